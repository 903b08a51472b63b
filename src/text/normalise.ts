/** Text as it is printed to text as we keep it: NFC, look-alikes mended, invisible marks gone. */

/** Letters that look like a Vietnamese one and are another: Icelandic eth for đ. */
const LOOKALIKES: Record<string, string> = { ð: 'đ', Ð: 'Đ', Ɖ: 'Đ' };
const LOOKALIKE = /[ðÐƉ]/g;

/** Soft hyphen, zero-width space and joiners, bidirectional marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** No-break, figure, thin and other spaces that are no line break. */
const SPACE = /[\t\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * The text in NFC with ð as đ, every kind of space as a plain one, and invisible marks gone.
 * Line breaks become `\n`; runs of spaces stay, so that nothing printed is lost.
 */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, '') // first, because a joiner between a letter and its tone keeps NFC from joining them
    .normalize('NFC')
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(SPACE, ' ');
}
