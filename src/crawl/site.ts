/** The crawl of one site: pages that name others first, then articles, one at a time. */
import type Database from 'better-sqlite3';
import type { Site } from '../model/site.ts';
import { decodeFile } from './decode.ts';
import { discover } from './discover.ts';
import { LIMITS } from './fetch.ts';
import type { Fetched, Found } from './fetched.ts';
import { OVER_LIMIT, type Frontier, type Row } from './frontier.ts';
import { articleId, siteLink } from './links.ts';
import { offerArticle, queuePage, type Local, type Run } from './queue.ts';
import { rulesFrom, type RobotsAnswer, type Rules } from './robots.ts';
import { visit, type Arrival } from './visit.ts';

/** Sitemaps inside sitemaps: an index names lists, and a site may put one index above. */
const DEEPEST_SITEMAP = 3;

const KNOWN = 'known already';

type Verdict = { state: 'done' | 'failed' | 'skipped'; reason: string | null };

/** Crawls one site to the end of its queue or of the limit. Rejects when the signal aborts or the reader throws. */
export async function crawlSite(site: Site, run: Run): Promise<void> {
  const { host } = new URL(site.base);
  run.frontier.resume(site.key);
  const rules = await robotsOf(site, run);
  if (rules.delay !== null) run.means.gate.slow(host, rules.delay);
  const local: Local = { ...run, site, host, rules, ids: idsOf(site, run.frontier), seen: new Set() };
  run.frontier.together(() => seed(local));
  for (let row = take(local); row !== null; row = take(local)) await work(row, local);
  if (run.options.max !== undefined) {
    run.frontier.skipQueuedArticles(host, `${OVER_LIMIT} ${run.options.max} articles`);
  }
}

async function robotsOf(site: Site, { means, options }: Run): Promise<Rules> {
  const url = new URL('/robots.txt', site.base).href;
  const rules = rulesFrom(
    url,
    answerOf(await visit({ url, site, kind: 'robots', refuse: () => null }, means)),
    options.userAgent,
  );
  note(options.db, url, { state: rules.outOfReach === null ? 'done' : 'failed', reason: rules.outOfReach });
  return rules;
}

function answerOf(arrival: Arrival): RobotsAnswer {
  if (arrival.ok) return arrival.fetched;
  // RFC 9309 lets a robots.txt that is redirected away count as none at all.
  return arrival.refused === null ? { status: null, reason: arrival.reason } : { status: 404, body: Buffer.alloc(0) };
}

function idsOf(site: Site, frontier: Frontier): Map<string, string> {
  const ids = new Map<string, string>();
  for (const url of frontier.articles(site.key)) {
    const id = articleId(url, site);
    if (id !== null && !ids.has(id)) ids.set(id, url);
  }
  return ids;
}

function seed(local: Local): void {
  const { site, rules } = local;
  queuePage('/', 'home', site.base, 0, local);
  for (const path of [...site.sitemaps, ...rules.sitemaps]) queuePage(path, 'sitemap', site.base, 0, local);
  for (const path of site.feeds) queuePage(path, 'feed', site.base, 0, local);
  for (const path of site.listings) queuePage(path, 'listing', site.base, 0, local);
}

/** The next page; articles once no page is left, or as soon as enough of them wait to fill the limit. */
function take({ frontier, host, options, tally }: Local): Row | null {
  const left = (options.max ?? Infinity) - tally.taken;
  const enough = left < Infinity && frontier.queuedArticles(host) >= left;
  const page = enough ? null : frontier.take(host, 'pages');
  if (page || left <= 0) return page;
  const article = frontier.take(host, 'articles');
  if (article) tally.taken += 1;
  return article;
}

