/** What a database knows of its crawls: hosts, queue and rate, why pages failed or were left out. */
import { query, type Answer } from './query.ts';
import type Database from 'better-sqlite3';

/** One row a site: its last crawl and its queue. The rate is of the last crawl, in requests a minute. */
const HOSTS = `
SELECT c.site, c.host,
  CASE WHEN c.ended IS NULL THEN 'running or cut off' ELSE c.outcome END AS crawl, c.reason,
  coalesce(sum(f.n) FILTER (WHERE f.state IN ('queued', 'in flight')), 0) AS queued,
  coalesce(sum(f.n) FILTER (WHERE f.state = 'done'), 0) AS done,
  coalesce(sum(f.n) FILTER (WHERE f.state = 'failed'), 0) AS failed,
  coalesce(sum(f.n) FILTER (WHERE f.state = 'skipped'), 0) AS skipped,
  c.requests, round(c.requests / max(1.0 / 60, (julianday(c.last) - julianday(c.started)) * 1440), 1) AS per_minute,
  c.last, c.robots
FROM crawls c LEFT JOIN (SELECT site, state, count(*) AS n FROM frontier GROUP BY site, state) f ON f.site = c.site
WHERE c.id IN (SELECT max(id) FROM crawls GROUP BY site)
GROUP BY c.id ORDER BY c.site`;

/** Reasons that name an address or a file are one kind each. */
const REASONS = `
SELECT site, state, CASE
    WHEN reason LIKE 'same article as %' THEN 'same article under another address'
    WHEN reason LIKE 'another host: %' THEN 'another host'
    WHEN reason LIKE 'redirects to %' THEN 'redirect refused'
    ELSE reason END AS why, count(*) AS n, min(url) AS example
FROM frontier WHERE state IN ('failed', 'skipped') GROUP BY 1, 2, 3 ORDER BY site, state, n DESC LIMIT 200`;

export const crawlHosts = (db: Database.Database): Answer => query(db, HOSTS);
export const crawlReasons = (db: Database.Database): Answer => query(db, REASONS);
