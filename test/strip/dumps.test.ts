/** Pages of the corpus as a crawler's text dumps print them: the title's element, then every line of the page, menus and all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/article.ts';
import { stripText } from '../../src/strip/index.ts';
import { linesOf } from '../../src/strip/lines.ts';
import { parse, textOf } from '../../src/strip/parse.ts';
import { decodeHtml } from '../../src/text/decode.ts';
import { ROOT } from '../../src/version.ts';

const pages = join(ROOT, 'corpus', 'pages');
/** Papers whose articles are to come out of such a dump whole. */
const PAPERS = ['baosongho', 'baosonnguyen'];
const cases = PAPERS.flatMap((site) => readdirSync(join(pages, site)).map((slug) => join(site, slug)));

function dump(name: string): string {
  const tree = parse(decodeHtml(readFileSync(join(pages, name, 'page.html'))).text);
  const lines = linesOf(tree.root).lines.map(({ text }) => text);
  return [tree.named('title').map(textOf).join('').trim(), ...lines].join('\n');
}

describe.each(cases)('%s', (name) => {
  const gold = JSON.parse(readFileSync(join(pages, name, 'article.json'), 'utf8')) as {
    title: string;
    lead: string | null;
    author: string | null;
    blocks: Block[];
  };
  const got = stripText(dump(name));
  if (got.kind !== 'article') throw new Error(`read as ${got.kind}`);
  const lines = got.blocks.map(({ text }) => text);

  it('gives title, lead and author', () => {
    const { title, lead, author } = gold;
    expect(got).toMatchObject({ title, lead, author });
  });

  it('loses no line of the article, and keeps at most one that is not of it', () => {
    const wanted = gold.blocks.map(({ text }) => text);
    expect(wanted.filter((text) => !lines.includes(text))).toEqual([]);
    // An advertisement of one line between two paragraphs cannot be told from a subhead.
    expect(lines.filter((text) => !wanted.includes(text)).length).toBeLessThanOrEqual(1);
  });
});
