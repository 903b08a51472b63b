/** Runs SQL over a database that is open for reading, and refuses what would write. */
import type Database from 'better-sqlite3';

export interface Answer {
  columns: string[];
  rows: unknown[][];
}

export type Parameters = Readonly<Record<string, string | number | null>>;

/** An answer whose rows are read one at a time. */
export interface Rows {
  columns: string[];
  rows: IterableIterator<unknown[]>;
}

/** PRAGMAs that only tell; all others may change the file or the connection. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'application_id collation_list compile_options data_version database_list foreign_key_check foreign_key_list ' +
    'freelist_count function_list index_info index_list index_xinfo integrity_check module_list page_count page_size ' +
    'pragma_list quick_check schema_version table_info table_list table_xinfo user_version'
  ).split(' '),
);

/** The first word of a statement, and what a PRAGMA is called. */
function opening(sql: string): { verb: string; pragma: string; sets: boolean } {
  const bare = sql.replace(/^(?:\s|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)+/, '');
  const verb = (/^[a-z]+/i.exec(bare)?.[0] ?? '').toUpperCase();
  const named = /^pragma\s+(?:[a-z_]+\s*\.\s*)?([a-z_]+)\s*(=?)/i.exec(bare);
  return { verb, pragma: (named?.[1] ?? '').toLowerCase(), sets: named?.[2] === '=' };
}

export const REFUSED = 'the database is open for reading alone, and so is what may be asked of it';

/**
 * The rows of one SELECT, read as they are asked for.
 * @throws Error when the SQL is wrong (with SQLite's words), is more than one statement, would write, or gives no rows
 */
export function rowsOf(db: Database.Database, sql: string, parameters: Parameters = {}): Rows {
  const { verb, pragma, sets } = opening(sql);
  if (verb === 'PRAGMA' && (sets || !TELLING.has(pragma)))
    throw new Error(`refused: PRAGMA ${pragma} may write; ${REFUSED}`);
  if (verb === 'ATTACH' || verb === 'DETACH' || verb === 'VACUUM') throw new Error(`refused: ${verb}; ${REFUSED}`);
  const statement = db.prepare(sql);
  if (!statement.readonly)
    throw new Error(`refused: ${verb === 'WITH' ? 'the statement' : verb} would write; ${REFUSED}`);
  if (!statement.reader) throw new Error('this statement gives no rows: only SELECT and the like are run');
  const rows = statement.raw().iterate(...bound(sql, parameters)) as IterableIterator<unknown[]>;
  return { columns: statement.columns().map((column) => column.name), rows };
}

/** Parameters, unless the SQL has none: to bind nothing is an error then. */
const bound = (sql: string, parameters: Parameters): Parameters[] =>
  Object.keys(parameters).some((name) => sql.includes(`:${name}`)) ? [parameters] : [];

/** As {@link rowsOf}, all rows at once. */
export function query(db: Database.Database, sql: string, parameters: Parameters = {}): Answer {
  const { columns, rows } = rowsOf(db, sql, parameters);
  return { columns, rows: [...rows] };
}
