/** The number reader: every number of a text with its span and value; whether it counts anything is for the extractors. */
import { readWords, SCALES, type WordNumber } from './number-words.ts';
import { at, END, matchAt, WORD } from './pattern.ts';
import type { Span } from './sentences.ts';

export interface NumberSpan extends Span {
  value: number;
  /** The upper end of a range ("15-20%"). */
  max?: number;
  /** Y of "X/Y". */
  over?: number;
  /** The share it is printed as ("92,4%"); the value is as printed, 92.4. */
  percent?: '%' | '‰';
  form: 'digits' | 'words';
}

const PRINTED = String.raw`[1-9]\d{0,2}(?:[.]\d{3})+(?:,\d+)?(?!\d)|[1-9]\d{0,2}(?: \d{3})+(?![\d.,/])|[1-9]\d{0,2}(?:,\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?`;
const DIGITS = new RegExp(PRINTED, 'y');
const NEXT_DIGITS = new RegExp(PRINTED, 'g');
// "triệu", "nghìn tỷ"; "tỷ lệ" is no scale.
const SCALE = at` ?(?<scale>chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: (?<more>nghìn|ngàn|vạn|triệu|tỷ|tỉ))?${END}(?! (?:lệ|trọng|suất)${END})`;
const HALF = at` rưỡi${END}`;
// "0,8 điểm phần trăm" is a share too.
const PERCENT = at` ?(?<sign>[%‰])| (?:điểm )?(?:phần trăm${END}|%)`;
// Between the ends of a range: "15-20", "15 - 20", "600 đến trên 1.000", "10% đến 15%".
const TO = at` ?- ?(?=\d)| (?:đến|tới) (?:(?:trên|hơn|gần|dưới|khoảng) )?(?=\d)`;
const DIGIT_AT = at`\d`;
// No look-behind in front: it would be tried at every letter.
const NUMBER_WORD = new RegExp(`(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|nửa|chục)${END}`, 'g');
/** "hơn chục hộ": ten, where nothing says how many tens. */
const BEFORE_TEN = /(?:hơn|gần|cả) $/;
const PLAIN = /^\d+$/;
/** The first two letters of a scale word and the third, if it has one: looking them up saves most searches. */
const SCALE_FIRST = [...new Set(Object.keys(SCALES).map((word) => word[0]))].join('');
const SCALE_HEADS = new Set(Object.keys(SCALES).map((word) => word.slice(0, 3)));
const LETTER = new RegExp(`[${WORD}]`);
const DIGIT = /\d/;

/**
 * A number as printed to its value: a dot or a space before exactly three digits groups, a comma is the decimal sign;
 * nothing groups after a nought ("0.500 ha").
 * "32,000" and "1,234,567" group too, since nobody prints three decimals of nought.
 */
function parseDigits(printed: string): number {
  const plain = plainNumber(printed);
  if (plain !== null) return plain;
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(printed)) return Number(printed.replace(/ /g, ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(printed)) return Number(printed.replace(/\./g, '').replace(',', '.'));
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(printed) || /^[1-9]\d{0,2},000$/.test(printed)) {
    return Number(printed.replace(/,/g, ''));
  }
  return Number(printed.replace(',', '.'));
}

const ZERO = 48;
/** So many digits are a whole number that is kept exactly. */
const EXACT = 15;

