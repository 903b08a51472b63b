/** Issuers that are offices: ministries and departments with shortened fields, courts, tax offices, people's committees of any level. */
import { examplesOf, type Example } from '../example.ts';

const { means, reads } = examplesOf<'document'>();

export const officeExamples: Example<'document'>[] = [
  // Fields in part or whole by their letters
  reads('Kế hoạch số 410/KH-SNNPTNT của Sở Nông nghiệp và PTNT tỉnh Hà Giang', {
    issuer: 'Sở Nông nghiệp và PTNT tỉnh Hà Giang',
  }),
  reads('Công văn số 6100/BNN-TY của Bộ Nông nghiệp và PTNT về phòng bệnh dại.', {
    number: '6100/BNN-TY',
    issuer: 'Bộ Nông nghiệp và PTNT',
    title: 'phòng bệnh dại',
  }),
  reads('Hướng dẫn số 77/HD-SNN của Sở NN&PTNT tỉnh Bến Tre', { issuer: 'Sở NN&PTNT tỉnh Bến Tre' }),
  reads('Tờ trình số 25/TTr-STNMT của Sở Tài nguyên & Môi trường tỉnh Kon Tum', {
    issuer: 'Sở Tài nguyên & Môi trường tỉnh Kon Tum',
  }),
  reads('Tờ trình số 60/TTr-STNMT của Sở TN&MT tỉnh An Giang', { issuer: 'Sở TN&MT tỉnh An Giang' }),
  reads('Tờ trình số 61/TTr-STNMT của Sở Tài nguyên và MT', { issuer: 'Sở Tài nguyên và MT' }),
  reads('Công văn số 900/SGDĐT-VP của Sở Giáo dục - Đào tạo tỉnh Phú Yên', {
    issuer: 'Sở Giáo dục - Đào tạo tỉnh Phú Yên',
  }),
  reads('Bộ GD&ĐT ban hành Thông tư số 17/2025/TT-BGDĐT.', { issuer: 'Bộ GD&ĐT' }),
  reads('Thông tư số 9/2016/TT-BLĐTBXH của Bộ LĐ-TB&XH', { issuer: 'Bộ LĐ-TB&XH' }),
  reads('Quyết định số 83/QĐ-LĐTBXH của Bộ LĐTB&XH', { issuer: 'Bộ LĐTB&XH' }),
  reads('Báo cáo số 44/BC-SLĐTBXH của Sở Lao động - TB&XH tỉnh Yên Bái', {
    issuer: 'Sở Lao động - TB&XH tỉnh Yên Bái',
  }),
  reads('Kế hoạch số 31/KH-SVHTTDL của Sở VH-TT&DL tỉnh Hà Tĩnh', { issuer: 'Sở VH-TT&DL tỉnh Hà Tĩnh' }),
  reads('Quyết định số 3012/QĐ-BVHTTDL của Bộ VHTTDL', { issuer: 'Bộ VHTTDL' }),
  reads('Kế hoạch số 32/KH-SVHTTDL của Sở Văn hóa, Thể thao & Du lịch tỉnh Tiền Giang', {
    issuer: 'Sở Văn hóa, Thể thao & Du lịch tỉnh Tiền Giang',
  }),
  reads('Báo cáo thẩm định số 118/BC-SKHĐT của Sở KH&ĐT tỉnh Quảng Bình', { issuer: 'Sở KH&ĐT tỉnh Quảng Bình' }),
  reads('Công văn số 505/STTTT-BCXB của Sở TT&TT tỉnh Đồng Nai', { issuer: 'Sở TT&TT tỉnh Đồng Nai' }),
  reads('Quyết định số 19/QĐ-SKHCN của Sở Khoa học và CN tỉnh Nam Định', {
    issuer: 'Sở Khoa học và CN tỉnh Nam Định',
  }),
  reads('Bộ NN&MT vừa ban hành Thông tư số 12/2025/TT-BNNMT.', { issuer: 'Bộ NN&MT' }),
  reads('Bộ GTVT có Công văn số 8830/BGTVT- KHĐT.', { number: '8830/BGTVT-KHĐT', issuer: 'Bộ GTVT' }),
  reads('Phòng Tài chính - Kế hoạch huyện Sốp Cộp lập Tờ trình số 9/TTr-TCKH.', { number: '9/TTr-TCKH' }),
  reads('Tờ trình số 15/TTr-TNMT ngày 2/3/2022 của Phòng Tài nguyên và Môi trường huyện Gò Dầu', {
    issuer: 'Phòng Tài nguyên và Môi trường huyện Gò Dầu',
    date: '2022-03-02',
  }),
  reads('Sở Nông nghiệp và Sở Tài chính có ý kiến. Công văn số 14/STC-NS của Sở Tài chính', { issuer: 'Sở Tài chính' }),

  // Letters that a symbol says it by
  reads(
    'Danh mục tại Thông tư 10/2019/TT-BNNPTNT và Quyết định số 4605/QĐ-BNN-CN.',
    {},
    {
      number: '4605/QĐ-BNN-CN',
      issuer: 'Bộ Nông nghiệp và Phát triển nông thôn',
    },
  ),
  reads('Tỉnh Vĩnh Long sửa đường. Văn bản số 204/VPUBND-KT ghi ý kiến của lãnh đạo tỉnh Vĩnh Long.', {
    issuer: 'Văn phòng UBND tỉnh Vĩnh Long',
  }),
  reads('Cục Thuế tỉnh Bình Dương nhận đơn. Công văn số 2071/CTBDU-TTHT đã nêu rõ.', {
    number: '2071/CTBDU-TTHT',
    issuer: 'Cục Thuế tỉnh Bình Dương',
  }),
  reads('Cục Thuế tỉnh đã hướng dẫn việc này tại Công văn số 305/CTTNI-NVDTPC. Tây Ninh có 5.000 hộ kinh doanh.', {
    issuer: 'Cục Thuế tỉnh Tây Ninh',
  }),
  reads('Bị cáo lĩnh án tại Bản án số 12/2021/HS-ST. Tòa án nhân dân huyện Tuy An xử lưu động.', {
    issuer: 'Tòa án nhân dân huyện Tuy An',
    system: 'state',
  }),
  reads('TAND tỉnh Cao Bằng đã xét xử, tuyên phạt tại Bản án số 08/2024/HS-PT ngày 9/4/2024.', {
    number: '08/2024/HS-PT',
    issuer: 'TAND tỉnh Cao Bằng',
    date: '2024-04-09',
  }),
  reads('Hai bên ly hôn theo Quyết định số 45/2019/QĐST-HNGĐ của TAND thị xã Ba Đồn.', {
    issuer: 'TAND thị xã Ba Đồn',
  }),

  // Between the type and the number
  reads('Chỉ thị của Thủ tướng Chính phủ số 20/CT-TTg về tiết kiệm điện', {
    number: '20/CT-TTg',
    issuer: 'Thủ tướng Chính phủ',
    title: 'tiết kiệm điện',
  }),
  reads('Kết luận của Ban Bí thư số 54-KL/TW, ngày 7/8/2009', { issuer: 'Ban Bí thư', date: '2009-08-07' }),
  reads('Quyết định của UBND huyện Mù Cang Chải số 301/QĐ-UBND ngày 4/5/2018', {
    issuer: 'UBND huyện Mù Cang Chải',
  }),
  reads('Kế hoạch của Ban Thường vụ Tỉnh ủy Bắc Kạn về chuyển đổi số số 44-KH/TU', {
    number: '44-KH/TU',
    issuer: 'Ban Thường vụ Tỉnh ủy Bắc Kạn',
  }),

  // Who issues is named before, with a bracket or an adverb between
  reads('UBND thị xã Nghi Sơn (Thanh Hóa) vừa ban hành Kế hoạch số 88/KH-UBND.', { issuer: 'UBND thị xã Nghi Sơn' }),
  reads('Sở Y tế (cơ quan thường trực) cũng đã có Công văn số 415/SYT-NVY.', { issuer: 'Sở Y tế' }),
  reads('HĐND huyện Vân Hồ (tỉnh Sơn La) nhất trí thông qua Nghị quyết số 12/NQ-HĐND.', {
    issuer: 'HĐND huyện Vân Hồ',
  }),
  reads('UBND tỉnh (hôm 3/2) và Sở Xây dựng ban hành Công văn số 12/SXD-QH.', { issuer: 'Sở Xây dựng' }),

  // A committee whose own news it is: later symbols are its own
  reads(
    'UBND huyện Cát Hải (Hải Phòng) vừa ban hành Quyết định số 55/QĐ-UBND về giá đất.\n\nTrước đó, người dân đã nhận Thông báo số 18/TB-UBND.',
    { number: '55/QĐ-UBND', issuer: 'UBND huyện Cát Hải' },
    { number: '18/TB-UBND', issuer: 'UBND huyện Cát Hải' },
  ),
  reads(
    'UBND xã Tân Phước họp dân\n\nUBND xã Tân Phước có Công văn số 9/UBND-KT gửi 4 ấp.\n\nTheo Kế hoạch số 31/KH-UBND, 4 ấp làm đường.',
    { number: '9/UBND-KT', issuer: 'UBND xã Tân Phước' },
    { number: '31/KH-UBND', issuer: 'UBND xã Tân Phước' },
  ),
  reads(
    'Tỉnh Lai Châu giao vốn\n\nUBND tỉnh họp với UBND huyện Mường Tè.\n\nQuyết định số 700/QĐ-UBND giao 12 tỷ đồng.',
    { number: '700/QĐ-UBND', issuer: 'UBND tỉnh Lai Châu' },
  ),
  reads(
    'UBND huyện Đầm Hà báo cáo.\n\nUBND tỉnh Quảng Ninh nghe.\n\nTheo Quyết định số 700/QĐ-UBND, vốn là 12 tỷ đồng.',
    {
      issuer: 'UBND tỉnh Quảng Ninh',
    },
  ),

  // Words before that do not fit the symbol
  reads(
    'Quyết định số 900/QĐ-TTg của Thủ tướng Chính phủ được tỉnh cụ thể hóa bằng Kế hoạch số 61-KH/TU. Tỉnh Hòa Bình làm sớm.',
    { number: '900/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' },
    { number: '61-KH/TU', issuer: 'Tỉnh ủy Hòa Bình' },
  ),
  reads('Sau khi Chính phủ đồng ý, xã ban hành Nghị quyết số 03-NQ/ĐU. Xã Ia Dom làm trước.', {
    number: '03-NQ/ĐU',
    issuer: 'Đảng ủy xã Ia Dom',
  }),
  reads('Ban Thường vụ Tỉnh ủy họp, tỉnh ban hành Quyết định số 45/QĐ-UBND. Tỉnh Trà Vinh lo nước ngọt.', {
    number: '45/QĐ-UBND',
    issuer: 'UBND tỉnh Trà Vinh',
  }),

  reads('Đảng ủy UBND tỉnh Lào Cai ban hành Nghị quyết số 05-NQ/ĐU.', {
    issuer: 'Đảng ủy UBND tỉnh Lào Cai',
    system: 'party',
  }),
  reads('Đảng ủy Viện kiểm sát nhân dân tỉnh Yên Bái đã ra Kế hoạch số 8-KH/ĐU.', {
    issuer: 'Đảng ủy Viện kiểm sát nhân dân tỉnh Yên Bái',
    system: 'party',
  }),
  reads('Báo cáo số 3 của Đảng ủy Quốc hội', { system: 'party' }),

  // Awards and the like are no names of places
  ...means(
    { number: '16-CT/HU', issuer: 'Ban Thường vụ Huyện ủy Thanh Miện' },
    'Huyện Thanh Miện vui. Nhà nước tặng huyện Huân chương Lao động. Theo Chỉ thị số 16-CT/HU của Ban Thường vụ Huyện ủy, xã nào cũng có thư viện.',
    'Huyện Thanh Miện vui. Tỉnh tặng huyện Bằng khen và Cờ thi đua. Chỉ thị số 16-CT/HU của Ban Thường vụ Huyện ủy nêu 4 việc.',
    'Huyện Thanh Miện vui. Nước tặng huyện Danh hiệu Anh hùng. Chỉ thị số 16-CT/HU của Ban Thường vụ Huyện ủy nêu 4 việc.',
    'Huyện Thanh Miện vui. Trao huyện Quyết định công nhận. Chỉ thị số 16-CT/HU của Ban Thường vụ Huyện ủy nêu 4 việc.',
  ),
  reads('Huyện Cờ Đỏ mở hội. Chỉ thị số 16-CT/HU của Ban Thường vụ Huyện ủy nêu 4 việc.', {
    issuer: 'Ban Thường vụ Huyện ủy Cờ Đỏ',
  }),

  // In brackets after what was decided
  reads('UBND huyện Tây Sơn tháng trước, hôm 8/5, mới phê duyệt phương án cho 12 hộ (Quyết định số 801).', {
    number: '801',
    issuer: 'UBND huyện Tây Sơn',
  }),
  reads(
    'UBND huyện Tây Sơn gửi Thông báo số 7/TB-UBND và phê duyệt phương án (Quyết định số 801).',
    { number: '7/TB-UBND' },
    { number: '801', issuer: 'UBND huyện Tây Sơn' },
  ),
  reads('Bến cảng được Bộ Giao thông vận tải công bố mở (Quyết định số 915/QĐ-CHHVN) từ năm 2019.', {
    issuer: 'Bộ Giao thông vận tải',
  }),
  reads('UBND huyện Tây Sơn lo đường giao thông chậm, dân chờ (Quyết định số 801).', { number: '801', issuer: null }),
  reads('Chính phủ cho phép làm đường. Xã đã nhận (Quyết định số 801).', { number: '801', issuer: null }),

  // Names that go on: committees of the forces, high courts, a city after "TP."
  reads('Đảng ủy Công an tỉnh Hậu Giang ban hành Nghị quyết số 21-NQ/ĐUCA.', {
    issuer: 'Đảng ủy Công an tỉnh Hậu Giang',
  }),
  reads('Đảng ủy Quân sự tỉnh Hà Nam ra Nghị quyết số 12-NQ/ĐUQS.', { issuer: 'Đảng ủy Quân sự tỉnh Hà Nam' }),
  reads('Bản án số 301/2023/HS-PT của TAND cấp cao tại Đà Nẵng', { issuer: 'TAND cấp cao tại Đà Nẵng' }),
  reads('Sở Văn hóa và Thể thao TP.HCM có Văn bản số 12/SVHTT-VP.', { issuer: 'Sở Văn hóa và Thể thao TP.HCM' }),
  reads('UBND TP.Sa Đéc có Thông báo số 14/TB-UBND.', { issuer: 'UBND TP.Sa Đéc' }),
];
