/** Many words looked for in one pass over a text, by the automaton of Aho and Corasick (1975): one look a letter, however many words. */

/** Tells every place where one of the words ends: the word's place in the list, and the offset behind it; overlaps too. */
export type Search = (text: string, tell: (word: number, end: number) => void) => void;

/** Letters beyond this are in no word: those of all scripts a Vietnamese paper prints lie below. */
const ALPHABET = 0x3000;
const ZERO = 48;
const NINE = 57;

/**
 * A search for folded words; a 0 in them stands for any digit.
 *
 * States are numbers: 0 where nothing has been read that a word begins with, then one for each beginning of a word. A
 * table gives the state after the next letter, for every state; letters that stand in no word are all one column of it.
 */
export function searchFor(words: readonly string[]): Search {
  const columns = new Uint8Array(ALPHABET);
  for (const letter of new Set(words.join(''))) columns[letter.charCodeAt(0)] ||= 1 + Math.max(...columns);
  for (let digit = ZERO + 1; digit <= NINE; digit++) columns[digit] = columns[ZERO] ?? 0;
  const width = 1 + Math.max(...columns);
  const size = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Uint16Array(size * width);
  const ending = endings(words, columns, width, next);
  return (text, tell) => {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const letter = text.charCodeAt(i);
      state = next[state * width + (letter < ALPHABET ? (columns[letter] ?? 0) : 0)] ?? 0;
      const found = ending[state];
      if (found) for (const word of found) tell(word, i + 1);
    }
  };
}

/** Fills in the table of states; returns for each state the words that end there, undefined where none does. */
function endings(
  words: readonly string[],
  columns: Uint8Array,
  width: number,
  next: Uint16Array,
): (number[] | undefined)[] {
  const ending: (number[] | undefined)[] = [undefined];
  for (const [place, word] of words.entries()) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const at = state * width + (columns[word.charCodeAt(i)] ?? 0);
      if (!next[at]) next[at] = ending.push(undefined) - 1;
      state = next[at] ?? 0;
    }
    ending[state] = [...(ending[state] ?? []), place];
  }
  // Where a word goes on no further, the longest end of what was read that another word begins with goes on: shorter
  // beginnings first, so that theirs is known.
  const shorter = new Uint16Array(ending.length);
  const queue = [0];
  for (const state of queue) {
    const back = shorter[state] ?? 0;
    for (let column = 0; column < width; column++) {
      const after = next[state * width + column] ?? 0;
      const fallback = state === 0 ? 0 : (next[back * width + column] ?? 0);
      if (after === 0) {
        next[state * width + column] = fallback;
        continue;
      }
      shorter[after] = fallback;
      const more = ending[fallback];
      if (more) ending[after] = [...(ending[after] ?? []), ...more];
      queue.push(after);
    }
  }
  return ending;
}
