/** How a number is meant: reached, aimed at, a difference, what remains; by the words of its sentence. */
import type { Modality } from '../model/fact.ts';
import { anyOf, END, ending, endOf, endsIn, matchesOf, START, wordsOf } from '../text/pattern.ts';
import { isLetterAt } from '../text/letters.ts';
import type { Reading } from '../text/reading.ts';
import type { Claim } from './claims.ts';
import { PASSED } from './comparator.ts';

/** A resolution's aims: "đề ra kết nạp", "xác định mỗi năm". */
const SET_AS_AIM = ['đề ra', 'đặt ra', 'xác định'].flatMap((sets) =>
  'năm|mỗi năm|hằng năm|hàng năm|đến năm|kết nạp|phát triển|thu|trồng|giảm|xây dựng|hoàn thành'
    .split('|')
    .map((what) => `${sets} ${what}`),
);
/** What makes the rest of its sentence a target, until something done takes over. */
const TARGETS = [
  ...SET_AS_AIM,
  ...'phấn đấu|dự kiến|định hướng|đăng ký|quyết tâm|hướng tới|đặt mục tiêu|đề ra mục tiêu|mục tiêu|đặt chỉ tiêu|theo kế hoạch|theo kh|theo phương án|ra nghị quyết|giao là|được giao thu|được giao trồng|được giao kết nạp|được giao tuyển|được giao giảm|giao xã|giao các xã|sẽ|chỉ tiêu|lên kế hoạch|kế hoạch là|kế hoạch năm|kế hoạch kết nạp|kế hoạch đề ra là|yêu cầu|thời gian tới|nhiệm kỳ tới|năm tới|giai đoạn tới|thời gian tiếp theo|kế hoạch cả năm|đặt kế hoạch|đề nghị năm|đề nghị các|đề nghị trong'.split(
    '|',
  ),
];
/** Verbs after which a number says by how much. */
const RISES = 'tăng|vượt|tăng thêm|nhiều hơn|cao hơn|tăng được|tăng lên'.split('|');
const FALLS = 'giảm|giảm được|giảm bớt|ít hơn|thấp hơn|giảm còn|bớt|giảm thêm|sụt giảm|hụt'.split('|');

/** Between the verb and the number: a hedge, an object that is counted on, "thêm". */
const LINK =
  '(?: thêm| được| tới| đến| lên| đi| khoảng| gần| trên| hơn| bình quân| trung bình| mỗi năm| hằng năm| hàng năm| ít nhất| tối thiểu)*';
/** "giảm tỷ lệ hộ nghèo 2%" */
const OBJECT = '(?: (?:tỷ|tỉ) lệ [^,.;:\\d]{3,30})?';
/** "vượt chỉ tiêu 5 đảng viên", "tăng so với năm trước 15 hộ" */
const THAN =
  '(?:(?: so với)? (?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|nghị quyết|định mức)(?: năm| giao| được giao| đề ra| tỉnh giao| huyện giao)?| (?:so với |(?=năm |cùng kỳ|đỉnh |mức |mùa |đợt |vụ |nhiệm kỳ ))[^,.;]{2,40})?';
