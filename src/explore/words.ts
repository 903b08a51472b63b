/** The words of a search, and where a printed text has them. */
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { plainLetters } from '../text/plain-letters.ts';

/** Words that stand side by side: one, or those that were put in quotes. */
export interface Term {
  /** Small letters with their tones. */
  toned: string[];
  /** Without. */
  plain: string[];
}

export interface Span {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const termOf = (text: string): Term => ({ toned: wordsOf(fold(text)), plain: wordsOf(plainLetters(text)) });

/** What was typed, as terms: `xã "Bắc Yên"` is two. */
export function termsOf(typed: string): Term[] {
  const text = normalise(typed);
  return [...text.matchAll(/["“]([^"”]*)["”]|[^\s"“”]+/gu)]
    .map(([whole, quoted]) => termOf(quoted ?? whole))
    .filter((term) => term.plain.length > 0);
}

/** Terms that were typed in a row as one, which is the best that can be found. */
export const joined = (terms: readonly Term[]): Term => ({
  toned: terms.flatMap((term) => term.toned),
  plain: terms.flatMap((term) => term.plain),
});

/** Whether the words were typed with tones or marks, which then count. */
export const hasTones = (term: Term): boolean => term.toned.join(' ') !== term.plain.join(' ');

/** A term for FTS5, in its folded columns. */
export const matching = (term: Term, exact: boolean): string => {
  const phrase = (words: readonly string[]): string => `"${words.join(' ')}"`;
  const plain = `{title text facts} : ${phrase(term.plain)}`;
  // Both, so that the title counts more also where tones do.
  return exact && hasTones(term) ? `({toned} : ${phrase(term.toned)} AND ${plain})` : plain;
};

/** Where a text has the terms, in its order; with their tones where it has them so. */
export function placesOf(text: string, terms: readonly Term[]): Span[] {
  for (const exact of terms.some(hasTones) ? [true, false] : [false]) {
    const folded = exact ? fold(text) : plainLetters(text);
    const found = terms.flatMap((term) => occurrences(folded, exact ? term.toned : term.plain));
    if (found.length > 0) return found.sort((a, b) => a.start - b.start);
  }
  return [];
}

function occurrences(folded: string, words: readonly string[]): Span[] {
  const found: Span[] = [];
  const all = [...folded.matchAll(WORD)];
  for (let i = 0; i + words.length <= all.length; i++) {
    if (!words.every((word, j) => all[i + j]?.[0] === word)) continue;
    const last = all[i + words.length - 1];
    found.push({ start: all[i]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) });
  }
  return found;
}

export interface Snippet {
  text: string;
  /** Where in it the words stand. */
  marks: Span[];
}

/** The stretch of a text that has most of the terms, cut between words; behind the title, unless they stand there alone. */
export function snippetOf(text: string, terms: readonly Term[], title: string | null = null, length = 220): Snippet {
  const head = title !== null && text.startsWith(`${title}\n`) ? title.length : 0;
  const inBody = (found: readonly Span[]): Span[] => found.filter(({ start }) => start >= head);
  const whole = terms.length > 1 ? inBody(placesOf(text, [joined(terms)])) : [];
  const places = whole.length > 0 ? whole : inBody(placesOf(text, terms));
  if (head > 0 && places.length === 0) return snippetOf(text, terms, null, length);
  let best = { start: 0, count: 0 };
  for (const { start } of places) {
    const count = places.filter((place) => place.start >= start && place.end <= start + length * 0.75).length;
    if (count > best.count) best = { start, count };
  }
  const body = head === 0 ? 0 : head + (/^\s*/.exec(text.slice(head))?.[0].length ?? 0);
  const from = best.start - body < length / 4 ? body : wordStart(text, Math.floor(best.start - length / 4));
  const to = from + length >= text.length ? text.length : wordStart(text, from + length);
  const [before, after] = [from > body ? '… ' : '', to < text.length ? ' …' : ''];
  const middle = text.slice(from, to).trimEnd().replaceAll('\n', ' ');
  const marks = places
    .filter(({ start, end }) => start >= from && end <= from + middle.length)
    .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length }));
  return { text: before + middle + after, marks };
}

/** The next place where a word begins. */
function wordStart(text: string, from: number): number {
  const space = text.slice(from, from + 40).search(/\s/);
  return space < 0 ? from : from + space + 1;
}
