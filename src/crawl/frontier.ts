/** The queue of addresses in SQLite (table `frontier`): what is known, what is to be asked next, what became of each. */
import type Database from 'better-sqlite3';
import type { PageKind } from './fetched.ts';

export const STATES = ['queued', 'in flight', 'done', 'failed', 'skipped'] as const;
export type State = (typeof STATES)[number];

/** An address to be queued. */
export interface Address {
  url: string;
  site: string;
  host: string;
  kind: PageKind;
  /** The address that named it; null for those the site's file names. */
  foundOn: string | null;
  /** Pages of a listing count one each, as do sitemaps inside sitemaps. */
  depth: number;
  /** Higher is sooner: seconds since 1970 of its age, known or guessed. */
  priority: number;
  /** The article's own id, '' where the site's addresses have none. */
  articleId: string;
}

/** An address taken from the queue. */
export interface Row {
  id: number;
  url: string;
  kind: PageKind;
  depth: number;
  tries: number;
  foundOn: string | null;
  /** When it was first fetched, or null. */
  fetched: string | null;
  etag: string | null;
  lastModified: string | null;
}

/** What is known of an address that was offered. */
export interface Known {
  id: number;
  state: State;
  fetched: string | null;
}

/** All addresses, those of pages that name others, or those of articles. */
export type Which = 'all' | 'pages' | 'articles';

/** What the last answer said of itself. */
export interface Answered {
  crawl: number;
  fetched: string;
  etag: string | null;
  lastModified: string | null;
  published: string | null;
}

export interface Frontier {
  /** Puts back what an interrupted run left in flight, and, in a new crawl, failures that may pass. */
  resume(site: string, newCrawl: boolean): void;
  /** Queues a page that changes, once a crawl, whatever became of it before. True when it was queued. */
  seed(address: Address, crawl: number): boolean;
  /** Queues an address unless it is known; one that was skipped is queued again. */
  offer(address: Address, crawl: number): Known & { fresh: boolean };
  known(id: number): Known | null;
  /** Queues an article that is done already, behind all others. */
  again(id: number, crawl: number): boolean;
  /** Records why an address is not queued; one already fetched stays as it is. */
  refuse(address: Address, reason: string): void;
  /** Records an address that was reached by way of another. */
  reached(address: Address): void;
  /** The address under which an article with this id was fetched or waits to be, or null. */
  articleWithId(site: string, articleId: string): string | null;
  /** True for an article that was fetched or waits to be. */
  hasArticle(url: string): boolean;
  /** The next address of a host, now in flight, or null when none may be asked now. */
  take(host: string, what: Which, now: number): Row | null;
  /** When the next address that waits may be asked, in ms since 1970; null when none waits. */
  nextTry(host: string, what: Which): number | null;
  /** Writes down what became of an address, and what an answer with 200 said of itself. */
  settle(id: number, state: 'done' | 'failed' | 'skipped', reason: string | null, answer?: Answered): void;
  /** Keeps the articles that a page names. */
  named(id: number, links: readonly number[]): void;
  /** The ids of articles that a page named last. */
  namedBy(id: number): number[];
  /** Listings and feeds that were found on a site's home page, or sitemaps in a sitemap, whatever became of them. */
  pagesOn(row: Row, site: string): { url: string; kind: Exclude<PageKind, 'article'>; depth: number }[];
  /** True when all articles that a page named and that were fetched have a day, and it is before this one. */
  allOlder(page: string, day: string): boolean;
  /** Puts back a row whose request failed in a way that may pass, behind the others. */
  retry(id: number, nextTry: number, reason: string): void;
  /** Puts back a row whose request was cut off. */
  release(id: number): void;
  queued(host: string, what: Which): number;
  /** How many addresses have this path and a query; at most `most`. */
  variants(path: string, most: number): number;
  /** Gives articles of older databases their ids. */
  identify(site: string, idOf: (url: string) => string): void;
  counts(sites: readonly string[]): Record<State, number>;
  /** Runs the changes as one transaction. */
  together<T>(changes: () => T): T;
}

/** A failure that may pass is tried so often in a run, and in so many runs. */
export const TRIES = 3;
const RUNS = 3;

const INSERT = `INSERT INTO frontier (url, site, host, kind, state, reason, found_on, depth, priority, article_id, crawl)
  VALUES (@url, @site, @host, @kind, @state, @reason, @foundOn, @depth, @priority, @articleId, @crawl)`;
