/** Issuers of every kind made full by the article, days after verbs, titles to their end. */
import { examplesOf, type Example } from '../example.ts';

const { reads } = examplesOf<'document'>();

export const fullExamples: Example<'document'>[] = [
  // Dates after verbs, "cùng ngày"; issuers of every kind, made full by the article; titles to their end
  reads('Nghị quyết 20-NQ/TU (27-6-2024) về nhà ở xã hội', {
    quote: 'Nghị quyết 20-NQ/TU (27-6-2024)',
    number: '20-NQ/TU',
    issuer: 'Tỉnh ủy',
    date: '2024-06-27',
    title: 'nhà ở xã hội',
  }),
  reads('Thông tư 41 (ngày 15/11/2024) quy định 3 mức.', {
    quote: 'Thông tư 41 (ngày 15/11/2024)',
    number: '41',
    issuer: null,
    date: '2024-11-15',
  }),
  reads('Nghị quyết 1210 được Ủy ban Thường vụ Quốc hội thông qua ngày 25 tháng 5 năm 2016.', {
    number: '1210',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    date: '2016-05-25',
  }),
  reads('Quyết định số 88/QĐ-UBND do Phó Chủ tịch UBND huyện Đô Lương ký ngày 2/3/2022', {
    number: '88/QĐ-UBND',
    issuer: 'UBND huyện Đô Lương',
    date: '2022-03-02',
  }),
  reads('Kế hoạch số 31/KH-UBND mới ký ngày 14.8.2025 giao 12 xã.', {
    number: '31/KH-UBND',
    issuer: 'UBND tỉnh',
    date: '2025-08-14',
  }),
  reads('Ngày 6/8, huyện ban hành tiếp Thông báo số 12/TB-UBND.', { number: '12/TB-UBND', issuer: 'UBND tỉnh' }),
  reads(
    'Quyết định số 40/QĐ-UBND ngày 5/1/2024 và Quyết định số 41/QĐ-UBND cùng ngày',
    { number: '40/QĐ-UBND', issuer: 'UBND tỉnh', date: '2024-01-05' },
    { number: '41/QĐ-UBND', issuer: 'UBND tỉnh', date: '2024-01-05' },
  ),
  reads(
    'Ngày 1/9/2025, UBND tỉnh Hưng Yên ra Công điện số 09/CĐ-UBND; Sở Y tế có Công văn số 1201/SYT-NVY.',
    { number: '09/CĐ-UBND', issuer: 'UBND tỉnh Hưng Yên', date: '2025-09-01' },
    { number: '1201/SYT-NVY', issuer: 'Sở Y tế' },
  ),
  reads('HĐND huyện Quỳ Hợp tán thành tại Nghị quyết số 14 ngày 20/4/2025.', {
    number: '14',
    issuer: 'HĐND huyện Quỳ Hợp',
    date: '2025-04-20',
  }),
  reads('Sở Tài chính thẩm định tại Báo cáo số 52/BC-STC ngày 3/3/2025.', {
    number: '52/BC-STC',
    issuer: 'Sở Tài chính',
    date: '2025-03-03',
  }),
  reads('Ủy ban Pháp luật và Tư pháp có Báo cáo thẩm tra số 118/BC-UBPLTP15.', {
    number: '118/BC-UBPLTP15',
    issuer: 'Ủy ban Pháp luật và Tư pháp',
  }),
  reads('Nghị quyết số 04/2017/NQ-HĐTP của Hội đồng Thẩm phán TAND tối cao', {
    number: '04/2017/NQ-HĐTP',
    issuer: 'Hội đồng Thẩm phán TAND tối cao',
  }),
  reads('Tờ trình số 45/TTr-BQL của Ban Quản lý khu kinh tế tỉnh Trà Vinh', {
    number: '45/TTr-BQL',
    issuer: 'Ban Quản lý khu kinh tế tỉnh Trà Vinh',
  }),
  reads('Thông báo số 08/TB-HKH của Hội Khuyến học tỉnh Nam Định', {
    number: '08/TB-HKH',
    system: null,
    issuer: 'Hội Khuyến học tỉnh Nam Định',
  }),
  reads('Quyết định số 595/QĐ-BHXH của BHXH Việt Nam', { number: '595/QĐ-BHXH', issuer: 'BHXH Việt Nam' }),
  reads('Hướng dẫn số 12/HD-NHCS của Ngân hàng Chính sách xã hội tỉnh Kon Tum', {
    number: '12/HD-NHCS',
    system: null,
    issuer: 'Ngân hàng Chính sách xã hội tỉnh Kon Tum',
  }),
  reads('Thông báo số 15 ngày 7/7/2023 của Công ty cổ phần Cấp nước Thừa Thiên Huế về lịch ngừng nước', {
    number: '15',
    system: null,
    issuer: 'Công ty cổ phần Cấp nước Thừa Thiên Huế',
    date: '2023-07-07',
    title: 'lịch ngừng nước',
  }),
  reads('Quyết định số 60/QĐ-ĐHV của Trường Đại học Vinh', { number: '60/QĐ-ĐHV', issuer: 'Trường Đại học Vinh' }),
  reads('Bản án số 12 của Tòa án nhân dân huyện Kỳ Sơn', { number: '12', issuer: 'Tòa án nhân dân huyện Kỳ Sơn' }),
  reads('Công ty Cổ phần Mía đường Lam Sơn họp đại hội cổ đông. Nghị quyết số 03/NQ-HĐQT chia cổ tức 10%.', {
    number: '03/NQ-HĐQT',
    system: null,
    issuer: 'Công ty Cổ phần Mía đường Lam Sơn',
  }),
  reads('Liên đoàn Lao động tỉnh Phú Yên phát động thi đua. Kế hoạch số 22/KH-LĐLĐ giao 30 công đoàn.', {
    number: '22/KH-LĐLĐ',
    system: null,
    issuer: 'Liên đoàn Lao động tỉnh Phú Yên',
  }),
  reads(
    'Bình Thuận: Thêm 2 xã nông thôn mới\n\nNgày 2/3/2024, UBND tỉnh ban hành Quyết định số 402/QĐ-UBND công nhận 2 xã.',
    { number: '402/QĐ-UBND', issuer: 'UBND tỉnh Bình Thuận', date: '2024-03-02' },
  ),
  reads(
    'Thêm việc làm ở Hậu Giang\n\nSở mở 6 phiên giao dịch.\n\nKế hoạch số 17-KH/TU của Ban Thường vụ Tỉnh ủy giao 9 chỉ tiêu.',
    { number: '17-KH/TU', issuer: 'Ban Thường vụ Tỉnh ủy Hậu Giang' },
  ),
  reads('Tỉnh Tiền Giang họp báo. Ban Tuyên giáo ban hành Hướng dẫn số 14-HD/BTGTU.', {
    number: '14-HD/BTGTU',
    issuer: 'Ban Tuyên giáo Tỉnh ủy Tiền Giang',
  }),
  reads('Đảng ủy Sở Xây dựng họp sáng 4/5. Quy chế số 07-QC/ĐU được thông qua.', {
    number: '07-QC/ĐU',
    issuer: 'Đảng ủy Sở Xây dựng',
  }),
  reads('Tỉnh Thái Nguyên có 92 xã. Quyết định số 112-QĐ/TU của Ban Thường vụ Tỉnh ủy khóa XX', {
    number: '112-QĐ/TU',
    issuer: 'Ban Thường vụ Tỉnh ủy Thái Nguyên khóa XX',
  }),
  reads(
    'Quy định số 65-QĐ/TW về luân chuyển cán bộ, Quy định số 80-QĐ/TW và Kết luận số 20-KL/TW',
    { number: '65-QĐ/TW', issuer: 'Ban Chấp hành Trung ương', title: 'luân chuyển cán bộ' },
    { number: '80-QĐ/TW', issuer: 'Ban Chấp hành Trung ương' },
    { number: '20-KL/TW', issuer: 'Ban Chấp hành Trung ương' },
  ),
  reads(
    'Nghị định số 110/2018/NĐ-CP về quản lý lễ hội, Thông tư 04/2023/TT-BTC',
    { number: '110/2018/NĐ-CP', issuer: 'Chính phủ', title: 'quản lý lễ hội' },
    { number: '04/2023/TT-BTC', issuer: 'Bộ Tài chính' },
  ),
  reads(
    'Nghị quyết số 68-NQ/TW về phát triển kinh tế tư nhân, NQ 57 về khoa học, công nghệ',
    { number: '68-NQ/TW', issuer: 'Ban Chấp hành Trung ương', title: 'phát triển kinh tế tư nhân' },
    { number: '57', system: null, issuer: null, title: 'khoa học, công nghệ' },
  ),
  reads('Nghị quyết số 98/2023/QH15 về phát triển TP. Thủ Đức và 5 huyện', {
    number: '98/2023/QH15',
    issuer: 'Quốc hội',
    title: 'phát triển TP. Thủ Đức và 5 huyện',
  }),
  reads('Quy định số 69-QĐ/TW về kỷ luật tổ chức đảng, đảng viên vi phạm', {
    number: '69-QĐ/TW',
    issuer: 'Ban Chấp hành Trung ương',
    title: 'kỷ luật tổ chức đảng, đảng viên vi phạm',
  }),
  reads('Quyết định số 77-QĐ/HU về chỉ định đồng chí Lê Văn Minh tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy.', {
    number: '77-QĐ/HU',
    issuer: 'Huyện ủy',
    title: 'chỉ định đồng chí Lê Văn Minh tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy',
  }),
  reads('Hội LHPN tỉnh Đồng Tháp có Kế hoạch số 30/KH-BTV về hỗ trợ phụ nữ.', {
    number: '30/KH-BTV',
    system: null,
    issuer: 'Hội LHPN tỉnh Đồng Tháp',
    title: 'hỗ trợ phụ nữ',
  }),
  reads('Lệnh số 21/2023/L-CTN của Chủ tịch nước', { number: '21/2023/L-CTN', issuer: 'Chủ tịch nước' }),
  reads('UBND xã Mường Bú họp. Phó Chủ tịch UBND tỉnh Lê Hồng Minh ký Công văn số 3010/UBND-KT.', {
    number: '3010/UBND-KT',
    issuer: 'UBND tỉnh',
  }),
  reads('Nghị quyết số 03-NQ/ĐU của Đảng ủy, theo đồng chí Bí thư Đảng ủy xã. Xã Kim Bình có 12 thôn.', {
    number: '03-NQ/ĐU',
    issuer: 'Đảng ủy xã Kim Bình',
  }),
  reads('Quyết định số 12/QĐ-HĐQT của Hội đồng quản trị Ngân hàng Chính sách xã hội', {
    number: '12/QĐ-HĐQT',
    system: null,
    issuer: 'Hội đồng quản trị Ngân hàng Chính sách xã hội',
  }),
  reads('Quy định 55-QĐ/TW về tăng cường vai trò nêu gương của cán bộ, đảng viên, 64/64 chi bộ đã học.', {
    number: '55-QĐ/TW',
    issuer: 'Ban Chấp hành Trung ương',
    title: 'tăng cường vai trò nêu gương của cán bộ, đảng viên',
  }),
  reads('Xã ghi nhận tại Thông báo số 16/TB-SNNMT của Sở Nông nghiệp và Môi trường tỉnh Lào Cai.', {
    number: '16/TB-SNNMT',
    issuer: 'Sở Nông nghiệp và Môi trường tỉnh Lào Cai',
  }),
  reads(
    'Công văn số 212/SGDĐT-TTr nhắc lại Chỉ thị số 1737/CT-BGDĐT.',
    { number: '212/SGDĐT-TTr', issuer: 'Sở Giáo dục và Đào tạo' },
    { number: '1737/CT-BGDĐT', issuer: 'Bộ Giáo dục và Đào tạo' },
  ),
  reads('Quyết định số 15-QĐ/TU điều động 2 đồng chí. Quyết định số 0015-QĐ/TU được trao chiều 4/9.', {
    number: '15-QĐ/TU',
    issuer: 'Tỉnh ủy',
  }),
  reads('Công văn số 245/CV-BCĐ của Ban Chỉ đạo 138 tỉnh. Tỉnh Cao Bằng có 56 xã.', {
    number: '245/CV-BCĐ',
    issuer: 'Ban Chỉ đạo 138 tỉnh Cao Bằng',
  }),
  reads('Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh Nguyễn Văn Cường', { issuer: 'Chủ tịch UBND tỉnh' }),
  reads('Quyết định số 1978/QĐ-TTg của Thủ tướng', { issuer: 'Thủ tướng Chính phủ' }),
  reads('Sở GD&ĐT Lạng Sơn ban hành Công văn số 2555/SGDĐT-GDTrH.', { issuer: 'Sở GD&ĐT Lạng Sơn' }),
];
