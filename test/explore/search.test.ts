/** Search over articles saved as the program saves them: with and without tones, in order, with what was found. */
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { search } from '../../src/explore/search.ts';
import { placesOf, snippetOf, termsOf } from '../../src/explore/words.ts';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/save.ts';
import { plainLetters } from '../../src/text/plain-letters.ts';
import { temporaryFolder } from '../temporary.ts';

const db = openDatabase(join(temporaryFolder(), 'a.db'));
afterAll(() => void db.close());
const store = openStore(db);

function save(name: string, title: string, text: string, published = '2025-09-01'): void {
  const article: Article = {
    type: 'article',
    article: name,
    path: name,
    url: null,
    site: name.startsWith('b') ? 'bao' : null,
    title,
    lead: null,
    author: null,
    section: null,
    published,
    text: `${title}\n\n${text}`,
  };
  store.article(article, extract(article), 'v1');
}
save('a', 'Chuyện làng dang dở', 'Ông kể chuyện dang dở của làng, rồi nói về đảng.');
save('b', 'Đảng bộ xã Bắc Yên đại hội', 'Đảng bộ xã Bắc Yên có 57 chi bộ với 1.827 đảng viên.');
save('c', 'Một bản bên suối', 'Bản có 30 hộ. Tin của Đảng bộ xã Bắc Yên.', '2024-01-01');
save('d', 'Bác Yến bán hàng', 'Bác Yến ở xã bên, bộ bàn ghế mới, dâng hoa.');
save('e', 'Hoà bình và uỷ ban', 'Uỷ ban xã họp ở Hoà Bình.');

const names = (words: string, options = {}): string[] =>
  search(db, words, { limit: 10, ...options }).map(({ article }) => article);

describe('search', () => {
  it('finds words without their tones, side by side first, in the title before the text', () => {
    expect(names('dang bo xa bac yen')).toEqual(['b', 'c', 'd']);
    expect(names('DANG BO XA BAC YEN', { limit: 1 })).toEqual(['b']);
  });

  it('puts articles with the tones as typed first, and the others behind', () => {
    expect(names('đảng').slice(0, 3).toSorted()).toEqual(['a', 'b', 'c']);
    expect(names('dâng')[0]).toBe('d');
    expect(names('dang dở')[0]).toBe('a');
    expect(names('bác yến')[0]).toBe('d');
    expect(names('bắc yên').slice(0, 2)).toEqual(['b', 'c']);
    expect(names('bắc yên')).toEqual(['b', 'c', 'd']);
  });

  it('knows both places of a tone, words in quotes, newspapers and days', () => {
    expect(names('hòa bình')).toEqual(['e']);
    expect(names('ủy ban')).toEqual(['e']);
    expect(names('"yen dai hoi"')).toEqual(['b']);
    expect(names('"hoi dai yen"')).toEqual([]);
    expect(names('dang bo', { site: 'bao' })).toEqual(['b']);
    expect(names('bac yen', { since: '2025-01-01' })).not.toContain('c');
  });

  it('takes words as words, whatever they mean to FTS5', () => {
    for (const words of ['NEAR OR AND', 'dang*', 'title:dang', 'a"b', '(', "o'clock", 'x -y']) {
      if (termsOf(words).length > 0) expect(names(words)).toBeInstanceOf(Array);
    }
    expect(() => names('"!?')).toThrow('give a word');
  });

  it('shows the printed text with the words marked, and the facts that have them all', () => {
    const [first] = search(db, 'chi bo bac yen', { limit: 1 });
    const { text = '', marks = [] } = first?.snippet ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['chi', 'Bắc', 'Yên']),
    );
    const [members] = search(db, '1.827 dang vien', { limit: 1 });
    expect(members?.facts).toMatchObject([{ type: 'count', label: 'party_members', value: '1827' }]);
    const [most] = search(db, 'dang vien xa bac yen', { limit: 1 });
    expect(most?.facts.map(({ value }) => value)).toContain('1827');
    expect(search(db, 'dai hoi', { limit: 1 })[0]?.facts).toEqual([]);
  });

  it('shows what stands behind the title, unless the title alone has the words', () => {
    expect(search(db, 'dang bo', { limit: 1 })[0]?.snippet.text).toMatch(/^Đảng bộ xã Bắc Yên có 57/);
    expect(search(db, 'dai hoi', { limit: 1 })[0]?.snippet.text).toMatch(/^Đảng bộ xã Bắc Yên đại hội/);
  });

  it('forgets what an article said before, and the article when it goes', () => {
    save('c', 'Một bản bên suối', 'Bản có 30 hộ.', '2024-01-01');
    expect(names('bắc yên')).toEqual(['b', 'd']);
    db.exec("DELETE FROM articles WHERE article = 'b'");
    expect(names('dai hoi')).toEqual([]);
  });
});

describe('words', () => {
  it('fold letter for letter', () => {
    for (const text of ['Đảng bộ xã Bắc Yên', 'ƯỚC ĐƯỢC ở Đắk Lắk', 'Straße İ ﬁ 😀 Ⅳ', '“Hoà” – uỷ'])
      expect(plainLetters(text)).toHaveLength(text.length);
    expect(plainLetters('Đảng bộ xã Bắc Yên')).toBe('dang bo xa bac yen');
  });

  it('are found where they stand', () => {
    expect(placesOf('Bác và Bắc, Bac', termsOf('bac'))).toHaveLength(3);
    expect(placesOf('Bác và Bắc, Bac', termsOf('bắc'))).toEqual([{ start: 7, end: 10 }]);
    const long = `${'chữ '.repeat(200)}Bắc Yên ${'chữ '.repeat(200)}`;
    const { text, marks } = snippetOf(long, termsOf('bac yen'));
    expect(text).toMatch(/^… chữ .* chữ …$/);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Bắc Yên']);
  });
});
