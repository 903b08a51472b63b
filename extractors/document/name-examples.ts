/** Documents known by name: resolutions of the Party, laws, titles in quotes. */
import { examplesOf, type Example } from '../example.ts';

const { means, nothing, reads } = examplesOf<'document'>();

export const nameExamples: Example<'document'>[] = [
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

  // Names to their end, with their year; a name without its year is no further document
  reads(
    'Luật Đất đai có nhiều điểm mới. Từ 1/8/2024, Luật Đất đai 2024 có hiệu lực, thay Luật Đất đai năm 2013.',
    { doc_type: 'Luật', name: 'Luật Đất đai 2024', system: 'state', issuer: 'Quốc hội', date: null, title: null },
    { doc_type: 'Luật', name: 'Luật Đất đai năm 2013', system: 'state', issuer: 'Quốc hội', date: null, title: null },
  ),
  reads('Luật Thuế giá trị gia tăng sửa đổi năm 2024 có 18 điều.', {
    doc_type: 'Luật',
    name: 'Luật Thuế giá trị gia tăng sửa đổi năm 2024',
    system: 'state',
    issuer: 'Quốc hội',
    date: null,
    title: null,
  }),
  reads('Pháp lệnh Chi phí giám định, định giá năm 2012', {
    doc_type: 'Pháp lệnh',
    name: 'Pháp lệnh Chi phí giám định, định giá năm 2012',
    system: 'state',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    date: null,
    title: null,
  }),
  reads('Luật Nhà ở năm 2023 (Luật số 27/2023/QH15) cho phép vay 80%.', {
    quote: 'Luật Nhà ở năm 2023 (Luật số 27/2023/QH15)',
    doc_type: 'Luật',
    number: '27/2023/QH15',
    system: 'state',
    issuer: 'Quốc hội',
    date: null,
    title: 'Nhà ở',
  }),
  reads('Nghị quyết Trung ương 4 (khóa XI, XII) về xây dựng Đảng', {
    quote: 'Nghị quyết Trung ương 4 (khóa XI, XII)',
    doc_type: 'Nghị quyết',
    name: 'Nghị quyết Trung ương 4 (khóa XI, XII)',
    system: 'party',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    date: null,
    title: 'xây dựng Đảng',
  }),
  reads('Bí thư Huyện ủy Tủa Chùa dự hội nghị. Nghị quyết Đại hội Đảng bộ huyện lần thứ XX có 18 chỉ tiêu.', {
    doc_type: 'Nghị quyết',
    name: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XX',
    system: 'party',
    issuer: 'Đại hội Đảng bộ huyện Tủa Chùa lần thứ XX',
    date: null,
    title: null,
  }),

  // A title with its day in brackets, without a number
  reads(
    'Chỉ thị về việc lập Đội Việt Nam Tuyên truyền Giải phóng quân (12-1944) và Chỉ thị về sửa soạn khởi nghĩa (7-5-1944) ra đời.',
    {
      doc_type: 'Chỉ thị',
      number: null,
      name: 'Chỉ thị về sửa soạn khởi nghĩa',
      title: 'sửa soạn khởi nghĩa',
      date: '1944-05-07',
      quote: 'Chỉ thị về sửa soạn khởi nghĩa (7-5-1944)',
      role: 'issued',
    },
  ),
  reads('Nghị quyết về công tác vận động nông dân (ngày 3/2/1953) được học ở mọi chi bộ.', {
    doc_type: 'Nghị quyết',
    number: null,
    name: 'Nghị quyết về công tác vận động nông dân',
    date: '1953-02-03',
  }),
  reads('Quy định về chế độ trực Tết (25/1/2022) dán ở cổng.', {
    name: 'Quy định về chế độ trực Tết',
    date: '2022-01-25',
  }),
  ...nothing(
    'ra nghị quyết về công tác Đảng (3/2/2020)',
    'Chỉ thị về 12 nội dung thi đua, trong dịp lễ (2/9/2020)',
    'Báo cáo về tình hình mưa lũ. Xã đã họp (12/10/2020)',
    'Thông báo về lịch cắt điện (12 xã)',
    'Hướng dẫn về khai thuế; gửi trước hạn (20/3/2021)',
  ),
  reads('Nghị quyết Trung ương 6 (lần 2), khóa VIII về xây dựng Đảng', {
    name: 'Nghị quyết Trung ương 6 (lần 2), khóa VIII',
    title: 'xây dựng Đảng',
  }),
];
