/** `bocbao extract`: files and folders to articles and facts, as JSON lines or into a database. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Article } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import { EXTRACTORS } from '../extract/index.ts';
import { loadTagger } from '../nlp/tagger.ts';
import { openDatabase } from '../store/database.ts';
import { storedMemory } from '../store/memory.ts';
import { openStore, type Store } from '../store/save.ts';
import { readInputs, type Unread } from './inputs.ts';
import { databaseFile, webAddress } from './arguments.ts';
import { openNames } from './names.ts';
import { clearProgress, print, progress, tell } from './output.ts';
import { readSource, type PipelineOptions, type Record, type Source } from './pipeline.ts';

interface Options {
  format?: 'jsonl';
  db?: string;
  base?: string;
  nlp?: boolean;
  checks?: boolean;
}

interface Tally {
  articles: number;
  pages: number;
  facts: number;
  unread: number;
}

export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('read facts out of saved pages, texts and archives')
    .argument('<file...>', '.html .htm .txt .warc .warc.gz .wet .wet.gz, or folders of them')
    .addOption(
      new Option('--format <format>', 'print articles and facts (the default without --db)').choices(['jsonl']),
    )
    .option('--db <file>', 'put articles and facts into this SQLite database', databaseFile)
    .option('--base <url>', 'what relative links of .html files resolve against', webAddress)
    .option('--nlp', 'with the optional package vntk: bound unknown counted nouns, add names no rule has')
    .option('--checks', 'print what the arithmetic of each article says, one line a check, after its facts')
    .addHelpText(
      'after',
      `
A sidecar NAME.meta.json beside a file may give url, site, title, published, author.
Exit status: 0 every input was read, 1 some were not (each named on stderr), 2 bad usage.

Example:
  $ bocbao extract saved/*.html --format jsonl > facts.jsonl
  $ bocbao extract saved/ --db news.db`,
    )
    .action(async (files: string[], options: Options) => {
      process.exitCode = await run(files, options);
    });
}

async function run(files: string[], options: Options): Promise<number> {
  const tagger = options.nlp ? await loadTagger() : null;
  const db = options.db === undefined ? null : openDatabase(options.db);
  const store = db && openStore(db);
  const memory = db && { memory: storedMemory(db) };
  const tally: Tally = { articles: 0, pages: 0, facts: 0, unread: 0 };
  const named = openNames(db);
  try {
    const show = (file: string): void => progress(`${tally.articles} articles, ${tally.facts} facts: ${file}`);
    for await (const source of readInputs(files, options.base ?? null, show)) {
      if ('reason' in source) fail(source, store, tally);
      else await take(source, { tagger, named, ...(memory && { memory }) }, options, store, tally);
    }
  } finally {
    clearProgress();
    db?.close();
  }
  if (store) tell(`${tally.articles} articles, ${tally.pages} other pages, ${tally.facts} facts in ${options.db}`);
  if (tally.unread > 0) tell(`${tally.unread} not read`);
  return tally.unread > 0 ? 1 : 0;
}

function fail({ path, reason, stage = 'strip' }: Unread, store: Store | null, tally: Tally): void {
  tally.unread++;
  tell(`${path}: ${reason}`);
  store?.failure(stage, path, reason);
}

async function take(
  source: Source,
  { named, ...pipeline }: PipelineOptions & { named: ReturnType<typeof openNames> },
  options: Options,
  store: Store | null,
  tally: Tally,
): Promise<void> {
  let record: Record;
  try {
    record = readSource(source, pipeline);
    if ('article' in record) record = { ...record, article: named(record.article, source.address ?? null) };
  } catch (error) {
    return fail({ path: source.path, reason: (error as Error).message }, store, tally);
  }
  if ('page' in record) {
    tally.pages++;
    store?.page(record.page);
  } else {
    tally.articles++;
    tally.facts += record.facts.length;
    const extractors = options.nlp ? `${EXTRACTORS} nlp@2` : EXTRACTORS;
    store?.article(record.article, record.facts, extractors, record.checks);
  }
  store?.mended(source.path);
  if (store && options.format === undefined) return;
  if ('page' in record) return print(JSON.stringify(record.page));
  await print(JSON.stringify(record.article));
  for (const fact of record.facts) await print(JSON.stringify(fact));
  if (options.checks) for (const check of record.checks) await print(JSON.stringify(checkLine(check, record.article)));
}

/** A check as a line: its facts by their places. */
function checkLine({ facts, ...check }: Check, { article }: Article): object {
  return { type: 'check', article, ...check, facts: facts.map(({ type, start, end }) => ({ type, start, end })) };
}
