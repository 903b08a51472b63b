/** What was read already: by path, the digest of what lay there and the version that read it. */
import type Database from 'better-sqlite3';

/** A file or record as it was found. */
export interface Input {
  path: string;
  /** Digest of its bytes and of what is known of them from outside. */
  hash: string;
  /** Version of what makes text of pages. */
  reader: string;
}

export interface Inputs {
  /** The row of the article or page that an unchanged input was read to, or null. */
  known(input: Input): { article: number | null } | null;
  put(input: Input, to: { article: number } | { page: number }): void;
}

export function openInputs(db: Database.Database): Inputs {
  const find = db.prepare<[string, string, string], { article: number | null }>(
    'SELECT article_id AS article FROM inputs WHERE path = ? AND hash = ? AND reader = ?',
  );
  const put = db.prepare(
    `INSERT INTO inputs (path, hash, reader, article_id, page_id) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, reader = excluded.reader,
       article_id = excluded.article_id, page_id = excluded.page_id`,
  );
  return {
    known: ({ path, hash, reader }) => find.get(path, hash, reader) ?? null,
    put: ({ path, hash, reader }, to) =>
      void put.run(path, hash, reader, 'article' in to ? to.article : null, 'page' in to ? to.page : null),
  };
}
