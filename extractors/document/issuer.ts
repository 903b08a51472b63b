/** Who issued a document: named after it ("của Tỉnh ủy Sơn La"), before it ("Tỉnh ủy ban hành …"), or by its symbol. */
import { PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { fold } from '../../src/text/fold.ts';
import { anyOf, at, END, matchAt, START, WORD, matchesOf } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import { COMPANY_BODIES, NAMED_BY_LETTERS } from './bodies.ts';
import { ISSUER_HEADS, ISSUER_TAIL, NAME_STOPS, ORGANISATIONS } from './issuer-words.ts';
import { SHORT_TYPES, TYPES } from './words.ts';

const HEAD = at`(?:(?:bộ trưởng|phó chủ tịch|chủ tịch|giám đốc|trưởng) )?${anyOf(ISSUER_HEADS)}${END}`;
const ORGANISATION = at`(?!hội (?:nghị|thảo|viên)${END}|đoàn (?:viên|kết|công tác)${END})${anyOf(ORGANISATIONS)}${END}`;
const TAIL = at` ${anyOf(ISSUER_TAIL)}${END}(?! hội${END})`;
/** The name after "tỉnh": what else follows in capitals is a person. */
const PROVINCE = at` ${anyOf(PROVINCE_NAMES)}${END}`;
/** A level after words in small letters: "Ban Quản lý dự án giao thông tỉnh". */
const LEVEL = at` (?:tỉnh|huyện|thị xã|thành phố|quận|phường|xã(?! hội)|thị trấn)${END}`;
const STOP = at` ${anyOf([...NAME_STOPS, ...Object.keys(TYPES).filter((type) => type.includes(' '))])}${END}`;
/** "Ủy ban Kinh tế và Tài chính" is one, "Hội Nông dân và Hội Phụ nữ" are two. */
const AND = at` và (?!(?:${anyOf([...ISSUER_HEADS, ...ORGANISATIONS, ...Object.keys(TYPES)])})${END})`;
const NEXT = new RegExp(` ((?:[${WORD}&]|-(?=[${WORD}]))+)`, 'uy');
const ROMAN = /^[IVXLC]+$/;
const UPPER = /\p{Lu}/u;
const LETTERS = /\p{Lu}{3}$/u;
/** "TP. Châu Đốc", "TP.HCM" */
const DOTTED = /\.(?:\p{Lu}[\p{L}\p{M}]*)?/uy;
/** Words of a name in small letters between two in capitals, at most. */
const SMALL_WORDS = 6;

export interface Issuer {
  name: string;
  end: number;
}

function nextWord(text: string, index: number): string | null {
  NEXT.lastIndex = index;
  return NEXT.exec(text)?.[1] ?? null;
}

/** The longest issuer's name that begins at `index` of the text, or null; "Phó Chủ tịch UBND tỉnh" is who signed for it. */
export function issuerAt(reading: Reading, index: number): Issuer | null {
  // "tỉnh ủy" is printed with a capital; "bộ" and "sở" without one are other words.
  if (!UPPER.test(reading.text[index] ?? '')) return null;
  const listed = matchAt(HEAD, reading.folded, index);
  const head = listed ?? matchAt(ORGANISATION, reading.folded, index);
  if (!head) return null;
  const end = nameEnd(reading, index + head[0].length, listed === null);
  // "Hội" or "Ban" alone names none.
  if (!listed && end === index + head[0].length) return null;
  return { name: reading.text.slice(index, end), end };
}

/** Where a name that goes on at `end` ends; an organisation's holds other words in small letters too. */
function nameEnd(reading: Reading, end: number, organisation: boolean): number {
  const { text, folded } = reading;
  for (;;) {
    const word = nextWord(text, end);
    if (!word) return end;
    const tail = matchAt(TAIL, folded, end);
    if (tail) {
      // "khóa" goes on with a Roman number alone.
      if (tail[0].endsWith('khóa') && !ROMAN.test(nextWord(text, end + tail[0].length) ?? '')) return end;
      end += tail[0].length;
      if (tail[0] === ' tỉnh') {
        end += matchAt(PROVINCE, folded, end)?.[0].length ?? 0;
        if (!matchAt(TAIL, folded, end)) return end;
      }
    } else if (/^\d{2,3}$/.test(word) && folded.endsWith('chỉ đạo', end)) {
      end += 1 + word.length; // "Ban Chỉ đạo 35"
    } else if (UPPER.test(word[0] ?? '')) {
      // "Đảng ủy Sở Y tế": an office whose own name has small letters.
      const office = matchAt(HEAD, folded, end + 1);
      end += office ? 1 + office[0].length : 1 + word.length;
      // "UBND TP. Châu Đốc"
      if (text[end] === '.' && /^(?:TP|TX|TT|T|P|Q|H)$/u.test(word)) end += matchAt(DOTTED, text, end)?.[0].length ?? 0;
    } else {
      const small = organisation ? smallWords(reading, end) : end;
      // "BHXH một lần": letters go on with a name alone.
      if (small === end || (LETTERS.test(text.slice(end - 3, end)) && !UPPER.test(text[small + 1] ?? ''))) return end;
      end = small;
    }
  }
}

/** Words in small letters from `end` on that belong to a name: those before a capital, a level, or the name's end. */
function smallWords({ text, folded }: Reading, end: number): number {
  let to = end;
  const and = matchAt(AND, folded, end);
  if (and && UPPER.test(text[end + and[0].length] ?? '')) return end + and[0].length - 1;
  for (let count = 0; count < SMALL_WORDS; count++) {
    const word = matchAt(STOP, folded, to) ? null : nextWord(text, to);
    if (!word || UPPER.test(word[0] ?? '') || matchAt(LEVEL, folded, to)) return to;
    if (/^\d/.test(word)) return end;
    to += 1 + word.length;
  }
  return end;
}

const TYPE = anyOf([...Object.keys(TYPES), ...Object.keys(SHORT_TYPES)]);
const ADVERB = '(?:tiếp|thêm|ngay|luôn|kèm|kịp thời|các|những|bản|hai|ba|\\d{1,2})';
const ISSUES = 'ban hành|thông qua|đã ký|ký|ra|xây dựng|cụ thể hóa bằng|phát hành|có|trình|gửi';
const DECIDES =
  'tán thành|thẩm định|thẩm tra|phê duyệt|chấp thuận|quyết định|thống nhất|giao|yêu cầu|chỉ đạo|cho phép|quy định|công nhận|đề nghị|thông qua|khẳng định|kết luận|trả lời|hướng dẫn|tuyên|tuyên phạt|tuyên án|xử phạt|xét xử|thông báo|xác định|xác nhận|thỏa thuận|bổ nhiệm|kiến nghị|cho biết|nêu';
/** What stands between the subject and the document it issues: a verb, or a verb and "tại". */
const VERB = at`(?<=${START}(?<verb>(?:(?:${ISSUES})|(?:${DECIDES})(?: [^ .;:"()]+){0,10}? tại)(?: ${ADVERB}){0,2} ))`;
const HEADS = new RegExp(`${START}${anyOf([...ISSUER_HEADS, ...ORGANISATIONS])}${END}`, 'gu');
const BACK = 160;
/** How far from its verb a subject stands, at most; an organisation that no list knows stands next to it. */
const FAR = 80;
const NEAR = 16;
/** As `FAR`, for a decision that its document follows in brackets. */
const FARTHER = 120;
const DECIDED = new RegExp(
  `${START}(?:phê duyệt|chấp thuận|ban hành|công nhận|quyết định|thành lập|thu hồi|giao(?! thông)|bổ nhiệm|xử phạt|cho phép|thông qua|công bố)${END}`,
  'gu',
);
/** A bracket right after a name. */
const BRACKET = /^ \([^().;"]{1,60}\)/u;
/** Documents in the same list before this one: "ban hành Nghị quyết số 66-NQ/TW, Nghị quyết số 68-NQ/TW". */
const LISTED = at`(?<=(?<listed>${TYPE} (?:số:? )?\d[^ ,;]{0,24}(?:, | và )))`;

/** The issuer named before a document in the same sentence, as the subject of "ban hành". */
export function issuerBefore(reading: Reading, from: number, index: number): string | null {
  const listed = matchAt(LISTED, reading.folded, index)?.groups?.['listed'];
  if (listed && index - listed.length > from) return issuerBefore(reading, from, index - listed.length);
  const verb = matchAt(VERB, reading.folded, index)?.groups?.['verb'];
  if (verb) return subjectBefore(reading, Math.max(from, index - BACK), index - verb.length, FAR);
  return reading.folded[index - 1] === '(' ? deciderBefore(reading, from, index) : null;
}

/** Who decided what a document in brackets is for: "UBND huyện mới phê duyệt phương án cho 38 hộ (Quyết định số 1190)". */
function deciderBefore(reading: Reading, from: number, index: number): string | null {
  const verb = matchesOf(DECIDED, reading.folded.slice(from, index)).at(-1);
  if (!verb) return null;
  const at = from + verb.index;
  return subjectBefore(reading, Math.max(from, at - BACK), at, FARTHER);
}

/** The issuer next to the verb that begins at `verb`, at most so far from it: its subject. */
function subjectBefore(reading: Reading, from: number, verb: number, far: number): string | null {
  const window = reading.folded.slice(from, verb);
  let found: string | null = null;
  let past = 0;
  for (const { index, 0: head } of matchesOf(HEADS, window)) {
    // The end of a symbol is no subject: "77/TB-UBND".
    if (index < past || /[-/]/.test(window.charAt(index - 1))) continue;
    const issuer = issuerAt(reading, from + index);
    if (!issuer || issuer.end > verb) continue;
    past = issuer.end - from;
    // "UBND thành phố Chí Linh (Hải Dương) vừa ban hành"
    const between = window.slice(past).replace(BRACKET, '');
    const listed = KNOWN.has(head) || head === 'chủ tịch';
    if (between.length > (listed ? far : NEAR) || /[.;:"()]/.test(between)) continue;
    // A deputy signs for the body.
    found = window.slice(0, index).endsWith('phó ') ? issuer.name.replace(/^(?:Chủ tịch|Giám đốc) /u, '') : issuer.name;
  }
  return found;
}
const KNOWN: ReadonlySet<string> = new Set(ISSUER_HEADS.map(fold));

const COMPANY = /(?:Công ty|Tổng công ty|Tổng Công ty|Ngân hàng|Tập đoàn|Hợp tác xã|Quỹ)(?= )/gu;

/** The organisation that the letters of a symbol stand for, as the article names it: "HKH" is "Hội Khuyến học tỉnh". */
export function issuerByLetters(reading: Reading, letters: string, index: number): string | null {
  const key = fold(letters).replace(/[.&]/g, '');
  if (COMPANY_BODIES.has(key)) return lastNamed(reading, COMPANY, index);
  const kind = NAMED_BY_LETTERS.find(({ letters: known }) => known.test(key));
  if (kind) return lastNamed(reading, kind.names, index);
  return abbreviated(reading, letters) ?? spelledOut(reading, key);
}

/** The last name before `index` that begins with one of these words, else the first after it. */
function lastNamed(reading: Reading, heads: RegExp, index: number): string | null {
  let found: string | null = null;
  for (const match of reading.text.matchAll(heads)) {
    if (found && match.index >= index) break;
    found = issuerAt(reading, match.index)?.name ?? found;
  }
  return found;
}

/** "BHXH" as printed before a name: "BHXH Việt Nam". */
function abbreviated(reading: Reading, letters: string): string | null {
  for (let at = reading.text.indexOf(`${letters} `); at >= 0; at = reading.text.indexOf(`${letters} `, at + 1)) {
    const issuer = /[\p{L}/-]/u.test(reading.text[at - 1] ?? '') ? null : issuerAt(reading, at);
    if (issuer) return issuer.name;
  }
  return null;
}

const ANY_HEAD = new RegExp(`(?:${[...ORGANISATIONS, 'Sở', 'Bộ'].join('|')})(?= )`, 'gu');

/** The name whose words begin with these letters. */
function spelledOut(reading: Reading, key: string): string | null {
  if (key.length < 3) return null;
  for (const { index } of reading.text.matchAll(ANY_HEAD)) {
    if (fold(reading.text[index] ?? '') !== key[0] || /\p{L}/u.test(reading.text[index - 1] ?? '')) continue;
    const issuer = issuerAt(reading, index);
    if (issuer && initials(issuer.name).startsWith(key)) return issuer.name;
  }
  return null;
}

/** "hkht" of "Hội Khuyến học tỉnh"; a word in capitals stands for itself, "và" for nothing. */
function initials(name: string): string {
  const words = name.split(/[ ,-]+/).filter((word) => word !== 'và');
  return fold(words.map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.charAt(0))).join(''));
}
