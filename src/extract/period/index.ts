/** When a number holds: the nearest stretch of time before it in its sentence, else right after it, else what opened the sentences before. */
import { ofType, type Mention } from '../../../extractors/rule.ts';
import type { Period, PERIOD_FROM } from '../../model/fact.ts';
import { END, ending, endsIn, START } from '../../text/pattern.ts';
import { countUpTo, partAt, partsUpTo, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';
import type { Claim } from '../claims.ts';
import type { Meant } from '../modality.ts';
import { turnsOf } from '../subject/in-turn.ts';
import { daysOf } from './days.ts';
import { scopesOf, type Scope } from './scopes.ts';

/** How far into a sentence a scope may stand to open it, and so to reach over the sentences after it. */
const OPENING = 24;
/** How far behind a count its own scope may stand ("kết nạp 30 đảng viên trong năm 2023"). */
const BEHIND = 60;
/** From a number to its own time: "52,3 triệu đồng năm 2020", "86,4% vào giữa năm 2020". */
const OWN = /^(?:\/\p{L}+)* ?\(?(?:vào|trong|của|ở|từ|hồi)? ?(?:giữa|cuối|đầu|thời điểm)? ?$/u;

const FLOWS = new Set<string | null>(['party_members_admitted', 'party_members_confirmed', 'party_candidates']);

/** "đến năm 2030 thu nhập đạt 90 triệu đồng; mỗi năm kết nạp 30 đảng viên; kết nạp 600 đảng viên" */
const EACH_YEAR = ending`; [^;]*${START}(?:mỗi năm|hằng năm|hàng năm|bình quân|kết nạp)${END}[^;]*`;
/** From a number's own year to what it came to. */
const LED_FROM =
  /^\)?,? (?:xuống|lên|nay|đến nay|tăng lên|giảm xuống|giảm còn)(?: còn| tới| đến)?(?: hơn| gần| trên| dưới)? $/u;

/** A paragraph that goes on with the one before it. */
const GOES_ON = /^(?:cụ thể|trong đó|theo đó)(?!\p{L})/u;

/** Where a period was read: in the number's own clause, else inferred. */
export interface Held {
  period: Period;
  from: (typeof PERIOD_FROM)[number];
}

/** What is had, and not done: told without a time it holds on the day of publication. */
const STOCKS = new Set<string | null>([
  'party_members',
  'party_orgs',
  'party_committees',
  'party_cells',
  'officials',
  'communes',
  'districts',
  'villages',
  'households',
  'poor_households',
  'population',
  'ethnic_groups',
  'area',
  'poverty_rate',
]);

/**
 * When each claim holds. A scope reaches to the end of its sentence, and one that opens a sentence over those after it
 * in the paragraph, until another takes over; a part holds when its total does; the rest when the title or lead says, and
 * a stock on the day of publication.
 */
export function periodsOf(
  claims: readonly Claim[],
  totals: readonly (number | null)[],
  meant: readonly Meant[],
  found: readonly Mention[],
  reading: Reading,
): (Held | null)[] {
  const scopes = scopesOf(reading, found);
  // For each scope the last one up to it that opens its sentence.
  const opening: (Scope | null)[] = [];
  for (const scope of scopes) opening.push(opens(scope, claims, reading) ? scope : (opening.at(-1) ?? null));
  const topics = topicsOf(scopes, reading);
  const nextTerm = nextTermOf(found, reading.published);
  const turns = yearsInTurn(claims, scopes, reading);
  const held: (Held | null)[] = [];
  for (const [i, claim] of claims.entries()) {
    const whole = held[totals[i] ?? -1];
    held.push(
      aimedAt(claim, i) ??
        turns.get(claim) ??
        clauseOf(claim) ??
        (whole ? { ...whole, from: 'total' } : null) ??
        paragraphOf(claim, i) ??
        topicFor(i) ??
        (STOCKS.has(claim.mention.fields.metric) ? publishedOf() : null) ??
        earlierOf(claim),
    );
  }
  return held;

  function topicFor(i: number): Held | null {
    const topic = meant[i]?.modality === 'target' ? topics.ahead : topics.done;
    return topic && { period: topic.period, from: 'title' };
  }

  function clauseOf({ number, end, sentence }: Claim): Held | null {
    const { start } = number;
    const before = countUpTo(scopes, start);
    const next = scopes[before];
    if (next && next.start - end < 24 && OWN.test(reading.folded.slice(end, next.start)))
      return { period: next.period, from: 'clause' };
    const last = scopes[before - 1];
    // "giảm từ 6,94% năm 2015 xuống còn 1,82%": the year is the other's.
    if (last && LED_FROM.test(reading.folded.slice(last.end, start)) && isOwn(last)) return null;
    if (last && last.start >= sentence.start) {
      if (!reading.folded.slice(last.end, start).includes(';')) return { period: last.period, from: 'clause' };
      return { period: carried(before - 1, sentence).period, from: 'sentence' };
    }
    if (next && next.start - end <= BEHIND && next.start < sentence.end) {
      if (!/[.;:]|, /u.test(reading.folded.slice(end, next.start))) return { period: next.period, from: 'clause' };
    }
    return null;
  }

  /** Whether a stretch stands right behind a number. */
  function isOwn({ start, period }: Scope): boolean {
    const number = claims[countUpTo(claims, start - 1) - 1];
    return (
      /\d/.test(period.text) &&
      number !== undefined &&
      number.end < start &&
      OWN.test(reading.folded.slice(number.end, start))
    );
  }

  /**
   * The scope that reaches over a semicolon: not one amid an item of the list, or within another stretch, as in "nhiệm
   * kỳ 2020-2025: thu nhập đến năm 2025 đạt 65 triệu đồng; thêm 5 xã".
   */
  function carried(last: number, sentence: Span): Scope {
    const scope = scopes[last] as Scope;
    const before = scopes[last - 1];
    if (!before || before.start < sentence.start) return scope;
    const between = reading.folded.slice(before.end, scope.start);
    const amid = between.includes(';') && between.length - between.lastIndexOf(';') > OPENING;
    return amid || liesWithin(scope.period, before.period) ? carried(last - 1, sentence) : scope;
  }

  function paragraphOf({ mention, number, paragraph }: Claim, i: number): Held | null {
    const goesOn = GOES_ON.test(reading.folded.slice(paragraph.start, paragraph.start + 12));
    const before = reading.paragraphs[partsUpTo(reading.paragraphs, paragraph.start) - 2];
    const reach = goesOn && before ? before.start : paragraph.start;
    const last = countUpTo(scopes, number.start) - 1;
    const opener = meant[i]?.modality === 'target' ? (aheadOf(last, reach) ?? opening[last]) : opening[last];
    if (!opener || opener.start < reach) return null;
    // What was done was not done now: "Hiện hội có 13 cơ sở. Các cấp hội giới thiệu 215 hội viên ưu tú."
    if (FLOWS.has(mention.fields.metric) && opener.period.start === null) return null;
    return { period: opener.period, from: 'paragraph' };
  }

  /** The last stretch up to `last` that ends after publication: "nhiệm kỳ 2025-2030 diễn ra giữa tháng 8. Đại hội quyết nghị …" */
  function aheadOf(last: number, reach: number): Scope | null {
    const { published } = reading;
    for (let at = last; at >= 0; at--) {
      const scope = scopes[at];
      if (!scope || scope.start < reach || published === null) return null;
      if (spans(scope.period) && (scope.period.end ?? '') > published) return scope;
    }
    return null;
  }

  /** An aim of "cả nhiệm kỳ" is one of the term that begins; so is that of each year up to its last. */
  function aimedAt(claim: Claim, i: number): Held | null {
    const own = meant[i]?.modality === 'target' ? clauseOf(claim) : null;
    if (!own || !nextTerm) return null;
    const { text, start, end } = own.period;
    const ofTerm = /^(?:trong|cả) nhiệm kỳ$/iu.test(text);
    const upTo = start === null && end === nextTerm[1] && own.from === 'sentence' && endsIn(EACH_YEAR, claim.before);
    return ofTerm || upTo ? { ...own, period: { text, start: nextTerm[0], end: nextTerm[1] } } : null;
  }

  /** What opened a paragraph before holds until another takes over. */
  function earlierOf({ number }: Claim): Held | null {
    const opener = opening[countUpTo(scopes, number.start) - 1];
    return opener && spans(opener.period) ? { period: opener.period, from: 'paragraph' } : null;
  }

  function publishedOf(): Held | null {
    const { published } = reading;
    return published ? { period: { text: '', start: null, end: published }, from: 'published' } : null;
  }
}

/** First and last day of the Party term that begins in the year of publication or later. */
function nextTermOf(found: readonly Mention[], published: string | null): [string, string] | null {
  const year = published?.slice(0, 4);
  const terms = ofType(found, 'date').filter(({ fields }) => fields.kind === 'term');
  const next = year && terms.find(({ fields }) => fields.value.slice(0, 4) >= year);
  return next ? daysOf(next.fields.value) : null;
}

/** "Ba năm 2019, 2020, 2021, số người vào Đảng lần lượt là 9, 7 và 13": one year to each number. */
function yearsInTurn(claims: readonly Claim[], scopes: readonly Scope[], reading: Reading): Map<Claim, Held> {
  const { sentences } = reading;
  const turns = new Map<Claim, Held>();
  for (const index of turnsOf(reading)) {
    const sentence = partAt(sentences, index);
    if (!sentence) continue;
    const years = scopes.filter(({ start, end }) => start >= sentence.start && end <= index);
    const numbers = claims.filter(({ number }) => number.start > index && number.start < sentence.end);
    if (years.length < 2 || years.length !== numbers.length) continue;
    for (const [i, claim] of numbers.entries()) {
      const period = years[i]?.period;
      if (period) turns.set(claim, { period, from: 'clause' });
    }
  }
  return turns;
}

/** Whether a scope opens its sentence, or the words that a person says in it: nothing is counted before it. */
function opens({ start }: Span, claims: readonly Claim[], { folded, sentences }: Reading): boolean {
  const from = partAt(sentences, start)?.start ?? 0;
  if (start - from <= OPENING || /[:"] ?"?$/u.test(folded.slice(start - 3, start))) return true;
  const before = claims[countUpTo(claims, start - 1) - 1];
  return !before || before.number.start < from;
}

/**
 * The time that the article is about: a stretch of months told in title or lead that ends near its publication. What was
 * done was done in one that had begun: of "bước vào nhiệm kỳ mới" and "nhiệm kỳ 2015 - 2020", told in 2020, the latter.
 */
function topicsOf(
  scopes: readonly Scope[],
  { paragraphs, published }: Reading,
): Record<'ahead' | 'done', Scope | null> {
  const lead = paragraphs[1]?.end ?? 0;
  const year = published === null ? 0 : Number(published.slice(0, 4));
  const told = scopes.filter(
    ({ end, period }) => end <= lead && spans(period) && (year === 0 || Number(period.end?.slice(0, 4)) >= year - 1),
  );
  const ahead = told[0] ?? null;
  const begins = (scope: Scope): boolean => Number(scope.period.start?.slice(0, 4)) >= year;
  const lasts = ({ period }: Scope): boolean => Number(period.end?.slice(0, 4)) - Number(period.start?.slice(0, 4)) > 2;
  const done = ahead && begins(ahead) && lasts(ahead) ? (told.find((scope) => !begins(scope)) ?? ahead) : ahead;
  return { ahead, done };
}

/** Whether a period is a part of another, longer one. */
const liesWithin = (part: Period, whole: Period): boolean =>
  whole.start !== null &&
  whole.end !== null &&
  part.end !== null &&
  whole.start < (part.start ?? part.end) &&
  part.end <= whole.end;

/** Whether a period is a stretch that an article can be about: months, no day. */
const spans = ({ start, end }: Period): boolean =>
  start !== null && end !== null && start.slice(0, 7) < end.slice(0, 7);
