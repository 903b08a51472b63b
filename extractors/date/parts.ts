/** What date rules share: named groups of a match to values, lists with one year for all, pieces of patterns. */
import { isoDay, isoMonth } from '../../src/text/calendar.ts';
import { anyOf, END } from '../../src/text/pattern.ts';
import type { Context, Draft } from '../rule.ts';
import { yearOf, type Year } from './calendar.ts';
import { MONTH_WORDS, QUARTERS, YEAR_SHIFTS } from './words.ts';

type Kind = Draft<'date'>['fields']['kind'];

/** A value, and where the year that its words leave out was taken from; `stated` when they leave out none. */
export interface Value {
  value: string;
  from: Year['from'] | 'stated';
}

/** A value that the words state in full, or null. */
export const stated = (value: string | null): Value | null => (value === null ? null : { value, from: 'stated' });

/** EDTF for what the words leave out. */
const withoutYear = (value: string): string => value.replace(/(?<=^|\/)\d{4}/g, 'XXXX');

/** The fields of a date of our calendar. A relative expression states nothing of its value. */
export function fields(kind: Kind, { value, from }: Value): Draft<'date'>['fields'] {
  if (from === 'stated') return { value, kind, stated: value, inferred_from: null, calendar: 'gregorian' };
  const printed = kind === 'relative' ? null : withoutYear(value);
  return { value, kind, stated: printed, inferred_from: from, calendar: 'gregorian' };
}

/** A fact over the whole match, or over a part of it; a string is a value stated in full. */
export function fact(
  match: RegExpExecArray,
  kind: Kind,
  value: string | Value | null,
  part?: string,
): Draft<'date'> | null {
  const found = typeof value === 'string' ? stated(value) : value;
  if (!found) return null;
  const start = match.index + (part === undefined ? 0 : match[0].indexOf(part));
  return { start, end: start + (part ?? match[0]).length, fields: fields(kind, found) };
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
export function day(match: RegExpExecArray, context: Context): Value | null {
  const m = monthNumber(group(match, 'm') ?? '');
  const d = number(match, 'd');
  const y = group(match, 'y');
  if (y) return stated(isoDay(Number(y), m, d));
  return inYear(yearMeant(match, context, m, d), (year) => isoDay(year, m, d));
}

/** A value in a year that was found for it. */
export function inYear(found: Year | null, value: (year: number) => string | null): Value | null {
  const read = found && value(found.year);
  return read ? { value: read, from: found.from } : null;
}

/** The year of a day, month or quarter printed without one: told by "năm ngoái" after it, or found from the context. */
export function yearMeant(match: RegExpExecArray, context: Context, month: number, day: number | null): Year | null {
  const shift = group(match, 'nay') ? 0 : YEAR_SHIFTS[group(match, 'of') ?? ''];
  if (shift === undefined) return yearOf(context, match.index, month, day);
  const { published } = context.reading;
  return published ? { year: Number(published.slice(0, 4)) + shift, from: 'published' } : null;
}

/**
 * A list that states what it has in common at its end: one fact for each part, the last to the end of the match. What a
 * part leaves out and the list's end says counts as taken from the text.
 */
export function eachOf(
  match: RegExpExecArray,
  printed: readonly string[],
  kind: Kind,
  value: (part: string) => string | null,
  from: Value['from'] = 'stated',
): Draft<'date'>[] {
  let at = 0;
  return printed.flatMap((part, i) => {
    const start = match[0].indexOf(part, at);
    const last = i === printed.length - 1;
    at = start + part.length;
    const read = value(part);
    if (!read) return [];
    const end = last ? match[0].length : at;
    const own = kind === 'year' || last ? from : from === 'stated' ? 'text' : from;
    const draft = fields(kind, { value: read, from: own });
    // "28 và 29/5/2025": the first says its day alone.
    const dayAlone = kind === 'day' && !last && /^\D*\d{1,2}$/.test(part);
    if (dayAlone && draft.stated) draft.stated = draft.stated.replace(/-\d\d-/, '-XX-');
    return [{ start: match.index + start, end: match.index + end, fields: draft }];
  });
}

export const monthNumber = (printed: string): number => MONTH_WORDS[printed] ?? Number(printed);
/** Names of months ("tháng tư"); "mười" is not the beginning of "mười một". */
const monthName = (names: readonly string[]): string =>
  `(?:${anyOf(names.filter((name) => name !== 'mười'))}|mười(?! (?:một|hai)${END}))`;
export const MONTH_NAME = monthName(Object.keys(MONTH_WORDS));
/** "tháng năm" is a month in name alone: "tháng năm qua đi". */
export const SURE_MONTH_NAME = monthName(Object.keys(MONTH_WORDS).filter((name) => name !== 'năm'));
export const QUARTER = anyOf(Object.keys(QUARTERS));
export const COUNTED_MONTHS = `(?<n>0?[2-9]|1[01]|${MONTH_NAME})`;
/** No lunar day, which is no day of our calendar, and none that comes back each year. */
export const SOLAR = `(?!(?:,? (?:và|hoặc) (?:ngày )?\\d{1,2}[/-]\\d{1,2})? \\(?(?:tết|âm lịch|âm|âl|giêng|chạp|hằng năm|hàng năm|mỗi năm)${END})`;
/** The year of a day, month or quarter by that of publication: "tháng 5 năm ngoái", "tháng 5 này". */
export const OF_YEAR = `(?: (?:(?:của )?năm (?<of>${anyOf(Object.keys(YEAR_SHIFTS))})|(?<nay>này))${END})?`;
export const JOINED = '(?:(?:[,;] ?| và | hoặc | hay |, và )(?:năm )?)';

/** Months of a half, or the first or last n of a year: `2025-01/2025-06`. */
export function months(year: number, n: number, last: boolean): string {
  return last ? `${isoMonth(year, 13 - n)}/${isoMonth(year, 12)}` : `${isoMonth(year, 1)}/${isoMonth(year, n)}`;
}
