/** What is right, how often, and what became different: the corpus' own reckoning, on small cases. */
import { describe, expect, it } from 'vitest';
import { scoreArticle, wordF1 } from '../../src/corpus/article-score.ts';
import type { GoldenArticle, GoldenFact, Output } from '../../src/corpus/case.ts';
import { differences } from '../../src/corpus/diff.ts';
import { corrected, draftOf, fieldsFrom, goldOf, missed } from '../../src/corpus/draft.ts';
import { caseName } from '../../src/corpus/folder.ts';
import { Label } from '../../src/corpus/label.ts';
import { reliability } from '../../src/corpus/reliability.ts';
import { judge, wrongOf } from '../../src/corpus/right.ts';
import { addTo, attributeScore, emptyTallies, foundScore, wholeScore } from '../../src/corpus/score.ts';
import { marked, sentenceAt } from '../../src/corpus/sentence.ts';
import type { Fact, FactType } from '../../src/model/fact.ts';

const TEXT = 'Đảng bộ xã có 57 chi bộ. Năm 2024, xã kết nạp 30 đảng viên, theo Quyết định số 15-QĐ/TU.';
const label = (type: FactType, quote: string, fields: object = {}): Label =>
  Label.parse({ type, quote, start: TEXT.indexOf(quote), ...fields });
const fact = (type: FactType, quote: string, fields: object = {}): Fact =>
  ({
    type,
    quote,
    start: TEXT.indexOf(quote),
    end: TEXT.indexOf(quote) + quote.length,
    rule: `${type}/x`,
    confidence: 0.9,
    ...fields,
  }) as Fact;
const ALL = new Set<FactType>(['count', 'rate', 'date', 'document', 'person', 'event', 'unit']);

