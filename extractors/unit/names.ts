/** Where the proper name after a head ends: at the verb, at a person's name, at another unit's head. */
import { fold } from '../../src/text/fold.ts';
import { familyName, HONOURED, personFrom } from '../../src/text/person-names.ts';
import { isCountedNoun } from '../count/rules.ts';
import { FIELDS } from './fields.ts';
import { longest, phrases, type Token } from './tokens.ts';
import { ENDERS, HEADS, QUALITIES, ROLES, TRADE, VERBS, type Grammar, type Head, type Level } from './words.ts';

/** A text as the readers of names see it. */
export interface Words {
  tokens: readonly Token[];
  folded: string;
  text: string;
  /** Whether the folded name is one of a place, by the text's other mentions or the gazetteer. */
  isPlace: (folded: string) => boolean;
}

const HEAD_TREE = phrases<Head>(HEADS);
const FIELD_TREE = phrases(FIELDS.map((field): [string, true] => [field, true]));
const QUALITY_TREE = phrases(QUALITIES.map((quality): [string, true] => [quality, true]));
const ROLE_TREE = phrases(ROLES.map((role): [string, true] => [role, true]));

/** The head of a unit that begins at token `i`. */
export function headAt(words: Words, i: number): { value: Head; next: number } | null {
  const found = longest(HEAD_TREE, words.tokens, i);
  if (!found || found.next !== i + 2 || !isNameNext(words, i)) return found;
  // "xã Hội Hoan", "xã Đoàn Kết": a capital begins a name where small letters would end another word.
  const value = HEAD_TREE.next.get(words.tokens[i]?.folded ?? '')?.value;
  return value?.type === 'place' ? { value, next: i + 1 } : found;
}

/** Whether the words after token `i` look like a name of their own: in capitals after a small letter, or known. */
function isNameNext(words: Words, i: number): boolean {
  const [first, second, third] = words.tokens.slice(i, i + 3);
  if (!first || !second?.capital || !third?.capital || second.upper || !joined(third)) return false;
  return !first.capital || words.isPlace(nameOf(words, i + 1, i + 3));
}

/** What may stand between a head and a name: a space; a dot too after an abbreviation; anything in a list. */
export const SPACE = /^ {1,2}$/u;
export const DOT_OR_SPACE = /^(?:\.? {0,2})$/u;
export const ANY_GAP = /^/u;

const joined = (token: Token | undefined): boolean => token?.gap === ' ' || token?.gap === '  ';
const isAbbreviation = (token: Token): boolean =>
  token.upper && /^(?:ubnd|hđnd|mttq|htx|bch|btv|ubkt|ttg|ccb|lhpn)/u.test(token.folded);

/** Whether a role or the head of an organisation begins here, so that no place's name goes on. */
function stopsPlace(words: Words, i: number): boolean {
  const token = words.tokens[i];
  if (!token || isAbbreviation(token)) return true;
  if (longest(ROLE_TREE, words.tokens, i)) return true;
  const head = headAt(words, i);
  if (head?.value.type !== 'org' || head.next - i < 2) return false;
  // "xã Trung Tâm", "xã Liên Hiệp": in capitals throughout it is a name.
  return words.tokens.slice(i + 1, head.next).some((one) => !one.capital || one.upper);
}

const LONGEST_PLACE = 6;

/** The token after the run of capitals that begins at `i`; `i` itself when there is none. */
function capitals(words: Words, i: number, most: number): number {
  let at = i;
  for (; at - i < most; at++) {
    const token = words.tokens[at];
    if (!token?.capital || (at > i && !joined(token) && token.gap !== '-')) break;
    if (stopsPlace(words, at)) break;
  }
  return at;
}

const nameOf = (words: Words, from: number, to: number): string =>
  words.folded.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end);

/** The token at which a person's name begins in a run of capitals; `to` when none does. */
function personIn(words: Words, from: number, to: number): number {
  const start = words.tokens[from]?.start ?? 0;
  const person = to - from < 2 ? null : personFrom(words.text, start, words.tokens[to - 1]?.end ?? start);
  if (person === null) return to;
  let at = from;
  while (at < to && (words.tokens[at]?.start ?? 0) < person) at++;
  return at;
}

