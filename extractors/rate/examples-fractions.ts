/** Shares printed as so many of so many, and fractions in words: "76/82 đảng viên", "hai phần ba số hộ". */
import { examplesOf, type Example } from '../example.ts';
import { approx, down, gt, growth, gte, lt, of, over, plain, plan, remaining, target, up } from './expected.ts';

const { means, reads } = examplesOf<'rate'>();

export const examples: Example<'rate'>[] = [
  // So many of so many, the noun after
  ...means(
    over(71, 75, { ...plain, noun: 'đơn vị' }),
    'Đến nay đã có 71/75 đơn vị.',
    'Có 71/75 đơn vị đã nộp báo cáo.',
    'Cuối tháng, 71/75 đơn vị được kiểm tra.',
    'Tổng số 71/75 đơn vị đều ký giao ước thi đua.',
  ),
  reads('Dự họp có 28/30 đảng viên.', { quote: '28/30 đảng viên', ...over(28, 30, { ...plain, noun: 'đảng viên' }) }),
  reads('Dự sinh hoạt có 76/82 đảng viên.', over(76, 82, { ...plain, noun: 'đảng viên' })),
  reads('Toàn huyện có 312/318 chi bộ đã tổ chức đại hội.', over(312, 318, { ...plain, noun: 'chi bộ' })),
  reads('1.845/1.912 chi bộ có chi ủy.', over(1845, 1912, { ...plain, noun: 'chi bộ có chi ủy' })),
  reads('Tỉnh luân chuyển cán bộ về 58/118 xã, phường.', over(58, 118, { ...plain, noun: 'xã, phường' })),
  reads('Ban Chấp hành họp, có 41/45 đồng chí dự.', over(41, 45, plain)),
  reads('Cả 19/19 tiêu chí đã hoàn thành.', over(19, 19, { ...plain, noun: 'tiêu chí' })),
  reads('Xã đạt 16/19 tiêu chí nông thôn mới.', over(16, 19, plain)),
  reads('17/20 chỉ tiêu đạt và vượt.', over(17, 20, { noun: 'chỉ tiêu' })),
  reads('Nghị quyết được thông qua với 53/53 đại biểu tán thành.', over(53, 53, plain)),
  reads('Ông Lường Văn Hặc được 118/121 phiếu tín nhiệm.', over(118, 121, plain)),
  reads('Đồng chí trúng cử với 245/248 phiếu bầu.', over(245, 248, plain)),
  reads('CÓ 45/52 BẢN ĐẠT CHUẨN VĂN HÓA', over(45, 52, plain)),
  reads('Sau thiên tai, 1.020/1.150 hộ đã được cấp điện trở lại.', over(1020, 1150, { ...plain, noun: 'hộ' })),
  reads('Dự án bàn giao 38,5/42 km mặt bằng.', over(38.5, 42, {})),
  reads('Nhà thầu đã đổ bê tông 6/8 trụ cầu.', over(6, 8, plain)),
  reads('Chủ đầu tư giải ngân 45/120 tỷ đồng.', over(45, 120, {})),
  reads('Địa phương đã cấp phát 2.400/3.000 con giống.', over(2400, 3000, {})),

  // What looks like a date, but the noun after it decides
  ...means(
    over(2, 9, plain),
    'Huyện mới có 2/9 xã đạt chuẩn nông thôn mới.',
    'Hết năm 2022, có 2/9 trường mầm non được kiên cố hóa.',
    'Đã sáp nhập xong 2/9 hợp tác xã.',
  ),
  reads('Đảng bộ xã có 7/12 chi bộ kết nạp được đảng viên.', over(7, 12, plain)),
  reads('Cả 10/10 trạm y tế có bác sĩ.', over(10, 10, plain)),
  reads('Đoàn xã thành lập chi đoàn ở 5/6 bản.', over(5, 6, { ...plain, noun: 'bản' })),
  reads('Mới có 3/5 tổ bầu cử niêm yết danh sách.', over(3, 5, plain)),
  reads('Tổ công tác đã đến được 1/3 bản bị cô lập.', over(1, 3, plain)),
  reads('Ngày 21/3, 21/23 đảng viên của chi bộ dự họp.', over(21, 23, plain)),
  reads('Tính đến 30/4, đã có 30/34 bản hoàn thành rà soát.', over(30, 34, plain)),
  reads('Sáng 2/9, có 8/9 xã treo cờ dọc đường liên xã.', over(8, 9, plain)),
  reads('Từ ngày 1/7 đến 15/7, lực lượng đã khám cho 12/20 bản.', over(12, 20, { ...plain, noun: 'bản' })),

  // The noun before
  reads('Đến nay, số thôn có nhà văn hóa 86/92.', over(86, 92, { ...plain, noun: 'thôn có nhà văn hóa' })),
  reads('Trường đạt chuẩn quốc gia: 31/40.', over(31, 40, plain)),
  reads('Số bản có điện lưới: 11/12 bản.', over(11, 12, plain)),
  reads('Số phòng học kiên cố 412/430 phòng.', over(412, 430, plain)),
  reads('Số hộ đã di dời là 64/71 hộ.', over(64, 71, plain)),

  // With its percentage: one rate
  ...means(
    over(234, 260, plain),
    'Có 234/260 hộ (90%) hiến đất mở đường.',
    'Có 234/260 hộ tham gia, đạt 90%.',
    'Đã cấp thẻ cho 234/260 người, chiếm 90%.',
    'Đã có 234/260 học sinh trở lại trường, đạt tỷ lệ 90%.',
    'Số hộ dùng nước máy 234/260 (đạt tỷ lệ 90%).',
    'Vận động được 234/260 hộ, tỷ lệ 90%.',
    'Cả xã có 234/260 cơ sở ký cam kết, bằng 90%.',
  ),
  reads('Có 45/48 đảng viên (93,75%) dự hội nghị; 3 đảng viên được miễn.', over(45, 48, plain)),
  reads('Năm 2024, chi bộ kết nạp 32/30 đảng viên, đạt 106,7% kế hoạch.', over(32, 30, plan)),
  reads('Huyện đã xóa 84/120 nhà tạm, đạt 70% kế hoạch.', over(84, 120, plan)),
  reads('100% (14/14) chi bộ đã xây dựng quy chế.', { value: 1 }),
  reads(
    'Có 38/40 bản (95%) có nhà văn hóa, 36/40 bản (90%) có sân thể thao.',
    over(38, 40, plain),
    over(36, 40, plain),
  ),
  reads(
    'Tổ chức đảng hoàn thành tốt nhiệm vụ 22/25 (88%); đảng viên 410/500 (82%).',
    over(22, 25, plain),
    over(410, 500, plain),
  ),
  reads('Đại hội có 118/120 đại biểu dự, 100% tán thành báo cáo.', over(118, 120, plain), { value: 1 }),
  reads('Có 60/75 xã về đích, tăng 25% so với năm 2020.', over(60, 75, plain), of(0.25, growth, up)),

  // Several of them, and hedged ones
  reads(
    'Toàn tỉnh có 8/12 huyện, 92/204 xã làm xong đề án vị trí việc làm.',
    over(8, 12, { ...plain, noun: 'huyện' }),
    over(92, 204, plain),
  ),
  reads(
    '15/15 bản có đường ô tô; 14/15 bản có điện; 13/15 bản có lớp mầm non.',
    over(15, 15, plain),
    over(14, 15, plain),
    over(13, 15, plain),
  ),
  reads('Phấn đấu hết năm có 12/15 bản đạt chuẩn nông thôn mới.', over(12, 15, {}, target)),
  reads('Chỉ tiêu đến năm 2028: 20/24 bản không có người nghiện.', over(20, 24, {}, target)),
  reads('Toàn xã còn 2/15 bản chưa có đường bê tông.', over(2, 15, {}, remaining)),
  reads('Hiện còn 9/64 chi bộ chưa có chi ủy.', over(9, 64, {}, remaining)),
  reads('Hơn 150/200 hộ đã nhận tiền đền bù.', over(150, 200, plain, gt)),
  reads('Gần 40/60 gian hàng đã có người thuê.', over(40, 60, plain, approx)),

  // Fractions in words and digits
  ...means(
    over(2, 3, { ...plain, noun: 'hộ' }),
    'Hai phần ba số hộ đã chuyển sang trồng dâu.',
    'Nay 2/3 số hộ đã có xe máy.',
    'Có đến hai phần ba số hộ được vay vốn.',
    'Chừng ấy năm, cả bản có 2/3 số hộ đã thoát nghèo.',
  ),
  ...means(
    over(1, 3, plain, approx),
    'Gần một phần ba số hộ làm dịch vụ du lịch.',
    'Khoảng 1/3 diện tích ruộng bị vùi lấp.',
    'Xấp xỉ một phần ba học sinh ở bán trú.',
  ),
  ...means(
    of(0.5, plain),
    'Một nửa số hộ trong bản có người đi làm xa.',
    'Nửa số giáo viên của trường là người địa phương.',
    'Phân nửa số thuyền trong xã phải nằm bờ.',
    'Có một nửa số đảng viên trên 60 tuổi.',
  ),
  ...means(
    of(0.5, plain, gt),
    'Hơn một nửa số hộ đã lắp công tơ điện tử.',
    'Quá nửa số đảng viên là người Thái.',
    'Trên một nửa dân số của phường là công nhân.',
    'Hơn nửa số hộ nuôi cá lồng.',
  ),
  reads('Gần một nửa diện tích chè đã già cỗi.', of(0.5, plain, approx)),
  reads('Chưa đến một nửa số hộ phân loại rác.', of(0.5, plain, lt)),
  reads('Hơn 2/3 diện tích của huyện là đồi núi dốc.', over(2, 3, plain, gt)),
  reads('Ba phần tư diện tích tự nhiên của xã là rừng.', over(3, 4, plain)),
  reads('Hơn ba phần tư dân bản biết tiếng phổ thông.', over(3, 4, plain, gt)),
  reads('Một phần tư lao động trong thôn làm nghề mộc.', over(1, 4, plain)),
  reads('Dân số xã chỉ bằng 1/5 phường bên cạnh.', over(1, 5, {})),
  reads('Lượng nước hồ giảm chỉ còn 1/4 dung tích.', over(1, 4, {})),
  reads('Giá thành giảm một phần ba so với mua ngoài chợ.', over(1, 3, {}, down)),
  reads('Người trẻ chiếm 3/5 lực lượng lao động của hợp tác xã.', over(3, 5, plain)),
  reads('Nghị quyết chỉ có hiệu lực khi từ 2/3 số đại biểu trở lên tán thành.', {
    numerator: 2,
    denominator: 3,
    ...gte,
  }),
  reads('Ít nhất 2/3 số đảng viên phải có mặt.', { numerator: 2, denominator: 3, ...gte }),
  reads('Vẫn còn một phần năm số hộ chưa có nước sạch.', over(1, 5, plain, remaining)),
  reads('Một phần mười số tiền lãi được gửi lại quỹ khuyến học.', over(1, 10, plain)),
  reads('Ngày 2/3, hai phần ba số phiếu đã được kiểm.', over(2, 3, plain)),
  reads('Bốn phần năm số hộ tái định cư đã nhận đất.', over(4, 5, plain)),
];
