/** The index of archived responses: one row of the table `responses` for each, with its place in the WARC. */
import type Database from 'better-sqlite3';
import type { Exchange, Placed } from './warc.ts';

/** Files a response; the same record filed twice is one row. */
export function recordResponse(db: Database.Database, exchange: Exchange, placed: Placed): void {
  const type = exchange.headers.find(([name]) => name.toLowerCase() === 'content-type');
  db.prepare(
    `INSERT INTO responses (url, fetched, status, content_type, digest, file, offset, length)
     VALUES (@url, @fetched, @status, @contentType, @digest, @file, @offset, @length)
     ON CONFLICT (file, offset) DO NOTHING`,
  ).run({
    url: exchange.url,
    fetched: exchange.fetched,
    status: exchange.status,
    contentType: type?.[1] ?? null,
    ...placed,
  });
}
