/** What date rules share: named groups of a match to values, lists with one year for all, pieces of patterns. */
import { anyOf, END } from '../../src/text/pattern.ts';
import type { Context, Draft } from '../rule.ts';
import { isoDay, isoMonth } from '../../src/text/calendar.ts';
import { yearOf } from './calendar.ts';
import { MONTH_WORDS, QUARTERS, YEAR_SHIFTS } from './words.ts';

type Kind = Draft<'date'>['fields']['kind'];

/** A fact over the whole match, or over a part of it. */
export function fact(match: RegExpExecArray, kind: Kind, value: string | null, part?: string): Draft<'date'> | null {
  if (value === null) return null;
  const shift = part === undefined ? 0 : match[0].indexOf(part);
  const start = match.index + shift;
  return { start, end: start + (part ?? match[0]).length, fields: { value, kind } };
}

export const group = (match: RegExpExecArray, name: string): string | undefined => match.groups?.[name];
export const number = (match: RegExpExecArray, name: string): number => Number(group(match, name));

/** Two years as an interval, the second perhaps with two digits alone ("2020-25"); null when they do not rise. */
export function years(match: RegExpExecArray, longest: number): string | null {
  const from = number(match, 'y1');
  const printed = group(match, 'y2') ?? '';
  const to = printed.length === 2 ? Math.floor(from / 100) * 100 + Number(printed) : Number(printed);
  return to > from && to - from <= longest ? `${from}/${to}` : null;
}

/** The day the groups d, m and perhaps y of a match state, the missing year found from the context. */
export function day(match: RegExpExecArray, context: Context, suffix = ''): string | null {
  const m = monthNumber(group(match, `m${suffix}`) ?? '');
  const d = number(match, `d${suffix}`);
  const y = group(match, `y${suffix}`);
  const year = y ? Number(y) : yearMeant(match, context, m, d);
  return year === null ? null : isoDay(year, m, d);
}

/** The year of a day, month or quarter printed without one: told by "năm ngoái" after it, or found from the context. */
export function yearMeant(match: RegExpExecArray, context: Context, month: number, day: number): number | null {
  const shift = YEAR_SHIFTS[group(match, 'of') ?? ''];
  if (shift === undefined) return yearOf(context, match.index, month, day);
  const { published } = context.reading;
  return published ? Number(published.slice(0, 4)) + shift : null;
}

/** A list that states what it has in common at its end: one fact for each part, the last to the end of the match. */
export function eachOf(
  match: RegExpExecArray,
  printed: readonly string[],
  kind: Kind,
  value: (part: string) => string | null,
): Draft<'date'>[] {
  let from = 0;
  return printed.flatMap((part, i) => {
    const at = match[0].indexOf(part, from);
    from = at + part.length;
    const end = i === printed.length - 1 ? match[0].length : from;
    const read = value(part);
    return read ? [{ start: match.index + at, end: match.index + end, fields: { value: read, kind } }] : [];
  });
}

export const monthNumber = (printed: string): number => MONTH_WORDS[printed] ?? Number(printed);
export const MONTH_NAME = anyOf(Object.keys(MONTH_WORDS));
/** "tháng năm" is a month in name alone: "tháng năm qua đi". */
export const SURE_MONTH_NAME = anyOf(Object.keys(MONTH_WORDS).filter((name) => name !== 'năm'));
export const QUARTER = anyOf(Object.keys(QUARTERS));
export const COUNTED_MONTHS = `(?<n>0?[2-9]|1[01]|${MONTH_NAME})`;
/** No lunar day, which is no day of our calendar, and none that comes back each year. */
export const SOLAR = `(?! \\(?(?:tết|âm lịch|âm|âl|giêng|chạp|hằng năm|hàng năm|mỗi năm)${END})`;
/** The year of a day, month or quarter by that of publication: "tháng 5 năm ngoái". */
export const OF_YEAR = `(?: (?:của )?năm (?<of>${anyOf(Object.keys(YEAR_SHIFTS))})${END})?`;
export const JOINED = '(?:(?:[,;] ?| và | hoặc | hay |, và )(?:năm )?)';

/** Months of a half, or the first or last n of a year: `2025-01/2025-06`. */
export function months(year: number, n: number, last: boolean): string {
  return last ? `${isoMonth(year, 13 - n)}/${isoMonth(year, 12)}` : `${isoMonth(year, 1)}/${isoMonth(year, n)}`;
}
