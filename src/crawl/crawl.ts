/** The crawl: every site at once, each one page at a time, from its home page, sitemaps, feeds and listings to its articles. */
import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import { counting, openClient } from './fetch.ts';
import { openFrontier } from './frontier.ts';
import { openGate } from './gate.ts';
import type { CrawlOptions, CrawlSummary, Ending, Tally } from './options.ts';
import type { Run } from './queue.ts';
import { openRuns } from './runs.ts';
import { crawlSite } from './site.ts';

/** Sites crawled at the same time. */
const AT_ONCE = 64;

/** Crawls the sites until nothing is queued, the limit is reached, hosts are given up, or the signal aborts. */
export async function crawl(options: CrawlOptions): Promise<CrawlSummary> {
  const started = performance.now();
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  // Each host waits on it.
  setMaxListeners(0, signal);
  const tally: Tally = { taken: 0, articles: 0, unchanged: 0, requests: 0, bytes: 0 };
  const wire = openClient(options.userAgent, options);
  // Each page is a small commit: the log is folded back into the database every 40 MB, not every 4.
  options.db.pragma('wal_autocheckpoint = 10000');
  const frontier = openFrontier(options.db);
  const means = { client: counting(wire, tally), gate: openGate(options.delay, signal), signal, read: options.read };
  const run: Run = { options, frontier, runs: openRuns(options.db), means, tally };
  let endings: Ending[];
  try {
    endings = await allSites(run, stop);
  } finally {
    run.runs.flush();
    await wire.close();
  }
  const states = frontier.counts(options.sites.map((site) => site.key));
  const { articles, unchanged, requests, bytes } = tally;
  const seconds = (performance.now() - started) / 1000;
  const aborted = options.signal?.aborted ?? false;
  return { states, articles, unchanged, requests, bytes, seconds, aborted, endings };
}

async function allSites(run: Run, stop: AbortController): Promise<Ending[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const runs = run.options.sites.map((site) => queue.add(() => crawlSite(site, run)));
  // One site's broken reader ends the run, but only when the others have put their pages back.
  for (const one of runs) one.catch(() => stop.abort());
  const settled = await Promise.allSettled(runs);
  const failed = settled.find((one) => one.status === 'rejected' && !isAbort(one.reason, run.means.signal));
  if (failed?.status === 'rejected') throw failed.reason;
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** True for what an aborted wait or request throws. */
function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'));
}
