/** One role, "Chủ tịch UBND xã Kim Phú", read from its head on: its own words, its body, and the unit it is in. */
import { CITIES, PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import type { UnitMention } from '../unit/mentions.ts';
import { longest } from '../unit/tokens.ts';
import { bodies, beginsRole, headAt, heads, verbs } from './phrases.ts';
import { meant, OWN, ownAt, ownerAt } from './owner.ts';
import { articlePlace, placeOf } from './place.ts';
import {
  canBeName,
  capitalsEnd,
  foldedWords,
  gapBefore,
  nearest,
  personWithin,
  PLACES,
  printed,
  shapeOf,
  tokenFrom,
  type View,
} from './view.ts';
import { BEFORE_DOINGS, DOINGS, FREE_HEADS, JOINERS, PLACE_HEADS, TITLES } from './words.ts';

/** Units with a name of their own: "Hiệu trưởng | Trường THPT Chu Văn An". */
const NAMED: ReadonlySet<UnitMention['kind']> = new Set(['school', 'company', 'cooperative', 'military']);
const CENTRAL = /^(?:(?:Ban Chấp hành|BCH) Trung ương|Trung ương|Bộ Chính trị|Ban Bí thư)/u;
/** Committees named after their place: "Huyện ủy Mường La", "Tỉnh đoàn Sơn La". */
const COMMITTEE = /(?:tỉnh|thành|huyện|thị|quận) ?(?:ủy|đoàn)$/u;
/** How many words of no list may follow "chủ", "học sinh". */
const MOST_FREE = 8;
/** The same before a name, after any head: "cô giáo trẻ", "nghệ nhân đan lát". */
const FEW_FREE = 3;

/** One role while it is read: where the reader stands, where its own words end, whose it is. */
interface Segment {
  at: number;
  /** The word after the role's own words. */
  cut: number | null;
  unit: string | null;
  /** A calling, which is in the whole body: "bác sĩ| Trung tâm Y tế huyện Đam Rông". */
  calling: boolean;
}

/** The unit of such a kind with which a longer unit's name ends: "xã Bắc Yên" in "Đảng ủy xã Bắc Yên". */
function inside(view: View, unit: UnitMention, kinds: ReadonlySet<UnitMention['kind']>): UnitMention | null {
  for (let i = tokenFrom(view.tokens, unit.start) + 1; (view.tokens[i]?.start ?? Infinity) < unit.end; i++) {
    const inner = view.units
      .get(view.tokens[i]?.start ?? -1)
      ?.find(({ kind, end }) => end === unit.end && kinds.has(kind));
    if (inner) return inner;
  }
  return null;
}

const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_NAMES);
const MUNICIPALITIES: ReadonlySet<string> = new Set(CITIES);

/** The province with whose name, without its head, a body's ends: "Sở Y tế |Nghệ An", and where it begins; null when it ends with none. */
function provinceInside(view: View, unit: UnitMention): { from: number; name: string } | null {
  if (unit.kind !== 'agency' && unit.kind !== 'mass_org') return null;
  const next = tokenFrom(view.tokens, unit.end);
  for (const from of [next - 3, next - 2]) {
    if ((view.tokens[from]?.start ?? 0) <= unit.start || !view.tokens[from]?.capital) continue;
    const name = printed(view, from, next);
    if (PROVINCES.has(name)) return { from, name: `${MUNICIPALITIES.has(name) ? 'thành phố' : 'tỉnh'} ${name}` };
  }
  return null;
}

/** Reads a unit that stands in a role; false when nothing of the role can follow it. */
function takeUnit(view: View, segment: Segment, unit: UnitMention, stop: number): boolean {
  const from = tokenFrom(view.tokens, unit.start);
  segment.at = tokenFrom(view.tokens, unit.end);
  // "Đội trưởng Đội 4": a squad, whose number says nothing of where it is.
  if (unit.head === 'đội') return true;
  if (segment.calling && unit.kind === 'agency' && unit.proper !== null) {
    segment.cut ??= from;
    segment.unit = unit.name ?? segment.unit;
    return false;
  }
  const place = PLACES.has(unit.kind) ? unit : OWN.has(unit.kind) ? null : inside(view, unit, PLACES);
  if (place) {
    segment.cut ??= tokenFrom(view.tokens, place.start);
    segment.unit = placeOf(meant(view, place)) ?? articlePlace(view, place.head) ?? segment.unit;
    return false;
  }
  // "Bí thư Chi bộ| Công ty TNHH May Tân Hưng"
  const owner = OWN.has(unit.kind) ? unit : inside(view, unit, OWN);
  if (owner) {
    segment.unit = meant(view, owner) ?? segment.unit;
    if (owner.proper !== null) segment.cut ??= tokenFrom(view.tokens, owner.start);
    return owner.proper === null || stop < Infinity || goesOn(view, segment.at);
  }
  const province = provinceInside(view, unit);
  if (province !== null) {
    segment.cut ??= province.from;
    segment.unit = province.name;
    return false;
  }
  // "Ủy viên Ban Chấp hành Trung ương Đảng" says nothing of where one works.
  if (CENTRAL.test(unit.name ?? '')) return true;
  // A bare "chi bộ" is that of the village last named, which is told below.
  if (unit.head === 'chi bộ' && unit.proper === null) return true;
  const committee = unit.head === 'đảng ủy' && unit.proper === null ? communeBefore(view, from) : null;
  if (committee) segment.unit = committee;
  else segment.unit = (NAMED.has(unit.kind) ? unit.name : placeOf(unit.name)) ?? segment.unit;
  if (NAMED.has(unit.kind) && unit.proper !== null) segment.cut ??= from;
  else if (unit.proper !== null && COMMITTEE.test(unit.head)) {
    // "Bí thư Huyện ủy| Mường La"
    const proper = unit.end - unit.proper.length;
    if (view.text.startsWith(unit.proper, proper)) segment.cut ??= tokenFrom(view.tokens, proper);
  }
  return unit.proper === null || stop < Infinity || goesOn(view, segment.at);
}

