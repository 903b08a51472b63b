/** The rules that read days printed in full, and stretches of days. */
import { isoDay } from '../../src/text/calendar.ts';
import { after, at, END, matchAt, rx } from '../../src/text/pattern.ts';
import type { Context, PatternRule } from '../rule.ts';
import { yearOf } from './calendar.ts';
import { day, eachOf, fact, group, MONTH_NAME, number, OF_YEAR, SOLAR, type Value } from './parts.ts';
import { DAY, DAY_WORD, MONTH, PART_OF_DAY, SLASH, TO, YEAR } from './words.ts';

const OF_SOMETHING = at` (?:số|tổng|diện tích|dân số|hộ|thôn|bản|xã|chi bộ|đảng viên|thu nhập|sản lượng)${END}`;

/** "từ 22 giờ ngày 27 đến 4 giờ ngày 28/8" */
const CLOCK = '(?:\\d{1,2} ?(?:giờ|h)(?: ?\\d{1,2}(?: phút)?)? (?=\\p{L}))';

/** "từ 1/3 đến 1/2 số hộ": two proper fractions, of something or falling as no days do. */
function areFractions(match: RegExpExecArray, { reading }: Context): boolean {
  const [d1, m1, d2, m2] = ['d1', 'm1', 'd2', 'm2'].map((name) => number(match, name)) as [
    number,
    number,
    number,
    number,
  ];
  if (!(d1 < m1 && d2 < m2)) return false;
  return m1 > m2 || matchAt(OF_SOMETHING, reading.folded, match.index + match[0].length) !== null;
}

/** What may stand behind the first day of several: looked at before the words in front of it, which cost more. */
const MAY_LAST = '(?=[/.-]| (?:[/.-]|tháng|cho|đến|tới))';

/** Year and month of a day. */
const monthOf = ({ value }: Value): [year: number, month: number] => [
  Number(value.slice(0, 4)),
  Number(value.slice(5, 7)),
];