/** Cuts a place's run where a person's name begins: "Chân Sơn | Phạm Đăng Định". */
function beforePerson(words: Words, from: number, to: number, head: string): number {
  if (to - from < 2 || words.isPlace(`${head} ${nameOf(words, from, to)}`)) return to;
  const person = personIn(words, from, to);
  if (person < to) return person;
  // A name that the gazetteer has, then a run that may be a person: "Chiềng Lao | Quàng Thị".
  for (let at = to - 2; at > from; at--) {
    if (words.isPlace(`${head} ${nameOf(words, from, at)}`) && personIn(words, at, to) === at) return at;
  }
  return to;
}

const NUMBER = /^(?:\d{1,2}\p{L}?)$/u;
const MEASURE = /^ (?:năm|tháng|ngày|giờ|phút|tuổi|km|ha|m|triệu|tỷ|nghìn|lần|vụ|điểm|%|năm liền)(?!\p{L})/u;

/** Whether the number at `i` belongs to a name: not "bản 5 hộ", "bản Bó 12,5 ha". */
function isNumberOfName(words: Words, i: number, gap = SPACE): boolean {
  const token = words.tokens[i];
  if (!token?.digit || !gap.test(token.gap) || !NUMBER.test(token.folded)) return false;
  const after = words.folded.slice(token.end, token.end + 12);
  if (/^(?:[.,/]\d|-\d|%| ?- ?\d)/u.test(after) || MEASURE.test(after)) return false;
  if (!isCountedNoun(words.folded, token.end + 1)) return true;
  // "thôn 3 xã Ea Tu": the noun is the head of another unit.
  const head = headAt(words, i + 1);
  return head?.value.type === 'place' && words.tokens[head.next]?.capital === true;
}

const NUMBERED_HEADS = new Set(['quận', 'phường']);

/**
 * The token after a place's proper name that begins at `i`: capitals, then perhaps a number; a number alone after the
 * heads that go by numbers. `i` itself when none begins there.
 */
export function placeNameEnd(words: Words, i: number, head: string, level: Level, gap = SPACE): number {
  const token = words.tokens[i];
  if (!token || !gap.test(token.gap)) return i;
  const numbers = level === 'village' || NUMBERED_HEADS.has(head);
  if (numbers && token.folded === 'số' && isNumberOfName(words, i + 1)) return i + 2;
  if (numbers && isNumberOfName(words, i, gap)) {
    const named = capitals(words, i + 1, LONGEST_PLACE);
    if (named > i + 1 && words.isPlace(`${head} ${nameOf(words, i, named)}`)) return named;
  }
  if (numbers && isNumberOfName(words, i, gap))
    return words.tokens[i + 1]?.gap === ' ' && isLetter(words, i + 1) ? i + 2 : i + 1;
  // "thị trấn Nông trường Liên Sơn"
  const farm = words.tokens[i]?.folded === 'nông' && words.tokens[i + 1]?.folded === 'trường' ? i + 2 : i;
  const run = capitals(words, farm, LONGEST_PLACE);
  if (run === farm || isCommonWord(words, i, run)) return i;
  const dashed = acrossDash(words, i, run);
  if (dashed > run) return dashed;
  const end = beforePerson(words, i, run, head);
  return end === run && (numbers || level === 'commune') && isNumberOfName(words, end) ? end + 1 : end;
}

/** A single capital letter after a number, "thôn 2 A". */
const isLetter = (words: Words, i: number): boolean => {
  const token = words.tokens[i];
  return token !== undefined && token.capital && token.end - token.start === 1;
};

/** One capital with a small second syllable that make a common word: "làng Văn hóa", "xã Anh hùng". */
function isCommonWord(words: Words, i: number, end: number): boolean {
  const next = words.tokens[end];
  if (!next || !joined(next) || next.capital || next.digit) return false;
  const field = longest(FIELD_TREE, words.tokens, end - 1);
  return field !== null && end - i === 1;
}

/** "Bà Rịa - Vũng Tàu", "Phan Rang - Tháp Chàm": two names that are one. */
function acrossDash(words: Words, from: number, end: number): number {
  if (!/^ ?[-–] ?$/u.test(words.tokens[end]?.gap ?? '')) return end;
  const next = capitals(words, end, 3);
  return words.isPlace(nameOf(words, from, next)) ? next : end;
}

/** The token after the field of work that begins with a capital at `i`; null when none does. */
export function fieldEnd(words: Words, i: number): number | null {
  return words.tokens[i]?.capital ? (longest(FIELD_TREE, words.tokens, i)?.next ?? null) : null;
}

