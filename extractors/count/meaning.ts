/** How a count is meant, by the words of its clause: hedged, aimed at, a difference, what remains; and what was done to the counted. */
import type { Comparator, Metric, Modality } from '../../src/model/fact.ts';
import { fold } from '../../src/text/fold.ts';
import { anyOf, END, START } from '../../src/text/pattern.ts';
import type { FoundNoun } from './nouns.ts';
import { FALLS, HEDGES, RISES, TARGETS } from './words.ts';

const hedges = new Map(Object.entries(HEDGES).map(([words, comparator]) => [fold(words), comparator]));
const HEDGE = new RegExp(`${START}(${anyOf(Object.keys(HEDGES))}) $`, 'u');
/** "cao hơn 2.000 đồng" compares and does not hedge. */
const COMPARED = new RegExp(`${START}(?:cao|nhiều|lớn|thấp|ít|nhỏ|dài|rộng|đông|nặng) hơn $`, 'u');
const OR_MORE = new RegExp(`^[^,.;]{0,30} trở lên${END}`, 'u');
const OR_LESS = new RegExp(`^[^,.;]{0,30} trở xuống${END}`, 'u');

/** The hedge before a number, with where it begins, so that a quote can hold it. */
export function comparatorOf(before: string, after: string): { comparator: Comparator; length: number } {
  const hedge = HEDGE.exec(before);
  const comparator = hedge && hedges.get(hedge[1] ?? '');
  if (hedge && comparator && !COMPARED.test(before)) return { comparator, length: hedge[0].length };
  if (OR_MORE.test(after)) return { comparator: 'gte', length: 0 };
  if (OR_LESS.test(after)) return { comparator: 'lte', length: 0 };
  return { comparator: 'eq', length: 0 };
}

/** Between the verb and the number: a hedge, an object that is counted on, "thêm". */
const LINK = '(?: thêm| được| tới| đến| lên| khoảng| gần| trên| hơn)*';
/** "vượt chỉ tiêu 5 đảng viên", "tăng so với năm trước 15 hộ" */
const THAN = '(?:(?: so với)? (?:chỉ tiêu|kế hoạch|mục tiêu)| so với [^,.;]{2,24})?';
const UP = new RegExp(`${START}(${anyOf(RISES)})${THAN}${LINK} $`, 'u');
const DOWN = new RegExp(`${START}(${anyOf(FALLS)})${THAN}${LINK} $`, 'u');
const AIM = new RegExp(`${START}(?:chỉ tiêu|kế hoạch|mục tiêu)(?: là|:)? $`, 'u');
// "tăng từ 5 lên 10" gives two states, no difference; so does "giảm còn 12".
const STATES = new RegExp(`${START}(?:lên|xuống|còn|từ)(?: mức| gần| trên| hơn| khoảng)? $`, 'u');
const TARGET = new RegExp(`${START}${anyOf(TARGETS)}${END}`, 'gu');
// "hoàn thành mục tiêu", "đạt mục tiêu" speak of what was reached.
const REACHED = new RegExp(`(?:\\d |${START}(?:đạt|vượt|hoàn thành|thực hiện|so với|về đích|các|những) )$`, 'u');
const DONE = new RegExp(
  `${START}(?:đã|hiện|hiện nay|hiện có|đạt được|thực hiện được|đến nay|kết quả|thực hiện)${END}`,
  'u',
);
// "sẽ bỏ phiếu tại 26 khu vực": where it will be is there already.
const PLACE = new RegExp(`${START}(?:tại|ở|thuộc|của|cho|trên địa bàn|trong)(?: cả)? $`, 'u');
const BY_YEAR = new RegExp(`${START}(?:đến|tới|vào|trong) (?:hết |cuối )?năm ((?:19|20)\\d{2})${END}`, 'gu');
const REMAINS = new RegExp(`${START}(?:còn lại|còn thiếu|chỉ còn|còn)(?: khoảng| gần| trên| hơn)? $`, 'u');
const STILL = new RegExp(`${START}còn${END}`, 'u');
const NOT_YET = new RegExp(`^[^.;,]{0,40}${START}chưa${END}`, 'u');

