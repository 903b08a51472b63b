/** The rules that tell a person's name from other words in capitals, in their order, and what each mention says. */
import { unitsNamed } from '../../src/gazetteer/units.ts';
import type { Rule } from '../rule.ts';
import { impliedUnit } from './implied.ts';
import { leadOf, type Lead, type Shared } from './lead.ts';
import { beginsRole } from './roles.ts';
import { tailOf, type Tail } from './tail.ts';
import { BEFORE_BARE, HONORIFICS, NAMED_AFTER, TITLES } from './words.ts';
import {
  canBeName,
  capitalsEnd,
  isHonoured,
  foldedWords,
  gapBefore,
  personWithin,
  printed,
  shapeOf,
  type View,
} from './view.ts';

/** A place where a person is named. */
export interface Named {
  /** First word of all that is said, the name's words, and the word after all that is said. */
  first: number;
  from: number;
  to: number;
  next: number;
  name: string;
  honorific: string | null;
  role: string | null;
  unit: string | null;
  rule: string;
  /** What the persons named after it share with this one: "các đồng chí Phó Chủ tịch UBND tỉnh: …". */
  shared: Shared | null;
}

interface Candidate {
  from: number;
  to: number;
  lead: Lead;
  tail: Tail;
  /** The mention before this one, when only a comma or "và" stands between. */
  last: Named | null;
}

interface NameRule extends Rule {
  accepts(view: View, candidate: Candidate): boolean;
}

const NOT_HONOURED = /^(?:hồ chí minh|nguyễn ái quốc|nguyễn tất thành)$/u;

/** Words that no person's name begins with, whatever calls it so. */
const NO_NAME =
  /^(?:việt|trung ương|hội|ban|đoàn|đảng|ủy|hđnd|ubnd|mttq|chi|đội|tổ|phòng|sở|bộ|trưởng|phó|bí|giám|chủ|hiệu|thường|trung tâm|công|quốc|nhân dân|việt nam|bác hồ|tết)$/u;

const unhonoured = (view: View, from: number, to: number) => canBeName(view, from, to) && !isHonoured(view, from, to);

const standsForNoUnit = (view: View, from: number, to: number) =>
  unhonoured(view, from, to) && unitsNamed(printed(view, from, to)).length === 0;

export const rules: NameRule[] = [
  // "ông Lò Văn Phong", "đồng chí Hầu A Lềnh", "anh Páo" where the whole name is told elsewhere
  {
    name: 'honorific',
    confidence: 0.95,
    accepts: (view, { from, to, lead }) =>
      lead.first < from &&
      lead.title === null &&
      lead.honorific !== null &&
      (lead.role === null || shapeOf(view, from, to) !== 'none') &&
      !NO_NAME.test(view.tokens[from]?.folded ?? ''),
  },
  // "Thượng tá Đinh Ngọc Thành", "Nghệ nhân Ưu tú Krajan Plin"
  {
    name: 'title',
    confidence: 0.93,
    accepts: (view, { from, to, lead }) =>
      lead.title !== null &&
      !NO_NAME.test(view.tokens[from]?.folded ?? '') &&
      canBeName(view, from, to) &&
      !beginsRole(view, from),
  },
  // "Phó Bí thư Thường trực Đảng ủy xã Chân Sơn Phạm Đăng Định"
  {
    name: 'role-name',
    confidence: 0.93,
    accepts: (view, { from, to, lead }) =>
      lead.role !== null && canBeName(view, from, to) && shapeOf(view, from, to) !== 'none',
  },
  // "Trần Quốc Cường, Ủy viên Trung ương Đảng", "Siu Đoan (SN 2003)"
  {
    name: 'name-role',
    confidence: 0.9,
    accepts: (view, { from, to, tail }) =>
      (tail.role !== null || tail.born) &&
      unhonoured(view, from, to) &&
      (shapeOf(view, from, to) === 'full' || (tail.born && shapeOf(view, from, to) !== 'none')) &&
      !namedAfter(view, from),
  },
  // "…, Vừ A Bằng và Danh Thị Tươi", after a person
  {
    name: 'listed',
    confidence: 0.88,
    accepts: (view, { from, to, last }) =>
      last !== null &&
      (shapeOf(view, from, to) === 'full' || (shapeOf(view, from, to) !== 'none' && last.honorific !== null)) &&
      standsForNoUnit(view, from, to),
  },
  // "Sùng Mí Chở vừa tròn 24 tuổi"
  {
    name: 'bare',
    confidence: 0.8,
    accepts: (view, { from, to }) =>
      shapeOf(view, from, to) === 'full' &&
      standsAlone(view, from) &&
      !view.tokens[to]?.digit &&
      standsForNoUnit(view, from, to),
  },
];

