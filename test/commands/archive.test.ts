/** `bocbao archive`, `site` and `crawl status` as a user runs them, over a small paper on loopback. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/version.ts';
import { articlePath, startLargePaper, type LargePaper } from '../crawl/large.ts';
import { bocbao, type Run } from '../program.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const db = join(folder, 'bao.db');
const warc = join(folder, 'bao.warc.gz');
const BASE = 'http://bao.example';
let paper: LargePaper;

const crawl = (...args: string[]): Promise<Run> => {
  const to = ['--connect-to', `bao.example:127.0.0.1:${paper.port}`, '--delay', '0'];
  return bocbao('crawl', BASE, '--db', db, '--warc', warc, ...to, ...args);
};

beforeAll(async () => {
  paper = await startLargePaper(25);
});
afterAll(() => paper.close());

describe('crawl', () => {
  it('lists by --dry-run what it would fetch, and leaves no trace', async () => {
    const { status, stdout, stderr } = await crawl('--dry-run');
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'bao.example: 25 articles would be fetched\n' });
    expect(stdout.trim().split('\n').toSorted()).toEqual(
      Array.from({ length: 25 }, (_, n) => BASE + articlePath(n)).toSorted(),
    );
    expect(paper.log.filter(({ path }) => path.startsWith('/tin/'))).toEqual([]);
    expect(await bocbao('crawl', 'status', '--db', db)).toMatchObject({ status: 1 });
  });

  it('ends with 3 at its limit, goes on from there, and ends with 0', async () => {
    expect(await crawl('--max', '3')).toMatchObject({ status: 3, stdout: '' });
    const limited = await bocbao('crawl', 'status', '--db', db, '--format', 'json');
    expect(limited.stdout).toContain('"crawl": "limit"');
    const rest = await crawl('--json');
    expect(rest.status).toBe(0);
    expect(JSON.parse(rest.stdout)).toMatchObject({ articles: 22, queued: 0, endings: [{ outcome: 'finished' }] });
  });

  it('shows its status: hosts, queue, why pages were left out', async () => {
    const { stdout, status } = await bocbao('crawl', 'status', '--db', db);
    expect(status).toBe(0);
    expect(stdout).toMatch(/bao\.example .*finished/);
    expect(stdout).toContain('per_minute');
  });
});

describe('archive', () => {
  it('lists, prints and checks what was archived', async () => {
    const url = BASE + articlePath(7);
    const known = await bocbao('archive', 'ls', '--db', db, '--url', `${BASE}/tin/%`, '--format', 'csv');
    expect(known.stdout.match(/response,.*chuyen-o-ban/g)).toHaveLength(25);
    const listed = await bocbao('archive', 'ls', warc, '--url', url, '--format', 'csv');
    expect(listed.stdout).toMatch(/,response,.*,200,/);
    const printed = await bocbao('archive', 'cat', url, '--db', db);
    expect(printed.stdout).toContain('<h1>Chuyện ở bản số 10007</h1>');
    const place = /^(.+),(\d+),\d+,response/m.exec(
      (await bocbao('archive', 'ls', '--db', db, '--url', url, '--format', 'csv')).stdout,
    );
    const record = await bocbao('archive', 'cat', `${place?.[1]}#${place?.[2]}`, '--headers');
    expect(record.stdout).toMatch(/^WARC\/1\.1\r\n[^]*HTTP\/1\.1 200 OK\r\n/);
    expect(await bocbao('archive', 'cat', `${BASE}/khong-co`, '--db', db)).toMatchObject({ status: 1, stdout: '' });
    const checked = await bocbao('archive', 'verify', warc, '--db', db);
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).toMatch(/1 warcinfo, \d+ response, \d+ request/);
  });

  it('finds a damaged record by its digest and by the index, and reads the rest', async () => {
    const bytes = readFileSync(warc);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
    const damaged = join(folder, 'hong.warc.gz');
    writeFileSync(damaged, bytes);
    const { status, stderr, stdout } = await bocbao('archive', 'verify', damaged);
    expect(status).toBe(1);
    expect(stderr).toMatch(/hong\.warc\.gz#\d+: .*(?:damaged|checksum|digest)/);
    expect(stdout).toContain('1 damaged');
    const read = await bocbao('extract', damaged, '--format', 'jsonl');
    expect(read.stdout.match(/"type":"article"/g)?.length).toBeGreaterThanOrEqual(24);
  });
});

describe('site', () => {
  it('lists at least thirty papers, and shows one with the days its patterns held', async () => {
    const { stdout } = await bocbao('site', 'list', '--format', 'json');
    const papers = JSON.parse(stdout) as { key: string; seen: string }[];
    expect(papers[0]?.key).toBe('baosonla');
    expect(papers.filter(({ seen }) => seen === 'second-hand').length).toBeGreaterThanOrEqual(30);
    const shown = JSON.parse((await bocbao('site', 'show', 'baotuyenquang')).stdout) as { articlePaths: unknown[] };
    expect(shown.articlePaths).toEqual([
      { path: String.raw`/\/\d{6}\/[^/]+\/?$/`, from: '2025-07' },
      { path: String.raw`/-(\d+)\.html$/`, to: '2025-06' },
    ]);
    expect(await bocbao('site', 'show', 'baokhongco')).toMatchObject({ status: 2 });
  });

  it('begins a new one: its file, its line in the list, a golden page to correct', async () => {
    const checkout = join(folder, 'checkout');
    mkdirSync(join(checkout, 'src'), { recursive: true });
    cpSync(join(ROOT, 'src', 'sites'), join(checkout, 'src', 'sites'), { recursive: true });
    const to = ['--connect-to', `baothu.example:127.0.0.1:${paper.port}`, '--delay', '0'];
    const { status, stdout, stderr } = await bocbao('site', 'new', 'http://baothu.example', '--dir', checkout, ...to);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const files = stdout.trim().split('\n');
    expect(files.slice(0, 2)).toEqual(['src/sites/baothu.ts', 'src/sites/index.ts']);
    const text = readFileSync(join(checkout, 'src/sites/baothu.ts'), 'utf8');
    expect(text).toContain(`listings: ['/xa-hoi.html']`);
    expect(text).toContain(String.raw`articlePaths: [/-(\d{5,})\.html?$/]`);
    expect(text).toContain(`nextPage: '{path}/trang-{n}.html'`);
    const index = readFileSync(join(checkout, 'src/sites/index.ts'), 'utf8');
    expect(index).toContain(`import { baothu } from './baothu.ts';`);
    expect(index).toMatch(/baothu,\s+baosonnguyen,/);
    const golden = files.find((file) => file.endsWith('article.json')) ?? '';
    expect(JSON.parse(readFileSync(join(checkout, golden), 'utf8'))).toMatchObject({
      todo: expect.stringContaining('remove this line') as string,
      site: 'baothu',
      title: expect.stringContaining('Chuyện ở bản số') as string,
    });
    // A second time it is there already.
    expect(await bocbao('site', 'new', 'http://baothu.example', '--dir', checkout, ...to)).toMatchObject({ status: 1 });
  });
});
