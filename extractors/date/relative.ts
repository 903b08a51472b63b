/** The rules that read time relative to the day of publication: "hôm qua", "thứ Sáu tuần trước", "năm nay", "tháng 7". */
import { isoMonth } from '../../src/text/calendar.ts';
import { anyOf, END, rx, START } from '../../src/text/pattern.ts';
import type { Context, PatternRule } from '../rule.ts';
import { monday, shiftDay, shiftMonth, statedYear } from './calendar.ts';
import {
  fact,
  group,
  inYear,
  monthNumber,
  number,
  OF_YEAR,
  SOLAR,
  SURE_MONTH_NAME,
  yearMeant,
  type Value,
} from './parts.ts';
import { BY_THE_DAY, MANY, MONTH, RELATIVES, WEEK_SHIFTS, WEEKDAYS } from './words.ts';

/** "những năm qua", "3 năm qua" are so many years, no year. */
const COUNTED_BEFORE = new RegExp(`(?:\\d|${START}(?:${MANY}|nửa)) $`, 'u');
const PAST_YEAR = new RegExp(`${START}năm (?:vừa )?qua${END}`, 'u');
/** "năm sau cao hơn năm trước" means any two years, "sang năm mới" the New Year, "tháng này qua tháng khác" any month. */
const ANY_TWO = new RegExp(`${START}năm sau .{0,40}năm trước${END}`, 'u');
const YEARLY = new RegExp(`${START}(?:hằng|hàng|mỗi) năm${END}[^.;\\n]*$`, 'u');
const NO_TIME: Record<string, RegExp> = {
  'sang năm': /^ (?:mới|học|thứ|\d)/u,
  'ngày mai': /^ (?:tươi sáng|lập nghiệp|tốt đẹp|no ấm)/u,
  'tháng này': /^ (?:qua|sang) tháng/u,
};
const YEAR_BEFORE = new RegExp(`${START}năm (?:trước|ngoái|sau)${END}`, 'u');

/** What a relative phrase points to; "năm trước" counts from the year stated before it in the sentence. */
function relative(context: Context, index: number, phrase: string): Value | null {
  const shift = RELATIVES[phrase];
  const { folded } = context.reading;
  const before = folded.slice(Math.max(0, index - 12), index);
  if (COUNTED_BEFORE.test(before) || NO_TIME[phrase]?.test(folded.slice(index + phrase.length))) return null;
  // "hằng năm trước ngày 15/11 … cho năm sau" is any year.
  if (phrase === 'năm sau' && YEARLY.test(folded.slice(Math.max(0, index - 160), index))) return null;
  if (YEAR_BEFORE.test(phrase) && ANY_TWO.test(folded.slice(Math.max(0, index - 50), index + 60))) return null;
  const { published } = context.reading;
  // "năm ngoái" is always that before publication.
  const stated = YEAR_BEFORE.test(phrase) && !phrase.includes('ngoái') ? statedYear(context, index) : null;
  if (!shift || (!published && !stated)) return null;
  if (shift.unit === 'year') {
    const year = stated ?? Number(published?.slice(0, 4));
    // Late in the year "năm qua" is the year that is ending.
    const ending = PAST_YEAR.test(phrase) && published !== null && Number(published.slice(5, 7)) >= 11;
    return { value: String(ending ? year : year + shift.shift), from: stated ? 'text' : 'published' };
  }
  if (!published) return null;
  const value = shift.unit === 'day' ? shiftDay(published, shift.shift) : shiftMonth(published, shift.shift);
  return { value, from: 'published' };
}

