/** One reading of a page as an article: title, sapô, body, signature and time, whether or not it turns out to be one. */
import type { CheerioAPI } from 'cheerio/slim';
import { isTag, type Element } from 'domhandler';
import type { Block, Removal } from '../model/article.ts';
import type { Layout, Site } from '../model/site.ts';
import { readBody } from './body.ts';
import { isOrganisation, personsIn } from './bylines.ts';
import { chromePhrase, findChrome, type Chrome } from './chrome.ts';
import { printedDate, settle, statedDate } from './dates.ts';
import { hint } from './hints.ts';
import { firstWords, linesOf, tidy, within, type Line } from './lines.ts';
import { bare, type Head } from './meta.ts';
import { ancestors, seen } from './parse.ts';
import { findBody, weight } from './score.ts';
import { findLead, findTitle, pick, type Piece } from './title.ts';
import { DATE_TOKENS } from './words.ts';

/** What a page gives when it is read as an article. */
export interface Reading {
  title: string | null;
  /** Whether the title stands on the page, not in its head alone. */
  titlePrinted: boolean;
  lead: string | null;
  author: string | null;
  published: string | null;
  section: string | null;
  blocks: Block[];
  /** Letters of prose in the body, by {@link weight}. */
  prose: number;
  chrome: Chrome;
  lines: Line[];
  removals: Removal[];
}

/** The layout that fits the page: among those of its time, the first whose body or title selector finds something. */
function layoutOf($: CheerioAPI, site: Site | null, published: string | null): Layout | null {
  const day = published?.slice(0, 10);
  const inTime = (layout: Layout): boolean => !day || ((layout.from ?? '') <= day && day <= (layout.to ?? '9999'));
  const fits = (layout: Layout): boolean =>
    [layout.body, layout.title].some((selector) => selector !== undefined && $(selector).length > 0);
  const layouts = site?.layouts ?? [];
  return layouts.find((layout) => inTime(layout) && fits(layout)) ?? layouts.find(fits) ?? null;
}

/** Reads a page as an article. */
export function readArticle($: CheerioAPI, head: Head, site: Site | null): Reading {
  const removals: Removal[] = [];
  const layout = layoutOf($, site, head.published);
  for (const selector of layout?.drop ?? []) {
    $(selector).each((_, element) => {
      removals.push({
        step: 'layout',
        reason: selector,
        words: firstWords($(element).text().replace(/\s+/g, ' ').trim()),
      });
    });
    $(selector).remove();
  }
  const all = linesOf($.root()[0]!, removals);
  const core = new Set<Element>();
  const title = findTitle($, headingLines(all, findChrome(all, core)), head, layout);
  for (const element of coreOf($, title, layout)) core.add(element);
  const chrome = findChrome(all, core);
  const own = endOfOwn(all, title);
  const free = all.slice(0, own).filter((line) => !chrome.reason(line.block) && !title?.lines.includes(line));
  const titleAt = title?.lines.length ? title.lines.at(-1)!.at : -1;
  const after = free.filter((line) => line.at > titleAt);
  const prosaic = free.filter((line) => !chromePhrase(line.text));
  const body = bodyElement($, layout, all) ?? findBody(prosaic, title?.element ?? null, titleAt);
  const inBody = (line: Line): boolean => body !== null && [...within(line)].includes(body);
  const start = after.findIndex(inBody);
  const bodyAt = body ? all.findIndex(inBody) : -1;
  const lead = findLead($, after, Math.max(start, 0), after.filter(inBody), head, layout);
  const leadLines = new Set([...(lead?.lines ?? []), ...(title?.lines ?? [])]);
  const chosen = all.filter(
    (line) =>
      line.at < own &&
      !leadLines.has(line) &&
      (inBody(line) ? line.at > titleAt || layout?.body : isLooseCaption(line, titleAt, bodyAt)),
  );
  const taken = new Set(chosen);
  for (const line of free) if (!taken.has(line) && !leadLines.has(line)) logOutside(removals, line);
  const around = { title: title?.text ?? null, lead: lead?.text ?? null, chrome, removals };
  const read = readBody(chosen, around);
  return {
    title: title?.text ?? null,
    titlePrinted: !!title?.lines.length,
    lead: lead?.text ?? null,
    author: authorOf(head, [pick($, layout?.author, all)?.text, ...read.signed, ...namedAuthors($, free, chrome)]),
    published: settle(head.published, printed($, layout, title, after, inBody, all, chrome)),
    section: pick($, layout?.section, all)?.text ?? head.section ?? crumb($, all, title?.text ?? null),
    blocks: read.blocks,
    prose: chosen.filter((line) => !chrome.reason(line.block)).reduce((sum, line) => sum + weight(line), 0),
    chrome,
    lines: all,
    removals,
  };
}

const logOutside = (removals: Removal[], line: Line): void => {
  removals.push({ step: 'outside the body', reason: `<${line.block.name}>`, words: firstWords(line.text) });
};

/** Lines among which a title may be: not in boxes, except that a heading may stand in the page's header. */
function headingLines(all: readonly Line[], chrome: Chrome): Line[] {
  return all.filter((line) => !chrome.reason(line.block) || line.heading === 1);
}