describe('judging', () => {
  const cells = label('count', '57 chi bộ', {
    value: 57,
    metric: 'party_cells',
    subject: 'xã A',
    modality_alt: ['target'],
  });

  it('takes value and place for the fact, and the rest for attributes', () => {
    const good = fact('count', '57 chi bộ', {
      value: 57,
      metric: 'party_cells',
      comparator: 'eq',
      modality: 'target',
      subject: 'Xã A',
      period: null,
    });
    expect(judge([cells], [good], ALL)).toMatchObject({ found: [{ fact: good }], missed: [], extra: [] });
    expect(wrongOf(cells, good)).toEqual([]);
    expect(wrongOf(cells, { ...good, subject: 'xã B', metric: null } as Fact)).toEqual(['metric', 'subject']);
    expect(judge([cells], [{ ...good, value: 58 } as Fact], ALL)).toMatchObject({
      found: [],
      missed: [cells],
      extra: [{}],
    });
  });

  it('neither demands nor punishes what is optional, and leaves out types that nobody labelled', () => {
    const optional = { ...cells, optional: true };
    const found = fact('count', '57 chi bộ', { value: 57 });
    expect(judge([optional], [found], ALL)).toEqual({ found: [], missed: [], extra: [] });
    expect(judge([optional], [], ALL)).toEqual({ found: [], missed: [], extra: [] });
    expect(judge([], [found], new Set<FactType>(['date'])).extra).toEqual([]);
  });

  it('takes an interval for one however its ends are written', () => {
    const dated = label('date', 'Năm 2024', { value: '2024-Q1/2024-Q2' });
    expect(judge([dated], [fact('date', 'Năm 2024', { value: '2024-01/2024-06' })], ALL).found).toHaveLength(1);
    expect(judge([dated], [fact('date', 'Năm 2024', { value: '2024-01/2024-07' })], ALL).found).toHaveLength(0);
  });

  it('compares what an event came from without order, and the date of a document strictly', () => {
    const event = label('event', 'xã', { event: 'merged', subject: 'xã A', from: ['xã B', 'xã C'] });
    expect(wrongOf(event, fact('event', 'xã', { event: 'merged', subject: 'xã A', from: ['Xã C', 'xã B'] }))).toEqual(
      [],
    );
    expect(wrongOf(event, fact('event', 'xã', { event: 'merged', subject: 'xã A', from: ['xã B'] }))).toEqual(['from']);
    const document = label('document', 'Quyết định số 15-QĐ/TU', {
      doc_type: 'Quyết định',
      number: '15-QĐ/TU',
      date: null,
    });
    const dated = fact('document', 'Quyết định số 15-QĐ/TU', {
      doc_type: 'Quyết định',
      number: '15-qđ/TU',
      date: '2024-01-01',
    });
    expect(judge([document], [dated], ALL).found).toHaveLength(1);
    expect(wrongOf(document, dated)).toEqual(['date']);
  });

  it('adds up to precision, recall and F1', () => {
    const tallies = emptyTallies();
    const gold = [cells, label('count', '30 đảng viên', { value: 30 })];
    const given = [
      fact('count', '57 chi bộ', {
        value: 57,
        metric: 'party_cells',
        comparator: 'eq',
        modality: 'actual',
        subject: 'xã B',
      }),
      fact('count', '15', { value: 15 }),
    ];
    addTo(tallies, judge(gold, given, ALL));
    expect(foundScore(tallies.count)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(wholeScore(tallies.count).f1).toBe(0);
    const { subject, metric, period } = tallies.count.attributes;
    expect(subject && attributeScore(subject)).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(metric && attributeScore(metric)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(period).toEqual({ stated: 0, given: 0, right: 0 });
  });

  it('sets the confidence given beside what is right', () => {
    const bins = reliability([
      { fact: fact('date', 'Năm 2024', { confidence: 0.95 }), label: label('date', 'Năm 2024') },
      { fact: fact('date', 'Năm 2024', { confidence: 0.93 }), label: null },
      { fact: fact('date', 'Năm 2024', { confidence: 0.3 }), label: null },
    ]);
    expect(bins.map(({ from, facts, right }) => [from, facts, right])).toEqual([
      [0.9, 2, 0.5],
      [0.3, 1, 0],
    ]);
  });
});

describe('sentences', () => {
  it('are found by a place in them, with the words marked', () => {
    const start = TEXT.indexOf('30 đảng');
    expect(sentenceAt(TEXT, start)).toMatch(/^Năm 2024.*TU\.$/);
    expect(marked(TEXT, start, start + '30 đảng viên'.length)).toContain('kết nạp »30 đảng viên«, theo');
  });
});

const article = (texts: string[], head: Partial<GoldenArticle> = {}): GoldenArticle => ({
  url: null,
  site: null,
  title: texts[0] ?? null,
  lead: null,
  author: null,
  section: null,
  published: '2024-01-01',
  ...head,
  blocks: texts.map((text, i) => ({ kind: i === 0 ? 'title' : 'paragraph', text })),
});
const golden = (quote: string, text: string, fields: object = {}): GoldenFact => ({
  type: 'count',
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  rule: 'count/noun-after',
  ...fields,
});

describe('differences', () => {
  const was: Output = {
    article: article(['Tin', TEXT]),
    facts: [golden('57 chi bộ', `Tin\n\n${TEXT}`, { value: 57 })],
  };

  it('are none between equals', () => {
    expect(differences(was, structuredClone(was))).toEqual([]);
  });

  it('tell a changed fact from one lost and one gained', () => {
    const changed: Output = { ...was, facts: [{ ...(was.facts[0] as GoldenFact), value: 58, end: 99 }] };
    expect(differences(was, changed)).toMatchObject([
      {
        what: 'changed',
        changes: [{ field: 'end' }, { field: 'value', was: 57, is: 58 }],
        sentence: 'Đảng bộ xã có 57 chi bộ.',
      },
    ]);
    expect(differences(was, { ...was, facts: [] })).toMatchObject([{ what: 'lost', fact: { quote: '57 chi bộ' } }]);
    expect(differences({ ...was, facts: [] }, was)).toMatchObject([{ what: 'gained' }]);
  });

  it('tell of a paragraph alone when facts behind it have only moved', () => {
    const longer = ['Tin', 'Thêm một đoạn.', TEXT];
    const text = longer.join('\n\n');
    const now: Output = { article: article(longer), facts: [golden('57 chi bộ', text, { value: 57 })] };
    expect(differences(was, now)).toMatchObject([{ what: 'paragraph gained', text: 'Thêm một đoạn.' }]);
  });

  it('tell of the head, and of an article that is none any more', () => {
    expect(differences(was, { ...was, article: { ...was.article, author: 'An' } })).toMatchObject([
      { what: 'article', changes: [{ field: 'author', was: null, is: 'An' }] },
    ]);
    const page: Output = { page: { kind: 'listing', links: ['https://a.example/1'], next: null } };
    expect(differences(was, page)).toEqual([{ what: 'kind', was: 'an article', is: 'a page (listing)' }]);
    expect(differences(page, { page: { ...page.page, next: 'https://a.example/2' } })).toMatchObject([
      { what: 'article', changes: [{ field: 'next' }] },
    ]);
  });
});

describe('drafts', () => {
  const text = `Tin\n\n${TEXT}`;
  const draft = draftOf({
    article: article(['Tin', TEXT]),
    facts: [golden('57 chi bộ', text, { value: 57, places: [] })],
  });

  it('have a line for the article and one a fact', () => {
    expect(draft).toMatchObject([
      { verdict: null, article: { title: 'Tin' } },
      { verdict: null, fact: { value: 57 } },
    ]);
  });

  it('give the gold of what is right, corrected and missed', () => {
    const line = draft[1];
    if (!line || !('fact' in line)) throw new Error('no fact');
    expect(goldOf([{ ...line, verdict: 'wrong' }], text)).toEqual([]);
    expect(goldOf([{ ...line, verdict: 'right' }], text)).toEqual([
      { type: 'count', quote: '57 chi bộ', start: text.indexOf('57 chi bộ'), value: 57 },
    ]);
    const added = { verdict: 'missed' as const, fact: { type: 'date' as const, quote: 'Năm 2024', value: '2024' } };
    expect(goldOf([added], text)).toMatchObject([{ quote: 'Năm 2024', start: text.indexOf('Năm 2024') }]);
    expect(() => missed({ type: 'date', quote: 'năm 1999' }, text)).toThrow('copy it from there');
    expect(() => goldOf([{ ...line, verdict: 'right', fact: { ...line.fact, start: 1 } }], text)).toThrow(
      'correct quote or start',
    );
  });

  it('take fields as a reader types them, and no others', () => {
    expect(fieldsFrom('value=60 subject="xã Mường La" period={"text":"","start":null,"end":null} metric=null')).toEqual(
      {
        value: 60,
        subject: 'xã Mường La',
        period: { text: '', start: null, end: null },
        metric: null,
      },
    );
    expect(() => fieldsFrom('value 60')).toThrow('FIELD=VALUE');
    expect(corrected({ type: 'count', value: 1 }, { value: 2, subject_alt: ['xã A'] })).toEqual({
      type: 'count',
      value: 2,
      subject_alt: ['xã A'],
    });
    expect(() => corrected({ type: 'count' }, { value: 'hai' })).toThrow('cannot be "hai"');
    expect(() => corrected({ type: 'count' }, { colour: 1 })).toThrow('has no "colour"');
  });
});

describe('pages', () => {
  it('are scored by words, whole paragraphs and head', () => {
    const gold = article(['Tin', 'Một hai ba bốn.', 'Năm sáu.']);
    expect(scoreArticle(gold, gold)).toMatchObject({
      words: { f1: 1 },
      paragraphs: { f1: 1 },
      head: { title: 1, published: 1 },
    });
    const worse = scoreArticle(gold, article(['Tin', 'Một hai ba bốn.', 'Quảng cáo.'], { author: 'An' }));
    expect(worse).toMatchObject({ paragraphs: { precision: 2 / 3, recall: 2 / 3 }, head: { author: 0, title: 1 } });
    expect(scoreArticle(gold, null).words.f1).toBe(0);
    expect(wordF1('xã A có bản', 'xã a có')).toBeCloseTo(6 / 7);
  });

  it('lie in a folder named after paper, day and address', () => {
    expect(caseName('bao', '2024-05-06T07:00:00+07:00', 'Đổi-mới_1.html')).toBe('bao/2024-05-06--doi-moi-1');
    expect(caseName('bao', null, '???')).toBe('bao/undated--page');
  });
});
