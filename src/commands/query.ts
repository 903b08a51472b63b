/** `bocbao query`: SQL or a kept query over a database, the answer as a table or as data. */
import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Option, type Command } from 'commander';
import { filled, readQueries, writtenOut, type NamedQuery } from '../explore/named.ts';
import { nearNames } from '../explore/near.ts';
import { normalise } from '../text/normalise.ts';
import { ROOT } from '../version.ts';
import { databaseFile, seconds } from './arguments.ts';
import { print, tell, UsageError } from './output.ts';
import type { Question } from './query-process.ts';
import { FORMATS, type Format } from './table.ts';

interface Options {
  db: string;
  format: Format;
  file?: string;
  output?: string;
  timeout: number;
  list?: boolean;
  sql?: boolean;
  tables?: boolean;
}

/** Tables and views with their columns. */
const TABLES = `SELECT t.type, t.name, group_concat(c.name, ', ') AS columns
FROM pragma_table_list t JOIN pragma_table_info(t.name) c
WHERE t.schema = 'main' AND t.type IN ('table', 'view', 'virtual') AND t.name NOT LIKE 'sqlite_%'
GROUP BY t.name ORDER BY t.type DESC, t.name`;

export const queries = (): NamedQuery[] => readQueries(join(ROOT, 'src/explore/queries'));

export function queryCommand(program: Command): void {
  program
    .command('query')
    .description('ask a database in SQL, or by one of the queries that are kept')
    .argument('[question...]', 'one SELECT, the name of a kept query with its options, or - for standard input')
    .option('--db <file>', 'the SQLite database', databaseFile, 'bocbao.db')
    .option('--file <file>', 'read the SELECT from this file')
    .addOption(new Option('--format <format>', 'how to print the rows').choices(FORMATS).default('table'))
    .option('--output <file>', 'write the rows to this file')
    .option('--timeout <seconds>', 'give up after so long; 0 is never', seconds, 30)
    .option('--list', 'print the queries that are kept, with their options')
    .option('--sql', 'print the SQL of a kept query instead of its answer, as any other program takes it')
    .option('--tables', 'print tables and views with their columns')
    .allowUnknownOption()
    .addHelpText(
      'after',
      `
The database is opened for reading alone; what would write is refused. docs/schema.md tells of tables and views,
docs/queries.md shows every kept query with its answer.
Exit status: 0 answered, 1 the database or the SQL was wrong or took too long (said on stderr), 2 bad usage.

Example:
  $ bocbao query "SELECT value, noun, quote FROM counts WHERE metric = 'party_members'" --db demo.db
  $ bocbao query members --unit 'xã Kim Bình' --db demo.db
  $ bocbao query --list`,
    )
    .action(async (words: string[], options: Options) => {
      process.exitCode = await run(words, options);
    });
}

async function run(words: string[], options: Options): Promise<number> {
  if (options.list) {
    for (const query of queries()) await print(helpOf(query));
    return 0;
  }
  const { sql, parameters } = await asked(words, options);
  if (options.sql) {
    await print(writtenOut(sql, parameters));
    return 0;
  }
  const { db: file, format, output = null, timeout } = options;
  if (!existsSync(file)) {
    tell(
      `there is no database ${file}; make one with \`bocbao demo\`, \`bocbao crawl\` or \`bocbao extract --db ${file}\``,
    );
    return 1;
  }
  if (format === 'parquet' && output === null && process.stdout.isTTY)
    throw new UsageError('Parquet is no text; name a file with --output, or send it into one');
  return await answer({ file, sql, parameters, format, output }, timeout);
}

/** The SQL that the words, a file or standard input hold. */
async function asked(words: string[], options: Options): Promise<Pick<Question, 'sql' | 'parameters'>> {
  const [first, ...rest] = words;
  if (options.tables) return { sql: TABLES, parameters: {} };
  if (first !== undefined && /^[a-z][a-z-]*$/.test(first) && options.file === undefined) return named(first, rest);
  const stray = words.find((word) => word.startsWith('--'));
  if (stray !== undefined && !/\s/.test(stray))
    throw new UsageError(`unknown option ${stray}; see bocbao query --help`);
  if (rest.length > 0) throw new UsageError('give one SELECT, in quotes');
  const sql = await sqlOf(first, options.file);
  if (sql.trim() === '') throw new UsageError('give a SELECT in quotes, the name of a kept query (--list), or --file');
  return { sql, parameters: {} };
}

async function sqlOf(first: string | undefined, file: string | undefined): Promise<string> {
  if (file !== undefined) return readSql(file);
  if (first?.endsWith('.sql') && existsSync(first)) return readSql(first);
  if (first === '-' || (first === undefined && !process.stdin.isTTY)) return readAll(process.stdin);
  return first ?? '';
}

function readSql(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`, { cause: error });
  }
}

function named(name: string, words: readonly string[]): Pick<Question, 'sql' | 'parameters'> {
  const all = queries();
  const query = all.find((one) => one.name === name);
  if (!query) {
    const near = nearNames(
      name,
      all.map((one) => one.name),
    );
    const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'bocbao query --list prints those there are';
    throw new UsageError(`no kept query is called ${name}; ${hint}`);
  }
  try {
    return filled(query, optionsOf(words));
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** `--unit NAME` and `--unit=NAME` as pairs. */
function optionsOf(words: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (let i = 0; i < words.length; i++) {
    const [, name, after] = /^--([a-z]+)(?:=([^]*))?$/.exec(words[i] ?? '') ?? [];
    if (name === undefined) throw new UsageError(`what is ${words[i]}? Options are given as --unit NAME`);
    const value = after ?? words[++i];
    if (value === undefined) throw new UsageError(`--${name} takes a value`);
    given[name] = normalise(value).trim();
  }
  return given;
}

function helpOf({ name, help, parameters }: NamedQuery): string {
  const options = parameters.map(({ name: option, takes, help: what, value }) => {
    const usual = value === null ? '' : ` (${value} unless you say)`;
    return `    ${`--${option} ${takes}`.padEnd(18)} ${what}${usual}`;
  });
  return [name, `  ${help}`, ...options].join('\n');
}

/** Answers in a process of its own, which is ended when it takes too long. */
function answer(question: Question, timeout: number): Promise<number> {
  const source = fileURLToPath(new URL('./query-process.ts', import.meta.url));
  const child = fork(import.meta.url.endsWith('.js') ? source.replace(/\.ts$/, '.js') : source);
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let late = false;
    child.once('message', () => {
      child.send(question);
      if (timeout === 0) return;
      timer = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, timeout * 1000);
    });
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      clearTimeout(timer);
      if (late)
        tell(`stopped after ${timeout} s: the query takes too long; narrow it, or give it longer with --timeout`);
      else if (signal !== null) tell(`the query was ended by ${signal}`);
      resolve(status ?? 1);
    });
  });
}