/** The token after the words of quality that stand between a head and a name: "xã biên giới Mường Xén". */
export function qualityEnd({ tokens }: Words, i: number): number {
  let at = i;
  for (let count = 0; count < 3; count++) {
    const gap = tokens[at]?.gap ?? '';
    const found = SPACE.test(gap) || (at > i && gap === ', ') ? longest(QUALITY_TREE, tokens, at) : null;
    if (!found) break;
    at = found.next;
  }
  return at;
}

/** How many words an organisation's own name may have. */
const LONGEST_NAME = 22;

/** The token after an organisation's own words that begin at `i`; `i` itself when there are none. */
export function ownNameEnd(words: Words, i: number, grammar: Grammar, numbered = false): number {
  let at = i;
  if (numbered && isNumberOfName(words, i)) return i + 1;
  let named = false;
  for (let guard = 0; guard < LONGEST_NAME && at - i < LONGEST_NAME; guard++) {
    const next = step(words, i, at, grammar, named);
    if (next === at) break;
    at = next;
    named = true;
  }
  if (at > i) at = withoutPerson(words, i, at, grammar);
  return at;
}

/** "TNHH", "MTV": how a company is owned, not what it is called. */
const FORMS = new Set('tnhh mtv cp cổ phần một thành viên tm dv sx xd'.split(' '));

/** Whether an organisation's own words hold a capital that is more than the form of a company, or a number. */
export function hasName(words: Words, from: number, to: number, grammar: Grammar): boolean {
  for (let at = from; at < to; at++) {
    const token = words.tokens[at];
    if (!token || (grammar === 'proper' && FORMS.has(token.folded))) continue;
    if (token.capital || (token.digit && (grammar !== 'proper' || at === from))) return true;
  }
  return false;
}

/** The gaps a name goes over. */
const INSIDE = /^(?: {1,2}| ?[-–&] ?|\.)$/u;

/** The token after the next word or phrase of a name, `at` itself where it ends. */
function step(words: Words, from: number, at: number, grammar: Grammar, named: boolean): number {
  const { tokens } = words;
  const token = tokens[at];
  if (!token || !(at > from ? INSIDE : SPACE).test(token.gap) || longest(ROLE_TREE, tokens, at)) return at;
  const field = longest(FIELD_TREE, tokens, at);
  if (field && token.capital) return field.next;
  const head = headAt(words, at);
  if (head && head.value.type !== 'none' && startsUnit(words, head.value, at, head.next, grammar)) return at;
  if (token.digit) return goesByNumber(words, from, at, grammar) ? at + 1 : at;
  if (token.capital) return afterCapital(words, from, at, grammar);
  if (token.folded === 'và') return named ? afterAnd(words, at) : at;
  if (token.folded === 'số' && grammar === 'proper' && tokens[at + 1]?.digit) return at + 2;
  if (token.folded === 'khu' && tokens[at + 1]?.folded === 'vực' && isZone(tokens[at + 2])) return at + 3;
  return smallWord(words, from, at, grammar, field?.next ?? at);
}

const isZone = (token: Token | undefined): boolean =>
  token !== undefined && joined(token) && (token.digit || /^[ivx]+$/u.test(token.folded) || token.capital);

/** "Trung đoàn 754", "Công ty 78"; of agencies after a word of their own alone: "Bệnh viện Nhân dân 115". */
function goesByNumber(words: Words, from: number, at: number, grammar: Grammar): boolean {
  const number = words.tokens[at]?.folded ?? '';
  if (isMeasured(words, at)) return false;
  if (grammar === 'field') return at > from && /^\d{2,3}$/u.test(number);
  return grammar !== 'of' && /^\d{1,4}\p{L}?$/u.test(number);
}

/** Whether the words hold a capital that is a name's own: neither the form of a company nor a field of work. */
function isComplete(words: Words, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const token = words.tokens[i];
    if (!token?.capital || FORMS.has(token.folded) || token.upper) continue;
    const field = longest(FIELD_TREE, words.tokens, i);
    const two = i + 1 < at && words.tokens[i + 1]?.capital === true && joined(words.tokens[i + 1]);
    if (!field) return two || !TRADE.has(token.folded);
    i = field.next - 1;
  }
  return false;
}

/** How far ahead a name's capital may stand: "Hợp tác xã mỳ Chũ", "Tổ hợp tác sản xuất vải sớm Giáp Sơn". */
const AHEAD = 5;

