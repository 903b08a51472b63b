/** What stands before a name: honorifics and titles, a role, and whether the name is one of several. */
import { roleBefore, type Role } from './roles.ts';
import { HONORIFICS, TITLES } from './words.ts';
import { foldedWords, gapBefore, printed, type View } from './view.ts';

export interface Lead {
  /** The first word of all that belongs to the name. */
  first: number;
  /** In small letters: "ông", "đồng chí", "thượng tá". */
  honorific: string | null;
  /** A rank or calling as printed, what the person is when no role is told: "Nghệ nhân Ưu tú". */
  title: string | null;
  role: Role | null;
  /** Several persons follow: "các đồng chí: …". */
  plural: boolean;
}

/** What holds for all persons of a list. */
export interface Shared {
  honorific: string | null;
  title: string | null;
  role: Role | null;
}

/** The most words of an honorific or a title. */
const LONGEST = 7;
/** One-syllable honorifics that are more often something else in capitals: "Anh" the country, "Bà Nà", "Ông Đốc". */
const MANY = /^(?:các|những|hai|ba|bốn|năm|\d)$/u;

/** The last words of honorifics and titles. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...HONORIFICS, ...TITLES].map((words) => words.split(/[ ./]+/u).at(-1) ?? ''),
);

/** How many words before `n` are the longest honorific or title; 0 when there is none. */
export function calledBy(view: View, n: number): number {
  if (!LAST_WORDS.has(view.tokens[n - 1]?.folded ?? '')) return 0;
  let found = 0;
  for (let k = 1; k <= LONGEST && n - k >= 0; k++) {
    const words = foldedWords(view, n - k, n);
    if (HONORIFICS.has(words) || TITLES.has(words)) found = k;
    const gap = gapBefore(view, n - k);
    if (gap !== ' ' && gap !== '.' && gap !== '. ' && gap !== '/') break;
  }
  return found;
}

/** A capital in the middle of a sentence belongs to a name: "Bà Nà", "Sông Ông Đốc". */
const opens = (gap: string): boolean => gap !== ' ' && gap !== '-';

function isCalling(view: View, i: number, words: number): boolean {
  const token = view.tokens[i];
  return words > 1 || !token?.capital || opens(token.gap) || TITLES.has(token.folded);
}

/** What is before the name that begins at the word `n`; nothing before the word `floor`, which belongs to another person. */
export function leadOf(view: View, n: number, floor = 0): Lead {
  const lead: Lead = { first: n, honorific: null, title: null, role: null, plural: false };
  let titleFrom = n;
  while (lead.first > 0) {
    const gap = gapBefore(view, lead.first);
    if (
      gap !== ' ' &&
      gap !== '. ' &&
      gap !== '.' &&
      !(gap === ', ' && lead.title) &&
      !(gap === ': ' && lead.first === n)
    )
      break;
    const words = calledBy(view, lead.first);
    if (words === 0 || !isCalling(view, lead.first - words, words)) break;
    const from = lead.first - words;
    const called = foldedWords(view, from, lead.first);
    if (HONORIFICS.has(called)) lead.honorific = called;
    else {
      lead.honorific ??= called;
      if (titleFrom === n) titleFrom = lead.first;
      lead.title = printed(view, from, titleFrom);
    }
    lead.first = from;
    if (HONORIFICS.has(called)) break;
  }
  return withRole(view, lead, n, floor);
}

/** "Theo Bí thư Đảng ủy xã, ông …", but "thừa ủy quyền của Chủ tịch nước, ông …" speaks of two. */
const opensClause = (view: View, i: number): boolean =>
  opens(gapBefore(view, i)) || /^(?:theo|trò|vị|trách|là|đồng chí|ông|bà)$/u.test(view.tokens[i - 1]?.folded ?? '');

/** "Chi hội trưởng là| chị Kim Thị Sa Rây", "hai Phó Bí thư là| các đồng chí …" */
function roleWithIs(view: View, lead: Lead, n: number, floor: number): Role | null {
  const is = lead.first - (lead.plural ? 2 : 1);
  if (lead.first === n || view.tokens[is]?.folded !== 'là' || gapBefore(view, is + 1) !== ' ') return null;
  const role = gapBefore(view, is) === ' ' ? roleBefore(view, is, floor, true) : null;
  return role && view.tokens[role.first - 1]?.folded !== 'của' ? role : null;
}

function withRole(view: View, lead: Lead, n: number, floor: number): Lead {
  lead.plural = MANY.test(view.tokens[lead.first - 1]?.folded ?? '') && lead.first < n;
  const told = roleWithIs(view, lead, n, floor);
  if (told) return { ...lead, role: told, first: told.first };
  const gap = gapBefore(view, lead.first);
  if (gap !== ' ' && gap !== ') ' && !(gap === ': ' && lead.first === n) && !(gap === ', ' && lead.first < n))
    return lead;
  const role = roleBefore(view, lead.first, floor, gap === ', ');
  if (!role || (gap === ', ' && lead.title === null && !opensClause(view, role.first))) return lead;
  const words = gapBefore(view, role.first) === ' ' ? calledBy(view, role.first) : 0;
  const from = role.first - words;
  const honorific = words > 0 ? foldedWords(view, from, role.first) : lead.honorific;
  return {
    ...lead,
    role,
    honorific,
    first: from,
    plural: MANY.test(view.tokens[from - 1]?.folded ?? '') || gap === ': ',
  };
}
