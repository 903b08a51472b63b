/** The rules that read dates, the longer forms before the shorter ones they contain. */
import { after, anyOf, at, END, matchAt, rx } from '../../src/text/pattern.ts';
import type { Context, PatternRule } from '../rule.ts';
import { isoDay, isoMonth } from '../../src/text/calendar.ts';
import { statedYear, yearOf } from './calendar.ts';
import {
  COUNTED_MONTHS,
  day,
  eachOf,
  fact,
  group,
  JOINED,
  MONTH_NAME,
  monthNumber,
  months,
  number,
  OF_YEAR,
  QUARTER,
  SOLAR,
  SURE_MONTH_NAME,
  yearMeant,
  years,
} from './parts.ts';
import { relative } from './relative.ts';
import { stretches } from './stretches.ts';
import {
  BEFORE_YEAR,
  BY_THE_DAY,
  COUNTED,
  DAY,
  DAY_WORD,
  MONTH,
  PART_OF_DAY,
  QUARTER_WORD,
  QUARTERS,
  RELATIVES,
  SLASH,
  TO,
  YEAR,
} from './words.ts';

type Rule = PatternRule<'date'>;

const OF_SOMETHING = at` (?:số|tổng|diện tích|dân số|hộ|thôn|bản|xã|chi bộ|đảng viên|thu nhập|sản lượng)${END}`;

/** "công khai thu chi hằng năm trước ngày 31/3": a day that comes back has no year. */
const NOT_YEARLY = '(?<!(?:hằng|hàng|mỗi) năm,? (?:vào |trước |đến )?)';

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

