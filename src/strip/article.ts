/** One reading of a page as an article: title, sapô, body, signature and time, whether or not it turns out to be one. */
import type { Element } from 'domhandler';
import type { Layout, Site } from '../model/site.ts';
import { leadByPlace } from './apart.ts';
import { authorOf, bylineUnderTitle, datedAuthor, namedAuthors, signedUnder } from './authors.ts';
import { readBody, type Kept } from './body.ts';
import { chromePhrase, findChrome, survey, type Chrome } from './chrome.ts';
import { settle } from './dates.ts';
import { removalsOf, type Fates } from './fates.ts';
import { inside, linesOf, type Line } from './lines.ts';
import { bare, type Head, type Sourced } from './meta.ts';
import { ancestors, seen, type Tree } from './parse.ts';
import { printedTime } from './printed.ts';
import { findBody, weight } from './score.ts';
import { agreesWith, statedParagraphs } from './stated.ts';
import { printedSection } from './section.ts';
import { findLead, findTitle, pick, type Piece } from './title.ts';
import type { Removal } from '../model/article.ts';

/** What a page gives when it is read as an article. */
export interface Reading {
  title: Sourced | null;
  /** Whether the title stands on the page, not in its head alone. */
  titlePrinted: boolean;
  lead: Sourced | null;
  author: Sourced | null;
  published: Sourced | null;
  section: Sourced | null;
  kept: Kept[];
  /** Letters of prose in the body, by {@link weight}. */
  prose: number;
  lines: Line[];
  fates: Fates;
  removals: Removal[];
}

export interface ReadingOptions {
  /** Whether a line recurs on other pages of the site. */
  recurs?: ((line: string) => boolean) | undefined;
  /** Whether lines keep what they were read from. */
  trace?: boolean | undefined;
}

/** Pages of one article under several addresses recur whole: more of a page's prose than this is no chrome. */
const MOST = 0.7;

/** Lines that recur on the site, unless they are most of the page. */
function recurringOf(lines: readonly Line[], recurs: ReadingOptions['recurs']): Set<Line> {
  const found = new Set(recurs ? lines.filter(({ text }) => recurs(text)) : []);
  const prose = (list: Iterable<Line>): number => [...list].reduce((sum, line) => sum + weight(line), 0);
  return found.size && prose(found) <= prose(lines) * MOST ? found : new Set();
}

/** A lead recurs where other pages tease the article. */
const isLead = (line: Line, head: Head): boolean => head.descriptions.some((text) => bare(text) === bare(line.text));

/** The layout that fits the page: among those of its time, the first whose body or title selector finds something. */
function layoutOf(tree: Tree, site: Site | null, published: string | null): Layout | null {
  const day = published?.slice(0, 10);
  const inTime = (layout: Layout): boolean => !day || ((layout.from ?? '') <= day && day <= (layout.to ?? '9999'));
  const fits = (layout: Layout): boolean =>
    [layout.body, layout.title].some((selector) => selector !== undefined && tree.select(selector).length > 0);
  const layouts = site?.layouts ?? [];
  return layouts.find((layout) => inTime(layout) && fits(layout)) ?? layouts.find(fits) ?? null;
}

