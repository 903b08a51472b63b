/** Who issued a document: named after it, before it, or by its symbol. */
import { examplesOf, type Example } from '../example.ts';

const { means, reads } = examplesOf<'document'>();

export const issuerExamples: Example<'document'>[] = [
  // Who issued it: after the number, before it, made full with the province the article speaks of
  reads('Quyết định số 1507-QĐ/TU, ngày 20/6/2025 của Ban Chấp hành Đảng bộ tỉnh Sơn La', {
    quote: 'Quyết định số 1507-QĐ/TU, ngày 20/6/2025',
    number: '1507-QĐ/TU',
    issuer: 'Ban Chấp hành Đảng bộ tỉnh Sơn La',
    date: '2025-06-20',
    title: null,
  }),
  reads('Kế hoạch số 12-KH/ĐU của Đảng ủy xã Tô Múa', {
    number: '12-KH/ĐU',
    issuer: 'Đảng ủy xã Tô Múa',
    system: 'party',
  }),
  reads('Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư', {
    number: '40-CT/TW',
    issuer: 'Ban Bí thư',
    date: '2014-11-22',
  }),
  reads('Quyết định số 1719/QĐ-TTg, ngày 14-10-2021 của Thủ tướng Chính phủ', {
    number: '1719/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    date: '2021-10-14',
    system: 'state',
  }),
  reads('Quyết định số 77/QĐ-UBND của Chủ tịch UBND huyện Vân Hồ', {
    number: '77/QĐ-UBND',
    issuer: 'Chủ tịch UBND huyện Vân Hồ',
  }),
  reads('Thông tư số 29/2024/TT-BGDĐT của Bộ Giáo dục và Đào tạo', {
    number: '29/2024/TT-BGDĐT',
    issuer: 'Bộ Giáo dục và Đào tạo',
  }),
  reads('Thông tư số 8 của Bộ Lao động - Thương binh và Xã hội', {
    number: '8',
    issuer: 'Bộ Lao động - Thương binh và Xã hội',
    system: 'state',
  }),
  reads('Quyết định số 34 của Bộ trưởng Bộ Nông nghiệp và Môi trường', {
    number: '34',
    issuer: 'Bộ trưởng Bộ Nông nghiệp và Môi trường',
  }),
  reads('Thông báo số 12/TB-SNV của Sở Nội vụ.', { number: '12/TB-SNV', issuer: 'Sở Nội vụ' }),
  reads('Hướng dẫn số 15 của Bộ Văn hóa, Thể thao và Du lịch', {
    number: '15',
    issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
    system: 'state',
  }),
  reads('Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XIII', {
    number: '21-NQ/TW',
    issuer: 'Ban Chấp hành Trung ương Đảng khóa XIII',
  }),
  reads('Nghị quyết số 08/2022/NQ-HĐND của HĐND tỉnh Lào Cai', {
    number: '08/2022/NQ-HĐND',
    issuer: 'HĐND tỉnh Lào Cai',
    system: 'state',
  }),
  reads('Tỉnh ủy Sơn La đã ban hành Nghị quyết số 12-NQ/TU.', {
    number: '12-NQ/TU',
    issuer: 'Tỉnh ủy Sơn La',
    date: null,
  }),
  reads('Ban Thường vụ Huyện ủy Mai Sơn ban hành Chỉ thị số 15-CT/HU.', {
    number: '15-CT/HU',
    issuer: 'Ban Thường vụ Huyện ủy Mai Sơn',
  }),
  reads('Ngày 31/12/2024, Chính phủ ban hành Nghị định số 178/2024/NĐ-CP.', {
    number: '178/2024/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2024-12-31',
  }),
  reads('Tỉnh Sơn La có 75 xã. Nghị quyết số 03-NQ/TU của Tỉnh ủy nêu rõ việc này.', {
    number: '03-NQ/TU',
    issuer: 'Tỉnh ủy Sơn La',
  }),
  reads('Tại tỉnh Điện Biên, Quyết định số 90/QĐ-UBND của UBND tỉnh giao 12 chỉ tiêu.', {
    number: '90/QĐ-UBND',
    issuer: 'UBND tỉnh Điện Biên',
  }),

  // Who issued it, in other words
  reads('Bộ Chính trị đã ban hành Nghị quyết số 71-NQ/TW ngày 22/8/2025 về đột phá phát triển giáo dục và đào tạo.', {
    number: '71-NQ/TW',
    issuer: 'Bộ Chính trị',
    date: '2025-08-22',
    title: 'đột phá phát triển giáo dục và đào tạo',
  }),
  reads('Ngày 22/8/2025, Bộ Chính trị ban hành Nghị quyết số 71-NQ/TW.', {
    number: '71-NQ/TW',
    issuer: 'Bộ Chính trị',
    date: '2025-08-22',
  }),
  reads('Ban Bí thư Trung ương Đảng ban hành Chỉ thị số 50-CT/TW.', {
    number: '50-CT/TW',
    issuer: 'Ban Bí thư Trung ương Đảng',
  }),
  reads('HĐND tỉnh thông qua Nghị quyết số 35/NQ-HĐND tại kỳ họp thứ 12.', {
    number: '35/NQ-HĐND',
    issuer: 'HĐND tỉnh',
  }),
  reads('HĐND huyện Mộc Châu đã thông qua Nghị quyết số 11/NQ-HĐND.', {
    number: '11/NQ-HĐND',
    issuer: 'HĐND huyện Mộc Châu',
  }),
  reads('Thủ tướng Chính phủ ký Quyết định số 19/2025/QĐ-TTg.', {
    number: '19/2025/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
  }),
  reads('Quyết định số 12/QĐ-UBND do Chủ tịch UBND xã Chiềng Khoong ký ngày 3/4/2024', {
    number: '12/QĐ-UBND',
    issuer: 'Chủ tịch UBND xã Chiềng Khoong',
    date: '2024-04-03',
  }),
  reads('Đảng ủy xã Phổng Lái cụ thể hóa bằng Kế hoạch số 9-KH/ĐU.', {
    number: '9-KH/ĐU',
    issuer: 'Đảng ủy xã Phổng Lái',
  }),
  reads('UBND huyện Sông Mã đã ban hành Quyết định số 45/QĐ-UBND.', {
    number: '45/QĐ-UBND',
    issuer: 'UBND huyện Sông Mã',
  }),
  reads('Quốc hội thông qua Nghị quyết số 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh.', {
    number: '202/2025/QH15',
    issuer: 'Quốc hội',
    title: 'sắp xếp đơn vị hành chính cấp tỉnh',
  }),

  // State bodies after a number alone
  ...means(
    { doc_type: 'Nghị quyết', number: '1681', issuer: 'Ủy ban Thường vụ Quốc hội', system: 'state' },
    'Nghị quyết số 1681 của Ủy ban Thường vụ Quốc hội',
    'Nghị quyết 1681 của Ủy ban Thường vụ Quốc hội',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '202', issuer: 'Quốc hội', system: 'state' },
    'Nghị quyết 202 của Quốc hội',
    'Nghị quyết số 202 của Quốc hội',
  ),
  ...means(
    { doc_type: 'Quyết định', number: '07', system: 'state' },
    'Quyết định 07 của UBND tỉnh',
    'Quyết định số 07 của UBND tỉnh',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: null, system: 'party' },
    'Nghị quyết Đại hội XIV',
    'Nghị quyết Đại hội Đảng bộ huyện Thuận Châu lần thứ XXI, nhiệm kỳ 2020-2025 đề ra 20 chỉ tiêu',
  ),
];
