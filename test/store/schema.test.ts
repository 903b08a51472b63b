/** The schema as other programs see it: types, comments, foreign keys with their indexes, old files brought up to date. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { APPLICATION_ID, openDatabase } from '../../src/store/database.ts';
import { migrations } from '../../src/store/migrations.ts';
import { placeOf } from '../../src/store/place.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const db = openDatabase(join(folder, 'new.db'));

const names = (type: string): string[] =>
  db
    .prepare("SELECT name FROM pragma_table_list WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all(type) as string[];

it.each(names('table'))('table %s is STRICT, says what it is, and finds what refers to it by an index', (table) => {
  const sql = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) as string;
  expect(sql).toMatch(/^CREATE TABLE [a-z_]+ \(\n\s+-- [A-Z].{15,}\.\n/);
  expect(sql).toMatch(/\) STRICT/);
  const indexed = (
    db
      .prepare(
        `SELECT c.name FROM pragma_index_list(?) i JOIN pragma_index_xinfo(i.name) c WHERE c.seqno = 0
         UNION SELECT name FROM pragma_table_info(?) WHERE pk = 1`,
      )
      .pluck() as Database.Statement<[string, string], string>
  ).all(table, table);
  for (const { from } of db.pragma(`foreign_key_list(${table})`) as { from: string }[]) expect(indexed).toContain(from);
});

it.each(names('view'))('view %s has a type for every column, and says what it is', (view) => {
  const columns = db.pragma(`table_info(${view})`) as { name: string; type: string }[];
  expect(columns.filter(({ type }) => !['INTEGER', 'REAL', 'TEXT', 'INT', 'NUM'].includes(type))).toEqual([]);
  expect(db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(view)).toMatch(/ AS\n-- [A-Z]/);
  expect(db.prepare(`SELECT * FROM ${view}`).all()).toBeInstanceOf(Array);
});

it('brings a file of the first eight steps up to date, with all its rows, and searches it', () => {
  const file = join(folder, 'old.db');
  const old = new Database(file);
  for (const { sql } of migrations.slice(0, 8)) if (typeof sql === 'string') old.exec(sql);
  old.pragma('user_version = 8');
  old.pragma(`application_id = ${APPLICATION_ID}`);
  old.exec(`
    INSERT INTO articles (id, article, path, title, text, hash, extractors) VALUES (7, 'a', 'a.html', 'Xã có chi bộ', 'Xã có 5 đảng viên', 'h', 'v1');
    INSERT INTO counts (id, article_id, quote, "start", "end", rule, confidence, value, noun, metric, measure, comparator, modality, subject)
      VALUES (3, 7, '5 đảng viên', 6, 17, 'count/x', 1, 5, 'đảng viên', 'party_members', 'person', 'eq', 'actual', 'Đảng bộ xã Bắc Yên');
    INSERT INTO count_places VALUES (3, 6, 17);
    INSERT INTO frontier (url, site, host, kind, state, depth, etag) VALUES ('u', 's', 'h', 'article', 'done', 0, 'e');
    INSERT INTO revisions (article_id, path, text, hash) VALUES (7, 'b.html', 'Xã có 4 đảng viên', 'g')`);
  old.close();
  const now = openDatabase(file);
  expect(now.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(now.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(now.pragma('foreign_key_check')).toEqual([]);
  const schema = (of: Database.Database) => of.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2').all();
  expect(schema(now)).toEqual(schema(db));
  expect(now.prepare('SELECT id, facts, text FROM articles').get()).toEqual({
    id: 7,
    facts: 1,
    text: 'Xã có 5 đảng viên',
  });
  expect(now.prepare('SELECT unit, members, told_of FROM members').get()).toEqual({
    unit: 'xã Bắc Yên',
    members: 5,
    told_of: 'Đảng bộ xã Bắc Yên',
  });
  expect(now.prepare('SELECT * FROM count_places').all()).toHaveLength(1);
  expect(now.prepare('SELECT etag FROM frontier').pluck().get()).toBe('e');
  const found = now.prepare("SELECT rowid FROM search WHERE search MATCH 'dang bo xa bac yen'").pluck();
  expect(found.all()).toEqual([7]);
  now.exec('DELETE FROM articles');
  expect(found.all()).toEqual([]);
  expect(now.prepare('SELECT count(*) FROM revisions').pluck().get()).toBe(0);
  now.close();
});

it('is read by the sqlite3 program, marked as ours', () => {
  const program = ['/usr/bin/sqlite3', 'sqlite3'];
  const asked = program.flatMap((name) => {
    try {
      return [
        execFileSync(name, ['-readonly', join(folder, 'old.db'), 'PRAGMA application_id; SELECT count(*) FROM facts']),
      ];
    } catch {
      return []; // not installed
    }
  });
  for (const answer of asked) expect(String(answer)).toBe(`${APPLICATION_ID}\n0\n`);
});

it.each([
  ['Đảng bộ xã Bắc Yên', 'xã Bắc Yên'],
  ['Ban Chấp hành Đảng bộ tỉnh Sơn La', 'tỉnh Sơn La'],
  ['Ban Thường vụ Huyện ủy Mường La', 'huyện Mường La'],
  ['Thành ủy Sơn La', 'thành phố Sơn La'],
  ['UBND phường Tô Hiệu', 'phường Tô Hiệu'],
  ['Chi bộ bản Cao Đa I', 'bản Cao Đa I'],
  ['Chi bộ Trường THPT Quan Sơn', 'Chi bộ Trường THPT Quan Sơn'],
  ['BHXH huyện Tân Châu', 'BHXH huyện Tân Châu'],
  ['xã Bắc Yên', 'xã Bắc Yên'],
  [null, null],
])('%s leads %s', (name, place) => {
  expect(placeOf(name)).toBe(place);
});

it('compares what articles tell of one unit and day, value by value', () => {
  const told = openDatabase(join(folder, 'told.db'));
  const articles: [name: string, comparator: string, values: number[]][] = [
    ['a', 'eq', [1827, 35]],
    ['b', 'eq', [1827]],
    ['c', 'gt', [1000]],
    ['d', 'eq', [1872]],
    ['e', 'eq', [1800]],
  ];
  articles.forEach(([name, comparator, values], i) => {
    told
      .prepare("INSERT INTO articles (id, article, path, text, hash, extractors) VALUES (?, ?, ?, 'x', 'h', 'v')")
      .run(i + 1, name, name);
    told
      .prepare(
        `INSERT INTO units (article_id, quote, "start", "end", rule, confidence, name, kind, mentions, identity)
         VALUES (?, 'x', 0, 1, 'r', 1, 'xã Bắc Yên', 'commune', 1, 'one')`,
      )
      .run(i + 1);
    for (const value of values)
      told
        .prepare(
          `INSERT INTO counts (article_id, quote, "start", "end", rule, confidence, value, noun, metric, measure, comparator, modality, subject, subject_kind, place, period_end)
           VALUES (?, 'x', 0, 1, 'r', 1, ?, 'đảng viên', 'party_members', 'person', ?, 'actual', 'xã Bắc Yên', 'commune', 'xã Bắc Yên', '2025-09-01')`,
        )
        .run(i + 1, value, comparator);
  });
  const rows = told.prepare('SELECT value, other, articles, verdict FROM compared_counts ORDER BY value, other').raw();
  expect(rows.all()).toEqual([
    [1000, 1800, 1, 'rounds'],
    [1000, 1827, 1, 'rounds'],
    [1000, 1872, 1, 'rounds'],
    [1800, 1827, 1, 'rounds'],
    [1800, 1872, 1, 'disagrees'],
    [1827, 1827, 2, 'agrees'],
    [1827, 1872, 2, 'disagrees'],
  ]);
  const across = told.prepare('SELECT article, other_article FROM contradictions WHERE unit = ?').raw();
  expect(across.all('xã Bắc Yên')).toEqual(
    expect.arrayContaining([
      ['a', 'd'],
      ['e', 'd'],
    ]),
  );
  told.close();
});