/** The value of digits alone, which most numbers are; null for others. */
function plainNumber(printed: string): number | null {
  if (printed.length > EXACT) return PLAIN.test(printed) ? Number(printed) : null;
  let value = 0;
  for (let i = 0; i < printed.length; i++) {
    const digit = printed.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

interface Amount {
  end: number;
  value: number;
  scale: number;
}

/** Binary noise taken off products such as 1.2 × 1e6. */
const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** The scale words at `index`, and any smaller amount that goes on after them ("1 triệu 200 nghìn", "2 triệu rưỡi"). */
function scaled(folded: string, value: number, index: number, below = Infinity): Amount {
  const word = folded[index] === ' ' ? index + 1 : index;
  const mayScale =
    SCALE_FIRST.includes(folded[word] ?? '.') &&
    (SCALE_HEADS.has(folded.slice(word, word + 3)) || SCALE_HEADS.has(folded.slice(word, word + 2)));
  const match = mayScale ? matchAt(SCALE, folded, index) : null;
  if (!match) return { end: index, value, scale: 1 };
  const scale = (SCALES[match.groups?.['scale'] ?? ''] ?? 1) * (SCALES[match.groups?.['more'] ?? ''] ?? 1);
  if (scale >= below) return { end: index, value, scale: 1 };
  let end = index + match[0].length;
  let sum = value * scale;
  if (matchAt(HALF, folded, end)) return { end: end + ' rưỡi'.length, value: tidy(sum + scale / 2), scale };
  if (folded[end] === ' ') {
    const rest = matchAt(DIGITS, folded, end + 1);
    const small = rest && scaled(folded, parseDigits(rest[0]), end + 1 + rest[0].length, scale);
    // "1 nghìn 200"
    const hundreds = scale === 1000 && small !== null && small.scale === 1 && small.value >= 100 && small.value < 1000;
    if (small && (small.scale > 1 || hundreds)) {
      sum += small.value;
      end = small.end;
    }
  }
  return { end, value: tidy(sum), scale };
}

/** The amount in digits that begins at `index`: number and scale words. */
function amount(folded: string, index: number): (Amount & { bare: number }) | null {
  const digits = matchAt(DIGITS, folded, index);
  return digits && amountOf(folded, index, digits[0]);
}

function amountOf(folded: string, index: number, printed: string): Amount & { bare: number } {
  const bare = parseDigits(printed);
  const { end, value, scale } = scaled(folded, bare, index + printed.length);
  return { end, value, scale, bare };
}

function percentAt(folded: string, index: number): { end: number; percent: '%' | '‰' } | null {
  const next = folded[index] === ' ' ? folded[index + 1] : folded[index];
  const match = next === '%' || next === '‰' || next === 'p' || next === 'đ' ? matchAt(PERCENT, folded, index) : null;
  if (!match) return null;
  return { end: index + match[0].length, percent: match.groups?.['sign'] === '‰' ? '‰' : '%' };
}

/** Two years joined by a hyphen are no range of amounts. */
const looksLikeYears = (from: number, to: number): boolean => from >= 1900 && from <= 2100 && to >= 1900 && to <= 2100;

/** The number in digits at `index`, with what belongs to it: scale, other end of a range, divisor, per cent sign. */
function readDigits(folded: string, index: number, printed: string): NumberSpan {
  const first = amountOf(folded, index, printed);
  const number: NumberSpan = { start: index, end: first.end, value: first.value, form: 'digits' };
  if (folded[first.end] === '/' && matchAt(DIGIT_AT, folded, first.end + 1)) {
    const second = amount(folded, first.end + 1);
    if (second && folded[second.end] !== '/') {
      number.end = second.end;
      // "45/120 tỷ đồng": the scale is that of both.
      number.over = first.scale === 1 ? second.bare : second.value;
      return number;
    }
  }
  const share = percentAt(folded, first.end);
  if (share) {
    number.end = share.end;
    number.percent = share.percent;
  }
  const joined = folded[number.end] === ' ' ? folded[number.end + 1] : folded[number.end];
  const to = joined === '-' || joined === 'đ' || joined === 't' ? matchAt(TO, folded, number.end) : null;
  const second = to && amount(folded, number.end + to[0].length);
  if (!second || looksLikeYears(first.value, second.value)) return number;
  const low = first.scale === 1 && second.scale > 1 ? tidy(first.bare * second.scale) : first.value;
  const share2 = percentAt(folded, second.end);
  // 15-20% and 15%-20% are ranges; 15% to 20 hộ is none.
  if (low >= second.value || (share && !share2)) return number;
  return { ...number, ...share2, end: share2?.end ?? second.end, value: low, max: second.value };
}

/** Whether the digits at `index` begin a number: none inside a word (km2, B2B) or a symbol (NQ-TW/21). */
function beginsNumber(folded: string, index: number): boolean {
  const before = folded[index - 1] ?? ' ';
  // By far the most stand after a space.
  if (before === ' ') return true;
  // The rest of a phone number or of a version: "0212.3852.123".
  if (before === '.' && DIGIT.test(folded[index - 2] ?? '')) return false;
  if ((LETTER.test(before) && !DIGIT.test(before)) || before === '_') return false;
  // "120 hộ/560 khẩu"
  if (before === '/' && PER_UNIT.test(folded.slice(Math.max(0, index - 12), index))) return true;
  const joined = before === '-' || before === '/' || before === '.';
  const earlier = folded[index - 2] ?? ' ';
  return !(joined && LETTER.test(earlier) && !DIGIT.test(earlier));
}

const PER_UNIT = /(?:^|[ \d])(?:hộ|người|khẩu|nhân khẩu|bản|thôn|xã|chi bộ|đảng viên|học sinh)\/$/;

/** All numbers of a folded text, in order and apart from each other. */
export function numbers(folded: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  NEXT_DIGITS.lastIndex = 0;
  for (let hit = NEXT_DIGITS.exec(folded); hit; hit = NEXT_DIGITS.exec(folded)) {
    const number = beginsNumber(folded, hit.index) ? readDigits(folded, hit.index, hit[0]) : null;
    if (number && Number.isFinite(number.value)) found.push(number);
    // The rest of the digits belongs to what was read, or to the word they stand in.
    NEXT_DIGITS.lastIndex = number ? number.end : endOfDigits(folded, hit.index);
  }
  return merged(found, wordNumbers(folded));
}

/** Two lists in order as one. */
function merged(digits: readonly NumberSpan[], words: readonly NumberSpan[]): NumberSpan[] {
  const all: NumberSpan[] = [];
  let next = 0;
  for (const number of digits) {
    for (let word = words[next]; word && word.start < number.start; word = words[++next]) all.push(word);
    all.push(number);
  }
  for (const word of words.slice(next)) all.push(word);
  return all;
}

function endOfDigits(folded: string, index: number): number {
  let end = index;
  while (DIGIT.test(folded.charAt(end))) end++;
  return end;
}

/** "một triệu rưỡi": half of the last scale more. */
function withHalf(folded: string, read: WordNumber | null): WordNumber | null {
  if (!read || read.scale === 1 || !matchAt(HALF, folded, read.end)) return read;
  return { ...read, end: read.end + ' rưỡi'.length, value: read.value + read.scale / 2 };
}

function readWord(folded: string, word: string, index: number): { end: number; value: number } | null {
  if (word === 'chục') {
    return BEFORE_TEN.test(folded.slice(Math.max(0, index - 4), index)) ? { end: index + 4, value: 10 } : null;
  }
  if (word !== 'nửa') return withHalf(folded, readWords(folded, index));
  const half = scaled(folded, 0.5, index + 3);
  return half.scale > 1 ? half : null;
}

function wordNumbers(folded: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  NUMBER_WORD.lastIndex = 0;
  for (let hit = NUMBER_WORD.exec(folded); hit; hit = NUMBER_WORD.exec(folded)) {
    if (LETTER.test(folded[hit.index - 1] ?? ' ')) continue;
    const read = readWord(folded, hit[0], hit.index);
    if (!read) continue;
    const share = percentAt(folded, read.end);
    found.push({ start: hit.index, end: read.end, value: read.value, form: 'words', ...share });
    NUMBER_WORD.lastIndex = share?.end ?? read.end;
  }
  return found;
}
