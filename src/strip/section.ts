/** The section a page files its article under: its breadcrumb, the label by the title, the item its menu marks. */
import { isTag, type AnyNode, type Element, type ParentNode } from 'domhandler';
import { chromePhrase, type Chrome } from './chrome.ts';
import { printedDate } from './dates.ts';
import { hint, menuHint } from './hints.ts';
import { tidy, within, type Line } from './lines.ts';
import { bare, type Sourced } from './meta.ts';
import { ancestors, seen, textOf, type Tree } from './parse.ts';
import { isSection } from './shapes.ts';
import type { Piece } from './title.ts';

const CRUMBS = new Set(['breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'duongdan', 'bread']);
/** Tokens of a section's label. */
const LABELS = new Set(
  'category cat cate cats categories catname catename chuyenmuc chuyen-muc section zone kicker tenmuc cat-links'.split(
    ' ',
  ),
);
const MARKED = /(?:^|[\s_-])(?:active|current|selected|hover-active)(?:$|[\s_-])/i;
/** A section's name is no longer than this, in letters and words. */
const NAME = { letters: 60, words: 9 };
/** A label stands so many lines over the title at most, and so many under it. */
const NEAR = { over: 3, under: 3 };

/** What the reading of a page knows of it by then. */
interface Page {
  tree: Tree;
  lines: readonly Line[];
  title: Piece | null;
  chrome: Chrome;
  /** The page's address, where known. */
  url: string | null;
}

/** The section that a page prints, and where; null when it prints none. */
export function printedSection(page: Page): Sourced | null {
  const crumb = crumbOf(page);
  if (crumb) return { value: crumb, from: 'breadcrumb' };
  const items = itemsOf(page);
  const label = labelOf(page, items);
  if (label) return { value: label, from: 'label by the title' };
  const marked = items.findLast((item) => item.marked) ?? holderOf(page, items);
  return marked ? { value: marked.text, from: 'menu' } : null;
}

const isHome = (name: string): boolean => /^(?:trang chủ|trang nhất|home)$/iu.test(name);

function isName(name: string, title: string): boolean {
  const plain = bare(name);
  return (
    plain !== '' &&
    name.length <= NAME.letters &&
    name.split(' ').length <= NAME.words &&
    !isHome(name) &&
    !(plain.length >= 12 && title.startsWith(plain)) &&
    plain !== title &&
    printedDate(name) === null
  );
}

/** The last name of a breadcrumb that is not the home page or the title: of an element called so, else of a line "Trang chủ » …". */
function crumbOf({ tree, lines, title }: Page): string | undefined {
  const headline = bare(title?.text ?? '');
  const isOwn = (name: string): boolean => isName(name, headline);
  const linked = tree
    .named('a')
    .filter((link) => inCrumbs(link.parent) && seen(link))
    .map((link) => tidy(textOf(link)));
  const named = linked.findLast(isOwn);
  if (named) return named;
  const printed = lines.findLast(
    (line) => line.text.length <= NAME.letters && inCrumbs(line.block) && isOwn(line.text),
  );
  if (printed) return printed.text;
  const line = lines.find(({ text }) => text.length <= 120 && /^trang chủ\s*[»›>/|\\-]/iu.test(text));
  if (!line) return undefined;
  const names = line.text.split(/\s*[»›>/|\\]\s*| - /u);
  // A bar over the page: "Trang chủ | Giới thiệu | Liên hệ | RSS".
  if (/[|-]/.test(line.text) && names.length > 3) return undefined;
  return names.findLast(isOwn);
}

function inCrumbs(from: ParentNode | null): boolean {
  let at = from;
  for (let i = 0; at && isTag(at) && i < 5; i++, at = at.parent) if (hint(at, CRUMBS)) return true;
  return false;
}

/** A link that may be a menu's. */
interface Item {
  text: string;
  /** Path of its address, without an ending. */
  path: string;
  /** Whether the menu marks it as where one is. */
  marked: boolean;
}

const hostOf = (address: string): string =>
  /^(?:https?:)?\/\/(?:www\.|m\.)?([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';

/** The path of an address as written, without an ending; null when it leads to another host. */
function pathOf(address: string, own: string): string | null {
  const host = hostOf(address);
  if (host && own && host !== own) return null;
  const path = address
    .replace(/^(?:https?:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:\.[a-z]{2,5}|\/)$/i, '');
  return path.startsWith('/') ? path : `/${path}`;
}

/** The path of an address that may be a section's: some words, and no number such as articles have. */
function sectionPath(href: string | null | undefined, own: string): string | null {
  if (!href || href.length > 120 || !SECTION_ADDRESS.test(href)) return null;
  const path = pathOf(href, own);
  return path && /[a-z]{2}/i.test(path) && !/\d{4}|\/(?:tags?|tu-khoa|tac-gia|author)\//i.test(path) ? path : null;
}
const SECTION_ADDRESS = /^(?!#|javascript:|mailto:|tel:)/i;

/** The page's links that may be sections, by their text and their address. */
function itemsOf({ tree, title, url }: Page): Item[] {
  const headline = bare(title?.text ?? '');
  const host = hostOf(url ?? '');
  return tree.named('a').flatMap((link) => {
    const path = sectionPath(link.attribs['href'], host);
    if (path === null) return [];
    const text = tidy(textOf(link));
    if (!isName(text, headline) || chromePhrase(text)) return [];
    return [{ text, path, marked: isMarked(link) && ancestors(link, 8).some(isMenu) && seen(link) }];
  });
}

/** Whether a link or the item it stands in is called active. */
function isMarked(link: Element): boolean {
  let at: ParentNode | null = link;
  for (let i = 0; at && isTag(at) && i < 3; i++, at = at.parent) {
    const names = at.attribs['class'];
    if (names !== undefined && MARKED.test(names)) return true;
  }
  return false;
}

const isMenu = (element: Element): boolean => !['footer', 'body', 'html'].includes(element.name) && menuHint(element);

/** A line by the title that is a section's name: linked as the menu has it, in an element called category, or known as one. */
function labelOf({ lines, title, chrome, url }: Page, items: readonly Item[]): string | undefined {
  const at = title?.lines[0]?.at;
  if (at === undefined) return undefined;
  const headline = bare(title!.text);
  const last = title!.lines.at(-1)!.at;
  const over = lines.slice(Math.max(0, at - NEAR.over), at).toReversed();
  const under = lines.slice(last + 1, last + 1 + NEAR.under);
  for (const line of [...over, ...under]) {
    const name = nameOn(line);
    if (!name || !isName(name, headline) || chromePhrase(name)) continue;
    const path = sectionPath(line.href, hostOf(url ?? ''));
    const again = items.filter((item) => item.path === path && bare(item.text) === bare(name)).length > 1;
    const called = within(line, 3).some((box) => hint(box, LABELS)) || inlineLabel(line.block, name);
    const boxed = chrome.reason(line.block) !== null && !called;
    if (!boxed && (called || (line.linked >= name.length && again) || isSection(name))) return name;
  }
  return undefined;
}

/** What a line says beside a publication time: the last name of a path, the first of a list. */
function nameOn(line: Line): string | undefined {
  if (line.text.length > 120) return undefined;
  const text = printedDate(line.text)?.rest ?? line.text;
  const path = text.split(/\s*[»›>]\s*/u);
  return path.length > 1 ? path.findLast(Boolean) : text.split(/\s*[|,]\s*/u).find(Boolean);
}

/** Whether such a name is that of an inline element called category, or a link that says it is one. */
function inlineLabel(block: Element, name: string): boolean {
  const stack: AnyNode[] = block.children.toReversed();
  for (let at = stack.pop(), i = 0; at && i < 200; at = stack.pop(), i++) {
    if (!isTag(at)) continue;
    const says = at.attribs['rel']?.split(/\s+/).includes('category') || hint(at, LABELS) !== null;
    if (says && tidy(textOf(at)).startsWith(name)) return true;
    stack.push(...at.children.toReversed());
  }
  return false;
}

/** The link to a section whose address the page's own lies under. */
function holderOf({ url }: Page, items: readonly Item[]): Item | undefined {
  const own = url ? pathOf(url, '') : null;
  return items
    .filter(({ path }) => own?.startsWith(`${path}/`))
    .toSorted((a, b) => a.path.length - b.path.length)
    .at(-1);
}
