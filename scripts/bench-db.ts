/** `npm run bench db`: a database of a million facts: how fast it is filled beside bare inserts, its size, and every question timed. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { queries } from '../src/commands/query.ts';
import { extract } from '../src/extract/index.ts';
import { checksOf } from '../src/extract/checks.ts';
import { filled } from '../src/explore/named.ts';
import { query } from '../src/explore/query.ts';
import { search } from '../src/explore/search.ts';
import { openDatabase, openReadonly } from '../src/store/database.ts';
import { openStore } from '../src/store/save.ts';
import { copier, readCorpus, VERSION_READ, type Read } from './copies.ts';

const FACTS = Number(process.env['BENCH_FACTS'] ?? 1_000_000);
const RUNS = 9;
const BATCH = 64;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (since: number): number => (performance.now() - since) / 1000;

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bocbao-bench-db-'));
  try {
    const file = join(folder, 'million.db');
    const corpus = await readCorpus();
    reading(corpus);
    const facts = fillDatabase(file, corpus);
    const size = statSync(file).size;
    say(
      `file: ${(size / 1e6).toFixed(0)} MB, ${(size / facts).toFixed(0)} bytes a fact, search and all indexes included`,
    );
    const db = openReadonly(file);
    parts(db, facts);
    bare(db, join(folder, 'bare.db'));
    questions(db);
    searches(db);
    db.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The speed of one thread's extraction, which the database has to keep up with. */
function reading(corpus: readonly Read[]): void {
  let [facts, articles] = [0, 0];
  const began = performance.now();
  while (seconds(began) < 5)
    for (const { article } of corpus) {
      const found = extract(article);
      checksOf(article.text, found);
      facts += found.length;
      articles++;
    }
  say(
    `extraction alone, one thread: ${(articles / seconds(began)).toFixed(0)} articles/s, ${(facts / seconds(began)).toFixed(0)} facts/s`,
  );
}

function fillDatabase(file: string, corpus: readonly Read[]): number {
  const db = openDatabase(file);
  const store = openStore(db);
  const copy = copier(corpus);
  let [facts, articles, spent] = [0, 0, 0];
  let batch: Read[] = [];
  const flush = (): void => {
    const began = performance.now();
    store.batch(() => {
      for (const one of batch) store.article(one.article, one.facts, VERSION_READ, one.checks);
    });
    spent += seconds(began);
    batch = [];
  };
  for (let n = 0; facts < FACTS; n++)
    for (const one of corpus) {
      batch.push(copy(one, n));
      facts += one.facts.length;
      articles++;
      if (batch.length >= BATCH) flush();
    }
  flush();
  const began = performance.now();
  db.pragma('optimize');
  db.pragma('wal_checkpoint(TRUNCATE)');
  say(
    `saved: ${articles} articles with ${facts} facts in ${spent.toFixed(0)} s: ${(articles / spent).toFixed(0)} articles/s, ${(facts / spent).toFixed(0)} facts/s; ANALYZE and checkpoint ${seconds(began).toFixed(0)} s`,
  );
  db.close();
  return facts;
}

/** What takes the room. */
function parts(db: Database.Database, facts: number): void {
  const rows = db
    .prepare(
      `SELECT CASE WHEN name LIKE 'search%' THEN 'search' WHEN name IN ('articles') THEN 'articles'
         WHEN name LIKE 'administrative%' THEN 'gazetteer' WHEN name IN (SELECT name FROM sqlite_schema WHERE type = 'index') THEN 'indexes'
         ELSE 'facts and their places' END AS part, sum(pgsize) AS bytes FROM dbstat('main', 1) GROUP BY 1 ORDER BY 2 DESC`,
    )
    .all() as { part: string; bytes: number }[];
  say(`  of these: ${rows.map(({ part, bytes }) => `${part} ${(bytes / facts).toFixed(0)}`).join(', ')}`);
}

