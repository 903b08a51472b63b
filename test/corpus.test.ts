/** Every case of the corpus through strip and extract: exactly its golden output, with and without its site's layout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../src/commands/corpus-output.ts';
import { differences } from '../src/corpus/diff.ts';
import { listCases, orphans, readGold, readGoldArticle, readGolden, readTruth } from '../src/corpus/folder.ts';
import { textOf } from '../src/corpus/case.ts';
import { stripHtml } from '../src/strip/index.ts';
import { decodeHtml } from '../src/text/decode.ts';
import { FACT_TYPES } from '../src/model/fact.ts';
import { ROOT } from '../src/version.ts';

const corpus = join(ROOT, 'corpus');
const cases = listCases(corpus);

it('no file is an orphan', () => {
  expect(orphans(corpus)).toEqual([]);
});

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
  const golden = readGolden(one);

  it('is read as its golden files say', () => {
    expect(differences(golden, outputOf(one))).toEqual([]);
  });

  if (!('article' in golden)) return;
  const { article } = golden;

  it('is stripped to the same blocks by a reader who does not know the site', () => {
    const bytes = readFileSync(join(one.folder, one.page));
    const got = stripHtml(decodeHtml(bytes).text, { url: 'https://bao-la.example/tin/bai-viet-nay-123456.html' });
    expect(got.kind === 'article' && got.blocks).toEqual(article.blocks);
    expect(got.kind === 'article' && got.published).toBe(article.published);
  });

  const truth = readGoldArticle(one);
  if (truth === null) return;
  const text = textOf(truth);

  it('has gold whose quotes stand where they are said to', () => {
    const gold = readGold(one) ?? [];
    expect(gold.length).toBeGreaterThan(0);
    const wrong = gold.filter(({ quote, start }) => !quote || !text.startsWith(quote, start));
    expect(wrong).toEqual([]);
    const types = new Set<string>(one.meta.gold ?? FACT_TYPES);
    expect(gold.filter(({ type }) => !types.has(type))).toEqual([]);
  });
});

describe('what the corpus is made of', () => {
  const years = cases.map(({ name }) => /\/(\d{4})-/.exec(name)?.[1] ?? '').toSorted();
  const truths = cases.map((one) => readTruth(one));
  const articles = cases.filter((_, i) => 'article' in (truths[i] ?? {}));

  it('has sixty articles labelled for all types, on eight papers, from 2012 to 2026', () => {
    expect(articles.filter(({ meta }) => meta.gold === undefined).length).toBeGreaterThanOrEqual(60);
    expect(new Set(articles.map(({ name }) => name.split('/')[0])).size).toBeGreaterThanOrEqual(8);
    expect([years[0], years.at(-1)]).toEqual(['2012', '2026']);
  });

  it('has facts of every type in its gold', () => {
    const types = new Set(articles.flatMap((one) => (readGold(one) ?? []).map(({ type }) => type)));
    expect([...types].toSorted()).toEqual([...FACT_TYPES].toSorted());
  });

  it('has listings, feeds, sitemaps, decomposed letters, old tone placement, and a page in windows-1258', () => {
    const kinds = truths.flatMap((truth) => ('page' in truth ? [truth.page.kind] : []));
    expect(new Set(kinds)).toEqual(new Set(['listing', 'feed', 'sitemap']));
    const pages = articles.map((one) => readFileSync(join(one.folder, one.page)));
    expect(pages.some((page) => page.toString() !== page.toString().normalize('NFC'))).toBe(true);
    expect(pages.some((page) => /(?:hoà|uỷ)(?!\p{L})/u.test(page.toString()))).toBe(true);
    expect(pages.some((page) => page.toString('latin1').includes('charset=windows-1258'))).toBe(true);
  });
});
