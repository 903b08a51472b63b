/** The rules that read shares, each tried on a number that is one, in this order. */
import type { FactOf } from '../../src/model/fact.ts';
import type { NumberSpan } from '../../src/text/numbers.ts';
import { anyOf, at, END, ending, endOf, endsIn, matchAt, START } from '../../src/text/pattern.ts';
import { countUpTo, spanAt, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { nounAt, unitAt, unknownNounAt } from '../count/nouns.ts';
import type { NumberRule } from '../numbers.ts';
import { ofType, UNRESOLVED, whileSame, type Context, type Draft } from '../rule.ts';
import { nounAfter, toldBefore } from './phrases.ts';
import { CHANGES, PLANS, TO_PLAN } from './words.ts';

type Metric = FactOf<'rate'>['metric'];

interface Share extends Span {
  noun: Span | null;
  metric: Metric;
}

const tidy = (value: number): number => Number(value.toPrecision(12));
const partOf = (number: NumberSpan): number => (number.percent === '‰' ? 1000 : 100);

/** A share printed per cent or per mille as a draft. */
function percentage({ text }: Reading, number: NumberSpan, { start, end, noun, metric }: Share): Draft<'rate'> {
  const value = tidy(number.value / partOf(number));
  // Written out, as in counts.
  const fields: Draft<'rate'>['fields'] = {
    value,
    noun: noun && text.slice(noun.start, noun.end),
    metric,
    comparator: UNRESOLVED.comparator,
    modality: UNRESOLVED.modality,
    subject: UNRESOLVED.subject,
    subject_kind: UNRESOLVED.subject_kind,
    subject_from: UNRESOLVED.subject_from,
    period: UNRESOLVED.period,
    period_from: UNRESOLVED.period_from,
    places: UNRESOLVED.places,
  };
  const { max } = number;
  return {
    start,
    end,
    number,
    fields: max === undefined ? fields : Object.assign({ value, value_max: tidy(max / partOf(number)) }, fields),
  };
}

/** From X/Y to the percentage that may say the same: "(92,7%)", ", đạt tỷ lệ 92,7%". */
const BESIDE =
  /^[^.;:\d%]{0,30}?(?<link>[ ,]\((?:đạt|chiếm|bằng)?|=|,|,? (?:đạt|chiếm|bằng|tương đương|tức|là|tương ứng|ứng với))(?: (?:đạt|bằng|chiếm))?(?<named> ?(?:tỷ|tỉ) lệ)?(?: =)? ?(?=\d)/u;
/** How far a printed percentage may be from its X/Y and still tell it again. */
const SAME = 0.011;

/** The percentage printed beside X/Y, where it says the same. */
function percentageBeside({ reading }: Context, number: NumberSpan, end: number): NumberSpan | null {
  const told = BESIDE.exec(reading.folded.slice(end, end + 48));
  if (!told) return null;
  const at = end + told[0].length;
  const percent = spanAt(reading.numbers, at);
  if (percent?.start !== at || !percent.percent) return null;
  const near = Math.abs(percent.value / partOf(percent) - number.value / (number.over ?? 1)) <= SAME;
  const said = told.groups?.['link']?.endsWith('(') || told.groups?.['named'] !== undefined;
  const ofPlan = matchAt(PLAN, reading.folded, percent.end) !== null;
  return near || (said && !ofPlan) ? percent : null;
}

/** X/Y as a draft, with the percentage printed beside it taken in. */
function ratio(context: Context, number: NumberSpan, share: Share): Draft<'rate'> {
  const { text, folded } = context.reading;
  const percent = percentageBeside(context, number, share.end);
  const plan = percent ? matchAt(PLAN, folded, percent.end) : null;
  return {
    start: share.start,
    end: percent ? percent.end + (plan?.[0].length ?? 0) : share.end,
    number,
    fields: {
      value: number.value / (number.over ?? 1),
      noun: share.noun && text.slice(share.noun.start, share.noun.end),
      metric: plan ? 'plan_completion' : share.metric,
      numerator: number.value,
      denominator: number.over,
      ...(percent ? { percentage: tidy(percent.value / partOf(percent)) } : {}),
      ...UNRESOLVED,
    },
  };
}

const PLAN = at`(?: (?:${anyOf(TO_PLAN)}))* ?(?<plan>${anyOf(PLANS)})${END}`;
const PLAN_BEFORE = ending`${START}(?<told>(?:vượt|đạt|hoàn thành|bằng|so với)(?: so với)? (?<plan>${anyOf(PLANS)})(?: năm| cả năm| đề ra| được giao| giao| tỉnh giao| huyện giao)?(?: là| tới| trên| hơn| gần)?|vượt mức) `;
const BY_HOW_MUCH = ending`${START}((?:${anyOf(CHANGES)})(?: (?:${anyOf(['so với', 'hơn', 'gần', 'khoảng', 'trên', 'thêm', 'bình quân', 'tới', 'trung bình', 'mỗi năm', 'hằng năm', 'được', 'xấp xỉ', 'ít nhất', 'tối thiểu'])})| so với [^,.;%\d]{2,40}(?: \d{4})?| cùng kỳ(?: năm (?:trước|\d{4}))?)* )`;
/** Before a percentage that is where a change came from or led to. */
const STATE_BEFORE = ending`${START}(?:từ|lên|xuống|còn|lên tới|lên đến|xuống còn|đạt|chiếm)(?: mức| gần| trên| hơn| khoảng| dưới)? `;
const OR_MORE = /^ trở (?:lên|xuống)/u;
const SAME_TIME = /^ (?:so (?:với )?(?:cùng kỳ|năm|tháng|quý)|cùng kỳ|năm trước|năm ngoái)/u;
const POOR = new RegExp(`(?:(?:tỷ|tỉ) lệ (?:hộ )?(?:đói )?nghèo|hộ nghèo|giảm nghèo)${END}`, 'u');
/** Other households, and what is lent to the poor. */
const NOT_POVERTY = /hộ cận nghèo|(?:cho vay|dư nợ|vay vốn) [^,;]{0,30}hộ nghèo/u;
const GROWTH = new RegExp(
  `${START}(?:tăng trưởng|tốc độ tăng|tốc độ phát triển|mức tăng|tỷ lệ tăng|grdp|gdp)${END}`,
  'u',
);

/** What a share of these words is. */
function metricOf(words: string): Metric {
  if (POOR.test(words) && !NOT_POVERTY.test(words)) return 'poverty_rate';
  return GROWTH.test(words) ? 'growth' : null;
}

const spanOf = (reading: Reading, span: Span | null): string =>
  span ? reading.folded.slice(span.start, span.end) : '';

/** A share that makes up a whole: "chiếm 6,5% tổng số hộ". */
const MAKES_UP = ending`${START}(?:chiếm|bằng|tương đương)(?: (?:tỷ|tỉ) lệ)?(?: [\p{L}\p{M}]+)? `;

/** "xã còn 6,9% hộ nghèo." */
const LEFT = ending`${START}(?:còn|chỉ còn|còn tới|xuống còn|chỉ có|vẫn có|có|giảm|giảm được|giảm bình quân|giảm thêm)(?: gần| trên| hơn| khoảng| từ| ít nhất| tối thiểu)? `;
/** "giảm từ 3% hộ nghèo trở lên;" */
const LEFT_ENDS = /^(?: trở lên| trở xuống|\/năm| mỗi năm| một năm)?[.,;]/u;

const CHANGED = ending`${START}(?:tăng|giảm)(?: thêm| được| hơn| gần)? `;

/** The words of a number's own clause. */
function clauseBefore(folded: string, from: number, end: number): string {
  const before = folded.slice(Math.max(from, end - 120), end);
  return before.slice(Math.max(...[', ', '; ', ': ', '. '].map((mark) => before.lastIndexOf(mark))) + 1);
}

/** The counts of a text, told apart from the rest once. */
const countsOf = whileSame(({ found }: Context) => ofType(found, 'count'));

/** The counted thing that "…, chiếm 4,4%" is said of: the last count of its sentence. */
function countBefore(context: Context, from: number, end: number): (Span & { poor: boolean; delta: boolean }) | null {
  const counts = countsOf(context);
  // They do not overlap, so that no earlier one ends later.
  let before = countUpTo(counts, end) - 1;
  while ((counts[before]?.end ?? 0) > end) before--;
  const last = counts[before];
  if (!last || last.start < from) return null;
  const at = context.reading.text.indexOf(last.fields.noun, last.start);
  const delta = endsIn(
    CHANGED,
    context.reading.folded.slice(Math.max(from, last.start - 24), last.number?.start ?? last.start),
  );
  const poor = last.fields.metric === 'poor_households';
  return at < 0 ? null : { start: at, end: at + last.fields.noun.length, poor, delta };
}

/** Where the noun after X/Y begins. */
const afterNumber = (folded: string, { end }: NumberSpan): number => (folded[end] === ' ' ? end + 1 : end);

/** Rules for X/Y and fractions in words. */
export const ofRatio: NumberRule<'rate'>[] = [
  // "2.063/2.247 chi bộ có chi ủy", "2/3 số hộ"
  {
    name: 'ratio-of',
    confidence: 0.95,
    read(number, context) {
      const { reading } = context;
      if (number.over === undefined) return null;
      const skip = /^ (?:tổng số|số|của|các) /u.exec(reading.folded.slice(number.end, number.end + 9))?.[0].length;
      const at = skip ? number.end + skip : afterNumber(reading.folded, number);
      const noun =
        nounAt(reading.folded, at) ??
        unitAt(reading.folded, number.end) ??
        (at > number.end ? unknownNounAt(reading, at) : null);
      if (!noun) return null;
      const more = LONGER.exec(reading.folded.slice(noun.end, noun.end + 60))?.[0].length ?? 0;
      const whole = { start: noun.start, end: noun.end + more };
      return ratio(context, number, {
        start: number.start,
        end: whole.end,
        noun: whole,
        metric: metricOf(spanOf(reading, whole)),
      });
    },
  },
  // "Tổng số bản có cán bộ dự sinh hoạt chi bộ 2.228/2.247", "số hộ nghèo: 45/320"
  {
    name: 'ratio-told',
    confidence: 0.85,
    read(number, context, from) {
      const { reading } = context;
      if (number.over === undefined || number.value > number.over * 3) return null;
      const told = toldBefore(reading, from, number.start);
      const noun = told.noun ?? countBefore(context, from, number.start);
      // "100% (14/14) chi bộ": the percentage before it has the noun.
      if (!noun && !reading.folded.slice(from, number.start).endsWith('% (')) return null;
      return ratio(context, number, {
        start: told.noun ? told.start : number.start,
        end: number.end,
        noun,
        metric: metricOf(spanOf(reading, noun)),
      });
    },
  },
];

/** Rules for percentages. */
export const ofPercent: NumberRule<'rate'>[] = [
  // "đạt 122,2% kế hoạch", "vượt 5% so với chỉ tiêu"
  {
    name: 'of-plan',
    confidence: 0.97,
    read(number, { reading }, from) {
      const { folded } = reading;
      const told = toldBefore(reading, from, number.start);
      const after = matchAt(PLAN, folded, number.end);
      const before = after ? null : endOf(PLAN_BEFORE, folded.slice(from, number.start))?.groups;
      if (!after && !before) return null;
      const plan = after?.groups?.['plan'] ?? before?.['plan'] ?? '';
      const at = after
        ? number.end + after[0].length - plan.length
        : number.start - (before?.['told']?.length ?? 0) - 1;
      const noun = plan === '' ? null : { start: at, end: at + plan.length };
      const end = after ? number.end + after[0].length : number.end;
      return percentage(reading, number, { start: before ? at : told.verb, end, noun, metric: 'plan_completion' });
    },
  },
  // "đàn bò tăng 4,5%", "giảm 12% so với cùng kỳ"
  {
    name: 'change',
    confidence: 0.95,
    read(number, { reading }, from) {
      const before = reading.folded.slice(Math.max(from, number.start - 90), number.start);
      // "tăng từ 10 đến 12%" says by how much, "tăng từ 10% lên 12%" two states.
      const saysBy = number.max !== undefined || OR_MORE.test(reading.folded.slice(number.end, number.end + 10));
      const within = saysBy && before.endsWith(' từ ') ? ' từ'.length : 0;
      const by = endOf(BY_HOW_MUCH, within ? before.slice(0, -within) : before)?.[1];
      if (!by || (endsIn(STATE_BEFORE, before) && within === 0)) return null;
      const verb = number.start - by.length - within;
      const { noun, start } = toldBefore(reading, from, verb);
      const poor = metricOf(reading.folded.slice(start, verb)) === 'poverty_rate';
      return percentage(reading, number, {
        start: noun ? start : verb,
        end: number.end,
        noun,
        metric: poor ? 'poverty_rate' : 'growth',
      });
    },
  },
  // "100% cán bộ xã", "15% số hộ"
  {
    name: 'share-of',
    confidence: 0.95,
    read(number, context, from) {
      const { reading } = context;
      const noun = nounAfter(reading, number.end);
      if (!noun) return null;
      const before = reading.folded.slice(Math.max(from, number.start - 40), number.start);
      if (!endsIn(MAKES_UP, before)) {
        const rest = reading.folded.slice(number.end, noun.end);
        const left = endsIn(LEFT, before) && LEFT_ENDS.test(reading.folded.slice(noun.end));
        const metric = left || /(?:tỷ|tỉ) lệ/u.test(rest) ? metricOf(rest) : null;
        return percentage(reading, number, { start: number.start, end: noun.end, noun, metric });
      }
      // "84 hộ nghèo, chiếm 6,5% tổng số hộ" is a share that the words before are.
      const told = toldBefore(reading, from, number.start);
      const part = told.noun ?? countBefore(context, from, number.start);
      const metric = metricOf(spanOf(reading, part));
      return percentage(reading, number, { start: told.verb, end: noun.end, noun: part ?? noun, metric });
    },
  },
  // "tỷ lệ hộ nghèo còn 6,5%", "chiếm 66%", "đạt tỷ lệ 98%"
  {
    name: 'share-told',
    confidence: 0.93,
    read(number, context, from) {
      const { reading } = context;
      const told = toldBefore(reading, from, number.start);
      const counted = told.noun ? null : countBefore(context, from, number.start);
      const noun = told.noun ?? counted;
      const after = reading.folded.slice(number.end, number.end + 24);
      // "hơn 90% là hộ dân tộc thiểu số": a share of them, and not their own.
      const part = counted?.poor && !after.startsWith(' là ') ? 'poverty_rate' : null;
      const bracketed = reading.folded[number.start - 1] === '(';
      const same = SAME_TIME.test(after);
      return percentage(reading, number, {
        start: told.start,
        end: number.end,
        noun,
        metric:
          metricOf(clauseBefore(reading.folded, from, number.start)) ??
          (counted ? part : metricOf(spanOf(reading, noun))) ??
          (same || (counted?.delta && bracketed) ? 'growth' : null),
      });
    },
  },
];

/** What makes the noun of X/Y longer: "chi bộ có chi ủy", "bản, tiểu khu đạt chuẩn". */
const LONGER = /^ (?:có|là|không)(?! (?:tỷ lệ|tỉ lệ|\d))(?: [\p{L}\p{M}]+){1,5}(?=[,.;:()]|$)/u;
