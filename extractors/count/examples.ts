/** Sentences with everything they count, and numbers that count nothing. */
import { examplesOf, type Example } from '../example.ts';

const { means, nothing, reads } = examplesOf<'count'>();

export const examples: Example<'count'>[] = [
  ...means({ value: 9141, metric: 'party_members', measure: 'person', comparator: 'eq', modality: 'actual' }, '9.141 đảng viên', 'có 9141 đảng viên'),
  reads('Xã có diện tích 195,23km2.', { quote: 'diện tích 195,23km2', value: 195230000, metric: 'area', measure: 'm2' }),
  ...nothing('Ban Chỉ đạo 32 của Tỉnh ủy', 'lần thứ 9', 'trong 3 năm', 'bản Pá Kín 1'),
];
