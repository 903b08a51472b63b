/** When an article was published, from the line a paper prints and from what its mark-up states. */
import { isoDay } from '../text/calendar.ts';
import { remembered } from '../text/remembered.ts';
import { monthOf, saysNothingMore } from './months.ts';

/** Two digits. */
const pad = (n: number): string => String(n).padStart(2, '0');

/** ISO day, or null when there is no such day or no press then. */
function day(y: number, m: number, d: number): string | null {
  return y < 1990 || y > 2100 ? null : isoDay(y, m, d);
}

/** 29/03/2017 · 29-3-2017 · 29.3.2017 */
const NUMERIC = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/u;
/** 15-3-26, on a line with a clock or a weekday alone. */
const SHORT = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/.-])/u;
export const WEEKDAY =
  /(?<!\p{L})(?:thứ|t\.?)\s?(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|(?:chủ|chúa) nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
/** 2017-03-29 · 2017/3/29 */
const REVERSED = /(?<!\d)(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?!\d)/u;
/** ngày 29 tháng 3 năm 2017 · 29 Tháng Ba, 2017 */
const SPELT =
  /(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2}|một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)\s?,?\s?(?:năm\s)?(\d{4})/iu;
/** 12 January 2011 · 12. Januar 2011 · 12 de enero de 2011 · 1er mars 2011: day, month, year. */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?\s?(?:de |of |di |d['’])?\s?(\p{L}{3,12})\.?,?\s?(?:de |del )?(\d{4})(?!\d)/iu;
/** January 12th, 2011 · Jan. 12, 2011 */
const DAY_YEAR = /\d(?:st|nd|rd|th)?,?\s\d{4}/iu;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iu;
/** 2024年3月12日 · 2024년 3월 12일 */
const EASTERN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
/** 09:12 · 9h12 · 09:12:30 · 9 giờ 12 phút · 09:12 PM · 9:12 CH */
const CLOCK =
  /(?<![\d:/.])(\d{1,2})\s?(?::|h|giờ|g)\s?(\d{2})(?:\s?(?::|phút|p)\s?(\d{2})?)?(?!\d)\s*(am|pm|a\.m\.|p\.m\.|sa|ch)?(?![\p{L}])/iu;

const SPELT_MONTHS: Record<string, number> = {
  một: 1, giêng: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười một': 11, 'mười hai': 12, chạp: 12,
}; // prettier-ignore

/** What may stand on a publication line besides day and time. */
const AROUND: readonly RegExp[] = [
  /(?:thứ|t\.?)\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|chủ nhật|chúa nhật|(?<!\p{L})cn(?!\p{L})|(?:mon|tues|wednes|thurs|fri|satur|sun)day/giu,
  /\(?\s*(?:gmt|utc)\s*(?:\+\s*0?7(?::00)?)?\s*\)?|\+0?7:?00|giờ (?:việt nam|hà nội)/giu,
  /(?<=\d|\s)T(?=\s|$)/gu,
  /(?:ngày|thời gian|thời điểm|giờ)?\s*(?:xuất bản|phát hành|đăng(?: tải| tin| bài| lúc)?|cập nhật(?: lần cuối| cuối| mới nhất)?|tạo|gửi|đưa tin|viết)(?!\p{L})|published|updated|posted|(?<!\p{L})(?:lúc|vào|ngày|on|at)(?!\p{L})/giu,
  /(?:số )?(?:lượt (?:xem|đọc|truy cập)|đã xem|views?|xem|đọc)\s*[:(]?\s*[\d.,]*\)?|\d[\d.,]*\s*(?:lượt (?:xem|đọc)|views?|bình luận|phút đọc)/giu,
  /(?<!\p{L})(?:in|gửi)(?: bài| trang)?(?: viết| này)?(?!\p{L})|chia sẻ|bình luận|cỡ chữ|a\s?[-+]?\s?a\s?[-+]?(?:\s?a\s?\+?)?(?!\p{L})|facebook|zalo|email|print|nghe(?: đọc)?(?: bài)?(?: viết)?(?!\p{L})(?:\s*\d+:\d\d)?/giu,
];

/** What a publication line says, or null when the line is something else. */
interface Printed {
  /** ISO day, with `T…+07:00` when a clock time stands beside it. */
  iso: string;
  /** What is left of the line: a name, a source, a section. */
  rest: string;
}

interface Found {
  iso: string;
  from: number;
  to: number;
}

/** Day first, as nearly everywhere; month first where the weekday, or there being no such month, says so. */
function numericDay(line: string, first: number, second: number, year: number): string | null {
  const usual = day(year, second, first);
  const american = day(year, first, second);
  if (!usual || !american) return usual ?? american;
  const named = ENGLISH_DAYS.exec(line)?.[0].slice(0, 3).toLowerCase();
  const fits = (iso: string): boolean => WEEK[new Date(iso).getUTCDay()] === named;
  return named && fits(american) ? american : usual;
}
const ENGLISH_DAYS = /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)/iu;
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Without a year, or two numbers with a sign between, there is no day: cheaper to ask first. */
const DIGITS_OF_A_DAY = /\d{4}|\d\s?[/.-]\s?\d/;

function dayIn(line: string): Found | null {
  const found = (match: RegExpExecArray, iso: string | null): Found | null =>
    iso ? { iso, from: match.index, to: match.index + match[0].length } : null;
  let m = NUMERIC.exec(line);
  if (m) return found(m, numericDay(line, Number(m[1]), Number(m[3]), Number(m[4])));
  m = REVERSED.exec(line);
  if (m) return found(m, day(Number(m[1]), Number(m[3]), Number(m[4])));
  m = SPELT.exec(line);
  if (m)
    return found(m, day(Number(m[3]), Number(m[2]) || (SPELT_MONTHS[(m[2] ?? '').toLowerCase()] ?? 0), Number(m[1])));
  m = DAY_MONTH.exec(line);
  if (m && monthOf(m[2]!)) return found(m, day(Number(m[3]), monthOf(m[2]!), Number(m[1])));
  m = DAY_YEAR.test(line) ? MONTH_DAY.exec(line) : null;
  if (m && monthOf(m[1]!)) return found(m, day(Number(m[3]), monthOf(m[1]!), Number(m[2])));
  m = EASTERN.exec(line);
  if (m) return found(m, day(Number(m[1]), Number(m[2]), Number(m[3])));
  return shortDay(line, found);
}

function shortDay(line: string, found: (match: RegExpExecArray, iso: string | null) => Found | null): Found | null {
  const m = SHORT.exec(line);
  if (!m) return null;
  const rest = `${line.slice(0, m.index)} ${line.slice(m.index + m[0].length)}`;
  if (!clockIn(rest) && !WEEKDAY.test(rest)) return null;
  return found(m, day(2000 + Number(m[4]), Number(m[3]), Number(m[1])));
}

function clockIn(line: string): { iso: string; text: string } | null {
  const m = CLOCK.exec(line);
  if (!m) return null;
  const half = (m[4] ?? '').toLowerCase().replaceAll('.', '');
  let hour = Number(m[1]);
  if ((half === 'pm' || half === 'ch') && hour < 12) hour += 12;
  if ((half === 'am' || half === 'sa') && hour === 12) hour = 0;
  if (hour > 23 || Number(m[2]) > 59) return null;
  return { iso: `T${pad(hour)}:${m[2]}:${m[3] ?? '00'}+07:00`, text: m[0] };
}

/**
 * Reads a publication line: "09:12 - Thứ Tư, 29/03/2017 Lượt xem: 6979 In bài viết" is 2017-03-29T09:12:00+07:00, rest "".
 * Of two times on one line ("Đăng … Cập nhật …") the first counts. Null for a line without a day, or longer than 160.
 */
export function printedDate(line: string): Printed | null {
  if (line.length > 160 || !DIGITS_OF_A_DAY.test(line)) return null;
  return readDate(line);
}

/** Lines kept: several steps ask the same of one. */
const KNOWN = 1000;

const readDate = remembered((line: string): Printed | null => {
  const first = dayIn(line);
  if (!first) return null;
  let rest = `${line.slice(0, first.from)} ${line.slice(first.to)}`;
  const clock = clockIn(rest);
  if (clock) rest = rest.replace(clock.text, ' ');
  const second = dayIn(rest);
  if (second) rest = `${rest.slice(0, second.from)} ${rest.slice(second.to)}`.replace(CLOCK, ' ');
  for (const pattern of AROUND) rest = rest.replace(pattern, ' ');
  rest = rest.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '').replace(/\s+/g, ' ');
  rest = rest.replace(/[\s–-]{0,4}(?:CES?T|GMT|BST|UTC|[ECMP][SD]?T|IST|WI(?:TA?|B)|Uhr)$/u, '');
  if (rest && saysNothingMore(rest)) rest = '';
  return { iso: first.iso + (clock?.iso ?? ''), rest };
}, KNOWN);

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{1,2}:?\d{0,2})?)?/i;

