/** Days as ISO strings shifted, and the year of a day, month or quarter that is printed without one. */
import { isoDay, isoMonth } from '../../src/text/calendar.ts';
import { END, START, matchesOf } from '../../src/text/pattern.ts';
import { oncePerText, partAt } from '../../src/text/reading.ts';
import type { Context } from '../rule.ts';
import { AHEAD } from './words.ts';

/** A year that the words leave out, and where it was taken from. */
export interface Year {
  year: number;
  from: 'published' | 'text';
}

const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const DAY_MS = 86_400_000;

/** The ISO day so many days from another. */
export const shiftDay = (iso: string, days: number): string =>
  new Date(utc(iso) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days one ISO day is after another. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / DAY_MS;

/** The ISO month so many months from the month of a day. */
export function shiftMonth(iso: string, months: number): string {
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return isoMonth(Math.floor(total / 12), (total % 12) + 1);
}

/** Monday of the week that holds a day, shifted by weeks. */
export function monday(iso: string, weeks: number): string {
  const weekday = (new Date(utc(iso)).getUTCDay() + 6) % 7;
  return shiftDay(iso, weeks * 7 - weekday);
}

/** A year of comparison is not the sentence's own: "bằng cả năm 2021", "so với năm 2019". */
const COMPARED = '(?<!(?:bằng|so với|của|hơn|như|vượt)(?: cả| cùng kỳ| kết quả)? )';
/** "ngày 5 tháng 12 năm 2016" is that day's year alone. */
const OF_A_DAY = '(?<!\\d tháng \\d{1,2},? )';
const STATED_YEAR = new RegExp(`${START}${COMPARED}${OF_A_DAY}năm ((?:1[89]|20)\\d{2})${END}`, 'gu');
/** "Quý I/2023 chững lại, sang quý III …": a month or quarter goes by the one before it, too. */
const STATED_MONTH = new RegExp(
  `${START}(?:${COMPARED}năm |tháng \\d{1,2}[/-]|qu[ýí] (?:i{1,3}|iv|[1-4])[/-])((?:1[89]|20)\\d{2})${END}`,
  'gu',
);
const LOOKS_AHEAD = new RegExp(START + AHEAD + END, 'u');
const LOOKS_BACK = new RegExp(`${START}(?:đã|vừa|qua)${END}`, 'u');

/** Whether a sentence tells of what is over: a past day is meant, however near the next one. */
export const looksBack = (sentence: string): boolean => LOOKS_BACK.test(sentence) && !LOOKS_AHEAD.test(sentence);

/** What goes on from a day, month or quarter to another with a year: "30/4 và 1/5/2025", "quý I và quý II/2025". */
const YEAR_AFTER =
  /^(?:[^.;:\n]|(?<=\d)\.(?=\d)){0,22}?(?:,|và|hoặc|&|-) (?:đầu |giữa |cuối )?(?:ngày |tháng |qu[ýí] )?(?:\d{1,2}[/.-])?(?:\d{1,2}|i{1,3}|iv)(?:[/.-]|,? năm )((?:19|20)\d{2})(?!\d)/u;

/** Days ahead of the publication that even a sentence of the past may mean. */
export const SOON = 60;
const COMING = /^[^,.;:]{0,24}\d (?:sắp )?tới(?: đây)?(?=$|[ ,.;:)])(?! (?:ngày|tháng|năm|\d))/u;

/** The year that the sentence stated before `index`, else that of publication; with null for `index` the latter. */
export function thisYear(context: Context, index: number | null): Year | null {
  const before = index === null ? null : statedYear(context, index);
  if (before !== null) return { year: before, from: 'text' };
  const { published } = context.reading;
  return published ? { year: Number(published.slice(0, 4)), from: 'published' } : null;
}

/** The year of the next day, month or quarter in the same list, or null. */
function yearAfter(context: Context, index: number): number | null {
  const year = YEAR_AFTER.exec(context.reading.folded.slice(index, index + 60))?.[1];
  return year ? Number(year) : null;
}

/** The year that the sentence stated last before this place ("Năm 2023, … ngày 15/7"), or null. */
export function statedYear(context: Context, index: number, pattern = STATED_YEAR): number | null {
  const { folded, sentences } = context.reading;
  const from = partAt(sentences, index)?.start ?? index;
  let last: number | null = null;
  pattern.lastIndex = 0;
  const before = folded.slice(from, index);
  for (let match = pattern.exec(before); match; match = pattern.exec(before)) last = Number(match[1]);
  return last;
}

