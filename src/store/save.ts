/** Puts articles with their facts, pages and failures into the database; saving the same again changes nothing. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Article, Page } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Fact, FactType } from '../model/fact.ts';
import { personIdentity, unitIdentity } from './identity.ts';

export type Stage = 'crawl' | 'archive' | 'strip' | 'extract' | 'store';
export type Saved = 'new' | 'changed' | 'unchanged';

const MEANT = [
  'comparator',
  'modality',
  'direction',
  'subject',
  'subject_kind',
  'subject_from',
  'period_from',
  'period_text',
  'period_start',
  'period_end',
];

/** The table of each type of fact and its own columns, named as the fact's fields. */
const TABLES: Record<FactType, { table: string; columns: string[] }> = {
  count: { table: 'counts', columns: ['value', 'value_max', 'noun', 'metric', 'measure', ...MEANT] },
  rate: {
    table: 'rates',
    columns: ['value', 'value_max', 'noun', 'metric', 'numerator', 'denominator', 'percentage', ...MEANT],
  },
  document: {
    table: 'documents',
    columns: ['doc_type', 'number', 'canonical', 'name', 'system', 'issuer', 'date', 'title', 'role'],
  },
  date: { table: 'dates', columns: ['value', 'kind', 'stated', 'inferred_from', 'calendar'] },
  person: { table: 'persons', columns: ['name', 'honorific', 'role', 'unit', 'identity'] },
  event: { table: 'events', columns: ['event', 'subject', 'from', 'date', 'document'] },
  unit: { table: 'units', columns: ['name', 'kind', 'parent', 'province', 'mentions', 'identity'] },
};
const READ = ['article_id', 'quote', 'start', 'end', 'rule', 'confidence'];

type Value = string | number | null;

/** A fact as a row of its table: the period in three columns, lists as JSON, what is absent as null. */
function row(fact: Fact, articleId: number, article: Article): Record<string, Value> {
  const period = 'period' in fact ? fact.period : null;
  const flat: Record<string, unknown> = {
    ...fact,
    article_id: articleId,
    period_text: period?.text ?? null,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
  };
  if (fact.type === 'event') flat['from'] = JSON.stringify(fact.from);
  if (fact.type === 'unit') flat['identity'] = unitIdentity(fact, article);
  if (fact.type === 'person') flat['identity'] = personIdentity(fact, article);
  const columns = [...READ, ...TABLES[fact.type].columns];
  return Object.fromEntries(columns.map((column) => [column, (flat[column] ?? null) as Value]));
}

/** Every place where an article says a fact. */
function placesOf(fact: Fact): readonly (readonly [start: number, end: number])[] {
  if (fact.type === 'unit') return fact.spans;
  return fact.type === 'count' || fact.type === 'rate' ? fact.places : [];
}

const insertSql = ({ table, columns }: { table: string; columns: string[] }): string => {
  const all = [...READ, ...columns];
  return `INSERT INTO ${table} (${all.map((column) => `"${column}"`).join(', ')}) VALUES (${all.map((column) => `@${column}`).join(', ')})`;
};

