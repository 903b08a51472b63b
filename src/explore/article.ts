/** One article as the database has it: its text, its facts in order, and which of them cover which stretch of it. */
import type Database from 'better-sqlite3';

export interface ShownFact {
  /** From 1, in the text's order. */
  number: number;
  type: string;
  start: number;
  end: number;
  quote: string;
  rule: string;
  confidence: number;
  /** What it says, column by column, without what is null. */
  says: Record<string, string | number>;
  /** Other places where the article says it. */
  places: { start: number; end: number }[];
}

export interface ShownArticle {
  id: number;
  article: string;
  title: string | null;
  site: string | null;
  author: string | null;
  published: string | null;
  text: string;
  facts: ShownFact[];
  checks: { kind: string; verdict: string; note: string }[];
}

/** The tables of facts, with the tables of their places. */
const TABLES = [
  { type: 'count', table: 'counts', places: 'count_places', key: 'count_id' },
  { type: 'rate', table: 'rates', places: 'rate_places', key: 'rate_id' },
  { type: 'document', table: 'documents' },
  { type: 'date', table: 'dates' },
  { type: 'person', table: 'persons' },
  { type: 'event', table: 'events' },
  { type: 'unit', table: 'units', places: 'unit_mentions', key: 'unit_id' },
] as const;

/** The row of the article that is named by its row's number, its name, its URL, or a part that only it has. */
export function findArticle(db: Database.Database, name: string): { id: number } | { candidates: string[] } {
  const numbered = /^\d+$/.test(name);
  const exact = db
    .prepare<string[], number>(
      `SELECT id FROM articles WHERE ${numbered ? 'id = ?' : '? IN (article, url, path)'} LIMIT 1`,
    )
    .pluck()
    .get(name);
  if (exact !== undefined) return { id: exact };
  if (numbered) return { candidates: [] };
  const like = db.prepare<[string, string], { id: number; article: string }>(
    'SELECT id, article FROM articles WHERE instr(article, ?) OR instr(title, ?) ORDER BY id LIMIT 9',
  );
  const found = like.all(name, name);
  const [one] = found;
  return one && found.length === 1
    ? { id: one.id }
    : { candidates: found.map(({ id, article }) => `${id}  ${article}`) };
}

/** Columns that tell how a fact was read, not what it says. */
const HOW: ReadonlySet<string> = new Set(
  'id article_id quote start end rule confidence identity place mentions period_text measure inferred_from subject_from period_from stated'.split(
    ' ',
  ),
);

/** What is so unless something else is said. */
const USUAL: Record<string, string> = { comparator: 'eq', modality: 'actual', calendar: 'gregorian', from: '[]' };

export function readArticle(db: Database.Database, id: number): ShownArticle | null {
  const row = db
    .prepare<[number], Omit<ShownArticle, 'facts' | 'checks'>>(
      'SELECT id, article, title, site, author, published, text FROM articles WHERE id = ?',
    )
    .get(id);
  if (!row) return null;
  const facts = TABLES.flatMap((one) => factsIn(db, one, id)).sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1),
  );
  const checks = db.prepare<[number], ShownArticle['checks'][number]>(
    'SELECT kind, verdict, note FROM checks WHERE article_id = ? ORDER BY id',
  );
  return { ...row, facts: facts.map((fact, i) => ({ ...fact, number: i + 1 })), checks: checks.all(id) };
}

type Row = Record<string, string | number | null> &
  Pick<ShownFact, 'start' | 'end' | 'quote' | 'rule' | 'confidence'> & { id: number };

function factsIn(db: Database.Database, one: (typeof TABLES)[number], id: number): Omit<ShownFact, 'number'>[] {
  const places =
    'places' in one
      ? db.prepare<[number], { start: number; end: number }>(
          `SELECT "start", "end" FROM ${one.places} WHERE ${one.key} = ? ORDER BY "start"`,
        )
      : null;
  return db
    .prepare<[number], Row>(`SELECT * FROM ${one.table} WHERE article_id = ? ORDER BY id`)
    .all(id)
    .map((row) => {
      const { start, end, quote, rule, confidence } = row;
      const told = Object.entries(row).filter(
        (pair): pair is [string, string | number] =>
          pair[1] !== null && !HOW.has(pair[0]) && USUAL[pair[0]] !== pair[1],
      );
      const others = (places?.all(row.id) ?? []).filter((place) => place.start !== start);
      return { type: one.type, start, end, quote, rule, confidence, says: Object.fromEntries(told), places: others };
    });
}

/** A stretch of the text that the same facts cover. */
export interface Stretch {
  start: number;
  end: number;
  /** The innermost first. */
  facts: ShownFact[];
  /** Facts whose first place ends here. */
  ending: ShownFact[];
}

/** The text cut where a fact begins or ends. */
export function stretchesOf({ text, facts }: Pick<ShownArticle, 'text' | 'facts'>): Stretch[] {
  const spans = facts.flatMap((fact) => [fact, ...fact.places].map(({ start, end }) => ({ start, end, fact })));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const begun = spans.toSorted((a, b) => a.start - b.start);
  let open: typeof spans = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    open = open.filter((span) => span.end > start);
    for (let span = begun[next]; span && span.start <= start; span = begun[++next])
      if (span.end > start) open.push(span);
    const inner = open.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ fact }) => fact);
    return { start, end, facts: [...new Set(inner)], ending: facts.filter((fact) => fact.end === end) };
  });
}

/** Seventeen twentieths as 0.85, seventeen nineteenths as 0.8947. */
const shown = (value: string | number): string | number =>
  typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(Math.abs(value) < 1 ? 4 : 12))
    : value;

/** A fact in one line: "count: value 1436, noun đảng viên, metric party_members, subject xã Kim Bình". */
export const told = ({ type, says }: ShownFact): string =>
  `${type}: ${Object.entries(says)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(', ')}`;
