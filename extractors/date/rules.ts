/** The rules that read dates, the longer forms before the shorter ones they contain. */
import { needing } from '../needs.ts';
import type { PatternRule } from '../rule.ts';
import { days } from './days.ts';
import { lunarDays } from './lunar-days.ts';
import { months } from './months.ts';
import { relatives } from './relative.ts';
import { shortDays } from './short-days.ts';
import { stretches } from './stretches.ts';
import { years } from './years.ts';

export const rules: PatternRule<'date'>[] = needing([
  ...stretches,
  ...lunarDays,
  ...days,
  ...months,
  ...shortDays,
  ...years,
  ...relatives,
]);
