/** Phrasings of official documents and what they mean, and what is no document. */
import { examplesOf, type Example } from '../example.ts';

const { means, nothing, reads } = examplesOf<'document'>();

export const examples: Example<'document'>[] = [
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

  // What it is about
  reads('Nghị quyết 02-NQ/TU ngày 21 tháng 01 năm 2021 về công tác dân vận', {
    number: '02-NQ/TU',
    date: '2021-01-21',
    title: 'công tác dân vận',
  }),
  reads('Quy định số 37-QĐ/TW về những điều đảng viên không được làm.', {
    doc_type: 'Quy định',
    number: '37-QĐ/TW',
    title: 'những điều đảng viên không được làm',
  }),
  reads('Chỉ thị số 05-CT/TW về “Đẩy mạnh học tập và làm theo Bác”', {
    number: '05-CT/TW',
    title: 'Đẩy mạnh học tập và làm theo Bác',
  }),
  reads('Kế hoạch số 7-KH/ĐU ngày 5/5/2022 của Đảng ủy xã Hát Lót về phát triển đảng viên.', {
    number: '7-KH/ĐU',
    date: '2022-05-05',
    issuer: 'Đảng ủy xã Hát Lót',
    title: 'phát triển đảng viên',
  }),
  reads('Nghị quyết số 06-NQ/HU về xây dựng nông thôn mới của Huyện ủy Yên Châu.', {
    number: '06-NQ/HU',
    issuer: 'Huyện ủy Yên Châu',
    title: 'xây dựng nông thôn mới',
  }),
  reads('Nghị quyết số 30-NQ/TU về chuyển đổi số đã tạo chuyển biến ở cả 75 xã.', {
    number: '30-NQ/TU',
    title: 'chuyển đổi số',
  }),
  reads('Nghị quyết số 1681/NQ-UBTVQH15 về sắp xếp các đơn vị hành chính cấp xã của tỉnh Sơn La năm 2025.', {
    number: '1681/NQ-UBTVQH15',
    title: 'sắp xếp các đơn vị hành chính cấp xã của tỉnh Sơn La năm 2025',
  }),
  reads(
    'Nghị quyết số 33-NQ/TW về văn hóa, con người và Kết luận số 76-KL/TW',
    { number: '33-NQ/TW', title: 'văn hóa, con người' },
    { number: '76-KL/TW', title: null },
  ),
  reads('Chỉ thị số 12-CT/TU (về chấn chỉnh kỷ cương) được quán triệt tới 100% chi bộ.', {
    number: '12-CT/TU',
    title: 'chấn chỉnh kỷ cương',
  }),

  // Documents known by name
  ...means(
    { doc_type: 'Nghị quyết', number: null, name: 'Nghị quyết Trung ương 4 khóa XII', system: 'party' },
    'Nghị quyết Trung ương 4 khóa XII',
    'Học Nghị quyết Trung ương 4 khóa XII',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: null, system: 'party' },
    'Nghị quyết Trung ương 4, khóa XII',
    'Nghị quyết Trung ương 4 (khoá XII)',
    'Nghị quyết TW 4 khóa XII',
    'NGHỊ QUYẾT TRUNG ƯƠNG 4 KHÓA XII',
    'Nghị quyết T.Ư 8 khóa XI',
    'Nghị quyết Hội nghị Trung ương 6 khóa XII',
    'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII',
    'Nghị quyết Trung ương 5 (khóa XIII)',
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV',
    'nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020-2025',
    'Nghị quyết Đại hội XIII của Đảng',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    'Nghị quyết Đại hội Đảng bộ xã Bắc Yên lần thứ I, nhiệm kỳ 2025 - 2030',
  ),
  reads('Kết luận Hội nghị Trung ương 10 khóa XIII', { doc_type: 'Kết luận', number: null, system: 'party' }),
  ...means(
    { doc_type: 'Luật', number: null, name: 'Luật Cán bộ, công chức', system: 'state' },
    'Luật Cán bộ, công chức',
    'theo quy định của Luật Cán bộ, công chức.',
    'sửa Luật Cán bộ, công chức và thi hành án',
  ),
  ...means({ doc_type: 'Luật', number: null, system: 'state' }, 'Luật Đất đai năm 2024', 'Luật Phòng, chống ma tuý'),
  ...means({ doc_type: 'Luật', number: null, system: 'state' }, 'Luật Tổ chức chính quyền địa phương (sửa đổi)'),
  reads('Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)', { doc_type: 'Bộ luật', number: null, system: 'state' }),
  reads('Pháp lệnh Dân quân tự vệ', { doc_type: 'Pháp lệnh', number: null, system: 'state' }),
  reads(
    'Luật Cán bộ, công chức và Luật Viên chức',
    { doc_type: 'Luật', name: 'Luật Cán bộ, công chức' },
    { doc_type: 'Luật', name: 'Luật Viên chức' },
  ),
  ...means({ doc_type: 'Hiến pháp', number: null, system: 'state' }, 'Hiến pháp năm 2013', 'HIẾN PHÁP NĂM 2013'),
  ...means(
    { doc_type: 'Đề án', number: null, title: 'Nâng cao chất lượng sinh hoạt chi bộ' },
    'Đề án “Nâng cao chất lượng sinh hoạt chi bộ”',
    'Đề án về “Nâng cao chất lượng sinh hoạt chi bộ”',
  ),

  // Several in one sentence: each has its own number, date, issuer
  reads(
    'Nghị quyết số 18-NQ/TW, 19-NQ/TW',
    { doc_type: 'Nghị quyết', number: '18-NQ/TW' },
    { doc_type: 'Nghị quyết', number: '19-NQ/TW' },
  ),
  reads(
    'Kết luận số 21-KL/TW của Ban Chấp hành Trung ương và Hướng dẫn số 37-HD/BTGTW của Ban Tuyên giáo Trung ương',
    { number: '21-KL/TW', issuer: 'Ban Chấp hành Trung ương' },
    { number: '37-HD/BTGTW', issuer: 'Ban Tuyên giáo Trung ương' },
  ),
  reads(
    'Thực hiện Nghị quyết số 02-NQ/TU, Tỉnh ủy ban hành Kế hoạch số 42-KH/TU ngày 17/5/2021.',
    { number: '02-NQ/TU', date: null },
    { doc_type: 'Kế hoạch', number: '42-KH/TU', date: '2021-05-17' },
  ),
  reads(
    'Quyết định số 10-QĐ/TU ngày 4/5/2022; Kế hoạch số 11-KH/TU; Hướng dẫn số 12-HD/BTCTU ngày 6/5/2022',
    { number: '10-QĐ/TU', date: '2022-05-04' },
    { number: '11-KH/TU', date: null },
    { number: '12-HD/BTCTU', date: '2022-05-06' },
  ),
  reads(
    'Nghị quyết 35, Chỉ thị 05 và Kết luận 01 của Bộ Chính trị',
    { number: '35' },
    { number: '05' },
    { number: '01', issuer: 'Bộ Chính trị' },
  ),
  reads(
    'Bộ Chính trị ban hành Nghị quyết số 66-NQ/TW, Nghị quyết số 68-NQ/TW.',
    { number: '66-NQ/TW', issuer: 'Bộ Chính trị' },
    { number: '68-NQ/TW', issuer: 'Bộ Chính trị' },
  ),
  reads(
    'Quyết định số 22/QĐ-UBND thay thế Quyết định số 15/2020/QĐ-UBND',
    { number: '22/QĐ-UBND' },
    { number: '15/2020/QĐ-UBND' },
  ),
  reads(
    'Kế hoạch số 05-KH/TU cụ thể hóa Nghị quyết số 05-NQ/TU',
    { doc_type: 'Kế hoạch', number: '05-KH/TU' },
    { doc_type: 'Nghị quyết', number: '05-NQ/TU' },
  ),

  // Told again it is one, with what all its mentions say
  reads('Nghị quyết số 02-NQ/TU đi vào cuộc sống.\n\nTheo Nghị quyết số 02-NQ/TU ngày 21/1/2021, 12 xã đổi thay.', {
    number: '02-NQ/TU',
    date: '2021-01-21',
  }),
  reads('Kế hoạch số 42-KH/TU ngày 17/5/2021 nêu 8 việc. Sau 3 năm, Kế hoạch số 42 đã xong.', {
    number: '42-KH/TU',
    date: '2021-05-17',
  }),
  reads('Nghị quyết Trung ương 4 khóa XII rất đúng. Nghị quyết Trung ương 4 khóa XII được nhân dân đồng tình.', {
    name: 'Nghị quyết Trung ương 4 khóa XII',
  }),
  reads('Quyết định 1719 (QĐ số 1719/QĐ-TTg) đầu tư 10 dự án.', { doc_type: 'Quyết định', number: '1719/QĐ-TTg' }),

  // A date beside it that is not its own
  reads('Ngày 5/8/2025, xã Mường La quán triệt Nghị quyết số 12-NQ/TU.', { number: '12-NQ/TU', date: null }),
  reads('Nghị định số 118/2025/NĐ-CP có hiệu lực từ ngày 1/7/2025.', { number: '118/2025/NĐ-CP', date: null }),
  reads('Theo Quyết định số 15-QĐ/TU, từ ngày 1/7/2025 xã có 27 chi bộ.', { number: '15-QĐ/TU', date: null }),
  reads('Sơ kết 3 năm thực hiện Chỉ thị số 15, ngày 12/6/2025 huyện khen 20 tập thể.', { number: '15', date: null }),
  reads('Năm 2024, thực hiện Kế hoạch số 18-KH/HU, Đảng bộ kết nạp 41 đảng viên.', {
    number: '18-KH/HU',
    date: null,
    title: null,
  }),

  // Beside a real one: what looks like one
  reads('Ban Chỉ đạo 35 triển khai 2 nghị quyết và Kế hoạch số 9-KH/TU.', { number: '9-KH/TU' }),
  reads('Theo quy định của pháp luật và Nghị định 30, chi bộ ra 3 nghị quyết chuyên đề.', {
    doc_type: 'Nghị định',
    number: '30',
  }),
  reads('Chi bộ 2 học Chỉ thị số 05-CT/TW tại số nhà 12-QL6.', { number: '05-CT/TW' }),
  reads('Luật sư tư vấn Luật Hôn nhân và gia đình cho 60 hộ.', { doc_type: 'Luật', name: 'Luật Hôn nhân và gia đình' }),

  // No document: a word of the type with a quantity, or with nothing
  ...nothing('ban hành 5 nghị quyết', 'ra quyết định 3 lần', 'xây dựng kế hoạch năm 2025', 'theo quy định'),
  ...nothing('Quyết định 5 nội dung quan trọng', 'chấp hành nghiêm pháp luật', 'các chỉ thị, nghị quyết của Đảng'),
  ...nothing('kế hoạch 5 năm', 'thực hiện kế hoạch 6 tháng cuối năm', 'Quyết định 3 năm sau mới có hiệu quả'),
  ...nothing('Kế hoạch 5 năm của Đảng bộ', 'Nghị quyết 4 nhiệm vụ, 3 giải pháp', 'Hướng dẫn 20 hộ trồng xoài'),
  ...nothing('Chương trình 3 nội dung', 'Kế hoạch 120% hoàn thành', 'Thông báo số điện thoại đường dây nóng'),
  ...nothing('quyết định số phận trận đấu', 'quy định số lượng cấp phó', 'kế hoạch số hóa hồ sơ'),
  ...nothing('thông báo số 0212.385.111', 'NGHỊ QUYẾT ĐI VÀO CUỘC SỐNG', 'Đưa nghị quyết của Đảng vào cuộc sống'),
  ...nothing('Nghị quyết Trung ương là kim chỉ nam', 'luật sư Nguyễn Văn Luật', 'luật chơi đơn giản', 'đúng pháp luật'),
  ...nothing('Luật gia Lò Văn Muôn', 'kỷ luật Đảng', 'Câu lạc bộ Pháp luật', 'hương ước, luật tục'),
  ...nothing('Kết luận hội nghị, đồng chí Bí thư nêu 4 việc', 'phong trào Kế hoạch nhỏ 2025'),
  ...nothing('Báo cáo 3 vấn đề nổi lên', 'thanh niên nhận lệnh nhập ngũ', 'Thông báo kết quả kỳ họp thứ 12'),
  ...nothing('Quy định 02 cán bộ một tổ', 'chỉ thị 15 đồng chí xuống bản', 'Hướng dẫn 4 bước, 3 nội dung'),

  // No document: other numbers with letters
  ...nothing('Ban Chỉ đạo 32 của Tỉnh ủy', 'Ban Chỉ đạo 389', 'Chi bộ 5 - TDP', 'Tiểu khu 2/9', 'biển số 26A-123.45'),
  ...nothing('máy bay B-52', 'súng AK-47', 'lớp 10A-TX', 'đường 12/QL6', 'TCVN 4054:2005', 'quốc lộ 6 - QL.37'),
  ...nothing('76/82 đảng viên', 'vi rút Covid-19', '80 triệu đồng/năm', 'Bạn còn 500/500 ký tự', 'tàu HQ-671'),
  ...nothing('đề án của xã', 'tỷ lệ 1/500', 'xe 29-LD', 'khóa XV, nhiệm kỳ 2020-2025'),

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

  // Its date in other words
  ...means(
    { number: '27-QĐ/HU', date: '2023-03-09' },
    'Quyết định số 27-QĐ/HU, được ký ngày 9/3/2023',
    'Quyết định số 27-QĐ/HU - ngày 9/3/2023',
    'Quyết định số 27-QĐ/HU ngày mùng 9 tháng 3 năm 2023',
    'Quyết định số 27-QĐ/HU ban hành ngày 9-3-2023',
    'Quyết định số 27-QĐ/HU ra ngày 9/3/2023',
  ),

  // What it is about, in other words
  ...means(
    { number: '7-KH/ĐU', title: 'phát triển đảng viên mới' },
    'Kế hoạch số 7-KH/ĐU v/v phát triển đảng viên mới',
    'Kế hoạch số 7-KH/ĐU về việc phát triển đảng viên mới',
    'Kế hoạch số 7-KH/ĐU “phát triển đảng viên mới”',
    'Kế hoạch số 7-KH/ĐU, ngày 4/4/2022 về phát triển đảng viên mới; giao 12 chi bộ',
    'Kế hoạch số 7-KH/ĐU về phát triển đảng viên mới, trong đó giao 12 chi bộ',
  ),
  reads('Quyết định số 263/QĐ-TTg phê duyệt chương trình nông thôn mới', { number: '263/QĐ-TTg', title: null }),

  // Laws and other documents by name
  ...means(
    { doc_type: 'Luật', name: 'Luật Bảo vệ bí mật nhà nước' },
    'Luật Bảo vệ bí mật nhà nước',
    'phổ biến Luật Bảo vệ bí mật nhà nước.',
  ),
  ...means(
    { doc_type: 'Luật', name: 'Luật Xử lý vi phạm hành chính' },
    'theo Luật Xử lý vi phạm hành chính',
    '“Luật Xử lý vi phạm hành chính”',
  ),
  ...means(
    { doc_type: 'Luật', name: 'Luật Phòng, chống mua bán người' },
    'Luật Phòng, chống mua bán người',
    'tuyên truyền Luật Phòng, chống mua bán người đến 12 bản',
  ),
  ...means(
    { doc_type: 'Luật', name: 'Luật Phòng, chống tác hại của rượu, bia' },
    'Luật Phòng, chống tác hại của rượu, bia',
  ),
  ...means(
    { doc_type: 'Luật', name: 'Luật Trợ giúp pháp lý' },
    'Luật Trợ giúp pháp lý',
    'Theo Điều 7 Luật Trợ giúp pháp lý',
  ),
  ...means(
    { doc_type: 'Pháp lệnh', name: 'Pháp lệnh Ưu đãi người có công với cách mạng' },
    'Pháp lệnh Ưu đãi người có công với cách mạng',
  ),
  ...means(
    { doc_type: 'Bộ luật', number: null, system: 'state' },
    'Bộ luật Lao động 2019',
    'Điều 134 Bộ luật Hình sự',
    'Bộ luật Tố tụng hình sự năm 2015',
  ),
  ...means(
    { doc_type: 'Luật', number: null, system: 'state' },
    'Luật Đất đai 2024',
    'Điều 4, Luật Căn cước',
    'LUẬT ĐẤT ĐAI NĂM 2024',
    'Luật An ninh mạng',
  ),
  ...means(
    { doc_type: 'Hiến pháp', number: null },
    'Hiến pháp 2013',
    'Điều 4 Hiến pháp năm 2013',
    'bản Hiến pháp năm 1946',
  ),
  ...means(
    { doc_type: 'Nghị quyết', number: null, system: 'party' },
    'Nghị quyết Trung ương 7 (khóa X)',
    'Nghị quyết Trung ương bảy khóa X',
    'Nghị quyết Hội nghị Trung ương lần thứ 5 khóa XIII',
    'Nghị quyết Đại hội lần thứ XIII của Đảng',
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn La lần thứ XV',
    'Nghị quyết Đại hội chi bộ nhiệm kỳ 2025-2027',
    'NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG',
    'nghị quyết Trung ương 6 khoá XII',
  ),
  ...means(
    { doc_type: 'Đề án', number: null, title: 'Phát triển cây mắc ca' },
    'Đề án "Phát triển cây mắc ca"',
    'Đề án «Phát triển cây mắc ca»',
    'Đề án ‘Phát triển cây mắc ca’',
  ),

  // A real one beside a trap
  reads('Chương trình 135 và Quyết định số 1719/QĐ-TTg', { number: '1719/QĐ-TTg' }),
  reads('Xe 26A-123.45 vi phạm Nghị định 168, bị phạt 5 triệu đồng.', { doc_type: 'Nghị định', number: '168' }),
  reads('Ông quyết định học Luật Đất đai để giúp bà con.', { doc_type: 'Luật', name: 'Luật Đất đai' }),
  reads('Kỷ luật 2 đảng viên theo Quy định số 69-QĐ/TW.', { doc_type: 'Quy định', number: '69-QĐ/TW' }),
  reads('Hội thảo tại Trường Đại học Luật Hà Nội bàn về Luật Hộ tịch.', { doc_type: 'Luật', name: 'Luật Hộ tịch' }),
  reads('Tổ 5 - TT Mộc Châu học Kết luận số 21-KL/TW.', { number: '21-KL/TW' }),
  reads('Bão số 3 gây hại, Tỉnh ủy ra Công điện số 05-CĐ/TU.', { doc_type: 'Công điện', number: '05-CĐ/TU' }),
  reads('Đạt 85/KH 90 ha theo Kế hoạch số 21/KH-UBND.', { number: '21/KH-UBND' }),

  // No document: the act of deciding, planning, telling
  ...nothing(
    'Quyết định đúng đắn',
    'Bà quyết định bán 2 con trâu',
    'Quyết định kết hôn',
    'Quyết định thành bại của trận đấu',
  ),
  ...nothing(
    'Quyết định 3 phương án',
    'Quyết định 1 trận, thắng cả mùa',
    'Quyết định 50% thành công',
    'Quyết định 2 việc lớn',
  ),
  ...nothing(
    'Kết luận 2 vụ',
    'Kết luận 01 trường hợp vi phạm',
    'Kết luận 5 vụ việc',
    'Kết luận giám định',
    'kết luận thanh tra',
  ),
  ...nothing(
    'Quy định 15 ngày',
    'Quy định 2 mức hỗ trợ',
    'Quy định 50 km/giờ',
    'theo quy định 3 lượt một ngày',
    'Quy định 5K',
  ),
  ...nothing(
    'Hướng dẫn 6 bước rửa tay',
    'Hướng dẫn 12 thủ tục',
    'Hướng dẫn viên du lịch',
    'Hướng dẫn “cầm tay chỉ việc” cho bà con',
  ),
  ...nothing(
    'Kế hoạch 2025',
    'Kế hoạch 90 ngày đêm',
    'Kế hoạch 5 nghìn cây',
    'Kế hoạch 2 vụ lúa',
    'Kế hoạch 5 năm 2021-2025',
  ),
  ...nothing(
    'Kế hoạch hóa gia đình',
    'Sở Kế hoạch và Đầu tư',
    'kế hoạch sản xuất vụ đông',
    'đạt 85/KH 90 ha',
    'vượt 12% kế hoạch',
  ),
  ...nothing(
    'Báo cáo 6 tháng đầu năm',
    'Báo cáo viên 3 cấp',
    'Báo cáo tài chính 2024',
    'báo cáo 9 tháng',
    'Báo cáo nhanh số liệu',
  ),
  ...nothing('ký 12 văn bản', 'Văn bản 2 trang', 'xử lý 250 công văn', 'Công văn hỏa tốc', 'Công văn đến, công văn đi'),
  ...nothing(
    'Thông báo bão khẩn cấp',
    'Thông báo tuyển 15 chỉ tiêu',
    'Thông báo số tài khoản 1507 2025',
    'Thông báo số máy 1022',
  ),
  ...nothing(
    'chỉ thị miệng của trên',
    'chấp hành nghị quyết, chỉ thị',
    'Chỉ thị 3 nội dung',
    'đề án 3 giai đoạn',
    'Đề án 3 giai đoạn',
  ),

  // No document: resolutions and congresses in general
  ...nothing(
    'Nghị quyết đại hội chi bộ đề ra 12 chỉ tiêu',
    'nghị quyết đại hội đảng bộ các cấp',
    'nghị quyết chi bộ hằng tháng',
  ),
  ...nothing(
    'Nghị quyết 3 rõ',
    'ra nghị quyết chuyên đề',
    'Nghị quyết hợp lòng dân',
    'biến nghị quyết thành hành động',
  ),
  ...nothing('3 nghị quyết, 2 chỉ thị', 'học tập, quán triệt nghị quyết', 'dự thảo nghị quyết', 'Nghị quyết 12 trang'),

  // No document: programmes, campaigns and groups known by a number
  ...nothing(
    'Chương trình 135',
    'Chương trình 30a',
    'chương trình 327',
    'Chương trình 661 trồng rừng',
    'vốn Chương trình 135 giai đoạn II',
  ),
  ...nothing(
    'Chương trình 60 phút mở',
    'Chương trình 24h',
    'Chương trình 5 không, 3 sạch',
    'Chương trình 7 ngày',
    'Chương trình OCOP',
  ),
  ...nothing(
    'Chương trình giáo dục phổ thông 2018',
    'Chương trình “Xuân biên phòng ấm lòng dân bản”',
    'Dự án 661',
    'Tổ công tác 02',
  ),
  ...nothing(
    'bão số 3',
    'cơn bão số 10 đổ bộ',
    'Tổ hợp tác số 5',
    'Trường Tiểu học số 2',
    'Khu công nghiệp số 1',
    'Đội Thuế số 3',
  ),

  // No document: law as a science, a trade, a rule of nature or of play
  ...nothing(
    'Đại học Luật Hà Nội',
    'Khoa Luật Kinh tế',
    'cử nhân Luật Kinh tế',
    'Công ty Luật Minh Khuê',
    'Văn phòng Luật Việt An',
  ),
  ...nothing(
    'định luật 2 Newton',
    'Định luật Ôm',
    'ĐỊNH LUẬT NEWTON',
    'luật nhân quả',
    'Luật hấp dẫn',
    'luật bóng đá',
    'theo luật pháp',
  ),
  ...nothing(
    'KỶ LUẬT ĐẢNG VIÊN VI PHẠM',
    'KỶ LUẬT 12 ĐẢNG VIÊN',
    'PHÁP LUẬT VIỆT NAM',
    'Ngày Pháp luật',
    'TUÂN THỦ PHÁP LUẬT GIAO THÔNG',
  ),
  ...nothing(
    'LUẬT SƯ NGUYỄN VĂN HÒA',
    'Luật sư Nguyễn Thị Lan',
    'quy luật Kinh tế',
    'Nghị định thư Kyoto',
    'hiến pháp và pháp luật',
  ),

  // No document: orders and first places
  ...nothing(
    'Mệnh lệnh số 1 từ trái tim',
    'khẩu lệnh số 2',
    'nhiệm vụ số 1',
    'lệnh bắt tạm giam',
    'lệnh truy nã',
    'hiệu lệnh số 3',
  ),
  ...nothing(
    'Lệnh khởi tố 3 bị can',
    'thanh niên có lệnh gọi nhập ngũ',
    'hợp đồng số 12',
    'vé số 123456',
    'hóa đơn số 0001234',
  ),

  // No document: codes, units, plates, houses, weapons, seeds
  ...nothing('Tổ dân phố 5 - TT Mộc Châu', 'tổ 3-TT. Hát Lót', 'tòa nhà 17-CT', 'Đội 12-CĐ', 'lớp 10-KH', 'Lô 12-TB'),
  ...nothing(
    'Sư đoàn 316 - QK2',
    'Trung đoàn 148-QK2',
    'máy bay Su-30',
    'MiG-21',
    'xe tăng T-54',
    'F-16',
    'trực thăng Mi-8',
  ),
  ...nothing(
    'giống lúa BC-15',
    'giống ngô NK-7328',
    'sắn KM 94',
    'ST25',
    'phân NPK 5-10-3',
    'thuốc AT-5',
    'vắc xin 5-1',
  ),
  ...nothing(
    'biển số 26C-012.34',
    'xe 29-LD 123',
    'số nhà 12-14',
    'km 12-TL101',
    'tỉnh lộ 101',
    'Quốc lộ 279D',
    'mã SL-2025',
  ),
  ...nothing(
    '11/12 HĐND xã',
    '15/17 UBND xã',
    '27/27 chi bộ',
    '50 triệu đồng/ha',
    '24/24h',
    '20 km/h',
    'lãi suất 6-8%/năm',
  ),
  ...nothing(
    'Điều 12, Khoản 3',
    'Mục 5, Phần II',
    'thửa số 12, tờ bản đồ số 5',
    'sổ đỏ số BK 123456',
    'CCCD số 014185002024',
  ),

  // Told again with less of its number
  reads('Nghị định 168/2024 tăng mức phạt. Nghị định số 168/2024/NĐ-CP có 55 điều.', { number: '168/2024/NĐ-CP' }),
  reads(
    'Nghị định 115/2020 được sửa bằng Nghị định số 115/2024/NĐ-CP.',
    { number: '115/2020' },
    { number: '115/2024/NĐ-CP' },
  ),

  // What stands between the number and its title: the term in brackets, the meeting, the date
  reads('Nghị quyết số 29-NQ/TW (khóa XI) về đổi mới giáo dục và đào tạo', {
    number: '29-NQ/TW',
    title: 'đổi mới giáo dục và đào tạo',
  }),
  reads('Nghị quyết số 35-NQ/TW ngày 22/10/2018 của Bộ Chính trị (khóa XII) về bảo vệ nền tảng tư tưởng của Đảng', {
    number: '35-NQ/TW',
    issuer: 'Bộ Chính trị',
    date: '2018-10-22',
    title: 'bảo vệ nền tảng tư tưởng của Đảng',
  }),
  reads(
    'Quy định số 144-QĐ/TW, ngày 9/5/2024 của Bộ Chính trị “Về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên”',
    {
      number: '144-QĐ/TW',
      issuer: 'Bộ Chính trị',
      date: '2024-05-09',
      title: 'chuẩn mực đạo đức cách mạng của cán bộ, đảng viên',
    },
  ),
  reads('Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII', {
    number: '19-NQ/TW',
    date: '2022-06-16',
  }),
  reads('Thông tư 50/2024/TT-NHNN về an toàn, bảo mật có hiệu lực từ ngày 1/3/2026.', {
    number: '50/2024/TT-NHNN',
    date: null,
    title: 'an toàn, bảo mật',
  }),
  reads('Tại Kết luận số 50-KL/TW ngày 28/2/2023, Bộ Chính trị yêu cầu 6 việc.', {
    number: '50-KL/TW',
    issuer: 'Bộ Chính trị',
    date: '2023-02-28',
  }),
  reads('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;', {
    name: 'Luật Tổ chức chính quyền địa phương',
    date: '2025-06-16',
  }),
  reads(
    'Quyết định số 1719/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giai đoạn 2021-2030',
    {
      number: '1719/QĐ-TTg',
      issuer: 'Thủ tướng Chính phủ',
      title: null,
    },
  ),

  // Many in one sentence, the type or the year said once
  reads(
    'Nghị định số 67/2025/NĐ-CP (sửa đổi, bổ sung Nghị định số 178/2024/NĐ-CP) và Nghị định số 154/2025/NĐ-CP',
    { number: '67/2025/NĐ-CP' },
    { number: '178/2024/NĐ-CP' },
    { number: '154/2025/NĐ-CP' },
  ),
  reads(
    'Nghị định 178, 67 của Chính phủ',
    { doc_type: 'Nghị định', number: '178' },
    { doc_type: 'Nghị định', number: '67' },
  ),
  reads('Nghị quyết 57, 59, 66 và 68', { number: '57' }, { number: '59' }, { number: '66' }, { number: '68' }),
  reads(
    'các Nghị định số 178/2024/NĐ-CP, 67/2025/NĐ-CP',
    { doc_type: 'Nghị định' },
    { doc_type: 'Nghị định', number: '67/2025/NĐ-CP' },
  ),
  reads(
    'Quyết định số 2085/QĐ-TTg, Quyết định số 2086/QĐ-TTg ngày 31/10/2016',
    { number: '2085/QĐ-TTg', date: null },
    { number: '2086/QĐ-TTg', date: '2016-10-31' },
  ),
  reads(
    'Chương trình hành động số 23-CTr/TU của Ban Chấp hành Đảng bộ tỉnh thực hiện Nghị quyết số 19-NQ/TW',
    { doc_type: 'Chương trình hành động', number: '23-CTr/TU' },
    { doc_type: 'Nghị quyết', number: '19-NQ/TW' },
  ),
  reads(
    'Luật Nghĩa vụ quân sự, Luật Dân quân tự vệ, Luật Quốc phòng',
    { name: 'Luật Nghĩa vụ quân sự' },
    { name: 'Luật Dân quân tự vệ' },
    { name: 'Luật Quốc phòng' },
  ),
  reads('Bộ luật Dân sự và Luật Hôn nhân và gia đình', { doc_type: 'Bộ luật' }, { name: 'Luật Hôn nhân và gia đình' }),

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

  // More that is no document: amounts after a capital type, hearings, sections, programmes of broadcast
  ...nothing(
    'Đề án 1 triệu héc-ta lúa',
    'Chương trình 1 tỷ cây xanh',
    'Quy định 18 tuổi',
    'Hướng dẫn 34 tỉnh, thành phố',
    'Quyết định 60 căn nhà',
  ),
  ...nothing(
    'Hướng dẫn 1 kèm 1',
    'Kết luận 100% đúng',
    'Quy định 24/24',
    'Quy định 80 km/h',
    'Quy định 1 lần/năm',
    'Kế hoạch 3 năm (2024-2026)',
  ),
  ...nothing(
    'Quyết định xử phạt 12 trường hợp',
    'Lệnh giới nghiêm',
    'Lệnh điều động 15 xe',
    'Bài 3: Nghị quyết mở lối',
    'tờ trình lãnh đạo',
  ),
  ...nothing(
    'Kỳ 2 - KH và CN',
    'Sở KH&CN',
    'chuyên đề số 2',
    'Ban Chỉ đạo 138, 389',
    'Phòng 2 - TT Văn hóa',
    'khóa 12-TC',
    'ca 3 - CN',
  ),
  ...nothing(
    'Nghị quyết riêng về 4 vùng',
    'Đề án hợp nhất 3 trường',
    'bản Kế hoạch 12 trang',
    'Thông báo 20 lượt khách',
    'Quyết định 7 ngày nghỉ',
  ),

  // A number beside a listed one that counts
  reads('Học Nghị quyết 57, 3 chi bộ làm điểm.', { number: '57' }),
  reads('Theo Nghị định số 29 và 12 thông tư, xã đã sắp xếp xong.', { number: '29' }),

  // Central committee meetings with a comma or an abbreviation; a number and its meeting are one
  ...means(
    { doc_type: 'Nghị quyết', number: null, system: 'party' },
    'Nghị quyết Hội nghị lần thứ 7, Ban Chấp hành Trung ương Đảng khóa X',
    'Nghị quyết Hội nghị lần thứ bảy BCH Trung ương khóa X',
    'Nghị quyết Hội nghị lần thứ 7 (khóa X)',
    'Nghị quyết Hội nghị lần thứ tám BCH T.Ư Đảng khóa XIII',
  ),
  reads('Nghị quyết số 26-NQ/TW Hội nghị lần thứ 7 BCH Trung ương khóa X', { number: '26-NQ/TW' }),
  reads('Ngày 24-10-2024, UBND tỉnh có văn bản số 4912/UBND-NC về việc đẩy mạnh thi đua.', {
    doc_type: 'Văn bản',
    number: '4912/UBND-NC',
    date: '2024-10-24',
    title: 'đẩy mạnh thi đua',
  }),
  reads('Công văn 1302/UBDT-DTTS của Ủy ban Dân tộc', {
    doc_type: 'Công văn',
    number: '1302/UBDT-DTTS',
    issuer: 'Ủy ban Dân tộc',
  }),
  reads(
    'Tỉnh ủy Lào Cai đã ban hành Kế hoạch số 69-KH/TU ngày 17/3/2017 về thực hiện Chỉ thị số 10-CT/TW.',
    { number: '69-KH/TU', issuer: 'Tỉnh ủy Lào Cai', date: '2017-03-17' },
    { number: '10-CT/TW', date: null },
  ),
  ...nothing(
    'Chương trình MTQG 1719',
    'phát lệnh sơ tán 12 hộ',
    'lệnh cấm biển',
    'thi hành lệnh bắt 3 bị can',
    'Bản tin 113',
  ),

  // Two dates are two documents; a standing committee is that of the body in the symbol; provinces named alone
  reads(
    'Quyết định số 1507-QĐ/TU ngày 20/6/2025 và Quyết định số 1507-QĐ/TU ngày 21/6/2024.',
    { number: '1507-QĐ/TU', date: '2025-06-20' },
    { number: '1507-QĐ/TU', date: '2024-06-21' },
  ),
  reads('Ban Thường vụ ra quyết định số 169-QĐ/TU.', { number: '169-QĐ/TU', issuer: 'Ban Thường vụ Tỉnh ủy' }),
  reads('Hướng dẫn số 41/HD-HĐBCQG ngày 16/1/2026', { issuer: 'Hội đồng Bầu cử quốc gia' }),
  reads('Đắk Lắk ghi nhận dịch. UBND tỉnh ban hành Kế hoạch số 12/KH-UBND. Đắk Lắk đã dập dịch.', {
    issuer: 'UBND tỉnh Đắk Lắk',
  }),
];
