/** What a share is a share of: the noun after its number, or the words told about before it. */
import { anyOf, at, END, ending, endsIn, matchAt, START, wordsOf } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { nounAt, unknownNounAt } from '../count/nouns.ts';
import { HEDGING, TELLING } from './words.ts';

const OF_ALL = at` (?:(?:trên |trong )?(?:tổng số|tổng|số|toàn bộ|các|của|tỷ lệ|tỉ lệ) ){0,2}`;

/** "31,5% năm 2016": when, and no noun. */
const WHEN = at`(?:năm|tháng|quý|ngày|tuần|cuối|đầu|giữa|hiện|nay|mỗi|bình quân|vụ|kỳ|lúc|hồi|khi|trước|sau|rồi|thay)${END}`;

/** "8,9% của xã", "65% của cả nước": whose, and no noun. */
const OF_UNIT = at` của (?:toàn |cả |các )?(?:xã|huyện|tỉnh|thôn|bản|làng|ấp|xóm|phường|thị trấn|thị xã|thành phố|quận|nước)${END}`;

/** The noun right after a share: "100% số Đảng ủy xã", "15% hộ dân"; null where a verb or a mark follows. */
export function nounAfter(reading: Reading, index: number): Span | null {
  const gap = matchAt(OF_ALL, reading.folded, index);
  if (!gap || matchAt(OF_UNIT, reading.folded, index)) return null;
  const at = index + gap[0].length;
  if (matchAt(WHEN, reading.folded, at)) return null;
  return nounAt(reading.folded, at) ?? unknownNounAt(reading, at);
}

const LEADING = anyOf([...HEDGING, ...TELLING]);
const HEDGED = new RegExp(`(?:${START}${LEADING} ){1,5}$`);
/** Most words before a number are none of them. */
const HEDGE = ending`${START}${LEADING} `;
/** No five of them are longer. */
const LONGEST_HEDGE = 80;
/** What is told of begins after these: marks, and words that only lead over to it. */
const BEGINS = new RegExp(
  `(?:^|[.;:,()"\\n–](?!\\d) ?|${START}(?:trong đó|với|và|nhưng|hiện|hiện nay|đến nay|có|nâng|đưa|giữ|góp phần|phấn đấu|làm cho|để|khi|năm \\d{4}|từ|nhờ đó|qua đó|cả) )((?:(?!${START}(?:trong đó|với|và|nhưng|hiện|đến nay|có|nâng|đưa|năm \\d{4}) )[^.;:,()"\\n]){3,90})$`,
  'u',
);
const SHARE_WORD = new RegExp(
  `(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tỉ suất|tổng số|số lượng|số(?<!(?:một|dân|thiểu|chỉ|đa|hệ|mật|tham|doanh|điểm|trong|trên|quân|tổng) số)) `,
  'g',
);

/** How far back a share's noun is looked for. */
const BACK = 160;

/** The words that a share is told of ("tỷ lệ hộ nghèo còn 6,5%", "đàn bò tăng 4%"), and where its verb begins. */
export interface Told {
  noun: Span | null;
  /** Where the verb that tells it begins, or the number. */
  verb: number;
  /** Where "tỷ lệ" stands before the noun, or the noun. */
  start: number;
}

/** @param from where the sentence begins; @param end where what is told of must have ended: the number, or its verb */
export function toldBefore({ folded }: Reading, from: number, end: number): Told {
  const base = Math.max(from, end - BACK);
  const before = folded.slice(base, end);
  const verb = end - (endsIn(HEDGE, before) ? (HEDGED.exec(before.slice(-LONGEST_HEDGE))?.[0].length ?? 0) : 0);
  // "Trường đạt chuẩn: 31/40"
  const head = folded.slice(base, verb).replace(/[: ]+$/u, '');
  const share = wordsOf(SHARE_WORD, head).at(-1);
  if (share && !/[.;:]/u.test(head.slice(share.index))) {
    const start = base + share.index;
    return { noun: trimmed(folded, start + share[0].length, base + head.length), verb, start };
  }
  const words = BEGINS.exec(head)?.[1];
  if (!words?.trim()) return { noun: null, verb, start: verb };
  const at = base + head.length - words.length + (words.length - words.trimStart().length);
  return { noun: trimmed(folded, at, base + head.length), verb, start: at };
}

/** What follows the head phrase: whose it is, when, and verbs. */
const TAIL = new RegExp(
  `(?:^| )(?:của|toàn|ở|tại|trên|trong|thuộc|nay|hiện|mỗi|hằng|hàng|giảm|tăng|đã|từ|sau|trước|năm|theo|bình quân|trung bình|vùng|cả|so với|đến|tới|còn|chỉ|mới|cũng|luôn|đều)${END}`,
  'u',
);

/** Words that aim or compare, and name nothing a share could be of. */
const NO_NOUN = at`(?:nghị quyết(?! (?:đã )?được)|phấn đấu|cao hơn|thấp hơn|nhiều hơn|ít hơn|đại hội|đề ra|xác định)${END}`;

const AIM_AT_END = ending` (?:mục tiêu|chỉ tiêu|phấn đấu|xác định|đề ra)`;

/** A noun phrase cut to its head, or null when nothing of it is left. */
function trimmed(folded: string, start: number, end: number): Span | null {
  const words = folded.slice(start, end);
  const head = words.slice(0, TAIL.exec(words)?.index ?? words.length).trimEnd();
  return head === '' || matchAt(NO_NOUN, folded, start) || endsIn(AIM_AT_END, head)
    ? null
    : { start, end: start + head.length };
}
