/** Whether a fact is what a reader wrote down: the right value at the right place, and each thing that it says besides. */
import { daysOf } from '../src/extract/period/days.ts';
import type { Fact, FactType } from '../src/model/fact.ts';
import { fold } from '../src/text/fold.ts';
import type { Label, Labelled } from './labelled.ts';

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

/** First and last day of a date's value; a day that ends no month counts as its last in an interval of months. */
const days = (value: unknown): string => daysOf(String(value)).join('/');

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

/** What else a fact of each type says, and whether it is right. */
export const ATTRIBUTES: Record<FactType, Record<string, (label: Fields, fact: Fields) => boolean>> = {
  count: CLAIM,
  rate: CLAIM,
  date: {},
  document: { doc_type: said('doc_type'), date: said('date', oneOf), issuer: said('issuer') },
  person: { role: said('role'), unit: said('unit') },
  event: { date: said('date', oneOf) },
  unit: { kind: said('kind', oneOf) },
};

/** A fact with the label it answers to; null when it answers to none. */
export interface Judged {
  fact: Fact;
  label: Label | null;
}

/** The facts of the types that a text's set is labelled for, each with its label; optional labels take facts out of judgement. */
export function judged({ labels, facts }: Labelled, types: ReadonlySet<FactType>): Judged[] {
  const left = new Set(facts.filter(({ type }) => types.has(type)));
  const found: Judged[] = [];
  const demanded = labels.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
  for (const label of demanded) {
    const answers = [...left].filter((fact) => fact.type === label.type && SAME[label.type](label, fact));
    const score = (fact: Fact): number =>
      Object.values(ATTRIBUTES[fact.type]).filter((right) => right(label, { ...fact })).length;
    const best = answers.toSorted((a, b) => score(b) - score(a))[0];
    if (!best) continue;
    left.delete(best);
    if (!label.optional) found.push({ fact: best, label });
  }
  return [...found, ...[...left].map((fact) => ({ fact, label: null }))];
}

/** The types that a set's readers wrote down. */
export const typesOf = (texts: readonly Labelled[]): Set<FactType> =>
  new Set(texts.flatMap(({ labels }) => labels.map(({ type }) => type)));
