/** `npm run fuzz [-- RUNS [SEED]]`: strips mutated pages of the corpus until something is wrong, and says how to get there again. */
import * as fc from 'fast-check';
import { stripHtml, stripText } from '../src/strip/index.ts';
import { goldPages } from './gold-pages.ts';
import { mutated, mutations } from './mutations.ts';

const [runs = '5000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
/** Milliseconds that a page of a megabyte may take; smaller ones half of it. */
const LONGEST = 4000;

const pages = goldPages().map(({ html }) => html);
process.stdout.write(`${runs} mutations of ${pages.length} pages, seed ${seed}\n`);
let slowest = 0;
fc.assert(
  fc.property(fc.constantFrom(...pages), mutations(), (html, list) => {
    const page = mutated(html, list);
    const start = performance.now();
    const stripped = stripHtml(page);
    stripText(page.slice(0, 50_000));
    const took = performance.now() - start;
    const limit = LONGEST * Math.max(0.5, page.length / 1e6);
    slowest = Math.max(slowest, took / limit);
    if (took > limit) throw new Error(`took ${took.toFixed(0)} ms for ${page.length} letters`);
    if (stripped.kind === 'article' && stripped.blocks.some(({ text }) => text.trim() === ''))
      throw new Error('an empty block');
  }),
  { numRuns: Number(runs), seed: Number(seed) },
);
process.stdout.write(`all answered; the slowest took ${(slowest * 100).toFixed(0)} % of its time\n`);
