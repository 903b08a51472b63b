/** What a document is to the article: issued, its basis, carried out, amended or repealed, by the words about it. */
import type { DocumentRole } from '../../src/model/fact.ts';
import { anyOf, at, END, matchAt, START, matchesOf } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import { SHORT_TYPES, TYPES } from './words.ts';

const TYPE = anyOf([...Object.keys(TYPES), ...Object.keys(SHORT_TYPES)]);
/** "kèm" leads on to the words before it: "sửa đổi Quy định ban hành kèm theo Quyết định số 9". */
type Cue = DocumentRole | 'none' | 'with';

/** Words that say it from some way before ("thực hiện có hiệu quả các nội dung của …"). */
const FAR: Record<Cue, string> = {
  issued: 'ban hành|thông qua|công bố|phát hành|giới thiệu|xây dựng',
  basis:
    'theo|căn cứ|căn cứ vào|trên cơ sở|dựa trên|dựa vào|chiếu|áp dụng|theo tinh thần|thực hiện theo|đúng|phù hợp với|quy định tại|được quy định trong|tuân thủ',
  carried_out:
    'thực hiện|triển khai|quán triệt|cụ thể hóa|học tập|sơ kết|tổng kết|hưởng ứng|bám sát|bám|thi hành|chấp hành|gắn với|phổ biến|tuyên truyền|tiếp thu|hiện thực hóa|thể chế hóa|giám sát|hoàn thành|lan tỏa|đẩy mạnh|việc áp dụng|đánh giá',
  amended: 'sửa đổi|sửa đổi, bổ sung|sửa|bổ sung|điều chỉnh',
  repealed: 'thay thế|thay cho|bãi bỏ|hủy bỏ|thu hồi|chấm dứt hiệu lực|chấm dứt hiệu lực của',
  none: 'vi phạm|làm giả|giả mạo|bởi|trái|trái với|chồng chéo với|tương tự|dự thảo|dự án|góp ý|chuyển sang|vượt mục tiêu|xin ý kiến|ngoài',
  with: 'ban hành kèm theo|ban hành kèm|kèm theo',
};
/** Words that say it right before the document ("đã có", "tại"), but for numbers and articles of law between. */
const NEAR: Record<Cue, string> = {
  issued:
    'có|ra|ký|cụ thể hóa bằng|cụ thể bằng|hiện thực hóa bằng|trình|gửi|trao|đề ra|thay bằng|thay thế bằng|thay thế bởi|ký ban hành',
  basis: 'tại|vào|bằng',
  carried_out: 'học|nghiên cứu',
  amended: '',
  repealed: 'thay|hủy',
  none: 'sửa đổi tại|sửa đổi, bổ sung tại|bổ sung tại|sửa đổi bằng|sửa đổi, bổ sung bằng|sửa đổi theo|sửa đổi, bổ sung theo|bổ sung theo|nêu tại|không có|chưa có|như',
  with: 'kèm',
};
/** Words between cue and document: how many, which, what of it. */
const GLUE =
  'các|những|một số|hai|ba|bản|ngay|tiếp|thêm|nội dung|tinh thần|điều|khoản|điểm|mục|phụ lục|của|và|quy định|[a-zđ]|\\d{1,3}|[ivx]{1,4}';
const BETWEEN = '(?:,? (?:điều|khoản|điểm|mục|phụ lục)| [^ .;:,()"\\n]+)';

/** The type said before a colon ("tại các Quyết định: số 12"), and the start of a list of paragraphs. */
/** Also what says that a list follows: "bãi bỏ 5 văn bản, gồm …". */
const LED_ON = `(?: ${TYPE}:)?(?: |,? (?:trong đó có|trong đó|gồm|gồm có|bao gồm|đó là|như) |:\\n{0,2}[-+*• ]{0,3})["(]?`;

const cues = (lists: Record<Cue, string>): Map<string, Cue> =>
  new Map(
    Object.entries(lists).flatMap(([cue, words]) =>
      words
        .split('|')
        .filter(Boolean)
        .map((word): [string, Cue] => [word, cue as Cue]),
    ),
  );
