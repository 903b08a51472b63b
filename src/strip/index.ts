/** A page or a plain text to its article, or to what it is instead: a listing with its links, or nothing to read. */
import type { Block, BlockKind, Sources, Stripped, StrippedPage } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { readArticle, type Reading } from './article.ts';
import { articleLinks, headlines, isListAddress, linksOf, shapeOf } from './links.ts';
import { absolute, readHead, type Head } from './meta.ts';
import { nextPage } from './next.ts';
import type { Fates } from './fates.ts';
import { tidy, type Line } from './lines.ts';
import { parse, textOf, type Tree } from './parse.ts';
import { weight } from './score.ts';
import type { Remembered } from './text.ts';
import { ERROR_TITLES } from './words.ts';

export type { Remembered } from './text.ts';
export { colouredHtml } from './coloured.ts';
export { stripText } from './text.ts';

export interface StripOptions {
  /** Where the page was fetched from; relative links need it, or a canonical address on the page. */
  url?: string | null;
  /** What relative links resolve against where the page's own address is not known. */
  base?: string | null;
  /** The paper, when known: its layouts and address patterns come before our guesses. */
  site?: Site | null;
  /** What the page was fetched as: a `listing` is answered with its links whatever it looks like; an `article` needs one sign less. */
  expect?: 'listing' | 'article';
  /** What is known of the site of an address (the page's own, as far as it is known). */
  memory?: (url: string | null) => Remembered;
}

/** Letters of prose that an article has, with and without other signs of one. */
const PROSE = { sure: 600, likely: 160, least: 60 };
/** Links to stories that make a listing. */
const LISTING = 4;

/**
 * Strips a page. Throws when the HTML is larger than 20 MB or nested deeper than 1,500 elements.
 *
 *     stripHtml(html, { url: 'https://baosonla.vn/xa-hoi/ban-moi-2NSKgzlIR.html' })
 */
export function stripHtml(html: string, options: StripOptions = {}): Stripped {
  return traceHtml(html, options).stripped;
}

/** What a page was stripped to, and what became of each of its lines: for showing the page with both. */
export interface Trace {
  stripped: Stripped;
  tree: Tree;
  lines: readonly Line[];
  fates: Fates;
  /** The kind of block that a kept line went into, by the line's place. */
  kinds: ReadonlyMap<number, BlockKind>;
}

/** As {@link stripHtml}, with the page's tree and lines; with `trace`, lines keep what they were read from. */
export function traceHtml(html: string, options: StripOptions & { trace?: boolean } = {}): Trace {
  const tree = parse(html);
  const url = absolute(options.url, undefined);
  const site = options.site ?? null;
  const head = readHead(tree, url, site);
  const base = url ?? head.url ?? absolute(options.base, undefined);
  const memory = options.memory?.(head.url ?? url);
  const reading = readArticle(tree, head, site, { recurs: memory?.recurs, trace: options.trace });
  // Most pages are articles by other signs than their links, and links are many.
  let found: string[] | undefined;
  const links = (): string[] => (found ??= articleLinks(linksOf(tree, base, site), site, head.url ?? url));
  const page = (kind: StrippedPage['kind']): StrippedPage => ({
    kind,
    url: head.url ?? url,
    links: kind === 'listing' ? links() : [],
    next: kind === 'listing' ? nextPage(tree, base) : null,
    removals: reading.removals,
  });
  const kind = kindOf(reading, head, tree, url, links, options);
  const stripped = kind === 'article' ? article(reading, head, url) : page(kind);
  // Lists are left out: what recurs on them are the titles and leads of articles.
  if (kind === 'article') memory?.learn?.(reading.lines.map(({ text }) => text));
  return {
    stripped,
    tree,
    lines: reading.lines,
    fates: reading.fates,
    kinds: options.trace ? kindsOf(reading) : new Map(),
  };
}

function kindsOf({ kept, lines, fates, lead }: Reading): Map<number, BlockKind> {
  const kinds = new Map(kept.flatMap(({ kind, lines: own }) => own.map((line) => [line.at, kind] as const)));
  for (const { at, text } of lines)
    if (!kinds.has(at) && !fates.has(at)) kinds.set(at, lead?.value.includes(text) ? 'lead' : 'title');
  return kinds;
}

function kindOf(
  reading: Reading,
  head: Head,
  tree: Tree,
  url: string | null,
  links: () => string[],
  { expect, site }: StripOptions,
): Stripped['kind'] {
  if (expect === 'listing') return 'listing';
  if (isArticle(reading, head, url, site ?? null, links, expect === 'article')) return 'article';
  const listed = (): boolean => links().length >= LISTING || headlines(tree) >= LISTING;
  return !isError(tree, reading) && listed() ? 'listing' : 'other';
}

function article(reading: Reading, head: Head, url: string | null): Stripped {
  const { title, lead, author, section, published, removals } = reading;
  const modified = head.modified && head.modified.value !== published?.value ? head.modified : null;
  const first: (Block & { score: number })[] = [];
  if (title) first.push({ kind: 'title', text: title.value, score: title.value.length });
  if (lead) first.push({ kind: 'lead', text: lead.value, score: lead.value.length });
  const body = reading.kept.map(({ kind, text, lines }) => {
    const score = lines.reduce((sum, line) => sum + weight(line), 0);
    return { kind, text, score: Math.round(score) };
  });
  const kept = [...first, ...body];
  const values = { title, lead, author, section, published, modified, tags: head.tags[0] ?? null };
  const sources = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value.from]] : []));
  const address = head.url ?? url;
  return {
    kind: 'article',
    url: address,
    title: title?.value ?? null,
    lead: lead?.value ?? null,
    author: author?.value ?? null,
    section: section?.value ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    tags: head.tags.map(({ value }) => value),
    siteName: head.siteNames[0] ?? null,
    sources: {
      ...(Object.fromEntries(sources) as Sources),
      ...(address && { url: address === url ? 'address' : 'canonical' }),
    },
    blocks: kept.map(({ kind, text }) => ({ kind, text })),
    scores: kept.map(({ score }) => score),
    removals,
  };
}

function isArticle(
  reading: Reading,
  head: Head,
  url: string | null,
  site: Site | null,
  links: () => string[],
  expected: boolean,
): boolean {
  const { prose, kept, lead } = reading;
  const title = reading.title?.value;
  if (!title || (!kept.length && !lead)) return false;
  const address = url ?? head.url;
  const shape = address ? shapeOf(address, site) : null;
  const list = address !== null && isListAddress(address, site);
  const signs = [
    head.jsonLd.article,
    shape === 'id',
    reading.titlePrinted && head.published !== null,
    lead !== null,
    reading.author !== null,
    expected,
  ];
  const count = signs.filter(Boolean).length + (shape === 'slug' ? 0.5 : 0) - (list ? 3 : 0);
  if (isErrorTitle(title) && prose < PROSE.sure && !head.jsonLd.article) return false;
  if (prose >= PROSE.sure) return count > 0 || (count === 0 && (address === null || links().length < LISTING));
  if (prose >= PROSE.likely) return count >= 1;
  if (prose >= PROSE.least || lead) return count >= 2;
  return count >= 3;
}

const isErrorTitle = (title: string): boolean => ERROR_TITLES.test(title);

function isError(tree: Tree, reading: Reading): boolean {
  const element = tree.named('title')[0];
  const stated = element ? tidy(textOf(element)) : '';
  return (isErrorTitle(reading.title?.value ?? '') || isErrorTitle(stated)) && reading.prose < PROSE.sure;
}