/** Whether a place with its name begins here. */
function startsPlace(words: Words, i: number): boolean {
  const head = headAt(words, i);
  return head?.value.type === 'place' && words.tokens[head.next]?.capital === true;
}

/** A small word of a name: a field that goes on ("Dịch vụ việc làm"), a trade, a common word before the name's capital. */
function smallWord(words: Words, from: number, at: number, grammar: Grammar, field: number): number {
  const { tokens } = words;
  const token = tokens[at];
  if (!token || !joined(token)) return at;
  if (grammar === 'field') {
    const goesOn =
      at === from ||
      (!tokens[at - 1]?.capital && !VERBS.has(nameOf(words, at, at + 2)) && !VERBS.has(nameOf(words, at, field)));
    return goesOn ? field : at;
  }
  if (grammar !== 'proper' || isComplete(words, from, at)) return at;
  if (field > at) return field;
  if (TRADE.has(token.folded)) return at + 1;
  for (let i = at; i < at + AHEAD; i++) {
    const next = tokens[i];
    if (!next || !joined(next) || next.digit || (!next.capital && ENDERS.has(next.folded))) return at;
    // "Tổ hợp tác nuôi bò ấp Vĩnh Hội"
    if (next.capital || (i > at && startsPlace(words, i))) return at + 1;
  }
  return at;
}

const isMeasured = (words: Words, i: number): boolean => {
  const end = words.tokens[i]?.end ?? 0;
  const after = words.folded.slice(end, end + 12);
  return /^(?:[.,/]\d|%)/u.test(after) || MEASURE.test(after) || isCountedNoun(words.folded, end + 1);
};

/** Whether the head at `at` begins another unit, rather than being a word of this name: "Ban Tổ chức huyện", not "Hội Phụ nữ Bản". */
function startsUnit({ tokens }: Words, head: Head, at: number, next: number, grammar: Grammar): boolean {
  if (head.type === 'place') return !tokens[at]?.capital || tokens[next]?.capital === true;
  if (head.type === 'none') return false;
  // "Trường Mầm non Hoa Ban", "Công ty Viễn thông": names have such words.
  if (grammar === 'proper') return next - at > 1 && head.kind !== 'school' && head.kind !== 'company';
  return next - at > 1 || !head.capital || tokens[at]?.capital === true;
}

/** A capital, with the small second syllable of a word no list has: "Trung tâm Bảo dưỡng". */
function afterCapital(words: Words, from: number, at: number, grammar: Grammar): number {
  const { tokens } = words;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (grammar === 'formation' || tokens[at]?.upper || !next || !joined(next) || next.capital || next.digit)
    return at + 1;
  if (ENDERS.has(next.folded) || headAt(words, at + 1)) return at + 1;
  // A name of several capitals is complete: "Sở Y tế Sơn La ghi nhận".
  return at > from && before?.capital && !before.upper && joined(tokens[at]) ? at + 1 : at + 2;
}

/** After "và": a field or a capital that begins no other unit. */
function afterAnd(words: Words, at: number): number {
  const token = words.tokens[at + 1];
  if (!token || !joined(token)) return at;
  if (!token.capital || headAt(words, at + 1)?.value.type === 'org' || longest(ROLE_TREE, words.tokens, at + 1))
    return at;
  return longest(FIELD_TREE, words.tokens, at + 1)?.next ?? at;
}

/** Cuts a name where a person's begins: "Sở Y tế | Nguyễn Văn An", "Sở Y tế | Phạm Giang Nam". */
function withoutPerson(words: Words, from: number, to: number, grammar: Grammar): number {
  const { tokens, text } = words;
  let run = to;
  while (run > from && tokens[run - 1]?.capital && (run === to || joined(tokens[run]))) run--;
  if (to - run < 2) return to;
  const person = personIn(words, run, to);
  if (person < to || grammar === 'proper') return person;
  const name = tokens.slice(run, to);
  const whole = text.slice(name[0]?.start, name.at(-1)?.end);
  // "Bí thư Chi bộ Đinh Hlep"
  if (run === from)
    return grammar === 'of' &&
      familyName(text, name) !== null &&
      familyName(text, name) !== 'shared' &&
      !words.isPlace(fold(whole))
      ? from
      : to;
  return name.length >= 3 && name.length <= 5 && !HONOURED.has(whole) && familyName(text, name) === 'plain' ? run : to;
}
