/** Facts and checks of one article in the database: put in, taken out, compared with what another reading gives. */
import type Database from 'better-sqlite3';
import type { Article } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import { FACT_TYPES, type Fact, type FactType } from '../model/fact.ts';
import { columnsOf, placesOf, PLACES, READ, rowOf, TABLES, type Value } from './rows.ts';

/** What another reading of known articles changed, by extractor. */
export type Changes = Record<FactType, { gained: number; lost: number; changed: number }>;

export const noChanges = (): Changes =>
  Object.fromEntries(FACT_TYPES.map((type) => [type, { gained: 0, lost: 0, changed: 0 }])) as Changes;

/** A fact as its row and places, to compare by. */
type Told = readonly (Value | readonly (readonly number[])[])[];

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');

function statements(db: Database.Database, type: FactType) {
  const { table } = TABLES[type];
  const columns = columnsOf(type);
  const places = PLACES[type];
  const marks = columns.map(() => '?').join(', ');
  return {
    insert: db.prepare(`INSERT INTO ${table} (article_id, ${quoted(columns)}) VALUES (?, ${marks})`),
    clear: db.prepare(`DELETE FROM ${table} WHERE article_id = ?`),
    all: db.prepare(`SELECT id, ${quoted(columns)} FROM ${table} WHERE article_id = ? ORDER BY id`).raw(),
    putPlace: places && db.prepare(`INSERT INTO ${places.table} (${places.key}, "start", "end") VALUES (?, ?, ?)`),
    places:
      places &&
      db.prepare(`SELECT "start", "end" FROM ${places.table} WHERE ${places.key} = ? ORDER BY "start", "end"`).raw(),
  };
}

export interface FactTables {
  put(facts: readonly Fact[], checks: readonly Check[], id: number, article: Article): void;
  clear(id: number): void;
  /** Whether an article's stored facts and checks are these; what differs is added to `changes`. */
  compare(
    id: number,
    article: Article,
    facts: readonly Fact[],
    checks: readonly Check[],
    sameText: boolean,
    changes: Changes,
  ): boolean;
}

export function openFacts(db: Database.Database): FactTables {
  const of = Object.fromEntries(FACT_TYPES.map((type) => [type, statements(db, type)])) as Record<
    FactType,
    ReturnType<typeof statements>
  >;
  const putCheck = db.prepare(
    'INSERT INTO checks (article_id, kind, expected, printed, verdict, note) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const putCheckFact = db.prepare(
    'INSERT INTO check_facts (check_id, position, count_id, rate_id) VALUES (?, ?, ?, ?)',
  );
  const clearChecks = db.prepare('DELETE FROM checks WHERE article_id = ?');
  const allChecks = db
    .prepare('SELECT kind, expected, printed, verdict, note FROM checks WHERE article_id = ? ORDER BY id')
    .raw();

  const putChecks = (checks: readonly Check[], id: number, rows: ReadonlyMap<Fact, number | bigint>): void => {
    for (const { facts, kind, expected, printed, verdict, note } of checks) {
      const { lastInsertRowid } = putCheck.run(id, kind, expected, printed, verdict, note);
      facts.forEach((fact, position) => {
        const row = (type: FactType) => (fact.type === type ? (rows.get(fact) ?? null) : null);
        putCheckFact.run(lastInsertRowid, position, row('count'), row('rate'));
      });
    }
  };

  const stored = (type: FactType, id: number): Told[] =>
    (of[type].all.all(id) as Value[][]).map(([rowId, ...values]) => [
      ...values,
      (of[type].places?.all(rowId) ?? []) as number[][],
    ]);

  return {
    put(facts, checks, id, article) {
      const rows = new Map<Fact, number | bigint>();
      for (const fact of facts) {
        const { insert, putPlace } = of[fact.type];
        const { lastInsertRowid } = insert.run(id, rowOf(fact, article));
        rows.set(fact, lastInsertRowid);
        if (putPlace) for (const [start, end] of placesOf(fact)) putPlace.run(lastInsertRowid, start, end);
      }
      putChecks(checks, id, rows);
    },
    clear(id) {
      clearChecks.run(id);
      for (const type of FACT_TYPES) of[type].clear.run(id);
    },
    compare(id, article, facts, checks, sameText, changes) {
      let same = true;
      for (const type of FACT_TYPES) {
        const read = facts
          .filter((fact) => fact.type === type)
          .map((fact): Told => [...rowOf(fact, article), placesOf(fact)]);
        same = differ(stored(type, id), read, sameText, changes[type]) && same;
      }
      const read = checks.map(({ kind, expected, printed, verdict, note }) => [kind, expected, printed, verdict, note]);
      return same && JSON.stringify(allChecks.all(id)) === JSON.stringify(read);
    },
  };
}

/** Where a row says it was read: what pairs a fact with another one in its place. */
const PLACE = READ.indexOf('start');
const QUOTE = READ.indexOf('quote');

/**
 * Counts what two readings of one type of facts have not in common; true when that is nothing. Of the rest two are one
 * fact that changed when they begin at the same place of the same text, or have the same words in another text.
 */
export function differ(
  before: readonly Told[],
  now: readonly Told[],
  sameText: boolean,
  tally: { gained: number; lost: number; changed: number },
): boolean {
  const told = (one: Told): string =>
    JSON.stringify(sameText ? one : one.slice(0, -1).filter((_, i) => i !== PLACE && i !== PLACE + 1));
  const at = (one: Told): string => String(one[sameText ? PLACE : QUOTE]);
  const left = without(before, now, told);
  const fresh = without(now, before, told);
  const lost = without(left, fresh, at).length;
  const gained = without(fresh, left, at).length;
  tally.lost += lost;
  tally.gained += gained;
  tally.changed += left.length - lost;
  return sameText && left.length === 0 && fresh.length === 0;
}

/** What the one list has more often than the other. */
function without<T>(all: readonly T[], others: readonly T[], key: (one: T) => string): T[] {
  const known = new Map<string, number>();
  for (const one of others) known.set(key(one), (known.get(key(one)) ?? 0) + 1);
  return all.filter((one) => {
    const n = known.get(key(one)) ?? 0;
    known.set(key(one), n - 1);
    return n <= 0;
  });
}
