/** Holds what every mention of a unit must be, over the corpus, the examples and texts made to be hard; and what their names are made of. */
import { describe, expect, it } from 'vitest';
import { examples } from '../../extractors/unit/examples.ts';
import { identityOf } from '../../extractors/unit/identity.ts';
import { unit } from '../../extractors/unit/index.ts';
import { unitMentions, type UnitMention } from '../../extractors/unit/mentions.ts';
import { HEADS } from '../../extractors/unit/words.ts';
import { corpusTexts } from '../../scripts/corpus.ts';
import { read } from '../../src/text/reading.ts';

const mentionsIn = (text: string, published: string | null = null): readonly UnitMention[] =>
  unitMentions(read(text, published));
const factsOf = (text: string, published: string | null = null) =>
  unit.find({ reading: read(text, published), found: [] });
const texts = [...corpusTexts(), ...examples.map((example) => example.text)];

describe('mentions of the corpus and the examples', () => {
  it('are there at all', () => {
    expect(corpusTexts().flatMap((text) => [...mentionsIn(text)]).length).toBeGreaterThan(300);
  });

  it('stand in the text, in order, one inside the other or apart', () => {
    for (const text of texts) {
      const open: UnitMention[] = [];
      let last = 0;
      for (const mention of mentionsIn(text)) {
        const { start, end } = mention;
        expect(start, text).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
        expect(end, text.slice(start, end)).toBeLessThanOrEqual(open.at(-1)?.end ?? end);
        open.push(mention);
        last = start;
      }
    }
  });

  it('begin and end at letters, with no space around', () => {
    for (const text of texts) {
      for (const { start, end } of mentionsIn(text)) {
        const words = text.slice(start, end);
        expect(words).toBe(words.trim());
        expect(words).not.toMatch(/^[.,;:]|[,;:]$/u);
      }
    }
  });

  it('have a name wherever they have a proper name', () => {
    const nameless = texts.flatMap((text) =>
      mentionsIn(text)
        .filter(({ name, proper }) => proper !== null && name === null)
        .map(({ start, end }) => text.slice(start, end)),
    );
    expect(nameless).toEqual([]);
  });
});

describe('facts of the corpus and the examples', () => {
  it('are one a unit, with all its mentions in order', () => {
    for (const text of texts) {
      const facts = factsOf(text);
      const keys = facts.map(({ fields }) => identityOf(fields.name));
      expect(keys, text).toEqual([...new Set(keys)]);
      for (const { fields } of facts) {
        expect(fields.spans.length).toBe(fields.mentions);
        expect(fields.spans).toEqual(fields.spans.toSorted((a, b) => a[0] - b[0]));
      }
    }
  });

  it('are no part of themselves', () => {
    for (const text of texts) for (const { fields } of factsOf(text)) expect(fields.parent).not.toBe(fields.name);
  });
});

describe('a reading', () => {
  it('is read once', () => {
    const reading = read('xã Bắc Yên');
    expect(unitMentions(reading)).toBe(unitMentions(reading));
  });

  it('has the units inside others as mentions of their own', () => {
    const mentions = mentionsIn('Ban Chấp hành Đảng bộ xã Bắc Yên');
    expect(mentions.map(({ head, proper, name }) => ({ head, proper, name }))).toEqual([
      { head: 'ban chấp hành đảng bộ xã', proper: 'Bắc Yên', name: 'Ban Chấp hành Đảng bộ xã Bắc Yên' },
      { head: 'đảng bộ xã', proper: 'Bắc Yên', name: 'Đảng bộ xã Bắc Yên' },
      { head: 'xã', proper: 'Bắc Yên', name: 'xã Bắc Yên' },
    ]);
  });

  it('has bare heads without a proper name, and no name where none can be known', () => {
    expect(mentionsIn('Đảng ủy xã họp').map(({ head, proper, name }) => ({ head, proper, name }))).toEqual([
      { head: 'đảng ủy xã', proper: null, name: null },
      { head: 'xã', proper: null, name: null },
    ]);
  });

  it('takes the parent of a commune by the day: a district before 1 July 2025, the province since', () => {
    const text = 'Mai Sơn, Sơn La\n\nHuyện Mai Sơn, tỉnh Sơn La có xã Hát Lót.';
    const parentOn = (day: string) =>
      factsOf(text, day).find(({ fields }) => fields.name === 'xã Hát Lót')?.fields.parent;
    expect(parentOn('2024-05-01')).toBe('huyện Mai Sơn');
    expect(parentOn('2025-09-01')).toBe('tỉnh Sơn La');
  });

  it('does not take a district that the gazetteer knows to be another', () => {
    const text = 'Huyện Thuận Châu đón đoàn từ xã Chiềng Chung.';
    const commune = factsOf(text, '2024-05-01').find(({ fields }) => fields.name === 'xã Chiềng Chung');
    expect(commune?.fields).toMatchObject({ parent: null });
  });
});

describe('names', () => {
  it('are one unit but for case, tone placement and abbreviation, never but for a tone', () => {
    expect(identityOf('UBND xã Hoà Bình')).toBe(identityOf('Ủy ban nhân dân xã Hòa Bình'));
    expect(identityOf('Tiểu khu 1')).toBe(identityOf('tiểu khu 1'));
    expect(identityOf('xã Mường Bang')).not.toBe(identityOf('xã Mường Bằng'));
    expect(identityOf('xã Muong Bang')).not.toBe(identityOf('xã Mường Bang'));
  });

  it('have each head once', () => {
    const heads = HEADS.map(([words]) => words);
    const seen = new Set<string>();
    expect(heads.filter((head) => seen.size === seen.add(head).size)).toEqual([]);
  });
});

describe('texts made to be hard', () => {
  it.each([
    ['nothing', ''],
    ['marks alone', '…!?“”(),.'],
    ['a head at the very end', 'về xã'],
    ['a head said over and over', 'Đảng bộ '.repeat(3000)],
    ['heads one inside the other', 'Chi bộ Đảng bộ Đảng ủy Ban Chấp hành '.repeat(500)],
    ['one long list', `các xã ${'Mường Bú, '.repeat(3000)}`],
    ['one long name', `Công ty ${'Thương mại Dịch vụ '.repeat(2000)}`],
    ['letters of no language', '\u{1F600}\u0301\uFFFD xã \u{1F600}'],
    ['a text without diacritics', 'Xa Bac Yen, huyen Bac Yen, tinh Son La'],
  ])('%s is read to its end', (_, text) => {
    for (const { start, end } of mentionsIn(text)) expect(end).toBeGreaterThan(start);
  });

  it('a text without diacritics names no unit', () => {
    expect(factsOf('Xa Bac Yen, huyen Bac Yen, tinh Son La')).toEqual([]);
  });
});
