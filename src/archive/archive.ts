/** The archive: WARC files of one name, the next begun when one is full, and the index of what lies where. */
import { existsSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { header, type Exchange } from '../model/exchange.ts';
import { lock } from './lock.ts';
import { parseResponse } from './payload.ts';
import { records, type Stored } from './read.ts';
import { digestOf } from './records.ts';
import { openResponses, type Filed, type Responses } from './responses.ts';
import { openWarc, type Warc } from './warc.ts';

export interface ArchiveOptions {
  software: string;
  /** Bytes after which the next file is begun; 1 GB when absent, as the WARC guidelines advise. */
  fileSize?: number;
}

export interface Archive {
  /** Appends and files an exchange. An unchanged payload becomes a revisit of the record that has it. */
  append(exchange: Exchange): Promise<Filed>;
  /** Appends an exchange; it is filed when the caller says so, in a transaction of its own. */
  keep(exchange: Exchange): Promise<{ row: Filed; file(): void }>;
  close(): Promise<void>;
  /** Bytes of a torn record that were cut off the end. */
  torn: number;
}

const FILE_SIZE = 1e9;

/** The n-th file of an archive: `a.warc.gz`, `a-00002.warc.gz`, … */
export function nthFile(base: string, n: number): string {
  return n === 1 ? base : base.replace(/\.warc\.gz$/, `-${String(n).padStart(5, '0')}.warc.gz`);
}

/**
 * Opens the archive that begins with the file `base`, to append to it. Records that a crash kept out of the index are
 * filed; a torn one is cut off.
 * @throws Error when another process writes it, or the file is no WARC
 */
export async function openArchive(db: Database.Database, base: string, options: ArchiveOptions): Promise<Archive> {
  if (!base.endsWith('.warc.gz')) throw new Error(`${base}: a WARC is written compressed; name it .warc.gz`);
  const release = lock(base);
  const responses = openResponses(db);
  try {
    let n = 1;
    while (existsSync(nthFile(base, n + 1))) n++;
    return writer(base, n, await openFile(nthFile(base, n), responses, options), responses, options, release);
  } catch (error) {
    release();
    throw error;
  }
}

/** Opens one file; it is read from where the index ends. */
async function openFile(file: string, responses: Responses, { software }: ArchiveOptions): Promise<Warc> {
  const size = existsSync(file) ? statSync(file).size : 0;
  const whole = responses.end(file, size);
  const warc = await openWarc(file, { software, whole });
  if (size === 0 || warc.size() === whole) return warc;
  for await (const stored of records(file, { from: whole })) {
    const found = 'record' in stored ? filedAs(stored, file, responses) : null;
    if (found) responses.file(found);
  }
  return warc;
}

/** A record of ours as a row of the index; null for requests and the like. */
function filedAs({ record, block, offset, length }: Stored, file: string, responses: Responses): Filed | null {
  const { warcType: type, warcTargetURI: url, warcDate, warcPayloadDigest: digest } = record;
  if ((type !== 'response' && type !== 'revisit') || !url || !digest || length === null) return null;
  const message = parseResponse(block);
  if (message === null) return null;
  const { status, headers } = message;
  const contentType = header(headers, 'content-type');
  const original = type === 'revisit' ? (responses.withPayload(url, 200, digest) ?? responses.last(url)) : null;
  const refersTo = original?.id ?? null;
  return { url, fetched: warcDate ?? '', status, contentType, digest, file, offset, length, type, refersTo };
}

function writer(
  base: string,
  n: number,
  first: Warc,
  responses: Responses,
  options: ArchiveOptions,
  release: () => void,
): Archive {
  let warc = first;
  let opening: Promise<void> | null = null;
  const pending = new Set<Promise<unknown>>();
  const next = async (): Promise<void> => {
    await Promise.all(pending);
    warc.close();
    warc = await openFile(nthFile(base, ++n), responses, options);
  };
  const write = async (exchange: Exchange): Promise<Filed> => {
    const { url, status, fetched } = exchange;
    const digest = digestOf(exchange.raw);
    const original =
      status === 304
        ? responses.last(url)
        : exchange.raw.length > 0
          ? responses.withPayload(url, status, digest)
          : null;
    const place = await warc.append(exchange, digest, original);
    const type: Filed['type'] = original ? 'revisit' : 'response';
    const contentType = header(exchange.headers, 'content-type');
    const filed = { ...place, url, fetched, status, contentType, digest: original?.digest ?? digest, type };
    return { ...filed, refersTo: original?.id ?? null };
  };
  const keep = async (exchange: Exchange): Promise<{ row: Filed; file(): void }> => {
    if (opening !== null) await opening;
    if (warc.size() >= (options.fileSize ?? FILE_SIZE)) {
      opening = next().finally(() => (opening = null));
      await opening;
    }
    const task = write(exchange);
    pending.add(task);
    try {
      const row = await task;
      return { row, file: () => responses.file(row) };
    } finally {
      pending.delete(task);
    }
  };
  return {
    torn: first.torn,
    keep,
    async append(exchange) {
      const { row, file } = await keep(exchange);
      file();
      return row;
    },
    async close() {
      await Promise.allSettled(pending);
      warc.close();
      release();
    },
  };
}
