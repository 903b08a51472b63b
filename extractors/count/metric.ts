/** What a counted noun is a count of, by what its sentence says was done: kết nạp, chuyển chính thức, dân số, thu nhập bình quân. */
import type { Metric } from '../../src/model/fact.ts';
import { END, ending, endsIn, patternOf, START } from '../../src/text/pattern.ts';
import type { FoundNoun } from './nouns.ts';

/** The verbs that say what became of people counted after them; the last one before the number governs it. */
const GOVERNOR = patternOf(
  `${START}(?:(?<admit>về (?:công tác )?kết nạp(?: đảng viên)?,|kết nạp|đảng viên mới(?=[^;.\\d]{0,40}:)|phát triển(?= (?:được|thêm|mới|đảng viên)))|(?<joined>(?:vào|đứng vào hàng ngũ của|đứng vào hàng ngũ) đảng)|(?<confirm>(?:chuyển đảng|chuyển đảng viên|chuyển|công nhận đảng viên|công nhận) chính thức))${END}(?<between>(?!,)[^\\n]{0,180})$`,
  '',
);
/** Before "kết nạp" these say that it has not come to it yet. */
const NOT_YET_ADMITTED = ending`${START}(?:xem xét|xét|đề nghị|giới thiệu|hồ sơ|nguồn|đối tượng|đủ điều kiện|điều kiện|chờ|chưa)(?: để)? `;
/** A word of each of these. */
const JOINS = /kết nạp|đảng viên mới|hàng ngũ/;
const ADMITTED_AFTER = new RegExp(
  `^[^.;,]{0,40}(?: mới)? (?:được kết nạp|kết nạp|là đảng viên mới|(?:được )?đứng (?:vào|trong) hàng ngũ (?:của )?đảng)${END}`,
  'u',
);
const CONFIRMED_AFTER = new RegExp(
  `^[^.;,]{0,24} (?:được )?(?:chuyển|công nhận) (?:đảng |đảng viên )?chính thức${END}`,
  'u',
);
const AWARENESS = new RegExp(`${START}(?:nhận thức về đảng|cảm tình đảng|đối tượng kết nạp đảng)${END}`, 'u');
const CLASS_AFTER = new RegExp(`^[^.;]{0,120}${START}(?:nhận thức về đảng|lớp nhận thức|lớp cảm tình)${END}`, 'u');
/** "giới thiệu 15 chị cho Đảng xem xét" */
const INTRODUCED = ending`${START}giới thiệu (?:được )?(?:từ )?`;
const TO_PARTY = new RegExp(`^[^.;,]{0,40} (?:cho|với) đảng${END}`, 'u');
const MEMBERS_BEFORE = ending`${START}(?:số|tổng số|số lượng) đảng viên${END}(?![^;]*kết nạp)[^;]{0,60}${START}(?:lên|lên tới|lên đến|là|đạt|có|còn) `;
/** "nâng tổng số lên 198 đảng viên" */
const TOTAL_BEFORE = ending`${START}nâng tổng số(?: [^,;\d]{1,40})? (?:lên|lên tới|lên đến|là)(?: hơn| gần| trên)? `;
const PEOPLE = new Set<Metric | null>(['party_members', 'party_members_admitted', 'party_candidates']);
const INCOME = ending`${START}(?:thu nhập (?:bình quân|trung bình)|bình quân mỗi người)${END}(?![^;]*${START}(?:thu ngân sách|tổng|vốn|doanh thu|giá trị|hỗ trợ|kinh phí)${END})[^;]{0,90}`;
const PER_HEAD = new RegExp('^ ?/ ?(?:người|đầu người|khẩu)', 'u');
const PER_HOUSEHOLD = new RegExp('^ ?/ ?(?:hộ|ha|sào|mô hình|con)', 'u');
const POPULATION = ending`(?<!mật độ )${START}(?:dân số|nhân khẩu|số dân)${END}[^.;,]{0,40}`;
const POOR_BEFORE = ending`${START}hộ (?:cận )?nghèo${END}(?:[^.;]{0,90}${START}(?:giảm|xuống còn|giảm còn|nay còn|chỉ còn|giảm được|giảm thêm)(?: được| thêm| hơn| gần| từ)?|[^;,]{0,40}|[^.]{0,120}${START}(?:tức|tương đương|tương ứng|với|năm trước|đầu năm|năm \d{4})(?: là| có| còn| với| khoảng)?) `;
/** "đội ngũ cán bộ, công chức được bố trí 41 người" */
const OFFICIALS_BEFORE = ending`${START}(?:cán bộ|công chức|viên chức|biên chế)${END}[^.;\d]{0,40}${START}(?:là|có|đạt|bố trí|gồm|còn|thiếu)(?: khoảng| gần| trên| hơn)? `;
const YEAR_OF_LIST =
  /(?:năm \d{4}|riêng năm (?:ngoái|nay|qua)),?(?: là| có| đạt|:| lên| lên tới| chỉ| tăng lên| lại còn)?(?: được)? $/u;

/** A word of every governor. */
const GOVERNS = /kết nạp|đảng viên mới|phát triển|(?:vào|ngũ|ngũ của) đảng|chính thức/;

/** After these another verb governs, or a stock is told. */
const AGAIN = new RegExp(
  `${START}(?:sinh hoạt|giới thiệu|bồi dưỡng|cử|mở|tổ chức|khai trừ|kỷ luật|xóa tên|cảnh cáo|khiển trách|khen thưởng|trao|tặng|hiện|đến nay|còn|(?<!trong đó )có)${END}`,
  'u',
);

