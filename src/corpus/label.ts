/** What a reader wrote down of an article: facts as the fact contract has them, with other right readings beside. */
import { z } from 'zod';
import { FACT_TYPES } from '../model/fact.ts';

/**
 * A fact as a reader wrote it down. `start` is a UTF-16 offset into the article's text. A field with `_alt` behind its name
 * holds other right readings; an `optional` label is neither demanded nor wrong.
 */
export const Label = z.looseObject({
  type: z.enum(FACT_TYPES),
  quote: z.string(),
  start: z.int().min(0),
  optional: z.boolean().optional(),
});
export type Label = z.infer<typeof Label>;

/** What the program adds to a fact and a reader does not write down. */
const OF_THE_PROGRAM = new Set(
  'article end rule confidence places spans subject_from period_from stated inferred_from calendar canonical role_of mentions'.split(
    ' ',
  ),
);

/** A fact as a label: what a reader can know of it, in the order of the fact's fields. */
export function labelOf(fact: Readonly<Record<string, unknown>>): Label {
  return Label.parse(Object.fromEntries(Object.entries(fact).filter(([name]) => !OF_THE_PROGRAM.has(name))));
}
