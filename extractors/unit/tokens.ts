/** A text's words as spans with what a reader of names asks of them: capital, number, what stands before. */
import { fold } from '../../src/text/fold.ts';
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

const APOSTROPHE = new Set(["'", '’', '‘', '`', 'ʼ']);

/** One class a code unit below 0x3000: 0 none, 1 small letter or mark, 2 capital, 3 digit. */
const CLASSES = Uint8Array.from({ length: 0x3000 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (/\p{Lu}/u.test(c)) return 2;
  if (/[\p{L}\p{M}]/u.test(c)) return 1;
  return /\p{N}/u.test(c) ? 3 : 0;
});
const classAt = (text: string, i: number): number => CLASSES[text.charCodeAt(i)] ?? 0;

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
    if (first === 0) {
      i++;
      continue;
    }
    const start = i;
    let small = false;
    for (; i < text.length; i++) {
      const here = classAt(text, i);
      if (here === 0 && !(APOSTROPHE.has(text[i] ?? '') && classAt(text, i + 1) > 0 && classAt(text, i + 1) < 3)) break;
      if (here === 1) small = true;
    }
    tokens.push({
      start,
      end: i,
      folded: folded.slice(start, i),
      capital: first === 2,
      upper: first === 2 && !small && i - start > 1,
      digit: first === 3,
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

const SYLLABLES = /[\p{L}\p{M}\p{N}'’]+/gu;

/** Marks a word that follows a comma in a phrase. */
const COMMA = ', ';

/** Puts phrases, written as the press prints them, into a tree. */
export function phrases<V>(entries: Iterable<readonly [phrase: string, value: V]>): Phrases<V> {
  const root: Phrases<V> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    const folded = fold(phrase);
    for (const match of folded.matchAll(SYLLABLES)) {
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

/** The longest phrase at token `i`: its value and the token after it; null when none begins here. */
export function longest<V>(tree: Phrases<V>, tokens: readonly Token[], i: number): { value: V; next: number } | null {
  let node: Phrases<V> | undefined = tree.next.get(tokens[i]?.folded ?? '');
  let best: { value: V; next: number } | null = null;
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
