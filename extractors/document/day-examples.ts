/** The day of a document: after its agent, after a bracket, at the opening of its clause; and days that are not its own. */
import { examplesOf, type Example } from '../example.ts';

const { reads, readsOn } = examplesOf<'document'>();

export const dayExamples: Example<'document'>[] = [
  // After who signed it
  reads('Quyết định số 812/QĐ-UBND do Phó Chủ tịch UBND tỉnh Nguyễn Thị Thanh Lịch ký ngày 4.7.2023', {
    number: '812/QĐ-UBND',
    issuer: 'UBND tỉnh',
    date: '2023-07-04',
  }),
  reads('Công điện số 03/CĐ-UBND do Chủ tịch UBND tỉnh Lê Quang Tiến vừa ký ngày 19/9/2024', {
    issuer: 'Chủ tịch UBND tỉnh',
    date: '2024-09-19',
  }),
  reads('Chỉ thị số 09-CT/TU do đồng chí Bùi Văn Khánh, Bí thư Tỉnh ủy ký ngày 5/3/2022', {
    issuer: 'Tỉnh ủy',
    date: '2022-03-05',
  }),
  reads('Công văn số 77/UBND-VX do ông Trần Anh Dũng, Phó Chủ tịch UBND tỉnh, ký ngày 8/1/2021', {
    issuer: 'UBND tỉnh',
    date: '2021-01-08',
  }),
  reads('Quyết định số 40/QĐ-BYT do Thứ trưởng Nguyễn Tri Thức ký ngày 6/1/2025', {
    issuer: 'Bộ Y tế',
    date: '2025-01-06',
  }),
  reads('Quyết định số 41/QĐ-UBND do UBND tỉnh giao Sở Y tế soạn, trình ngày 6/1/2025', { date: null }),

  // After the bracket that holds its number
  reads('Luật Nhà giáo (Luật số 73/2025/QH15) được Quốc hội thông qua ngày 16/6/2025 có 9 chương.', {
    number: '73/2025/QH15',
    issuer: 'Quốc hội',
    date: '2025-06-16',
    title: 'Nhà giáo',
  }),
  reads('Quy chế làm việc (Quyết định số 5/QĐ-UBND) đã được UBND tỉnh ban hành ngày 7/2/2020.', {
    date: '2020-02-07',
  }),
  reads('Nghị quyết số 98/2023/QH15 được Quốc hội khóa XV thông qua tại Kỳ họp thứ 5 ngày 24/6/2023', {
    issuer: 'Quốc hội khóa XV',
    date: '2023-06-24',
  }),
  reads('Đề án cây ăn quả (Quyết định số 6/QĐ-UBND), ngày 9/9/2021 huyện mở lớp dạy ghép cành.', { date: null }),
  reads(
    'Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu (Luật số 90/2025/QH15) được Quốc hội thông qua ngày 25/6/2025',
    {
      quote: 'Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu (Luật số 90/2025/QH15)',
      number: '90/2025/QH15',
      date: '2025-06-25',
      title: 'sửa đổi, bổ sung một số điều của Luật Đấu thầu',
      role: 'issued',
    },
  ),

  // A day that opens the clause of the document
  readsOn('2019-05-02', 'Kế hoạch ký hôm 12/3/2019; ngày 8-4, Tỉnh ủy Kiên Giang ra Chỉ thị số 30-CT/TU.', {
    number: '30-CT/TU',
    date: '2019-04-08',
  }),
  reads(
    'Ngày 3/2/2016, Huyện ủy ra Nghị quyết số 04-NQ/HU về cây chè; ngày 9/10/2018 lại có Kế hoạch số 70-KH/HU',
    { number: '04-NQ/HU', date: '2016-02-03', title: 'cây chè' },
    { number: '70-KH/HU', date: '2018-10-09' },
  ),
  reads(
    'Thực hiện Chỉ thị số 31-CT/TW, ngày 5/8/2025 của Bộ Chính trị, Huyện ủy đã ban hành Kế hoạch số 90-KH/HU; UBND huyện ban hành Công văn số 12/UBND-NV ngày 6/9/2025.',
    { number: '31-CT/TW', date: '2025-08-05' },
    { number: '90-KH/HU', date: null },
    { number: '12/UBND-NV', date: '2025-09-06' },
  ),
  reads(
    'Căn cứ Kết luận số 70 của Ban Bí thư ngày 4/5/2024, Tỉnh đoàn ban hành Hướng dẫn số 15-HD/TĐTN.',
    { number: '70' },
    { number: '15-HD/TĐTN', date: null },
  ),
  reads('Ngày 12/12/2022 hội nghị bế mạc; HĐND tỉnh thông qua Nghị quyết số 33/NQ-HĐND.', { date: null }),
];
