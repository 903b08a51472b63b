/** How often facts are right beside the confidence they were given, and how often each rule is. */
import { ATTRIBUTES, type Judged } from './right.ts';

/** Whether a fact answers to a label, and what it says besides is right as far as `attributes` asks. */
export const isRight = ({ fact, label }: Judged, attributes: (name: string) => boolean = () => true): boolean =>
  label !== null &&
  Object.entries(ATTRIBUTES[fact.type]).every(([name, right]) => !attributes(name) || right(label, { ...fact }));

export interface Bin {
  /** Least confidence of the bin; it is 0.1 wide. */
  from: number;
  facts: number;
  /** Mean confidence given. */
  given: number;
  /** Share that is right. */
  right: number;
}

/** Bins of tenths, the surest first; empty ones are left out. */
export function reliability<T extends Judged>(
  all: readonly T[],
  confidence: (one: T) => number = ({ fact }) => fact.confidence,
): Bin[] {
  const bins = new Map<number, { given: number; right: number; facts: number }>();
  for (const one of all) {
    const given = confidence(one);
    const tenth = Math.min(9, Math.floor(given * 10));
    const bin = bins.get(tenth) ?? { given: 0, right: 0, facts: 0 };
    bins.set(tenth, {
      given: bin.given + given,
      right: bin.right + Number(isRight(one)),
      facts: bin.facts + 1,
    });
  }
  return [...bins]
    .toSorted(([a], [b]) => b - a)
    .map(([tenth, { given, right, facts }]) => ({
      from: tenth / 10,
      facts,
      given: given / facts,
      right: right / facts,
    }));
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Rows of a table in Markdown under {@link RELIABILITY_HEAD}. */
export const reliabilityRows = (bins: readonly Bin[]): string[] =>
  bins.map(
    ({ from, facts, given, right }) =>
      `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${facts} | ${percent(given)} | ${percent(right)} |`,
  );

export const RELIABILITY_HEAD = '| confidence given | facts | mean given | right |\n| --- | --: | --: | --: |';