const FAR_CUES = cues(FAR);
const NEAR_CUES = cues(NEAR);
/** "chương trình", "khoa học", "hiện tại": words that a cue ends. */
const NO_CUE = `(?!(?<=${START}(?:chương|công|quy|giáo|lịch|tờ|quá) )trình|(?<=${START}(?:nhật|chữ|đăng) )ký|(?<=${START}(?:khoa|đại|tiểu|trung|tin|văn) )học|(?<=${START}(?:hiện|tồn) )tại|(?<=${START}(?:hóa|thay|thế|đổi|sung|cụ thể|công|đồng|văn) )bằng|(?<=${START}(?:trong đó|gồm) )có)`;
/** "đảng viên vi phạm và Hướng dẫn số 2": the words before "và" have no object. */
const NO_OBJECT = `(?! (?:và|hoặc|cùng)(?: các)? ${TYPE}${END})`;
const BEFORE_NEAR = at`(?<=(?<led>${START}${NO_CUE}(?<cue>${anyOf(NEAR_CUES.keys())})(?: (?:${GLUE})){0,4}${LED_ON}))`;
const BEFORE_FAR = at`(?<=(?<led>${START}(?<cue>${anyOf(FAR_CUES.keys())})${NO_OBJECT}${BETWEEN}{0,8}?${LED_ON}))`;

