/** Text folded for comparison, letter for letter: case, tone placement, dashes and quotes; diacritics stay. */
import { Codes } from './codes.ts';
import { LETTERS } from './letters.ts';

/** The tone on the second vowel of an open oa, oe, uy ("hoà", "khoẻ", "uỷ") and its older place ("hòa", "khỏe", "ủy"). */
const OPEN_PAIRS: Record<string, string> = Object.fromEntries(
  (
    [
      ['o', 'a', 'òóỏõọ', 'àáảãạ'],
      ['o', 'e', 'òóỏõọ', 'èéẻẽẹ'],
      ['u', 'y', 'ùúủũụ', 'ỳýỷỹỵ'],
    ] as const
  ).flatMap(([first, second, onFirst, onSecond]) =>
    [...onSecond].map((toned, i) => [first + toned, (onFirst[i] ?? '') + second]),
  ),
);

/** An open syllable's end with the tone on its second vowel; "quý" is no such pair, its u belongs to the q. */
const NEW_STYLE = `o[àáảãạèéẻẽẹ](?![${LETTERS}])|(?<![qQ])u[ỳýỷỹỵ](?![${LETTERS}])`;
const TONES = new RegExp(NEW_STYLE, 'g');
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043';
const DOUBLE_QUOTES = '“”„«»″';
const SINGLE_QUOTES = '‘’‚′`';
const UNFOLDED = `${NEW_STYLE}|[${DASHES}${DOUBLE_QUOTES}${SINGLE_QUOTES}]`;
const ANY_TONE = new RegExp(NEW_STYLE);
const ALL_UNFOLDED = new RegExp(UNFOLDED, 'g');
const ANY_UNFOLDED = new RegExp(UNFOLDED);
const PLAIN: Record<string, string> = Object.fromEntries([
  ...Object.entries(OPEN_PAIRS),
  ...Array.from(DASHES, (sign) => [sign, '-'] as const),
  ...Array.from(DOUBLE_QUOTES, (sign) => [sign, '"'] as const),
  ...Array.from(SINGLE_QUOTES, (sign) => [sign, "'"] as const),
]);

/** Lower case without a change of length: the few letters whose lower case is longer stay as they are. */
function lower(text: string): string {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

/** Tones moved to where the press mostly prints them: "hoà" to "hòa", "uỷ" to "ủy". Same length. */
export function foldTones(text: string): string {
  // Most names have none, and looking is much cheaper than replacing.
  return !ANY_TONE.test(text) ? text : text.replace(TONES, (pair) => OPEN_PAIRS[pair] ?? pair);
}

/** A text as long as this is folded letter by letter through tables, which takes a third of the time of patterns. */
const LONG = 200;
/** Letters beyond these are left to the patterns; so is Σ, whose small letter hangs on its place in the word. */
const TABLED = 0x3000;
const SIGMA = 'Σ'.charCodeAt(0);
const Q = 'q'.charCodeAt(0);
const U = 'u'.charCodeAt(0);

const codeOf = (letter: string): number => letter.charCodeAt(0);

/** The folded letter of each, but for tones. */
const FOLDED = Uint16Array.from({ length: TABLED }, (_, code) => {
  const small = lower(String.fromCharCode(code));
  return codeOf(PLAIN[small] ?? small);
});
const IS_LETTER = Uint8Array.from({ length: TABLED }, (_, code) =>
  Number(new RegExp(`[${LETTERS}]`).test(String.fromCharCode(code))),
);
/** Of a second vowel with a tone: the vowel it stands after, and what the two become. */
const BEFORE = new Uint16Array(TABLED);
const FIRST = new Uint16Array(TABLED);
const SECOND = new Uint16Array(TABLED);
for (const [[vowel = '', toned = ''], [first = '', second = '']] of Object.entries(OPEN_PAIRS)) {
  BEFORE[codeOf(toned)] = codeOf(vowel);
  FIRST[codeOf(toned)] = codeOf(first);
  SECOND[codeOf(toned)] = codeOf(second);
}

const codes = new Codes();
let room = new Uint16Array(0);
let bytes = Buffer.alloc(0);

/** The folded text; null where it has letters that are in no table. */
function foldByTable(text: string): string | null {
  const { length } = text;
  const letters = codes.of(text);
  if (length > room.length) {
    room = new Uint16Array(2 * length);
    bytes = Buffer.from(room.buffer);
  }
  const out = room;
  for (let i = 0; i < length; i++) {
    const letter = letters[i]!;
    if (letter >= TABLED || letter === SIGMA) return null;
    const folded = FOLDED[letter]!;
    out[i] = folded;
    const before = BEFORE[folded]!;
    if (before === 0 || i === 0 || out[i - 1] !== before) continue;
    const after = i + 1 < length ? letters[i + 1]! : 0;
    if ((after < TABLED && IS_LETTER[after] === 1) || (before === U && i > 1 && out[i - 2] === Q)) continue;
    out[i - 1] = FIRST[folded]!;
    out[i] = SECOND[folded]!;
  }
  return bytes.toString('utf16le', 0, 2 * length);
}

/**
 * NFC text folded for case, tone placement, dashes (to `-`) and quotes (to `"` and `'`).
 * The result has the same length, so that an offset into it is an offset into the printed text.
 */
export function fold(text: string): string {
  const quick = text.length < LONG ? null : foldByTable(text);
  if (quick !== null) return quick;
  const small = lower(text);
  return ANY_UNFOLDED.test(small) ? small.replace(ALL_UNFOLDED, (found) => PLAIN[found] ?? found) : small;
}
