/** Numbers written in words, over folded text: "hai mươi lăm", "một trăm linh năm", "ba nghìn hai trăm". */
import { LETTERS } from './letters.ts';

const DIGITS: Record<string, number> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** Scale words and what they multiply by. */
export const SCALES: Record<string, number> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
/** The same to look up: a word cut from a text is no name of a field yet, and making it one is slow. */
const DIGIT_WORDS = new Map(Object.entries(DIGITS));
const SCALE_WORDS = new Map(Object.entries(SCALES));
const JOINERS = new Set(['linh', 'lẻ']);

/** A number in words: where it ends and what it is. */
export interface WordNumber {
  end: number;
  value: number;
  /** The scale word it ends in, or 1. */
  scale: number;
}

const SYLLABLE = new RegExp(`[${LETTERS}]+`, 'y');

/** The syllable that begins here, or an empty string. */
function syllableAt(folded: string, index: number): string {
  SYLLABLE.lastIndex = index;
  return SYLLABLE.exec(folded)?.[0] ?? '';
}

/**
 * Reads the number in words that begins at `index`, or gives null. Grammar: groups below a thousand
 * (`X trăm`, `linh Y`, `X mươi Y`), each with its scale, the scales falling.
 */
export function readWords(folded: string, index: number): WordNumber | null {
  let total = 0;
  let group = 0;
  let last: 'start' | 'digit' | 'ten' | 'hundred' | 'scale' | 'joiner' = 'start';
  let lastScale = Infinity;
  let end = -1;
  for (let at = index; ;) {
    const word = syllableAt(folded, at);
    if (!word) break;
    const digit = DIGIT_WORDS.get(word);
    const scale = SCALE_WORDS.get(word);
    if (word === 'không') {
      // Nought is said before hundreds alone: "hai nghìn không trăm hai mươi".
      if (last !== 'scale' || syllableAt(folded, at + 6) !== 'trăm') break;
      at += 'không trăm'.length;
      last = 'hundred';
      end = at;
      if (folded[at] !== ' ') break;
      at++;
      continue;
    }
    if (
      digit !== undefined &&
      (last === 'start' || last === 'ten' || last === 'hundred' || last === 'scale' || last === 'joiner')
    ) {
      // "năm" after a round number is rather the year; after "mươi" five is "lăm".
      if (last !== 'start' && last !== 'joiner' && word === 'năm' && last !== 'hundred') break;
      if ((word === 'mốt' || word === 'lăm' || word === 'nhăm') && last !== 'ten') break;
      group += digit;
      last = 'digit';
    } else if (word === 'mười' && (last === 'start' || last === 'hundred' || last === 'scale')) {
      group += 10;
      last = 'ten';
    } else if ((word === 'mươi' || word === 'chục') && last === 'digit' && group % 100 < 10 && group % 100 > 0) {
      group += (group % 10) * 9;
      last = 'ten';
    } else if (word === 'trăm' && last === 'digit' && group < 10 && group > 0) {
      group *= 100;
      last = 'hundred';
    } else if (JOINERS.has(word) && (last === 'hundred' || last === 'scale')) {
      last = 'joiner';
    } else if (scale !== undefined && scale >= 1e3 && group > 0 && last !== 'joiner' && scale < lastScale) {
      total += group * scale;
      group = 0;
      lastScale = scale;
      last = 'scale';
    } else break;
    at += word.length;
    if (last !== 'joiner') end = at;
    if (folded[at] !== ' ') break;
    at++;
  }
  if (end < 0) return null;
  const value = total + group;
  const scale = last === 'scale' ? lastScale : last === 'hundred' ? 100 : 1;
  return value > 0 ? { end, value, scale } : null;
}
