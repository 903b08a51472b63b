/** Whose a number is: the unit beside it, its clause's topic, the speaker's unit, what the paragraph or the title is about. */
import type { Mention } from '../../../extractors/rule.ts';
import type { SUBJECT_FROM } from '../../model/fact.ts';
import { anyOf, END, ending, endsIn, START } from '../../text/pattern.ts';
import { countUpTo, partAt, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';
import { tally } from '../../text/tally.ts';
import type { Claim } from '../claims.ts';
import { anchorsOf, type Anchor } from './anchors.ts';
import { familiesOf } from './families.ts';
import { fitting } from './fitting.ts';
import { inTurn } from './in-turn.ts';
import { personPlaces } from './persons.ts';
import { placeOf, rankOf, type Subject } from './places.ts';
import { speechesOf, within, type Speech } from './speeches.ts';

/** A subject, and where it was read: in the number's own clause; else inferred. */
export interface Owned extends Subject {
  from: (typeof SUBJECT_FROM)[number];
}

/** Between a unit and a number that is its own: "bản Ngậm (30km)", "xã A: 12 hộ", "Chi bộ có 9 đảng viên". */
const BESIDE = new RegExp(
  `^[ ]?(?:[(:,–-] ?)?(?:${anyOf('có|là|đạt|với|được|còn|hiện có|đã có|gồm|chiếm|tăng|giảm|kết nạp|kết nạp được'.split('|'))} ?){0,2}(?:${anyOf('trên|hơn|gần|khoảng|dưới'.split('|'))} ?)?$`,
  'u',
);
/** From a counted noun to whose it is: "45 đảng viên của Chi bộ bản X", "121 hộ ở bản Y". */
const OWN_AFTER = new RegExp(
  `^(?! (?:trong khi|trong lúc|nhưng|song|còn) )(?: (?:[\\p{L}\\p{M}]+)){0,3} (?:của|ở|tại|thuộc|trên địa bàn|trong|trên)(?: toàn| cả)? $`,
  'u',
);

/** "Vườn cam 1,2ha của gia đình ông" */
const OF_FAMILY = /^(?: [\p{L}\p{M}]+){0,3} của $/u;

/** What is borrowed or kept for another is not the other's: "vay 20 triệu đồng của Ngân hàng", "nhận khoán 1.076ha rừng của Công ty". */
const LENDER = /^(?:Ngân hàng|Quỹ|Phòng Giao dịch) /u;
const BORROWED = ending`${START}(?:vay|mượn|thuê|nhận khoán|nhận khoán bảo vệ|khoán bảo vệ|nhận)(?: được| thêm)?(?: hơn| gần| khoảng| trên)? `;

const ONE_OF = ending`${START}(?:một trong|trong nhóm|trong số)(?: số| những| nhóm)? `;
const OWN_WITHIN = / (?:của|ở|tại|thuộc)(?: toàn| cả)? $/u;

/** "xã Quang Trung (cũ) - nơi 16/16 thôn", "ở xã Trà Leng, nơi hứng chịu sạt lở, vẫn ở mức 52,3%" */
const WHERE = new RegExp(`^(?: \\([^()]{1,20}\\))?(?:,| -| –)? nơi${END}[^.;]{0,80}$`, 'u');

/** "cao hơn mức bình quân của huyện 9 triệu đồng" is no number of the huyện. */
const DELTA = new RegExp(`${START}(?:cao|thấp|nhiều|ít|tăng|giảm|vượt)(?: hơn| so)${END}`, 'u');

/** The last anchor of a part that begins in a stretch, or null. */
function lastIn(anchors: readonly Anchor[], from: number, to: number, parts: ReadonlySet<string>): Anchor | null {
  for (let i = countUpTo(anchors, to - 1) - 1; i >= 0; i--) {
    const anchor = anchors[i];
    if (!anchor || anchor.start < from) return null;
    if (anchor.end <= to && parts.has(anchor.part)) return anchor;
  }
  return null;
}

const TOPICS = new Set(['topic']);
const VISITED = new Set(['place']);
const SOURCES = new Set(['source']);
const ANY = new Set(['topic', 'place', 'owner', 'object']);

/** What the whole article is about: the unit its title is about, else the one it names most. */
function topicOf(anchors: readonly Anchor[], reading: Reading): Anchor | null {
  const title = reading.paragraphs[0]?.end ?? 0;
  const inTitle =
    lastIn(anchors, 0, title, TOPICS) ??
    anchors.find(({ end, part }) => end <= title && part !== 'aside' && part !== 'compared');
  if (inTitle) return inTitle;
  const [most] = tally(anchors.filter(({ part }) => part === 'topic' || part === 'place').map(({ name }) => name));
  return anchors.find(({ name }) => name === most?.[0]) ?? null;
}

/** Answers whose a claim is, claim by claim in the text's order. */
export function subjectsOf(
  claims: readonly Claim[],
  totals: readonly (number | null)[],
  found: readonly Mention[],
  reading: Reading,
): (Owned | null)[] {
  const anchors = anchorsOf(found, reading);
  const places = personPlaces(found, reading);
  const speaking = speechesOf(places, anchors, reading);
  const topic = topicOf(anchors, reading);
  const turns = inTurn(claims, anchors, reading);
  const families = familiesOf(places, reading);
  const subjects: (Owned | null)[] = [];
  for (const [i, claim] of claims.entries()) {
    const subject = ownerOf(claim, i);
    subjects.push(subject && fitted(subject, claim));
  }
  return subjects;

  /** A part's subject is its total's, as it stands. */
  function fitted(subject: Owned, claim: Claim): Owned {
    if (subject.from === 'total') return subject;
    const words = reading.folded.slice(claim.number.start, claim.end);
    return as(fitting(subject, claim, words, subject.from !== 'clause'), subject.from);
  }

  function ownerOf(claim: Claim, i: number): Owned | null {
    const { number, sentence, paragraph } = claim;
    const turn = turns.get(claim);
    if (turn) return as(turn, 'clause');
    if (tellsOn(claim, claims[i - 1], reading.folded)) return subjects[i - 1] ?? null;
    const ahead = leadsUpTo(claim);
    if (ahead) return as(ahead, 'clause');
    const whole = wholeOfGroup(claim);
    if (whole) return as(whole, 'clause');
    const beside = besides(claim);
    if (beside) return as(beside, 'clause');
    const owner = isOfFamilies(claim) ? families[countUpTo(families, number.start)] : undefined;
    if (owner && OF_FAMILY.test(reading.folded.slice(claim.end, owner.start))) return as(owner, 'clause');
    const total = totals[i] ?? null;
    const ofTotal = total === null ? null : (subjects[total] ?? null);
    if (ofTotal) return as(ofTotal, 'total');
    const clause = lastIn(anchors, sentence.start, number.start, TOPICS);
    const spoken = spokenAt(number.start);
    const family = isOfFamilies(claim) ? (families[countUpTo(families, number.start) - 1] ?? null) : null;
    if (family && family.start >= sentence.start && family.start > (clause?.start ?? -1)) return as(family, 'clause');
    // What stands before the words a person says is about the person.
    if (clause && !(spoken && clause.start < spoken.start && spoken.start > sentence.start))
      return as(clause, 'clause');
    if (family && family.start >= paragraph.start && family.start > (spoken?.start ?? -1))
      return as(family, 'paragraph');
    if (spoken) {
      const said = lastIn(anchors, spoken.start, number.start, TOPICS);
      if (said) return as(said, 'speaker');
      if (spoken.unit.kind !== 'household' || isOfFamilies(claim)) return as(spoken.unit, 'speaker');
    }
    const before = topicBefore(paragraph.start, sentence.start);
    if (before) return as(before, 'paragraph');
    // "Chúng tôi về Làng Khẻn vào một buổi chiều. Thôn mới …, 187 hộ"
    const visited = lastIn(anchors, paragraph.start, sentence.start, VISITED);
    if (visited) return as(visited, 'paragraph');
    const office = officeBefore(claim);
    if (office) return as(office, 'paragraph');
    // "Theo Phòng giao dịch …, doanh số cho vay đạt 74,8 tỷ đồng"
    const source = lastIn(anchors, paragraph.start, number.start, SOURCES);
    if (source) return as(source, 'paragraph');
    const pointed = subjectPointedTo(claim, i);
    if (pointed) return as(pointed, 'paragraph');
    const near = lastIn(anchors, sentence.start, number.start, ANY);
    if (near) return as(near, 'clause');
    return topic && as(ofParty(claim) ? (committeeOf(topic) ?? topic) : topic, 'title');
  }

  /** The last topic of the sentences before; but "huyện có …. Xã A đạt 17 tiêu chí, xã B 14" goes back to the huyện. */
  function topicBefore(from: number, to: number): Anchor | null {
    const last = lastIn(anchors, from, to, TOPICS);
    const sentence = last && partAt(reading.sentences, last.start);
    const fellow = sentence && lastIn(anchors, Math.max(from, sentence.start), last.start, TOPICS);
    if (!fellow || fellow.kind !== last.kind || fellow.name === last.name) return last;
    return lastIn(anchors, from, sentence.start, TOPICS) ?? last;
  }

  /** "Toàn xã có 12 thôn; Sà Lủng nằm trong nhóm 4 thôn khó khăn nhất": a group that one is of is a larger unit's. */
  function wholeOfGroup({ number, sentence, paragraph }: Claim): Anchor | null {
    if (!endsIn(ONE_OF, reading.folded.slice(sentence.start, number.start))) return null;
    const one = lastIn(anchors, sentence.start, number.start, TOPICS);
    if (!one) return null;
    const rank = rankOf(one);
    let larger: Anchor | null = one;
    do larger = lastIn(anchors, paragraph.start, larger.start, TOPICS);
    while (larger && rankOf(larger) <= rank);
    return larger;
  }

  /** "Sáp nhập từ 3 xã của huyện A, xã B …", "Từ 200 gốc ban đầu, nay ông có 6.000 gốc": what the sentence comes to. */
  function leadsUpTo({ number, sentence }: Claim): Subject | null {
    if (number.start - sentence.start > 40 || !LEADS_UP.test(reading.folded.slice(sentence.start, number.start)))
      return null;
    const comma = reading.folded.indexOf(', ', number.end);
    if (comma < 0 || comma > sentence.end) return null;
    const isNext = ({ start }: Span): boolean => start > comma && start - comma < 24 && start < sentence.end;
    const next = anchors[countUpTo(anchors, comma)];
    const person = families[countUpTo(families, comma)];
    if (person && isNext(person)) return person;
    return next && isNext(next) && next.part === 'topic' ? next : null;
  }

  /** "Nhà văn hóa ấy rộng 140m2": a paragraph that begins with what the one before was about. */
  function subjectPointedTo({ paragraph }: Claim, i: number): Owned | null {
    if (!POINTS_BACK.test(reading.folded.slice(paragraph.start, paragraph.start + 60))) return null;
    for (let before = i - 1; before >= 0; before--) {
      const last = claims[before];
      if (last && last.paragraph.start !== paragraph.start) return subjects[before] ?? null;
    }
    return null;
  }

  /** The unit of the person that the paragraph is about: "bà Hiền, Bí thư Chi bộ ấp Tân Khai, … danh sách 46 hộ". */
  function officeBefore({ number, paragraph }: Claim): Anchor | null {
    const last = places[countUpTo(places, number.start) - 1];
    if (!last || last.start < paragraph.start) return null;
    return within(anchors, last.person);
  }

  /** The words said at a place, if any. */
  function spokenAt(index: number): Speech | null {
    const last = speaking[countUpTo(speaking, index) - 1];
    return last && index < last.end ? last : null;
  }

  /** The committee of the place that the article is about: members are its, whatever the title says. */
  function committeeOf(place: Anchor): Anchor | null {
    return anchors.find((anchor) => anchor.name.startsWith('Đảng bộ ') && placeOf(anchor)?.name === place.name) ?? null;
  }

  /** The unit right before the number, or right after its noun. */
  function besides({ number, sentence, end }: Claim): Anchor | null {
    const at = countUpTo(anchors, number.start);
    const before = anchors[at - 1];
    if (before && before.start >= sentence.start && before.part !== 'aside') {
      const between = reading.folded.slice(before.end, number.start);
      const compared =
        before.part === 'compared' &&
        !between.includes(' là ') &&
        DELTA.test(reading.folded.slice(Math.max(sentence.start, number.start - 90), number.start));
      const apart = before.part !== 'topic' && between.startsWith(',');
      if ((!compared && !apart && BESIDE.test(between)) || between === ' (') return before;
    }
    if (before && before.start >= sentence.start && WHERE.test(reading.folded.slice(before.end, number.start)))
      return before;
    // "cao hơn mức 51,8% của toàn huyện": the quote goes on to whose it is.
    const within = anchors.slice(at, at + 2).find((one) => one.end <= end);
    if (within && OWN_WITHIN.test(reading.folded.slice(number.end, within.start))) return within;
    const next = anchors.slice(at, at + 3).find(({ start }) => start >= end);
    if (!next || next.part === 'listed' || next.start >= sentence.end || next.start - end > 60) return null;
    const lent = LENDER.test(next.name) || endsIn(BORROWED, reading.folded.slice(sentence.start, number.start));
    return !lent && OWN_AFTER.test(reading.folded.slice(end, next.start)) ? next : null;
  }
}

/** "kết nạp 2 người, đạt 22,2%", "12 hộ (chiếm 9%)": a share that only says more of the count before it. */
const TELLS_ON =
  /^(?:,| \(|,? (?=chiếm))(?: ?(?:đạt|chiếm|bằng|tương đương|tương ứng|tức|hoàn thành|vượt|tỷ lệ|tỉ lệ|trên|hơn|gần|khoảng|xấp xỉ|tới|so với))* ?$/u;

const tellsOn = ({ mention, sentence, number }: Claim, last: Claim | undefined, folded: string): boolean =>
  mention.type === 'rate' &&
  last?.mention.type === 'count' &&
  last.start >= sentence.start &&
  last.end <= number.start &&
  TELLS_ON.test(folded.slice(last.end, number.start));

/** "giải quyết việc làm cho 8 lao động" */
const EMPLOYS = ending`${START}(?:việc làm(?: thường xuyên| ổn định| thời vụ)?(?: cho)?|thuê|mướn)(?: khoảng| gần| trên| hơn)? `;

const LEADS_UP =
  /^"?(?:từ(?! (?:năm|ngày|tháng|đầu|cuối))|thành lập|ra đời|sáp nhập|hợp nhất|hình thành)(?!\p{L})[^;:,]*$/u;

const POINTS_BACK = new RegExp(
  `^(?!(?:trong |vào |đến |từ |tại |sau |trước )?(?:thời|dịp|đến|từ|khi|lúc|bên cạnh|ngoài|để|qua|theo|cùng|trước|sau|vì|do|nhờ))[^.;,:\\n]{2,40} (?:ấy|nói trên)${END}`,
  'u',
);

/** Goods, money and land are had by families; members and villages are not. */
function isOfFamilies({ mention, before }: Claim): boolean {
  if (mention.type !== 'count') return false;
  if (mention.fields.measure === 'person') return endsIn(EMPLOYS, before);
  const { metric, measure } = mention.fields;
  return (
    ['VND', 'm2', 'kg', 'm', 'item', 'l', 'm3'].includes(measure) &&
    (metric === null || metric === 'money' || metric === 'area')
  );
}

const ofParty = ({ mention }: Claim): boolean => mention.fields.metric?.startsWith('party_') ?? false;

const as = ({ name, kind }: Subject, from: Owned['from']): Owned => ({ name, kind, from });
