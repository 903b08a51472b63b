/** Undoes the content encoding of an HTTP payload, never past a limit of bytes. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export type Content = { ok: true; content: Buffer } | { ok: false; reason: string };

/**
 * The payload with the encodings of its `Content-Encoding` header undone, the last one first; at most `limit` bytes.
 * `strict` refuses what is unknown, broken or cut; without it, what cannot be undone is taken as it stands, since archives
 * of others keep the headers of encodings they have undone already.
 */
export function contentOf(raw: Buffer, contentEncoding: string | null, limit: number, strict: boolean): Content {
  const encodings = (contentEncoding ?? '').toLowerCase().split(',');
  let content = raw;
  for (const encoding of encodings.map((name) => name.trim()).toReversed()) {
    const known = encoding === '' || encoding === 'identity' || encoding in UNDO;
    if (!known && strict)
      return { ok: false, reason: `content encoding "${encoding}" is not one of gzip, deflate, br` };
    try {
      content = content.length === 0 ? content : (UNDO[encoding]?.(content, limit, strict) ?? content);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ERR_BUFFER_TOO_LARGE') return { ok: false, reason: `more than ${limit} bytes once decompressed` };
      if (strict) return { ok: false, reason: `broken ${encoding} body` };
    }
  }
  return { ok: true, content };
}

/** The content of a file that is gzip in itself (`sitemap.xml.gz`), or the file unchanged. */
export function contentOfFile(body: Buffer, limit: number): Content {
  return body[0] === 0x1f && body[1] === 0x8b ? contentOf(body, 'gzip', limit, true) : { ok: true, content: body };
}

const UNDO: Record<string, (body: Buffer, limit: number, strict: boolean) => Buffer> = {
  gzip: (body, limit, strict) => gunzipSync(body, bounds(limit, strict)),
  'x-gzip': (body, limit, strict) => gunzipSync(body, bounds(limit, strict)),
  br: (body, limit) => brotliDecompressSync(body, { maxOutputLength: limit }),
  // Servers send "deflate" with and without zlib's two bytes in front.
  deflate: (body, limit, strict) =>
    ((body[0] ?? 0) & 0x0f) === 8
      ? inflateSync(body, bounds(limit, strict))
      : inflateRawSync(body, bounds(limit, strict)),
};

/** Without `strict` a cut payload gives what is there. */
function bounds(maxOutputLength: number, strict: boolean): { maxOutputLength: number; finishFlush?: number } {
  return strict ? { maxOutputLength } : { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
}
