/** When a count holds: the words of time before and after it, how far they reach, and words of time that are none of its own. */
import { examplesOf, type Example, type Expected } from '../../../extractors/example.ts';

const { reads, readsOn } = examplesOf<'count'>();

type Part = Expected<'count'>;

/** A count that holds from one day to another, by these words. */
const held = (value: number, text: string, start: string | null, end: string | null): Part => ({
  value,
  period: { text, start, end },
});
/** The whole of a year. */
const inYear = (value: number, year: number, text = `năm ${year}`): Part =>
  held(value, text, `${year}-01-01`, `${year}-12-31`);
const undated = (value: number): Part => ({ value, period: null });

export const examples: Example<'count'>[] = [
  // A year before or after the number
  reads('Năm 2024, Đảng bộ kết nạp 36 đảng viên.', inYear(36, 2024, 'Năm 2024')),
  reads('Đảng bộ kết nạp 36 đảng viên trong năm 2024.', inYear(36, 2024)),
  reads('Trong năm 2024, có 36 hộ thoát nghèo.', inYear(36, 2024)),
  reads('Xã giải ngân 36 tỷ đồng năm 2024.', inYear(36e9, 2024)),
  reads('Số hộ nghèo năm 2024 là 36 hộ.', inYear(36, 2024)),
  reads('Riêng năm 2022, Hội giúp 18 hội viên xây nhà.', inYear(18, 2022)),
  reads('Cả năm 2022, xã trồng 18ha quế.', inYear(180_000, 2022)),
  reads('Vào năm 2018, bản mới có 3 hộ làm du lịch.', inYear(3, 2018)),
  reads('Bản được đầu tư 2,7 tỷ đồng vào năm 2019.', inYear(2.7e9, 2019)),
  reads('Thu nhập năm 2021 đạt 31 triệu đồng/người.', inYear(31e6, 2021)),

  // Months, quarters, parts of a year, days
  reads('6 tháng đầu năm 2025, xã kết nạp 14 đảng viên.', held(14, '6 tháng đầu năm 2025', '2025-01-01', '2025-06-30')),
  reads(
    'Sáu tháng đầu năm 2025 có 5 chi bộ được kiểm tra.',
    held(5, 'Sáu tháng đầu năm 2025', '2025-01-01', '2025-06-30'),
  ),
  reads(
    '6 tháng cuối năm 2024, huyện trồng 260ha rừng.',
    held(2_600_000, '6 tháng cuối năm 2024', '2024-07-01', '2024-12-31'),
  ),
  reads('9 tháng năm 2025, toàn xã có 41 hộ làm nhà mới.', held(41, '9 tháng năm 2025', '2025-01-01', '2025-09-30')),
  reads('Quý III/2025, Công an xã bắt 4 đối tượng.', held(4, 'Quý III/2025', '2025-07-01', '2025-09-30')),
  reads(
    'Trong quý I năm 2024, chi bộ mở 3 buổi sinh hoạt chuyên đề.',
    held(3, 'quý I năm 2024', '2024-01-01', '2024-03-31'),
  ),
  reads('Tháng 2/2024, Đoàn xã trồng 500 cây hoa ban.', held(500, 'Tháng 2/2024', '2024-02-01', '2024-02-29')),
  reads('Tháng 11 năm 2023 ghi nhận 12 ca sốt xuất huyết.', held(12, 'Tháng 11 năm 2023', '2023-11-01', '2023-11-30')),
  reads(
    'Ngày 15/8/2025, Đảng ủy trao quyết định cho 6 đồng chí.',
    held(6, 'Ngày 15/8/2025', '2025-08-15', '2025-08-15'),
  ),
  reads(
    'Từ ngày 10 đến 15/8/2025, xã có 230 hộ bị ngập.',
    held(230, 'Từ ngày 10 đến 15/8/2025', '2025-08-10', '2025-08-15'),
  ),
  readsOn('2025-07-16', 'Sáng 15/7, 120 đại biểu dự hội nghị.', held(120, 'Sáng 15/7', '2025-07-15', '2025-07-15')),
  readsOn(
    '2025-08-20',
    '6 tháng đầu năm, xã thu ngân sách 5,2 tỷ đồng.',
    held(5.2e9, '6 tháng đầu năm', '2025-01-01', '2025-06-30'),
  ),

  // Intervals, stages, terms, school years
  reads(
    'Giai đoạn 2021-2025, huyện đầu tư 410 tỷ đồng.',
    held(410e9, 'Giai đoạn 2021-2025', '2021-01-01', '2025-12-31'),
  ),
  reads(
    'Nhiệm kỳ 2020-2025, Đảng bộ kết nạp 168 đảng viên.',
    held(168, 'Nhiệm kỳ 2020-2025', '2020-01-01', '2025-12-31'),
  ),
  reads(
    'Đảng bộ kết nạp 168 đảng viên trong nhiệm kỳ 2020 - 2025.',
    held(168, 'nhiệm kỳ 2020 - 2025', '2020-01-01', '2025-12-31'),
  ),
  reads(
    'Trong 3 năm (2021-2023), huyện luân chuyển 52 cán bộ.',
    held(52, '3 năm (2021-2023)', '2021-01-01', '2023-12-31'),
  ),
  reads(
    'Từ năm 2021 đến năm 2024, xã mở 9 lớp dạy nghề.',
    held(9, 'Từ năm 2021 đến năm 2024', '2021-01-01', '2024-12-31'),
  ),
  reads(
    'Năm học 2024-2025, trường có 22 học sinh giỏi cấp tỉnh.',
    held(22, 'Năm học 2024-2025', '2024-01-01', '2025-12-31'),
  ),

  // Up to a day: no beginning
  reads('Hết năm 2023, tỉnh có 65 xã đạt chuẩn.', held(65, 'Hết năm 2023', null, '2023-12-31')),
  reads('Đến hết năm 2023, tỉnh có 65 xã về đích.', held(65, 'hết năm 2023', null, '2023-12-31')),
  reads('Đến ngày 30/6/2025, Đảng bộ có 1.204 đảng viên.', held(1204, 'ngày 30/6/2025', null, '2025-06-30')),
  reads('Tính đến 30/6/2025, dư nợ đạt 87 tỷ đồng.', held(87e9, '30/6/2025', null, '2025-06-30')),
  reads('Tính đến ngày 31/12/2024, toàn xã còn 58 hộ nghèo.', held(58, 'ngày 31/12/2024', null, '2024-12-31')),
  reads('Tính đến tháng 9/2025, có 33 chi bộ tổ chức xong đại hội.', held(33, 'tháng 9/2025', null, '2025-09-30')),
  reads('Dư nợ tính đến cuối năm 2022 là 64 tỷ đồng.', held(64e9, 'cuối năm 2022', null, '2022-12-31')),
  readsOn(
    '2025-09-18',
    'Đến năm 2020, bản có 12 hộ làm nhà nghỉ cộng đồng.',
    held(12, 'năm 2020', '2020-01-01', '2020-12-31'),
  ),
  readsOn('2018-09-18', 'Đến năm 2020, bản có 12 hộ làm nhà nghỉ.', held(12, 'năm 2020', null, '2020-12-31')),

  // Now
  readsOn('2025-09-18', 'Đảng bộ hiện có 702 đảng viên.', held(702, 'hiện', null, '2025-09-18')),
  readsOn('2025-09-18', 'Hiện nay, xã có 27 bản.', held(27, 'Hiện nay', null, '2025-09-18')),
  readsOn('2025-09-18', 'Hiện Đảng bộ xã có 50 chi bộ.', held(50, 'Hiện', null, '2025-09-18')),
  readsOn('2025-09-18', 'Đến nay, toàn xã có 16 hợp tác xã.', held(16, 'Đến nay', null, '2025-09-18')),
  readsOn('2025-09-18', 'Tính đến nay, đã có 44 hộ được vay vốn.', held(44, 'Tính đến nay', null, '2025-09-18')),
  readsOn('2025-09-18', 'Xã có 112 hộ nghèo hiện nay.', held(112, 'hiện nay', null, '2025-09-18')),
  readsOn('2025-09-18T07:30:00+07:00', 'Hiện tại, nhà trường có 24 lớp.', held(24, 'Hiện tại', null, '2025-09-18')),
  reads('Hiện nay, chi bộ có 19 đảng viên.', held(19, 'Hiện nay', null, null)),

  // From some time on until now
  readsOn(
    '2025-10-05',
    'Từ đầu năm đến nay, xã kết nạp 13 đảng viên.',
    held(13, 'Từ đầu năm đến nay', '2025-01-01', '2025-10-05'),
  ),
  readsOn(
    '2025-10-05',
    'Xã kết nạp 13 đảng viên từ đầu năm đến nay.',
    held(13, 'từ đầu năm đến nay', '2025-01-01', '2025-10-05'),
  ),
  readsOn(
    '2025-10-05',
    'Từ năm 2020 đến nay, bản hiến 4.500m2 đất.',
    held(4500, 'Từ năm 2020 đến nay', '2020-01-01', '2025-10-05'),
  ),
  readsOn(
    '2025-10-05',
    'Từ tháng 7/2025 đến nay, Trung tâm tiếp nhận 2.310 hồ sơ.',
    held(2310, 'Từ tháng 7/2025 đến nay', '2025-07-01', '2025-10-05'),
  ),
  readsOn(
    '2025-10-05',
    'Từ ngày 1/7/2025 đến nay, bộ phận một cửa giải quyết 1.940 hồ sơ.',
    held(1940, 'Từ ngày 1/7/2025 đến nay', '2025-07-01', '2025-10-05'),
  ),
  readsOn(
    '2024-05-02',
    'Thực hiện Nghị quyết Đại hội nhiệm kỳ 2020-2025, từ đầu nhiệm kỳ đến nay, Đảng bộ kết nạp 91 đảng viên.',
    held(91, 'từ đầu nhiệm kỳ đến nay', '2020-01-01', '2024-05-02'),
  ),
  readsOn(
    '2024-05-02',
    'Từ đầu nhiệm kỳ đến nay, Đảng bộ kết nạp 91 đảng viên, đạt chỉ tiêu nhiệm kỳ 2020-2025.',
    held(91, 'Từ đầu nhiệm kỳ đến nay', '2020-01-01', '2024-05-02'),
  ),
  readsOn(
    '2024-05-02',
    'Từ đầu nhiệm kỳ đến nay, Hội giúp 26 hộ thoát nghèo.',
    held(26, 'Từ đầu nhiệm kỳ đến nay', null, '2024-05-02'),
  ),
  readsOn(
    '2023-06-01',
    'Đại hội nhiệm kỳ 2020-2025 của Chi bộ thành công. Nửa nhiệm kỳ qua, chi bộ kết nạp 5 đảng viên.',
    held(5, 'Nửa nhiệm kỳ qua', null, null),
  ),

  // Relative years
  readsOn('2025-03-12', 'Năm qua, chi bộ giúp 4 hộ thoát nghèo.', inYear(4, 2024, 'Năm qua')),
  readsOn('2025-03-12', 'Năm ngoái, gia đình thu 3 tấn nhãn.', inYear(3000, 2024, 'Năm ngoái')),
  readsOn('2025-03-12', 'Năm nay, xã trồng 70ha ngô.', inYear(700_000, 2025, 'Năm nay')),
  readsOn(
    '2025-03-12',
    'Tháng trước, đoàn khám bệnh cho 310 người.',
    held(310, 'Tháng trước', '2025-02-01', '2025-02-28'),
  ),
  readsOn('2025-03-12', 'Hôm qua, 45 thanh niên lên đường nhập ngũ.', held(45, 'Hôm qua', '2025-03-11', '2025-03-11')),
  readsOn(
    '2025-03-12',
    'Năm trước, bản có 20 hộ nghèo; năm nay còn 11 hộ nghèo.',
    inYear(20, 2024, 'Năm trước'),
    inYear(11, 2025, 'năm nay'),
  ),

  // Lists of years
  reads(
    'Năm 2021 kết nạp 12 đảng viên; năm 2022 kết nạp 15 đảng viên; năm 2023 kết nạp 18 đảng viên.',
    inYear(12, 2021, 'Năm 2021'),
    inYear(15, 2022),
    inYear(18, 2023),
  ),
  reads(
    'Kết nạp đảng viên: năm 2021 là 12 đồng chí; năm 2022 là 15 đồng chí, vượt 2 đồng chí; năm 2023, 18 đồng chí.',
    inYear(12, 2021),
    inYear(15, 2022),
    inYear(2, 2022),
    inYear(18, 2023),
  ),
  reads(
    'Năm 2021 có 40 hộ nghèo. Năm 2022 còn 28 hộ nghèo. Năm 2023 chỉ còn 9 hộ nghèo.',
    inYear(40, 2021, 'Năm 2021'),
    inYear(28, 2022, 'Năm 2022'),
    inYear(9, 2023, 'Năm 2023'),
  ),
  reads(
    'Toàn huyện kết nạp 210 đảng viên năm 2020, 235 đảng viên năm 2021 và 260 đảng viên năm 2022.',
    inYear(210, 2020),
    inYear(235, 2021),
    inYear(260, 2022),
  ),
  reads(
    'Kết nạp 12 đảng viên (năm 2021), 15 đảng viên (năm 2022), 18 đảng viên (năm 2023).',
    inYear(12, 2021),
    inYear(15, 2022),
    inYear(18, 2023),
  ),
  reads(
    'Thu nhập bình quân tăng từ 21 triệu đồng năm 2019 lên 34 triệu đồng năm 2023.',
    inYear(21e6, 2019),
    inYear(34e6, 2023),
  ),
  reads('Số hộ nghèo giảm từ 130 hộ (năm 2020) xuống còn 52 hộ (năm 2024).', inYear(130, 2020), inYear(52, 2024)),
  readsOn(
    '2025-09-18',
    'Nếu như năm 2015 cả bản chỉ có 2 hộ khá thì đến năm 2022 đã có 31 hộ khá.',
    inYear(2, 2015),
    held(31, 'năm 2022', '2022-01-01', '2022-12-31'),
  ),

  // Reaching over clauses, sentences and paragraphs
  reads(
    'Năm 2023, xã trồng 40ha mận, 25ha đào, xây 6 nhà văn hóa.',
    inYear(400_000, 2023, 'Năm 2023'),
    inYear(250_000, 2023, 'Năm 2023'),
    inYear(6, 2023, 'Năm 2023'),
  ),
  reads(
    'Năm 2016, Đảng bộ củng cố các chi bộ. Đảng bộ kết nạp 12 đảng viên, chuyển đảng chính thức cho 13 đồng chí.',
    inYear(12, 2016, 'Năm 2016'),
    inYear(13, 2016, 'Năm 2016'),
  ),
  reads(
    'Hết năm 2023, tỉnh có 88 xã về đích. Trong đó có 14 xã nâng cao. Thu nhập bình quân đạt 45 triệu đồng/người.',
    held(88, 'Hết năm 2023', null, '2023-12-31'),
    held(14, 'Hết năm 2023', null, '2023-12-31'),
    held(45e6, 'Hết năm 2023', null, '2023-12-31'),
  ),
  readsOn(
    '2025-12-30',
    'Năm 2025, Hội giải ngân 12 tỷ đồng. Số vốn này giúp 240 hộ chăn nuôi. Hiện nay, Hội có 35 chi hội.',
    inYear(12e9, 2025, 'Năm 2025'),
    inYear(240, 2025, 'Năm 2025'),
    held(35, 'Hiện nay', null, '2025-12-30'),
  ),
  reads(
    'Quý I/2024, Đảng bộ kết nạp 9 đảng viên. Quý II/2024, kết nạp 14 đảng viên.',
    held(9, 'Quý I/2024', '2024-01-01', '2024-03-31'),
    held(14, 'Quý II/2024', '2024-04-01', '2024-06-30'),
  ),
  readsOn(
    '2017-03-29',
    'Hiện nay Đảng bộ có 112 đảng viên, sinh hoạt tại 16 chi bộ. Năm 2016, kết nạp 12 đồng chí vào Đảng.',
    held(112, 'Hiện nay', null, '2017-03-29'),
    held(16, 'Hiện nay', null, '2017-03-29'),
    inYear(12, 2016, 'Năm 2016'),
  ),
  reads(
    'Nhiệm kỳ 2020-2025 để lại nhiều dấu ấn.\nNhiều chi bộ được kiện toàn.\nNăm 2024, Đảng bộ kết nạp 41 đảng viên.',
    inYear(41, 2024, 'Năm 2024'),
  ),
  reads(
    'Trong năm 2024, công tác dân vận được đẩy mạnh. Các tổ dân vận hòa giải 27 vụ việc, vận động 52 hộ hiến đất.',
    inYear(27, 2024),
    inYear(52, 2024),
  ),
  reads(
    'Giai đoạn 2021-2025, vốn đầu tư đạt 95 tỷ đồng, riêng năm 2024 là 31 tỷ đồng.',
    held(95e9, 'Giai đoạn 2021-2025', '2021-01-01', '2025-12-31'),
    inYear(31e9, 2024),
  ),
  reads(
    'Trong 3 năm (2021-2023), huyện điều động 391 cán bộ; trong đó, khối Đảng 21 đồng chí; khối chính quyền 46 đồng chí.',
    held(391, '3 năm (2021-2023)', '2021-01-01', '2023-12-31'),
    held(21, '3 năm (2021-2023)', '2021-01-01', '2023-12-31'),
    held(46, '3 năm (2021-2023)', '2021-01-01', '2023-12-31'),
  ),
  readsOn(
    '2025-08-01',
    'Ông Hoàng Văn Đại cho biết: “Hiện nay, bản có 269 hộ với 1.212 nhân khẩu. Nhà nào cũng có điện.”',
    held(269, 'Hiện nay', null, '2025-08-01'),
    held(1212, 'Hiện nay', null, '2025-08-01'),
  ),

  // Times that are another's: of a comparison, a founding, a document, a birth, a joining
  reads(
    'Năm 2023, có 75 hộ nghèo, giảm 21 hộ so với năm 2022.',
    inYear(75, 2023, 'Năm 2023'),
    inYear(21, 2023, 'Năm 2023'),
  ),
  reads('So với năm 2022, xã giảm 21 hộ nghèo.', undated(21)),
  reads('Xã giảm 21 hộ nghèo so với cùng kỳ năm 2022.', undated(21)),
  reads(
    'Quý I/2025 có 8 vụ, giảm 3 vụ so với quý I/2024.',
    held(8, 'Quý I/2025', '2025-01-01', '2025-03-31'),
    held(3, 'Quý I/2025', '2025-01-01', '2025-03-31'),
  ),
  reads('Thành lập năm 2013, xã có 12 bản.', undated(12)),
  reads('HTX ra đời năm 2019 với 7 thành viên.', { value: 7 }),
  reads('Xã được thành lập ngày 1/7/2025 trên cơ sở sáp nhập 3 xã.', { value: 3 }),
  reads('Bản định cư từ năm 1998, có 56 hộ người Dao.', { value: 56 }),
  reads('Theo Quyết định số 12-QĐ/TU ngày 20/6/2024, Đảng bộ có 31 chi bộ trực thuộc.', undated(31)),
  reads('Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Trung ương, huyện kiểm tra 18 chi bộ.', undated(18)),
  reads('Triển khai Chỉ thị số 05-CT/TW, ngày 15/5/2016, chi bộ có 4 mô hình hay.', undated(4)),
  reads('Ông Lò Văn Hặc, sinh năm 1985, nuôi 12 con bò.', undated(12)),
  reads('Kết nạp Đảng năm 1995, ông Hặc đã giúp 30 hộ thoát nghèo.', { value: 30 }),
  reads('Đề án xây dựng nông thôn mới giai đoạn 2021-2025 hỗ trợ xã 14 tỷ đồng.', { value: 14e9 }),
  reads('Ngôi trường xây năm 1992 có 10 phòng học.', { value: 10 }),
  reads('Luật Đất đai năm 2024 được phổ biến tới 1.300 người.', undated(1300)),
  reads('Trước năm 2010, bản có 9 hộ.', { value: 9 }),
  reads('Đại hội Chi bộ lần thứ V, nhiệm kỳ 2022-2025 bầu 3 đồng chí vào chi ủy.', { value: 3 }),

  // Targets
  readsOn('2025-09-10', 'Đến năm 2030, huyện có 60 bản nông thôn mới.', held(60, 'năm 2030', null, '2030-12-31')),
  readsOn(
    '2025-09-10',
    'Phấn đấu đến năm 2030, thu nhập bình quân đạt 70 triệu đồng/người/năm.',
    held(70e6, 'năm 2030', null, '2030-12-31'),
  ),
  readsOn('2025-09-10', 'Phấn đấu kết nạp 25 đảng viên trong năm 2026.', inYear(25, 2026)),
  readsOn(
    '2025-09-10',
    'Giai đoạn 2026-2030, phấn đấu trồng 900ha rừng.',
    held(9_000_000, 'Giai đoạn 2026-2030', '2026-01-01', '2030-12-31'),
  ),
  readsOn(
    '2025-09-10',
    'Nhiệm kỳ 2025-2030, Đảng bộ đặt mục tiêu kết nạp 180 đảng viên.',
    held(180, 'Nhiệm kỳ 2025-2030', '2025-01-01', '2030-12-31'),
  ),
  readsOn('2025-09-10', 'Thời gian tới, chi bộ kết nạp thêm 2 quần chúng ưu tú.', held(2, 'Thời gian tới', null, null)),
  readsOn(
    '2025-09-10',
    'Xã có 14 tiêu chí đạt chuẩn năm 2024, phấn đấu năm 2026 đạt 17 tiêu chí.',
    inYear(14, 2024),
    inYear(17, 2026),
  ),
  reads(
    'Đảng bộ nhiệm kỳ 2020-2025 phấn đấu đến hết nhiệm kỳ kết nạp 900 đảng viên.',
    held(900, 'đến hết nhiệm kỳ', '2020-01-01', '2025-12-31'),
  ),

  // A stock told in a new paragraph begins anew; what goes on there, a speaker, a list and a bracket do not
  reads(
    'Bắc Yên đổi mới\nXã hôm nay đã khác.\nNgày 3/2/2024, xã kết nạp 12 đảng viên.\nXã có 27 bản.',
    held(12, 'Ngày 3/2/2024', '2024-02-03', '2024-02-03'),
    undated(27),
  ),
  reads(
    'Năm 2024 là năm bứt phá của xã.\nCụ thể, xã kết nạp 12 đảng viên, giảm 30 hộ nghèo.',
    inYear(12, 2024, 'Năm 2024'),
    inYear(30, 2024, 'Năm 2024'),
  ),
  reads(
    'Giai đoạn 2021-2025, huyện làm 210km đường.\nNăm 2025, huyện làm thêm 34km. Trong đó, 20km là đường nội đồng.',
    held(210_000, 'Giai đoạn 2021-2025', '2021-01-01', '2025-12-31'),
    inYear(34_000, 2025, 'Năm 2025'),
    inYear(20_000, 2025, 'Năm 2025'),
  ),
  reads(
    'Năm 2022, ba bản được cứng hóa đường: bản Bó (1,2km), bản Lót (800m), bản Mòn (2,5km).',
    inYear(3, 2022, 'Năm 2022'),
    inYear(1200, 2022, 'Năm 2022'),
    inYear(800, 2022, 'Năm 2022'),
    inYear(2500, 2022, 'Năm 2022'),
  ),
  reads(
    'Năm 2023, theo ông Lò Văn Hặc, Trưởng bản, “bản có 12 hộ thoát nghèo, 5 hộ làm nhà mới”.',
    inYear(12, 2023, 'Năm 2023'),
    inYear(5, 2023, 'Năm 2023'),
  ),
  reads('Xã kết nạp 15 đảng viên (năm 2023), 17 đảng viên (năm 2024).', inYear(15, 2023), inYear(17, 2024)),
  reads(
    'Năm 2020: 45 hộ nghèo; năm 2021: 37 hộ nghèo; năm 2022: 20 hộ nghèo.',
    inYear(45, 2020, 'Năm 2020'),
    inYear(37, 2021),
    inYear(20, 2022),
  ),
  readsOn(
    '2025-11-02',
    'Tháng 10/2025, Hội giải ngân 1,4 tỷ đồng, nâng tổng dư nợ đến nay lên 26 tỷ đồng.',
    held(1.4e9, 'Tháng 10/2025', '2025-10-01', '2025-10-31'),
    held(26e9, 'đến nay', null, '2025-11-02'),
  ),

  // No time at all, and each time
  reads('Bản có 96 hộ, 452 nhân khẩu.', undated(96), undated(452)),
  reads('Mỗi năm, gia đình thu 150 triệu đồng.', undated(150e6)),
  reads('Bình quân mỗi năm Đảng bộ kết nạp 30 đảng viên.', undated(30)),
  reads('Hằng năm, Đoàn xã trồng 1.000 cây xanh.', undated(1000)),
  reads('Hàng tháng, chi bộ có 2 buổi sinh hoạt.', undated(2)),
  reads('Vườn cam cho thu 80 triệu đồng/năm.', undated(80e6)),
  reads('Xã có diện tích 142,6km2, gồm 7 dân tộc cùng sinh sống.', undated(142_600_000), undated(7)),
  readsOn('2025-09-10', 'Đường vào bản dài 4km, rộng 3m.', undated(4000), undated(3)),

  // Terms of the Party begin every fifth year; those of others are not known
  readsOn(
    '2023-11-09',
    'Từ đầu nhiệm kỳ đến nay, Đảng bộ xã kết nạp 37 đảng viên.',
    held(37, 'Từ đầu nhiệm kỳ đến nay', '2020-01-01', '2023-11-09'),
  ),
  readsOn(
    '2020-04-09',
    'Từ đầu nhiệm kỳ đến nay, Đảng bộ xã kết nạp 37 đảng viên.',
    held(37, 'Từ đầu nhiệm kỳ đến nay', null, '2020-04-09'),
  ),

  // A scope within an item of a list is that item's own
  readsOn(
    '2020-08-20',
    'Đại hội đề ra các chỉ tiêu nhiệm kỳ 2020-2025: thu nhập bình quân đầu người đến năm 2025 đạt 58 triệu đồng; thêm 3 xã đạt chuẩn nông thôn mới.',
    { value: 58e6 },
    held(3, 'nhiệm kỳ 2020-2025', '2020-01-01', '2025-12-31'),
  ),
  readsOn(
    '2023-03-01',
    'Năm 2020 kết nạp 12 đảng viên; năm 2021 kết nạp 15 đảng viên; chuyển chính thức 9 đảng viên.',
    inYear(12, 2020, 'Năm 2020'),
    inYear(15, 2021),
    inYear(9, 2021),
  ),
  // Aims hold in the stretch that lies ahead
  readsOn(
    '2025-08-25',
    'Đại hội nhiệm kỳ 2025-2030 diễn ra giữa tháng 8 với 120 đại biểu. Đại hội quyết tâm kết nạp 90 đảng viên.',
    { value: 120 },
    held(90, 'nhiệm kỳ 2025-2030', '2025-01-01', '2030-12-31'),
  ),

  // Words for now within a clause, and bare years of a list
  readsOn(
    '2020-07-24',
    'Năm 2015, Đảng bộ xã có 87 đảng viên, nay tăng lên 139 đảng viên.',
    inYear(87, 2015, 'Năm 2015'),
    held(139, 'nay', null, '2020-07-24'),
  ),
  readsOn(
    '2020-07-24',
    'Năm 2015 xã mới có 4 bản có điện; nay 11 bản có điện.',
    inYear(4, 2015, 'Năm 2015'),
    held(11, 'nay', null, '2020-07-24'),
  ),
  readsOn(
    '2023-10-11',
    'Kết nạp qua các năm: 2020 - 143 đảng viên, 2021 - 87 đảng viên.',
    inYear(143, 2020, '2020'),
    inYear(87, 2021, '2021'),
  ),
  readsOn('2019-05-20', 'Chi bộ thành lập năm 2012 với 4 đảng viên.', inYear(4, 2012)),
  readsOn('2019-05-20', 'Chi bộ thành lập năm 2012, có 14 đảng viên.', held(14, '', null, '2019-05-20')),

  // Parts of what was told before
  readsOn(
    '2019-11-14',
    'Năm 2018 huyện kết nạp 294 đảng viên và 10 tháng năm 2019 kết nạp 257 đảng viên. Trong số 257 đảng viên mới có 63 người là nữ.',
    inYear(294, 2018, 'Năm 2018'),
    held(257, '10 tháng năm 2019', '2019-01-01', '2019-10-31'),
    held(63, '10 tháng năm 2019', '2019-01-01', '2019-10-31'),
  ),
  // The term that ended, months since a start, years without number
  readsOn(
    '2025-08-12',
    'Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030 khai mạc. Nhiệm kỳ qua, Đảng bộ kết nạp 64 đảng viên.',
    held(64, 'Nhiệm kỳ qua', '2020-01-01', '2025-12-31'),
  ),
  readsOn(
    '2025-10-31',
    'Sau 3 tháng vận hành, Trung tâm tiếp nhận 4.210 hồ sơ.',
    held(4210, 'Sau 3 tháng', '2025-07-01', '2025-10-31'),
  ),
  readsOn('2020-07-16', 'Trong 5 năm qua, huyện làm được 120km đường.', held(120_000, '5 năm qua', null, '2020-07-16')),
  readsOn(
    '2016-09-20',
    'Năm học trước, trường có 7 học sinh bỏ học.',
    held(7, 'Năm học trước', '2015-01-01', '2016-12-31'),
  ),
  readsOn(
    '2016-09-20',
    'Năm học 2016 - 2017, huyện có 31 trường. So với năm học trước tăng 9 lớp.',
    held(31, 'Năm học 2016 - 2017', '2016-01-01', '2017-12-31'),
    held(9, 'Năm học 2016 - 2017', '2016-01-01', '2017-12-31'),
  ),
  // A term that a resolution sets aims for, one that ended, one that begins
  readsOn(
    '2018-05-20',
    'Nghị quyết Đại hội Đảng bộ nhiệm kỳ 2015 - 2020 đề ra kết nạp 75 đảng viên.',
    held(75, 'nhiệm kỳ 2015 - 2020', '2015-01-01', '2020-12-31'),
  ),
  readsOn(
    '2020-07-02',
    'Vững bước vào nhiệm kỳ mới\n\nCác chỉ tiêu nhiệm kỳ 2015 - 2020 đều đạt.\n\nĐại hội nhiệm kỳ 2020 - 2025 diễn ra ở hội trường.\n\nCác cấp kiểm tra 213 tổ chức đảng.',
    held(213, 'nhiệm kỳ 2015 - 2020', '2015-01-01', '2020-12-31'),
  ),
  readsOn(
    '2020-07-02',
    'Nhiệm kỳ 2015 - 2020 đã khép lại. Nhìn lại 5 năm qua, huyện trồng 900ha rừng.',
    held(9_000_000, '5 năm qua', '2015-01-01', '2020-12-31'),
  ),
  readsOn(
    '2025-08-20',
    'Đại hội nhiệm kỳ 2025 - 2030 đề ra đến năm 2030 có 12 hợp tác xã; mỗi năm kết nạp 30 đảng viên.',
    held(12, 'năm 2030', null, '2030-12-31'),
    held(30, 'nhiệm kỳ 2025 - 2030', '2025-01-01', '2030-12-31'),
  ),
  readsOn(
    '2019-05-19',
    'Năm 2010, chi bộ được tách ra. Từ đó đến nay, chi bộ kết nạp 14 đảng viên.',
    held(14, 'Từ đó đến nay', '2010-01-01', '2019-05-19'),
  ),
  readsOn(
    '2023-08-14',
    'Năm 2021 anh mua 6 con bò, nay đàn bò lên 11 con.',
    inYear(6, 2021, 'Năm 2021'),
    held(11, 'nay', null, '2023-08-14'),
  ),
  // The year is the other number's
  readsOn(
    '2020-08-07',
    'Từ năm 2016 đến nay, huyện làm 412km đường. Số hộ nghèo giảm từ 940 hộ năm 2015 xuống còn 182 hộ.',
    held(412_000, 'Từ năm 2016 đến nay', '2016-01-01', '2020-08-07'),
    inYear(940, 2015),
    held(182, 'Từ năm 2016 đến nay', '2016-01-01', '2020-08-07'),
  ),
];
