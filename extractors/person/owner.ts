/** Whose a bare organ is: "của đồn", "nhà trường", "Công ty" are the one last named that is not told of in passing. */
import type { UnitMention } from '../unit/mentions.ts';
import { longest, phrases } from '../unit/tokens.ts';
import { gapBefore, nearest, PLACES, tokenFrom, type View } from './view.ts';

type Kind = UnitMention['kind'];

/** Units that schools, firms and cooperatives are; what is theirs is told by their name. */
export const OWN: ReadonlySet<Kind> = new Set(['school', 'company', 'cooperative']);

/** Organs as a bare word points to them: the kinds of unit, or how their heads begin. */
const organs = phrases<readonly Kind[] | string>([
  ['nhà trường', ['school']],
  ['trường', ['school']],
  ['công ty', ['company']],
  ['doanh nghiệp', ['company']],
  ['nhà máy', ['company']],
  ['xí nghiệp', ['company']],
  ['htx', ['cooperative']],
  ['hợp tác xã', ['cooperative']],
  ['đơn vị', ['military']],
  ...[
    'đồn|trạm|trung tâm|bệnh viện|phòng|sở|ban|chi cục|cục|viện|hạt|hội|chi hội|trung đoàn|tiểu đoàn|sư đoàn|lữ đoàn',
    'xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh|thôn|bản|ấp|buôn|làng|xóm|khu phố|khóm',
  ].flatMap((list) => list.split('|').map((word): [string, string] => [word, word])),
]);

/** The unit of a kind that a bare word means: the last named before it. */
const lastNamed = (view: View, i: number, organ: readonly Kind[] | string): UnitMention | null =>
  nearest(view, i, ({ kind, head }) =>
    typeof organ === 'string' ? head === organ || head.startsWith(`${organ} `) : organ.includes(kind),
  );

/** The organ that follows "của" at the word `i`, and the word after it; null when none does. */
export function ownerAt(view: View, i: number): { unit: string | null; next: number } | null {
  if (view.tokens[i]?.folded !== 'của' || gapBefore(view, i) !== ' ' || gapBefore(view, i + 1) !== ' ') return null;
  const organ = longest(organs, view.tokens, i + 1);
  if (!organ || (view.tokens[organ.next]?.capital && gapBefore(view, organ.next) === ' ')) return null;
  return { unit: lastNamed(view, i, organ.value)?.name ?? null, next: organ.next };
}

/** The firm, school or cooperative that a bare word at `i` means, "Giám đốc |Công ty"; null when it is no such word. */
export function ownAt(view: View, i: number, next: number): string | null {
  const organ = longest(organs, view.tokens, i);
  if (organ?.next !== next || typeof organ.value === 'string' || (next - i < 2 && view.tokens[i]?.folded === 'trường'))
    return null;
  return organ.value.some((kind) => OWN.has(kind)) ? (lastNamed(view, i, organ.value)?.name ?? null) : null;
}

/** The full name that a mention has; a bare one is not the unit told of in passing before it. */
export function meant(view: View, unit: UnitMention): string | null {
  if (unit.proper !== null || (unit.name !== null && view.plainly().has(unit.name))) return unit.name;
  const { kind, head } = unit;
  const i = tokenFrom(view.tokens, unit.start);
  if (OWN.has(kind)) return nearest(view, i, (near) => near.kind === kind)?.name ?? unit.name;
  if (!PLACES.has(kind) || unit.name === null) return unit.name;
  return nearest(view, i, (near) => near.head === head)?.name ?? unit.name;
}
