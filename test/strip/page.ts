/** Small pages for the tests of strip: one article, with whatever a test puts round it. */
import { stripHtml, type StripOptions } from '../../src/strip/index.ts';
import type { StrippedArticle } from '../../src/model/article.ts';

export const TITLE = 'Chiềng Lao phát triển đảng viên vùng cao';
export const LEAD =
  'Những năm qua, Đảng bộ xã Chiềng Lao chú trọng công tác tạo nguồn, kết nạp đảng viên mới ở các bản vùng cao.';
export const PARAGRAPHS = [
  'Đảng bộ xã Chiềng Lao có 412 đảng viên, sinh hoạt tại 21 chi bộ trực thuộc. Hằng năm, Đảng ủy xã giao chỉ tiêu cho từng chi bộ.',
  'Đồng chí Lò Văn Hặc, Bí thư Đảng ủy xã, cho biết: Từ đầu nhiệm kỳ đến nay, Đảng bộ đã kết nạp được 52 đảng viên, đạt 86,7% kế hoạch.',
  'Bản Nà Cường trước đây chỉ có 3 đảng viên, phải sinh hoạt ghép; nay chi bộ bản có 11 đảng viên, lãnh đạo 87 hộ phát triển kinh tế.',
];

/** A page whose body is `content`; `head` goes into `<head>`, `before` and `after` round the article. */
export function page(content: string, { head = '', before = '', after = '' } = {}): string {
  return `<!DOCTYPE html><html><head><title>${TITLE} - Báo Sơn La điện tử</title>${head}</head><body>
    <div class="menu"><a href="/">Trang chủ</a> <a href="/kinh-te.html">Kinh tế</a></div>
    ${before}<div class="main"><div class="box"><h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2><div class="noi-dung">${content}</div></div></div>${after}
    <footer><p>Giấy phép số 102/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 12/3/2020, Tổng Biên tập: Nguyễn Văn A.</p></footer></body></html>`;
}

export const paragraphs = (list: readonly string[] = PARAGRAPHS): string =>
  list.map((text) => `<p>${text}</p>`).join('\n');

/** Strips what must be an article. */
export function article(html: string, options: StripOptions = {}): StrippedArticle {
  const stripped = stripHtml(html, options);
  if (stripped.kind !== 'article') throw new Error(`read as ${stripped.kind}, not as an article`);
  return stripped;
}

/** The body of a stripped article, without title and lead. */
export const bodyOf = (stripped: StrippedArticle): string[] =>
  stripped.blocks.filter((block) => block.kind !== 'title' && block.kind !== 'lead').map((block) => block.text);