async function work(row: Row, local: Local): Promise<void> {
  const { frontier, site, options, tally, means } = local;
  let verdict: Verdict;
  try {
    verdict = await fetchAndRead(row, local);
  } catch (error) {
    frontier.release(row.id);
    throw error;
  }
  frontier.settle(row.id, verdict.state, verdict.reason);
  note(options.db, row.url, verdict);
  if (row.kind === 'article' && verdict.state === 'done') tally.articles += 1;
  // What failed under this slug may be there under another.
  if (row.kind === 'article' && verdict.state === 'failed') local.ids.delete(articleId(row.url, site) ?? '');
  if (verdict.state === 'skipped') options.onSkip?.(row.url, verdict.reason ?? '');
  if (means.signal.aborted) return;
  options.onProgress?.({ url: row.url, kind: row.kind, ...verdict, requests: tally.requests, bytes: tally.bytes });
}

async function fetchAndRead(row: Row, local: Local): Promise<Verdict> {
  const disallowed = local.rules.refusal(row.url);
  if (disallowed) return { state: 'skipped', reason: disallowed };
  const refuse = (target: string): string | null => refuseRedirect(target, row, local);
  const arrival = await visit({ url: row.url, site: local.site, kind: row.kind, refuse }, local.means);
  if (!arrival.ok) return { state: arrival.refused === KNOWN ? 'done' : 'failed', reason: arrival.reason };
  const { status, statusText } = arrival.fetched;
  if (status < 200 || status >= 300) return { state: 'failed', reason: `HTTP ${status} ${statusText}`.trim() };
  return read(row, arrival, local);
}

function refuseRedirect(target: string, row: Row, { rules, frontier, site }: Local): string | null {
  const link = siteLink(target, target, site);
  if (!link.ok) return link.reason;
  const known = row.kind === 'article' && link.url !== row.url && frontier.hasArticle(link.url);
  return known ? KNOWN : rules.refusal(link.url);
}

async function read(row: Row, { fetched, found }: Arrival & { ok: true }, local: Local): Promise<Verdict> {
  if (row.kind === 'article') return arrived(row, fetched, local);
  if (row.kind === 'feed' || row.kind === 'sitemap') return readDirectory(row, fetched, local);
  local.frontier.together(() => follow(row, fetched.url, found, local));
  return { state: 'done', reason: null };
}

/** An article that another address led to is known by both. */
function arrived(row: Row, fetched: Fetched, { site, host, frontier }: Local): Verdict {
  const link = siteLink(fetched.url, fetched.url, site);
  if (!link.ok || link.url === row.url) return { state: 'done', reason: null };
  frontier.reached({ url: link.url, site: site.key, host, kind: 'article', foundOn: row.url, depth: row.depth });
  return { state: 'done', reason: `redirected to ${link.url}` };
}

async function readDirectory(row: Row, fetched: Fetched, local: Local): Promise<Verdict> {
  const limit = local.options.limits?.size ?? LIMITS.size;
  const file = await decodeFile(fetched.body, limit);
  if (!file.ok) return { state: 'failed', reason: file.reason };
  const { pages, sitemaps, reason } = discover(file.body);
  local.frontier.together(() => {
    for (const page of pages) offerArticle(page, row, fetched.url, local);
    if (row.depth + 1 >= DEEPEST_SITEMAP) return;
    for (const sitemap of sitemaps) queuePage(sitemap, 'sitemap', fetched.url, row.depth + 1, local);
  });
  return reason === null ? { state: 'done', reason: null } : { state: 'failed', reason };
}

/** Queues a listing's articles, and its next page while pages bring articles that are not fetched yet. */
function follow(row: Row, page: string, found: Found, local: Local): void {
  const fresh = found.links.filter((link) => offerArticle(link, row, page, local)).length;
  const another = row.depth + 1 < (local.options.maxListingPages ?? 50);
  if (found.next !== null && fresh > 0 && another) queuePage(found.next, 'listing', page, row.depth + 1, local);
}

/** Keeps the table of failures: a row while the page fails, none once it was read. */
function note(db: Database.Database, url: string, { state, reason }: Verdict): void {
  db.prepare(`DELETE FROM failures WHERE stage = 'crawl' AND url = ?`).run(url);
  if (state !== 'failed') return;
  db.prepare(`INSERT INTO failures (stage, url, reason) VALUES ('crawl', ?, ?)`).run(url, reason);
}
