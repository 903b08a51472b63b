/** Servers that break, trick or flood: each ends in its recorded reason, in bounded memory, and the crawl goes on. */
import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type Database from 'better-sqlite3';
import { crawl } from '../../src/crawl/crawl.ts';
import type { CrawlOptions } from '../../src/crawl/options.ts';
import type { Site } from '../../src/model/site.ts';
import { listing, migratedDb, readListing, serve, siteOf, type Answer, type TestServer } from './support.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Tried {
  server: TestServer;
  db: Database.Database;
  /** State and reason of the address that ends so. */
  of(end: string): { state: string; reason: string | null } | undefined;
  summary: Awaited<ReturnType<typeof crawl>>;
}

async function tried(
  answers: Record<string, Answer>,
  more: Partial<CrawlOptions> = {},
  parts: Partial<Site> = {},
): Promise<Tried> {
  const server = await serve({ '/robots.txt': { status: 404 }, ...answers });
  const db = migratedDb();
  open.push(server, db);
  const once = { userAgent: 'bocbao-test/0', delay: 0, backOff: 1, recheck: 0 };
  const { connectTo } = server;
  const summary = await crawl({ db, sites: [siteOf(parts)], ...once, connectTo, read: readListing, ...more });
  const find = db.prepare<[string], { state: string; reason: string | null }>(
    'SELECT state, reason FROM frontier WHERE url LIKE ?',
  );
  return { server, db, summary, of: (end) => find.get(`%${end}`) };
}

/** Bytes that the program held at most, above what it held before. */
async function memoryOf(task: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
  await task();
  clearInterval(timer);
  return Math.max(most, process.memoryUsage().rss) - before;
}

/** Writes chunk after chunk until it is hung up on; counts what was taken. */
function flood(response: ServerResponse, chunk: Buffer, most: number): { sent: () => number } {
  let sent = 0;
  let closed = false;
  response.on('close', () => (closed = true));
  const more = (): void => {
    if (closed) return;
    if (sent >= most) return void response.end();
    sent += chunk.length;
    response.write(chunk, () => setImmediate(more));
  };
  more();
  return { sent: () => sent };
}

