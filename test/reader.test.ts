/** What a careful reader found in the corpus, by reading, against what the program finds: a floor under both ways. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extract } from '../src/extract/index.ts';
import type { Fact } from '../src/model/fact.ts';
import { ROOT } from '../src/version.ts';

interface Read {
  type: string;
  start: number;
  quote: string;
  value?: number | string;
  number?: string | null;
  number_alt?: string | string[];
  doc_type?: string;
  optional?: boolean;
}

const pages = join(ROOT, 'corpus', 'pages');
const articles = readdirSync(pages).flatMap((site) =>
  readdirSync(join(pages, site)).map((slug) => {
    const folder = join(pages, site, slug);
    const gold = JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8')) as {
      published: string | null;
      blocks: { text: string }[];
    };
    const lines = readFileSync(join(folder, 'reader.jsonl'), 'utf8').trim().split('\n');
    const text = gold.blocks.map((block) => block.text).join('\n\n');
    return {
      read: lines.map((line) => JSON.parse(line) as Read),
      facts: extract({ article: slug, text, published: gold.published }),
    };
  }),
);

/** Whether a fact and what the reader wrote down are one: the same place, and the same value or number. */
function same(read: Read, fact: Fact): boolean {
  if (read.type !== fact.type || fact.start >= read.start + read.quote.length || fact.end <= read.start) return false;
  if (fact.type === 'document')
    return read.number == null || [read.number, read.number_alt ?? []].flat().includes(fact.number ?? '');
  return (
    'value' in fact &&
    (read.value === fact.value || Math.abs(Number(read.value) - Number(fact.value)) < 1e-6 * Number(fact.value))
  );
}

it.each(['date', 'document', 'count'])('%s: found as a reader finds them', (type) => {
  let [gold, found, wrong] = [0, 0, 0];
  for (const { read, facts } of articles) {
    const own = facts.filter((fact) => fact.type === type);
    const wanted = read.filter((one) => one.type === type && !one.optional);
    gold += wanted.length;
    found += wanted.filter((one) => own.some((fact) => same(one, fact))).length;
    wrong += own.filter((fact) => !read.some((one) => same(one, fact))).length;
  }
  expect(gold).toBeGreaterThan(40);
  expect(found / gold).toBeGreaterThanOrEqual(0.98);
  expect(wrong / (found + wrong)).toBeLessThanOrEqual(0.02);
});
