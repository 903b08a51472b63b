/** Checks of a WARC: every record reads, its digests hold, its gzip member is whole. */
import { createHash } from 'node:crypto';
import { parseResponse } from './payload.ts';
import { records, type Problem } from './read.ts';

export interface Verified {
  /** Records by their type. */
  types: Record<string, number>;
  problems: Problem[];
  /** Offsets of the responses and revisits that read well. */
  offsets: Set<number>;
}

/** Longer records than this are read all the same: what is checked is what is there. */
const LIMIT = 1024 * 1024 * 1024;

/** Reads a file from end to end. */
export async function verifyWarc(file: string): Promise<Verified> {
  const types: Record<string, number> = {};
  const problems: Problem[] = [];
  const offsets = new Set<number>();
  for await (const one of records(file, { limit: LIMIT })) {
    if ('reason' in one) {
      problems.push(one);
      continue;
    }
    const { record, block, offset } = one;
    const type = record.warcType;
    types[type] = (types[type] ?? 0) + 1;
    const wrong = [
      differs('block', record.warcBlockDigest, block),
      type === 'response' ? differs('payload', record.warcPayloadDigest, parseResponse(block)?.payload ?? null) : null,
    ].filter((reason) => reason !== null);
    problems.push(...wrong.map((reason) => ({ offset, reason })));
    if (wrong.length === 0 && (type === 'response' || type === 'revisit')) offsets.add(offset);
  }
  return { types, problems, offsets };
}

const ALGORITHMS: Record<string, { name: string; length: number }> = {
  sha1: { name: 'sha1', length: 20 },
  'sha-1': { name: 'sha1', length: 20 },
  sha256: { name: 'sha256', length: 32 },
  'sha-256': { name: 'sha256', length: 32 },
  md5: { name: 'md5', length: 16 },
};

/** Why a digest is not that of the bytes; null where it is, where there is none, and where its algorithm is not known. */
function differs(what: string, digest: string | null | undefined, bytes: Buffer | null): string | null {
  const [, label = '', value = ''] = /^([^:]+):(.+)$/.exec(digest ?? '') ?? [];
  const algorithm = ALGORITHMS[label.toLowerCase()];
  if (!algorithm) return null;
  if (bytes === null) return 'a response without an HTTP head';
  const real = createHash(algorithm.name).update(bytes).digest();
  const stated = value.length === algorithm.length * 2 ? Buffer.from(value, 'hex') : fromBase32(value);
  return real.equals(stated) ? null : `the ${what} is not the one its digest was made of`;
}

/** Base 32 (RFC 4648), which most archives write SHA-1 in. */
function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of text.toUpperCase().replace(/=+$/, '')) {
    bits = ((bits << 5) | Math.max(0, letters.indexOf(letter))) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return Buffer.from(bytes);
}
