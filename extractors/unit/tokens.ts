/** A text's words as spans with what a reader of names asks of them: capital, number, what stands before. */
import { Codes } from '../../src/text/codes.ts';
import { fold } from '../../src/text/fold.ts';
import { APOSTROPHE, CAPITAL, classOf, DIGIT, isLetterAt, NONE, SMALL } from '../../src/text/letters.ts';
import { matchAt, matchesOf, WORD } from '../../src/text/pattern.ts';
import { oncePerText, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';

/** A word: letters, marks, digits, and apostrophes inside ("Cư M'gar"). */
export interface Token extends Span {
  /** As `Reading.folded` has it. */
  folded: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** All of two or more letters are capitals: "XÃ", "UBND", "II". */
  upper: boolean;
  /** Begins with a digit. */
  digit: boolean;
  /** What stands between the word before and this one; the text's beginning is a line break. */
  gap: string;
  /** The lists that may have a phrase which begins with the word: the sum of their bits. */
  begins: number;
}

/**
 * The lists that have an opener (a word that a phrase of theirs begins with) like a word: of the same length, with the
 * same first two letters and the same last. Most words of a text are like none, and need not be looked up in any list.
 */
const OPENERS = new Int32Array(4096);

/** The place in `OPENERS` for the word from `start` up to `end`; seldom that of unlike words too. */
function likeness(letters: Uint16Array, start: number, end: number): number {
  const first = letters[start] ?? 0;
  const second = end - start > 1 ? (letters[start + 1] ?? 0) : 0;
  const last = letters[end - 1] ?? 0;
  const sum = 31 * (31 * (31 * first + second) + last) + end - start;
  return sum & (OPENERS.length - 1);
}

/** The words of a reading, in order; cut once. */
export const tokensOf: (reading: Reading) => readonly Token[] = oncePerText(({ text, folded }) => cut(text, folded));

const printedCodes = new Codes();
const foldedCodes = new Codes();

/**
 * The words met of late, each at the place its letters add up to: the same few thousand make up all texts, and one string
 * for all that are alike is looked up and compared by its address.
 */
const WORDS = new Array<string>(8192).fill('');
/** Of a longer one V8 keeps no copy, but the whole text that it is cut from. */
const LONGEST_KEPT = 12;

/** The word from `start` up to `end`. */
function wordAt(folded: string, letters: Uint16Array, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST_KEPT) return folded.slice(start, end);
  let sum = length;
  for (let i = start; i < end; i++) sum = (31 * sum + letters[i]!) | 0;
  const place = (sum ^ (sum >>> 13)) & (WORDS.length - 1);
  const known = WORDS[place]!;
  let same = known.length === length;
  for (let i = 0; same && i < length; i++) same = known.charCodeAt(i) === letters[start + i];
  return same ? known : (WORDS[place] = folded.slice(start, end));
}

function cut(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  const letters = printedCodes.of(text);
  const foldedLetters = foldedCodes.of(folded);
  let last = 0;
  for (let i = 0; i < text.length;) {
    const first = classOf(letters[i] ?? 0);
    if (first === NONE || first === APOSTROPHE) {
      i++;
      continue;
    }
    const start = i;
    let small = false;
    for (; i < text.length; i++) {
      const here = classOf(letters[i] ?? 0);
      // A word goes on over an apostrophe only with a letter behind it.
      if (here === NONE || (here === APOSTROPHE && !isLetterAt(text, i + 1))) break;
      if (here === SMALL) small = true;
    }
    tokens.push({
      start,
      end: i,
      folded: wordAt(folded, foldedLetters, start, i),
      capital: first === CAPITAL,
      upper: first === CAPITAL && !small && i - start > 1,
      digit: first === DIGIT,
      gap: last === 0 ? '\n' : gapBetween(text, letters, last, start),
      begins: OPENERS[likeness(foldedLetters, start, i)] ?? 0,
    });
    last = i;
  }
  return tokens;
}

const SPACE = 32;

/** "Ngân hàng Chính sách xã hội (NHCSXH) huyện Cầu Kè": short for the words before it. */
export const SHORT_FORM = / \(\p{Lu}[\p{Lu}&-]{1,12}\)(?= )/gu;

/** A text's words as if what they are called for short did not stand in brackets between them. */
export function withoutShortForms(tokens: readonly Token[], text: string): readonly Token[] {
  const spans = Array.from(text.matchAll(SHORT_FORM), ({ index, 0: { length } }) => [index, index + length] as const);
  if (spans.length === 0) return tokens;
  const kept: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    while (at < spans.length && (spans[at]?.[1] ?? 0) < token.start - 1) at++;
    const [start = Infinity, end = Infinity] = spans[at] ?? [];
    if (token.start > start && token.end < end) continue;
    kept.push(token.start === end + 1 ? { ...token, gap: ' ' } : token);
  }
  return kept;
}

