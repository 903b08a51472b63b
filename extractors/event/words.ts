/** The words of events: what happens to units, and what makes it a plan, a wish or an anniversary. */
import { anyOf, END, START } from '../../src/text/pattern.ts';

/** A sentence without any of these tells of no event. Folded. */
export const TRIGGERS = [
  'thành lập',
  'tái lập',
  ' lập ',
  'hình thành',
  'hợp thành',
  'hợp lại',
  'hợp với',
  'hợp cùng',
  'tạo nên',
  'tạo thành',
  'gộp',
  'gom',
  'ra đời',
  'đi vào hoạt động',
  'ra mắt',
  'nhập',
  'hợp nhất',
  'sắp xếp',
  'ghép',
  'tách',
  'được chia',
  'chia thành',
  'chia làm',
  'chia ra',
  'chia đôi',
  'chia xã',
  'chia huyện',
  'chia thôn',
  'chia bản',
  'chia làng',
  'chia ấp',
  'chia tỉnh',
  'chia chi bộ',
  'giải thể',
  'hoạt động',
  'đổi tên',
  'đổi thành',
  'nâng cấp',
  'trở thành',
  'mang tên',
  'lấy tên',
  'đặt tên',
  'tên mới',
  'một nhà',
  'biên chế về',
  'giao về',
  'sáng lập',
  'giải tán',
  'khai sinh',
  'tổ chức lại',
  'vận hành trên',
  'sứ mệnh',
  'về trực thuộc',
  'gồm xã',
  'gồm phường',
  'gồm thị trấn',
  'gồm các xã',
  'gồm các phường',
  'gồm hai xã',
  'gồm ba xã',
  'gồm toàn bộ xã',
  'gồm toàn bộ phường',
  'phần còn lại của',
  'chuyển',
  'bàn giao',
  'tiếp nhận',
] as const;

/** Words of which a rule of merging, founding, renaming or ending has one. */
export const JOINED = ['nhập', 'hợp nhất', 'ghép', 'gộp'];
export const MERGED = [
  ...JOINED,
  ...'hợp lại|hợp thành|hợp với|hợp cùng|hợp chung|hợp làm|hợp vào|sắp xếp|gom|tổ chức lại|về chung|một nhà|một mái nhà'.split(
    '|',
  ),
];
export const FOUND =
  'lập|khai sinh|vận hành|ra đời|ra mắt|đi vào hoạt động|hoạt động chính thức|chính thức hoạt động|hình thành|tạo nên|tạo thành|dựng nên|hợp thành'.split(
    '|',
  );
export const BECOME =
  'trở thành|chuyển đổi|chuyển thành|phát triển thành|gọi là|chính thức lên|được lên|mang tên|lấy tên|đặt tên|đặt lại tên|có tên'.split(
    '|',
  );
export const ENDED = ['giải thể', 'hoạt động', 'nhiệm vụ', 'giải tán', 'tồn tại', 'sứ mệnh'];

/** Words of the clauses that arrange communes. */
export const ARRANGES = /diện tích|quy mô dân|phần còn lại/u;

/** Before the verb, in its clause: nothing has happened yet, or it is only remembered. */
const NOT_YET =
  'sẽ|dự kiến|phấn đấu|đề nghị|đề xuất|kiến nghị|xem xét|nghiên cứu|chủ trương|phương án|đề án|tờ trình|dự thảo|chuẩn bị|chưa|mục tiêu|nếu|muốn|mong muốn|xin|lấy ý kiến|góp ý|kỷ niệm|chào mừng|hướng tới|hồ sơ|điều kiện|yêu cầu|kế hoạch|trước khi|lộ trình|tiêu chuẩn'.split(
    '|',
  );
/** Right before it: "Ngày thành lập", "60 năm thành lập". */
const ANNIVERSARY = 'ngày|năm|dịp|mừng|lễ';
/** At the head of its sentence, for all of it. */
const AHEAD =
  'dự kiến|thời gian tới|tới đây|sắp tới|theo kế hoạch|theo dự kiến|theo phương án|theo lộ trình|nhiệm kỳ tới|năm tới';

const NOT_YET_BEFORE = new RegExp(`${START}${anyOf(NOT_YET)}(?: về| việc)?${END}[^,;:UN]{0,40}$`, 'u');
const ANNIVERSARY_BEFORE = new RegExp(`${START}(?:${ANNIVERSARY}) $`, 'u');
const NOT_YET_AHEAD = new RegExp(`^(?:${AHEAD})${END}`, 'u');
/** How far back in a clause such a word can stand. */
const BACK = 60;

/** Whether what a skeleton tells at `index` is a plan, a wish or an anniversary. */
export function isNoFact(words: string, index: number): boolean {
  const before = words.slice(Math.max(0, index - BACK), index);
  const remembered = !/[UB]/u.test(words.charAt(index)) && ANNIVERSARY_BEFORE.test(before);
  return remembered || NOT_YET_BEFORE.test(before) || NOT_YET_AHEAD.test(words);
}

/** Words that a subject can follow; after another it belongs to what that word begins ("mô hình tại phường …"). */
const BEFORE_SUBJECT =
  'khi|rằng|là|và|thì|đến|nay|lúc|việc|để|đó|mà|do|riêng|vậy|trước|ra|với|cùng|như|vì|nên|còn|song|nhưng|hai|ba|các|những|cả|toàn bộ|rồi|biết|hay|thấy|cũng|trong|từ|theo|năm|ngày|gồm|gọi|tên';
const SUBJECT_PLACE = new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N} ] ?|${START}(?:${BEFORE_SUBJECT}|[DNUB]|\\d{1,4}) )$`, 'u');

/** Whether a capital at `index` can begin a clause. */
export function beginsClause(words: string, index: number): boolean {
  return SUBJECT_PLACE.test(words.slice(Math.max(0, index - 24), index)) || index === 0;
}
