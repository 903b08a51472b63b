/** The extractor of time expressions: days, months, quarters, years, intervals, terms. */
import { runPatterns, type Extractor } from '../rule.ts';
import { rules } from './rules.ts';

export const date: Extractor<'date'> = {
  name: 'date',
  version: 4,
  rules,
  find: (context) => runPatterns('date', rules, context),
};
