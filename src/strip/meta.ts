/** What a page's head states of its article: title, description, time, section, address, the site's names. */
import type { Site } from '../model/site.ts';
import { statedDate } from './dates.ts';
import { MASTHEAD } from './words.ts';
import { readJsonLd, unescaped, type Stated } from './jsonld.ts';
import { textOf, type Tree } from './parse.ts';

export interface Head {
  jsonLd: Stated;
  /** Titles as stated, best first, the site's name cut off. */
  titles: string[];
  /** Descriptions as stated: what a sapô on the page may agree with. */
  descriptions: string[];
  published: Sourced | null;
  modified: Sourced | null;
  section: Sourced | null;
  authors: Sourced[];
  tags: Sourced[];
  /** Canonical address, absolute, or null. */
  url: string | null;
  siteNames: string[];
}

/** Names of the head's own statements, best first; `property`, `name` and `itemprop` are not told apart, nor is case. */
const PUBLISHED = [
  'article:published_time', 'datepublished', 'pubdate', 'og:article:published_time', 'publish-date', 'publishdate', 'dc.date.issued',
  'dcterms.created', 'dc.date', 'published_time', 'og:published_time', 'article:published', 'parsely-pub-date', 'sailthru.date',
  'cxenseparse:recs:publishtime', 'date', 'article.published', 'rnews:datepublished', 'ptime', 'bt:pubdate', 'lastpublished',
]; // prettier-ignore
const MODIFIED = ['article:modified_time', 'datemodified', 'og:updated_time', 'lastmod', 'last-modified', 'dcterms.modified', 'revision_date']; // prettier-ignore

/** A value, and which statement of the page it is from. */
export interface Sourced {
  value: string;
  from: string;
}

/** Reads the head (and JSON-LD anywhere). `url` is where the page was fetched from, when known. */
export function readHead(tree: Tree, url: string | null, site: Site | null): Head {
  const stated = metas(tree);
  const first = (...names: string[]): string | null => names.map((name) => stated.get(name)?.[0]).find(Boolean) ?? null;
  const jsonLd = readJsonLd(tree);
  const siteNames = [site?.name, first('og:site_name', 'application-name'), ...jsonLd.siteNames].filter(
    (name): name is string => !!name,
  );
  const title = tree.named('title')[0];
  const titles = [
    first('og:title', 'twitter:title', 'dc.title'),
    jsonLd.headline,
    title ? unescaped(textOf(title)) : null,
  ];
  const descriptions = [
    first('og:description'),
    first('description'),
    jsonLd.description,
    first('twitter:description'),
  ];
  const present = (values: (string | null)[]): string[] => [
    ...new Set(values.filter((value): value is string => !!value)),
  ];
  const dated = (names: readonly string[], ld: string | null): Sourced | null =>
    firstDate([
      ...(jsonLd.article ? [['json-ld', ld] as const] : []),
      ...names.map((name) => [`meta ${name}`, first(name)] as const),
      ['json-ld', ld],
    ]);
  return {
    jsonLd,
    titles: present(titles.map((text) => (text ? withoutSite(text, siteNames) : null))).filter(
      (text) => !isSiteName(text, siteNames),
    ),
    descriptions: present(descriptions.map((text) => (text ? withoutSite(text, siteNames) : null))),
    published: dated(PUBLISHED, jsonLd.datePublished),
    modified: dated(MODIFIED, jsonLd.dateModified),
    section:
      [
        ['json-ld', jsonLd.section] as const,
        ['meta article:section', first('article:section', 'articlesection')] as const,
        ['json-ld breadcrumb', lastCrumb(jsonLd)] as const,
      ]
        .flatMap(([from, value]) => (value ? [{ value, from }] : []))
        .at(0) ?? null,
    authors: AUTHORS.flatMap((name) => (stated.get(name) ?? []).map((value) => ({ value, from: `meta ${name}` }))),
    tags: tagsOf(stated, jsonLd),
    url: canonical(tree, first('og:url'), jsonLd.url, url),
    siteNames,
  };
}

const AUTHORS = ['author', 'article:author', 'dable:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'cxenseparse:author']; // prettier-ignore

/** All statements of `<meta>`, by their names in small letters. */
function metas(tree: Tree): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { attribs } of tree.named('meta')) {
    const content = attribs['content']?.trim();
    if (!content) continue;
    for (const key of [attribs['property'], attribs['name'], attribs['itemprop']]) {
      if (!key) continue;
      const name = key.toLowerCase();
      const list = found.get(name);
      if (list) list.push(unescaped(content));
      else found.set(name, [unescaped(content)]);
    }
  }
  return found;
}

/** Tags are what the paper files an article under: stated tags, else keywords when they are a list of a few. */
function tagsOf(stated: ReadonlyMap<string, string[]>, { keywords }: Stated): Sourced[] {
  const lists: [string, string[]][] = [
    ['meta article:tag', stated.get('article:tag') ?? []],
    ['json-ld', keywords],
    ['meta news_keywords', (stated.get('news_keywords') ?? []).join(',').split(/[,;]/)],
    ['meta keywords', (stated.get('keywords') ?? []).join(',').split(/[,;]/)],
  ];
  for (const [from, list] of lists) {
    const tags = [...new Set(list.flatMap((tag) => tag.split(/[,;]/)).map((tag) => unescaped(tag).trim()))].filter(
      Boolean,
    );
    if (tags.length) return tags.slice(0, 40).map((value) => ({ value, from }));
  }
  return [];
}

function firstDate(stated: readonly (readonly [from: string, value: string | null])[]): Sourced | null {
  for (const [from, value] of stated) {
    const date = value ? statedDate(value) : null;
    if (date) return { value: date, from };
  }
  return null;
}

function lastCrumb({ breadcrumb, headline }: Stated): string | null {
  const names = breadcrumb.filter((name) => name !== headline && !/^(?:trang chủ|home)$/iu.test(name));
  return names.at(-1) ?? null;
}

function canonical(tree: Tree, ogUrl: string | null, ldUrl: string | null, url: string | null): string | null {
  const base = url ?? ogUrl ?? undefined;
  for (const candidate of [
    tree.named('link').find(({ attribs }) => attribs['rel'] === 'canonical')?.attribs['href'],
    ogUrl,
    ldUrl,
    url,
  ]) {
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

/** What systems write into `<title>` on each and every article. */
const GENERIC_TITLE =
  /^(?:(?:xem )?chi tiết(?: (?:tin(?: tức| bài)?|bài(?: viết| báo)?|nội dung))?|xem (?:tin|bài(?: viết)?)|nội dung (?:tin|bài)(?: viết)?|untitled(?: document)?|default|index|welcome to .{2,40})$/iu;

/** Whether a title is the paper's name and nothing more: "Báo Yên Bái". */
function isSiteName(title: string, names: readonly string[]): boolean {
  return (
    GENERIC_TITLE.test(title) ||
    names.some((name) => bare(name) === bare(title)) ||
    (MASTHEAD.test(title) && title.length <= 60)
  );
}

/** Lower-case words alone: for comparing what is printed twice. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
