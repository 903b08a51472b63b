/** The rules that read days of the lunar calendar, as days of ours: "mùng 4 Tết", "rằm tháng Giêng", "ngày 10/3 âm lịch". */
import { lunarDay, lunarMonthEnd, namedYear } from '../../src/text/lunar.ts';
import { anyOf, END, rx, START } from '../../src/text/pattern.ts';
import { partAt } from '../../src/text/reading.ts';
import type { Context, Draft, PatternRule } from '../rule.ts';
import { daysBetween, looksBack, shiftDay, SOON, statedYear } from './calendar.ts';
import { eachOf, group, MONTH_NAME, monthNumber } from './parts.ts';
import { BRANCH, MONTH_WORDS, STEM, STEMS, TO, YEAR } from './words.ts';

/** The first ten days in words: "mùng bốn". */
const DAY_WORDS: Record<string, number> = {
  một: 1,
  ...Object.fromEntries(Object.entries(MONTH_WORDS).filter(([, day]) => day <= 10)),
};
const DAY = `(?:30|[12]\\d|0?[1-9]|${anyOf(Object.keys(DAY_WORDS))})`;
/** "tháng Giêng" and "tháng Chạp" are of the lunar calendar by their names. */
const MONTH_NAMES: Record<string, number> = { giêng: 1, chạp: 12 };
const MONTH = `(?:giêng|chạp|1[0-2]|0?[1-9]|${MONTH_NAME})`;
/** "âm lịch", "(ÂL)", and "âm" alone where nothing goes on with it. */
const MARK = '(?<mark>,? \\(?(?:âm lịch|âl|âm(?=$|[.,;)]))\\)?)';
const OF = `(?:,? \\(?(?:năm )?(?:(?<stem>${STEM}) (?<branch>${BRANCH})|(?<y>${YEAR}))(?![/-]?\\d))?`;
const NEW_DAY = '(?:ngày |mùng |mồng |ngày mùng |ngày mồng )';
const PART = '(?:rạng sáng |sáng |trưa |chiều |tối |đêm )';

/** A day that comes back each year: "hằng năm, mùng 8 tháng Giêng". */
const YEARLY = new RegExp(`${START}(?:(?:hằng|hàng|mỗi) năm|thường niên|lệ cũ|tục lệ|xưa kia)${END}`, 'u');

const dayNumber = (printed: string): number => DAY_WORDS[printed] ?? Number(printed);
const lunarMonth = (printed: string): number => MONTH_NAMES[printed] ?? monthNumber(printed);

interface LunarYear {
  year: number;
  from: 'stated' | 'text' | 'published';
}

/** The lunar year of a day: named, printed, or the one that brings the day nearest to the publication. */
function yearMeant(match: RegExpExecArray, context: Context, value: (year: number) => string | null): LunarYear | null {
  const { published, folded, sentences } = context.reading;
  const now = published ? Number(published.slice(0, 4)) : null;
  const before = statedYear(context, match.index);
  const stem = group(match, 'stem');
  if (stem) {
    const year =
      now === null && before === null ? null : namedYear(stem, group(match, 'branch') ?? '', before ?? now ?? 0);
    return year === null ? null : { year, from: 'stated' };
  }
  if (group(match, 'y')) return { year: Number(group(match, 'y')), from: 'stated' };
  if (before !== null) return { year: before, from: 'text' };
  if (!published || now === null) return null;
  const sentence = partAt(sentences, match.index);
  const back = sentence !== null && looksBack(folded.slice(sentence.start, sentence.end));
  const gaps = [now - 1, now, now + 1].flatMap((year) => {
    const day = value(year);
    const gap = day ? daysBetween(published, day) : Infinity;
    return gap > SOON && back ? [] : [{ year, gap: Math.abs(gap) }];
  });
  const [nearest] = gaps.sort((a, b) => a.gap - b.gap);
  return (nearest && { year: nearest.year, from: 'published' }) || null;
}

