/**
 * `npm run bench extract`: what reading costs, layer by layer, beside a bare scan for digits over the same texts; and
 * whether it is linear. The texts are many, no two alike, and each round reads them anew.
 */
import { extractors } from '../extractors/index.ts';
import type { Mention } from '../extractors/rule.ts';
import { extract } from '../src/extract/index.ts';
import { read } from '../src/text/reading.ts';
import { corpusTexts } from './corpus.ts';
import { bytesOf, digits, growth, printSpeeds, seconds } from './measure.ts';

const PUBLISHED = '2025-09-01';
/** Bytes of an article, and how many of them. */
const LENGTH = 6000;
const TEXTS = 200;
/** Far apart and with no divisor but 1, so that blocks meet others in each text. */
const STEP = 7919;

/** Articles of some 6 kB, put together from the corpus' blocks, each in another order. */
function articles(): string[] {
  const blocks = corpusTexts().flatMap((text) => text.split('\n\n'));
  let next = 0;
  return Array.from({ length: TEXTS }, () => {
    const own: string[] = [];
    for (let bytes = 0; bytes < LENGTH; next += STEP) {
      const block = blocks[next % blocks.length] ?? '';
      own.push(block);
      bytes += Buffer.byteLength(block);
    }
    return own.join('\n\n');
  });
}

/** Adds the seconds that a layer takes over one text to its sum. */
function timed<T>(sums: Map<string, number>, layer: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  sums.set(layer, (sums.get(layer) ?? 0) + (performance.now() - start) / 1000);
  return result;
}

/** The seconds of every layer in one round over all texts. */
function round(texts: readonly string[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const text of texts) {
    const reading = timed(sums, 'fold, sentences, numbers', () => read(text, PUBLISHED));
    const found: Mention[] = [];
    for (const extractor of extractors)
      found.push(...timed(sums, extractor.name, () => extractor.find({ reading, found })));
  }
  return sums;
}

/** The best seconds of every layer in the rounds of ten seconds. */
function layers(texts: readonly string[]): Map<string, number> {
  const best = round(texts);
  for (const end = performance.now() + 10_000; performance.now() < end;)
    for (const [layer, time] of round(texts)) best.set(layer, Math.min(time, best.get(layer) ?? time));
  return best;
}

export function run(): void {
  const texts = articles();
  const bytes = bytesOf(texts);
  const whole = (text: string) => extract({ article: 'bench', text, published: PUBLISHED });
  const start = performance.now();
  texts.forEach(whole);
  const first = (performance.now() - start) / 1000;
  const all = seconds(() => texts.forEach(whole));
  printSpeeds(
    [
      ['digits alone, by a bare pattern', seconds(() => texts.forEach(digits))],
      ...layers(texts),
      ['all of extract', all],
      ['all of extract, the first time', first],
    ],
    bytes,
  );
  const length = (bytes / texts.length / 1000).toFixed(1);
  process.stdout.write(`${(texts.length / all).toFixed(0)} articles of ${length} kB a second\n`);
  process.stdout.write(`a text 100 times as long takes ${growth(corpusTexts(), whole).toFixed(0)} times as long\n`);
}
