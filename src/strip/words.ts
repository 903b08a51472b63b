/** What the press prints round an article: phrases and class names that say "this is not the article". Data only. */

/** Start and end of a phrase that must be the whole line (punctuation after it apart). */
const whole = (...phrases: string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})[\\s:.…!»›>]*$`, 'iu');

/** After such a line, on its own, nothing of the article follows: comment boxes and lists of other stories. */
export const END_LINES: readonly RegExp[] = [
  whole(
    '(?:ý kiến )?bình luận(?: \\(?\\d*\\)?)?',
    'ý kiến \\(\\d*\\)',
    'mới nhất',
    '(?:từ khóa|từ khoá|tags?|thẻ|nhãn|hashtag)',
    '\\(?\\d+\\)? ?bình luận',
    '(?:gửi|viết|để lại|thêm|xem) (?:ý kiến )?bình luận(?: của bạn)?',
    'bình luận (?:bài viết|của bạn|mới nhất|\\(\\d+\\))',
    'độc giả bình luận',
    '(?:ý kiến|phản hồi)(?: của)? (?:bạn đọc|độc giả)(?: \\(\\d+\\))?',
    'ý kiến (?:\\(\\d+\\)|của bạn)',
    'gửi (?:ý kiến|phản hồi|ý kiến của bạn|phản hồi của bạn)',
    'bạn đọc (?:bình luận|phản hồi)',
    'tin mới(?: nhất| hơn| cập nhật)?',
    '(?:các )?tin (?:cũ hơn|khác|nổi bật|nóng|tiêu điểm|đáng chú ý|đọc nhiều|xem nhiều|cập nhật)',
    '(?:các )?(?:tin|bài)(?: viết|, bài| bài)? (?:cùng (?:chuyên mục|chủ đề|mục|loại|thể loại|tác giả)|khác|cũ hơn|mới hơn|đã đưa)',
    '(?:cùng|trong) (?:chuyên mục|chủ đề|mục này)',
    '(?:bài|tin) (?:viết )?(?:mới nhất|nổi bật|đọc nhiều nhất|được quan tâm|xem nhiều nhất)',
    '(?:có thể )?bạn (?:có thể )?quan tâm',
    '(?:có thể bạn quan tâm|có thể bạn chưa biết|đừng bỏ lỡ|đáng quan tâm|được quan tâm|dành cho bạn)',
    '(?:đọc|xem) (?:nhiều|nhiều nhất|thêm tin|thêm các tin khác)',
    'most (?:read|viewed)|latest news|other news|comments?(?: \\(\\d+\\))?',
  ),
];

/** The head of a box of related stories: it may stand inside the article as well as after it. */
export const RELATED_LINES: readonly RegExp[] = [
  whole(
    '(?:các )?(?:tin|bài|tin tức|tin bài)(?: viết|, bài| bài)? (?:liên quan|có liên quan)',
    'liên quan',
    '(?:xem|đọc|tham khảo) thêm',
    'đọc tiếp',
    'related (?:news|articles|posts)',
  ),
];

/** Names of sections as menus print them: before the title such a line is a menu's or the kicker. */
export const SECTION_LINES: readonly RegExp[] = [
  whole(
    '(?:thời sự|chính trị|thời sự - chính trị|thời sự chính trị|kinh tế|xã hội|văn hóa|văn hoá|văn hóa - xã hội|văn hoá - xã hội|văn hóa - thể thao|văn hóa - giải trí|giáo dục|giáo dục - đào tạo|khoa giáo|y tế|sức khỏe|sức khoẻ|pháp luật|bạn đọc|an ninh|quốc phòng|quốc phòng - an ninh|an ninh - quốc phòng|quân sự|thể thao|du lịch|quốc tế|thế giới|trong nước|trong tỉnh|trong nước - quốc tế|đời sống|khoa học|công nghệ|khoa học - công nghệ|khoa học công nghệ|chuyển đổi số|nông nghiệp|nông thôn|nông thôn mới|nông nghiệp - nông thôn|xây dựng đảng|xây dựng đảng - chính quyền|xây dựng đảng, chính quyền|xây dựng hệ thống chính trị|cải cách hành chính|phóng sự|phóng sự - ghi chép|ký sự|phóng sự ảnh|bình luận - phê phán|diễn đàn|nghị quyết và cuộc sống|đưa nghị quyết vào cuộc sống|học và làm theo bác|học tập và làm theo bác|học tập và làm theo tư tưởng, đạo đức, phong cách hồ chí minh|môi trường|tài nguyên - môi trường|giao thông|lao động - việc làm|dân tộc|dân tộc - tôn giáo|dân tộc và miền núi|giải trí|tin tức|tin tức - sự kiện|tin nóng|tiêu điểm|nổi bật|đối ngoại|biên giới|biển đảo|đại đoàn kết|người tốt việc tốt|gương sáng|đất và người|con người và sự kiện|tòa soạn - bạn đọc|toà soạn - bạn đọc|nhịp cầu bạn đọc|doanh nghiệp|thị trường|tài chính|ngân hàng|bất động sản|công nghiệp|thương mại|đầu tư|dân số|phụ nữ|tuổi trẻ|thanh niên|thiếu nhi|xã luận|chuyện quản lý|alo 114|khoa học và đời sống|sơn la trong tôi)',
  ),
];

/** Lines that are a tool, a label or a counter of the page, whole. */
export const CHROME_LINES: readonly RegExp[] = [
  whole(
    'trang chủ(?: .{0,3}$)?',
    'home',
    'sự kiện',
    'chuyên đề',
    'tiếng việt',
    'english',
    '(?:tiếng việt|english|中文|русский|français|日本語|한국어|ພາສາລາວ)(?: ?[|/·-] ?(?:tiếng việt|english|中文|русский|français|日本語|한국어|ພາສາລາວ)){1,8}',
    '(?:back to top|lên đầu trang|về đầu trang|lên trên|đầu trang|scroll to top|top)',
    '(?:quay lại|trở lại|trở về|về trang chủ|trở về trang chủ|về trang trước|trang trước|trang sau|về trang chủ đề)',
    'trở lại .{1,20}',
    '(?:in|in bài|in bài viết|in trang|in tin|bản in|in bài này|print|print this page|in ấn)',
    '(?:gửi (?:email|mail|bài viết|tin|bài|qua email)|gửi bài viết(?: này)?|email|e-mail|gửi cho bạn bè)',
    '(?:chia sẻ|chia sẻ bài viết(?: này)?|chia sẻ (?:facebook|zalo|twitter|qua facebook|lên facebook)|share|like|thích|tweet|facebook|zalo|twitter|youtube|tiktok|instagram|linkedin|telegram|messenger|google news|copy link|sao chép(?: liên kết| link)?|đã sao chép|copy link thành công|lưu(?: bài| bài viết| tin)?|theo dõi)',
    '(?:chia sẻ|share|like|thích|tweet|facebook|zalo|twitter|youtube|email|copy link|linkedin|in)(?:[ |/·•,]+(?:chia sẻ|share|like|thích|tweet|facebook|zalo|twitter|youtube|email|copy link|linkedin|in|in bài viết))+',
    '(?:theo dõi|đọc|xem) .{2,40} trên (?:google news|facebook|zalo|youtube|tiktok)',
    '(?:nghe|nghe đọc|nghe bài|nghe đọc bài|nghe bài viết|nghe audio|đọc bài viết|nghe tin|giọng (?:nữ|nam)(?: miền (?:bắc|nam|trung))?|tốc độ đọc|tạm dừng|dừng|phát)',
    '(?:nam|nữ) miền (?:bắc|nam|trung)',
    '(?:cỡ chữ|kích thước chữ|cỡ chữ nhỏ|cỡ chữ lớn|phóng to|thu nhỏ|mặc định|font chữ|chế độ tối|chế độ ban đêm|chế độ đọc)',
    '(?:tăng|giảm) (?:tương phản|cỡ chữ)(?:[ |]+(?:tăng|giảm) (?:tương phản|cỡ chữ))*',
    'chủ đề',
    '(?:tải về|tải xuống|download|file đính kèm|tệp đính kèm|tài liệu đính kèm)',
    '(?:đặt làm trang chủ|skip to (?:main )?content|toggle navigation|about us|contact(?: us)?|sitemap|sơ đồ (?:trang|website|cổng)|rate this article|subscribe(?: to our newsletter)?|all rights reserved)',
    'chú thích ảnh',
    '(?:quảng cáo|ads?|advertisement|advertisements|tài trợ|nội dung tài trợ|banner(?: quảng cáo)? ?[\\dx]*)',
    '(?:đăng nhập|đăng ký|đăng kí|đăng xuất|tìm kiếm|search|menu|danh mục|chuyên mục|đóng|close|hủy|huỷ|gửi|gửi đi|nhập lại|trả lời|thích trả lời|báo cáo|xem trước)',
    '(?:thích|trả lời)(?:(?: | ?[|/·-] ?)(?:thích|trả lời|chia sẻ|\\d{1,6})){1,4}',
    '(?:xem tất cả|xem tiếp|xem nhanh|đọc thêm|tải thêm|tải thêm tin|hiển thị thêm|xem thêm bình luận|xem chi tiết|chi tiết|thu gọn|mở rộng|xem toàn bộ|view more|load more|read more)',
    'kéo xuống để xem tiếp',
    '(?:\\d(?:[.,]\\d{1,2})?x ?){2,8}',
    'https?://\\S{4,200}',
    '(?:link gốc|hữu ích|tôi muốn biết thêm|trở về đầu trang|phản hồi|đăng ký nhận (?:bản )?tin(?: mới)?|đóng góp ý kiến)',
    '(?:đánh giá|đánh giá bài viết|click để đánh giá bài viết|nhấn để đánh giá bài viết|hãy đánh giá bài viết(?: này)?|xếp hạng)',
    '(?:mới nhất|cũ nhất|quan tâm nhất)(?: ?[|/] ?(?:mới nhất|cũ nhất|quan tâm nhất))*',
    '(?:được tài trợ|thông tin doanh nghiệp|thông tin cần biết|liên kết website|liên kết web|liên kết|thời tiết|tỷ giá|giá vàng|lịch phát sóng|video|ảnh|podcast|infographic|e-?magazine|media|multimedia|truyền hình|phát thanh|audio|báo in|đọc báo in|rss|liên hệ|liên hệ quảng cáo|toà soạn|tòa soạn|giới thiệu)',
    '(?:undefined|null|nan|loading|đang tải|đang tải dữ liệu|đang cập nhật)',
    '(?:next|previous|prev|trước|sau|tiếp|tiếp theo)',
    'hotline',
    'a[+-]?(?: ?a[+-]?)*',
    'aa',
    '[\\d,.]+ ?(?:lượt xem|lượt đọc|views?|bình luận|lượt thích|thích|comments?)',
    '(?:lượt (?:xem|đọc|truy cập)|số lượt (?:xem|đọc)|đã xem|views?)(?: ?[:-]? ?\\d[\\d.,]{0,12})?',
    '(?:zalo|facebook|google news) báo .{2,30}',
  ),
];

/** What a tool's line starts with; such a line is short, `limit` says how short. */
export const CHROME_STARTS: readonly { start: RegExp; limit: number }[] = [
  { start: /^A ?[-–] ?A ?(?:A ?\+|\+)?/u, limit: 60 },
  { start: /^A ?\+/u, limit: 40 },
  { start: /^(?:tăng|giảm) (?:tương phản|cỡ chữ)/iu, limit: 60 },
  { start: /^(?:font-size|cỡ chữ|kích (?:thước|cỡ) chữ)\s*:?/iu, limit: 40 },
  { start: /^tổng số điểm của bài viết là/iu, limit: 90 },
  { start: /^(?:click|bấm|nhấn|nhấp|chọn)(?: vào sao)? để đánh giá/iu, limit: 60 },
  { start: /^(?:xếp hạng|điểm đánh giá|đánh giá)\s*:\s*[\d.,]+ ?(?:[-–/(]|trên|sao)/iu, limit: 80 },
  { start: /^\d+(?:[.,]\d+)? ?\/ ?5 (?:sao|\(|từ|trong)/iu, limit: 60 },
  {
    start:
      /^(?:nội dung|bài viết|phần) (?:này )?(?:chỉ )?dành (?:riêng )?cho (?:hội viên|thành viên|thuê bao|độc giả (?:trả phí|đăng ký))/iu,
    limit: 120,
  },
  {
    start:
      /^để (?:đọc tiếp|xem tiếp|tiếp tục (?:đọc|xem)|đọc toàn bộ|đọc trọn) .{0,30}(?:vui lòng|hãy|mời bạn|bạn cần|đăng nhập|đăng ký)/iu,
    limit: 200,
  },
  { start: /^(?:trang web|website|trang|chúng tôi) (?:này )?(?:có )?sử dụng (?:các )?(?:tệp )?cookie/iu, limit: 240 },
  {
    start: /^\*? ?mời (?:bạn|quý vị|độc giả|bạn đọc|quý độc giả) (?:đọc )?(?:vào|ghé|truy cập|đón xem)(?!\p{L})/iu,
    limit: 160,
  },
  { start: /^bạn còn \d+ ?\/ ?\d+ ký tự/iu, limit: 60 },
  { start: /^bạn vui lòng nhập/iu, limit: 90 },
  { start: /^(?:bạn (?:đánh giá|thấy|cảm thấy|nghĩ gì về)|hãy đánh giá) (?:bài viết|bài báo|tin) này/iu, limit: 80 },
  { start: /^(?:giọng đọc|tốc độ(?: đọc)?|chọn giọng)\s*[:：]/iu, limit: 60 },
  { start: /^(?:bấm|nhấn|ấn) (?:vào )?(?:nút )?(?:theo dõi|quan tâm|đăng ký)/iu, limit: 120 },
  { start: /^tải (?:ngay )?(?:ứng dụng|app) /iu, limit: 100 },
  {
    start:
      /^(?:độc giả|bạn đọc|quý vị) (?:có thể|muốn|vui lòng) gửi (?:thông tin|bài|tin|ý kiến|câu hỏi|phản ánh).{0,30} (?:về|qua|tới|đến) (?:hòm thư|email|địa chỉ|số)/iu,
    limit: 200,
  },
  {
    start:
      /^(?:vui lòng|bạn (?:cần|phải|hãy)|hãy) (?:đăng nhập|đăng ký|nhập (?:tên|nội dung|email|mã|ý kiến|bình luận|từ \d+))/iu,
    limit: 120,
  },
  { start: /^(?:ý kiến|bình luận) (?:của bạn|bạn đọc) (?:sẽ|đã) được/iu, limit: 160 },
  { start: /^(?:bình luận|nội dung bình luận) (?:nên|vui lòng|sẽ) (?:viết|gõ|được|không)/iu, limit: 160 },
  { start: /^(?:số )?lượt (?:xem|đọc|truy cập)\s*[:\d(]/iu, limit: 40 },
  { start: /^(?:từ khóa|từ khoá|tags?|hashtag|chủ đề|thẻ)\s*:/iu, limit: 240 },
  { start: /^#[\p{L}\p{N}_ ,#&-]{2,240}$/iu, limit: 240 },
  {
    start:
      /^(?:xem thêm|đọc thêm|xem tiếp|tham khảo thêm|mời (?:bạn|quý vị|độc giả) (?:xem|đọc)|mời xem|tin liên quan|bài liên quan|>>>?|»(?![^«]*«)|▶|►)\s*[:>»]?\s?[^\s:>»]/iu,
    limit: 180,
  },
  { start: /^(?:©|\(c\)|copyright|bản quyền (?:thuộc|©|của))/iu, limit: 240 },
  {
    start:
      /^(?:giấy phép|gpxb|giấy phép (?:số|xuất bản|hoạt động|thiết lập)|gp số)\s*[:\d]?.{0,20}(?:gp|bttt|bvhttdl|bc)/iu,
    limit: 240,
  },
  {
    start:
      /^(?:tổng biên tập|phó tổng biên tập|q\. tổng biên tập|quyền tổng biên tập|chịu trách nhiệm (?:nội dung|xuất bản)|thư ký tòa soạn)\s*:/iu,
    limit: 240,
  },
  {
    start:
      /^(?:cơ quan chủ quản|địa chỉ(?: tòa soạn)?|trụ sở(?: chính)?|tòa soạn|điện thoại|đường dây nóng|hotline|fax|email|e-mail|website|số điện thoại)\s*:/iu,
    limit: 240,
  },
  {
    start:
      /^(?:toàn bộ bản quyền|.{2,40} giữ bản quyền|nghiêm cấm sao chép|ghi rõ nguồn|®|không sao chép|cấm sao chép|mọi hình thức sao chép|chỉ được (?:phát hành|sử dụng) lại)/iu,
    limit: 240,
  },
  {
    start:
      /^(?:báo|tạp chí|cổng thông tin) .{2,60}(?:điện tử|online).{0,12} [-–|] (?:tin|báo|cơ quan|thông tin|trang)/iu,
    limit: 140,
  },
  { start: /^(?:hotline|đt|tel)\s?[:(]?\s?[\d(+]/iu, limit: 80 },
  {
    start:
      /^(?:mời (?:quý vị|bạn|độc giả|quý độc giả|khán giả)|quý độc giả).{0,60}(?:theo dõi|đón đọc|đọc thêm|tải ứng dụng)/iu,
    limit: 200,
  },
  { start: /^(?:theo dõi|đọc tin|cập nhật) .{0,40}(?:fanpage|kênh youtube|google news|zalo)/iu, limit: 160 },
  { start: /^(?:trình duyệt|your browser) .{0,40}(?:không hỗ trợ|does not support)/iu, limit: 120 },
  { start: /^(?:chia sẻ|share)(?: bài viết)?(?: này)?(?: lên| qua| trên)? ?[:|]/iu, limit: 80 },
  { start: /^(?:trang chủ|home)\s*[/>»›|]/iu, limit: 160 },
  { start: /^(?:\d+ )?(?:phút|giờ|ngày|tuần) trước$/iu, limit: 30 },
  { start: /^(?:file|tệp|tài liệu) đính kèm\s*:/iu, limit: 120 },
  {
    start: /^(?:\[?(?:video|infographics?|podcast|emagazine|photo)\]?\s*[:>»]|\[?ảnh\]?\s*[>»]|\[ảnh\])\s/iu,
    limit: 140,
  },
];

/** A picture's file name printed for want of a caption. */
export const FILE_NAME = /^[^\s/\\]{1,160}(?: \(\d+\))?\.(?:jpe?g|png|gif|webp|bmp|heic|mp4|mp3|docx?|pdf|xlsx?)$/i;

/** A newspaper's own name as a line: nothing but "Báo …", with the words such mastheads use. Case decides, so no flag `i`. */
export const MASTHEAD =
  /^(?:(?:Báo|Tạp chí|Đài|Cổng|Trang|BÁO|TẠP CHÍ) [\p{L}\s&,-]{2,60}(?: điện tử| online| Online| ĐIỆN TỬ| ONLINE)|(?:Báo|Tạp chí) \p{Lu}\p{Ll}*(?: (?:và )?\p{Lu}\p{Ll}*){1,4}|(?:BÁO|TẠP CHÍ) \p{Lu}+(?: \p{Lu}+){1,5}|(?:www\.)?[a-z0-9-]{3,30}(?:\.[a-z]{2,4}){1,3}|(?:Cơ quan|Tiếng nói|CƠ QUAN|TIẾNG NÓI) (?:ngôn luận )?(?:của|CỦA) .{5,120})(?:\s*[-–|].{0,80})?$/u;

/** Class, id and type tokens of boxes that are not of the article. */
export const CHROME_TOKENS = new Set(
  (
    'nav navbar navigation navigator menu megamenu submenu breadcrumb breadcrumbs topbar footer masthead ' +
    'related relate relatednews relatedonenews relatednewsbox lienquan tinlienquan readmore morenews othernews othersnews tinkhac tinmoi tincungchuyenmuc samecate ' +
    'comment comments binhluan cmt ykien disqus fbcomments share sharing social socials addthis zalo facebook fb like ' +
    'tag tags taglist tukhoa keyword keywords hashtag rating rate vote voting danhgia star stars poll survey thamdo ' +
    'ads ad adv advert advertisement banner quangcao qc sponsor newsletter subscribe popup modal login cookie cookies consent gdpr inread signup ' +
    'sidebar rightcol weather tool tools toolbar print player podcast audio tts voice pagination paging pager copyright ' +
    'mostread docnhieu xemnhieu hotnews latest newest ticker marquee trending topics breaking suggestion suggest recommend recommended'
  ).split(' '),
);

/** Two tokens in a row that say it, where neither alone does. */
export const CHROME_PAIRS =
  /(?:^|[\s_-])(?:lien[-_]quan|tin[-_](?:lien|khac|moi|cung|nong|hot)|cung[-_]chuyen|doc[-_]nhieu|xem[-_]nhieu|binh[-_]luan|tu[-_]khoa|danh[-_]gia|y[-_]kien|quang[-_]cao|bai[-_](?:lien|khac)|(?:read|view|see)[-_]more|other[-_]news|more[-_]news|hot[-_]news|same[-_]cat\p{L}*|back[-_]to|go[-_]top|paywall[-_](?:gate|box|message|prompt|banner|overlay|cta|notice|wall))(?:$|[\s_-])/iu;

/** Tokens of a byline's element. */
export const AUTHOR_TOKENS = new Set('author authors tacgia byline writer butdanh penname'.split(' '));
/** Tokens of the line that says when it was published. */
export const DATE_TOKENS = new Set(
  'date time datetime publish published publishdate pubdate ngay ngaydang postdate posttime timestamp meta dateline'.split(
    ' ',
  ),
);
/** Tokens of the sapô. */
export const LEAD_TOKENS = new Set(
  'sapo lead summary sum mota trichyeu chapeau standfirst description desc intro excerpt tomtat trichdan teaser abstract dek deck subtitle subheadline subtitulo bajada entradilla chapo lede perex occhiello catenaccio strapline'.split(
    ' ',
  ),
);
/** Tokens of a picture's caption. */
export const CAPTION_TOKENS = new Set(
  'caption figcaption fig imagecaption imgcaption photocaption chuthich wp-caption-text piccaption photocms videocap capvideo videocaption photocap imgcap imagedesc imgdesc captionimage'.split(
    ' ',
  ),
);
export const CAPTION_PAIRS =
  /(?:^|[\s_-])(?:(?:image|img|photo|pic|picture|box|media)[-_]?(?:desc|note|text|caption|title)|chu[-_]thich)(?:$|[\s_-])/i;
/** Tokens of the element that holds an article's body. */
export const BODY_TOKENS = new Set(
  'content detail body article articlebody entry post noidung maincontent cms fck contentdetail newscontent'.split(' '),
);

/**
 * What a page says in its title or first heading when there is no article. A number alone says it, or one before a bar or the
 * words of an error: villages, battalions and gifts have such numbers too.
 */
export const ERROR_TITLES =
  /^(?:(?:mã |http )?(?:error|lỗi|status)?[\s:#-]{0,3}(?:40[0-9]|50[0-9])(?:[\s.!|:–-]*$|[\s:|–-]+(?:error|lỗi|\(?not found|page|forbidden|unauthori[sz]ed|bad|internal|service|gateway|trang|không|báo |tạp chí |đài |cổng |oops|nginx|[a-z\d-]{3,30}\.[a-z]{2,5}).{0,80})|.{0,40}(?:trang|bài viết|nội dung|đường dẫn|liên kết|địa chỉ|website|hệ thống)(?: [^.\s]{1,12}){0,6} (?:không tìm thấy|không tồn tại|không thể truy cập|đã bị (?:xóa|xoá|gỡ)|bảo trì).{0,80}|không tìm thấy(?:$| (?:trang|bài viết|nội dung|đường dẫn|dữ liệu|kết quả|yêu cầu)).{0,60}|trang bạn (?:tìm|yêu cầu).{0,80}|lỗi hệ thống.{0,60}|(?:.{1,40} [-–|:] )?(?:(?:page|file|error|article|404) )?(?:not found|access denied|forbidden|service unavailable|bad gateway|just a moment|attention required|are you a robot|internal server error)(?:$|[^\p{L}\s]|\s[-–|:]).{0,60}|.{0,40}(?:seite (?:wurde )?nicht gefunden|page introuvable|page non trouvée|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|nie znaleziono strony|страница не найдена|сторінку не знайдено|halaman tidak ditemukan|页面不存在|页面未找到|找不到页面|ページが見つかりません).{0,60})$/iu;

/** Names of provinces and regions: of the shape of a person's, and printed beside a date. */
export const PLACES = new Set(
  'an giang|bà rịa - vũng tàu|bạc liêu|bắc giang|bắc kạn|bắc ninh|bến tre|bình dương|bình định|bình phước|bình thuận|cà mau|cao bằng|cần thơ|đà nẵng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà nội|hà tĩnh|hải dương|hải phòng|hậu giang|hòa bình|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|lạng sơn|lào cai|lâm đồng|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thừa thiên huế|tiền giang|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái|hồ chí minh|sài gòn|việt nam|tây nguyên|tây bắc|đông bắc|trường sa|hoàng sa|điện biên phủ|đà lạt|nha trang|hạ long'.split(
    '|',
  ),
);

/** Bodies and desks that sign articles and are no person: by how the name starts … */
export const ORGANISATION_START =
  /^(?:báo|tạp chí|đài|thông tấn xã|thông tấn|cổng|ban|sở|ubnd|hđnd|trung tâm|văn phòng|phòng|công an|bộ|hội|tòa soạn|toà soạn|nhóm|pv|p\.v|phóng viên|ctv|cộng tác viên|tổng hợp|admin|administrator|editor|quản trị|tin|media|company|organization|bbt|vp|bt|btv|bts|theo|nguồn|cục|huyện|tỉnh|xã|phường|trường|đảng|đoàn|ủy ban|mttq|cơ quan|nhà|viện|ngân hàng|công ty)(?:$|[\s:,.])/iu;
/** … or by a word anywhere in it. */
export const ORGANISATION_WORD =
  /(?:^|[\s(])(?:super user|webmaster|press|staff|newsroom|desk|editors|reuters|afp|dpa|efe|ansa|pti|agency|agencies|redaktion|redacción|redazione|redakcja|rédaction|bureau|ttxvn|vov|vtv|vnexpress|vtc|vgp|chinhphu|online|điện tử|vietnamplus|vnplus|news|newspaper)(?:$|[\s):,])|\.(?:vn|com|net|org)(?:$|[^\p{L}])|^[\d\s]+$|@|^(?:the )?(?:tuoi tre|tuổi trẻ|thanh nien|thanh niên|nhân dân|nhan dan|dân trí|dan tri|tienphong|tiền phong|baotintuc|qđnd|sggp|laodong|lao động|người lao động|pháp luật)$/iu;
