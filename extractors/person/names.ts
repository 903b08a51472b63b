/** Walks over the capitals of a text and reads, by the rules, where each names a person and what it says of them. */
import { unitsNamed } from '../../src/gazetteer/units.ts';
import { longest } from '../unit/tokens.ts';
import { impliedUnit } from './implied.ts';
import { calledBy, leadOf, type Lead } from './lead.ts';
import { headEnd, nameEnd, runsOn, tree } from './phrases.ts';
import { placeOf } from './place.ts';
import { share } from './respectively.ts';
import { namedAfter, rules, type Candidate, type Named } from './rules.ts';
import { pastBrackets, tailOf } from './tail.ts';
import {
  capitalsEnd,
  foldedWords,
  gapBefore,
  isGivenAlone,
  personWithin,
  printed,
  shapeOf,
  type Shape,
  type View,
} from './view.ts';
import { COUNTRIES, HONORIFICS, TITLES } from './words.ts';

const REVERED = /^(?:hồ chí minh|nguyễn ái quốc|nguyễn tất thành)$/u;
/** Hồ Chí Minh is a person where "Chủ tịch" stands before; else a city, a road, a way of thinking. */
const isRevered = (view: View, from: number, to: number): boolean =>
  to - from === 3 &&
  REVERED.test(foldedWords(view, from, to)) &&
  (foldedWords(view, Math.max(0, from - 2), from) !== 'chủ tịch' || namedAfter(view, from - 2));

const CREDIT = /(?:ảnh|bài|tin|clip|video|nguồn|thực hiện|ghi chép|đồ họa|biên soạn|tác giả bài viết|kịch bản)$/u;

/** "Ảnh: Quàng Hưởng": who made the photo or wrote the text. */
function isCredit(view: View, i: number): boolean {
  return /^\s*:\s*$/u.test(gapBefore(view, i)) && CREDIT.test(foldedWords(view, Math.max(0, i - 2), i));
}

const countries = tree(COUNTRIES);

/** Where a name may begin in the capitals from `i` up to `next`: after an honorific, at the first, or where a person's name does. */
function starts(view: View, i: number, next: number): number[] {
  if (next - i < 2) return [i];
  const first = view.tokens[i]?.folded ?? '';
  const called = HONORIFICS.has(first) || TITLES.has(first);
  const person = personWithin(view, i, next);
  // "VĐV Điểu K'Khang", "Mạnh Thường Quân Hoàng Gia Bảo"
  const office = headEnd(view, i);
  const abroad = longest(countries, view.tokens, i)?.next ?? null;
  const found: number[] = [];
  for (const at of [called ? i + 1 : null, office, abroad, i, person])
    if (at !== null && at < next && !found.includes(at)) found.push(at);
  return found;
}

/** Whether the word belongs to a unit's name and looks like none of a person's, whatever stands before it. */
const isPlainUnit = (view: View, from: number, shape: Shape): boolean =>
  view.inUnit[from] !== undefined && shape !== 'full';

/** Whether the word belongs to a unit's name, which looks like a person's, and no honorific or role before it says otherwise. */
function isUnit(view: View, from: number, next: number, lead: Lead): boolean {
  const unit = view.inUnit[from];
  if (!unit) return false;
  const start = view.tokens[from]?.start ?? 0;
  const said = view.tokens[lead.first]?.start ?? 0;
  // "thôn Cây Thị| Nịnh Văn Sáu": the unit ends where another name begins.
  const person = personWithin(view, from, next);
  if (person !== null && person > from && view.tokens[person - 1]?.end === unit.end) return true;
  // "phường Lê Hồng Phong", "xã Lê Minh Xuân" are communes, "xã| Phạm Đức Nam" is not.
  if (said < unit.start) return unitsNamed(`${unit.head} ${printed(view, from, next)}`).length > 0;
  return unit.start < start;
}

