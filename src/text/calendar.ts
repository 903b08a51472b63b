/** Days of our calendar as ISO strings, and none that does not exist. */

const two = (n: number): string => String(n).padStart(2, '0');

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `2025-06-20`, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? `${isoMonth(year, month)}-${two(day)}` : null;
}

/** `2025-06`. */
export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`;

const DAY_MS = 86_400_000;
/** The Julian day number of 1 January 1970. */
const UNIX_EPOCH = 2_440_588;

/** The Julian day number of a day. */
export const julianDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS + UNIX_EPOCH;

/** The ISO day of a Julian day number. */
export const isoOfDayNumber = (day: number): string => new Date((day - UNIX_EPOCH) * DAY_MS).toISOString().slice(0, 10);