export const days: PatternRule<'date'>[] = [
  // "từ ngày 10 đến 15/8/2025", "từ 1/7 đến ngày 31/12/2025", "ngày 10-15/8/2025", "(26-28/9)"; "trong hai ngày 28 và 29/5" is two days
  {
    name: 'from-day-to-day',
    needs: ['đến', 'tới', '0-0', '- 0', '-0'],
    confidence: 0.96,
    pattern: rx`(?<d1>${DAY})${MAY_LAST}${after(DAY)`(?:từ |trong |(?:dịp |nghỉ )?lễ )?${CLOCK}?(?:${PART_OF_DAY} )?(?:(?:các )?ngày )?(?:mùng )?`}(?:(?:${SLASH}| tháng )(?<m1>${MONTH})(?:(?:${SLASH}|,? năm )(?<y1>${YEAR}))?)?${TO}${CLOCK}?(?:${PART_OF_DAY} )?(?:ngày )?(?:mùng )?(?<d2>${DAY})(?:${SLASH}(?<m2>${MONTH})(?:${SLASH}(?<y2>${YEAR}))?| tháng (?<m3>${MONTH})(?:,? năm (?<y3>${YEAR}))?)(?![/%\d-])${SOLAR}`,
    read(match, context) {
      const m2 = number(match, group(match, 'm2') ? 'm2' : 'm3');
      const y = group(match, 'y2') ?? group(match, 'y3');
      const { folded } = context.reading;
      const around = `${folded[match.index - 1] ?? ''}${folded[match.index + match[0].length] ?? ''}`;
      const bare = !/ngày|từ|lễ|sáng|trưa|chiều|tối|đêm/u.test(match[0]) && !(around === '()' && !group(match, 'm1'));
      // "tăng từ 5/12 đến 9/12": so many of twelve.
      const before = folded.slice(Math.max(0, match.index - 16), match.index);
      const fractions =
        !/ngày|sáng|trưa|chiều|tối|đêm/u.test(match[0]) &&
        (/(?:tăng|giảm|nâng|đạt|lên)[^.;]*$/u.test(before) || areFractions(match, context));
      if ((bare || fractions) && !y) return null;
      const found = y ? null : yearOf(context, match.index, m2, number(match, 'd2'));
      const year = y ? Number(y) : found?.year;
      if (year === undefined) return null;
      const m1 = group(match, 'm1') ? number(match, 'm1') : m2;
      const year1 = group(match, 'y1') ? number(match, 'y1') : m1 > m2 ? year - 1 : year;
      const from = isoDay(year1, m1, number(match, 'd1'));
      const to = isoDay(year, m2, number(match, 'd2'));
      if (!from || !to || from >= to) return null;
      return fact(match, 'interval', { value: `${from}/${to}`, from: found?.from ?? 'stated' });
    },
  },
  // "đêm 14, rạng sáng 15/7", "chiều 14 và sáng 15/7/2025"
  {
    name: 'night-and-morning',
    needs: ['đêm 0', 'đêm ngày 0', 'tối 0', 'tối ngày 0', 'chiều 0', 'chiều ngày 0', 'sáng 0', 'sáng ngày 0', 'trưa 0'],
    confidence: 0.92,
    pattern: rx`(?<first>${PART_OF_DAY}(?: ngày)? ${DAY}),?(?: và)? (?<last>(?:${PART_OF_DAY}|rạng)(?: ngày)? (?<d>${DAY})${SLASH}(?<m>${MONTH})(?:${SLASH}(?<y>${YEAR}))?)(?![/%\d-])${SOLAR}`,
    read(match, context) {
      const last = day(match, context);
      if (!last) return null;
      const inMonth = (printed: string) => isoDay(...monthOf(last), Number(/\d+/u.exec(printed)?.[0]));
      return eachOf(match, [group(match, 'first') ?? '', group(match, 'last') ?? ''], 'day', inMonth, last.from);
    },
  },
  // "ngày 28 và 29/5/2025", "các ngày 10, 11 và 12/6", "hai đêm 9, 11/3"
  {
    name: 'days-of-one-month',
    needs: ['ngày 0', 'ngày (', 'ngày: 0', 'đêm 0', 'sáng 0', 'chiều 0', 'tối 0'],
    confidence: 0.95,
    pattern: rx`(?<days>${DAY}(?= ?(?:,|và|&))${after(DAY)`(?:ngày |(?:các|hai|ba|những) (?:đêm|sáng|chiều|tối|buổi sáng|buổi chiều) |(?<=ngày \(|ngày: ))`}(?:, ?(?:ngày )?${DAY}){0,5}) ?(?:,|và|&) ?(?:ngày )?(?<d>${DAY})(?:${SLASH}| tháng )(?<m>${MONTH})(?:(?:${SLASH}|,? năm )(?<y>${YEAR}))?(?![/%\d-])`,
    read(match, context) {
      const last = day(match, context);
      if (!last) return null;
      const days = (group(match, 'days') ?? '').match(/\d+/gu) ?? [];
      const inMonth = (printed: string) => isoDay(...monthOf(last), Number(printed));
      return eachOf(match, [...days, group(match, 'd') ?? ''], 'day', inMonth, last.from);
    },
  },
  // "ngày 21 tháng 01 năm 2021", "sáng ngày mùng 3 tháng 2 năm 1930", "ngày 5 tháng 8", "ngày 15 tháng 7/2025", "Hà Nội, 3 tháng 4 năm 2025"
  {
    name: 'day-in-words',
    needs: ['0 tháng', '0tháng'],
    confidence: 0.98,
    pattern: rx`(?<d>${DAY}) ?tháng (?<m>${MONTH}|${MONTH_NAME})${after(`${DAY} ?tháng (?:${MONTH}|${MONTH_NAME})`)`(?:(?:${DAY_WORD},? ){1,4}|(?<!(?:trong|sau|được|qua|hơn|gần|khoảng) )(?=\d{1,2} tháng \d{1,2},? năm \d{4}))`}(?:(?:,? năm |${SLASH})(?<y>${YEAR})|${OF_YEAR})(?![/%\d])${SOLAR}`,
    read: (match, context) => fact(match, 'day', day(match, context)),
  },
  // "20/6/2025", "ngày 18-3-2024", "15.7.2025", "thứ Ba, ngày 01/7/2025"
  {
    name: 'day-month-year',
    needs: ['/0000', '-0000', '.0000', '/ 0', '- 0', '. 0'],
    confidence: 0.99,
    pattern: rx`(?<d>${DAY})(?<s> ?[/.-] ?)(?<m>${MONTH})(?=${SLASH}${YEAR})${after(`${DAY}${SLASH}${MONTH}`)`(?:${DAY_WORD},? ){0,4}\(?`}(?:\k<s>| ?[/-] ?)(?<y>${YEAR})(?![/%\d])${SOLAR}`,
    read(match, context) {
      const bracket = match[0].indexOf('(');
      const draft = fact(match, 'day', day(match, context));
      return draft && bracket >= 0 ? { ...draft, start: draft.start + bracket + 1 } : draft;
    },
  },
];