describe('what a page may do', () => {
  it('fails with its reason, and the last article is fetched', async () => {
    const paths = ['dinh', 'ngat', 'nho', 'thieu', 'vong', 'trong', 'may', 'ten', 'anh', 'tep', 'mat'];
    const bad = paths.map((name, i) => `/bai/${name}-${i}.html`);
    const handlers: Record<string, Answer> = {
      '/': listing([...bad, '/bai/lanh-99.html']),
      [bad[0] ?? '']: { status: 503 },
      [bad[1] ?? '']: (request) => request.socket.resetAndDestroy(),
      [bad[2] ?? '']: (_request, response) => {
        const timer = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(timer));
      },
      [bad[3] ?? '']: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
        response.write('ngắn hơn', () => response.socket?.end());
      },
      [bad[4] ?? '']: { status: 302, headers: { location: '/bai/vong-4.html?lai' } },
      '/bai/vong-4.html?lai': { status: 302, headers: { location: bad[4] ?? '' } },
      [bad[5] ?? '']: { status: 302, headers: { location: 'http://127.0.0.1/bai/x' } },
      [bad[6] ?? '']: { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } },
      [bad[7] ?? '']: { status: 302, headers: { location: 'http://localhost/bai/x' } },
      [bad[8] ?? '']: { headers: { 'content-type': 'image/jpeg' }, body: 'ảnh' },
      [bad[9] ?? '']: { headers: { 'content-type': 'application/pdf' }, body: '%PDF' },
      [bad[10] ?? '']: { status: 401 },
      '/bai/lanh-99.html': 'bài',
    };
    const aliases = ['127.0.0.1', '169.254.169.254', 'localhost'];
    const { of, summary, db } = await tried(handlers, { limits: { total: 400 } }, { aliases });
    expect(of('/bai/lanh-99.html')).toEqual({ state: 'done', reason: null });
    expect(summary).toMatchObject({ articles: 1, endings: [{ outcome: 'finished' }] });
    const reasons = bad.map((path) => of(path)?.reason ?? '');
    expect(reasons).toEqual([
      'HTTP 503 Service Unavailable',
      'connection broke',
      'no answer within 0.4 s',
      expect.stringMatching(/^(?:connection broke|body shorter or longer than announced)$/),
      'more than 5 redirects',
      '127.0.0.1 is at the private address 127.0.0.1; name it in connectTo to reach it',
      '169.254.169.254 is at the private address 169.254.169.254; name it in connectTo to reach it',
      expect.stringMatching(/^localhost is at the private address (?:127\.0\.0\.1|::1)/),
      'content of type image/jpeg is not fetched',
      'content of type application/pdf is not fetched',
      'HTTP 401 Unauthorized',
    ]);
    const failures = db.prepare(`SELECT count(*) FROM failures WHERE stage = 'crawl'`).pluck().get();
    expect(failures).toBe(bad.length);
  });

  it('429 is waited out as long as Retry-After says, for the whole host', async () => {
    const times: [string, number][] = [];
    const log =
      (answer: (response: ServerResponse, times: number) => void): Answer =>
      (request, response, count) => {
        times.push([request.url ?? '', performance.now()]);
        answer(response, count);
      };
    const { of } = await tried({
      '/': listing(['/bai/a-1.html', '/bai/b-2.html']),
      '/bai/a-1.html': log((response, count) =>
        count === 1 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.end('bài'),
      ),
      '/bai/b-2.html': log((response) => response.end('bài')),
    });
    expect([of('a-1.html')?.state, of('b-2.html')?.state]).toEqual(['done', 'done']);
    // The next request to the host, whatever it is for, comes after the second asked for.
    expect((times[1]?.[1] ?? 0) - (times[0]?.[1] ?? 0)).toBeGreaterThanOrEqual(995);
    expect(times).toHaveLength(3);
  });

  it('Retry-After of more than an hour ends the host for this run; its pages stay queued', async () => {
    const answers: Record<string, Answer> = {
      '/': listing(['/bai/a-1.html', '/bai/b-2.html']),
      '/bai/a-1.html': { status: 429, headers: { 'retry-after': '7200' } },
      '/bai/b-2.html': 'bài',
    };
    const { of, summary, server } = await tried(answers);
    expect(summary.endings[0]).toMatchObject({
      outcome: 'gave up',
      reason: expect.stringContaining('120 minutes') as string,
    });
    expect([of('a-1.html')?.state, of('b-2.html')?.state]).toEqual(['queued', 'queued']);
    expect(server.asked.filter((path) => path.startsWith('/bai/'))).toHaveLength(1);
  });

  it('a host that fails again and again is given up, others are not', async () => {
    const bad = await serve(
      { '/robots.txt': { status: 404 }, '/': listing(Array.from({ length: 30 }, (_, i) => `/bai/a-${i}.html`)) },
      ['hong.example'],
    );
    const good = await serve({ '/': listing(['/bai/a-1.html']), '/bai/a-1.html': 'bài' }, ['lanh.example']);
    const db = migratedDb();
    open.push(bad, good, db);
    const site = (key: string): Site => siteOf({ key, base: `http://${key}.example`, aliases: [] });
    const summary = await crawl({
      db,
      sites: [site('hong'), site('lanh')],
      userAgent: 'bocbao-test/0',
      delay: 0,
      backOff: 1,
      limits: { total: 2000 },
      connectTo: { ...bad.connectTo, ...good.connectTo },
      read: (fetched) => {
        // From the first article on nothing is left of the host.
        if (fetched.url === 'http://hong.example/') void bad.close();
        return readListing(fetched);
      },
    });
    const ending = summary.endings.find(({ site: key }) => key === 'hong');
    expect(ending).toMatchObject({
      outcome: 'gave up',
      reason: expect.stringContaining('too many failures in a row') as string,
    });
    expect(summary.endings.find(({ site: key }) => key === 'lanh')?.outcome).toBe('finished');
    expect(summary.states.queued).toBeGreaterThan(20);
  });
});

