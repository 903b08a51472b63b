/** Addresses out of sitemaps (index, urlset, news) and feeds (RSS, RDF, Atom), read tolerantly: a cut file gives what is whole in it. */
import { load, type CheerioAPI } from 'cheerio/slim';

export interface Discovered {
  /** Addresses of pages, newest first where the file dates all of them. */
  pages: string[];
  /** Addresses of further sitemaps. */
  sitemaps: string[];
  /** Why the file gives nothing, or null. */
  reason: string | null;
}

interface Entry {
  url: string;
  /** As printed in a sitemap (W3C dates sort as text), else ''. */
  date: string;
}

/** What a sitemap or feed names. */
export function discover(body: Buffer): Discovered {
  const $ = load(textOf(body), { xml: true });
  const root = $.root().children().first().prop('tagName')?.toLowerCase();
  if (root === undefined) return nothing('neither a feed nor a sitemap: no XML in it');
  if (root === 'sitemapindex') return found([], entries($, 'sitemap'));
  if (root === 'urlset') return found(entries($, 'url'), []);
  if (root === 'rss' || root === 'rdf:rdf') return found(items($), []);
  if (root === 'feed') return found(atom($), []);
  return nothing(`neither a feed nor a sitemap: it is <${root}>`);
}

function nothing(reason: string): Discovered {
  return { pages: [], sitemaps: [], reason };
}

function found(pages: Entry[], sitemaps: Entry[]): Discovered {
  if (pages.length + sitemaps.length === 0) return nothing('it names no address');
  return { pages: newestFirst(pages), sitemaps: newestFirst(sitemaps), reason: null };
}

function newestFirst(entries: Entry[]): string[] {
  const dated = entries.every((entry) => entry.date !== '');
  const sorted = dated ? entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)) : entries;
  return [...new Set(sorted.map((entry) => entry.url).filter((url) => url !== ''))];
}

function entries($: CheerioAPI, element: 'url' | 'sitemap'): Entry[] {
  return $(element)
    .toArray()
    .map((node) => ({
      url: $(node).children('loc').first().text().trim(),
      date: (
        $(node).children('lastmod').first().text() || $(node).find('news\\:publication_date').first().text()
      ).trim(),
    }));
}

function items($: CheerioAPI): Entry[] {
  return $('item')
    .toArray()
    .map((node) => {
      const link = $(node).children('link').first().text().trim();
      const guid = $(node).children('guid').not('[isPermaLink="false"]').first().text().trim();
      // A feed is newest first as it stands; its dates come in too many forms to sort by.
      return { url: link || (/^https?:/.test(guid) ? guid : ''), date: '' };
    });
}

function atom($: CheerioAPI): Entry[] {
  return $('entry')
    .toArray()
    .map((node) => {
      const links = $(node).children('link');
      const page = links.filter('[rel="alternate"], :not([rel])').first();
      return { url: (page.attr('href') ?? '').trim(), date: '' };
    });
}

function textOf(body: Buffer): string {
  const named = /encoding=["']([\w-]+)["']/.exec(body.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
