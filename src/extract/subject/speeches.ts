/** What persons say, and for which unit they speak: "Bí thư Chi bộ bản Cao Đa I chia sẻ: “… bản có 269 hộ”". */
import { END, matchesOf, START } from '../../text/pattern.ts';
import { matchesFrom, wordList } from '../../../extractors/unit/tokens.ts';
import { countUpTo, partAt, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';
import type { Anchor } from './anchors.ts';
import { familyOf } from './families.ts';
import { PARTY } from './fitting.ts';
import type { PersonPlace } from './persons.ts';
import { isPlace, type Subject } from './places.ts';

/** A person's words, and the unit or family the person speaks for. */
export interface Speech extends Span {
  unit: Subject;
}

const SAYS = new RegExp(
  `${START}(?:cho biết|chia sẻ|cho hay|nói|khẳng định|thông tin|phấn khởi|tâm sự|kể|bộc bạch|nhấn mạnh|trao đổi|đánh giá|nhận xét|phát biểu|báo cáo|cho rằng|giới thiệu|bày tỏ|trăn trở|nêu|thông tin thêm|nhớ lại|vui mừng|hồ hởi|khoe|tự hào|bảo|cung cấp|thừa nhận|nhẩm tính|lý giải|phân tích|nhận định|quả quyết|lo lắng)${END}|^[^.]{0,40}: ?"`,
  'u',
);
/** How far behind a name the verb may stand. */
const VERB = 160;
const QUOTE = /"[^"\n]{2,1500}"/g;
/** Between a quotation and who said it: "…”, ông Hyưh kể". */
const SAID_BY = /^[,.]? ?$/u;

/** What persons say in a text, in the order of where it begins. */
export function speechesOf(places: readonly PersonPlace[], anchors: readonly Anchor[], reading: Reading): Speech[] {
  const { folded, paragraphs } = reading;
  const quotes: Span[] = matchesOf(QUOTE, folded).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const speeches: Speech[] = [];
  for (const place of places) {
    const paragraph = partAt(paragraphs, place.start);
    if (!paragraph || !SAYS.test(folded.slice(place.end, Math.min(place.end + VERB, paragraph.end)))) continue;
    const unit = unitOf(place, anchors);
    if (!unit) continue;
    const before = quotes[countUpTo(quotes, place.start) - 1];
    const called =
      place.start - (/\p{L}+ $/u.exec(folded.slice(Math.max(0, place.start - 12), place.start))?.[0].length ?? 0);
    const saidBefore =
      before &&
      before.start >= paragraph.start &&
      [place.start, called].some((at) => at >= before.end && SAID_BY.test(folded.slice(before.end, at)));
    if (saidBefore) {
      speeches.push({ ...before, unit });
      // “…”, ông nói. “…”
      for (const quote of quotes.slice(countUpTo(quotes, place.end))) {
        if (quote.end > paragraph.end) break;
        speeches.push({ ...quote, unit });
      }
    } else {
      const quote = quotes[countUpTo(quotes, place.end - 1)];
      const next = quote && quote.start < place.end + VERB && quote.end <= paragraph.end ? quote : null;
      speeches.push({ start: place.end, end: next ? next.end : paragraph.end, unit });
    }
  }
  speeches.sort((a, b) => a.start - b.start);
  return [...speeches, ...saidAgain(speeches, reading)].toSorted((a, b) => a.start - b.start);
}

/** "Theo ông, …": the person whose words were told last in the paragraph. */
const ACCORDING = new RegExp(`(?:cũng )?theo (?:ông|bà|anh|chị|đồng chí)(?=,)`, 'y');
const FIRST = wordList(['cũng', 'theo']);

function saidAgain(speeches: readonly Speech[], reading: Reading): Speech[] {
  const { sentences, paragraphs } = reading;
  return matchesFrom(FIRST, ACCORDING, reading).flatMap(({ index }) => {
    const paragraph = partAt(paragraphs, index)?.start ?? 0;
    const last = speeches[countUpTo(speeches, index - 1) - 1];
    const sentence = partAt(sentences, index);
    return last && last.start >= paragraph && sentence ? [{ start: index, end: sentence.end, unit: last.unit }] : [];
  });
}

const LEVEL = new RegExp(
  `${START}(?<level>thôn|bản|ấp|làng|buôn|xóm|tiểu khu|khu phố|tổ dân phố|khóm|xã|phường|thị trấn|huyện|thị xã|tỉnh)${END}`,
  'u',
);

/** The unit that a person speaks for: of the office, else of its level, else the last organisation; without an office the family. */
function unitOf(place: PersonPlace, anchors: readonly Anchor[]): Subject | null {
  const { person } = place;
  const { role, unit } = person.fields;
  const office = within(anchors, person);
  // "Phó Chủ tịch Hội Huỳnh Cẩm Nhung" names no Hội of that name.
  if (office && !office.name.includes(` ${person.fields.name}`)) return office;
  if (role === null) return { name: familyOf(place), kind: 'household' };
  const level =
    LEVEL.exec(role.toLowerCase())?.groups?.['level'] ??
    /^trưởng (?<level>\p{L}+)/u.exec(role.toLowerCase())?.groups?.['level'] ??
    null;
  const ofLevel = level === null ? null : last(anchors, place.start, ({ name }) => name.startsWith(`${level} `));
  return ofLevel ?? anchors.find(({ name }) => name === unit) ?? organisationOf(role, anchors, place.start);
}

/** The first anchor that lies inside a stretch, or null. */
export function within(anchors: readonly Anchor[], { start, end }: Span): Anchor | null {
  for (let i = countUpTo(anchors, start - 1); i < anchors.length; i++) {
    const anchor = anchors[i];
    if (!anchor || anchor.start > end) return null;
    if (anchor.end <= end) return anchor;
  }
  return null;
}

/** "Hạt trưởng" of the last Hạt, "Giám đốc" of the last organisation. */
function organisationOf(role: string, anchors: readonly Anchor[], start: number): Anchor | null {
  const head = role.toLowerCase().split(' ')[0] ?? '';
  const alike = last(
    anchors,
    start,
    (anchor) => !isPlace(anchor.kind) && anchor.name.toLowerCase().startsWith(`${head} `),
  );
  return alike ?? last(anchors, start, isOrganisation);
}

const isOrganisation = ({ kind, part }: Anchor): boolean =>
  !isPlace(kind) && !PARTY.has(kind) && part !== 'owner' && part !== 'object';

/** How far back an organisation is looked for. */
const REACH = 900;

function last(anchors: readonly Anchor[], start: number, is: (anchor: Anchor) => boolean): Anchor | null {
  for (let i = countUpTo(anchors, start) - 1; i >= 0; i--) {
    const anchor = anchors[i];
    if (!anchor || start - anchor.start > REACH) return null;
    if (is(anchor)) return anchor;
  }
  return null;
}
