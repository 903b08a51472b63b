/** `bocbao strip`: the article on a saved page or at an address, without the site's chrome. */
import type { Command } from 'commander';
import type { Stripped } from '../model/article.ts';
import { openDatabase } from '../store/database.ts';
import { storedMemory } from '../store/memory.ts';
import { colouredHtml, type Trace } from '../strip/index.ts';
import { openMemory } from '../text/recurrence.ts';
import type { ConnectTo } from '../crawl/connect.ts';
import { connectTo, databaseFile, webAddress } from './arguments.ts';
import { fetchPage } from './fetching.ts';
import { readInputs, type Unread } from './inputs.ts';
import { markdownOf } from './markdown.ts';
import { print, tell, UsageError } from './output.ts';
import { strip, trace, type PageMemory, type Source } from './pipeline.ts';

interface Options {
  json?: boolean;
  markdown?: boolean;
  html?: boolean;
  explain?: boolean;
  learn?: boolean;
  db?: string;
  base?: string;
  connectTo?: ConnectTo;
}

export function stripCommand(program: Command): void {
  program
    .command('strip')
    .description('print the article on saved pages or at an address, without the chrome')
    .argument('<file|url...>', '.html .htm .txt .warc .warc.gz .wet .wet.gz, folders of them, or addresses')
    .option(
      '--json',
      'print title, lead, author, time, typed blocks, and where each value came from, one JSON object a line',
    )
    .option('--markdown', 'print the article as Markdown')
    .option('--html', 'print the page with what was kept in green and what was removed in red')
    .option(
      '--explain',
      'list what was removed (step, reason, first words) and what was kept (kind, score), tab-separated',
    )
    .option('--learn', 'keep in the database which lines recur on the pages of a site; print nothing')
    .option('--db <file>', 'the database that knows which lines recur', databaseFile)
    .option('--base <url>', 'what relative links of .html files resolve against', webAddress)
    .option('--connect-to <host:address:port>', 'connect to this address for this host; may be repeated', connectTo)
    .addHelpText(
      'after',
      `
Lines that recur on three pages of a site are chrome: on those of the files given together, and of those learned with --db.
Exit status: 0 every input was read, 1 some were not (each named on stderr), 2 bad usage.

Example:
  $ bocbao strip saved/page.html
  $ bocbao strip saved/page.html --explain
  $ bocbao strip archive.warc.gz --learn --db news.db`,
    )
    .action(async (inputs: string[], options: Options) => {
      process.exitCode = await run(inputs, options);
    });
}

async function run(inputs: string[], options: Options): Promise<number> {
  const shapes = [options.json, options.markdown, options.html, options.explain, options.learn].filter(Boolean);
  if (shapes.length > 1) throw new UsageError('give one of --json, --markdown, --html, --explain, --learn');
  if (options.learn && options.db === undefined) throw new UsageError('--learn needs a database: add --db FILE');
  const db = options.db === undefined ? null : openDatabase(options.db);
  try {
    const memory = db ? storedMemory(db) : openMemory();
    if (!db && (await areMany(inputs, options)))
      await readAll(
        inputs,
        options,
        async (source) => void strip(source, { memory, learn: true }),
        () => {},
      );
    let pages = 0;
    const known: PageMemory = { memory, ...(options.learn && { learn: true }) };
    const status = await readAll(inputs, options, async (source) => {
      pages++;
      if (options.learn) strip(source, known);
      else await show(source, known, options);
    });
    if (options.learn) tell(`learned from ${pages} pages`);
    return status;
  } finally {
    db?.close();
  }
}

/** Three pages are the fewest that a line can recur on. */
const MANY = 3;

async function areMany(inputs: readonly string[], options: Options): Promise<boolean> {
  if (inputs.some(isAddress)) return false;
  let count = 0;
  for await (const source of readInputs(inputs, options.base ?? null))
    if (!('reason' in source) && ++count >= MANY) return true;
  return false;
}

const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

async function* sourcesOf(inputs: readonly string[], options: Options): AsyncGenerator<Source | Unread> {
  for (const input of inputs) {
    if (isAddress(input)) yield await fetchPage(input, options.connectTo ?? {});
    else yield* readInputs([input], options.base ?? null);
  }
}

/** Reads all inputs; those that cannot be read are told of, and make the status 1. */
async function readAll(
  inputs: readonly string[],
  options: Options,
  take: (source: Source) => Promise<void>,
  say: (line: string) => void = tell,
): Promise<number> {
  let status = 0;
  for await (const source of sourcesOf(inputs, options)) {
    try {
      if ('reason' in source) throw new Error(source.reason);
      await take(source);
    } catch (error) {
      status = 1;
      say(`${source.path}: ${(error as Error).message}`);
    }
  }
  return status;
}

async function show(source: Source, memory: PageMemory, options: Options): Promise<void> {
  const { stripped, page } = trace(source, memory, { nodes: options.html === true });
  if (options.html) return print(coloured(source, page));
  if (options.explain) return explain(stripped);
  if (options.json) {
    const { removals: _, ...rest } = stripped;
    return print(JSON.stringify({ path: source.path, ...rest }));
  }
  if (stripped.kind === 'article')
    return print(
      `${options.markdown ? markdownOf(stripped) : stripped.blocks.map((block) => block.text).join('\n\n')}\n`,
    );
  const what =
    stripped.kind === 'listing' ? `a listing of ${stripped.links.length} articles` : 'neither article nor listing';
  tell(`${source.path}: no article; ${what}`);
  for (const link of stripped.links) await print(link);
}

function coloured(source: Source, page: Trace | null): string {
  if (!page) throw new Error(`--html shows pages of HTML, and this is plain text; use --explain for ${source.path}`);
  return colouredHtml(page);
}

async function explain(stripped: Stripped): Promise<void> {
  if (stripped.kind === 'article') {
    for (const [i, { kind, text }] of stripped.blocks.entries())
      await print(['kept', `${kind}, score ${stripped.scores[i] ?? 0}`, firstWords(text)].join('\t'));
  }
  for (const { step, reason, words } of stripped.removals) await print([step, reason, words].join('\t'));
}

const firstWords = (text: string): string => text.replace(/\s+/g, ' ').split(' ').slice(0, 9).join(' ').slice(0, 120);
