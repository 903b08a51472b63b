/** Words: vntk's word segmentation over its tokens. */
import { all, isDigits, reader, type Columns } from './columns.ts';
import { readDictionary, readModel } from './files.ts';
import { labeller } from './features.ts';

/** The number of the first token of each word, given the columns of the tokens. */
export type Segmenter = (tokens: Columns) => number[];

const TEMPLATES = `
  T[-2].lower T[-1].lower T[0].lower T[1].lower T[2].lower
  T[-1].isdigit T[0].isdigit T[1].isdigit
  T[-1].istitle T[0].istitle T[1].istitle T[0,1].istitle T[0,2].istitle
  T[-2].is_in_dict T[-1].is_in_dict T[0].is_in_dict T[1].is_in_dict T[2].is_in_dict
  T[-2,-1].is_in_dict T[-1,0].is_in_dict T[0,1].is_in_dict T[1,2].is_in_dict
  T[-2,0].is_in_dict T[-1,1].is_in_dict T[0,2].is_in_dict
  T[-2] T[-1] T[0] T[1] T[2] T[-2,-1] T[-1,0] T[0,1] T[1,2]
  T[-2,0] T[-1,1] T[0,2] T[-2][1] T[-1][1]`;
/** Stands for the form of what the dictionary has: the model was trained to see new words only. */
const KNOWN = '-';

/**
 * vntk's segmenter.
 * @param mend makes the dictionary to use of vntk's own
 */
export function loadSegmenter(mend = (words: ReadonlySet<string>) => words): Segmenter {
  const words = mend(readDictionary());
  const label = labeller(readModel('word_tokenizer'), TEMPLATES);
  return (columns) => {
    const { forms, lower, title } = columns;
    const known = knownSpans(words, lower);
    const isKnown = (start: number, length: number): boolean => known[length - 1]?.[start] ?? false;
    const form = reader(forms);
    const small = reader(lower);
    const labels = label(forms.length, {
      '.lower': (start) => (isKnown(start, 1) ? KNOWN : upToEquals(small(start, 1))),
      '.isdigit': (start) => (isDigits(forms[start] ?? '') ? 'True' : 'False'),
      '.istitle': all(title),
      '.is_in_dict': (start, length) => (isKnown(start, length) ? 'True' : 'False'),
      '': (start, length) => (length < 3 && isKnown(start, length) ? KNOWN : upToEquals(form(start, length))),
      '[1]': () => 'X',
    });
    return labels.flatMap((name, i) => (name === 'IW' && i > 0 ? [] : [i]));
  };
}

/** Whether one, two and three tokens from each place on are in the dictionary. */
function knownSpans(words: ReadonlySet<string>, lower: readonly string[]): boolean[][] {
  const read = reader(lower);
  return [1, 2, 3].map((length) =>
    lower.map((_, start) => start + length <= lower.length && words.has(read(start, length))),
  );
}

/** vntk loses what stands after an equals sign in a form, and was trained so. */
function upToEquals(value: string): string {
  const equals = value.indexOf('=');
  return equals < 0 ? value : value.slice(0, equals);
}
