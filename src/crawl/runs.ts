/** The crawls of each site as rows of the table `crawls`: one that was cut off is gone on with by the next run. */
import type Database from 'better-sqlite3';
import type { Ending } from './options.ts';

/** What one request adds to a crawl's row. */
export interface Spent {
  requests: number;
  bytes: number;
  articles: number;
}

/** Milliseconds between two looks at the sums: a page's own commit is not to pay for them. */
const SOON = 500;

export interface Runs {
  /** The crawl to go on with, or a new one. */
  begin(site: string, host: string, resume: boolean): { crawl: number; isNew: boolean };
  /** Adds to a crawl's sums, which are written down now and then and at its end; a kill loses half a second of them. */
  spend(crawl: number, spent: Spent): void;
  robots(crawl: number, what: string): void;
  end(crawl: number, ending: Ending): void;
  /** Writes down all sums. */
  flush(): void;
}

export function openRuns(db: Database.Database): Runs {
  const open = db
    .prepare<[string], number>('SELECT id FROM crawls WHERE site = ? AND ended IS NULL ORDER BY id DESC LIMIT 1')
    .pluck();
  const drop = db.prepare(`UPDATE crawls SET ended = last, outcome = 'begun anew' WHERE site = ? AND ended IS NULL`);
  const add = db.prepare('INSERT INTO crawls (site, host, started, last) VALUES (@site, @host, @now, @now)');
  const spend = db.prepare(`UPDATE crawls SET last = @now, requests = requests + @requests, bytes = bytes + @bytes,
    articles = articles + @articles WHERE id = @crawl`);
  const robots = db.prepare('UPDATE crawls SET robots = ? WHERE id = ?');
  const end = db.prepare('UPDATE crawls SET ended = ?, outcome = ?, reason = ? WHERE id = ?');
  const now = (): string => new Date().toISOString();
  const sums = new Map<number, Spent & { written: number }>();
  const write = (crawl: number): void => {
    const sum = sums.get(crawl);
    if (!sum) return;
    sums.set(crawl, { requests: 0, bytes: 0, articles: 0, written: performance.now() });
    const { written: _, ...spent } = sum;
    spend.run({ crawl, now: now(), ...spent });
  };
  return {
    begin: db.transaction((site: string, host: string, resume: boolean) => {
      const cutOff = resume ? open.get(site) : undefined;
      if (cutOff !== undefined) return { crawl: cutOff, isNew: false };
      drop.run(site);
      return { crawl: Number(add.run({ site, host, now: now() }).lastInsertRowid), isNew: true };
    }),
    spend(crawl, { requests, bytes, articles }) {
      const sum = sums.get(crawl) ?? { requests: 0, bytes: 0, articles: 0, written: performance.now() };
      sums.set(crawl, sum);
      sum.requests += requests;
      sum.bytes += bytes;
      sum.articles += articles;
      if (performance.now() - sum.written > SOON) write(crawl);
    },
    robots: (crawl, what) => void robots.run(what, crawl),
    end(crawl, { outcome, reason }) {
      write(crawl);
      end.run(now(), outcome, reason, crawl);
    },
    flush: () => [...sums.keys()].forEach(write),
  };
}