/** How far back the commune is looked for whose committee a bare "Đảng ủy" is: "Ở xã Tà Rụt, Phó Bí thư Đảng ủy …". */
const NEAR = 200;

function communeBefore(view: View, i: number): string | null {
  const commune = nearest(view, i, ({ kind }) => kind === 'commune');
  const at = view.tokens[i]?.start ?? 0;
  return commune && commune.start < at && at - commune.end < NEAR ? commune.name : null;
}

/** Whether more of the role follows a body's name: "Ban Chấp hành Trung ương |Hội Nông dân Việt Nam", "|chi nhánh tỉnh". */
function goesOn(view: View, at: number): boolean {
  if (gapBefore(view, at) !== ' ') return false;
  if (view.units.has(view.tokens[at]?.start ?? -1)) return true;
  const body = longest(bodies, view.tokens, at);
  return body !== null && !DOINGS.has(foldedWords(view, at, body.next)) && !longest(verbs, view.tokens, at);
}

/** The longest unit that begins at the word `i` and ends before `stop`; a body's name that runs on into a person's is cut there. */
function unitAt(view: View, i: number, stop: number): UnitMention | null {
  const limit = view.tokens[stop]?.start ?? Infinity;
  const begun = view.units.get(view.tokens[i]?.start ?? -1) ?? [];
  const whole = begun.find(({ end }) => end < limit);
  const [long] = begun;
  if (whole || !long || PLACES.has(long.kind) || i >= stop || inside(view, long, PLACES)) return whole ?? null;
  const end = view.tokens[stop - 1]?.end ?? long.end;
  const name = view.text.slice(long.start, end);
  return { ...long, end, proper: (long.proper && name.slice(long.head.length + 1)) || null, name };
}

/** A unit that begins inside the head and goes on after it: "Trưởng |bản Cao Đa", "Trưởng |Công an xã". */
function unitFromHead(view: View, from: number, next: number, stop: number): UnitMention | null {
  for (let i = from + 1; i < next; i++) {
    const unit = unitAt(view, i, stop);
    const end = view.tokens[next - 1]?.end ?? 0;
    if (unit && (unit.end > end || (unit.end === end && PLACES.has(unit.kind)))) return unit;
  }
  return null;
}

/** The rest of a body's words after the head; moves the segment on. */
function readBody(view: View, segment: Segment, stop: number, free: number): void {
  let left = free;
  const from = segment.at;
  while (segment.at < stop) {
    const { at } = segment;
    const gap = gapBefore(view, at);
    const token = view.tokens[at];
    if (!token || (gap !== ' ' && gap !== ' - ' && gap !== ' – ' && gap !== '-' && gap !== '/')) return;
    if (gap !== ' ' && beginsRole(view, at)) return;
    const unit = unitAt(view, at, stop);
    // "cô giáo cắm bản": no unit is meant.
    const bareInFree = left < free && (unit ? unit.proper === null && PLACES.has(unit.kind) : false);
    if (unit && !bareInFree) {
      if (!takeUnit(view, segment, unit, stop)) return;
      continue;
    }
    const body = longest(bodies, view.tokens, at);
    if (body && stop === Infinity && free === 0 && isDone(view, at, body.next)) return;
    if (body && body.next <= stop) {
      if (left === free && PLACE_HEADS.has(foldedWords(view, at, body.next))) {
        segment.cut ??= at;
        const head = foldedWords(view, at, body.next);
        segment.unit ??= nearest(view, at, (near) => near.head === head)?.name ?? articlePlace(view, head);
      } else segment.unit = ownAt(view, at, body.next) ?? segment.unit;
      segment.at = body.next;
      continue;
    }
    if (token.capital) {
      if (beginsPerson(view, at, stop, at === from)) return;
      segment.at++;
      continue;
    }
    if (token.folded === 'số' && view.tokens[at + 1]?.digit) segment.at += 2;
    else if (token.digit && token.end - token.start <= 4) segment.at++;
    else if (JOINERS.has(token.folded) && joins(view, at + 1, stop)) segment.at++;
    else if (token.folded === 'của' && ownerFollows(view, at + 1, stop)) {
      if (NAMED.has(unitAt(view, at + 1, stop)?.kind ?? 'other')) segment.cut ??= at;
      segment.at++;
    } else if (takeOwner(view, segment, stop)) return;
    else if (left > 0 && (gap === ' ' || gap === '/') && !longest(verbs, view.tokens, at)) {
      segment.at++;
      left--;
    } else return;
  }
}

