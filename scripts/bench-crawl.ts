/** `npm run bench crawl`: pages a second on loopback beside bare loops of undici over the same addresses, and memory with a million addresses queued. */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Agent, fetch, request } from 'undici';
import { openArchive } from '../src/archive/archive.ts';
import { connector, type ConnectTo } from '../src/crawl/connect.ts';
import { crawl } from '../src/crawl/crawl.ts';
import { undescribed } from '../src/commands/papers.ts';
import type { Site } from '../src/model/site.ts';
import { openDatabase } from '../src/store/database.ts';

const HOSTS = 8;
const PAGES = 400;
const ROUNDS = 5;
/** A million addresses, as twenty sitemaps of the size that the protocol allows. */
const SITEMAPS = 20;
const A_SITEMAP = 50_000;

const hosts = Array.from({ length: HOSTS }, (_, n) => `bao${n}.example`);
const articleOf = (n: number): string => `/tin/chuyen-ban-lang-${n}-${100_000 + n}.html`;

export async function run(): Promise<void> {
  const server = await started('serve');
  const connectTo = Object.fromEntries(hosts.map((host) => [host, { address: '127.0.0.1', port: server.port }]));
  process.stdout.write(
    `${HOSTS} hosts at once, one request at a time each, ${PAGES} pages of about 45 kB (10 kB as sent) a host\n`,
  );
  const rows: [string, Cost[]][] = NAMES.map((name) => [name, []]);
  for (let round = 0; round < ROUNDS; round++) {
    const tasks = [bare(connectTo, 'fetch'), crawled(connectTo), bare(connectTo, 'request')];
    for (const [i, task] of tasks.entries()) rows[i]?.[1].push(await cost(task));
  }
  server.stop();
  const best = rows.map(([, costs]) => Math.min(...costs.map(({ wall }) => wall)));
  for (const [i, [name, costs]] of rows.entries()) {
    const speed = (1 / (best[i] ?? 1)).toFixed(0).padStart(6);
    const share = ((best[0] ?? 1) / (best[i] ?? 1)).toFixed(2);
    const cpu = (Math.min(...costs.map((one) => one.cpu)) * 1e6).toFixed(0).padStart(5);
    process.stdout.write(`${name.padEnd(44)} ${speed} pages/s  ${share} × fetch  ${cpu} µs of processor a page\n`);
  }
  const memory = await started('queue');
  process.stdout.write(`${memory.told}\n`);
}

const NAMES = [
  'undici fetch, body read, nothing kept',
  'bocbao: frontier, robots, archive, index',
  'undici request, not even decompressed',
];

/** Seconds a page, by the clock and of this process' own work. */
interface Cost {
  wall: number;
  cpu: number;
}

async function cost(task: Task): Promise<Cost> {
  const { run: work, after } = await task();
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const pages = HOSTS * PAGES;
  const spent = { wall: (performance.now() - began) / 1000 / pages, cpu: (user + system) / 1e6 / pages };
  await after();
  return spent;
}

/** What is made ready, what is timed, and what is cleared away. */
type Task = () => Promise<{ run(): Promise<unknown>; after(): Promise<void> | void }>;

/** A loop that only fetches: one worker a host. */
const bare =
  (connectTo: ConnectTo, by: 'request' | 'fetch'): Task =>
  async () => {
    const connect = connector({ connectTo, allowPrivate: false, timeout: 10_000, ca: undefined });
    const dispatcher = new Agent({ connect, connections: 1 });
    const worker = async (host: string): Promise<void> => {
      for (let n = 0; n < PAGES; n++) {
        const url = `http://${host}${articleOf(n)}`;
        if (by === 'fetch') await (await fetch(url, { dispatcher })).arrayBuffer();
        else await (await request(url, { dispatcher })).body.arrayBuffer();
      }
    };
    return { run: () => Promise.all(hosts.map(worker)), after: () => dispatcher.close() };
  };

const siteOf = (host: string, sitemaps: string[]): Site => ({
  ...undescribed(host, `http://${host}`),
  sitemaps,
  articlePaths: [/-(\d{6,7})\.html$/],
});

/** A crawl into a new database and archive, to the archive's last byte on the disk. */
const crawled =
  (connectTo: ConnectTo): Task =>
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bocbao-bench-'));
    const db = openDatabase(join(folder, 'bench.db'));
    const archive = await openArchive(db, join(folder, 'bench.warc.gz'), { software: 'bench' });
    const run = async (): Promise<void> => {
      const { articles } = await crawl({
        db,
        connectTo,
        delay: 0,
        userAgent: 'bocbao-bench/0',
        sites: hosts.map((host) => siteOf(host, ['/sitemap-0.xml'])),
        async read(fetched) {
          const { file } = await archive.keep(fetched);
          return { links: [], next: null, write: file };
        },
      });
      await archive.close();
      if (articles !== HOSTS * PAGES) throw new Error(`only ${articles} articles were fetched`);
    };
    const after = (): void => {
      db.close();
      rmSync(folder, { recursive: true });
    };
    return { run, after };
  };

