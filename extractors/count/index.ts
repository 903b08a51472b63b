/** The extractor of counts: every number that is a quantity, with what it counts. */
import { readNumber } from '../numbers.ts';
import type { Extractor } from '../rule.ts';
import { quantities } from './quantities.ts';
import { rules } from './rules.ts';

export const count: Extractor<'count'> = {
  name: 'count',
  version: 4,
  rules,
  find: (context) =>
    quantities(context)
      .map((number) => readNumber('count', rules, number, context))
      .filter((mention) => mention !== null),
};
