/** The same text in another spelling gives the same facts: decomposed letters, tone placement, odd spaces, dashes, quotes, capitals. */
import { describe, expect, it } from 'vitest';
import { examples as dateExamples } from '../extractors/date/examples.ts';
import { examples as documentExamples } from '../extractors/document/examples.ts';
import type { Example } from '../extractors/example.ts';
import { extract } from '../src/extract/index.ts';
import type { Fact, FactType } from '../src/model/fact.ts';
import { normalise } from '../src/text/normalise.ts';

const NEW_STYLE: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  ủy: 'uỷ',
  úy: 'uý',
  ùy: 'uỳ',
};

const SPELLINGS: Record<string, (text: string) => string> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'tones on the second vowel': (text) =>
    text.replace(/(?:[òóỏõọ]a|[ủúù]y)(?!\p{L})/gu, (pair) => NEW_STYLE[pair] ?? pair),
  'tones on the first vowel': (text) =>
    text
      .replace(/oà(?!\p{L})/gu, 'òa')
      .replace(/uỷ(?!\p{L})/gu, 'ủy')
      .replace(/Uỷ(?!\p{L})/gu, 'Ủy'),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'zero-width marks and soft hyphens': (text) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b').replace(/ /g, ' \u00ad'),
  'eth for đ': (text) => text.replaceAll('đ', 'ð').replaceAll('Đ', 'Ð'),
  'other hyphens': (text) => text.replace(/-/g, '\u2011'),
  'straight quotes': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
};

/** What a fact says, without its spelling. */
function said(fact: Fact): unknown {
  if (fact.type === 'date') return [fact.start, fact.end, fact.value, fact.kind, fact.stated];
  if (fact.type === 'document')
    return [fact.start, fact.end, fact.doc_type, fact.number?.replace(/\u2011/g, '-'), fact.date];
  return null;
}

const facts = (example: Example<FactType>, text: string, type: FactType): unknown[] =>
  extract({ article: 'example', text: normalise(text), published: example.published ?? null })
    .filter((fact) => fact.type === type)
    .map(said);

const sets: [FactType, readonly Example<FactType>[]][] = [
  ['date', dateExamples],
  ['document', documentExamples],
];

describe.each(sets)('%s', (type, examples) => {
  it.each(Object.entries(SPELLINGS))('with %s', (_, spell) => {
    for (const example of examples) {
      const text = normalise(example.text);
      expect(facts(example, spell(text), type), example.text).toEqual(facts(example, text, type));
    }
  });
});

it('dates in capitals', () => {
  for (const example of dateExamples) {
    const text = normalise(example.text);
    if (text.toUpperCase().length !== text.length) continue;
    expect(facts(example, text.toUpperCase(), 'date'), example.text).toEqual(facts(example, text, 'date'));
  }
});
