/** Extraction into a database killed at any moment: the file stays whole, and the end is that of a run left alone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, expect, it } from 'vitest';
import { exportTo, EXPORTED } from '../../src/commands/exporting.ts';
import { openReadonly } from '../../src/store/database.ts';
import { migrations } from '../../src/store/migrations.ts';
import { ROOT } from '../../src/version.ts';
import { temporaryFolder } from '../temporary.ts';

/** `npm run test:store` has it at full size. */
const FULL = process.env['BOCBAO_FULL'] === '1';
const KILLS = FULL ? 25 : 3;
const COPIES = FULL ? 10 : 2;

const folder = temporaryFolder();
const input = join(folder, 'in');
const alone = join(folder, 'alone.db');
let articles: number;

beforeAll(async () => {
  const texts = join(ROOT, 'corpus', 'texts');
  for (let copy = 0; copy < COPIES; copy++)
    for (const kind of readdirSync(texts)) {
      mkdirSync(join(input, String(copy), kind), { recursive: true });
      const files = readdirSync(join(texts, kind)).filter(
        (name) => name.endsWith('.txt') || name.endsWith('.meta.json'),
      );
      for (const name of files) copyFileSync(join(texts, kind, name), join(input, String(copy), kind, name));
    }
  if ((await ended(start(alone, [input]))) !== 0) throw new Error('an uninterrupted run failed');
  const db = openReadonly(alone);
  articles = db.prepare('SELECT count(*) FROM articles').pluck().get() as number;
  db.close();
}, 600_000);

const start = (file: string, inputs: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'extract', ...inputs, '--db', file, '--threads', '2'], {
    cwd: ROOT,
    stdio: 'ignore',
  });

const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve) => child.once('exit', (status, signal) => resolve(signal ?? status)));

/** How far it has come, or 0 while there is no table. */
function progressOf(file: string, sql: string): number {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return db.prepare(sql).pluck().get() as number;
    } finally {
      db.close();
    }
  } catch {
    return 0;
  }
}

/** Runs it, and kills it a little after it has come so far; gives what it ended by. */
async function killedAt(
  file: string,
  inputs: string[],
  sql: string,
  mark: number,
): Promise<number | NodeJS.Signals | null> {
  const child = start(file, inputs);
  const end = ended(child);
  while (child.exitCode === null && progressOf(file, sql) < mark)
    await new Promise((resolve) => setTimeout(resolve, 3));
  // Also in the middle of what follows.
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
  child.kill('SIGKILL');
  return end;
}

/** Everything that has to be so whatever happened. */
function expectWhole(file: string): void {
  // Killed before it had begun.
  if (!existsSync(file)) return;
  const db = openReadonly(file);
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  if ((db.pragma('user_version', { simple: true }) as number) < migrations.length) return void db.close();
  const half = db.prepare(
    `SELECT article FROM articles a WHERE facts <> (SELECT count(*) FROM facts f WHERE f.article_id = a.id)
       OR NOT EXISTS (SELECT 1 FROM search WHERE rowid = a.id) OR NOT EXISTS (SELECT 1 FROM inputs WHERE article_id = a.id)`,
  );
  expect(half.all()).toEqual([]);
  expect(db.prepare('SELECT count(*) FROM search WHERE rowid NOT IN (SELECT id FROM articles)').pluck().get()).toBe(0);
  db.close();
}

async function exported(file: string): Promise<Record<string, string>> {
  const out = temporaryFolder();
  const db = openReadonly(file);
  await exportTo(db, out, ['csv'], EXPORTED);
  db.close();
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

it(`is whole after each of ${KILLS} kills, and the same in the end byte for byte`, async () => {
  const file = join(folder, 'killed.db');
  const marks = Array.from({ length: KILLS }, (_, i) => Math.floor((i * articles) / (KILLS + 1)));
  for (const mark of marks) {
    expect(await killedAt(file, [input], 'SELECT count(*) FROM articles', mark)).toBe('SIGKILL');
    expectWhole(file);
  }
  expect(await ended(start(file, [input]))).toBe(0);
  expectWhole(file);
  expect(await exported(file)).toEqual(await exported(alone));
  // All of these were one run, which counts every article once.
  const db = openReadonly(file);
  expect(db.prepare('SELECT sum(added), sum(changed), count(*) FROM runs WHERE ended IS NOT NULL').raw().get()).toEqual(
    [articles, 0, 1],
  );
  db.close();
}, 1_200_000);

it('reads kept texts anew the same way, and adds up what they gained and lost over all kills', async () => {
  const file = join(folder, 'stale.db');
  copyFileSync(alone, file);
  const db = new Database(file);
  const [lost, wrong] = db
    .prepare('SELECT (SELECT count(*) FROM events WHERE id % 3 = 0), (SELECT count(*) FROM counts WHERE id % 7 = 0)')
    .raw()
    .get() as [number, number];
  db.exec(
    "DELETE FROM events WHERE id % 3 = 0; UPDATE counts SET value = value + 1 WHERE id % 7 = 0; UPDATE articles SET extractors = 'before'",
  );
  db.close();
  const done = "SELECT count(*) FROM articles WHERE extractors <> 'before'";
  for (const part of FULL ? [0.1, 0.3, 0.5, 0.7, 0.9] : [0.4])
    expect(await killedAt(file, [], done, articles * part)).toBe('SIGKILL');
  expect(await ended(start(file, []))).toBe(0);
  const after = openReadonly(file);
  expect(after.prepare('SELECT extractor, gained, lost, changed FROM run_changes ORDER BY 1').all()).toEqual([
    { extractor: 'count', gained: 0, lost: 0, changed: wrong },
    { extractor: 'event', gained: lost, lost: 0, changed: 0 },
  ]);
  // Rows of articles that were read otherwise are new; what they say is not.
  const said = (of: Database.Database): unknown[] =>
    of.prepare('SELECT article, type, value, label, unit, quote, "start" FROM facts ORDER BY 1, 7, 2, 3').all();
  const untouched = openReadonly(alone);
  expect(said(after)).toEqual(said(untouched));
  untouched.close();
  after.close();
  expectWhole(file);
}, 1_200_000);
