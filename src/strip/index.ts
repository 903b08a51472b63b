/** A page or a plain text to its article, or to what it is instead: a listing with its links, or nothing to read. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Block, Stripped, StrippedPage } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { readArticle, type Reading } from './article.ts';
import { articleLinks, headlines, isListAddress, linksOf, shapeOf } from './links.ts';
import { absolute, readHead, type Head } from './meta.ts';
import { nextPage } from './next.ts';
import { parse } from './parse.ts';
import { ERROR_TITLES } from './words.ts';

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
  const $ = parse(html);
  const url = absolute(options.url, undefined);
  const site = options.site ?? null;
  const head = readHead($, url, site);
  const base = url ?? head.url ?? absolute(options.base, undefined);
  const links = articleLinks(linksOf($, base, site), site, head.url ?? url);
  const page = (kind: StrippedPage['kind'], reading: Reading): StrippedPage => ({
    kind,
    url: head.url ?? url,
    links: kind === 'listing' ? links : [],
    next: kind === 'listing' ? next : null,
    removals: reading.removals,
  });
  // Links and the next page are read first: reading the article takes the layout's boxes out of the tree.
  const next = nextPage($, base);
  const stories = headlines($);
  const reading = readArticle($, head, site);
  if (options.expect === 'listing') return page('listing', reading);
  if (isArticle(reading, head, url, site, links.length, options.expect === 'article'))
    return article(reading, head, url);
  if (!isError($, reading) && (links.length >= LISTING || stories >= LISTING)) return page('listing', reading);
  return page('other', reading);
}

function article(reading: Reading, head: Head, url: string | null): Stripped {
  const { title, lead, author, section, published, removals } = reading;
  const first: Block[] = [];
  if (title) first.push({ kind: 'title', text: title });
  if (lead) first.push({ kind: 'lead', text: lead });
  return {
    kind: 'article',
    url: head.url ?? url,
    title,
    lead,
    author,
    section,
    published,
    blocks: [...first, ...reading.blocks],
    removals,
  };
}

function isArticle(
  reading: Reading,
  head: Head,
  url: string | null,
  site: Site | null,
  links: number,
  expected: boolean,
): boolean {
  const { prose, blocks, lead, title } = reading;
  if (!title || (!blocks.length && !lead)) return false;
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
  if (prose >= PROSE.sure) return count > 0 || (count === 0 && (address === null || links < LISTING));
  if (prose >= PROSE.likely) return count >= 1;
  if (prose >= PROSE.least || lead) return count >= 2;
  return count >= 3;
}

const isErrorTitle = (title: string): boolean => ERROR_TITLES.test(title);

function isError($: CheerioAPI, reading: Reading): boolean {
  const stated = $('title').first().text().trim();
  return (isErrorTitle(reading.title ?? '') || isErrorTitle(stated)) && reading.prose < PROSE.sure;
}
