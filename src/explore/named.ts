/**
 * Queries that are kept as files: `queries/NAME.sql`, beside this file, opens with comments that are its help, a line for each parameter,
 * as `-- --limit N = 50: at most so many rows`. A line of SQL with a parameter that is neither given nor has a value
 * there is left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters } from './query.ts';

export interface Parameter {
  name: string;
  /** What it takes, in capitals: NAME. */
  takes: string;
  value: string | null;
  help: string;
}

export interface NamedQuery {
  name: string;
  /** What it answers. */
  help: string;
  parameters: Parameter[];
  sql: string;
}

/** All queries of a folder, by name. */
export function readQueries(folder: string): NamedQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => parseQuery(file.slice(0, -'.sql'.length), readFileSync(join(folder, file), 'utf8')));
}

const PARAMETER = /^--([a-z]+) ([A-Z]+)(?: = (\S+))?: (.+)$/;

export function parseQuery(name: string, text: string): NamedQuery {
  const lines = text.trimEnd().split('\n');
  const first = lines.findIndex((line) => !line.startsWith('--'));
  const comments = lines.slice(0, first).map((line) => line.slice(2).trim());
  const parameters: Parameter[] = [];
  const help: string[] = [];
  for (const comment of comments) {
    const [, option, takes = '', value = null, what = ''] = PARAMETER.exec(comment) ?? [];
    if (option === undefined) help.push(comment);
    else parameters.push({ name: option, takes, value, help: what });
  }
  return { name, help: help.join(' '), parameters, sql: lines.slice(first).join('\n') };
}

/** The SQL and parameters of a query with what is given. @throws Error when it takes no such parameter */
export function filled(
  { name, parameters, sql }: NamedQuery,
  given: Readonly<Record<string, string>>,
): { sql: string; parameters: Parameters } {
  const wrong = Object.keys(given).find((option) => !parameters.some((one) => one.name === option));
  if (wrong !== undefined) {
    const takes = parameters.map((one) => `--${one.name}`).join(', ') || 'none';
    throw new Error(`the query ${name} takes no --${wrong}; it takes ${takes}`);
  }
  const values: Record<string, string | number> = {};
  for (const { name: option, value } of parameters) {
    const text = given[option] ?? value;
    // What has a number for its value is one.
    if (text !== null) values[option] = value !== null && /^\d+$/.test(value) ? wholeOf(text, option) : text;
  }
  const absent = parameters.filter((one) => !(one.name in values)).map((one) => new RegExp(`:${one.name}(?![a-z_])`));
  const kept = sql.split('\n').filter((line) => !absent.some((one) => one.test(line)));
  return { sql: kept.join('\n'), parameters: values };
}

/** The SQL with its parameters written out, as any other program takes it. */
export const writtenOut = (sql: string, parameters: Parameters): string =>
  sql.replace(/:([a-z]+)(?![a-z_])/g, (whole, name: string) => {
    const value = parameters[name];
    return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? whole);
  });

function wholeOf(text: string, option: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} takes a whole number`);
  return Number(text);
}
