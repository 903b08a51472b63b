/** The part that a unit plays in its sentence, by the words before it and after it. */
import { anyOf, END, ending, endsIn, START } from '../../text/pattern.ts';

/**
 * The part it plays: what its clause is about, where something is ("tại bản Nà Tăm"), whose something is ("của Chi bộ"),
 * anything else; who tells of it ("theo Ban Tổ chức"); or what takes no number over but the one right beside it: one of a
 * list, in brackets, compared with, a document's, a person's office.
 */
export type Part = 'topic' | 'place' | 'owner' | 'object' | 'listed' | 'compared' | 'source' | 'aside';

/** Words that lead over to a clause's topic. */
const LEADS = anyOf(
  'hiện|hiện nay|hiện tại|nay|đến nay|tính đến nay|theo đó|nhờ đó|qua đó|từ đó|do đó|vì vậy|trong đó|trong khi đó|ngược lại|trái lại|đồng thời|bên cạnh đó|ngoài ra|cùng với đó|riêng|còn|và|toàn|cả|nhưng|song|để|khi|nếu|sau khi|trước khi|giúp|đưa|cho biết|năm qua|hằng năm|hàng năm|mỗi năm|trong năm|là|như|gồm|tiêu biểu là|điển hình là|điển hình như|tiêu biểu như|nhất là|mà|thì|nơi|rằng|vừa qua|mới đây|trước đây|trước đó|sau đó|thời gian qua|những năm qua|những năm gần đây|thời gian tới|hiện toàn|nay toàn|tính toàn|do'.split(
    '|',
  ),
);
const TOPIC = ending`(?:^|[.;:,!?()"“…–-] ?|\d{1,4} |${START}(?:${LEADS}) )(?:${START}(?:toàn|cả) )?`;
const PLACE = ending`${START}(?:tại|ở|trên địa bàn|địa bàn|trong|về|đến|tới|khắp|từ|trên|ra|lên)(?: toàn| cả| khắp)?(?: các)? `;
const FRONTED = ending`(?:^|[.;:,"] ?|${START}(?:riêng|hiện|hiện nay|đến nay|và|nay) )(?:tại|ở|trên địa bàn|trong|đến với|về với|với|đối với|đến|về|riêng|riêng ở|riêng tại)(?: toàn| cả| khắp)? `;
const NOT_ONLY = ending`${START}không (?:chỉ|riêng)(?: riêng)? (?:ở|tại|với) `;
const OWNER = ending`${START}(?:của|thuộc)(?: toàn| cả)? `;
const TOTAL_OF = ending`${START}(?:mục tiêu|chỉ tiêu|số(?! \d)|dân số|diện tích|quy mô|thu nhập|tỷ lệ|tỉ lệ|đảng viên|hộ|tổng|(?<!(?:huyện|xã|thôn|bản|tỉnh|làng|ấp) )nghèo|giá trị|tốc độ|đàn|sản lượng|năng suất|ngân sách)${END}[^.;:,()]{0,40}${START}(?:của|ở|tại|trên địa bàn|thuộc|trong|trên)(?: toàn| cả)? `;
/** What others are like: "cao hơn bình quân của huyện". */
const COMPARED = ending`${START}(?:(?:chiếm|bằng)(?: [^.;,\d]{0,16})? [\d.,/]+%? [^.;,\d]{2,40} (?:toàn|cả)|(?:so với|so|hơn|bằng|như|trong khi)(?: mức)? (?:bình quân|trung bình|mức|mặt bằng)(?:[^.;:,()]|(?<=\d)[.,](?=\d)){0,24}|(?:bình quân|trung bình|mức)(?: chung)?(?: của)?(?: toàn)?|cạnh|gần|giữa|không như|trừ|ngoài) `;
/** Who pays, or through whom: "ngân sách tỉnh", "qua Ngân hàng Chính sách xã hội". */
const SOURCE = ending`${START}(?:ngân sách|vốn|nguồn|qua|thông qua|thay mặt|dự toán|kế hoạch|chỉ tiêu)(?: của)? `;
/** After a unit that only gives to others: "được UBND huyện hỗ trợ", "dự toán tỉnh giao". */
const GIVES = /^ (?:giao|phân bổ|cấp|hỗ trợ|phê duyệt|ủng hộ|khen|tặng)(?![\p{L}])/u;
const GIVEN = ending`${START}(?:được|do|bởi|từ) `;
const SETS = /^ (?:giao(?! \d)|phân bổ|phê duyệt|cấp)(?![\p{L}])/u;
/** After a committee whose own resolution sets the aims that follow. */
const SETS_AIMS =
  /^(?: lần thứ [\p{L}\d]+)?(?:,? (?:khóa|nhiệm kỳ) [\p{L}\d -]{1,16})?(?:,? (?:đã )?(?:đề ra|xác định|đặt|nêu|phấn đấu))(?![\p{L}])/u;