/** Reads a page as an article. */
export function readArticle(tree: Tree, head: Head, site: Site | null, options: ReadingOptions = {}): Reading {
  const layout = layoutOf(tree, site, head.published?.value ?? null);
  for (const selector of layout?.drop ?? []) for (const element of tree.select(selector)) tree.dropped.add(element);
  const { lines: all, hidden } = linesOf(tree.root, tree.dropped, options.trace);
  const fates: Fates = new Map();
  const core = new Set<Element>();
  const page = survey(all, tree.named('input'));
  const title = findTitle(tree, headingLines(all, findChrome(page, core)), head, layout);
  for (const element of coreOf(tree, title, layout)) core.add(element);
  const chrome = findChrome(page, core);
  const own = endOfOwn(all, title);
  const isTitle = new Set(title?.lines);
  const unboxed = all.slice(0, own).filter((line) => !chrome.reason(line.block) && !isTitle.has(line));
  const recurring = recurringOf(unboxed, options.recurs);
  const free = unboxed.filter((line) => !recurring.has(line) || isLead(line, head));
  const titleAt = title?.lines.length ? title.lines.at(-1)!.at : -1;
  const after = free.filter((line) => line.at > titleAt);
  const prosaic = free.filter((line) => !chromePhrase(line.text));
  const agrees = agreesWith(head.jsonLd.body, prosaic);
  const body = bodyElement(tree, layout, all) ?? findBody(prosaic, title?.element ?? null, titleAt, agrees);
  const ofWide = new Set(body ? all.filter((line) => inside(line, body)) : []);
  const wideStart = after.findIndex((line) => ofWide.has(line));
  const inWide = after.filter((line) => ofWide.has(line));
  const lead =
    findLead(tree, after, Math.max(wideStart, 0), inWide, head, layout) ?? leadByPlace(titleAt < 0 ? [] : after);
  const narrow = layout?.body ? null : withoutLead(lead, ofWide, prosaic, title, titleAt, agrees);
  const ofBody = narrow && narrow !== body ? new Set(all.filter((line) => inside(line, narrow))) : ofWide;
  const inBody = (line: Line): boolean => ofBody.has(line);
  const start = after.findIndex(inBody);
  const bodyAt = body ? all.findIndex(inBody) : -1;
  const leadLines = new Set([...(lead?.lines ?? []), ...isTitle]);
  const chosen = all.filter(
    (line) =>
      line.at < own &&
      !leadLines.has(line) &&
      (inBody(line) ? line.at > titleAt || layout?.body : isLooseCaption(line, titleAt, bodyAt)),
  );
  const signed = bylineUnderTitle(after.slice(0, Math.max(start, 0) + 4));
  const names = [...head.jsonLd.authors, ...head.authors.map(({ value }) => value), ...(signed ? [signed] : [])];
  const read = readBody(chosen, {
    title: title?.text ?? null,
    lead: lead?.text ?? null,
    chrome,
    fates,
    names,
    recurring,
  });
  const taken = new Set([...read.kept.flatMap(({ lines }) => lines), ...leadLines]);
  for (const line of all) {
    if (taken.has(line) || fates.has(line.at)) continue;
    const outside = line.at < own ? `<${line.block.name}>` : 'another article';
    fates.set(line.at, chrome.reason(line.block) ?? { step: 'outside the body', reason: outside });
  }
  const lastAt = all.findLast((line) => ofBody.has(line) && !chrome.reason(line.block))?.at ?? all.length;
  const beside = [...besideTitle(all, title, chrome), ...underBody(all, ofBody, chrome)];
  const printed = printedTime({ tree, layout, title, all, after, beside, ofBody, chrome });
  const spare = read.kept.some(({ lines }) => lines.some((line) => weight(line) > 0))
    ? []
    : statedParagraphs(head.jsonLd.body);
  const text = spare.filter((paragraph) => !chromePhrase(paragraph));
  const kept = text.length
    ? text.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph, lines: [] }))
    : read.kept;
  return {
    title: title && { value: title.text, from: title.from },
    titlePrinted: !!title?.lines.length,
    lead: lead && { value: lead.text, from: lead.from },
    author: authorOf(head, [
      from('layout', pick(tree, layout?.author, all)?.text),
      ...read.signed.map((name) => ({ value: name, from: 'signature' })),
      ...signedUnder(after.filter(({ at }) => at > lastAt)).map((name) => ({ value: name, from: 'signature' })),
      ...namedAuthors(free, chrome, beside).map((name) => ({ value: name, from: 'element named author' })),
      from('line', datedAuthor(after) ?? signed ?? undefined),
    ]),
    published: published(head.published, printed),
    section:
      from('layout', pick(tree, layout?.section, all)?.text) ??
      head.section ??
      printedSection({ tree, lines: all, title, chrome, url: head.url }),
    kept,
    prose:
      chosen.filter((line) => !chrome.reason(line.block)).reduce((sum, line) => sum + weight(line), 0) +
      text.reduce((sum, paragraph) => sum + paragraph.length, 0),
    lines: all,
    fates,
    removals: removalsOf(all, fates, hidden),
  };
}

