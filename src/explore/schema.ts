/** The schema of a database as it stands in the file: tables and views with their columns and what the comments say. */
import type Database from 'better-sqlite3';

export interface Column {
  name: string;
  /** INTEGER, REAL, TEXT or BLOB. */
  type: string;
  required: boolean;
  key: boolean;
  comment: string | null;
  /** "articles.id" */
  references: string | null;
}

export interface Relation {
  name: string;
  kind: 'table' | 'view' | 'virtual';
  comment: string | null;
  columns: Column[];
  indexes: string[];
  sql: string;
}

/** Columns of views, which are not declared anywhere; others are told as in the tables that have them. */
const OF_VIEWS: Record<string, string> = {
  unit: 'what to filter by: the unit it is about, of a committee the place it leads',
  type: 'count, rate, document, date, person, event or unit',
  value: 'the number, day or name that the fact comes to, as text',
  label: 'what the value is: metric or noun, kind of document, role, kind of unit',
  article: 'canonical URL of the article, or its file',
  article_title: 'title of the article',
  day: 'the day it was so, ISO 8601',
  told_of: 'the unit or body as the article has it',
};

/** FTS5 takes no comments in its definition. */
const SEARCH = {
  comment:
    'One row an article, its rowid is articles.id; made for MATCH, as bocbao search does: without diacritics, small letters.',
  columns: new Map([
    ['title', 'the title without diacritics'],
    ['text', 'the text without diacritics'],
    ['facts', 'names that facts were resolved to and the text has not, without diacritics'],
    ['toned', 'text and facts in small letters with their tones'],
  ]),
};

/** The comments of a CREATE statement: the first lines, and those after columns. */
function commentsOf(sql: string): { whole: string | null; columns: Map<string, string> } {
  const lines = sql.split('\n').slice(1);
  const count = lines.findIndex((line) => !/^\s*--/.test(line));
  const whole = lines.slice(0, Math.max(0, count)).map((line) => line.replace(/^\s*-- ?/, ''));
  const columns = new Map<string, string>();
  for (const line of lines.slice(count)) {
    const [, name, comment] = /^ {2}"?([a-z_]+)"? [A-Z].* -- (.+)$/.exec(line) ?? [];
    if (name !== undefined && comment !== undefined) columns.set(name, comment);
  }
  return { whole: whole.join(' ') || null, columns };
}

/** All tables and views, in the order they were made. */
export function readSchema(db: Database.Database): Relation[] {
  const rows = db
    .prepare<[], { name: string; kind: Relation['kind']; sql: string }>(
      `SELECT s.name, t.type AS kind, s.sql FROM sqlite_schema s JOIN pragma_table_list t ON t.name = s.name
       WHERE t.schema = 'main' AND t.type IN ('table', 'view', 'virtual') AND s.name NOT LIKE 'sqlite_%' ORDER BY s.rowid`,
    )
    .all();
  const indexes = db
    .prepare<[string], string>(
      "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY name",
    )
    .pluck();
  const relations = rows.map(({ name, kind, sql }) => {
    const { whole, columns } =
      kind === 'virtual' ? { whole: SEARCH.comment, columns: SEARCH.columns } : commentsOf(sql);
    return { name, kind, sql, comment: whole, columns: columnsOf(db, name, columns), indexes: indexes.all(name) };
  });
  return relations.map((one) =>
    one.kind === 'view' ? { ...one, columns: one.columns.map((column) => toldAsIn(relations, column)) } : one,
  );
}

function columnsOf(db: Database.Database, table: string, comments: ReadonlyMap<string, string>): Column[] {
  const keys = db.pragma(`foreign_key_list(${table})`) as { from: string; table: string; to: string }[];
  const columns = db.pragma(`table_info(${table})`) as { name: string; type: string; notnull: number; pk: number }[];
  return columns.map(({ name, type, notnull, pk }) => {
    const key = keys.find(({ from }) => from === name);
    return {
      name,
      type: { INT: 'INTEGER', NUM: 'REAL' }[type] ?? (type || 'TEXT'),
      required: notnull === 1 || pk > 0,
      key: pk > 0,
      comment: comments.get(name) ?? null,
      references: key ? `${key.table}.${key.to}` : null,
    };
  });
}

const toldAsIn = (relations: readonly Relation[], column: Column): Column => {
  const { name } = column;
  const of = relations.flatMap((one) => one.columns).find((other) => other.name === name && other.comment !== null);
  return { ...column, comment: OF_VIEWS[name] ?? of?.comment ?? null };
};
