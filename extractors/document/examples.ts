/** Phrasings of official documents and what they mean, and what is no document. */
import { examplesOf, type Example } from '../example.ts';

const { means, nothing, reads } = examplesOf<'document'>();

export const examples: Example<'document'>[] = [
  ...means(
    { doc_type: 'Quyết định', number: '1507-QĐ/TU', system: 'party', date: '2025-06-20' },
    'Quyết định số 1507-QĐ/TU, ngày 20/6/2025',
    'Quyết định 1507-QĐ/TU ngày 20 tháng 6 năm 2025',
  ),
  reads('Hướng dẫn số 16 ngày 18/3/2024', { doc_type: 'Hướng dẫn', number: '16', date: '2024-03-18' }),
  ...nothing('ban hành 5 nghị quyết', 'ra quyết định 3 lần'),
];
