/** The process that answers one query: it can be ended while SQLite is at work, which a thread cannot. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
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
process.send?.('ready');

async function answer({ file, sql, parameters, format, output }: Question): Promise<number> {
  const db = openReadonly(file);
  const out = output === null ? null : createWriteStream(output);
  try {
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
      for (const line of linesOf({ columns, rows: counted() }, format)) {
        if (out === null) await print(line);
        else if (!out.write(`${line}\n`)) await once(out, 'drain');
      }
    const unit = parameters['unit'];
    if (count === 0 && typeof unit === 'string') hint(nearUnits(db, unit), unit);
    return 0;
  } catch (error) {
    const told = explained(db, (error as Error).message);
    const where = told.startsWith('no such')
      ? `; \`bocbao query --tables --db ${file}\` prints all tables and columns`
      : '';
    tell(`${told}${where}`);
    return 1;
  } finally {
    db.close();
    if (out) await new Promise((resolve) => out.end(resolve));
  }
}

/** Why a query about a unit has no rows, when it is for its name. */
function hint(near: readonly string[] | null, unit: string): void {
  if (near === null) return;
  tell(`nothing is known of "${unit}"${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`);
}
