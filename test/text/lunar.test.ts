/** Lunar days against new years that are on record, and against the Chinese calendar of the platform where the two agree. */
import { describe, expect, it } from 'vitest';
import { lunarDay, lunarMonthEnd, namedYear } from '../../src/text/lunar.ts';

describe('lunarDay', () => {
  it.each([
    [1945, '1945-02-13'],
    [1968, '1968-01-29'],
    [1975, '1975-02-11'],
    [1985, '1985-01-21'], // a month before the Chinese one
    [2007, '2007-02-17'], // a day before the Chinese one
    [2012, '2012-01-23'],
    [2020, '2020-01-25'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2030, '2030-02-02'],
  ])('begins %i on %s', (year, day) => {
    expect(lunarDay(year, 1, 1)).toBe(day);
  });

  it.each([
    [2024, 12, 25, '2025-01-24'],
    [2025, 1, 15, '2025-02-12'],
    [2025, 3, 10, '2025-04-07'],
    [2025, 7, 1, '2025-08-23'], // after the leap sixth month
    [2018, 7, 15, '2018-08-25'],
  ])('%i-%i-%i is %s', (year, month, day, expected) => {
    expect(lunarDay(year, month, day)).toBe(expected);
  });

  it('knows how long a month is', () => {
    expect(lunarDay(2025, 12, 30)).toBeNull();
    expect(lunarMonthEnd(2025, 12)).toBe('2026-02-16');
    expect(lunarDay(2025, 1, 31)).toBeNull();
    expect(lunarDay(2025, 1, 0)).toBeNull();
  });

  it('is never more than a day from the Chinese calendar, but for the winter of 1984', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
    const of = (day: number): string => chinese.format(new Date(day)).replace('bis', '');
    for (let year = 1950; year < 2060; year++) {
      for (let month = 1; month <= 12; month++) {
        if ((year === 1984 && month > 10) || (year === 1985 && month < 3)) continue;
        const day = Date.parse(lunarDay(year, month, 1) ?? '');
        expect([of(day), of(day + 86_400_000)], `${year}-${month}`).toContain(`${month}/1`);
      }
    }
  });
});

describe('namedYear', () => {
  it.each([
    ['giáp', 'thìn', 2025, 2024],
    ['ất', 'tỵ', 2025, 2025],
    ['ất', 'tị', 2025, 2025],
    ['mậu', 'thân', 1970, 1968],
    ['bính', 'ngọ', 1970, 1966],
  ])('%s %s near %i is %i', (stem, branch, near, year) => {
    expect(namedYear(stem, branch, near)).toBe(year);
  });

  it('knows that half of the pairs are no year', () => {
    expect(namedYear('giáp', 'sửu', 2020)).toBeNull();
    expect(namedYear('năm', 'tý', 2020)).toBeNull();
  });
});
