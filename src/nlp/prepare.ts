/** A sentence of the press made ready for vntk's models: composed, numbers and document numbers masked, tones moved. */
import { columnsOf, type Columns } from './columns.ts';
import { compose } from './compose.ts';
import { tokensBetween } from './tokens.ts';
import { moveTones } from './tones.ts';

export interface Prepared {
  /** What the models see of each token. */
  columns: Columns;
  /** Where each token begins and ends in the sentence as it was given. */
  starts: number[];
  ends: number[];
  /** Whether something else stands for the token in the columns. */
  masked: boolean[];
}

/**
 * What stands for a masked stretch, found by trial: with "15" no number was tagged as anything but one, and it draws
 * the fewest following words into names. The models learned with numbers that are no titles, which vntk forgets.
 */
const NUMBER = '15';
const SYMBOL = 'A';

const DASH = '[-\\u2010-\\u2013]';
/** "QĐ", "CTr", "UBTVQH15", "T.Ư": letters of a document's number. */
const LETTERS = '\\p{Lu}(?:\\.?\\p{Lu})*r?\\d{0,2}';
const MASKED = new RegExp(
  [
    '(?<symbol>',
    // An address on the net or of mail.
    'https?://[^\\s<>"“”]+|www\\.[^\\s<>"“”]+|(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}\\.[A-Za-z0-9.-]{0,99}[A-Za-z0-9]',
    // 1507-QĐ/TU, 60 - NQ/TW, 866/QĐ-UBND: number, mark, two letters or more.
    `|(?<![\\p{L}\\p{M}\\p{N}])\\d{1,5} ?(?:${DASH}|/) ?(?=\\p{Lu}\\.?\\p{Lu})${LETTERS}(?: ?(?:${DASH}|[/&]) ?${LETTERS}){0,4}(?![\\p{L}\\p{M}\\p{N}])`,
    // 118/2025/NĐ-CP, 76/2025/UBTVQH15.
    `|(?<![\\p{L}\\p{M}\\p{N}])\\d{1,5}/\\d{4}/${LETTERS}(?:${DASH}${LETTERS}){0,4}(?![\\p{L}\\p{M}\\p{N}])`,
    // Outside the plane that vntk knows: it would cut such a character in two.
    '|[\\u{10000}-\\u{10FFFF}]+',
    ')',
    // 9.141, 0,37, 20/6/2025, 15-20, 7:30, 7h30; not "A4", "3D", nor the 2 of "km2".
    `|(?<number>(?<![\\p{L}\\p{M}\\p{N}])\\d+(?:(?:[.,/:h]|${DASH})\\d+)*(?![\\p{Lu}\\p{N}]))`,
  ].join(''),
  'gu',
);

/** Makes a sentence ready. Every character but white space is in a token; tokens are in order and apart. */
export function prepare(sentence: string): Prepared {
  const { text, back } = compose(sentence);
  const moved = moveTones(text);
  const ready: Prepared = { columns: columnsOf([]), starts: [], ends: [], masked: [] };
  const forms: string[] = [];
  const put = (form: string, start: number, end: number, masked: boolean): void => {
    const from = back(start);
    const to = back(end);
    if (from >= to) return; // the second half of a letter that NFC takes apart
    forms.push(form);
    ready.starts.push(from);
    ready.ends.push(to);
    ready.masked.push(masked);
  };
  const putBetween = (start: number, end: number): void => {
    const found = tokensBetween(moved, start, end);
    found.forms.forEach((form, i) => {
      const at = found.starts[i] ?? 0;
      put(form === '–' || form === '—' ? '-' : form, at, at + form.length, false);
    });
  };
  let done = 0;
  for (const match of moved.matchAll(MASKED)) {
    putBetween(done, match.index);
    done = match.index + match[0].length;
    put(match.groups?.['number'] === undefined ? SYMBOL : NUMBER, match.index, done, true);
  }
  putBetween(done, moved.length);
  ready.columns = columnsOf(forms);
  ready.masked.forEach((masked, i) => masked && (ready.columns.title[i] = false));
  return ready;
}
