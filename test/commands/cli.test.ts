/** The program as a user runs it: exit codes, what goes to stdout and to stderr, bad input beside good. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/demo/questions.ts';
import { Article, Page } from '../../src/model/article.ts';
import { Fact } from '../../src/model/fact.ts';
import { ROOT } from '../../src/version.ts';
import { bocbao } from '../program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bocbao-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const TEXT = `Trang chủ

Đảng bộ xã Mường Xanh lớn mạnh sau sáp nhập

Đảng bộ xã Mường Xanh có 57 chi bộ với 1.827 đảng viên, hoạt động theo Quyết định số 1507-QĐ/TU, ngày 20/6/2025 của Tỉnh ủy.

Năm qua, các chi bộ đã kết nạp 30 đảng viên mới; xã đang phấn đấu kết nạp thêm 40 đảng viên vào năm sau, và mỗi bản đều có người được bồi dưỡng.

Bài, ảnh: Lò Minh
BÌNH LUẬN

Tin mới

Xã khác có 178 đảng viên tại 14 chi bộ trực thuộc.
`;

const records = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('extract', () => {
  it('prints an article and its facts in text order, and nothing else', async () => {
    const path = file('xa.txt', TEXT);
    file(
      'xa.meta.json',
      JSON.stringify({ url: 'https://bao.example/xa-1.html', published: '2025-12-01', site: 'bao' }),
    );
    const { status, stdout, stderr } = await bocbao('extract', path, '--format', 'jsonl');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, ...rest] = records(stdout);
    const article = Article.parse(first);
    expect(article).toMatchObject({
      article: 'https://bao.example/xa-1.html',
      path,
      site: 'bao',
      published: '2025-12-01',
      author: 'Lò Minh',
    });
    expect(article.title).toBe('Đảng bộ xã Mường Xanh lớn mạnh sau sáp nhập');
    expect(article.text).not.toMatch(/178|BÌNH LUẬN|Trang chủ|Bài, ảnh/);
    const facts = rest.map((fact) => Fact.parse(fact));
    for (const fact of facts) expect(article.text.slice(fact.start, fact.end)).toBe(fact.quote);
    expect(facts.map((fact) => fact.start)).toEqual(facts.map((fact) => fact.start).toSorted((a, b) => a - b));
    const counts = facts.flatMap((fact) => (fact.type === 'count' ? [[fact.value, fact.metric, fact.modality]] : []));
    expect(counts).toEqual([
      [57, 'party_cells', 'actual'],
      [1827, 'party_members', 'actual'],
      [30, 'party_members_admitted', 'actual'],
      [40, 'party_members_admitted', 'target'],
    ]);
  });

  it('names each input it could not read, reads the others, and ends with 1', async () => {
    const bad = [
      file('empty.txt', ''),
      file('binary.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
      file('latin.txt', Buffer.from([0x43, 0xf3, 0x20, 0xe9, 0xe8])),
      file('huge.html', '<div>'.repeat(10 * 1024 * 1024)),
      file('deep.html', '<div>'.repeat(1_000_000)),
      file('wrong-meta.txt', TEXT),
      join(folder, 'missing.txt'),
      file('picture.png', 'x'),
    ];
    file('wrong-meta.meta.json', '{"url": 5}');
    const good = file('good.txt', TEXT);
    const { status, stdout, stderr } = await bocbao('extract', ...bad, good);
    expect(status).toBe(1);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(bad.length + 1);
    bad.forEach((path, i) => expect(lines[i]).toMatch(new RegExp(`^${path.replaceAll(/[.\\]/g, '\\$&')}: .{12,}`)));
    expect(lines.at(-1)).toBe('8 not read');
    expect(Article.parse(records(stdout)[0]).path).toBe(good);
  });

  it('reads folders, listings and archives', async () => {
    const saved = join(folder, 'saved', 'inner');
    mkdirSync(saved, { recursive: true });
    const links = Array.from(
      { length: 12 },
      (_, i) =>
        `<h3><a href="/tin/bai-viet-so-${i}-dai-du-${100000 + i}.html">Bài viết số ${i} của báo về công tác xây dựng Đảng</a></h3>`,
    );
    writeFileSync(join(saved, 'list.html'), `<html><body><h1>Xây dựng Đảng</h1>${links.join('')}</body></html>`);
    writeFileSync(join(saved, 'notes.md'), 'no page');
    const { status, stdout } = await bocbao('extract', join(folder, 'saved'), '--base', 'https://bao.example/');
    expect(status).toBe(0);
    const page = Page.parse(records(stdout)[0]);
    expect(page.kind).toBe('listing');
    expect(page.links).toHaveLength(12);
    expect(page.links[0]).toBe('https://bao.example/tin/bai-viet-so-0-dai-du-100000.html');
  });

  it('puts the same into a database once, however often it is run', async () => {
    const path = file('db.txt', TEXT);
    const db = join(folder, 'facts.db');
    const first = await bocbao('extract', path, join(folder, 'missing.txt'), '--db', db);
    expect(first).toMatchObject({ status: 1, stdout: '' });
    const dump = (): unknown => {
      const open = new Database(db, { readonly: true });
      const rows = ['facts', 'articles', 'failures'].map((table) => open.prepare(`SELECT * FROM ${table}`).all());
      open.close();
      return rows;
    };
    const before = dump();
    await bocbao('extract', path, join(folder, 'missing.txt'), '--db', db);
    expect(dump()).toEqual(before);
    expect((before as unknown[][])[0]).toHaveLength(8);
    expect((before as unknown[][])[2]).toHaveLength(1);
  });

  it('with --nlp bounds nouns that no list has, where vntk is installed, else says what to do', async () => {
    const path = file('nlp.txt', TEXT.replace('Bài, ảnh', 'Các hộ dựng 163 pa nô tấm lớn trên đồi cao.\n\nBài, ảnh'));
    const { status, stdout, stderr } = await bocbao('extract', path, '--nlp');
    if (existsSync(join(ROOT, 'node_modules/vntk/package.json'))) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('"value":163,"noun":"pa nô tấm lớn"');
    } else {
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('npm install vntk') as string });
    }
  });
});

describe('strip', () => {
  it('prints the article, its blocks, or what was removed', async () => {
    const path = file('strip.txt', TEXT);
    const plain = await bocbao('strip', path);
    expect(plain.status).toBe(0);
    expect(plain.stdout).toMatch(/^Đảng bộ xã Mường Xanh lớn mạnh/);
    expect(plain.stdout).not.toContain('BÌNH LUẬN');
    const json = await bocbao('strip', path, '--json');
    expect(records(json.stdout)[0]).toMatchObject({ path, kind: 'article', author: 'Lò Minh' });
    const explained = await bocbao('strip', path, '--explain');
    expect(explained.stdout).toMatch(/^[^\t\n]+\t[^\t\n]+\t.*BÌNH LUẬN/m);
  });
});

describe('usage', () => {
  it.each([
    [['extract']],
    [['extract', 'a.txt', '--format', 'xml']],
    [['nothing']],
    [['crawl', 'no-such-paper']],
    [['crawl', 'baosonla', '--max', 'x']],
    [[]],
  ])('%j ends with 2 and says why', async (args) => {
    const { status, stdout, stderr } = await bocbao(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.length).toBeGreaterThan(20);
  });

  it.each(['crawl', 'strip', 'extract', 'query', 'demo'])(
    '%s --help has an example and exit codes',
    async (command) => {
      const { status, stdout } = await bocbao(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toMatch(/Exit status: 0[^]*Example:\n\s+\$ bocbao/);
    },
  );

  it('ends quietly when its reader goes away', async () => {
    const path = file('pipe.txt', TEXT.repeat(1));
    const shell = spawn(
      'sh',
      ['-c', `${process.execPath} --import tsx src/cli.ts extract ${`${path} `.repeat(200)} | head -1`],
      { cwd: ROOT },
    );
    let stderr = '';
    shell.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    await new Promise((resolve) => shell.on('close', resolve));
    expect(stderr).toBe('');
  });
});

describe('demo and query', () => {
  it('carries two newspapers through all stages, and its database answers', async () => {
    const { status, stdout, stderr } = await bocbao('demo', '--dir', folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/10 articles and \d+ other pages read, \d{3,} facts \((?:\d+ [a-z]+, ){6}\d+ [a-z]+\)/);
    const db = join(folder, 'demo.db');
    expect(existsSync(join(folder, 'demo.warc.gz'))).toBe(true);
    for (const { question, sql } of questions) {
      expect(stdout).toContain(question);
      const json = await bocbao('query', sql, '--db', db, '--format', 'json');
      expect(json.status).toBe(0);
      expect((JSON.parse(json.stdout) as unknown[]).length).toBeGreaterThanOrEqual(3);
    }
    // The archive read again gives what the crawl read.
    const facts = /(\d+) facts/.exec(stdout)?.[1];
    const again = await bocbao('extract', join(folder, 'demo.warc.gz'), '--db', join(folder, 'again.db'));
    expect(again).toMatchObject({ status: 0, stdout: '' });
    expect(again.stderr).toContain(`10 articles`);
    expect(again.stderr).toContain(`${facts} facts`);
  });

  it('prints tables, CSV and JSON lines, and refuses to write', async () => {
    const db = join(folder, 'demo.db');
    const ask = (...args: string[]) => bocbao('query', ...args, '--db', db);
    expect((await ask("SELECT 'đảng, bộ' AS a, 5 AS b", '--format', 'csv')).stdout).toBe('a,b\n"đảng, bộ",5\n');
    expect((await ask("SELECT 'đảng' AS a, NULL AS b", '--format', 'jsonl')).stdout).toBe('{"a":"đảng","b":null}\n');
    expect((await ask('SELECT 1 AS one')).stdout).toContain('│ one │');
    expect(await ask('DELETE FROM articles')).toMatchObject({ status: 1, stdout: '' });
    expect(await ask('SELECT * FROM missing')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no such table') as string,
    });
    expect(await bocbao('query', 'SELECT 1', '--db', join(folder, 'none.db'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('bocbao demo') as string,
    });
  });
});

describe('README', () => {
  it('shows the questions that the demo asks', () => {
    const shown = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const { question, sql } of questions) expect(shown).toContain(`**${question}**\n\n\`\`\`sql\n${sql}\n\`\`\``);
  });
});
