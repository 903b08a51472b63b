/** Writes WARC 1.1: a `warcinfo` first, then each exchange as a response and its request, one gzip member a record. */
import { closeSync, existsSync, fsyncSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { WARC_1_1, WARCRecord, WARCSerializer, type WARCRecordOpts } from 'warcio';
import type { Exchange } from '../model/exchange.ts';
import { lock } from './lock.ts';
import { members } from './members.ts';

/** Where a response lies: `length` bytes (one gzip member) at `offset` of `file`. */
export interface Placed {
  file: string;
  offset: number;
  length: number;
  /** `sha256:` and the hex digest of the payload as sent. */
  digest: string;
}

export interface Warc {
  append(exchange: Exchange): Promise<Placed>;
  close(): Promise<void>;
  /** Bytes of a torn record that were cut off the end of an existing file. */
  torn: number;
}

/** Opens a `.warc.gz` for appending, a new one or one of ours; what a crash tore off at its end is cut away first. */
export async function openWarc(file: string, { software }: { software: string }): Promise<Warc> {
  if (!file.endsWith('.warc.gz')) throw new Error(`${file}: a WARC is written compressed; name it .warc.gz`);
  const release = lock(file);
  let mended: { end: number; torn: number };
  try {
    mended = await mend(file);
  } catch (error) {
    release();
    throw error;
  }
  const { end, torn } = mended;
  const out = appendTo(file, end);
  const inTurn = turns();
  if (end === 0) out.write((await serialize(infoRecord(file, software))).bytes);
  return {
    torn,
    append: (exchange) =>
      inTurn(async () => {
        const response = await serialize(responseRecord(exchange));
        const request = await serialize(requestRecord(exchange, response.id));
        const offset = out.write(Buffer.concat([response.bytes, request.bytes]));
        return { file, offset, length: response.bytes.length, digest: response.digest };
      }),
    close: () =>
      inTurn(async () => {
        out.close();
        release();
      }),
  };
}

/** Cuts a torn record off the end of an existing file; none yet is fine. */
async function mend(file: string): Promise<{ end: number; torn: number }> {
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size === 0) return { end: 0, torn: 0 };
  const end = await wholeLength(file);
  if (end === 0) throw new Error(`${file} is not a gzip-compressed WARC and is left as it is; name another file`);
  truncateSync(file, end);
  return { end, torn: size - end };
}

/** Writes at the file's end; `write` gives the offset written at. */
function appendTo(file: string, end: number): { write(bytes: Uint8Array): number; close(): void } {
  const fd = openSync(file, 'a');
  return {
    write(bytes) {
      const offset = end;
      for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
      end += bytes.length;
      return offset;
    },
    close() {
      fsyncSync(fd);
      closeSync(fd);
    },
  };
}

/** Runs tasks one after the other, so that records of parallel requests never mix. */
function turns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Longer members are measured without being held. */
const LONG = 32 * 1024 * 1024;

/** Bytes of a gzip file up to the end of its last whole member. */
async function wholeLength(file: string): Promise<number> {
  let end = 0;
  for await (const member of members(file, LONG)) {
    if (!('torn' in member)) end = member.offset + member.length;
  }
  return end;
}

function infoRecord(file: string, software: string): WARCRecord {
  const info = { software, format: 'WARC File Format 1.1', isPartOf: basename(file, '.warc.gz') };
  return WARCRecord.createWARCInfo({ filename: basename(file), warcVersion: WARC_1_1 }, info);
}

function responseRecord({ url, fetched, status, statusText, headers, raw }: Exchange): WARCRecord {
  // The payload was taken out of its chunks; a reader that believed this header would look for them.
  const kept = headers.filter(([name]) => name.toLowerCase() !== 'transfer-encoding');
  const statusline = `HTTP/1.1 ${status} ${statusText}`.trimEnd();
  return record({ url, date: fetched, type: 'response', httpHeaders: kept, statusline }, raw);
}

function requestRecord({ url, fetched, requestHeaders }: Exchange, responseId: string): WARCRecord {
  const { pathname, search } = new URL(url);
  const warcHeaders = { 'WARC-Concurrent-To': responseId };
  const statusline = `GET ${pathname}${search} HTTP/1.1`;
  return record({ url, date: fetched, type: 'request', httpHeaders: requestHeaders, statusline, warcHeaders }, null);
}

function record(options: WARCRecordOpts, payload: Buffer | null): WARCRecord {
  return WARCRecord.create({ warcVersion: WARC_1_1, ...options }, payload ? [payload] : []);
}

async function serialize(one: WARCRecord): Promise<{ bytes: Uint8Array; digest: string; id: string }> {
  const digest = { algo: 'sha-256', prefix: 'sha256:' };
  const bytes = await WARCSerializer.serialize(one, { gzip: true, digest });
  return { bytes, digest: one.warcPayloadDigest ?? '', id: one.warcHeader('WARC-Record-ID') ?? '' };
}
