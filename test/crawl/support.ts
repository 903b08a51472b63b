/** What the crawl's tests share: a migrated database file, a small real server, a reader of listings, a folder of pages. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { load } from 'cheerio/slim';
import type { Fetched, Found } from '../../src/crawl/fetched.ts';
import type { Site } from '../../src/model/site.ts';
import { openDatabase } from '../../src/store/database.ts';
import { temporaryFolder } from '../temporary.ts';

export function migratedDb(file = join(temporaryFolder(), 'crawl.db')): Database.Database {
  const db = openDatabase(file);
  db.pragma('synchronous = OFF');
  return db;
}

/** A site on a host that only `connectTo` can reach. */
export function siteOf(parts: Partial<Site> = {}): Site {
  return {
    key: 'thu',
    name: 'Báo Thử',
    base: 'http://thu.example',
    aliases: ['www.thu.example'],
    listings: [],
    feeds: [],
    sitemaps: [],
    articlePaths: [/^\/bai\/[^/]*-([0-9]+)\.html$/],
    layouts: [],
    seen: 'page',
    ...parts,
  };
}

export type Handler = (request: IncomingMessage, response: ServerResponse, times: number) => void;
export type Answer = string | { status?: number; headers?: Record<string, string>; body?: string | Buffer } | Handler;

export interface TestServer {
  port: number;
  /** Paths in the order they were asked for. */
  asked: string[];
  /** Most requests that were being answered at one time. */
  most: () => number;
  connectTo: Record<string, { address: string; port: number }>;
  close(): Promise<void>;
}

/** A loopback server with these answers by path; 404 for the others. */
export async function serve(
  answers: Record<string, Answer>,
  hosts = ['thu.example', 'www.thu.example'],
): Promise<TestServer> {
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    most = Math.max(most, ++now);
    response.on('close', () => now--);
    const answer = answers[path] ?? { status: 404, body: 'không có' };
    if (typeof answer === 'function') return answer(request, response, asked.filter((one) => one === path).length);
    const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return {
    port,
    asked,
    most: () => most,
    connectTo: Object.fromEntries(hosts.map((host) => [host, { address: '127.0.0.1', port }])),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Links marked as articles, and the next page, of the demo newspapers' and the tests' own listings. */
export function readListing({ kind, body, status, url }: Fetched): Found {
  if (status !== 200 || (kind !== 'home' && kind !== 'listing')) return { links: [], next: null };
  const $ = load(body.toString('utf8'));
  const hrefs = $('a.cms-link, a.title2')
    .toArray()
    .map((node) => new URL($(node).attr('href') ?? '', url).href);
  const next = $('a')
    .toArray()
    .map((node) => ({ text: $(node).text(), href: $(node).attr('href') }))
    .find(({ text }) => text.startsWith('Trang sau'))?.href;
  return { links: [...new Set(hrefs)], next: next ? new URL(next, url).href : null };
}

/** A listing of the tests' own. */
export function listing(paths: readonly string[], next?: string): string {
  const links = paths.map((path) => `<a class="cms-link" href="${path}">bài</a>`).join('');
  return `<!DOCTYPE html><title>mục</title>${links}${next ? `<a href="${next}">Trang sau</a>` : ''}`;
}

/** Saved pages of one demo site, `count` of them, oldest first; gives their addresses. */
export function savePages(folder: string, site: string, count: number, url: (n: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => {
    const day = `2025-06-${String(i + 1).padStart(2, '0')}`;
    const path = join(folder, site, `${day}--bai-${i}`);
    mkdirSync(path, { recursive: true });
    const title = `Kết nạp ${i} đảng viên & “tin vui”`;
    writeFileSync(join(path, 'page.html'), `<!DOCTYPE html><meta charset="utf-8"><h1>${title}</h1>`);
    writeFileSync(join(path, 'meta.json'), JSON.stringify({ url: url(i), site }));
    writeFileSync(
      join(path, 'article.json'),
      JSON.stringify({ title, lead: 'Sapô', published: `${day}T08:00:00+07:00` }),
    );
    return url(i);
  });
}
