/** Where a place's proper name ends: at the verb, at a person's name, at another unit's head. */
import { familyName, HONOURED } from '../../src/text/person-names.ts';
import { isCountedNoun } from '../count/rules.ts';
import { fieldAt, headAt, isRole, joined, nameOf, personIn, SPACE, type Words } from './heads.ts';
import { longest, phrases, type Token } from './tokens.ts';
import { QUALITIES, type Level } from './words.ts';

const QUALITY_TREE = phrases(QUALITIES.map((quality): [string, true] => [quality, true]));

const isAbbreviation = (token: Token): boolean =>
  token.upper && /^(?:ubnd|hđnd|mttq|htx|bch|btv|ubkt|ttg|ccb|lhpn)/u.test(token.folded);

/** Whether a role or the head of an organisation begins here, so that no place's name goes on. */
function stopsPlace(words: Words, i: number): boolean {
  const token = words.tokens[i];
  if (!token || isAbbreviation(token)) return true;
  if (isRole(words, i)) return true;
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

/** Whether a whole run is a person's name that no place bears: "Huyện ủy | Phạm Giang Nam"; of villages nobody knows all. */
function isUnknownPerson({ tokens, text, folded, isPlace }: Words, from: number, to: number, level: Level): boolean {
  if (level === 'village' || to - from < 3 || to - from > 5) return false;
  const name = tokens.slice(from, to);
  if (familyName(text, name) !== 'plain') return false;
  const [start, end] = [name[0]?.start, name.at(-1)?.end];
  return !isPlace(folded.slice(start, end)) && !HONOURED.has(text.slice(start, end));
}

/** In a village's name a person begins with a family name that no place has, or after "Trưởng thôn". */
function isSurePerson({ tokens, text }: Words, from: number, person: number, to: number): boolean {
  const isLed = tokens[from - 2]?.folded === 'trưởng' || tokens[from - 3]?.folded === 'trưởng';
  return isLed || familyName(text, tokens.slice(person, to)) !== 'shared';
}

/** Cuts a place's run where a person's name begins: "Chân Sơn | Phạm Đăng Định". */
function beforePerson(words: Words, from: number, to: number, head: string, level: Level): number {
  if (to - from < 2 || words.isPlace(`${head} ${nameOf(words, from, to)}`)) return to;
  if (isUnknownPerson(words, from, to, level)) return from;
  const person = personIn(words, from, to);
  if (person < to && (level !== 'village' || isSurePerson(words, from, person, to))) return person;
  // A name that the gazetteer has, then a word of two syllables: "tỉnh Sơn La | Đề án".
  const after = words.tokens[to];
  if (
    after &&
    joined(after) &&
    !after.capital &&
    !after.digit &&
    words.isPlace(`${head} ${nameOf(words, from, to - 1)}`)
  )
    return to - 1;
  // A name that the gazetteer has, then a run that may be a person: "Chiềng Lao | Quàng Thị".
  for (let at = to - 2; at > from; at--) {
    if (words.isPlace(`${head} ${nameOf(words, from, at)}`) && personIn(words, at, to) === at) return at;
  }
  return to;
}

const NUMBER = /^(?:\d{1,2}\p{L}?)$/u;
export const MEASURE = /^ (?:năm|tháng|ngày|giờ|phút|tuổi|km|ha|m|triệu|tỷ|nghìn|lần|vụ|điểm|%|năm liền)(?!\p{L})/u;

/** Whether the number at `i` belongs to a name: not "bản 5 hộ", "bản Bó 12,5 ha". */
export function isNumberOfName(words: Words, i: number, gap = SPACE): boolean {
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
  const end = beforePerson(words, i, run, head, level);
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
  return end - i === 1 && fieldAt(words, i) !== null;
}

/** "Bà Rịa - Vũng Tàu", "Phan Rang - Tháp Chàm": two names that are one. */
function acrossDash(words: Words, from: number, end: number): number {
  if (!/^ ?[-–] ?$/u.test(words.tokens[end]?.gap ?? '')) return end;
  const next = capitals(words, end, 3);
  return words.isPlace(nameOf(words, from, next)) ? next : end;
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