/** Mostly a single space, which need not be cut out. */
const gapBetween = (text: string, letters: Uint16Array, from: number, to: number): string =>
  to - from === 1 && letters[from] === SPACE ? ' ' : text.slice(from, to);

/** Words that follow each other in phrases, and what those are worth that end here. */
interface Branch<V> {
  next: Map<string, Branch<V>>;
  value: V | null;
}

/** A list of phrases as a tree over folded words: the longest that begins at a token is found without trying each. */
export interface Phrases<V> extends Branch<V> {
  /** The list's own bit of {@link Token.begins}; 0 for one that has none. */
  bit: number;
}

/** The bits of an integer: of more lists each further one is looked into at every word. */
const MOST_LISTS = 32;
let lists = 0;

/** A list of the program's own, made once: tokens tell whether one of its phrases may begin there. */
export function phrases<V>(entries: Iterable<readonly [phrase: string, value: V]>): Phrases<V> {
  const bit = lists < MOST_LISTS ? 1 << lists++ : 0;
  const root: Phrases<V> = { ...branches(entries), bit };
  for (const word of root.next.keys()) OPENERS[likeness(foldedCodes.of(word), 0, word.length)]! |= bit;
  return root;
}

/** A list made for one text, as are the names that stand in it. */
export const phrasesOfText = <V>(entries: Iterable<readonly [phrase: string, value: V]>): Phrases<V> => ({
  ...branches(entries),
  bit: 0,
});

const SYLLABLES = new RegExp(`[${WORD}'’]+`, 'g');

/** Marks a word that follows a comma in a phrase. */
const COMMA = ', ';

/** Puts phrases, written as the press prints them, into a tree. */
function branches<V>(entries: Iterable<readonly [phrase: string, value: V]>): Branch<V> {
  const root: Branch<V> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    const folded = fold(phrase);
    for (const match of matchesOf(SYLLABLES, folded)) {
      const word = (folded[match.index - 2] === ',' ? COMMA : '') + match[0];
      const next: Branch<V> = node.next.get(word) ?? { next: new Map(), value: null };
      node.next.set(word, next);
      node = next;
    }
    node.value = value;
  }
  return root;
}

/** Gaps that do not part the words of a phrase: a space, and the dot or dash inside abbreviations and names. */
const JOINED = new Set([' ', '. ', '.', ' - ', ' – ', '-', '–', ' & ', '&', '/', '  ']);

/** A phrase found: its value and the token after it. */
export interface Match<V> {
  value: V;
  next: number;
}

/** Whether a phrase of the list may begin with the token: cheaper than looking for one. */
export const mayBegin = (list: Phrases<unknown>, token: Token | undefined): boolean =>
  token !== undefined && (list.bit === 0 || (token.begins & list.bit) !== 0);

/** A list of words alone, for {@link matchesFrom}. */
export const wordList = (words: readonly string[]): Phrases<true> =>
  phrases(words.map((word) => [word, true] as const));

/**
 * All matches of a sticky pattern that begin where a word of the list does, in order and apart. For patterns over whole
 * texts: the tokens know where such words may stand, and the text need not be searched.
 * @param goesOn of a pattern that may begin with a number too: whether what follows the number, from `end`, lets it
 */
export function matchesFrom(
  first: Phrases<true>,
  pattern: RegExp,
  reading: Reading,
  goesOn?: (folded: string, end: number) => boolean,
): RegExpExecArray[] {
  const { folded } = reading;
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const token of tokensOf(reading)) {
    const begins = mayBegin(first, token) || (token.digit && goesOn?.(folded, token.end));
    if (!begins || token.start < end) continue;
    const match = matchAt(pattern, folded, token.start);
    if (!match) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}

/** The longest phrase at token `i`; null when none begins here. */
export function longest<V>(tree: Phrases<V>, tokens: readonly Token[], i: number): Match<V> | null {
  const first = tokens[i];
  if (!first || !mayBegin(tree, first)) return null;
  let node: Branch<V> | undefined = tree.next.get(first.folded);
  let best: Match<V> | null = null;
  for (let at = i; node;) {
    at++;
    if (node.value !== null) best = { value: node.value, next: at };
    const token = tokens[at];
    if (node.next.size === 0 || !token) break;
    if (JOINED.has(token.gap)) node = node.next.get(token.folded);
    else if (token.gap === COMMA) node = node.next.get(COMMA + token.folded);
    else break;
  }
  return best;
}
