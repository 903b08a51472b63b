/** Every unit a text names, in order: one walk over the words, then one for headings in capitals, whose names must be known. */
import { isUnitName } from '../../src/gazetteer/units.ts';
import type { Reading } from '../../src/text/reading.ts';
import { beginsHead, headAt, nameOf, printed, type Words } from './heads.ts';
import { fieldsAfter, membersAfter, membersApart } from './lists.ts';
import { isNamed, unitAt, type Parsed } from './parse.ts';
import { tokensOf, withoutShortForms, type Token } from './tokens.ts';

/** The names of places that a text and the gazetteer have, each as the text prints it first. */
export type Names = Map<string, string>;

export interface Found {
  words: Words;
  units: Parsed[];
  names: Names;
}

/** All units with a head, outermost ones alone, in the text's order. */
export function walk(reading: Reading): Found {
  const tokens = withoutShortForms(tokensOf(reading), reading.text);
  const names: Names = new Map();
  const isPlace = (name: string): boolean => isUnitName(name) || names.has(name);
  const words: Words = { tokens, folded: reading.folded, text: reading.text, isPlace };
  const { units, headings } = plain(words, names);
  units.push(...headings.flatMap((i) => heading(words, i)));
  units.sort((a, b) => a.from - b.from);
  mendVillages(words, units);
  return { words, units, names };
}

/** Abbreviations that are read as words by their letters, and are no shouting. */
const ABBREVIATIONS = new Set('ubnd ubmttq ubmttqvn ubkt tand htx tp tx'.split(' '));
const VOWEL = /[aeiouyăâêôơưà-ýĩũạ-ỹ]/u;

/** A head printed in capitals throughout, in a heading of such: the words after it may be no name. */
function isShouted(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.upper || ABBREVIATIONS.has(token.folded) || !VOWEL.test(token.folded)) return false;
  return tokens[i + 1]?.upper === true || tokens[i - 1]?.upper === true;
}

function plain(words: Words, names: Names): { units: Parsed[]; headings: number[] } {
  const units: Parsed[] = [];
  const headings: number[] = [];
  // For the first token of a list's member that was read before the walk comes to it, the token after it.
  const taken = new Map<number, number>();
  for (let i = 0; i < words.tokens.length;) {
    const member = taken.size > 0 ? taken.get(i) : undefined;
    if (member !== undefined || !beginsHead(words.tokens[i])) {
      i = member ?? i + 1;
      continue;
    }
    const found = headAt(words, i);
    const unit =
      found && found.value.type !== 'none' && !isShouted(words.tokens, i) ? unitAt(words, i, 0, found) : null;
    if (unit) {
      const others = othersOf(words, unit);
      if (unit.rule === 'bare' ? isSpecific(words, unit) : !isCounted(words, unit)) units.push(unit);
      units.push(...others);
      for (const one of [unit, ...others]) remember(words, names, innermost(one));
      for (const { from, next } of others) taken.set(from, next);
      i = Math.max(i + 1, unit.next);
      continue;
    }
    if (found && isShouted(words.tokens, i)) headings.push(i);
    i = found?.value.type === 'none' ? found.next : i + 1;
  }
  return { units, headings };
}

/** "Làng Nủ" in a text that has "thôn Làng Nủ": that village without its head. Changes the list. */
function mendVillages({ tokens, folded }: Words, units: Parsed[]): void {
  const villages = new Map<string, Parsed['head']>();
  for (const unit of units) {
    const { head, own } = innermost(unit);
    if (head.type === 'place' && head.level === 'village' && own)
      villages.set(folded.slice(tokens[own.from]?.start, tokens[own.to - 1]?.end), head);
  }
  if (villages.size === 0) return;
  for (const [i, unit] of units.entries()) {
    const { from, next } = unit;
    if (unit.head.type !== 'place' || !unit.own || !tokens[from]?.capital) continue;
    const head = villages.get(folded.slice(tokens[from].start, tokens[next - 1]?.end));
    if (head) units[i] = { ...unit, head, headEnd: from, own: { from, to: next }, rule: 'without-head' };
  }
}

/** The other members of a list that a unit begins. */
function othersOf(words: Words, unit: Parsed): Parsed[] {
  const inner = innermost(unit);
  if (unit.rule === 'bare') return membersApart(words, inner);
  return [...membersAfter(words, inner), ...fieldsAfter(words, unit)];
}

