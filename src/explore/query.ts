/** Runs SQL over a database that is open for reading, and refuses what would write. */
import type Database from 'better-sqlite3';

export interface Answer {
  columns: string[];
  rows: unknown[][];
}

/**
 * The rows of one SELECT.
 * @throws Error when the SQL is wrong (with SQLite's words), is more than one statement, or gives no rows
 */
export function query(db: Database.Database, sql: string): Answer {
  const statement = db.prepare(sql);
  if (!statement.readonly || !statement.reader) {
    throw new Error('this statement gives no rows: only SELECT and the like are run; write with sqlite3 if you must');
  }
  const rows = statement.raw().all() as unknown[][];
  return { columns: statement.columns().map((column) => column.name), rows };
}
