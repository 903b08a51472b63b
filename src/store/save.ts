/** Puts articles with their facts, pages and failures into the database; saving the same again changes nothing. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Article, Page } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Fact } from '../model/fact.ts';
import { fillAdministrative } from './administrative.ts';
import { noChanges, openFacts, type Changes } from './facts.ts';
import { openInputs, type Input, type Inputs } from './inputs.ts';
import { indexArticle } from './search-index.ts';

export type Stage = 'crawl' | 'archive' | 'strip' | 'extract' | 'store';
export type Saved = 'new' | 'changed' | 'unchanged';

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

/** What else is kept of an article or page that is saved. */
export interface Beside {
  /** The input it was read from, so that it need not be read again. */
  input?: Input;
  /** Added to: what differs from the facts that were known. */
  changes?: Changes;
  /** Compares also what the same extractors read before. */
  again?: boolean;
}

/** A store of one open database, its statements prepared once. */
export interface Store {
  /** @param extractors names and versions the facts were read with */
  article(
    article: Article,
    facts: readonly Fact[],
    extractors: string,
    checks?: readonly Check[],
    beside?: Beside,
  ): Saved;
  page(page: Page, beside?: Beside): Saved;
  failure(stage: Stage, url: string, reason: string): void;
  /** Takes back what failed before with this URL or file, now that it was read. */
  mended(url: string): void;
  /** Several savings in one transaction, which is much faster. */
  batch<T>(work: () => T): T;
  inputs: Inputs;
  /** An article as it was saved, or null; with how many facts were read, and by which extractors. */
  saved(id: number): { article: Article; extractors: string; facts: number } | null;
  /** Ids of the articles whose facts other extractors read. */
  stale(extractors: string): number[];
}

export function openStore(db: Database.Database): Store {
  fillAdministrative(db);
  const known = db.prepare<[string], { id: number; hash: string; extractors: string; path: string; text: string }>(
    'SELECT id, hash, extractors, path, text FROM articles WHERE article = ?',
  );
  const put = db.prepare(
    `INSERT INTO articles (article, path, url, site, title, lead, author, section, published, facts, hash, extractors, text)
     VALUES (@article, @path, @url, @site, @title, @lead, @author, @section, @published, @facts, @hash, @extractors, @text)
     ON CONFLICT (article) DO UPDATE SET path = excluded.path, url = excluded.url, site = excluded.site,
       title = excluded.title, lead = excluded.lead, author = excluded.author, section = excluded.section,
       published = excluded.published, facts = excluded.facts, hash = excluded.hash, extractors = excluded.extractors,
       text = excluded.text
     RETURNING id`,
  );
  const dropPage = db.prepare('DELETE FROM pages WHERE page = ?');
  const restamp = db.prepare('UPDATE articles SET extractors = ? WHERE id = ?');
  const tables = openFacts(db);
  const index = indexArticle(db);
  const inputs = openInputs(db);

  /** Stores an article that is not stored as it is; its row, and whether it or its facts differ from what was known. */
  const write = (
    found: Article,
    facts: readonly Fact[],
    extractors: string,
    checks: readonly Check[],
    changes: Changes,
    again: boolean,
  ): { id: number; saved: Saved } => {
    const hash = digest(found);
    const before = known.get(found.article);
    const current = before?.extractors === extractors && !again;
    if (before && current && (before.hash === hash || isOlder(found.path, before.path)))
      return { id: before.id, saved: 'unchanged' };
    if (
      before &&
      tables.compare(before.id, found, facts, checks, before.text === found.text, changes) &&
      before.hash === hash
    ) {
      restamp.run(extractors, before.id);
      return { id: before.id, saved: 'unchanged' };
    }
    dropPage.run(found.article);
    const { id } = put.get({ ...found, facts: facts.length, hash, extractors }) as { id: number };
    if (before) tables.clear(id);
    tables.put(facts, checks, id, found);
    index(id, found);
    return { id, saved: before ? 'changed' : 'new' };
  };

  return {
    article: db.transaction(
      (found, facts, extractors, checks = [], { input, changes = noChanges(), again = false } = {}) => {
        const { id, saved } = write(found, facts, extractors, checks, changes, again);
        if (input) inputs.put(input, { article: id });
        return saved;
      },
    ) as Store['article'],
    page: db.transaction(openPages(db, inputs)),
    ...openFailures(db),
    batch: (work) => db.transaction(work).immediate(),
    inputs,
    ...openSaved(db),
  };
}

/** Saves pages that are no article. */
function openPages(db: Database.Database, inputs: Inputs): Store['page'] {
  const dropArticle = db.prepare('DELETE FROM articles WHERE article = ?');
  const known = db.prepare<[string], { id: number; path: string; kind: string; next: string | null }>(
    'SELECT id, path, kind, next FROM pages WHERE page = ?',
  );
  const linksOf = db
    .prepare<[number], string>('SELECT url FROM page_links WHERE page_id = ? ORDER BY position')
    .pluck();
  const put = db.prepare(
    `INSERT INTO pages (page, path, kind, next) VALUES (@article, @path, @kind, @next)
     ON CONFLICT (page) DO UPDATE SET path = excluded.path, kind = excluded.kind, next = excluded.next RETURNING id`,
  );
  const clearLinks = db.prepare('DELETE FROM page_links WHERE page_id = ?');
  const putLink = db.prepare('INSERT INTO page_links (page_id, position, url) VALUES (?, ?, ?)');
  return ({ article, path, kind, next, links }, { input } = {}) => {
    const before = known.get(article);
    const same =
      before?.path === path &&
      before.kind === kind &&
      before.next === next &&
      JSON.stringify(linksOf.all(before.id)) === JSON.stringify(links);
    if (!same) dropArticle.run(article);
    const { id } = same ? before : (put.get({ article, path, kind, next }) as { id: number });
    if (!same) {
      clearLinks.run(id);
      links.forEach((link, position) => putLink.run(id, position, link));
    }
    if (input) inputs.put(input, { page: id });
    return same ? 'unchanged' : before ? 'changed' : 'new';
  };
}

function openFailures(db: Database.Database): Pick<Store, 'failure' | 'mended'> {
  const put = db.prepare(
    'INSERT INTO failures (stage, url, reason) VALUES (?, ?, ?) ON CONFLICT (stage, url, reason) DO NOTHING',
  );
  const drop = db.prepare("DELETE FROM failures WHERE url = ? AND stage <> 'crawl'");
  return {
    failure: (stage, url, reason) => void put.run(stage, url, reason),
    mended: (url) => void drop.run(url),
  };
}

function openSaved(db: Database.Database): Pick<Store, 'saved' | 'stale'> {
  const get = db.prepare<[number], Omit<Article, 'type'> & { extractors: string; facts: number }>(
    `SELECT article, path, url, site, title, lead, author, section, published, text, extractors, facts
     FROM articles WHERE id = ?`,
  );
  const stale = db.prepare<[string], number>('SELECT id FROM articles WHERE extractors <> ? ORDER BY id').pluck();
  return {
    saved(id) {
      const row = get.get(id);
      if (!row) return null;
      const { extractors, facts, ...article } = row;
      return { article: { type: 'article', ...article }, extractors, facts };
    },
    stale: (extractors) => stale.all(extractors),
  };
}
