/**
 * How sure a fact is: the share of the facts of its rule that were right in the labelled corpus, times the share of
 * subjects and periods read in its way that were. `npm run calibrate` reckons the shares anew.
 */
import type { Fact } from '../model/fact.ts';
import { PERIODS, RULES, SUBJECTS, type Share } from './confidence-table.ts';

/** How many were right, of how many seen: by rule, by where a subject was read, by where a period was. */
export interface Shares {
  rules: Readonly<Record<string, Share>>;
  subjects: Readonly<Record<string, Share>>;
  periods: Readonly<Record<string, Share>>;
}

/** So many facts of the prior stand behind every share, lest three right ones of three be certain. */
const WEIGHT = 3;

/** A share smoothed toward `prior`. */
const smooth = ([right, seen]: Share, prior: number): number => (right + WEIGHT * prior) / (seen + WEIGHT);

const NONE: Share = [0, 0];
/** What a subject or period read in a way that the corpus has not is taken for. */
const UNSEEN = 0.7;

/** From 0 to 1, in thousandths. @param fact with its rule's own guess, which stands behind what the corpus shows */
export function confidenceIn({ rules, subjects, periods }: Shares, fact: Fact): number {
  const found = smooth(rules[fact.rule] ?? NONE, fact.confidence);
  if (fact.type !== 'count' && fact.type !== 'rate') return rounded(found);
  const whose = smooth(subjects[fact.subject_from ?? 'none'] ?? NONE, UNSEEN);
  const when = smooth(periods[fact.period_from ?? 'none'] ?? NONE, UNSEEN);
  return rounded(found * whose * when);
}

/** By the shares of the labelled corpus. */
export const confidenceOf = (fact: Fact): number =>
  confidenceIn({ rules: RULES, subjects: SUBJECTS, periods: PERIODS }, fact);

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
