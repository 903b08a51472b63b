/** `bocbao site`: the papers that are described, one in full, and the beginning of a new description. */
import { Option, type Command } from 'commander';
import type { ConnectTo } from '../crawl/connect.ts';
import type { DatedPath, Site } from '../model/site.ts';
import { sites } from '../sites/index.ts';
import { ROOT, VERSION } from '../version.ts';
import { connectTo, contact, siteKey, webAddress, whole } from './arguments.ts';
import { print, tell } from './output.ts';
import { isInvented, paperFrom } from './papers.ts';
import { newSite } from './site-new.ts';
import { TEXT_FORMATS, render, type TextFormat } from './table.ts';

interface NewOptions {
  key?: string;
  dir: string;
  delay: number;
  contact?: string;
  connectTo?: ConnectTo;
  allowPrivate?: boolean;
}

export function siteCommand(program: Command): void {
  const site = program
    .command('site')
    .description('list the papers that are described, show one, or begin the description of a new one')
    .addHelpText(
      'after',
      `
Exit status: 0 done, 1 the paper could not be looked at (said on stderr), 2 bad usage.

Example:
  $ bocbao site list
  $ bocbao site show baosonla
  $ bocbao site new https://baomoi.example --contact you@university.example`,
    );
  site
    .command('list')
    .description('list the papers')
    .addOption(new Option('--format <format>', 'how to print').choices(TEXT_FORMATS).default('table'))
    .action(async ({ format }: { format: TextFormat }) => {
      const columns = ['key', 'name', 'base', 'listings', 'feeds', 'patterns', 'seen'];
      const rows = sites.map((one) => [
        one.key,
        one.name,
        one.base,
        one.listings.length,
        one.feeds.length,
        one.articlePaths.length,
        isInvented(one) ? 'invented' : one.seen,
      ]);
      await print(render({ columns, rows }, format));
    });
  site
    .command('show')
    .description('print what is known of a paper, as JSON')
    .argument('<paper>', 'its key or address')
    .action(async (name: string) => print(shown(paperFrom(name))));
  site
    .command('new')
    .description(
      'fetch a home page, a listing and an article politely, guess the patterns, write the site’s file and a golden page to correct',
    )
    .argument('<url>', 'the paper’s address', webAddress)
    .option('--key <key>', 'what to call it; else after its host', siteKey)
    .option('--dir <folder>', 'the checkout of bocbao to write to', ROOT)
    .option('--delay <ms>', 'milliseconds between two requests', whole, 2000)
    .option('--contact <address>', 'a mail or web address for the paper’s editors', contact)
    .option('--connect-to <host:address:port>', 'where a host really is (may be repeated)', connectTo)
    .option('--allow-private', 'reach private and loopback addresses too')
    .action(async (url: string, options: NewOptions) => {
      const { contact: who, ...rest } = options;
      const userAgent = who ? `bocbao/${VERSION} (+${who})` : `bocbao/${VERSION}`;
      const { key, files, missing } = await newSite(url, { ...rest, userAgent });
      for (const file of files) await print(file);
      for (const what of missing) tell(`not found: ${what}`);
      tell(`correct src/sites/${key}.ts and its golden page, then: npm run format && npm test`);
    });
}

/** A site as JSON, patterns as they are written, with the days they held. */
function shown(site: Site): string {
  const path = (one: DatedPath): unknown => {
    const days = { ...(one.from && { from: one.from }), ...(one.to && { to: one.to }) };
    return Object.keys(days).length > 0 ? { path: String(one), ...days } : String(one);
  };
  const { articlePaths, listingPaths, ...rest } = site;
  const patterns = {
    articlePaths: articlePaths.map(path),
    ...(listingPaths && { listingPaths: listingPaths.map(path) }),
  };
  return JSON.stringify({ ...rest, ...patterns }, null, 2);
}
