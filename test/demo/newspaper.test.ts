/** The demo newspapers, asked over real HTTP as a browser would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discover } from '../../src/crawl/discover.ts';
import { startNewspaper, type Newspaper } from '../../src/demo/newspaper.ts';
import { savePages } from '../crawl/support.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
let paper: Newspaper;
let nguyen: string[];

beforeAll(async () => {
  nguyen = savePages(folder, 'baosonnguyen', 7, (n) => `http://baosonnguyen.example/xa-hoi/bai-${n}-AbCdEfGh${n}.html`);
  savePages(folder, 'baosongho', 4, (n) => `http://baosongho.example/kinh-te/202506/bai-0a1b2c${n}/`);
  paper = await startNewspaper(folder);
});
afterAll(() => paper.close());

async function get(host: string, path: string, headers: Record<string, string> = {}) {
  const response = await request(`http://127.0.0.1:${paper.port}${path}`, { headers: { host, ...headers } });
  const body = Buffer.from(await response.body.arrayBuffer());
  return { status: response.statusCode, headers: response.headers, body, text: body.toString() };
}

it('serves each paper at its hosts, articles byte for byte', async () => {
  expect(paper.hosts).toEqual(['baosonnguyen.example', 'www.baosonnguyen.example', 'baosongho.example']);
  const path = new URL(nguyen[0] ?? '').pathname;
  const { body } = await get('baosonnguyen.example', path);
  expect(body).toEqual(readFileSync(join(folder, 'baosonnguyen/2025-06-01--bai-0/page.html')));
  expect((await get('www.baosonnguyen.example', path)).status).toBe(200);
  expect((await get('baosongho.example', path)).status).toBe(404);
  expect((await get('khac.example', '/')).status).toBe(404);
  expect(paper.log.at(-1)).toMatchObject({ host: 'khac.example', path: '/' });
});

it('lists three articles a page, newest first, each paper in its own mark-up', async () => {
  const first = (await get('baosonnguyen.example', '/xa-hoi.html')).text;
  expect(first.match(/<article class="story">/g)).toHaveLength(3);
  expect(first.indexOf('AbCdEfGh6')).toBeLessThan(first.indexOf('AbCdEfGh5'));
  expect(first).toContain('href="/xa-hoi/trang-2.html"');
  const last = (await get('baosonnguyen.example', '/xa-hoi/trang-3.html')).text;
  expect(last.match(/<article class="story">/g)).toHaveLength(1);
  expect(last).not.toContain('Trang sau');
  const ho = (await get('baosongho.example', '/kinh-te/?page=2')).text;
  expect(ho.match(/class="title2"/g)).toHaveLength(1);
  expect(ho).not.toContain('cms-link');
});

it('has a feed, a sitemap where its site names one, and robots.txt', async () => {
  expect(discover((await get('baosongho.example', '/rss/home.rss')).body).pages).toHaveLength(4);
  const sitemap = discover((await get('baosonnguyen.example', '/sitemap.xml')).body).pages.map(({ url }) => url);
  expect(sitemap).toEqual(expect.arrayContaining(nguyen));
  expect((await get('baosongho.example', '/sitemap.xml')).status).toBe(404);
  const robots = (await get('baosonnguyen.example', '/robots.txt')).text;
  expect(robots).toContain('Disallow: /tim-kiem/');
  expect(robots).toContain('Sitemap: http://baosonnguyen.example/sitemap.xml');
});

it('compresses when asked to and knows its entity tags', async () => {
  const plain = await get('baosongho.example', '/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect((await get('baosongho.example', '/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  const etag = String(plain.headers['etag']);
  expect((await get('baosongho.example', '/', { 'if-none-match': etag })).status).toBe(304);
});

it('says what is missing when there are no pages', async () => {
  await expect(startNewspaper(temporaryFolder())).rejects.toThrow("name the corpus' folder");
});
