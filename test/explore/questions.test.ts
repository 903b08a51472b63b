/** Every view and kept query on the corpus' database: rows that a reader of the pages would expect, and what the docs show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { beforeAll, expect, it } from 'vitest';
import { makeAsked } from '../../scripts/asked-database.ts';
import { queriesPage, schemaPage, SHOWN } from '../../scripts/docs.ts';
import { queries } from '../../src/commands/query.ts';
import { filled } from '../../src/explore/named.ts';
import { query } from '../../src/explore/query.ts';
import { openReadonly } from '../../src/store/database.ts';
import { ROOT } from '../../src/version.ts';
import { temporaryFolder } from '../temporary.ts';

let db: Database.Database;
beforeAll(async () => {
  const file = join(temporaryFolder(), 'asked.db');
  await makeAsked(file);
  db = openReadonly(file);
  return () => void db.close();
}, 120_000);

/** A query, what it is given, and rows that have to be among its answer, as far as they are written out. */
const EXPECTED: [name: string, given: Record<string, string>, rows: Record<string, unknown>[]][] = [
  [
    'members',
    { unit: 'xã Kim Bình' },
    [{ day: '2025-07-01', members: 1436, comparator: 'eq', quote: 'tổng số 1.436 đảng viên' }],
  ],
  [
    'members',
    { province: 'tỉnh Sơn La', since: '2025-01-01' },
    [
      { unit: 'xã Bắc Yên', members: 1827 },
      { unit: 'xã Bắc Yên', members: 1872 },
    ],
  ],
  [
    'admissions',
    { unit: 'huyện Bảo Lạc' },
    [
      { year: '2016', actual: 176, until: '2016-12-31', target: null },
      { year: '2018', actual: 201, printed_percentage: null },
      { year: '2019', actual: 172, until: '2019-10-31', printed_percentage: 95.6 },
    ],
  ],
  ['admissions', { unit: 'huyện Bù Gia Mập' }, [{ year: '2015–2020', actual: 641, target: 600, percentage: 106.8 }]],
  ['admissions', { year: '2020–2025', unit: 'huyện Bù Gia Mập' }, [{ actual: null, target: 550, percentage: null }]],
  [
    'organisations',
    { unit: 'xã Mường La' },
    [{ organisation: 'Chi bộ bản Nà Lốc', kind: 'party_cell', articles: 1, first: '2025-09-18' }],
  ],
  ['organisations', { unit: 'xã Kim Bình', kind: 'party_cell' }, [{ organisation: 'Chi bộ thôn Đồng Ẻn' }]],
  [
    'organisation-counts',
    { unit: 'xã Kim Bình', of: 'party_cells' },
    [{ number: 47, noun: 'chi bộ trực thuộc', day: '2025-07-01' }],
  ],
  [
    'sizes',
    { unit: 'xã Kim Bình' },
    [{ day: '2025-07-01', province: 'tỉnh Tuyên Quang', population: 17382, area_km2: 102.6 }],
  ],
  [
    'decisions',
    { number: '1684/NQ-UBTVQH15' },
    [{ doc_type: 'Nghị quyết', issuer: 'Ủy ban Thường vụ Quốc hội', articles: 2 }],
  ],
  [
    'citations',
    { number: '178/2024/NĐ-CP' },
    [
      {
        issuer: 'Chính phủ',
        quote: 'Nghị định số 178/2024/NĐ-CP',
        article_title: 'Công bố các quyết định về công tác cán bộ',
      },
    ],
  ],
  ['decisions', { unit: 'tỉnh Nghệ An' }, [{ document: '4215-QĐ/TU' }]],
  [
    'lineage',
    { unit: 'xã Kim Bình', province: 'tỉnh Tuyên Quang' },
    [
      {
        valid_from: '2025-07-01',
        how: 'formed from',
        other: 'xã Vinh Quang',
        extent: 'whole',
        document: '1684/NQ-UBTVQH15',
        clause: 17,
      },
      { valid_until: '2025-06-30', how: 'became', other: 'xã Kim Bình' },
    ],
  ],
  [
    'lineage',
    { unit: 'xã Kim Bình' },
    [{ how: 'merged', other: 'xã Bình Nhân', article: expect.stringContaining('kim-binh') }],
  ],
  [
    'contradictions',
    {},
    [
      {
        unit: 'xã Bắc Yên',
        scope: 'within',
        what: 'parts',
        expected: 49,
        printed: 50,
        note: '21 + 2 + 26 = 49, printed 50',
      },
      {
        unit: 'xã Bắc Yên',
        scope: 'across',
        what: 'party_members',
        expected: 1827,
        printed: 1872,
        other_article: 'https://khac.example/b-2.html',
      },
    ],
  ],
  ['comparisons', { unit: 'xã Bắc Yên', verdict: 'agrees' }, [{ metric: 'party_cells', value: 57, other: 57 }]],
  ['silent', {}, [{ site: 'khac', title: 'Một chiều bên suối', article: 'https://khac.example/c-3.html' }]],
  [
    'months',
    { site: 'khac' },
    [
      { month: '2025-09', articles: 1, without_facts: 0 },
      { month: '2025-10', articles: 1, facts: 0, without_facts: 1 },
    ],
  ],
  [
    'people',
    { unit: 'tỉnh Điện Biên' },
    [{ name: 'Mùa A Sơn', role: 'Phó Bí thư Thường trực Tỉnh ủy', told_of: 'Tỉnh ủy Điện Biên' }],
  ],
  [
    'units',
    { unit: 'xã Kim Bình' },
    [{ kind: 'commune', province: 'tỉnh Tuyên Quang', valid_from: '2025-07-01', articles: 1 }],
  ],
  [
    'facts',
    { unit: 'xã Chiềng Mai', type: 'rate' },
    [{ label: 'plan_completion', value: '0.581', quote: 'bằng 58,1% dự toán' }],
  ],
];