/** The body when the lead that stood in it is not counted: a box may have been taken in for the lead's sake alone. */
function withoutLead(
  lead: Piece | null,
  ofBody: ReadonlySet<Line>,
  prosaic: readonly Line[],
  title: Piece | null,
  titleAt: number,
  agrees: ((line: Line) => boolean) | null,
): Element | null {
  if (!lead?.lines.some((line) => ofBody.has(line))) return null;
  const own = new Set(lead.lines);
  return findBody(
    prosaic.filter((line) => !own.has(line)),
    title?.element ?? null,
    titleAt,
    agrees,
  );
}

/** Lines of a small `<footer>` or `<aside>` by the title: there systems put who wrote it, and when. */
function besideTitle(all: readonly Line[], title: Piece | null, chrome: Chrome): Line[] {
  const near = new Set((title?.element ? ancestors(title.element, 5) : []).filter(({ name }) => name !== 'body'));
  const at = title?.lines.at(-1)?.at ?? 0;
  const lines = all.filter((line) => {
    const box = Math.abs(line.at - at) <= 12 ? chrome.reason(line.block) : null;
    if (!box || !['<footer>', '<aside>'].includes(box.reason)) return false;
    return ancestors(box.element, 3).some((element) => near.has(element));
  });
  return lines.length <= 8 ? lines : [];
}

/** Lines of a footer directly under the body. */
function underBody(all: readonly Line[], ofBody: ReadonlySet<Line>, chrome: Chrome): Line[] {
  const last = all.findLastIndex((line) => ofBody.has(line) && !chrome.reason(line.block));
  if (last < 0) return [];
  return all.slice(last + 1, last + 4).filter((line) => /^<?footer>?$/.test(chrome.reason(line.block)?.reason ?? ''));
}

const from = (source: string, value: string | undefined): Sourced | null => (value ? { value, from: source } : null);

/** The stated time unless the printed one is better; see {@link settle}. */
function published(stated: Sourced | null, printed: Sourced | null): Sourced | null {
  const value = settle(stated?.value ?? null, printed?.value ?? null);
  return value === null ? null : { value, from: (value === stated?.value ? stated : printed)!.from };
}

/** Lines among which a title may be: not in boxes, except that a heading may stand in the page's header. */
function headingLines(all: readonly Line[], chrome: Chrome): Line[] {
  return all.filter((line) => !chrome.reason(line.block) || line.heading === 1);
}

function coreOf(tree: Tree, title: Piece | null, layout: Layout | null): Element[] {
  const marked = tree.properties.filter(({ attribs }) => attribs['itemprop'] === 'articleBody');
  const chosen = layout?.body ? tree.select(layout.body) : [];
  const elements = [...marked, ...chosen, ...(title?.element ? [title.element] : [])];
  return elements.flatMap((element) => [element, ...ancestors(element)]);
}

/** Where a second article starts (endless scrolling): the index of the next heading made like the title's; else the end. */
function endOfOwn(all: readonly Line[], title: Piece | null): number {
  const element = title?.element;
  if (!element || element.name !== 'h1') return all.length;
  const from = title.lines.at(-1)!.at;
  const next = all.findIndex(
    (line, i) =>
      i > from &&
      line.block !== element &&
      line.block.name === 'h1' &&
      line.block.attribs['class'] === element.attribs['class'],
  );
  // An h1 within the same element is a subhead of an old editor's, not a second title.
  return next < 0 || all[next]!.block.parent === element.parent || !element.attribs['class'] ? all.length : next;
}

function bodyElement(tree: Tree, layout: Layout | null, all: readonly Line[]): Element | null {
  if (!layout?.body) return null;
  let best: Element | null = null;
  let most = 0;
  for (const element of tree.select(layout.body)) {
    if (!seen(element, tree.dropped)) continue;
    const letters = all.reduce((sum, line) => sum + (inside(line, element) ? line.text.length : 0), 0);
    if (letters > most) [best, most] = [element, letters];
  }
  return best;
}

/** A caption between the title and the body: the opening picture's. */
function isLooseCaption(line: Line, titleAt: number, bodyAt: number): boolean {
  return line.caption && titleAt >= 0 && line.at > titleAt && line.at < bodyAt && bodyAt - titleAt < 30;
}
