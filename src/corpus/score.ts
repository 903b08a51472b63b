/** Precision, recall and F1 of facts beside what readers wrote down: per type, per attribute, per rule. */
import { FACT_TYPES, type FactType } from '../model/fact.ts';
import { ATTRIBUTES, says, wrongOf, type Judgement } from './right.ts';

/** Of an attribute, over the facts that were found: how often labels state it, facts give it, and both are one. */
interface AttributeTally {
  stated: number;
  given: number;
  right: number;
}

export interface Tally {
  /** Labels; facts that were judged; facts that answer to a label; those of which all is right. */
  gold: number;
  given: number;
  found: number;
  whole: number;
  attributes: Record<string, AttributeTally>;
}

export type Tallies = Record<FactType, Tally>;

export const emptyTallies = (): Tallies =>
  Object.fromEntries(FACT_TYPES.map((type) => [type, emptyTally(type)])) as Tallies;

const emptyTally = (type: FactType): Tally => ({
  gold: 0,
  given: 0,
  found: 0,
  whole: 0,
  attributes: Object.fromEntries(
    Object.keys(ATTRIBUTES[type]).map((name) => [name, { stated: 0, given: 0, right: 0 }]),
  ),
});

/** Adds one text's judgement. */
export function addTo(tallies: Tallies, { found, missed, extra }: Judgement): void {
  for (const { type } of missed) tallies[type].gold++;
  for (const { type } of extra) tallies[type].given++;
  for (const { label, fact } of found) {
    const tally = tallies[fact.type];
    const wrong = wrongOf(label, fact);
    tally.gold++;
    tally.given++;
    tally.found++;
    if (wrong.length === 0) tally.whole++;
    for (const [name, attribute] of Object.entries(tally.attributes)) {
      // A comparator or modality that a reader leaves out is the usual one; of the rest nothing is claimed.
      const stated = says(label, name) || wrong.includes(name);
      if (!stated) continue;
      attribute.stated++;
      if (says({ ...fact }, name)) attribute.given++;
      if (!wrong.includes(name)) attribute.right++;
    }
  }
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** A share of nothing is 1: nothing was wrong. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function score(right: number, given: number, gold: number): Score {
  const [precision, recall] = [share(right, given), share(right, gold)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export const foundScore = ({ found, given, gold }: Tally): Score => score(found, given, gold);
export const wholeScore = ({ whole, given, gold }: Tally): Score => score(whole, given, gold);
export const attributeScore = ({ right, given, stated }: AttributeTally): Score =>
  score(right, Math.max(given, right), stated);
