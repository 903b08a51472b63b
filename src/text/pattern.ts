/** Patterns over folded Vietnamese text, with the one letter boundary: `\b`, `\w` and `\W` are wrong for đ, ỷ, ệ. */
import { fold, foldTones } from './fold.ts';
import { isWordAt, LETTERS, MARKS, SMALL_LETTERS } from './letters.ts';

/** Letters, marks and digits, for use inside a class. */
export const WORD = `0-9\\u00b2\\u00b3${LETTERS}`;

/** No letter, mark or digit before; none after. */
export const START = `(?<![${WORD}])`;
export const END = `(?![${WORD}])`;

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** Word lists to one alternation, longest first; the words are folded and match themselves alone. */
export function anyOf(words: Iterable<string>): string {
  const folded = [...new Set(Array.from(words, fold))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${folded.map((word) => word.replace(SPECIAL, '\\$&')).join('|')})`;
}

const SPELLED: Readonly<Record<string, string>> = { L: LETTERS, Ll: SMALL_LETTERS, M: MARKS };

/** Letters by their ranges: without property classes a pattern needs no flag `u`, and is made and run much faster. */
function spelledOut(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(L|Ll|M)\}|\\.|[[\]]/gsu, (token, name: string | undefined) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    const letters = SPELLED[name ?? ''];
    return letters === undefined ? token : inClass ? letters : `[${letters}]`;
  });
}

/** A pattern over folded text; what still has property classes gets the flag `u`. */
export function patternOf(source: string, flags: string): RegExp {
  const plain = spelledOut(source);
  return new RegExp(plain, /\\p\{/iu.test(plain) ? `${flags}u` : flags);
}

const sourceOf = (strings: TemplateStringsArray, pieces: readonly string[]): string =>
  strings.raw.map((part, i) => foldTones(part.normalize('NFC')) + (pieces[i] ?? '')).join('');

/**
 * A piece for inside an `rx` pattern: the words that stand before it, read backwards once its core is found. A pattern
 * that begins with a digit is tried at digits alone; one that begins with words that may be missing, at every word.
 * {@link execLed} gives the match as if the words had been read forwards.
 * @param core the source of what the pattern has read so far
 * @example rx`${DAY}/${MONTH}${after(`${DAY}/${MONTH}`)`(?:từ )?(?:ngày )?`}`
 */
export function after(core: string): (strings: TemplateStringsArray, ...pieces: string[]) => string {
  return (strings, ...pieces) => `(?<=${START}(?<lead>${sourceOf(strings, pieces)})${core})`;
}

/** The next match of a global pattern, its `after` part included in place and words. */
export function execLed(pattern: RegExp, text: string): RegExpExecArray | null {
  const match = pattern.exec(text);
  const lead = match?.groups?.['lead'];
  if (match && lead) {
    match.index -= lead.length;
    match[0] = lead + match[0];
  }
  return match;
}

/**
 * A global pattern for folded text, bounded by letters on both sides: write the words in lower case as the press
 * prints them, put pieces in with `${…}`. A space is one space. Offsets of a match are those of the printed text.
 * @example rx`ngày ${DAY}/${MONTH}` matches "ngày 20/6" in fold("Ngày 20/6")
 */
export function rx(strings: TemplateStringsArray, ...pieces: string[]): RegExp {
  return patternOf(`${START}(?:${sourceOf(strings, pieces)})${END}`, 'g');
}

/** As `rx`, but tried at one place alone (set `lastIndex`), and with no boundary of its own. */
export function at(strings: TemplateStringsArray, ...pieces: string[]): RegExp {
  return patternOf(sourceOf(strings, pieces), 'y');
}

/** The match of a sticky pattern at this place, or null. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/**
 * All matches of a global pattern that begin where a word does. For patterns that begin with words and are tried on whole
 * texts: with `START` in front, that is tried at every letter; without it, the words' first letters are looked for.
 * @param notAfter an `ending` pattern of what must not stand before
 * @param from where in the text to begin
 */
export function wordsOf(pattern: RegExp, text: string, notAfter?: RegExp, from = 0): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const stands = !isWordAt(text, match.index - 1) && !(notAfter && matchAt(notAfter, text, match.index));
    if (stands) found.push(match);
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

/**
 * A pattern for the words that end at one place, read backwards from there: `(?:…) $` on what stands before a number
 * would be tried at every place before it. Ask by {@link endsIn}, or {@link endOf} for what its groups hold. Read
 * backwards, alternatives are not tried in their order (V8 sorts them): no group may hang on which is the longest.
 * @example ending`${START}(?:so với|thay vì) `
 */
export function ending(strings: TemplateStringsArray, ...pieces: string[]): RegExp {
  return patternOf(`(?<=${sourceOf(strings, pieces)})`, 'y');
}

/** Whether a text ends in what an `ending` pattern says. */
export function endsIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}

/** The groups of an `ending` pattern at a text's end, or null; the match itself is empty. */
export const endOf = (pattern: RegExp, text: string): RegExpExecArray | null => matchAt(pattern, text, text.length);

/** All matches of a global pattern, as `matchAll` gives them; that one makes a pattern anew for each text, which costs more than a search. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
