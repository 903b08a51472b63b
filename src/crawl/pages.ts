/** What a page names: articles into the queue, further pages and sitemaps too. */
import { setImmediate as breathe } from 'node:timers/promises';
import { contentOfFile } from '../model/content.ts';
import { nextByPattern } from '../sites/pages.ts';
import { discover } from './discover.ts';
import { LIMITS } from './fetch.ts';
import type { Fetched, Found } from './fetched.ts';
import type { Row } from './frontier.ts';
import { offerArticle, queuePage, type Local, type Offered } from './queue.ts';
import { sectionsOf } from './sections.ts';
import type { Verdict } from './work.ts';

/** Sitemaps inside sitemaps: an index names lists, and a site may put one index above. */
const DEEPEST_SITEMAP = 3;
/** Addresses of a sitemap queued in one transaction, so that other hosts are not kept waiting. */
const AT_ONCE = 2000;
const LISTING_PAGES = 50;

/** Queues what a page names; `found` is what its reader found on a home page or listing. */
export function readPage(row: Row, fetched: Fetched, found: Found, local: Local): Promise<Verdict> | Verdict {
  if (row.kind === 'feed' || row.kind === 'sitemap') return readDirectory(row, fetched, local);
  return { state: 'done', reason: null, write: () => follow(row, fetched, found, local) };
}

async function readDirectory(row: Row, fetched: Fetched, local: Local): Promise<Verdict> {
  const limit = local.options.limits?.size ?? LIMITS.size;
  const file = contentOfFile(fetched.body, limit);
  if (!file.ok) return { state: 'failed', reason: file.reason };
  const { pages, sitemaps, reason } = discover(file.content);
  const named: Offered[] = [];
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const some = pages.slice(at, at + AT_ONCE);
    local.frontier.together(() => {
      for (const page of some) {
        const offered = offerArticle(page, row, fetched.url, local);
        // A sitemap's are too many to be kept, and its dates say which were changed.
        if (row.kind === 'feed') named.push(offered);
      }
    });
    await breathe();
  }
  const write = (): void => {
    if (row.kind === 'feed') local.frontier.named(row.id, idsOf(named));
    if (row.depth + 1 >= DEEPEST_SITEMAP) return;
    for (const { url } of sitemaps) queuePage(url, 'sitemap', fetched.url, row.depth + 1, local);
  };
  return { state: reason === null ? 'done' : 'failed', reason, write };
}

/** Queues a listing's articles, and its next page while pages bring articles that are not fetched yet. */
function follow(row: Row, { url, body }: Fetched, found: Found, local: Local): void {
  const { site, frontier, options } = local;
  const offered = found.links.map((link) => offerArticle({ url: link, date: null }, row, url, local));
  frontier.named(row.id, idsOf(offered));
  if (row.kind === 'home' && site.listings.length === 0) queueSections(body, url, local);
  const next = found.next ?? nextByPattern(site, url);
  if (next === null) return;
  const most = options.maxListingPages ?? LISTING_PAGES;
  const stop = !offered.some(({ fresh }) => fresh)
    ? 'the page before names no article that is not known'
    : row.depth + 1 >= most
      ? `more than ${most} pages of one listing`
      : null;
  queuePage(next, 'listing', url, row.depth + 1, local, stop);
}

/** A paper whose listings nobody named: they are read off its home page. */
function queueSections(body: Buffer, url: string, local: Local): void {
  const { listings, feeds } = sectionsOf(body, url, local.site);
  for (const feed of feeds) queuePage(feed, 'feed', url, 0, local);
  for (const listing of listings) queuePage(listing, 'listing', url, 0, local);
}

const idsOf = (offered: readonly Offered[]): number[] => offered.flatMap(({ id }) => (id === null ? [] : [id]));
