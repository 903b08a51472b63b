/** One reading of an article's text: folded once, cut into sentences once, its numbers read once; all extractors share it. */
import { fold } from './fold.ts';
import { numbers, type NumberSpan } from './numbers.ts';
import { paragraphs, sentences, type Span } from './sentences.ts';

/** Where the noun phrase that begins at `index` of the text ends, or null when none does; given by an NLP package. */
export type NounPhraseEnd = (text: string, index: number) => number | null;

/** A name as a tagger sees it: offsets into its sentence. */
export interface GuessedName extends Span {
  text: string;
  kind: 'person' | 'place' | 'organisation' | 'other';
}

/** What an NLP package guesses, for what no rule or lexicon has. */
export interface Tagger {
  nounPhraseEnd: NounPhraseEnd;
  names: (sentence: string) => readonly GuessedName[];
}

export interface Reading {
  /** The text as printed, NFC. */
  text: string;
  /** The same, folded for case and tone placement; offsets are the same. */
  folded: string;
  /** The day of publication (ISO), the "now" of every relative expression; null when unknown. */
  published: string | null;
  paragraphs: Span[];
  /** All sentences in order; none crosses a paragraph. */
  sentences: Span[];
  numbers: NumberSpan[];
  /** Null without an NLP package. */
  tagger: Tagger | null;
  /** What {@link oncePerText} has found out. */
  kept: unknown[];
}

let places = 0;

/**
 * Makes of a reader one that reads each text once and keeps the answer with it. A WeakMap would keep it beyond the text:
 * a collection of young objects takes all that an old map holds for alive.
 */
export function oncePerText<V>(find: (reading: Reading) => V): (reading: Reading) => V {
  const place = places++;
  return (reading) => {
    const { kept } = reading;
    if (kept[place] === undefined) kept[place] = find(reading);
    return kept[place] as V;
  };
}

/** Reads a text. `published` is ISO 8601, of which the day counts. */
export function read(text: string, published: string | null = null, tagger: Tagger | null = null): Reading {
  const folded = fold(text);
  const blocks = paragraphs(text);
  return {
    text,
    folded,
    published: published?.slice(0, 10) ?? null,
    paragraphs: blocks,
    sentences: blocks.flatMap((block) => sentences(text, block)),
    numbers: numbers(folded),
    tagger,
    kept: new Array<unknown>(places).fill(undefined),
  };
}

/** How many of the spans, which are in order, begin at or before `index`; by bisection. */
export function countUpTo(spans: readonly Span[], index: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that holds `index`, or null; spans are in order and apart. */
export function spanAt<T extends Span>(spans: readonly T[], index: number): T | null {
  const span = spans[countUpTo(spans, index) - 1];
  return span && index < span.end ? span : null;
}

/**
 * As {@link countUpTo}, of sentences or paragraphs alone, which are asked for most: where objects of one shape come by,
 * V8 reads them without looking up what they have.
 */
export function partsUpTo(parts: readonly Span[], index: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.start <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As {@link spanAt}, of sentences or paragraphs alone. */
export function partAt(parts: readonly Span[], index: number): Span | null {
  const part = parts[partsUpTo(parts, index) - 1];
  return part && index < part.end ? part : null;
}
