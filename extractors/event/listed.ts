/** Lists of administrative units that share a head: "các xã Hát Lót, Cò Nòi và thị trấn Hát Lót". */
import { at, END, matchAt } from '../../src/text/pattern.ts';
import type { Span } from '../../src/text/sentences.ts';

/** One unit of a list; its span covers the head where one is printed with it, and the name. */
export interface ListedUnit extends Span {
  /** In small letters, its own or the one it shares: "xã". */
  head: string;
  /** As printed: "Hát Lót", "Sơn Kim 1", "3". */
  proper: string;
  /** The unit in brackets after it ("(huyện Mai Sơn)"), its head in small letters; else null. */
  within: string | null;
}

const HEAD_WORDS =
  'tỉnh|thành phố|tp\\.?|huyện|thị xã|quận|đặc khu|thị trấn|phường|xã|thôn|bản|tiểu khu|tổ dân phố|ấp|buôn|làng|xóm|khu phố|khối phố|khóm|khối';
/** One head, or one told twice by mistake ("xã xã"). */
const HEAD = at`(${HEAD_WORDS}) (?:\1 )?`;
const HEAD_IN_NAME = /(?:(?:Bản|Làng|Buôn|Ấp|Xóm|Thôn|Khối) (?=\p{Lu})|Phường (?=\p{Lu}\p{Ll}))/uy;
const PLURAL = at`(?:của )?(?:các|những|hai|ba|bốn|năm|\d{1,2}) (?=(?:${HEAD_WORDS})${END})`;
const LETTERS = "\\p{Lu}[\\p{L}\\p{M}'’]{0,14}(?![\\p{L}\\p{M}])";
/** Capitals joined by spaces or hyphens, a number or Roman numeral behind; in old names a state farm's head. */
const NAME = new RegExp(
  `(?:(?:Nông|Lâm) trường )?(?:${LETTERS}(?:(?: | ?[-–] ?)${LETTERS}){0,5}(?: \\d{1,2})?|\\d{1,2}(?: ${LETTERS}){0,3})(?![/%]|[.,]\\d)${END}`,
  'yu',
);
const BRACKET = /\s?\(([^()\n]{1,60})\)/uy;
const WITHIN = new RegExp(`^(${HEAD_WORDS}) (?=.)`, 'iu');
const SEPARATOR = at`, và |[,;]? và |, |; ?`;

/** Names that begin like one and are none: what stands after a head's last name in a sentence. */
const NO_NAME = at`(?:đảng (?:bộ|ủy)|chi (?:bộ|hội|đoàn)|ban (?:chấp|thường|chỉ|tổ|dân|tuyên)|bí thư|chủ tịch|phó (?:bí|chủ)|hội (?:nông|cựu|liên|đồng)|ủy ban|ubnd|hđnd|đồng chí)${END}`;

/** A head in small letters, "TP." written out. */
const whole = (head: string): string => (head.toLowerCase().startsWith('tp') ? 'thành phố' : head.toLowerCase());

/** The unit in a bracket's words, or null for others ("cũ", "mới"). */
function withinOf(words: string): string | null {
  const head = WITHIN.exec(words)?.[1];
  return head ? `${whole(head)} ${words.slice(head.length + 1)}` : null;
}

/** One unit at `index`, under its own head or under `shared`; null when there is none. */
export function listedUnitAt(text: string, folded: string, index: number, shared: string | null): ListedUnit | null {
  const plural = matchAt(PLURAL, folded, index)?.[0].length ?? 0;
  // "các xã Nậm Chảy, Bản Lầu", "các phường Phú Hội, Phường Đúc": a head in capitals can be the beginning of a name.
  const own = shared && matchAt(HEAD_IN_NAME, text, index) ? null : matchAt(HEAD, folded, index + plural);
  const head = own?.[1] ?? shared;
  const start = index + plural;
  const from = start + (own?.[0].length ?? 0);
  if (!head || matchAt(NO_NAME, folded, from)) return null;
  const name = matchAt(NAME, text, from);
  if (!name) return null;
  const end = from + name[0].length;
  const bracket = matchAt(BRACKET, text, end);
  const proper = name[0].replace(/ ?– ?/gu, ' - ');
  return { start, end, head: whole(head), proper, within: bracket ? withinOf(bracket[1] ?? '') : null };
}

/** Where the brackets after a unit end. */
export function afterBrackets(text: string, index: number): number {
  const bracket = matchAt(BRACKET, text, index);
  return bracket ? index + bracket[0].length : index;
}

/** Where a list goes on after a comma or "và" at `index`, or `index` itself when there is neither. */
export function afterSeparator(folded: string, index: number): number {
  return index + (matchAt(SEPARATOR, folded, index)?.[0].length ?? 0);
}

/** The units that follow each other from `index`, before `end`. */
export function unitList(text: string, folded: string, index: number, end = text.length): ListedUnit[] {
  const units: ListedUnit[] = [];
  let shared: string | null = null;
  for (let from = index; from < end;) {
    const unit = listedUnitAt(text, folded, from, shared);
    if (!unit || unit.end > end) break;
    units.push(unit);
    shared = unit.head;
    const close = afterBrackets(text, unit.end);
    from = afterSeparator(folded, close);
    if (from === close) break;
  }
  return units;
}