function coreOf($: CheerioAPI, title: Piece | null, layout: Layout | null): Element[] {
  const marked = $('[itemprop="articleBody"]').toArray().filter(isTag);
  const chosen = layout?.body ? $(layout.body).toArray().filter(isTag) : [];
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

function bodyElement($: CheerioAPI, layout: Layout | null, all: readonly Line[]): Element | null {
  if (!layout?.body) return null;
  let best: Element | null = null;
  let most = 0;
  for (const element of $(layout.body).toArray()) {
    if (!isTag(element) || !seen(element)) continue;
    const letters = all.reduce((sum, line) => sum + ([...within(line)].includes(element) ? line.text.length : 0), 0);
    if (letters > most) [best, most] = [element, letters];
  }
  return best;
}

/** A caption between the title and the body: the opening picture's. */
function isLooseCaption(line: Line, titleAt: number, bodyAt: number): boolean {
  return line.caption && titleAt >= 0 && line.at > titleAt && line.at < bodyAt && bodyAt - titleAt < 30;
}

/** Names in elements called author: whole lines, or a link or span inside one. */
function namedAuthors($: CheerioAPI, lines: readonly Line[], chrome: Chrome): string[] {
  const whole = lines
    .filter((line) => line.text.length <= 90 && chrome.author(line))
    .map(({ text }) => printedDate(text)?.rest ?? text);
  const blocks = new Set(lines.map((line) => line.block));
  const inline = $(':is(a, span, strong, b, em, i)[class*="author" i], [rel="author"], [itemprop="author"]')
    .toArray()
    .filter(isTag);
  const ours = inline.filter((element) => {
    const block = ancestors(element).find((at) => blocks.has(at));
    return block && seen(element) && !chrome.reason(block) && !isQuoted(element);
  });
  return [...whole, ...ours.map((element) => tidy($(element).text()))];
}

const isQuoted = (element: Element): boolean =>
  ancestors(element).some((at) => at.name === 'blockquote' || /quote|comment/i.test(at.attribs['class'] ?? ''));

/** The signature: as printed when it agrees with the stated names, else the stated ones, else what is printed. */
function authorOf(head: Head, signatures: readonly (string | undefined)[]): string | null {
  const own = new Set(head.siteNames.map(bare));
  const person = (text: string | undefined | null): string | null => {
    const name = text ? personsIn(text) : null;
    return name && !own.has(bare(name)) ? name : null;
  };
  const stated = head.jsonLd.authors
    .filter((name) => !isOrganisation(name))
    .map(person)
    .filter((name) => name !== null);
  const printed = signatures.map(person).filter((name) => name !== null);
  if (stated.length)
    return printed.find((name) => stated.every((one) => bare(name).includes(bare(one)))) ?? stated.join(', ');
  const first = printed[0];
  if (first) return printed.find((name) => name.length > first.length && bare(name).includes(bare(first))) ?? first;
  return head.author && head.author.includes(' ') ? person(head.author.replace(/;/g, ', ')) : null;
}

/** The time printed by the title or at the body's ends, never in a card. */
function printed(
  $: CheerioAPI,
  layout: Layout | null,
  title: Piece | null,
  after: readonly Line[],
  inBody: (line: Line) => boolean,
  all: readonly Line[],
  chrome: Chrome,
): string | null {
  const chosen = pick($, layout?.published, all);
  const told = chosen ? printedDate(chosen.text)?.iso : null;
  if (told) return told;
  const near = new Set(
    title?.element
      ? ancestors(title.element)
          .slice(0, 4)
          .filter((at) => !['body', 'html'].includes(at.name))
      : [],
  );
  const start = Math.max(after.findIndex(inBody), 0);
  const last = after.findLastIndex(inBody);
  const titleAt = title?.lines[0] ? title.lines[0].at : -1;
  const above = all
    .slice(0, Math.max(titleAt, 0))
    .filter((line) => [...within(line)].slice(0, 6).some((at) => near.has(at)));
  const places = [
    after.slice(0, start + 3),
    above.toReversed(),
    last < 0 ? [] : after.slice(Math.max(last - 3, start), last + 6),
  ];
  for (const [k, place] of places.entries()) {
    for (const line of place) {
      if (chrome.reason(line.block)?.step === 'card') continue;
      const found = printedDate(line.text);
      if (!found) continue;
      const dated = [...within(line)].slice(0, 3).some((at) => hint(at, DATE_TOKENS) || at.name === 'time');
      const clock = found.iso.includes('T');
      const few = found.rest.length <= 40 && (dated || (clock && k < 2 && found.rest.split(' ').length <= 5));
      if (found.rest === '' ? k < 2 || clock || dated : few) return withClock(found.iso, $, near, chrome);
    }
  }
  return timeElement($, near, chrome);
}

/** The clock time of a `<time>` for a day printed without one. */
function withClock(day: string, $: CheerioAPI, near: ReadonlySet<Element>, chrome: Chrome): string {
  const stated = day.includes('T') ? null : timeElement($, near, chrome);
  return stated?.startsWith(day) ? stated : day;
}

function timeElement($: CheerioAPI, near: ReadonlySet<Element>, chrome: Chrome): string | null {
  for (const element of $('time[datetime], [itemprop="datePublished"]').toArray()) {
    if (!isTag(element) || chrome.reason(element) || !ancestors(element).some((at) => near.has(at))) continue;
    const date = statedDate(element.attribs['datetime'] ?? element.attribs['content'] ?? $(element).text());
    if (date) return date;
  }
  return null;
}

/** The last name of a breadcrumb that is not the home page or the title: of an element called so, else of a line "Trang chủ » …". */
function crumb($: CheerioAPI, lines: readonly Line[], title: string | null): string | null {
  const linked = $('[class*="breadcrumb" i] a')
    .toArray()
    .map((link) => tidy($(link).text()));
  const line = lines.find(({ text }) => text.length <= 120 && /^trang chủ\s*[»›>/|\\-]/iu.test(text));
  const names = linked.length ? linked : (line?.text.split(/\s*[»›>/|\\]\s*| - /u) ?? []);
  return (
    names.findLast(
      (name) => name && name.length <= 60 && bare(name) !== bare(title ?? '') && !/^(?:trang chủ|home)$/iu.test(name),
    ) ?? null
  );
}
