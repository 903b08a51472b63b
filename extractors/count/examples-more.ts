/** More phrasings of what is counted: nouns before and after, lists that share a noun, units, money; and more numbers that count nothing. */
import { examplesOf, type Example, type Expected } from '../example.ts';

const { means, nothing, reads, readsOn } = examplesOf<'count'>();

type Part = Expected<'count'>;

/** So many of a kind, with what else is meant. */
const of = (value: number, kind: Part = {}, more: Part = {}): Part => ({ value, ...kind, ...more });

const members: Part = { metric: 'party_members', measure: 'person' };
const admitted: Part = { metric: 'party_members_admitted', measure: 'person' };
const confirmed: Part = { metric: 'party_members_confirmed', measure: 'person' };
const candidates: Part = { metric: 'party_candidates', measure: 'person' };
const officials: Part = { metric: 'officials', measure: 'person' };
const orgs: Part = { metric: 'party_orgs', measure: 'org' };
const committees: Part = { metric: 'party_committees', measure: 'org' };
const cells: Part = { metric: 'party_cells', measure: 'org' };
const provinces: Part = { metric: 'provinces', measure: 'unit' };
const districts: Part = { metric: 'districts', measure: 'unit' };
const communes: Part = { metric: 'communes', measure: 'unit' };
const villages: Part = { metric: 'villages', measure: 'unit' };
const households: Part = { metric: 'households', measure: 'household' };
const poor: Part = { metric: 'poor_households', measure: 'household' };
const population: Part = { metric: 'population', measure: 'person' };
const peoples: Part = { metric: 'ethnic_groups' };
const area: Part = { metric: 'area', measure: 'm2' };
const distance: Part = { metric: 'distance', measure: 'm' };
const money: Part = { metric: 'money', measure: 'VND' };
const dollars: Part = { metric: 'money', measure: 'USD' };
const income: Part = { metric: 'income_per_capita', measure: 'VND' };
const weight: Part = { metric: null, measure: 'kg' };
const people: Part = { metric: null, measure: 'person' };
const bodies: Part = { metric: null, measure: 'org' };
const things: Part = { metric: null };

