/** Phrasings of quantities and what they count, sentences with everything they count, and numbers that count nothing. */
import { examplesOf, type Example, type Expected } from '../example.ts';

const { means, nothing, reads, readsOn } = examplesOf<'count'>();

type Part = Expected<'count'>;

/** So many of a kind: exactly and in fact, unless `meant` says otherwise. */
const of = (value: number, kind: Part, meant: Part = {}): Part => ({
  value,
  comparator: 'eq',
  modality: 'actual',
  ...kind,
  ...meant,
});

const actual: Part = { modality: 'actual' };
const up: Part = { modality: 'delta', direction: 'up' };
const down: Part = { modality: 'delta', direction: 'down' };
const target: Part = { modality: 'target' };
const remaining: Part = { modality: 'remaining' };
const approx: Part = { comparator: 'approx' };
const gt: Part = { comparator: 'gt' };
const lt: Part = { comparator: 'lt' };
const gte: Part = { comparator: 'gte' };
const lte: Part = { comparator: 'lte' };

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
const peoples: Part = { metric: 'ethnic_groups', measure: 'item' };
const area: Part = { metric: 'area', measure: 'm2' };
const distance: Part = { metric: 'distance', measure: 'm' };
const money: Part = { metric: 'money', measure: 'VND' };
const income: Part = { metric: 'income_per_capita', measure: 'VND' };
const weight: Part = { metric: null, measure: 'kg' };
const people: Part = { metric: null, measure: 'person' };
const bodies: Part = { metric: null, measure: 'org' };
const items: Part = { metric: null, measure: 'item' };