const BETWEEN = new Set([', ', ' ', '; ', ' , ', ') ', '), ']);
/** Whether only a comma or "và" stands between two names of a list. */
function follows(view: View, last: Named | null, i: number): boolean {
  if (!last) return false;
  // "Điểu Thị Xia (1.500 m nữ), H'Linh"
  const after = pastBrackets(view, last.next) ?? last.next;
  const and = i === after + 1 && /^(?:và|cùng|với)$/u.test(view.tokens[after]?.folded ?? '');
  const gap = gapBefore(view, and ? after : i);
  if (and) return BETWEEN.has(gap) && gapBefore(view, i) === ' ';
  return i === after && (gap === ', ' || gap === '; ' || gap === '), ' || gap === '); ');
}

/** "Giải thưởng mang tên bà Nguyễn Thị Định": what bears a person's name. */
const BORNE: ReadonlySet<string> = new Set(['mang tên', 'lấy tên', 'đặt tên']);
const isBorne = (view: View, i: number): boolean => BORNE.has(foldedWords(view, Math.max(0, i - 2), i));

/** "Chi bộ thôn A Đăng do| ông … làm Bí thư": the unit before "do". */
function headedBy(view: View, i: number): string | null {
  if (view.tokens[i - 1]?.folded !== 'do' || gapBefore(view, i - 1) !== ' ') return null;
  const unit = view.inUnit[i - 2];
  return unit && unit.end === view.tokens[i - 2]?.end ? placeOf(unit.name) : null;
}

/** Everything that one place says of a person. */
function named(view: View, { from, to, lead, tail, last }: Candidate, rule: string): Named {
  const own = lead.first < from;
  const shared = own
    ? lead.plural
      ? { honorific: lead.honorific, title: lead.title, role: lead.role }
      : null
    : (last?.shared ?? null);
  const before = lead.role ?? (own ? null : (shared?.role ?? null));
  const role =
    [before, tail.role].flatMap((one) => one?.role ?? []).join(', ') ||
    (lead.title ?? (own ? null : (shared?.title ?? null)));
  return {
    first: lead.first,
    from,
    to,
    next: Math.max(to, tail.next),
    name: printed(view, from, to).replace(/’/g, "'"),
    honorific: lead.honorific ?? (own ? null : (shared?.honorific ?? null)),
    role,
    unit:
      tail.role?.unit ??
      before?.unit ??
      tail.place ??
      headedBy(view, lead.first) ??
      (role ? impliedUnit(view, from, role) : null),
    rule,
    shared,
    listed: last !== null,
  };
}

/** The person that the capitals from `i` up to `next` name, by the first rule that says so. */
function readName(view: View, i: number, next: number, last: Named | null): Named | null {
  // A single word is a name after an honorific alone.
  if (next - i === 1 && calledBy(view, i) === 0 && !isGivenAlone(printed(view, i, next))) return null;
  for (const from of starts(view, i, next)) {
    if (runsOn(view, from, next) || isRevered(view, from, next)) continue;
    const to = nameEnd(view, from, next);
    const shape = shapeOf(view, from, to);
    if (isPlainUnit(view, from, shape)) continue;
    const lead = leadOf(view, from, last?.next);
    if (lead.first === from && (shape === 'none' || isCredit(view, i))) continue;
    if (isUnit(view, from, to, lead) || isBorne(view, lead.first)) continue;
    const candidate = {
      from,
      to,
      lead,
      tail: tailOf(view, to, lead.role === null),
      last: follows(view, last, lead.first) ? last : null,
    };
    const rule = rules.find((one) => one.accepts(view, candidate));
    if (rule) return named(view, candidate, rule.name);
  }
  return null;
}

/** All places of the text that name a person, in order. */
export function namedPersons(view: View): Named[] {
  const found: Named[] = [];
  for (let i = 0; i < view.tokens.length;) {
    // The C of "Đ/C" is no word of a name.
    if (!view.tokens[i]?.capital || gapBefore(view, i) === '/') {
      i++;
      continue;
    }
    const next = capitalsEnd(view, i, Infinity);
    const person = next - i > 8 ? null : readName(view, i, next, found.at(-1) ?? null);
    if (person) found.push(person);
    i = next;
  }
  for (const list of lists(found)) share(view, list);
  return found;
}

/** Persons named behind each other, with nothing but commas and "và" between. */
function lists(found: readonly Named[]): Named[][] {
  const all: Named[][] = [];
  for (const person of found) {
    if (person.listed) all.at(-1)?.push(person);
    else all.push([person]);
  }
  return all;
}
