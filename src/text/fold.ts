/** Text folded for comparison, letter for letter: case, tone placement, dashes and quotes; diacritics stay. */
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

/**
 * NFC text folded for case, tone placement, dashes (to `-`) and quotes (to `"` and `'`).
 * The result has the same length, so that an offset into it is an offset into the printed text.
 */
export function fold(text: string): string {
  const small = lower(text);
  return ANY_UNFOLDED.test(small) ? small.replace(ALL_UNFOLDED, (found) => PLAIN[found] ?? found) : small;
}
