/** Reads WARC and WET files, ours and others': responses, resources and conversions, one at a time; damage costs what it hits. */
import { createReadStream } from 'node:fs';
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { header } from '../model/exchange.ts';
import { isGzip, members } from './members.ts';
import { parseResponse, payloadOf } from './payload.ts';

/** A page out of an archive. */
export interface Archived {
  /** Of the record in the file, in bytes. */
  offset: number;
  url: string;
  /** When it was fetched, ISO 8601. */
  date: string;
  /** Null for records that are no HTTP response. */
  status: number | null;
  headers: [string, string][];
  contentType: string | null;
  /** With transfer and content encoding undone. */
  payload: Buffer;
  type: 'response' | 'resource' | 'conversion';
}

export interface Problem {
  offset: number;
  reason: string;
}

export interface ReadOptions {
  /** Told of records that are left out, and of a torn end. */
  onProblem?(problem: Problem): void;
  /** Bytes of a record, as stored and decompressed alike; 20 MB when absent. */
  limit?: number;
  /** Where in the file to begin, at the start of a record. */
  from?: number;
}

const LIMIT = 20 * 1024 * 1024;
/** Room for a record's own head and the HTTP head. */
const HEADS = 256 * 1024;

/** A record as it lies in the file. */
export interface Stored {
  offset: number;
  /** Bytes of its gzip member; null in a file that is not compressed record by record. */
  length: number | null;
  record: WARCRecord;
  block: Buffer;
}

/** The pages of a `.warc`, `.warc.gz`, `.wet` or `.wet.gz`; what cannot be read is told and passed over. */
export async function* readWarc(file: string, options: ReadOptions = {}): AsyncGenerator<Archived> {
  const { onProblem, limit = LIMIT } = options;
  for await (const one of records(file, options)) {
    const page = 'reason' in one ? one : pageOf(one, limit);
    if (page === null) continue;
    if ('reason' in page) onProblem?.(page);
    else yield page;
  }
}

/** All records of a file, of any type, and what is wrong with it. */
export async function* records(
  file: string,
  { limit = LIMIT, from = 0 }: ReadOptions = {},
): AsyncGenerator<Stored | Problem> {
  yield* (await isGzip(file)) ? zipped(file, limit, from) : plain(file, limit, from);
}

async function* zipped(file: string, limit: number, from: number): AsyncGenerator<Stored | Problem> {
  for await (const member of members(file, limit + HEADS, from)) {
    const { offset } = member;
    if ('torn' in member) yield { offset, reason: member.torn };
    else if (member.bytes === null) yield { offset, reason: `more than ${limit} bytes in one gzip member` };
    else yield* recordsOf(new AsyncIterReader([member.bytes], null), () => offset, member.length, limit);
  }
}

async function* plain(file: string, limit: number, from: number): AsyncGenerator<Stored | Problem> {
  const stream = createReadStream(file, { start: from });
  yield* recordsOf(new AsyncIterReader(stream, null), (offset) => offset + from, null, limit);
}

async function* recordsOf(
  source: AsyncIterReader,
  place: (offset: number) => number,
  memberLength: number | null,
  limit: number,
): AsyncGenerator<Stored | Problem> {
  const parser = new WARCParser(source, { parseHttp: false });
  for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
    const offset = place(parser.offset);
    const length = record.warcContentLength;
    if (!record.warcHeaders.statusline.startsWith('WARC/') || !Number.isSafeInteger(length)) {
      return yield { offset, reason: 'not a WARC record' };
    }
    const { block, size } = await blockOf(record, limit);
    // The parser would wait for the missing bytes for ever.
    if (size < length) return yield { offset, reason: 'the file ends inside a record' };
    yield block
      ? { offset, length: memberLength, record, block }
      : { offset, reason: `record of ${length} bytes, more than ${limit}` };
  }
}

async function blockOf(record: WARCRecord, limit: number): Promise<{ block: Buffer | null; size: number }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.reader) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  return { block: size <= limit ? Buffer.concat(chunks) : null, size };
}

/** The page that a record holds; null for records of other types. */
export function pageOf({ offset, record, block }: Stored, limit: number = LIMIT): Archived | Problem | null {
  const { warcType: type, warcTargetURI: url, warcDate } = record;
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return null;
  if (!url || !/^https?:/i.test(url)) return null;
  const at = { offset, url, date: warcDate ?? '', type };
  if (type !== 'response') {
    return { ...at, status: null, headers: [], contentType: record.warcContentType ?? null, payload: block };
  }
  const message = parseResponse(block);
  if (message === null) return { offset, reason: `response of ${url} has no HTTP head` };
  const content = payloadOf(message, limit);
  if (!content.ok) return { offset, reason: `${url}: ${content.reason}` };
  const { status, headers } = message;
  const contentType = header(headers, 'content-type');
  return { ...at, status, headers, contentType, payload: content.content };
}
