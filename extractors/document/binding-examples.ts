/** Date, issuer and title of documents, and what makes several mentions one. */
import { examplesOf, type Example } from '../example.ts';

const { means, reads } = examplesOf<'document'>();

export const bindingExamples: Example<'document'>[] = [
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
