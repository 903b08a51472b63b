/** Every page of the corpus through strip and extract: exactly its golden article and facts, with and without its site's layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, strip } from '../src/commands/pipeline.ts';
import { stripHtml } from '../src/strip/index.ts';
import { decodeHtml } from '../src/text/decode.ts';
import { ROOT } from '../src/version.ts';

interface GoldArticle {
  url: string;
  site: string;
  title: string;
  lead: string | null;
  author: string | null;
  section: string | null;
  published: string | null;
  blocks: { kind: string; text: string }[];
}

const pages = join(ROOT, 'corpus', 'pages');
const cases = readdirSync(pages).flatMap((site) => readdirSync(join(pages, site)).map((slug) => join(site, slug)));
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

it('has at least eight articles on two newspapers', () => {
  expect(cases.length).toBeGreaterThanOrEqual(8);
  expect(readdirSync(pages).length).toBeGreaterThanOrEqual(2);
});

describe.each(cases)('%s', (name) => {
  const folder = join(pages, name);
  const gold = json<GoldArticle>(join(folder, 'article.json'));
  const { url, site } = json<{ url: string; site: string }>(join(folder, 'meta.json'));
  const bytes = readFileSync(join(folder, 'page.html'));

  it('is stripped to its golden article', () => {
    const got = strip({ path: name, bytes, form: 'html', meta: { url, site } });
    const { removals: _, kind, url: __, ...article } = got as Extract<typeof got, { kind: 'article' }>;
    const { url: ___, site: ____, ...wanted } = gold;
    expect(kind).toBe('article');
    expect(article).toMatchObject(wanted);
  });

  it('is stripped to the same blocks by a reader who does not know the site', () => {
    const got = stripHtml(decodeHtml(bytes).text, { url: 'https://bao-la.example/tin/bai-viet-nay-123456.html' });
    expect(got.kind === 'article' && got.blocks).toEqual(gold.blocks);
    expect(got.kind === 'article' && got.published).toBe(gold.published);
  });

  it('yields exactly its golden facts', () => {
    const record = readSource({ path: name, bytes, form: 'html', meta: { url, site } });
    const lines = readFileSync(join(folder, 'facts.jsonl'), 'utf8').trimEnd().split('\n');
    expect('facts' in record && record.facts).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });
});
