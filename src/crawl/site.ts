/** The crawl of one site: what names articles and the articles themselves, newest first, one at a time. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Site } from '../model/site.ts';
import { openCircuit } from './circuit.ts';
import { counting } from './fetch.ts';
import type { Row, Which } from './frontier.ts';
import { articleId } from './links.ts';
import type { Ending } from './options.ts';
import { queuePage, type Local, type Run } from './queue.ts';
import { fetchRules } from './rules.ts';
import { LONGEST_WAIT, note, took, work } from './work.ts';

/** RFC 9309: a robots.txt is not to be believed for longer than a day. */
const A_DAY = 24 * 3_600_000;

/** Crawls one site to the end of its queue or of the limit. Rejects when the signal aborts or the reader throws. */
export async function crawlSite(site: Site, whole: Run): Promise<Ending> {
  const { host } = new URL(site.base);
  const own = { taken: 0, articles: 0, requests: 0, bytes: 0 };
  const run: Run = { ...whole, means: { ...whole.means, client: counting(whole.means.client, own) } };
  const { frontier, runs, options } = run;
  const { crawl, isNew } = runs.begin(site.key, host, options.resume ?? true);
  frontier.resume(site.key, isNew);
  frontier.identify(site.key, (url) => articleId(url, site));
  const local: Local = {
    ...run,
    site,
    host,
    crawl,
    rules: await rulesOf(site, crawl, run),
    started: Math.trunc(Date.now() / 1000),
    waiting: { articles: 0, pages: 0 },
    own,
  };
  const { outOfReach } = local.rules;
  const ending = outOfReach ? gaveUp(local, `robots.txt out of reach: ${outOfReach}`) : await untilEmpty(local);
  runs.end(crawl, ending);
  return ending;
}

async function rulesOf(site: Site, crawl: number, { options, means, runs }: Run): Promise<Local['rules']> {
  const rules = await fetchRules(site, means, options);
  const { host } = new URL(site.base);
  if (rules.delay !== null) means.gate.slow(host, rules.delay);
  runs.robots(crawl, rules.told);
  note(options.db, new URL('/robots.txt', site.base).href, rules.outOfReach);
  return rules;
}

const gaveUp = ({ site }: Local, reason: string): Ending => ({ site: site.key, outcome: 'gave up', reason });

async function untilEmpty(local: Local): Promise<Ending> {
  const { frontier, host, site, means } = local;
  frontier.together(() => seed(local));
  local.waiting = { articles: frontier.queued(host, 'articles'), pages: frontier.queued(host, 'pages') };
  const circuit = openCircuit(local.options.backOff ?? 1000);
  let asked = Date.now();
  // The next address is taken in the transaction that settles the one before: one commit a page.
  let next = take(local);
  for (;;) {
    if (next === null) return ended(local);
    try {
      means.signal.throwIfAborted();
      if (Date.now() - asked > A_DAY) {
        local.rules = await rulesOf(site, local.crawl, local);
        asked = Date.now();
      }
    } catch (error) {
      if (typeof next === 'object') frontier.release(next.id);
      throw error;
    }
    const row: Row | number = next;
    const trouble: string | null =
      typeof row === 'number'
        ? await rest(row, means.signal)
        : await work(row, circuit, local, () => (next = take(local)));
    if (typeof row === 'number') next = take(local);
    if (trouble) return gaveUp(local, trouble);
  }
}

/** A limit was reached when something still waits; to only look is to leave the articles there. */
function ended({ site, waiting, options }: Local): Ending {
  const left = !options.discoverOnly && waiting.articles + waiting.pages > 0;
  return { site: site.key, outcome: left ? 'limit' : 'finished', reason: null };
}

/** Waits for what was put back; gives why not to. */
async function rest(wait: number, signal: AbortSignal): Promise<string | null> {
  if (wait > LONGEST_WAIT) return `it asked to be left alone for another ${Math.round(wait / 60_000)} minutes`;
  await sleep(wait, undefined, { signal });
  return null;
}

function seed(local: Local): void {
  const { site, rules } = local;
  queuePage('/', 'home', site.base, 0, local);
  for (const path of [...site.sitemaps, ...rules.sitemaps]) queuePage(path, 'sitemap', site.base, 0, local);
  for (const path of site.feeds) queuePage(path, 'feed', site.base, 0, local);
  for (const path of site.listings) queuePage(path, 'listing', site.base, 0, local);
}

/** The next address; or the ms to wait for one; or null at the end of the queue or of the limit. */
function take(local: Local): Row | number | null {
  const { frontier, host, options, tally, waiting } = local;
  const { max = Infinity, maxPerSite = Infinity, discoverOnly } = options;
  const left = Math.min(max - tally.taken, maxPerSite - local.own.taken);
  if (left <= 0 && !discoverOnly) return null;
  // As soon as enough articles wait to fill the limit, no more pages are read.
  const what: Which = discoverOnly ? 'pages' : waiting.articles >= left ? 'articles' : 'all';
  const row = frontier.take(host, what, Date.now());
  if (row) {
    took(row, local);
    return row;
  }
  const next = frontier.nextTry(host, what);
  return next === null ? null : Math.max(1, next - Date.now());
}
