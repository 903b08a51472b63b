/** Exports read back: every row in every format, the same bytes each time, and a package that describes them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, expect, it } from 'vitest';
import { exportTo, EXPORTED, FILE_FORMATS } from '../../src/commands/exporting.ts';
import { parquetOf } from '../../src/commands/parquet.ts';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/save.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const db = openDatabase(join(folder, 'a.db'));
afterAll(() => void db.close());
const article: Article = {
  type: 'article',
  article: 'https://bao.example/a-1.html',
  path: 'a.html',
  url: null,
  site: null,
  title: 'Chuyện "xã", bản',
  lead: null,
  author: null,
  section: null,
  published: '2025-09-01',
  text: 'Chuyện "xã", bản\n\nĐảng bộ xã Bắc Yên (tỉnh Sơn La) có 1.827 đảng viên; 57,5 ha lúa; 92,4% hộ; theo Quyết định số 1507-QĐ/TU, ngày 20/6/2025.',
};
openStore(db).article(article, extract(article), 'v1');

interface Package {
  resources: {
    name: string;
    path: string;
    hash: string;
    bytes: number;
    schema: { fields: { name: string; type: string; description?: string }[]; foreignKeys?: unknown[] };
  }[];
}
const key = (row: object): string => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const packageIn = (out: string): Package => JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as Package;

it('holds the same rows in all formats', async () => {
  const out = temporaryFolder();
  const rows = await exportTo(db, out, FILE_FORMATS, EXPORTED);
  const all = db.prepare('SELECT count(*) FROM facts').pluck().get() as number;
  expect(rows).toBe(1 + 2 * all);
  expect(readdirSync(out).toSorted()).toEqual(
    [...EXPORTED.flatMap((name) => FILE_FORMATS.map((format) => `${name}.${format}`)), 'datapackage.json'].toSorted(),
  );
  for (const name of EXPORTED) {
    const expected = db.prepare(`SELECT * FROM ${name} ORDER BY id`).all() as object[];
    const byId = (a: object, b: object): number => (key(a) < key(b) ? -1 : 1);
    const lines = readFileSync(join(out, `${name}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n');
    if (expected.length === 0) continue;
    expect(lines.map((line) => JSON.parse(line) as Record<string, unknown>).sort(byId)).toEqual(
      expected.toSorted(byId),
    );
    const file = readFileSync(join(out, `${name}.parquet`));
    const buffer = new Uint8Array(file).buffer;
    const plain = (await parquetReadObjects({ file: buffer })).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [
          field,
          typeof value === 'bigint' ? Number(value) : (value ?? null),
        ]),
      ),
    );
    expect(plain.sort(byId)).toEqual(expected.toSorted(byId));
  }
  expect(readFileSync(join(out, 'articles.csv'), 'utf8')).toContain('"Chuyện ""xã"", bản"');
});

it('comes with a package whose digests are right and whose columns are all told', async () => {
  const out = temporaryFolder();
  await exportTo(db, out, ['csv'], EXPORTED);
  for (const { path, hash, bytes, schema } of packageIn(out).resources) {
    const file = readFileSync(join(out, path));
    expect({ hash, bytes }).toEqual({
      hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
      bytes: file.length,
    });
    const [head = ''] = file.toString().split('\n');
    expect(schema.fields.map(({ name }) => name)).toEqual(head.split(','));
  }
  const counts = packageIn(out).resources.find(({ name }) => name === 'counts');
  expect(counts?.schema.fields.find(({ name }) => name === 'value')).toMatchObject({
    type: 'number',
    description: expect.stringMatching('base units') as string,
  });
  expect(counts?.schema.foreignKeys).toEqual([
    { fields: ['article_id'], reference: { resource: 'articles', fields: ['id'] } },
  ]);
  const again = temporaryFolder();
  await exportTo(db, again, ['csv'], EXPORTED);
  expect(packageIn(again)).toEqual(packageIn(out));
});

it('keeps an answer as Parquet, each column by what its values are', async () => {
  const file = parquetOf({
    columns: ['whole', 'part', 'text', 'none', 'mixed'],
    rows: [
      [1, 0.5, 'đ', null, 1],
      [2 ** 40, 2, null, null, 'x'],
    ],
  });
  const rows = await parquetReadObjects({
    file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer,
  });
  expect(rows).toEqual([
    { whole: 1n, part: 0.5, text: 'đ', none: null, mixed: '1' },
    { whole: 2n ** 40n, part: 2, text: null, none: null, mixed: 'x' },
  ]);
});