/** The fact over the whole match, of the value that its lunar year gives. */
function lunarFact(
  match: RegExpExecArray,
  context: Context,
  kind: 'day' | 'interval',
  value: (year: number) => string | null,
): Draft<'date'> | null {
  const { folded, sentences } = context.reading;
  const sentence = partAt(sentences, match.index);
  if (sentence && YEARLY.test(folded.slice(sentence.start, sentence.end))) return null;
  const meant = yearMeant(match, context, (year) => value(year)?.slice(0, 10) ?? null);
  const read = meant && value(meant.year);
  if (!read) return null;
  const stated = meant.from === 'stated';
  return {
    start: match.index,
    end: match.index + match[0].replace(/[ ,(]+$/u, '').length,
    fields: {
      value: read,
      kind,
      stated: stated ? read : null,
      inferred_from: meant.from === 'stated' ? null : meant.from,
      calendar: 'lunar',
    },
  };
}

/** Whether the words say that they count by the moon: a month's name, "âm lịch", or a sixty-year name. */
const isLunar = (match: RegExpExecArray, ...months: (string | undefined)[]): boolean =>
  months.some((month) => month !== undefined && month in MONTH_NAMES) ||
  group(match, 'mark') !== undefined ||
  group(match, 'stem') !== undefined;

/** Before Tết the days of the twelfth month are named by the Tết to come: "28 Tết", "đêm 30 Tết Ất Tỵ". */
const beforeNewYear = (year: number, day: number): string | null =>
  day === 30 ? lunarMonthEnd(year - 1, 12) : lunarDay(year - 1, 12, day);

export const lunarDays: PatternRule<'date'>[] = [
  // "từ 12 đến 13 tháng Giêng", "từ mùng 4 Tết đến rằm tháng Giêng", "từ 24 tháng Chạp đến mùng 6 tháng Giêng", "từ ngày 8 đến 10/3 âm lịch"
  {
    name: 'lunar-days',
    needs: ['giêng', 'chạp', ' âm', ' âl', '(âm', '(âl'],
    confidence: 0.9,
    pattern: rx`(?:từ )?${NEW_DAY}?(?<d1>${DAY})(?: tháng (?<m1>${MONTH})|[/-](?<m2>1[0-2]|0?[1-9])| (?<tet>tết))?${TO}(?:${NEW_DAY}?(?<d2>${DAY})(?: tháng (?<m3>${MONTH})|[/-](?<m4>1[0-2]|0?[1-9]))|(?:ngày )?rằm tháng (?<m5>${MONTH}))${MARK}?${OF}`,
    read(match, context) {
      const last = group(match, 'm3') ?? group(match, 'm4') ?? group(match, 'm5') ?? '';
      const first = group(match, 'tet') ? 'giêng' : (group(match, 'm1') ?? group(match, 'm2') ?? last);
      if (!isLunar(match, first, last)) return null;
      const [m1, m2] = [lunarMonth(first), lunarMonth(last)];
      return lunarFact(match, context, 'interval', (year) => {
        const from = lunarDay(m1 > m2 ? year - 1 : year, m1, dayNumber(group(match, 'd1') ?? ''));
        const to = lunarDay(year, m2, dayNumber(group(match, 'd2') ?? '15'));
        return from && to && from < to ? `${from}/${to}` : null;
      });
    },
  },
  // "các ngày mùng 9, mùng 10 và 11 tháng Giêng", "14 và 15 tháng Mười năm Quý Mão"
  {
    name: 'list-of-lunar-days',
    needs: ['giêng', 'chạp', ' âm', ' âl', '(âm', '(âl', ...STEMS.map((stem) => `năm ${stem}`)],
    confidence: 0.88,
    pattern: rx`${NEW_DAY}?(?<days>${DAY}(?:, ?${NEW_DAY}?${DAY}){0,4}) ?(?:,|và|&) ?${NEW_DAY}?(?<d>${DAY}) tháng (?<m>${MONTH})${MARK}?${OF}`,
    read(match, context) {
      const month = group(match, 'm') ?? '';
      if (!isLunar(match, month)) return null;
      const printed = [...(group(match, 'days') ?? '').split(/, ?/), group(match, 'd') ?? ''];
      const number = (part: string): number => dayNumber(part.replace(/^.* /u, ''));
      const whole = lunarFact(match, context, 'day', (year) =>
        lunarDay(year, lunarMonth(month), number(printed[0] ?? '')),
      );
      if (!whole) return null;
      const { value } = whole.fields;
      return eachOf(match, printed, 'day', (part) => shiftDay(value, number(part) - number(printed[0] ?? ''))).map(
        ({ start, end, fields: { value: day } }) => ({
          start,
          end,
          fields: { ...whole.fields, value: day, stated: whole.fields.stated && day },
        }),
      );
    },
  },
  // "mùng 8 tháng Giêng", "ngày 25 tháng Chạp năm Giáp Thìn", "ngày 10/3 âm lịch", "23 tháng Chạp"
  {
    name: 'lunar-day',
    needs: ['giêng', 'chạp', ' âm', ' âl', '(âm', '(âl'],
    confidence: 0.9,
    pattern: rx`${PART}?${NEW_DAY}?(?<d>${DAY})(?: tháng (?<m>${MONTH})|[/-](?<m2>1[0-2]|0?[1-9]))${MARK}?${OF}`,
    read(match, context) {
      const month = group(match, 'm') ?? group(match, 'm2') ?? '';
      if (!isLunar(match, month)) return null;
      const day = dayNumber(group(match, 'd') ?? '');
      return lunarFact(match, context, 'day', (year) => lunarDay(year, lunarMonth(month), day));
    },
  },
  // "rằm tháng Giêng", "rằm tháng Bảy năm Ất Tỵ": the fifteenth
  {
    name: 'full-moon',
    needs: ['rằm'],
    confidence: 0.9,
    pattern: rx`${PART}?(?:ngày )?rằm tháng (?<m>${MONTH})${MARK}?${OF}`,
    read: (match, context) =>
      lunarFact(match, context, 'day', (year) => lunarDay(year, lunarMonth(group(match, 'm') ?? ''), 15)),
  },
  // "mùng 4 Tết", "sáng mồng Một Tết Bính Ngọ"
  {
    name: 'day-of-new-year',
    needs: [' tết'],
    confidence: 0.92,
    pattern: rx`${PART}?(?:ngày )?(?:mùng|mồng) (?<d>${DAY}) tết(?: nguyên đán)?${OF}`,
    read: (match, context) =>
      lunarFact(match, context, 'day', (year) => lunarDay(year, 1, dayNumber(group(match, 'd') ?? ''))),
  },
  // "28 Tết", "đêm 30 Tết Ất Tỵ"
  {
    name: 'day-before-new-year',
    needs: [' tết'],
    confidence: 0.88,
    pattern: rx`${PART}?(?:ngày )?(?<d>2\d|30) tết(?: nguyên đán)?${OF}`,
    read: (match, context) =>
      lunarFact(match, context, 'day', (year) => beforeNewYear(year, Number(group(match, 'd')))),
  },
];
