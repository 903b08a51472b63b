/** Rows of an answer as a table for people, or as JSON and CSV for programs. */
import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import type { Answer } from '../explore/query.ts';

export const FORMATS = ['table', 'csv', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** Columns of one name told apart: `a`, `a_2`. */
function names(columns: readonly string[]): string[] {
  const times = new Map<string, number>();
  return columns.map((column) => {
    const n = (times.get(column) ?? 0) + 1;
    times.set(column, n);
    return n === 1 ? column : `${column}_${n}`;
  });
}

/** Rows as objects; bytes as hexadecimal digits. */
function objects({ columns, rows }: Answer): Record<string, unknown>[] {
  const keys = names(columns);
  const plain = (value: unknown): unknown => (Buffer.isBuffer(value) ? value.toString('hex') : value);
  return rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, plain(row[i])])));
}

/** The answer as text, without a line break at its end. */
export function render(answer: Answer, format: Format): string {
  if (format === 'json') return JSON.stringify(objects(answer), null, 2);
  if (format === 'jsonl')
    return objects(answer)
      .map((row) => JSON.stringify(row))
      .join('\n');
  if (format === 'csv') return stringify([answer.columns, ...answer.rows] as string[][]).trimEnd();
  const numeric = answer.columns.map((_, i) =>
    answer.rows.every((row) => row[i] === null || typeof row[i] === 'number'),
  );
  const table = new Table({
    head: answer.columns,
    colAligns: numeric.map((is) => (is ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  table.push(...answer.rows.map((row) => row.map(cell)));
  return table.toString();
}

function cell(value: unknown): string {
  // What a page printed must not steer the terminal.
  if (typeof value === 'string') return value.replace(/\p{Cc}/gu, ' ');
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return value === null || value === undefined ? '' : '(bytes)';
}
