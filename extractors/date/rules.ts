/** The rules that read dates, the longer forms before the shorter ones they contain. */
import { rx } from '../../src/text/pattern.ts';
import type { Context, Draft, PatternRule } from '../rule.ts';
import { isoDay, isoMonth, shiftDay, shiftMonth, statedYear, yearOf } from './calendar.ts';
import { DAY, DAY_WORD, MANY, MONTH, MONTH_WORDS, QUARTERS, RELATIVES, SLASH, TO, YEAR } from './words.ts';
import { anyOf, END, START } from '../../src/text/pattern.ts';

type Kind = Draft<'date'>['fields']['kind'];
type Rule = PatternRule<'date'>;

/** A fact over the whole match, or over a part of it. */
function fact(match: RegExpExecArray, kind: Kind, value: string | null, part?: string): Draft<'date'> | null {
  if (value === null) return null;
  const shift = part === undefined ? 0 : match[0].indexOf(part);
  const start = match.index + shift;
  return { start, end: start + (part ?? match[0]).length, fields: { value, kind } };
}

const group = (match: RegExpExecArray, name: string): string | undefined => match.groups?.[name];
const number = (match: RegExpExecArray, name: string): number => Number(group(match, name));

/** Two years as an interval, the second perhaps with two digits alone ("2020-25"); null when they do not rise. */
function years(match: RegExpExecArray, longest: number): string | null {
  const from = number(match, 'y1');
  const printed = group(match, 'y2') ?? '';
  const to = printed.length === 2 ? Math.floor(from / 100) * 100 + Number(printed) : Number(printed);
  return to > from && to - from <= longest ? `${from}/${to}` : null;
}

/** The day the groups d, m and perhaps y of a match state, the missing year found from the context. */
function day(match: RegExpExecArray, context: Context, suffix = ''): string | null {
  const m = number(match, `m${suffix}`);
  const d = number(match, `d${suffix}`);
  const y = group(match, `y${suffix}`);
  const year = y ? Number(y) : yearOf(context, match.index, m, d);
  return year === null ? null : isoDay(year, m, d);
}

const monthNumber = (printed: string): number => MONTH_WORDS[printed] ?? Number(printed);
const MONTH_NAME = anyOf(Object.keys(MONTH_WORDS));
/** "tháng năm" is a month in name alone: "tháng năm qua đi". */
const SURE_MONTH_NAME = anyOf(Object.keys(MONTH_WORDS).filter((name) => name !== 'năm'));
const QUARTER = anyOf(Object.keys(QUARTERS));
const COUNTED_MONTHS = `(?<n>[2-9]|1[01]|${MONTH_NAME})`;
/** No lunar day: those are named as such and are no day of our calendar. */
const SOLAR = '(?! (?:tết|âm lịch|giêng|chạp|\\(âm lịch))';
const JOINED = '(?:(?:, ?| và | hoặc | hay |, và )(?:năm )?)';

/** Months of a half, or the first or last n of a year: `2025-01/2025-06`. */
function months(year: number, n: number, last: boolean): string {
  return last ? `${isoMonth(year, 13 - n)}/${isoMonth(year, 12)}` : `${isoMonth(year, 1)}/${isoMonth(year, n)}`;
}

