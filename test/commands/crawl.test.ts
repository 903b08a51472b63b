/** `bocbao crawl` as a user runs it, against real newspapers on loopback: exit codes, what is named, what is stored. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewspaper, type Newspaper } from '../../src/demo/newspaper.ts';
import { ROOT } from '../../src/version.ts';

let folder: string;
let paper: Newspaper;
let broken: Server;
let brokenPort: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bocbao-crawl-'));
  paper = await startNewspaper(join(ROOT, 'corpus', 'pages'));
  // A paper whose front page names one article that is there in two addresses, and one that is gone.
  const page = (title: string): string =>
    `<html><head><link rel="canonical" href="http://bao.example/tin/bai-mot-100001.html"></head><body><h1>${title}</h1>${'<p>Xã có 27 bản với 1.827 hộ dân sinh sống, chủ yếu là đồng bào dân tộc Thái và Mông ở vùng cao.</p>'.repeat(8)}</body></html>`;
  const pages: Record<string, string> = {
    '/': `<html><body><h1>Báo</h1>${['/tin/bai-mot-100001.html', '/tin/bai-mot-100001.html?ref=home', '/tin/bai-hai-100002.html'].map((path, i) => `<h3><a href="${path}">Bài viết số ${i} của báo về công tác xây dựng Đảng</a></h3>`).join('')}</body></html>`,
    '/tin/bai-mot-100001.html': page('Một xã vùng cao đổi mới từng ngày'),
    '/tin/bai-mot-100001.html?ref=home': page('Một xã vùng cao đổi mới từng ngày'),
  };
  broken = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '<h1>404</h1>');
  });
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
  const address = broken.address();
  brokenPort = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  await paper.close();
  broken.closeAllConnections();
  await new Promise((resolve) => broken.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function start(args: string[]): { child: ReturnType<typeof spawn>; ended: Promise<Run> } {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli.ts'), ...args], { cwd: ROOT });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return { child, ended: new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr }))) };
}
const bocbao = (...args: string[]): Promise<Run> => start(args).ended;

const to = (host: string, port = paper.port): string[] => ['--connect-to', `${host}:127.0.0.1:${port}`];
const files = (name: string): string[] => [
  '--db',
  join(folder, `${name}.db`),
  '--warc',
  join(folder, `${name}.warc.gz`),
  '--delay',
  '1',
  '--json',
];

function rows(name: string, sql: string): unknown[] {
  const db = new Database(join(folder, `${name}.db`), { readonly: true });
  const all = db.prepare(sql).all();
  db.close();
  return all;
}

describe('crawl', () => {
  it('fetches a paper once, and reading its archive again gives the same database', async () => {
    const first = await bocbao('crawl', 'baosonnguyen', 'baosonnguyen', ...to('baosonnguyen.example'), ...files('a'));
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toMatchObject({ articles: 5, unread: 0, failed: 0 });
    const again = await bocbao('crawl', 'baosonnguyen', ...to('baosonnguyen.example'), ...files('a'));
    expect(JSON.parse(again.stdout)).toMatchObject({ articles: 0, unread: 0 });
    const archive = join(folder, 'a.warc.gz');
    expect(await bocbao('extract', archive, '--db', join(folder, 'b.db'))).toMatchObject({ status: 0, stdout: '' });
    for (const sql of [
      'SELECT article, title, published, text, section, author FROM articles ORDER BY article',
      'SELECT p.page, p.kind, p.next, l.position, l.url FROM pages p LEFT JOIN page_links l ON l.page_id = p.id ORDER BY 1, 4',
      'SELECT type, article, value, label, quote, start, rule FROM facts ORDER BY article, start, type, value',
    ]) {
      expect(rows('b', sql)).toEqual(rows('a', sql));
      expect(rows('a', sql).length).toBeGreaterThan(3);
    }
  });

  it('names what it could not fetch, and keeps one article under its canonical address', async () => {
    const run = (): Promise<Run> =>
      bocbao('crawl', 'http://bao.example', ...to('bao.example', brokenPort), ...files('c'));
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toContain('http://bao.example/tin/bai-hai-100002.html: HTTP 404');
    expect(rows('c', 'SELECT article FROM articles')).toEqual([
      { article: 'http://bao.example/tin/bai-mot-100001.html' },
    ]);
    expect(rows('c', "SELECT url FROM failures WHERE stage = 'crawl'")).toHaveLength(1);
    // What failed for good is not held against a later run.
    expect((await run()).status).toBe(0);
  });

  it('says so and ends with 4 when a paper cannot be reached at all', async () => {
    const away = await bocbao('crawl', 'http://127.0.0.1:9', ...files('d'));
    expect(away).toMatchObject({ status: 4, stderr: expect.stringContaining('private address') as string });
  });

  it('is refused while another process writes the same archive', async () => {
    const [, db = '', , warc = ''] = files('e');
    writeFileSync(`${warc}.lock`, String(process.pid));
    const refused = await bocbao('crawl', 'baosonnguyen', ...to('baosonnguyen.example'), ...files('e'));
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`written by process ${process.pid}`) as string,
    });
    writeFileSync(`${warc}.lock`, '999999999'); // one that no longer runs
    expect(
      (await bocbao('crawl', 'baosonnguyen', '--max', '1', ...to('baosonnguyen.example'), ...files('e'))).status,
    ).toBe(3);
    expect(existsSync(`${warc}.lock`)).toBe(false);
    expect(existsSync(db)).toBe(true);
  });

  it('ends with 130 when interrupted, and goes on where it stopped', async () => {
    const args = ['crawl', 'baosongho', ...to('baosongho.example'), ...files('f')];
    const slow = args.map((arg, i) => (args[i - 1] === '--delay' ? '300' : arg));
    const { child, ended } = start(slow);
    const seen = paper.log.length;
    while (paper.log.length < seen + 4) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const { status, stderr } = await ended;
    expect(status).toBe(130);
    expect(stderr).toContain('stopping');
    expect((await bocbao(...args)).status).toBe(0);
    expect(rows('f', 'SELECT count(*) AS n FROM articles')).toEqual([{ n: 5 }]);
    const fetched = rows(
      'f',
      "SELECT url, count(*) AS n FROM responses WHERE url LIKE '%/20%' GROUP BY url HAVING n > 1",
    );
    expect(fetched.length).toBeLessThanOrEqual(1); // what was in flight, at most
  });

  it.each([
    ['--contact', 'Nguyễn'],
    ['--db', ''],
    ['--db', ':memory:'],
    ['--warc', 'a.warc'],
    ['--connect-to', 'nowhere'],
    ['--delay', '-1'],
  ])('%s %j is bad usage', async (option, value) => {
    expect(await bocbao('crawl', 'baosonnguyen', option, value)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('demo', () => {
  it("leaves another program's demo.db alone", async () => {
    const db = new Database(join(folder, 'demo.db'));
    db.exec('CREATE TABLE mine (a)').close();
    const before = readFileSync(join(folder, 'demo.db'));
    expect(await bocbao('demo', '--dir', folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("another program's") as string,
    });
    expect(readFileSync(join(folder, 'demo.db')).equals(before)).toBe(true);
  });
});