it.each(EXPECTED)('%s %j has the rows that the pages say', (name, given, rows) => {
  const kept = queries().find((one) => one.name === name);
  if (!kept) throw new Error(`no query ${name}`);
  const { sql, parameters } = filled(kept, given);
  const answer = query(db, sql, parameters);
  const found = answer.rows.map((row) => Object.fromEntries(answer.columns.map((column, i) => [column, row[i]])));
  for (const row of rows) expect(found).toContainEqual(expect.objectContaining(row));
});

it('the area of a unit is its own, not that of its fields, nor that of a company', () => {
  const own = db.prepare('SELECT area_km2 FROM unit_sizes WHERE unit = ? AND area_km2 IS NOT NULL').pluck();
  expect(own.all('xã Chiềng Mai')).toContain(157.4);
  expect(own.all('xã Chiềng Mai')).not.toContain(6);
  expect(own.all('huyện Chi Lăng')).not.toContain(54.18);
  expect(own.all('Công ty TNHH MTV Cà phê Khe Sanh')).toEqual([]);
});

it('every kept query has expected rows, is shown in the docs, and every view is asked by one', () => {
  const names = queries().map(({ name }) => name);
  expect(new Set(EXPECTED.map(([name]) => name))).toEqual(new Set(names));
  expect(new Set(Object.keys(SHOWN))).toEqual(new Set(names));
  const all = queries()
    .map(({ sql }) => sql)
    .join('\n');
  const views = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all() as string[];
  expect(views.filter((view) => !new RegExp(`FROM ${view}\\n`).test(all))).toEqual([]);
});

it('every kept query runs with each of its options, and tells what it is', () => {
  for (const kept of queries()) {
    expect(kept.help).toMatch(/^[A-Z].{20,}\.$/);
    const given = Object.fromEntries(kept.parameters.map(({ name, value }) => [name, value ?? 'x']));
    const { sql, parameters } = filled(kept, given);
    expect(query(db, sql, parameters).rows).toEqual([]);
    expect(query(db, filled(kept, {}).sql, filled(kept, {}).parameters).rows.length).toBeGreaterThan(0);
    for (const { name } of kept.parameters) expect(kept.sql).toContain(`:${name}`);
  }
});

it.each([
  ['docs/schema.md', schemaPage],
  ['docs/queries.md', queriesPage],
])('%s is as npm run docs writes it', (file, page) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(page(db));
});
