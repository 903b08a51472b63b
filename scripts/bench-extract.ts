/** `npm run bench extract`: what reading costs, layer by layer, beside a bare scan for digits over the same texts; and whether it is linear. */
import { extractors } from '../extractors/index.ts';
import type { Mention } from '../extractors/rule.ts';
import { extract } from '../src/extract/index.ts';
import { read } from '../src/text/reading.ts';
import { corpusTexts } from './corpus.ts';

const PUBLISHED = '2025-09-01';
const texts = corpusTexts();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Seconds of one round, the best of several for at least a second, so that a busy machine spoils little. */
function seconds(task: () => void): number {
  let best = Infinity;
  for (const end = performance.now() + 1000; performance.now() < end;) {
    const start = performance.now();
    task();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

function digits(text: string): number {
  let n = 0;
  for (const _ of text.matchAll(/\d+/g)) n++;
  return n;
}

export function run(): void {
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
  for (const [name, time] of rows) {
    const line = `${name.padEnd(34)} ${(bytes / 1e6 / time).toFixed(1).padStart(8)} MB/s  ${(time / (rows[0]?.[1] ?? time)).toFixed(0).padStart(5)} × the bare scan`;
    process.stdout.write(`${line}\n`);
  }
  process.stdout.write(
    `${(texts.length / all).toFixed(0)} articles of ${(bytes / texts.length / 1000).toFixed(1)} kB a second\n`,
  );
  const once = texts.join('\n\n');
  const hundred = Array.from({ length: 100 }, () => once).join('\n\n');
  const ratio = seconds(() => whole(hundred)) / seconds(() => whole(once));
  process.stdout.write(`a text 100 times as long takes ${ratio.toFixed(0)} times as long\n`);
}
