/** Which numbers of a text are shares: percentages, fractions in words, and X/Y that is no date, score, scale or address. */
import type { NumberSpan } from '../../src/text/numbers.ts';
import { anyOf, END, ending, endsIn, START } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import type { Context } from '../rule.ts';
import { kindsOfNumbers } from '../count/quantities.ts';
import { isCountedNoun } from '../count/rules.ts';
import { matchesFrom, wordList } from '../unit/tokens.ts';
import { NO_SHARE_AFTER, NO_SHARE_BEFORE } from './words.ts';

const LABEL_BEFORE = ending`${START}${anyOf(NO_SHARE_BEFORE)} `;
const LABEL_AFTER = new RegExp(`^ ?(?:${anyOf(NO_SHARE_AFTER)})${END}`, 'u');
const MAP = ending`${START}(?:bản đồ|quy hoạch|tỷ lệ|tỉ lệ|đo đạc)[^.;]{0,40}`;
const FRACTION = new RegExp(
  `(?:(?<top>một|hai|ba|bốn|năm|sáu|bảy) phần (?<bottom>hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)${END}|(?:(?:một|phân) )?nửa(?= (?:trong số|trên tổng|tổng số|số|diện tích|dân số|quân số|sản lượng|giá trị)${END}))`,
  'y',
);
const FRACTION_WORDS = wordList('một hai ba bốn năm sáu bảy phân nửa'.split(' '));
const WORDS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const valueOf = (word: string): number => (word === 'tư' ? 4 : WORDS.indexOf(word));

/** "21/3", "9/10": as X/Y stands, it may be a day. */
const mayBeDay = ({ value, over = 0 }: NumberSpan): boolean => value >= 1 && value <= 31 && over >= 1 && over <= 12;

/** What only a share stands before: "2/3 số hộ", "1/4 dung tích". */
const OF_WHOLE =
  /^ (?:tổng |số |diện tích|dân số|dung tích|lực lượng|quân số|chiều dài|thời gian|quãng đường|sản lượng|giá trị|công suất)/u;

/** Whether X/Y says how much of a whole: it is no day, map scale, address or score. */
function isRatio(context: Context, number: NumberSpan): boolean {
  const { folded } = context.reading;
  const { value, over = 0 } = number;
  const before = folded.slice(Math.max(0, number.start - 50), number.start);
  const after = folded.slice(number.end, number.end + 14);
  if ((value === 24 && (over === 24 || over === 7)) || over === 0 || LABEL_AFTER.test(after) || after.startsWith('/'))
    return false;
  if ((value === 1 && over >= 100 && endsIn(MAP, before)) || (value >= 1900 && value < 2100 && over === value + 1))
    return false;
  if (OF_WHOLE.test(after)) return true;
  if (endsIn(LABEL_BEFORE, before) && !before.endsWith('tổng số ')) return false;
  const gap = /^(?:\) | )/u.exec(after)?.[0].length ?? 0;
  if (isCountedNoun(folded, number.end + gap)) return true;
  // "14,7/15,2" alone is none, and what is more than the whole counts only with its noun.
  return Number.isInteger(value) && Number.isInteger(over) && value <= over && (over > 31 || !mayBeDay(number));
}

/** Fractions in words as numbers over others: "hai phần ba", "một nửa". */
function fractions(reading: Reading): NumberSpan[] {
  return matchesFrom(FRACTION_WORDS, FRACTION, reading).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match.groups?.['top'] ? valueOf(match.groups['top']) : 1,
    over: match.groups?.['bottom'] ? valueOf(match.groups['bottom']) : 2,
    form: 'words',
  }));
}

/** The numbers of a text that are shares, in order. */
export function shares(context: Context): NumberSpan[] {
  const { numbers } = context.reading;
  const kindOf = kindsOfNumbers(context);
  const printed = numbers.filter((number) => {
    if (number.percent) return kindOf(number) === 'quantity';
    return number.over !== undefined && isRatio(context, number) && kindOf(number) === 'quantity';
  });
  return [...printed, ...fractions(context.reading)].toSorted((a, b) => a.start - b.start);
}
