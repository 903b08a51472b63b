/** `bocbao crawl`: newspapers over HTTP into WARCs and a database, read on the way. */
import type { Command } from 'commander';
import type { ConnectTo } from '../crawl/connect.ts';
import type { Site } from '../model/site.ts';
import { openDatabase } from '../store/database.ts';
import { VERSION } from '../version.ts';
import { connectTo, contact, databaseFile, day, warcFile, whole } from './arguments.ts';
import { crawlAndRead, type CrawlingOptions, type CrawlingSummary } from './crawling.ts';
import { statusCommand } from './crawl-status.ts';
import { dryRun } from './dry-run.ts';
import { openLive } from './live.ts';
import { clearProgress, print, tell } from './output.ts';
import { papersFrom } from './papers.ts';

interface Options {
  db: string;
  warc: string;
  warcSize: number;
  max?: number;
  maxPerPaper?: number;
  since?: string;
  recheck: number;
  listingPages: number;
  resume?: boolean;
  dryRun?: boolean;
  delay: number;
  contact?: string;
  connectTo?: ConnectTo;
  allowPrivate?: boolean;
  json?: boolean;
}

const HELP = `
An interrupted crawl goes on where it stopped. Articles once fetched are fetched again only while a page still names
them and they are young (--recheck), and are then asked for by ETag or Last-Modified; a changed one becomes a revision.

Exit status: 0 finished: all was fetched and read; 1 finished, some pages were not (named on stderr, and in the table
failures); 2 bad usage; 3 a limit was reached (--max, --max-per-paper), articles are left in the queue; 4 a host was
given up until the next run (robots.txt out of reach, too many failures in a row); 130 interrupted.

Example:
  $ bocbao crawl baosonla --max 200 --contact you@university.example --db sonla.db --warc sonla.warc.gz
  $ bocbao crawl baosonla --since 2026-01-01 --dry-run
  $ bocbao crawl status --db sonla.db`;

export function crawlCommand(program: Command): void {
  const command = program
    .command('crawl')
    .description('fetch newspapers politely, archive every response, and read what was fetched')
    .argument('<site...>', 'a known paper (bocbao site list), the address of one, or all')
    .option('--db <file>', 'the SQLite database', databaseFile, 'bocbao.db')
    .option('--warc <file>', 'the WARC to append every response to (.warc.gz)', warcFile, 'bocbao.warc.gz')
    .option('--warc-size <MB>', 'megabytes after which the next WARC is begun (NAME-00002.warc.gz)', whole, 1000)
    .option('--max <n>', 'fetch so many articles at most, all papers together', whole)
    .option('--max-per-paper <n>', 'fetch so many articles of each paper at most', whole)
    .option('--since <day>', 'leave out articles known to be older; a listing ends where all are', day)
    .option('--recheck <days>', 'ask again for articles fetched so lately that a page still names', whole, 7)
    .option('--listing-pages <n>', 'follow so many pages of one listing at most', whole, 50)
    .option('--resume', 'go on with a crawl that was cut off (the default)')
    .option('--no-resume', 'begin anew: ask for every home page, feed and listing again')
    .option('--dry-run', 'read home pages, feeds and listings, and list the articles that would be fetched')
    .option('--delay <ms>', 'milliseconds between two requests to a host; robots.txt may ask for more', whole, 2000)
    .option(
      '--contact <address>',
      'a mail or web address for the papers’ editors, sent as part of the User-Agent',
      contact,
    )
    .option('--connect-to <host:address:port>', 'where a host really is (may be repeated)', connectTo)
    .option('--allow-private', 'reach private and loopback addresses too; for tests on your own machine')
    .option('--json', 'print a summary as JSON at the end')
    .addHelpText('after', HELP)
    .action(async (papers: string[], options: Options) => {
      process.exitCode = await run(papersFrom(papers), options);
    });
  statusCommand(command);
}

async function run(papers: Site[], options: Options): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tell('stopping after the requests under way; a second Ctrl-C stops at once');
      stop.abort();
    });
  }
  const live = openLive();
  let unread = 0;
  const fail = (url: string, reason: string): void => {
    unread++;
    tell(`${url}: ${reason}`);
  };
  const task = { ...taskFrom(papers, options), signal: stop.signal };
  try {
    if (options.dryRun) return await dryRun(options.db, { ...task, onProgress: live.page });
    const db = openDatabase(options.db);
    try {
      const summary = await crawlAndRead({
        ...task,
        db,
        onUnread: fail,
        onProgress(event) {
          live.page(event);
          if (event.state === 'failed') fail(event.url, event.reason ?? 'unknown');
        },
      });
      clearProgress();
      await report(summary, unread, options);
      return exitCode(summary, unread);
    } finally {
      db.close();
    }
  } finally {
    live.end();
    clearProgress();
  }
}

function taskFrom(sites: Site[], options: Options): Omit<CrawlingOptions, 'db'> {
  const { contact: who, delay, warc, max, maxPerPaper, since, connectTo: places = {} } = options;
  return {
    sites,
    delay,
    warc,
    warcSize: options.warcSize * 1e6,
    connectTo: places,
    allowPrivate: options.allowPrivate ?? false,
    resume: options.resume ?? true,
    recheck: options.recheck,
    maxListingPages: options.listingPages,
    ...(max !== undefined && { max }),
    ...(maxPerPaper !== undefined && { maxPerSite: maxPerPaper }),
    ...(since !== undefined && { since }),
    userAgent: who ? `bocbao/${VERSION} (+${who})` : `bocbao/${VERSION}`,
  };
}

async function report(summary: CrawlingSummary, unread: number, { db, json }: Options): Promise<void> {
  const { articles, revised, facts, requests, bytes, seconds, states, unchanged, endings } = summary;
  for (const { site, outcome, reason } of endings) if (outcome === 'gave up') tell(`${site}: given up: ${reason}`);
  if (json) {
    const rounded = Number(seconds.toFixed(1));
    const sums = { articles, revised, unchanged, facts, requests, bytes, unread, ...states, seconds: rounded };
    return print(JSON.stringify({ ...sums, endings }));
  }
  tell(
    `${articles} articles (${revised} revised, ${unchanged} pages unchanged), ${facts} facts in ${db}; ` +
      `${requests} requests, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(0)} s; ` +
      `${states.queued} queued, ${states.failed} failed, ${states.skipped} skipped (bocbao crawl status --db ${db})`,
  );
}

function exitCode({ aborted, endings }: CrawlingSummary, unread: number): number {
  if (aborted) return 130;
  if (endings.some(({ outcome }) => outcome === 'gave up')) return 4;
  if (endings.some(({ outcome }) => outcome === 'limit')) return 3;
  return unread > 0 ? 1 : 0;
}
