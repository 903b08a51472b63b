/** What a page's JSON-LD states of its article, also when the JSON is broken or its strings are escaped twice. */
import { tidy } from './lines.ts';
import { decodeHTML, textOf, type Tree } from './parse.ts';

/** Strings as the page states them, entities read; null where it does not. */
export interface Stated {
  /** Whether some part calls itself an article. */
  article: boolean;
  headline: string | null;
  description: string | null;
  datePublished: string | null;
  dateModified: string | null;
  /** The article's text, paragraphs parted as the page states it, tags and entities as written. */
  body: string | null;
  keywords: string[];
  section: string | null;
  url: string | null;
  /** Names of authors that are not stated to be organisations. */
  authors: string[];
  /** The breadcrumb's names, home page first. */
  breadcrumb: string[];
  siteNames: string[];
}

type Json = { [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const ARTICLE = /(?:^|\/)[A-Za-z]{0,24}(?:Article|Posting)$/;

/** `&amp;#7871;` to ế: entities are read as often as they were written, three times at most. */
export function unescaped(text: string): string {
  let last = text;
  for (let i = 0; i < 3 && /&(?:#\d|#x|[a-z])/i.test(last); i++) {
    const next = decodeHTML(last);
    if (next === last) break;
    last = next;
  }
  return tidy(last.replace(/<[^>]{0,200}>/g, ' '));
}

function text(value: unknown): string | null {
  if (isObject(value)) return text(value['name'] ?? value['@id']);
  return typeof value === 'string' && value.trim() ? unescaped(value) : null;
}

const typesOf = (node: Json): string[] =>
  list(node['@type']).filter((type): type is string => typeof type === 'string');

/** All objects of one script that stand at its top: not the publisher's, nor the authors'. */
function topNodes(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(topNodes);
  if (!isObject(value)) return [];
  return [value, ...topNodes(value['@graph']), ...topNodes(value['mainEntity'])];
}

/** Reads all `application/ld+json` of a page. A script that is no JSON is read for its publication date and headline alone. */
export function readJsonLd(tree: Tree): Stated {
  const stated: Stated = {
    article: false, headline: null, description: null, datePublished: null, dateModified: null, body: null, keywords: [],
    section: null, url: null, authors: [], breadcrumb: [], siteNames: [],
  }; // prettier-ignore
  for (const script of tree.named('script')) {
    if (!script.attribs['type']?.includes('ld+json')) continue;
    const source = script.children
      .map(textOf)
      .join('')
      .replace(/^\s*<!--|-->\s*$/g, '');
    const json = parseLoosely(source);
    if (json === undefined) readBroken(source, stated);
    else for (const node of topNodes(json)) take(node, stated);
  }
  return stated;
}

function parseLoosely(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return parseMended(source);
  }
}

function parseMended(source: string): unknown {
  // Line breaks inside strings, trailing commas and a stray semicolon are what templates leave.
  const mended = source
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
  for (const attempt of [mended, unescapedQuotes(mended)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // the next repair
    }
  }
  return undefined;
}

const unescapedQuotes = (source: string): string =>
  source.includes('&quot;') ? source.replaceAll('&quot;', '"') : source;

function readBroken(source: string, stated: Stated): void {
  const value = (key: string): string | null => {
    const m = new RegExp(`["']${key}["']\\s*:\\s*["']([^"'\\n]{1,300})["']`).exec(source);
    return m?.[1] ? unescaped(m[1]) : null;
  };
  const type = value('@type') ?? '';
  if (!ARTICLE.test(type) && !/["'](?:News)?Article["']/.test(source)) return;
  stated.article = true;
  stated.headline ??= value('headline');
  stated.datePublished ??= value('datePublished');
  stated.dateModified ??= value('dateModified');
  stated.section ??= value('articleSection');
}

function take(node: Json, stated: Stated): void {
  const types = typesOf(node);
  if (types.some((type) => ARTICLE.test(type))) takeArticle(node, stated);
  else if (types.includes('BreadcrumbList'))
    stated.breadcrumb = stated.breadcrumb.length ? stated.breadcrumb : crumbs(node);
  else if (types.some((type) => /Organization|WebSite|NewsMedia/.test(type))) {
    const name = text(node['name']);
    if (name) stated.siteNames.push(name);
  } else if (types.includes('WebPage')) stated.datePublished ??= text(node['datePublished']);
  if (isObject(node['breadcrumb']) && !stated.breadcrumb.length) stated.breadcrumb = crumbs(node['breadcrumb']);
}

function takeArticle(node: Json, stated: Stated): void {
  if (stated.article && stated.headline) return; // the first is the page's own; later ones are of other stories
  stated.article = true;
  stated.headline = text(node['headline']) ?? text(node['name']);
  stated.description = text(node['description']);
  stated.datePublished = text(node['datePublished']) ?? stated.datePublished;
  stated.dateModified = text(node['dateModified']) ?? stated.dateModified;
  stated.body = typeof node['articleBody'] === 'string' ? node['articleBody'] : null;
  stated.keywords = list(node['keywords']).flatMap((words) => (typeof words === 'string' ? words.split(/[,;]/) : []));
  stated.section = text(list(node['articleSection']).at(-1));
  stated.url = text(node['mainEntityOfPage']) ?? text(node['url']);
  stated.authors = list(node['author']).flatMap((author) => {
    if (isObject(author) && typesOf(author).some((type) => /Organization/.test(type))) return [];
    const name = text(author);
    return name ? [name] : [];
  });
  const publisher = text(node['publisher']);
  if (publisher) stated.siteNames.push(publisher);
}

function crumbs(node: Json): string[] {
  return list(node['itemListElement']).flatMap((item) => {
    if (!isObject(item)) return [];
    const name = text(item['name']) ?? (isObject(item['item']) ? text(item['item']['name']) : null);
    return name ? [name] : [];
  });
}
