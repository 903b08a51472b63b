/** Whether a fact is what a reader wrote down: the right value at the right place, and each thing that it says besides. */
import type { Fact, FactType } from '../model/fact.ts';
import { daysIn, isoMonth } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import type { Label } from './label.ts';

type Fields = Record<string, unknown>;

const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

const alike = (value: unknown): string =>
  fold(words(value))
    .replace(/["'.,;:()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const readings = (label: Fields, field: string): unknown[] => [label[field], label[`${field}_alt`] ?? []].flat();
const near = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)) : a === b;
const oneOf = (label: Fields, fact: Fields, field: string): boolean =>
  readings(label, field).some((reading) => near(reading ?? null, fact[field] ?? null));
const namedAs = (label: Fields, fact: Fields, field: string): boolean =>
  readings(label, field).some((reading) => alike(reading) === alike(fact[field]));
const overlaps = (label: Label, fact: Fact): boolean =>
  label.start < fact.end + 3 && fact.start < label.start + label.quote.length + 3;
const number = (value: unknown): string =>
  words(value)
    .toUpperCase()
    .replace(/\s+/gu, '')
    .replace(/^0+(?=\d)/u, '');

/** First and last day of a part of a date's value: a year, quarter, month or day. */
function daysOf(part: string): [start: string, end: string] {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(part);
  if (quarter) {
    const last = Number(quarter[2]) * 3;
    return [monthOf(quarter[1], last - 2)[0], monthOf(quarter[1], last)[1]];
  }
  const [year, month, day] = part.split('-');
  if (day) return [part, part];
  return month ? monthOf(year, Number(month)) : [`${year}-01-01`, `${year}-12-31`];
}

function monthOf(year: string | undefined, month: number): [start: string, end: string] {
  const of = isoMonth(Number(year), month);
  return [`${of}-01`, `${of}-${daysIn(Number(year), month)}`];
}

/** First and last day of a date's value, so that 2024-01/2024-06 and 2024-Q1/2024-Q2 are one. */
function days(value: unknown): string {
  const parts = words(value).split('/');
  return `${daysOf(parts[0] ?? '')[0]}/${daysOf(parts.at(-1) ?? '')[1]}`;
}

/** Whether two are one fact: the same value where it stands, or the same name. */
const SAME: Record<FactType, (label: Label, fact: Fact) => boolean> = {
  count: (label, fact) => oneOf(label, { ...fact }, 'value') && overlaps(label, fact),
  rate: (label, fact) => oneOf(label, { ...fact }, 'value') && overlaps(label, fact),
  date: (label, fact) =>
    fact.type === 'date' &&
    readings(label, 'value').some((value) => days(value) === days(fact.value)) &&
    overlaps(label, fact),
  document: (label, fact) =>
    fact.type === 'document' &&
    (label['number']
      ? readings(label, 'number').some((one) => number(one) === number(fact.number))
      : fact.number === null && alike(label['doc_type']) === alike(fact.doc_type) && overlaps(label, fact)),
  person: (label, fact) => namedAs(label, { ...fact }, 'name'),
  event: (label, fact) => oneOf(label, { ...fact }, 'event') && namedAs(label, { ...fact }, 'subject'),
  unit: (label, fact) => namedAs(label, { ...fact }, 'name'),
};

const unsaid = (label: Fields, field: string): boolean => label[field] === null || label[field] === undefined;
const said =
  (field: string, same = namedAs) =>
  (label: Fields, fact: Fields): boolean =>
    unsaid(label, field) || same(label, fact, field);

interface Days {
  start: string | null;
  end: string | null;
}
const year = (day: string | null | undefined): string | undefined => day?.slice(0, 4);

/** A period is right when the years it begins and ends in are, as far as the reader gives them. */
function samePeriod(label: Fields, fact: Fields): boolean {
  const [wanted, given] = [label['period'] as Days | null, fact['period'] as Days | null];
  if (!wanted || (!wanted.start && !wanted.end)) return true;
  const same = (end: 'start' | 'end'): boolean => !wanted[end] || year(wanted[end]) === year(given?.[end]);
  return given !== null && same('start') && same('end');
}

const CLAIM = {
  metric: (label: Fields, fact: Fields) => oneOf(label, fact, 'metric'),
  comparator: (label: Fields, fact: Fields) => (label['comparator'] ?? 'eq') === fact['comparator'],
  modality: (label: Fields, fact: Fields) =>
    readings({ ...label, modality: label['modality'] ?? 'actual' }, 'modality').includes(fact['modality']),
  subject: said('subject'),
  period: samePeriod,
};

const names = (value: unknown): string => (Array.isArray(value) ? value : []).map(alike).toSorted().join('|');

/** The same names in any order. */
const sameNames = (label: Fields, fact: Fields): boolean =>
  [label['from'], label['from_alt']].some((list) => (list ?? null) !== null && names(list) === names(fact['from']));

type Attributes = Record<string, (label: Fields, fact: Fields) => boolean>;

/** What else a fact of each type says, and whether it is right; the same is compared as by whoever scores by the fact contract. */
export const ATTRIBUTES: Record<FactType, Attributes> = {
  count: CLAIM,
  rate: { ...CLAIM, denominator: said('denominator', oneOf) },
  date: {},
  document: {
    doc_type: said('doc_type'),
    date: (label, fact) => !('date' in label) || oneOf(label, fact, 'date'),
    issuer: said('issuer'),
  },
  person: { role: said('role'), unit: said('unit') },
  event: { from: (label, fact) => !('from' in label) || sameNames(label, fact), date: said('date', oneOf) },
  unit: { kind: said('kind', oneOf) },
};

/** Whether a label or a fact says something of an attribute. */
export function says(one: Fields, attribute: string): boolean {
  const value = one[attribute];
  if (attribute === 'period') return Boolean(value && ((value as Days).start || (value as Days).end));
  return value !== null && value !== undefined;
}

/** The attributes of a fact that are not as its label has them. */
export const wrongOf = (label: Label, fact: Fact): string[] =>
  Object.entries(ATTRIBUTES[fact.type])
    .filter(([, right]) => !right(label, { ...fact }))
    .map(([name]) => name);

/** A fact with the label it answers to; null when it answers to none. */
export interface Judged {
  fact: Fact;
  label: Label | null;
}

/** A text's facts beside what its reader wrote down. */
export interface Judgement {
  found: { label: Label; fact: Fact }[];
  missed: Label[];
  extra: Fact[];
}

/** The facts of the types that a text is labelled for, each with its label; optional labels take facts out of judgement. */
export function judge(labels: readonly Label[], facts: readonly Fact[], types: ReadonlySet<FactType>): Judgement {
  const left = new Set(facts.filter(({ type }) => types.has(type)));
  const found: Judgement['found'] = [];
  const missed: Label[] = [];
  const own = labels.filter(({ type }) => types.has(type));
  for (const label of own.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const answers = [...left].filter((fact) => fact.type === label.type && SAME[label.type](label, fact));
    const best = answers.toSorted((a, b) => wrongOf(label, a).length - wrongOf(label, b).length)[0];
    if (best) left.delete(best);
    if (label.optional) continue;
    if (best) found.push({ label, fact: best });
    else missed.push(label);
  }
  return { found, missed, extra: [...left] };
}
