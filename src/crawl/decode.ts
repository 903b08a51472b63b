/** Undoes a response's content encoding, never past a limit of bytes. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

const unzip = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  zlib: promisify(inflate),
  raw: promisify(inflateRaw),
};

export type Decoded = { ok: true; body: Buffer } | { ok: false; reason: string };

/** The payload with the encodings of its `Content-Encoding` header undone, the last one first; at most `limit` bytes. */
export async function decode(raw: Buffer, contentEncoding: string | null, limit: number): Promise<Decoded> {
  const encodings = (contentEncoding ?? '').toLowerCase().split(',');
  let body = raw;
  for (const encoding of encodings.map((name) => name.trim()).toReversed()) {
    const step = decoder(encoding, body);
    if (step === null) return { ok: false, reason: `content encoding "${encoding}" is not one of gzip, deflate, br` };
    if (step === 'as it is' || body.length === 0) continue;
    try {
      body = await step(body, { maxOutputLength: limit });
    } catch (error) {
      return { ok: false, reason: reasonOf(error, encoding, limit) };
    }
  }
  return { ok: true, body };
}

/** The payload of a file that is gzip in itself (`sitemap.xml.gz`), or the payload unchanged. */
export async function decodeFile(body: Buffer, limit: number): Promise<Decoded> {
  return body[0] === 0x1f && body[1] === 0x8b ? decode(body, 'gzip', limit) : { ok: true, body };
}

function decoder(encoding: string, body: Buffer): (typeof unzip)['gzip'] | 'as it is' | null {
  if (encoding === '' || encoding === 'identity') return 'as it is';
  if (encoding === 'gzip' || encoding === 'x-gzip') return unzip.gzip;
  if (encoding === 'br') return unzip.br;
  // Servers send "deflate" with and without zlib's two bytes in front.
  if (encoding === 'deflate') return ((body[0] ?? 0) & 0x0f) === 8 ? unzip.zlib : unzip.raw;
  return null;
}

function reasonOf(error: unknown, encoding: string, limit: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return `more than ${limit} bytes once decompressed`;
  return `broken ${encoding} body`;
}
