/** The crawl over real sockets and a real database file. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type Database from 'better-sqlite3';
import { crawl } from '../../src/crawl/crawl.ts';
import type { Fetched } from '../../src/crawl/fetched.ts';
import type { CrawlOptions } from '../../src/crawl/options.ts';
import { startNewspaper } from '../../src/demo/newspaper.ts';
import { baosongho } from '../../src/sites/baosongho.ts';
import { baosonnguyen } from '../../src/sites/baosonnguyen.ts';
import { temporaryFolder } from '../temporary.ts';
import { listing, migratedDb, readListing, savePages, serve, siteOf } from './support.ts';
import type { Answer, TestServer } from './support.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const USER_AGENT = 'bocbao-test/0 (+https://example.org/bocbao)';

async function served(answers: Record<string, Answer>): Promise<TestServer> {
  const server = await serve({ '/robots.txt': { status: 404 }, ...answers });
  open.push(server);
  return server;
}

function options(
  server: { connectTo: CrawlOptions['connectTo'] & object },
  more: Partial<CrawlOptions> = {},
): CrawlOptions {
  const db = more.db ?? opened();
  const { connectTo } = server;
  const once = { userAgent: USER_AGENT, delay: 0, backOff: 1, recheck: 0 };
  return { db, sites: [siteOf()], ...once, connectTo, read: readListing, ...more };
}

function opened(): Database.Database {
  const db = migratedDb();
  open.push(db);
  return db;
}

interface Row {
  url: string;
  kind: string;
  state: string;
  reason: string | null;
}
const rows = (db: Database.Database): Row[] =>
  db.prepare<[], Row>('SELECT url, kind, state, reason FROM frontier ORDER BY id').all();
const row = (db: Database.Database, end: string): Row | undefined => rows(db).find(({ url }) => url.endsWith(end));

describe('the demo newspapers', () => {
  async function newspaper() {
    const folder = temporaryFolder();
    const nguyen = savePages(
      folder,
      'baosonnguyen',
      8,
      (n) => `http://baosonnguyen.example/${n % 2 ? 'xa-hoi' : 'xay-dung-dang'}/bai-so-${n}-AbCdEfGh${n}.html`,
    );
    const ho = savePages(
      folder,
      'baosongho',
      11,
      (n) => `http://baosongho.example/xay-dung-dang/202506/bai-so-${n}-00000${(n + 16).toString(16)}/`,
    );
    const paper = await startNewspaper(folder);
    open.push(paper);
    return { paper, all: [...nguyen, ...ho].sort() };
  }

  it('gives every article once, and none again in a second run', async () => {
    const { paper, all } = await newspaper();
    const db = opened();
    const seen: string[] = [];
    const read = (fetched: Fetched) => {
      if (fetched.kind === 'article') seen.push(fetched.url);
      return readListing(fetched);
    };
    const task = options(paper, { db, sites: [baosonnguyen, baosongho], read });
    const first = await crawl(task);
    expect(seen.toSorted()).toEqual(all);
    expect(first.articles).toBe(19);
    expect(first.requests).toBe(paper.log.length);
    expect(first.states).toMatchObject({ queued: 0, 'in flight': 0, failed: 0 });
    expect(first.bytes).toBeGreaterThan(1000);

    const before = paper.log.length;
    const second = await crawl(task);
    expect(second.articles).toBe(0);
    expect(seen).toHaveLength(19);
    const again = paper.log.slice(before).map(({ host, path }) => host + path);
    expect(again).toContain('baosonnguyen.example/');
    expect(again).toContain('baosongho.example/rss/home.rss');
    // Its first page brings nothing new, so the second is not asked for.
    expect(again).not.toContain('baosongho.example/xay-dung-dang/?page=2');
  });

  it('takes no more articles than asked for, and leaves the others in the queue', async () => {
    const { paper } = await newspaper();
    const db = opened();
    const task = options(paper, { db, sites: [baosongho], max: 2 });
    expect(await crawl(task)).toMatchObject({ articles: 2, endings: [{ site: 'baosongho', outcome: 'limit' }] });
    const left = rows(db).filter(({ kind, state }) => kind === 'article' && state === 'queued');
    expect(left.length).toBeGreaterThan(0);
    const { articles } = await crawl({ ...task, max: 100 });
    expect(articles).toBe(9);
  });
});

describe('robots.txt', () => {
  it('is obeyed, and the reason recorded', async () => {
    const server = await served({
      '/robots.txt': 'User-agent: *\nDisallow: /bai/cam\nUser-agent: bocbao-test\nDisallow: /bai/kin\n',
      '/': listing(['/bai/kin-1.html', '/bai/cam-2.html', '/bai/k%69n-3.html']),
      '/bai/cam-2.html': 'của nhóm khác',
    });
    const task = options(server);
    await crawl(task);
    expect(server.asked).toEqual(['/robots.txt', '/', '/bai/cam-2.html']);
    expect(row(task.db, '/bai/kin-1.html')).toMatchObject({ state: 'skipped', reason: 'disallowed by robots.txt' });
    expect(row(task.db, '/bai/k%69n-3.html')).toMatchObject({ state: 'skipped', reason: 'disallowed by robots.txt' });
  });

  it('out of reach forbids everything', async () => {
    const server = await served({ '/robots.txt': { status: 503 }, '/': listing(['/bai/a-1.html']) });
    const task = options(server);
    const { endings } = await crawl(task);
    expect(new Set(server.asked)).toEqual(new Set(['/robots.txt']));
    expect(endings).toEqual([
      { site: 'thu', outcome: 'gave up', reason: 'robots.txt out of reach: HTTP 503 Service Unavailable' },
    ]);
    const failures = task.db.prepare('SELECT url, reason FROM failures').all();
    expect(failures).toEqual([{ url: 'http://thu.example/robots.txt', reason: 'HTTP 503 Service Unavailable' }]);
  });

  it('names sitemaps, and those of other hosts are refused', async () => {
    const urls = (paths: string[]) =>
      `<urlset>${paths.map((p) => `<url><loc>http://thu.example${p}</loc></url>`).join('')}</urlset>`;
    const server = await served({
      '/robots.txt': 'Sitemap: http://thu.example/ban-do.xml\nSitemap: http://khac.example/s.xml',
      '/': '',
      '/ban-do.xml': '<sitemapindex><sitemap><loc>/2.xml</loc></sitemap></sitemapindex>',
      '/2.xml': urls(['/bai/a-1.html', '/muc.html']),
      '/bai/a-1.html': 'bài',
    });
    const task = options(server);
    expect((await crawl(task)).articles).toBe(1);
    expect(row(task.db, 'khac.example/s.xml')).toMatchObject({
      state: 'skipped',
      reason: 'another host: khac.example',
    });
    expect(row(task.db, '/muc.html')).toMatchObject({ state: 'skipped', reason: 'not an article by its address' });
  });
});

describe('links', () => {
  it('are one address for one article: alias hosts, fragments, tracking marks, another slug', async () => {
    const server = await served({
      '/': listing([
        '/bai/a-1.html#comment',
        'http://www.thu.example/bai/a-1.html',
        '/bai/a-1.html?utm_source=zalo',
        '/bai/ten-moi-1.html',
        'http://khac.example/bai/a-9.html',
        'javascript:void(0)',
      ]),
      '/bai/a-1.html': 'bài',
    });
    const task = options(server);
    await crawl(task);
    expect(server.asked).toEqual(['/robots.txt', '/', '/bai/a-1.html']);
    expect(row(task.db, '/bai/ten-moi-1.html')?.reason).toBe('same article as http://thu.example/bai/a-1.html');
    expect(row(task.db, 'khac.example/bai/a-9.html')?.reason).toBe('another host: khac.example');
  });

  it('do not let one site take a page out of the queue of another', async () => {
    const server = await serve(
      {
        '/': listing(['/bai/a-1.html', 'http://hai.example/bai/b-2.html']),
        '/bai/a-1.html': 'a',
        '/bai/b-2.html': 'b',
      },
      ['thu.example', 'hai.example'],
    );
    open.push(server);
    const two = siteOf({ key: 'hai', base: 'http://hai.example', aliases: [] });
    const task = options(server, { sites: [siteOf(), two] });
    await crawl(task);
    expect(row(task.db, 'hai.example/bai/b-2.html')).toMatchObject({ state: 'done' });
  });
});

describe('listings', () => {
  const site = siteOf({ listings: ['/muc'] });

  it('are followed while they bring new articles', async () => {
    const server = await served({
      '/': listing(['/bai/a-1.html']),
      '/muc': listing(['/bai/a-1.html', '/bai/a-2.html'], '/muc?2'),
      '/muc?2': listing(['/bai/a-3.html'], '/muc?3'),
      '/muc?3': listing([], '/muc?4'),
      '/muc?4': listing(['/bai/a-4.html']),
    });
    await crawl(options(server, { sites: [site] }));
    expect(server.asked).toContain('/muc?3');
    expect(server.asked).not.toContain('/muc?4');
  });

  it('that lead in a circle end, and no more pages are read than asked for', async () => {
    const circle = await served({
      '/': '',
      '/muc': listing(['/bai/a-1.html'], '/muc?2'),
      '/muc?2': listing(['/bai/a-1.html'], '/muc'),
    });
    await crawl(options(circle, { sites: [site] }));
    expect(circle.asked.filter((path) => path.startsWith('/muc'))).toEqual(['/muc', '/muc?2']);
    const endless = await served({
      '/': '',
      '/muc': listing(['/bai/a-1.html'], '/muc?2'),
      '/muc?2': listing(['/bai/a-2.html'], '/muc?3'),
      '/muc?3': listing(['/bai/a-3.html'], '/muc?4'),
    });
    await crawl(options(endless, { sites: [site], maxListingPages: 2 }));
    expect(endless.asked).not.toContain('/muc?3');
  });

  it('serve where the feed is broken, and its reason is kept', async () => {
    const server = await served({
      '/': '',
      '/rss': '<html><body>bảo trì</body></html>',
      '/muc': listing(['/bai/a-1.html']),
      '/bai/a-1.html': 'bài',
    });
    const task = options(server, { sites: [siteOf({ listings: ['/muc'], feeds: ['/rss'] })] });
    expect((await crawl(task)).articles).toBe(1);
    expect(row(task.db, '/rss')).toMatchObject({
      state: 'failed',
      reason: 'neither a feed nor a sitemap: it is <html>',
    });
  });
});

describe('failures', () => {
  it('are rows with a reason, and the run goes on', async () => {
    const server = await served({
      '/': listing(['/bai/a-1.html', '/bai/a-2.html', '/bai/a-3.html', '/bai/a-4.html', '/bai/a-5.html']),
      '/bai/a-1.html': { status: 500 },
      '/bai/a-3.html': (request) => request.socket.destroy(),
      '/bai/a-4.html': { headers: { location: 'http://127.0.0.1/bai' }, status: 302 },
      '/bai/a-5.html': 'bài',
    });
    const task = options(server);
    const { articles, states } = await crawl(task);
    expect(articles).toBe(1);
    expect(states.failed).toBe(4);
    expect(row(task.db, '-1.html')).toMatchObject({ state: 'failed', reason: 'HTTP 500 Internal Server Error' });
    expect(row(task.db, '-2.html')).toMatchObject({ state: 'failed', reason: 'HTTP 404 Not Found' });
    expect(row(task.db, '-3.html')).toMatchObject({ state: 'failed', reason: 'connection broke' });
    expect(row(task.db, '-4.html')?.reason).toBe('redirects to http://127.0.0.1/bai: another host: 127.0.0.1');
    expect(server.asked.filter((path) => path === '/bai/a-1.html')).toHaveLength(3);
    expect(server.asked.filter((path) => path === '/bai/a-2.html')).toHaveLength(1);
    const failures = task.db.prepare(`SELECT count(*) FROM failures WHERE stage = 'crawl'`).pluck().get();
    expect(failures).toBe(4);

    // The next run tries again what may have passed, not what is gone.
    const before = server.asked.length;
    await crawl(task);
    expect(server.asked.slice(before)).toContain('/bai/a-1.html');
    expect(server.asked.slice(before)).not.toContain('/bai/a-2.html');
  });

  it('that pass are tried again', async () => {
    const server = await served({
      '/': listing(['/bai/a-1.html']),
      '/bai/a-1.html': (_request, response, times) => {
        if (times < 3) response.writeHead(times === 1 ? 503 : 429, { 'retry-after': '0' }).end();
        else response.end('bài');
      },
    });
    const task = options(server);
    expect((await crawl(task)).articles).toBe(1);
    expect(row(task.db, '-1.html')).toMatchObject({ state: 'done', reason: null });
  });

  it('are tried again no sooner than Retry-After says', async () => {
    const times: number[] = [];
    const server = await served({
      '/': listing(['/bai/a-1.html']),
      '/bai/a-1.html': (_request, response, count) => {
        times.push(Date.now());
        if (count === 1) response.writeHead(503, { 'retry-after': '1' }).end();
        else response.end('bài');
      },
    });
    await crawl(options(server));
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('are forgotten once the page was read', async () => {
    let broken = true;
    const server = await served({
      '/': (_request, response) => (broken ? response.writeHead(403).end() : response.end(listing([]))),
    });
    const task = options(server);
    await crawl(task);
    const failures = () => task.db.prepare('SELECT url, reason FROM failures').all();
    expect(failures()).toEqual([{ url: 'http://thu.example/', reason: 'HTTP 403 Forbidden' }]);
    broken = false;
    await crawl(task);
    expect(failures()).toEqual([]);
  });

  it('leave the article to another slug of it', async () => {
    const server = await served({
      '/': listing(['/bai/cu-1.html']),
      '/muc': listing(['/bai/moi-1.html']),
      '/bai/moi-1.html': 'bài',
    });
    const task = options(server, { sites: [siteOf({ listings: ['/muc'] })] });
    await crawl(task);
    expect(row(task.db, '/bai/moi-1.html')?.state).toBe('skipped');
    await crawl(task);
    expect(row(task.db, '/bai/moi-1.html')?.state).toBe('done');
  });
});

describe('redirects', () => {
  it('are followed on the site, and the address they lead to is not fetched again', async () => {
    const server = await served({
      '/': listing(['/bai/cu-1.html']),
      '/muc': listing(['/bai/moi-1.html']),
      '/bai/cu-1.html': { status: 301, headers: { location: '/bai/moi-1.html' } },
      '/bai/moi-1.html': 'bài',
    });
    const handed: number[] = [];
    const read = (fetched: Fetched) => {
      if (fetched.kind === 'article') handed.push(fetched.status);
      return readListing(fetched);
    };
    const task = options(server, { sites: [siteOf({ articlePaths: [], listings: [] })], read });
    await crawl(task);
    expect(handed).toEqual([301, 200]);
    expect(row(task.db, '/bai/cu-1.html')?.reason).toBe('redirected to http://thu.example/bai/moi-1.html');
    await crawl({ ...task, sites: [siteOf({ articlePaths: [], listings: ['/muc'] })] });
    expect(server.asked.filter((path) => path === '/bai/moi-1.html')).toHaveLength(1);
  });

  it('to the slug that was refused as the same article are followed', async () => {
    const server = await served({
      '/': listing(['/bai/cu-1.html', '/bai/moi-1.html']),
      '/bai/cu-1.html': { status: 301, headers: { location: '/bai/moi-1.html' } },
      '/bai/moi-1.html': 'bài',
    });
    const task = options(server);
    await crawl(task);
    expect(server.asked).toEqual(['/robots.txt', '/', '/bai/cu-1.html', '/bai/moi-1.html']);
    expect(row(task.db, '/bai/moi-1.html')?.state).toBe('done');
  });

  it.each(['169.254.169.254', '127.0.0.1'])(
    'to %s are refused even when it passes for a host of the site',
    async (address) => {
      const server = await served({
        '/': listing(['/bai/a-1.html']),
        '/bai/a-1.html': { status: 302, headers: { location: `http://${address}/bai` } },
      });
      const task = options(server, { sites: [siteOf({ aliases: [address] })] });
      await crawl(task);
      expect(row(task.db, '-1.html')).toMatchObject({ state: 'failed' });
      expect(row(task.db, '-1.html')?.reason).toContain(`private address ${address}`);
    },
  );

  it('to what robots.txt forbids are not followed', async () => {
    const server = await served({
      '/robots.txt': 'User-agent: *\nDisallow: /kin/',
      '/': listing(['/bai/a-1.html']),
      '/bai/a-1.html': { status: 302, headers: { location: '/kin/a' } },
      '/kin/a': 'kín',
    });
    const task = options(server);
    await crawl(task);
    expect(server.asked).not.toContain('/kin/a');
    expect(row(task.db, '-1.html')?.reason).toContain('disallowed by robots.txt');
  });

  it('without end are given up', async () => {
    const server = await served({
      '/': listing(['/bai/a-1.html']),
      '/bai/a-1.html': { status: 302, headers: { location: '/bai/a-1.html' } },
    });
    const task = options(server);
    await crawl(task);
    expect(row(task.db, '-1.html')).toMatchObject({ state: 'failed', reason: 'more than 5 redirects' });
  });
});

describe('a run cut off', () => {
  const answers: Record<string, Answer> = {
    '/robots.txt': { status: 404 },
    '/': listing(['/bai/a-1.html', '/bai/a-2.html']),
    '/bai/a-2.html': 'bài',
  };

  it('puts its page back and is taken up again', async () => {
    const stop = new AbortController();
    const hung: Answer = (_request, response, times) => {
      if (times === 1) stop.abort();
      else response.end('bài');
    };
    const server = await served({ ...answers, '/bai/a-1.html': hung });
    const task = options(server);
    const first = await crawl({ ...task, signal: stop.signal });
    expect(first).toMatchObject({ aborted: true, articles: 0 });
    expect(first.states).toMatchObject({ queued: 2, 'in flight': 0 });
    expect((await crawl(task)).articles).toBe(2);
  });

  it('by a kill leaves pages in flight, which the next run fetches', async () => {
    const server = await served({ ...answers, '/bai/a-1.html': 'bài' });
    const task = options(server);
    await crawl(task);
    task.db.prepare(`UPDATE frontier SET state = 'in flight' WHERE url LIKE '%-2.html'`).run();
    expect((await crawl(task)).articles).toBe(1);
  });

  it('by its reader rejects with the error, the page still queued', async () => {
    const server = await served({ ...answers, '/bai/a-1.html': 'bài' });
    const read = (fetched: Fetched) => {
      if (fetched.kind === 'article') throw new Error('disk full');
      return readListing(fetched);
    };
    const task = options(server, { read });
    await expect(crawl(task)).rejects.toThrow('disk full');
    expect(row(task.db, '-1.html')?.state).toBe('queued');
  });
});

it('reaches no private address that connectTo does not name', async () => {
  const server = await served({ '/': '' });
  const base = `http://127.0.0.1:${server.port}`;
  const task = options({ connectTo: {} }, { sites: [siteOf({ base })] });
  const { endings } = await crawl(task);
  expect(server.asked).toEqual([]);
  expect(endings[0]?.reason).toContain('private address 127.0.0.1');
});

it('asks a host for one page at a time, and waits at least its Crawl-delay', async () => {
  const times: number[] = [];
  const slow: Answer = (_request, response) => {
    times.push(Date.now());
    void sleep(30).then(() => response.end('bài'));
  };
  const server = await served({
    '/robots.txt': 'User-agent: *\nCrawl-delay: 0.2',
    '/': listing(['/bai/a-1.html', '/bai/a-2.html']),
    '/bai/a-1.html': slow,
    '/bai/a-2.html': slow,
  });
  await crawl(options(server));
  expect(server.most()).toBe(1);
  // A lower bound only: a busy machine waits longer, never less.
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(200);
});
