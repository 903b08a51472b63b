/** Patterns over folded Vietnamese text, with the one letter boundary: `\b`, `\w` and `\W` are wrong for đ, ỷ, ệ. */
import { fold, foldTones } from './fold.ts';

/** No letter, mark or digit before; none after. */
export const START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const END = '(?![\\p{L}\\p{M}\\p{N}])';

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** Word lists to one alternation, longest first; the words are folded and match themselves alone. */
export function anyOf(words: Iterable<string>): string {
  const folded = [...new Set(Array.from(words, fold))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${folded.map((word) => word.replace(SPECIAL, '\\$&')).join('|')})`;
}

/**
 * A global pattern for folded text, bounded by letters on both sides: write the words in lower case as the press
 * prints them, put pieces in with `${…}`. A space is one space. Offsets of a match are those of the printed text.
 * @example rx`ngày ${DAY}/${MONTH}` matches "ngày 20/6" in fold("Ngày 20/6")
 */
export function rx(strings: TemplateStringsArray, ...pieces: string[]): RegExp {
  const source = strings.raw.map((part, i) => foldTones(part.normalize('NFC')) + (pieces[i] ?? '')).join('');
  return new RegExp(`${START}(?:${source})${END}`, 'gu');
}

/** As `rx`, but tried at one place alone (set `lastIndex`), and with no boundary of its own. */
export function at(strings: TemplateStringsArray, ...pieces: string[]): RegExp {
  const source = strings.raw.map((part, i) => foldTones(part.normalize('NFC')) + (pieces[i] ?? '')).join('');
  return new RegExp(source, 'yu');
}

/** The match of a sticky pattern at this place, or null. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