const RESOLUTION = ending`${START}(?:nghị quyết|kế hoạch|đề án|chương trình hành động)[^.;:]{0,40}`;
const ASIDE = ending`${START}(?:nhất|so với|cao hơn|thấp hơn|nhiều hơn|ít hơn|hơn|giáp|giáp với|cách(?: [^.;:,]{1,20})?|ngoài|khác với|cùng với|phối hợp với|phối hợp|cùng|với|theo|được|bởi|sang|giao|giao cho|trực thuộc|nghị quyết|kết luận|chỉ thị|quyết định|kế hoạch|chỉ tiêu|hướng dẫn|(?:nghị quyết|văn kiện|chào mừng|tại|sau|trước|dự) đại hội(?: đại biểu)?|(?:quyết định|nghị quyết|kế hoạch|chỉ thị|chỉ đạo|quan tâm|lãnh đạo|giúp đỡ|hỗ trợ|hướng dẫn|phân công|kết luận|đề án|giới thiệu|đề nghị|yêu cầu|bằng)[^.;:,]{0,60} của)(?: toàn| cả)? `;
const OFFICE = ending`${START}(?:bí thư|phó bí thư|chủ tịch|phó chủ tịch|trưởng|phó|phó trưởng|giám đốc|phó giám đốc|trưởng ban|phó trưởng ban|ủy viên|chủ nhiệm|hiệu trưởng|phó hiệu trưởng|thường trực|cán bộ|công chức|chỉ huy trưởng|chính trị viên|người|lãnh đạo|đại diện)(?: thường trực)? `;

/** After a head that is many: "Ban Thường vụ các huyện ủy", "Quỹ Hỗ trợ nông dân các cấp". */
export const MANY_AFTER = /^ (?:các|những|mỗi)(?![\p{L}])/u;
/** A head that means any of its kind: "không còn bản chưa có chi bộ", "thành lập chi bộ". */
export const ANY_AFTER = /^ (?:chưa|nào|không)(?![\p{L}])/u;
export const ANY_BEFORE = ending`${START}(?:không còn|chưa có|không có|xóa|xóa trắng|thành lập|thành lập mới|thành lập được|từng|nhiều|một số|những) `;
/** Before a bare head that only says a level: "điều động về xã". */
export const LEVEL_BEFORE = ending`${START}(?:về|lên|sang|xuống|sinh hoạt|dự|họp|cấp) `;

/** How much before an anchor its part is read from. */
export const BACK = 100;

/** "Theo báo cáo của UBND huyện, …", "Ban Tổ chức Huyện ủy cho biết …" */
const TOLD_BY = ending`${START}(?:theo|số liệu của|báo cáo của|thống kê của)(?: (?:báo cáo|số liệu|thống kê|kết quả|đánh giá)(?: [^.;,]{1,24})?(?: của)?)? `;
const SAYS = /^(?: [^.;]{0,30})? (?:cho biết|cho hay|thông tin|cung cấp|báo cáo|thống kê)(?![\p{L}])/u;
/** "Đại hội Đảng bộ xã lần thứ I … bầu 27 đồng chí" */
const CONGRESS = ending`^(?:"|tại )?đại hội(?: đại biểu)? `;

/** A clause's beginning: no word before says what part a unit plays. */
const OPENING = ending`(?:^|[.;,] ?)`;

/** The part of a mention in its sentence, by the words before it and after it. */
export function partOf(before: string, after: string): Part {
  // Most units open their clause, and none of the words below need be looked for.
  if (endsIn(OPENING, before)) {
    if (SAYS.test(after)) return 'source';
    return SETS.test(after) && !(SETS_AIMS.test(after) && endsIn(RESOLUTION, before)) ? 'aside' : 'topic';
  }
  if (endsIn(TOLD_BY, before) || (SAYS.test(after) && endsIn(TOPIC, before))) return 'source';
  if (endsIn(CONGRESS, before)) return 'topic';
  if (endsIn(SOURCE, before) || endsIn(OFFICE, before)) return 'aside';
  if (SETS_AIMS.test(after) && endsIn(RESOLUTION, before)) return 'topic';
  if (endsIn(FRONTED, before)) return endsIn(NOT_ONLY, before) ? 'aside' : 'topic';
  if (endsIn(TOTAL_OF, before)) return 'topic';
  if (endsIn(ASIDE, before)) return 'aside';
  if (endsIn(COMPARED, before)) return 'compared';
  if (endsIn(TOPIC, before)) return SETS.test(after) ? 'aside' : 'topic';
  if (GIVES.test(after) && endsIn(GIVEN, before)) return 'aside';
  if (endsIn(PLACE, before)) return 'place';
  return endsIn(OWNER, before) ? 'owner' : 'object';
}

/** Between a unit and the higher one it lies in: "xã Na Tông (huyện Điện Biên)", "bản A, xã B". */
export const WITHIN = /^ ?[,(-]? ?(?:thuộc |của |ở )?$/u;
/** Between the members of a list. */
export const NEXT_LISTED = /^(?:,|;| và|, và| hoặc|\/) (?:các )?$/u;
export const LIST_BEFORE = ending`${START}(?:các|gồm|gồm:|bao gồm|như|như:|gồm có|những|từ|trên cơ sở|sáp nhập|hợp nhất|nhập|chia tách)(?: \d+)? `;

/** Whether a bracket is open at the end of these words. */
export const isBracketed = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');
