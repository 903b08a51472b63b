/** The rules that read months, quarters, halves and the first months of a year. */
import { isoMonth } from '../../src/text/calendar.ts';
import { after, END, rx } from '../../src/text/pattern.ts';
import type { PatternRule } from '../rule.ts';
import { thisYear, yearOf } from './calendar.ts';
import {
  COUNTED_MONTHS,
  eachOf,
  fact,
  group,
  inYear,
  MONTH_NAME,
  monthNumber,
  months as monthsOf,
  number,
  OF_YEAR,
  QUARTER,
  SOLAR,
  yearMeant,
  years,
} from './parts.ts';
import { BY_THE_DAY, MONTH, QUARTER_WORD, QUARTERS, SLASH, TO, YEAR } from './words.ts';

export const months: PatternRule<'date'>[] = [
  // "từ tháng 1 đến tháng 6/2024", "từ tháng 8/2023 đến hết tháng 5 năm 2024", "tháng 3 - 5/2025"
  {
    name: 'from-month-to-month',
    needs: ['tháng 0'],
    confidence: 0.95,
    pattern: rx`tháng (?<m1>${MONTH})${after(`tháng ${MONTH}`)`(?:từ )?(?:đầu |giữa |cuối )?`}(?:(?:${SLASH}| năm )(?<y1>${YEAR}))?${TO}(?:đầu |giữa |cuối |hết )?(?:tháng )?(?<m2>${MONTH})(?:(?:${SLASH}|,? năm )(?<y2>${YEAR}))?(?![/%\d-])`,
    read(match, context) {
      const [m1, m2] = [number(match, 'm1'), number(match, 'm2')];
      const found = group(match, 'y2') ? null : yearOf(context, match.index, m2, null);
      const y2 = found ? found.year : number(match, 'y2');
      // Without a year both ends have to be named months: "tháng 3 - 5" may be anything.
      if (!y2 || (!group(match, 'y2') && match[0].split('tháng').length < 3)) return null;
      const y1 = group(match, 'y1') ? number(match, 'y1') : m1 > m2 ? y2 - 1 : y2;
      const [from, to] = [isoMonth(y1, m1), isoMonth(y2, m2)];
      return from < to ? fact(match, 'interval', { value: `${from}/${to}`, from: found?.from ?? 'stated' }) : null;
    },
  },
  // "từ 10/2024 đến 3/2025", "(10/2024 - 3/2025)"
  {
    name: 'slashed-months',
    needs: ['/0000'],
    confidence: 0.95,
    pattern: rx`(?<m1>${MONTH})/(?<y1>${YEAR})${after(`${MONTH}/${YEAR}`)`(?:từ )?(?<![/.,-])`}${TO}(?:tháng )?(?<m2>${MONTH})/(?<y2>${YEAR})(?![/\d])`,
    read(match) {
      const from = isoMonth(number(match, 'y1'), number(match, 'm1'));
      const to = isoMonth(number(match, 'y2'), number(match, 'm2'));
      return from < to ? fact(match, 'interval', `${from}/${to}`) : null;
    },
  },
  // "từ tháng 7/2021 đến hết năm 2023": years are the unit that its ends share
  {
    name: 'from-month-to-year',
    needs: ['tháng 0'],
    confidence: 0.9,
    pattern: rx`từ (?:đầu |giữa |cuối )?tháng ${MONTH}(?:${SLASH}| năm )(?<y1>${YEAR})${TO}(?:đầu |giữa |cuối |hết )?năm (?<y2>${YEAR})`,
    read: (match) => fact(match, 'interval', years(match, 60)),
  },
  // "các tháng 7, 8 và 9/2024"
  {
    name: 'list-of-months',
    needs: ['tháng 0'],
    confidence: 0.93,
    pattern: rx`tháng (?<months>${MONTH}(?:, ?${MONTH}){0,5}) ?(?:,|và|&) ?(?<m>${MONTH})(?:${SLASH}|,? năm )(?<y>${YEAR})(?![/\d])`,
    read(match) {
      const printed = [...(group(match, 'months') ?? '').split(/, ?/), group(match, 'm') ?? ''];
      return eachOf(match, printed, 'month', (month) => isoMonth(number(match, 'y'), Number(month)));
    },
  },
  // "các tháng 7, 8", "hai tháng 7 và 8": without a year they have to be said to be several
  {
    name: 'list-of-months-without-year',
    needs: ['tháng 0'],
    confidence: 0.88,
    pattern: rx`tháng (?<=(?:các|những|hai|ba|bốn) tháng )(?<months>${MONTH}(?:, ?${MONTH}){0,5}) ?(?:,|và|&) ?(?<m>${MONTH})${OF_YEAR}(?![/%\d-]|[.,]\d| ${BY_THE_DAY}${END})`,
    read(match, context) {
      const printed = [...(group(match, 'months') ?? '').split(/, ?/), group(match, 'm') ?? ''];
      const found = yearMeant(match, context, number(match, 'm'), null);
      return found && eachOf(match, printed, 'month', (month) => isoMonth(found.year, Number(month)), found.from);
    },
  },
  // "từ quý I đến quý III/2025"
  {
    name: 'from-quarter-to-quarter',
    needs: ['quý', 'quí'],
    confidence: 0.9,
    pattern: rx`(?:từ )?${QUARTER_WORD} (?<q1>i{1,3}|iv|[1-4])(?:/(?<y1>${YEAR}))?${TO}(?:hết )?(?:${QUARTER_WORD} )?(?<q2>i{1,3}|iv|[1-4])(?: ?[/-] ?|,? năm )(?<y2>${YEAR})`,
    read(match) {
      const quarter = (name: string, year: string): string => `${year}-Q${QUARTERS[group(match, name) ?? ''] ?? 0}`;
      const y2 = group(match, 'y2') ?? '';
      return fact(match, 'interval', `${quarter('q1', group(match, 'y1') ?? y2)}/${quarter('q2', y2)}`);
    },
  },
  // "6 tháng đầu năm 2025", "9 tháng năm 2025", "sáu tháng cuối năm", "10 tháng của năm 2024", "9 tháng đầu năm nay", "6 tháng/2025"
  {
    name: 'months-of-a-year',
    needs: ['tháng đầu', 'tháng cuối', 'tháng năm', 'tháng của năm', 'tháng/0'],
    confidence: 0.95,
    pattern: rx`tháng${after('tháng')`${COUNTED_MONTHS} `}(?: (?<part>đầu|cuối)(?: của)? năm(?! học)(?: (?:(?<y>${YEAR})|(?<now>nay)))?| (?:của )?năm (?:(?<y2>${YEAR})|(?<now2>nay))|/(?<y3>${YEAR}))`,
    read(match, context) {
      const printed = group(match, 'y') ?? group(match, 'y2') ?? group(match, 'y3');
      const n = monthNumber(group(match, 'n') ?? '');
      const value = (year: number): string => monthsOf(year, n, group(match, 'part') === 'cuối');
      if (printed) return fact(match, 'interval', value(Number(printed)));
      const now = (group(match, 'now') ?? group(match, 'now2')) !== undefined;
      return fact(match, 'interval', inYear(thisYear(context, now ? null : match.index), value));
    },
  },
  // "nửa đầu năm 2025", "nửa cuối năm 2024", "nửa đầu năm nay", "nửa cuối năm": without a year that of publication
  {
    name: 'half-year',
    needs: ['nửa'],
    confidence: 0.95,
    pattern: rx`nửa (?<part>đầu|cuối) năm(?! học)(?: (?:(?<y>${YEAR})|nay))?`,
    read(match, context) {
      const value = (year: number): string => monthsOf(year, 6, group(match, 'part') === 'cuối');
      const year = group(match, 'y');
      return fact(match, 'interval', year ? value(Number(year)) : inYear(thisYear(context, null), value));
    },
  },
  // "quý III/2025", "quý 2 năm 2024", "quý I-2026"
  {
    name: 'quarter',
    needs: ['quý', 'quí'],
    confidence: 0.98,
    pattern: rx`${QUARTER_WORD} (?<q>${QUARTER})(?: ?[/.-] ?|,? năm |,? )(?<y>${YEAR})`,
    read: (match) => fact(match, 'quarter', `${group(match, 'y')}-Q${QUARTERS[group(match, 'q') ?? ''] ?? 0}`),
  },
  // "quý III và IV năm 2025", "quý II, III/2025", "quý I và II"
  {
    name: 'list-of-quarters',
    needs: ['quý', 'quí'],
    confidence: 0.93,
    pattern: rx`${QUARTER_WORD} (?<q1>i{1,3}|iv|[1-4])(?:, ?| và )(?<q2>i{1,3}|iv|[1-4](?= ?[/-]|,? năm ))(?:(?: ?[/.-] ?|,? năm )(?<y>${YEAR})|${OF_YEAR}(?![/.-]\d))`,
    read(match, context) {
      const printed = [group(match, 'q1') ?? '', group(match, 'q2') ?? ''];
      const last = QUARTERS[printed[1] ?? ''] ?? 0;
      const found = group(match, 'y') ? null : yearMeant(match, context, last * 3 - 2, null);
      const year = found?.year ?? group(match, 'y');
      if (year === undefined) return null;
      return eachOf(match, printed, 'quarter', (q) => `${year}-Q${QUARTERS[q] ?? 0}`, found?.from);
    },
  },
  // "quý cuối năm", "quý đầu năm 2026"
  {
    name: 'first-or-last-quarter',
    needs: ['quý', 'quí'],
    confidence: 0.9,
    pattern: rx`${QUARTER_WORD} (?<part>đầu|cuối) năm(?! học)(?: (?:(?<y>${YEAR})|nay))?`,
    read(match, context) {
      const value = (year: number): string => `${year}-Q${group(match, 'part') === 'đầu' ? 1 : 4}`;
      const year = group(match, 'y');
      return fact(match, 'quarter', year ? value(Number(year)) : inYear(thisYear(context, match.index), value));
    },
  },
  // "quý IV", "quý I năm nay": of the year of publication; "quý IV năm ngoái"; "quý 1 lần" is none
  {
    name: 'quarter-without-year',
    needs: ['quý', 'quí'],
    confidence: 0.9,
    pattern: rx`(?<!(?:mỗi|hằng|hàng) )${QUARTER_WORD} (?<q>i{1,3}|iv|[1-4])(?! ${BY_THE_DAY}${END})${OF_YEAR}(?![/-])`,
    read(match, context) {
      const q = QUARTERS[group(match, 'q') ?? ''] ?? 0;
      return fact(
        match,
        'quarter',
        inYear(yearMeant(match, context, q * 3 - 2, null), (year) => `${year}-Q${q}`),
      );
    },
  },
  // "tháng 7/2013", "tháng 9 năm 2024", "tháng 8-2025", "tháng Ba năm 2022"
  {
    name: 'month',
    needs: ['tháng'],
    confidence: 0.98,
    pattern: rx`tháng (?<m>${MONTH}|${MONTH_NAME})(?:${SLASH}|,? (?:của )?năm )(?<y>${YEAR})(?![/\d])${SOLAR}`,
    read(match) {
      return fact(match, 'month', isoMonth(number(match, 'y'), monthNumber(group(match, 'm') ?? '')));
    },
  },
  // "tuyển quân đợt 1/2024", "học kỳ 1/2024": the first of the year, no month
  {
    name: 'numbered-of-a-year',
    needs: ['/0000'],
    confidence: 0.88,
    pattern: rx`(?:đợt|lần|kỳ|khóa|vụ)(?: thứ)? \d{1,2}/(?<y>${YEAR})(?![/%\d,]|\.\d)`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null, group(match, 'y')),
  },
  // "đến 7/2013", "(12/2024)": a month and a year with no word between; a fraction of years there is none
  {
    name: 'month-slash-year',
    needs: ['/0000'],
    confidence: 0.9,
    pattern: rx`(?<![/.,-])(?<!(?:t[ỷỉ] lệ|bản đồ|quy hoạch|số:?|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|kế hoạch|luật) )(?<m>${MONTH})/(?<y>${YEAR})(?![/%\d,]|\.\d)(?! (?:xã|hộ|chi bộ|đảng viên|bản|thôn|người|trường))`,
    read: (match) => fact(match, 'month', isoMonth(number(match, 'y'), number(match, 'm'))),
  },
];
