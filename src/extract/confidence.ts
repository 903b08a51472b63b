/**
 * How sure a fact is: the share of the facts of its rule that were right in the labelled corpus, times the share of
 * subjects and periods read in its way that were. `npm run calibrate` reckons the shares anew.
 */
import type { Fact } from '../model/fact.ts';
import { PERIODS, RULES, SUBJECTS, type Share } from './confidence-table.ts';

/** So many facts of the prior stand behind every share, lest three right ones of three be certain. */
const WEIGHT = 3;

/** A share smoothed toward `prior`. */
const smooth = ([right, seen]: Share, prior: number): number => (right + WEIGHT * prior) / (seen + WEIGHT);

const NONE: Share = [0, 0];
/** What a subject or period read in a way that the corpus has not is taken for. */
const UNSEEN = 0.7;

/** @param rule the rule's own guess, which stands behind what the corpus shows */
export function confidenceOf(fact: Omit<Fact, 'confidence'> & { confidence: number }): number {
  const found = smooth(RULES[fact.rule] ?? NONE, fact.confidence);
  if (!('subject_from' in fact)) return rounded(found);
  const { subject_from: subject, period_from: period } = fact as Extract<Fact, { type: 'count' | 'rate' }>;
  const whose = smooth(SUBJECTS[subject ?? 'none'] ?? NONE, UNSEEN);
  const when = smooth(PERIODS[period ?? 'none'] ?? NONE, UNSEEN);
  return rounded(found * whose * when);
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
