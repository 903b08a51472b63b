/** When counts hold: what a sentence, its neighbours and its paragraph say of it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

/** Each count with the first and last day it holds for. */
function periods(text: string, published: string | null = '2025-09-01'): unknown[] {
  return extract({ article: 'a', text, published }).flatMap((fact) =>
    fact.type === 'count' ? [[fact.value, fact.period?.start ?? null, fact.period?.end ?? null]] : [],
  );
}
const year = (n: number): [string, string] => [`${n}-01-01`, `${n}-12-31`];

describe('period', () => {
  it.each<[string, unknown[]]>([
    ['Năm 2023, xã kết nạp 12 đảng viên.', [[12, ...year(2023)]]],
    ['Xã kết nạp 12 đảng viên trong năm 2023.', [[12, ...year(2023)]]],
    ['Quý III/2025, xã có 5 hộ thoát nghèo.', [[5, '2025-07-01', '2025-09-30']]],
    ['Tháng 2/2024, xã có 5 hộ thoát nghèo.', [[5, '2024-02-01', '2024-02-29']]],
    ['Giai đoạn 2021-2023 trồng 40 ha rừng.', [[400_000, '2021-01-01', '2023-12-31']]],
    ['Hết năm 2023, tỉnh có 65 xã đạt chuẩn.', [[65, null, '2023-12-31']]],
    ['Tính đến ngày 15/8/2025, xã có 9 hộ nghèo.', [[9, null, '2025-08-15']]],
    ['Từ năm 2020 đến nay, xã làm 8 nhà văn hóa.', [[8, '2020-01-01', '2025-09-01']]],
    ['Hiện nay, xã có 27 bản.', [[27, null, '2025-09-01']]],
    ['Xã hiện có 27 bản.', [[27, null, '2025-09-01']]],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));

  it('each item of a list has its own', () => {
    const text =
      'Năm 2021 kết nạp 12 đảng viên; năm 2022 kết nạp 15 đảng viên, vượt 3 đảng viên; năm 2023, 18 đảng viên.';
    expect(periods(text)).toEqual([
      [12, ...year(2021)],
      [15, ...year(2022)],
      [3, ...year(2022)],
      [18, ...year(2023)],
    ]);
  });

  it('reaches over the sentences after it, and not over paragraphs', () => {
    const text = 'Hết năm 2023, xã có 5 bản mới. Trong đó có 40 hộ mới chuyển đến.\n\nXã có 300 ha rừng.';
    expect(periods(text)).toEqual([
      [5, null, '2023-12-31'],
      [40, null, '2023-12-31'],
      [3_000_000, null, '2025-09-01'],
    ]);
  });

  it('a Party term is that of the article', () => {
    const text = 'Nhiệm kỳ 2020-2025 đạt nhiều kết quả. Từ đầu nhiệm kỳ đến nay, Đảng bộ kết nạp 52 đảng viên.';
    expect(periods(text)).toEqual([[52, '2020-01-01', '2025-09-01']]);
  });

  it.each([
    'Theo Quyết định số 12-QĐ/TU ngày 20/6/2024, xã có 5 bản.',
    'Xã thành lập năm 2013 có 5 bản.',
    'Xã thực hiện 5 mô hình.',
    'So với năm 2022 xã thêm 5 hộ.',
  ])('%s says nothing of when', (text) => expect(periods(text, null)).toEqual([[5, null, null]]));

  it('what is had without a word of when is had on the day of publication, what is done is not', () => {
    expect(periods('Xã có 5 bản.')).toEqual([[5, null, '2025-09-01']]);
    expect(periods('Xã thực hiện 5 mô hình.')).toEqual([[5, null, null]]);
  });
});
