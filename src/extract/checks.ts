/** The arithmetic of an article done again: parts and totals, X/Y and its percentage, results and plans, changes, things told twice. */
import type { Check, Verdict } from '../model/check.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import { fold } from '../text/fold.ts';
import { paragraphs, sentences, type Span } from '../text/sentences.ts';
import { spanAt } from '../text/reading.ts';

type Count = FactOf<'count'>;
type Rate = FactOf<'rate'>;
type Claim = Count | Rate;

/** How a number is written in a note: as the press does. */
const printed = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 4 });
const percent = (value: number): string => `${(value * 100).toLocaleString('vi-VN', { maximumFractionDigits: 2 })}%`;

/** @param unit the value of one of the last place printed: a number cut or rounded there is right */
function verdictOf(expected: number, given: number, unit: number): Verdict {
  const off = Math.abs(expected - given);
  if (off <= 1e-9 * Math.max(1, Math.abs(expected))) return 'agrees';
  return off <= unit * 1.0001 ? 'rounds' : 'disagrees';
}

/** One of the last place of a percentage as printed, as a fraction of 1: "99,15%" is 0.0001. */
function unitOfPercent(quote: string): number {
  const digits = [...quote.matchAll(/\d+(?:[.,](\d+))? ?%/gu)].at(-1)?.[1]?.length ?? 0;
  return 10 ** (-2 - digits);
}

