/** The letter boundary, and patterns whose leading words are read backwards. */
import { describe, expect, it } from 'vitest';
import { after, END, execLed, rx, START } from '../../src/text/pattern.ts';

describe('the letter boundary', () => {
  const bounded = new RegExp(`${START}x${END}`, 'u');
  const wordy = /[\p{L}\p{M}\p{N}]/u;
  /** Signs that the spelled-out class leaves out or takes in, and that no word in the press holds. */
  const strange = /[ªµº¹¼½¾\u02c2-\u02df\u0375\u0378-\u0385\u0387]/u;
  const blocks = [
    [0x20, 0x24f],
    [0x300, 0x36f],
    [0x1e00, 0x1eff],
    [0x2010, 0x206f],
  ] as const;

  it.each(blocks)('is that of letters, marks and digits from U+%i to U+%i', (from, to) => {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      if (strange.test(letter)) continue;
      expect([letter, bounded.test(`${letter}x`)]).toEqual([letter, !wordy.test(letter)]);
      expect([letter, bounded.test(`x${letter}`)]).toEqual([letter, !wordy.test(letter)]);
    }
  });
});

describe('words before a core', () => {
  const day = rx`(?<d>\d{1,2})/(?<m>\d{1,2})${after('\\d{1,2}/\\d{1,2}')`(?:từ )?(?:ngày )?`}`;
  const all = (text: string) => {
    day.lastIndex = 0;
    const found: [string, number][] = [];
    for (let match = execLed(day, text); match; match = execLed(day, text)) found.push([match[0], match.index]);
    return found;
  };

  it.each([
    ['họp từ ngày 12/6', [['từ ngày 12/6', 4]]],
    ['12/6', [['12/6', 0]]],
    [
      'ngày 1/2, ngày 3/4',
      [
        ['ngày 1/2', 0],
        ['ngày 3/4', 10],
      ],
    ],
    // "vàngày" is no "ngày", and 112/6 no 12/6.
    ['vàngày 1/2', [['1/2', 7]]],
    ['a112/6', []],
  ] as const)('are part of the match in %j', (text, expected) => {
    expect(all(text)).toEqual(expected);
  });
});
