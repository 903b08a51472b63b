/** Extraction into a database: what is passed over, what a changed rule reads anew, and how it is told. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLines, extractInto, type ExtractingSummary } from '../../src/commands/extracting.ts';
import { openReaders } from '../../src/commands/readers.ts';
import { openDatabase } from '../../src/store/database.ts';
import { differ } from '../../src/store/facts.ts';
import { temporaryFolder } from '../temporary.ts';

let folder: string;
let db: Database.Database;
let unread: string[];
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'in'));
  db = openDatabase(join(folder, 'a.db'));
  unread = [];
  for (const n of [1, 2, 3]) page(n, `Xã Mường Bú có ${n}.827 đảng viên, ${n + 20} chi bộ.`);
});
afterEach(() => void db.close());

/** More words than a page that is no article has. */
const MORE = `Năm qua, các chi bộ đã chăm lo công tác phát triển đảng, phân công người giúp đỡ quần chúng ưu tú ở từng bản, mở lớp bồi dưỡng ngay tại nhà văn hóa và thường xuyên kiểm tra việc sinh hoạt.

Ngày 20/6/2025, xã họp bàn việc của vụ mùa mới, mọi người đều đến đông đủ và nói lên điều mình nghĩ về con đường vào bản, về trường học và về những mảnh nương còn bỏ không bên suối.`;

const page = (n: number, words: string): void =>
  writeFileSync(join(folder, 'in', `${n}.txt`), `Chuyện của xã vùng cao\n\n${words}\n\n${MORE}\n`);

async function extract(
  options: { files?: string[]; extractors?: string; again?: boolean } = {},
): Promise<ExtractingSummary> {
  const readers = await openReaders(1, { nlp: false, db: join(folder, 'a.db') });
  const { files = [join(folder, 'in')], extractors = 'v1', again = false } = options;
  try {
    return await extractInto({
      db,
      readers,
      files,
      extractors,
      again,
      base: null,
      onUnread: ({ path }) => unread.push(path),
    });
  } finally {
    await readers.close();
  }
}

/** What anybody would see of articles and facts, with the rows' ids. */
const dump = (): unknown[] =>
  ['articles', 'counts', 'dates', 'units', 'count_places', 'search', 'inputs'].map((table) =>
    db.prepare(`SELECT * FROM ${table}`).all(),
  );

describe('a second run', () => {
  it('passes over what has not changed, and reads what has', async () => {
    expect(await extract()).toMatchObject({ articles: 3, added: 3, passed: 0, resumed: false });
    const before = dump();
    expect(await extract()).toMatchObject({ articles: 3, added: 0, passed: 3, unchanged: 0 });
    expect(dump()).toEqual(before);
    page(2, 'Xã Mường Bú có 9.827 đảng viên.');
    const summary = await extract();
    expect(summary).toMatchObject({ passed: 2, changed: 1 });
    expect(summary.changes.count).toEqual({ gained: 1, lost: 2, changed: 0 });
    expect(db.prepare("SELECT value FROM counts WHERE quote LIKE '9.827%'").pluck().all()).toEqual([9827]);
    writeFileSync(join(folder, 'in', '1.meta.json'), '{"published": "2025-06-30"}');
    expect(await extract()).toMatchObject({ passed: 2, changed: 1 });
  });

  it('tries again what failed, by the stage that failed', async () => {
    writeFileSync(join(folder, 'in', '4.txt'), '');
    await extract();
    await extract();
    expect(unread).toEqual([join(folder, 'in', '4.txt'), join(folder, 'in', '4.txt')]);
    expect(db.prepare('SELECT stage, url FROM failures').all()).toEqual([
      { stage: 'strip', url: join(folder, 'in', '4.txt') },
    ]);
    page(4, 'Xã Mường Bú có 5 bản.');
    await extract();
    expect(db.prepare('SELECT count(*) FROM failures').pluck().get()).toBe(0);
  });
});

describe('other rules', () => {
  it('read the kept text alone, and tell what known articles gained, lost and changed', async () => {
    await extract();
    // As if rules of before had read less, more, and otherwise.
    db.exec("DELETE FROM dates WHERE id = 1; UPDATE counts SET value = 5 WHERE quote LIKE '2.827%'");
    db.exec(
      "INSERT INTO dates (article_id, quote, \"start\", \"end\", rule, confidence, value, kind) VALUES (3, 'số', 13, 15, 'date/x', 1, '2020', 'year')",
    );
    rmSync(join(folder, 'in'), { recursive: true });
    const summary = await extract({ files: [], extractors: 'v2' });
    expect(summary).toMatchObject({ articles: 3, changed: 3, unchanged: 0, added: 0 });
    expect(changeLines(summary.changes)).toEqual([
      'count: 0 gained, 0 lost, 1 changed',
      'date: 1 gained, 1 lost, 0 changed',
    ]);
    expect(db.prepare('SELECT extractor, gained, lost, changed FROM run_changes').all()).toEqual([
      { extractor: 'count', gained: 0, lost: 0, changed: 1 },
      { extractor: 'date', gained: 1, lost: 1, changed: 0 },
    ]);
    expect(db.prepare('SELECT DISTINCT extractors FROM articles').pluck().all()).toEqual(['v2']);
    expect(await extract({ files: [], extractors: 'v2' })).toMatchObject({ articles: 0 });
    expect(await extract({ files: [], extractors: 'v2', again: true })).toMatchObject({ articles: 3, unchanged: 3 });
  });

  it('leave rows as they are where they read the same', async () => {
    await extract();
    const before = dump();
    const { changes, unchanged } = await extract({ extractors: 'v2' });
    expect({ unchanged, told: changeLines(changes) }).toEqual({ unchanged: 3, told: [] });
    db.exec("UPDATE articles SET extractors = 'v1'");
    expect(dump()).toEqual(before);
  });
});

describe('a run that was cut off', () => {
  it('is gone on with, its numbers added up', async () => {
    await extract();
    db.exec("UPDATE runs SET ended = NULL; DELETE FROM articles WHERE path LIKE '%3.txt'; UPDATE runs SET added = 2");
    expect(await extract()).toMatchObject({ resumed: true, added: 3, passed: 2 });
    expect(db.prepare('SELECT count(*) FROM runs WHERE ended IS NOT NULL').pluck().get()).toBe(1);
    expect(await extract()).toMatchObject({ resumed: false });
  });
});

describe('facts compared', () => {
  const fact = (quote: string, start: number, value: number) => [quote, start, start + quote.length, 'r', 1, value, []];
  const tallyOf = (before: ReturnType<typeof fact>[], now: ReturnType<typeof fact>[], sameText: boolean) => {
    const tally = { gained: 0, lost: 0, changed: 0 };
    return { same: differ(before, now, sameText, tally), ...tally };
  };

  it('are one when they begin at one place of one text, or have one wording in another', () => {
    const [a, b, c] = [fact('5 xã', 3, 5), fact('5 xã', 3, 6), fact('7 bản', 20, 7)];
    expect(tallyOf([a, c], [a, c], true)).toEqual({ same: true, gained: 0, lost: 0, changed: 0 });
    expect(tallyOf([a, c], [b], true)).toEqual({ same: false, gained: 0, lost: 1, changed: 1 });
    expect(tallyOf([c], [fact('7 bản', 90, 7)], false)).toMatchObject({ gained: 0, lost: 0, changed: 0 });
    expect(tallyOf([c], [fact('7 bản', 90, 8)], false)).toMatchObject({ gained: 0, lost: 0, changed: 1 });
    expect(tallyOf([], [a, a], true)).toMatchObject({ gained: 2 });
  });
});
