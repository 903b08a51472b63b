/**
 * A sentence with its units, dates and documents put to one capital each, so that a rule reads like the sentence: "U được
 * thành lập D trên cơ sở sáp nhập U". Folded text has no capitals of its own.
 *
 * - `U` units named in full, a list of them as one ("xã A, xã B và xã C"), with their brackets and parents
 * - `B` a unit pointed to ("xã", "chi bộ")
 * - `D` a date, `N` a numbered document
 */
import { fold } from '../../src/text/fold.ts';
import { countUpTo, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import type { Mention } from '../rule.ts';
import type { UnitMention } from '../unit/mentions.ts';

/** What stands behind one capital. */
export interface Item extends Span {
  letter: 'U' | 'B' | 'D' | 'N';
  units: UnitMention[];
  date: Mention<'date'> | null;
  document: Mention<'document'> | null;
  /** "Hội Nông dân các xã …": the body that each of the list's places has. */
  body: { printed: string; unit: UnitMention } | null;
  /** Of a list: "và" has come. */
  closed: boolean;
}

export interface Skeleton {
  words: string;
  /** Items in order, and where each one's capital stands in `words`. */
  items: readonly Item[];
  at: readonly number[];
  /** The offset in the text of a place in `words`. */
  offset(place: number): number;
}

const LEVELS = ['village', 'commune', 'district', 'province'];

/** How high a place stands; -1 for what is no place. */
const level = (unit: UnitMention): number => LEVELS.indexOf(unit.kind);

/** Named well enough to be said to have come to be: not "chi bộ" or "xã" alone. */
const isFull = (unit: UnitMention, text: string): boolean =>
  unit.proper !== null || (level(unit) < 0 && unit.head.includes(' ') && /^\p{Lu}/u.test(text.slice(unit.start)));

const EXTENT = `(?:(?:nguyên trạng |toàn bộ |một phần |phần )[\\p{Ll}\\d ,.]{0,80}? ?của |(?:một phần|một nửa|toàn bộ) (?:diện tích(?: tự nhiên)?(?:(?:,| và) (?:quy mô )?dân số)? )?)`;
/** Words before a unit that say how many or how much of it: "toàn bộ diện tích tự nhiên, dân số của các". */
const LEADING = new RegExp(
  `(?:^|(?<= ))(?:${EXTENT})?(?:(?:các|những|hai|ba|bốn|năm|sáu|\\d{1,2}) (?:(?:đơn vị hành chính|đơn vị|xã|phường|thị trấn|thôn|bản|làng|buôn|ấp|xóm|khóm|tỉnh|huyện|tổ dân phố)(?: cấp xã)?(?: gồm| là)?:? )?)?$`,
  'u',
);
const JOINT = /^(?:,| và|, và| cùng|, cùng|; và) $/u;
const PARENT = /^(?:,| \(|,? thuộc|, của) ?$/u;
const UNDER = /^,? trực thuộc $/u;
/** A bracket, but for one that tells how the unit came to be. */
const BRACKET =
  /^ ?\((?!(?:được |mới |vừa )*(?:sáp nhập|hợp nhất|nhập|thành lập|tái lập|ra đời|hình thành) )[^()\n]{1,40}\)/u;
const AGE = /^ (?:mới|cũ|hiện nay|trước đây|lâm thời)(?![\p{L}\p{N}])/u;

/** The words between two items without those that belong to the second. */
function gapBetween(words: string): string {
  return words.replace(LEADING, '');
}

/** How high the place stands that a body is of, by the words of its head and name; above all, those of the centre. */
const OF_PLACES: readonly [RegExp, number][] = [
  [/^(?:quốc hội|chính phủ|thủ tướng|bộ |ủy ban thường vụ|ban bí thư|bộ chính trị)|trung ương/u, LEVELS.length],
  [/tỉnh|thành ủy|thành phố/u, 3],
  [/huyện|quận|thị/u, 2],
  [/(?<!hợp tác )xã|phường/u, 1],
];

function reach(unit: UnitMention): number {
  if (level(unit) >= 0) return level(unit);
  return OF_PLACES.find(([words]) => words.test(fold(unit.name ?? unit.head)))?.[1] ?? -1;
}

/** Whether `next` is what `last` lies in: "xã Bắc Yên, tỉnh Sơn La"; a Tỉnh ủy lies in no commune. */
const liesIn = (last: UnitMention, next: UnitMention): boolean => level(next) > reach(last) && level(next) > 0;

const firstWord = ({ head }: UnitMention): string => head.split(' ', 1)[0] ?? '';

/**
 * Whether two units can stand in one list: places of one level, bodies; bodies of two sorts under "và" alone, since a
 * comma may end what opens the sentence ("Theo quyết định của Tỉnh ủy, Đảng bộ xã …").
 */
function alike(last: UnitMention, next: UnitMention, gap: string): boolean {
  if (level(last) >= 0 || level(next) >= 0) return level(last) === level(next);
  return gap.includes('và') || firstWord(last) === firstWord(next);
}

/** Printed with its own head, which a later member of a list is not. */
const headed = (unit: UnitMention): boolean => unit.end - unit.start > (unit.proper?.length ?? 0);

/** "Sau khi sáp nhập các ": what follows is no part of the sentence's subject. */
const LEAD = /sau (?:khi )?(?:sáp nhập|hợp nhất|nhập|sắp xếp)[^.;]{0,25}$/u;

/** "nhập thành ": one unit results, and what a comma joins to it opens the next clause; what is split has several. */
const RESULT = /(?:nhập|nhất|ghép|gộp|đổi tên)[^.;]{0,40} (?:thành|tên là|lấy tên|vào|về) (?:các |hai )?$/u;
const SPLIT = /tách|chia/u;

/** "Sau khi tách từ xã A, xã B …": a sentence that opens so goes on with its subject. */
const PARTED = /(?:^|[.!?:\n] ?)(?:(?:sau khi|khi|được|mới|từ khi) ){0,2}(?:chia )?tách(?: ra)? (?:từ|khỏi) $/u;

/** How far back in a sentence its verb is looked for. */
const BACK = 60;

function isResult({ start }: Item, { folded }: Reading): boolean {
  const words = folded.slice(Math.max(0, start - BACK), start);
  return PARTED.test(words) || (RESULT.test(words) && !SPLIT.test(words));
}

const EACH = /^ (?:các|những|hai|ba|bốn|năm|\d{1,2}) $/u;

/** "Hội Nông dân các ": one such body in each of the places that follow. */
function isShared(last: UnitMention, next: UnitMention, gap: string): boolean {
  return EACH.test(gap) && level(last) < 0 && level(next) >= 0 && last.proper === null;
}

/** "Chi bộ thôn 2 và thôn 3": the body of the second place, which is of the head that the first one's is; null otherwise. */
function bodyOf(last: UnitMention, next: UnitMention, gap: string): UnitMention | null {
  if (level(last) >= 0 || level(next) < 0 || !last.name || !next.name || !/^(?:,| và) $/u.test(gap)) return null;
  const place = last.name.lastIndexOf(` ${next.head} `);
  return place < 0
    ? null
    : { ...next, kind: last.kind, head: last.head, name: last.name.slice(0, place + 1) + next.name };
}

/** The bodies of a list's places: "Hội Nông dân xã A", "Hội Nông dân xã B". */
function bodiesOf({ body, units }: Item): UnitMention[] {
  if (!body) return units;
  return units.map((place) => ({
    ...place,
    kind: body.unit.kind,
    name: place.name && `${body.printed} ${place.name}`,
  }));
}

/** Takes a following item into the one before it, when it goes on with its list or names its parent. */
function takenIn(before: Item, next: Item, gap: string, opensLead: boolean, reading: Reading): boolean {
  const last = before.units.at(-1);
  const [unit] = next.units;
  if (!last || !unit || before.units.length === 0) return false;
  if (before.letter !== 'U') return false;
  if (isShared(last, unit, gap)) {
    before.body = { printed: reading.text.slice(before.start, before.end), unit: last };
    before.units = [...next.units];
    before.end = next.end;
    return true;
  }
  if (UNDER.test(gap) || (PARENT.test(gap) && liesIn(last, unit))) {
    before.end = next.end;
    return true;
  }
  const other = bodyOf(last, unit, gap);
  if (other) {
    before.units.push(other);
    before.end = next.end;
    return true;
  }
  if (next.letter !== 'U' || !JOINT.test(gapBetween(gap)) || !alike(last, unit, gap)) return false;
  // "sau khi sáp nhập các xã Tân Hương và Tân Lập, xã Tân Lập có …": what comes after the "và" is the subject.
  if (before.closed && headed(unit)) return false;
  if (headed(unit) && gap.startsWith(',') && !gap.includes('và') && isResult(before, reading)) return false;
  before.closed = gap.includes('và') && opensLead;
  before.units.push(...next.units);
  before.end = next.end;
  return true;
}

/** Past brackets and "cũ", "mới" behind a unit. */
function tailEnd(folded: string, end: number): number {
  let to = end;
  if (folded[to] === ')') to++;
  for (const tail of [BRACKET, AGE]) to += tail.exec(folded.slice(to, to + 44))?.[0].length ?? 0;
  return to;
}

/** The items of a sentence, lists and parents taken together. */
function grouped(reading: Reading, items: readonly Item[]): Item[] {
  const groups: Item[] = [];
  for (const item of items) {
    const before = groups.at(-1);
    if (before && item.start < before.end) continue;
    const gap = before ? reading.folded.slice(before.end, item.start) : '';
    const lead = before !== undefined && LEAD.test(reading.folded.slice(Math.max(0, before.start - 40), before.start));
    if (!(before && takenIn(before, item, gap, lead, reading)))
      groups.push(itemOf(item.letter, item, [...item.units], item.date, item.document));
    const last = groups.at(-1);
    if (last && last.letter === 'U') last.end = tailEnd(reading.folded, last.end);
  }
  for (const group of groups) group.units = bodiesOf(group);
  return groups;
}

const itemOf = (
  letter: Item['letter'],
  { start, end }: Span,
  units: UnitMention[],
  date: Item['date'],
  document: Item['document'],
): Item => ({ letter, start, end, units, date, document, body: null, closed: false });

/** Everything of a text that gets a capital, in order; of units the outermost. */
export function itemsOf(
  reading: Reading,
  units: readonly UnitMention[],
  dates: readonly Mention<'date'>[],
  documents: readonly Mention<'document'>[],
): Item[] {
  const items: Item[] = [];
  for (const document of documents) {
    items.push(itemOf('N', document, [], null, document));
  }
  for (const date of dates) {
    items.push(itemOf('D', date, [], date, null));
  }
  for (const unit of units) {
    items.push(itemOf(isFull(unit, reading.text) ? 'U' : 'B', unit, [unit], null, null));
  }
  items.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Item[] = [];
  for (const item of items) if (item.start >= (apart.at(-1)?.end ?? 0)) apart.push(item);
  return apart.filter((item, i) => !announces(item, apart[i + 1], reading));
}

/** "5 xã: Nặm Păm, …": the sort before a list, which points to no unit. */
function announces(item: Item, next: Item | undefined, { folded }: Reading): boolean {
  if (item.letter !== 'B' || next?.letter !== 'U' || next.units[0]?.head !== item.units[0]?.head) return false;
  return /^(?: gồm| là)?: $/u.test(folded.slice(item.end, next.start));
}

/** The items that begin in a sentence; `items` are in order. */
function within(items: readonly Item[], { start, end }: Span): Item[] {
  return items.slice(countUpTo(items, start - 1), countUpTo(items, end - 1)).filter((item) => item.end <= end);
}

/** The skeleton of a sentence; `items` are those of the text. */
export function skeletonOf(reading: Reading, sentence: Span, items: readonly Item[]): Skeleton {
  const own = grouped(reading, within(items, sentence));
  const at: number[] = [];
  /** Where stretches of plain words begin, in the skeleton and in the text. */
  const stretches: [place: number, offset: number][] = [];
  let words = '';
  let from = sentence.start;
  for (const item of own) {
    stretches.push([words.length, from]);
    const gap = reading.folded.slice(from, item.start);
    words += item.letter === 'U' ? gapBetween(gap) : gap;
    stretches.push([words.length, item.start]);
    at.push(words.length);
    words += item.letter;
    from = item.end;
  }
  stretches.push([words.length, from]);
  const offset = (place: number): number => {
    const [start, text] = stretches.findLast(([begin]) => begin <= place) ?? [0, sentence.start];
    return text + place - start;
  };
  return { words: words + reading.folded.slice(from, sentence.end), items: own, at, offset };
}
