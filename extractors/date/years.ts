/** The rules that read single years and lists of years. */
import { after, END, rx } from '../../src/text/pattern.ts';
import type { PatternRule } from '../rule.ts';
import { eachOf, fact, group, JOINED, years as yearsOf } from './parts.ts';
import { BEFORE_YEAR, COUNTED, YEAR } from './words.ts';

const BEFORE_BARE_YEAR =
  'so với|hết|cuối|đầu|đến|từ|trước|sau|trong|kể từ|mùa xuân|mùa hè|mùa thu|mùa đông|xuân|tết|doanh thu|hè thu|đông xuân'.split(
    '|',
  );
const YEARS = new RegExp(`(?:năm )?${YEAR}`, 'gu');

export const years: PatternRule<'date'>[] = [
  // "năm 2021, 2022 và 2023", "các năm: 2019; 2020", "hai năm liên tiếp 2023 và 2024"
  {
    name: 'list-of-years',
    needs: ['năm 0', 'năm: 0', 'năm liên', 'năm liền'],
    confidence: 0.97,
    pattern: rx`năm(?::| liên tiếp| liên tục| liền)? ${YEAR}(?:${JOINED}${YEAR}){1,8}`,
    read(match) {
      return eachOf(match, match[0].match(YEARS) ?? [], 'year', (year) => year.slice(-4));
    },
  },
  // "(2023, 2024)", "(2021, 2022 và 2023)"
  {
    name: 'years-in-brackets',
    needs: ['(0000'],
    confidence: 0.93,
    pattern: rx`(?<=\()${YEAR}(?:(?:, ?| và )${YEAR}){1,8}(?=\))`,
    read: (match) => eachOf(match, match[0].match(/\d{4}/gu) ?? [], 'year', (year) => year),
  },
  // "năm 2018", "hết năm 2023", "Năm 2016"
  {
    name: 'year',
    needs: ['năm 0'],
    confidence: 0.98,
    pattern: rx`năm (?<y>${YEAR})${after('năm \\d{4}')`(?:hết |cuối |đầu |giữa )?`}(?!-\d)`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null),
  },
  // "2021-2025", "(2018 - 2023)" without a word that names the interval
  {
    name: 'bare-years',
    needs: ['0000-', '0000 -'],
    confidence: 0.92,
    pattern: rx`(?<![/.,-])(?<y1>${YEAR}) ?- ?(?<y2>${YEAR})(?![/%]|[.,-]\d|-\p{L}| ${COUNTED}${END})`,
    // In brackets it may be as long as a party's history.
    read: (match, { reading }) =>
      fact(match, 'interval', yearsOf(match, reading.folded[match.index - 1] === '(' ? 300 : 60)),
  },
  // "cùng kỳ 2024", "tầm nhìn 2045", "vụ mùa 2024", "Xuân Giáp Thìn 2024", "SN 1985": the word before leaves no doubt
  {
    name: 'named-year',
    needs: ['0000'],
    confidence: 0.95,
    pattern: rx`(?<y>${YEAR})(?<=(?:${BEFORE_YEAR}):? \d{4})(?![/%]|[.,]\d| ?-|\p{L})`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null),
  },
  // "(2023)", "so với 2023", "đến 2030", "từ 2019"
  {
    name: 'bare-year',
    needs: ['(0000', ...BEFORE_BARE_YEAR.map((word) => `${word} 0000`)],
    confidence: 0.9,
    pattern: rx`(?<y>${YEAR})${after(YEAR)`(?:(?<=\()|(?:${BEFORE_BARE_YEAR.join('|')}) )`}(?=[.,;:)](?!\d)|$|\n| (?:đến nay|trở|và|tới|là|đã|toàn|đạt|chạm|ước|tăng|giảm))`,
    read: (match) => fact(match, 'year', group(match, 'y') ?? null, group(match, 'y')),
  },
];
