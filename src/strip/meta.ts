/** What a page's head states of its article: title, description, time, section, address, the site's names. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Site } from '../model/site.ts';
import { statedDate } from './dates.ts';
import { MASTHEAD } from './words.ts';
import { readJsonLd, unescaped, type Stated } from './jsonld.ts';

export interface Head {
  jsonLd: Stated;
  /** Titles as stated, best first, the site's name cut off. */
  titles: string[];
  /** Descriptions as stated: what a sapô on the page may agree with. */
  descriptions: string[];
  published: string | null;
  section: string | null;
  author: string | null;
  /** Canonical address, absolute, or null. */
  url: string | null;
  siteNames: string[];
}

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="article:published_time"]',
  'meta[name="datePublished"]',
  'meta[property="og:article:published_time"]',
  'meta[name="publish-date"]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dc.date" i]',
  'meta[name="published_time"]',
];

/** Reads the head (and JSON-LD anywhere). `url` is where the page was fetched from, when known. */
export function readHead($: CheerioAPI, url: string | null, site: Site | null): Head {
  const meta = (...selectors: string[]): string | null => {
    for (const selector of selectors) {
      const content = $(selector).first().attr('content')?.trim();
      if (content) return unescaped(content);
    }
    return null;
  };
  const jsonLd = readJsonLd($);
  const siteNames = [site?.name, meta('meta[property="og:site_name"]'), ...jsonLd.siteNames].filter(
    (name): name is string => !!name,
  );
  const titles = [
    meta('meta[property="og:title"]', 'meta[name="og:title"]', 'meta[name="twitter:title"]'),
    jsonLd.headline,
    unescaped($('title').first().text()),
  ];
  const descriptions = [meta('meta[property="og:description"]'), meta('meta[name="description"]'), jsonLd.description];
  const present = (values: (string | null)[]): string[] => [
    ...new Set(values.filter((value): value is string => !!value)),
  ];
  return {
    jsonLd,
    titles: present(titles.map((title) => (title ? withoutSite(title, siteNames) : null))).filter(
      (title) => !isSiteName(title, siteNames),
    ),
    descriptions: present(descriptions.map((text) => (text ? withoutSite(text, siteNames) : null))),
    published: publishedIn(
      jsonLd,
      PUBLISHED.map((selector) => meta(selector)),
    ),
    section:
      jsonLd.section ??
      meta('meta[property="article:section"]', 'meta[itemprop="articleSection"]') ??
      lastCrumb(jsonLd),
    author: meta('meta[name="author"]', 'meta[property="dable:author"]', 'meta[property="article:author"]'),
    url: canonical($, meta('meta[property="og:url"]'), jsonLd.url, url),
    siteNames,
  };
}

function publishedIn(jsonLd: Stated, stated: (string | null)[]): string | null {
  for (const value of [jsonLd.article ? jsonLd.datePublished : null, ...stated, jsonLd.datePublished]) {
    const date = value ? statedDate(value) : null;
    if (date) return date;
  }
  return null;
}

function lastCrumb({ breadcrumb, headline }: Stated): string | null {
  const names = breadcrumb.filter((name) => name !== headline && !/^(?:trang chủ|home)$/iu.test(name));
  return names.at(-1) ?? null;
}

function canonical($: CheerioAPI, ogUrl: string | null, ldUrl: string | null, url: string | null): string | null {
  const base = url ?? ogUrl ?? undefined;
  for (const candidate of [$('link[rel="canonical"]').first().attr('href'), ogUrl, ldUrl, url]) {
    const address = absolute(candidate, base);
    if (!address) continue;
    // Templates leave the home page's address as canonical on every page.
    if (new URL(address).pathname === '/' && url && new URL(url).pathname !== '/') continue;
    return address;
  }
  return null;
}

/** An http(s) address made absolute, or null. */
export function absolute(href: string | null | undefined, base: string | undefined): string | null {
  if (!href?.trim()) return null;
  try {
    const address = new URL(href.trim(), base);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

const SEPARATOR = /\s+(?:[-–—|•»:]|::|-\.:)\s+/u;
const SITE_LIKE =
  /^(?:báo|tạp chí|đài|trang|cổng|cơ quan)\s|(?:online|điện tử|\.vn|\.com|\.org|\.net|news)$|^\.?: ?.* :\.|^tin (?:tức|nhanh)/iu;

/** "Nhan đề - Báo Sơn La" to "Nhan đề"; also "Báo Sơn La | Nhan đề". A part is the site's when it looks like a paper's name or is one of `names`. */
export function withoutSite(title: string, names: readonly string[]): string {
  const known = names.map(bare).filter(Boolean);
  const isSite = (part: string): boolean => {
    const plain = bare(part);
    return (
      SITE_LIKE.test(part.trim()) ||
      known.some((name) => plain === name || plain === `báo ${name}` || `báo ${plain}` === name)
    );
  };
  let text = title.trim();
  for (let i = 0; i < 3; i++) {
    const parts = text.split(SEPARATOR);
    if (parts.length < 2) break;
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (isSite(last)) text = text.slice(0, text.length - last.length).replace(/\s+\S{1,3}\s*$/u, '');
    else if (isSite(first) && parts.length === 2) text = parts.slice(1).join(' - ');
    else break;
  }
  return text.trim();
}

/** Whether a title is the paper's name and nothing more: "Báo Yên Bái". */
function isSiteName(title: string, names: readonly string[]): boolean {
  return names.some((name) => bare(name) === bare(title)) || (MASTHEAD.test(title) && title.length <= 60);
}

/** Lower-case words alone: for comparing what is printed twice. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
