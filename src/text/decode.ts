/** Bytes to text: which encoding a page or a file is in, and a clear error when it is no text at all. */
import sniff from 'html-encoding-sniffer';

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
/** Encodings that any bytes are valid in: a label for one is often left over from a template, over UTF-8. */
const SINGLE_BYTE = /^(?:windows-125\d|ISO-8859-\d+)$/i;
/** A page with a letter cut in two still reads; one with more broken letters than one in this many does not. */
const BROKEN = 500;

/** What was read, and the name of the encoding it was read in (`UTF-8`, `windows-1258` …). */
export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * An HTML page's text, by byte order mark, HTTP `contentType`, `<meta>`, else UTF-8.
 * Throws when the bytes are empty, binary, or not valid in their encoding.
 */
export function decodeHtml(bytes: Uint8Array, { contentType }: { contentType?: string | null } = {}): Decoded {
  const label = charsetOf(contentType);
  const encoding = sniff(bytes, { defaultEncoding: 'UTF-8', ...(label ? { transportLayerEncodingLabel: label } : {}) });
  refuseBinary(bytes, encoding);
  if (SINGLE_BYTE.test(encoding) && isUtf8(bytes)) return { text: decodeIn(bytes, 'UTF-8'), encoding: 'UTF-8' };
  return { text: decodeMostly(bytes, encoding), encoding };
}

/**
 * A text file's text: UTF-8 unless a byte order mark or `encoding` (such as `windows-1258`) says otherwise.
 * Throws as {@link decodeHtml} does.
 */
export function decodeText(bytes: Uint8Array, { encoding = 'UTF-8' }: { encoding?: string } = {}): Decoded {
  const marked = markOf(bytes) ?? encoding;
  refuseBinary(bytes, marked);
  return { text: decodeIn(bytes, marked), encoding: marked };
}

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
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.includes(0)) throw new Error('binary: there are NUL bytes in it; give it HTML or plain text');
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  if (controls > Math.max(4, sample.length * CONTROL_SHARE)) {
    throw new Error(
      `binary: ${controls} control characters in the first ${sample.length} bytes; give it HTML or plain text`,
    );
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('UTF-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
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

function decodeIn(bytes: Uint8Array, encoding: string): string {
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
