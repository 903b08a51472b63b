/**
 * Letters and marks of the scripts a Vietnamese paper prints, for use inside a class: `\p{L}\p{M}` spelled out. The
 * property classes reach beyond the basic plane, which makes a look-behind at every letter five times as slow.
 */
export const LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\ud7ff';

/** The same without capitals, of which folded text has none. */
export const SMALL_LETTERS = 'a-z\\u00df-\\u00f6\\u00f8-\\u1fff\\u2c00-\\ud7ff';

/** Marks that stand by themselves after a letter. */
export const MARKS = '\\u0300-\\u036f';

/** Classes of code units: small letters and marks together. */
export const NONE = 0;
export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;

const SCRIPTS = 0x3000;
const CLASSES = Uint8Array.from({ length: SCRIPTS }, (_, code) => {
  const c = String.fromCharCode(code);
  if (/\p{Lu}/u.test(c)) return CAPITAL;
  if (/[\p{L}\p{M}]/u.test(c)) return SMALL;
  if (/\p{N}/u.test(c)) return DIGIT;
  return /['’‘`]/.test(c) ? APOSTROPHE : NONE;
});

/** The class of a code unit; beyond the scripts of a Vietnamese paper, `NONE`. */
export const classOf = (code: number): number => (code < SCRIPTS ? (CLASSES[code] ?? NONE) : NONE);

/** The class of the code unit at `i`; beyond the text's end, and beyond the scripts of a Vietnamese paper, `NONE`. */
export const classAt = (text: string, i: number): number =>
  i < text.length ? (CLASSES[text.charCodeAt(i)] ?? NONE) : NONE;

/** Whether a letter or mark stands at `i`. */
export function isLetterAt(text: string, i: number): boolean {
  const here = classAt(text, i);
  return here === SMALL || here === CAPITAL;
}

/** Whether a letter, mark or digit stands at `i`. */
export function isWordAt(text: string, i: number): boolean {
  const here = classAt(text, i);
  return here !== NONE && here !== APOSTROPHE;
}