/** The floor: the same rows of the same tables, already in their order, into tables without any index or check. */
function bare(db: Database.Database, file: string): void {
  const tables =
    'articles counts rates documents dates persons events units count_places rate_places unit_mentions'.split(' ');
  const out = new Database(file);
  out.pragma('journal_mode = WAL');
  out.pragma('synchronous = NORMAL');
  const most = db.prepare('SELECT id FROM articles ORDER BY id LIMIT 1 OFFSET 2000').pluck().get() as
    number | undefined;
  const limit = most ?? Number.MAX_SAFE_INTEGER;
  const work = tables.map((table) => {
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`);
    out.exec(`CREATE TABLE ${table} (${columns.join(', ')})`);
    const where = { articles: 'id', count_places: 'count_id', rate_places: 'rate_id', unit_mentions: 'unit_id' }[table];
    const owner = { count_places: 'counts', rate_places: 'rates', unit_mentions: 'units' }[table];
    const condition = owner
      ? `${where} IN (SELECT id FROM ${owner} WHERE article_id < ${limit})`
      : `${where ?? 'article_id'} < ${limit}`;
    const rows = db.prepare(`SELECT * FROM ${table} WHERE ${condition}`).raw().all();
    return {
      rows,
      insert: out.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`),
      fact: !where,
    };
  });
  const began = performance.now();
  out.transaction(() => {
    for (const { rows, insert } of work) for (const row of rows) insert.run(row);
  })();
  const spent = seconds(began);
  const facts = work.filter(({ fact }) => fact).reduce((sum, { rows }) => sum + rows.length, 0);
  say(`floor, bare inserts of the same rows, no index, no search, no checks: ${(facts / spent).toFixed(0)} facts/s`);
  out.close();
}

/** Milliseconds of each of several runs, after two that warm up. */
function timed(work: () => unknown): { p50: number; max: number } {
  const times: number[] = [];
  for (let i = 0; i < RUNS + 2; i++) {
    const began = performance.now();
    work();
    if (i >= 2) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { p50: times[RUNS >> 1] ?? 0, max: times.at(-1) ?? 0 };
}

let slowest = 0;

function line(what: string, rows: number, { p50, max }: { p50: number; max: number }): void {
  slowest = Math.max(slowest, p50);
  say(
    `${what.padEnd(64)} ${String(rows).padStart(6)} rows  p50 ${p50.toFixed(1).padStart(7)} ms  max ${max.toFixed(1).padStart(7)} ms${p50 > 100 ? '  OVER 100 ms' : ''}`,
  );
}

function questions(db: Database.Database): void {
  say('\nevery view with a unit filter, warm: the unit with most rows, and one in the middle');
  const views = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
    .pluck()
    .all() as string[];
  for (const view of views) {
    const columns = (db.pragma(`table_info(${view})`) as { name: string }[]).map(({ name }) => name);
    if (!columns.includes('unit')) {
      const rows = db.prepare(`SELECT * FROM ${view}`).raw();
      line(
        `${view} (has no unit: all of it)`,
        rows.all().length,
        timed(() => rows.all()),
      );
      continue;
    }
    const units = db
      .prepare(`SELECT unit FROM ${view} WHERE unit IS NOT NULL GROUP BY unit ORDER BY count(*) DESC`)
      .pluck()
      .all() as string[];
    const rows = db.prepare(`SELECT * FROM ${view} WHERE unit = ?`).raw();
    for (const unit of new Set([units[0], units[units.length >> 1]])) {
      if (unit !== undefined)
        line(
          `${view}: ${unit}`,
          rows.all(unit).length,
          timed(() => rows.all(unit)),
        );
    }
  }
  say('\nevery kept query with --unit, warm');
  const hot = db
    .prepare('SELECT place FROM counts WHERE place IS NOT NULL GROUP BY place ORDER BY count(*) DESC LIMIT 1')
    .pluck()
    .get() as string;
  for (const kept of queries()) {
    if (!kept.parameters.some(({ name }) => name === 'unit')) continue;
    for (const unit of [hot, 'xã Kim Bình', 'tỉnh Sơn La']) {
      const { sql, parameters } = filled(kept, { unit });
      line(
        `${kept.name} --unit ${unit}`,
        query(db, sql, parameters).rows.length,
        timed(() => query(db, sql, parameters)),
      );
    }
  }
}

function searches(db: Database.Database): void {
  say('\nsearches, ten results, warm');
  const typed = [
    'dang bo xa bac yen',
    'Đảng bộ xã Bắc Yên',
    'đảng',
    'dang',
    'xa',
    'kết nạp đảng viên',
    'chi bộ',
    '"chi bo ban"',
    'của và các',
    '1684/NQ-UBTVQH15',
    'so 1507',
    'hộ nghèo tỉnh sơn la',
    'khongco',
    'dang khongco',
    'xã Kim Bình 2025',
  ];
  for (const words of typed)
    line(
      words,
      search(db, words, { limit: 10 }).length,
      timed(() => search(db, words, { limit: 10 })),
    );
  say(`\nslowest p50: ${slowest.toFixed(0)} ms`);
}
