/** Offices told of several persons at once: "A, B và C lần lượt giữ chức Chủ tịch UBND các phường X, Y và Z". */
import { longest } from '../unit/tokens.ts';
import { beginsRole, tree } from './phrases.ts';
import { roleAt } from './roles.ts';
import type { Named } from './rules.ts';
import { readSegment } from './segment.ts';
import { foldedWords, gapBefore, PLACES, tokenFrom, type View } from './view.ts';

type Office = NonNullable<ReturnType<typeof readSegment>>;
type Held = Pick<Named, 'role' | 'unit'>;

/** What leads from the last name to the offices. */
const leads = tree(
  [
    'lần lượt|được|vừa được|đã được|cùng được|cùng|vừa|đã|chỉ định|điều động|bổ nhiệm|bầu|phân công|tín nhiệm|giới thiệu',
    'giữ|giữ chức|giữ chức vụ|giữ các chức|giữ các chức vụ|giữ cương vị|giữ các cương vị|làm|là|đảm nhận|đảm nhiệm|đảm nhiệm chức vụ|đảm nhận chức vụ',
  ].flatMap((list) => list.split('|')),
);
const MOST = 12;

/** Where the offices begin after the last name, whose next word is `n`; null when none is told. */
function officesFrom(view: View, n: number): number | null {
  for (let i = n; i < n + MOST && gapBefore(view, i) === ' ';) {
    if (i > n && beginsRole(view, i)) return i;
    const lead = longest(leads, view.tokens, i);
    if (!lead) return null;
    i = lead.next;
  }
  return null;
}

/** The word after ", " or "và" when more of a list follows at the word `i`; null when it ends. */
function listed(view: View, i: number): number | null {
  const and = view.tokens[i]?.folded === 'và' && gapBefore(view, i) === ' ';
  if (and) return gapBefore(view, i + 1) === ' ' ? i + 1 : null;
  return gapBefore(view, i) === ', ' ? i : null;
}

/** The places of "Chủ tịch UBND các phường X, Y và Z", from the word `i` on. */
function places(view: View, i: number): string[] {
  const found: string[] = [];
  let at: number | null = view.tokens[i]?.folded === 'các' ? i + 1 : i;
  // The head that the list shares may be no part of its first mention.
  while (at !== null && found.length < MOST) {
    const unit = [at, at + 1, at + 2]
      .map((k) => view.units.get(view.tokens[k]?.start ?? -1)?.[0])
      .find((one) => one && PLACES.has(one.kind));
    if (!unit?.name) break;
    found.push(unit.name);
    at = listed(view, tokenFrom(view.tokens, unit.end));
  }
  return found;
}

/** The offices that begin at the word `i`, joined by commas and "và", each by itself. */
function offices(view: View, i: number): Office[] {
  const found: Office[] = [];
  for (let at: number | null = i; at !== null && found.length < MOST;) {
    const office = readSegment(view, at, Infinity, false);
    if (!office) break;
    found.push(office);
    at = listed(view, office.at);
  }
  return found;
}

/** What each of `many` persons holds when as many offices are told, or as many places of one office; null when neither is. */
function inOrder(view: View, from: number, many: number): Held[] | null {
  const told = offices(view, from);
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return null;
  if (told.length === many)
    return told.map(({ text, cut, unit }) => ({ role: text, unit: cut === null ? last.unit : unit }));
  const whose = places(view, last.cut ?? last.at);
  const role = told.map(({ text }) => text).join(', ');
  return whose.length === many ? whose.map((unit) => ({ role, unit })) : null;
}

/** Gives the persons of one list the offices told after the last of them: each its own in order, or all the same. */
export function share(view: View, persons: readonly Named[]): void {
  const last = persons.at(-1);
  const from = last && persons.length > 1 ? officesFrom(view, last.to) : null;
  if (!last || from === null) return;
  const each = foldedWords(view, last.to, from).includes('lần lượt');
  if (!each && (last.shared === null || persons.slice(0, -1).some(({ role }) => role !== null))) return;
  const held = each ? inOrder(view, from, persons.length) : null;
  const role = held ? null : roleAt(view, from);
  for (const [i, person] of persons.entries()) {
    const own = held?.[i] ?? role;
    if (!own) continue;
    person.role = own.role;
    person.unit = own.unit ?? person.unit;
  }
}
