/** Places that a text names in full ("xã Bắc Yên"), and the last of a level before a place in it: what "xã" alone points to. */
import { fold } from './fold.ts';
import { at, END, matchAt, START, matchesOf } from './pattern.ts';
import { countUpTo, oncePerText, type Reading } from './reading.ts';
import type { Span } from './sentences.ts';
import { tally } from './tally.ts';

/** Administrative levels, from the province down to the commune. */
type Level = 'province' | 'district' | 'commune';

interface Place extends Span {
  /** As printed, the head in small letters: "xã Bắc Yên". */
  name: string;
  level: Level;
}

const LEVELS: Record<string, Level> = {
  tỉnh: 'province',
  huyện: 'district',
  'thị xã': 'district',
  quận: 'district',
  'thành phố': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};
const HEADS = '[Tt]ỉnh|TỈNH|[Hh]uyện|HUYỆN|[Tt]hị xã|[Qq]uận|[Tt]hành phố|[Xx]ã|XÃ|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’]*";
/** A head and the capitals after it, at most five; "Phường 3" and "Phường An Khánh 2" too. */
const PLACE = new RegExp(
  `${START}(${HEADS}) ((?:${WORD}(?:[ -]${WORD}){0,4}(?: \\d{1,2}(?![\\d.,/%]))?)|\\d{1,2}(?![\\d.,/%]))${END}`,
  'gu',
);
/** Words in capitals that follow a head and are no name: "xã Đảng bộ …" does not occur, "huyện ủy" and titles do. */
const NO_NAME = /^(?:Đảng|Chi|Ban|Bí|Chủ|Phó|Hội|Đoàn|Ủy|UBND|HĐND|Ông|Bà)(?: |$)/u;

/** Awards, papers and offices that follow a head are no names either: "tặng huyện Huân chương", "trao xã Quyết định". */
const NO_PLACE = at`(?:huân chương|huy chương|kỷ niệm chương|bằng (?:khen|công nhận|chứng nhận|ghi công)|giấy (?:khen|chứng nhận)|cờ (?:thi đua|đơn vị|luân lưu|truyền thống)|danh hiệu|giải thưởng|anh hùng|nghị (?:quyết|định)|quyết định|chỉ thị|kế hoạch|công (?:văn|điện|an)|thông (?:báo|tư)|luật|tòa án|trung tâm|trạm|mặt trận|nông thôn)${END}`;

/** What is known of a head in one text: its places in order, and the one the article is about. */
interface Named {
  among: Place[];
  topic: string | null;
}

const known = oncePerText((reading) => ({ places: findPlaces(reading), heads: new Map<string, Named>() }));

function findPlaces(reading: Reading): Place[] {
  const found: Place[] = [];
  for (const match of matchesOf(PLACE, reading.text)) {
    const [whole, head = '', name = ''] = match;
    const level = LEVELS[fold(head)];
    if (!level || NO_NAME.test(name)) continue;
    if (matchAt(NO_PLACE, reading.folded, match.index + head.length + 1)) continue;
    found.push({ start: match.index, end: match.index + whole.length, name: `${fold(head)} ${name}`, level });
  }
  return found;
}

/** How often a place must be named to be what the article is about. */
const TOPIC = 3;

/**
 * What a head without a name ("huyện", "xã") points to at `index`: the article's own place of that head, if title or
 * lead name it and no other is named more often; else the last such place before it, else the first after.
 */
export function placeMeant(reading: Reading, head: string, index: number): string | null {
  const { heads } = known(reading);
  const named = heads.get(head) ?? namedBy(reading, head);
  heads.set(head, named);
  const before = named.among[countUpTo(named.among, index) - 1];
  return named.topic ?? (before ?? named.among[0])?.name ?? null;
}

function namedBy(reading: Reading, head: string): Named {
  const { places } = known(reading);
  const same = places.filter((place) => place.name.startsWith(`${fold(head)} `));
  // "xã" said of a phường is rare, so that the same head counts before the same level.
  const among = same.length > 0 ? same : places.filter((place) => place.level === LEVELS[fold(head)]);
  return { among, topic: topicOf(reading, among) };
}

/** The place named most often, if it is named thrice at least and title or lead hold its name. */
function topicOf(reading: Reading, among: readonly Place[]): string | null {
  const [most, next] = tally(among.map((place) => place.name));
  if (!most || most[1] < TOPIC || next?.[1] === most[1]) return null;
  const opening = reading.text.slice(0, reading.paragraphs[1]?.end ?? 0);
  const proper = most[0].slice(most[0].search(/\p{Lu}|\d/u));
  return opening.includes(proper) ? most[0] : null;
}