const STATE = '(?:(?:đã|nay|vừa|sẽ|mới|hiện|cũng) ){0,2}(?:(?:được|bị) )?';
/** What is said after a document, its date, issuer and subject passed over; what comes first counts. */
const AFTER = at`(?:,? \(?(?:ngày|của|về|khóa|cùng|tháng)[^.;"]{0,120}?)?[ ,(]{1,3}${STATE}(?:(?<repealed>hết hiệu lực|không còn (?:hiệu lực|phù hợp)|bãi bỏ|hủy bỏ|thay (?:thế )?(?:bằng|bởi))|(?<amended>(?<=được )(?:sửa đổi|bổ sung)|sửa đổi(?:, bổ sung)? (?:tại|bởi|bằng))|(?<issued>ra đời)|(?<carried_out>(?:đi )?vào cuộc sống|được (?:(?!ban hành|thông qua|ký|phê duyệt)[^ .;:,()"]+ ){1,3}(?:cụ thể hóa|triển khai|quán triệt|thực hiện)|(?<=được )(?:triển khai|quán triệt|sơ kết|tổng kết|cụ thể hóa|thực hiện)))${END}`;
/** Words of which every match of `AFTER` holds one; most documents have none after them. */
const AFTER_WORDS =
  /hiệu lực|phù hợp|bãi bỏ|hủy bỏ|thay|được (?:[^ .;:,()"]+ ){0,3}(?:sửa|bổ|triển|quán|sơ|tổng|cụ|thực)|sửa đổi|cuộc sống|ra đời/u;
/** "vừa ký": news whatever stands before; "do Phó Chủ tịch ký" where nothing does. */
const JUST_ISSUED = at`,? (?:vừa|mới) (?:được )?(?:[^ .;,()"]+ ){0,6}?(?:ký|ban hành|thông qua|công bố|phê duyệt)${END}`;
/** As `JUST_ISSUED`, before a date that the quote took in. */
const IN_QUOTE = /(?:vừa|mới) (?:được )?(?:ký|ban hành|thông qua|công bố|phê duyệt) /u;
const ISSUED = at`,? (?:do|đã được|được) (?:[^ .;,()"]+ ){0,8}?(?:ký|ban hành|thông qua|công bố)${END}`;

/** "Nghị định số 74 sửa đổi Nghị định số 146": of the two it is the new one. */
const CHANGES = at`(?:,? \(?(?:ngày|của)[^.;,"]{0,80}?)? (?:sửa đổi|bổ sung|thay thế|thay cho|bãi bỏ)${END}`;

/** "khoản 2 Điều 4 Thông tư 40": an article of it. */
const ARTICLE = at`(?<=${START}(?:điều|khoản|điểm|chương|mục|phụ lục) [\p{L}\d]{1,5}(?:,| của)? )`;

/** What words make a document. */
export interface Said {
  role: DocumentRole | null;
  /** `predicate`: said after it, perhaps of all its list ("A và B bị bãi bỏ"); `sign`: it holds unless a list says more. */
  by: 'words' | 'predicate' | 'sign';
}

/** What the words right before and after a document make it; undefined when they are silent. */
export function roleAt(reading: Reading, start: number, end: number, next: number): Said | undefined {
  const { folded } = reading;
  // Up to the next document alone: what is said after that is said of that.
  const rest = folded.slice(end, Math.min(next, end + 160));
  const said = AFTER_WORDS.test(rest) ? matchAt(AFTER, rest, 0)?.groups : undefined;
  if (said?.['issued']) return { role: 'issued', by: 'predicate' };
  if (said) {
    return { role: said['repealed'] ? 'repealed' : said['amended'] ? 'amended' : 'carried_out', by: 'predicate' };
  }
  if (matchAt(JUST_ISSUED, rest, 0) || IN_QUOTE.test(folded.slice(start, end))) return { role: 'issued', by: 'words' };
  const before = cueBefore(folded, start);
  if (before?.word === 'tại' && matchAt(ISSUED, rest, 0)) return { role: 'issued', by: 'words' };
  if (before) return { role: roleOf(before.cue), by: 'words' };
  if (matchAt(ISSUED, rest, 0) || matchAt(CHANGES, rest, 0)) return { role: 'issued', by: 'sign' };
  return matchAt(ARTICLE, folded, start) ? { role: 'basis', by: 'words' } : undefined;
}

const roleOf = (cue: Cue): DocumentRole | null => (cue === 'none' || cue === 'with' ? null : cue);

const ITEM = new RegExp(`${START}${TYPE} (?:về|của|số)${END}`, 'gu');
const UPPER = /\p{Lu}/u;

/** The role of the first of a list, which has no number: "thông qua 9 nghị quyết, trong đó có Nghị quyết về ngân sách; …". */
export function roleOfList({ folded, text }: Reading, from: number, start: number): DocumentRole | null {
  for (const item of matchesOf(ITEM, folded.slice(from, start))) {
    // "các quy định về" are none in particular.
    const before = UPPER.test(text[from + item.index] ?? '') ? cueBefore(folded, from + item.index) : undefined;
    if (before) return roleOf(before.cue);
  }
  return null;
}

function cueBefore(folded: string, index: number): { cue: Cue; word: string } | undefined {
  const near = matchAt(BEFORE_NEAR, folded, index)?.groups;
  const groups = near ?? matchAt(BEFORE_FAR, folded, index)?.groups;
  const word = groups?.['cue'] ?? '';
  const cue = (near ? NEAR_CUES : FAR_CUES).get(word);
  const start = index - (groups?.['led'] ?? '').length;
  if (!cue) return undefined;
  if (cue !== 'with') return { cue, word };
  const further = cueBefore(folded, start);
  return further?.cue === 'amended' || further?.cue === 'repealed' ? further : { cue: 'basis', word };
}

/** Between two documents of one list: date, issuer and subject of the first, then a comma or "và". */
const LIST = new RegExp(
  `^(?:[)"]?,? \\(?(?:ngày|của|về|khóa|cùng|tháng|năm|do|sửa|quy định|ban hành)[^.;]{0,240}?|[^.;,]{0,60})[)"]{0,2}(?:,|;|,? và|,? hoặc| rồi|,? cùng|,? cũng như)(?: (?:với|các|theo))?(?: ${TYPE})?(?: số:?)? ?$`,
  'u',
);

/** Whether two documents stand in one list, so that the second is to the article what the first is. */
export function inOneList({ folded }: Reading, end: number, start: number): boolean {
  return start > end && start - end < 300 && LIST.test(folded.slice(end, start));
}
