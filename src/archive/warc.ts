/** Writes WARC 1.1, one gzip member a record: a file is begun with its `warcinfo`, or gone on with behind its last whole record. */
import { closeSync, existsSync, fsyncSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import type { Exchange } from '../model/exchange.ts';
import { members } from './members.ts';
import { digestOf, exchangeRecords, infoRecord, type Original } from './records.ts';
import type { Place } from './responses.ts';

export interface Warc {
  file: string;
  /** Appends a response with its request; as a revisit when an original is given. */
  append(exchange: Exchange, digest?: string, original?: Original | null): Promise<Place>;
  close(): void;
  /** Bytes of a torn record that were cut off the end of an existing file. */
  torn: number;
  size(): number;
}

export interface WarcOptions {
  software: string;
  /** Up to where the file is known to be whole, so that it need not be read again; 0 when absent. */
  whole?: number;
}

/** Opens a `.warc.gz` for appending, a new one or one of ours; what a crash tore off at its end is cut away first. */
export async function openWarc(file: string, { software, whole = 0 }: WarcOptions): Promise<Warc> {
  if (!file.endsWith('.warc.gz')) throw new Error(`${file}: a WARC is written compressed; name it .warc.gz`);
  const { end, torn } = await mend(file, whole);
  const out = appendTo(file, end);
  if (end === 0) out.write(await infoRecord(file, software));
  return {
    file,
    torn,
    size: out.size,
    close: out.close,
    async append(exchange, digest = digestOf(exchange.raw), original = null) {
      const { bytes, first } = await exchangeRecords(exchange, digest, original);
      // Both records in one write, whole: nothing else is written in between.
      return { file, offset: out.write(bytes), length: first };
    },
  };
}

/** Cuts a torn record off the end of an existing file; none yet is fine. */
async function mend(file: string, whole: number): Promise<{ end: number; torn: number }> {
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size === 0) return { end: 0, torn: 0 };
  const end = await wholeLength(file, whole);
  if (end === 0) throw new Error(`${file} is not a gzip-compressed WARC and is left as it is; name another file`);
  truncateSync(file, end);
  return { end, torn: size - end };
}

/** Longer members are measured without being held. */
const LONG = 32 * 1024 * 1024;

/** Bytes of a gzip file up to the end of its last whole member; it is read from `whole` on. */
async function wholeLength(file: string, whole: number): Promise<number> {
  let end = whole;
  for await (const member of members(file, LONG, whole)) {
    if (!('torn' in member)) end = member.offset + member.length;
  }
  return end;
}

/** Writes at the file's end; `write` gives the offset written at. */
function appendTo(file: string, end: number): { write(bytes: Uint8Array): number; size(): number; close(): void } {
  const fd = openSync(file, 'a');
  return {
    write(bytes) {
      const offset = end;
      for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
      end += bytes.length;
      return offset;
    },
    size: () => end,
    close() {
      fsyncSync(fd);
      closeSync(fd);
    },
  };
}
