/** How exact a number is meant: the words before and after it that make it more, less, about, at least or at most. */
import { examplesOf, type Example, type Expected } from '../../../extractors/example.ts';

const { means, reads } = examplesOf<'count'>();

type Part = Expected<'count'>;
type Comparator = NonNullable<Part['comparator']>;

const is =
  (comparator: Comparator) =>
  (value: number, more: Part = {}): Part => ({ value, comparator, ...more });
const eq = is('eq');
const gt = is('gt');
const gte = is('gte');
const lt = is('lt');
const lte = is('lte');
const approx = is('approx');

export const examples: Example<'count'>[] = [
  // More than
  ...means(
    gt(400),
    'Trên 400 hộ được dùng nước sạch.',
    'Xã có hơn 400 hộ.',
    'Toàn xã có tới trên 400 hộ trồng chè.',
    'Đã giúp được hơn bốn trăm hộ.',
    'Có hơn 400 lượt hộ vay vốn.',
    'Số hộ tham gia đã vượt 400 hộ.',
    'Số hộ đăng ký vượt mốc 400 hộ.',
    'Xã quản lý quá 400 hộ, địa bàn lại rộng.',
  ),
  ...means(
    gt(2_000_000_000),
    'Tổng kinh phí trên 2 tỷ đồng.',
    'Nhân dân đóng góp hơn 2 tỷ đồng.',
    'Thiệt hại lên tới hơn 2 tỷ đồng.',
  ),
  ...means(gt(12_000), 'Đường liên bản dài hơn 12km.', 'Từ trung tâm vào bản trên 12 cây số.'),
  ...means(gt(32_000, { metric: 'population' }), 'Quy mô dân số trên 32.000 người.', 'Xã có hơn 3,2 vạn dân.'),

  // Less than
  ...means(
    lt(50),
    'Xã chỉ còn dưới 50 hộ nghèo.',
    'Bản có chưa đến 50 hộ.',
    'Bản có chưa tới 50 nóc nhà.',
    'Bản có chưa đầy 50 hộ.',
    'Chưa đầy 50 hộ ở lại bản cũ.',
    'Xã giữ số hộ nghèo dưới 50 hộ.',
  ),

  // About
  ...means(
    approx(300),
    'Xã có gần 300 hộ.',
    'Khoảng 300 hộ bị ảnh hưởng.',
    'Ước khoảng 300 hộ bị ảnh hưởng.',
    'Xấp xỉ 300 hộ tham gia.',
    'Có chừng 300 hộ trồng cam.',
    'Bản có độ 300 hộ.',
    'Cả xã có ngót 300 hộ.',
    'Ước có 300 hộ bị ngập.',
    'Có khoảng ba trăm hộ đến dự.',
    'Tầm 300 hộ sống ven suối.',
    'Ước tính 300 hộ cần di dời.',
  ),
  ...means(
    approx(1_500_000_000),
    'Thiệt hại ước tính khoảng 1,5 tỷ đồng.',
    'Thiệt hại ước 1,5 tỷ đồng.',
    'Doanh thu ước đạt 1,5 tỷ đồng.',
  ),
  ...means(approx(250_000), 'Xã có gần 25ha mặt nước.', 'Trồng khoảng 25 ha dứa.'),

  // At least
  ...means(
    gte(5),
    'Mỗi chi bộ kết nạp ít nhất 5 đảng viên.',
    'Kết nạp tối thiểu 5 đảng viên.',
    'Kết nạp không dưới 5 đảng viên.',
    'Kết nạp từ 5 đảng viên trở lên.',
    'Kết nạp 5 đảng viên trở lên.',
    'Phấn đấu kết nạp từ 5 đồng chí trở lên vào Đảng.',
    'Chi bộ phấn đấu kết nạp ít nhất là 5 đảng viên.',
  ),
  ...means(
    gte(60_000_000),
    'Thu nhập từ 60 triệu đồng/năm trở lên.',
    'Thu nhập tối thiểu 60 triệu đồng.',
    'Lãi ít nhất 60 triệu đồng mỗi vụ.',
  ),

  // At most
  ...means(
    lte(15),
    'Giữ lại không quá 15 đầu mối.',
    'Bố trí tối đa 15 người.',
    'Nhiều nhất 15 người một ca trực.',
    'Tổ hợp tác có từ 15 người trở xuống.',
    'Mỗi lớp tối đa là 15 học sinh.',
  ),
  ...means(lte(100_000_000), 'Mỗi hộ vay không quá 100 triệu đồng.', 'Mức vay tối đa 100 triệu đồng/hộ.'),

  // Exactly
  ...means(
    eq(24),
    'Xã có đúng 24 bản.',
    'Xã có tất cả 24 bản.',
    'Tổng cộng 24 bản của xã đã có điện.',
    'Xã có tới 24 bản.',
    'Vỏn vẹn 24 bản còn giữ nghề dệt.',
    'Cả 24 bản đều có nhà văn hóa.',
    'Xã chỉ có 24 bản.',
    'Trên địa bàn có 24 bản.',
  ),

  // Words of comparison that hedge nothing
  reads('Năm nay cao hơn 3 triệu đồng so với năm ngoái.', eq(3_000_000)),
  reads('Nhiều hơn 12 hộ so với năm trước.', eq(12)),
  reads('Thấp hơn 20 hộ so với chỉ tiêu.', eq(20)),
  reads('Tỉnh có 5 xã dưới chân núi.', eq(5)),
  reads('Trên diện tích 12ha, bản trồng chanh leo.', eq(120_000)),
  reads('Trên địa bàn xã có 18 doanh nghiệp.', eq(18)),
  reads('Dưới sự chỉ đạo của chi bộ, 40 hộ đã hiến đất.', eq(40)),
  reads('Hơn thế, Hội còn trao 30 suất quà.', eq(30)),
  reads('Gần đây, 7 hộ mở nhà nghỉ cộng đồng.', eq(7)),
  reads('Đường gần hơn trước 6km.', eq(6000)),

  // Hedges of several numbers in one sentence do not mix
  reads('Xã có gần 900 hộ, 4.120 nhân khẩu.', approx(900), eq(4120)),
  reads('Trồng 45ha mận, sản lượng hơn 300 tấn, thu khoảng 4 tỷ đồng.', eq(450_000), gt(300_000), approx(4e9)),
  reads('Hơn 60 đảng viên và 25 quần chúng tham gia.', gt(60), eq(25)),
  reads('Tăng hơn 40 hộ, giảm gần 10 nhân khẩu.', gt(40), approx(10)),
  reads('Phấn đấu trên 20 hộ thoát nghèo, không quá 5 hộ tái nghèo.', gt(20), lte(5)),
  reads('Có 12 hộ nuôi từ 10 con bò trở lên.', eq(12), gte(10)),
  reads('Đàn gia cầm có khoảng 15 - 20 nghìn con.', approx(15_000, { value_max: 20_000 })),
  reads('Cần từ 5 đến 7 người.', eq(5, { value_max: 7 })),
  reads('Đã có trên 1.000 người đăng ký, trong đó gần 400 nữ.', gt(1000), approx(400)),
  reads('Xử phạt 77 vụ từ 2 triệu đồng trở lên.', eq(77), gte(2e6)),
  reads('Xe vượt tốc độ 20km bị phạt; mật độ 300 người.', { value: 20_000, comparator: 'eq' }, eq(300)),
];
