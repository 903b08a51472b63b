/** Units that are spoken of without their head or by a common noun: "Lãnh Vân là thôn …", "đơn vị", "hợp tác xã". */
import { Cover } from '../../../extractors/rule.ts';
import type { UnitMention } from '../../../extractors/unit/mentions.ts';
import { unitsNamed } from '../../gazetteer/units.ts';
import { tokensOf, matchesFrom, wordList, type Token } from '../../../extractors/unit/tokens.ts';
import { END, matchAt, START, wordsOf } from '../../text/pattern.ts';
import { countUpTo, partAt, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';
import { tally } from '../../text/tally.ts';
import { HEADS, isPlace, placeOf, type SubjectKind } from './places.ts';

/** A mention of a unit, as the anchors need it. */
export interface Spoken extends Pick<UnitMention, 'start' | 'end' | 'kind' | 'head' | 'proper' | 'name'> {
  /** A common noun that was already made full. */
  noun?: true;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Villages by their names alone, where the text has them with their head somewhere; and places that open a sentence, elsewhere. */
export function headlessVillages(
  mentions: readonly UnitMention[],
  opening: readonly Spoken[],
  taken: Cover,
  { text }: Reading,
): Spoken[] {
  const villages = new Map<string, Spoken>();
  for (const unit of [...mentions.filter(({ kind }) => kind === 'village'), ...opening]) {
    if (unit.proper?.includes(' ')) villages.set(unit.proper, unit);
  }
  const found: Spoken[] = [];
  for (const [proper, { head, kind, name }] of villages) {
    for (let start = text.indexOf(proper); start >= 0; start = text.indexOf(proper, start + proper.length)) {
      const end = start + proper.length;
      // No part of a longer name.
      const apart =
        !LETTER.test(text.charAt(start - 1)) &&
        !LETTER.test(text.charAt(end)) &&
        !/^ \p{Lu}/u.test(text.slice(end, end + 2));
      if (apart && !taken.overlaps({ start, end })) found.push({ start, end, kind, head, proper, name });
    }
  }
  return found;
}

const NAMED_PLACE =
  /(?:[Tt]ại|Ở|ở|[Đđ]ến|[Vv]ề|[Vv]ào|[Ll]ên|[Rr]ời|Ngược lên|Riêng) (?<name>\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,2}(?: \d)?)(?=[ ,(])/gu;
/** A village's head without a name, and not one of many. */
const VILLAGE = new RegExp(
  `(?<!(?:các|những|mỗi|trưởng|cấp|\\d) )${START}(?<head>thôn|bản|ấp|làng|buôn|xóm|tiểu khu)(?= (?:có|còn|này|nào|đã|mới|được|hiện)|[.,;])`,
  'u',
);

/** The same, if perhaps one of a number of them: no place is looked for in paragraphs without any, nor after the last. */
const ANY_VILLAGE =
  /(?:thôn|bản|ấp|làng|buôn|xóm|tiểu khu)(?<!(?:các|những|mỗi|trưởng|cấp) (?:thôn|bản|ấp|làng|buôn|xóm|tiểu khu))(?= (?:có|còn|này|nào|đã|mới|được|hiện)|[.,;])/y;
const VILLAGE_WORDS = wordList(['thôn', 'bản', 'ấp', 'làng', 'buôn', 'xóm', 'tiểu']);

/** "Tại Nà Khum, … bản có 117 hộ": a place that no unit of the text is called by, in a paragraph that goes on with its head. */
export function guessedVillages(mentions: readonly UnitMention[], taken: Cover, reading: Reading): Spoken[] {
  const { text, folded, paragraphs } = reading;
  const known = new Set(mentions.map(({ proper }) => proper));
  const found: Spoken[] = [];
  const last = new Map(
    matchesFrom(VILLAGE_WORDS, ANY_VILLAGE, reading).map(({ index }) => [partAt(paragraphs, index), index]),
  );
  for (const [paragraph, until] of last) {
    if (!paragraph) continue;
    for (const match of wordsOf(NAMED_PLACE, text.slice(paragraph.start, until))) {
      const proper = match.groups?.['name'] ?? '';
      const start = paragraph.start + match.index + match[0].length - proper.length;
      const end = start + proper.length;
      if (known.has(proper) || taken.overlaps({ start, end })) continue;
      const head = VILLAGE.exec(folded.slice(end, paragraph.end))?.groups?.['head'];
      if (head) found.push({ start, end, kind: 'village', head, proper, name: `${head} ${proper}` });
    }
  }
  return found;
}

/** A name that begins its sentence: "Pa Vệ Sử là xã …", "Nam Trà My có 10 xã", "Nhôn Mai là nơi …", "Trà Linh - “thủ phủ” sâm - là xã …". */
const OPENING_NAME =
  /(?<=(?:^|[.!?…:]["”]? ["“]?|\n["“]?))(?<name>\p{Lu}[\p{Ll}'’]*(?: \p{Lu}[\p{Ll}'’]*){0,3})(?=(?: [-–] [^.;\n]{3,50} [-–])? (?:(?<is>là (?:một (?:trong những )?)?)(?<head>xã|huyện|thôn|bản|làng|phường|thị trấn|thị xã|ấp|xóm|buôn)|là (?:nơi|địa phương|địa bàn|đơn vị|một trong)|có|hiện|đã|nay|đang|nằm|được)(?!\p{L}))/uy;
/** "lên Ché Lầu, bản người Mông nằm lưng chừng núi", "Phú Nghĩa, xã bên cạnh, …" */
const APPOSED =
  /(?<name>\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,2}), (?<head>bản|thôn|làng|xóm|ấp|buôn|xã)(?= (?:người|vùng|nằm|đặc biệt|biên giới|bên|xa|nghèo|khó|thuần|có|cách|của người)(?!\p{L}))/uy;
/** "Ở An Tức, …" */
const OPENING_PLACE =
  /(?<=(?:^|[.!?…:]["”]? ["“]?|\n["“]?)(?:Ở|Tại|Riêng|Riêng ở|Riêng tại|Với) )(?<name>\p{Lu}[\p{Ll}'’]*(?: \p{Lu}[\p{Ll}'’]*){1,3})(?=,)/uy;
const BEFORE_PLACE = new Set(['ở', 'tại', 'riêng', 'với']);
/** "Cầu Kè 12.840 thẻ", "ở Dliê Ya (312 ha)", "Bãi Trành đóng góp 11 tân binh", "Đức Thuận từ 7 vụ" */
const NUMBERED =
  /(?<name>\p{Lu}[\p{Ll}'’]*(?: \p{Lu}[\p{Ll}'’]*){1,2})(?=, nơi | (?:\(|(?:với |là )?\d|(?:(?:mới|chỉ|đã|còn|mất|từ|thì|cũng|vẫn|có|được|đạt|đóng góp|kết nạp|dẫn đầu với|có tới|chiếm|tăng|giảm) ){1,3}(?:được |đạt |tới |thêm |gần |hơn |trên )?\d))/uy;
const BEFORE_NUMBERED = new Set(['riêng', 'ở', 'tại', 'như', 'và', 'thì', 'đó', 'lại', 'là', 'khi', 'song', 'nhưng']);
const KINDS: Partial<Record<string, SubjectKind>> = HEADS;

/** A name without a head at one place of the text. */
interface Headless extends Span {
  proper: string;
  /** What the text says it is: "xã". */
  head: string | undefined;
  /** Known as a place only by the number behind it. */
  numbered: boolean;
}

/** What follows a name that opens its sentence, and what follows one that is told beside it. */
const AFTER_OPENING = new Set(['là', 'có', 'hiện', 'đã', 'nay', 'đang', 'nằm', 'được']);
const AFTER_COMMA = new Set(['bản', 'thôn', 'làng', 'xóm', 'ấp', 'buôn', 'xã']);

/** So many words no name has. */
const TOO_MANY = 6;

/** The token after the words in capitals that begin at `i`, one space apart; looked for no farther than a name goes. */
function afterCapitals(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  while (next - i < TOO_MANY && tokens[next]?.capital && tokens[next]?.gap === ' ') next++;
  return next;
}

/** Names that a sentence begins with, or that are told beside what they are or a number; looked for where capitals begin. */
function* namesOf(reading: Reading): Generator<Headless> {
  const { text } = reading;
  const tokens = tokensOf(reading);
  for (let i = 0; i < tokens.length; i++) {
    const { capital = false, gap, start = 0 } = tokens[i] ?? {};
    if (!capital) continue;
    const before = tokens[i - 1];
    const led = BEFORE_NUMBERED.has(before?.folded ?? '');
    const begins = tokens[i + 1]?.capital === true && (gap !== ' ' || led || before?.capital === false);
    const behind = tokens[afterCapitals(tokens, i)];
    // What must follow a name is looked at first: most capitals are followed by something else.
    const opens = gap !== ' ' && (behind?.gap !== ' ' || AFTER_OPENING.has(behind.folded));
    const apposed = begins && behind?.gap === ', ' && AFTER_COMMA.has(behind.folded);
    const match =
      (opens ? matchAt(OPENING_NAME, text, start) : null) ??
      (before && BEFORE_PLACE.has(before.folded) ? matchAt(OPENING_PLACE, text, start) : null) ??
      (apposed ? matchAt(APPOSED, text, start) : null);
    const numbered = match === null && begins && (gap !== ' ' || led) ? matchAt(NUMBERED, text, start) : null;
    const { name: proper, head } = (match ?? numbered)?.groups ?? {};
    if (proper) yield { start, end: start + proper.length, proper, head, numbered: numbered !== null };
  }
}

/** Places that the text never calls by their head: by what it says they are, else by the gazetteer. */
export function openingNames(mentions: readonly UnitMention[], reading: Reading): Spoken[] {
  const { text, published } = reading;
  const taken = new Cover(text.length, mentions);
  const known = knownPlaces(mentions);
  let provinces: ReadonlySet<string> | null = null;
  const found: Spoken[] = [];
  for (const { start, end, proper, head: told, numbered } of namesOf(reading)) {
    if (taken.overlaps({ start, end })) continue;
    const place = known.get(proper);
    if (place) {
      if (place.kind === 'commune' || place.kind === 'district') found.push({ ...place, start, end });
      continue;
    }
    // A single word is a name where the text has it as one.
    if (!proper.includes(' ')) continue;
    const named = told ? [] : unitsNamed(proper, published);
    if (named.length > 0) provinces ??= new Set(mentions.flatMap(({ name }) => provincesOf(name, published)));
    const near = named.filter(({ province }) => province !== null && provinces?.has(province));
    const units = near.length > 0 || numbered ? near : named;
    const head =
      told ?? (units.find(({ kind }) => KINDS[kind.toLowerCase()] === 'district') ?? units[0])?.kind.toLowerCase();
    const kind = head === undefined ? undefined : KINDS[head];
    if (head && kind) found.push({ start, end, kind: kind as Spoken['kind'], head, proper, name: `${head} ${proper}` });
  }
  return found;
}

/** The provinces that a unit lay in, with those they became. */
function provincesOf(name: string | null, published: string | null): string[] {
  const units = name === null ? [] : unitsNamed(name, published);
  const provinces = units.flatMap(({ province, kind, name: proper }) => province ?? `${kind} ${proper}`);
  const became = provinces.flatMap((province) =>
    unitsNamed(province).flatMap((unit) => unit.became.map(({ unit: { kind, name: proper } }) => `${kind} ${proper}`)),
  );
  return [...provinces, ...became];
}

/**
 * The places of a text by their proper names, be it in the name of an organisation; of two of one name, such as a huyện and
 * its thị trấn, the one told more often.
 */
function knownPlaces(mentions: readonly UnitMention[]): Map<string, Place> {
  const places = mentions.flatMap((mention) => placeIn(mention) ?? []);
  const times = new Map(tally(places.map(({ name }) => name)));
  const known = new Map<string, Place>();
  for (const place of places) {
    const other = known.get(place.proper);
    const more = (times.get(place.name) ?? 0) - (times.get(other?.name ?? '') ?? 0);
    if (!other || more > 0 || (more === 0 && place.kind === 'district')) known.set(place.proper, place);
  }
  return known;
}

type Place = Pick<Spoken, 'kind' | 'head'> & { proper: string; name: string };

/** A unit that is a place, or the place that an organisation is of. */
function placeIn({ kind, head, proper, name }: UnitMention): Place | null {
  if (proper === null || name === null) return null;
  if (isPlace(kind)) return { kind, head, proper, name };
  const place = placeOf({ name, kind });
  const own = place && Object.keys(HEADS).find((one) => place.name.startsWith(`${one} `));
  return place && own
    ? { kind: place.kind as Spoken['kind'], head: own, proper: place.name.slice(own.length + 1), name: place.name }
    : null;
}

/** Common nouns that stand for the last organisation of a kind. */
const NOUNS: readonly [word: string, is: (unit: Spoken) => boolean][] = [
  ['đơn vị', ({ kind }) => !isPlace(kind) && !kind.startsWith('party')],
  ['hợp tác xã', ({ kind }) => kind === 'cooperative'],
  ['htx', ({ kind }) => kind === 'cooperative'],
  ['nhà trường', ({ kind }) => kind === 'school'],
  ['trường', ({ kind }) => kind === 'school'],
  ['công ty', ({ kind }) => kind === 'company'],
  ['chi hội', ({ name }) => name?.startsWith('Chi hội') ?? false],
  ['hội', ({ kind, name }) => kind === 'mass_org' && (name?.startsWith('Hội') ?? false)],
  ['đại hội', ({ name }) => name?.startsWith('Đảng bộ') ?? false],
  ['đồn', ({ name }) => name?.startsWith('Đồn ') ?? false],
  ['tòa', ({ name }) => /^(?:TAND|Tòa án)/.test(name ?? '')],
];
const MEANT = new Map<string, (unit: Spoken) => boolean>(NOUNS);
/** Such a noun where it has or does something. */
const NOUN = new RegExp(
  `(?<noun>${NOUNS.map(([word]) => word).join('|')})(?= (?:chúng tôi |tôi |mình )?(?:có|đã|hiện|bầu|thông qua|quyết nghị|đề ra|cử|bán|thống nhất|quản lý|được|giải ngân|vận động|đang|chỉ|còn|phấn đấu|đạt|cũng|đặt|sẽ|thụ lý|tổ chức|mở|nhận|phát hiện|giao|đón|xây dựng|triển khai|kết nạp|giúp|thành lập)${END})`,
  'y',
);
const NOUN_WORDS = wordList(NOUNS.map(([word]) => word.replace(/ .*/u, '')));
/** How far back such a noun looks. */
const REACH = 1500;

/** Common nouns that stand for a unit spoken of before: in the paragraph, else in title or lead, else last. */
export function nounsForUnits(units: readonly Spoken[], mentions: readonly UnitMention[], reading: Reading): Spoken[] {
  const { folded, paragraphs } = reading;
  const found: Spoken[] = [];
  const lead = paragraphs[1]?.end ?? 0;
  const taken = new Cover(folded.length, units);
  for (const match of matchesFrom(NOUN_WORDS, NOUN, reading)) {
    const start = match.index;
    const end = start + match[0].length;
    const is = MEANT.get(match.groups?.['noun'] ?? '');
    if (!is || taken.overlaps({ start, end })) continue;
    const paragraph = partAt(paragraphs, start)?.start ?? 0;
    const reach = mentions.slice(
      countUpTo(mentions, Math.min(paragraph - 1, start - REACH)),
      countUpTo(mentions, start - 1),
    );
    const before = reach.filter(
      (unit) => !folded.startsWith('thuộc ', unit.start - 6) && unit.name !== null && is(unit),
    );
    const near = before.findLast((unit) => unit.start >= paragraph && !folded.startsWith(' giao', unit.end));
    const last = before.at(-1);
    const inLead = (one: UnitMention): boolean => one.start < start && one.end <= lead && one.name !== null && is(one);
    // A congress is the one that the article is about.
    const unit =
      (match.groups?.['noun'] === 'đại hội' ? null : near) ??
      mentions.slice(0, countUpTo(mentions, lead)).find(inLead) ??
      (last && start - last.start < REACH ? last : null);
    if (unit) found.push({ start, end, kind: unit.kind, head: match[0], proper: null, name: unit.name, noun: true });
  }
  return found;
}
