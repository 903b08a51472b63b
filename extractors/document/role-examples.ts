/** What a document is to the article: phrasings of each role, and of none. */
import { examplesOf, type Example } from '../example.ts';

const { reads } = examplesOf<'document'>();

export const roleExamples: Example<'document'>[] = [
  reads('Tỉnh ủy Nghệ An ban hành Chỉ thị số 22-CT/TU về phòng, chống khai thác hải sản bất hợp pháp.', {
    number: '22-CT/TU',
    role: 'issued',
  }),
  reads('HĐND tỉnh Gia Lai thông qua Nghị quyết số 41/NQ-HĐND về giao biên chế năm 2026.', {
    number: '41/NQ-HĐND',
    role: 'issued',
  }),
  reads('Chủ tịch UBND tỉnh Quảng Trị vừa ký Quyết định số 1890/QĐ-UBND.', { number: '1890/QĐ-UBND', role: 'issued' }),
  reads('UBND phường Hương Thủy vừa có Thông báo số 77/TB-UBND về lịch tiếp công dân.', {
    number: '77/TB-UBND',
    role: 'issued',
  }),
  reads('Bộ Y tế phát hành Công văn số 5120/BYT-DP.', { number: '5120/BYT-DP', role: 'issued' }),
  reads('Sở Y tế Hà Tĩnh đã có Công văn số 2210/SYT-NVY gửi các bệnh viện.', {
    number: '2210/SYT-NVY',
    role: 'issued',
  }),
  reads('Chiều 3/9, UBND tỉnh Cà Mau ra Công điện số 07/CĐ-UBND.', { number: '07/CĐ-UBND', role: 'issued' }),
  reads('Chính phủ đã ban hành Nghị định số 70/2025/NĐ-CP.', { number: '70/2025/NĐ-CP', role: 'issued' }),
  reads('Quyết định số 55/QĐ-UBND do Phó Chủ tịch UBND tỉnh Trần Văn Tân ký ngày 5/6/2025 giao 12 nhiệm vụ.', {
    number: '55/QĐ-UBND',
    role: 'issued',
  }),
  reads('Nghị quyết số 12/2025/NQ-HĐND được HĐND tỉnh Lâm Đồng thông qua ngày 9/7/2025.', {
    number: '12/2025/NQ-HĐND',
    role: 'issued',
  }),
  reads('Tại Quyết định số 301/QĐ-UBND vừa ký ngày 2/8/2025, tỉnh giao thêm 40 tỷ đồng.', {
    number: '301/QĐ-UBND',
    role: 'issued',
  }),
  reads('Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015;', { name: 'Luật Ngân sách nhà nước', role: 'basis' }),
  reads('Theo Nghị định số 76/2024/NĐ-CP, mức trợ giúp xã hội là 500.000 đồng.', {
    number: '76/2024/NĐ-CP',
    role: 'basis',
  }),
  reads('Theo quy định tại Thông tư số 22/2021/TT-BGDĐT, học sinh được xếp loại theo 4 mức.', {
    number: '22/2021/TT-BGDĐT',
    role: 'basis',
  }),
  reads('Mức phí áp dụng theo Nghị quyết số 09/2023/NQ-HĐND của HĐND tỉnh Bến Tre.', {
    number: '09/2023/NQ-HĐND',
    role: 'basis',
  }),
  reads('Trên cơ sở Kết luận số 83-KL/TW của Bộ Chính trị, tỉnh rà soát đội ngũ.', {
    number: '83-KL/TW',
    role: 'basis',
  }),
  reads('Hồ sơ lập theo mẫu tại Thông tư số 04/2024/TT-BNV.', { number: '04/2024/TT-BNV', role: 'basis' }),
  reads('Căn cứ Điều 8 Luật Hộ tịch, xã cấp lại giấy khai sinh cho 32 em.', { name: 'Luật Hộ tịch', role: 'basis' }),
  reads('Danh mục ban hành kèm theo Quyết định số 19/2022/QĐ-TTg.', { number: '19/2022/QĐ-TTg', role: 'basis' }),
  reads(
    'Kinh phí chi theo Thông tư 03/2019/TT-BTC và Nghị quyết số 15/2022/NQ-HĐND.',
    { number: '03/2019/TT-BTC', role: 'basis' },
    { number: '15/2022/NQ-HĐND', role: 'basis' },
  ),
  reads('Thực hiện Nghị quyết số 36-NQ/TW về kinh tế biển, huyện đóng mới 30 tàu.', {
    number: '36-NQ/TW',
    role: 'carried_out',
  }),
  reads('Triển khai Đề án 06, công an xã cấp 2.000 tài khoản định danh.', { number: '06', role: 'carried_out' }),
  reads('Chi bộ quán triệt Chỉ thị số 45-CT/TW tới 28 đảng viên.', { number: '45-CT/TW', role: 'carried_out' }),
  reads('Sơ kết 5 năm thực hiện Chỉ thị số 13-CT/TW, tỉnh khen 10 tập thể.', {
    number: '13-CT/TW',
    role: 'carried_out',
  }),
  reads('Tổng kết 10 năm thực hiện Nghị quyết số 33-NQ/TW về văn hóa.', { number: '33-NQ/TW', role: 'carried_out' }),
  reads('Hội nghị học tập Nghị quyết Trung ương 8 khóa XIII thu hút 300 cán bộ.', {
    name: 'Nghị quyết Trung ương 8 khóa XIII',
    role: 'carried_out',
  }),
  reads('Huyện cụ thể hóa Nghị quyết số 05-NQ/TU bằng 6 đề án.', { number: '05-NQ/TU', role: 'carried_out' }),
  reads('Phường tuyên truyền Luật Căn cước tới 14 tổ dân phố.', { name: 'Luật Căn cước', role: 'carried_out' }),
  reads('Thực hiện có hiệu quả các nội dung của Nghị quyết số 57-NQ/TW, trường lắp 20 máy tính.', {
    number: '57-NQ/TW',
    role: 'carried_out',
  }),
  reads('Đưa Nghị quyết 68 vào cuộc sống', { number: '68', role: 'carried_out' }),
  reads('Nghị quyết số 20-NQ/TW đi vào cuộc sống ở 12 xã.', { number: '20-NQ/TW', role: 'carried_out' }),
  reads(
    'Kế hoạch số 90/KH-UBND triển khai thực hiện Nghị quyết số 71-NQ/TW.',
    { number: '90/KH-UBND', role: null },
    { number: '71-NQ/TW', role: 'carried_out' },
  ),
  reads(
    'Nghị định số 74/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 146/2018/NĐ-CP.',
    { number: '74/2025/NĐ-CP', role: 'issued' },
    { number: '146/2018/NĐ-CP', role: 'amended' },
  ),
  reads(
    'Quyết định số 14/2025/QĐ-UBND sửa đổi Điều 5 Quyết định số 30/2021/QĐ-UBND.',
    { number: '14/2025/QĐ-UBND', role: 'issued' },
    { number: '30/2021/QĐ-UBND', role: 'amended' },
  ),
  reads('Bổ sung Quyết định số 12/QĐ-UBND ngày 3/1/2025 của UBND tỉnh.', { number: '12/QĐ-UBND', role: 'amended' }),
  reads(
    'Nghị định số 32/2019/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 111/2025/NĐ-CP) quy định việc đặt hàng.',
    { number: '32/2019/NĐ-CP', role: 'amended' },
    { number: '111/2025/NĐ-CP', role: null },
  ),
  reads(
    'Quyết định số 08/2020/QĐ-UBND, sửa đổi tại Quyết định số 21/2023/QĐ-UBND, cho thuê 12 ki ốt.',
    { number: '08/2020/QĐ-UBND', role: 'amended' },
    { number: '21/2023/QĐ-UBND', role: null },
  ),
  reads(
    'Quyết định số 22/2025/QĐ-UBND thay thế Quyết định số 15/2020/QĐ-UBND.',
    { number: '22/2025/QĐ-UBND', role: 'issued' },
    { number: '15/2020/QĐ-UBND', role: 'repealed' },
  ),
  reads(
    'Bãi bỏ Nghị quyết số 11/2018/NQ-HĐND và Nghị quyết số 12/2018/NQ-HĐND của HĐND tỉnh.',
    { number: '11/2018/NQ-HĐND', role: 'repealed' },
    { number: '12/2018/NQ-HĐND', role: 'repealed' },
  ),
  reads(
    'Thông tư số 29/2024/TT-BGDĐT thay cho Thông tư số 17/2012/TT-BGDĐT.',
    { number: '29/2024/TT-BGDĐT', role: 'issued' },
    { number: '17/2012/TT-BGDĐT', role: 'repealed' },
  ),
  reads('Quyết định số 44/2019/QĐ-UBND hết hiệu lực từ ngày 1/9/2025.', {
    number: '44/2019/QĐ-UBND',
    role: 'repealed',
  }),
  reads(
    'Quyết định số 1001/QĐ-UBND đã được thay thế bằng Quyết định số 1500/QĐ-UBND.',
    { number: '1001/QĐ-UBND', role: 'repealed' },
    { number: '1500/QĐ-UBND', role: 'issued' },
  ),
  reads('Đồng thời hủy bỏ Thông báo số 31/TB-UBND của UBND xã.', { number: '31/TB-UBND', role: 'repealed' }),
  reads('Nghị định số 100/2019/NĐ-CP bị bãi bỏ từ năm 2025.', { number: '100/2019/NĐ-CP', role: 'repealed' }),
  reads('Sở xử phạt 3 cơ sở vi phạm Nghị định số 115/2018/NĐ-CP.', { number: '115/2018/NĐ-CP', role: null }),
  reads('Đối tượng làm giả Quyết định số 90/QĐ-UBND để lừa bà con.', { number: '90/QĐ-UBND', role: null }),
  reads('Nghị quyết số 18-NQ/TW là chủ trương lớn.', { number: '18-NQ/TW', role: null }),
  reads('Đại biểu góp ý dự thảo Nghị quyết số 15/NQ-HĐND.', { number: '15/NQ-HĐND', role: null }),
  reads('Nội dung này có trong Nghị định số 24/2024/NĐ-CP.', { number: '24/2024/NĐ-CP', role: null }),
  reads('Ông nhắc đến Nghị quyết 10 như một bước ngoặt.', { number: '10', role: null }),
  reads(
    'Thực hiện Chỉ thị số 21-CT/TW của Ban Bí thư, Kế hoạch số 15-KH/TU của Tỉnh ủy, huyện mở 6 lớp.',
    { number: '21-CT/TW', role: 'carried_out' },
    { number: '15-KH/TU', role: 'carried_out' },
  ),
  reads(
    'Theo Luật Nhà ở và Nghị định số 95/2024/NĐ-CP, người dân được vay 300 triệu đồng.',
    { name: 'Luật Nhà ở', role: 'basis' },
    { number: '95/2024/NĐ-CP', role: 'basis' },
  ),
  reads(
    'Căn cứ Luật Đầu tư công; Nghị định số 85/2025/NĐ-CP của Chính phủ về đầu tư công;',
    { name: 'Luật Đầu tư công', role: 'basis' },
    { number: '85/2025/NĐ-CP', role: 'basis' },
  ),
  reads(
    'Thực hiện Nghị quyết số 05-NQ/TU, UBND tỉnh ban hành Kế hoạch số 61/KH-UBND.',
    { number: '05-NQ/TU', role: 'carried_out' },
    { number: '61/KH-UBND', role: 'issued' },
  ),
  reads('Hưởng ứng Chỉ thị số 35-CT/TU, 40 hộ hiến đất.', { number: '35-CT/TU', role: 'carried_out' }),
  reads('Ban Thường vụ Tỉnh ủy công bố Quyết định số 510-QĐ/TU về công tác cán bộ.', {
    number: '510-QĐ/TU',
    role: 'issued',
  }),
  reads('Tỉnh ủy xây dựng Đề án số 04-ĐA/TU về nguồn nhân lực.', { number: '04-ĐA/TU', role: 'issued' }),
  reads('Trường thi hành Quyết định số 73/QĐ-SGDĐT.', { number: '73/QĐ-SGDĐT', role: 'carried_out' }),
  reads('Gắn với thực hiện Kết luận số 01-KL/TW, chi bộ đăng ký 5 mô hình.', {
    number: '01-KL/TW',
    role: 'carried_out',
  }),
  reads('Bám sát Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, huyện đặt 20 chỉ tiêu.', {
    name: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII',
    role: 'carried_out',
  }),
  reads('Giám sát việc thực hiện Nghị quyết số 30/NQ-HĐND tại 5 xã.', { number: '30/NQ-HĐND', role: 'carried_out' }),
  reads('Tại Công văn số 1142/UBND-KT, UBND tỉnh Sóc Trăng đề nghị giãn nợ.', {
    number: '1142/UBND-KT',
    role: 'basis',
  }),
  reads('Chấp hành nghiêm Quy định số 37-QĐ/TW về những điều đảng viên không được làm.', {
    number: '37-QĐ/TW',
    role: 'carried_out',
  }),
  reads('Chương trình 135 và Nghị quyết số 30a/2008/NQ-CP giúp 60 hộ thoát nghèo.', {
    number: '30a/2008/NQ-CP',
    role: null,
  }),
  reads(
    'Tại hội nghị, lãnh đạo huyện công bố:\nQuyết định số 401-QĐ/HU về điều động cán bộ;\nQuyết định số 402-QĐ/HU về bổ nhiệm cán bộ.',
    { number: '401-QĐ/HU', role: 'issued' },
    { number: '402-QĐ/HU', role: 'issued' },
  ),
  reads(
    'Căn cứ:\n- Luật Du lịch;\n- Nghị định số 168/2017/NĐ-CP của Chính phủ;\nxã lập kế hoạch.',
    { name: 'Luật Du lịch', role: 'basis' },
    { number: '168/2017/NĐ-CP', role: 'basis' },
  ),
  reads(
    'UBND tỉnh phê duyệt tại các Quyết định: số 1201/QĐ-UBND ngày 3/7/2020, 1302/QĐ-UBND ngày 2/11/2021.',
    { number: '1201/QĐ-UBND', role: 'basis' },
    { number: '1302/QĐ-UBND', role: 'basis' },
  ),
  reads(
    'Quyết định số 19/2024/QĐ-UBND sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 07/2022/QĐ-UBND.',
    { number: '19/2024/QĐ-UBND', role: 'issued' },
    { number: '07/2022/QĐ-UBND', role: 'amended' },
  ),
  reads('Tỉnh bãi bỏ Khoản 2, Điều 6 Quy chế làm việc số 02-QC/TU.', { number: '02-QC/TU', role: 'repealed' }),
  reads(
    'Quyết định số 12/2019/QĐ-UBND đã được sửa đổi, bổ sung, bãi bỏ một phần bởi Quyết định số 40/2023/QĐ-UBND.',
    { number: '12/2019/QĐ-UBND', role: 'amended' },
    { number: '40/2023/QĐ-UBND', role: null },
  ),
  reads('Theo Nghị quyết số 43/2022/QH15 đã hết hiệu lực, thuế giảm 2%.', { number: '43/2022/QH15', role: 'repealed' }),
  reads('Sinh viên khoa học Thông tư số 08/2021/TT-BGDĐT cùng thầy cô.', { number: '08/2021/TT-BGDĐT', role: null }),
  reads(
    'Kế hoạch số 14/KH-UBND, ban hành kèm Quyết định số 99/QĐ-UBND, chia 3 giai đoạn.',
    { number: '14/KH-UBND', role: null },
    { number: '99/QĐ-UBND', role: 'basis' },
  ),
  reads('Nghị quyết số 16-NQ/HU của Huyện ủy Sông Hinh về cây ăn quả được triển khai ở 8 xã.', {
    number: '16-NQ/HU',
    role: 'carried_out',
  }),

  // A list goes by the words before its first
  reads(
    'HĐND huyện thông qua 5 nghị quyết, trong đó có Nghị quyết về ngân sách năm 2020; Nghị quyết số 18/NQ-HĐND về đường liên xã; Nghị quyết số 19/NQ-HĐND về học phí.',
    { number: '18/NQ-HĐND', role: 'issued' },
    { number: '19/NQ-HĐND', role: 'issued' },
  ),
  reads(
    'Phương án lập trên cơ sở Luật Thủy lợi ngày 19/6/2017; Nghị định số 114/2018/NĐ-CP của Chính phủ; Nghị định số 40/2023/NĐ-CP sửa đổi một số điều hướng dẫn thi hành Luật Thủy lợi; Công văn số 31/SNN-TL ngày 2/2/2024.',
    { name: 'Luật Thủy lợi', role: 'basis' },
    { number: '114/2018/NĐ-CP', role: 'basis' },
    { number: '40/2023/NĐ-CP', role: 'basis' },
    { number: '31/SNN-TL', role: 'basis' },
  ),
  reads(
    'Theo Quyết định số 90/QĐ-BGDĐT và Quyết định số 91/QĐ-UBND do Phó Chủ tịch UBND tỉnh Hồ Văn Mừng ký ngày 2/8/2023, trường nghỉ 7 ngày.',
    { number: '90/QĐ-BGDĐT', role: 'basis' },
    { number: '91/QĐ-UBND', role: 'basis' },
  ),
  reads(
    'Căn cứ Quy định số 22-QĐ/TW về kiểm tra tổ chức đảng, đảng viên vi phạm và Hướng dẫn số 02-HD/UBKTTW, Ủy ban kết luận.',
    { number: '22-QĐ/TW', role: 'basis' },
    { number: '02-HD/UBKTTW', role: 'basis' },
  ),
  reads(
    'Đề án cụ thể hóa Nghị định số 61/2018/NĐ-CP; các Nghị định số 107, 45 của Chính phủ, cùng Nghị quyết số 76/NQ-CP về cải cách hành chính.',
    { number: '61/2018/NĐ-CP', role: 'carried_out' },
    { number: '107', role: 'carried_out' },
    { number: '45', role: 'carried_out' },
    { number: '76/NQ-CP', role: 'carried_out' },
  ),
  reads(
    'Huyện thực hiện Kế hoạch số 11-KH/HU; Thông tư số 8/2020/TT-BNV nói khác; Bộ Nội vụ ra Công văn số 7/BNV-TL.',
    { number: '11-KH/HU', role: 'carried_out' },
    { number: '8/2020/TT-BNV' },
    { number: '7/BNV-TL', role: 'issued' },
  ),
  // What is said after the last of a list is said of all
  reads(
    'Quyết định số 10/QĐ-UBND ngày 2/1/2019 của UBND tỉnh Phú Yên và Quyết định số 11/QĐ-UBND ngày 3/1/2019 của UBND tỉnh Đắk Lắk về quy chế phối hợp bị bãi bỏ.',
    { number: '10/QĐ-UBND', role: 'repealed' },
    { number: '11/QĐ-UBND', role: 'repealed' },
  ),
  reads(
    'Nghị quyết số 11-NQ/TW về vùng trung du và Quyết định số 369/QĐ-TTg của Thủ tướng Chính phủ được tỉnh cụ thể hóa bằng Chương trình hành động số 15-CTr/TU.',
    { number: '11-NQ/TW', role: 'carried_out' },
    { number: '369/QĐ-TTg', role: 'carried_out' },
    { number: '15-CTr/TU', role: 'issued' },
  ),
  reads(
    'Theo Luật Đầu tư và Nghị định số 9/2021/NĐ-CP đã hết hiệu lực, dự án dừng.',
    { name: 'Luật Đầu tư', role: 'basis' },
    { number: '9/2021/NĐ-CP', role: 'repealed' },
  ),
  // Decided, approved, found by a document
  reads('Dự án được phê duyệt tại Quyết định số 2120/QĐ-UBND.', { number: '2120/QĐ-UBND', role: 'basis' }),
  reads('Quy chế ban hành tại Quyết định số 8/2016/QĐ-UBND.', { number: '8/2016/QĐ-UBND', role: 'basis' }),
  reads('Bộ Xây dựng phê duyệt hồ sơ môi trường bằng Quyết định số 303 /QĐ-BXD.', {
    number: '303/QĐ-BXD',
    role: 'basis',
  }),
  reads('Điểm b khoản 1 Điều 9 Thông tư 15/2020/TT-BCA cũng nêu mức này.', { number: '15/2020/TT-BCA', role: 'basis' }),
  reads(
    'Cách tính ấy không phù hợp với Luật Giá và Nghị định số 85/2024/NĐ-CP.',
    { name: 'Luật Giá', role: 'basis' },
    { number: '85/2024/NĐ-CP', role: 'basis' },
  ),
  reads(
    'Quy định số 47-QĐ/TW (nay được thay thế bằng Quy định số 37-QĐ/TW) có 19 điều.',
    { number: '47-QĐ/TW', role: 'repealed' },
    { number: '37-QĐ/TW', role: 'issued' },
  ),
  reads('Vi phạm Nghị định số 100/2019/NĐ-CP, 12 lái xe bị phạt.', { number: '100/2019/NĐ-CP', role: null }),
  reads('Xã nhờ huyện chỉ ra chỗ trái Thông tư số 5/2022/TT-BTC.', { number: '5/2022/TT-BTC', role: null }),
  reads(
    'HĐND tỉnh bãi bỏ 3 văn bản, gồm Nghị quyết số 21/2010/NQ-HĐND về phí đò; Nghị quyết số 30/2012/NQ-HĐND về phí chợ.',
    { number: '21/2010/NQ-HĐND', role: 'repealed' },
    { number: '30/2012/NQ-HĐND', role: 'repealed' },
  ),
];
