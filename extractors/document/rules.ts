/** The rules that read official documents, by number before by name: a number says more. */
import { needing } from '../needs.ts';
import type { PatternRule } from '../rule.ts';
import { namedRules } from './named.ts';
import { numberedRules } from './numbered.ts';

export const rules: PatternRule<'document'>[] = needing([...numberedRules, ...namedRules]);
