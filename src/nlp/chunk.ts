/** Chunks: vntk's noun, verb, adjective and preposition phrases over tagged words. */
import { all, reader, UNKNOWN, type Columns } from './columns.ts';
import { readModel } from './files.ts';
import { labeller } from './features.ts';

/** The chunk label of each word, given their parts of speech: B-NP, I-NP, B-VP, …, O. */
export type Chunker = (words: Columns, tags: readonly string[]) => string[];

const TEMPLATES = `
  T[-2].lower T[-1].lower T[0].lower T[1].lower T[2].lower
  T[0].istitle T[-1].istitle T[1].istitle
  T[-2] T[-1] T[0] T[1] T[2] T[-2,-1] T[-1,0] T[0,1] T[1,2]
  T[-2][1] T[-1][1] T[0][1] T[1][1] T[2][1]
  T[-2,-1][1] T[-1,0][1] T[0,1][1] T[1,2][1]
  T[-3][2] T[-2][2] T[-1][2]`;

/** vntk's chunker. */
export function loadChunker(): Chunker {
  const label = labeller(readModel('chunking'), TEMPLATES);
  return ({ forms, lower, title }, tags) =>
    label(forms.length, {
      '': reader(forms),
      '.lower': reader(lower),
      '.istitle': all(title),
      '[1]': reader(tags),
      '[2]': UNKNOWN,
    });
}
