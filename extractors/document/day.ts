/** The day of a document: right after its number or issuer, or opening the clause it is issued in. */
import { anyOf, at, END, matchAt, START } from '../../src/text/pattern.ts';
import { countUpTo } from '../../src/text/reading.ts';
import { ofType, whileSame, type Context, type Mention } from '../rule.ts';
import { TYPES } from './words.ts';

const ISSUE = '(?:ban hành|ra|ký|ký ban hành|công bố|phê duyệt|thông qua)';
/** Where it was adopted: "thông qua tại Kỳ họp thứ 5 ngày 24/6/2023". */
const MEETING = '(?: tại (?:kỳ họp|phiên họp|hội nghị|đại hội)(?: [^ .;:,()"]+){0,5},?)?';
const DATE_GLUE = new RegExp(`^(?:,| -)? ?\\(?(?:(?:(?:vừa|mới|đã) )?(?:được )?${ISSUE}${MEETING}(?: vào)? )?$`, 'u');
/** "do Thứ trưởng Nguyễn Tri Thức ký": who signed, where no issuer is read in it. */
const SIGNED = new RegExp(`^,? \\(?do(?: [^ .;:,()"\\d]+){2,12} ký(?: ban hành)?(?: vào)? $`, 'u');
const SAME_DAY = at`,? \(?(?:(?:được )?${ISSUE} )?cùng ngày${END}`;
// "Chỉ thị số 15, ngày 12/6/2025 huyện khen …": the day opens a clause of its own.
const NEW_CLAUSE = at` (?:huyện|xã|tỉnh|phường|toàn|các|chi bộ|đảng bộ|đảng ủy|huyện ủy|tỉnh ủy|ubnd|hội|đoàn|ban|chúng tôi|ông|bà|đồng chí)${END}`;
const ISSUED = at`(?<=${START}(?:ban hành|ký|ra|công bố|có|thông qua|phát hành)(?: (?:tiếp|thêm|ngay|luôn|các|những)){0,2} )`;

/** The dates found before, in order. */
const datesOf = whileSame(({ found }: Context) => ofType(found, 'date'));

export interface Day {
  /** ISO. */
  value: string;
  end: number;
}

/** How far after a document its day may stand. */
const REACH = 80;

/** The day that stands right after `index`, if words between allow it. */
export function dayAfter(context: Context, index: number): Day | null {
  const days = datesOf(context);
  const { folded } = context.reading;
  const next = countUpTo(days, index - 1);
  const day = days[next];
  if (day?.fields.kind === 'day' && day.start - index <= REACH && DATE_GLUE.test(folded.slice(index, day.start))) {
    return folded[index] === ',' && matchAt(NEW_CLAUSE, folded, day.end)
      ? null
      : { value: day.fields.value, end: day.end };
  }
  const same = matchAt(SAME_DAY, folded, index);
  if (!same) return null;
  const last = dayOfAnother(folded, days, next);
  return last ? { value: last.fields.value, end: index + same[0].length } : null;
}

/** The day after "do Thứ trưởng Nguyễn Tri Thức ký", or null. */
export function daySigned(context: Context, index: number): Day | null {
  const days = datesOf(context);
  const day = days[countUpTo(days, index - 1)];
  if (day?.fields.kind !== 'day' || day.start - index > REACH) return null;
  const signed = SIGNED.test(context.reading.folded.slice(index, day.start));
  return signed ? { value: day.fields.value, end: day.end } : null;
}

/** How many dates back the day that "cùng ngày" points to may stand. */
const BACK = 6;
/** A document's number before its day. */
const NUMBERED = at`(?<=[-/\d][\p{L}\d]{1,15}(?:,| -)? \(?)`;

/** The day said of a document before, of the dates up to `count`; else the last day said. */
function dayOfAnother(folded: string, days: readonly Mention<'date'>[], count: number): Mention<'date'> | undefined {
  let last: Mention<'date'> | undefined;
  for (let i = count - 1; i >= Math.max(0, count - BACK); i--) {
    const day = days[i];
    if (day?.fields.kind !== 'day') continue;
    if (matchAt(NUMBERED, folded, day.start)) return day;
    last ??= day;
  }
  return last;
}

/** A document named before a day, whose day it is: "Thực hiện Chỉ thị số 45-CT/TW, ngày 20/6/2020 …, Tỉnh ủy ban hành". */
const OF_ANOTHER = new RegExp(`${START}${anyOf(Object.keys(TYPES))}(?: số:?)? \\d`, 'u');

/** "Ngày 20/6/2025, Tỉnh ủy ban hành Quyết định số …": the day that opens the clause of a document being issued. */
export function dayBefore(context: Context, from: number, start: number): string | null {
  const { folded } = context.reading;
  if (!matchAt(ISSUED, folded, start)) return null;
  const clause = from + folded.slice(from, start).lastIndexOf(';') + 1;
  const days = datesOf(context);
  const first = countUpTo(days, clause - 1);
  const day = days[first];
  if (day?.fields.kind !== 'day' || start - day.end > 120 || countUpTo(days, start) !== first + 1) return null;
  return day.end > start || OF_ANOTHER.test(folded.slice(clause, day.start)) ? null : day.fields.value;
}
