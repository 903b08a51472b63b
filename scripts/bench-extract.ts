/** `npm run bench extract`: what reading costs, layer by layer, beside a bare scan for digits over the same texts; and whether it is linear. */
import { extractors } from '../extractors/index.ts';
import type { Mention } from '../extractors/rule.ts';
import { extract } from '../src/extract/index.ts';
import { read } from '../src/text/reading.ts';
import { corpusTexts } from './corpus.ts';
import { bytesOf, digits, growth, printSpeeds, seconds } from './measure.ts';

const PUBLISHED = '2025-09-01';

export function run(): void {
  const texts = corpusTexts();
  const bytes = bytesOf(texts);
  const rows: [string, number][] = [
    ['digits alone, by a bare pattern', seconds(() => texts.forEach(digits))],
    ['fold, sentences, numbers', seconds(() => texts.forEach((text) => read(text, PUBLISHED)))],
  ];
  const readings = texts.map((text) => ({ reading: read(text, PUBLISHED), found: [] as Mention[] }));
  for (const extractor of extractors) {
    rows.push([extractor.name, seconds(() => readings.forEach((context) => extractor.find(context)))]);
    for (const context of readings) context.found.push(...extractor.find(context));
  }
  const whole = (text: string) => extract({ article: 'bench', text, published: PUBLISHED });
  const all = seconds(() => texts.forEach(whole));
  rows.push(['all of extract', all]);
  printSpeeds(rows, bytes);
  const length = (bytes / texts.length / 1000).toFixed(1);
  process.stdout.write(`${(texts.length / all).toFixed(0)} articles of ${length} kB a second\n`);
  process.stdout.write(`a text 100 times as long takes ${growth(texts, whole).toFixed(0)} times as long\n`);
}
