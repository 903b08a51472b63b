/** Roles as printed, "Phó Bí thư Đảng ủy, Chủ tịch UBND xã Kim Phú": their words without the unit, and the unit they are in. */
import { longest } from '../unit/tokens.ts';
import { headAt, offices } from './phrases.ts';
import { beginsPerson, readSegment } from './segment.ts';
import { foldedWords, gapBefore, type View } from './view.ts';
import { PERSONS } from './words.ts';

export interface Role {
  /** The first word, and the word after the last. */
  first: number;
  next: number;
  /** As printed, without its unit: "Phó Bí thư Đảng ủy, Chủ tịch UBND". */
  role: string;
  /** The unit's full name; null when the text does not say. */
  unit: string | null;
}

/** What joins two roles of one person, and the word where the second begins. */
function joint(view: View, at: number): { next: number; printed: string } | null {
  const gap = gapBefore(view, at);
  const word = view.tokens[at]?.folded;
  if (gap === ', ' && word === 'kiêm') return { next: at + 1, printed: ', kiêm ' };
  if (gap === ', ' || gap === ' - ' || gap === ' – ') return { next: at, printed: gap };
  if (gap === ' ' && (word === 'kiêm' || word === 'và')) {
    const office = longest(offices, view.tokens, at + 1);
    return office && gapBefore(view, at + 1) === ' ' ? { next: at + 1, printed: ` ${word} ` } : null;
  }
  return null;
}

/**
 * The role that begins at the word `i`, several of one person together. `stop` is a word that it must not reach into;
 * `free` lets "chủ", "học sinh" take words of no list up to the next comma.
 */
export function roleAt(view: View, i: number, stop = Infinity, free = false): Role | null {
  const first = readSegment(view, i, stop, free);
  if (!first || isAnothers(view, first.at, stop)) return null;
  const role: Role = { first: i, next: pastTerm(view, first.at), role: first.text, unit: first.unit };
  for (let join = joint(view, role.next); join; join = joint(view, role.next)) {
    const more =
      join.next < stop && continues(view, i, join.next, stop) ? readSegment(view, join.next, stop, free) : null;
    if (!more || isAnothers(view, more.at, stop)) break;
    role.role += join.printed + more.text;
    role.next = pastTerm(view, more.at);
    role.unit = more.unit ?? role.unit;
  }
  return role;
}

/** Past "khóa XV", "nhiệm kỳ 2020-2025". */
function pastTerm(view: View, at: number): number {
  if (gapBefore(view, at) !== ' ') return at;
  if (view.tokens[at]?.folded === 'khóa') return at + 2;
  if (foldedWords(view, at, at + 2) !== 'nhiệm kỳ') return at;
  return view.tokens[at + 3]?.digit && /^ ?[-–] ?$/u.test(gapBefore(view, at + 3)) ? at + 4 : at + 2;
}

/** "…, Bí thư Tỉnh ủy, lãnh đạo các sở", "…, cán bộ, công chức xã dự": others than the one who holds the office before. */
function continues(view: View, first: number, i: number, stop: number): boolean {
  if (stop < Infinity || !longest(offices, view.tokens, headAt(view, first)?.from ?? first)) return true;
  const head = headAt(view, i);
  return head !== null && !OTHERS.has(foldedWords(view, head.from, head.next));
}

/** A role right before another name is that person's: "Tô Lâm, Chủ tịch nước| Lương Cường". */
const isAnothers = (view: View, at: number, stop: number): boolean =>
  at < stop && gapBefore(view, at) === ' ' && (view.tokens[at]?.capital ?? false) && beginsPerson(view, at, stop, true);

const OTHERS: ReadonlySet<string> = new Set([...PERSONS, 'đại diện', 'lãnh đạo']);
const SPEAKERS: ReadonlySet<string> = new Set(['đại diện', 'lãnh đạo']);
/** How far before a name its role may begin. */
const FAR = 30;
const STOPS = /[.!?;\n"“”]/u;
const stops = (gap: string): boolean => gap !== ' ' && STOPS.test(gap);

/** The role that ends right before the word `n`: "Chủ tịch UBND xã| Phạm Đức Nam". */
export function roleBefore(view: View, n: number, floor = 0, officesOnly = false): Role | null {
  let from = n - 1;
  if (from < floor) return null;
  while (from > floor && n - from < FAR && !stops(gapBefore(view, from))) from--;
  let speaker: Role | null = null;
  for (let i = from; i < n; i++) {
    const head = headAt(view, i);
    if (!head || (officesOnly && !longest(offices, view.tokens, head.from))) continue;
    const role = roleAt(view, i, n);
    if (role?.next !== n) {
      if (role) i = Math.max(i, Math.min(role.next, n) - 1);
      continue;
    }
    // "Đại diện Viện KSND tỉnh, Kiểm sát viên …": whom one speaks for is told of those without an office.
    if (!SPEAKERS.has(foldedWords(view, head.from, head.next))) return role;
    speaker ??= role;
  }
  return speaker;
}
