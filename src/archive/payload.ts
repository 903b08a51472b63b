/** The HTTP message inside a WARC record: its head, and its payload with chunks and content encoding undone. */
import { contentOf, type Content } from '../model/content.ts';
import { header } from '../model/exchange.ts';

export interface Message {
  status: number;
  headers: [string, string][];
  /** The payload as it stands in the record. */
  payload: Buffer;
}

/** Reads a response's head off the block of a record; null when there is none. */
export function parseResponse(block: Buffer): Message | null {
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(block.subarray(0, 20).toString('latin1'))?.[1];
  if (status === undefined) return null;
  const { head, payload } = split(block);
  const headers = head
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
    });
  return { status: Number(status), headers, payload };
}

function split(block: Buffer): { head: string; payload: Buffer } {
  const strict = block.indexOf('\r\n\r\n');
  const loose = block.indexOf('\n\n');
  const [at, gap] = strict >= 0 && (loose < 0 || strict < loose) ? [strict, 4] : [loose, 2];
  if (at < 0) return { head: block.toString('latin1'), payload: Buffer.alloc(0) };
  return { head: block.toString('latin1', 0, at), payload: block.subarray(at + gap) };
}

/** The payload as the page's author wrote it, at most `limit` bytes; what cannot be decoded is taken as it stands. */
export function payloadOf({ headers, payload }: Message, limit: number): Content {
  const chunked = header(headers, 'transfer-encoding')?.trim().toLowerCase().endsWith('chunked');
  return contentOf(chunked ? unchunk(payload) : payload, header(headers, 'content-encoding'), limit, false);
}

/** The chunks put together, or the payload unchanged when it is not in chunks. */
function unchunk(payload: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < payload.length;) {
    const lineEnd = payload.indexOf('\r\n', at);
    const size = lineEnd < 0 || lineEnd - at > 100 ? null : chunkSize(payload.toString('latin1', at, lineEnd));
    if (size === null) return chunks.length === 0 ? payload : Buffer.concat(chunks);
    if (size === 0) break;
    chunks.push(payload.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}

function chunkSize(line: string): number | null {
  const digits = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}