const UP = ending`${START}(${anyOf(RISES)})${THAN}${OBJECT}${LINK} `;
const DOWN = ending`${START}(${anyOf(FALLS)})${THAN}${OBJECT}${LINK} `;
/** A word of each of these, and of what stands in brackets after one. */
const CHANGES = /tăng|vượt|giảm|hơn|bớt|hụt/;
const AIM = ending`${START}(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán)(?: năm| cả năm)?(?: đặt ra| đề ra| được giao| tỉnh giao| huyện giao| giao)?(?:(?: là|:)? | \()`;
/** A clause whose topic is a plan: "Kế hoạch trồng 30ha", "Dự toán thu ngân sách là 45 tỷ". */
const PLANNED = ending`((?:^|[.;:,] )(?:kế hoạch|quy hoạch|dự toán|nghị quyết[^.;,]{0,60} (?:xác định|đề ra|đặt)|nghị quyết [^.;]{0,90}:(?= (?:mỗi năm|đến năm)))(?: [\p{L}\p{M}\d/-]+){0,6}(?:, [^.;,]{2,24})? )`;
/** Right before the number: what has to be done. */
const MUST = ending`(?<!chuyên )${START}(?:phải|cần)(?: \p{L}+)? (?:kết nạp|giảm|đạt|hoàn thành|trồng|thu|xóa|xây dựng|huy động|vận động|di dời|giải quyết|thành lập)(?: được| thêm)* `;
/** "Đảng ủy giao các chi bộ kết nạp ít nhất 15 đảng viên", "đặt ra mức tăng trưởng 13,5%" */
const SET_FOR_OTHERS = ending`${START}(?:giao [^,;.\d]{2,30} (?:kết nạp|thu|trồng|giảm|xây dựng|vận động|đạt)|đặt ra (?:đến năm \d{4}[^,;.]{0,40}|mức [^,;.\d]{0,40}|(?:giới thiệu|kết nạp|giảm|thu)))(?: được| thêm| bình quân| từ)* `;
/** What is compared with is there: "so với 21,4% của năm 2017", "thay vì 18/26 thôn như hiện nay". */
const GIVEN = ending`${START}(?:so với|thay vì) `;
const MUST_AFTER = new RegExp(`^ sẽ${END}`, 'u');
// "các chỉ tiêu năm 2021: thu ngân sách 10.780 tỷ đồng; …"
const AIMS_LISTED = new RegExp(`${START}(?:chỉ tiêu|mục tiêu)[^.;:]{0,40}: `, 'u');
// "thực hiện thắng lợi các chỉ tiêu: …" lists what was reached.
const CARRIED_OUT = ending`${START}(?:đạt|hoàn thành|thực hiện|vượt)[^.;:]{0,24}`;
/** "tăng 12 lớp và 396 học sinh" */
const CHANGED_AND = ending`${START}(tăng|giảm)(?: thêm| được)? [\d.,]+%? [^.;,\d]{1,24} và `;
// "tăng từ 5 lên 10" gives two states, no difference; so does "giảm còn 12".
const STATES = ending`${START}(?:lên|xuống|còn|từ|là|mức|đạt và vượt)(?: mức| gần| trên| hơn| khoảng)? `;
// "Theo Kế hoạch 12/KH-UBND" names a document, "sau một năm phấn đấu" an effort, "mục tiêu quốc gia" a programme.
const TARGET = new RegExp(
  `${anyOf(TARGETS)}${END}(?<!theo (?:kế hoạch|kh|phương án)(?= (?:số )?\\d))(?<!phấn đấu(?= (?:tốt|rèn luyện|vươn lên|của|và)${END}))(?<!đăng ký(?=,))(?<!mục tiêu(?= (?:quốc gia|ấy|này|đó)${END}))`,
  'g',
);
const NO_AIM_AFTER = ending`(?:nỗ lực|sự|quá trình|tinh thần|năm|tháng|ý thức|thi đua|đã) `;
// "hoàn thành mục tiêu", "đạt mục tiêu" speak of what was reached.
// "đề ra 24 chỉ tiêu" counts them.
const COUNTED_AIM = /\d (?:chỉ tiêu|mục tiêu|kế hoạch)/u;
const REACHED = ending`(?:\d% (?:so với |tổng )?|${START}(?:đạt|vượt|hoàn thành|thực hiện|so với|về đích|vốn|các|những) )`;
const DONE = new RegExp(
  `${START}(?<!so với )(?:đã|thực tế|song|nhưng|chỉ làm được|làm được|mới đạt|mới có|mới chỉ|(?<!thực )hiện(?! có(?:,| và))|hiện nay|đạt được|thực hiện được|đến nay|kết quả|thực hiện)${END}`,
  'u',
);
// "sẽ bỏ phiếu tại 26 khu vực": where it will be is there already.
const PLACE = ending`${START}(?:tại|ở|thuộc|của|cho|trong)(?: cả)? `;
const BY_YEAR = new RegExp(
  `${START}(?:(?:(?:đến|tới|vào|trong) (?:hết |cuối )?)?năm|giai đoạn) ((?:19|20)\\d{2})${END}`,
  'g',
);
const REMAINS = ending`${START}(?:còn thiếu|chỉ còn|còn)(?: khoảng| gần| trên| hơn)? `;
const STILL = new RegExp(`${START}còn${END}`, 'u');
const NOT_YET = new RegExp(`^[^.;,]{0,40}${START}chưa${END}`, 'u');
const LEFT_NOT_YET = /^ còn lại (?:vẫn )?chưa(?!\p{L})/u;

