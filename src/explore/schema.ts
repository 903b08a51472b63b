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
  members: 'how many Party members',
  year: '2025, or the first and last of several: 2020–2025',
  actual: 'how many were admitted, of several numbers that of the latest day',
  until: 'the day that the number is of',
  target: 'how many were aimed at',
  percentage: 'actual of target, in per cent',
  printed_percentage: 'share of the plan that the article prints behind the number, in per cent',
  organisation: 'the body or place under the unit',
  articles: 'how many articles',
  other_articles: 'how many articles say the other',
  first: 'day of the first article, ISO 8601',
  last: 'day of the last article, ISO 8601',
  of: 'party_orgs, party_committees, party_cells, districts, communes or villages',
  number: 'how many of these, or the number of a document as printed',
  population: 'people',
  households: 'the largest number of households that the article tells of the unit and day',
  poor_households: 'as households, of poor ones',
  area_km2: 'area of the unit, in square kilometres',
  document: 'number as its issuer writes it, or name',
  cited_by: 'the articles, as a JSON array',
  how: 'became, formed from, unchanged by the resolutions; established, merged, split, dissolved, renamed, transferred by an article',
  other: 'the other unit, or the other value',
  extent: 'whole or part',
  mentions: 'how often articles name it',
  count_id: 'the fact in counts',
  other_id: 'the fact in counts that tells the other value',
  scope: 'across: two articles; within: one article and its own arithmetic',
  what: 'metric, or kind of check',
  expected: 'the one value, or what the other numbers come to',
  printed: 'the other value, or what stands there',
  note: 'unit and day, or the sum in words',
  other_article: 'the other article',
  month: 'of publication, as 2025-09',
  facts_an_article: 'on average',
  without_facts: 'articles nothing was read from',
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
