/** What TCVN3 text lost on its way: the code of ư, which programs took for a soft hyphen, and the capitals that were in the font. */

/** The onsets a ư may follow, as TCVN3 writes them (® is đ, § Đ). */
const ONSET = 'ngh|ng|nh|ch|gi|gh|kh|ph|th|tr|[bcdghklmnrstvx®§]';
/** ơ and its tones, as TCVN3 writes them: after a hyphen they are the second half of ươ ("®-îc", "n-íc", "Trung -¬ng"). */
const HORNED_O = '[¬êíëìî]';
/** Anything that does not end a word. */
const LETTER = '[^\\s.,;:!?)"”]';
/** What may follow a ư without tone besides: "ch-a", "l-u", "nh-ng", or the word's end ("th- ký", "nh-, "). */
const REST = `(?:a|u|i|ng|m|n)?(?!${LETTER})`;
/** A Roman numeral before a dash is none of these. */
const HORN_LOST = new RegExp(
  `(?<![^\\s("“])(?:(?:${ONSET})?-(?=${HORNED_O})|-(?=u(?!${LETTER}))|(?![CDLMVX]-\\s)(?:${ONSET})-(?=${REST}))`,
  'giu',
);

/** TCVN3 text whose soft hyphens (ư) became plain ones ("tr-êng", "ch-a"), with soft ones again. */
export function withHorns(text: string): string {
  return text.includes('-') ? text.replace(HORN_LOST, (found) => `${found.slice(0, -1)}\u00ad`) : text;
}

const WORD = /\p{L}+/gu;
const SMALL = /[a-z]/;
const CAPITALS = /[A-ZĂÂĐÊÔƠƯ]/g;

/**
 * Converted TCVN3, which has no toned capitals, with words made capital whose plain letters are: "ĐảNG" is ĐẢNG. A text
 * of capitals alone is made capital throughout, where "Bộ" may be BỘ.
 */
export function withCapitals(text: string): string {
  const shouted = (word: string): boolean => !SMALL.test(word) && (word.match(CAPITALS)?.length ?? 0) > 1;
  const words = text.match(WORD) ?? [];
  if (!SMALL.test(text) && words.some(shouted)) return text.toUpperCase();
  return text.replace(WORD, (word) => (shouted(word) ? word.toUpperCase() : word));
}
