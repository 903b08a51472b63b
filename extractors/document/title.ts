/** What a document is about: the words after "về", as printed, to where their clause ends. */
import { anyOf, at, END, matchAt, START } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import { SHORT_TYPES, TYPES } from './words.ts';

const ABOUT = at`\)?,? ?-? ?\(?(?:(?:về việc |về |v/v )?"|về việc |về |v/v )`;
const TYPE = anyOf([...Object.keys(TYPES), ...Object.keys(SHORT_TYPES)]);
/** A full stop that ends a sentence: not that of "TP. Thủ Đức" or "T.Ư". */
const STOP = `\\.(?<!${START}(?:tp|tx|tt|ts|t|p|q|h)\\.)(?!\\p{L})`;
/** The next document of a list. */
const NEXT_DOCUMENT = `,? (?:và |cùng )?(?:các )?(?:${TYPE}(?: số:?)? ?\\d|(?:bộ )?luật (?=\\p{L}+ (?:\\p{L}+ ){0,5}(?:số|năm|\\d)))`;
/** A verb that the sentence goes on with. */
const VERB =
  ',? (?:tạo nên|đã được|đã|sẽ|được (?:ban|triển|thực|quán|cụ)|có hiệu lực|nêu rõ|quy định rõ|xác định|đề ra)';
/** What opens a clause after a comma. */
const CLAUSE =
  ', (?:tạo|đã|trong đó|gắn|nhằm|với|qua|từ|đến|toàn|tỉnh|huyện|xã|ngày|năm|theo|góp|trên|thời|đồng thời|đây|nhiều|hiện|cấp|việc|cả|trong|tại|mỗi|bước|kịp|trước|sau|khi)';
/** A number that counts opens one: "…, 64/64 chi bộ". */
const COUNT = ', (?=\\d[\\d./]{0,8} \\p{L})';
/** A subject opens one too where a verb follows ("…, Đảng ủy xã đã ban hành …"); else it is one more of a list. */
const SUBJECT =
  ', (?:các|đảng|chi|ban|ủy|hội|công tác|ubnd|hđnd|sở|bộ|đoàn|ông|bà|đồng chí)(?: [^ .;,()"]+){1,9}? (?:đã|sẽ|được|tổ chức|ban hành|chỉ đạo|triển khai|thực hiện|xây dựng|yêu cầu|lãnh đạo|tập trung|phát động|có|đề nghị|quyết định|tuyên)';
const BY =
  ' (?:của|do) (?=bộ chính trị|ban |tỉnh ủy|huyện ủy|đảng ủy|thành ủy|chính phủ|thủ tướng|quốc hội|ubnd|hđnd|trung ương|đảng bộ|bộ )';
const TITLE_END = new RegExp(
  `[;:()"\\n]|${STOP}|${NEXT_DOCUMENT}|(?:${CLAUSE}|${VERB}|${SUBJECT})${END}|${COUNT}|${BY}`,
  'u',
);
const LONGEST = 240;

/** The title that stands at `index`, after "về" or in quotes, and where it ends; or null. */
export function titleAfter({ folded, text }: Reading, index: number): { title: string; end: number } | null {
  const about = matchAt(ABOUT, folded, index);
  if (!about) return null;
  const from = index + about[0].length;
  if (about[0].endsWith('"')) {
    const close = folded.indexOf('"', from);
    const start = from + (/^về (?:việc )?/u.exec(folded.slice(from, from + 9))?.[0].length ?? 0);
    return close > start && close - from < LONGEST ? { title: text.slice(start, close), end: close + 1 } : null;
  }
  const rest = folded.slice(from, from + LONGEST);
  const stop = TITLE_END.exec(rest);
  const title = text.slice(from, from + (stop ? stop.index : rest.length)).trim();
  return title ? { title, end: from + title.length } : null;
}