describe('what fills memory', () => {
  it('a bomb of 1 GB and a page of 100 MB are cut off', async () => {
    // Sixteen members of 64 MB, which gunzip reads as one body.
    const bomb = Buffer.concat(Array.from({ length: 16 }, () => BOMB));
    let sent = (): number => 0;
    const more = await memoryOf(async () => {
      const { of, summary } = await tried({
        '/': listing(['/bai/bom-1.html', '/bai/to-2.html', '/bai/lanh-3.html']),
        '/bai/bom-1.html': { headers: { 'content-encoding': 'gzip' }, body: bomb },
        '/bai/to-2.html': (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html' });
          sent = flood(response, Buffer.alloc(256 * 1024), 100e6).sent;
        },
        '/bai/lanh-3.html': 'bài',
      });
      expect(of('bom-1.html')?.reason).toBe('more than 20971520 bytes once decompressed');
      expect(of('to-2.html')?.reason).toBe('more than 20971520 bytes');
      expect(summary.articles).toBe(1);
    });
    expect(sent()).toBeLessThan(60e6);
    expect(more).toBeLessThan(200e6);
  });

  it('a robots.txt of 10 MB is read to its first 500 kB', async () => {
    const line = 'Disallow: /cam-het-thay/\n';
    const body = `User-agent: *\nDisallow: /bai/dau-1.html\n${line.repeat(10e6 / line.length)}Disallow: /bai/cuoi-2.html\n`;
    const { of, db } = await tried({
      '/robots.txt': body,
      '/': listing(['/bai/dau-1.html', '/bai/cuoi-2.html']),
      '/bai/cuoi-2.html': 'bài',
    });
    expect(of('dau-1.html')).toEqual({ state: 'skipped', reason: 'disallowed by robots.txt' });
    expect(of('cuoi-2.html')?.state).toBe('done');
    expect(db.prepare('SELECT robots FROM crawls').pluck().get()).toMatch(
      /^read to its first 512000 of 10\d{6} bytes$/,
    );
  });

  it('a sitemap of 50,000 addresses is queued whole, newest first', async () => {
    const urls = Array.from({ length: 50_000 }, (_, i) => {
      const day = new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toISOString();
      return `<url><loc>http://thu.example/bai/bai-so-${i}.html</loc><lastmod>${day}</lastmod></url>`;
    });
    const sitemap = gzipSync(`<urlset>${urls.join('')}</urlset>`);
    const article: Answer = 'bài';
    const last = Array.from({ length: 3 }, (_, i) => `/bai/bai-so-${49_999 - i}.html`);
    let asked: string[] = [];
    const more = await memoryOf(async () => {
      const { server, summary, of } = await tried(
        {
          '/': '',
          '/s.xml.gz': { headers: { 'content-type': 'application/gzip' }, body: sitemap },
          ...Object.fromEntries(last.map((path) => [path, article])),
        },
        { max: 3 },
        { sitemaps: ['/s.xml.gz'] },
      );
      asked = server.asked;
      expect(summary).toMatchObject({ articles: 3, states: { queued: 49_997 }, endings: [{ outcome: 'limit' }] });
      expect(of('/bai-so-0.html')?.state).toBe('queued');
    });
    expect(asked.slice(-3)).toEqual(last);
    expect(more).toBeLessThan(300e6);
  });
});

describe('what has no end', () => {
  it('a calendar without articles ends at its first page, with the reason', async () => {
    const month: Answer = (request, response) => {
      const n = Number(/thang=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
      response.end(listing([], `/lich?thang=${n + 1}`));
    };
    const months = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`/lich?thang=${i}`, month]));
    const { of, server } = await tried({ '/': '', ...months }, {}, { listings: ['/lich?thang=1'] });
    expect(of('/lich?thang=2')).toEqual({
      state: 'skipped',
      reason: 'the page before names no article that is not known',
    });
    expect(server.asked).not.toContain('/lich?thang=3');
  });

  it('a listing that makes up articles for ever ends at its limit', async () => {
    const page: Answer = (request, response) => {
      const n = Number(/trang=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
      response.end(listing([`/bai/gia-${n}.html`], `/muc?trang=${n + 1}`));
    };
    const pages = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`/muc?trang=${i}`, page]));
    const { of, server } = await tried({ '/': '', ...pages }, {}, { listings: ['/muc?trang=1'] });
    expect(of('/muc?trang=51')).toEqual({ state: 'skipped', reason: 'more than 50 pages of one listing' });
    expect(server.asked.filter((path) => path.startsWith('/muc'))).toHaveLength(50);
  });

  it('sessions, growing paths, filters and files', async () => {
    const loop = `/bai${'/a/b'.repeat(4)}/x-1.html`;
    const many = Array.from({ length: 250 }, (_, i) => `/loc/?gia=${i}`);
    const { of, server } = await tried(
      {
        '/': listing([
          '/tin.php;jsessionid=ABC?bai=1&PHPSESSID=1',
          '/tin.php?bai=1&sid=2',
          loop,
          '/anh.jpg',
          `/dai/${'x'.repeat(2100)}`,
          ...many,
        ]),
      },
      {},
      { articlePaths: [] },
    );
    expect(server.asked.filter((path) => path.startsWith('/tin.php'))).toEqual(['/tin.php?bai=1']);
    expect(of(loop)?.reason).toBe('a trap: its path repeats itself');
    expect(of('/anh.jpg')?.reason).toBe('no page by its ending');
    expect(of('/loc/?gia=249')?.reason).toBe('a trap: more than 200 addresses of one path');
    expect(server.asked.filter((path) => path.startsWith('/loc/?'))).toHaveLength(200);
  });
});

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 1 });
