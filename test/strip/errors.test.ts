/** Titles of pages that hold no article, and of articles that look like them. */
import { expect, it } from 'vitest';
import { ERROR_TITLES } from '../../src/strip/words.ts';
import { article, page, PARAGRAPHS, paragraphs, TITLE } from './page.ts';

it.each([
  '404', 'Lỗi 404', '404 Not Found', 'Error 404 (Not Found)!!1', '404 - Báo Sơn La', '403 Forbidden', 'HTTP 502 Bad Gateway', '500 | Lỗi hệ thống',
  'Không tìm thấy trang', 'Không tìm thấy nội dung yêu cầu', 'Trang bạn tìm không tồn tại', 'Bài viết không tồn tại hoặc đã bị xóa',
  'Hệ thống đang bảo trì', 'Page not found - Báo Sơn La', 'Just a moment...', 'Attention Required! | Cloudflare', 'Access Denied',
  'Seite nicht gefunden', 'Page introuvable', 'Página no encontrada', 'Страница не найдена', '页面不存在',
])('%s', (title) => {
  expect(title).toMatch(ERROR_TITLES);
}); // prettier-ignore

it.each([
  'Chuyện ở bản số 404', 'Tiểu đoàn 404 anh hùng', '404 hộ dân vùng lũ về nhà mới', '500 suất quà đến với học sinh vùng cao', 'Trao 500 phần quà Tết',
  'Tạm ngừng cấp nước để bảo trì đường ống', 'Không tìm thấy nạn nhân vụ lật thuyền', 'Quyền không tồn tại nếu không được thực thi', 'Sư đoàn 405 và 500 ngày đêm',
  'Một ngôi làng không thể truy cập bằng đường bộ', 'Tượng đài đã bị gỡ bỏ', 'Missing hiker not found after a week', 'Forbidden love in a mountain town',
])('%s is a headline', (title) => {
  expect(title).not.toMatch(ERROR_TITLES);
}); // prettier-ignore

it('reads a short article with such a number in its title', () => {
  const title = 'Chuyện ở bản số 404';
  const got = article(page(paragraphs(PARAGRAPHS.slice(0, 2))).replaceAll(TITLE, title), {
    url: 'https://bao.example/chuyen-o-ban-so-404-post123456.html',
  });
  expect(got.title).toBe(title);
});
