/** An exchange as WARC 1.1 records, one gzip member each: warcio lays them out, node compresses and digests them. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { WARC_1_1, WARCRecord, WARCSerializer, type WARCRecordOpts } from 'warcio';
import { header, type Exchange } from '../model/exchange.ts';

/** An earlier response that a payload was first kept in. */
export interface Original {
  url: string;
  /** ISO 8601. */
  date: string;
  digest: string;
}

const NOT_MODIFIED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';

/** `sha256:` and the hex digest. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const compress = promisify(gzip);
const NOTHING = Buffer.alloc(0);
const END = Buffer.from('\r\n\r\n');

/** The record that every file begins with. */
export async function infoRecord(file: string, software: string): Promise<Buffer> {
  const info = {
    software,
    format: 'WARC File Format 1.1',
    isPartOf: basename(file).replace(/(?:-\d{5})?\.warc\.gz$/, ''),
  };
  return member(
    await WARCSerializer.serialize(
      WARCRecord.createWARCInfo({ filename: basename(file), warcVersion: WARC_1_1 }, info),
    ),
  );
}

/** A response with its request behind it; `first` is the length of the response's member. */
export async function exchangeRecords(
  exchange: Exchange,
  digest: string,
  original: Original | null,
): Promise<{ bytes: Buffer; first: number }> {
  const response = original ? revisit(exchange, original) : whole(exchange, digest);
  const request = requestRecord(exchange, response.warcHeader('WARC-Record-ID') ?? '');
  const payload = original ? NOTHING : exchange.raw;
  // What is compressed already is stored as it is.
  const level = header(exchange.headers, 'content-encoding') === null ? 6 : 0;
  const [first, second] = [await member(bytesOf(response, payload), level), await member(bytesOf(request, NOTHING), 1)];
  return { bytes: Buffer.concat([first, second]), first: first.length };
}

function whole(exchange: Exchange, digest: string): WARCRecord {
  return digested(WARCRecord.create({ ...headOf(exchange), type: 'response' }), exchange.raw, digest);
}

/** Says that the payload is an earlier one's; the response's own head is kept. */
function revisit(exchange: Exchange, { url, date, digest }: Original): WARCRecord {
  const options: WARCRecordOpts = { ...headOf(exchange), type: 'revisit', refersToUrl: url, refersToDate: date };
  const record = WARCRecord.create(options);
  if (exchange.status === 304) record.warcHeaders.headers.set('WARC-Profile', NOT_MODIFIED);
  return digested(record, NOTHING, digest);
}

function requestRecord({ url, fetched, requestHeaders }: Exchange, responseId: string): WARCRecord {
  const { pathname, search } = new URL(url);
  const statusline = `GET ${pathname}${search} HTTP/1.1`;
  const warcHeaders = { 'WARC-Concurrent-To': responseId };
  const options: WARCRecordOpts = { url, date: fetched, httpHeaders: requestHeaders, statusline, warcHeaders };
  return digested(
    WARCRecord.create({ ...options, type: 'request', warcVersion: WARC_1_1 }),
    NOTHING,
    digestOf(NOTHING),
  );
}

function headOf({ url, fetched, status, statusText, headers }: Exchange): WARCRecordOpts {
  // The payload was taken out of its chunks; a reader that believed this header would look for them.
  const httpHeaders = headers.filter(([name]) => name.toLowerCase() !== 'transfer-encoding');
  const statusline = `HTTP/1.1 ${status} ${statusText}`.trimEnd();
  return { url, date: fetched, httpHeaders, statusline, warcVersion: WARC_1_1 };
}

/** Both digests, by node's hashes, which are several times as fast as warcio's. */
function digested(record: WARCRecord, payload: Buffer, payloadDigest: string): WARCRecord {
  const block = createHash('sha256')
    .update(`${record.httpHeaders?.toString() ?? ''}\r\n`)
    .update(payload);
  record.warcHeaders.headers.set('WARC-Payload-Digest', payloadDigest);
  record.warcHeaders.headers.set('WARC-Block-Digest', `sha256:${block.digest('hex')}`);
  return record;
}

/** Up to so many bytes the detour by a thread costs more than it spares. */
const AT_ONCE = 256 * 1024;

const member = async (bytes: Uint8Array, level = 6): Promise<Buffer> =>
  bytes.length > AT_ONCE ? compress(bytes, { level }) : gzipSync(bytes, { level });

/** A record whose digests are set, laid out: warcio's own serializer takes twice the time to find out what is known. */
function bytesOf(record: WARCRecord, payload: Buffer): Buffer {
  const head = Buffer.from(`${record.httpHeaders?.toString() ?? ''}\r\n`);
  record.warcHeaders.headers.set('Content-Length', String(head.length + payload.length));
  return Buffer.concat([Buffer.from(`${record.warcHeaders.toString()}\r\n`), head, payload, END]);
}