export const examples: Example<'count'>[] = [
  // The noun before the number, or on both sides of it
  ...means(of(450, members), 'Số lượng đảng viên: 450.', 'Số đảng viên toàn Đảng bộ lên tới 450 đồng chí.'),
  ...means(of(14, cells), 'Số chi bộ trực thuộc Đảng bộ: 14', 'Tổng số chi bộ là 14.'),
  ...means(of(320, poor), 'Tổng số hộ nghèo của xã là 320 hộ.', 'Số hộ nghèo: 320 hộ', 'Hộ nghèo toàn xã còn 320 hộ.'),
  ...means(
    of(9860, population),
    'Dân số: 9.860 người.',
    'Dân số toàn phường có 9.860 nhân khẩu.',
    'Số nhân khẩu là 9.860.',
  ),
  ...means(
    of(4_200_000, weight),
    'Sản lượng thóc đạt 4.200 tấn.',
    'Sản lượng: 4.200 tấn',
    'Tổng sản lượng cá 4.200 tấn/năm.',
  ),
  ...means(of(9.3e12, money), 'Thu ngân sách đạt 9.300 tỷ đồng.', 'Thu ngân sách trên địa bàn: 9,3 nghìn tỷ đồng.'),
  ...means(of(95e9, money), 'Dư nợ cho vay đạt 95 tỷ đồng.', 'Tổng dư nợ là 95 tỷ đồng.', 'Doanh thu 95 tỷ đồng'),
  ...means(of(215e6, dollars), 'Kim ngạch xuất khẩu đạt 215 triệu USD.', 'Xuất khẩu nông sản mang về 215 triệu USD.'),
  ...means(
    of(7_800_000, area),
    'Diện tích gieo trồng là 780ha.',
    'Tổng diện tích: 780 ha.',
    'Diện tích rừng khoanh nuôi 780 héc-ta.',
  ),
  reads('Số hộ: 412; số khẩu: 1.905.', of(412, households), of(1905, population)),
  reads('Đàn trâu 1.200 con, đàn bò 3.450 con.', of(1200, things), of(3450, things)),
  reads('Trâu: 310 con; bò: 920 con; lợn: 4.100 con.', of(310, things), of(920, things), of(4100, things)),
  reads('Lúa 120ha, ngô 85ha, sắn 240ha.', of(1_200_000, area), of(850_000, area), of(2_400_000, area)),
  reads('Số lớp: 18, số học sinh: 540 em.', of(18), of(540, people)),

  // One count over two kinds
  ...means(of(12, villages), '12 thôn, xóm', '12 thôn, bản, tổ dân phố', '12 bản, khu dân cư', '12 ấp, khóm'),
  ...means(of(9, bodies), '9 phòng, ban', '9 cơ quan, đơn vị', '9 chi hội, chi đoàn', '9 ban, ngành'),
  ...means(
    of(140, people),
    '140 cán bộ, hội viên',
    '140 đoàn viên, hội viên',
    '140 giáo viên, nhân viên',
    '140 người già, trẻ em',
  ),
  ...means(of(17, orgs), '17 đảng bộ, chi bộ cơ sở', '17 chi bộ, đảng bộ', '17 tổ chức đảng trực thuộc'),
  ...means(of(8, communes), '8 xã, thị trấn của huyện', '8 phường, xã ven sông', '8 xã và phường'),
  reads('Huyện tặng quà 60 thương binh, bệnh binh.', of(60, people)),
  reads('Nuôi 25 trâu, bò và 300 gà, vịt.', of(25, things), of(300, things)),

  // A noun shared by a list of numbers
  reads(
    'Bản Nà Tăm, bản Nà Hốc, bản Co Bay lần lượt có 12, 15 và 20 hộ.',
    of(12, households),
    of(15, households),
    of(20, households),
  ),
  reads('Các chi bộ lần lượt kết nạp 3, 4 và 6 đảng viên.', of(3, admitted), of(4, admitted), of(6, admitted)),
  reads('Hai đợt lũ cuốn trôi 14 và 9 ngôi nhà.', of(2), of(14, things), of(9, things)),
  reads(
    'Ba bản lần lượt trồng 50, 65, 80ha rừng.',
    of(3, villages),
    of(500_000, area),
    of(650_000, area),
    of(800_000, area),
  ),
  reads('Mức hỗ trợ là 20, 30 và 50 triệu đồng.', of(20e6, money), of(30e6, money), of(50e6, money)),
  reads('Bầu 15 ủy viên Ban Chấp hành, 5 ủy viên Ban Thường vụ.', of(15, people), of(5, people)),
  reads('Toàn xã có 11 trường, 214 lớp, 6.020 học sinh.', of(11, bodies), of(214), of(6020, people)),

  // Glued units and signs
  ...means(of(45, households), '45hộ', 'bản có 45hộ', '(45 hộ)', '“45 hộ”', '45 hộ;'),
  ...means(of(3.5e9, money), '3,5tỷ đồng', '3,5 tỉ đồng', '3.500 triệu đồng', '3 tỷ 500 triệu đồng', '3,5 tỷ VNĐ'),
  ...means(of(12_000, money), '12.000đ/kg', '12 nghìn đồng/kg', '12.000 đồng/cân', 'giá 12 ngàn đồng'),
  ...means(of(510_000, area), '51ha', '51 hecta', '51 ha', '510.000 m2', '510.000m²'),
  ...means(of(2600, distance), '2,6km', '2,6 km', '2.600m', '2,6 ki-lô-mét', 'dài 2.600 mét'),
  ...means(of(1500, weight), '1,5 tấn', '15 tạ', '1.500kg', '1.500 ki-lô-gam', '1.500 kg'),
  reads('150m3 gỗ, 40m3 cát.', of(150, { metric: null, measure: 'm3' }), of(40, { metric: null, measure: 'm3' })),
  reads('Năng suất 62 tạ/ha, sản lượng 1.860 tấn.', of(6200, weight), of(1_860_000, weight)),

  // Money of all kinds
  ...means(of(2.35e9, money), '2 tỷ 350 triệu đồng', '2,35 tỷ đồng', '2.350 triệu đồng', '2.350.000.000 đồng'),
  ...means(of(5e8, money), 'nửa tỷ đồng', '500 triệu đồng', 'năm trăm triệu đồng'),
  ...means(of(1.5e9, money), '1 tỷ rưỡi đồng', 'một tỷ rưỡi đồng', '1,5 tỷ đồng'),
  ...means(of(2e8, money), 'hai trăm triệu đồng', 'lãi 200 triệu', 'vay Ngân hàng Chính sách 200 triệu đồng'),
  ...means(of(450_000, money), '450.000 VNĐ', '450 nghìn đồng', '450.000đ', 'bốn trăm năm mươi nghìn đồng'),
  ...means(
    of(8e6, money),
    'lương 8 triệu đồng/tháng',
    'xử phạt 8 triệu đồng',
    'nộp phạt 8.000.000 đồng',
    'hỗ trợ 8 triệu đồng/hộ',
  ),
  ...means(
    of(52.3e6, income),
    'Thu nhập bình quân đầu người đạt 52,3 triệu đồng/năm.',
    'Thu nhập bình quân của người dân là 52,3 triệu đồng/người/năm.',
  ),
  reads('Thu nhập bình quân 5 - 7 triệu đồng/người/tháng.', of(5e6, income, { value_max: 7e6 })),
  reads(
    'Tổng vốn 12 tỷ đồng, trong đó ngân sách 9 tỷ đồng, nhân dân góp 3 tỷ đồng.',
    of(12e9, money),
    of(9e9, money),
    of(3e9, money),
  ),
  reads('Trao 20 suất học bổng, tổng trị giá 30 triệu đồng.', of(20, things), of(30e6, money)),
  reads('Bán 2 tấn mận, giá 25.000 đồng/kg, thu 50 triệu đồng.', of(2000, weight), of(25_000, money), of(50e6, money)),
  reads('Vốn đăng ký 1,2 triệu USD, tương đương 30 tỷ đồng.', of(1.2e6, dollars), of(30e9, money)),
  reads('Cho 64 hộ vay 3,1 tỷ đồng, nợ quá hạn 20 triệu đồng.', of(64, households), of(3.1e9, money), of(20e6, money)),
  reads('Phạt 5 trường hợp, thu 12,5 triệu đồng.', of(5, things), of(12.5e6, money)),

  // Party members, those admitted and confirmed, those who may come
  ...means(
    of(18, admitted),
    'Kết nạp Đảng cho 18 học sinh.',
    'Kết nạp được 18 quần chúng là người dân tộc thiểu số.',
    '18 đoàn viên ưu tú được kết nạp Đảng.',
  ),
  ...means(
    of(18, confirmed),
    'Ra quyết định công nhận đảng viên chính thức cho 18 đồng chí.',
    'Có 18 đảng viên dự bị được chuyển chính thức.',
  ),
  ...means(
    of(18, candidates),
    'Cử 18 quần chúng ưu tú học lớp nhận thức về Đảng.',
    'Có 18 quần chúng đang học cảm tình Đảng.',
    'Bồi dưỡng 18 đối tượng kết nạp Đảng.',
  ),
  ...means(
    of(7, members),
    'Có 7 đảng viên là trưởng bản.',
    'Miễn sinh hoạt cho 7 đảng viên.',
    'Khai trừ 7 đảng viên vi phạm.',
    '7 đảng viên giúp dân dựng nhà',
  ),
  ...means(of(7, members), 'Trao Huy hiệu Đảng cho 7 đảng viên cao tuổi.', 'Chi bộ ít nhất chỉ có 7 đảng viên.'),
  reads(
    'Chi bộ có 31 đảng viên, 12 đảng viên nữ, 4 đảng viên dự bị.',
    of(31, members),
    of(12, members),
    of(4, members),
  ),
  reads('Kiểm tra 5 tổ chức đảng, giám sát 9 đảng viên.', of(5, orgs), of(9, members)),
  reads('Thành lập 2 đảng bộ, 3 chi bộ trong doanh nghiệp.', of(2, committees), of(3, cells)),
  reads('Sáp nhập 6 chi bộ thành 3 chi bộ.', of(6, cells), of(3, cells)),
  reads('Giới thiệu 15 đoàn viên ưu tú cho Đảng, 9 đồng chí được kết nạp.', of(15, candidates), of(9, admitted)),

  // Officials, delegates, attendances, subsets
  ...means(
    of(33, officials),
    '33 công chức xã',
    'tinh giản 33 biên chế',
    '33 cán bộ, công chức',
    'bố trí 33 cán bộ chủ chốt',
  ),
  ...means(of(450, things), '450 lượt người nghe', '450 lượt hội viên', '450 lượt cán bộ tham gia', '450 lượt hộ'),
  ...means(
    of(185, people),
    'Tham dự đại hội có 185 đại biểu.',
    '185 đại biểu chính thức',
    '185 cử tri',
    '185 thí sinh dự thi',
  ),
  reads(
    'Đại hội có 185 đại biểu, đại diện cho hơn 2.400 đoàn viên.',
    of(185, people),
    of(2400, people, { comparator: 'gt' }),
  ),
  reads('Tập huấn cho 60 học viên là bí thư chi bộ, mở 2 lớp.', of(60, people), of(2, things)),
  reads(
    'Có 14 người được bầu, trong đó nữ 5 đồng chí, người dân tộc 8 đồng chí.',
    of(14, people),
    of(5, people),
    of(8, people),
  ),
  reads('Phát 1.200 tờ rơi cho 600 lượt khách.', of(1200, things), of(600, things)),

  // Administrative units
  ...means(of(4, districts), '4 quận, huyện', '4 huyện vùng cao', '4 huyện và thị xã', 'bốn huyện nghèo'),
  ...means(of(6, provinces), '6 tỉnh miền núi phía Bắc', '6 tỉnh, thành', 'sáu tỉnh Tây Bắc'),
  ...means(of(5, communes), '5 thị trấn', '5 đặc khu', '5 xã biên giới', 'năm xã vùng lòng hồ'),
  ...means(of(9, villages), '9 khóm', '9 buôn, làng', '9 tổ dân phố văn hóa', 'chín xóm', '9 bản trắng về nước sạch'),
  reads('Sáp nhập 3 xã thành 1 xã mới.', of(3, communes), of(1, communes)),
  reads('Cả nước còn 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu.', of(34, provinces), of(3321, communes)),
  reads('Sắp xếp 96 xóm còn 41 xóm.', of(96, villages), of(41, villages)),

  // Households, population, peoples
  ...means(of(64, households), '64 nóc nhà', '64 hộ hội viên', '64 hộ gia đình đảng viên', '64 hộ người Mông'),
  ...means(of(64, poor), 'hỗ trợ 64 hộ nghèo', '64 hộ nghèo người dân tộc thiểu số', '64 hộ nghèo neo đơn'),
  ...means(of(1000, population), 'bản có 1.000 khẩu', 'một nghìn nhân khẩu', 'dân số tròn 1.000 người'),
  ...means(of(4, peoples), '4 dân tộc anh em', 'bốn dân tộc Thái, Mông, Dao, Kinh', 'bốn thành phần dân tộc'),
  reads('Toàn xã có 2.140 hộ/9.870 khẩu.', of(2140, households), of(9870, population)),
  reads('Có 35 hộ với 168 nhân khẩu phải sơ tán.', of(35, households), of(168, population)),
  reads(
    'Trong 88 hộ hội viên có 6 hộ nghèo, 9 hộ cận nghèo.',
    of(88, households),
    of(6, poor),
    of(9, { measure: 'household' }),
  ),

  // Other nouns, listed or not
  ...means(of(22, { noun: 'hợp tác xã', ...bodies }), 'Xã có 22 hợp tác xã.', 'Thành lập được 22 hợp tác xã.'),
  ...means(of(22, { noun: 'mô hình', ...things }), 'Duy trì 22 mô hình.', 'Nhân rộng 22 mô hình.'),
  ...means(of(22, { noun: 'hội viên', ...people }), 'Kết nạp mới 22 hội viên.', 'Giúp 22 hội viên.'),
  ...means(of(22, { noun: 'chi bộ', ...cells }), 'Kiểm tra 22 chi bộ.', 'Cả 22 chi bộ đã họp.'),
  ...means(
    of(6, things),
    '6 bộ cồng chiêng',
    '6 nghề truyền thống',
    '6 cây cầu treo',
    '6 nhà bia',
    '6 trận lũ quét',
    '6 điểm sạt lở',
  ),
  reads('Đoàn xã vệ sinh 3 tuyến đường, trồng 200 cây, tặng 15 lá cờ.', of(3, things), of(200, things), of(15, things)),
  reads('Vụ án có 5 bị can, thu giữ 2 bánh heroin.', of(5), of(2)),
  reads('Trường được công nhận 9 sáng kiến, 2 đề tài.', of(9, things), of(2, things)),
  reads('Bắt 3 đối tượng, thu 1,2kg thuốc phiện.', of(3, people), of(1.2, weight)),
  reads('Tuyên truyền 64 buổi, treo 120 băng rôn.', of(64, things), of(120, things)),

  // Numbers in words
  ...means(of(21, households), 'hai mươi mốt hộ'),
  ...means(of(1200, people), 'một nghìn hai trăm người', '1.200 người', '1 nghìn 200 người'),
  ...means(of(104, cells), 'một trăm lẻ bốn chi bộ', 'một trăm linh tư chi bộ', '104 chi bộ'),
  reads('Bản có mười lăm hộ, bảy mươi tám khẩu.', of(15, households), of(78, population)),
  reads('Bốn anh em nuôi chung sáu con trâu.', of(4), of(6, things)),

  // Real counts beside names with digits
  reads('Đội 9 có 45 hộ.', of(45, households)),
  reads('Chi bộ 3 có 22 đảng viên.', of(22, members)),
  reads('Sư đoàn 316 tặng 30 suất quà.', of(30, things)),
  reads('Lớp 12A3 có 41 học sinh.', of(41, people)),
  reads('Quốc lộ 279 qua xã dài 15km.', of(15_000, distance)),
  reads('Tổ 12, phường Quyết Thắng có 86 hộ.', of(86, households)),
  reads('Đề án 06 thu nhận 9.400 hồ sơ.', of(9400, things)),
  reads('Đồn Biên phòng 441 phụ trách 2 xã.', of(2, communes)),
  reads('Bản Km46 cách Quốc lộ 4G 3km.', of(3000, distance)),
  reads('Khu 7 góp 26 triệu đồng làm đường số 3.', of(26e6, money)),
  reads('Tại tiểu khu 64, lửa thiêu 2ha rừng.', of(20_000, area)),
  reads('Sáng 5/9, Trường Tiểu học số 2 đón 96 học sinh lớp 1.', of(96, people)),
  reads('Cơn bão số 3 làm tốc mái 214 nhà.', of(214, things)),
  reads('Giống lúa ST25 cho 60 tạ/ha.', of(6000, weight)),
  reads('Kỳ họp thứ 9 thông qua 14 nghị quyết.', of(14, things)),
  reads('Ban Chỉ đạo 389 kiểm tra 52 vụ.', of(52, things)),
  reads('Năm 2025, có 2.025 cây xanh được trồng.', of(2025, things)),
  reads('Ngày 20/11, 20 giáo viên được khen.', of(20, people)),
  reads('Điều 8 của quy ước có 5 khoản.', of(5)),
  reads('Đại hội lần thứ 25 bầu 25 đồng chí.', of(25, people)),
  reads('Đến Km12+500 thì xe chở 18 khách gặp nạn.', of(18, people)),
  reads('Cụ ông 92 tuổi hiến 300m2 đất.', of(300, area)),
  reads('Thắng 3-0, đội nhận thưởng 5 triệu đồng.', of(5e6, money)),
  reads('Gọi đường dây nóng 1900 5454 để ủng hộ 12 hộ.', of(12, households)),
  reads('Đạt 103% kế hoạch, xã thu 1,9 tỷ đồng.', of(1.9e9, money)),
  reads('Có 12/15 bản về đích, 3 bản còn lại đang phấn đấu.', of(3, villages)),
  reads('Gió cấp 8, giật cấp 10, sóng cao 4m.', of(4, { measure: 'm' })),
  reads('Bà Ba nuôi ba con lợn.', of(3, things)),
  reads('Ông Tư Năm có bốn người con.', of(4, people)),
  readsOn('2025-07-20', 'Từ 1/7, 1 tổ công tác trực ở bản.', of(1, bodies)),

  // Names of places, forces, works with a number
  ...nothing(
    'Tiểu khu 64',
    'Đội 9',
    'học sinh lớp 9 Trường THCS Đa Lộc',
    'bản Km46',
    'Khối 3, phường Chiềng Lề',
    'thôn 9',
    'ấp 4, xã Tân Lộc',
    'buôn 2',
  ),
  ...nothing('Sư đoàn 316', 'Lữ đoàn 168', 'Quân khu 4', 'Đồn Biên phòng 441', 'Tiểu đoàn 1', 'Đại đội 5'),
  ...nothing('Nhà máy Z121', 'Binh đoàn 15', 'Trại giam số 5', 'Bệnh viện 198', 'nhà ga T3', 'đồi A1'),
  ...nothing(
    'ngã ba 70',
    'cầu 110',
    'hầm số 2',
    'cột mốc 89',
    'Chi bộ 3',
    'Tổ bầu cử số 7',
    'lớp 12A3',
    'nhà số 45, ngõ 25',
  ),
  ...nothing(
    'Quốc lộ 279',
    'QL4G',
    'tỉnh lộ 107',
    'ĐT.113',
    'Km 12+500',
    'cao tốc CT.03',
    'ngách 12/4',
    'phố 19/8',
    'đường 30/4',
  ),
  // Programmes, laws, clauses
  ...nothing(
    'Dự án 661',
    'Đề án 06',
    'Ban Chỉ đạo 389',
    'Nghị quyết 57',
    'Quy định 144',
    'Thông tư 22',
    'Chương trình 30a',
  ),
  ...nothing(
    'Điều 8',
    'khoản 2 Điều 15',
    'điểm c khoản 1',
    'Phụ lục 3',
    'mẫu số 01',
    'Luật số 15/2023/QH15',
    'Kết luận số 21-KL/TW',
  ),
  // Ordinals, ranks, levels, labels
  ...nothing(
    'lần thứ 15',
    'kỳ họp thứ 9',
    'khóa XVI',
    'hạng 2',
    'cấp độ 3',
    'vùng 3',
    'loại 1',
    'đợt 2',
    'tập 3',
    'chương 4',
  ),
  ...nothing('vòng 2', 'bán kết 1', 'giai đoạn 2', 'nhiệm vụ số 1', 'trang 12', 'ngày thứ hai', 'phó trưởng ban thứ 2'),
  ...nothing('gió cấp 8, giật cấp 10', 'bão số 3', 'độ 2', 'mức 3', 'khu vực III', 'Huân chương Lao động hạng 3'),
  // Ages
  ...nothing(
    'cụ ông 92 tuổi',
    'tròn 18 tuổi',
    'từ 16 đến 60 tuổi',
    'ngoài 70 tuổi',
    'đội U23',
    'tuổi 20',
    'năm mươi tuổi',
    '40 năm tuổi Đảng',
  ),
  // Days, years, hours
  ...nothing(
    'ngày 8/3',
    'dịp 27/7',
    'đợt nghỉ 30/4 - 1/5',
    'rằm tháng 7',
    'thập niên 90',
    'mùa xuân 1975',
    'niên khóa 2022-2025',
  ),
  ...nothing(
    '6h30',
    '19 giờ',
    '23 giờ 15 phút',
    'lúc 8g sáng',
    '15:23 | 12/05/2024',
    '(GMT+7)',
    'phục vụ 24/7',
    'thứ 5',
  ),
  // Telephones, plates, codes, files
  ...nothing('đường dây nóng 1900 545 426', 'gọi 113', 'tổng đài 111', 'Zalo 0987.654.321', 'Hotline: 18001234'),
  ...nothing(
    'mã số thuế 5500123456',
    'ISSN 0866-7349',
    'IMG_2045.JPG',
    'z7340588711434.jpg',
    'xe 26C-045.12',
    'Giấy phép số 123/GP-BTTTT',
  ),
  // Models, breeds, chemistry, wares
  ...nothing(
    'giống lúa ST25',
    'ngô lai NK7328',
    'súng AK47',
    'H5N1',
    'vitamin B12',
    'CO2',
    'mạng 5G',
    'xăng E5 RON 92',
    'phân NPK 16-16-8',
  ),
  ...nothing('iPhone 15', 'Windows 11', 'máy bay A321', 'Boeing 787', 'phim 3D', 'Samsung S23', 'ô tô Mazda 3'),
  // Shares, scores, scales, speeds, degrees
  ...nothing(
    '15,5%',
    'đạt 103% kế hoạch',
    '12/15 hộ',
    '8‰',
    'chiếm 1/3',
    'gấp 3 lần',
    '3/4 diện tích',
    'hai phần năm',
    'một phần tư số hộ',
  ),
  ...nothing(
    'thắng 3-0',
    'tỷ số 2 - 1',
    'thua 1-4',
    'bản đồ 1/2.000',
    'tỷ lệ 1:10.000',
    '60km/h',
    'gió 15m/s',
    'lãi suất 6,5%/năm',
  ),
  ...nothing('12 độ C', '38,5°C', 'động đất 4,5 độ richter', 'pH 6,5', 'IELTS 7.5', 'IQ 130', 'âm 2 độ C'),
  // Slogans and sayings
  ...nothing(
    'phong trào “Ba đảm đang”',
    'mô hình “5 + 1”',
    '“Ba nhất”',
    'phương châm “3 cùng”',
    '“3 không”',
    'thi đua “2 tốt”',
  ),
  ...nothing(
    'một nắng hai sương',
    'ba chân bốn cẳng',
    'bảy nổi ba chìm',
    'trăm công nghìn việc',
    'vạn sự như ý',
    'trăm họ',
    'năm lần bảy lượt',
  ),
  // Number words in names
  ...nothing(
    'bà Ba',
    'chị Hai',
    'anh Năm',
    'cô Bảy',
    'Ngã Bảy',
    'huyện Ba Tri',
    'vùng Bảy Núi',
    'sông Ba',
    'chợ Bốn Tổng',
  ),
  // Vague amounts, "một" as an article
  ...nothing(
    'hàng chục hộ',
    'vài trăm con',
    'hàng tỷ đồng',
    'thu bạc tỷ',
    'nhiều triệu đồng',
    'hàng vạn người',
    'mấy chục hộ',
  ),
  ...nothing(
    'một lòng theo Đảng',
    'mỗi người một việc',
    'ngày một tốt hơn',
    'một bước ngoặt',
    'số một',
    'đồng lòng như một',
    'một vài hộ',
  ),
  // List numbers and page tools
  ...nothing(
    '2. Kết quả đạt được',
    '3) Giải pháp',
    'Kỳ 2: Gỡ khó từ cơ sở',
    '1/ Mặt được',
    'Trang 1 2 3 4 5',
    'Câu 5.',
    'Bảng 1: Kết quả',
    'Lượt xem: 1.204',
  ),

  // Numbers without a noun, of what was counted before them
  reads(
    'Kết nạp 120 đảng viên: năm 2021: 28; năm 2022: 35; năm 2023: 57.',
    of(120, admitted),
    of(28, admitted),
    of(35, admitted),
    of(57, admitted),
  ),
  reads(
    'Xã kỷ luật 21 đảng viên, trong đó khiển trách 17, cảnh cáo 4.',
    of(21, members),
    of(17, members),
    of(4, members),
  ),
  reads('Trung tâm tiếp nhận 3.126 hồ sơ, trong đó hồ sơ trực tuyến 2.814.', of(3126, things), of(2814, things)),
  reads('Từ 199 thôn, huyện rút xuống còn 173.', of(199, villages), of(173, villages)),
  reads('Chi bộ kết nạp 11 đồng chí, 7 là người Dao.', of(11, admitted), of(7)),
  reads('Chi bộ có 17 đảng viên, 11 trong số đó là người Jrai.', of(17, members), of(11)),
  reads('Kết nạp 612 đảng viên, vượt 12 đảng viên so với chỉ tiêu 600.', of(612, admitted), of(12), of(600)),

  // Breakdowns without a noun
  reads(
    'Tỉnh kỷ luật 187 đảng viên. Cụ thể: khiển trách 91, cảnh cáo 58, khai trừ 31.',
    of(187, members),
    of(91, members),
    of(58, members),
    of(31, members),
  ),
  reads(
    'Cơ cấu đảng viên mới: nữ 2.071, học sinh, sinh viên 214, người có đạo 137.',
    of(2071, admitted),
    of(214, admitted),
    of(137, admitted),
  ),
  reads('Cụ thể: khởi công tháng 9, hoàn thành năm 2027.'),

  // Sums and changes of the same people
  reads(
    'Ba chi bộ có 9, 6 và 11 đảng viên, gộp lại được 26 đồng chí.',
    of(3, cells),
    of(9, members),
    of(6, members),
    of(11, members),
    of(26, members),
  ),
  reads('Có 19 hội viên được kết nạp Đảng, tăng 3 người so với cùng kỳ.', of(19, admitted), of(3, admitted)),
  reads('Kết nạp 44 đảng viên, nâng tổng số lên 198 đảng viên.', of(44, admitted), of(198, members)),
  reads('Đảng bộ công nhận chính thức cho 49 đảng viên.', of(49, confirmed)),
  reads(
    'Số đảng viên mới tăng dần: năm 2011: 212 đồng chí; năm 2012: 236 đồng chí.',
    of(212, admitted),
    of(236, admitted),
  ),
  reads('Hộ nghèo còn 31 hộ, giảm 12 hộ.', of(31, poor), of(12, poor)),
  reads('Hộ nghèo do phụ nữ làm chủ giảm từ 63 hộ xuống còn 29 hộ.', of(63, poor), of(29, poor)),
  reads('Huyện giảm 6 tổ chức cơ sở đảng, từ 52 xuống 46 tổ chức.', of(6, orgs), of(52, orgs), of(46, orgs)),
  reads('Huyện có 145 người dân tộc thiểu số.', { value: 145, noun: 'người dân tộc thiểu số' }),
];
