/** How far a crawl looks: by day, by page, by pattern, by shape; newest first. */
import { afterEach, describe, expect, it } from 'vitest';
import type Database from 'better-sqlite3';
import { crawl } from '../../src/crawl/crawl.ts';
import type { Fetched } from '../../src/crawl/fetched.ts';
import type { CrawlOptions } from '../../src/crawl/options.ts';
import { listing, migratedDb, readListing, serve, siteOf, type Answer, type TestServer } from './support.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Crawled {
  server: TestServer;
  db: Database.Database;
  task: CrawlOptions;
  reason(end: string): string | null | undefined;
}

async function crawled(
  answers: Record<string, Answer>,
  site: Parameters<typeof siteOf>[0],
  more: Partial<CrawlOptions> = {},
): Promise<Crawled> {
  const server = await serve({ '/robots.txt': { status: 404 }, '/': '', ...answers });
  const db = migratedDb();
  open.push(server, db);
  const { connectTo } = server;
  const how = { userAgent: 'bocbao-test/0', delay: 0, backOff: 1, recheck: 0, connectTo };
  const task: CrawlOptions = { db, sites: [siteOf(site)], ...how, read: readListing, ...more };
  await crawl(task);
  const find = db.prepare<[string], string | null>('SELECT reason FROM frontier WHERE url LIKE ?').pluck();
  return { server, db, task, reason: (end) => find.get(`%${end}`) };
}

const articles = (asked: readonly string[]): string[] => asked.filter((path) => path.startsWith('/bai/'));

describe('newest first', () => {
  const url = (n: number, day: string): string =>
    `<url><loc>http://thu.example/bai/a-${n}.html</loc><lastmod>${day}</lastmod></url>`;
  const site = { sitemaps: ['/s.xml'], listings: ['/muc'] };
  const answers = {
    '/s.xml': `<urlset>${url(1, '2024-01-01')}${url(2, '2026-01-01')}${url(3, '2025-01-01')}</urlset>`,
    '/muc': listing(['/bai/m-8.html', '/bai/m-9.html']),
    ...Object.fromEntries(['a-1', 'a-2', 'a-3', 'm-8', 'm-9'].map((name) => [`/bai/${name}.html`, 'bài'])),
  };

  it('the listing’s, then the dated ones by their days', async () => {
    const { server } = await crawled(answers, site);
    expect(articles(server.asked)).toEqual(['m-8', 'm-9', 'a-2', 'a-3', 'a-1'].map((name) => `/bai/${name}.html`));
  });

  it('those older than --since are left out, with the reason', async () => {
    const { server, reason } = await crawled(answers, site, { since: '2025-06-01' });
    expect(articles(server.asked)).toEqual(['m-8', 'm-9', 'a-2'].map((name) => `/bai/${name}.html`));
    expect(reason('a-1.html')).toBe('older than 2025-06-01');
  });

  it('so many of each paper as asked for', async () => {
    const { server, db } = await crawled(answers, site, { maxPerSite: 2 });
    expect(articles(server.asked)).toHaveLength(2);
    expect(db.prepare('SELECT outcome FROM crawls').pluck().get()).toBe('limit');
  });

  it('an address that a sitemap says was changed since is asked for again', async () => {
    const { server, task } = await crawled(answers, site);
    const before = server.asked.length;
    task.db.prepare(`UPDATE frontier SET fetched = '2025-06-01T00:00:00.000Z' WHERE kind = 'article'`).run();
    await crawl(task);
    expect(articles(server.asked.slice(before))).toEqual(['/bai/a-2.html']);
  });
});

