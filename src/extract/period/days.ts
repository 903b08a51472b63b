/** First and last day of dates as facts write them. */
import { daysIn, isoMonth } from '../../text/calendar.ts';

/** First and last day of a date's value; a day is both. */
export function daysOf(value: string): [start: string, end: string] {
  const ends = value.split('/').map((part): [string, string] => {
    const quarter = /^(\d{4})-Q([1-4])$/.exec(part);
    if (quarter)
      return [monthDays(quarter[1], Number(quarter[2]) * 3 - 2)[0], monthDays(quarter[1], Number(quarter[2]) * 3)[1]];
    const [year, month, day] = part.split('-');
    if (day) return [part, part];
    return month ? monthDays(year, Number(month)) : [`${year}-01-01`, `${year}-12-31`];
  });
  return [ends[0]?.[0] ?? value, ends.at(-1)?.[1] ?? value];
}

export function monthDays(year: string | number | undefined, month: number): [string, string] {
  const of = isoMonth(Number(year), month);
  return [`${of}-01`, `${of}-${daysIn(Number(year), month)}`];
}
