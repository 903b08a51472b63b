/** The index of archived responses: one row of the table `responses` for each, with its place in the WARC. */
import type Database from 'better-sqlite3';
import type { Original } from './records.ts';

/** A response's place: `length` bytes (one gzip member) at `offset` of `file`. */
export interface Place {
  file: string;
  offset: number;
  length: number;
}

/** A row of the index. */
export interface Filed extends Place {
  url: string;
  /** ISO 8601. */
  fetched: string;
  status: number;
  contentType: string | null;
  /** `sha256:` and the hex digest of the payload as sent. */
  digest: string;
  type: 'response' | 'revisit';
  /** The row of the response whose payload it is. */
  refersTo: number | null;
}

/** The first response with a payload, and its row. */
export interface Kept extends Original {
  id: number;
}

export interface Responses {
  /** Files a response; the same record filed twice is one row. */
  file(response: Filed): void;
  /** The response of this address and status that has this payload, or null. */
  withPayload(url: string, status: number, digest: string): Kept | null;
  /** The response that the address's last one is, or refers to; or null. */
  last(url: string): Kept | null;
  /** Where what is filed of a WARC ends, in bytes; rows past `size`, which were never written, are dropped. */
  end(file: string, size: number): number;
}

const COLUMNS = 'id, url, fetched AS date, digest';

export function openResponses(db: Database.Database): Responses {
  const file = db.prepare(
    `INSERT INTO responses (url, fetched, status, content_type, digest, file, offset, length, type, refers_to)
     VALUES (@url, @fetched, @status, @contentType, @digest, @file, @offset, @length, @type, @refersTo)
     ON CONFLICT (file, offset) DO NOTHING`,
  );
  const withPayload = db.prepare<[string, number, string], Kept>(
    `SELECT ${COLUMNS} FROM responses WHERE url = ? AND status = ? AND digest = ? AND type = 'response' ORDER BY id LIMIT 1`,
  );
  const last = db.prepare<[string], Kept>(
    `SELECT ${COLUMNS} FROM responses WHERE id = (SELECT coalesce(refers_to, id) FROM responses
       WHERE url = ? AND status IN (200, 304) ORDER BY id DESC LIMIT 1) AND type = 'response'`,
  );
  const drop = db.prepare('DELETE FROM responses WHERE file = ? AND offset + length > ?');
  const end = db
    .prepare<[string], number>(`SELECT coalesce(max(offset + length), 0) FROM responses WHERE file = ?`)
    .pluck();
  return {
    file: (response) => void file.run(response),
    withPayload: (url, status, digest) => withPayload.get(url, status, digest) ?? null,
    last: (url) => last.get(url) ?? null,
    end(name, size) {
      drop.run(name, size);
      return end.get(name) ?? 0;
    },
  };
}