/** The verb that governs people counted at the end of `before`: they joined the Party, or were confirmed in it. */
function lastGovernor(before: string, word: string): 'admit' | 'confirm' | null {
  if (!GOVERNS.test(before)) return null;
  const from = Math.max(
    before.lastIndexOf('kết nạp'),
    before.lastIndexOf('phát triển'),
    before.lastIndexOf('đảng viên mới'),
    before.lastIndexOf('vào đảng'),
    before.lastIndexOf('chính thức') - 24,
    0,
  );
  const match = GOVERNOR.exec(before.slice(from)) ?? GOVERNOR.exec(before.slice(-110));
  // "…; năm 2022 có 29 người" goes on with what the verb began.
  const between = (match?.groups?.['between'] ?? '').replace(YEAR_OF_LIST, '');
  const listed = YEAR_OF_LIST.test(match?.groups?.['between'] ?? '');
  if (!match || AGAIN.test(between)) return null;
  // Over a semicolon it governs "đồng chí" alone: "kết nạp …: năm 2021 là 12 đồng chí; năm 2022 là 15 đồng chí".
  if (between.includes(';') && !listed && !/^(?:đồng chí|đảng viên)/u.test(word)) return null;
  // "phát triển mới 6.000 người tham gia BHXH" has nothing to do with the Party.
  if (match.groups?.['admit'] === 'phát triển' && !word.startsWith('đảng viên')) return null;
  if (match.groups?.['confirm'] !== undefined) return 'confirm';
  return endsIn(NOT_YET_ADMITTED, before.slice(0, from)) ? null : 'admit';
}

/** Members of the Hội and Đoàn join the Party where it says so; "kết nạp 15 hội viên" is their own. */
const OF_OTHERS = /^(?:đoàn viên|hội viên)/u;
const TO_THE_PARTY = /(?:kết nạp|vào|về|cho|hàng ngũ(?: của)?) đảng(?!\p{L})/u;

const CELL_HAS = ending`(?<!(?:chấp hành|thường vụ|bch|btv) )${START}(?:chi bộ|đảng bộ)${END}[^,.;:\d]{0,40} (?:có|còn|gồm|hiện có|có tới)(?: tới| cả thảy| khoảng| gần| trên| hơn)? `;

/**
 * The metric of a count.
 * @param word the noun, folded
 * @param before the sentence up to the number
 * @param after what follows the noun
 */
export function metricOf(noun: FoundNoun, word: string, before: string, after: string): Metric | null {
  const people =
    PEOPLE.has(noun.metric) ||
    (OF_OTHERS.test(word) && TO_THE_PARTY.test(before.slice(-60) + (after.slice(0, 60).split(',')[0] ?? ''))) ||
    /^(?:đồng chí|người|học sinh|em|em học sinh|chị|anh|thanh niên|chiến sĩ|giáo viên|công nhân|sinh viên)/u.test(word);
  if (noun.measure === 'person' && people) {
    if (before.includes('đảng viên') && endsIn(MEMBERS_BEFORE, before)) return 'party_members';
    if (noun.metric === 'party_members' && endsIn(TOTAL_BEFORE, before)) return 'party_members';
    // "Thêm 286 đảng viên" are new ones.
    if (noun.metric === 'party_members' && /(?:^|[^\p{L}])thêm $/u.test(before)) return 'party_members_admitted';
    const governor = lastGovernor(before, word);
    if (governor === 'confirm' || (after.includes('chính thức') && CONFIRMED_AFTER.test(after))) {
      return noun.metric === 'party_candidates' ? noun.metric : 'party_members_confirmed';
    }
    // "xem xét kết nạp đảng cho 2 quần chúng" are candidates yet; "kết nạp thêm 2 quần chúng" are members.
    if (governor === 'admit' || (JOINS.test(after) && ADMITTED_AFTER.test(after))) return 'party_members_admitted';
    if (
      noun.metric === null &&
      (AWARENESS.test(before.slice(-60)) ||
        (after.includes('lớp') || after.includes('nhận thức') ? CLASS_AFTER.test(after) : false) ||
        (endsIn(INTRODUCED, before) && TO_PARTY.test(after)))
    )
      return 'party_candidates';
  }
  if (/^(?:người|đồng chí)/u.test(word) && endsIn(OFFICIALS_BEFORE, before)) return 'officials';
  if (/^(?:người|dân|nhân khẩu)/u.test(word) && endsIn(POPULATION, before)) return 'population';
  // "Chi bộ có 41 đồng chí"
  if (word === 'đồng chí' && endsIn(CELL_HAS, before)) return 'party_members';
  // "2.706 hộ với 13.942 người"
  if (word === 'người' && /\d hộ(?: dân)?(?:,| với| và| \(|,? gồm) $/u.test(before)) return 'population';
  // "6/29 tổ chức đảng …; 21 tổ chức hoàn thành tốt"
  if (word === 'tổ chức' && /tổ chức (?:cơ sở )?đảng/u.test(before)) return 'party_orgs';
  if (noun.metric === 'money' && !PER_HOUSEHOLD.test(after)) {
    if (!before.includes('thu nhập') && !before.includes('bình quân')) return noun.metric;
    if (endsIn(INCOME, before) || (PER_HEAD.test(after) && before.includes('thu nhập'))) return 'income_per_capita';
  }
  if (noun.metric === 'households' && word === 'hộ' && endsIn(POOR_BEFORE, before)) return 'poor_households';
  return noun.metric;
}
