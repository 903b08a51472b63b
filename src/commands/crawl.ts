/** `bocbao crawl`: newspapers over HTTP into a WARC and a database, read on the way. */
import { InvalidArgumentError, type Command } from 'commander';
import type { ConnectTo } from '../crawl/connect.ts';
import type { Site } from '../model/site.ts';
import { siteByKey, siteOfHost, sites } from '../sites/index.ts';
import { openDatabase } from '../store/database.ts';
import { VERSION } from '../version.ts';
import { crawlAndRead } from './crawling.ts';
import { clearProgress, print, progress, tell, UsageError } from './output.ts';

interface Options {
  db: string;
  warc: string;
  max?: number;
  delay: number;
  contact?: string;
  connectTo: ConnectTo;
}

export function crawlCommand(program: Command): void {
  program
    .command('crawl')
    .description('fetch newspapers politely, archive every response, and read what was fetched')
    .argument('<site...>', `a known paper (${sites.map((site) => site.key).join(', ')}) or the address of one`)
    .option('--db <file>', 'the SQLite database', 'bocbao.db')
    .option('--warc <file>', 'the WARC to append every response to (.warc.gz)', warcName, 'bocbao.warc.gz')
    .option('--max <n>', 'fetch so many articles at most, all papers together', whole)
    .option('--delay <ms>', 'milliseconds between two requests to a host; robots.txt may ask for more', whole, 2000)
    .option('--contact <address>', 'a mail or web address for the papers’ editors, sent as part of the User-Agent')
    .option(
      '--connect-to <host:address:port>',
      'where a host really is (may be repeated); the one way to a private address',
      connect,
      {},
    )
    .addHelpText(
      'after',
      `
An interrupted crawl goes on where it stopped. Articles once fetched are not fetched again.
Exit status: 0 all was fetched and read, 1 some pages were not (each a row in the table failures),
2 bad usage, 130 interrupted.

Example:
  $ bocbao crawl baosonla --max 200 --contact you@university.example --db sonla.db --warc sonla.warc.gz`,
    )
    .action(async (papers: string[], options: Options) => {
      process.exitCode = await run(papers.map(siteFrom), options);
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
  try {
    const { db: _db, contact, connectTo, delay, warc, max } = options;
    const summary = await crawlAndRead({
      db,
      warc,
      sites: papers,
      delay,
      connectTo,
      ...(max !== undefined && { max }),
      userAgent: contact ? `bocbao/${VERSION} (+${contact})` : `bocbao/${VERSION}`,
      signal: stop.signal,
      onProgress: ({ url, requests }) => progress(`${++seen} pages, ${requests} requests: ${url}`),
    });
    clearProgress();
    const { read, facts, requests, seconds, unread, states } = summary;
    await print(
      JSON.stringify({ articles: read, facts, requests, unread, ...states, seconds: Number(seconds.toFixed(1)) }),
    );
    if (summary.aborted) return 130;
    return unread + states.failed > 0 ? 1 : 0;
  } finally {
    clearProgress();
    db.close();
  }
}

/** A paper by its key or address; an address nobody described is crawled by shape alone. */
function siteFrom(name: string): Site {
  const known = siteByKey(name);
  if (known) return known;
  if (!/^https?:\/\//i.test(name) || !URL.canParse(name)) {
    throw new UsageError(
      `no paper is called ${name}; name one of ${sites.map((site) => site.key).join(', ')}, or give its address with https://`,
    );
  }
  const { origin, host } = new URL(name);
  return (
    siteOfHost(host) ?? {
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
    }
  );
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('give a whole number');
  return Number(text);
}

function warcName(text: string): string {
  if (!text.endsWith('.warc.gz')) throw new InvalidArgumentError('a WARC is written compressed: name it .warc.gz');
  return text;
}

function connect(text: string, before: ConnectTo): ConnectTo {
  const match = /^([^:]+(?::\d+)?):([^:]+):(\d+)$/.exec(text);
  if (!match) throw new InvalidArgumentError('give HOST:ADDRESS:PORT');
  return { ...before, [match[1] ?? '']: { address: match[2] ?? '', port: Number(match[3]) } };
}
