/** What the tagger adds to the rules' names; skipped where vntk, an optional package, is not installed. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { loadTagger } from '../../src/nlp/tagger.ts';

const tagger = await loadTagger().catch(() => null);

const added = (text: string, published: string | null = '2025-09-01') =>
  extract({ article: 'a', text, published }, { tagger })
    .filter(({ rule }) => rule.endsWith('by-tagger'))
    .map((fact) => (fact.type === 'unit' || fact.type === 'person' ? [fact.rule, fact.name] : []));

describe.skipIf(!tagger)('names by the tagger', () => {
  it('adds places that no rule knows, and those that the gazetteer confirms with their head', () => {
    expect(added('Đoàn xe chạy qua Đà Lạt rồi dừng ở Tân Phú.')).toContainEqual(['unit/by-tagger', 'Đà Lạt']);
    expect(added('Chị sống ở Mộc Châu từ nhỏ.')).toEqual([['unit/confirmed-by-tagger', 'phường Mộc Châu']]);
  });

  it('adds nothing where a rule has read the words, no single words, and no years', () => {
    expect(added('Ông Lò Văn Phong, Bí thư Đảng ủy xã Na Tông, sống ở bản Pá Kín 1.')).toEqual([]);
    expect(added('Xuân Bính Ngọ đã về trên bản.')).toEqual([]);
    expect(added('Hương đi chợ.')).toEqual([]);
  });

  it('gives each name once, with its words', () => {
    const text = 'Đoàn xe chạy qua Đà Lạt rồi dừng ở Tân Phú. '.repeat(2);
    const facts = extract({ article: 'a', text, published: null }, { tagger });
    expect(facts.map(({ quote, start, end }) => [quote, text.slice(start, end)])).toEqual([
      ['Đà Lạt', 'Đà Lạt'],
      ['Tân Phú', 'Tân Phú'],
    ]);
  });

  it('changes nothing without it', () => {
    const text = 'Đoàn xe chạy qua Đà Lạt rồi dừng ở Tân Phú.';
    expect(extract({ article: 'a', text, published: null })).toEqual([]);
  });
});
