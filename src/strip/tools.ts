/** Bars of tools: what the page offers to do with an article, and how often it was read. */

/** What tools say; a row of nothing but these and numbers is a tool bar. */
const WORDS =
  '(?:(?:số )?lượt (?:xem|đọc|truy cập)|(?:in|gửi|lưu|chia sẻ|nghe|nghe đọc|đọc)(?: bài(?: viết)?| tin| trang)?(?: này)?|' +
  'gửi cho bạn bè|trang|(?:gửi )?e?-?mail|facebook|zalo|twitter|tweet|youtube|tiktok|messenger|linkedin|telegram|pinterest|' +
  'google news|copy link|sao chép(?: liên kết| link)?|thích|like|share|print|bình luận|phản hồi|cỡ chữ|(?:tăng|giảm) tương phản|' +
  'bản in|(?:lên|về) đầu trang|quay lại|trở về|trở lại|về trước|về trang trước|theo dõi|a)(?![\\p{L}\\p{M}])';
const TOOLS = new RegExp(`(?<![\\p{L}\\p{M}])${WORDS}`, 'giu');
/** Asked first, for few lines begin so. */
const OPENING = new RegExp(`^[^\\p{L}]{0,12}${WORDS}`, 'iu');

/** Whether a line is a bar of tools and counters: "Gửi email  Bản in  Lượt xem: 643". */
export const isToolChain = (text: string): boolean =>
  text.length <= 120 && OPENING.test(text) && !/\p{L}/u.test(text.replace(TOOLS, ' '));
