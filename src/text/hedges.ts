/** Words that hedge a number: which they are, and the one right before a place. */
import type { Comparator } from '../model/fact.ts';
import { fold } from './fold.ts';
import { anyOf, ending, endsIn, START } from './pattern.ts';

/** Words before a number that hedge it. */
export const HEDGES: Record<string, Comparator> = {
  trên: 'gt',
  hơn: 'gt',
  quá: 'gt',
  dưới: 'lt',
  'chưa đến': 'lt',
  'chưa tới': 'lt',
  'chưa đầy': 'lt',
  gần: 'approx',
  khoảng: 'approx',
  'xấp xỉ': 'approx',
  ước: 'approx',
  'ước tính': 'approx',
  'ước đạt': 'approx',
  'ước khoảng': 'approx',
  chừng: 'approx',
  ngót: 'approx',
  'ngót nghét': 'approx',
  cỡ: 'approx',
  tầm: 'approx',
  độ: 'approx',
  'ít nhất': 'gte',
  'tối thiểu': 'gte',
  'không dưới': 'gte',
  'tối đa': 'lte',
  'ước có': 'approx',
  'không quá': 'lte',
  'ít nhất là': 'gte',
  'tối thiểu là': 'gte',
  'tối đa là': 'lte',
  'nhiều nhất là': 'lte',
  'nhiều nhất': 'lte',
};

const hedges = new Map(Object.entries(HEDGES).map(([words, comparator]) => [fold(words), comparator]));
const HEDGE = new RegExp(`${START}(${anyOf(Object.keys(HEDGES))}) $`);
/** Few words before a number are the last of a hedge. */
const LAST_WORD = ending`${START}${anyOf(Object.keys(HEDGES).map((words) => words.replace(/^.* /, '')))} `;
/** "cao hơn 2.000 đồng" compares and does not hedge; "tốc độ 12,4%" is a word of its own. */
const NO_HEDGE = ending`${START}(?:(?:cao|nhiều|lớn|thấp|ít|nhỏ|đông) hơn|(?:tốc|mật|cường|nhiệt|tiến|trình|mức|chế|thái|độ) độ) `;

/** A hedge, and how long it is with the space after it. */
export interface Hedge {
  comparator: Comparator;
  length: number;
}

/** The hedge that ends the folded words before a number, or null. */
export function hedgeBefore(before: string): Hedge | null {
  const near = before.slice(-16);
  if (!endsIn(LAST_WORD, near)) return null;
  const words = HEDGE.exec(near)?.[1];
  const comparator = words && hedges.get(words);
  return comparator && !endsIn(NO_HEDGE, near) ? { comparator, length: words.length + 1 } : null;
}
