/** Every case of the corpus through strip and extract: exactly its golden output, with and without its site's layout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../src/commands/corpus-output.ts';
import { differences } from '../src/corpus/diff.ts';
import { listCases, orphans, readGold, readGoldArticle, readGolden } from '../src/corpus/folder.ts';
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
  const text = textOf(readGoldArticle(one) ?? article);

  it('is stripped to the same blocks by a reader who does not know the site', () => {
    const bytes = readFileSync(join(one.folder, one.page));
    const got = stripHtml(decodeHtml(bytes).text, { url: 'https://bao-la.example/tin/bai-viet-nay-123456.html' });
    expect(got.kind === 'article' && got.blocks).toEqual(article.blocks);
    expect(got.kind === 'article' && got.published).toBe(article.published);
  });

  it('has gold whose quotes stand where they are said to', () => {
    const gold = readGold(one) ?? [];
    expect(gold.length).toBeGreaterThan(0);
    const wrong = gold.filter(({ quote, start }) => !quote || !text.startsWith(quote, start));
    expect(wrong).toEqual([]);
    const types = new Set<string>(one.meta.gold ?? FACT_TYPES);
    expect(gold.filter(({ type }) => !types.has(type))).toEqual([]);
  });
});