describe('a listing', () => {
  it('ends behind the page whose articles are all too old, as their own pages say', async () => {
    const published: Record<string, string> = {
      '-1.html': '2026-03-01',
      '-2.html': '2026-02-01',
      '-3.html': '2024-05-01',
    };
    const read = (fetched: Fetched) => ({
      ...readListing(fetched),
      published: Object.entries(published).find(([end]) => fetched.url.endsWith(end))?.[1] ?? null,
    });
    const { server, reason } = await crawled(
      {
        '/muc': listing(['/bai/a-1.html', '/bai/a-2.html'], '/muc?2'),
        '/muc?2': listing(['/bai/a-3.html'], '/muc?3'),
        '/muc?3': listing(['/bai/a-4.html']),
        ...Object.fromEntries([1, 2, 3, 4].map((n) => [`/bai/a-${n}.html`, 'bài'])),
      },
      { listings: ['/muc'] },
      { since: '2026-01-01', read },
    );
    expect(articles(server.asked)).toEqual(['/bai/a-1.html', '/bai/a-2.html', '/bai/a-3.html']);
    expect(reason('/muc?3')).toBe('the page before names articles older than 2026-01-01');
  });

  it('is followed by the site’s pattern where its pages name no next one, to the page that is not there', async () => {
    const { server, reason } = await crawled(
      {
        '/muc.html': listing(['/bai/a-1.html']),
        '/muc/trang-2.html': listing(['/bai/a-2.html']),
        ...Object.fromEntries([1, 2].map((n) => [`/bai/a-${n}.html`, 'bài'])),
      },
      { listings: ['/muc.html'], nextPage: '{path}/trang-{n}.html' },
    );
    expect(articles(server.asked)).toEqual(['/bai/a-1.html', '/bai/a-2.html']);
    expect(reason('/muc/trang-3.html')).toBe('the listing ends before this page (HTTP 404)');
  });
});

describe('a paper that nobody described', () => {
  const home = `<html><head><link rel="alternate" type="application/rss+xml" href="/rss/tin.rss"></head><body>
    <a href="/kinh-te">Kinh tế</a><a href="/xa-hoi.html">Xã hội</a><a href="/lien-he.html">Liên hệ</a>
    <a href="http://khac.example/the-thao">Khác</a><a href="/bai/dai-hoi-chi-bo-ban-cao-da-7.html">Bài</a></body></html>`;

  it('has its sections and feeds read off its home page', async () => {
    const { server } = await crawled({ '/': home }, { articlePaths: [] });
    expect(server.asked.toSorted()).toEqual(['/', '/kinh-te', '/robots.txt', '/rss/tin.rss', '/xa-hoi.html']);
  });
});

it('a kill between two pages of a listing asks for neither again', async () => {
  const answers = {
    '/muc': listing(['/bai/a-1.html'], '/muc?2'),
    '/muc?2': listing(['/bai/a-2.html']),
    '/bai/a-1.html': 'bài',
    '/bai/a-2.html': 'bài',
  };
  const { server, db, task } = await crawled(answers, { listings: ['/muc'] });
  // As a kill leaves it: the crawl not ended, one page in flight.
  db.prepare(`UPDATE crawls SET ended = NULL, outcome = NULL`).run();
  db.prepare(`UPDATE frontier SET state = 'in flight' WHERE url LIKE '%a-2.html'`).run();
  const before = server.asked.length;
  await crawl(task);
  expect(server.asked.slice(before)).toEqual(['/robots.txt', '/bai/a-2.html']);
  // Begun anew, all that names articles is asked for.
  db.prepare(`UPDATE crawls SET ended = NULL, outcome = NULL`).run();
  const after = server.asked.length;
  await crawl({ ...task, resume: false });
  expect(server.asked.slice(after)).toEqual(['/robots.txt', '/', '/muc']);
});

it('robots.txt is asked for conditionally, and an unchanged one is still obeyed', async () => {
  const robots: Answer = (request, response) => {
    if (request.headers['if-none-match'] === '"r"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"r"' }).end('User-agent: *\nDisallow: /bai/kin\nCrawl-delay: 0.1');
  };
  const { server, task, reason } = await crawled({ '/robots.txt': robots, '/': listing(['/bai/kin-1.html']) }, {});
  await crawl({ ...task, resume: false });
  expect(server.asked.filter((path) => path.startsWith('/bai/'))).toEqual([]);
  expect(reason('kin-1.html')).toBe('disallowed by robots.txt');
});