/** How many words of no list a body may have before "của đồn". */
const MOST_OF_BODY = 4;

/** Reads "của đồn", perhaps after words of no list: "Đội Vận động |quần chúng của đồn". */
function takeOwner(view: View, segment: Segment, stop: number): boolean {
  for (let at = segment.at; at < Math.min(stop, segment.at + MOST_OF_BODY) && gapBefore(view, at) === ' '; at++) {
    const owner = ownerAt(view, at);
    if (owner) {
      segment.cut ??= at;
      segment.at = owner.next;
      segment.unit = owner.unit ?? segment.unit;
      return true;
    }
    if (longest(verbs, view.tokens, at)) return false;
  }
  return false;
}

/** Whether a person's name begins at the word `i`, as far as it can be told from a body's. */
export function beginsPerson(view: View, i: number, stop = Infinity, afterHead = false): boolean {
  const next = Math.min(capitalsEnd(view, i), stop);
  if (personWithin(view, i, next) === i) return true;
  const shape = shapeOf(view, i, next);
  // "Chủ tịch nước Lương Cường": right after the head no place is meant.
  return canBeName(view, i, next) && (PERSON_SHAPES.has(shape) || (afterHead && shape === 'shared'));
}
const PERSON_SHAPES: ReadonlySet<string> = new Set(['full', 'plain']);

/** Whether the words of a body, in small letters, say what is done instead. */
function isDone(view: View, at: number, next: number): boolean {
  if (view.tokens[at]?.capital || !DOINGS.has(foldedWords(view, at, next))) return false;
  return !BEFORE_DOINGS.has(view.tokens[at - 1]?.folded ?? '');
}

/** Whether "của" is followed by a body: "Ủy ban Pháp luật của Quốc hội". */
const ownerFollows = (view: View, i: number, stop: number): boolean =>
  view.units.has(view.tokens[i]?.start ?? -1) || (i < stop && stop < Infinity && (view.tokens[i]?.capital ?? false));

/** Whether "và" is followed by more of the body, and not by another role. */
function joins(view: View, i: number, stop: number): boolean {
  const next = view.tokens[i];
  if (!next || i >= stop || next.gap !== ' ' || longest(heads, view.tokens, i)) return false;
  return next.capital || longest(bodies, view.tokens, i) !== null;
}

/** Past the units above the one just read: "bản Cao Đa I, xã Bắc Yên (Sơn La)". */
function pastParents(view: View, at: number, stop: number): number {
  let next = at;
  for (;;) {
    const gap = gapBefore(view, next);
    if (next >= stop || (gap !== ', ' && gap !== ' (' && gap !== ' - ')) return next;
    const unit = unitAt(view, next, stop);
    if (!unit || !PLACES.has(unit.kind)) return next;
    next = tokenFrom(view.tokens, unit.end);
  }
}

/** Heads whose last words are no body: "Phó Bí thư Thường trực | Tỉnh ủy". */
const THROUGH = /thường trực$/u;

/** The role whose head begins at the word `i`, with the word after it; null when none begins there. */
export function readSegment(
  view: View,
  i: number,
  stop: number,
  mayBeFree: boolean,
): (Segment & { text: string }) | null {
  const head = headAt(view, i);
  if (!head || head.next > stop) return null;
  const word = foldedWords(view, head.from, head.next);
  const segment: Segment = { at: head.next, cut: null, unit: null, calling: TITLES.has(word) };
  const inner = THROUGH.test(word) ? null : unitFromHead(view, head.from, head.next, stop);
  if (inner) {
    takeUnit(view, segment, inner, stop);
    if (segment.cut !== null) segment.cut = Math.max(segment.cut, head.next);
    else readBody(view, segment, stop, 0);
  } else {
    const free = FREE_HEADS.has(word) || TITLES.has(word);
    // Before a name the words of no list are few, and the name shows that they are the role's.
    readBody(view, segment, stop, stop < Infinity ? FEW_FREE : free && mayBeFree ? MOST_FREE : 0);
  }
  if (segment.cut !== null) segment.at = pastParents(view, segment.at, stop);
  return { ...segment, text: printed(view, i, segment.cut ?? segment.at) };
}
