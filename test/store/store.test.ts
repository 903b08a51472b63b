/** Real SQLite files: schema, saving twice, what changed facts do, and whose files are refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { query } from '../../src/explore/query.ts';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';
import { Fact } from '../../src/model/fact.ts';
import { openDatabase, openReadonly } from '../../src/store/database.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/save.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bocbao-store-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article: Article = {
  type: 'article',
  article: 'https://bao.example/a-123456.html',
  path: 'a.html',
  url: 'https://bao.example/a-123456.html',
  site: null,
  title: 'Xã có 27 bản',
  lead: null,
  author: null,
  section: null,
  published: '2025-09-01T08:00:00+07:00',
  text: 'Xã có 27 bản\n\nNgày 20/6/2025, tỉnh ban hành Quyết định số 1507-QĐ/TU; xã có 1.827 đảng viên.',
};

/** Every row of every table, to compare databases by. */
function dump(db: Database.Database): Record<string, unknown[]> {
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()]));
}

describe('saving', () => {
  it('keeps articles and facts, and the same again changes nothing', () => {
    const db = openDatabase(join(folder, 'a.db'));
    const store = openStore(db);
    const facts = extract(article);
    expect(facts.map((fact) => fact.type).toSorted()).toEqual(['count', 'count', 'date', 'document']);
    expect(store.article(article, facts, 'v1')).toBe('new');
    const before = dump(db);
    expect(store.article(article, facts, 'v1')).toBe('unchanged');
    store.failure('strip', 'b.html', 'the file is empty');
    store.failure('strip', 'b.html', 'the file is empty');
    expect(dump(db)).toEqual({
      ...before,
      failures: [{ id: 1, stage: 'strip', url: 'b.html', reason: 'the file is empty' }],
    });
    expect(db.prepare('SELECT type, value FROM facts ORDER BY start').all()).toEqual([
      { type: 'count', value: '27' },
      { type: 'date', value: '2025-06-20' },
      { type: 'document', value: '1507-QĐ/TU' },
      { type: 'count', value: '1827' },
    ]);
    db.close();
  });

  it('saves again what other extractors read, or what says something else, and nothing for another path', () => {
    const db = openDatabase(join(folder, 'a.db'));
    const store = openStore(db);
    expect(store.article(article, extract(article), 'v1')).toBe('new');
    expect(store.article({ ...article, path: 'elsewhere.html' }, extract(article), 'v1')).toBe('unchanged');
    expect(store.article(article, [], 'v2')).toBe('changed');
    expect(db.prepare('SELECT count(*) FROM facts').pluck().get()).toBe(0);
    const published = { ...article, published: '2025-09-02' };
    expect(store.article(published, extract(published), 'v2')).toBe('changed');
    expect(db.prepare('SELECT published FROM articles').pluck().get()).toBe('2025-09-02');
    db.close();
  });

  it('keeps the latest state of a page that an archive holds twice, however often it is read', () => {
    const db = openDatabase(join(folder, 'a.db'));
    const store = openStore(db);
    const early = { ...article, path: 'a.warc.gz#100', text: 'Xã có 5 bản' };
    const late = { ...article, path: 'a.warc.gz#900', text: 'Xã có 6 bản' };
    for (const state of [early, late]) store.article(state, extract(state), 'v1');
    const before = dump(db);
    for (const state of [early, late]) expect(store.article(state, extract(state), 'v1')).toBe('unchanged');
    expect(dump(db)).toEqual(before);
    expect(db.prepare('SELECT quote FROM counts').pluck().all()).toEqual(['6 bản']);
    db.close();
  });

  it('takes a failure back once the file was read, and keeps those of the crawler', () => {
    const db = openDatabase(join(folder, 'a.db'));
    const store = openStore(db);
    store.failure('strip', 'a.html', 'it is empty');
    store.failure('strip', 'b.html', 'it is empty');
    db.exec("INSERT INTO failures (stage, url, reason) VALUES ('crawl', 'a.html', 'HTTP 404')");
    store.mended('a.html');
    expect(db.prepare('SELECT stage, url FROM failures ORDER BY id').all()).toEqual([
      { stage: 'strip', url: 'b.html' },
      { stage: 'crawl', url: 'a.html' },
    ]);
    db.close();
  });

  it('replaces the facts of a changed article, and turns pages into articles and back', () => {
    const db = openDatabase(join(folder, 'a.db'));
    const store = openStore(db);
    store.article(article, extract(article), 'v1');
    const shorter = { ...article, text: 'Xã có 27 bản' };
    expect(store.article(shorter, extract(shorter), 'v1')).toBe('changed');
    expect(db.prepare('SELECT count(*) FROM facts').pluck().get()).toBe(1);
    const page = {
      type: 'page',
      article: article.article,
      path: 'a.html',
      kind: 'listing',
      links: ['https://bao.example/b'],
      next: null,
    } as const;
    expect(store.page({ ...page, links: [...page.links] })).toBe('new');
    expect(store.page({ ...page, links: [...page.links] })).toBe('unchanged');
    expect(db.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(0);
    expect(db.prepare('SELECT count(*) FROM facts').pluck().get()).toBe(0);
    store.article(article, [], 'v1');
    expect(db.prepare('SELECT count(*) FROM pages').pluck().get()).toBe(0);
    expect(db.prepare('SELECT article FROM articles_without_facts').pluck().all()).toEqual([article.article]);
    db.close();
  });

  it('takes a fact of every type', () => {
    const db = openDatabase(join(folder, 'a.db'));
    const read = { article: article.article, quote: 'Xã', start: 0, end: 2, rule: 'a/b', confidence: 0.9 };
    const meant = {
      comparator: 'eq',
      modality: 'delta',
      direction: 'up',
      subject: 'xã A',
      subject_kind: 'commune',
      subject_from: 'clause',
      period: { text: 'năm 2023', start: '2023-01-01', end: '2023-12-31' },
      period_from: 'clause',
      places: [[0, 5]],
    };
    const facts = [
      { type: 'count', ...read, value: 5, value_max: 6, noun: 'xã', metric: 'communes', measure: 'unit', ...meant },
      { type: 'rate', ...read, value: 0.5, noun: 'hộ', metric: 'poverty_rate', numerator: 1, denominator: 2, ...meant },
      { type: 'person', ...read, name: 'Lò Văn A', honorific: 'ông', role: 'Bí thư', unit: 'xã A' },
      { type: 'event', ...read, event: 'merged', subject: 'xã A', from: ['xã B', 'xã C'], date: null, document: null },
      {
        type: 'unit',
        ...read,
        name: 'xã A',
        kind: 'commune',
        parent: null,
        province: null,
        mentions: 2,
        spans: [
          [0, 2],
          [9, 11],
        ],
      },
    ].map((fact) => Fact.parse(fact));
    openStore(db).article(article, facts, 'v1');
    expect(db.prepare('SELECT type, value FROM facts ORDER BY type').all()).toEqual([
      { type: 'count', value: '5' },
      { type: 'event', value: 'xã A' },
      { type: 'person', value: 'Lò Văn A' },
      { type: 'rate', value: '0.5' },
      { type: 'unit', value: 'xã A' },
    ]);
    expect(db.prepare('SELECT period_start, direction, value_max FROM counts').get()).toEqual({
      period_start: '2023-01-01',
      direction: 'up',
      value_max: 6,
    });
    expect(db.prepare('SELECT "from" FROM events').pluck().get()).toBe('["xã B","xã C"]');
    expect(db.prepare('SELECT "start", "end" FROM unit_mentions ORDER BY "start"').raw().all()).toEqual([
      [0, 2],
      [9, 11],
    ]);
    db.close();
  });
});

describe('the file', () => {
  it('is STRICT, in WAL mode, with foreign keys, and marked as ours', () => {
    const file = join(folder, 'a.db');
    const db = openDatabase(file);
    const tables = db
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND strict = 0")
      .all();
    expect(tables).toEqual([]);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.length);
    db.close();
    openDatabase(file).close();
    openReadonly(file).close();
  });

  it('of another program, of a newer bocbao, or no database at all, is refused with a remedy', () => {
    const other = join(folder, 'other.db');
    new Database(other).exec('CREATE TABLE t (a)').close();
    expect(() => openDatabase(other)).toThrow(/another program's database.*--db/);
    const newer = join(folder, 'newer.db');
    const db = openDatabase(newer);
    db.pragma(`user_version = ${migrations.length + 1}`);
    db.close();
    expect(() => openDatabase(newer)).toThrow(/newer bocbao/);
    const text = join(folder, 'text.db');
    writeFileSync(text, 'no database, but long enough to look at: '.repeat(100));
    expect(() => openDatabase(text)).toThrow(/no SQLite database/);
    expect(() => openReadonly(join(folder, 'missing.db'))).toThrow(/cannot open/);
  });
});

describe('query', () => {
  it('answers a SELECT and refuses what writes', () => {
    const file = join(folder, 'a.db');
    openDatabase(file).close();
    const db = openReadonly(file);
    expect(query(db, 'SELECT 1 AS one, NULL AS none')).toEqual({ columns: ['one', 'none'], rows: [[1, null]] });
    for (const sql of ["INSERT INTO failures (stage, url, reason) VALUES ('strip', 'a', 'b')", 'DROP VIEW facts']) {
      expect(() => query(db, sql)).toThrow();
    }
    expect(() => query(db, 'SELECT * FROM missing')).toThrow(/no such table: missing/);
    db.close();
  });
});
