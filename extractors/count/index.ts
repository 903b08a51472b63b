/** The extractor of counts: every number that is a quantity, with what it counts; the same statement once an article. */
import type { NumberSpan } from '../../src/text/numbers.ts';
import { spanAt } from '../../src/text/reading.ts';
import type { Context, Extractor, Mention } from '../rule.ts';
import { quantities } from './quantities.ts';
import { rules } from './rules.ts';
import { once, partsOfTotals } from './statements.ts';

/** The count that the first rule to know it reads at a number. */
function read(context: Context, number: NumberSpan): Mention<'count'> | null {
  const { sentences } = context.reading;
  const sentence = spanAt(sentences, number.start);
  if (!sentence) return null;
  for (const rule of rules) {
    const draft = rule.read(number, context, sentence.start);
    context.trace?.({
      extractor: 'count',
      rule: rule.name,
      start: number.start,
      end: number.end,
      outcome: draft ? 'fact' : 'rejected by the rule',
    });
    if (draft) return { ...draft, type: 'count', rule: `count/${rule.name}`, confidence: rule.confidence };
  }
  return null;
}

export const count: Extractor<'count'> = {
  name: 'count',
  version: 1,
  rules,
  find(context) {
    const mentions = quantities(context).map((number) => read(context, number));
    return once(
      partsOfTotals(
        mentions.filter((mention) => mention !== null),
        context,
      ),
      context,
    );
  },
};
