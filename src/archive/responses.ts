/** The index of archived responses: one row of the table `responses` for each, with its place in the WARC. */
import type Database from 'better-sqlite3';
import { header, type Exchange } from '../model/exchange.ts';
import type { Placed } from './warc.ts';

/** Files a response; the same record filed twice is one row. */
export function recordResponse(db: Database.Database, exchange: Exchange, placed: Placed): void {
  db.prepare(
    `INSERT INTO responses (url, fetched, status, content_type, digest, file, offset, length)
     VALUES (@url, @fetched, @status, @contentType, @digest, @file, @offset, @length)
     ON CONFLICT (file, offset) DO NOTHING`,
  ).run({
    url: exchange.url,
    fetched: exchange.fetched,
    status: exchange.status,
    contentType: header(exchange.headers, 'content-type'),
    ...placed,
  });
}
