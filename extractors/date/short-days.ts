/** The rules that read days printed without a year. */
import { after, END, rx } from '../../src/text/pattern.ts';
import type { PatternRule } from '../rule.ts';
import { day, fact, number, OF_YEAR, SOLAR } from './parts.ts';
import { BY_THE_DAY, DAY, DAY_WORD, DAY_WORDS, MONTH } from './words.ts';

/** "công khai thu chi hằng năm trước ngày 31/3": a day that comes back has no year. */
const NOT_YEARLY = '(?<!(?:hằng|hàng|mỗi) năm,? (?:vào |trước |đến )?)';

/** Words that a day follows; with a full stop in it ("15.7") a day has to have one. */
const BEFORE_DAY = new Set([...DAY_WORDS.map((words) => words.split(' ').at(-1) ?? ''), 'dịp', 'lễ']);
const BEFORE_DEADLINE = 'trước|hết|hẹn|hạn|chót|cuối|nhất|từ|là|tức'.split('|');
const NEAR = 'kia|mai|qua|nay|tới|này|trước|sau'.split('|');

/** A match without the words before its digits. */
const fromDigit = (match: RegExpExecArray): string | undefined => /\d.*$/u.exec(match[0])?.[0];

/** Behind a day without a year; looked at before the words in front of it, which cost more, as is all that may stand behind. */
const NO_MORE = '(?![/%\\d°-]|[.,]\\d)';

export const shortDays: PatternRule<'date'>[] = [
  // "ngày 29/2", "sáng 15/7", "đến hết ngày 30-6", "mùng 3/2", "ngày 5/8 năm ngoái", "dịp lễ 8-3"; "ngày 2-3 lần" is none
  {
    name: 'day-without-year',
    needs: ['0/0', '0-0', '/ 0', '0 /', ...Array.from(BEFORE_DAY, (word) => `${word} 0`)],
    confidence: 0.93,
    pattern: rx`(?<d>${DAY})(?: ?/ ?|[.-])(?<m>${MONTH})${NO_MORE}${after(`${DAY}(?: ?/ ?|[.-])${MONTH}`)`${NOT_YEARLY}(?:(?:${DAY_WORD},? ){1,4}\(?|(?<=(?:dịp|lễ) ))`}(?!(?<=[.-]\d{1,2}) (?:${BY_THE_DAY}|tuần|tháng|ngày|người|hộ|cây|con)${END})${OF_YEAR}${NO_MORE}${SOLAR}`,
    read: (match, context) => fact(match, 'day', day(match, context)),
  },
  // "từ 1/7,", "đến 30/6.", "(15/8)", "trước 31/12", "ngày 14/7 và 15/7": nothing counted after it, no "đến 2/3"
  {
    name: 'bare-day',
    needs: ['0/0'],
    confidence: 0.85,
    pattern: rx`(?<!(?:đến|tới) (?=(?:[12]/3|[13]/4|1/2)${END}))(?<d>${DAY})/(?<m>${MONTH})(?=$|[.,;:)"](?!\d)| (?:(?:đến|tới)(?! \d)|trở|và \d|vừa qua|theo|này|trùng|nhận|năm (?:nay|ngoái)))${after(`${DAY}/${MONTH}`)`(?:(?:(?:từ|đến|trước|sau|hết|tới|dịp|lễ|đợt|vào|hẹn|hạn|hồ sơ|chậm nhất|muộn nhất|hạn chót|hạn cuối)(?: là)?) |(?<=(?:(?:ngày|sáng|chiều|tối) \d{1,2}/\d{1,2}|ngày (?:\d{1,2}, ?){0,4}\d{1,2} tháng \d{1,2}) )và |tức |(?<=\())`}${OF_YEAR}${SOLAR}`,
    read(match, context) {
      if (
        number(match, 'd') < number(match, 'm') &&
        /(?:tăng|giảm|nâng|đạt|lên)[^.;]*$/u.test(
          context.reading.folded.slice(Math.max(0, match.index - 16), match.index + 4),
        )
      )
        return null;
      return fact(match, 'day', day(match, context), fromDigit(match));
    },
  },
  // "trước 20-2,", "đến hết 31-12", "hạn cuối là 6.12", "Từ 1-7, trẻ …": after a word of deadlines, or at the sentence's head
  {
    name: 'dashed-day',
    needs: [
      '0-0',
      ...BEFORE_DEADLINE.map((word) => `${word} 0`),
      ...NEAR.flatMap((word) => [`${word}, 0`, `${word} (0`]),
    ],
    confidence: 0.85,
    pattern: rx`(?<d>${DAY})[.-](?<m>${MONTH})(?=$|[.,;:)"](?!\d)| (?:theo|tới|này|vừa qua|năm (?:nay|ngoái)|nhận))${after(`${DAY}[.-]${MONTH}`)`(?:(?:trước|hết|hẹn|hạn|hạn chót|hạn cuối|chậm nhất|muộn nhất|kể từ)(?: là)? |tức |(?:kia|mai|qua|nay|tới|này|trước|sau)(?:, | \()|^(?:[*•+-] )?từ |từ (?=\d{1,2}[.-]\d{1,2}(?:[.;)]|$)))`}${OF_YEAR}${SOLAR}`,
    read: (match, context) => fact(match, 'day', day(match, context), fromDigit(match)),
  },
  // "• 28.4: công bố danh sách", "- 15/3: bầu cử": an entry of a calendar
  {
    name: 'calendar-entry',
    needs: ['0: '],
    confidence: 0.88,
    pattern: rx`(?<d>${DAY})[./-](?<m>${MONTH})(?=: )${after(`${DAY}[./-]${MONTH}`)`^(?:[*•+-] ?)?`}`,
    read: (match, context) => fact(match, 'day', day(match, context), fromDigit(match)),
  },
  // "đợt 7/11 cho 46 đảng viên", "dịp 2/9 năm nay": a day by the word before, whatever follows
  {
    name: 'holiday',
    needs: ['dịp', 'lễ', 'đợt', 'kỷ niệm'],
    confidence: 0.9,
    pattern: rx`(?:dịp|lễ|đợt|kỷ niệm)(?: ngày)? (?<d>${DAY})/(?<m>${MONTH})(?![/%\d]|[.,]\d)`,
    read: (match, context) => fact(match, 'day', day(match, context), fromDigit(match)),
  },
];