/** "đường Phan Đình Phùng", "giải Nguyễn Văn A". */
function namedAfter(view: View, i: number): boolean {
  for (let k = 1; k <= 3 && i - k >= 0; k++) {
    if (gapBefore(view, i - k + 1) !== ' ') return false;
    if (NAMED_AFTER.has(foldedWords(view, i - k, i))) return true;
  }
  return false;
}

/** Whether nothing but the end of a clause, or a word like "của", stands before. */
function standsAlone(view: View, i: number): boolean {
  const gap = gapBefore(view, i);
  if (gap !== ' ') return !/[/\-–]$/.test(gap.trimEnd());
  return [1, 2].some((k) => i - k >= 0 && BEFORE_BARE.has(foldedWords(view, i - k, i)));
}

const CREDIT = /(?:ảnh|bài|tin|clip|video|nguồn|thực hiện|ghi chép|đồ họa|biên soạn|tác giả bài viết|kịch bản)$/u;

/** "Ảnh: Quàng Hưởng": who made the photo or wrote the text. */
function isCredit(view: View, i: number): boolean {
  return /^\s*:\s*$/u.test(gapBefore(view, i)) && CREDIT.test(foldedWords(view, Math.max(0, i - 2), i));
}

/** Where a name may begin in the capitals from `i` up to `next`: after an honorific, at the first, or where a person's name does. */
function starts(view: View, i: number, next: number): number[] {
  const first = view.tokens[i];
  const called = first && (HONORIFICS.has(first.folded) || TITLES.has(first.folded)) && next - i > 1;
  const person = personWithin(view, i, next);
  return [...new Set([...(called ? [i + 1] : []), i, ...(person === null ? [] : [person])])];
}

/** Whether the word belongs to a unit's name, and no honorific or role before it says otherwise. */
function isUnit(view: View, from: number, next: number, lead: Lead): boolean {
  const unit = view.inUnit.get(from);
  if (!unit) return false;
  const start = view.tokens[from]?.start ?? 0;
  const said = view.tokens[lead.first]?.start ?? 0;
  const shape = shapeOf(view, from, next);
  // "phường Lê Hồng Phong", "xã Lê Minh Xuân" are communes, "xã| Phạm Đức Nam" is not.
  if (said < unit.start) return shape !== 'full' || unitsNamed(`${unit.head} ${printed(view, from, next)}`).length > 0;
  return unit.start < start || shape !== 'full';
}

const BETWEEN = new Set([', ', ' ', '; ', ' , ']);
/** Whether only a comma or "và" stands between two names of a list. */
function follows(view: View, last: Named | null, i: number): boolean {
  if (!last) return false;
  const and = i === last.next + 1 && /^(?:và|cùng|với)$/u.test(view.tokens[last.next]?.folded ?? '');
  if (and) return BETWEEN.has(gapBefore(view, last.next)) && gapBefore(view, i) === ' ';
  const gap = gapBefore(view, i);
  return i === last.next && (gap === ', ' || gap === '; ' || gap === '), ' || gap === '); ');
}

/** "Giải thưởng mang tên bà Nguyễn Thị Định": what bears a person's name. */
const BORNE: ReadonlySet<string> = new Set(['mang tên', 'lấy tên', 'đặt tên']);

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
    unit: tail.role?.unit ?? before?.unit ?? tail.place ?? (role ? impliedUnit(view, from, role) : null),
    rule,
    shared,
  };
}

/** The person that the capitals from `i` up to `next` name, by the first rule that says so. */
function readName(view: View, i: number, next: number, last: Named | null): Named | null {
  for (const from of starts(view, i, next)) {
    if (
      NOT_HONOURED.test(foldedWords(view, from, next)) &&
      !/chủ tịch/u.test(foldedWords(view, Math.max(0, from - 2), from))
    )
      continue;
    const lead = leadOf(view, from, last?.next);
    if (lead.first === i && from === i && isCredit(view, i)) continue;
    if (isUnit(view, from, next, lead) || BORNE.has(foldedWords(view, Math.max(0, lead.first - 2), lead.first)))
      continue;
    const candidate = {
      from,
      to: next,
      lead,
      tail: tailOf(view, next, lead.role === null),
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
    if (!view.tokens[i]?.capital) {
      i++;
      continue;
    }
    const next = capitalsEnd(view, i, Infinity);
    const person = next - i > 8 ? null : readName(view, i, next, found.at(-1) ?? null);
    if (person) found.push(person);
    i = next;
  }
  return found;
}
