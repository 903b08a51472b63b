/** The heads of units, roles and fields of work where they stand, and what the readers of names share. */
import { personFrom } from '../../src/text/person-names.ts';
import { FIELDS } from './fields.ts';
import { longest, mayBegin, phrases, SHORT_FORM, type Token } from './tokens.ts';
import { HEADS, ROLES, type Head } from './words.ts';

/** A text as the readers of names see it. */
export interface Words {
  tokens: readonly Token[];
  folded: string;
  text: string;
  /** Whether the folded name is one of a place, by the text's other mentions or the gazetteer. */
  isPlace: (folded: string) => boolean;
}

const HEAD_TREE = phrases<Head>(HEADS);
const FIELD_TREE = phrases(FIELDS.map((field): [string, true] => [field, true]));
const ROLE_TREE = phrases(ROLES.map((role): [string, true] => [role, true]));

/** What may stand between a head and a name: a space; a dot too after an abbreviation; anything in a list. */
export const SPACE = /^ {1,2}$/u;
export const DOT_OR_SPACE = /^(?:\.? {0,2})$/u;
export const ANY_GAP = /^/u;

/** Whether a word stands one space behind the one before it. */
export const joined = (token: Token | undefined): boolean => token?.gap === ' ' || token?.gap === '  ';

/** The words from one token up to another, as printed. */
export const printed = ({ tokens, text }: Words, { from, to }: { from: number; to: number }): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(SHORT_FORM, '');

/** The folded words from one token up to another. */
export const nameOf = (words: Words, from: number, to: number): string =>
  words.folded.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end);

/** Whether the head of a unit may begin with the token. */
export const beginsHead = (token: Token | undefined): boolean => mayBegin(HEAD_TREE, token);

/** The head of a unit that begins at token `i`. */
export function headAt(words: Words, i: number): { value: Head; next: number } | null {
  const found = longest(HEAD_TREE, words.tokens, i);
  if (!found || found.next !== i + 2 || !isNameNext(words, i)) return found;
  // "xã Hội Hoan", "xã Đoàn Kết": a capital begins a name where small letters would end another word.
  const value = HEAD_TREE.next.get(words.tokens[i]?.folded ?? '')?.value;
  return value?.type === 'place' ? { value, next: i + 1 } : found;
}

/** Whether the words after token `i` look like a name of their own: in capitals after a small letter, or known. */
function isNameNext(words: Words, i: number): boolean {
  const { tokens } = words;
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second?.capital || !third?.capital || second.upper || !joined(third)) return false;
  return !first.capital || words.isPlace(nameOf(words, i + 1, i + 3));
}

/** The token after the field of work that begins at `i`, whatever its capitals; null when none does. */
export const fieldAt = ({ tokens }: Words, i: number): number | null => longest(FIELD_TREE, tokens, i)?.next ?? null;

/** Whether a role or title begins at `i`: "Bí thư", "Giám đốc". */
export const isRole = ({ tokens }: Words, i: number): boolean => longest(ROLE_TREE, tokens, i) !== null;

/** The token at which a person's name begins in a run of capitals; `to` when none does. */
export function personIn(words: Words, from: number, to: number): number {
  const start = words.tokens[from]?.start ?? 0;
  const person = to - from < 2 ? null : personFrom(words.text, start, words.tokens[to - 1]?.end ?? start);
  if (person === null) return to;
  let at = from;
  while (at < to && (words.tokens[at]?.start ?? 0) < person) at++;
  return at;
}