export const relatives: PatternRule<'date'>[] = [
  // "tháng 7", "đầu tháng 8", "trong tháng 5": of the year of publication; "tháng 5 năm ngoái"; "6 tháng 3 lần", "mỗi tháng 7 triệu", "rằm tháng 7" are none
  {
    name: 'month-without-year',
    needs: ['tháng'],
    confidence: 0.88,
    pattern: rx`(?<!(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|cách mạng|mỗi|hằng|hàng|lương|rằm) )tháng (?<m>${MONTH}|${SURE_MONTH_NAME}|năm(?= năm (?:nay|ngoái|trước)))(?! (?:${BY_THE_DAY}|biên giới|ngày tám)${END})${OF_YEAR}(?![/%\d-]|[.,]\d)${SOLAR}`,
    read(match, context) {
      const m = monthNumber(group(match, 'm') ?? '');
      return fact(
        match,
        'month',
        inYear(yearMeant(match, context, m, null), (year) => isoMonth(year, m)),
      );
    },
  },
  // "thứ Sáu tuần trước", "chủ nhật tuần này"
  {
    name: 'day-of-a-week',
    needs: [' tuần'],
    confidence: 0.9,
    pattern: rx`(?<day>${anyOf(Object.keys(WEEKDAYS))}),? tuần (?<week>${anyOf(Object.keys(WEEK_SHIFTS))})`,
    read(match, { reading: { published } }) {
      if (!published) return null;
      const week = monday(published, WEEK_SHIFTS[group(match, 'week') ?? ''] ?? 0);
      return fact(match, 'relative', {
        value: shiftDay(week, WEEKDAYS[group(match, 'day') ?? ''] ?? 0),
        from: 'published',
      });
    },
  },
  // "thứ Hai tới", "thứ Bảy vừa qua": the next and the last one
  {
    name: 'day-of-a-week-by-itself',
    needs: ['thứ ', 'chủ nhật'],
    confidence: 0.85,
    pattern: rx`(?<day>${anyOf(Object.keys(WEEKDAYS))}) (?:(?<next>tới|sắp tới)|vừa (?:qua|rồi))(?! \d)`,
    read(match, { reading: { published } }) {
      if (!published) return null;
      const inWeek = shiftDay(monday(published, 0), WEEKDAYS[group(match, 'day') ?? ''] ?? 0);
      const next = group(match, 'next') !== undefined;
      const passed = next ? inWeek <= published : inWeek >= published;
      const value = passed ? shiftDay(inWeek, next ? 7 : -7) : inWeek;
      return fact(match, 'relative', { value, from: 'published' });
    },
  },
  // "tuần qua", "trong tuần trước": Monday to Sunday; "hai tuần qua" and "mỗi tuần tới" are none
  {
    name: 'week',
    needs: [' tuần', 'tuần '],
    confidence: 0.85,
    pattern: rx`(?<!(?:\d|${MANY}|đầu|cuối|giữa) )tuần (?<week>${anyOf(Object.keys(WEEK_SHIFTS))})(?! (?:(?:qua |sang )?tuần|lễ|thứ|\d))`,
    read(match, { reading: { published } }) {
      if (!published) return null;
      const week = monday(published, WEEK_SHIFTS[group(match, 'week') ?? ''] ?? 0);
      return fact(match, 'relative', { value: `${week}/${shiftDay(week, 6)}`, from: 'published' });
    },
  },
  // "7 tháng qua" in July or August: the year so far; "3 tháng qua" may be any three
  {
    name: 'months-so-far',
    needs: ['tháng qua', 'tháng vừa qua'],
    confidence: 0.85,
    pattern: rx`(?<n>[5-9]|1[01]) tháng (?:vừa )?qua`,
    read(match, { reading: { published } }) {
      const month = Number(published?.slice(5, 7) ?? 0);
      const n = number(match, 'n');
      if (!published || (n !== month && n !== month - 1)) return null;
      const year = Number(published.slice(0, 4));
      return fact(match, 'interval', { value: `${isoMonth(year, 1)}/${isoMonth(year, n)}`, from: 'published' });
    },
  },
  // "hôm qua", "năm nay", "cùng kỳ năm trước"; "những năm qua" and "3 năm qua" are no year
  {
    name: 'relative',
    needs: Object.keys(RELATIVES),
    confidence: 0.9,
    pattern: rx`(?<phrase>${anyOf(Object.keys(RELATIVES))})(?! nay${END}| giờ${END})`,
    read(match, context) {
      const phrase = group(match, 'phrase') ?? '';
      return fact(match, 'relative', relative(context, match.index, phrase));
    },
  },
];
