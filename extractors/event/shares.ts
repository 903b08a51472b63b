/** How much of a unit goes over in an arrangement, and to which units the brackets after one belong. */
import type { Source } from '../../src/gazetteer/lineage.ts';
import { at, matchAt } from '../../src/text/pattern.ts';

const PEOPLE = `quy mô dân(?: số)?`;
const LAND = `diện tích(?: tự nhiên)?`;
const OF = `(?: ?của)*(?: |$)`;
const WHOLE = at`(?:toàn )?bộ (?:${LAND}(?:,| và)? ${PEOPLE}${OF}|(?=(?:xã|phường|thị trấn|huyện) ))`;
/** Land without people, people without land, a part of either, or the rest. */
const PART = at`(?:(?:một )?phần (?:(?:(?:${LAND}|${PEOPLE})(?:,? ${PEOPLE})? )?còn lại|${LAND}(?:(?:,| và)?(?: toàn bộ)? ${PEOPLE})?|${PEOPLE})|toàn bộ (?:${LAND}|${PEOPLE}))${OF}`;
/** "sau khi sắp xếp theo quy định tại khoản 1, khoản 3 Điều này". */
const AFTER = at`,? ?sau khi (?:thực hiện )?sắp xếp (?:theo )?(?:quy định )?tại (?:các )?khoản \d{1,3}(?:(?:,| và) (?:khoản )?\d{1,3}){0,12}(?: (?:của )?điều này)?`;

/** Words that say how much goes over ("một phần diện tích tự nhiên của ") at a place, or null. */
export function scopeAt(folded: string, index: number): { whole: boolean; end: number } | null {
  const whole = matchAt(WHOLE, folded, index);
  if (whole) return { whole: true, end: index + whole[0].length };
  const part = matchAt(PART, folded, index);
  return part ? { whole: false, end: index + part[0].length } : null;
}

/** Where "sau khi sắp xếp theo quy định tại khoản 1 Điều này" at `index` ends; `index` itself without it. */
export function afterEarlier(folded: string, index: number): number {
  return index + (matchAt(AFTER, folded, index)?.[0].length ?? 0);
}

/** A source with how it hangs together with the next. */
export interface Part extends Source {
  /** "," or "và" behind it, or "". */
  joint: string;
  /** Words of extent stand before it. */
  opens: boolean;
}

const isNumber = (part: Part): boolean => /^\d+$/u.test(part.name);

/**
 * Whether the brackets of `here` hold for the unit before it too: numbers in one row ("Phường 8, Phường 10 và Phường 13
 * (quận Phú Nhuận)"), and what "và" joins in the middle of a list ("xã Bắc Sơn và xã Nam Sơn (huyện Quỳ Hợp), xã Châu Lý").
 */
function shares(before: Part | undefined, here: Part, joined: boolean): before is Part {
  if (!before || before.district || before.kind !== here.kind) return false;
  return (isNumber(before) && isNumber(here)) || (joined && !here.opens);
}

/** The sources of a clause, each with the district that the brackets give it. */
export function sourcesOf(parts: readonly Part[]): Source[] {
  const all = [...parts];
  let joined = false;
  for (let i = all.length - 1; i >= 0; i--) {
    const [before, here] = [all[i - 1], all[i]];
    if (!here) continue;
    if (parts[i]?.district) joined = before?.joint.endsWith('và') === true && here.joint === ',';
    if (here.district && shares(before, here, joined)) all[i - 1] = { ...before, district: here.district };
    else joined = false;
  }
  return all.map(({ kind, name, district, whole }) => ({ kind, name, district, whole }));
}
