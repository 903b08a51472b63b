/** `bocbao corpus` as a user runs it, in an empty folder: add, review, check, a changed golden file, accept; pages as they came. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWarc } from '../../src/archive/read.ts';
import { ROOT } from '../../src/version.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const own = join(ROOT, 'corpus', 'pages', 'baotrungdu');
const PAGE = join(own, '2015-06-12--dang-bo-huyen-tan-yen-hoan-thanh-dai-hoi-cap-co-so', 'page.html');
const ADDRESS = 'https://bao-moi.example/xay-dung-dang/tan-yen-hoan-thanh-dai-hoi-123456.html';
const CASE = 'corpus/pages/bao-moi.example/2015-06-12--tan-yen-hoan-thanh-dai-hoi-123456';
const at = (...path: string[]): string => join(folder, ...path);
const read = (...path: string[]): string => readFileSync(at(...path), 'utf8');
const lines = (...path: string[]): Record<string, unknown>[] =>
  read(...path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function bocbao(args: string[], input = '', env: Record<string, string> = {}): Promise<Run> {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs');
  const child = spawn(process.execPath, ['--import', tsx, join(ROOT, 'src/cli.ts'), 'corpus', ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

describe('a page from draft to golden', () => {
  it('says how to begin where there is no corpus', async () => {
    expect(await bocbao(['check'])).toMatchObject({ status: 1, stderr: expect.stringContaining('corpus add') });
  });

  it('is saved byte for byte, with a draft of its facts', async () => {
    cpSync(PAGE, at('saved.html'));
    const { status, stdout } = await bocbao(['add', 'saved.html', '--url', ADDRESS]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(`^${CASE}\t\\d+ facts\n$`) });
    expect(readFileSync(at(CASE, 'page.html'))).toEqual(readFileSync(PAGE));
    expect(JSON.parse(read(CASE, 'meta.json'))).toMatchObject({ url: ADDRESS });
    const draft = lines(CASE, 'draft.jsonl');
    expect(draft[0]).toMatchObject({ verdict: null, article: { published: '2015-06-12T09:05:00+07:00' } });
    expect(draft.slice(1).every((line) => line['verdict'] === null && String(line['sentence']).includes('»'))).toBe(
      true,
    );
    expect(read(CASE, 'draft.txt')).toContain('8.124 đảng viên');
  });

  it('is not added twice', async () => {
    const { status, stderr } = await bocbao(['add', 'saved.html', '--url', ADDRESS]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('is there already') });
  });

  it('keeps verdicts when the reader leaves, and takes what is wrong back with the remedy', async () => {
    const { stdout, stderr } = await bocbao(['review'], 'y\nc nonsense=1\nc value\nx\nn\nq\n');
    expect(stderr).toMatch(/has no "nonsense"; it has type/);
    expect(stderr).toContain('give FIELD=VALUE');
    expect(stderr).toContain('type y, n, s, q');
    expect(stdout).toMatch(/\d+ of \d+ lines are left/);
    expect(
      lines(CASE, 'draft.jsonl')
        .slice(0, 3)
        .map(({ verdict }) => verdict),
    ).toEqual(['right', 'wrong', null]);
    expect((await bocbao(['check'])).stderr).toContain('1 of 1 cases are drafts');
  });

  it('becomes gold as the reader says: right, corrected, missed', async () => {
    const left = lines(CASE, 'draft.jsonl').filter(({ verdict }) => verdict === null);
    const answers = left.map((line) => {
      const { type, value } = line['fact'] as Record<string, unknown>;
      return type === 'count' && value === 8124 ? 'c value=8125 subject="huyện Tân Yên"' : 'y';
    });
    const { status, stdout } = await bocbao(
      ['review', CASE],
      [
        ...answers,
        'person "nobody"',
        'document "Chỉ thị số 36-CT/TW" doc_type="Chỉ thị" number="36-CT/TW"',
        '',
        '',
      ].join('\n'),
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/gold\.jsonl: \d+ facts/) });
    const gold = lines(CASE, 'gold.jsonl');
    expect(gold.find(({ value }) => value === 8125)).toMatchObject({
      subject: 'huyện Tân Yên',
      quote: '8.124 đảng viên',
    });
    expect(gold.filter(({ number }) => number === '36-CT/TW')).toHaveLength(2);
    expect(gold.every((label) => !('rule' in label) && !('confidence' in label))).toBe(true);
    expect(existsSync(at(CASE, 'draft.jsonl'))).toBe(false);
    expect((await bocbao(['ls'])).stdout).toContain('reviewed');
  });

  it('is scored by what the reader said', async () => {
    const { stdout } = await bocbao(['stats']);
    expect(stdout).toContain('1 cases of 1 papers: 1 reviewed');
    expect(stdout).toMatch(/count[^\n]*\d\d\.\d %/);
  });

  it('is as it was, until a golden file says something else; then the sentence is shown', async () => {
    expect(await bocbao(['check'])).toMatchObject({ status: 0, stdout: '' });
    const facts = read(CASE, 'facts.jsonl');
    const changed = facts
      .split('\n')
      .filter((line) => !line.includes('"386 chi bộ"'))
      .join('\n')
      .replace('"value":412', '"value":421');
    writeFileSync(at(CASE, 'facts.jsonl'), changed);
    const { status, stdout } = await bocbao(['check', CASE]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/~ changed value 421 → 412: count "412 đồng chí" by count\/\S+\n +Các đại hội đã bầu 412/);
    expect(stdout).toMatch(/\+ gained: count "386 chi bộ" by count\/\S+ \(right, says gold\.jsonl\)\n +Đảng bộ huyện/);
    expect(stdout).toContain(`bocbao corpus accept ${CASE}`);
    const json = (await bocbao(['check', '--json'])).stdout.trim().split('\n');
    expect(json.map((line) => (JSON.parse(line) as { what: string }).what).toSorted()).toEqual(['changed', 'gained']);
    expect(await bocbao(['accept'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--all') });
    expect(read(CASE, 'facts.jsonl')).toBe(changed);
    expect(await bocbao(['accept', CASE])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('2 differences'),
    });
    expect(read(CASE, 'facts.jsonl')).toBe(facts);
    expect((await bocbao(['check'])).status).toBe(0);
  });

  it('keeps what a reader had of a page that is stripped otherwise now, unless the case is named', async () => {
    const [golden, own] = [`${CASE}/article.json`, `${CASE}/article.gold.json`];
    const now = read(golden);
    const before = now.replace('"lead": "', '"lead": "(BM) - ');
    writeFileSync(at(golden), before);
    const { status, stderr } = await bocbao(['accept', '--all']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('kept as gold') });
    expect([read(golden), read(own)]).toEqual([now, before]);
    rmSync(at(own));
    writeFileSync(at(golden), before);
    expect((await bocbao(['accept', CASE])).status).toBe(0);
    expect([read(golden), existsSync(at(own))]).toEqual([now, false]);
  });

  it('fails where a golden file has lost its page', async () => {
    mkdirSync(at('corpus/pages/khac/2020-01-01--mat'), { recursive: true });
    writeFileSync(at('corpus/pages/khac/2020-01-01--mat/facts.jsonl'), '');
    const { status, stderr } = await bocbao(['check']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('nothing reads it') });
  });
}, 120_000);

describe('pages from elsewhere', () => {
  it('come with headers and as a WARC that reads, over the wire and out of an archive', async () => {
    const page = readFileSync(PAGE);
    const server = createServer((_, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        'x-own': 'kept',
      });
      response.end(gzipSync(page));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const args = ['--corpus', 'wire', '--connect-to', `bao-moi.example:127.0.0.1:${port}`];
    const address = 'http://bao-moi.example/tin-123456.html';
    const { status, stderr } = await bocbao(['add', address, ...args]);
    server.close();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const saved = 'wire/pages/bao-moi.example/2015-06-12--tin-123456';
    expect(readFileSync(at(saved, 'page.html'))).toEqual(page);
    const { headers, fetched } = JSON.parse(read(saved, 'meta.json')) as { headers: string[][]; fetched: string };
    expect(headers).toContainEqual(['x-own', 'kept']);
    expect(fetched).toMatch(/^\d{4}-\d\d-\d\dT/);
    const records = [];
    for await (const record of readWarc(at(saved, 'page.warc.gz'))) records.push(record);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ url: address, status: 200 });
    expect(records[0]?.payload.equals(page)).toBe(true);

    const again = await bocbao(['add', `${saved}/page.warc.gz`, '--corpus', 'archived']);
    expect(again.status).toBe(0);
    const copy = 'archived/pages/bao-moi.example/2015-06-12--tin-123456';
    expect(readFileSync(at(copy, 'page.html'))).toEqual(page);
    const copied = [];
    for await (const record of readWarc(at(copy, 'page.warc.gz'))) copied.push(record);
    expect(copied[0]?.payload.equals(page)).toBe(true);
    expect(copied[0]?.headers).toContainEqual(['x-own', 'kept']);
  });

  it('may be listings and feeds, whose links are looked at', async () => {
    const pages = join(ROOT, 'corpus', 'pages');
    cpSync(join(pages, 'baodongbang/2025-09-20--feed/page.xml'), at('feed.xml'));
    cpSync(join(pages, 'baobienxanh/2026-06-01--trang-chu/page.html'), at('home.html'));
    expect((await bocbao(['add', 'feed.xml', '--corpus', 'lists'])).stdout).toMatch(/feed, 10 links/);
    const { stdout } = await bocbao(['add', 'home.html', '--corpus', 'lists', '--url', 'https://baobienxanh.example/']);
    expect(stdout).toMatch(/undated--trang-nhat\tlisting, 9 links/);
    const review = await bocbao(['review', '--corpus', 'lists'], 'y\ny\n');
    expect(review.status).toBe(0);
    expect(readdirSync(at('lists/pages/saved/undated--feed')).toSorted()).toEqual([
      'meta.json',
      'page.json',
      'page.xml',
    ]);
    expect((await bocbao(['check', '--corpus', 'lists'])).status).toBe(0);
  });

  it('are reviewed in an editor as JSON lines', async () => {
    await bocbao(['add', 'saved.html', '--corpus', 'edited']);
    const editor = at('editor.mjs');
    writeFileSync(
      editor,
      `import { readFileSync, writeFileSync } from 'node:fs';
const [draft, text] = process.argv.slice(2);
if (!readFileSync(text, 'utf8').includes('đảng viên')) process.exit(3);
writeFileSync(draft, readFileSync(draft, 'utf8').replaceAll('"verdict":null', '"verdict":"right"'));`,
    );
    const env = { EDITOR: `${process.execPath} ${editor}`, VISUAL: `${process.execPath} ${editor}` };
    const { status, stdout } = await bocbao(['review', '--editor', '--corpus', 'edited'], '', env);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/gold\.jsonl: \d+ facts/) });
    const [name = ''] = readdirSync(at('edited/pages/saved'));
    expect(lines('edited/pages/saved', name, 'gold.jsonl')).toHaveLength(
      lines('edited/pages/saved', name, 'facts.jsonl').length,
    );
  });

  it('name what cannot be read and go on', async () => {
    const { status, stderr, stdout } = await bocbao(['add', 'nowhere.html', 'saved.html', '--corpus', 'mixed']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('nowhere.html: there is no such file'),
    });
    expect(stdout).toContain('mixed/pages/saved/');
  });
}, 120_000);
