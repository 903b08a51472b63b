/** A sentence in NFC, with the way back to the offsets of the sentence as it was given. */

export interface Composed {
  text: string;
  /** The offset in the given sentence of an offset in `text`. */
  back: (offset: number) => number;
}

const CLUSTER = /[^\p{M}]?\p{M}*/gsu;

/** Composes a sentence. What NFC joins over more than a letter and its marks (Hangul) stays as it is. */
export function compose(sentence: string): Composed {
  if (sentence.normalize('NFC') === sentence) return { text: sentence, back: (offset) => offset };
  let text = '';
  const offsets: number[] = [];
  for (const [cluster] of sentence.matchAll(CLUSTER)) {
    const from = offsets.length === 0 ? 0 : (offsets.pop() ?? 0);
    const composed = cluster.normalize('NFC');
    // Marks that do not join their letter stay units of their own; the last unit takes what is left.
    for (let unit = 0; unit < composed.length; unit++) offsets.push(from + Math.min(unit, cluster.length));
    offsets.push(from + cluster.length);
    text += composed;
  }
  return { text, back: (offset) => offsets[offset] ?? sentence.length };
}
