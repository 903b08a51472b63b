/** What stands after a name: age and birth, people, role, and where the person lives. */
import type { UnitMention } from '../unit/mentions.ts';
import { longest } from '../unit/tokens.ts';
import { placeOf } from './place.ts';
import { beginsRole, tree } from './phrases.ts';
import { roleAt, type Role } from './roles.ts';
import { LIVES } from './words.ts';
import { canBeName, capitalsEnd, gapBefore, PLACES, shapeOf, tokenFrom, type View } from './view.ts';

export interface Tail {
  /** The word after all that is told of the person. */
  next: number;
  role: Role | null;
  /** Where the person lives or works, by its full name. */
  place: string | null;
  /** An age or a year of birth is told, as of persons alone. */
  born: boolean;
}

const lives = tree(LIVES);
const births = tree(['sn', 'sinh năm', 'sinh ngày', 'sn.', 's.n', 'sinh']);
const peoples = tree(['dân tộc', 'người dân tộc', 'đồng bào dân tộc']);
const offices = tree([
  'tái đắc cử',
  'đắc cử',
  'trúng cử',
  'tái cử',
  'được bầu lại',
  'giữ chức',
  'giữ chức vụ',
  'giữ cương vị',
  'làm',
  'đảm nhiệm chức vụ',
  'đảm nhận chức vụ',
]);

/** What may stand before "là": "hiện là Phó Chủ tịch". */
const NOW: ReadonlySet<string> = new Set(['hiện', 'nay', 'từng', 'đang', 'đã', 'vốn', 'nguyên', 'cũng', 'vừa']);

/** "… - khi đó là Chủ tịch UBND xã" */
const then = tree([
  'là',
  'hiện là',
  'nay là',
  'nguyên là',
  'từng là',
  'vốn là',
  'đang là',
  'khi đó là',
  'khi ấy là',
  'lúc đó là',
  'lúc ấy là',
  'bấy giờ là',
  'cũng là',
  ...['giờ', 'bây giờ', 'hiện nay', 'nay đã', 'giờ đã', 'hiện đang', 'hiện giờ', 'đã là'].map((now) =>
    now.endsWith(' là') ? now : `${now} là`,
  ),
]);

/** What may part a name from what is told of it. */
const PARTS = new Set([
  ', ',
  ' (',
  '-',
  '–',
  ' - ',
  ' – ',
  ' — ',
  ',',
  ' -',
  '- ',
  '), ',
  ') - ',
  ') ',
  ') – ',
  ': ',
  ' , ',
]);

/** "62 tuổi", "lớp 4B", "SN 1990", "sinh ngày 2/9/1985", "dân tộc Mông": the word after it, or null. */
function bornAt(view: View, i: number): number | null {
  const { tokens } = view;
  if (tokens[i]?.digit && tokens[i + 1]?.folded === 'tuổi') return i + 2;
  if (tokens[i]?.folded === 'lớp' && tokens[i + 1]?.digit) return i + 2;
  const birth = longest(births, tokens, i);
  if (!birth || !tokens[birth.next]?.digit) return null;
  let next = birth.next + 1;
  while (tokens[next]?.digit && /^[/.-]$/.test(gapBefore(view, next))) next++;
  return next;
}

/** A place that begins at the word `i`, perhaps after "trú tại"; with those above it. */
function placeAt(view: View, i: number): { next: number; name: string | null; kind: UnitMention['kind'] } | null {
  const at = longest(lives, view.tokens, i)?.next ?? i;
  const unit = at === i || gapBefore(view, at) === ' ' ? view.units.get(view.tokens[at]?.start ?? -1)?.[0] : undefined;
  if (!unit || unit.proper === null) return null;
  let next = tokenFrom(view.tokens, unit.end);
  while (gapBefore(view, next) === ', ' || gapBefore(view, next) === ' (' || gapBefore(view, next) === ' - ') {
    const above = view.units.get(view.tokens[next]?.start ?? -1)?.[0];
    if (!above) break;
    next = tokenFrom(view.tokens, above.end);
  }
  return { next, name: placeOf(unit.name), kind: unit.kind };
}

/** "mẹ Hồ Thị Nghịt| ở bản Cát" */
const livesNext = (view: View, i: number): boolean =>
  gapBefore(view, i) === ' ' &&
  longest(lives, view.tokens, i) !== null &&
  PLACES.has(placeAt(view, i)?.kind ?? 'other');

/** "(bìa phải)", "(thứ hai, từ trái sang)": the word after the brackets, which say nothing of the person; or null. */
export function pastBrackets(view: View, i: number): number | null {
  if (gapBefore(view, i) !== ' (') return null;
  for (let next = i + 1; next < i + 8; next++) {
    const gap = gapBefore(view, next);
    if (gap.startsWith(')')) return next;
    if (gap !== ' ' && gap !== ', ' && gap !== '.' && gap !== '/') return null;
  }
  return null;
}

