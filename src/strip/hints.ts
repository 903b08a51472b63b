/** What an element's class, id and type say of it, token by token. */
import { Element } from 'domhandler';
import { remembered } from '../text/remembered.ts';
import { CAPTION_PAIRS, CAPTION_TOKENS, CHROME_PAIRS, CHROME_TOKENS } from './words.ts';

/** What one set of names says; read once, for a page says the same names hundreds of times. */
interface Names {
  text: string;
  tokens: readonly string[];
  /** Answers of {@link hint}, by list of words. */
  answers: Map<ReadonlySet<string>, string | null>;
  /** Empty when nothing says it. */
  chrome: string | undefined;
  caption: boolean | undefined;
}

/** An element that keeps what was asked of it: the same is asked many times over. */
export class KeptElement extends Element {
  /** What its names say. */
  names: Names | null = null;
  /** Why a reader does not see it; null when he does. */
  why: string | null | undefined = undefined;
}

const NONE: Names = { text: '', tokens: [], answers: new Map(), chrome: '', caption: false };
/** Names kept in memory: those of some dozens of sites. */
const KNOWN = 20_000;

function read(element: Element): Names {
  return ((element as KeptElement).names ??= namesOf(element));
}

/** `VCRelatedNewsBox detail__author-bot` to `vc`, `related`, `news`, `box`, `detail`, `author`, `bot`, and each name whole. */
function namesOf(element: Element): Names {
  const {
    class: classes,
    id,
    type,
    role,
    'data-role': part,
    'data-testid': test,
    'data-component': component,
  } = element.attribs;
  let key = classes ?? '';
  if (element.name.includes('-')) key += ` ${element.name}`; // <site-footer>
  for (const more of [id, type, part, role, test, component]) if (more) key += ` ${more}`;
  if (!key) return NONE;
  return namesIn(key);
}

const namesIn = remembered((key: string): Names => {
  const text = key.replace(WORDPRESS, ' ');
  const parts = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const tokens = [...new Set([...parts, ...text.toLowerCase().split(/\s+/)].filter(Boolean))];
  return { text, tokens, answers: new Map(), chrome: undefined, caption: undefined };
}, KNOWN);

/** WordPress writes a post's tags and categories into its class: they say nothing of the layout. */
const WORDPRESS = /(?:^|\s)(?:tag|category|status|format|type)-\S+/g;

/** The first of an element's tokens that is in `words`, or null. */
export function hint(element: Element, words: ReadonlySet<string>): string | null {
  const { tokens, answers } = read(element);
  if (!tokens.length) return null;
  let answer = answers.get(words);
  if (answer === undefined) {
    answer = tokens.find((token) => words.has(token)) ?? null;
    answers.set(words, answer);
  }
  return answer;
}

const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'menu',
  'toolbar',
]);
const CHROME_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu']);
/** Elements inside a line of text: their classes are the editor's, not the layout's. */
const INLINE = new Set(
  'a span b strong i em u font small sup sub label img br abbr mark time cite q code s'.split(' '),
);

/** The token, tag or role by which an element is a box round the article and not of it, or null. */
export function chromeHint(element: Element): string | null {
  if (CHROME_TAGS.has(element.name)) return `<${element.name}>`;
  if (element.name === 'figure' && isNoFigure(element)) return 'figure without a picture';
  if (INLINE.has(element.name)) return null;
  const role = element.attribs['role'];
  if (role && CHROME_ROLES.has(role)) return `role ${role}`;
  const names = read(element);
  names.chrome ??= hint(element, CHROME_TOKENS) ?? CHROME_PAIRS.exec(names.text)?.[0].trim() ?? '';
  return names.chrome || null;
}

/** A figure that shows nothing: editors' systems put newsletters and other stories into such. */
function isNoFigure(figure: Element): boolean {
  const stack = [figure];
  for (let at = stack.pop(); at; at = stack.pop()) {
    for (const child of at.children) {
      if (!('attribs' in child)) continue;
      if (SHOWN.has(child.name)) return false;
      stack.push(child);
    }
  }
  return true;
}
const SHOWN = new Set(
  'img picture amp-img video iframe svg noscript canvas object embed audio figcaption table blockquote pre ul ol'.split(
    ' ',
  ),
);

/** Whether an element's name says that it holds a picture's caption. */
export function captionHint(element: Element): boolean {
  if (element.name === 'figcaption') return true;
  const names = read(element);
  names.caption ??= hint(element, CAPTION_TOKENS) !== null || CAPTION_PAIRS.test(names.text);
  return names.caption;
}

/** Whether an element is the page's menu, head or foot, where no link is a story. */
export function menuHint(element: Element): boolean {
  if (['nav', 'footer', 'menu'].includes(element.name)) return true;
  const role = element.attribs['role'];
  return hint(element, MENU_TOKENS) !== null || role === 'navigation' || role === 'contentinfo';
}
const MENU_TOKENS = new Set(
  'nav navbar navigation navigator menu megamenu submenu breadcrumb breadcrumbs topbar footer pagination paging tag tags taglist tukhoa keyword keywords share social'.split(
    ' ',
  ),
);
