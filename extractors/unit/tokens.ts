/** A text's words as spans with what a reader of names asks of them: capital, number, what stands before. */
import { fold } from '../../src/text/fold.ts';
import { APOSTROPHE, CAPITAL, classAt, DIGIT, isLetterAt, NONE, SMALL } from '../../src/text/letters.ts';
import { matchesOf, WORD } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
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
}

/** Whether a word goes on at `i`: an apostrophe only with a letter behind it. */
function goesOn(text: string, i: number, here: number): boolean {
  return here === APOSTROPHE ? isLetterAt(text, i + 1) : here !== NONE;
}

const cache = new WeakMap<Reading, readonly Token[]>();

/** The words of a reading, in order; cut once. */
export function tokensOf(reading: Reading): readonly Token[] {
  const known = cache.get(reading);
  if (known) return known;
  const tokens = cut(reading.text, reading.folded);
  cache.set(reading, tokens);
  return tokens;
}

function cut(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let i = 0; i < text.length;) {
    const first = classAt(text, i);
    if (first === NONE || first === APOSTROPHE) {
      i++;
      continue;
    }
    const start = i;
    let small = false;
    for (; i < text.length; i++) {
      const here = classAt(text, i);
      if (!goesOn(text, i, here)) break;
      if (here === SMALL) small = true;
    }
    tokens.push({
      start,
      end: i,
      folded: folded.slice(start, i),
      capital: first === CAPITAL,
      upper: first === CAPITAL && !small && i - start > 1,
      digit: first === DIGIT,
      gap: last === 0 ? '\n' : text.slice(last, start),
    });
    last = i;
  }
  return tokens;
}

/** A phrase tree over folded words: the longest phrase that begins at a token is found without trying each. */
export interface Phrases<V> {
  next: Map<string, Phrases<V>>;
  value: V | null;
}

const SYLLABLES = new RegExp(`[${WORD}'’]+`, 'g');

/** Marks a word that follows a comma in a phrase. */
const COMMA = ', ';

/** Puts phrases, written as the press prints them, into a tree. */
export function phrases<V>(entries: Iterable<readonly [phrase: string, value: V]>): Phrases<V> {
  const root: Phrases<V> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    const folded = fold(phrase);
    for (const match of matchesOf(SYLLABLES, folded)) {
      const word = (folded[match.index - 2] === ',' ? COMMA : '') + match[0];
      const next: Phrases<V> = node.next.get(word) ?? { next: new Map(), value: null };
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

/** The longest phrase at token `i`; null when none begins here. */
export function longest<V>(tree: Phrases<V>, tokens: readonly Token[], i: number): Match<V> | null {
  let node: Phrases<V> | undefined = tree.next.get(tokens[i]?.folded ?? '');
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