const CHANGE_BEFORE = ending`(tăng|giảm)(?: thêm| được| hơn| gần)? [\d.,]+ [^()\d]{1,20}\(`;

export interface Meant {
  modality: Modality;
  direction?: 'up' | 'down';
}

/** A word of purpose, or a year that may lie ahead, or one by which an aim is told right before its number; most sentences have none. */
const MAY_AIM = new RegExp(
  `${anyOf(TARGETS)}|kế hoạch|quy hoạch|dự toán|nghị quyết|phải|cần|giao|đặt ra|(?:năm|giai đoạn) ((?:19|20)\\d{2})`,
  'g',
);

/** Where a sentence has the first such word, or a year after publication; `Infinity` for none. */
function mayAimFrom(sentence: string, published: string | null): number {
  const year = published?.slice(0, 4);
  MAY_AIM.lastIndex = 0;
  for (let match = MAY_AIM.exec(sentence); match; match = MAY_AIM.exec(sentence)) {
    if (match[1] === undefined || (year !== undefined && match[1] > year)) return match.index;
  }
  return Infinity;
}

/**
 * Whether the last word of purpose before the number still holds: nothing was done since.
 * @param from where the first such word stands
 * @param isShare a share is of a place, as in "dạy hai buổi cho 100% học sinh"; a count may be of a place that is there
 */
function isTarget(before: string, published: string | null, from: number, isShare: boolean): boolean {
  if (endsIn(AIM, before) || endsIn(MUST, before) || endsIn(SET_FOR_OTHERS, before)) return true;
  const purposes = wordsOf(TARGET, before, NO_AIM_AFTER, from).filter(
    ({ index, 0: words }) =>
      !endsIn(REACHED, before.slice(0, index)) &&
      !COUNTED_AIM.test(before.slice(Math.max(0, index - 2), index + words.length)),
  );
  const planned = endOf(PLANNED, before)?.[1];
  if (planned && !DONE.test(planned)) return true;
  const list = AIMS_LISTED.exec(before);
  const open = list && !endsIn(CARRIED_OUT, before.slice(0, list.index)) && !DONE.test(before.slice(list.index));
  if (open && !endsIn(PLACE, before)) return true;
  const year = published?.slice(0, 4);
  const ahead = matchesOf(BY_YEAR, before).filter((match) => year !== undefined && (match[1] ?? '') > year);
  const last = Math.max(purposes.at(-1)?.index ?? -1, ahead.at(-1)?.index ?? -1);
  if (last < 0) return false;
  const since = before.slice(last);
  // What stands in brackets reaches no further.
  if (since.includes(')') && !since.slice(0, since.indexOf(')')).includes('(')) return false;
  // "Hai xã đăng ký về đích năm nay là …; xã A đạt 17 tiêu chí"
  if (since.startsWith('đăng ký') && since.includes(';')) return false;
  if (since.startsWith('ra nghị quyết') && since.includes(',')) return false;
  // "đến hết năm 2021 85% …, năm 2020 tỷ lệ này là 78,1%"
  const told = matchesOf(BY_YEAR, since).at(-1);
  if (
    told &&
    year !== undefined &&
    (told[1] ?? '') < year &&
    !/so với (?:thực hiện |kết quả |mức )?$/u.test(since.slice(0, told.index))
  )
    return false;
  // "chỉ tiêu giao 80 đảng viên, kết nạp được 76": the aim has had its number.
  const reached = / (?:được|đạt) $/u.test(since) && /\d [^\d;]{3,60},/u.test(since) && !since.includes(';');
  return !reached && !DONE.test(since) && (isShare || !endsIn(PLACE, before));
}

/** "còn 14 bản chưa có điện; 37km đường chưa được cứng hóa": goes on over a list of what is not yet so. */
const stillHolds = (before: string): boolean =>
  STILL.test(before) &&
  before
    .slice(before.lastIndexOf('còn'))
    .split(';')
    .slice(0, -1)
    .every((part) => part.includes('chưa'));