export const rules: Rule[] = [
  ...stretches,
  // "từ ngày 10 đến 15/8/2025", "từ 1/7 đến ngày 31/12/2025", "ngày 10-15/8/2025", "(26-28/9)"; "trong hai ngày 28 và 29/5" is two days
  {
    name: 'from-day-to-day',
    confidence: 0.96,
    pattern: rx`(?<d1>${DAY})${after(DAY)`(?:từ |trong |(?:dịp |nghỉ )?lễ )?(?:${PART_OF_DAY} )?(?:(?:các )?ngày )?(?:mùng )?`}(?:(?:${SLASH}| tháng )(?<m1>${MONTH})(?:(?:${SLASH}|,? năm )(?<y1>${YEAR}))?)?${TO}(?:${PART_OF_DAY} )?(?:ngày )?(?:mùng )?(?<d2>${DAY})(?:${SLASH}(?<m2>${MONTH})(?:${SLASH}(?<y2>${YEAR}))?| tháng (?<m3>${MONTH})(?:,? năm (?<y3>${YEAR}))?)(?![/%\d-])${SOLAR}`,
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
      const year = y ? Number(y) : yearOf(context, match.index, m2, number(match, 'd2'));
      if (year === null) return null;
      const m1 = group(match, 'm1') ? number(match, 'm1') : m2;
      const year1 = group(match, 'y1') ? number(match, 'y1') : m1 > m2 ? year - 1 : year;
      const from = isoDay(year1, m1, number(match, 'd1'));
      const to = isoDay(year, m2, number(match, 'd2'));
      return from && to && from < to ? fact(match, 'interval', `${from}/${to}`) : null;
    },
  },
  // "đêm 14, rạng sáng 15/7", "chiều 14 và sáng 15/7/2025"
  {
    name: 'night-and-morning',
    needs: ['/'],
    confidence: 0.92,
    pattern: rx`(?<first>${PART_OF_DAY}(?: ngày)? ${DAY}),?(?: và)? (?<last>${PART_OF_DAY}(?: ngày)? (?<d>${DAY})/(?<m>${MONTH})(?:/(?<y>${YEAR}))?)(?![/%\d-])${SOLAR}`,
    read(match, context) {
      const last = day(match, context);
      if (!last) return null;
      const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
      return eachOf(match, [group(match, 'first') ?? '', group(match, 'last') ?? ''], 'day', (printed) =>
        isoDay(year, month, Number(/\d+/u.exec(printed)?.[0])),
      );
    },
  },
  // "ngày 28 và 29/5/2025", "các ngày 10, 11 và 12/6"
  {
    name: 'days-of-one-month',
    needs: ['ngày'],
    confidence: 0.95,
    pattern: rx`(?<days>${DAY}${after(DAY)`(?:ngày |(?<=ngày \(|ngày: ))`}(?:, ?(?:ngày )?${DAY}){0,5}) ?(?:,|và|&) ?(?:ngày )?(?<d>${DAY})(?:${SLASH}| tháng )(?<m>${MONTH})(?:(?:${SLASH}|,? năm )(?<y>${YEAR}))?(?![/%\d-])`,
    read(match, context) {
      const last = day(match, context);
      if (!last) return null;
      const days = (group(match, 'days') ?? '').match(/\d+/gu) ?? [];
      const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
      return eachOf(match, [...days, group(match, 'd') ?? ''], 'day', (printed) =>
        isoDay(year, month, Number(printed)),
      );
    },
  },
  // "ngày 21 tháng 01 năm 2021", "sáng ngày mùng 3 tháng 2 năm 1930", "ngày 5 tháng 8", "ngày 15 tháng 7/2025", "Hà Nội, 3 tháng 4 năm 2025"
  {
    name: 'day-in-words',
    needs: ['tháng'],
    confidence: 0.98,
    pattern: rx`(?:(?:${DAY_WORD},? ){1,4}|(?<!(?:trong|sau|được|qua|hơn|gần|khoảng) )(?=\d{1,2} tháng \d{1,2},? năm \d{4}))(?<d>${DAY}) ?tháng (?<m>${MONTH}|${MONTH_NAME})(?:(?:,? năm |${SLASH})(?<y>${YEAR})|${OF_YEAR})(?![/%\d])${SOLAR}`,
    read: (match, context) => fact(match, 'day', day(match, context)),
  },
  // "20/6/2025", "ngày 18-3-2024", "15.7.2025", "thứ Ba, ngày 01/7/2025"
  {
    name: 'day-month-year',
    needs: ['20', '19', '18'],
    confidence: 0.99,
    pattern: rx`(?<d>${DAY})(?<s> ?[/.-] ?)(?<m>${MONTH})${after(`${DAY}${SLASH}${MONTH}`)`(?:${DAY_WORD},? ){0,4}\(?`}(?:\k<s>| ?[/-] ?)(?<y>${YEAR})(?![/%\d])${SOLAR}`,
    read(match, context) {
      const bracket = match[0].indexOf('(');
      const draft = fact(match, 'day', day(match, context));
      return draft && bracket >= 0 ? { ...draft, start: draft.start + bracket + 1 } : draft;
    },
  },
  // "từ tháng 1 đến tháng 6/2024", "từ tháng 8/2023 đến hết tháng 5 năm 2024", "tháng 3 - 5/2025"
  {
    name: 'from-month-to-month',
    needs: ['tháng'],
    confidence: 0.95,
    pattern: rx`(?:từ )?(?:đầu |giữa |cuối )?tháng (?<m1>${MONTH})(?:(?:${SLASH}| năm )(?<y1>${YEAR}))?${TO}(?:đầu |giữa |cuối |hết )?(?:tháng )?(?<m2>${MONTH})(?:(?:${SLASH}|,? năm )(?<y2>${YEAR}))?(?![/%\d-])`,
    read(match, context) {
      const [m1, m2] = [number(match, 'm1'), number(match, 'm2')];
      const y2 = group(match, 'y2') ? number(match, 'y2') : yearOf(context, match.index, m2, 1);
      // Without a year both ends have to be named months: "tháng 3 - 5" may be anything.
      if (y2 === null || (!group(match, 'y2') && match[0].split('tháng').length < 3)) return null;
      const y1 = group(match, 'y1') ? number(match, 'y1') : m1 > m2 ? y2 - 1 : y2;
      const [from, to] = [isoMonth(y1, m1), isoMonth(y2, m2)];
      return from < to ? fact(match, 'interval', `${from}/${to}`) : null;
    },
  },
  // "từ 10/2024 đến 3/2025", "(10/2024 - 3/2025)"
  {
    name: 'slashed-months',
    needs: ['/'],
    confidence: 0.95,
    pattern: rx`(?:từ )?(?<![/.,-])(?<m1>${MONTH})/(?<y1>${YEAR})${TO}(?:tháng )?(?<m2>${MONTH})/(?<y2>${YEAR})(?![/\d])`,
    read(match) {
      const from = isoMonth(number(match, 'y1'), number(match, 'm1'));
      const to = isoMonth(number(match, 'y2'), number(match, 'm2'));
      return from < to ? fact(match, 'interval', `${from}/${to}`) : null;
    },
  },
  // "từ tháng 7/2021 đến hết năm 2023": years are the unit that its ends share
  {
    name: 'from-month-to-year',
    needs: ['tháng'],
    confidence: 0.9,
    pattern: rx`từ (?:đầu |giữa |cuối )?tháng ${MONTH}(?:${SLASH}| năm )(?<y1>${YEAR})${TO}(?:đầu |giữa |cuối |hết )?năm (?<y2>${YEAR})`,
    read: (match) => fact(match, 'interval', years(match, 60)),
  },
  // "các tháng 7, 8 và 9/2024"
  {
    name: 'list-of-months',
    needs: ['tháng'],
    confidence: 0.93,
    pattern: rx`tháng (?<months>${MONTH}(?:, ?${MONTH}){0,5}) ?(?:,|và|&) ?(?<m>${MONTH})(?:${SLASH}|,? năm )(?<y>${YEAR})(?![/\d])`,
    read(match) {
      const printed = [...(group(match, 'months') ?? '').split(/, ?/), group(match, 'm') ?? ''];
      return eachOf(match, printed, 'month', (month) => isoMonth(number(match, 'y'), Number(month)));
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
    needs: ['tháng'],
    confidence: 0.95,
    pattern: rx`${COUNTED_MONTHS} tháng(?: (?<part>đầu|cuối)(?: của)? năm(?! học)(?: (?:(?<y>${YEAR})|(?<now>nay)))?| (?:của )?năm (?:(?<y2>${YEAR})|(?<now2>nay))|/(?<y3>${YEAR}))`,
    read(match, context) {
      const stated = group(match, 'y') ?? group(match, 'y2') ?? group(match, 'y3');
      const published = context.reading.published;
      const before = (group(match, 'now') ?? group(match, 'now2')) ? null : statedYear(context, match.index);
      const year = stated ? Number(stated) : (before ?? (published ? Number(published.slice(0, 4)) : null));
      const n = monthNumber(group(match, 'n') ?? '');
      return year === null ? null : fact(match, 'interval', months(year, n, group(match, 'part') === 'cuối'));
    },
  },
  // "nửa đầu năm 2025", "nửa cuối năm 2024", "nửa đầu năm nay", "nửa cuối năm": without a year that of publication
  {
    name: 'half-year',
    needs: ['năm'],
    confidence: 0.95,
    pattern: rx`nửa (?<part>đầu|cuối) năm(?! học)(?: (?:(?<y>${YEAR})|nay))?`,
    read(match, context) {
      const year = Number(group(match, 'y') ?? context.reading.published?.slice(0, 4) ?? 0);
      return year ? fact(match, 'interval', months(year, 6, group(match, 'part') === 'cuối')) : null;
    },
  },
  // "quý III/2025", "quý 2 năm 2024", "quý I-2026"
  {
    name: 'quarter',
    needs: ['quý', 'quí'],
    confidence: 0.98,
    pattern: rx`${QUARTER_WORD} (?<q>${QUARTER})(?: ?[/-] ?|,? năm |,? )(?<y>${YEAR})`,
    read: (match) => fact(match, 'quarter', `${group(match, 'y')}-Q${QUARTERS[group(match, 'q') ?? ''] ?? 0}`),
  },
  // "quý III và IV năm 2025", "quý II, III/2025"
  {
    name: 'list-of-quarters',
    needs: ['quý', 'quí'],
    confidence: 0.93,
    pattern: rx`${QUARTER_WORD} (?<q1>i{1,3}|iv|[1-4])(?:, ?| và )(?<q2>i{1,3}|iv|[1-4])(?: ?[/-] ?|,? năm )(?<y>${YEAR})`,
    read: (match) =>
      eachOf(
        match,
        [group(match, 'q1') ?? '', group(match, 'q2') ?? ''],
        'quarter',
        (q) => `${group(match, 'y')}-Q${QUARTERS[q] ?? 0}`,
      ),
  },
  // "quý IV", "quý I năm nay": of the year of publication; "quý IV năm ngoái"; "quý 1 lần" is none
  {
    name: 'quarter-without-year',
    needs: ['quý', 'quí'],
    confidence: 0.9,
    pattern: rx`(?<!(?:mỗi|hằng|hàng) )${QUARTER_WORD} (?<q>i{1,3}|iv|[1-4])(?! ${BY_THE_DAY}${END})${OF_YEAR}(?![/-])`,
    read(match, context) {
      const q = QUARTERS[group(match, 'q') ?? ''] ?? 0;
      const year = yearMeant(match, context, q * 3 - 2, 1);
      return year === null ? null : fact(match, 'quarter', `${year}-Q${q}`);
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
    needs: ['/'],
    confidence: 0.88,
    pattern: rx`(?:đợt|lần|kỳ|khóa|vụ)(?: thứ)? \d{1,2}/(?<y>${YEAR})(?![/%\d,]|\.\d)`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null, group(match, 'y')),
  },
  // "đến 7/2013", "(12/2024)": a month and a year with no word between; a fraction of years there is none
  {
    name: 'month-slash-year',
    needs: ['/'],
    confidence: 0.9,
    pattern: rx`(?<![/.,-])(?<!(?:t[ỷỉ] lệ|bản đồ|quy hoạch|số:?|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|kế hoạch|luật) )(?<m>${MONTH})/(?<y>${YEAR})(?![/%\d,]|\.\d)(?! (?:xã|hộ|chi bộ|đảng viên|bản|thôn|người|trường))`,
    read: (match) => fact(match, 'month', isoMonth(number(match, 'y'), number(match, 'm'))),
  },
  // "ngày 29/2", "sáng 15/7", "đến hết ngày 30-6", "mùng 3/2", "ngày 5/8 năm ngoái", "dịp lễ 8-3"; "ngày 2-3 lần" is none
  {
    name: 'day-without-year',
    confidence: 0.93,
    pattern: rx`(?<d>${DAY})(?: ?/ ?|[.-])(?<m>${MONTH})${after(`${DAY}(?: ?/ ?|[.-])${MONTH}`)`${NOT_YEARLY}(?:(?:${DAY_WORD},? ){1,4}\(?|(?<=(?:dịp|lễ) ))`}(?!(?<=[.-]\d{1,2}) (?:${BY_THE_DAY}|tuần|tháng|ngày|người|hộ|cây|con)${END})${OF_YEAR}(?![/%\d°-]|[.,]\d)${SOLAR}`,
    read: (match, context) => fact(match, 'day', day(match, context)),
  },
  // "từ 1/7,", "đến 30/6.", "(15/8)", "trước 31/12", "ngày 14/7 và 15/7": nothing counted after it, no "đến 2/3"
  {
    name: 'bare-day',
    needs: ['/'],
    confidence: 0.85,
    pattern: rx`(?<!(?:đến|tới) (?=(?:[12]/3|[13]/4|1/2)${END}))(?<d>${DAY})/(?<m>${MONTH})${after(`${DAY}/${MONTH}`)`(?:(?:từ|đến|trước|sau|hết|tới|dịp|lễ|đợt|chậm nhất|muộn nhất|hạn chót) |(?<=(?:ngày|sáng|chiều|tối) \d{1,2}/\d{1,2} )và |(?<=\())`}(?=$|[.,;:)](?!\d)| (?:(?:đến|tới) (?!\d)|trở|và \d))`,
    read(match, context) {
      const printed = /\d.*$/u.exec(match[0])?.[0];
      if (
        number(match, 'd') < number(match, 'm') &&
        /(?:tăng|giảm|nâng|đạt|lên)[^.;]*$/u.test(
          context.reading.folded.slice(Math.max(0, match.index - 16), match.index + 4),
        )
      )
        return null;
      return fact(match, 'day', day(match, context), printed);
    },
  },
  // "đợt 7/11 cho 46 đảng viên", "dịp 2/9 năm nay": a day by the word before, whatever follows
  {
    name: 'holiday',
    needs: ['/'],
    confidence: 0.9,
    pattern: rx`(?:dịp|lễ|đợt|kỷ niệm)(?: ngày)? (?<d>${DAY})/(?<m>${MONTH})(?![/%\d]|[.,]\d)`,
    read: (match, context) => fact(match, 'day', day(match, context), /\d.*$/u.exec(match[0])?.[0]),
  },
  // "năm 2021, 2022 và 2023", "các năm: 2019; 2020", "hai năm liên tiếp 2023 và 2024"
  {
    name: 'list-of-years',
    needs: ['năm'],
    confidence: 0.97,
    pattern: rx`năm(?::| liên tiếp| liên tục| liền)? ${YEAR}(?:${JOINED}${YEAR}){1,8}`,
    read(match) {
      return [...match[0].matchAll(new RegExp(`(?:năm )?(${YEAR})`, 'gu'))].map((one) => ({
        start: match.index + one.index,
        end: match.index + one.index + one[0].length,
        fields: { value: one[1] ?? '', kind: 'year' as const },
      }));
    },
  },
  // "(2023, 2024)", "(2021, 2022 và 2023)"
  {
    name: 'years-in-brackets',
    needs: ['(1', '(2'],
    confidence: 0.93,
    pattern: rx`(?<=\()${YEAR}(?:(?:, ?| và )${YEAR}){1,8}(?=\))`,
    read: (match) => eachOf(match, match[0].match(/\d{4}/gu) ?? [], 'year', (year) => year),
  },
  // "năm 2018", "hết năm 2023", "Năm 2016"
  {
    name: 'year',
    needs: ['năm'],
    confidence: 0.98,
    pattern: rx`(?:hết |cuối |đầu |giữa )?năm (?<y>${YEAR})(?!-\d)`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null),
  },
  // "2021-2025", "(2018 - 2023)" without a word that names the interval
  {
    name: 'bare-years',
    needs: ['20', '19', '18'],
    confidence: 0.92,
    pattern: rx`(?<![/.,-])(?<y1>${YEAR}) ?- ?(?<y2>${YEAR})(?![/%]|[.,-]\d|-\p{L}| ${COUNTED}${END})`,
    // In brackets it may be as long as a party's history.
    read: (match, { reading }) =>
      fact(match, 'interval', years(match, reading.folded[match.index - 1] === '(' ? 300 : 60)),
  },
  // "cùng kỳ 2024", "tầm nhìn 2045", "vụ mùa 2024", "Xuân Giáp Thìn 2024", "SN 1985": the word before leaves no doubt
  {
    name: 'named-year',
    confidence: 0.95,
    pattern: rx`(?<y>${YEAR})(?<=(?:${BEFORE_YEAR}):? \d{4})(?![/%]|[.,]\d| ?-|\p{L})`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null),
  },
  // "(2023)", "so với 2023", "đến 2030", "từ 2019"
  {
    name: 'bare-year',
    needs: ['20', '19', '18'],
    confidence: 0.9,
    pattern: rx`(?<y>${YEAR})${after(YEAR)`(?:(?<=\()|(?:so với|hết|cuối|đầu|đến|từ|trước|sau|trong|kể từ|mùa xuân|mùa hè|mùa thu|mùa đông|xuân|tết|doanh thu|hè thu|đông xuân) )`}(?=[.,;:)](?!\d)|$|\n| (?:đến nay|trở|và|tới|là|đã|toàn|đạt|chạm|ước|tăng|giảm))`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null, group(match, 'y')),
  },
  // "tháng 7", "đầu tháng 8", "trong tháng 5": of the year of publication; "tháng 5 năm ngoái"; "6 tháng 3 lần", "mỗi tháng 7 triệu", "rằm tháng 7" are none
  {
    name: 'month-without-year',
    needs: ['tháng'],
    confidence: 0.88,
    pattern: rx`(?<!(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|cách mạng|mỗi|hằng|hàng|lương|rằm) )tháng (?<m>${MONTH}|${SURE_MONTH_NAME}|năm(?= năm (?:nay|ngoái|trước)))(?! (?:${BY_THE_DAY}|biên giới|ngày tám)${END})${OF_YEAR}(?![/%\d-]|[.,]\d)${SOLAR}`,
    read(match, context) {
      const m = monthNumber(group(match, 'm') ?? '');
      const year = yearMeant(match, context, m, 1);
      return year === null ? null : fact(match, 'month', isoMonth(year, m));
    },
  },
  // "hôm qua", "năm nay", "cùng kỳ năm trước"; "những năm qua" and "3 năm qua" are no year
  {
    name: 'relative',
    needs: ['năm', 'tháng', ' nay', ' qua', ' mai', 'hôm'],
    confidence: 0.9,
    pattern: rx`(?<phrase>${anyOf(Object.keys(RELATIVES))})(?! nay${END}| giờ${END})`,
    read(match, context) {
      const phrase = group(match, 'phrase') ?? '';
      return fact(match, 'relative', relative(context, match.index, phrase));
    },
  },
];
