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
}

/** An address taken from the queue. */
export interface Row {
  id: number;
  url: string;
  kind: PageKind;
  depth: number;
}

export interface Frontier {
  /** Puts back what an interrupted run left in flight, what a limit kept out, and failures that may pass. */
  resume(site: string): void;
  /** Queues a page that changes, whatever became of it before. */
  seed(address: Address): void;
  /** Queues an address unless it is known; one that was skipped is queued again. True when it waits to be fetched. */
  offer(address: Address): boolean;
  /** Records why an address is not queued; one already fetched stays as it is. */
  refuse(address: Address, reason: string): void;
  /** Records an address that was reached by way of another. */
  reached(address: Address): void;
  /** True for an article that was fetched or waits to be. */
  hasArticle(url: string): boolean;
  /** The next page to ask of a host, now in flight: pages that name others first, then articles as they were found. */
  take(host: string, what: 'pages' | 'articles'): Row | null;
  settle(id: number, state: 'done' | 'failed' | 'skipped', reason: string | null): void;
  /** Puts back a row whose request was cut off. */
  release(id: number): void;
  queuedArticles(host: string): number;
  /** Marks the host's queued articles as skipped. */
  skipQueuedArticles(host: string, reason: string): void;
  /** Addresses of the site's articles that were fetched or wait to be. */
  articles(site: string): string[];
  counts(sites: readonly string[]): Record<State, number>;
  /** Runs the changes as one transaction. */
  together(changes: () => void): void;
}

/** Reasons that begin so are looked at again in the next run. */
export const OVER_LIMIT = 'over the limit of';

const INSERT = `INSERT INTO frontier (url, site, host, kind, state, reason, found_on, depth)
  VALUES (@url, @site, @host, @kind, @state, @reason, @foundOn, @depth)`;
// Home first, then what names many addresses in one answer, then listings.
const PAGES_FIRST = `CASE kind WHEN 'home' THEN 0 WHEN 'sitemap' THEN 1 WHEN 'feed' THEN 2 ELSE 3 END`;

/** The frontier of a database whose migrations have run. */
export function openFrontier(db: Database.Database): Frontier {
  const resume =
    db.prepare(`UPDATE frontier SET state = 'queued', reason = NULL WHERE site = @site AND (state = 'in flight'
    OR state = 'skipped' AND reason LIKE '${OVER_LIMIT}%'
    OR state = 'failed' AND tries < 3 AND reason NOT LIKE 'HTTP 404%' AND reason NOT LIKE 'HTTP 410%')`);
  // A refused link may have named another paper's page: whoever queues it owns it.
  const queue = `ON CONFLICT (url) DO UPDATE SET state = 'queued', reason = NULL,
    site = excluded.site, host = excluded.host, kind = excluded.kind`;
  const seed = db.prepare(`${INSERT} ${queue}`);
  const offer = db.prepare(`${INSERT} ${queue} WHERE state = 'skipped'`);
  const waits = db.prepare<[string], number>(`SELECT 1 FROM frontier WHERE url = ? AND state = 'queued'`).pluck();
  const refuse = db.prepare(`${INSERT} ON CONFLICT (url) DO UPDATE SET state = 'skipped', reason = excluded.reason
    WHERE state IN ('queued', 'skipped') AND site = excluded.site AND kind = excluded.kind`);
  const reached = db.prepare(`${INSERT} ON CONFLICT (url) DO UPDATE SET state = 'done', reason = NULL`);
  const known = `kind = 'article' AND state IN ('queued', 'in flight', 'done')`;
  const has = db.prepare<[string], number>(`SELECT 1 FROM frontier WHERE url = ? AND ${known}`).pluck();
  const next = {
    pages: db.prepare<[string], Row>(`SELECT id, url, kind, depth FROM frontier
      WHERE host = ? AND state = 'queued' AND kind <> 'article' ORDER BY ${PAGES_FIRST}, id LIMIT 1`),
    articles: db.prepare<[string], Row>(`SELECT id, url, kind, depth FROM frontier
      WHERE host = ? AND state = 'queued' AND kind = 'article' ORDER BY id LIMIT 1`),
  };
  const fly = db.prepare(`UPDATE frontier SET state = 'in flight', tries = tries + 1 WHERE id = ?`);
  const settle = db.prepare('UPDATE frontier SET state = ?, reason = ? WHERE id = ?');
  const release = db.prepare(`UPDATE frontier SET state = 'queued', tries = tries - 1 WHERE id = ?`);
  const queued = `host = ? AND state = 'queued' AND kind = 'article'`;
  const count = db.prepare<[string], number>(`SELECT count(*) FROM frontier WHERE ${queued}`).pluck();
  const skip = db.prepare<[string, string]>(`UPDATE frontier SET state = 'skipped', reason = ? WHERE ${queued}`);
  const articles = db
    .prepare<[string], string>(`SELECT url FROM frontier WHERE site = ? AND ${known} ORDER BY id`)
    .pluck();
  const states = db.prepare<[string], { state: State; n: number }>(
    'SELECT state, count(*) AS n FROM frontier WHERE site = ? GROUP BY state',
  );
  return {
    resume: (site) => void resume.run({ site }),
    seed: (address) => void seed.run({ ...address, state: 'queued', reason: null }),
    offer(address) {
      offer.run({ ...address, state: 'queued', reason: null });
      return waits.get(address.url) !== undefined;
    },
    refuse: (address, reason) => void refuse.run({ ...address, state: 'skipped', reason }),
    reached: (address) => void reached.run({ ...address, state: 'done', reason: null }),
    hasArticle: (url) => has.get(url) !== undefined,
    take(host, what) {
      const row = next[what].get(host) ?? null;
      if (row) fly.run(row.id);
      return row;
    },
    settle: (id, state, reason) => void settle.run(state, reason, id),
    release: (id) => void release.run(id),
    queuedArticles: (host) => count.get(host) ?? 0,
    skipQueuedArticles: (host, reason) => void skip.run(reason, host),
    articles: (site) => articles.all(site),
    counts(sites) {
      const sums: Record<State, number> = { queued: 0, 'in flight': 0, done: 0, failed: 0, skipped: 0 };
      for (const { state, n } of sites.flatMap((site) => states.all(site))) sums[state] += n;
      return sums;
    },
    together: (changes) => db.transaction(changes)(),
  };
}
