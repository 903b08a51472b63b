/** `bocbao crawl`: newspapers over HTTP into a WARC and a database, read on the way. */
import type { Command } from 'commander';
import type { ConnectTo } from '../crawl/connect.ts';
import type { Site } from '../model/site.ts';
import { siteByKey, siteOfHost, sites as known } from '../sites/index.ts';
import { openDatabase } from '../store/database.ts';
import { VERSION } from '../version.ts';
import { connectTo, contact, databaseFile, warcFile, whole } from './arguments.ts';
import { crawlAndRead } from './crawling.ts';
import { clearProgress, print, progress, tell, UsageError } from './output.ts';

interface Options {
  db: string;
  warc: string;
  max?: number;
  delay: number;
  contact?: string;
  connectTo?: ConnectTo;
}

export function crawlCommand(program: Command): void {
  program
    .command('crawl')
    .description('fetch newspapers politely, archive every response, and read what was fetched')
    .argument('<site...>', `a known paper (${known.map((site) => site.key).join(', ')}) or the address of one`)
    .option('--db <file>', 'the SQLite database', databaseFile, 'bocbao.db')
    .option('--warc <file>', 'the WARC to append every response to (.warc.gz)', warcFile, 'bocbao.warc.gz')
    .option('--max <n>', 'fetch so many articles at most, all papers together', whole)
    .option('--delay <ms>', 'milliseconds between two requests to a host; robots.txt may ask for more', whole, 2000)
    .option(
      '--contact <address>',
      'a mail or web address for the papers’ editors, sent as part of the User-Agent',
      contact,
    )
    .option(
      '--connect-to <host:address:port>',
      'where a host really is (may be repeated); the one way to a private address',
      connectTo,
    )
    .addHelpText(
      'after',
      `
An interrupted crawl goes on where it stopped. Articles once fetched are not fetched again.
Exit status: 0 all was fetched and read, 1 some pages were not (named on stderr, and in the table failures),
2 bad usage, 130 interrupted.

Example:
  $ bocbao crawl baosonla --max 200 --contact you@university.example --db sonla.db --warc sonla.warc.gz`,
    )
    .action(async (papers: string[], options: Options) => {
      const sites = papers.map(siteFrom);
      process.exitCode = await run([...new Map(sites.map((site) => [site.key, site])).values()], options);
    });
}

async function run(papers: Site[], options: Options): Promise<number> {
  const db = openDatabase(options.db);
  const stop = new AbortController();
  process.once('SIGINT', () => {
    tell('stopping after the requests under way; a second Ctrl-C stops at once');
    stop.abort();
  });
  let seen = 0;
  let unread = 0;
  const fail = (url: string, reason: string): void => {
    unread++;
    tell(`${url}: ${reason}`);
  };
  try {
    const { contact: who, delay, warc, max, connectTo: places = {} } = options;
    const summary = await crawlAndRead({
      db,
      warc,
      sites: papers,
      delay,
      connectTo: places,
      ...(max !== undefined && { max }),
      userAgent: who ? `bocbao/${VERSION} (+${who})` : `bocbao/${VERSION}`,
      signal: stop.signal,
      onUnread: fail,
      onProgress: ({ url, requests, state, reason, kind }) => {
        progress(`${++seen} pages, ${requests} requests: ${url}`);
        // A home page that may not be fetched is a paper that was not crawled.
        if (state === 'failed' || (state === 'skipped' && kind === 'home')) fail(url, reason ?? 'unknown');
      },
    });
    clearProgress();
    const { articles, facts, requests, seconds, states } = summary;
    await print(JSON.stringify({ articles, facts, requests, unread, ...states, seconds: Number(seconds.toFixed(1)) }));
    if (summary.aborted) return 130;
    return unread > 0 ? 1 : 0;
  } finally {
    clearProgress();
    db.close();
  }
}

/** A paper by its key or address; an address nobody described is crawled by shape alone, its path as a listing. */
function siteFrom(name: string): Site {
  const described = siteByKey(name);
  if (described) return described;
  if (!/^https?:\/\//i.test(name) || !URL.canParse(name)) {
    const keys = known.map((site) => site.key).join(', ');
    throw new UsageError(`no paper is called ${name}; name one of ${keys}, or give its address with https://`);
  }
  const { origin, host, pathname, search } = new URL(name);
  const site = siteOfHost(host) ?? undescribed(host, origin);
  return pathname === '/' ? site : { ...site, listings: [...new Set([...site.listings, pathname + search])] };
}

const undescribed = (host: string, origin: string): Site => ({
  key: host,
  name: host,
  base: origin,
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [],
  layouts: [],
  seen: 'second-hand',
});
