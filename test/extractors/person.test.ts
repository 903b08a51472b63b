/** Holds what every person must be, over the corpus, the examples and texts made to be slow: once each, no office in a name, linear. */
import { describe, expect, it } from 'vitest';
import { examples } from '../../extractors/person/examples.ts';
import { person } from '../../extractors/person/index.ts';
import { HEADS } from '../../extractors/person/words.ts';
import { corpusTexts } from '../../scripts/corpus.ts';
import { fold } from '../../src/text/fold.ts';
import { personFrom } from '../../src/text/person-names.ts';
import { read } from '../../src/text/reading.ts';

const persons = (text: string) => person.find({ reading: read(text), found: [] });
const texts = [...corpusTexts(), ...examples.map((example) => example.text)];

describe('persons of the corpus and the examples', () => {
  it('are there at all', () => {
    expect(corpusTexts().flatMap(persons).length).toBeGreaterThan(15);
  });

  it('are told once each', () => {
    for (const text of texts) {
      const names = persons(text).map(({ fields }) => fold(fields.name));
      expect(names, text).toEqual([...new Set(names)]);
    }
  });

  it('have names of capitals alone, without an office in them', () => {
    for (const { fields } of texts.flatMap(persons)) {
      expect(
        fields.name.split(' ').every((word) => /^\p{Lu}/u.test(word)),
        fields.name,
      ).toBe(true);
      const words = fold(fields.name).split(' ');
      const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
      expect(pairs.filter((pair) => HEADS.has(pair))).toEqual([]);
    }
  });

  it('are quoted with their name, honorific and role', () => {
    for (const text of texts) {
      for (const { start, end, fields } of persons(text)) {
        const quote = fold(text.slice(start, end));
        expect(quote).toContain(fold(fields.name));
        expect(quote.length).toBeLessThan(400);
      }
    }
  });

  it('have roles that end before the place they are in', () => {
    const found = texts.flatMap(persons).map(({ fields }) => fields);
    const doubled = found.filter(
      ({ role, unit }) => role && unit && /^\p{Ll}/u.test(unit) && fold(role).endsWith(fold(unit)),
    );
    expect(doubled).toEqual([]);
  });
});

describe('reading', () => {
  it('says the same of the same text', () => {
    for (const text of corpusTexts()) expect(persons(text)).toEqual(persons(text));
  });

  it.each(['Bí thư ', 'ông Lò Văn A, Bí thư ', 'Nguyễn Văn A, ', 'Bí thư Đảng ủy xã ', '(SN 1990, ', 'Hoa '])(
    'comes to an end on “%s” said ten thousand times',
    (words) => {
      expect(persons(words.repeat(10_000)).length).toBeLessThan(3);
    },
  );
});

describe('a person behind a place', () => {
  const cut = (words: string) => {
    const from = personFrom(words, 0, words.length);
    return from === null ? null : words.slice(from);
  };
  it.each([
    ['Chân Sơn Phạm Đăng Định', 'Phạm Đăng Định'],
    ['Mường Nhé Nguyễn Quang Hưng', 'Nguyễn Quang Hưng'],
    ['Sơn Dương Lê Văn Hòa', 'Lê Văn Hòa'],
    ['Lô Lô Chải Sình Dỉ Gai', 'Sình Dỉ Gai'],
    ["Ia Pal Ksor H'Nhan", "Ksor H'Nhan"],
    ['Mường Lát Lâu Văn Dính', 'Lâu Văn Dính'],
    ['Phạm Đức Nam', 'Phạm Đức Nam'],
  ])('%s', (words, name) => expect(cut(words)).toBe(name));

  it.each([
    'Lê Hồng Phong',
    'Hoàng Su Phì',
    'Vàng Ma Chải',
    'Vũ Thư',
    'Ma Thì Hồ',
    'Hồ Chí Minh',
    'Nậm Lầu',
    'Lũng Cú',
    'Cao Mã Pờ',
  ])('none in %s', (words) => expect(cut(words)).toBeNull());
});
