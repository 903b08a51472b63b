/** An article shown: which facts cover which stretch, and one page of HTML that needs nothing else. */
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, expect, it } from 'vitest';
import { articlePage } from '../../src/commands/article-page.ts';
import { findArticle, readArticle, stretchesOf, told } from '../../src/explore/article.ts';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/save.ts';
import { temporaryFolder } from '../temporary.ts';

const db = openDatabase(join(temporaryFolder(), 'a.db'));
afterAll(() => void db.close());

const article: Article = {
  type: 'article',
  article: 'https://bao.example/a-1.html?x=1&y="2"',
  path: 'a.html',
  url: 'https://bao.example/a-1.html',
  site: null,
  title: 'Chuyện <b>xã</b> & bản',
  lead: null,
  author: 'A & B',
  section: null,
  published: '2025-09-01',
  text: 'Chuyện <b>xã</b> & bản\n\nĐảng bộ xã Bắc Yên (tỉnh Sơn La) có 1.827 đảng viên theo Quyết định số 1507-QĐ/TU, ngày 20/6/2025.\n\nĐảng bộ xã Bắc Yên có 57 chi bộ.',
};
openStore(db).article(article, extract(article), 'v1');
const shown = readArticle(db, 1);

it('is found by its number, its name, its URL, and a part of either or of the title', () => {
  for (const name of ['1', article.article, 'https://bao.example/a-1.html', 'a-1', 'Chuyện', 'a.html'])
    expect(findArticle(db, name)).toEqual({ id: 1 });
  expect(findArticle(db, '2')).toEqual({ candidates: [] });
  expect(findArticle(db, '%')).toEqual({ candidates: [] });
});

it('is cut where facts begin and end, without a letter lost', () => {
  if (!shown) throw new Error('no article');
  const stretches = stretchesOf(shown);
  expect(stretches.map(({ start, end }) => shown.text.slice(start, end)).join('')).toBe(article.text);
  for (const fact of shown.facts) {
    const covered = stretches.filter(({ facts }) => facts.includes(fact));
    expect(covered.some(({ start }) => start === fact.start)).toBe(true);
    expect(covered.some(({ end }) => end === fact.end)).toBe(true);
    expect(stretches.filter(({ ending }) => ending.includes(fact))).toHaveLength(1);
  }
  const day = stretches.find(({ start, end }) => shown.text.slice(start, end).includes('20/6/2025'));
  expect(day?.facts.map(({ type }) => type)).toEqual(['date', 'document']);
  const again = stretches.filter(({ facts }) => facts.some(({ type }) => type === 'unit'));
  expect(again.at(-1)?.start).toBeGreaterThan(article.text.indexOf('\n\nĐảng'));
  expect(told(shown.facts.find(({ quote }) => quote.includes('1.827')) ?? shown.facts[0]!)).toMatch(
    /^count: value 1827, noun đảng viên, metric party_members, subject Đảng bộ xã Bắc Yên/,
  );
});

it('is one page of HTML with every fact in place, what pages print escaped', () => {
  if (!shown) throw new Error('no article');
  const html = articlePage(shown);
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }) => void errors.push(code) });
  expect(errors).toEqual([]);
  expect(html).toContain('Chuyện &lt;b&gt;xã&lt;/b&gt; &amp; bản');
  expect(html).not.toMatch(/<b>xã|<script|src=|@import|url\(/);
  expect(html.match(/Chuyện &lt;b&gt;/g)).toHaveLength(2); // in the tab and in the heading
  for (const { number, type } of shown.facts) {
    expect(html).toContain(`href="#at-${number}"`);
    expect(html).toContain(`${number}. ${type}: `);
  }
});
