/** Phrasings of time and what they mean, sentences with all their dates, and what is no date. */
import { examplesOf, type Example } from '../example.ts';

const { means, meansOn, nothing, reads, readsOn } = examplesOf<'date'>();

export const examples: Example<'date'>[] = [
  ...means({ value: '2025-06-20', kind: 'day' }, 'ngày 20/6/2025', '20/6/2025', 'ngày 20-6-2025', '20.06.2025', 'Ngày 20 tháng 6 năm 2025'),
  ...means({ value: '2020/2025', kind: 'term' }, 'nhiệm kỳ 2020-2025', 'nhiệm kỳ 2020 - 2025', 'Nhiệm kỳ 2020–2025'),
  ...meansOn('2024-03-05', { value: '2024-02-29', kind: 'day' }, 'Ngày 29/2', 'sáng 29/2', 'chiều ngày 29-2'),
  reads('Từ năm 2015 đến 2017 Đảng bộ xã liên tục được khen.', { quote: 'Từ năm 2015 đến 2017', value: '2015/2017', kind: 'interval' }),
  readsOn('2017-03-29', 'Cụ thể, trong năm qua xã đạt các chỉ tiêu.', { quote: 'năm qua', value: '2016', kind: 'relative' }),
  ...nothing('những năm qua', '76/82 đảng viên', '2.063/2.247 chi bộ', 'bản đồ tỷ lệ 1/2.000'),
];
