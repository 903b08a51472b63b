/** The extractors in the order they run: each sees what those before it found. */
import { count } from './count/index.ts';
import { date } from './date/index.ts';
import { document } from './document/index.ts';
import { event } from './event/index.ts';
import { person } from './person/index.ts';
import { rate } from './rate/index.ts';
import type { Extractor } from './rule.ts';
import { unit } from './unit/index.ts';

export const extractors: readonly Extractor[] = [
  date,
  document,
  unit,
  person,
  count,
  rate,
  event,
] as readonly Extractor[];
