/** A second run: an unchanged site is asked conditionally and archived as revisits, a changed article becomes a revision. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type Database from 'better-sqlite3';
import { WARCParser } from 'warcio';
import { crawlAndRead, type CrawlingOptions } from '../../src/commands/crawling.ts';
import { undescribed } from '../../src/commands/papers.ts';
import type { Site } from '../../src/model/site.ts';
import { temporaryFolder } from '../temporary.ts';
import { articlePath, startLargePaper, type LargePaper } from './large.ts';
import { migratedDb } from './support.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const BASE = 'http://bao.example';
const COUNT = 12;

interface Opened {
  paper: LargePaper;
  db: Database.Database;
  warc: string;
  task: CrawlingOptions;
}

async function opened(site: Partial<Site> = {}): Promise<Opened> {
  const paper = await startLargePaper(COUNT);
  const db = migratedDb();
  open.push(paper, db);
  const warc = join(temporaryFolder(), 'bao.warc.gz');
  const connectTo = { 'bao.example': { address: '127.0.0.1', port: paper.port } };
  const sites = [{ ...undescribed('bao', BASE), articlePaths: [/-(\d{6})\.html$/], ...site }];
  return { paper, db, warc, task: { db, warc, sites, delay: 0, connectTo, userAgent: 'bocbao-test/0' } };
}

async function types(warc: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const record of new WARCParser(createReadStream(warc))) {
    counts[record.warcType] = (counts[record.warcType] ?? 0) + 1;
    await record.readFully(false);
  }
  return counts;
}

const rowsOf = (db: Database.Database, sql: string): unknown[] => db.prepare(sql).all();

describe('a second run', () => {
  it('over an unchanged site makes conditional requests only, and stores revisits', async () => {
    const { paper, task, warc, db } = await opened();
    expect(await crawlAndRead(task)).toMatchObject({ articles: COUNT, revised: 0 });
    const first = {
      requests: paper.log.length,
      types: await types(warc),
      articles: rowsOf(db, 'SELECT * FROM articles'),
    };

    const second = await crawlAndRead(task);
    expect(second).toMatchObject({ articles: 0, revised: 0, endings: [{ outcome: 'finished' }] });
    const asked = paper.log.slice(first.requests);
    expect(asked.length).toBe(first.requests);
    expect(asked.filter(({ headers }) => headers['if-none-match'] === undefined)).toEqual([]);
    expect(await types(warc)).toEqual({
      ...first.types,
      revisit: asked.length,
      request: (first.types['request'] ?? 0) + asked.length,
    });
    expect(rowsOf(db, 'SELECT * FROM articles')).toEqual(first.articles);
    expect(rowsOf(db, 'SELECT * FROM revisions')).toEqual([]);
    expect(rowsOf(db, `SELECT count(*) AS n FROM responses WHERE type = 'revisit' AND refers_to IS NULL`)).toEqual([
      { n: 0 },
    ]);
  });

  it('finds a changed article by the page that still names it, and keeps what it said before', async () => {
    const { paper, task, db } = await opened();
    await crawlAndRead(task);
    const path = articlePath(3);
    const before = rowsOf(
      db,
      `SELECT id, path, text, hash FROM articles WHERE article = '${BASE}${path}'`,
    )[0] as Record<string, unknown>;
    paper.edit(path, 'Toà soạn đính chính: xã có thêm 7 hộ.');
    expect(await crawlAndRead(task)).toMatchObject({ articles: 1, revised: 1 });
    const now = rowsOf(db, `SELECT id, path, text FROM articles WHERE article = '${BASE}${path}'`)[0];
    expect(now).toMatchObject({ id: before['id'], text: expect.stringContaining('đính chính') as string });
    expect(rowsOf(db, 'SELECT article_id, path, text, hash FROM revisions')).toEqual([
      { article_id: before['id'], path: before['path'], text: before['text'], hash: before['hash'] },
    ]);
    // A third run finds it as it is.
    expect(await crawlAndRead(task)).toMatchObject({ articles: 0, revised: 0 });
    expect(rowsOf(db, 'SELECT count(*) AS n FROM revisions')).toEqual([{ n: 1 }]);
  });

  it('asks for no article again that was fetched long ago, and for all of them where that is wished', async () => {
    const { paper, task, db } = await opened();
    await crawlAndRead(task);
    db.prepare(`UPDATE frontier SET fetched = '2025-01-01T00:00:00.000Z' WHERE kind = 'article'`).run();
    const before = paper.log.length;
    await crawlAndRead(task);
    expect(paper.log.slice(before).filter(({ path }) => path.startsWith('/tin/'))).toEqual([]);
    const after = paper.log.length;
    await crawlAndRead({ ...task, recheck: 100_000 });
    expect(paper.log.slice(after).filter(({ path }) => path.startsWith('/tin/'))).toHaveLength(COUNT);
  });

  it('leaves an article that is gone as it was read', async () => {
    const { paper, task, db } = await opened();
    await crawlAndRead(task);
    await paper.close();
    const smaller = await startLargePaper(COUNT - 1);
    open.push(smaller);
    const connectTo = { 'bao.example': { address: '127.0.0.1', port: smaller.port } };
    expect(await crawlAndRead({ ...task, connectTo })).toMatchObject({ articles: 0, states: { failed: 0 } });
    expect(rowsOf(db, 'SELECT count(*) AS n FROM articles')).toEqual([{ n: COUNT }]);
  });
});

it('a story under another slug is the article it was', async () => {
  const { paper, task, db } = await opened();
  await crawlAndRead(task);
  const renamed = articlePath(5).replace('chuyen', 'cau-chuyen');
  paper.rename(5, renamed);
  const asked = paper.log.length;
  expect(await crawlAndRead(task)).toMatchObject({ articles: 0 });
  expect(paper.log.slice(asked).map(({ path }) => path)).not.toContain(renamed);
  const reason = rowsOf(db, `SELECT state, reason FROM frontier WHERE url LIKE '%cau-chuyen%'`);
  expect(reason).toEqual([{ state: 'skipped', reason: `same article as ${BASE}${articlePath(5)}` }]);
  expect(rowsOf(db, 'SELECT count(*) AS n FROM articles')).toEqual([{ n: COUNT }]);
});

it('an archive with two slugs of a story, read into a new database or the crawl’s own, holds one article', async () => {
  const { openArchive } = await import('../../src/archive/archive.ts');
  const db = migratedDb();
  open.push(db);
  const warc = join(temporaryFolder(), 'hai.warc.gz');
  const archive = await openArchive(db, warc, { software: 'test' });
  const page = (words: string): string =>
    `<html><body><article><h1>Chuyện ở bản Cao Đa</h1>${`<p>Xã có 27 bản với 1.827 hộ dân ở vùng cao. ${words}</p>`.repeat(6)}</article></body></html>`;
  for (const [i, slug] of [
    'http://baosonnguyen.example/xa-hoi/chuyen-cu-AbCdEfGh1.html',
    'http://www.baosonnguyen.example/xa-hoi/chuyen-moi-AbCdEfGh1.html',
  ].entries()) {
    await archive.append({
      url: slug,
      status: 200,
      statusText: 'OK',
      requestHeaders: [],
      headers: [['Content-Type', 'text/html; charset=utf-8']],
      raw: Buffer.from(page(i === 0 ? '' : 'Đã đính chính.')),
      fetched: `2026-01-0${i + 1}T00:00:00.000Z`,
    });
  }
  await archive.close();
  const { sourcesOf } = await import('../../src/commands/inputs.ts');
  const { readSource } = await import('../../src/commands/pipeline.ts');
  const { openNames } = await import('../../src/commands/names.ts');
  const { openStore } = await import('../../src/store/save.ts');
  const named = openNames(db);
  const store = openStore(db);
  for (let reading = 1; reading <= 2; reading++) {
    for await (const source of sourcesOf(warc, null)) {
      if ('reason' in source) throw new Error(source.reason);
      const record = readSource(source);
      if ('page' in record) throw new Error('no article');
      store.article(named(record.article, source.address ?? null), record.facts, `v${reading}`);
    }
    expect(rowsOf(db, 'SELECT article FROM articles')).toEqual([
      { article: 'http://baosonnguyen.example/xa-hoi/chuyen-cu-AbCdEfGh1.html' },
    ]);
    expect(rowsOf(db, `SELECT text LIKE '%đính chính%' AS now FROM articles`)).toEqual([{ now: 1 }]);
    expect(rowsOf(db, `SELECT text LIKE '%đính chính%' AS said FROM revisions`)).toEqual([{ said: 0 }]);
  }
});