/**
 * @param published the day of publication: a year after it is aimed at
 * @param aims from where on its sentence may tell an aim at all
 */
function modalityOf(claim: Claim, published: string | null, aims: number): Meant {
  const { after } = claim;
  const before = claim.before.slice(0, claim.before.length - (claim.hedge?.length ?? 0));
  // "giảm từ 3-4%" says by how much, "giảm từ 18% xuống còn 11%" two states.
  const range = claim.mention.fields.value_max !== undefined;
  const near = range ? before.slice(-60).replace(/ từ $/u, ' ') : before.slice(-60);
  if (claim.mention.type === 'rate' && endsIn(GIVEN, near)) return { modality: 'actual' };
  // "vượt 17km dốc" is a way.
  if (near.endsWith('vượt ') && claim.mention.type === 'count' && claim.mention.fields.measure === 'm')
    return { modality: 'actual' };
  const changes = CHANGES.test(near);
  if (changes && endsIn(UP, near) && !endsIn(STATES, near) && !endsIn(PASSED, near))
    return { modality: 'delta', direction: 'up' };
  if (changes && endsIn(DOWN, near) && !endsIn(STATES, near)) return { modality: 'delta', direction: 'down' };
  const also = changes && near.endsWith(' và ') ? endOf(CHANGED_AND, near) : null;
  if (also) return { modality: 'delta', direction: also[1] === 'tăng' ? 'up' : 'down' };
  // "tăng 164 em (2,6%)"
  const change = changes && near.endsWith('(') ? endOf(CHANGE_BEFORE, near) : null;
  if (change) return { modality: 'delta', direction: change[1] === 'tăng' ? 'up' : 'down' };
  if (near.endsWith('còn thiếu ') || LEFT_NOT_YET.test(after)) return { modality: 'remaining' };
  if (after.includes('chưa') && NOT_YET.test(after) && (endsIn(REMAINS, near) || stillHolds(before)))
    return { modality: 'remaining' };
  // "nâng diện tích từ 126 ha lên 300 ha": the first of the two is there already.
  if (near.endsWith(' từ ') && /^ (?:lên|xuống|đến)(?!\p{L})/u.test(after)) return { modality: 'actual' };
  // "sau khi sáp nhập 31 bản hiện có" is there already.
  if (after.startsWith(' hiện có') && !isLetterAt(after, ' hiện có'.length)) return { modality: 'actual' };
  return {
    modality:
      MUST_AFTER.test(after) ||
      (aims < before.length && isTarget(before, published, aims, claim.mention.type === 'rate'))
        ? 'target'
        : 'actual',
  };
}

/** A sentence that goes on with the aims of the one before it. */
const GOES_ON = new RegExp(
  `^(?:về|trong đó|cùng với|đồng thời|bên cạnh đó|ngoài ra|đến năm|hằng năm|hàng năm|mỗi năm|phấn đấu)${END}`,
  'u',
);

/** How each claim is meant, in the text's order: an aim is one in the sentence that goes on with a list of aims too. */
export function modalitiesOf(claims: readonly Claim[], { folded, published }: Reading): Meant[] {
  const meant: Meant[] = [];
  let aims = Infinity;
  for (const [i, claim] of claims.entries()) {
    const last = claims[i - 1];
    if (last?.sentence !== claim.sentence)
      aims = mayAimFrom(folded.slice(claim.sentence.start, claim.sentence.end), published);
    const own = modalityOf(claim, published, aims);
    const goesOn =
      own.modality === 'actual' &&
      meant[i - 1]?.modality === 'target' &&
      // What stood in brackets reaches no further.
      !(last && folded.startsWith(')', last.end)) &&
      last?.paragraph.start === claim.paragraph.start &&
      (last.sentence.start === claim.sentence.start || last.sentence.end + 2 >= claim.sentence.start) &&
      GOES_ON.test(folded.slice(claim.sentence.start, claim.sentence.start + 12)) &&
      !DONE.test(claim.before);
    meant.push(goesOn ? { modality: 'target' } : own);
  }
  return meant;
}
