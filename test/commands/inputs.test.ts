/** What becomes of files, folders, sidecars and archives before they are read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWarc } from '../../src/archive/warc.ts';
import { listInputs, sourcesOf } from '../../src/commands/inputs.ts';
import { readSource } from '../../src/commands/pipeline.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bocbao-inputs-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const list = (...paths: string[]) => all(listInputs(paths));
const sources = (path: string) => all(sourcesOf(path, null));
const PROSE = 'Xã có 27 bản với 1.827 hộ dân sinh sống, chủ yếu là đồng bào dân tộc Thái và Mông ở vùng cao. '.repeat(
  8,
);
const page = (title: string, head = ''): string =>
  `<html><head>${head}</head><body><h1>${title}</h1><p>${PROSE}</p></body></html>`;

it('folders are walked by name, and hold something to read', async () => {
  mkdirSync(join(folder, 'sub'));
  for (const name of ['c.txt', 'a.html', 'b.htm', 'notes.md', 'a.meta.json']) file(name, 'x');
  const empty = mkdtempSync(join(tmpdir(), 'bocbao-empty-'));
  mkdirSync(join(folder, 'rss'));
  file('rss/page.xml', '<rss/>');
  expect(await list(folder)).toEqual([
    join(folder, 'a.html'),
    join(folder, 'b.htm'),
    join(folder, 'c.txt'),
    { path: join(folder, 'sub'), reason: expect.stringContaining('no .html') as string },
  ]);
  expect(await list(empty)).toEqual([{ path: empty, reason: expect.stringContaining('no .html') as string }]);
  expect(await list(join(folder, 'rss'))).toEqual([
    { path: join(folder, 'rss'), reason: expect.stringContaining('no .html') as string },
  ]);
  rmSync(empty, { recursive: true });
});

it.each([
  ['{"url":"foo"}', /url/i],
  ['{"published":"20/6/2025"}', /published/i],
  ['{"title":5}', /title/i],
  ['no JSON', /no JSON/],
])('a sidecar %s is told as wrong', async (json, reason) => {
  const path = file('a.txt', PROSE);
  file('a.meta.json', json);
  expect(await sources(path)).toEqual([{ path, reason: expect.stringMatching(reason) as string }]);
});

it('a sidecar may have a byte order mark, other keys and empty strings', async () => {
  const path = file('a.txt', PROSE);
  file('a.meta.json', '\ufeff{"url":"","title":"Một tiêu đề","published":"2025-06-20","other":1}');
  const [source] = await sources(path);
  expect(source).toMatchObject({ meta: { url: null, title: 'Một tiêu đề', published: '2025-06-20' } });
});

it('a title known from outside stands first in the text, once', async () => {
  const title = 'Xã vùng cao đổi mới';
  const meta = { title, url: null };
  for (const html of [page('Một đầu đề khác hẳn'), page(title)]) {
    const record = readSource({ path: 'a.html', bytes: Buffer.from(html), form: 'html', meta });
    if (!('article' in record)) throw new Error('no article');
    expect(record.article.title).toBe(title);
    expect(record.article.text.startsWith(`${title}\n\n`)).toBe(true);
    expect(record.article.text.split(title)).toHaveLength(2);
  }
});

it('--base resolves links and is nobody’s address', () => {
  const links = Array.from(
    { length: 8 },
    (_, i) => `<h3><a href="/tin/bai-viet-so-${i}-${100000 + i}.html">Bài viết số ${i} của báo</a></h3>`,
  ).join('');
  const read = (html: string) =>
    readSource({ path: 'a.html', bytes: Buffer.from(html), form: 'html', base: 'https://baosonla.vn/', meta: {} });
  expect(read(`<html><body><h1>Tin</h1>${links}</body></html>`)).toMatchObject({ page: { article: 'a.html' } });
  expect(read(page('Xã vùng cao đổi mới từng ngày'))).toMatchObject({
    article: { article: 'a.html', url: null, site: null },
  });
});

it('a fetched page has its canonical address, unless that is another paper’s or the front page', () => {
  const read = (canonical: string) => {
    const html = page('Xã vùng cao đổi mới từng ngày', `<link rel="canonical" href="${canonical}">`);
    const address = 'https://bao.example/tin/bai-100001.html?ref=home';
    const record = readSource({ path: 'w#1', address, bytes: Buffer.from(html), form: 'html', meta: {} });
    return 'article' in record ? record.article.article : null;
  };
  expect(read('https://bao.example/tin/bai-100001.html')).toBe('https://bao.example/tin/bai-100001.html');
  expect(read('https://khac.example/tin/bai-100001.html')).toBe('https://bao.example/tin/bai-100001.html?ref=home');
  expect(read('https://bao.example/')).toBe('https://bao.example/tin/bai-100001.html?ref=home');
});

it('an archive gives its answered pages alone; an empty or unreadable one is told', async () => {
  const path = join(folder, 'a.warc.gz');
  const warc = await openWarc(path, { software: 'test' });
  const exchange = { statusText: 'OK', requestHeaders: [] as [string, string][], fetched: '2026-01-01T00:00:00Z' };
  const add = (url: string, status: number, type: string) =>
    warc.append({ ...exchange, url, status, headers: [['Content-Type', type]], raw: Buffer.from('<p>x</p>') });
  await add('http://bao.example/a', 200, 'text/html');
  await add('http://bao.example/b', 404, 'text/html');
  await add('http://bao.example/robots.txt', 200, 'text/plain');
  warc.close();
  expect((await sources(path)).map((source) => ('address' in source ? source.address : source))).toEqual([
    'http://bao.example/a',
  ]);
  for (const [name, content] of [
    ['empty.warc', ''],
    ['empty.warc.gz', ''],
    ['text.warc', 'no archive'],
  ] as const) {
    const [told] = await sources(file(name, content));
    expect(told).toMatchObject({ reason: expect.stringMatching(/.{10}/) as string, stage: 'archive' });
  }
});
