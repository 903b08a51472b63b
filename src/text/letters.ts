/**
 * Letters and marks of the scripts a Vietnamese paper prints, for use inside a class: `\p{L}\p{M}` spelled out. The
 * property classes reach beyond the basic plane, which makes a look-behind at every letter five times as slow.
 */
export const LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\ud7ff';
