/** `npm run bench text`: normalising, sentences, numbers, dates and documents on one core beside a bare scan for digits; and whether it is linear. */
import { date } from '../extractors/date/index.ts';
import { document } from '../extractors/document/index.ts';
import type { Mention } from '../extractors/rule.ts';
import { normalise } from '../src/text/normalise.ts';
import { read } from '../src/text/reading.ts';
import { corpusTexts } from './corpus.ts';
import { bytesOf, digits, growth, printSpeeds, seconds } from './measure.ts';

const PUBLISHED = '2025-09-01';
/** MB/s that all of it is asked for, and how much longer a text a hundred times as long may take. */
const TARGET = { speed: 8, growth: 120 };

function whole(text: string): Mention[] {
  const found: Mention[] = [];
  const context = { reading: read(normalise(text), PUBLISHED), found };
  found.push(...date.find(context));
  found.push(...document.find(context));
  return found;
}

export function run(): void {
  const texts = corpusTexts();
  const bytes = bytesOf(texts);
  const contexts = texts.map((text) => ({ reading: read(text, PUBLISHED), found: [] as Mention[] }));
  const rows: [string, number][] = [
    ['digits alone, by a bare pattern', seconds(() => texts.forEach(digits))],
    ['normalise', seconds(() => texts.forEach(normalise))],
    ['fold, sentences, numbers', seconds(() => texts.forEach((text) => read(text, PUBLISHED)))],
    ['dates', seconds(() => contexts.forEach((context) => date.find(context)))],
  ];
  for (const context of contexts) context.found.push(...date.find(context));
  rows.push(['documents', seconds(() => contexts.forEach((context) => document.find(context)))]);
  const all = seconds(() => texts.forEach(whole));
  rows.push(['all of it', all]);
  printSpeeds(rows, bytes);
  const times = growth(texts, whole);
  process.stdout.write(`a text 100 times as long takes ${times.toFixed(0)} times as long\n`);
  process.stdout.write(`asked for: ${TARGET.speed} MB/s for all of it, ${TARGET.growth} times at most\n`);
  if (bytes / 1e6 / all < TARGET.speed || times > TARGET.growth) process.exitCode = 1;
}
