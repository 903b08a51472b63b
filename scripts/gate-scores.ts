/** The gate's figures of facts: every type and attribute. */
import {
  addTo,
  attributeScore,
  emptyTallies,
  foundScore,
  wholeScore,
  type Score,
  type Tallies,
} from '../src/corpus/score.ts';
import { FACT_TYPES } from '../src/model/fact.ts';
import { judgementOf, type Labelled } from './labelled.ts';

/** Each group's figures by name, 0 to 1: `count` → `subject.recall`. */
export type Figures = Record<string, Record<string, number>>;

export const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const flat = (name: string, { precision, recall, f1 }: Score): Record<string, number> => {
  const prefix = name === '' ? '' : `${name}.`;
  return {
    [`${prefix}precision`]: rounded(precision),
    [`${prefix}recall`]: rounded(recall),
    [`${prefix}f1`]: rounded(f1),
  };
};

export function talliesOf(texts: readonly Labelled[]): Tallies {
  const tallies = emptyTallies();
  for (const text of texts) addTo(tallies, judgementOf(text));
  return tallies;
}

/** Figures of the types that occur. */
export function factFigures(tallies: Tallies): Figures {
  return Object.fromEntries(
    FACT_TYPES.filter((type) => tallies[type].gold > 0).map((type) => [
      type,
      {
        ...flat('', foundScore(tallies[type])),
        'whole.f1': rounded(wholeScore(tallies[type]).f1),
        ...Object.assign(
          {},
          ...Object.entries(tallies[type].attributes).map(([name, tally]) => flat(name, attributeScore(tally))),
        ),
      },
    ]),
  );
}
