/** Types and numbers of documents in their spellings, as printed and as issued. */
import { examplesOf, type Example } from '../example.ts';

const { means, reads } = examplesOf<'document'>();

export const numberExamples: Example<'document'>[] = [
  // One Party document in every spelling of its number and its date
  ...means(
    { doc_type: 'Quyết định', number: '1507-QĐ/TU', system: 'party', date: '2025-06-20' },
    'Quyết định số 1507-QĐ/TU, ngày 20/6/2025',
    'Quyết định 1507-QĐ/TU ngày 20 tháng 6 năm 2025',
    'QUYẾT ĐỊNH SỐ 1507-QĐ/TU NGÀY 20/6/2025',
    'Quyết định số: 1507-QĐ/TU (ngày 20/6/2025)',
    'Quyết định số 1507\u2011QĐ/TU ngày 20\u20116\u20112025',
    'Quyết định số 1507 - QĐ/TU ngày 20.6.2025',
    '“Quyết định số 1507-QĐ/TU, ngày 20/6/2025”',
    'Thành lập mới (Quyết định số 1507-QĐ/TU ngày 20/6/2025)',
    'QĐ số 1507-QĐ/TU, ngày 20/6/2025',
    'Quyết định số 1507-QĐ/ TU, ngày 20/6/2025',
    'Quyết định số 1507-QĐ/TU được ban hành ngày 20/6/2025',
    'Ngày 20/6/2025, Tỉnh uỷ ban hành Quyết định số 1507-QĐ/TU.',
    'Quyết định số 1507-QĐ/TU của Tỉnh ủy Sơn La, ngày 20/6/2025',
  ),
  ...means({ doc_type: 'Nghị quyết', number: '21-NQ/TW', system: 'party' }, 'Nghị quyết số 21-NQ/TW'),
  ...means({ doc_type: 'Nghị quyết', number: '21-NQ/TW', system: 'party' }, 'Nghị quyết 21-NQ/TW của Trung ương'),
  ...means({ doc_type: 'Nghị quyết', number: '21-NQ/TW', system: 'party' }, 'NQ 21-NQ/TW'),
  ...means({ doc_type: 'Nghị quyết', number: '21-NQ/T.Ư', system: 'party' }, 'Nghị quyết số 21-NQ/T.Ư'),
  ...means({ doc_type: 'Nghị quyết', number: '21-NQ/TƯ', system: 'party' }, 'tinh thần Nghị quyết 21 - NQ/TƯ'),
  ...means(
    { doc_type: 'Nghị quyết', number: '60/NQ-TW', system: 'party' },
    'Nghị quyết số 60/NQ-TW',
    'Nghị quyết 60/NQ-TW của Hội nghị Trung ương',
  ),

  // Party documents by type and body
  ...means({ doc_type: 'Kế hoạch', number: '42-KH/TU', system: 'party' }, 'Kế hoạch số 42-KH/TU', 'Kế hoạch 42-KH/TU'),
  ...means({ doc_type: 'Hướng dẫn', number: '37-HD/BTGTW', system: 'party' }, 'Hướng dẫn số 37-HD/BTGTW'),
  ...means({ doc_type: 'Kết luận', number: '21-KL/TW', system: 'party' }, 'Kết luận số 21-KL/TW'),
  ...means({ doc_type: 'Kết luận', number: '21-KL/TW', system: 'party' }, 'Kết luận 21-KL/TW khoá XIII'),
  ...means({ doc_type: 'Chỉ thị', number: '05-CT/TW', system: 'party' }, 'Chỉ thị số 05-CT/TW'),
  ...means({ doc_type: 'Quy định', number: '213-QĐ/TW', system: 'party' }, 'Quy định số 213-QĐ/TW'),
  ...means({ doc_type: 'Quy định', number: '213-QĐ/TW', system: 'party' }, 'theo Quy định 213-QĐ/TW'),
  ...means({ doc_type: 'Thông báo', number: '25-TB/TU', system: 'party' }, 'Thông báo số 25-TB/TU'),
  ...means({ doc_type: 'Thông báo', number: '25-TB/TU', system: 'party' }, 'Thông báo kết luận số 25-TB/TU'),
  ...means({ doc_type: 'Kế hoạch', number: '480-KH/ĐU', system: 'party' }, 'Kế hoạch số 480-KH/ĐU của Đảng uỷ xã'),
  reads('Công văn số 1234-CV/TU', { doc_type: 'Công văn', number: '1234-CV/TU', system: 'party' }),
  reads('Chương trình hành động số 10-CTr/TU', {
    doc_type: 'Chương trình hành động',
    number: '10-CTr/TU',
    system: 'party',
  }),
  reads('Đề án số 01-ĐA/TU', { doc_type: 'Đề án', number: '01-ĐA/TU', system: 'party' }),
  reads('Hướng dẫn số 05-HD/BTCTU', { doc_type: 'Hướng dẫn', number: '05-HD/BTCTU', system: 'party' }),

  // State documents: the year in the number is no date of its own
  ...means(
    { doc_type: 'Nghị định', number: '118/2025/NĐ-CP', system: 'state', date: null },
    'Nghị định số 118/2025/NĐ-CP',
    'NGHỊ ĐỊNH SỐ 118/2025/NĐ-CP',
    'Nghị định số: 118/2025/NĐ–CP',
    'NĐ 118/2025/NĐ-CP',
    '(theo Nghị định số 118/2025/NĐ\u2011CP)',
  ),
  ...means(
    { doc_type: 'Quyết định', number: '866/QĐ-UBND', system: 'state', date: '2023-05-12' },
    'Quyết định 866/QĐ-UBND, ngày 12-5-2023',
    'Quyết định số 866/QĐ-UBND (12/5/2023)',
    'Quyết định số 866/QĐ - UBND ký ngày 12 tháng 5 năm 2023',
    'Ngày 12/5/2023, UBND tỉnh ban hành Quyết định số 866/QĐ-UBND',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '1681/NQ-UBTVQH15', system: 'state', date: '2025-06-16' },
    'Nghị quyết số 1681/NQ-UBTVQH15 ngày 16/6/2025',
    'Nghị quyết 1681/NQ-UBTVQH15, ngày 16-6-2025 của Uỷ ban Thường vụ Quốc hội',
  ),
  reads('Nghị quyết số 76/2025/UBTVQH15', { doc_type: 'Nghị quyết', number: '76/2025/UBTVQH15', system: 'state' }),
  reads('Nghị quyết số 10/2023/NQ-HĐND', {
    doc_type: 'Nghị quyết',
    number: '10/2023/NQ-HĐND',
    system: 'state',
    date: null,
  }),
  reads('Thông tư liên tịch số 01/2020/TTLT-BNV-BTC', {
    doc_type: 'Thông tư liên tịch',
    number: '01/2020/TTLT-BNV-BTC',
    system: 'state',
  }),
  reads('Chỉ thị số 32/CT-TTg', { doc_type: 'Chỉ thị', number: '32/CT-TTg', system: 'state' }),
  reads('Công văn số 2345/UBND-NV ngày 3/4/2024', {
    doc_type: 'Công văn',
    number: '2345/UBND-NV',
    system: 'state',
    date: '2024-04-03',
  }),
  reads('Kế hoạch số 123/KH-UBND', { doc_type: 'Kế hoạch', number: '123/KH-UBND', system: 'state' }),
  reads('Luật số 72/2025/QH15', { doc_type: 'Luật', number: '72/2025/QH15', system: 'state' }),
  reads('Luật Tổ chức chính quyền địa phương số 72/2025/QH15', {
    doc_type: 'Luật',
    number: '72/2025/QH15',
    system: 'state',
  }),

  // A number without a symbol
  ...means(
    { doc_type: 'Hướng dẫn', number: '16', system: null, date: '2024-03-18' },
    'Hướng dẫn số 16 ngày 18/3/2024',
    'Hướng dẫn số 16 (ngày 18/3/2024)',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '35', system: 'party', issuer: 'Bộ Chính trị' },
    'Nghị quyết số 35 của Bộ Chính trị',
    'Nghị quyết 35 của Bộ Chính trị',
    'nghị quyết 35 của Bộ Chính trị',
  ),
  ...means({ doc_type: 'Chỉ thị', number: '05', date: null }, 'Thực hiện Chỉ thị 05, chi bộ đăng ký 3 việc làm theo.'),
  ...means({ doc_type: 'Chỉ thị', number: '05', date: null }, 'CHỈ THỊ 05 LAN TỎA', '“Chỉ thị 05”'),
  ...means({ doc_type: 'Đề án', number: '06' }, 'Tổ công tác Đề án 06 cấp bản', 'Đề án 06 của Chính phủ'),
  reads(
    'các Nghị quyết số 18, 19 của Trung ương',
    { doc_type: 'Nghị quyết', number: '18' },
    { doc_type: 'Nghị quyết', number: '19' },
  ),
  reads(
    'Nghị quyết số 57, 59, 66 và 68',
    { number: '57' },
    { number: '59' },
    { number: '66' },
    { doc_type: 'Nghị quyết', number: '68' },
  ),

  // Other spellings of a number: hyphens for slashes, slashes for hyphens, spaces, abbreviations of the type
  ...means({ doc_type: 'Kế hoạch', number: '88-KH-TU', system: 'party' }, 'Kế hoạch số 88-KH-TU', 'kế hoạch 88-KH-TU'),
  ...means(
    { doc_type: 'Kế hoạch', number: '88/KH/TU', system: 'party' },
    'Kế hoạch số 88/KH/TU',
    'theo Kế hoạch 88/KH/TU',
  ),
  ...means(
    { doc_type: 'Kế hoạch', number: '88-KH/TU', system: 'party' },
    'KH số 88-KH/TU',
    'Kế hoạch (số 88-KH/TU)',
    'KẾ HOẠCH SỐ 88-KH/TU',
  ),
  ...means(
    { doc_type: 'Kế hoạch', number: '88-KH/TU', system: 'party' },
    'Kế hoạch số 88 – KH/TU',
    'Kế hoạch số: 88- KH/TU',
  ),
  ...means(
    { doc_type: 'Công văn', number: '215-CV/HU', system: 'party' },
    'CV số 215-CV/HU',
    'Công văn số 215 -CV/HU',
    'công văn số 215-CV/HU',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '57-NQ/TW', system: 'party' },
    'NQ số 57-NQ/TW',
    'Nghị quyết đột phá số 57-NQ/TW',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '57-NQ/TW', system: 'party' },
    '“Nghị quyết 57-NQ/TW”',
    '(Nghị quyết 57–NQ/TW)',
    'số 57-NQ/TW',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '57/NQ-TƯ', system: 'party' },
    'Nghị quyết số 57/NQ-TƯ',
    'Nghị quyết 57/NQ - TƯ',
  ),
  ...means({ doc_type: 'Quyết định', number: '15QĐ/TU', system: 'party' }, 'Quyết định số 15 QĐ/TU'),
  ...means(
    { doc_type: 'Quyết định', number: '866/QĐ-UBND', system: 'state' },
    'QĐ 866/QĐ-UBND',
    'Quyết định (866/QĐ-UBND)',
  ),

  // Number and year without the letters
  ...means(
    { doc_type: 'Nghị định', number: '168/2024', system: 'state', date: null },
    'Nghị định 168/2024',
    'Nghị định số 168/2024',
    'theo Nghị định 168/2024, mức phạt tăng',
    '“Nghị định 168/2024” của Chính phủ',
    'nghị định số 168/2024 của Chính phủ',
  ),
  ...means(
    { doc_type: 'Thông tư', number: '29/2024', system: 'state' },
    'Thông tư 29/2024',
    'Thông tư số 29/2024 của Bộ Giáo dục và Đào tạo',
  ),
  ...means(
    { doc_type: 'Quyết định', number: '22/2021', issuer: 'Thủ tướng Chính phủ' },
    'Quyết định số 22/2021 của Thủ tướng Chính phủ',
  ),
  ...means(
    { doc_type: 'Nghị định', number: '100', system: 'state' },
    'Nghị định 100 năm 2019',
    'Nghị định số 100 năm 2019 của Chính phủ',
  ),
  reads('Nghị định 100/2019 và Nghị định 168/2024', { number: '100/2019' }, { number: '168/2024' }),

  // Types and bodies not seen so far
  reads('Báo cáo số 345-BC/TU', { doc_type: 'Báo cáo', number: '345-BC/TU', system: 'party' }),
  reads('Báo cáo 45/BC-HĐND của HĐND xã Chiềng Mung', {
    doc_type: 'Báo cáo',
    number: '45/BC-HĐND',
    issuer: 'HĐND xã Chiềng Mung',
  }),
  reads('Tờ trình số 56/TTr-UBND ngày 6/5/2024', { doc_type: 'Tờ trình', number: '56/TTr-UBND', date: '2024-05-06' }),
  reads('Công điện số 02/CĐ-TTg', { doc_type: 'Công điện', number: '02/CĐ-TTg', issuer: 'Thủ tướng Chính phủ' }),
  reads('Quy chế số 03-QC/TU', { doc_type: 'Quy chế', number: '03-QC/TU', system: 'party' }),
  reads('Chương trình số 15-CTr/HU của Huyện ủy Thuận Châu', {
    doc_type: 'Chương trình',
    number: '15-CTr/HU',
    issuer: 'Huyện ủy Thuận Châu',
  }),
  reads('Lệnh số 05/2024/L-CTN', { doc_type: 'Lệnh', number: '05/2024/L-CTN', issuer: 'Chủ tịch nước' }),
  reads('Sắc lệnh số 34/SL, ngày 20/3/1947', { doc_type: 'Sắc lệnh', number: '34/SL', date: '1947-03-20' }),
  reads('Kế hoạch số 12-KH/UBKTTU', { number: '12-KH/UBKTTU', issuer: 'Ủy ban Kiểm tra Tỉnh ủy', system: 'party' }),
  reads('Hướng dẫn số 08-HD/BTGTU', { number: '08-HD/BTGTU', issuer: 'Ban Tuyên giáo Tỉnh ủy', system: 'party' }),
  reads('Kế hoạch số 88/KH-CAT-PV01', { doc_type: 'Kế hoạch', number: '88/KH-CAT-PV01', system: 'state' }),
  reads('Hướng dẫn số 26/HD-SGDĐT', { doc_type: 'Hướng dẫn', number: '26/HD-SGDĐT', issuer: 'Sở Giáo dục và Đào tạo' }),
  reads('Thông báo số 77/TB-VPCP', { doc_type: 'Thông báo', number: '77/TB-VPCP', issuer: 'Văn phòng Chính phủ' }),
  reads('Nghị quyết liên tịch số 403/2017/NQLT-CP-UBTVQH14-ĐCTUBTWMTTQVN', {
    doc_type: 'Nghị quyết liên tịch',
    number: '403/2017/NQLT-CP-UBTVQH14-ĐCTUBTWMTTQVN',
    system: 'state',
  }),
  reads('Công văn số 8844/BNV-TCBC ngày 9/12/2024', {
    doc_type: 'Công văn',
    number: '8844/BNV-TCBC',
    issuer: 'Bộ Nội vụ',
    date: '2024-12-09',
  }),
  reads('Văn bản số 456/SNV-XDCQ của Sở Nội vụ', {
    doc_type: 'Văn bản',
    number: '456/SNV-XDCQ',
    issuer: 'Sở Nội vụ',
    system: 'state',
  }),
  reads('Công văn số 1023/SYT-NVY', { doc_type: 'Công văn', number: '1023/SYT-NVY', system: 'state' }),
  reads('Nghị quyết số 04-NQ/QU của Quận ủy Hải An', { number: '04-NQ/QU', issuer: 'Quận ủy Hải An', system: 'party' }),
  reads('Kế hoạch số 215-KH/ThU của Thành ủy Tuyên Quang', {
    number: '215-KH/ThU',
    issuer: 'Thành ủy Tuyên Quang',
    system: 'party',
  }),

  // A number alone, in other company
  ...means(
    { doc_type: 'Kết luận', number: '14', issuer: 'Bộ Chính trị' },
    'Kết luận 14 của Bộ Chính trị',
    'Kết luận số 14 của Bộ Chính trị',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '18', system: 'party' },
    'Nghị quyết 18 của Trung ương',
    'nghị quyết 18 của Trung ương',
  ),
  ...means(
    { doc_type: 'Quy định', number: '22' },
    'Quy định 22 về kiểm tra, giám sát',
    'Quy định số 22, mọi chi bộ đều học',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '57' },
    'Nghị quyết 57 đã tạo luồng gió mới',
    'Nghị quyết 57: cú hích',
    'NGHỊ QUYẾT 57 MỞ ĐƯỜNG',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: '57' },
    'đưa Nghị quyết 57 vào cuộc sống',
    'hai năm Nghị quyết 57',
    '‘Nghị quyết 57’ về tận bản',
  ),
  ...means({ doc_type: 'Đề án', number: '06' }, 'Đề án 06, bà con làm căn cước', 'nhờ Đề án 06 mà giấy tờ gọn hẳn'),
  ...means(
    { doc_type: 'Chương trình', number: '09', system: 'party' },
    'Chương trình số 09 của Tỉnh ủy',
    'Chương trình 09 của Tỉnh ủy',
  ),
  ...means(
    { doc_type: 'Chỉ thị', number: '35' },
    'Chỉ thị số 35 (14/6/2024) rất kịp thời',
    'Chỉ thị 35 ngày 14/6/2024',
  ),
  reads(
    'Kết luận số 127, 137 và 155 về tinh gọn bộ máy',
    { number: '127' },
    { number: '137' },
    { number: '155', title: 'tinh gọn bộ máy' },
  ),
  reads(
    'các nghị quyết số 57, 59, 66, 68-NQ/TW',
    { number: '57' },
    { number: '59' },
    { number: '66' },
    { number: '68-NQ/TW' },
  ),

  reads('đẩy nhanh Đề án 06/CP ở 12 bản', { doc_type: 'Đề án', number: '06/CP', system: 'state' }),
];
