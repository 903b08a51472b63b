/** Plain texts with chrome in them: our own, and the saved ones where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stripText } from '../../src/strip/index.ts';
import { normalise } from '../../src/text/normalise.ts';
import { LEAD, PARAGRAPHS, TITLE } from './page.ts';

const article = [TITLE, LEAD, ...PARAGRAPHS];
const read = (lines: readonly string[]): Record<string, unknown> & { lines: string[] } => {
  const got = stripText(lines.join('\n\n'));
  if (got.kind !== 'article') throw new Error(`read as ${got.kind}`);
  return { ...got, lines: got.blocks.flatMap(({ text }) => text.split('\n')) };
};

describe('stripText', () => {
  it('takes the first line as title, the next as lead', () => {
    expect(read(article)).toMatchObject({ title: TITLE, lead: LEAD, author: null, published: null, lines: article });
  });

  it.each([
    ['Sự kiện', 'A- A A+ | Tăng tương phản Giảm tương phản'],
    ['Báo Nghệ An điện tử', 'Trang chủ', 'Thời sự', 'Kinh tế', 'Xã hội'],
    ['Trang chủ > Xây dựng Đảng', 'Tiếng việt | English'],
    ['baoquangninh.vn', 'Chia sẻ Facebook Zalo', 'Nghe đọc bài', 'Lưu bài viết'],
  ])('drops what stands above: %s …', (...lines) => {
    expect(read([...lines, ...article]).lines).toEqual(article);
  });

  it.each([
    [
      'BÌNH LUẬN',
      'Bạn còn 500/500 ký tự',
      'Bài rất hay, mong có thêm nhiều đảng viên trẻ ở các bản vùng cao của xã trong những năm tới.',
    ],
    [
      'Tin mới',
      " • 'Mùa hoa cải ở Vân Hồ",
      'Ngày 29/2, 178 đảng viên tại 14 chi bộ trực thuộc đã và đang đổi mới phương thức chỉ đạo, điều hành các đơn vị.',
    ],
    ['Tin cùng chuyên mục', 'Một bài khác'],
    ['Tin liên quan', 'Một bài khác', 'Bài thứ hai khác nữa'],
    ['Tổng số điểm của bài viết là: 0 trong 0 đánh giá', 'Click để đánh giá bài viết'],
    ['Từ khóa: đảng viên, chi bộ', '#Sơn La', 'Back To Top', 'Bản quyền thuộc Báo Sơn La. Giấy phép số 102/GP-BTTTT'],
  ])('drops what stands below: %s …', (...lines) => {
    expect(read([...article, ...lines]).lines).toEqual(article);
  });

  it.each([
    ['  Bài, ảnh: Ngọc Hưng', 'Ngọc Hưng'],
    ['Lam Giang', 'Lam Giang'],
    ['Hà Minh (t/h)', 'Hà Minh'],
    ['Theo TTXVN', null],
    ['(Nguồn: Báo Tin tức)', null],
  ])('reads the byline %s', (line, author) => {
    expect(read([...article, line, 'Bình luận'])).toMatchObject({ author, lines: article });
  });

  it('reads the publication line under the title, and a name in it', () => {
    const [title, ...rest] = article;
    expect(read([title!, '09:12 - Thứ Tư, 29/03/2017 Lượt xem: 6979 In bài viết', ...rest])).toMatchObject({
      published: '2017-03-29T09:12:00+07:00',
      lines: article,
    });
    expect(read(['Thứ Bảy, 21/11/2026', title!, 'Lam Giang - 09:12 29/03/2017', ...rest])).toMatchObject({
      published: '2017-03-29T09:12:00+07:00',
      author: 'Lam Giang',
      lines: article,
    });
  });

  it('keeps both lines of a wrapped caption, and a caption printed twice', () => {
    const lines = [
      TITLE,
      LEAD,
      'anh-1.jpg',
      'Lễ kết nạp đảng viên tại bản Nà Cường, xã Chiềng Lao\ncó 11 quần chúng ưu tú dự.',
      'Sinh hoạt chi bộ.',
      'Sinh hoạt chi bộ.',
      ...PARAGRAPHS,
    ];
    expect(read(lines).lines).toEqual(lines.flatMap((line) => line.split('\n')).filter((line) => line !== 'anh-1.jpg'));
  });

  it('goes on after a box of related stories inside the article', () => {
    const lines = [
      ...article.slice(0, 4),
      'Tin liên quan',
      'Mùa hoa cải ở Vân Hồ',
      'Xoài Yên Châu được mùa',
      ...PARAGRAPHS.slice(1),
      ...PARAGRAPHS.slice(1),
    ];
    expect(read(lines).lines).toEqual([...article.slice(0, 4), ...PARAGRAPHS.slice(1), ...PARAGRAPHS.slice(1)]);
  });

  it('never eats a sentence that starts like chrome', () => {
    const sentences = [
      'Ảnh hưởng của mưa lũ làm 12 hộ phải di dời.',
      'Theo báo cáo của UBND xã, toàn xã có 120 hộ nghèo.',
      'Bình luận về điều này, ông nói.',
      'In bài viết ra, chi bộ đọc chung trong buổi sinh hoạt.',
    ];
    expect(read([TITLE, LEAD, ...sentences, ...PARAGRAPHS]).lines).toEqual([TITLE, LEAD, ...sentences, ...PARAGRAPHS]);
  });

  it('does not end at a tool bar between lead and body', () => {
    const long = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace('Nà Cường', 'Phiêng Phả'))];
    const lead = `${LEAD} Đến nay, xã không còn bản trắng đảng viên.`;
    expect(read([TITLE, lead, 'Bình luận', 'Chia sẻ', ...long]).lines).toEqual([TITLE, lead, ...long]);
  });

  it('reads a kicker over the title, a credited caption and a name with the agency', () => {
    const [title, ...rest] = article;
    const caption = 'Quang cảnh buổi lễ. Ảnh: Hữu Quyết/TTXVN';
    const got = read([
      'Kỳ họp thứ 10',
      title!,
      '12/03/2025 07:30',
      ...rest,
      'Chú thích ảnh',
      caption,
      'Hữu Quyết (TTXVN)',
      'Từ khóa:',
      'đảng viên, chi bộ',
    ]);
    expect(got).toMatchObject({
      title,
      author: 'Hữu Quyết',
      published: '2025-03-12T07:30:00+07:00',
      lines: [...article, caption],
    });
  });

  it('says listing of stories with their teasers and publication lines', () => {
    const story = (i: number): string[] => [
      `Bản Nà Cường ${i} kết nạp đảng viên mới`,
      `Xây dựng Đảng - 0${i}/03/2025 07:30`,
      LEAD,
    ];
    expect(stripText(['Báo Sơn La', 'Xây dựng Đảng', ...[1, 2, 3, 4, 5, 6].flatMap(story)].join('\n')).kind).toBe(
      'listing',
    );
    expect(
      stripText([TITLE, '05/03/2025 07:30', LEAD, ...PARAGRAPHS, 'Lan Anh', ...[1, 2, 3, 4].flatMap(story)].join('\n'))
        .kind,
    ).toBe('article');
  });

  it('drops a box of stories with teasers in the text, and keeps the subhead under it', () => {
    const [first, ...rest] = PARAGRAPHS as [string, ...string[]];
    const box = [
      'Tin liên quan',
      'Xoài Yên Châu được mùa',
      'Toàn huyện có trên 3.200 ha xoài; 9 tháng năm 2023 xuất khẩu 5.430 tấn, tăng 18% so với cùng kỳ.',
      'Khởi công cầu Bản Mòng',
      'Cầu dài 142m, rộng 9m, dự kiến hoàn thành trong quý IV/2027, phục vụ gần 1.500 hộ dân hai bên bờ.',
    ];
    const under = ['Lam Giang', 'Từ khóa: chi bộ'];
    expect(read([TITLE, LEAD, first, ...box, 'Từ bản vùng cao', ...rest, ...under])).toMatchObject({
      author: 'Lam Giang',
      lines: [TITLE, LEAD, first, 'Từ bản vùng cao', ...rest],
    });
  });

  it('says other when there is hardly any prose', () => {
    expect(stripText('').kind).toBe('other');
    expect(stripText('Trang chủ\nThời sự\nKinh tế\nXã hội\nLiên hệ\nBáo Sơn La').kind).toBe('other');
  });

  it.each([
    ['Đảng bộ xã Bắc Yên hiện có 32 chi bộ trực thuộc với 647 đảng viên.'],
    ['Đến nay, tỷ lệ hộ nghèo của xã giảm còn 8,5%'],
    ['Cả năm có 350 hộ thoát nghèo.\nXã có 24 bản, 2.310 hộ.\nBản Nà Tăm có 96 hộ, trong đó 31 hộ nghèo.'],
  ])('keeps all of a passage: %s', (text) => {
    const stripped = stripText(text);
    expect(stripped.kind === 'article' && stripped.blocks.map((block) => block.text).join('\n')).toBe(text);
  });
});

const seeds = new URL('../../../shared/facts/seeds/', import.meta.url);
describe.skipIf(!existsSync(seeds))('saved texts', () => {
  it.each(['000', '001', '002', '003', '004'])('%s is read line for line', (name) => {
    const gold = JSON.parse(readFileSync(new URL(`${name}.article.json`, seeds), 'utf8')) as {
      title: string;
      lead: string;
      author: string | null;
      published: string | null;
      lines: string[];
    };
    const { title, lead, author, published } = gold;
    expect(read([readFileSync(new URL(`${name}.txt`, seeds), 'utf8')])).toMatchObject({
      title,
      lead,
      author,
      published,
      lines: gold.lines.map(normalise),
    });
  });
});