export const examples: Example<'count'>[] = [
  // Party members: the stock
  ...means(of(1346, members), 'Đảng bộ xã hiện có 1.346 đảng viên.', 'TOÀN XÃ CÓ 1.346 ĐẢNG VIÊN'),
  ...means(of(1346, members), 'Tổng số đảng viên của Đảng bộ là 1.346 đồng chí.', 'Số đảng viên: 1.346'),
  ...means(of(1346, members), 'Tổng số đảng viên toàn Đảng bộ là 1.346.', 'Sau sắp xếp, Đảng bộ còn 1.346 đảng viên.'),
  ...means(of(1346, members), 'Đảng bộ xã Hoà Sơn (1.346 đảng viên)'),
  ...means(of(1346, members), 'Đợt kết nạp này nâng tổng số đảng viên toàn Đảng bộ lên 1.346 đồng chí.'),
  ...means(of(1346, members), '1.346đảng viên', 'Đảng bộ “có 1.346 đảng viên”'),
  reads('Gồm 29 đảng viên chính thức và 2 đảng viên dự bị.', of(29, members), of(2, members)),
  reads('Số đảng viên hiện nay là 138, tăng 12 đảng viên.', of(138, members), { value: 12, ...up }),
  reads('Có 1.150 lượt đảng viên học chuyên đề.', of(1150, items)),
  reads('Trao Huy hiệu 40 năm tuổi Đảng cho 12 đảng viên.', of(12, members)),
  reads('Có chi bộ 5 đảng viên, có chi bộ 40 đảng viên.', of(5, members), of(40, members)),
  reads('Sau khi được kết nạp, 5 đảng viên trẻ được giao nhiệm vụ.', of(5, members)),
  reads('Từ ngày kết nạp lứa đảng viên đầu tiên, đến nay chi bộ có 23 đảng viên.', of(23, members)),
  reads('Kết nạp đảng viên được quan tâm; Đảng bộ hiện có 412 đảng viên.', of(412, members)),

  // Party members admitted
  reads('Về kết nạp đảng viên, năm 2020 được 131 đồng chí.', of(131, admitted)),
  ...means(of(12, admitted), 'Năm 2024, Đảng bộ kết nạp 12 đảng viên.', 'Đảng bộ đã kết nạp được 12 đảng viên mới.'),
  ...means(of(12, admitted), 'Kết nạp vào Đảng 12 quần chúng ưu tú.', 'Lễ kết nạp Đảng cho 12 đoàn viên'),
  ...means(of(12, admitted), 'Có 12 quần chúng được kết nạp vào Đảng.'),
  ...means(of(12, admitted), 'Bình quân mỗi năm kết nạp 12 đồng chí.'),
  ...means(of(12, admitted), 'Chi bộ phát triển thêm 12 đảng viên.', 'Số đảng viên kết nạp trong năm là 12 đồng chí.'),
  ...means(of(12, admitted), 'Nhờ đó, 12 đoàn viên ưu tú được đứng vào hàng ngũ của Đảng.'),
  ...means(of(12, admitted), 'KẾT NẠP 12 ĐẢNG VIÊN MỚI'),
  ...means(of(1, admitted), 'Quý I, chi bộ kết nạp 01 đảng viên.', 'Cả năm, chi bộ chỉ kết nạp được một đảng viên.'),
  reads('Kết nạp 20 đảng viên, trong đó nữ 8 đồng chí.', of(20, admitted), of(8, admitted)),
  reads(
    'Năm 2022 kết nạp 45 đảng viên, vượt 5 đảng viên so với kế hoạch; năm 2023 kết nạp 52 đồng chí.',
    of(45, admitted),
    { quote: 'vượt 5 đảng viên', ...of(5, admitted, up) },
    of(52, admitted),
  ),
  reads('Kết nạp đảng viên: năm 2021 là 12 đồng chí; năm 2022 là 15 đồng chí.', of(12, admitted), of(15, admitted)),
  reads('Chi bộ có 27 đảng viên, năm qua kết nạp 3 đảng viên.', of(27, members), of(3, admitted)),
  reads('Kết nạp 10 đảng viên, nâng tổng số đảng viên lên 230 đồng chí.', of(10, admitted), of(230, members)),
  reads('Năm 2024 kết nạp 10 đảng viên, khai trừ 2 đảng viên.', of(10, admitted), of(2, members)),
  reads('Ngày 3/2, Chi bộ tiểu khu 4 kết nạp 2 đảng viên.', of(2, admitted)),
  reads('Có 5 đồng chí là đảng viên mới kết nạp.', of(5, admitted)),
  // Into a union or an association, not into the Party
  ...means(of(15, people), 'Hội Nông dân xã kết nạp 15 hội viên mới.', 'Chi đoàn kết nạp 15 đoàn viên mới.'),
  reads(
    'Công đoàn kết nạp 40 đoàn viên; giới thiệu 8 đoàn viên ưu tú để Đảng xem xét.',
    of(40, people),
    of(8, candidates),
  ),

  // Members confirmed, and those who are not members yet
  ...means(of(13, confirmed), 'Chuyển đảng chính thức cho 13 đồng chí.', 'Đảng uỷ đã chuyển chính thức 13 đảng viên.'),
  ...means(of(13, confirmed), '13 đảng viên dự bị được chuyển chính thức'),
  ...means(of(13, confirmed), 'công nhận đảng viên chính thức cho 13 đồng chí'),
  ...means(of(25, candidates), 'Giới thiệu 25 quần chúng ưu tú cho Đảng xem xét, kết nạp.'),
  ...means(of(25, candidates), 'Mở lớp bồi dưỡng nhận thức về Đảng cho 25 đoàn viên.'),
  ...means(of(25, candidates), 'Hội giới thiệu 25 hội viên ưu tú cho Đảng.'),
  ...means(of(25, candidates), 'đề nghị kết nạp Đảng cho 25 quần chúng', '25 học sinh học lớp nhận thức về Đảng'),
  reads(
    'Mở 3 lớp nhận thức về Đảng cho 180 quần chúng, đã kết nạp 96 đồng chí.',
    of(3, items),
    of(180, candidates),
    of(96, admitted),
  ),
  reads('Kết nạp 9 đảng viên, chuyển đảng chính thức cho 7 đồng chí.', of(9, admitted), of(7, confirmed)),

  // Party organisations
  ...means(of(50, orgs), '50 tổ chức cơ sở đảng', '50 TCCSĐ', '50 chi, đảng bộ trực thuộc'),
  ...means(of(50, orgs), '50 chi bộ, Đảng bộ trực thuộc', '50 tổ chức cơ sở đảng và tổ chức đảng trực thuộc'),
  ...means(of(24, cells), 'hai mươi tư chi bộ', '24 chi bộ bản, tiểu khu'),
  ...means(of(24, cells), 'Số chi bộ: 24.', 'CÓ 24 CHI BỘ'),
  reads('Có 62 tổ chức cơ sở đảng, gồm 28 đảng bộ và 34 chi bộ.', of(62, orgs), of(28, committees), of(34, cells)),
  reads('Có 12 chi bộ: 8 chi bộ bản, 01 chi bộ quân sự.', of(12, cells), of(8, cells), of(1, cells)),

  // Officials and other people; attendances are none
  ...means(of(26, officials), '26 cán bộ, công chức, viên chức', 'luân chuyển 26 cán bộ'),
  ...means(of(120, people), '120 cán bộ, chiến sĩ', '120 người tham gia'),
  reads(
    'Điều động 60 cán bộ; trong đó từ huyện về xã 25 đồng chí, từ xã lên huyện 35 đồng chí.',
    of(60, officials),
    of(25, officials),
    of(35, officials),
  ),
  reads('Tập huấn cho 840 lượt cán bộ.', of(840, items)),
  reads('150 đại biểu đại diện cho hơn 3.200 hội viên dự đại hội.', of(150, people), of(3200, people, gt)),
  reads('Bầu 27 uỷ viên, có 8 nữ.', of(27, people), of(8, people)),

  // Administrative units
  ...means(of(34, provinces), 'cả nước có 34 tỉnh, thành phố', '34 đơn vị hành chính cấp tỉnh'),
  ...means(of(12, districts), '12 huyện, thị xã, thành phố', 'mười hai huyện'),
  ...means(of(75, communes), '75 xã, phường, đặc khu', '75 đơn vị hành chính cấp xã'),
  ...means(of(2, communes), 'hai xã Mường Bang và Tường Phù', '2 xã Tạ Bú, Liệp Tè'),
  ...means(of(27, villages), '27 bản, tiểu khu', '27 tổ dân phố', '27 buôn'),
  ...means(of(5, villages), 'Năm bản của xã đã có điện.', 'Xã có năm bản vùng cao.', 'gồm 05 bản'),
  reads('Huyện có 18 xã, 1 thị trấn, 215 bản.', of(18, communes), of(1, communes), of(215, villages)),
  reads('Sáp nhập 3 đơn vị hành chính.', of(3, { metric: null, measure: 'unit' })),
  reads('Tỉnh giảm từ 200 xã xuống còn 75 xã, phường.', of(200, communes), of(75, communes)),
  reads('Tiểu khu 3 giáp 2 bản là Suối Lìn 1 và Suối Lìn 2.', of(2, villages)),

  // Households, population, peoples
  ...means(of(25, households), '25 gia đình', 'hai mươi lăm hộ', 'hai mươi nhăm hộ', '25 hộ hội viên'),
  ...means(of(45, poor), '45 hộ nghèo', 'Số hộ nghèo: 45', 'bốn mươi lăm hộ nghèo'),
  reads('Chi bộ phân công 15 đảng viên giúp 60 hộ nghèo.', of(15, members), of(60, poor)),
  ...means(of(18274, population), 'Dân số của xã là 18.274 người.', '18.274 nhân khẩu'),
  ...means(of(20000, population, gt), 'xã có hơn 2 vạn dân', 'dân số hơn hai vạn người'),
  reads('Dân số 12.500 người, 8.200 người trong độ tuổi lao động.', of(12500, population), of(8200, people)),
  reads('Mật độ dân số 85 người/km2.', of(85, people)),
  ...means(of(7, peoples), 'bảy dân tộc cùng sinh sống', 'gồm 07 thành phần dân tộc'),
  reads('Bản có 96 hộ, 452 nhân khẩu, gồm 3 dân tộc.', of(96, households), of(452, population), of(3, peoples)),
  reads('Bản Bó có 85 hộ, bản Lót có 85 hộ.', of(85, households), of(85, households)),
  reads('Bản Ba có 42 hộ, trong đó 15 hộ người Mông.', of(42, households), of(15, households)),
  reads('Xã có 2025 hộ trồng mận.', of(2025, households)),

  // Area, length, weight
  ...means(of(142600000, area), 'diện tích 142,6km2', 'diện tích tự nhiên 142,6 km²', '14.260ha'),
  ...means(of(2500, area), 'hiến 2.500m2 đất', '2500 m²', '2.500 mét vuông'),
  ...means(of(17000, distance), 'cách trung tâm xã 17 km', 'dài 17 cây số', 'Bản Lụa (17km)…', 'quãng đường 17.000m'),
  ...means(of(3500, weight), '3.5 tấn cá', '35 tạ ngô', 'năng suất 35 tạ/ha'),
  reads('Xã có diện tích 56,5km2.', { quote: 'diện tích 56,5km2', ...of(56500000, area) }),
  reads('Đường dài 1,2km, rộng 3m.', of(1200, distance), of(3, distance)),
  reads('Quốc lộ 6 qua xã dài 38 km, kéo 12km đường dây 35kV.', of(38000, distance), of(12000, distance)),
  reads('Bản trồng 64ha lúa 2 vụ, 3 sào rau.', of(640000, area), of(1080, area)),

  // Money and income a head
  ...means(of(1200000, money), '1 triệu 200 nghìn đồng', '1,2 triệu đồng', '1.200.000đ'),
  ...means(of(1200000, money), 'một triệu hai trăm nghìn đồng', 'đóng 1,2 triệu đồng/người/năm'),
  ...means(of(3.2e12, money), '3,2 nghìn tỷ đồng', '3.200 tỷ đồng', '3,2 ngàn tỷ đồng'),
  ...means(of(500000, money), 'nửa triệu đồng', 'mỗi suất 500.000 đồng', 'hỗ trợ 500.000 đồng/người'),
  ...means(of(5e7, money), 'vay 50 triệu.', 'vay 50 triệu xây nhà', 'hỗ trợ 50 triệu cho mỗi hộ'),
  ...means(of(5e7, money), 'thu 50 triệu/năm', 'lãi 50 triệu, đủ nuôi con'),
  ...means(of(1500000, money), 'bán 1 triệu rưỡi/con', '1 triệu rưỡi đồng', 'một triệu rưỡi đồng'),
  ...means(of(30000, money), 'bán 30 nghìn/kg', '30 nghìn đồng/kg'),
  ...means(of(1.5e8, money), 'thu nhập bình quân 150 triệu đồng/hộ/năm', 'gia đình thu 150 triệu đồng/năm'),
  ...means(of(4.5e7, income), 'thu nhập bình quân đầu người đạt 45 triệu đồng'),
  ...means(of(4.5e7, income), 'thu nhập bình quân 45 triệu đồng/người/năm'),
  reads('Thu nhập bình quân đầu người 48 triệu đồng, tăng 3 triệu đồng.', of(4.8e7, income), of(3e6, income, up)),
  reads('Thu ngân sách đạt 12,5 tỷ đồng, bằng 102% dự toán.', of(1.25e10, money)),
  reads(
    'Dân góp 350 triệu đồng, 1.200 ngày công, 3.000m2 đất.',
    of(3.5e8, money),
    of(1200, { metric: null }),
    of(3000, area),
  ),
  reads('Trao 50 suất quà, mỗi suất 500.000 đồng.', of(50, items), of(500000, money)),
  reads('Xuất khẩu đạt 1,2 tỷ USD.', of(1.2e9, { metric: 'money', measure: 'USD' })),
  reads('Giá 20.000 đồng/kg, cao hơn 5.000 đồng so với vụ trước.', of(20000, money), of(5000, money, up)),
  reads('Thu 120 triệu đồng, trừ chi phí còn lãi 70 triệu đồng.', of(1.2e8, money), of(7e7, money)),

  // Numbers in words and with scale words
  ...means(of(105, members), 'một trăm linh năm đảng viên'),
  ...means(of(20000, items), '2 vạn cây giống', 'hai vạn cây quế', 'hai mươi nghìn cây'),
  ...means(of(1200000, { metric: null }), '1,2 triệu lượt khách', '1.200.000 lượt khách', '1.200 nghìn lượt khách'),
  reads('Năm 2024, năm hộ được vay vốn, ba chục hộ làm nhà mới.', of(5, households), of(30, households)),
  reads('Ba đảng viên cùng bốn quần chúng nhận nuôi hai em nhỏ.', of(3, members), of(4, candidates), of(2, people)),

  // Ranges
  ...means({ ...of(15, households), value_max: 20 }, '15-20 hộ', 'từ 15 đến 20 hộ', '15–20 hộ', '15‑20 hộ'),
  ...means({ ...of(3e6, money), value_max: 5e6 }, '3 - 5 triệu đồng', '3 triệu đến 5 triệu đồng'),
  reads('Đàn dê có từ 600 đến trên 1.000 con.', { value: 600, value_max: 1000, metric: null }),
  reads('Tiền công từ 800 nghìn đến 1,2 triệu đồng.', { ...of(800000, money), value_max: 1200000 }),
  reads(
    'Trồng 2 - 3ha, thu 10 đến 12 tấn.',
    { ...of(20000, area), value_max: 30000 },
    { ...of(10000, weight), value_max: 12000 },
  ),

  // Hedges
  ...means(of(300, households, gt), 'trên 300 hộ', 'Hơn ba trăm hộ dân', 'có tới hơn 300 hộ'),
  ...means(of(300, households, approx), 'gần 300 hộ', 'xấp xỉ 300 hộ', 'ước khoảng 300 hộ'),
  ...means(of(300, households, lt), 'chưa đến 300 hộ', 'chưa đầy 300 hộ'),
  ...means(of(300, households, gte), 'từ 300 hộ trở lên', 'không dưới 300 hộ'),
  ...means(of(300, households, lte), 'không quá 300 hộ', '300 hộ trở xuống'),
  reads('Đầu tư gần 3 tỷ; dân góp hơn 400 triệu.', of(3e9, money, approx), of(4e8, money, gt)),

  // What is aimed at, and what was reached all the same
  ...means(of(4, admitted, target), 'Phấn đấu kết nạp 4 đảng viên.', 'Chi bộ được giao chỉ tiêu kết nạp 4 đảng viên.'),
  ...means(
    of(4, admitted, target),
    'Chỉ tiêu kết nạp năm nay là 4 đảng viên.',
    'Kế hoạch năm 2025 kết nạp 4 đảng viên.',
  ),
  ...means(of(4, admitted, target), 'Chỉ tiêu tỉnh giao kết nạp 4 đảng viên.'),
  ...means(of(4, admitted, target), 'Mục tiêu nhiệm kỳ tới là kết nạp 4 đảng viên.'),
  ...means(of(4, admitted, target), 'Dự kiến quý IV, chi bộ sẽ kết nạp 4 đồng chí.'),
  ...means(of(4, admitted, target), 'được giao chỉ tiêu 4 đảng viên mới'),
  reads('Phấn đấu mỗi năm kết nạp từ 3 - 5 đảng viên.', { ...of(3, admitted, target), value_max: 5 }),
  reads('Phấn đấu kết nạp 10 đảng viên, đến nay đã kết nạp 7 đảng viên.', of(10, admitted, target), of(7, admitted)),
  reads('Mục tiêu kết nạp 50 đảng viên, kết quả đạt 56 đảng viên.', of(50, admitted, target), of(56, admitted)),
  reads('Chỉ tiêu đề ra: trồng 200ha rừng; thực hiện đạt 215ha.', of(2e6, area, target), of(2.15e6, area)),
  reads('Đạt 120% so với chỉ tiêu 40 đảng viên.', { value: 40, ...target }),
  reads('Phấn đấu trồng 50ha rừng; kết nạp 15 đảng viên.', of(5e5, area, target), of(15, admitted, target)),
  reads('Xã có 15 bản. Dự kiến sáp nhập còn 9 bản.', of(15, villages), of(9, villages, target)),
  reads('Hoàn thành mục tiêu giảm nghèo, xã còn 18 hộ nghèo.', of(18, poor)),
  reads('Thực hiện kế hoạch, xã đã cứng hóa 4,5km đường bản.', of(4500, distance)),
  reads('Nhân dân hiến 5.000m2 đất với mục tiêu sớm có đường mới.', of(5000, area)),
  readsOn('2025-03-01', 'Đến năm 2030, tỉnh có 60 xã nông thôn mới.', of(60, communes, target)),
  readsOn('2025-03-01', 'Đến năm 2024, tỉnh có 48 xã nông thôn mới.', of(48, communes)),

  // Differences, and states that are none
  ...means(of(15, poor, down), 'giảm 15 hộ nghèo so với năm 2023', 'Số hộ nghèo giảm 15 hộ.'),
  ...means(of(15, households, up), 'tăng thêm 15 hộ', 'tăng so với năm trước 15 hộ'),
  ...means({ value: 5, ...up }, 'vượt chỉ tiêu 5 đảng viên', 'nhiều hơn 5 đảng viên so với đầu nhiệm kỳ'),
  reads('Có 58/118 xã bố trí bí thư người nơi khác, tăng 31 xã.', { quote: 'tăng 31 xã', ...of(31, communes, up) }),
  reads(
    'Tỉnh giảm 3 đầu mối, tăng hơn 100 biên chế cho cấp xã.',
    of(3, bodies, down),
    of(100, officials, { ...up, ...gt }),
  ),
  reads('Đàn trâu tăng từ 120 con lên 150 con.', of(120, items), of(150, items)),
  reads('Cà phê tăng 120ha, lên 1.500ha.', of(1.2e6, area, up), of(1.5e7, area)),
  reads('Hộ nghèo giảm từ 60 hộ xuống 45 hộ.', of(60, poor), of(45, poor)),
  reads('Từ chỗ có 3 đảng viên, đến nay chi bộ có 21 đảng viên.', of(3, members), of(21, members)),

  // What remains to be done
  ...means(of(3, villages, remaining), 'Xã còn 3 bản chưa có nhà văn hóa.', 'Còn lại 3 bản chưa có điện.'),
  reads('Đã có 41 hộ sửa nhà, còn 6 hộ chưa được hỗ trợ.', of(41, households), of(6, households, remaining)),
  reads('Mới kết nạp 8/15 quần chúng, còn 7 quần chúng chưa xong hồ sơ.', of(7, candidates, remaining)),

  // Nouns of no metric, and nouns that no list has
  ...means(of(45, items), 'thu 45 gùi lúa', '45 bao ngô', '45 buổi sinh hoạt chi bộ'),
  ...means(of(45, items), 'BẢN BÓ TRỒNG 45 GỐC ĐÀO', 'Trưởng bản Sàng 2 nuôi 45 đàn ong.', '45 mô hình kinh tế'),
  reads('Đại hội xác định 5 nhiệm vụ trọng tâm, 3 khâu đột phá.', of(5, items), of(3, items)),
  reads('Quán triệt Quy định về 19 điều đảng viên không được làm.', of(19, items)),
  reads('KHEN THƯỞNG 12 TẬP THỂ, 20 CÁ NHÂN', of(12, bodies), of(20, people)),
  reads('Xã có 2 sản phẩm OCOP 3 sao.', { quote: '2 sản phẩm OCOP', ...of(2, items) }),

  // Real counts beside numbers that count nothing
  reads('Ông Lò Văn Dọn, 62 tuổi, 35 năm tuổi Đảng, nuôi 12 con bò.', of(12, items)),
  reads('Tính đến 30/6/2025, Đảng bộ có 1.250 đảng viên, đạt 98,5% kế hoạch.', of(1250, members)),
  reads('8h ngày 15/7, 120 đại biểu dự Đại hội lần thứ II, nhiệm kỳ 2025-2030.', of(120, people)),
  reads('Có 76/82 đảng viên (92,68%) dự họp; 6 đảng viên được miễn sinh hoạt.', of(6, members)),
  reads('Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017, huyện sáp nhập 15 chi bộ.', of(15, cells)),
  reads('Trung đoàn 754 giúp dân 300 ngày công.', { quote: '300 ngày công', value: 300, metric: null }),
  reads('Sau 3 năm thực hiện Chỉ thị 05, chi bộ có 8 mô hình hay.', of(8, items)),
  reads('Thứ 6 hằng tuần, 2 cán bộ xã trực tại Tổ 4.', of(2, officials)),
  reads('Đội 4 và đội 5 có 62 hộ.', of(62, households)),
  reads('Đảng bộ Trung đoàn 82 có 8 chi bộ.', of(8, cells)),
  reads('Tổ 3 người tuần tra 2 lần mỗi đêm.', of(3, people)),
  reads('1. Thành lập 2 tổ công tác.', of(2, bodies)),
  reads('Gọi 0912.345.678 để ủng hộ 15 hộ bị lũ cuốn trôi nhà.', of(15, households)),
  reads('Xã đạt 19/19 tiêu chí, huy động 4,2 tỷ đồng trong 5 năm.', of(4.2e9, money)),

  // One statement told again is one; two statements of one number are two
  reads('Xã Tân Hoà kết nạp 25 đảng viên mới\n\nNăm 2024, xã Tân Hoà đã kết nạp 25 đảng viên mới.', of(25, admitted)),
  reads('Chi bộ kết nạp 32 đảng viên.\n\nChi bộ có 32 đảng viên nữ.', of(32, admitted), of(32, members)),
  reads('Bản Bó có 45 hộ nghèo.\n\nBản Lót có 45 hộ nghèo.', of(45, poor), of(45, poor)),

  // Durations, ages, times over, levels, clock times
  ...nothing('suốt hơn 20 năm qua', 'từ 2-3 năm', '45 ngày đêm', 'năm năm qua'),
  ...nothing('ông Sáu năm nay 62 tuổi', 'Huy hiệu 50 năm tuổi Đảng', 'nửa nhiệm kỳ'),
  ...nothing('tăng 1,5 lần so với năm 2020', 'chính quyền địa phương 2 cấp', '38,5 độ C'),
  ...nothing('7 giờ 30 phút', 'Tám giờ sáng', 'hồi 9h15', '09:12', '6 tháng đầu năm', 'trực 24/24 giờ'),
  // Dates, terms, years
  ...nothing('ngày 14 tháng 02 năm 2022', 'sáng 15/7', 'từ ngày 10 đến 15/8/2025'),
  ...nothing('nhiệm kỳ 2020 – 2025', 'giai đoạn 2026‑2030', 'vụ đông xuân 2024 - 2025', 'tháng Ba'),
  ...nothing('mùng 4 Tết', 'Đến năm 2030 đảng viên phải thạo kỹ năng số.', 'những năm 80', 'sinh năm 1985'),
  ...nothing('Giai đoạn 2021-2025 xã hoàn thành nhiều việc.', 'thứ 6', 'thế kỷ 21', 'SEA Games 33'),
  // Ordinals, labels, list numbers
  ...nothing('khóa 15', 'lớp 5A', 'giải Ba', 'Huân chương Lao động hạng Ba'),
  ...nothing('dịch vụ công mức độ 4', 'Bài 2: Gỡ khó', 'xếp thứ 5 toàn tỉnh', 'xã khu vực 3'),
  ...nothing('1. Về công tác xây dựng Đảng', '3- Tiếp tục đổi mới', '4.1. Hạn chế'),
  // Documents and programmes
  ...nothing('Quyết định số 1284-QĐ/TU, ngày 12/5/2025', 'Nghị định số 67/2025/NĐ-CP'),
  ...nothing('Chương trình 135', 'Nghị quyết Trung ương 4 khóa XII', 'vốn 30a', 'Nghị quyết 18, 19'),
  ...nothing('(Kế hoạch số 58-KH/TU)', 'Ban Chỉ đạo 35 của Tỉnh ủy', 'Công văn số 345/UBND‑NV'),
  // Names, lists of names, roads, plates
  ...nothing('bản Nà Hốc 1', 'Tổ 7, phường Tô Hiệu', 'Tiểu khu Phiêng Lanh 2'),
  ...nothing('các tiểu khu 1, 2, 3', 'các bản Mòn 1, 2 và 3', 'tổ 4, 5, 6 phường Chiềng An'),
  ...nothing('Quốc lộ 6', 'tại Km25 Quốc lộ 37', 'phố 3/2', 'Trung đoàn 754'),
  ...nothing('ông Đoàn Khắc Mười', 'đường Hai Bà Trưng', 'xã Năm Căn', 'huyện Ba Bể'),
  ...nothing('công nghiệp 4.0', 'B2B', 'ISO 9001:2015', 'phương châm “4 tại chỗ”', '“5 không, 3 sạch”'),
  ...nothing('biển số 26A-123.45', 'anh_2025_12.jpg', 'Covid-19', 'PM2.5', 'Thủy điện Nậm Chiến 2'),
  // Shares, scales, scores
  ...nothing('91,6%', 'tăng 15-20%', '0,52% số hộ', '1.845/1.912 chi bộ có chi ủy'),
  ...nothing('năm mươi phần trăm số hộ', 'bản đồ tỉ lệ 1:500', 'tăng trưởng 2 con số'),
  ...nothing('hơn 2/3 số hộ', 'hai phần ba số hộ', 'một nửa số hộ', 'tỷ số 3-1', 'học hết lớp 9/12'),
  // Phones, identity numbers, page tools, speeds
  ...nothing('điện thoại: 0212.3852.123', 'ĐT: 0912345678', 'Lượt xem: 6979'),
  ...nothing('CCCD số 014085001234', 'số tài khoản 1023456789', 'hai bên đường'),
  ...nothing('tốc độ 40km/h', 'chạy 60 km/giờ', 'Bạn còn 500/500 ký tự', 'thửa số 25, tờ bản đồ số 7'),
  // "một" as an article, and vague amounts
  ...nothing('một số bản', 'bộ phận một cửa', 'một trong những xã đi đầu', 'muôn người như một'),
  ...nothing('hàng trăm hộ dân', 'hàng nghìn lượt khách', 'vài chục hộ', 'không còn bản trắng đảng viên'),
  ...nothing('dăm ba hộ', '12.345 lượt xem', 'cơ chế “6 rõ”'),

  // Cases of the police, which are no harvests
  ...means({ value: 214, metric: null, ...actual }, 'Công an huyện phát hiện 214 vụ.', 'xử lý 214 vụ vi phạm'),
  reads('Số vụ tai nạn giảm 17 vụ so với cùng kỳ.', { value: 17, ...down }),
  ...nothing('ruộng cấy lúa 2 vụ', 'sản xuất 3 vụ/năm'),

  // Number words before classifiers and things that few lists have
  ...means(of(3, {}), 'ba cơn bão', 'nhà có ba đứa con', 'ba phần việc', 'dựng ba cái cột'),
  reads('Xã lập tám khu vực bỏ phiếu, trong đó năm tổ mang hòm phiếu phụ.', { value: 8 }, { value: 5 }),
  ...nothing('hồ Ba Bể', 'huyện Ba Vì'),

  // One, where it stands in a list with other numbers
  reads('Bốn người chết, một người mất tích.', { value: 4, ...people }, { value: 1, ...people }),
  reads('Huyện có 4 xã nâng cao, một xã kiểu mẫu.', { value: 4, ...communes }, { value: 1, ...communes }),
  ...nothing('một người đi trước dắt một người theo sau', 'một bộ phận người dân'),

  // Halves after a unit, millimetres, ring roads
  reads('Gia đình thu 19 tấn rưỡi cà phê.', { value: 19500, ...weight }),
  reads('Lượng mưa phổ biến 30-60mm, có nơi 247 mm.', { value: 0.03, value_max: 0.06 }, { value: 0.247 }),
  ...nothing('đường Vành đai 4 đoạn qua phường', 'bão số 5 đổ bộ', 'nút giao ngã 4'),

  // Targets listed after a colon; what was passed; differences with words between
  reads(
    'Nghị quyết giao các chỉ tiêu năm 2021: kim ngạch 1,1 tỷ USD; thu ngân sách 10.780 tỷ đồng.',
    { value: 1.1e9, ...target },
    { value: 1.078e13, ...target },
  ),
  reads('Số ca mắc sốt xuất huyết đã vượt 2.100 ca.', { value: 2100, comparator: 'gt', ...actual }),
  reads('Giá lúa cao hơn năm ngoái 900 đồng.', { value: 900, ...up }),
  reads('Dự án có vốn đăng ký gần 46 tỷ đồng.', { value: 4.6e10, comparator: 'approx', ...actual }),
  reads(
    'Trong 120 hộ, 50 hộ làm dịch vụ, còn lại 70 hộ làm ruộng.',
    { value: 120 },
    { value: 50 },
    { value: 70, ...actual },
  ),
  reads('Giá tăng từ 180 nghìn lên 320 nghìn đồng.', { value: 180000, ...money }, { value: 320000, ...money }),
  reads('Xã thực hiện thắng lợi các chỉ tiêu kinh tế: sản xuất lúa 510ha.', { value: 5.1e6, ...actual }),

  // Names that go on with the next level; nouns said again; lists by year; what is no admission
  ...nothing('tại tổ 4 phường Cốc San', 'ở thôn 3 xã Tân Phú', 'khu 6 thị trấn Sông Mã'),
  ...means({ value: 9 }, 'thi chín môn thi'),
  ...means({ value: 3 }, 'ba khu tái định cư', 'chia làm ba lứa'),
  reads('Huyện kết nạp 21 công nhân; năm 2020 là 26 người; năm 2022 có 29 người.', admitted, admitted, admitted),
  reads('Mục tiêu phát triển mới từ 6.000 người tham gia BHXH.', { value: 6000, metric: null, ...target }),
  reads('Tỉnh lộ 155 dài hơn 29 km, rộng hơn 7 m.', { value: 29000, ...gt }, { value: 7, ...gt }),
  reads('Theo KH, toàn tỉnh gieo sạ 115.000ha.', { value: 1.15e9, ...target }),
  reads('Làng tính đến năm 2020 sẽ làm 4 nhà sàn.', { value: 4, ...target }),
  reads(
    'Xã phấn đấu thu nhập bình quân đạt 78 triệu đồng/người/năm trở lên, thu ngân sách trên địa bàn tối thiểu 42 tỷ đồng.',
    { value: 7.8e7, ...income, ...target },
    { value: 4.2e10, ...money, ...target, ...gte },
  ),
];
