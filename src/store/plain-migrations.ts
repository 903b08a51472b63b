/** The steps that make all tables anew, with comments that stay in the file, search, runs, and the views people ask. */
import type Database from 'better-sqlite3';
import { crawlTables } from './crawl-tables.ts';
import type { Migration } from './migrations.ts';
import { placeOf } from './place.ts';
import { indexArticle, type Searched } from './search-index.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';

const columnsOf = (db: Database.Database, table: string): string[] =>
  (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);

/** Makes a table after `sql`, and moves the rows over of the one that has its name now. */
function rebuild(db: Database.Database, sql: string): void {
  const name = /CREATE (?:VIRTUAL )?TABLE ([a-z_]+)/.exec(sql)?.[1] ?? '';
  const before = columnsOf(db, name);
  const trimmed = sql.trim();
  if (before.length === 0) return void db.exec(trimmed);
  // Indexes and triggers go with the old table, and have the names of the new ones.
  const [table = ''] = /^[^]*?\n\) STRICT[^;\n]*;/.exec(trimmed) ?? [];
  db.exec(`ALTER TABLE ${name} RENAME TO old_${name}`);
  db.exec(table);
  const kept = columnsOf(db, name).filter((column) => before.includes(column));
  const list = kept.map((column) => `"${column}"`).join(', ');
  db.exec(`INSERT INTO ${name} (${list}) SELECT ${list} FROM old_${name}; DROP TABLE old_${name}`);
  db.exec(trimmed.slice(table.length));
}

/** Fills the columns that are new. */
function fill(db: Database.Database): void {
  db.function('place_of', { deterministic: true }, (name: unknown) => placeOf(name as string | null));
  db.exec(`
    UPDATE counts SET place = place_of(subject);
    UPDATE rates SET place = place_of(subject);
    UPDATE documents SET place = place_of(issuer);
    UPDATE persons SET place = place_of(unit);
    UPDATE units SET place = place_of(parent);
    UPDATE articles SET facts = (SELECT count(*) FROM facts WHERE article_id = articles.id)`);
  const index = indexArticle(db);
  const get = db.prepare<[number], Searched>('SELECT title, text FROM articles WHERE id = ?');
  for (const id of db.prepare<[], number>('SELECT id FROM articles').pluck().all()) {
    const article = get.get(id);
    if (article) index(id, article);
  }
}

function dropViews(db: Database.Database): void {
  const old = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all() as string[];
  for (const view of old) db.exec(`DROP VIEW ${view}`);
}

function makeViews(db: Database.Database): void {
  dropViews(db);
  for (const view of views) db.exec(view.trim());
}

export const plainMigrations: readonly Migration[] = [
  {
    name: '009 tables with their comments, search, runs, views that answer',
    sql(db) {
      dropViews(db);
      for (const table of [...crawlTables, ...tables]) rebuild(db, table);
      makeViews(db);
      fill(db);
    },
  },
  { name: '010 all views anew', sql: makeViews },
];
