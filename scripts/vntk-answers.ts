/**
 * Makes test/nlp/vntk-answers.json.gz: what vntk itself says of 1,500 strings, so that the tests need not wait for it.
 * Run `npx tsx scripts/vntk-answers.ts` where vntk's native parts are built; it takes some minutes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { examples as counts } from '../extractors/count/examples.ts';
import { examples as dates } from '../extractors/date/examples.ts';
import { examples as documents } from '../extractors/document/examples.ts';
import type { VntkAnswer } from '../src/nlp/models.ts';
import { ROOT } from '../src/version.ts';
import { corpusSentences } from './corpus.ts';

const WANTED = 1500;
/** vntk's cost grows with the string; nothing is learned from a longer one. */
const LENGTH_MOST = 200;
/** vntk's pattern for addresses takes time exponential in the length of such a beginning. */
const EXPONENTIAL = /^[a-z!$-_]{17}/;
const ODD = [
  ['', ' ', '.', '=', 'a = b', 'x=y', '==> Xem', 'a -> b', '...', '>>', 'http://baosonla.vn/tin?a=1&b=2', 'a@b.vn'],
  ['Tp. Hồ Chí Minh', 'ThS. Trần Văn B', 'TP.HCM', 'U.S.A.', '12/5', '12-5-2020', '1.234,5', '1_000', '3D', 'km2'],
  ['½ tấn', '25°C', 'H’Hen Niê', "H'Mông", 'Ksor Y Blô', '😀 vui', 'ăn\u00a0cơm', 'một\thai\nba', '“Đảng”', 'ÄÖ äö'],
  ['Ð ð', 'a\u0323\u0302', 'IIII', 'xã xã xã xã', '– — -', '%', '100%', 'TRƯỜNG', 'trường', 'Trường', 'tRƯỜNG'],
].flat();

/** Whole numbers below `most`, the same in each run. */
let seed = 20250701;
function below(most: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * most);
}
const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';

/** Strings nobody prints: cut, joined, in capitals, without capitals, without spaces, decomposed and half composed. */
const MUTATIONS: ((text: string, other: string) => string)[] = [
  (text) => text.slice(below(text.length)),
  (text) => text.slice(0, 1 + below(text.length)),
  (text, other) => text.slice(0, below(text.length)) + other.slice(below(other.length)),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase()),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replace(/ (?=\d)/g, ''),
  (text) => text.normalize('NFD').normalize('NFC'),
  (text) => text.slice(0, 40).normalize('NFD'),
  (text) => text.split(' ').toReversed().join(' '),
];

function strings(): string[] {
  const printed = corpusSentences();
  const examples = [...counts, ...dates, ...documents].map((example) => example.text);
  const known = new Set([...ODD, ...printed.slice(0, 350)]);
  while (known.size < WANTED) {
    const text = pick(below(2) === 0 ? printed : examples);
    const mutate = MUTATIONS[below(MUTATIONS.length * 2)] ?? ((same: string) => same);
    known.add(mutate(text, pick(printed)).slice(0, LENGTH_MOST));
  }
  return [...known].filter((text) => !EXPONENTIAL.test(text));
}

const ner = createRequire(import.meta.url)('vntk/lib/ner') as { tag(text: string): VntkAnswer[] };
const texts = strings();
const answers = texts.map((text, i) => {
  if (i % 100 === 0) process.stderr.write(`\r${i} of ${texts.length}`);
  return [text, ner.tag(text)];
});
const file = join(ROOT, 'test', 'nlp', 'vntk-answers.json.gz');
writeFileSync(file, gzipSync(JSON.stringify({ vntk: '1.4.4', answers }), { level: 9 }));
process.stderr.write(`\r${texts.length} strings: ${file}\n`);
