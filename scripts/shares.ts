/**
 * How often each rule is right in the labelled corpus, and each way to a subject and a period: what confidence is made of, and
 * how reliable it is.
 *
 * Texts of sets named `…-held` were never used to mend a rule: where a type has such a set, it alone is counted.
 */
import { isRight, reliability, reliabilityRows } from '../src/corpus/reliability.ts';
import type { Judged } from '../src/corpus/right.ts';
import type { Share } from '../src/extract/confidence-table.ts';
import { confidenceIn, type Shares } from '../src/extract/confidence.ts';
import type { Fact, FactType } from '../src/model/fact.ts';
import { judged, type Labelled } from './labelled.ts';

/** A judged fact and the text it is from. */
export type Told = Judged & { text: string };

const TABLES = ['rules', 'subjects', 'periods'] as const;

/** What is given for a subject or period apart from the rule. */
export const RESOLVED: ReadonlySet<string> = new Set(['subject', 'period']);

export const isClaim = (fact: Fact): fact is Extract<Fact, { type: 'count' | 'rate' }> => 'subject_from' in fact;

/** All judged facts of the sets that count for their type, each as sure as its rule guesses. */
export function judgedFacts(texts: readonly Labelled[]): Told[] {
  const heldTypes = new Set(texts.filter(({ held }) => held).flatMap(({ types }) => [...types]));
  const counts =
    ({ held }: Labelled) =>
    (type: FactType): boolean =>
      held || !heldTypes.has(type);
  return texts.flatMap((text) =>
    judged(text, new Set([...text.types].filter(counts(text)))).map((one) => ({ ...one, text: text.name })),
  );
}

export function sharesOf(all: readonly Judged[]): Shares {
  const shares = {
    rules: new Map<string, Share>(),
    subjects: new Map<string, Share>(),
    periods: new Map<string, Share>(),
  };
  const add = (table: (typeof TABLES)[number], key: string, right: boolean): void => {
    const [hits, seen] = shares[table].get(key) ?? [0, 0];
    shares[table].set(key, [hits + Number(right), seen + 1]);
  };
  for (const one of all) {
    const { fact } = one;
    const right = (attribute: string): boolean => isRight(one, (name) => name === attribute);
    add(
      'rules',
      fact.rule,
      isRight(one, (name) => !RESOLVED.has(name)),
    );
    if (!isClaim(fact) || one.label === null) continue;
    add('subjects', fact.subject_from ?? 'none', right('subject'));
    add('periods', fact.period_from ?? 'none', right('period'));
  }
  const [rules, subjects, periods] = TABLES.map((table) => Object.fromEntries(shares[table]));
  return { rules, subjects, periods } as Shares;
}

/** The shares without some of what was counted. */
function less(shares: Shares, part: Shares): Shares {
  const rest = (table: (typeof TABLES)[number]): Record<string, Share> => {
    const own = Object.entries(part[table]).map(([key, [right, seen]]): [string, Share] => {
      const [hits, all] = shares[table][key] ?? [0, 0];
      return [key, [hits - right, all - seen]];
    });
    return { ...shares[table], ...Object.fromEntries(own) };
  };
  return { rules: rest('rules'), subjects: rest('subjects'), periods: rest('periods') };
}

/** Rows of a reliability table: facts by the confidence they would be given had their own text not been counted. */
export function reliabilityWithoutOwn(part: readonly Told[], all: readonly Told[]): string[] {
  const total = sharesOf(all);
  const texts = new Map<string, Told[]>();
  for (const one of all) texts.set(one.text, [...(texts.get(one.text) ?? []), one]);
  const without = new Map([...texts].map(([text, own]) => [text, less(total, sharesOf(own))]));
  const given = ({ fact, text }: Told): number => confidenceIn(without.get(text) ?? total, fact);
  return reliabilityRows(reliability(part, given));
}
