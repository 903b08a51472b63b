/** What examples of rates demand, in a word: `of(0.924, plan)`, `over(76, 82, plain)`. */
import type { Expected } from '../example.ts';

export type Part = Expected<'rate'>;

export const plan: Part = { metric: 'plan_completion' };
export const poverty: Part = { metric: 'poverty_rate' };
export const growth: Part = { metric: 'growth' };
/** Of none of the metrics. */
export const plain: Part = { metric: null };

export const actual: Part = { modality: 'actual' };
export const up: Part = { modality: 'delta', direction: 'up' };
export const down: Part = { modality: 'delta', direction: 'down' };
export const target: Part = { modality: 'target' };
export const remaining: Part = { modality: 'remaining' };
export const approx: Part = { comparator: 'approx' };
export const gt: Part = { comparator: 'gt' };
export const gte: Part = { comparator: 'gte' };
export const lt: Part = { comparator: 'lt' };
export const lte: Part = { comparator: 'lte' };

/** Such a share of a kind: exactly and in fact, unless `meant` says otherwise. */
export const of = (value: number, kind: Part, meant: Part = {}): Part => ({
  value,
  comparator: 'eq',
  modality: 'actual',
  ...kind,
  ...meant,
});

/** So many of so many; a percentage printed beside them does not change the value. */
export const over = (numerator: number, denominator: number, kind: Part, meant: Part = {}): Part => ({
  ...of(numerator / denominator, kind, meant),
  numerator,
  denominator,
});
