/** Names: vntk's persons, places and organisations over tagged words. */
import { all, reader, UNKNOWN, type Columns } from './columns.ts';
import { readModel } from './files.ts';
import { labeller } from './features.ts';

/** The name label of each word, given their parts of speech: B-PER, I-PER, B-LOC, B-ORG, B-MISC, …, O. */
export type Namer = (words: Columns, tags: readonly string[]) => string[];

// vntk runs its chunker before its names, and none of these templates reads a chunk.
const TEMPLATES = `
  T[-2].lower T[-1].lower T[0].lower T[1].lower T[2].lower
  T[0].istitle T[-1].istitle T[1].istitle T[-2].istitle T[2].istitle
  T[-2] T[-1] T[0] T[1] T[2] T[-2,-1] T[-1,0] T[0,1] T[1,2]
  T[-2][1] T[-1][1] T[0][1] T[1][1] T[2][1]
  T[-2,-1][1] T[-1,0][1] T[0,1][1] T[1,2][1]
  T[-3][3] T[-2][3] T[-1][3]`;

/** vntk's reader of names. */
export function loadNamer(): Namer {
  const label = labeller(readModel('ner'), TEMPLATES);
  return ({ forms, lower, title }, tags) =>
    label(forms.length, {
      '': reader(forms),
      '.lower': reader(lower),
      '.istitle': all(title),
      '[1]': reader(tags),
      '[3]': UNKNOWN,
    });
}