const FULL_DAY =
  /(?<!\d)(0?[1-9]|[12]\d|3[01])(?: ?[/.-] ?| tháng )(0?[1-9]|1[0-2])(?: ?[/.-] ?| năm )((?:19|20)\d{2})(?!\d)/gu;
/** A sentence that opens with a day in full tells of that day and of what came after it. */
const OPENS = new RegExp(`^(?:\\p{L}{2,6},? ){0,3}${FULL_DAY.source}`, 'u');

/** The year of each day and month that the text prints in full; null where it prints two. */
const daysInFull = oncePerText((reading): Map<string, number | null> => {
  const years = new Map<string, number | null>();
  for (const [, day, month, year] of matchesOf(FULL_DAY, reading.folded)) {
    const key = `${Number(month)}-${Number(day)}`;
    const before = years.get(key);
    years.set(key, before === undefined || before === Number(year) ? Number(year) : null);
  }
  return years;
});

/** "Ngày 2/8/2010, … hẹn 30/8": the year of a day by the day that opens its sentence, which it follows; or null. */
function yearFromOpening(sentence: string, at: number, month: number, day: number): number | null {
  const opening = OPENS.exec(sentence);
  if (!opening || opening[0].length > at) return null;
  const [d, m, year] = opening.slice(1).map(Number) as [number, number, number];
  return month * 100 + day >= m * 100 + d ? year : year + 1;
}

/** The year of the next such day or month after the publication. */
function comingYear(published: string, month: number, day: number): number {
  const now = Number(published.slice(0, 4));
  const next = isoDay(now, month, Math.min(day, 28)) ?? published;
  return next > published ? now : now + 1;
}

/** "trước ngày 30/6; thi ngày 11/6/2026": the next year, if the rest of the sentence says it. */
function nextYearIn(sentence: string, at: number, year: number): number | null {
  const [later] = matchesOf(FULL_DAY, sentence.slice(at));
  return Number(later?.[3]) === year + 1 ? year + 1 : null;
}

/**
 * The year of a day or month printed without one: that of the next in its list, the year stated before it in the
 * sentence, that of the day which opens the sentence, or of the same day printed in full elsewhere, else by the day of
 * publication: never far ahead of it, unless the sentence looks ahead. Null when none is known.
 * @param day null for a month or quarter
 */
export function yearOf(context: Context, index: number, month: number, day: number | null): Year | null {
  const { published, folded, sentences } = context.reading;
  const span = partAt(sentences, index) ?? { start: index, end: index };
  const sentence = folded.slice(span.start, span.end);
  const at = index - span.start;
  // "tháng 9 tới" is the next one after the publication, whatever years the sentence speaks of.
  if (published && COMING.test(folded.slice(index, index + 40)))
    return { year: comingYear(published, month, day ?? 1), from: 'published' };
  const stated =
    yearAfter(context, index) ??
    statedYear(context, index, day === null ? STATED_MONTH : STATED_YEAR) ??
    (day === null ? null : yearFromOpening(sentence, at, month, day));
  if (stated) return { year: stated, from: 'text' };
  const same = day === null ? null : daysInFull(context.reading).get(`${month}-${day}`);
  if (!published) return same ? { year: same, from: 'text' } : null;
  const now = Number(published.slice(0, 4));
  const ahead = LOOKS_AHEAD.test(sentence);
  // A day printed in full long ago says nothing of the day that comes round again.
  const back = LOOKS_BACK.test(sentence);
  if (same && ((same === now + 1 && !back) || (same === now - 1 && !ahead))) return { year: same, from: 'text' };
  const gap = daysBetween(published, isoDay(now, month, Math.min(day ?? 1, 28)) ?? published);
  if (gap > 0) {
    // "Ngày 25/6, huyện đã tổ chức …" is past; "Kiệu đã về đền, lễ bắt đầu ngày 6/4" is soon.
    const told = LOOKS_BACK.test(sentence.slice(at).split(';', 1)[0] ?? '');
    const past = ahead ? gap > 330 : gap > 200 || told || (back && gap > SOON);
    return { year: past ? now - 1 : now, from: 'published' };
  }
  const next = ahead ? nextYearIn(sentence, at, now) : null;
  if (next) return { year: next, from: 'text' };
  return { year: gap < -250 && ahead ? now + 1 : now, from: 'published' };
}
