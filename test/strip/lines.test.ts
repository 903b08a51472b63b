/** Lines that papers print between and under their paragraphs, by language; and lines of articles that look like them. */
import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, TITLE, article, bodyOf } from './page.ts';

const TEXT = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => `${text} Và còn nữa.`)];

/** The body of a page with one more line in its middle. */
function withLine(line: string): string[] {
  const all = [...TEXT.slice(0, 3), line, ...TEXT.slice(3)];
  const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${all.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
  return bodyOf(article(html, { url: 'https://bao.example/chieng-lao-phat-trien-dang-vien-vung-cao-123456.html' }));
}

const GONE: Readonly<Record<string, readonly string[]>> = {
  Vietnamese: [
    'Giọng đọc: Nữ miền Bắc', '1x 1.25x 1.5x', 'Link gốc', 'https://bao.example/xa-hoi/123.html', 'Bạn đánh giá bài viết này thế nào?', 'Ảnh: Mai Chi',
    'Bấm theo dõi để nhận tin mới nhất', 'Mời độc giả theo dõi các chương trình trên kênh YouTube', 'Đăng ký nhận bản tin', '08:15 - 09/03/2026',
    'Độc giả có thể gửi thông tin về hòm thư toasoan@bao.example', 'Tải ứng dụng Báo Hà Giang',
  ],
  English: [
    'Also Read | River levels fall after dry month', 'READ MORE: River levels fall after dry month', 'Photo credit: Tom Hale', 'Tom Hale/Getty Images',
    'First Published: Mar 12, 2024, 10:30 IST', 'Thanks for reading The Valley! Subscribe for free to receive new posts and support my work.',
    'Martha Ellison is a reporter covering local government. Follow her on Twitter: @mellison', 'We may earn a commission from links on this page.',
    'This article was originally published on The Valley Post.', 'Updated 10:30 AM EDT, Tue March 12, 2024',
  ],
  'other languages': [
    'Quelle: dpa', 'Mit Material der dpa', 'Stand: 12.03.2024, 10:30 Uhr', 'Lire aussi : Les niveaux baissent', '(Avec AFP)', 'Lea también: El nivel del río baja',
    'Con información de EFE', 'Фото: Иван Петров / ТАСС', 'Теги: река, дамба', '返回搜狐，查看更多', '标签：防洪', '上一篇：河流水位下降', '続きを読む', '写真：共同通信', '【写真】川の水位が低下',
  ],
}; // prettier-ignore

describe.each(Object.entries(GONE))('%s', (_, lines) => {
  it.each(lines)('leaves out: %s', (line) => {
    expect(withLine(line)).toEqual(TEXT);
  });
});

it.each([
  'Ảnh hưởng của bão số 3: 12 xã bị cô lập',
  'Phản hồi của người dân về dự án',
  'Tải trọng xe qua cầu được nâng lên 13 tấn',
  'We may earn less, but we live better, she says.',
  'Published accounts show a loss of three million.',
  'Follow the money, the inspector used to say.',
  'Von wegen Ruhe',
  'Thanks to the volunteers, the school opened on time.',
  'Tags on the walls were painted over in a day.',
])('keeps: %s', (line) => {
  expect(withLine(line)).toContain(line);
});

it.each(['By The Associated Press', 'Valley Staff', 'dpa Redaktion'])('%s signs for no person', (line) => {
  const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>${line}</p><div>${TEXT.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
  expect(article(html, { url: 'https://bao.example/a-b-c-123456.html' }).author).toBeNull();
});