/** What an article says, as one digest: the same digest and extractors mean the same facts. Where it lies says nothing. */
function digest(article: Article): string {
  const { type: _, path: __, ...fields } = article;
  const sorted = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

/** Whether a record stands before another in the same archive: an earlier state of the same page. */
function isOlder(path: string, than: string): boolean {
  const [a, b] = [/^(.*)#(\d+)$/.exec(path), /^(.*)#(\d+)$/.exec(than)];
  return a !== null && b !== null && a[1] === b[1] && Number(a[2]) < Number(b[2]);
}

/** A store of one open database, its statements prepared once. */
export interface Store {
  /** @param extractors names and versions the facts were read with */
  article(article: Article, facts: readonly Fact[], extractors: string, checks?: readonly Check[]): Saved;
  page(page: Page): Saved;
  failure(stage: Stage, url: string, reason: string): void;
  /** Takes back what failed before with this URL or file, now that it was read. */
  mended(url: string): void;
}

export function openStore(db: Database.Database): Store {
  const known = db.prepare<[string], { id: number; hash: string; extractors: string; path: string }>(
    'SELECT id, hash, extractors, path FROM articles WHERE article = ?',
  );
  const put = db.prepare(
    `INSERT INTO articles (article, path, url, site, title, lead, author, section, published, text, hash, extractors)
     VALUES (@article, @path, @url, @site, @title, @lead, @author, @section, @published, @text, @hash, @extractors)
     ON CONFLICT (article) DO UPDATE SET path = excluded.path, url = excluded.url, site = excluded.site,
       title = excluded.title, lead = excluded.lead, author = excluded.author, section = excluded.section,
       published = excluded.published, text = excluded.text, hash = excluded.hash, extractors = excluded.extractors
     RETURNING id`,
  );
  const types = Object.keys(TABLES) as FactType[];
  const inserts = new Map(types.map((type) => [type, db.prepare(insertSql(TABLES[type]))]));
  const clears = types.map((type) => db.prepare(`DELETE FROM ${TABLES[type].table} WHERE article_id = ?`));
  const putPlace: Partial<Record<FactType, Database.Statement>> = {
    unit: db.prepare('INSERT INTO unit_mentions (unit_id, "start", "end") VALUES (?, ?, ?)'),
    count: db.prepare('INSERT INTO count_places (count_id, "start", "end") VALUES (?, ?, ?)'),
    rate: db.prepare('INSERT INTO rate_places (rate_id, "start", "end") VALUES (?, ?, ?)'),
  };
  const putCheck = db.prepare(
    `INSERT INTO checks (article_id, kind, expected, printed, verdict, note)
     VALUES (@article_id, @kind, @expected, @printed, @verdict, @note)`,
  );
  const putCheckFact = db.prepare(
    'INSERT INTO check_facts (check_id, position, count_id, rate_id) VALUES (?, ?, ?, ?)',
  );
  const clearChecks = db.prepare('DELETE FROM checks WHERE article_id = ?');
  const dropPage = db.prepare('DELETE FROM pages WHERE page = ?');
  const dropArticle = db.prepare('DELETE FROM articles WHERE article = ?');
  const knownPage = db.prepare<[string], { id: number; path: string; kind: string; next: string | null }>(
    'SELECT id, path, kind, next FROM pages WHERE page = ?',
  );
  const linksOf = db
    .prepare<[number], string>('SELECT url FROM page_links WHERE page_id = ? ORDER BY position')
    .pluck();
  const putPage = db.prepare(
    `INSERT INTO pages (page, path, kind, next) VALUES (@article, @path, @kind, @next)
     ON CONFLICT (page) DO UPDATE SET path = excluded.path, kind = excluded.kind, next = excluded.next RETURNING id`,
  );
  const clearLinks = db.prepare('DELETE FROM page_links WHERE page_id = ?');
  const putLink = db.prepare('INSERT INTO page_links (page_id, position, url) VALUES (?, ?, ?)');
  const putFailure = db.prepare(
    'INSERT INTO failures (stage, url, reason) VALUES (?, ?, ?) ON CONFLICT (stage, url, reason) DO NOTHING',
  );

  const dropFailure = db.prepare("DELETE FROM failures WHERE url = ? AND stage <> 'crawl'");

  /** Puts facts in; gives their row ids. */
  const putFacts = (facts: readonly Fact[], id: number, found: Article): Map<Fact, number | bigint> => {
    const rows = new Map<Fact, number | bigint>();
    for (const fact of facts) {
      const insert = inserts.get(fact.type);
      if (!insert) throw new Error(`no table for facts of type ${fact.type}`);
      const { lastInsertRowid } = insert.run(row(fact, id, found));
      rows.set(fact, lastInsertRowid);
      for (const [start, end] of placesOf(fact)) putPlace[fact.type]?.run(lastInsertRowid, start, end);
    }
    return rows;
  };

  const putChecks = (checks: readonly Check[], id: number, rows: ReadonlyMap<Fact, number | bigint>): void => {
    for (const { facts, ...check } of checks) {
      const { lastInsertRowid } = putCheck.run({ ...check, article_id: id });
      facts.forEach((fact, position) => {
        const of = (type: FactType) => (fact.type === type ? (rows.get(fact) ?? null) : null);
        putCheckFact.run(lastInsertRowid, position, of('count'), of('rate'));
      });
    }
  };

  const article = db.transaction(
    (found: Article, facts: readonly Fact[], extractors: string, checks: readonly Check[] = []): Saved => {
      const hash = digest(found);
      const before = known.get(found.article);
      if (before?.hash === hash && before.extractors === extractors) return 'unchanged';
      if (before && isOlder(found.path, before.path) && before.extractors === extractors) return 'unchanged';
      dropPage.run(found.article);
      const { id } = put.get({ ...found, hash, extractors }) as { id: number };
      if (before) for (const clear of [clearChecks, ...clears]) clear.run(id);
      putChecks(checks, id, putFacts(facts, id, found));
      return before ? 'changed' : 'new';
    },
  );

  const page = db.transaction((found: Page): Saved => {
    const before = knownPage.get(found.article);
    const same =
      before?.path === found.path &&
      before.kind === found.kind &&
      before.next === found.next &&
      JSON.stringify(linksOf.all(before.id)) === JSON.stringify(found.links);
    if (same) return 'unchanged';
    dropArticle.run(found.article);
    const { article: id, path, kind, next } = found;
    const { id: pageId } = putPage.get({ article: id, path, kind, next }) as { id: number };
    clearLinks.run(pageId);
    found.links.forEach((link, position) => putLink.run(pageId, position, link));
    return before ? 'changed' : 'new';
  });

  return {
    article,
    page,
    failure: (stage, url, reason) => void putFailure.run(stage, url, reason),
    mended: (url) => void dropFailure.run(url),
  };
}