/** Whether the capitals at the word `i` can be a person's name, and are no unit's. */
function mayBePerson(view: View, i: number): boolean {
  const next = capitalsEnd(view, i);
  return view.inUnit[i] === undefined && canBeName(view, i, next) && shapeOf(view, i, next) !== 'none';
}

/** "là Bí thư Chi bộ", "được bầu giữ chức Chủ tịch UBND xã": a role told with a verb, in the same clause. */
function roleByVerb(view: View, n: number): Role | null {
  const { tokens } = view;
  if (gapBefore(view, n) !== ' ') return null;
  // "Lò Văn Hặc Giám đốc HTX": the comma was forgotten.
  if (tokens[n]?.capital && beginsRole(view, n)) return roleAt(view, n);
  const told = longest(then, tokens, n)?.next ?? null;
  const verb = NOW.has(tokens[n]?.folded ?? '') ? n + 1 : n;
  const at = told ?? (/^làm?$/u.test(tokens[verb]?.folded ?? '') ? verb + 1 : null);
  if (at !== null) return beginsRole(view, at) ? roleAt(view, at, Infinity, true) : null;
  for (let i = n; i < n + 12 && (i === n || gapBefore(view, i) === ' ' || gapBefore(view, i) === ', '); i++) {
    const office = longest(offices, tokens, i);
    if (office && beginsRole(view, office.next)) return roleAt(view, office.next);
    // "Sùng A Hồng| và Lò Văn Muôn được bầu làm …"
    if (tokens[i]?.folded === 'và' && tokens[i + 1]?.capital && mayBePerson(view, i + 1)) return null;
  }
  return null;
}

const FORMER = /^(?:nguyên|cựu) /iu;
/** Words with which an appointment is told, up to the office: ", được chỉ định |giữ chức", ") |làm". */
const APPOINTED = tree(
  'được|vừa|vừa được|mới|đã|nay|chỉ định|điều động|bổ nhiệm|bầu|phân công|tín nhiệm|giới thiệu|luân chuyển|về|tham gia'.split(
    '|',
  ),
);
const AFTER_FORMER = new Set([', ', ' ', ') ', '), ', ' - ', ' – ']);
const MOST_APPOINTED = 10;

/** The office that one who held another has now: "nguyên Phó Giám đốc Sở, |giữ chức Bí thư Đảng ủy xã Ba Vì". */
function newOffice(view: View, n: number): Role | null {
  const { tokens } = view;
  for (let i = n; i < n + MOST_APPOINTED && AFTER_FORMER.has(gapBefore(view, i));) {
    const office = longest(offices, tokens, i);
    if (office) return beginsRole(view, office.next) ? roleAt(view, office.next) : null;
    const word = longest(APPOINTED, tokens, i);
    // "được Ban Thường vụ Tỉnh ủy chỉ định giữ chức"
    const by = word ? null : view.units.get(tokens[i]?.start ?? -1)?.[0];
    if (!word && !by) return null;
    i = word?.next ?? tokenFrom(tokens, by?.end ?? 0);
  }
  return null;
}

/** What is told of the person after the name, whose last word is before `n`; a role with a verb only where it is asked for. */
export function tailOf(view: View, n: number, byVerb: boolean): Tail {
  const tail: Tail = { next: n, role: null, place: null, born: false };
  for (let at = n; PARTS.has(gapBefore(view, at)) || livesNext(view, at);) {
    at = longest(then, view.tokens, at)?.next ?? at;
    const born = bornAt(view, at);
    const people = longest(peoples, view.tokens, at);
    const role = tail.role ? null : roleAt(view, at, Infinity, true);
    const place = born || people || role ? null : placeAt(view, at);
    const next = born ?? (people && Math.max(people.next, capitalsEnd(view, people.next))) ?? role?.next ?? place?.next;
    at = next ?? pastBrackets(view, at) ?? -1;
    if (at < 0) break;
    if (next) tail.next = next;
    tail.born ||= born !== null;
    tail.role ??= role;
    tail.place ??= place?.name ?? null;
  }
  const anew = tail.role && FORMER.test(tail.role.role) ? newOffice(view, tail.next) : null;
  if (anew) {
    tail.role = anew;
    tail.next = anew.next;
  }
  if (!tail.role && byVerb) {
    tail.role = roleByVerb(view, n);
    tail.next = Math.max(tail.next, tail.role?.next ?? 0);
  }
  return tail;
}
