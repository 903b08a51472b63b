/** Many words told from each other letter by letter, and looked for in one pass over a text, however many they are. */

import { Codes } from './codes.ts';

/** Letters beyond this are in no word: those of all scripts a Vietnamese paper prints lie below. */
const ALPHABET = 0x3000;
const ZERO = 48;
const NINE = 57;

/**
 * Words as states and letters as columns of one table. A state is a beginning that words have in common, 0 the empty
 * one; the table gives, for a state and a letter's column, the state with that letter behind.
 */
export interface LetterTable {
  /** The column of each letter; all letters that stand in no word are column 0. */
  columns: Uint8Array;
  width: number;
  /** At `state * width + column` the next state; 0 where no word goes on so. */
  next: Uint16Array;
  /** By state the place, in the list, of the word that ends there. */
  ends: (number | undefined)[];
}

/** The table of folded words, of which there are no two alike. */
export function letterTable(words: readonly string[]): LetterTable {
  const columns = new Uint8Array(ALPHABET);
  let width = 1;
  for (const letter of new Set(words.join(''))) columns[letter.charCodeAt(0)] = width++;
  const next = new Uint16Array(width * (1 + words.reduce((sum, word) => sum + word.length, 0)));
  const ends: (number | undefined)[] = [undefined];
  for (const [place, word] of words.entries()) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const at = state * width + (columns[word.charCodeAt(i)] ?? 0);
      if (next[at] === 0) next[at] = ends.push(undefined) - 1;
      state = next[at] ?? 0;
    }
    ends[state] = place;
  }
  return { columns, width, next, ends };
}

/** Tells every place where one of the words ends: the word's place in the list, and the offset behind it; overlaps too. */
export type Search = (text: string, tell: (word: number, end: number) => void) => void;

/** A search for folded words, by the automaton of Aho and Corasick (1975): one look a letter. A 0 stands for any digit. */
export function searchFor(words: readonly string[]): Search {
  const table = letterTable(words);
  for (let digit = ZERO + 1; digit <= NINE; digit++) table.columns[digit] = table.columns[ZERO] ?? 0;
  const ending = closed(table);
  const codes = new Codes();
  return (text, tell) => {
    const { columns, width, next } = table;
    const letters = codes.of(text);
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + (columns[letters[i]!] ?? 0)]!;
      const found = ending[state];
      if (found) for (const word of found) tell(word, i + 1);
    }
  };
}

/**
 * Changes the table so that it never needs to go back: where no word goes on, it goes to the longest end of what was read
 * that another word begins with. Returns for each state all the words that end there, undefined where none does.
 */
function closed({ width, next, ends }: LetterTable): (number[] | undefined)[] {
  const ending = ends.map((word) => (word === undefined ? undefined : [word]));
  /** By state that longest end. Shorter beginnings come first, so that theirs is known. */
  const shorter = new Uint16Array(ends.length);
  const queue = [0];
  for (const state of queue) {
    const back = (shorter[state] ?? 0) * width;
    for (let column = 0; column < width; column++) {
      const after = next[state * width + column] ?? 0;
      const instead = state === 0 ? 0 : (next[back + column] ?? 0);
      if (after === 0) {
        next[state * width + column] = instead;
        continue;
      }
      shorter[after] = instead;
      const more = ending[instead];
      if (more) ending[after] = [...(ending[after] ?? []), ...more];
      queue.push(after);
    }
  }
  return ending;
}