export interface Meant {
  modality: Modality;
  direction?: 'up' | 'down';
}

/** Whether the last word of purpose before the number still holds: nothing was done since. */
function isTarget(before: string, published: string | null): boolean {
  const purposes = [...before.matchAll(TARGET)].filter((match) => !REACHED.test(before.slice(0, match.index)));
  if (AIM.test(before)) return true;
  const year = published?.slice(0, 4);
  const ahead = [...before.matchAll(BY_YEAR)].filter((match) => year !== undefined && (match[1] ?? '') > year);
  const last = Math.max(purposes.at(-1)?.index ?? -1, ahead.at(-1)?.index ?? -1);
  return last >= 0 && !DONE.test(before.slice(last)) && !PLACE.test(before);
}

/**
 * @param before the sentence up to the number
 * @param after what follows the noun
 * @param published the day of publication: a year after it is aimed at
 */
export function modalityOf(before: string, after: string, published: string | null): Meant {
  const near = before.slice(-40);
  if (UP.test(near) && !STATES.test(near)) return { modality: 'delta', direction: 'up' };
  if (DOWN.test(near) && !STATES.test(near)) return { modality: 'delta', direction: 'down' };
  if (/(?:còn lại|còn thiếu)[^,]*$/u.test(near)) return { modality: 'remaining' };
  if (NOT_YET.test(after) && (REMAINS.test(near) || STILL.test(before))) return { modality: 'remaining' };
  return { modality: isTarget(before, published) ? 'target' : 'actual' };
}

/** The verbs that say what became of people counted after them; the last one before the number governs it. */
const GOVERNOR = new RegExp(
  `${START}(?:(?<admit>kết nạp|phát triển(?= (?:được|thêm|mới|đảng viên)))|(?<confirm>(?:chuyển đảng|chuyển đảng viên|chuyển|công nhận đảng viên) chính thức))${END}(?<between>(?!,)[^\\n]{0,110})$`,
  'u',
);
/** Before "kết nạp" these say that it has not come to it yet. */
const NOT_YET_ADMITTED = new RegExp(
  `${START}(?:xem xét|xét|đề nghị|giới thiệu|hồ sơ|nguồn|đối tượng|đủ điều kiện|điều kiện|chờ|chưa)(?: để)? $`,
  'u',
);
const ADMITTED_AFTER = new RegExp(
  `^[^.;,]{0,40} (?:được kết nạp|là đảng viên mới|(?:được )?đứng (?:vào|trong) hàng ngũ (?:của )?đảng)${END}`,
  'u',
);
const CONFIRMED_AFTER = new RegExp(`^[^.;,]{0,24} (?:được )?chuyển (?:đảng |đảng viên )?chính thức${END}`, 'u');
const AWARENESS = new RegExp(`${START}(?:nhận thức về đảng|cảm tình đảng|đối tượng kết nạp đảng)${END}`, 'u');
const CLASS_AFTER = new RegExp(`^[^.;]{0,120}${START}nhận thức về đảng${END}`, 'u');
const MEMBERS_BEFORE = new RegExp(
  `${START}(?:số|tổng số|số lượng) đảng viên${END}(?![^;]*kết nạp)[^;]{0,60}${START}(?:lên|là|đạt|có|còn) $`,
  'u',
);
const PEOPLE = new Set<Metric | null>(['party_members', 'party_members_admitted', 'party_candidates']);
const INCOME = new RegExp(`${START}thu nhập (?:bình quân|trung bình)${END}[^;]{0,90}$`, 'u');
const PER_HEAD = new RegExp('^ ?/ ?(?:người|đầu người|khẩu)', 'u');
const PER_HOUSEHOLD = new RegExp('^ ?/ ?hộ', 'u');
const POPULATION = new RegExp(`(?<!mật độ )${START}(?:dân số|nhân khẩu|số dân)${END}[^.;,]{0,40}$`, 'u');
const POOR_BEFORE = new RegExp(`${START}hộ nghèo${END}[^;,]{0,40}$`, 'u');
const AGAIN = new RegExp(
  `${START}(?:sinh hoạt|giới thiệu|bồi dưỡng|cử|mở|tổ chức|khai trừ|kỷ luật|xóa tên|cảnh cáo|khiển trách|khen thưởng|trao|tặng|hiện|đến nay|còn|(?<!trong đó )có)${END}`,
  'u',
);

