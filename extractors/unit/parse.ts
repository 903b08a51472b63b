/** One unit read where its head stands: head, own words, and the unit it belongs to, one inside the other. */
import { DOT_OR_SPACE, headAt, SPACE, type Words } from './heads.ts';
import { hasName, ownNameEnd } from './own-names.ts';
import { placeNameEnd, qualityEnd } from './place-names.ts';
import { OTHER_THINGS, type OrgHead, type PlaceHead } from './words.ts';

/** A unit as it is printed; places are indices of tokens. */
export interface Parsed {
  head: PlaceHead | OrgHead;
  /** The first token: of the head, or of the name of a list's member or a place without a head. */
  from: number;
  /** The token after the head. */
  headEnd: number;
  /** Its own words: a place's proper name, "Y tế" of "Sở Y tế"; null when there are none. */
  own: { from: number; to: number } | null;
  /** The unit named inside it: "xã Bắc Yên" of "Đảng bộ xã Bắc Yên". */
  inner: Parsed | null;
  /** Whether the unit inside is printed elsewhere: "Đảng ủy, UBND xã Mường Bú". */
  borrowed?: boolean;
  /** What a committee is about, printed behind it: "về phòng, chống tham nhũng". */
  topic?: { from: number; to: number };
  /** The token after it. */
  next: number;
  rule: string;
}

/** Whether the unit, or the one inside it, has a name and is no mere "Đảng bộ xã". */
export function isNamed({ head, own, inner }: Parsed): boolean {
  if (head.type === 'org' ? head.grammar === 'whole' : head.proper) return true;
  if (own !== null && (inner === null || head.type === 'place')) return true;
  return inner !== null && (isNamed(inner) || own !== null);
}

/** Words that make another word with "hội". Folded. */
const FEASTS = new Set('ngày lễ đại quốc dạ vũ trẩy mùa'.split(' '));

const ABBREVIATED = new Set(['tp', 'tx', 'tdp', 'tt', 'h', 'q', 'p', 'kp']);
/** Abbreviations that stand for other words too: only with a dot, and no space, before the name. */
const DOTTED = new Set(['tt', 'h', 'q', 'p', 'kp']);

/** "P.Bến Nghé", "Q.1"; no initials, as in "Nguyễn V.P.Bình" and "Ảnh: H.Y.T.". */
function isDotted({ tokens }: Words, i: number, next: number): boolean {
  const name = tokens[next];
  if (name?.gap !== '.' || tokens[i]?.gap === '.') return false;
  return name.digit || name.end - name.start > 1;
}

/** The unit whose head, `found`, begins at token `i`, named or bare; null when there is none. */
export function unitAt(words: Words, i: number, depth = 0, found = headAt(words, i)): Parsed | null {
  if (!found || found.value.type === 'none') return null;
  const { value: head, next } = found;
  const first = words.tokens[i];
  if (!first) return null;
  if (head.type === 'place') {
    if (ABBREVIATED.has(first.folded) && !first.capital) return null;
    if (DOTTED.has(first.folded) && !isDotted(words, i, next)) return null;
    return head.small && first.capital ? null : placeAt(words, i, next, head);
  }
  // "Ngày hội Đoàn kết", "Đại hội"
  if (head.head === 'Hội' && first.gap === ' ' && FEASTS.has(words.tokens[i - 1]?.folded ?? '')) return null;
  // "Trưởng phòng Nội vụ": small after a role, and named.
  if (head.capital && !first.capital && !(words.tokens[i - 1]?.folded === 'trưởng' && words.tokens[next]?.capital))
    return null;
  return orgAt(words, i, next, head, depth);
}

const isPlace = ({ tokens, folded, isPlace: known }: Words, from: number, to: number): boolean =>
  known(folded.slice(tokens[from]?.start, tokens[to - 1]?.end));

function placeAt(words: Words, i: number, next: number, head: PlaceHead): Parsed | null {
  if (head.proper) return { head, from: i, headEnd: next, own: null, inner: null, next, rule: 'place' };
  const short = ABBREVIATED.has(words.tokens[i]?.folded ?? '');
  const plain = placeNameEnd(words, next, head.head, head.level, short ? DOT_OR_SPACE : SPACE);
  const first = plain > next || short || head.numbered ? next : qualityEnd(words, next);
  const end = first > next ? placeNameEnd(words, first, head.head, head.level) : plain;
  // "Thủy điện Bản Vẽ"
  const before = words.tokens[i - 1];
  if (
    head.level === 'village' &&
    words.tokens[i]?.capital &&
    words.tokens[i]?.gap === ' ' &&
    OTHER_THINGS.has(before?.folded ?? '')
  )
    return null;
  // "Sóc Trăng" is a province, "Buôn Đôn" a district: no villages.
  if (plain > next && head.level === 'village' && words.tokens[i]?.capital && isPlace(words, i, end)) return null;
  if (end > first && !(head.numbered && !words.tokens[next]?.digit))
    return { head, from: i, headEnd: next, own: { from: first, to: end }, inner: null, next: end, rule: 'place' };
  if (short || head.numbered) return null;
  return { head, from: i, headEnd: next, own: null, inner: null, next, rule: 'bare' };
}

