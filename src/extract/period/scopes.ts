/** The stretches of time that a text states: its dates, and words such as "hiện nay", "từ đầu nhiệm kỳ", "trong năm". */
import { ofType, type Mention } from '../../../extractors/rule.ts';
import type { Period } from '../../model/fact.ts';
import { at, END, ending, endsIn, matchAt, START } from '../../text/pattern.ts';
import { spanAt, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';
import { daysOf } from './days.ts';
import { spokenScopes } from './spoken.ts';

/** A stretch of time with the words that state it. */
export interface Scope extends Span {
  period: Period;
}

// "so với năm 2022", "được thành lập năm 2013", "Quyết định ban hành năm 2020": no time of what is counted there.
const ELSEWHERE = ending`${START}(?:so với(?: thực hiện| kết quả| mức| tổng thu| cả)?|so với cùng kỳ|cùng kỳ|thành lập|ra đời|sinh|ban hành|ký|khởi công|trước)(?: ngày| từ| vào| trong| hết)? `;
const FOUNDED = ending`${START}(?:thành lập|ra đời)(?: ngày| từ| vào| trong)? `;
const UP_TO = ending`${START}(?:tính đến|tính tới|tính hết|đến hết|hết|đến cuối|cuối|đến|tới)(?: hết| cuối| thời điểm| nay là)? `;
const UNTIL_NOW = new RegExp(`^ (?:đến|tới) (?:nay|giờ)${END}`, 'u');

function scopeOf(reading: Reading, date: Mention<'date'>): Scope | null {
  const before = reading.folded.slice(Math.max(0, date.start - 24), date.start);
  // "thành lập tháng 3/2012 với 4 đảng viên" had them then.
  const founded = endsIn(FOUNDED, before) && reading.folded.startsWith(' với ', date.end);
  if ((endsIn(ELSEWHERE, before) && !founded) || /(?:nửa|sáu tháng|6 tháng) $/u.test(before)) return null;
  const text = reading.text.slice(date.start, date.end);
  const [start, end] = daysOf(date.fields.value);
  const untilNow = UNTIL_NOW.exec(reading.folded.slice(date.end, date.end + 10));
  if (untilNow) {
    const from = date.start - (before.endsWith('từ ') ? 'từ '.length : 0);
    const until = date.end + untilNow[0].length;
    return {
      start: from,
      end: until,
      period: { text: reading.text.slice(from, until), start, end: reading.published },
    };
  }
  const words = reading.folded.slice(date.start, date.end);
  const upTo = endsIn(UP_TO, before) || /^(?:hết|cuối) /u.test(words);
  // "đến năm 2017 có 40 hộ" tells of that year; "đến năm 2030" lies ahead.
  const past =
    /(?:đến|tới) $/u.test(before) &&
    date.fields.kind === 'year' &&
    !/^(?:hết|cuối) /u.test(words) &&
    reading.published !== null &&
    end <= reading.published;
  return { start: date.start, end: date.end, period: { text, start: upTo && !past ? null : start, end } };
}

const SETS_AIMS = at`,? (?:đã )?(?:đề ra|đặt ra|xác định|nêu)${END}`;
const FROM = ending`từ (?:ngày )?`;
const TO = /^ (?:đến|tới)(?: hết| cuối| ngày)? $/u;

/** All scopes of a text in order: dates that are not a document's own, and words for now. */
export function scopesOf(reading: Reading, found: readonly Mention[]): Scope[] {
  const documents = ofType(found, 'document');
  const dates = ofType(found, 'date');
  // "Nghị quyết Đại hội nhiệm kỳ 2015 - 2020 đề ra …": the time that its aims are for.
  const own = ({ start, fields }: Mention<'date'>): boolean => {
    const document = spanAt(documents, start);
    return document !== null && !(fields.kind === 'term' && matchAt(SETS_AIMS, reading.folded, document.end) !== null);
  };
  const dated = dates
    .filter((date) => !own(date))
    .map((date) => scopeOf(reading, date))
    .filter((scope) => scope !== null);
  for (const [i, scope] of dated.entries()) {
    const before = dated[i - 1];
    // "từ ngày 20/3 đến hết tháng 6"
    if (
      before &&
      TO.test(reading.folded.slice(before.end, scope.start)) &&
      endsIn(FROM, reading.folded.slice(before.start - 9, before.start))
    )
      scope.period = { ...scope.period, text: reading.text.slice(before.start, scope.end), start: before.period.start };
  }
  const now = spokenScopes(reading, dates, dated).filter((scope) => spanAt(dated, scope.start) === null);
  return [...dated, ...now].toSorted((a, b) => a.start - b.start);
}
