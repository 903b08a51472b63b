/** Places that share one head: "các xã Hát Lót, Cò Nòi và thị trấn Hát Lót", "hai bản Nà Lò và Pá Kín 1". */
import { personFrom } from '../../src/text/person-names.ts';
import { ANY_GAP, headAt, joined, type Words } from './heads.ts';
import { fieldEnd } from './own-names.ts';
import { placeNameEnd } from './place-names.ts';
import type { Parsed } from './parse.ts';
import type { Head, PlaceHead } from './words.ts';

/** Words before a head that make it the head of several. Folded. */
const SEVERAL = new Set('các những hai ba bốn năm sáu bảy tám chín mười số từng'.split(' '));
/** Between "các xã vùng cao" and the names: "như", "gồm", "là". */
const SUCH_AS = new Set('như gồm là'.split(' '));
const FAR = 9;

/** Whether the head at token `i` is said of several: "các xã", "4 xã". */
export function isPlural({ tokens }: Words, i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && joined(tokens[i]) && (SEVERAL.has(before.folded) || before.digit);
}

/** The other members of a list whose first, `first`, was read with its head. */
export function membersAfter(words: Words, first: Parsed): Parsed[] {
  const { head } = first;
  if (head.type !== 'place' || !first.own) return [];
  if (isPlural(words, first.from)) return members(words, head, first.next);
  if (head.level !== 'village' && head.level !== 'commune') return [];
  const others = members(words, head, first.next);
  const isMember = head.level === 'village' ? isVillage : isCommune;
  const end = others.findIndex((one) => !isMember(words, one));
  return end < 0 ? others : others.slice(0, end);
}

/** Whether a name after "thôn Lăng Lương," is another village, rather than where that is, or a person. */
function isVillage({ tokens, text, folded, isPlace }: Words, { from, next }: Parsed): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  if (next - from < 2 || tokens[from]?.gap !== ', ' || /^[ ,]? ?\(/u.test(text.slice(end, end + 3))) return false;
  return !isPlace(folded.slice(start, end)) && personFrom(text, start, end) === null && tokens[next]?.capital !== true;
}

const ABOVE = ['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'];

/** Whether a name after "phường Phú Lợi" is another phường by the gazetteer, and no place that one may lie in. */
function isCommune({ tokens, folded, isPlace }: Words, { head, from, next }: Parsed): boolean {
  const name = folded.slice(tokens[from]?.start, tokens[next - 1]?.end);
  return isPlace(`${head.head} ${name}`) && !ABOVE.some((above) => isPlace(`${above} ${name}`));
}

/** The members of a list whose names stand apart from the head: "các xã vùng cao: Nậm Lạnh, Mường Và". */
export function membersApart(words: Words, bare: Parsed): Parsed[] {
  const { head } = bare;
  if (head.type !== 'place' || bare.own || !isPlural(words, bare.from)) return [];
  for (let at = bare.next; at < bare.next + FAR; at++) {
    const token = words.tokens[at];
    if (!token) return [];
    const opens = /^ ?[:(]/u.test(token.gap) || (SUCH_AS.has(words.tokens[at - 1]?.folded ?? '') && at > bare.next);
    if (opens) {
      const end = nameEnd(words, at, head);
      if (end === at) return [];
      return [member(head, at, end), ...members(words, head, end)];
    }
    if (token.capital || token.digit || !/^,? $/u.test(token.gap) || headAt(words, at)?.value.type === 'place')
      return [];
  }
  return [];
}

const member = (head: PlaceHead, from: number, next: number): Parsed => ({
  head,
  from,
  headEnd: from,
  own: { from, to: next },
  inner: null,
  next,
  rule: 'list-member',
});

/**
 * Whether a head inside a list begins a unit of its own: "xã" of "thị trấn A, xã B". A single word in capitals after a
 * head in small letters is a name: "các xã A, Bản Lầm".
 */
function beginsUnit({ tokens }: Words, list: PlaceHead, i: number, head: Head, next: number): boolean {
  const after = tokens[next];
  const isName =
    tokens[i]?.capital === true && !tokens[i]?.upper && tokens.slice(i, next).every((token) => token.capital);
  if (isName && after?.capital && after.gap === ' ' && list.level !== 'province' && next - i === 1) return false;
  if (head.type === 'org') return !(isName && next - i > 1);
  return after?.capital === true || after?.digit === true;
}

/** Where the name that begins at token `i`, after a mark or "và", ends; `i` when none does. */
function nameEnd(words: Words, i: number, head: PlaceHead): number {
  const token = words.tokens[i];
  const next = headAt(words, i);
  if (!token || (next && next.value.type !== 'none' && beginsUnit(words, head, i, next.value, next.next))) return i;
  return placeNameEnd(words, i, head.head, head.level, ANY_GAP);
}

function members(words: Words, head: PlaceHead, from: number): Parsed[] {
  const found: Parsed[] = [];
  for (let at = from; ;) {
    const start = afterMark(words, at);
    const end = start === null ? null : nameEnd(words, start, head);
    if (start === null || end === null || end === start) return found;
    found.push(member(head, start, end));
    at = end;
  }
}

/** The token after a comma, "và" or a bracket that a list goes on with; null when it does not. */
function afterMark({ tokens }: Words, i: number): number | null {
  let at = i;
  if (/^ ?\($/u.test(tokens[at]?.gap ?? '')) {
    const close = closing(tokens, at);
    if (close === null) return null;
    at = close;
  }
  const token = tokens[at];
  if (!token) return null;
  const gap = token.gap.replace(/^[^)]*\)/u, '');
  if (token.folded === 'và' && /^,? ?$/u.test(gap)) return tokens[at + 1]?.gap === ' ' ? at + 1 : null;
  return /^[,;] $/u.test(gap) ? at : null;
}

const BRACKET = 14;

/** The token after the bracket that opens before token `i`. */
function closing(tokens: Words['tokens'], i: number): number | null {
  for (let at = i + 1; at < i + BRACKET; at++) if (tokens[at]?.gap.includes(')')) return at;
  return null;
}

/** The other bodies of a list with one head: "các Sở Tài chính, Xây dựng và Y tế". */
export function fieldsAfter(words: Words, first: Parsed): Parsed[] {
  const { head } = first;
  if (head.type !== 'org' || head.grammar !== 'field' || first.inner || !isPlural(words, first.from)) return [];
  const found: Parsed[] = [];
  for (let at = first.next; ;) {
    const start = afterMark(words, at);
    const end = start === null ? null : fieldEnd(words, start);
    if (start === null || end === null) return found;
    found.push({
      ...first,
      from: start,
      headEnd: start,
      own: { from: start, to: end },
      next: end,
      rule: 'list-member',
    });
    at = end;
  }
}
