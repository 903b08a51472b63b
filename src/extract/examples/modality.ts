/** How a count is meant: reached, aimed at, a difference, what is still to be done; and how long a word of purpose holds. */
import { examplesOf, type Example, type Expected } from '../../../extractors/example.ts';

const { means, meansOn, reads, readsOn } = examplesOf<'count'>();

type Part = Expected<'count'>;

const actual = (value: number): Part => ({ value, modality: 'actual' });
const target = (value: number): Part => ({ value, modality: 'target' });
const remaining = (value: number): Part => ({ value, modality: 'remaining' });
const up = (value: number): Part => ({ value, modality: 'delta', direction: 'up' });
const down = (value: number): Part => ({ value, modality: 'delta', direction: 'down' });

export const examples: Example<'count'>[] = [
  // Words of purpose
  ...means(
    target(35),
    'Phấn đấu kết nạp 35 đảng viên.',
    'Phấn đấu trong năm kết nạp 35 đảng viên mới.',
    'Đảng bộ phấn đấu cả nhiệm kỳ kết nạp 35 đảng viên.',
    'Chỉ tiêu cả năm là 35 đảng viên.',
    'Chỉ tiêu kết nạp: 35 đảng viên.',
    'Đảng bộ được giao chỉ tiêu kết nạp 35 đảng viên.',
    'Huyện giao xã kết nạp 35 đảng viên trong năm nay.',
    'Mục tiêu đặt ra là kết nạp 35 đảng viên.',
    'Với mục tiêu kết nạp 35 đảng viên, các chi bộ khẩn trương tạo nguồn.',
    'Nghị quyết đề ra mục tiêu kết nạp 35 đảng viên.',
    'Kế hoạch năm là kết nạp 35 đảng viên.',
    'Theo kế hoạch, Đảng bộ sẽ kết nạp 35 đảng viên.',
    'Dự kiến kết nạp 35 đảng viên dịp 19/5.',
    'Chi bộ định hướng kết nạp 35 đảng viên.',
    'Xã đăng ký kết nạp 35 đảng viên.',
    'Đảng ủy quyết tâm kết nạp 35 đảng viên trong quý này.',
    'Hướng tới kết nạp 35 đảng viên chào mừng đại hội.',
    'Năm tới, Đảng bộ sẽ kết nạp 35 đảng viên.',
    'Yêu cầu các chi bộ phải kết nạp được 35 đảng viên.',
    'Từ nay đến cuối năm, cần kết nạp thêm 35 đảng viên.',
    'Đại hội đề ra chỉ tiêu phát triển 35 đảng viên.',
    'Nhiệm kỳ tới, Đảng bộ đặt chỉ tiêu kết nạp 35 đảng viên trở lên.',
    'Đảng bộ xây dựng kế hoạch kết nạp 35 đảng viên trong năm.',
    'Đảng ủy đã đề ra chỉ tiêu mỗi năm kết nạp 35 đảng viên.',
  ),
  ...means(
    target(60),
    'Xã dự kiến xóa 60 nhà tạm.',
    'Mục tiêu của xã là xóa 60 nhà tạm.',
    'Đến hết năm nay, xã phấn đấu hoàn thành 60 ngôi nhà.',
    'Sẽ có 60 hộ được di dời đến nơi ở mới.',
    'Theo phương án, 60 hộ phải di dời.',
    'Dự án dự kiến di dời 60 hộ dân.',
    'Huyện lên kế hoạch hỗ trợ 60 hộ làm nhà.',
    'Thời gian tới, Hội tiếp tục giúp đỡ 60 hộ nghèo.',
    'Xã phấn đấu đến năm 2030 không còn nhà tạm, hỗ trợ 60 hộ phát triển sản xuất.',
    'Theo đề án, sẽ thành lập mới 60 tổ hợp tác.',
    'Đề án đặt mục tiêu thành lập 60 hợp tác xã.',
    'Hội đăng ký giúp 60 hộ thoát nghèo.',
    'Đoàn xã quyết tâm trồng 60 cây hoa ban trong tháng Thanh niên.',
    'Xã phấn đấu giảm số hộ nghèo xuống còn 60 hộ.',
  ),
  ...means(
    target(2_500_000),
    'Vụ này, xã phấn đấu gieo trồng 250ha lúa.',
    'Diện tích gieo trồng theo kế hoạch là 250ha.',
    'Kế hoạch giao 250ha, các bản đang khẩn trương làm đất.',
    'Toàn xã sẽ mở rộng diện tích chè lên 250ha.',
    'Xã định hướng nâng diện tích cà phê lên 250ha.',
    'Quy hoạch đến năm 2030, vùng chè đạt 250ha.',
  ),
  ...means(
    target(45_000_000_000),
    'Dự toán thu ngân sách năm nay là 45 tỷ đồng.',
    'Thu ngân sách phấn đấu đạt 45 tỷ đồng.',
    'Tổng mức đầu tư dự kiến 45 tỷ đồng.',
    'Huyện được giao thu ngân sách 45 tỷ đồng.',
  ),
  ...meansOn(
    '2025-09-10',
    target(19),
    'Mục tiêu đến năm 2030, xã đạt 19 tiêu chí.',
    'Đến năm 2030, có 19 xã đạt chuẩn.',
  ),
  ...meansOn(
    '2025-09-10',
    target(72_000_000),
    'Đến năm 2030, thu nhập bình quân đạt 72 triệu đồng/người/năm.',
    'Phấn đấu thu nhập bình quân đầu người cuối nhiệm kỳ đạt 72 triệu đồng.',
    'Giai đoạn 2026-2030, thu nhập bình quân đầu người đạt 72 triệu đồng/năm.',
  ),

  // A conditional, a wish, a rule
  ...means(
    target(12),
    'Nếu giữ được tiến độ này, xã sẽ hoàn thành 12 tiêu chí.',
    'Có vốn, bản sẽ làm thêm 12 ngôi nhà nữa.',
  ),

  // Reached, though words of purpose stand near
  ...means(
    actual(28),
    'Đảng bộ đã hoàn thành chỉ tiêu, kết nạp 28 đảng viên.',
    'Thực hiện chỉ tiêu được giao, Đảng bộ đã kết nạp 28 đảng viên.',
    'Thực hiện kế hoạch của Huyện ủy, Đảng bộ kết nạp 28 đảng viên.',
    'Kết nạp được 28 đảng viên, đạt chỉ tiêu đề ra.',
    'Kết nạp 28 đảng viên, vượt kế hoạch.',
    'Kết nạp 28 đảng viên, hoàn thành mục tiêu Nghị quyết đại hội.',
    'Vượt chỉ tiêu huyện giao, năm qua Đảng bộ kết nạp 28 đảng viên.',
    'Với mục tiêu trẻ hóa đội ngũ, Đảng bộ đã kết nạp 28 đảng viên.',
    'Xác định mục tiêu rõ ràng, đến nay Đảng bộ kết nạp được 28 đảng viên.',
    'Sau một năm phấn đấu, có 28 quần chúng được kết nạp vào Đảng.',
    'Nhờ nỗ lực phấn đấu của các chi bộ, đã có 28 đảng viên mới được kết nạp.',
    'Kế hoạch được triển khai sớm nên đã kết nạp 28 đảng viên.',
    'Ước thực hiện cả năm đã kết nạp 28 đảng viên.',
    'Trong số những đoàn viên phấn đấu tốt, 28 đoàn viên đã được kết nạp vào Đảng.',
  ),
  ...means(
    actual(40),
    'Chương trình mục tiêu quốc gia đã hỗ trợ 40 hộ.',
    'Từ vốn chương trình mục tiêu quốc gia, xã làm 40 nhà cho hộ nghèo.',
    'Hội đồng nhân dân xã thông qua 40 nghị quyết.',
    'Phòng Tài chính - Kế hoạch thẩm định 40 hồ sơ.',
    'Các hộ phấn đấu vươn lên, đã có 40 hộ khá.',
    'Xã có 40 hộ đã đăng ký và được nhận cây giống.',
    'Tuy chưa đạt mục tiêu nhưng đã có 40 hộ thoát nghèo.',
    'Thành công của mục tiêu ấy là 40 hộ đã có nhà mới.',
  ),
  ...meansOn('2025-09-10', actual(48), 'Đến năm 2024, tỉnh có 48 xã đạt chuẩn.', 'Hết năm 2024 có 48 xã về đích.'),

  // Plans of the past that were carried out
  reads('Năm 2020, xã đặt mục tiêu trồng 50ha xoài; đến nay đã trồng được 64ha.', target(500_000), actual(640_000)),
  reads('Kế hoạch trồng 30ha rừng, xã đã trồng 32ha.', target(300_000), actual(320_000)),
  reads('Dự kiến có 5 hộ tham gia nhưng thực tế có 11 hộ.', target(5), actual(11)),
  reads('Đầu nhiệm kỳ, Đảng bộ dự kiến kết nạp 90 đảng viên, nay đã kết nạp 104 đảng viên.', target(90), actual(104)),
  reads('Thay vì 3 mô hình như kế hoạch, Hội đã xây dựng 5 mô hình.', { value: 3 }, actual(5)),

  // Targets and results side by side
  reads(
    'Năm 2024 đạt 120 đảng viên, vượt 20 đảng viên so với chỉ tiêu 100 đảng viên.',
    actual(120),
    up(20),
    target(100),
  ),
  reads(
    'Chỉ tiêu giao 80 đảng viên, kết nạp được 76 đảng viên, còn thiếu 4 đảng viên.',
    target(80),
    actual(76),
    remaining(4),
  ),
  reads('Đã kết nạp 33 đảng viên; phấn đấu đến cuối năm kết nạp thêm 9 đảng viên.', actual(33), target(9)),
  reads('Xã hiện có 14 tiêu chí đạt chuẩn, phấn đấu năm 2026 đạt 17 tiêu chí.', actual(14), target(17)),
  reads('Thu nhập bình quân hiện đạt 36 triệu đồng/người/năm, mục tiêu là 45 triệu đồng.', actual(36e6), target(45e6)),
  reads(
    'Mục tiêu: kết nạp 20 đảng viên; giảm 30 hộ nghèo; trồng 40ha rừng.',
    target(20),
    { value: 30 },
    target(400_000),
  ),
  reads(
    'Đại hội đề ra các chỉ tiêu: giá trị sản xuất đạt 320 tỷ đồng; thu ngân sách 15 tỷ đồng; kết nạp 75 đảng viên.',
    target(320e9),
    target(15e9),
    target(75),
  ),
  reads('Phấn đấu kết nạp 20 đảng viên. Hiện nay, Đảng bộ có 410 đảng viên.', target(20), actual(410)),
  reads('Đảng bộ có 410 đảng viên. Phấn đấu kết nạp 20 đảng viên trong năm nay.', actual(410), target(20)),
  reads('Dự kiến xã sẽ có 22 bản sau khi sáp nhập 31 bản hiện có.', target(22), actual(31)),
  reads(
    'Nhiệm kỳ qua, Đảng bộ kết nạp 152 đảng viên; nhiệm kỳ tới, phấn đấu kết nạp 160 đảng viên.',
    actual(152),
    target(160),
  ),
  reads('Chi bộ có 15 đảng viên, dự kiến cuối năm kết nạp 2 quần chúng.', actual(15), target(2)),
  reads('Thu 9,2 tỷ đồng, vượt 1,2 tỷ đồng so với dự toán 8 tỷ đồng.', actual(9.2e9), up(1.2e9), target(8e9)),
  reads('Đã thu 6 tỷ đồng, bằng 75% dự toán 8 tỷ đồng.', actual(6e9), target(8e9)),
  reads('So với mục tiêu 50 nhà, xã đã làm 58 nhà.', target(50), actual(58)),
  reads('Phấn đấu 100% chi bộ tốt, kết nạp 25 đảng viên; xã hiện còn 3 bản chưa có chi ủy.', target(25), remaining(3)),
  reads('Cùng với 24 đảng viên đã kết nạp, Đảng bộ sẽ kết nạp thêm 6 đảng viên.', actual(24), target(6)),
  reads(
    'Xã được giao trồng 100ha, đã trồng 70ha, số diện tích còn lại 30ha sẽ trồng trong tháng 7.',
    target(1_000_000),
    actual(700_000),
    { value: 300_000 },
  ),

  // The target of another governs no result before it
  reads('Năm qua kết nạp 31 đảng viên, tạo đà để phấn đấu hoàn thành chỉ tiêu cả nhiệm kỳ.', actual(31)),
  reads('Với 31 đảng viên được kết nạp, Đảng bộ phấn đấu sớm về đích.', actual(31)),
  reads('Xã có 12 bản phấn đấu đạt chuẩn nông thôn mới.', actual(12)),
  reads('265 quần chúng phấn đấu trở thành đảng viên.', actual(265)),
  reads('Đại hội đề ra 24 chỉ tiêu, 5 nhiệm vụ trọng tâm.', actual(24), actual(5)),
  reads('Xã hoàn thành 18 chỉ tiêu, vượt 6 chỉ tiêu.', actual(18), { value: 6 }),
  reads('Nghị quyết gồm 3 mục tiêu, 7 nhóm giải pháp.', actual(3), actual(7)),

  // Differences
  ...means(
    up(18),
    'Số hộ khá tăng 18 hộ.',
    'Tăng 18 hộ khá so với năm trước.',
    'nhiều hơn 18 hộ so với nhiệm kỳ trước',
  ),
  ...means(up(7), 'Vượt 7 đảng viên so với kế hoạch.', 'vượt kế hoạch 7 đảng viên', 'vượt chỉ tiêu giao 7 đảng viên'),
  ...means(
    down(22),
    'Giảm 22 hộ nghèo so với đầu năm.',
    'Số hộ nghèo giảm được 22 hộ.',
    'Hộ nghèo giảm thêm 22 hộ.',
    'Hộ nghèo ít hơn 22 hộ so với năm ngoái.',
  ),
  ...means(
    up(5_000_000),
    'Thu nhập tăng 5 triệu đồng so với năm 2022.',
    'Thu nhập bình quân cao hơn 5 triệu đồng so với năm 2022.',
  ),
  ...means(
    down(2),
    'Sau sắp xếp giảm 2 phòng.',
    'Bộ máy tinh gọn, giảm được 2 đầu mối.',
    'Giảm đi 2 đơn vị so với trước.',
  ),
  reads('Xã có 1.120 hộ, tăng 45 hộ so với năm 2020.', actual(1120), up(45)),
  reads('Kết nạp 26 đảng viên, nhiều hơn năm trước 4 đồng chí.', actual(26), up(4)),
  reads('Có 58 ca mắc, giảm 12 ca so với tuần trước, không có tử vong.', actual(58), down(12)),
  reads(
    'Đàn bò 3.400 con, tăng 210 con; đàn lợn 8.100 con, giảm 640 con.',
    actual(3400),
    up(210),
    actual(8100),
    down(640),
  ),
  reads(
    'Tai nạn giao thông xảy ra 14 vụ, giảm 3 vụ; làm 9 người chết, tăng 1 người.',
    actual(14),
    down(3),
    actual(9),
    up(1),
  ),
  reads('Trồng 75ha, hụt 5ha so với kế hoạch.', actual(750_000), down(50_000)),
  reads('Thu ngân sách vượt dự toán 320 triệu đồng.', up(320e6)),

  // Two states, no difference
  reads('Số đảng viên tăng từ 380 lên 412 đồng chí.', { value: 380 }, actual(412)),
  reads('Thu nhập tăng từ 28 triệu đồng lên 41 triệu đồng.', actual(28e6), actual(41e6)),
  reads('Hộ nghèo giảm từ 95 hộ xuống 61 hộ.', actual(95), actual(61)),
  reads('Số hộ nghèo giảm còn 61 hộ.', actual(61)),
  reads('Từ 12 chi bộ, sau sắp xếp giảm xuống còn 9 chi bộ.', actual(12), actual(9)),
  reads('Sáp nhập giảm từ 31 bản còn 22 bản.', actual(31), actual(22)),
  reads('Đàn trâu tăng lên 540 con.', actual(540)),
  reads('Diện tích nhãn nâng lên 1.200ha.', actual(12_000_000)),
  reads('Năm 2020 có 8 mô hình, nay tăng lên 15 mô hình.', actual(8), actual(15)),
  reads('Từ chỗ chỉ có 2 hộ làm du lịch, bản đã có 17 hộ.', actual(2), actual(17)),
  reads('Tiêu chí đạt được tăng từ 11 tiêu chí lên 16 tiêu chí, tăng 5 tiêu chí.', actual(11), actual(16), up(5)),
  reads('Phấn đấu nâng số đảng viên từ 412 đồng chí lên 450 đồng chí.', { value: 412 }, target(450)),

  // What is still to be done, and what is just left
  ...means(
    remaining(6),
    'Xã còn 6 bản chưa có điện lưới.',
    'Hiện còn 6 bản chưa có đường ô tô.',
    'Toàn xã vẫn còn 6 bản chưa có nhà văn hóa.',
    'Chỉ còn 6 bản chưa có sóng điện thoại.',
    'Còn 6 bản vùng cao chưa có chi bộ riêng.',
    'Còn thiếu 6 phòng học.',
    'Còn 6 hộ chưa bàn giao mặt bằng.',
    'Trường còn thiếu 6 giáo viên.',
    'Còn 6 chi bộ chưa kết nạp được đảng viên.',
  ),
  ...means(
    actual(31),
    'Sau rà soát, xã còn 31 hộ nghèo.',
    'Đến nay chỉ còn 31 hộ nghèo.',
    'Hộ cận nghèo còn 31 hộ.',
    'Sau sắp xếp, trường còn 31 lớp.',
    'Ngoài ra còn có 31 hộ nuôi cá.',
    'Bên cạnh đó, còn trao 31 suất quà.',
    'Xã chưa có nước sạch; có 31 hộ dùng nước suối.',
  ),
  reads('Đã bàn giao 44 nhà, còn 6 nhà đang làm.', actual(44), { value: 6 }),
  reads('Có 90 hộ dùng điện, 12 hộ còn lại chưa có đường dây.', actual(90), remaining(12)),
  reads('Trong 37 bản có 34 bản đã đạt, còn 3 bản chưa đạt.', actual(37), actual(34), remaining(3)),

  // Published before or after the year spoken of
  readsOn('2022-03-01', 'Đến năm 2025, xã có 250ha cây ăn quả.', target(2_500_000)),
  readsOn('2026-03-01', 'Đến năm 2025, xã có 260ha cây ăn quả.', actual(2_600_000)),
  readsOn('2024-06-01', 'Năm 2023, xã có 9 hộ thoát nghèo; năm 2025, có 14 hộ.', actual(9), target(14)),
  readsOn('2025-03-20', 'Nghị quyết Đại hội nhiệm kỳ 2025-2030 xác định kết nạp 200 đảng viên.', target(200)),
  readsOn('2025-12-20', 'Kết quả nhiệm kỳ 2020-2025: kết nạp 187 đảng viên.', actual(187)),

  // An aim goes on after what it is compared with
  readsOn(
    '2026-02-04',
    'Năm 2026, tỉnh phấn đấu kết nạp 4.200 đảng viên, tăng 250 đảng viên so với thực hiện năm 2025; thành lập 12 chi bộ.',
    target(4200),
    up(250),
    target(12),
  ),
  reads('Đảng ủy xã đề ra năm 2022 kết nạp 9 đảng viên.', target(9)),
  reads('Thường trực Tỉnh ủy đề nghị các huyện kết nạp 90 đảng viên.', target(90)),
  reads('Tỉnh đề nghị công nhận 12 xã đạt chuẩn.', actual(12)),
  // An aim in brackets reaches no further; one that is set for the whole year
  reads(
    'Về phát triển Đảng, xã kết nạp 31 đảng viên, đạt 51,6% chỉ tiêu năm (60 đảng viên); chuyển chính thức 44 đồng chí.',
    actual(31),
    target(60),
    actual(44),
  ),
  reads('Đã trồng 210ha rừng, kế hoạch cả năm 350ha.', actual(2_100_000), target(3_500_000)),
  reads('Xã đặt kế hoạch thu 12 tỷ đồng.', target(12e9)),
  // Two things that grew together
  reads('So với năm trước tăng 9 lớp và 311 học sinh.', up(9), up(311)),
  reads('Huyện còn 4 bản chưa có điện; 15km đường chưa rải nhựa.', remaining(4), remaining(15_000)),
  reads('Huyện còn 3 xã thu dưới 30%; 2 xã chưa đạt thêm tiêu chí nào.', { value: 3 }, actual(2)),
  reads('Còn 4 thôn chưa có điện; 2 thôn đạt chuẩn.', remaining(4), actual(2)),
  reads('Xã còn nghèo; 2 thôn chưa có nhà văn hóa.', { value: 2 }),
  // What a resolution or another sets
  reads('Nghị quyết Đại hội xác định mỗi năm kết nạp ít nhất 90 đảng viên, thu 40 tỷ đồng.', target(90), target(40e9)),
  reads('Đại hội Đảng bộ nhiệm kỳ 2015 - 2020 đề ra kết nạp 60 đảng viên.', target(60)),
  reads('Có 5 tân binh là đảng viên, nhiều hơn mùa tuyển quân trước 2 người.', actual(5), up(2)),
  reads('Mỗi năm có 9.000 hộ đăng ký, trong đó 37 hộ đạt cấp Trung ương.', actual(9000), actual(37)),
];
