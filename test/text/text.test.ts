/** Normalising, folding, sentences and the number reader, on examples and on made-up texts of any kind. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { normalise } from '../../src/text/normalise.ts';
import { numbers } from '../../src/text/numbers.ts';
import { anyOf, rx } from '../../src/text/pattern.ts';
import { read } from '../../src/text/reading.ts';
import { clauses, paragraphs, sentences } from '../../src/text/sentences.ts';

/** Texts of Vietnamese letters in both normal forms, digits, marks and anything else. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'hoà',
        'hòa',
        'Uỷ',
        'ủy',
        'quý',
        'ĐẢNG',
        'ð',
        '1.234',
        '0,5%',
        '12/5',
        ' ',
        '.',
        ';',
        '\n',
        'TP.',
        '–',
        '“',
        '\u00a0',
        '\u200b',
        'İ',
      ),
    )
    .chain((parts) => fc.constantFrom('NFC', 'NFD').map((form) => parts.join('').normalize(form))),
);

describe('normalise', () => {
  it.each([
    ['ðảng viên', 'đảng viên'],
    ['Ðảng bộ', 'Đảng bộ'],
    ['đảng bộ', 'đảng bộ'],
    ['12\u00a0hộ', '12 hộ'],
    ['chi\u200b bộ', 'chi bộ'],
    ['nông\u00adthôn', 'nôngthôn'],
    ['a\r\nb\u2028c', 'a\nb\nc'],
    ['e\u200b\u0302\u0301', 'ế'],
  ])('%j is %j', (printed, kept) => expect(normalise(printed.normalize('NFD'))).toBe(kept.normalize('NFC')));

  it('done twice is done once, and leaves NFC', () =>
    fc.assert(
      fc.property(text, (printed) => {
        const once = normalise(printed);
        expect(normalise(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
      { seed: 1, numRuns: 500 },
    ));
});

describe('fold', () => {
  it.each([
    ['Uỷ ban', 'ủy ban'],
    ['HOÀ BÌNH', 'hòa bình'],
    ['thuỷ lợi, khoẻ', 'thủy lợi, khỏe'],
    ['Quý I, quỹ', 'quý i, quỹ'],
    ['hoàn toàn, thuyền', 'hoàn toàn, thuyền'],
    ['1507‑QĐ/TU – “chất”', '1507-qđ/tu - "chất"'],
  ])('%j is %j', (printed, folded) => expect(fold(printed)).toBe(folded));

  // Short texts are folded by patterns, long ones through tables.
  it.each([
    'Hoà Bình – “Uỷ ban” khoẻ; quý QUỲ hoàn thuỷ. HOÀ',
    'İstanbul uỷ',
    'Σίσυφος hoà ΑΣ',
    '漢字 uỷ 😀 “xã”',
    'uỷ hoà',
  ])('folds %j alike in a long text', (printed) => {
    const words = `${printed} `;
    const long = words.repeat(Math.ceil(400 / words.length));
    expect(fold(long)).toBe(fold(words).repeat(long.length / words.length));
  });

  it('keeps every offset', () =>
    fc.assert(
      fc.property(text, (printed) => {
        const nfc = printed.normalize('NFC');
        expect(fold(nfc)).toHaveLength(nfc.length);
      }),
      { seed: 2, numRuns: 1000 },
    ));
});

describe('patterns', () => {
  it.each([
    ['Đảng ủy xã', true],
    ['đảng uỷ xã', true],
    ['ĐẢNG ỦY XÃ', true],
    ['đảng ủyx', false],
    ['ađảng ủy', false],
  ])('“đảng ủy” in %j: %s', (printed, found) => expect(rx`đảng uỷ`.test(fold(printed))).toBe(found));

  it('takes the longest of a list, and marks as they are', () => {
    const pattern = rx`${anyOf(['chi bộ', 'chi bộ cơ sở', 'v.v.', 'a+b'])}`;
    expect(fold('21 chi bộ cơ sở').match(pattern)).toEqual(['chi bộ cơ sở']);
    expect('vxv'.match(pattern)).toBeNull();
  });
});

describe('sentences', () => {
  const split = (printed: string): string[] =>
    paragraphs(printed).flatMap((block) =>
      sentences(printed, block).map(({ start, end }) => printed.slice(start, end)),
    );
  it.each<[string, string[]]>([
    ['Xã có 1.827 hộ. Diện tích 3.5 ha.', ['Xã có 1.827 hộ.', 'Diện tích 3.5 ha.']],
    ['Tại TP. Sơn La có 5 xã. Ông Nguyễn V. A. nói.', ['Tại TP. Sơn La có 5 xã.', 'Ông Nguyễn V. A. nói.']],
    ['Theo T.Ư. Đảng, v.v. Và nhiều việc.', ['Theo T.Ư. Đảng, v.v. Và nhiều việc.']],
    ['“Bản có 5 hộ.” Ông nói thêm… Rồi đi.', ['“Bản có 5 hộ.”', 'Ông nói thêm…', 'Rồi đi.']],
    ['Một dòng\nHai dòng', ['Một dòng', 'Hai dòng']],
  ])('%j', (printed, parts) => expect(split(printed)).toEqual(parts));

  it('clauses end at semicolons and after colons, not inside clock times', () => {
    const printed = 'Lúc 7:30 có: 5 xã; 3 bản.';
    const parts = clauses(printed, { start: 0, end: printed.length }).map(({ start, end }) =>
      printed.slice(start, end),
    );
    expect(parts).toEqual(['Lúc 7:30 có', '5 xã', '3 bản.']);
  });

  it('covers every letter once and in order', () =>
    fc.assert(
      fc.property(text, (printed) => {
        const reading = read(normalise(printed));
        const kept = reading.sentences.map(({ start, end }) => reading.text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(reading.text.replace(/\s/g, ''));
      }),
      { seed: 3, numRuns: 500 },
    ));
});

describe('numbers', () => {
  it.each<[string, unknown[]]>([
    ['9.141 đảng viên', [9141]],
    ['0,37%', ['0.37%']],
    ['195,23km2', [195.23]],
    ['2554 và 3.5 tấn', [2554, 3.5]],
    ['1,2 triệu', [1_200_000]],
    ['3,2 nghìn tỷ đồng', [3.2e12]],
    ['1 triệu 200 nghìn', [1_200_000]],
    ['hơn 2 vạn', [20_000]],
    ['nửa triệu', [500_000]],
    ['2 triệu rưỡi', [2_500_000]],
    ['15-20%', ['15-20%']],
    ['từ 600 đến trên 1.000', ['600-1000']],
    ['10-15 triệu', ['10000000-15000000']],
    ['2.063/2.247 chi bộ', ['2063/2247']],
    ['hai mươi lăm', [25]],
    ['mười bốn', [14]],
    ['một trăm linh năm', [105]],
    ['ba nghìn hai trăm', [3200]],
    ['hai nghìn không trăm hai mươi', [2020]],
    ['5 tỷ lệ', [5]],
    ['1,234,567 và 32,000', [1_234_567, 32_000]],
    ['km2, B2B, NQ-21', []],
    ['0.500 ha và 0,125 ha', [0.5, 0.125]],
    ['1 000 hộ, 12 345 678 đồng', [1000, 12_345_678]],
    ['0212.3852.123', [212.3852]],
    ['một triệu rưỡi', [1_500_000]],
    ['hơn chục', [10]],
    ['9'.repeat(400), []],
  ])('%j reads %j', (printed, values) => {
    const found = numbers(fold(printed)).map(({ value, max, over, percent = '' }) =>
      max === undefined && over === undefined && !percent
        ? value
        : `${value}${max === undefined ? '' : `-${max}`}${over === undefined ? '' : `/${over}`}${percent}`,
    );
    expect(found).toEqual(values);
  });

  it('lie inside the text, in order, apart from each other', () =>
    fc.assert(
      fc.property(text, (printed) => {
        let last = 0;
        for (const { start, end } of numbers(fold(printed.normalize('NFC')))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { seed: 4, numRuns: 1000 },
    ));
});
