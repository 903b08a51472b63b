/** Holds our readers of vntk's models to vntk's own answers, string for string. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isTitle } from '../../src/nlp/columns.ts';
import { loadModels, vntkAnswers, vntkWords, type Models, type VntkAnswer } from '../../src/nlp/models.ts';
import { HAS_MODELS, nativeVntk } from './installed.ts';

const stored = gunzipSync(readFileSync(new URL('vntk-answers.json.gz', import.meta.url))).toString('utf8');
const { answers } = JSON.parse(stored) as { answers: [text: string, answer: VntkAnswer[]][] };

describe.skipIf(!HAS_MODELS)('with vntk installed', () => {
  let models: Models;
  beforeAll(() => {
    models = loadModels();
  });

  /** The strings for which a column of ours differs from vntk's. */
  const differing = (column: 0 | 1 | 2 | 3): unknown[] =>
    answers
      .map(([text, answer]) => ({
        text,
        vntk: answer.map((word) => word[column]),
        ours: vntkAnswers(models, text).map((word) => word[column]),
      }))
      .filter(({ vntk, ours }) => JSON.stringify(vntk) !== JSON.stringify(ours));

  it('has answers to more than a thousand strings, with every kind of label', () => {
    expect(new Set(answers.map(([text]) => text)).size).toBeGreaterThan(1_400);
    const labels = (column: 1 | 2 | 3) => new Set(answers.flatMap(([, answer]) => answer.map((word) => word[column])));
    expect(labels(1).size).toBeGreaterThan(15);
    expect([...labels(2)]).toEqual(expect.arrayContaining(['B-NP', 'I-NP', 'B-VP', 'B-AP', 'B-PP', 'O']));
    expect([...labels(3)]).toEqual(expect.arrayContaining(['B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'O']));
  });

  it('cuts the same words', () => {
    expect(differing(0)).toEqual([]);
    expect(
      answers.filter(([text, all]) => vntkWords(models, text).join('|') !== all.map(([w]) => w).join('|')),
    ).toEqual([]);
  });
  it('gives the same parts of speech', () => expect(differing(1)).toEqual([]));
  it('gives the same chunks', () => expect(differing(2)).toEqual([]));
  it('gives the same names', () => expect(differing(3)).toEqual([]));

  it('takes time linear in the length of what looks like an address and is none', () => {
    // vntk's own tokenizer would need centuries.
    expect(vntkWords(models, `${'A1'.repeat(5_000)} đ`)).toEqual(['A1'.repeat(5_000), 'đ']);
  });
});

const native = nativeVntk();

it.skipIf(!native)('vntk, live, still answers as stored (skipped where its native parts are not built)', () => {
  const sample = answers.filter((_, i) => i % 60 === 0 && i > 0);
  expect(sample.length).toBeGreaterThan(20);
  for (const [text, answer] of sample) expect(native?.tag(text)).toEqual(answer);
});

it.each([
  ['Sơn', true],
  ['sơn', false],
  ['SƠN', false],
  ['Đảng', true],
  ['2025', true],
  ['3D', false],
  [',', false],
  ['TP.', false],
  ['Y', true],
  ['½', true],
])('%s as a title: %s', (form, expected) => expect(isTitle(form)).toBe(expected));