function lastGovernor(before: string, word: string): 'admit' | 'confirm' | null {
  const from = Math.max(
    before.lastIndexOf('kết nạp'),
    before.lastIndexOf('phát triển'),
    before.lastIndexOf('chính thức') - 24,
    0,
  );
  const match = GOVERNOR.exec(before.slice(from)) ?? GOVERNOR.exec(before.slice(-110));
  const between = match?.groups?.['between'] ?? '';
  if (!match || AGAIN.test(between)) return null;
  // Over a semicolon it governs "đồng chí" alone: "kết nạp …: năm 2021 là 12 đồng chí; năm 2022 là 15 đồng chí".
  if (between.includes(';') && !/^(?:đồng chí|đảng viên)/u.test(word)) return null;
  if (match.groups?.['confirm'] !== undefined) return 'confirm';
  return NOT_YET_ADMITTED.test(before.slice(0, from)) ? null : 'admit';
}

/** Members of the Hội and Đoàn join the Party where it says so; "kết nạp 15 hội viên" is their own. */
const OF_OTHERS = /^(?:đoàn viên|hội viên)/u;
const TO_THE_PARTY = /(?:kết nạp|vào|về|cho|hàng ngũ(?: của)?) đảng(?!\p{L})/u;

/** The metric of a count after what its clause says was done: kết nạp, chuyển chính thức, dân số, thu nhập bình quân. */
export function metricOf(
  noun: FoundNoun,
  word: string,
  before: string,
  after: string,
  modality: Modality,
): Metric | null {
  const people =
    PEOPLE.has(noun.metric) ||
    (OF_OTHERS.test(word) && TO_THE_PARTY.test(before.slice(-60) + after.slice(0, 60))) ||
    /^(?:đồng chí|người|học sinh|em|em học sinh|thanh niên|chiến sĩ|giáo viên|công nhân|sinh viên)/u.test(word);
  if (noun.measure === 'person' && people) {
    if (MEMBERS_BEFORE.test(before)) return 'party_members';
    const governor = lastGovernor(before, word);
    if (governor === 'confirm' || CONFIRMED_AFTER.test(after)) {
      return noun.metric === 'party_candidates' ? noun.metric : 'party_members_confirmed';
    }
    // "xem xét kết nạp đảng cho 2 quần chúng" are candidates yet; "kết nạp thêm 2 quần chúng" are members.
    if (governor === 'admit' || ADMITTED_AFTER.test(after)) return 'party_members_admitted';
    // A target of đảng viên is one of admissions.
    if (noun.metric === 'party_members' && modality === 'target') return 'party_members_admitted';
    if (noun.metric === null && (AWARENESS.test(before.slice(-60)) || CLASS_AFTER.test(after)))
      return 'party_candidates';
  }
  if (POPULATION.test(before) && /^(?:người|dân|nhân khẩu)/u.test(word)) return 'population';
  if (noun.metric === 'money' && !PER_HOUSEHOLD.test(after)) {
    if (INCOME.test(before) || (PER_HEAD.test(after) && before.includes('thu nhập'))) return 'income_per_capita';
  }
  if (noun.metric === 'households' && word === 'hộ' && POOR_BEFORE.test(before)) return 'poor_households';
  return noun.metric;
}
