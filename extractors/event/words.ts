/** The words of events: what happens to units, and what makes it a plan, a wish or an anniversary. */
import { anyOf, END, START } from '../../src/text/pattern.ts';

/** A sentence without any of these tells of no event. Folded. */
export const TRIGGERS = [
  'thành lập',
  'tái lập',
  'hình thành',
  'hợp thành',
  'ra đời',
  'đi vào hoạt động',
  'ra mắt',
  'nhập',
  'hợp nhất',
  'sắp xếp',
  'ghép',
  'tách',
  'giải thể',
  'hoạt động',
  'đổi tên',
  'đổi thành',
  'nâng cấp',
  'chuyển',
  'bàn giao',
  'tiếp nhận',
] as const;

/** Words of the clauses that arrange communes. */
export const ARRANGES = ['diện tích', 'quy mô dân', 'phần còn lại'] as const;

/** Before the verb, in its clause: nothing has happened yet, or it is only remembered. */
const NOT_YET =
  'sẽ|dự kiến|phấn đấu|đề nghị|đề xuất|kiến nghị|xem xét|nghiên cứu|chủ trương|phương án|đề án|tờ trình|dự thảo|chuẩn bị|chưa|mục tiêu|nếu|muốn|xin|lấy ý kiến|góp ý|kỷ niệm|chào mừng|hướng tới|ngày|năm|dịp|hồ sơ|điều kiện|yêu cầu|kế hoạch|trước khi|lộ trình|tiêu chuẩn'.split(
    '|',
  );
export const NOT_YET_BEFORE = new RegExp(`${START}${anyOf(NOT_YET)}(?: về| việc)?${END}[^,;:UN]{0,40}$`, 'u');
