/** Order and delay as the servers' own logs tell them: one request at a time, never sooner than Crawl-delay, each host by itself. */
import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { crawl } from '../../src/crawl/crawl.ts';
import { listing, migratedDb, readListing, siteOf } from './support.ts';

const HOSTS = 30;
const ARTICLES = 6;
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Seen {
  from: number;
  to: number;
}

/** Seconds that host n asks for between requests: 0.1 to 0.39. */
const delayOf = (n: number): number => 0.1 + n / 100;

it(`${HOSTS} hosts at once: each at its own pace, none waits for another`, async () => {
  const log = new Map<string, Seen[]>();
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const n = Number(/^bao(\d+)\./.exec(host)?.[1]);
    const seen: Seen = { from: performance.now(), to: 0 };
    log.set(host, [...(log.get(host) ?? []), seen]);
    response.on('close', () => (seen.to = performance.now()));
    const path = request.url ?? '/';
    const paths = Array.from({ length: ARTICLES }, (_, i) => `/bai/a-${i}.html`);
    // Answers take their time, so that two requests at once would show.
    setTimeout(() => {
      const robots = `User-agent: *\nCrawl-delay: ${delayOf(n)}\n`;
      const body = path === '/robots.txt' ? robots : path === '/' ? listing(paths) : 'bài';
      response.writeHead(200, { 'content-type': 'text/html' }).end(body);
    }, 10);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const hosts = Array.from({ length: HOSTS }, (_, n) => `bao${n}.example`);
  const db = migratedDb();
  open.push(db);
  const { articles } = await crawl({
    db,
    sites: hosts.map((host, n) => siteOf({ key: `bao${n}`, base: `http://${host}`, aliases: [] })),
    userAgent: 'bocbao-test/0',
    delay: 0,
    connectTo: Object.fromEntries(hosts.map((host) => [host, { address: '127.0.0.1', port }])),
    read: readListing,
  });
  expect(articles).toBe(HOSTS * ARTICLES);
  const requests = db.prepare('SELECT DISTINCT requests FROM crawls').pluck().all();
  // Of pages; robots.txt is asked for before the first.
  expect(requests).toEqual([ARTICLES + 1]);
  for (const [n, host] of hosts.entries()) {
    const seen = log.get(host) ?? [];
    expect(seen).toHaveLength(ARTICLES + 2);
    for (const [i, { from }] of seen.entries()) {
      const before = seen[i - 1];
      if (!before) continue;
      // Neither two at once, nor sooner than the host asks for; lower bounds only.
      expect(from).toBeGreaterThanOrEqual(before.to);
      expect(from - before.from).toBeGreaterThanOrEqual(delayOf(n) * 1000);
    }
  }
  // Nobody queues behind anybody: every host was begun before any was done, and the slowest is done last.
  const first = hosts.map((host) => log.get(host)?.[0]?.from ?? Infinity);
  const last = hosts.map((host) => log.get(host)?.at(-1)?.from ?? 0);
  expect(Math.max(...first)).toBeLessThan(Math.min(...last));
  expect(last.indexOf(Math.max(...last))).toBeGreaterThan(HOSTS / 2);
});
