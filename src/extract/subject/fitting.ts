/** Which of a unit and its place a number belongs to: households and land are the xã's, members its Đảng bộ's. */
import { END, START } from '../../text/pattern.ts';
import type { Claim } from '../claims.ts';
import { placeOf, type Subject, type SubjectKind } from './places.ts';

/** What counts the land and its people, and never a Party committee's own. */
const OF_PLACES = new Set<string | null>([
  'households',
  'poor_households',
  'population',
  'ethnic_groups',
  'area',
  'villages',
  'communes',
  'districts',
  'income_per_capita',
  'distance',
  'poverty_rate',
]);
/** What ends a clause. */
const MARKS = [';', ':', ','];
export const PARTY: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['party_committee', 'party_cell']);

/** The unit that such a number belongs to: households and land are a place's, not its committee's. */
export function fitting(subject: Subject, { mention, before }: Claim, text: string, inferred: boolean): Subject {
  const near = before.slice(-70);
  const clause = near.slice(1 + Math.max(...MARKS.map((mark) => near.lastIndexOf(mark)))) + text;
  const { metric } = mention.fields;
  const measure = mention.type === 'count' ? mention.fields.measure : null;
  if (metric?.startsWith('party_')) return ofParty(subject);
  const ofPlace = (): boolean =>
    OF_PLACES.has(metric) ||
    measure === 'm2' ||
    measure === 'kg' ||
    measure === 'household' ||
    metric === 'growth' ||
    ECONOMY.test(clause);
  if (BODY.test(subject.name)) return inferred || ofPlace() ? (placeOf(subject) ?? subject) : subject;
  if (inferred && REPORTS.test(subject.name)) return placeOf(subject) ?? subject;
  if (inferred && OF_ORGAN.test(subject.name)) {
    const committee = ofParty(subject);
    return PARTY_WORDS.test(clause) ? committee : (placeOf(committee) ?? committee);
  }
  const own = OF_COMMITTEE.exec(subject.name);
  const whole = own ? { ...subject, name: subject.name.slice(own[0].length) } : subject;
  if (!PARTY.has(subject.kind)) return whole;
  if (PARTY_WORDS.test(clause)) return ofParty(whole);
  return (inferred || ofPlace()) && !HELPS.test(clause) ? (placeOf(whole) ?? hostOf(whole)) : whole;
}

/** Members and cells are a Đảng bộ's, whoever speaks of them: not its Đảng ủy's, and not the xã's UBND's. */
function ofParty(subject: Subject): Subject {
  if (BODY.test(subject.name)) return placeOf(subject) ?? subject;
  const organ = OF_ORGAN.exec(subject.name) ?? /^(?=(?:Huyện|Tỉnh|Thành|Thị|Thị xã) ủy )/u.exec(subject.name);
  const committee = OF_DANG_UY.exec(subject.name);
  const place = organ && placeOf({ name: subject.name.slice(organ[0].length), kind: 'party_committee' });
  if (place) return { name: `Đảng bộ ${place.name}`, kind: 'party_committee' };
  return committee ? { name: `Đảng bộ ${subject.name.slice(committee[0].length)}`, kind: 'party_committee' } : subject;
}

/** The organisations that have a Party cell of their own, with their kinds. */
const HOSTS: readonly [head: string, kind: SubjectKind][] = [
  ['Trường', 'school'],
  ['Công ty', 'company'],
  ['Hợp tác xã', 'cooperative'],
  ['HTX', 'cooperative'],
  ['Tòa án', 'agency'],
  ['TAND', 'agency'],
];

/** "Chi bộ Trường Tiểu học Đạ Long" is the school's. */
function hostOf(subject: Subject): Subject {
  const name = subject.name.replace(/^(?:Chi bộ|Đảng bộ) /u, '');
  const host = HOSTS.find(([head]) => name.startsWith(`${head} `));
  return host ? { name, kind: host[1] } : subject;
}

/** Organs of a Huyện ủy or Tỉnh ủy that speak for its Đảng bộ. */
const OF_ORGAN =
  /^(?:Ủy ban Kiểm tra|UBKT|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Văn phòng) (?=(?:Huyện|Tỉnh|Thành|Thị|Thị xã) ủy )/u;
const OF_DANG_UY =
  /^(?:(?:Ban Chấp hành|Ban Thường vụ|BCH|BTV|Thường trực|Ủy ban Kiểm tra|Ban Tổ chức|Văn phòng) )?Đảng (?:ủy|bộ) (?=\p{L})/u;
const PARTY_WORDS = new RegExp(
  `${START}(?:đảng viên|chi bộ|đảng bộ|cấp ủy|đảng ủy viên|chi ủy|tổ chức đảng)${END}`,
  'u',
);

/** What members do for others is the committee's: "Chi bộ nhận giúp 6 hộ nghèo". */
const HELPS = new RegExp(`${START}(?:giúp|giúp đỡ|hỗ trợ|đỡ đầu|tặng|trao|phân công|vận động|nhận)${END}`, 'u');

/** What a place earns, grows and builds. */
const ECONOMY = new RegExp(
  `${START}(?:ngân sách|đàn|sản lượng|giá trị sản xuất|thu nhập|nông thôn mới|tiêu chí|diện tích|tốc độ tăng|gieo|trồng|bảo hiểm|rừng|đường|hộ|lao động|thôn|bản|buôn|làng|ấp|xóm)${END}`,
  'u',
);

/** Bodies that speak for a place: their numbers are the place's. */
const BODY = /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)/u;
/** Offices that report on a place: "Theo Chi cục Thuế huyện, tổng thu đạt 49,6 tỷ đồng" is the huyện's. */
const REPORTS =
  /^(?:Phòng (?:Nông nghiệp|Lao động|LĐ|Nội vụ|Kinh tế|Dân tộc|Văn hóa|Tài chính|TC|Tài nguyên|TN|Y tế)|Sở |Chi cục |Cục Thống kê|Ban Chỉ huy Quân sự|Ban Chỉ đạo)/u;
/** Bodies of a committee: their numbers are the committee's. */
const OF_COMMITTEE =
  /^(?:Ban Chấp hành|Ban Thường vụ|BCH|BTV|Thường trực) (?=Đảng|Tỉnh|Huyện|Thành|Thị|Quận|Hội|Đoàn|Chi)/u;
