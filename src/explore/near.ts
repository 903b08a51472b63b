/** Names that are nearly the one that was typed: of tables, columns, queries, units. */
import type Database from 'better-sqlite3';
import { REFUSED } from './query.ts';
import { plainLetters } from '../text/plain-letters.ts';

/** How many letters have to be put in, left out, changed or swapped to make one word of another. */
export function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      now.push(least);
    }
    [before, last] = [last, now];
  }
  return last[b.length] ?? 0;
}

/** At most three names near a wrong one, the nearest first. */
export function nearNames(wrong: string, names: Iterable<string>): string[] {
  const typed = wrong.toLowerCase();
  const far = (name: string): number =>
    name.toLowerCase().startsWith(typed) && typed.length > 2 ? 1 : distance(typed, name.toLowerCase());
  return [...new Set(names)]
    .map((name) => ({ name, far: far(name) }))
    .filter((one) => one.far <= Math.max(1, Math.floor(typed.length / 3)))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** SQLite's words on what went wrong; on a wrong table or column with the near names that there are. */
export function explained(db: Database.Database, message: string): string {
  if (message === 'not authorized') return `refused: no program is loaded; ${REFUSED}`;
  if (message.includes('more than one statement')) return 'there is more than one statement; give one SELECT';
  if (message === 'Missing named parameters') return 'the SQL has a parameter, as :unit; write its value instead';
  const [, word = ''] = /^near "(from|of|end|start)": syntax error$/i.exec(message) ?? [];
  if (word) return `${message}; a column called so is written in double quotes: "${word.toLowerCase()}"`;
  const [, call] = /^no such function: (.+)$/.exec(message) ?? [];
  if (call !== undefined) return `${message}${meant(nearNames(call, functionsOf(db)))}`;
  const [, what, full = ''] = /^no such (table|column): (.+)$/.exec(message) ?? [];
  if (what === undefined) return message;
  const tables = db
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'")
    .pluck()
    .all()
    .filter((name) => !name.startsWith('sqlite_'));
  const wrong = full.slice(full.lastIndexOf('.') + 1).replace(/^"|"$/g, '');
  const names = what === 'table' ? tables : tables.flatMap((table) => columnsOf(db, table));
  const near = nearNames(wrong, names);
  if (near.length > 0) return `${message}${meant(near)}`;
  return what === 'table' ? `${message}; there are ${tables.join(', ')}` : message;
}

const meant = (near: readonly string[]): string => (near.length > 0 ? `; did you mean ${near.join(', ')}?` : '');

const functionsOf = (db: Database.Database): string[] =>
  db.prepare<[], string>('SELECT DISTINCT name FROM pragma_function_list').pluck().all();

const columnsOf = (db: Database.Database, table: string): string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);

/**
 * Of a unit that no fact is about: units that are spelled alike but for tones and marks, or else a letter; null when it
 * is known.
 */
export function nearUnits(db: Database.Database, name: string): string[] | null {
  const known = db.prepare('SELECT 1 FROM facts WHERE unit = ? LIMIT 1').get(name);
  if (known !== undefined) return null;
  const wanted = plainLetters(name);
  const names = db
    .prepare<[], string>('SELECT DISTINCT name FROM units UNION SELECT DISTINCT place FROM counts')
    .pluck();
  const near: string[] = [];
  const slips: string[] = [];
  for (const one of names.iterate()) {
    if (one === null) continue;
    const plain = plainLetters(one);
    if (plain === wanted || plain.endsWith(` ${wanted}`)) near.push(one);
    else if (Math.abs(plain.length - wanted.length) < 2 && wanted.length > 4 && distance(plain, wanted) < 2)
      slips.push(one);
  }
  return (near.length > 0 ? near : slips).slice(0, 5);
}
