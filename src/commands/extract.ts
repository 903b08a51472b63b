/** `bocbao extract`: files and folders to articles and facts, as JSON lines or into a database. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { Option } from 'commander';
import { EXTRACTORS } from '../extract/index.ts';
import type { Article } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import { openDatabase } from '../store/database.ts';
import { databaseFile, threadCount, webAddress } from './arguments.ts';
import { changeLines, extractInto, type ExtractingSummary } from './extracting.ts';
import { readInputs } from './inputs.ts';
import { openNames, renamed } from './names.ts';
import { clearProgress, print, progress, tell, UsageError } from './output.ts';
import type { Outcome, Record } from './pipeline.ts';
import { openReaders, type Readers } from './readers.ts';

interface Options {
  format?: 'jsonl';
  db?: string;
  base?: string;
  nlp?: boolean;
  checks?: boolean;
  again?: boolean;
  threads: number;
}

export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('read facts out of saved pages, texts and archives, or anew out of the articles of a database')
    .argument('[file...]', '.html .htm .txt .warc .warc.gz .wet .wet.gz, or folders of them')
    .addOption(
      new Option('--format <format>', 'print articles and facts (the default without --db)').choices(['jsonl']),
    )
    .option('--db <file>', 'put articles and facts into this SQLite database', databaseFile)
    .option('--base <url>', 'what relative links of .html files resolve against', webAddress)
    .option('--nlp', 'with the optional package vntk: bound unknown counted nouns, add names no rule has')
    .option('--checks', 'print what the arithmetic of each article says, one line a check, after its facts')
    .option('--again', 'with --db: read also what was read before and has not changed')
    .option(
      '--threads <n>',
      'how many threads read; all cores unless you say less',
      threadCount,
      availableParallelism(),
    )
    .addHelpText(
      'after',
      `
A sidecar NAME.meta.json beside a file may give url, site, title, published, author.
With --db, files that were read before are passed over while neither they nor the rules have changed; where only rules
have, the kept text is read again. Without files, that is done for all articles of the database. What known articles
gained, lost and changed is told per extractor. A run that was cut off goes on when it is begun again.
Exit status: 0 every input was read, 1 some were not (each named on stderr), 2 bad usage.

Example:
  $ bocbao extract saved/*.html --format jsonl > facts.jsonl
  $ bocbao extract saved/ --db news.db
  $ bocbao extract --db news.db`,
    )
    .action(async (files: string[], options: Options) => {
      if (files.length === 0 && options.db === undefined) throw new UsageError('name a file, a folder, or --db');
      process.exitCode = await run(files, options);
    });
}

async function run(files: string[], options: Options): Promise<number> {
  const { db: file = null, nlp = false, threads } = options;
  if (file !== null && files.length === 0 && !existsSync(file))
    throw new Error(
      `there is no database ${file}; name what is to be read into it: bocbao extract FILE... --db ${file}`,
    );
  // Brought up to date before the threads open it.
  const db = file === null ? null : openDatabase(file);
  let readers: Readers | null = null;
  try {
    readers = await openReaders(threads, { nlp, db: file });
    if (db === null) return await printAll(files, options, readers);
    const summary = await extractInto({
      db,
      extractors: nlp ? `${EXTRACTORS} nlp@2` : EXTRACTORS,
      readers,
      files,
      base: options.base ?? null,
      again: options.again === true || options.format !== undefined,
      onUnread: ({ path, reason }) => tell(`${path}: ${reason}`),
      onProgress: ({ articles, facts }, path) => progress(`${articles} articles, ${facts} facts: ${path}`),
      ...(options.format && { onRecord: (record: Record) => printRecord(record, options.checks) }),
    });
    report(summary, file ?? '', files.length > 0);
    return summary.unread > 0 ? 1 : 0;
  } finally {
    clearProgress();
    await readers?.close();
    db?.pragma('optimize');
    db?.close();
  }
}

function report(summary: ExtractingSummary, file: string, fromFiles: boolean): void {
  const { articles, pages, facts, passed, added, changed, unchanged, unread, resumed } = summary;
  if (resumed) tell('went on with a run that was cut off; these are the numbers of both');
  if (fromFiles) tell(`${articles} articles, ${pages} other pages, ${facts} facts in ${file}`);
  else tell(`${articles} articles read anew, ${facts} facts in ${file}`);
  tell(
    `${added} articles new, ${changed} changed, ${unchanged} unchanged${passed > 0 ? `; ${passed} files as they were` : ''}`,
  );
  for (const line of changeLines(summary.changes)) tell(line);
  if (unread > 0) tell(`${unread} not read`);
}

/** Prints everything in the files, in order. */
async function printAll(files: readonly string[], options: Options, readers: Readers): Promise<number> {
  const named = openNames(null);
  let unread = 0;
  const ahead: { path: string; address: string | null; outcome: Promise<Outcome | { reason: string }> }[] = [];
  const take = async (count: number): Promise<void> => {
    for (const { path, address, outcome } of ahead.splice(0, count)) {
      const record = await outcome;
      if ('reason' in record) {
        unread++;
        tell(`${path}: ${record.reason}`);
      } else
        await printRecord('page' in record ? record : renamed(record, named(record.article, address)), options.checks);
    }
  };
  for await (const source of readInputs(files, options.base ?? null)) {
    const { path } = source;
    const outcome = 'reason' in source ? Promise.resolve(source) : readers.read({ source });
    // Looked at when its turn comes.
    outcome.catch(() => undefined);
    ahead.push({ path, address: 'reason' in source ? null : (source.address ?? null), outcome });
    if (ahead.length >= 64 || options.threads === 1) await take(1);
  }
  await take(ahead.length);
  clearProgress();
  if (unread > 0) tell(`${unread} not read`);
  return unread > 0 ? 1 : 0;
}

async function printRecord(record: Record, withChecks = false): Promise<void> {
  if ('page' in record) return print(JSON.stringify(record.page));
  await print(JSON.stringify(record.article));
  for (const fact of record.facts) await print(JSON.stringify(fact));
  if (withChecks) for (const check of record.checks) await print(JSON.stringify(checkLine(check, record.article)));
}

/** A check as a line: its facts by their places. */
function checkLine({ facts, ...check }: Check, { article }: Article): object {
  return { type: 'check', article, ...check, facts: facts.map(({ type, start, end }) => ({ type, start, end })) };
}
