/**
 * The Vietnamese lunar calendar: its days as days of ours. Months begin with the day of the new moon at +07:00; the month
 * of the winter solstice is the eleventh; in a year of thirteen months the first without a principal term is the leap
 * month. New moons and the sun's longitude after J. Meeus, Astronomical Algorithms (chapters 25 and 49).
 */
import { isoOfDayNumber, julianDay } from './calendar.ts';

const RADIAN = Math.PI / 180;
const ZONE = 7 / 24;
/** Mean length of a month, and the first new moon of 1900. */
const MONTH = 29.530588853;
const FIRST = 2415021.076998695;

/** Periodic terms of the new moon in days: amplitude, then how often it takes the sun's and moon's anomaly and the moon's latitude. */
const TERMS: readonly [days: number, sun: number, moon: number, latitude: number][] = [
  [0.0021, 2, 0, 0],
  [-0.4068, 0, 1, 0],
  [0.0161, 0, 2, 0],
  [-0.0004, 0, 3, 0],
  [0.0104, 0, 0, 2],
  [-0.0051, 1, 1, 0],
  [-0.0074, 1, -1, 0],
  [0.0004, 1, 0, 2],
  [-0.0004, -1, 0, 2],
  [-0.0006, 0, 1, 2],
  [0.001, 0, -1, 2],
  [0.0005, 1, 2, 0],
];

/** The day number of the k-th new moon since 1900, at +07:00. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    (0.0001178 - 0.000000155 * t) * t * t +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * RADIAN);
  const sun = (359.2242 + 29.10535608 * k - (0.0000333 + 0.00000347 * t) * t * t) * RADIAN;
  const moon = (306.0253 + 385.81691806 * k + (0.0107306 + 0.00001236 * t) * t * t) * RADIAN;
  const latitude = (21.2964 + 390.67050646 * k - (0.0016528 + 0.00000239 * t) * t * t) * RADIAN;
  let correction = (0.1734 - 0.000393 * t) * Math.sin(sun);
  for (const [days, s, m, f] of TERMS) correction += days * Math.sin(s * sun + m * moon + f * latitude);
  const clock = -0.000278 + (0.000265 + 0.000262 * t) * t;
  return Math.floor(mean + correction - clock + 0.5 + ZONE);
}

/** Which twelfth of its way the sun is in when a day begins at +07:00: 0 from the spring equinox, 9 from the winter solstice. */
function sunTwelfth(day: number): number {
  const t = (day - 2451545.5 - ZONE) / 36525;
  const anomaly = (357.5291 + (35999.0503 - (0.0001559 + 0.00000048 * t) * t) * t) * RADIAN;
  const centre =
    (1.9146 - (0.004817 + 0.000014 * t) * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = 280.46645 + (36000.76983 + 0.0003032 * t) * t + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The day that begins the eleventh lunar month, which holds the winter solstice of a year of ours. */
function eleventhMonth(year: number): number {
  const k = Math.floor((julianDay(year, 12, 31) - 2415021) / MONTH);
  const day = newMoon(k);
  return sunTwelfth(day) >= 9 ? newMoon(k - 1) : day;
}

/** How many months after the eleventh the leap month comes: the first in which the sun enters no new twelfth. */
function leapAfter(k: number): number {
  let i = 1;
  while (i < 14 && sunTwelfth(newMoon(k + i)) !== sunTwelfth(newMoon(k + i + 1))) i++;
  return i;
}

/**
 * A lunar day (of the month's first run, not of its leap repeat) as ISO, or null when its month has no such day.
 * @param year the lunar year, by the year of ours that its first month falls in
 */
export function lunarDay(year: number, month: number, day: number): string | null {
  const from = eleventhMonth(month < 11 ? year - 1 : year);
  const next = eleventhMonth(month < 11 ? year : year + 1);
  const k = Math.floor(0.5 + (from - FIRST) / MONTH);
  let months = (month + 1) % 12;
  if (next - from > 365 && months >= leapAfter(k)) months++;
  const start = newMoon(k + months);
  const length = newMoon(k + months + 1) - start;
  return day >= 1 && day <= length ? isoOfDayNumber(start + day - 1) : null;
}

/** The last day of a lunar month, the 29th or 30th. */
export const lunarMonthEnd = (year: number, month: number): string | null =>
  lunarDay(year, month, 30) ?? lunarDay(year, month, 29);

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];

/** The year with this sixty-year name ("giáp thìn", folded) that is nearest to another, or null when there is no such name. */
export function namedYear(stem: string, branch: string, near: number): number | null {
  const [s, b] = [STEMS.indexOf(stem), BRANCHES.indexOf(branch === 'tị' ? 'tỵ' : branch === 'tí' ? 'tý' : branch)];
  if (s < 0 || b < 0 || s % 2 !== b % 2) return null;
  // 1984 was Giáp Tý; x is the place in the cycle with the remainders s of ten and b of twelve.
  const x = (6 * s - 5 * b + 60) % 60;
  const base = 1984 + x;
  return base + Math.round((near - base) / 60) * 60;
}
