/** Tables of a database as files, and the frictionless data package that describes them. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import { readSchema, type Relation } from '../explore/schema.ts';
import { parquetValue, type ParquetType } from './parquet.ts';
import { linesOf } from './table.ts';

export const FILE_FORMATS = ['csv', 'jsonl', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What is exported, each with the order of its rows. */
const ORDERS: Record<string, string> = {
  articles: 'id',
  facts: 'article_id, "start", type, id',
  counts: 'article_id, id',
  rates: 'article_id, id',
  documents: 'article_id, id',
  dates: 'article_id, id',
  persons: 'article_id, id',
  events: 'article_id, id',
  units: 'article_id, id',
};
export const EXPORTED: readonly string[] = Object.keys(ORDERS);

const MEDIA: Record<FileFormat, string> = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
};
const FIELD_TYPES: Record<string, string> = { INTEGER: 'integer', REAL: 'number' };
const PARQUET_TYPES: Record<string, ParquetType> = { INTEGER: 'INT64', REAL: 'DOUBLE' };

/** Writes each table in each format, as of one moment; gives how many rows. */
export async function exportTo(
  db: Database.Database,
  folder: string,
  formats: readonly FileFormat[],
  tables: readonly string[],
  onFile?: (name: string) => void,
): Promise<number> {
  db.exec('BEGIN');
  try {
    const relations = readSchema(db).filter(({ name }) => tables.includes(name));
    const resources = [];
    let rows = 0;
    for (const relation of relations)
      for (const format of formats) {
        const name = `${relation.name}.${format}`;
        onFile?.(name);
        const path = join(folder, name);
        // What is half written has another name.
        const count = await write(db, relation, format, `${path}.part`);
        renameSync(`${path}.part`, path);
        if (format === formats[0]) rows += count;
        resources.push({ ...resource(relation, format, formats, tables), ...(await seal(path)) });
      }
    writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(described(resources), null, 2)}\n`);
    return rows;
  } finally {
    db.exec('COMMIT');
  }
}

async function write(
  db: Database.Database,
  { name, columns }: Relation,
  format: FileFormat,
  path: string,
): Promise<number> {
  const all = db.prepare(`SELECT * FROM ${name} ORDER BY ${ORDERS[name]}`).raw();
  const names = columns.map((column) => column.name);
  let count = 0;
  const rows = function* (): Generator<unknown[]> {
    for (const row of all.iterate() as IterableIterator<unknown[]>) {
      count++;
      yield row;
    }
  };
  if (format === 'parquet') {
    const types = columns.map(({ type }) => PARQUET_TYPES[type] ?? 'STRING');
    const objects = function* (): Generator<Record<string, unknown>> {
      for (const row of rows())
        yield Object.fromEntries(names.map((key, i) => [key, parquetValue(row[i], types[i] ?? 'STRING')]));
    };
    await parquetWriteRows({
      writer: fileWriter(path),
      rows: objects(),
      columns: names.map((key, i) => ({
        name: key,
        type: types[i] ?? 'STRING',
        nullable: columns[i]?.required !== true,
      })),
      rowGroupSize: 50_000,
    });
    return count;
  }
  const out = createWriteStream(path);
  for (const line of linesOf({ columns: names, rows: rows() }, format))
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
  return count;
}

async function seal(path: string): Promise<{ bytes: number; hash: string }> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return { bytes: statSync(path).size, hash: `sha256:${digest.digest('hex')}` };
}

/** A table in the words of the standard; with several formats each has resources of its own, which refer to one another. */
function resource(
  relation: Relation,
  format: FileFormat,
  formats: readonly FileFormat[],
  tables: readonly string[],
): object {
  const nameOf = (table: string): string => (formats.length > 1 ? `${table}-${format}` : table);
  const { name, comment, columns, kind } = relation;
  const key = columns.filter((column) => column.key).map((column) => column.name);
  const foreignKeys = columns.flatMap((column) => {
    const [table = '', field = ''] = column.references?.split('.') ?? [];
    const known = tables.includes(table);
    return known ? [{ fields: [column.name], reference: { resource: nameOf(table), fields: [field] } }] : [];
  });
  return {
    name: nameOf(name),
    path: `${name}.${format}`,
    ...(comment && { description: comment }),
    profile: 'tabular-data-resource',
    format,
    mediatype: MEDIA[format],
    ...(format !== 'parquet' && { encoding: 'utf-8' }),
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: FIELD_TYPES[column.type] ?? 'string',
        ...(column.comment && { description: column.comment }),
        ...(column.required && { constraints: { required: true } }),
      })),
      ...(kind === 'table' && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

const described = (resources: readonly object[]): object => ({
  profile: 'data-package',
  name: 'bocbao',
  title: 'Facts of Vietnam’s provincial newspapers, each with the words it was read from',
  description:
    'Numbers are in base units: people, households, m2, m, kg, VND. Offsets are UTF-16 units into the text of the article.',
  resources,
});
