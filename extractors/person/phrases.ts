/** Which words begin an office, a body, something said; and where a name ends before an office. */
import { FIELDS } from '../unit/fields.ts';
import { longest, mayBegin, phrases, type Phrases } from '../unit/tokens.ts';
import type { Head, View } from './view.ts';
import { BODY_WORDS, HEADS, NO_HEADS, OFFICES, PREFIXES, TITLES, VERBS } from './words.ts';

/** A phrase tree of words that mean nothing more than that they are there. */
export const tree = (set: Iterable<string>) => phrases([...set].map((phrase) => [phrase, true] as const));
export const heads = tree([...HEADS, ...TITLES]);
export const offices = tree(OFFICES);
const prefixes = tree(PREFIXES);
const noHeads = tree(NO_HEADS);
export const bodies = tree([...BODY_WORDS, ...FIELDS]);
export const verbs = tree(VERBS);

/** Whether a role begins at the word `i`. */
export const beginsRole = (view: View, i: number): boolean => headAt(view, i) !== null;
/** The word after the head of a role that begins at the word `i`; null when none does. */
export const headEnd = (view: View, i: number): number | null => headAt(view, i)?.next ?? null;

const endOf = (words: Phrases<boolean>, view: View, i: number): number => longest(words, view.tokens, i)?.next ?? 0;

/** Whether an office or a body begins at the word `i` and goes on past `next`: "Đoàn Thanh|niên", "Tổng Giám|đốc". */
export function runsOn(view: View, i: number, next: number): boolean {
  return endOf(heads, view, i) > next || endOf(bodies, view, i) > next;
}

/** Where the name from `i` up to `next` ends, when an office follows at once: "Lò Văn Hặc |Giám đốc". */
export function nameEnd(view: View, i: number, next: number): number {
  for (let k = i + 2; k < next; k++) if (endOf(offices, view, k) > next) return k;
  return next;
}

/** Whether the word `i` can begin a head at all. */
const beginsWord = ({ tokens }: View, i: number): boolean =>
  mayBegin(heads, tokens[i]) || mayBegin(prefixes, tokens[i]);

/** The word after the head that begins at `i`, with what stands before it ("nguyên Phó Chủ tịch"). */
export function headAt(view: View, i: number): Head | null {
  if (!beginsWord(view, i)) return null;
  const known = view.heads.get(i);
  if (known !== undefined) return known;
  const head = readHead(view, i);
  view.heads.set(i, head);
  return head;
}

function readHead(view: View, i: number): Head | null {
  if (longest(noHeads, view.tokens, i) || isOfBoard(view, i)) return null;
  let from = i;
  for (let prefix = longest(prefixes, view.tokens, i); prefix; prefix = longest(prefixes, view.tokens, from))
    from = prefix.next;
  const head = longest(heads, view.tokens, from) ?? (from > i ? longest(heads, view.tokens, i) : null);
  return head && { from, next: head.next };
}

/** "Ban |Thường vụ Tỉnh ủy chỉ định": the board, and no one's office. */
const isOfBoard = ({ tokens }: View, i: number): boolean =>
  tokens[i]?.folded === 'thường' && tokens[i - 1]?.folded === 'ban' && tokens[i]?.gap === ' ';
