/** Rows of an answer as a table for people, or as JSON, CSV, TSV, Markdown and Parquet for programs. */
import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import type { Answer, Rows } from '../explore/query.ts';

export const TEXT_FORMATS = ['table', 'csv', 'tsv', 'json', 'jsonl', 'markdown'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];
export const FORMATS = [...TEXT_FORMATS, 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** Columns of one name told apart: `a`, `a_2`. */
export function names(columns: readonly string[]): string[] {
  const times = new Map<string, number>();
  return columns.map((column) => {
    const n = (times.get(column) ?? 0) + 1;
    times.set(column, n);
    return n === 1 ? column : `${column}_${n}`;
  });
}

/** Bytes as hexadecimal digits. */
const plain = (value: unknown): unknown => (Buffer.isBuffer(value) ? value.toString('hex') : value);

const object = (keys: readonly string[], row: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key, i) => [key, plain(row[i])]));

const csvLine = (row: readonly unknown[]): string =>
  stringify([row.map(plain)] as string[][], { record_delimiter: '' }).replace(/\n$/, '');

/** A tab or line break inside a value would end it. */
const tsvLine = (row: readonly unknown[]): string =>
  row.map((value) => String((plain(value) ?? '') as string | number).replace(/[\t\r\n]+/g, ' ')).join('\t');

/** The answer line by line, each row as soon as it is read, where the format allows it. */
export function* linesOf({ columns, rows }: Rows, format: TextFormat, width?: number): Generator<string> {
  if (format === 'jsonl') {
    const keys = names(columns);
    for (const row of rows) yield JSON.stringify(object(keys, row));
  } else if (format === 'csv' || format === 'tsv') {
    const line = format === 'csv' ? csvLine : tsvLine;
    yield line(columns);
    for (const row of rows) yield line(row);
  } else yield render({ columns, rows: [...rows] }, format, width);
}

/**
 * The answer as text, without a line break at its end.
 * @param width columns of the terminal that a table has to fit into: what is too long for it is broken into lines
 */
export function render(answer: Answer, format: TextFormat, width?: number): string {
  const { columns, rows } = answer;
  if (format === 'json') {
    const keys = names(columns);
    const all = rows.map((row) => object(keys, row));
    return JSON.stringify(all, null, 2);
  }
  if (format === 'markdown') return markdown(answer);
  if (format !== 'table') return [...linesOf({ columns, rows: rows.values() }, format)].join('\n');
  const numeric = answer.columns.map((_, i) =>
    answer.rows.every((row) => row[i] === null || typeof row[i] === 'number'),
  );
  const cells = rows.map((row) => row.map(cell));
  const widths = width === undefined ? null : widthsOf([columns, ...cells], numeric, width);
  const fitted = (line: readonly string[]): string[] =>
    widths === null ? [...line] : line.map((text, i) => wrapped(text, widths[i] ?? Infinity));
  const table = new Table({
    head: fitted(columns),
    colAligns: numeric.map((is) => (is ? 'right' : 'left')),
    // Rows of several lines need a line between them.
    style: { head: [], border: [], compact: widths === null },
  });
  table.push(...cells.map(fitted));
  return table.toString();
}

/** No column of text is made narrower than this. */
const NARROW = 8;
/** A cell's margins, and the line behind it. */
const AROUND = 3;

/** How wide the text of each column may be that all fit beside one another: the widest give way; null when they fit as they are. */
function widthsOf(lines: readonly (readonly string[])[], numeric: readonly boolean[], width: number): number[] | null {
  const widths = numeric.map((_, i) => lines.reduce((most, line) => Math.max(most, widthOf(line[i] ?? '')), 0));
  let over = widths.reduce((sum, one) => sum + one + AROUND, 1) - width;
  if (over <= 0) return null;
  for (; over > 0; over--) {
    const most = Math.max(...widths.filter((_, i) => !numeric[i]));
    if (most <= NARROW) break;
    widths[widths.findIndex((one, i) => !numeric[i] && one === most)] = most - 1;
  }
  return widths;
}

/** Composed letters take one column of a terminal each, marks that follow one take none. */
const widthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

/** The text in lines of at most this width, broken between words where that can be. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const letters = [...word];
    while (letters.length > width) lines.push(letters.splice(0, width).join(''));
    line = letters.join('');
  }
  return [...lines, line].join('\n');
}

function markdown({ columns, rows }: Answer): string {
  const escaped = (value: unknown): string => cell(value).replace(/[\\|]/g, String.raw`\$&`);
  const line = (values: readonly unknown[]): string => `| ${values.map(escaped).join(' | ')} |`;
  const numeric = columns.map(
    (_, i) => rows.some((row) => row[i] !== null) && rows.every((row) => row[i] === null || typeof row[i] === 'number'),
  );
  return [line(columns), `| ${numeric.map((is) => (is ? '--:' : '---')).join(' | ')} |`, ...rows.map(line)].join('\n');
}

function cell(value: unknown): string {
  // What a page printed must not steer the terminal.
  if (typeof value === 'string') return value.replace(/\p{Cc}/gu, ' ');
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return value === null || value === undefined ? '' : '(bytes)';
}