/** One of the last place that is no nought, of a hedged number: "hơn 32.000" is 1,000. */
function unitOfRounded(value: number): number {
  let unit = 1;
  while (unit < 1e12 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** The claims of one sentence, with the folded text they stand in. */
interface Told {
  claims: readonly Claim[];
  text: string;
}

const isCount = (claim: Claim | undefined): claim is Count => claim?.type === 'count';
const between = ({ text }: Told, a: Claim, b: Claim): string => text.slice(a.end, b.start);

/** From a total to its parts. */
const LISTS = /(?:gồm|bao gồm|trong đó|cụ thể|:)/u;
/** After these all parts follow, and not only some. */
const WHOLE = /^[^.;]{0,40}(?:gồm|bao gồm)(?: có)?:? ?$/u;
const NEXT_PART = /^(?:[^.;\d]{0,60}(?:,|;| và|\)| là)[^.\d]{0,80})$/u;

/** "50 tổ chức …, gồm 21 chi bộ, 2 đảng bộ và 27 chi bộ bản". */
function parts(told: Told): Check[] {
  const { claims } = told;
  const checks: Check[] = [];
  claims.forEach((total, i) => {
    const first = claims[i + 1];
    if (!isCount(total) || !isCount(first) || !LISTS.test(between(told, total, first))) return;
    const list: Count[] = [];
    for (const part of claims.slice(i + 1)) {
      if (
        !isCount(part) ||
        part.measure !== total.measure ||
        part.comparator !== 'eq' ||
        part.modality !== total.modality
      )
        break;
      list.push(part);
      const sum = list.reduce((value, one) => value + one.value, 0);
      if (list.length > 1 && Math.abs(sum - total.value) <= 1e-9 * total.value) break;
    }
    const sum = list.reduce((value, one) => value + one.value, 0);
    const agrees = list.length > 1 && Math.abs(sum - total.value) <= 1e-9 * total.value;
    const listed = list.every((part, n) => n === 0 || NEXT_PART.test(between(told, list[n - 1] ?? total, part)));
    const whole = WHOLE.test(between(told, total, first)) && listed && total.comparator === 'eq' && list.length > 1;
    if (!agrees && !whole) return;
    const note = `${list.map((part) => printed(part.value)).join(' + ')} = ${printed(sum)}${agrees ? '' : `, printed ${printed(total.value)}`}`;
    checks.push({
      kind: 'parts',
      facts: [total, ...list],
      expected: sum,
      printed: total.value,
      verdict: agrees ? 'agrees' : 'disagrees',
      note,
    });
  });
  return checks;
}

/** "2.228/2.247 (đạt tỉ lệ 99,15%)". */
function ratios({ claims }: Told): Check[] {
  return claims.flatMap((rate): Check[] => {
    if (rate.type !== 'rate' || rate.percentage === undefined || !rate.denominator || rate.numerator === undefined)
      return [];
    const expected = rate.numerator / rate.denominator;
    const verdict = verdictOf(expected, rate.percentage, unitOfPercent(rate.quote));
    const note = `${printed(rate.numerator)} / ${printed(rate.denominator)} = ${percent(expected)}, printed ${percent(rate.percentage)}`;
    return [{ kind: 'ratio', facts: [rate], expected, printed: rate.percentage, verdict, note }];
  });
}

const isPlan = (claim: Claim | undefined): claim is Rate =>
  claim?.type === 'rate' && claim.metric === 'plan_completion';
const alike = (a: Count, b: Count): boolean => a.metric === b.metric && a.measure === b.measure;

/** "kết nạp 2.617 đảng viên, vượt 477 đảng viên, đạt 122,2% kế hoạch"; "612, vượt 12 so với chỉ tiêu 600". */
function results({ claims }: Told): Check[] {
  return claims.flatMap((result, i): Check[] => {
    const more = claims[i + 1];
    if (!isCount(result) || result.modality !== 'actual' || !isCount(more)) return [];
    if (
      more.modality !== 'delta' ||
      more.direction !== 'up' ||
      !alike(result, more) ||
      !fold(more.quote).includes('vượt')
    )
      return [];
    const plan = result.value - more.value;
    const next = claims[i + 2];
    if (isPlan(next) && next.modality === 'actual' && plan > 0) {
      const expected = result.value / plan;
      const verdict = verdictOf(expected, next.value, unitOfPercent(next.quote));
      const note = `${printed(result.value)} / (${printed(result.value)} − ${printed(more.value)}) = ${percent(expected)}, printed ${percent(next.value)}`;
      return [{ kind: 'plan', facts: [result, more, next], expected, printed: next.value, verdict, note }];
    }
    if (!isCount(next) || next.modality !== 'target' || !alike(result, next)) return [];
    const note = `${printed(result.value)} − ${printed(more.value)} = ${printed(plan)}, printed ${printed(next.value)}`;
    return [
      {
        kind: 'plan',
        facts: [result, more, next],
        expected: plan,
        printed: next.value,
        verdict: verdictOf(plan, next.value, 0),
        note,
      },
    ];
  });
}

/** How near a share of a plan must come to the plan that another result implies, to be taken for one of the same plan. */
const SAME_PLAN = 0.015;

/** A result with the share of its plan printed after it. */
interface Planned {
  result: Count;
  rate: Rate;
}

/** "647 đảng viên, đạt 92,4% chỉ tiêu" and "900 đảng viên, vượt 128% so với chỉ tiêu": one plan, or not. */
function plans(all: readonly Told[]): Check[] {
  const planned = all.flatMap(({ claims }) =>
    claims.flatMap((result, i): Planned[] => {
      const rate = claims[i + 1];
      return isCount(result) && isPlan(rate) && result.modality !== 'delta' && rate.value > 0 ? [{ result, rate }] : [];
    }),
  );
  return planned.flatMap(({ result, rate }, i): Check[] => {
    const other = planned
      .slice(0, i)
      .find(
        (one) =>
          alike(one.result, result) &&
          one.result.subject === result.subject &&
          one.result.value !== result.value &&
          one.result.period?.start?.slice(0, 4) === result.period?.start?.slice(0, 4),
      );
    if (!other) return [];
    const plan = other.result.value / other.rate.value;
    const expected = result.value / plan;
    const over = fold(rate.quote).includes('vượt');
    if (Math.abs(expected - rate.value) > SAME_PLAN * rate.value) return [];
    const note =
      `${printed(other.result.value)} / ${percent(other.rate.value)} = ${printed(Math.round(plan))}; ` +
      `${printed(result.value)} / ${printed(Math.round(plan))} = ${percent(expected)}, printed ${over ? 'vượt ' : ''}${percent(rate.value)}` +
      (over ? ', meant as đạt' : '');
    const verdict = verdictOf(expected, rate.value, SAME_PLAN * rate.value);
    return [
      { kind: 'plan', facts: [result, rate, other.result, other.rate], expected, printed: rate.value, verdict, note },
    ];
  });
}

const TO = /(?:lên|xuống|còn)(?: \p{L}+){0,2} ?$/u;

/** "giảm từ 130 hộ xuống còn 52 hộ, giảm 78 hộ". */
function changes(told: Told): Check[] {
  const { claims, text } = told;
  return claims.flatMap((from, i): Check[] => {
    const [to, by] = [claims[i + 1], claims[i + 2]];
    if (!to || !by || by.modality !== 'delta' || from.type !== to.type || to.type !== by.type) return [];
    if (from.modality === 'delta' || to.modality === 'delta' || from.metric !== to.metric) return [];
    if (/[,;]/u.test(between(told, from, to))) return [];
    if (!text.slice(from.start - 3, from.start).endsWith('từ ') && !fold(from.quote).includes('từ ')) return [];
    if (!TO.test(between(told, from, to)) && !TO.test(fold(to.quote).split(/\d/u)[0] ?? '')) return [];
    if (isCount(from) && isCount(by) && from.measure !== by.measure) return [];
    const expected = Math.abs(to.value - from.value);
    const unit = by.type === 'rate' ? unitOfPercent(by.quote) : 0;
    const show = by.type === 'rate' ? percent : printed;
    const note = `${show(from.value)} → ${show(to.value)}: ${show(expected)}, printed ${show(by.value)}`;
    return [
      {
        kind: 'change',
        facts: [from, to, by],
        expected,
        printed: by.value,
        verdict: verdictOf(expected, by.value, unit),
        note,
      },
    ];
  });
}

/** What a unit has one of at a time, and the words that say it is meant. */
const SINGLE = new Set<string | null>(['population', 'area']);
const OF_ALL = /(?:dân số|nhân khẩu|khẩu|diện tích(?: tự nhiên)?)/u;

/** One quantity of one unit told twice: "dân số 21.531 người" and "quy mô dân số trên 32.000 người". */
function told(counts: readonly Count[], text: string): Check[] {
  const first = new Map<string, Count>();
  return counts.flatMap((count): Check[] => {
    if (
      !SINGLE.has(count.metric) ||
      count.modality !== 'actual' ||
      count.subject === null ||
      !OF_ALL.test(text.slice(Math.max(0, count.start - 40), count.end))
    )
      return [];
    const key = `${count.metric}|${count.subject}|${count.noun.startsWith('diện tích') ? '' : count.measure}`;
    const before = first.get(key);
    if (!before) first.set(key, count);
    if (!before || before.value === count.value) return [];
    const hedged = [before, count].filter(({ comparator }) => comparator !== 'eq');
    const unit = Math.max(0, ...hedged.map(({ value }) => unitOfRounded(value)));
    const verdict = verdictOf(before.value, count.value, unit);
    return [
      {
        kind: 'told',
        facts: [before, count],
        expected: before.value,
        printed: count.value,
        verdict,
        note: `${before.quote}; ${count.quote}`,
      },
    ];
  });
}

/** All checks of an article, sentence by sentence; pure. */
export function checksOf(text: string, facts: readonly Fact[]): Check[] {
  const claims = facts.filter((fact): fact is Claim => fact.type === 'count' || fact.type === 'rate');
  if (claims.length < 1) return [];
  const folded = fold(text);
  const all: Span[] = paragraphs(text).flatMap((paragraph) => sentences(text, paragraph));
  const bySentence = new Map<Span | null, Claim[]>();
  for (const claim of claims) {
    const sentence = spanAt(all, claim.start);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), claim]);
  }
  const list: Told[] = [...bySentence.values()].map((own) => ({ claims: own, text: folded }));
  const within = list.flatMap((one) => [...parts(one), ...ratios(one), ...results(one), ...changes(one)]);
  return [...within, ...plans(list), ...told(claims.filter(isCount), folded)];
}
