/** Crawl and archive together, as a command wires them: what was served is what the archive gives back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readWarc } from '../../src/archive/read.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { crawl } from '../../src/crawl/crawl.ts';
import type { Fetched } from '../../src/crawl/fetched.ts';
import { startNewspaper, type Newspaper } from '../../src/demo/newspaper.ts';
import { baosongho } from '../../src/sites/baosongho.ts';
import { baosonnguyen } from '../../src/sites/baosonnguyen.ts';
import { temporaryFolder } from '../temporary.ts';
import { migratedDb, readListing, savePages } from './support.ts';

const papers: Newspaper[] = [];
afterAll(async () => {
  for (const paper of papers) await paper.close();
});

async function archived(pagesDir: string): Promise<{ paper: Newspaper; articles: Map<string, string> }> {
  const paper = await startNewspaper(pagesDir);
  papers.push(paper);
  const db = migratedDb();
  const file = join(temporaryFolder(), 'bao.warc.gz');
  const warc = await openArchive(db, file, { software: 'bocbao/0 test' });
  const kinds = new Map<string, string>();
  const read = async (fetched: Fetched) => {
    await warc.append(fetched);
    kinds.set(fetched.url, fetched.kind);
    return readListing(fetched);
  };
  const { connectTo } = paper;
  await crawl({ db, sites: [baosonnguyen, baosongho], userAgent: 'bocbao-test/0', delay: 0, connectTo, read });
  await warc.close();
  const offsets = db.prepare<[], number>('SELECT offset FROM responses ORDER BY offset').pluck().all();
  const articles = new Map<string, string>();
  const found: number[] = [];
  for await (const { offset, url, payload } of readWarc(file)) {
    found.push(offset);
    if (kinds.get(url) === 'article') articles.set(url, payload.toString());
  }
  expect(found).toEqual(offsets);
  expect(found).toHaveLength(paper.log.length);
  db.close();
  return { paper, articles };
}

it('every article served is in the archive, word for word, and every response is indexed', async () => {
  const folder = temporaryFolder();
  const urls = [
    ...savePages(folder, 'baosonnguyen', 7, (n) => `http://baosonnguyen.example/xa-hoi/bai-${n}-AbCdEfGh${n}.html`),
    ...savePages(folder, 'baosongho', 5, (n) => `http://baosongho.example/kinh-te/202506/bai-0a1b2c${n}/`),
  ];
  const { articles, paper } = await archived(folder);
  expect([...articles.keys()].toSorted()).toEqual(urls.toSorted());
  for (const text of articles.values()) expect(text).toMatch(/<h1>Kết nạp \d đảng viên & “tin vui”<\/h1>/);
  expect(paper.log.filter(({ path }) => path.startsWith('/tim-kiem'))).toEqual([]);
});

const corpus = join(import.meta.dirname, '../../corpus/pages');
it.skipIf(!existsSync(corpus))('every article of the corpus is found', async () => {
  const { readPrinted } = await import('../../src/demo/corpus.ts');
  const printed = [baosonnguyen, baosongho].flatMap((site) =>
    readPrinted(corpus, site.key, site.listings).map(({ path }) => site.base + path),
  );
  const { articles } = await archived(corpus);
  expect([...articles.keys()].toSorted()).toEqual(printed.toSorted());
});
