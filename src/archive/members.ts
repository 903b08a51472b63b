/** A gzip file as its members: a WARC's records are compressed one by one, so each member stands at an offset of its own. */
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';

/** One member; `bytes` is null when it holds more than the limit. `torn` says what is wrong with the bytes from `offset` on. */
export type Member = { offset: number; length: number; bytes: Buffer | null } | { offset: number; torn: string };

/** CRC and size behind the compressed data. */
const TRAILER = 8;
const FIRST_READ = 64 * 1024;
/** How a member of a WARC begins: gzip's own signature and its only method. */
const START = Buffer.from([0x1f, 0x8b, 8]);

/** True when the file begins as gzip does. */
export async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

/** The file's members from an offset on, each of at most `limit` bytes once decompressed; behind damage the next whole one. */
export async function* members(file: string, limit: number, from = 0): AsyncGenerator<Member> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    for (let offset = from; offset < size;) {
      const member = (await memberAt(handle, offset, size, limit)) ?? (await longMemberAt(file, offset, size));
      yield member;
      if (!('torn' in member)) {
        offset += member.length;
        continue;
      }
      const next = await nextWhole(handle, offset + 1, size, limit);
      if (next === null) return;
      offset = next;
    }
  } finally {
    await handle.close();
  }
}

/** Where the next whole member begins that holds a WARC record; null when there is none. */
async function nextWhole(handle: FileHandle, from: number, size: number, limit: number): Promise<number | null> {
  const chunk = Buffer.alloc(FIRST_READ);
  for (let at = from; at < size;) {
    const { bytesRead } = await handle.read(chunk, 0, FIRST_READ, at);
    const found = chunk.subarray(0, bytesRead).indexOf(START);
    if (found < 0) {
      // A signature may lie across the end of what was read.
      at += Math.max(1, bytesRead - START.length + 1);
      continue;
    }
    const member = await memberAt(handle, at + found, size, limit);
    if (member && !('torn' in member) && member.bytes?.toString('latin1', 0, 5) === 'WARC/') return at + found;
    at += found + 1;
  }
  return null;
}

/** Null when the member holds more than the limit. */
async function memberAt(handle: FileHandle, offset: number, size: number, limit: number): Promise<Member | null> {
  for (let ask = FIRST_READ; ; ask *= 4) {
    const { buffer } = await handle.read(Buffer.alloc(Math.min(ask, size - offset)), 0, undefined, offset);
    const head = headLength(buffer);
    if (head === null) return { offset, torn: 'not the start of a gzip member' };
    const inflated = inflate(buffer.subarray(head), limit);
    if (inflated === 'too long') return null;
    if (inflated === 'broken') return { offset, torn: 'a gzip member is damaged' };
    if (inflated !== 'cut') {
      const trailer = buffer.subarray(head + inflated.used, head + inflated.used + TRAILER);
      if (trailer.length === TRAILER) return checked(offset, head, inflated, trailer);
    }
    if (offset + ask >= size) return { offset, torn: 'the file ends inside a record' };
  }
}

interface Inflated {
  bytes: Buffer;
  /** Compressed bytes taken. */
  used: number;
}

function checked(offset: number, head: number, { bytes, used }: Inflated, trailer: Buffer): Member {
  if (trailer.readUInt32LE(0) !== crc32(bytes)) return { offset, torn: 'the checksum of a gzip member is wrong' };
  return { offset, length: head + used + TRAILER, bytes };
}

function inflate(data: Buffer, maxOutputLength: number): Inflated | 'cut' | 'too long' | 'broken' {
  try {
    // With `info` the answer has the engine too, which knows how much it took; the types leave that out.
    const options = { maxOutputLength, info: true };
    const { buffer, engine } = inflateRawSync(data, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, used: engine.bytesWritten };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too long';
    return code === 'Z_DATA_ERROR' ? 'broken' : 'cut';
  }
}

/** Finds the end of a member whose content is not wanted. */
async function longMemberAt(file: string, offset: number, size: number): Promise<Member> {
  const start = createReadStream(file, { start: offset, end: offset + FIRST_READ });
  const chunks: Buffer[] = [];
  for await (const chunk of start) chunks.push(chunk as Buffer);
  const head = headLength(Buffer.concat(chunks)) ?? 10;
  const engine = createInflateRaw();
  const input = createReadStream(file, { start: offset + head });
  try {
    for await (const _ of input.pipe(engine)) void _;
  } catch {
    return { offset, torn: 'a gzip member is damaged' };
  } finally {
    input.destroy();
  }
  const length = head + engine.bytesWritten + TRAILER;
  return offset + length > size ? { offset, torn: 'the file ends inside a record' } : { offset, length, bytes: null };
}

/** Bytes before a member's compressed data (RFC 1952); null when it is no gzip. */
function headLength(data: Buffer): number | null {
  if (data[0] !== 0x1f || data[1] !== 0x8b || data[2] !== 8) return null;
  const flags = data[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
  for (const named of [8, 16]) if (flags & named) at = data.indexOf(0, at) + 1;
  return flags & 2 ? at + 2 : at;
}
