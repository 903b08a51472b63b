/** The crawl: every site at once, each one page at a time, from its home page, sitemaps, feeds and listings to its articles. */
import PQueue from 'p-queue';
import { LIMITS, openClient, type Client } from './fetch.ts';
import { openFrontier } from './frontier.ts';
import { openGate } from './gate.ts';
import type { CrawlOptions, CrawlSummary, Tally } from './options.ts';
import { crawlSite } from './site.ts';

/** Sites crawled at the same time. */
const AT_ONCE = 8;

/** Crawls the sites until nothing is queued, the limit is reached or the signal aborts. */
export async function crawl(options: CrawlOptions): Promise<CrawlSummary> {
  const started = performance.now();
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const tally: Tally = { taken: 0, articles: 0, requests: 0, bytes: 0 };
  const wire = openClient(options.userAgent, options.connectTo, { ...LIMITS, ...options.limits });
  const frontier = openFrontier(options.db);
  const means = {
    client: counting(wire, tally),
    gate: openGate(options.delay, signal),
    signal,
    backOff: options.backOff ?? 1000,
    read: options.read,
  };
  const queue = new PQueue({ concurrency: AT_ONCE });
  try {
    const runs = options.sites.map((site) => queue.add(() => crawlSite(site, { options, frontier, means, tally })));
    // One site's broken reader ends the run, but only when the others have put their pages back.
    for (const run of runs) run.catch(() => stop.abort());
    const failed = (await Promise.allSettled(runs)).find(
      (run) => run.status === 'rejected' && !isAbort(run.reason, signal),
    );
    if (failed?.status === 'rejected') throw failed.reason;
  } finally {
    await wire.close();
  }
  const states = frontier.counts(options.sites.map((site) => site.key));
  const { articles, requests, bytes } = tally;
  const seconds = (performance.now() - started) / 1000;
  return { states, articles, requests, bytes, seconds, aborted: options.signal?.aborted ?? false };
}

function counting(client: Client, tally: Tally): Client {
  return {
    ...client,
    async get(url, signal) {
      tally.requests += 1;
      const outcome = await client.get(url, signal);
      if (outcome.ok) tally.bytes += outcome.received.raw.length;
      return outcome;
    },
  };
}

/** True for what an aborted wait or request throws. */
function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'));
}
