/** What a number is when it is no quantity: a date's or document's, an ordinal, part of a name or file name, a clock time, a phone number, a list's numbering. */
import type { NumberSpan } from './numbers.ts';
import { anyOf, at, END, ending, endOf, endsIn, matchAt, START, WORD } from './pattern.ts';
import type { Span } from './sentences.ts';

export type NumberKind =
  'quantity' | 'date' | 'document' | 'ordinal' | 'name' | 'numbering' | 'clock' | 'phone' | 'file' | 'version' | 'code';

/** Words after which a number is an ordinal or a label, whatever follows. */
const LABELS = anyOf([
  ...'thứ|khóa|điều|khoản|chương|trang|mùng|mồng|ngày|tháng|năm|quý|top|hệ'.split('|'),
  ...'quốc lộ|vành đai|cột mốc|bão|bão số|ngã|tỉnh lộ|ql|tl|đt|hl|km|ngõ|ngách|hẻm|số nhà|tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|quân khu|quân đoàn|đại đội|trung đội'.split(
    '|',
  ),
  ...'nghị quyết|quyết định|chỉ thị|quy định|nghị định|thông tư|công văn|ban chỉ đạo|covid'.split('|'),
]);
/** Words after which a number is a label unless a counted noun follows ("giải quyết dứt điểm 112 ý kiến"). */
const LOOSE_LABELS = anyOf(
  'trung ương|hướng dẫn|kết luận|thông báo|kế hoạch|đề án|chương trình|dự án|số|kỳ|điểm|đường|phòng|mục|phần|tập|quyển|hạng|giải|cấp|loại|lớp|tầng|bước|đợt|vòng|lô|bậc|vị trí'.split(
    '|',
  ),
);
/** Words after which a number is a name's end, unless a counted noun follows ("mỗi bản 5 hộ"). */
const HEADS = anyOf(
  'thôn|bản|tiểu khu|tổ|tổ dân phố|ấp|buôn|làng|xóm|khu|khu phố|khối|khối phố|phường|quận|xã|cụm|đội|nhóm|trạm|chốt|trại|nhà máy|thủy điện|trường|câu lạc bộ'.split(
    '|',
  ),
);
const AFTER_LABEL = ending`${START}(${LABELS}) (?:số )?`;
const AFTER_HEAD = ending`${START}(?:${HEADS}|${LOOSE_LABELS}) (?:số )?`;
// "bản Pá Kín 1", "Tiểu khu Phiêng Ban 2": a head with a name in capitals, as printed.
const AFTER_NAMED = ending`${START}(?:[Tt]hôn|[Bb]ản|[Tt]iểu khu|[Tt]ổ|[Ấấ]p|[Bb]uôn|[Ll]àng|[Xx]óm|[Kk]hu|[Kk]hối|[Pp]hường|[Xx]ã|[Nn]hà máy|[Tt]hủy điện)(?: \p{Lu}[\p{L}\p{M}'’]*){1,5} `;
// "tổng số 12", "trong số 50", "mỗi năm 2 vụ": the label word is none.
const AFTER_TOTAL = ending`(?:tổng|trong|trên|đa|con|với|một|thiểu|hơn nửa) số |(?:mỗi|một|hằng|hàng|từng|các|nhiều|những|cả) (?:năm|tháng|ngày|quý|lớp|đợt|kỳ|vòng|lô) `;
// "7g30", "8g sáng"; "4G" is none.
const CLOCK = at`(?: ?giờ| ?h)(?: ?\d{1,2}(?: ?phút|')?)?${END}|g(?:\d{1,2}${END}|(?= (?:sáng|trưa|chiều|tối|đêm)${END}))|:\d{2}(?!\d)`;
const NUMBERING = at`[.)] ?(?=\p{L})|\.(?=\d)`;
/** "3", "1.2" */
const LISTED = /^\d{1,2}(?:\.\d{1,2})?$/;
const NEXT_WORD = / ?([\p{L}\p{M}]+)/uy;
const LAST_WORD = ending`(\p{L}[\p{L}\p{M}'’]*) `;

/** The rest of a file's name: "20250612.jpg", "2025_bao-cao.pdf". */
const FILE = at`[${WORD}_.-]{0,60}\.(?:jpe?g|png|gif|webp|bmp|pdf|docx?|xlsx?|pptx?|mp[34]|html?|zip)${END}`;

/** What others know of a text's numbers. */
export interface KnownOfNumbers {
  isDate: (span: Span) => boolean;
  isDocument: (span: Span) => boolean;
  /** Whether a phrase counted in the press stands at this place of the folded text. */
  isNoun: (folded: string, index: number) => boolean;
}

/**
 * The kind of one number, by what stands before and after it.
 * @param printed the text as printed, for its capitals
 */
