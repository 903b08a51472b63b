/**
 * `npm run bench extract`: what reading costs, layer by layer, beside a bare scan for digits over the same texts; how
 * many articles a second all of it reads; whether memory stays as it is; and whether time grows with the text alone. The
 * texts are many, no two alike, and each round reads them anew, in a thread such as `bocbao extract --db` reads in. `--quick` reads
 * a tenth of the articles for memory.
 */
import { once } from 'node:events';
import { isMainThread, workerData } from 'node:worker_threads';
import { extractors } from '../extractors/index.ts';
import type { Mention } from '../extractors/rule.ts';
import { startThread } from '../src/commands/thread.ts';
import { extract } from '../src/extract/index.ts';
import { resolved } from '../src/extract/resolve.ts';
import { read } from '../src/text/reading.ts';
import { corpusTexts } from './corpus.ts';
import { bytesOf, digits, growth, printSpeeds, seconds } from './measure.ts';

const PUBLISHED = '2025-09-01';
/** Bytes of an article, and how many of them. */
const LENGTH = 6000;
const TEXTS = 200;
/** Far apart and with no divisor but 1, so that blocks meet others in each text. */
const STEP = 7919;

/** The next article of some 6 kB, put together from the corpus' blocks, each article in another order. */
function articlesFrom(blocks: readonly string[]): () => string {
  let next = 0;
  return () => {
    const own: string[] = [];
    for (let bytes = 0; bytes < LENGTH; next += STEP) {
      const block = blocks[next % blocks.length] ?? '';
      own.push(block);
      bytes += Buffer.byteLength(block);
    }
    return own.join('\n\n');
  };
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
    timed(sums, 'whose, when and how meant', () => resolved(found, reading));
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

/** After so many articles the program's memory is looked at. */
const LOOKS = [1_000, 10_000, 100_000];

const whole = (text: string) => extract({ article: 'bench', text, published: PUBLISHED });

function printMemory(article: () => string, looks: readonly number[]): void {
  let read = 0;
  for (const look of looks) {
    for (; read < look; read++) whole(article());
    const megabytes = (process.memoryUsage.rss() / 1e6).toFixed(0);
    process.stdout.write(`${megabytes} MB of memory after ${look} articles\n`);
  }
}

function measure(): void {
  const article = articlesFrom(corpusTexts().flatMap((text) => text.split('\n\n')));
  const texts = Array.from({ length: TEXTS }, article);
  const bytes = bytesOf(texts);
  const start = performance.now();
  texts.forEach(whole);
  const first = (performance.now() - start) / 1000;
  const bare = seconds(() => texts.forEach(digits));
  const reading = seconds(() => texts.forEach((text) => read(text, PUBLISHED)));
  const all = seconds(() => texts.forEach(whole));
  printSpeeds(
    [
      ['digits alone, by a bare pattern', bare],
      ...layers(texts),
      ['all of extract', all],
      ['all of extract, the first time', first],
    ],
    bytes,
  );
  const length = (bytes / texts.length / 1000).toFixed(1);
  const speed = (time: number): string =>
    `${(texts.length / time).toFixed(0)} a second, ${(bytes / 1e6 / time).toFixed(1)} MB/s`;
  process.stdout.write(
    `articles of ${length} kB: ${speed(all)}; their fold, sentences and numbers alone: ${speed(reading)}\n`,
  );
  printMemory(article, workerData === 'quick' ? LOOKS.slice(0, -1) : LOOKS);
  for (const times of [10, 100]) {
    const longer = growth(corpusTexts(), whole, times).toFixed(0);
    process.stdout.write(`a text ${times} times as long takes ${longer} times as long\n`);
  }
}

export const run = async (): Promise<void> =>
  void (await once(
    startThread(new URL(import.meta.url), process.argv.includes('--quick') ? 'quick' : 'whole'),
    'exit',
  ));

if (!isMainThread) measure();
