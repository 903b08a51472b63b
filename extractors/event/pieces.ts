/** Pieces of the rules' patterns: what stands between the units, dates and documents of a skeleton. */
import { foldTones } from '../../src/text/fold.ts';
import { END, patternOf, START } from '../../src/text/pattern.ts';

/** A pattern over skeletons; their capitals stand for items. */
export const skeleton = (strings: TemplateStringsArray, ...pieces: string[]): RegExp => {
  const source = strings.raw.map((part, i) => foldTones(part.normalize('NFC')) + (pieces[i] ?? '')).join('');
  // What a bracket opens with is said of the unit before it, or of none.
  return patternOf(`${START}(?<!\\()(?:${source})${END}`, 'dg');
};

/** Between a subject and its verb. */
export const AUX = `(?:,? (?:đã|vừa|mới|chính thức|cũng|nay|từng|lần lượt|cùng|đều|tiếp tục|D|vào D|từ D|hiện nay|có|chỉ|thực chất|vốn|trước đây|trước kia)){0,3},?`;
/** Behind a subject: "phường này", "trường của thầy". */
export const OWN = `(?: (?:này|ấy|đó|mình|ta|tôi|(?:của )?chúng (?:tôi|ta)|của \\p{Ll}{1,5}(?: \\p{Ll}{1,5}){0,2}?))?`;
/** Said of a subject before its verb: "có địa bàn rộng, được hình thành". */
export const APART = `(?: (?:có|là|nằm|thuộc|với|rộng|ở|cách|giáp)[^,;:.UBDN]{0,60},)?`;
/** When, and by which document, between a verb and what follows it. */
export const WHEN = `(?:,? (?:vào|từ|trong|hồi|đầu|cuối|kể từ|năm|tháng) D|,? D|,? (?:theo|tại|căn cứ|bằng) N|,? (?:của|do) [UB]| trên địa bàn(?: [UB])?){0,4},?`;
/** Verbs of merging. */
export const MERGE = `(?:sáp nhập, đổi tên|sáp nhập|hợp nhất|nhập|sắp xếp|sắp xếp lại|ghép|gộp|gom|hợp lại|hợp(?= (?:thành|với|cùng))|tổ chức lại|"?về (?:chung|một|chung một) (?:nhà|mái nhà)"?|(?:nhập|gộp|ghép)(?: lại)? (?:làm |thành )?một)`;
/** Between a verb of merging and the units: "nguyên trạng từ", "của 4 đơn vị hành chính gồm:". */
export const OF = `(?: (?:nguyên trạng|việc|sự|của|từ|lại|giữa|chung|thêm|cả|gồm|toàn bộ|các|hai|ba|bốn|là|bao gồm|đơn vị|đơn vị hành chính|cấp xã|\\d{1,2}|địa giới hành chính|B)[,:]?){0,7}`;
/** Came to be. */
export const FORMED = `${AUX}(?: được)? (?:thành lập|hình thành|ra đời|đi vào hoạt động|vận hành|lập nên|tạo nên|dựng nên|lập ra|lập|tạo thành|hợp thành)(?: mới)?`;
/** Between that and what it came from. */
export const BASIS = `(?:trên cơ sở|trên nền|trên nền tảng|sau khi|sau|nhờ|do|bằng|bằng cách|qua|từ)(?: (?:việc|sự|cuộc|quá trình))?`;
/** The sort of unit, before its name: "thành xã mới có tên gọi là xã Đoàn Kết". */
export const SORT = `(?:B|xã|phường|thị trấn|đặc khu|thôn|bản|làng|buôn|ấp|tổ dân phố|tổ|khu phố|khóm|khối|xóm|tiểu khu|tỉnh|huyện|thành phố|đơn vị hành chính|đơn vị|cơ quan|trường|chi bộ)`;
/** Before the name of what results. */
export const BECOMES = `(?:thành|với tên gọi mới là|với tên gọi là|với tên gọi|với tên mới là|với tên là|với tên|với cái tên|có tên gọi là|(?:và )?(?:thống nhất )?đặt tên|để thành lập|thành lập|để lập|và lấy tên là|lấy tên mới là|lấy tên là|và lấy tên|lấy tên|(?:và )?mang tên|có tên(?: gọi)?(?: mới)? là|thành lập mới|và thành lập)(?:,? (?:một|mới|${SORT}|có tên gọi là|có tên là|lấy tên là|lấy tên|mang tên|là)){0,4}`;