/**
 * A time out of mark-up, as ISO 8601 with +07:00 or as a day; +07:00 when no zone is written; null when it is none.
 * Vietnamese order (day first) when it is no ISO time: "22/10/2018 09:24".
 */
export function statedDate(value: string): string | null {
  const m = ISO.exec(value.trim());
  if (!m) return printedDate(value)?.iso ?? null;
  const date = day(Number(m[1]), Number(m[2]), Number(m[3]));
  if (!date || m[4] === undefined) return date;
  if (Number(m[4]) > 23 || Number(m[5]) > 59) return date;
  const local = `${date}T${pad(Number(m[4]))}:${m[5]}:${m[6] ?? '00'}`;
  const minutes = zoneMinutes(m[7]);
  if (minutes === 420) return `${local}+07:00`;
  const moved = new Date(Date.parse(`${local}Z`) + (420 - minutes) * 60_000).toISOString().slice(0, 19);
  return `${moved}+07:00`;
}

function zoneMinutes(zone: string | undefined): number {
  if (!zone) return 420;
  if (/^z$/i.test(zone)) return 0;
  const m = /^([+-])(\d{1,2}):?(\d{0,2})$/.exec(zone);
  if (!m) return 420;
  const minutes = Number(m[2]) * 60 + Number(m[3] || 0);
  return m[1] === '-' ? -minutes : minutes;
}

/**
 * The better of a stated time and the printed one: the printed clock when mark-up gives a day alone or midnight,
 * and when mark-up wrote Vietnam's time as if it were UTC.
 */
export function settle(stated: string | null, printed: string | null): string | null {
  if (!stated || !printed) return stated ?? printed;
  if (!printed.includes('T')) return stated;
  const sameDay = stated.slice(0, 10) === printed.slice(0, 10);
  if (sameDay && (!stated.includes('T') || stated.includes('T00:00:00'))) return printed;
  const apart = Date.parse(stated) - Date.parse(printed);
  const sevenHours = 7 * 3_600_000;
  return apart >= sevenHours && apart < sevenHours + 60_000 ? printed : stated;
}
