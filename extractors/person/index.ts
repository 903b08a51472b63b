/** The extractor of persons: each once an article, at the mention that says most. */
import { nameOf, type Extractor, type Mention } from '../rule.ts';
import { persons } from './identity.ts';
import { namedPersons } from './names.ts';
import { rules, type Named } from './rules.ts';
import { viewOf, type View } from './view.ts';

const RULES = new Map(rules.map((rule) => [rule.name, rule]));

function toMention({ tokens }: View, person: Named): Mention<'person'> {
  const { first, next, name, honorific, role, unit } = person;
  const rule = RULES.get(person.rule);
  return {
    type: 'person',
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    fields: { name, honorific, role, unit },
    rule: rule ? nameOf('person', rule) : `person/${person.rule}`,
    confidence: rule?.confidence ?? 0,
  };
}

export const person: Extractor<'person'> = {
  name: 'person',
  version: 1,
  rules,
  find({ reading, trace }) {
    const view = viewOf(reading);
    const found = persons(namedPersons(view)).map((one) => toMention(view, one));
    for (const { start, end, rule } of found)
      trace?.({ extractor: 'person', rule: rule.slice('person/'.length), start, end, outcome: 'fact' });
    return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
  },
};
