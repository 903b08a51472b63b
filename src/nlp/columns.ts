/** What vntk's features know of each token or word: its form, its lower case, whether it is written as a title. */

/** Parallel lists, one entry for each token or word. */
export interface Columns {
  forms: string[];
  lower: string[];
  /** A capital or no letter first, no capital after, in each part; a form with a mark in it is never a title. */
  title: boolean[];
}

const LETTERS_AND_DIGITS = /^[\p{L}\p{N}]+$/u;
const DIGITS = /^\d+$/;

/** The columns of tokens, which hold no white space. */
export function columnsOf(forms: string[]): Columns {
  const lower = forms.map((form) => form.toLowerCase());
  const title = forms.map((form, i) => isTitle(form, lower[i] ?? ''));
  return { forms, lower, title };
}

/** As `form === titleCase(form)` with vntk's title-case 2, for forms without white space. */
export function isTitle(form: string, lower = form.toLowerCase()): boolean {
  const first = form[0] ?? '';
  return (
    form.slice(1) === lower.slice(1) && // most forms end here or on the next line
    first === first.toUpperCase() &&
    LETTERS_AND_DIGITS.test(form)
  );
}

export const isDigits = (form: string): boolean => DIGITS.test(form);

/** The columns of words, given the number of the first token of each. */
export function joined({ forms, lower, title }: Columns, firsts: readonly number[]): Columns {
  const words: Columns = { forms: [], lower: [], title: [] };
  firsts.forEach((first, i) => {
    const end = firsts[i + 1] ?? forms.length;
    words.forms.push(span(forms, first, end));
    words.lower.push(span(lower, first, end));
    words.title.push(title.slice(first, end).every(Boolean));
  });
  return words;
}

function span(parts: readonly string[], start: number, end: number): string {
  return end - start === 1 ? (parts[start] ?? '') : parts.slice(start, end).join(' ');
}

/** A column that reads a list: one entry, or several with spaces between. */
export function reader(list: readonly string[]): (start: number, length: number) => string {
  return (start, length) => {
    if (length === 1) return list[start] ?? '';
    if (length === 2) return `${list[start] ?? ''} ${list[start + 1] ?? ''}`;
    return list.slice(start, start + length).join(' ');
  };
}

/** A column of yes and no: yes when all are. */
export function all(list: readonly boolean[]): (start: number, length: number) => string {
  return (start, length) => {
    for (let i = start; i < start + length; i++) if (!list[i]) return 'False';
    return 'True';
  };
}

/** The column of labels yet to be found, which vntk fills with X. */
export const UNKNOWN = (_start: number, length: number): string => (length === 1 ? 'X' : 'X X');
