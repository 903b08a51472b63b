/** Where an organisation's own words end: at the verb, at a person's name, at the unit it belongs to. */
import { fold } from '../../src/text/fold.ts';
import { familyName, HONOURED } from '../../src/text/person-names.ts';
import { isCountedNoun } from '../count/rules.ts';
import { fieldAt, headAt, isRole, joined, nameOf, personIn, SPACE, type Words } from './heads.ts';
import { isNumberOfName, MEASURE } from './place-names.ts';
import type { Token } from './tokens.ts';
import { ENDERS, FUNCTION_WORDS, TRADE, VERBS, type Grammar, type Head, type OrgHead } from './words.ts';

/** The token after the field of work that begins with a capital at `i`; null when none does. */
export function fieldEnd(words: Words, i: number): number | null {
  return words.tokens[i]?.capital ? fieldAt(words, i) : null;
}

/** How many words an organisation's own name may have. */
const LONGEST_NAME = 22;

/** The token after an organisation's own words that begin at `i`; `i` itself when there are none. */
export function ownNameEnd(words: Words, i: number, { grammar, kind }: OrgHead, numbered = false): number {
  let at = i;
  if (numbered && isNumberOfName(words, i)) return i + 1;
  let named = false;
  for (let guard = 0; guard < LONGEST_NAME && at - i < LONGEST_NAME; guard++) {
    const next = step(words, i, at, grammar, named);
    if (next === at) break;
    at = next;
    named = true;
  }
  if (at > i) at = withoutPerson(words, i, at, grammar, kind === 'school');
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
  if (!token || !(at > from ? INSIDE : SPACE).test(token.gap) || isRole(words, at)) return at;
  const field = fieldAt(words, at);
  if (field !== null && token.capital) return field;
  const head = headAt(words, at);
  if (head && head.value.type !== 'none' && startsUnit(words, head.value, at, head.next, grammar)) return at;
  if (token.digit) return goesByNumber(words, from, at, grammar) ? at + 1 : at;
  if (token.folded === 'khu' && tokens[at + 1]?.folded === 'vực' && isZone(tokens[at + 2])) return at + 3;
  if (token.capital) return afterCapital(words, from, at, grammar);
  if (token.folded === 'và') return named ? afterAnd(words, at) : at;
  if (token.folded === 'số' && (grammar === 'proper' || grammar === 'field') && tokens[at + 1]?.digit) return at + 2;
  return smallWord(words, from, at, grammar, field ?? at);
}

const isZone = (token: Token | undefined): boolean =>
  token !== undefined && joined(token) && (token.digit || /^[ivx]+$/u.test(token.folded) || token.capital);

/** "Trung đoàn 754", "Công ty 78"; of agencies after a word of their own alone: "Bệnh viện Nhân dân 115". */
function goesByNumber(words: Words, from: number, at: number, grammar: Grammar): boolean {
  const number = words.tokens[at]?.folded ?? '';
  if (isMeasured(words, at)) return false;
  if (grammar === 'field') return at > from && /^\d{2,3}$/u.test(number);
  // "Chi bộ Phân xưởng Khai thác 5"
  if (grammar === 'of') return at > from && /^\d{1,2}$/u.test(number);
  return /^\d{1,4}\p{L}?$/u.test(number);
}

/** Whether the words hold a capital that is a name's own: neither the form of a company nor a field of work. */
function isComplete(words: Words, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const token = words.tokens[i];
    if (!token?.capital || FORMS.has(token.folded) || token.upper) continue;
    const field = fieldAt(words, i);
    const two = i + 1 < at && words.tokens[i + 1]?.capital === true && joined(words.tokens[i + 1]);
    if (field === null && (two || !TRADE.has(token.folded))) return true;
    if (field !== null) i = field - 1;
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
  if (grammar !== 'proper') return at;
  if (isComplete(words, from, at)) {
    // "HTX Điều hữu cơ": of one capital, with a word of quality behind.
    const goesOn =
      tokens[at - 1]?.capital && (at - 2 < from || !tokens[at - 2]?.capital) && !VERBS.has(nameOf(words, at, at + 2));
    return goesOn ? field : at;
  }
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
  if (head.type === 'place') {
    // "HTX Chè Bản Liền": a village's head in capitals is a word of the name.
    if (grammar === 'proper' && head.level === 'village' && tokens[at]?.capital) return false;
    return !tokens[at]?.capital || tokens[next]?.capital === true;
  }
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
  // A company is hardly called by one syllable: "Công ty Kho vận Đá Bạc".
  const enders = grammar === 'proper' && at === from ? FUNCTION_WORDS : ENDERS;
  if (enders.has(next.folded) || headAt(words, at + 1) || fieldAt(words, at + 1) !== null) return at + 1;
  // A name of several capitals is complete: "Sở Y tế Sơn La ghi nhận".
  return at > from && before?.capital && !before.upper && joined(tokens[at]) ? at + 1 : at + 2;
}

/** After "và": a field or a capital that begins no other unit. */
function afterAnd(words: Words, at: number): number {
  const token = words.tokens[at + 1];
  if (!token || !joined(token)) return at;
  if (!token.capital || headAt(words, at + 1)?.value.type === 'org' || isRole(words, at + 1)) return at;
  return fieldAt(words, at + 1) ?? at;
}

/** Cuts a name where a person's begins: "Sở Y tế | Nguyễn Văn An", "Sở Y tế | Phạm Giang Nam". */
function withoutPerson(words: Words, from: number, to: number, grammar: Grammar, isSchool: boolean): number {
  const { tokens, text } = words;
  let run = to;
  while (run > from && tokens[run - 1]?.capital && (run === to || joined(tokens[run]))) run--;
  if (to - run < 2) return to;
  const person = personIn(words, run, to);
  // Schools bear the names of persons: "Trường THCS Hoàng Văn Thọ".
  if (grammar === 'proper') return person === from && isSchool ? to : person;
  if (person < to) return person;
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
