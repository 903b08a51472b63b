/** Reads WARC and WET files, ours and others': responses, resources and conversions, one at a time, up to the first damage. */
import { createReadStream } from 'node:fs';
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { header } from '../model/exchange.ts';
import { isGzip, members } from './members.ts';
import { contentOf, parseResponse } from './payload.ts';

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
}

const LIMIT = 20 * 1024 * 1024;
/** Room for a record's own head and the HTTP head. */
const HEADS = 256 * 1024;

interface Stored {
  offset: number;
  record: WARCRecord;
  block: Buffer;
}

/** The pages of a `.warc`, `.warc.gz`, `.wet` or `.wet.gz`. A torn or damaged file gives what stands before the damage. */
export async function* readWarc(file: string, options: ReadOptions = {}): AsyncGenerator<Archived> {
  const { onProblem, limit = LIMIT } = options;
  const stored = (await isGzip(file)) ? zipped(file, limit) : plain(file, limit);
  for await (const one of stored) {
    const page = 'reason' in one ? one : pageOf(one, limit);
    if (page === null) continue;
    if ('reason' in page) onProblem?.(page);
    else yield page;
  }
}

async function* zipped(file: string, limit: number): AsyncGenerator<Stored | Problem> {
  for await (const member of members(file, limit + HEADS)) {
    const { offset } = member;
    if ('torn' in member) yield { offset, reason: member.torn };
    else if (member.bytes === null) yield { offset, reason: `more than ${limit} bytes in one gzip member` };
    else yield* recordsOf(new AsyncIterReader([member.bytes], null), () => offset, limit);
  }
}

async function* plain(file: string, limit: number): AsyncGenerator<Stored | Problem> {
  const stream = createReadStream(file);
  yield* recordsOf(new AsyncIterReader(stream, null), (offset) => offset, limit);
}

type Bytes = AsyncIterReader;

async function* recordsOf(
  source: Bytes,
  place: (offset: number) => number,
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
    yield block ? { offset, record, block } : { offset, reason: `record of ${length} bytes, more than ${limit}` };
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

function pageOf({ offset, record, block }: Stored, limit: number): Archived | Problem | null {
  const { warcType: type, warcTargetURI: url, warcDate } = record;
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return null;
  if (!url || !/^https?:/i.test(url)) return null;
  const at = { offset, url, date: warcDate ?? '', type };
  if (type !== 'response') {
    return { ...at, status: null, headers: [], contentType: record.warcContentType ?? null, payload: block };
  }
  const message = parseResponse(block);
  if (message === null) return { offset, reason: `response of ${url} has no HTTP head` };
  const content = contentOf(message, limit);
  if (!content.ok) return { offset, reason: `${url}: ${content.reason}` };
  const { status, headers } = message;
  const contentType = header(headers, 'content-type');
  return { ...at, status, headers, contentType, payload: content.content };
}
