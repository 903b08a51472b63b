/** Parts of speech: vntk's tagger over its words. */
import { all, reader, UNKNOWN, type Columns } from './columns.ts';
import { readModel } from './files.ts';
import { labeller } from './features.ts';

/** The part of speech of each word: N, Np, V, A, M, … */
export type Tagger = (words: Columns) => string[];

const TEMPLATES = `
  T[-2].lower T[-1].lower T[0].lower T[1].lower T[2].lower
  T[0].istitle T[-1].istitle T[1].istitle
  T[-2] T[-1] T[0] T[1] T[2] T[-2,-1] T[-1,0] T[0,1] T[1,2]
  T[-3][1] T[-2][1] T[-1][1] T[-3,-2][1] T[-2,-1][1]`;

/** vntk's tagger. */
export function loadTagger(): Tagger {
  const label = labeller(readModel('pos_tag'), TEMPLATES);
  return ({ forms, lower, title }) =>
    label(forms.length, { '': reader(forms), '.lower': reader(lower), '.istitle': all(title), '[1]': UNKNOWN });
}