const ROW = `id, url, kind, depth, tries, found_on AS foundOn, fetched, etag, last_modified AS lastModified`;
/** Behind all articles that were not tried yet, so that pages that fail do not follow one on another. */
const LATER = 1e9;
/** Behind everything that was never fetched. */
const BEHIND = 1e11;

/** One statement each for all addresses, for pages, for articles. */
function each<T>(prepare: (which: string) => T): Record<Which, T> {
  return { all: prepare(''), pages: prepare(`AND kind <> 'article'`), articles: prepare(`AND kind = 'article'`) };
}

/** The frontier of a database whose migrations have run. */
export function openFrontier(db: Database.Database): Frontier {
  const wake = db.prepare(`UPDATE frontier SET state = 'queued' WHERE site = ? AND state = 'in flight'`);
  const revive = db.prepare(`UPDATE frontier SET state = 'queued', reason = NULL, next_try = 0
    WHERE site = ? AND state = 'failed' AND tries < ${TRIES * RUNS}
    AND reason NOT LIKE 'HTTP 404%' AND reason NOT LIKE 'HTTP 410%'`);
  // A refused link may have named another paper's page: whoever queues it owns it.
  const queue = `ON CONFLICT (url) DO UPDATE SET state = 'queued', reason = NULL, next_try = 0, tries = 0, site = excluded.site,
    host = excluded.host, kind = excluded.kind, priority = excluded.priority, article_id = excluded.article_id,
    depth = excluded.depth, found_on = excluded.found_on, crawl = excluded.crawl`;
  const seed = db.prepare(`${INSERT} ${queue} WHERE crawl IS NOT excluded.crawl`);
  const offer = db.prepare<[object], { id: number }>(`${INSERT} ${queue} WHERE state = 'skipped' RETURNING id`);
  const known = db.prepare<[string], Known>('SELECT id, state, fetched FROM frontier WHERE url = ?');
  const byId = db.prepare<[number], Known>('SELECT id, state, fetched FROM frontier WHERE id = ?');
  const again = db.prepare(`UPDATE frontier SET state = 'queued', next_try = 0, tries = 0, crawl = @crawl,
    priority = priority - ${BEHIND} * (priority > -${BEHIND / 2})
    WHERE id = @id AND state = 'done' AND crawl IS NOT @crawl`);
  const refuse = db.prepare(`${INSERT} ON CONFLICT (url) DO UPDATE SET state = 'skipped', reason = excluded.reason
    WHERE state IN ('queued', 'skipped') AND fetched IS NULL AND site = excluded.site AND kind = excluded.kind`);
  const reached = db.prepare(`${INSERT} ON CONFLICT (url) DO UPDATE SET state = 'done', reason = NULL`);
  const alive = `kind = 'article' AND state IN ('queued', 'in flight', 'done')`;
  const withId = db
    .prepare<[string, string], string>(
      `SELECT url FROM frontier WHERE site = ? AND article_id = ? AND article_id <> '' AND ${alive} ORDER BY id LIMIT 1`,
    )
    .pluck();
  const has = db.prepare<[string], number>(`SELECT 1 FROM frontier WHERE url = ? AND ${alive}`).pluck();
  const next = each((which) =>
    db.prepare<[string, number], Row>(`SELECT ${ROW} FROM frontier
      WHERE host = ? AND state = 'queued' AND next_try <= ? ${which} ORDER BY priority DESC, id LIMIT 1`),
  );
  const soonest = each((which) =>
    db
      .prepare<[string], number | null>(
        `SELECT min(next_try) FROM frontier WHERE host = ? AND state = 'queued' ${which}`,
      )
      .pluck(),
  );
  const fly = db.prepare(`UPDATE frontier SET state = 'in flight', tries = tries + 1 WHERE id = ?`);
  const settle = db.prepare('UPDATE frontier SET state = ?, reason = ? WHERE id = ?');
  const answered = db.prepare(`UPDATE frontier SET state = @state, reason = @reason,
    fetched = coalesce(fetched, @fetched), etag = @etag, last_modified = @lastModified, tries = 0, crawl = @crawl,
    published = coalesce(@published, published) WHERE id = @id`);
  const named = db.prepare('UPDATE frontier SET links = ? WHERE id = ?');
  const namedBy = db.prepare<[number], string | null>('SELECT links FROM frontier WHERE id = ?').pluck();
  const settled = `SELECT url, kind, depth FROM frontier WHERE site = ? AND kind <> 'article'
    AND state IN ('done', 'failed', 'skipped')`;
  type PageOn = ReturnType<Frontier['pagesOn']>[number];
  const sections = db.prepare<[string], PageOn>(`${settled} AND kind IN ('listing', 'feed') AND depth = 0`);
  const parts = db.prepare<[string, string], PageOn>(`${settled} AND kind = 'sitemap' AND found_on = ?`);
  const ages = db.prepare<[string, string], { n: number; old: number }>(`SELECT count(*) AS n,
    count(*) FILTER (WHERE article.published < ?) AS old
    FROM frontier page, json_each(page.links) link JOIN frontier article ON article.id = link.value
    WHERE page.url = ? AND article.state = 'done'`);
  const retry = db.prepare(
    `UPDATE frontier SET state = 'queued', next_try = ?, reason = ?, priority = priority - ${LATER} WHERE id = ?`,
  );
  const release = db.prepare(`UPDATE frontier SET state = 'queued', tries = max(0, tries - 1) WHERE id = ?`);
  const count = each((which) =>
    db.prepare<[string], number>(`SELECT count(*) FROM frontier WHERE host = ? AND state = 'queued' ${which}`).pluck(),
  );
  const variants = db
    .prepare<[string, string, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM frontier WHERE url > ? AND url < ? LIMIT ?)',
    )
    .pluck();
  const nameless = db.prepare<[string], { id: number; url: string }>(
    `SELECT id, url FROM frontier WHERE site = ? AND kind = 'article' AND article_id IS NULL`,
  );
  const name = db.prepare('UPDATE frontier SET article_id = ? WHERE id = ?');
  const states = db.prepare<[string], { state: State; n: number }>(
    'SELECT state, count(*) AS n FROM frontier WHERE site = ? GROUP BY state',
  );
  return {
    resume(site, newCrawl) {
      wake.run(site);
      if (newCrawl) revive.run(site);
    },
    seed: (address, crawl) => seed.run({ ...address, crawl, state: 'queued', reason: null }).changes > 0,
    offer(address, crawl) {
      const put = offer.get({ ...address, crawl, state: 'queued', reason: null });
      if (put) return { id: put.id, state: 'queued', fetched: null, fresh: true };
      return { ...(known.get(address.url) as Known), fresh: false };
    },
    known: (id) => byId.get(id) ?? null,
    again: (id, crawl) => again.run({ id, crawl }).changes > 0,
    refuse: (address, reason) => void refuse.run({ ...address, crawl: null, state: 'skipped', reason }),
    reached: (address) => void reached.run({ ...address, crawl: null, state: 'done', reason: null }),
    articleWithId: (site, articleId) => withId.get(site, articleId) ?? null,
    hasArticle: (url) => has.get(url) !== undefined,
    take(host, what, now) {
      const row = next[what].get(host, now) ?? null;
      if (row) fly.run(row.id);
      return row && { ...row, tries: row.tries + 1 };
    },
    nextTry: (host, what) => soonest[what].get(host) ?? null,
    settle(id, state, reason, answer) {
      if (answer) answered.run({ id, state, reason, ...answer });
      else settle.run(state, reason, id);
    },
    named: (id, links) => void named.run(JSON.stringify(links), id),
    namedBy: (id) => JSON.parse(namedBy.get(id) ?? '[]') as number[],
    pagesOn({ kind, url }, site) {
      if (kind === 'home') return sections.all(site);
      return kind === 'sitemap' ? parts.all(site, url) : [];
    },
    allOlder(page, day) {
      const { n, old } = ages.get(day, page) ?? { n: 0, old: 0 };
      return n > 0 && n === old;
    },
    retry: (id, nextTry, reason) => void retry.run(nextTry, reason, id),
    release: (id) => void release.run(id),
    queued: (host, what) => count[what].get(host) ?? 0,
    variants: (path, most) => variants.get(`${path}?`, `${path}@`, most) ?? 0,
    identify(site, idOf) {
      for (const { id, url } of nameless.all(site)) name.run(idOf(url), id);
    },
    counts(sites) {
      const sums: Record<State, number> = { queued: 0, 'in flight': 0, done: 0, failed: 0, skipped: 0 };
      for (const { state, n } of sites.flatMap((site) => states.all(site))) sums[state] += n;
      return sums;
    },
    together: (changes) => db.transaction(changes)(),
  };
}
