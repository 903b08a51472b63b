/** Rows as Parquet: a column is of whole numbers, numbers or text, as its declared type or its values say. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Answer } from '../explore/query.ts';

export type ParquetType = 'INT64' | 'DOUBLE' | 'STRING' | 'BYTE_ARRAY';

/** What all values of a column can be kept as. */
function typeOf(values: readonly unknown[]): ParquetType {
  const told = values.filter((value) => value !== null);
  if (told.length === 0) return 'STRING';
  if (told.every((value) => Number.isSafeInteger(value) || typeof value === 'bigint')) return 'INT64';
  if (told.every((value) => typeof value === 'number')) return 'DOUBLE';
  return told.every((value) => Buffer.isBuffer(value)) ? 'BYTE_ARRAY' : 'STRING';
}

export function parquetValue(value: unknown, type: ParquetType): unknown {
  if (value === null) return null;
  if (type === 'INT64') return BigInt(value as number);
  if (type !== 'STRING' || typeof value === 'string') return value;
  return Buffer.isBuffer(value) ? value.toString('hex') : `${value as number}`;
}

/** The whole answer as one file. */
export function parquetOf({ columns, rows }: Answer): Buffer {
  const columnData = columns.map((name, i) => {
    const values = rows.map((row) => row[i] ?? null);
    const type = typeOf(values);
    return { name, type, nullable: true, data: values.map((value) => parquetValue(value, type)) };
  });
  return Buffer.from(parquetWriteBuffer({ columnData }));
}
