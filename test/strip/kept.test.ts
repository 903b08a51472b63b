/** What looks like chrome in a plain text and is the article's: titles, subheads, list items, captions, last lines. */
import { describe, expect, it } from 'vitest';
import { stripText } from '../../src/strip/index.ts';
import { LEAD, PARAGRAPHS, TITLE } from './page.ts';

const read = (lines: readonly string[]): string[] => {
  const got = stripText(lines.join('\n'));
  if (got.kind !== 'article') throw new Error(`read as ${got.kind}`);
  return got.blocks.map(({ text }) => text.replaceAll('\n', ' '));
};

const TITLES = [
  'Chia sẻ yêu thương nơi vùng lũ',
  'Nhiệt độ Mộc Châu xuống 2°C, băng giá phủ trắng đồi chè',
  'Báo chí đồng hành cùng nông dân',
  'Báo động tình trạng phá rừng ở Sốp Cộp',
  'Gửi trọn niềm tin vào Đảng',
  'Theo chân cán bộ lên bản',
  'Sơn La: Giá cà phê vượt 110.000 đồng/kg',
  'Lúa - tôm, hướng đi mới ở vùng mặn',
  'NÔNG DÂN ĐƯỢC MÙA LÚA NẾP',
  'Giá vàng hôm nay 12/5/2023 tiếp tục tăng mạnh',
  'Tin vui từ Pa Háng',
  'TIN VẮN NGÀY 18/11/2025',
  'Bản tin ngày 18/11/2025',
  'Điểm tin sáng 18/11/2025',
  'Ảnh hưởng bão số 3: 12 xã bị cô lập',
  'Đường lên Điện Biên • Kỳ 1: Mở đường qua đèo Pha Đin',
  'Hà Nội - Sơn La: Cùng phát triển',
  'Bạn đọc giúp em Lò Thị Mai trở lại trường',
  'Vì sao cà phê rớt giá?',
  '“Lính quân hàm xanh” cắm bản',
  '5 năm, 52 đảng viên mới',
  'Đồng chí Lò Văn Hặc giữ chức Bí thư Đảng ủy xã',
  'Phú Thọ, Yên Bái: Lũ trên sông Hồng lên nhanh',
];

describe('titles that look like something else', () => {
  it.each(TITLES)('%s', (title) => {
    expect(read([title, LEAD, ...PARAGRAPHS])[0]).toBe(title);
    expect(read(['Báo Sơn La', 'Thời sự', '08:15 12/5/2023', '', title, '', LEAD, '', ...PARAGRAPHS])[0]).toBe(title);
    expect(
      read(['Báo Sơn La', 'Trang chủ', 'Thời sự', 'Bạn đọc', title, '08:15 12/5/2023', LEAD, ...PARAGRAPHS])[0],
    ).toBe(title);
  });
});

const LINES = [
  'Bạn đọc ủng hộ xin gửi về hòm thư quy@vungcao.example hoặc tới trụ sở UBND xã trước ngày 30/6.',
  '- Giải Nhất: Nguyễn Văn An, bản Nà Cường',
  'In dấu chân trên đỉnh mây',
  'Thích nghi với biến đổi khí hậu',
  'Chia sẻ khó khăn cùng người dân vùng lũ',
  'Nghe dân nói, nói dân hiểu',
  'Theo dõi, giúp đỡ từng đảng viên',
  'Trang trại 3 tỷ đồng',
  'Lên đỉnh Pha Luông',
  'Mong sao bản nào cũng được như thế!',
  '- 12 hộ được vay vốn ưu đãi;',
  'Cán bộ xã thăm mô hình trồng mận. Ảnh: Hoàng Giang',
  'Ảnh: Bà con bản Nà Cường làm đường.',
  'Xã có 3 khâu đột phá, 12 chỉ tiêu',
  'Từ ngày 5/5/2023 đến 12/5/2023, bản hoàn thành 2 km đường.',
  'Bình luận về kết quả này, ông Hặc chỉ cười.',
  'Kỳ 2: Những người giữ rừng',
  'Điện thoại reo liên tục, ông Hặc vẫn không rời bờ đập.',
  '“Có đảng viên đi trước, bà con theo sau”',
];

describe('lines in the text and at its end that look like chrome', () => {
  it.each(LINES)('%s', (line) => {
    const [first, ...rest] = PARAGRAPHS as [string, ...string[]];
    expect(read([TITLE, LEAD, first, line, ...rest, 'Lan Anh', 'Bình luận (0)'])).toEqual([
      TITLE,
      LEAD,
      first,
      line,
      ...rest,
    ]);
    expect(read([TITLE, LEAD, ...PARAGRAPHS, line, 'Lan Anh', 'Bình luận (0)'])).toEqual([
      TITLE,
      LEAD,
      ...PARAGRAPHS,
      line,
    ]);
    expect(read([TITLE, '', LEAD, '', ...PARAGRAPHS, '', line])).toEqual([TITLE, LEAD, ...PARAGRAPHS, line]);
  });
});
