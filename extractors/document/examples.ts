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
];
