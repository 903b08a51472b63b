/** Real saved pages where they are at hand, and the corpus' pages: with and without their site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stripHtml } from '../../src/strip/index.ts';
import { siteByKey } from '../../src/sites/index.ts';
import { decodeHtml } from '../../src/text/decode.ts';

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const json = (url: URL): Record<string, never> => JSON.parse(readFileSync(url, 'utf8')) as Record<string, never>;

const saved = new URL('../../../shared/pages/', import.meta.url);
const savedFiles = existsSync(saved) ? readdirSync(saved) : [];
const named = (ending: string): string[] =>
  savedFiles.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

describe.skipIf(!savedFiles.length)('saved pages', () => {
  it.each(named('.gold.json'))('%s', (name) => {
    const gold = json(new URL(`${name}.gold.json`, saved)) as unknown as {
      title: string;
      published: string;
      paragraphs: { text: string }[];
      not: string[];
    };
    const got = stripHtml(readFileSync(new URL(`${name}.html`, saved), 'utf8'));
    if (got.kind !== 'article') throw new Error(`read as ${got.kind}`);
    const text = squeeze(got.blocks.map((block) => block.text).join('\n'));
    expect(squeeze(got.title ?? '')).toBe(squeeze(gold.title));
    expect(got.published?.slice(0, 16)).toBe(gold.published.slice(0, 16));
    expect(
      gold.paragraphs.map((paragraph) => squeeze(paragraph.text)).filter((paragraph) => !text.includes(paragraph)),
    ).toEqual([]);
    expect(gold.not.map(squeeze).filter((words) => text.includes(words))).toEqual([]);
  });

  it.each(named('.links.json'))('%s', (name) => {
    const gold = json(new URL(`${name}.links.json`, saved)) as unknown as { articles: string[]; next: string | null };
    const got = stripHtml(readFileSync(new URL(`${name}.html`, saved), 'utf8'));
    expect(got).toMatchObject({ kind: 'listing', next: gold.next });
    expect(got.kind === 'listing' && [...got.links].sort()).toEqual([...gold.articles].sort());
  });
});

const corpus = new URL('../../corpus/pages/', import.meta.url);
const folders = existsSync(corpus)
  ? readdirSync(corpus).flatMap((site) => readdirSync(new URL(`${site}/`, corpus)).map((page) => [site, page] as const))
  : [];

describe.skipIf(!folders.length)('corpus pages', () => {
  it.each(folders)('%s %s', (key, page) => {
    const folder = new URL(`${key}/${page}/`, corpus);
    if (!existsSync(new URL('article.json', folder))) return;
    const { blocks, title, lead, author, published, url } = json(new URL('article.json', folder)) as unknown as Record<
      string,
      unknown
    > & { url: string };
    const html = decodeHtml(readFileSync(new URL('page.html', folder))).text;
    expect(stripHtml(html, { url, site: siteByKey(key) })).toMatchObject({
      kind: 'article',
      url,
      title,
      lead,
      author,
      published,
      blocks,
    });
    expect(stripHtml(html)).toMatchObject({ kind: 'article', title, lead, author, published, blocks });
  });
});