/** The token after a known place's name that begins like the head of something else: "Huyện ủy Trạm Tấu". */
function knownPlaceEnd(words: Words, i: number): number {
  const { tokens } = words;
  if (!tokens[i]?.capital || tokens[i]?.gap !== ' ' || !headAt(words, i)) return i;
  let end = i + 1;
  while (end < i + 4 && tokens[end]?.capital && tokens[end]?.gap === ' ') end++;
  return end - i > 1 && isPlace(words, i, end) ? end : i;
}

/** Kinds, and one head, that need no words of their own where a place follows: "Trường Chính trị tỉnh Lào Cai". */
const STANDS_ALONE = new Set(['school', 'company', 'Ban Chỉ đạo']);

const RULES: Record<string, string> = {
  party_committee: 'party',
  party_cell: 'party',
  agency: 'agency',
  mass_org: 'mass-organisation',
  school: 'school',
  company: 'company',
  cooperative: 'cooperative',
  military: 'military',
};

function orgAt(words: Words, i: number, next: number, head: OrgHead, depth: number): Parsed | null {
  const made = (own: Parsed['own'], inner: Parsed | null, end: number): Parsed => {
    const unit: Parsed = { head, from: i, headEnd: next, own, inner, next: end, rule: 'bare' };
    if (isNamed(unit)) unit.rule = RULES[head.kind] ?? 'agency';
    return unit;
  };
  if (head.grammar === 'whole') return made(null, null, next);
  const place = head.grammar === 'of' ? knownPlaceEnd(words, next) : next;
  if (place > next) return made({ from: next, to: place }, null, place);
  const direct = head.grammar === 'of' ? innerAt(words, next, depth) : null;
  if (direct) return made(null, direct, direct.next);
  const end = ownEnd(words, next, head);
  const inner = innerAt(words, end, depth);
  // "Ban Quản lý rừng phòng hộ huyện …": small words are a name before the place they are of.
  const isOwn = end > next && (hasName(words, next, end, head.grammar) || inner !== null);
  const own = isOwn ? { from: next, to: end } : null;
  if (!own && end > next) return head.grammar === 'of' ? made(null, null, next) : null;
  // "Chi bộ Công ty": the one named before.
  if (!own && !inner && depth > 0 && head.grammar === 'proper' && words.tokens[i]?.capital)
    return made(null, null, next);
  if (
    !own &&
    head.grammar !== 'of' &&
    !(inner && STANDS_ALONE.has(head.head === 'Ban Chỉ đạo' ? head.head : head.kind))
  )
    return null;
  const unit = made(own, inner, inner?.next ?? end);
  // "Ban Chỉ đạo tỉnh về phòng, chống tham nhũng": its field stands behind.
  return head.head === 'Ban Chỉ đạo' ? withTopic(words, unit) : unit;
}

function ownEnd(words: Words, next: number, head: OrgHead): number {
  if (head.level) {
    const place = placeNameEnd(words, next, '', head.level);
    if (place > next) return place;
  }
  const numbered = head.head === 'Ban Chỉ đạo' || (head.head === 'Chi bộ' && words.tokens[next - 2]?.capital === true);
  const end = ownNameEnd(words, next, head, numbered);
  // "Chi bộ Hạt Kiểm lâm", "Chi bộ Công an": of a body without a name.
  const body = end === next && head.kind === 'party_cell' ? headAt(words, next) : null;
  const first = words.tokens[next];
  return body?.value.type === 'org' &&
    first?.capital &&
    first.gap === ' ' &&
    body.value.grammar !== 'proper' &&
    !body.value.kind.startsWith('party')
    ? body.next
    : end;
}

/** How many units may stand one inside the other. */
const DEEPEST = 4;

/** The unit that stands right behind, as what the one before it belongs to. */
function innerAt(words: Words, i: number, depth: number): Parsed | null {
  const token = words.tokens[i];
  if (token?.gap !== ' ' || depth >= DEEPEST) return null;
  const inner = unitAt(words, i, depth + 1);
  // "Đảng bộ Sở": a bare common word is none.
  return inner && (inner.rule !== 'bare' || isResolvable(inner)) ? inner : null;
}

/** Whether a bare unit can be made full by what the text names: not "Sở", "Ban". */
const isResolvable = ({ head, inner }: Parsed): boolean =>
  head.type === 'place' ||
  head.level !== null ||
  inner !== null ||
  head.grammar === 'proper' ||
  head.kind.startsWith('party');

/** Takes in "về …" up to the next mark; commas inside "phòng, chống" are no such mark. */
function withTopic(words: Words, unit: Parsed): Parsed {
  const { tokens } = words;
  if (tokens[unit.next]?.folded !== 'về' || tokens[unit.next]?.gap !== ' ') return unit;
  let at = unit.next + 1;
  for (; at - unit.next < 14; at++) {
    const token = tokens[at];
    if (!token || token.capital) break;
    const list = token.gap === ', ' && /^(?:chống|tiêu|lãng|chữa|cứu)$/u.test(token.folded);
    if (token.gap !== ' ' && !list) break;
  }
  return at - unit.next > 2 ? { ...unit, next: at, topic: { from: unit.next, to: at } } : unit;
}