/** The unit inside all others: "xã Bắc Yên" of "Ban Chấp hành Đảng bộ xã Bắc Yên". */
export function innermost(unit: Parsed): Parsed {
  return unit.inner ? innermost(unit.inner) : unit;
}

function remember(words: Words, names: Names, { head, own }: Parsed): void {
  if (head.type !== 'place' || !own) return;
  const folded = nameOf(words, own.from, own.to);
  if (!names.has(folded)) names.set(folded, printed(words, own));
}

/** A unit of a heading in capitals, if its place's name is known, cut to it. */
function heading(words: Words, i: number): Parsed[] {
  const unit = unitAt(words, i);
  const place = unit && innermost(unit);
  if (!unit || !place?.own || !(place.head.type === 'place' || place.head.level) || !isNamed(unit)) return [];
  for (let to = place.own.to; to > place.own.from; to--) {
    const name = words.folded.slice(words.tokens[place.own.from]?.start, words.tokens[to - 1]?.end);
    if (words.isPlace(name)) return [cutTo(unit, to)];
  }
  return [];
}

function cutTo(unit: Parsed, to: number): Parsed {
  const inner = unit.inner && cutTo(unit.inner, to);
  return { ...unit, inner, own: unit.own && !inner ? { ...unit.own, to } : unit.own, next: to };
}

/** Before a bare head: one of many, or a level. Folded. */
const GENERAL_BEFORE = new Set(
  'các những mỗi từng một hai ba bốn năm sáu bảy tám chín mười nhiều số cấp vài mấy nào liên đa cùng hết mọi trưởng bí'.split(
    ' ',
  ),
);
/** After a bare head: a kind of such units. Folded. */
const GENERAL_AFTER = new Set(
  'nghèo vùng biên đảo miền loại nông khác nào mới viên ghép nhỏ lẻ phường thôn bản xã huyện tỉnh'.split(' '),
);

/** "2 chi bộ Đảng …": a number before a head in small letters counts, whatever capitals follow. */
function isCounted({ tokens }: Words, { head, from, inner }: Parsed): boolean {
  const first = tokens[from];
  return (
    head.type === 'org' &&
    inner === null &&
    first?.capital === false &&
    first.gap === ' ' &&
    tokens[from - 1]?.digit === true
  );
}

const HAS = new Set(['có', 'chỉ', 'được', 'đạt', 'kết']);

/** Whether a bare head points to one unit: not "các xã", "cấp huyện", "xã, phường". */
function isSpecific({ tokens }: Words, unit: Parsed): boolean {
  const first = tokens[unit.from];
  const before = tokens[unit.from - 1];
  const after = tokens[unit.next];
  if (!first) return false;
  if (before && first.gap === ' ' && (GENERAL_BEFORE.has(before.folded) || before.digit)) return false;
  // "chi bộ mới thành lập" is of a kind, "chi bộ mới có 4 đảng viên" is not.
  const onlyNow = after?.folded === 'mới' && HAS.has(tokens[unit.next + 1]?.folded ?? '');
  if (after?.gap === ' ' && GENERAL_AFTER.has(after.folded) && !onlyNow) return false;
  return innermost(unit).head.type !== 'place' || !isEnumerated(tokens, unit, after);
}

/** First words of administrative heads. Folded. */
const PLACES = new Set('xã phường thị huyện thành quận tỉnh bản thôn tiểu tổ khu ấp buôn làng đặc'.split(' '));
const COMMA = /^(?:,| -|\/) ?$/u;

/** "xã, phường, thị trấn": of any of them. */
function isEnumerated(tokens: readonly Token[], unit: Parsed, after: Token | undefined): boolean {
  const named = tokens[unit.next + 1]?.capital === true || tokens[unit.next + 2]?.capital === true;
  if (after && COMMA.test(after.gap) && PLACES.has(after.folded) && !after.capital && !named) return true;
  const first = tokens[unit.from];
  return (
    unit.inner === null &&
    first !== undefined &&
    COMMA.test(first.gap) &&
    PLACES.has(tokens[unit.from - 1]?.folded ?? '')
  );
}
