/** A piece of arithmetic that an article prints, done again. */
import type { FactOf } from './fact.ts';

export const CHECK_KINDS = ['parts', 'ratio', 'plan', 'change', 'told'] as const;

/** What became of it: exact, right at the precision printed, or wrong. */
export type Verdict = 'agrees' | 'rounds' | 'disagrees';

export interface Check {
  /**
   * `parts`: a total against the sum of its parts; `ratio`: X/Y against its percentage; `plan`: a result against its plan
   * and percentage; `change`: from and to against the difference; `told`: one quantity told twice.
   */
  kind: (typeof CHECK_KINDS)[number];
  /** The facts involved; the total, result or first statement comes first. */
  facts: readonly (FactOf<'count'> | FactOf<'rate'>)[];
  expected: number;
  printed: number;
  verdict: Verdict;
  /** The sum in words: "21 + 2 + 27 = 50". */
  note: string;
}