export const rules: Rule[] = [
  // "nhiệm kỳ 2020-2025", "nhiệm kỳ 5 năm 2015 - 2020", "nhiệm kỳ 2025/2030"
  {
    name: 'term',
    confidence: 0.99,
    pattern: rx`nhiệm kỳ (?:5 năm )?\(?(?<y1>${YEAR})(?: ?[/-] ?| đến )(?<y2>${YEAR}|\d{2})`,
    read: (match) => fact(match, 'term', years(match, 10)),
  },
  // "năm học 2024-2025", "niên học 2023 - 2024", "niên vụ 2024/2025"
  {
    name: 'school-year',
    confidence: 0.98,
    pattern: rx`(?:năm học|niên học|niên khóa|niên vụ|vụ đông xuân|vụ mía) (?<y1>${YEAR}) ?[/-] ?(?<y2>${YEAR}|\d{2})`,
    read: (match) => fact(match, 'interval', years(match, 5)),
  },
  // "3 năm (2021-2023)", "5 năm 2021-2025", "ba năm (từ 2021 đến 2023)"
  {
    name: 'counted-years',
    confidence: 0.97,
    pattern: rx`(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|mười) năm,? (?:\((?:từ )?(?:năm )?(?<y1>${YEAR})${TO}(?:năm )?(?<y2>${YEAR})\)|(?<a>${YEAR}) ?- ?(?<b>${YEAR}))`,
    read(match) {
      const [from, to] = [group(match, 'y1') ?? group(match, 'a'), group(match, 'y2') ?? group(match, 'b')];
      return Number(from) < Number(to) ? fact(match, 'interval', `${from}/${to}`) : null;
    },
  },
  // "giai đoạn 2026-2030", "giai đoạn từ năm 2021 đến 2025", "các năm 2021-2023", "thời kỳ 2011 - 2020", "giai đoạn I (2021-2025)"
  {
    name: 'stage',
    confidence: 0.98,
    pattern: rx`(?:giai đoạn|thời kỳ|(?:trong )?(?:các|những) năm)(?: (?:i{1,3}|iv|[1-4]))?:?,? \(?(?:từ )?(?:năm )?(?<y1>${YEAR})${TO}(?:năm )?(?<y2>${YEAR})`,
    read: (match) => fact(match, 'interval', years(match, 60)),
  },
  // "từ năm 2015 đến 2017", "từ 2021 - 2025", "từ năm 2021 đến hết năm 2023"
  {
    name: 'from-year-to-year',
    confidence: 0.97,
    pattern: rx`từ (?:(?:đầu|cuối|giữa) )?(?:năm )?(?<y1>${YEAR})${TO}(?:(?:đầu|cuối|giữa|hết) )?(?:năm )?(?<y2>${YEAR})`,
    read: (match) => fact(match, 'interval', years(match, 100)),
  },
  // "từ ngày 10 đến 15/8/2025", "từ 1/7 đến ngày 31/12/2025", "ngày 10-15/8/2025", "trong hai ngày 28 và 29/5" is two days
  {
    name: 'from-day-to-day',
    confidence: 0.96,
    pattern: rx`(?:từ |trong )?(?:(?:sáng|chiều|tối) )?(?:(?:các )?ngày )?(?:mùng )?(?<d1>${DAY})(?:${SLASH}(?<m1>${MONTH})(?:${SLASH}(?<y1>${YEAR}))?)?${TO}(?:(?:sáng|chiều|tối) )?(?:ngày )?(?:mùng )?(?<d2>${DAY})(?:${SLASH}(?<m2>${MONTH})(?:${SLASH}(?<y2>${YEAR}))?| tháng (?<m3>${MONTH})(?:,? năm (?<y3>${YEAR}))?)(?![/%\d-])`,
    read(match, context) {
      const m2 = number(match, group(match, 'm2') ? 'm2' : 'm3');
      const y = group(match, 'y2') ?? group(match, 'y3');
      const bare = !/ngày|từ|sáng|chiều|tối/u.test(match[0]);
      if (bare && !y) return null;
      const year = y ? Number(y) : yearOf(context, match.index, m2, number(match, 'd2'));
      if (year === null) return null;
      const m1 = group(match, 'm1') ? number(match, 'm1') : m2;
      const year1 = group(match, 'y1') ? number(match, 'y1') : m1 > m2 ? year - 1 : year;
      const from = isoDay(year1, m1, number(match, 'd1'));
      const to = isoDay(year, m2, number(match, 'd2'));
      return from && to && from < to ? fact(match, 'interval', `${from}/${to}`) : null;
    },
  },
  // "ngày 28 và 29/5/2025", "các ngày 10, 11 và 12/6"
  {
    name: 'days-of-one-month',
    confidence: 0.95,
    pattern: rx`ngày (?<days>${DAY}(?:, ?${DAY}){0,5}) ?(?:,|và|&) ?(?<d>${DAY})(?:${SLASH}| tháng )(?<m>${MONTH})(?:(?:${SLASH}|,? năm )(?<y>${YEAR}))?(?![/%\d-])`,
    read(match, context) {
      const last = day(match, context);
      if (!last) return null;
      const days = (group(match, 'days') ?? '').split(/, ?/);
      const drafts: Draft<'date'>[] = [];
      let from = 'ngày '.length;
      for (const printed of days) {
        const value = isoDay(Number(last.slice(0, 4)), Number(last.slice(5, 7)), Number(printed));
        const start = match.index + match[0].indexOf(printed, from);
        from = start - match.index + printed.length;
        if (value) drafts.push({ start, end: start + printed.length, fields: { value, kind: 'day' } });
      }
      const start = match.index + match[0].indexOf(group(match, 'd') ?? '', from);
      return [...drafts, { start, end: match.index + match[0].length, fields: { value: last, kind: 'day' } }];
    },
  },
  // "ngày 21 tháng 01 năm 2021", "sáng ngày mùng 3 tháng 2 năm 1930", "ngày 5 tháng 8", "ngày 15 tháng 7/2025"
  {
    name: 'day-in-words',
    confidence: 0.98,
    pattern: rx`(?:${DAY_WORD},? )+(?<d>${DAY}) tháng (?<m>${MONTH})(?:(?:,? năm |${SLASH})(?<y>${YEAR}))?(?![/%\d])${SOLAR}`,
    read: (match, context) => fact(match, 'day', day(match, context)),
  },
  // "20/6/2025", "ngày 18-3-2024", "15.7.2025", "thứ Ba, ngày 01/7/2025"
  {
    name: 'day-month-year',
    confidence: 0.99,
    pattern: rx`(?:(?:${DAY_WORD},? )*\(?)(?<d>${DAY})(?<s> ?[/.-] ?)(?<m>${MONTH})\k<s>(?<y>${YEAR})(?![/%\d])${SOLAR}`,
    read(match, context) {
      const bracket = match[0].indexOf('(');
      const draft = fact(match, 'day', day(match, context));
      return draft && bracket >= 0 ? { ...draft, start: draft.start + bracket + 1 } : draft;
    },
  },
  // "từ tháng 1 đến tháng 6/2024", "từ tháng 8/2023 đến hết tháng 5 năm 2024", "tháng 3 - 5/2025"
  {
    name: 'from-month-to-month',
    confidence: 0.95,
    pattern: rx`(?:từ )?(?:đầu |giữa |cuối )?tháng (?<m1>${MONTH})(?:(?:${SLASH}| năm )(?<y1>${YEAR}))?${TO}(?:đầu |giữa |cuối |hết )?(?:tháng )?(?<m2>${MONTH})(?:${SLASH}|,? năm )(?<y2>${YEAR})(?![/\d])`,
    read(match) {
      const y2 = number(match, 'y2');
      const [m1, m2] = [number(match, 'm1'), number(match, 'm2')];
      const y1 = group(match, 'y1') ? number(match, 'y1') : m1 > m2 ? y2 - 1 : y2;
      const [from, to] = [isoMonth(y1, m1), isoMonth(y2, m2)];
      return from < to ? fact(match, 'interval', `${from}/${to}`) : null;
    },
  },
  // "6 tháng đầu năm 2025", "9 tháng năm 2025", "sáu tháng cuối năm", "10 tháng của năm 2024", "9 tháng đầu năm nay", "6 tháng/2025"
  {
    name: 'months-of-a-year',
    confidence: 0.95,
    pattern: rx`${COUNTED_MONTHS} tháng(?: (?<part>đầu|cuối)(?: của)? năm(?: (?:(?<y>${YEAR})|(?<now>nay)))?| (?:của )?năm (?<y2>${YEAR})|/(?<y3>${YEAR}))`,
    read(match, context) {
      const stated = group(match, 'y') ?? group(match, 'y2') ?? group(match, 'y3');
      const published = context.reading.published;
      const before = group(match, 'now') ? null : statedYear(context, match.index);
      const year = stated ? Number(stated) : (before ?? (published ? Number(published.slice(0, 4)) : null));
      const n = monthNumber(group(match, 'n') ?? '');
      return year === null ? null : fact(match, 'interval', months(year, n, group(match, 'part') === 'cuối'));
    },
  },
  // "nửa đầu năm 2025", "nửa cuối năm 2024"
  {
    name: 'half-year',
    confidence: 0.95,
    pattern: rx`nửa (?<part>đầu|cuối) năm (?<y>${YEAR})`,
    read: (match) => fact(match, 'interval', months(number(match, 'y'), 6, group(match, 'part') === 'cuối')),
  },
  // "quý III/2025", "quý 2 năm 2024", "quý I-2026"
  {
    name: 'quarter',
    confidence: 0.98,
    pattern: rx`quý (?<q>${QUARTER})(?: ?[/-] ?|,? năm |,? )(?<y>${YEAR})`,
    read: (match) => fact(match, 'quarter', `${group(match, 'y')}-Q${QUARTERS[group(match, 'q') ?? ''] ?? 0}`),
  },
  // "quý IV", "quý I năm nay": of the year of publication
  {
    name: 'quarter-without-year',
    confidence: 0.9,
    pattern: rx`quý (?<q>i{1,3}|iv|[1-4])(?: năm nay)?(?![/-])`,
    read(match, context) {
      const q = QUARTERS[group(match, 'q') ?? ''] ?? 0;
      const year = yearOf(context, match.index, q * 3 - 2, 1);
      return year === null ? null : fact(match, 'quarter', `${year}-Q${q}`);
    },
  },
  // "tháng 7/2013", "tháng 9 năm 2024", "tháng 8-2025", "tháng Ba năm 2022"
  {
    name: 'month',
    confidence: 0.98,
    pattern: rx`tháng (?<m>${MONTH}|${MONTH_NAME})(?:${SLASH}|,? (?:của )?năm )(?<y>${YEAR})(?![/\d])${SOLAR}`,
    read(match) {
      return fact(match, 'month', isoMonth(number(match, 'y'), monthNumber(group(match, 'm') ?? '')));
    },
  },
  // "đến 7/2013", "(12/2024)": a month and a year with no word between; a fraction of years there is none
  {
    name: 'month-slash-year',
    confidence: 0.9,
    pattern: rx`(?<![/.,-])(?<m>${MONTH})[/](?<y>${YEAR})(?![/%\d,]|\.\d)(?! (?:xã|hộ|chi bộ|đảng viên|bản|thôn|người|trường))`,
    read: (match) => fact(match, 'month', isoMonth(number(match, 'y'), number(match, 'm'))),
  },
  // "ngày 29/2", "sáng 15/7", "đến hết ngày 30-6", "mùng 3/2"
  {
    name: 'day-without-year',
    confidence: 0.93,
    pattern: rx`(?:${DAY_WORD},? )+\(?(?<d>${DAY})[/.-](?<m>${MONTH})(?![/%\d-]|[.,]\d)${SOLAR}`,
    read: (match, context) => fact(match, 'day', day(match, context)),
  },
  // "từ 1/7,", "đến 30/6.", "(15/8)", "trước 31/12": nothing counted after it
  {
    name: 'bare-day',
    confidence: 0.85,
    pattern: rx`(?:(?:từ|đến|trước|sau|hết|tới|dịp|lễ) |(?<=\())(?<d>${DAY})/(?<m>${MONTH})(?=[.,;:)](?!\d)| (?:đến|tới|trở|tới đây|hằng năm|hàng năm|và \d))`,
    read(match, context) {
      const printed = /\d.*$/u.exec(match[0])?.[0];
      return fact(match, 'day', day(match, context), printed);
    },
  },
  // "năm 2021, 2022 và 2023", "các năm 2019, 2020"
  {
    name: 'list-of-years',
    confidence: 0.97,
    pattern: rx`năm ${YEAR}(?:${JOINED}${YEAR}){1,8}`,
    read(match) {
      return [...match[0].matchAll(new RegExp(`(?:năm )?(${YEAR})`, 'gu'))].map((one) => ({
        start: match.index + one.index,
        end: match.index + one.index + one[0].length,
        fields: { value: one[1] ?? '', kind: 'year' as const },
      }));
    },
  },
  // "năm 2018", "hết năm 2023", "Năm 2016"
  {
    name: 'year',
    confidence: 0.98,
    pattern: rx`(?:hết |cuối |đầu |giữa )?năm (?<y>${YEAR})(?!-\d)`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null),
  },
  // "2021-2025", "(2018 - 2023)" without a word that names the interval
  {
    name: 'bare-years',
    confidence: 0.92,
    pattern: rx`(?<![/.,-])(?<y1>${YEAR}) ?- ?(?<y2>${YEAR})(?![/%]|[.,-]\d|-\p{L})`,
    read: (match) => fact(match, 'interval', years(match, 60)),
  },
  // "(2023)", "so với 2023", "đến 2030", "từ 2019"
  {
    name: 'bare-year',
    confidence: 0.9,
    pattern: rx`(?:(?<=\()|(?:so với|hết|cuối|đầu|đến|từ|trước|sau|trong|kể từ) )(?<y>${YEAR})(?=[.,;:)](?!\d)|$|\n| (?:đến nay|trở|và|tới|là|đã|toàn))`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null, group(match, 'y')),
  },
  // "tháng 7", "đầu tháng 8", "trong tháng 5": of the year of publication; "6 tháng 3 lần" is none
  {
    name: 'month-without-year',
    confidence: 0.88,
    pattern: rx`(?<!(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều) )tháng (?<m>${MONTH}|${SURE_MONTH_NAME})(?:(?: năm nay)|(?![/%\d-]|[.,]\d))${SOLAR}`,
    read(match, context) {
      const m = monthNumber(group(match, 'm') ?? '');
      const year = yearOf(context, match.index, m, 1);
      return year === null ? null : fact(match, 'month', isoMonth(year, m));
    },
  },
  // "hôm qua", "năm nay", "cùng kỳ năm trước"; "những năm qua" and "3 năm qua" are no year
  {
    name: 'relative',
    confidence: 0.9,
    pattern: rx`(?<phrase>${anyOf(Object.keys(RELATIVES))})`,
    read(match, context) {
      const phrase = group(match, 'phrase') ?? '';
      const before = context.reading.folded.slice(Math.max(0, match.index - 12), match.index);
      const shift = RELATIVES[phrase];
      if (!shift || COUNTED_BEFORE.test(before)) return null;
      return fact(match, 'relative', relative(context, match.index, phrase));
    },
  },
];

const COUNTED_BEFORE = new RegExp(`(?:\\d|${START}${MANY}) $`, 'u');
const PAST_YEAR = new RegExp(`${START}năm (?:vừa )?qua${END}`, 'u');
const YEAR_BEFORE = new RegExp(`${START}năm (?:trước|ngoái|sau)${END}`, 'u');

/** What a relative phrase points to; "năm trước" counts from the year stated before it in the sentence. */
function relative(context: Context, index: number, phrase: string): string | null {
  const shift = RELATIVES[phrase];
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
