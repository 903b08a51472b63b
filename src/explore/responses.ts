/** The index of the archive, asked: which responses are known, and where they lie. */
import type Database from 'better-sqlite3';
import type { Answer } from './query.ts';

/** The newest responses whose address is like the pattern (SQL's LIKE). */
export function listResponses(db: Database.Database, like: string, most: number): Answer {
  const statement = db.prepare<[string, number]>(
    `SELECT file, offset, length, type, fetched, status, url FROM responses WHERE url LIKE ? ORDER BY id DESC LIMIT ?`,
  );
  const rows = statement.raw().all(like, most) as unknown[][];
  return { columns: statement.columns().map(({ name }) => name), rows };
}

/** Where the newest payload of an address lies; a revisit leads to the response it refers to. */
export function newestResponse(db: Database.Database, url: string): { file: string; offset: number } | null {
  return (
    db
      .prepare<[string], { file: string; offset: number }>(
        `SELECT o.file, o.offset FROM responses r JOIN responses o ON o.id = coalesce(r.refers_to, r.id)
         WHERE r.url = ? ORDER BY r.status IN (200, 304) DESC, r.id DESC LIMIT 1`,
      )
      .get(url) ?? null
  );
}

/** Offsets of the responses that lie in a file. */
export function responsesIn(db: Database.Database, file: string): number[] {
  return db.prepare<[string], number>('SELECT offset FROM responses WHERE file = ?').pluck().all(file);
}
