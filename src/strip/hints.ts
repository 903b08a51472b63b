/** What an element's class, id and type say of it, token by token. */
import type { Element } from 'domhandler';
import { CAPTION_PAIRS, CAPTION_TOKENS, CHROME_PAIRS, CHROME_TOKENS } from './words.ts';

const cache = new WeakMap<Element, { tokens: Set<string>; names: string }>();

/** `VCRelatedNewsBox detail__author-bot` to `vc`, `related`, `news`, `box`, `detail`, `author`, `bot`, and each name whole. */
function read(element: Element): { tokens: Set<string>; names: string } {
  const known = cache.get(element);
  if (known) return known;
  const { attribs } = element;
  const classes = attribs['class']?.replace(WORDPRESS, ' ');
  const names = [classes, attribs['id'], attribs['type'], attribs['data-role'], attribs['role']]
    .filter(Boolean)
    .join(' ');
  const parts = names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const found = { tokens: new Set([...parts, ...names.toLowerCase().split(/\s+/)].filter(Boolean)), names };
  cache.set(element, found);
  return found;
}

/** WordPress writes a post's tags and categories into its class: they say nothing of the layout. */
const WORDPRESS = /(?:^|\s)(?:tag|category|status|format|type)-\S+/g;

/** The first of an element's tokens that is in `words`, or null. */
export function hint(element: Element, words: ReadonlySet<string>): string | null {
  for (const token of read(element).tokens) if (words.has(token)) return token;
  return null;
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
  if (INLINE.has(element.name)) return null;
  const role = element.attribs['role'];
  if (role && CHROME_ROLES.has(role)) return `role ${role}`;
  const token = hint(element, CHROME_TOKENS);
  if (token) return token;
  return CHROME_PAIRS.exec(read(element).names)?.[0].trim() ?? null;
}

/** Whether an element's name says that it holds a picture's caption. */
export function captionHint(element: Element): boolean {
  return (
    element.name === 'figcaption' || hint(element, CAPTION_TOKENS) !== null || CAPTION_PAIRS.test(read(element).names)
  );
}

/** Whether an element is the page's menu, head or foot, where no link is a story. */
export function menuHint(element: Element): boolean {
  if (['nav', 'footer', 'menu'].includes(element.name)) return true;
  return hint(element, MENU_TOKENS) !== null || ['navigation', 'contentinfo'].includes(element.attribs['role'] ?? '');
}
const MENU_TOKENS = new Set(
  'nav navbar navigation navigator menu megamenu submenu breadcrumb breadcrumbs topbar footer pagination paging tag tags taglist tukhoa keyword keywords share social'.split(
    ' ',
  ),
);
