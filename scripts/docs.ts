/** `npm run docs`: writes docs/schema.md from the schema, and docs/queries.md from the kept queries and their answers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type Database from 'better-sqlite3';
import { queries } from '../src/commands/query.ts';
import { render } from '../src/commands/table.ts';
import { filled, writtenOut, type NamedQuery } from '../src/explore/named.ts';
import { query } from '../src/explore/query.ts';
import { readSchema, type Column, type Relation } from '../src/explore/schema.ts';
import { openReadonly } from '../src/store/database.ts';
import { READ } from '../src/store/rows.ts';
import { ROOT } from '../src/version.ts';
import { makeAsked } from './asked-database.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Tables that hold what the crawler knows, and are not asked about the news. */
const MACHINERY: ReadonlySet<string> = new Set(
  'frontier responses crawls robots memory_pages memory_lines inputs runs run_changes about failures'.split(' '),
);

export function schemaPage(db: Database.Database): string {
  const relations = readSchema(db);
  const tables = relations.filter(({ kind }) => kind !== 'view');
  const views = relations.filter(({ kind }) => kind === 'view');
  const told = tables.filter(({ name }) => !MACHINERY.has(name));
  return [
    '# The database',
    `<!-- made by npm run docs; the comments stand in src/store -->`,
    'One SQLite file: STRICT tables, foreign keys, dates and times as ISO 8601 text, values in base units (people, households,',
    'm2, m, kg, VND), names in Vietnamese as printed, in NFC. `PRAGMA application_id` is 0x626f6362 ("bocb"), `user_version` the step of',
    "the schema. Open it for reading with `sqlite3 -readonly news.db`, `datasette news.db`, DuckDB (`ATTACH 'news.db' (TYPE sqlite)`) or",
    '`bocbao query`; [queries.md](queries.md) shows the views at work.',
    '',
    '## Which leads where',
    '',
    diagram(told),
    '',
    `Fact tables have ${READ.map((column) => `\`${column}\``).join(', ')} beside these; counts and rates also say when, how exactly, and of what modality.`,
    '',
    '## Views',
    '',
    ...views.map(section),
    '## Tables of the news',
    '',
    ...told.map(section),
    '## Tables of the machinery',
    '',
    ...tables.filter(({ name }) => MACHINERY.has(name)).map(section),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** A box of the diagram has at most so many columns; the tables below have all. */
const SHOWN_COLUMNS = 14;

function diagram(tables: readonly Relation[]): string {
  const boxes = tables.map(({ name, columns }) => {
    const isFact = columns.some((column) => column.name === 'rule');
    const own = columns.filter((column) => !isFact || !READ.includes(column.name));
    const shown = own.slice(0, SHOWN_COLUMNS);
    const lines = shown.map(
      (column) => `    ${column.type} ${column.name}${column.key ? ' PK' : column.references ? ' FK' : ''}`,
    );
    return `  ${name} {\n${lines.join('\n')}\n  }`;
  });
  const arrows = tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      const target = column.references?.split('.')[0];
      return target === undefined ? [] : [`  ${target} ${column.required ? '||' : '|o'}--o{ ${name} : ${column.name}`];
    }),
  );
  return ['```mermaid', 'erDiagram', ...arrows, ...boxes, '```'].join('\n');
}

function section({ name, comment, columns, indexes }: Relation): string {
  const kept = indexes.map((sql) => /ON [a-z_]+ (\(.+)$/.exec(sql)?.[1] ?? sql);
  return [
    `### ${name}`,
    '',
    comment ?? '',
    '',
    '| column | type | |',
    '| --- | --- | --- |',
    ...columns.map((column) => `| ${column.name} | ${column.type} | ${cell(meaning(column))} |`),
    ...(kept.length > 0 ? ['', `Indexed by ${kept.map((index) => `\`${index}\``).join(', ')}.`] : []),
    '',
  ].join('\n');
}

const meaning = ({ comment, references }: Column): string =>
  [comment, references && `→ ${references}`].filter((part) => part !== null && part !== '').join('; ');

/** What each kept query is shown with. */
export const SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  members: { unit: 'huyện Bù Gia Mập' },
  admissions: { unit: 'huyện Bù Gia Mập' },
  organisations: { unit: 'xã Mường La' },
  'organisation-counts': { unit: 'xã Kim Bình' },
  sizes: { unit: 'xã Chiềng Mai' },
  decisions: { limit: '5' },
  citations: { number: '178/2024/NĐ-CP' },
  lineage: { unit: 'xã Kim Bình', province: 'tỉnh Tuyên Quang' },
  contradictions: {},
  comparisons: { unit: 'xã Bắc Yên' },
  silent: {},
  months: { site: 'baosongho' },
  people: { unit: 'tỉnh Điện Biên' },
  units: { unit: 'xã Kim Bình' },
  facts: { unit: 'xã Chiềng Mai', type: 'rate' },
};

export function queriesPage(db: Database.Database): string {
  return [
    '# Kept queries',
    '<!-- made by npm run docs -->',
    'Each stands in `src/explore/queries/NAME.sql`, asks one view ([schema.md](schema.md)) and is run as `bocbao query NAME --db news.db`. The answers are those of',
    'the corpus (`corpus/`) and of three texts with contradictions and silence (`test/explore/more/`), all of them made up.',
    '',
    ...queries().map((one) => kept(db, one)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function kept(db: Database.Database, one: NamedQuery): string {
  const given = SHOWN[one.name] ?? {};
  const { sql, parameters } = filled(one, given);
  const options = Object.entries(given).map(
    ([name, value]) => ` --${name} ${/^\d+$/.test(value) ? value : `'${value}'`}`,
  );
  return [
    `## ${one.name}`,
    '',
    one.help,
    '',
    ...one.parameters.map(
      ({ name, takes, help, value }) =>
        `- \`--${name} ${takes}\`: ${help}${value === null ? '' : ` (${value} unless you say)`}`,
    ),
    '',
    '```sh',
    `bocbao query ${one.name}${options.join('')}`,
    '```',
    '',
    '```sql',
    writtenOut(sql, parameters),
    '```',
    '',
    render(query(db, sql, parameters), 'markdown'),
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = mkdtempSync(join(tmpdir(), 'bocbao-docs-'));
  const file = join(folder, 'asked.db');
  await makeAsked(file);
  const db = openReadonly(file);
  writeFileSync(join(ROOT, 'docs', 'schema.md'), schemaPage(db));
  writeFileSync(join(ROOT, 'docs', 'queries.md'), queriesPage(db));
  db.close();
  rmSync(folder, { recursive: true });
}
