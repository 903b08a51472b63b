/** Old pages and texts through the program as a user runs it: the facts come out whatever the letters were in. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../../src/version.ts';
import { asLatin, ENCODERS, toTcvn3, toViscii, toVni, toWindows1258 } from './encode.ts';
import { BODY, oldPage, TITLE } from './page.ts';

const text = `${TITLE}\n\n${BODY.replace(/<[^>]*>/g, '\n')}`;
const FILES: Record<string, string | Uint8Array> = {
  'tcvn3.html': toTcvn3(oldPage('iso-8859-1')),
  'tcvn3-user.html': toTcvn3(oldPage('x-user-defined')),
  'tcvn3-bare.html': toTcvn3(oldPage()),
  'vni.html': toVni(oldPage()),
  '1258.html': toWindows1258(oldPage('windows-1258')),
  '1258-bare.html': toWindows1258(oldPage()),
  'viscii.html': toViscii(oldPage('viscii')),
  'inside.html': oldPage('utf-8').replace(BODY, (body) => asLatin(toTcvn3(body))),
  ...Object.fromEntries(Object.entries(ENCODERS).map(([name, encode]) => [`${name}.txt`, encode(text)])),
  'stored.txt': asLatin(toVni(text)),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bocbao-legacy-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bocbao = async (...args: string[]): Promise<string> => {
  const all = ['--import', 'tsx', join(ROOT, 'src/cli.ts'), ...args];
  return (await promisify(execFile)(process.execPath, all, { cwd: ROOT })).stdout;
};

it('extract reads the same facts out of every one', async () => {
  const paths = Object.keys(FILES).map((name) => join(folder, name));
  const records = (await bocbao('extract', ...paths))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; path?: string; quote?: string });
  const read: Record<string, string[]> = {};
  let quotes: string[] = [];
  for (const record of records) {
    if (record.type === 'article') read[record.path?.slice(folder.length + 1) ?? ''] = quotes = [];
    // Units and persons may lean on the page around the article, which the text files do not have.
    else if (['count', 'date', 'document'].includes(record.type)) quotes.push(record.quote ?? '');
  }
  expect(Object.keys(read)).toEqual(Object.keys(FILES));
  for (const [name, found] of Object.entries(read)) {
    expect({ name, found }).toEqual({ name, found: read['tcvn3.html'] });
  }
  expect(read['tcvn3.html']).toEqual(
    expect.arrayContaining([expect.stringContaining('125 đảng viên'), 'ngày 20/6/2025', '30 đảng viên mới']),
  );
});

it('strip prints the article', async () => {
  for (const name of ['vni.html', 'viscii.html', 'tcvn3-bare.html']) {
    const printed = await bocbao('strip', join(folder, name));
    expect(printed).toContain('Đến nay, Đảng bộ xã Mường Xanh có 125 đảng viên, sinh hoạt ở 9 chi bộ;');
    expect(printed).toContain('những hộ nghèo được vay 1.250.000 đồng');
  }
});
