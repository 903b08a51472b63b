/** When a count holds: the nearest stretch of time before it in its sentence, else right after it, else what opened the sentences before. */
import { ofType, type Mention } from '../../extractors/rule.ts';
import type { Period } from '../model/fact.ts';
import { daysIn, isoMonth } from '../text/calendar.ts';
import { anyOf, END, START } from '../text/pattern.ts';
import { countUpTo, spanAt, type Reading } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** A stretch of time with the words that state it. */
interface Scope extends Span {
  period: Period;
}

/** First and last day of a date's value; a day is both. */
function daysOf(value: string): [start: string, end: string] {
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

function monthDays(year: string | undefined, month: number): [string, string] {
  const of = isoMonth(Number(year), month);
  return [`${of}-01`, `${of}-${daysIn(Number(year), month)}`];
}

// "so với năm 2022", "được thành lập năm 2013", "Quyết định ban hành năm 2020": no time of what is counted there.
const ELSEWHERE = new RegExp(
  `${START}(?:so với|so với cùng kỳ|cùng kỳ|thành lập|ra đời|sinh|ban hành|ký|khởi công|trước)(?: ngày| từ| vào| trong| hết)? $`,
  'u',
);
const UP_TO = new RegExp(
  `${START}(?:đến|tới|tính đến|tính tới|tính hết|đến hết|hết|đến cuối)(?: hết| cuối| thời điểm)? $`,
  'u',
);
const UNTIL_NOW = new RegExp(`^ (?:đến|tới) (?:nay|giờ)${END}`, 'u');
const NOW = new RegExp(
  `${START}(?:từ đầu nhiệm kỳ (?:đến|tới) nay|nửa nhiệm kỳ qua|đến hết nhiệm kỳ|trong nhiệm kỳ|${anyOf('hiện nay|hiện tại|tính đến nay|đến nay|thời gian tới'.split('|'))}|(?<!(?:thực|thể|phát|xuất|biểu|tái|hiển) )hiện(?= (?:có|còn|đang|đã|toàn|xã|huyện|đảng|chi|bản|trên|tại|cả)${END}|,))${END}`,
  'gu',
);

function scopeOf(reading: Reading, date: Mention<'date'>): Scope | null {
  const before = reading.folded.slice(Math.max(0, date.start - 24), date.start);
  if (ELSEWHERE.test(before)) return null;
  const text = reading.text.slice(date.start, date.end);
  const [start, end] = daysOf(date.fields.value);
  const untilNow = UNTIL_NOW.exec(reading.folded.slice(date.end, date.end + 10));
  if (untilNow) {
    const until = date.end + untilNow[0].length;
    return {
      start: date.start,
      end: until,
      period: { text: reading.text.slice(date.start, until), start, end: reading.published },
    };
  }
  const upTo = UP_TO.test(before) || /^(?:hết|cuối) /u.test(reading.folded.slice(date.start, date.end));
  return { ...date, period: { text, start: upTo ? null : start, end } };
}

/** Words for now and for the Party term, which the article's own term makes definite. */
function nowScopes(reading: Reading, dates: readonly Mention<'date'>[]): Scope[] {
  const term = dates.find((date) => date.fields.kind === 'term');
  const [first, last] = term ? daysOf(term.fields.value) : [null, null];
  return Array.from(reading.folded.matchAll(NOW), (match) => {
    const end = match.index + match[0].length;
    const text = reading.text.slice(match.index, end);
    return { start: match.index, end, period: { text, ...stretch(match[0], reading.published, first, last) } };
  });
}

/** From when to when such words reach; `first` and `last` are the days of the term. */
function stretch(words: string, now: string | null, first: string | null, last: string | null): Omit<Period, 'text'> {
  if (words.startsWith('từ đầu nhiệm kỳ')) return { start: first, end: now };
  if (words.includes('nhiệm kỳ qua') || words === 'thời gian tới') return { start: null, end: null };
  return words.includes('nhiệm kỳ') ? { start: first, end: last } : { start: null, end: now };
}

/** All scopes of a text in order: dates that are not a document's own, and words for now. */
function scopesOf(reading: Reading, found: readonly Mention[]): Scope[] {
  const documents = ofType(found, 'document');
  const dates = ofType(found, 'date');
  const own = (date: Span): boolean => spanAt(documents, date.start) !== null;
  const dated = dates
    .filter((date) => !own(date))
    .map((date) => scopeOf(reading, date))
    .filter((scope) => scope !== null);
  const now = nowScopes(reading, dates).filter((scope) => spanAt(dated, scope.start) === null);
  return [...dated, ...now].toSorted((a, b) => a.start - b.start);
}

/** How far into a sentence a scope may stand to open it, and so to reach over the sentences after it. */
const OPENING = 24;
/** How far behind a count its own scope may stand ("kết nạp 30 đảng viên trong năm 2023"). */
const BEHIND = 60;

/**
 * Counts with the time they hold for. A scope reaches to the end of its sentence, and one that opens a sentence over
 * those after it in the paragraph, until another takes over.
 */
export function withPeriods(mentions: readonly Mention[], reading: Reading): Mention[] {
  const scopes = scopesOf(reading, mentions);
  // For each scope the last one up to it that opens its sentence.
  const opening: (Scope | null)[] = [];
  for (const scope of scopes) {
    const opens = scope.start - (spanAt(reading.sentences, scope.start)?.start ?? 0) <= OPENING;
    opening.push(opens ? scope : (opening.at(-1) ?? null));
  }
  const find = (mention: Span): Period | null => {
    const sentence = spanAt(reading.sentences, mention.start);
    const paragraph = spanAt(reading.paragraphs, mention.start);
    if (!sentence || !paragraph) return null;
    const before = countUpTo(scopes, mention.start);
    const last = scopes[before - 1];
    if (last && last.start >= sentence.start) return last.period;
    const next = scopes[before];
    if (next && next.start - mention.end <= BEHIND && next.start < sentence.end) {
      if (!/[.;:]|, /u.test(reading.folded.slice(mention.end, next.start))) return next.period;
    }
    const opener = opening[before - 1];
    return opener && opener.start >= paragraph.start ? opener.period : null;
  };
  return mentions.map((mention) =>
    mention.type === 'count' ? { ...mention, fields: { ...mention.fields, period: find(mention) } } : mention,
  );
}
