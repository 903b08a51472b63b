/** The process that answers one query: it can be ended while SQLite is at work, which a thread cannot. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type Database from 'better-sqlite3';
import { explained, nearUnits } from '../explore/near.ts';
import { rowsOf, type Parameters } from '../explore/query.ts';
import { openReadonly } from '../store/database.ts';
import { print, tell } from './output.ts';
import { parquetOf } from './parquet.ts';
import { linesOf, type Format } from './table.ts';

export interface Question {
  file: string;
  sql: string;
  parameters: Parameters;
  format: Format;
  /** Standard output when null. */
  output: string | null;
}

process.once('message', (question: Question) => {
  void answer(question)
    .then((status) => (process.exitCode = status))
    .finally(() => process.disconnect());
});
process.send?.('ready', (error: Error | null) => error && process.exit(1));
endWithParent();

/** Ends this process when the one that asked is gone, also while SQLite is at work: what nobody waits for must not go on. */
function endWithParent(): void {
  const watch = `const parent = process.ppid;
    setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 500);`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}

async function answer(question: Question): Promise<number> {
  const { file, output } = question;
  let db: Database.Database;
  let out: Writable | null = null;
  try {
    db = openReadonly(file);
  } catch (error) {
    tell(`bocbao: ${(error as Error).message}`);
    return 1;
  }
  try {
    out = output === null ? null : await opened(output);
    await write(db, question, out);
    return 0;
  } catch (error) {
    const told = explained(db, (error as Error).message);
    const where = /^no such (?:table|column)/.test(told)
      ? `; \`bocbao query --tables --db ${file}\` prints all tables and columns`
      : '';
    tell(`${told}${where}`);
    return 1;
  } finally {
    db.close();
    if (out) await new Promise((resolve) => out?.end(resolve));
  }
}

/** @throws Error when there is no such folder, or it cannot be written to */
async function opened(file: string): Promise<Writable> {
  const out = createWriteStream(file);
  try {
    await once(out, 'open');
  } catch (error) {
    throw new Error(`cannot write ${file}: ${(error as Error).message}; name a file in a folder that is there`, {
      cause: error,
    });
  }
  return out;
}

async function write(db: Database.Database, question: Question, out: Writable | null): Promise<void> {
  const { sql, parameters, format } = question;
  const rows = rowsOf(db, sql, parameters);
  let count = 0;
  const counted = function* (): Generator<unknown[]> {
    for (const row of rows.rows) {
      count++;
      yield row;
    }
  };
  const { columns } = rows;
  if (format === 'parquet') {
    const bytes = parquetOf({ columns, rows: [...counted()] });
    if (!(out ?? process.stdout).write(bytes)) await once(out ?? process.stdout, 'drain');
  } else
    for (const line of linesOf({ columns, rows: counted() }, format, widthOf(out))) {
      if (out === null) await print(line);
      else if (!out.write(`${line}\n`)) await once(out, 'drain');
    }
  const unit = parameters['unit'];
  if (count === 0 && typeof unit === 'string') hint(nearUnits(db, unit), unit);
}

/** Of the terminal that a table has to fit into. */
const widthOf = (out: Writable | null): number | undefined =>
  out === null && process.stdout.isTTY ? process.stdout.columns : undefined;

/** Why a query about a unit has no rows, when it is for its name. */
function hint(near: readonly string[] | null, unit: string): void {
  if (near === null) return;
  tell(`nothing is known of "${unit}"${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`);
}
