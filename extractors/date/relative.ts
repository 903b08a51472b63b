/** Phrases relative to the day of publication: "hôm qua", "năm nay", "cùng kỳ năm trước". */
import { END, START } from '../../src/text/pattern.ts';
import type { Context } from '../rule.ts';
import { shiftDay, shiftMonth, statedYear } from './calendar.ts';
import { MANY, RELATIVES } from './words.ts';

/** "những năm qua", "3 năm qua" are so many years, no year. */
const COUNTED_BEFORE = new RegExp(`(?:\\d|${START}${MANY}) $`, 'u');
const PAST_YEAR = new RegExp(`${START}năm (?:vừa )?qua${END}`, 'u');
/** "năm sau cao hơn năm trước" means any two years, "sang năm mới" the New Year, "tháng này qua tháng khác" any month. */
const ANY_TWO = new RegExp(`${START}năm sau .{0,40}năm trước${END}`, 'u');
const NO_TIME: Record<string, RegExp> = {
  'sang năm': /^ (?:mới|học|thứ|\d)/u,
  'ngày mai': /^ (?:tươi sáng|lập nghiệp|tốt đẹp|no ấm)/u,
  'tháng này': /^ (?:qua|sang) tháng/u,
};
const YEAR_BEFORE = new RegExp(`${START}năm (?:trước|ngoái|sau)${END}`, 'u');

/** What a relative phrase points to; "năm trước" counts from the year stated before it in the sentence. */
export function relative(context: Context, index: number, phrase: string): string | null {
  const shift = RELATIVES[phrase];
  const { folded } = context.reading;
  const before = folded.slice(Math.max(0, index - 12), index);
  if (COUNTED_BEFORE.test(before) || NO_TIME[phrase]?.test(folded.slice(index + phrase.length))) return null;
  if (YEAR_BEFORE.test(phrase) && ANY_TWO.test(folded.slice(Math.max(0, index - 50), index + 60))) return null;
  const { published } = context.reading;
  const stated = YEAR_BEFORE.test(phrase) ? statedYear(context, index) : null;
  if (!shift || (!published && !stated)) return null;
  if (shift.unit === 'year') {
    const year = stated ?? Number(published?.slice(0, 4));
    // Late in the year "năm qua" is the year that is ending.
    const ending = PAST_YEAR.test(phrase) && published !== null && Number(published.slice(5, 7)) >= 11;
    return String(ending ? year : year + shift.shift);
  }
  if (!published) return null;
  return shift.unit === 'day' ? shiftDay(published, shift.shift) : shiftMonth(published, shift.shift);
}
