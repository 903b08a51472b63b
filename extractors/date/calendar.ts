/** Dates as ISO strings: put together, checked, and given a year when the paper prints none. */
import type { Context } from '../rule.ts';
import { isoDay, isoMonth } from '../../src/text/calendar.ts';
import { START, END } from '../../src/text/pattern.ts';
import { spanAt } from '../../src/text/reading.ts';
import { AHEAD } from './words.ts';

const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The ISO day so many days from another. */
export function shiftDay(iso: string, days: number): string {
  return new Date(utc(iso).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The ISO month so many months from the month of a day. */
export function shiftMonth(iso: string, months: number): string {
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return isoMonth(Math.floor(total / 12), (total % 12) + 1);
}

const STATED_YEAR = new RegExp(`${START}năm ((?:1[89]|20)\\d{2})${END}`, 'gu');
const LOOKS_AHEAD = new RegExp(START + AHEAD + END, 'u');
const LOOKS_BACK = new RegExp(`${START}(?:đã|vừa|qua)${END}`, 'u');

/** What goes on from a day, month or quarter to another with a year: "30/4 và 1/5/2025", "quý I và quý II/2025". */
const YEAR_AFTER =
  /^(?:[^.;:\n]|(?<=\d)\.(?=\d)){0,22}?(?:,|và|hoặc|&|-) (?:đầu |giữa |cuối )?(?:ngày |tháng |qu[ýí] )?(?:\d{1,2}[/.-])?(?:\d{1,2}|i{1,3}|iv)(?:[/.-]|,? năm )((?:19|20)\d{2})(?!\d)/u;

const COMING = /^[^,.;:]{0,24}\d (?:sắp )?tới(?: đây)?(?=$|[ ,.;:)])(?! (?:ngày|tháng|năm|\d))/u;

/** The year of the next day, month or quarter in the same list, or null. */
function yearAfter(context: Context, index: number): number | null {
  const year = YEAR_AFTER.exec(context.reading.folded.slice(index, index + 60))?.[1];
  return year ? Number(year) : null;
}

/** The year that the sentence stated last before this place ("Năm 2023, … ngày 15/7"), or null. */
export function statedYear(context: Context, index: number): number | null {
  const { folded, sentences } = context.reading;
  const from = spanAt(sentences, index)?.start ?? index;
  const years = [...folded.slice(from, index).matchAll(STATED_YEAR)];
  const last = years.at(-1)?.[1];
  return last ? Number(last) : null;
}

/**
 * The year of a day or month printed without one: that of the next in its list, the year stated before it in the
 * sentence, else by the day of publication: never far ahead of it, unless the sentence looks ahead. Null when neither is known.
 */
export function yearOf(context: Context, index: number, month: number, day: number): number | null {
  const stated = yearAfter(context, index) ?? statedYear(context, index);
  if (stated) return stated;
  const { published, folded, sentences } = context.reading;
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const gap =
    (utc(isoDay(year, month, Math.min(day, 28)) ?? published).getTime() - utc(published).getTime()) / 86_400_000;
  const span = spanAt(sentences, index);
  const sentence = span ? folded.slice(span.start, span.end) : '';
  if (gap > 0) {
    const back = LOOKS_BACK.test(sentence) && !LOOKS_AHEAD.test(sentence);
    return gap > 200 || back ? year - 1 : year;
  }
  // "tháng 5 tới" is the next one, however near.
  if (COMING.test(folded.slice(index, index + 40))) return year + 1;
  return gap < -250 && LOOKS_AHEAD.test(sentence) ? year + 1 : year;
}