/** Queues a million addresses, fetches a hundred of them, and tells the most memory the process held. */
async function queueMillion(): Promise<string> {
  const server = await started('serve');
  const folder = mkdtempSync(join(tmpdir(), 'bocbao-bench-'));
  const db = openDatabase(join(folder, 'bench.db'));
  const archive = await openArchive(db, join(folder, 'bench.warc.gz'), { software: 'bench' });
  const sitemaps = Array.from({ length: SITEMAPS }, (_, n) => `/sitemap-large-${n}.xml`);
  const { states, seconds } = await crawl({
    db,
    connectTo: { 'bao0.example': { address: '127.0.0.1', port: server.port } },
    delay: 0,
    max: SITEMAPS * A_SITEMAP,
    userAgent: 'bocbao-bench/0',
    sites: [siteOf('bao0.example', sitemaps)],
    signal: stopAfter(db, 100),
    async read(fetched) {
      const { file } = await archive.keep(fetched);
      return { links: [], next: null, write: file };
    },
  });
  await archive.close();
  db.close();
  rmSync(folder, { recursive: true });
  server.stop();
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return `${states.queued} addresses queued, ${states.done} fetched in ${seconds.toFixed(0)} s: ${megabytes.toFixed(0)} MB at most`;
}

/** A signal that aborts once so many articles are done. */
function stopAfter(db: ReturnType<typeof openDatabase>, articles: number): AbortSignal {
  const stop = new AbortController();
  const done = db.prepare(`SELECT count(*) FROM frontier WHERE state = 'done' AND kind = 'article'`).pluck();
  const timer = setInterval(() => {
    if ((done.get() as number) < articles) return;
    clearInterval(timer);
    stop.abort();
  }, 50);
  return stop.signal;
}

/** This file as a process of its own: a server, or the queueing of a million. */
function started(role: 'serve' | 'queue'): Promise<{ port: number; told: string; stop(): void }> {
  const child = fork(fileURLToPath(import.meta.url), [role]);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the process "${role}" ended with ${code}`)));
    child.once('message', (message: { port?: number; told?: string }) =>
      resolve({ port: message.port ?? 0, told: message.told ?? '', stop: () => child.kill() }),
    );
  });
}

function page(n: number): Buffer {
  // Words that differ from page to page, as prose does, so that it compresses as prose does.
  const words = Array.from({ length: 900 }, (_, i) =>
    createHash('md5')
      .update(`${n} ${i % 300}`)
      .digest('hex')
      .slice(0, 6 + (i % 5)),
  );
  const text = words
    .map((word, i) => (i % 12 === 0 ? `</p><p class="chi-tiet-bai-viet">${word}` : `bản ${word} có nhiều hộ`))
    .join(' ');
  return gzipSync(`<!DOCTYPE html><title>Chuyện bản làng ${n}</title><h1>Chuyện</h1><p>${text}</p>`);
}

function sitemap(host: string, first: number, count: number): string {
  const urls = Array.from({ length: count }, (_, i) => `<url><loc>http://${host}${articleOf(first + i)}</loc></url>`);
  return `<urlset>${urls.join('')}</urlset>`;
}

function serve(): Promise<number> {
  const pages = Array.from({ length: PAGES }, (_, n) => page(n));
  const server = createServer((asked, response) => {
    const path = asked.url ?? '/';
    const host = asked.headers.host ?? '';
    const article = Number(/-(\d{6,7})\.html$/.exec(path)?.[1] ?? 0) - 100_000;
    if (article >= 0) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', etag: `"${article}"` };
      return void response.writeHead(200, headers).end(pages[article % PAGES]);
    }
    const large = /^\/sitemap-large-(\d+)\.xml$/.exec(path);
    if (large)
      return void response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end(sitemap(host, Number(large[1]) * A_SITEMAP, A_SITEMAP));
    if (path === '/sitemap-0.xml')
      return void response.writeHead(200, { 'content-type': 'text/xml' }).end(sitemap(host, 0, PAGES));
    response.writeHead(path === '/' ? 200 : 404, { 'content-type': 'text/html' }).end('<h1>Báo</h1>');
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : 0);
    }),
  );
}

// Only in a process that was forked for it.
if (process.send && process.argv[2] === 'serve') process.send({ port: await serve() });
if (process.send && process.argv[2] === 'queue') {
  process.send({ told: await queueMillion() });
  process.exit(0);
}
