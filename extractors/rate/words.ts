/** The words about a share: plans it is a share of, verbs that tell it, and what X/Y is when it is none. */

/** What "đạt N%" is a share of when it says how far a plan was carried out. */
export const PLANS =
  'kế hoạch|kh|chỉ tiêu|dự toán|mục tiêu|nghị quyết|nq|định mức|kế hoạch vốn|vốn kế hoạch|nhiệm vụ thu|chỉ tiêu kế hoạch|kịch bản'.split(
    '|',
  );

/** Between a percentage and the plan: "98% so với kế hoạch", "92,4% tổng kế hoạch vốn". */
export const TO_PLAN = 'so với|so|của|tổng|các|theo|toàn bộ|so với các|trên|về|tổng số|số'.split('|');

/** Verbs by which a share is told of the words before them. */
export const TELLING =
  'chiếm|chiếm tỷ lệ|đạt|đạt tỷ lệ|đạt tỉ lệ|chiếm tỉ lệ|tỷ lệ|tỉ lệ|còn|còn lại|là|ở mức|bằng|với|lên|xuống|đến|tới|xuống còn|lên tới|lên đến|giữ|duy trì|khoảng|giao|hoàn thành|thực hiện|được|tương đương|tương ứng|tức|vượt'.split(
    '|',
  );

/** What may stand between those verbs and the number. */
export const HEDGING =
  'chỉ|chỉ còn|trên|hơn|gần|khoảng|dưới|xấp xỉ|tới|đến|từ|mức|được|cao|thấp|bình quân|ít nhất|tối thiểu|tối đa|không quá|đạt|tỷ lệ|tỉ lệ|là|về|còn|đã'.split(
    '|',
  );

/** Verbs of change: the number says by how much. */
export const CHANGES =
  'tăng|giảm|tăng thêm|giảm thêm|tăng trưởng|tăng bình quân|giảm bình quân|tăng hơn|giảm hơn|tăng gần|giảm gần|sụt giảm|tăng khoảng|giảm khoảng|tăng trên|giảm trên|tăng lên|tăng tới|giảm tới|cao hơn|thấp hơn|nhiều hơn|ít hơn'.split(
    '|',
  );

/** Before X/Y when it is no share: a date, an address, a score, a label. */
export const NO_SHARE_BEFORE =
  'số|số nhà|đường|phố|quý|đợt|lớp|tổ|nhóm|hẻm|ngõ|ngách|km|tỷ số|tỉ số|phiên bản|kỳ|tháng|ngày|dịp|lễ|tết|sáng|trưa|chiều|tối|đêm|hôm|trước|từ|đến|rạng sáng|lô|cúp|giải|sư đoàn|trung đoàn|đoàn|trung tâm|bệnh viện|sân vận động|công viên|thương binh|trình độ|trình độ văn hóa|nghị định|quyết định|huyết áp|thị lực|nhịp|ván|bài|ảnh|chia|thắng|hòa|thua|tỷ lệ|tỉ lệ|niên vụ|mùa vụ|năm học|ngày lễ|thứ'.split(
    '|',
  );
/** After X/Y when it is no share. */
export const NO_SHARE_AFTER = 'giờ|âm lịch|dương lịch|h|ngày|tháng|ký tự|điểm ảnh|năm|giây|inch|mmhg|tỉnh|sao'.split(
  '|',
);
