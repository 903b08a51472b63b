/** Runs the examples of the refiners: each text must give exactly these counts, with the fields they speak of. */
import { describe, expect, it } from 'vitest';
import type { Example } from '../../extractors/example.ts';
import { examples as comparator } from '../../src/extract/examples/comparator.ts';
import { examples as modality } from '../../src/extract/examples/modality.ts';
import { examples as period } from '../../src/extract/examples/period.ts';
import { examples as subject } from '../../src/extract/examples/subject.ts';
import { extract } from '../../src/extract/index.ts';

const refiners: [name: string, examples: readonly Example<'count'>[]][] = [
  ['comparator', comparator],
  ['modality', modality],
  ['period', period],
  ['subject', subject],
];

describe.each(refiners)('%s', (_, examples) => {
  it.each(examples.map((example) => [example.text, example] as const))('%s', (text, { published = null, facts }) => {
    const counts = extract({ article: 'example', text, published }).filter(({ type }) => type === 'count');
    const spoken = counts.map((count, i) =>
      Object.fromEntries(Object.keys(facts[i] ?? { quote: '' }).map((key) => [key, count[key as keyof typeof count]])),
    );
    expect(spoken).toEqual(facts);
  });
});
