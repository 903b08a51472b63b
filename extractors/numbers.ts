/** Rules over one number of a text: what counts and rates have in common. */
import type { FactType } from '../src/model/fact.ts';
import type { NumberSpan } from '../src/text/numbers.ts';
import { partAt } from '../src/text/reading.ts';
import { nameOf, type Context, type Draft, type Mention, type Rule } from './rule.ts';

/** A rule over one number; `from` is where its sentence begins. */
export interface NumberRule<T extends FactType> extends Rule {
  read(number: NumberSpan, context: Context, from: number): Draft<T> | null;
}

/** What the first rule to know a number reads there, or null. */
export function readNumber<T extends FactType>(
  type: T,
  rules: readonly NumberRule<T>[],
  number: NumberSpan,
  context: Context,
): Mention<T> | null {
  const sentence = partAt(context.reading.sentences, number.start);
  if (!sentence) return null;
  for (const rule of rules) {
    const draft = rule.read(number, context, sentence.start);
    context.trace?.({
      extractor: type,
      rule: rule.name,
      start: number.start,
      end: number.end,
      outcome: draft ? 'fact' : 'rejected by the rule',
    });
    if (!draft) continue;
    // Written out: a spread of objects costs more here than the rules.
    const { start, end, fields } = draft;
    return {
      type,
      start,
      end,
      fields,
      rule: nameOf(type, rule),
      confidence: rule.confidence,
      number: draft.number ?? number,
    };
  }
  return null;
}
