/** Lists of phrases looked up by their first word: which of several hundred stands at a place, without trying them all. */
import { fold } from './fold.ts';
import { isWordAt } from './letters.ts';

/** Folded phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

function wordEnd(text: string, index: number): number {
  let end = index;
  while (isWordAt(text, end)) end++;
  return end;
}

/** Phrases to look up, folded. */
export function phrasesOf(phrases: Iterable<string>): Phrases {
  const byWord = new Map<string, string[]>();
  for (const phrase of new Set(Array.from(phrases, fold))) {
    const first = phrase.slice(0, wordEnd(phrase, 0));
    byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
  }
  for (const alike of byWord.values()) alike.sort((a, b) => b.length - a.length);
  return byWord;
}

/**
 * The longest phrase that stands at `index` of the folded text and ends where a word does, or null.
 * @param goes whether what follows the phrase lets it stand
 */
export function phraseAt(
  phrases: Phrases,
  folded: string,
  index: number,
  goes?: (phrase: string, end: number) => boolean,
): string | null {
  const first = wordEnd(folded, index);
  const alike = first > index ? phrases.get(folded.slice(index, first)) : undefined;
  if (!alike) return null;
  for (const phrase of alike) {
    const end = index + phrase.length;
    if (folded.startsWith(phrase, index) && !isWordAt(folded, end) && (!goes || goes(phrase, end))) return phrase;
  }
  return null;
}
