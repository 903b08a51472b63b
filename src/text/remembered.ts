/** Answers about short texts that are asked for over and over. */

/**
 * A pure function of a text that keeps its answers; of more than `most` texts it forgets all and begins anew. A text is kept
 * as a copy: one cut out of a page would keep all of the page in memory.
 */
export function remembered<V>(answer: (text: string) => V, most: number): (text: string) => V {
  const answers = new Map<string, V>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    const found = answer(copy);
    answers.set(copy, found);
    return found;
  };
}
