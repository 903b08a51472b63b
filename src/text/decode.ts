/** Bytes to text: which encoding a page or a file is in, and a clear error when it is no text at all. */
import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import sniff from 'html-encoding-sniffer';
import { convertLegacyHtml } from './legacy/html.ts';
import { convertIn, convertLegacy, type Converted } from './legacy/convert.ts';
import { WINDOWS_1252, type Legacy } from './legacy/tables.ts';

/** First bytes of files that get saved under a page's address, and what they are. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip data (decompress it first)', [0x1f, 0x8b]],
  ['an Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
];

/** How many bytes are looked at for control characters. */
const SAMPLE = 65_536;
/** A larger share of control characters than this is no text. */
const CONTROL_SHARE = 0.02;
/** Encodings in which a NUL byte is part of a letter. */
const WIDE = /^UTF-16/i;
/** Encodings in which control codes are capital letters. */
const WITH_CONTROLS = /^(?:VISCII|TCVN)$/;
/** Encodings that any bytes are valid in: a label for one is often left over from a template, over UTF-8. */
const SINGLE_BYTE = /^(?:windows-125\d|ISO-8859-\d+|VISCII|TCVN)$/i;
/** Read by our own table of all 256 codes. */
const LATIN_1 = 'windows-1252';
/** Names that only old Vietnamese pages use, which no browser knows now; TextDecoder does not either. */
const VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/^(?:cs)?viscii(?:1\.1-1)?$/i, 'VISCII'],
  [/^(?:x-viet-)?tcvn(?:-?5712)?(?:-?1)?(?::1993)?$|^iso-ir-180$/i, 'TCVN'],
  [/^(?:x-user-defined|(?:x-viet-)?(?:tcvn-?3|vni(?:-win(?:dows)?)?|abc))$/i, LATIN_1],
];
const [LINE_FEED, LESS_THAN] = [0x0a, 0x3c];
/** How many bytes at its start may hold a page's `<meta charset>`, as in the HTML standard. */
const HEAD = 1024;
/** A page with a letter cut in two still reads; one with more broken letters than one in this many does not. */
const BROKEN = 500;

/** Encodings that only fonts knew: pages in them were sent as Latin-1. */
const BY_FONT = ['TCVN3', 'VNI'] as const;

/** What was read, and the name of the encoding it was read in (`UTF-8`, `windows-1258` …). */
export interface Decoded {
  text: string;
  encoding: string;
  /** What letters of the text, or of a part of it, were in: an encoding that looks like Latin-1 noise, now converted. */
  legacy?: Legacy;
}

/**
 * An HTML page's text, by byte order mark, HTTP `contentType`, `<meta>`, else UTF-8. Vietnamese in TCVN3, VNI, VISCII or
 * windows-1258 that the page does not declare, or declares as Latin-1, is recognised and converted, also inside UTF-8.
 * Throws when the bytes are empty, binary, or not valid in their encoding.
 */
export function decodeHtml(bytes: Uint8Array, { contentType }: { contentType?: string | null } = {}): Decoded {
  const encoding = encodingOf(bytes, contentType);
  refuseBinary(bytes, encoding);
  if (SINGLE_BYTE.test(encoding) && isUtf8(bytes)) return read(bytes, 'UTF-8', decodeIn, convertLegacyHtml);
  return read(bytes, encoding, decodeMostly, convertLegacyHtml);
}

/**
 * A text file's text: UTF-8 unless a byte order mark or `encoding` (such as `windows-1258`, `VISCII`, `TCVN`,
 * `TCVN3`, `VNI`) says otherwise. Legacy Vietnamese is recognised as {@link decodeHtml} does. Throws as it does.
 */
export function decodeText(bytes: Uint8Array, { encoding = 'UTF-8' }: { encoding?: string } = {}): Decoded {
  const marked = markOf(bytes) ?? vietnamese(encoding) ?? encoding;
  refuseBinary(bytes, marked);
  const legacy = BY_FONT.find((name) => name === encoding.toUpperCase());
  if (legacy) return { text: convertIn(decodeIn(bytes, LATIN_1), legacy), encoding: LATIN_1, legacy };
  if (SINGLE_BYTE.test(marked)) return { text: decodeIn(bytes, marked), encoding: marked };
  return read(bytes, marked, decodeIn, convertLegacy);
}

type Decode = (bytes: Uint8Array, encoding: string) => string;
type Convert = (text: string) => Converted | null;

