/** `bocbao query` as a person meets it: tables that fit the terminal, and a query that ends when nobody waits for it. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { render } from '../../src/commands/table.ts';
import { openDatabase } from '../../src/store/database.ts';
import { ROOT } from '../../src/version.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const db = join(folder, 'a.db');
openDatabase(db).close();

const start = (...words: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'query', ...words], { cwd: ROOT });

async function bocbao(...words: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = start(...words);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin.end();
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

/** Counts for ever. */
const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';

it('stops at its limit, and says so', async () => {
  expect(await bocbao(ENDLESS, '--db', db, '--timeout', '1')).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^stopped after 1 s: .* --timeout\n$/) as string,
  });
});

it('ends when the program that asked was killed', async () => {
  const asking = start(ENDLESS, '--db', db, '--timeout', '0');
  // The query holds the pipe as long as it lives.
  const closed = new Promise<string>((resolve) => asking.once('close', () => resolve('closed')));
  await wait(3000);
  asking.kill('SIGKILL');
  expect(await Promise.race([closed, wait(30_000, 'still at work')])).toBe('closed');
});

it('names what is wrong with a file in one line, and ends with 1', async () => {
  const text = join(folder, 'text.db');
  writeFileSync(text, 'x'.repeat(5000));
  const out = join(folder, 'none', 'out.csv');
  for (const words of [
    ['SELECT 1', '--db', text],
    ['SELECT 1', '--db', db, '--output', out],
  ]) {
    const { status, stdout, stderr } = await bocbao(...words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+name (?:another file|a file)[^\n]*\n$/);
  }
});

it('prints the SQL of a kept query as any program takes it', async () => {
  const { stdout } = await bocbao('members', '--unit', "xã D'ran", '--sql');
  expect(stdout).toMatch(/unit = 'xã D''ran'\n[^]*LIMIT 50\n$/);
});

it('breaks what is too long for the terminal between words, and leaves numbers whole', () => {
  const columns = ['unit', 'members', 'title'];
  const rows = [['xã Bắc Yên', 1827, 'Bắc Yên chăm lo công tác phát triển đảng ở những bản vùng cao']];
  for (const width of [40, 60, 200]) {
    const lines = render({ columns, rows }, 'table', width).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    expect(lines.join('')).toContain('1827');
  }
  expect(render({ columns, rows }, 'table', 200)).toBe(render({ columns, rows }, 'table'));
  const narrow = render({ columns, rows }, 'table', 50);
  const title = narrow
    .split('\n')
    .slice(3, -1)
    .map((line) => line.split('│')[3]?.trim());
  expect(title.join(' ').trim()).toBe(rows[0]?.[2]);
});
