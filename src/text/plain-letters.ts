/** Text folded down to letters without tones and marks, letter for letter, as people type it when they search. */
import { fold } from './fold.ts';

const MARKED = /[^\p{ASCII}]/gu;
const plain = new Map<string, string>([['đ', 'd']]);

/** A letter without its marks; what is no letter with marks stays. */
function bareOf(letter: string): string {
  const known = plain.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const one = bare.length === letter.length ? bare : letter;
  plain.set(letter, one);
  return one;
}

/**
 * NFC text in small letters without diacritics: "Đảng bộ xã Bắc Yên" is "dang bo xa bac yen".
 * The result has the same length, so that an offset into it is an offset into the printed text.
 */
export const plainLetters = (text: string): string => fold(text).replace(MARKED, bareOf);