export function numberKind(printed: string, folded: string, number: NumberSpan, known: KnownOfNumbers): NumberKind {
  const { start, end } = number;
  const { isNoun } = known;
  if (known.isDocument(number)) return 'document';
  if (known.isDate(number)) return 'date';
  if (number.percent) return 'quantity';
  // Each look at a letter spares a pattern: most numbers have a space, a comma or a full stop behind.
  const next = folded.charAt(end);
  if (end - start > 2) {
    const digits = folded.slice(start, end);
    if (PHONE.test(digits)) return 'phone';
    if (VERSION.test(digits)) return 'version';
  }
  if (number.form === 'digits' && isClock(folded, end)) return 'clock';
  if (next !== ' ' && next !== ',' && matchAt(FILE, folded, end)) return 'file';
  const mark = next === '.' || next === ')';
  if (mark && LISTED.test(folded.slice(start, end)) && atLineStart(folded, start) && matchAt(NUMBERING, folded, end))
    return 'numbering';
  if (next !== ' ' && (isCode(folded, number) || CAPITAL_CODE.test(printed.slice(end, end + 2)))) return 'code';
  // After a bracket, a quote or nothing no label and no name can stand.
  if (folded.charAt(start - 1) !== ' ') return 'quantity';
  const before = folded.slice(Math.max(0, start - 24), start);
  const goesOn = next === ' ' && NEXT_LEVEL.test(printed.slice(end, end + 24));
  const listed = LISTS.some((glue) => before.endsWith(glue)) && endsIn(AFTER_LABELS, before);
  if (listed && (goesOn || !isNoun(folded, end + 1))) return 'name';
  // "tổ 4 phường Cốc San": the next level up goes on with the name.
  if (goesOn && endsIn(AFTER_HEAD, before)) return 'name';
  if (endsIn(AFTER_LABEL, before) && !endsIn(AFTER_TOTAL, before)) {
    return before.endsWith('thứ ') || before.endsWith('khóa ') ? 'ordinal' : 'name';
  }
  if (isNoun(folded, end) || isNoun(folded, end + 1)) return 'quantity';
  if (endsIn(AFTER_HEAD, before) && !endsIn(AFTER_TOTAL, before)) return 'name';
  if (endsIn(AFTER_NAMED, printed.slice(Math.max(0, start - 40), start))) return 'name';
  const small = number.form === 'digits' && Number.isInteger(number.value) && number.value < 100;
  return small && number.over === undefined && endsName(printed, start, end) ? 'name' : 'quantity';
}

const PHONE = /^(?:0\d{8,}$|0\d{2,3}\.\d{3}|(?:19|18)00\d{4,}$)/;
const VERSION = /^\d\.0$/;
/** "3D", "4G", in capitals. */
const CAPITAL_CODE = /^[DGKX](?![\p{L}\d])/u;

/** Whether the time of day goes on behind a number's digits. */
function isClock(folded: string, end: number): boolean {
  const next = folded.charAt(end);
  const unit = next === ' ' ? folded.charAt(end + 1) : next;
  return (unit === 'g' || unit === 'h' || unit === ':') && matchAt(CLOCK, folded, end) !== null;
}

const atLineStart = (folded: string, index: number): boolean =>
  /(?:^|\n)[ "'(-]*$/u.test(folded.slice(Math.max(0, index - 6), index));

const NEXT_LEVEL = /^ (?:phường|xã|thị trấn|huyện|thị xã|quận|thành phố|tỉnh|Trường) (?:\p{Lu}|\d)/u;
// "tổ 4, 5, 6 phường Chiềng An": more labels of one head.
const AFTER_LABELS = ending`${START}${HEADS} \d{1,2}(?:(?:,| và) \d{1,2}){0,6}(?:,| và) `;

/** Between labels of one head. */
const LISTS = [', ', ' và '];

/** A number glued to letters that are no unit of measure ("3D", "4G", "19-NQ"), or inside a file name. */
function isCode(folded: string, number: NumberSpan): boolean {
  const after = folded.slice(number.end, number.end + 2);
  return (
    /^(?:[dgkx]|-\p{L}|_)/u.test(after) &&
    !/^(?:kg|km|gr|g[ ,.;)/]|k[wvm])/u.test(folded.slice(number.end, number.end + 3))
  );
}

const TWO_CAPITALS = /\p{Lu}{2}/u;
const SMALL = /\p{Ll}/u;

/** "Pá Kín 1", "Tây Bắc 2": a capital word before, no counted word after. */
function endsName(printed: string, start: number, end: number): boolean {
  const word = endOf(LAST_WORD, printed.slice(Math.max(0, start - 20), start))?.[1];
  // Where all is in capitals, capitals say nothing.
  const about = printed.slice(Math.max(0, start - 14), end + 14);
  if (TWO_CAPITALS.test(about) && !SMALL.test(about)) return false;
  if (!word || !/^\p{Lu}/u.test(word)) return false;
  const beforeWord = printed.slice(0, start - word.length - 1);
  // A capital that only begins a sentence names nothing.
  if (/(?:^|[.!?…:\n]["”]?\s*["“]?|- )$/u.test(beforeWord.slice(-4))) return false;
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(printed)?.[1] ?? '';
  return next === '' || /^(?:và|có|là|được|đã|với|cùng|của|cho|tại|ở|thuộc|trong|\p{Lu}.*)$/u.test(next);
}
