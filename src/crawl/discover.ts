/** Addresses out of sitemaps (index, urlset, news) and feeds (RSS, RDF, Atom), read tolerantly: a cut file gives what is whole in it. */
import { Parser } from 'htmlparser2';

/** A page or file that is named, and its day (ISO 8601) where that is told. */
export interface Entry {
  url: string;
  date: string | null;
}

export interface Discovered {
  /** Pages, newest first where the file dates all of them. */
  pages: Entry[];
  /** Further sitemaps. */
  sitemaps: Entry[];
  /** Why the file gives nothing, or null. */
  reason: string | null;
}

/** The roots, the element of each that names a page, and what that is. */
const FORMS: Record<string, { entry: string; names: 'pages' | 'sitemaps' }> = {
  sitemapindex: { entry: 'sitemap', names: 'sitemaps' },
  urlset: { entry: 'url', names: 'pages' },
  rss: { entry: 'item', names: 'pages' },
  'rdf:rdf': { entry: 'item', names: 'pages' },
  feed: { entry: 'entry', names: 'pages' },
};

/** What a sitemap or feed names. Read as a stream of tags: a sitemap of 50,000 addresses needs no tree in memory. */
export function discover(body: Buffer): Discovered {
  const { root, found } = read(textOf(body));
  if (root === null) return { pages: [], sitemaps: [], reason: 'neither a feed nor a sitemap: no XML in it' };
  const form = FORMS[root];
  if (!form) return { pages: [], sitemaps: [], reason: `neither a feed nor a sitemap: it is <${root.slice(0, 40)}>` };
  const reason = found.length === 0 ? 'it names no address' : null;
  return { pages: [], sitemaps: [], reason, [form.names]: newestFirst(found) };
}

function newestFirst(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  const once = entries.filter(({ url }) => !seen.has(url) && seen.add(url));
  if (!once.every(({ date }) => date !== null)) return once;
  return once.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : a.date === b.date ? 0 : -1));
}

/** What the elements of one entry said, by their names. */
type Said = Record<string, string>;

function read(text: string): { root: string | null; found: Entry[] } {
  const found: Entry[] = [];
  const path: string[] = [];
  let said: Said | null = null;
  let words = '';
  let permalink = true;
  const isEntry = (): boolean => path.length > 1 && path.at(-1) === FORMS[path[0] ?? '']?.entry;
  let root: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(name.toLowerCase());
        root ??= path[0] ?? null;
        words = '';
        if (isEntry()) said = {};
        if (path.at(-1) === 'guid') permalink = attributes['isPermaLink'] !== 'false';
        if (said && path.at(-1) === 'link' && attributes['href'] !== undefined) {
          const rel = attributes['rel'] ?? 'alternate';
          if (rel === 'alternate') said['href'] ??= attributes['href'];
        }
      },
      ontext: (part) => void (words += part),
      onclosetag() {
        const name = path.at(-1) ?? '';
        if (said && isEntry()) {
          const url = addressOf(said);
          if (url) found.push({ url, date: dateOf(said) });
          said = null;
        } else if (said && (name !== 'guid' || permalink) && isOwn(path)) said[name] ??= words.trim();
        words = '';
        path.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  // What stands behind the last whole entry is cut: it is not ended, so that it is not told.
  return { root, found };
}

/** An image's address inside an entry is not the entry's; a news date is. */
function isOwn(path: readonly string[]): boolean {
  const name = path.at(-1);
  return name === 'news:publication_date' || FORMS[path[0] ?? '']?.entry === path.at(-2);
}

function addressOf(said: Said): string {
  if (said['loc'] !== undefined) return said['loc'];
  if (said['href'] !== undefined) return said['href'].trim();
  const guid = said['guid'] ?? '';
  return said['link'] || (/^https?:/.test(guid) ? guid : '');
}

/** The entry's day: ISO, or as RFC 822 has it; other forms (09/10/2025) are not guessed at. */
function dateOf(said: Said): string | null {
  for (const name of ['news:publication_date', 'lastmod', 'published', 'updated', 'dc:date', 'pubdate']) {
    const text = said[name] ?? '';
    if (/^\d{4}-\d\d(?:-\d\d(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?)?$/.test(text)) return text;
    if (/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{4,8}(?: [+-]\d{4}| GMT| UTC?)?$/.test(text)) {
      const time = Date.parse(text);
      if (!Number.isNaN(time)) return new Date(time).toISOString();
    }
  }
  return null;
}

function textOf(body: Buffer): string {
  const named = /encoding=["']([\w-]+)["']/.exec(body.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
