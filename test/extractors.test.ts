/** Runs every extractor's examples: each text must give exactly the facts it names; every rule must fire in one. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples as moreCountExamples } from '../extractors/count/examples-more.ts';
import { examples as countExamples } from '../extractors/count/examples.ts';
import { examples as dateExamples } from '../extractors/date/examples.ts';
import { examples as documentExamples } from '../extractors/document/examples.ts';
import { examples as personExamples } from '../extractors/person/examples.ts';
import { examples as eventExamples } from '../extractors/event/examples.ts';
import { examples as rateExamples } from '../extractors/rate/examples.ts';
import type { Example } from '../extractors/example.ts';
import { examples as unitExamples } from '../extractors/unit/examples.ts';
import { extractors } from '../extractors/index.ts';
import type { TraceStep } from '../extractors/rule.ts';
import { extract } from '../src/extract/index.ts';
import type { Fact, FactType } from '../src/model/fact.ts';

const examples = new Map<FactType, readonly Example<FactType>[]>([
  ['count', [...countExamples, ...moreCountExamples]],
  ['rate', rateExamples],
  ['date', dateExamples],
  ['document', documentExamples],
  ['unit', unitExamples],
  ['event', eventExamples],
  ['person', personExamples],
]);

const article = (example: Example<FactType>) => ({
  article: 'example',
  text: example.text,
  published: example.published ?? null,
});

/** Of each fact the fields that the example speaks of, so that a difference shows those alone. */
function spoken(facts: readonly Fact[], example: Example<FactType>): Record<string, unknown>[] {
  return facts.map((fact, i) => {
    const keys = Object.keys(example.facts[i] ?? { quote: '' });
    return Object.fromEntries(keys.map((key) => [key, (fact as unknown as Record<string, unknown>)[key]]));
  });
}

/** What every rule did with the text, for a failing example. */
function trace(example: Example<FactType>, type: FactType): string {
  const steps: TraceStep[] = [];
  extract(article(example), { trace: (step) => steps.push(step) });
  const lines = steps.map(
    ({ extractor, rule, start, end, outcome }) =>
      `  ${extractor}/${rule}: “${example.text.slice(start, end)}” — ${outcome}`,
  );
  return `${type} in “${example.text}”\nwhat the rules did:\n${lines.join('\n') || '  no rule matched'}`;
}

it('every folder of extractors/ is in the list', () => {
  const folders = readdirSync(new URL('../extractors', import.meta.url), { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(extractors.map((extractor) => extractor.name).toSorted()).toEqual(names.toSorted());
  expect([...examples.keys()].toSorted()).toEqual(names.toSorted());
});

describe.each(extractors.map((extractor) => [extractor.name, extractor] as const))('%s', (type, extractor) => {
  const own = examples.get(type) ?? [];

  it.each(own.map((example) => [example.text, example] as const))('%s', (_, example) => {
    const facts = extract(article(example)).filter((fact) => fact.type === type);
    expect(spoken(facts, example), trace(example, type)).toEqual(example.facts);
    for (const fact of facts) expect(example.text.slice(fact.start, fact.end)).toBe(fact.quote);
  });

  it.each(extractor.rules.map((rule) => rule.name))('rule %s fires in an example', (name) => {
    const fires = own.some((example) => extract(article(example)).some((fact) => fact.rule === `${type}/${name}`));
    expect(fires, `add an example for ${type}/${name}, or delete the rule`).toBe(true);
  });

  it('has no two examples of one text', () => {
    const seen = new Set<string>();
    const twice = own.filter(({ text, published }) => {
      const key = `${published ?? ''} ${text}`;
      return seen.size === seen.add(key).size;
    });
    expect(twice.map((example) => example.text)).toEqual([]);
  });
});