/** The text, with what is legacy in it converted. */
function read(bytes: Uint8Array, encoding: string, decode: Decode, convert: Convert): Decoded {
  if (SINGLE_BYTE.test(encoding)) {
    const found = convert(decodeIn(bytes, LATIN_1));
    if (found && !found.encoding.startsWith(encoding))
      return { text: found.text, encoding: LATIN_1, legacy: found.encoding };
    return { text: decode(bytes, encoding), encoding };
  }
  let text: string;
  try {
    text = decode(bytes, encoding);
  } catch (error) {
    const found = encoding === 'UTF-8' && convert(decodePieces(bytes));
    if (!found) throw error;
    return { text: found.text, encoding: LATIN_1, legacy: found.encoding };
  }
  const found = convert(text);
  return found ? { text: found.text, encoding, legacy: found.encoding } : { text, encoding };
}

function encodingOf(bytes: Uint8Array, contentType: string | null | undefined): string {
  const header = charsetOf(contentType);
  const early = charsetOf(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'));
  const late = header === null && early === null ? lateMeta(bytes) : null;
  const label = header ?? early ?? late;
  const known = label && markOf(bytes) === null && vietnamese(label);
  const stated = header ?? late;
  return (
    known || sniff(bytes, { defaultEncoding: 'UTF-8', ...(stated ? { transportLayerEncodingLabel: stated } : {}) })
  );
}

/** How far into a page its `<meta charset>` is looked for where browsers have given up: behind styles and scripts. */
const LATE = 65_536;

/** The charset of a `<meta>` further down than the standard looks; only a page that is not UTF-8 is asked. */
function lateMeta(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return null;
  const start = Buffer.from(bytes.subarray(0, LATE)).toString('latin1');
  return charsetOf(/<meta\s[^>]{0,200}charset\s?=[^>]{1,60}>/i.exec(start)?.[0]);
}

const vietnamese = (label: string): string | null => VIETNAMESE.find(([names]) => names.test(label))?.[1] ?? null;

function charsetOf(contentType: string | null | undefined): string | null {
  return /charset\s*=\s*["']?([^\s"';]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return null;
}

function refuseBinary(bytes: Uint8Array, encoding: string): void {
  if (bytes.length === 0) throw new Error('empty: there are no bytes to read; fetch the page again');
  const magic = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (magic) throw new Error(`binary: this is ${magic[0]}, not a page; give it HTML or plain text`);
  if (WIDE.test(encoding)) return;
  if (bytes.includes(0)) throw new Error('binary: there are NUL bytes in it; give it HTML or plain text');
  if (WITH_CONTROLS.test(encoding)) return;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  if (controls > Math.max(4, sample.length * CONTROL_SHARE)) {
    throw new Error(
      `binary: ${controls} control characters in the first ${sample.length} bytes; give it HTML or plain text`,
    );
  }
}

function decodeMostly(bytes: Uint8Array, encoding: string): string {
  try {
    return decodeIn(bytes, encoding);
  } catch (error) {
    const text = new TextDecoder(encoding).decode(bytes);
    const broken = text.split('\ufffd').length - 1;
    if (broken > Math.max(2, text.length / BROKEN)) throw error;
    return text;
  }
}

/** Lines and texts between tags, each in UTF-8 if it is that and else in Latin-1: a template around an old article. */
function decodePieces(bytes: Uint8Array): string {
  let text = '';
  let start = 0;
  let encoding: string | null = null;
  for (let from = 0, to: number; from < bytes.length; from = to) {
    to = from + 1;
    while (to < bytes.length && bytes[to] !== LINE_FEED && bytes[to] !== LESS_THAN) to++;
    const piece = bytes.subarray(from, to);
    if (isAscii(piece)) continue;
    const own = isUtf8(piece) ? 'UTF-8' : LATIN_1;
    if (encoding !== null && own !== encoding) {
      text += decodeIn(bytes.subarray(start, from), encoding);
      start = from;
    }
    encoding = own;
  }
  return text + decodeIn(bytes.subarray(start), encoding ?? 'UTF-8');
}

function decodeIn(bytes: Uint8Array, encoding: string): string {
  if (encoding === LATIN_1) return decodeLatin1(bytes);
  if (encoding === 'VISCII' || encoding === 'TCVN') return iconv.decode(bytes, encoding);
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Error(`unknown encoding "${encoding}": convert the file to UTF-8 first (iconv -f ${encoding} -t UTF-8)`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(`not valid ${encoding}: save it as UTF-8, or name the encoding it is really in`);
  }
}

/** windows-1252 by the table: Node 20's TextDecoder leaves its quotes and dashes control characters. */
function decodeLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (code) => WINDOWS_1252[code.charCodeAt(0)] ?? code);
}
