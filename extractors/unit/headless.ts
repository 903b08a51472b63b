/** Which unit a name without its head is: a province, a place of the text, or the district behind a commune in brackets. */
import { districts } from '../../src/gazetteer/districts.ts';
import { CITIES, PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { fold } from '../../src/text/fold.ts';
import { grouped } from '../../src/text/tally.ts';
import { headless, type Headless } from './bare.ts';
import { impliedHeads } from './implied.ts';
import type { Parsed } from './parse.ts';
import { isSinceDistricts } from './places.ts';
import type { Place } from './resolve.ts';
import { innermost, type Found } from './walk.ts';
import { placeHead, type PlaceHead } from './words.ts';

const CITY: ReadonlySet<string> = new Set(CITIES);
const PROVINCE: ReadonlySet<string> = new Set(PROVINCE_NAMES);
const PROVINCE_HEAD: PlaceHead = placeHead('province', 'tỉnh');
const CITY_HEAD: PlaceHead = placeHead('province', 'thành phố');

const DISTRICT_BY_NAME = grouped(districts, (district) => fold(district.proper));

/** The units named without their head; `places` are those that the text names with it; title and lead end at `opening`. */
export function headlessUnits(
  found: Found,
  places: readonly Place[],
  published: string | null,
  opening: number,
): Parsed[] {
  const implied = impliedHeads(found, places, opening, published);
  const names = headless(found, !isSinceDistricts(published));
  if (names.length === 0) return [];
  const byProper = grouped(
    places.filter((place) => place.level !== 'village'),
    (place) => fold(place.proper),
  );
  const ending = new Map(found.units.map((unit) => [unit.next, unit]));
  return names.flatMap((one) => {
    const head =
      headOf(one, byProper.get(fold(one.name)) ?? []) ??
      implied.get(fold(one.name)) ??
      (isParent(found, one, ending.get(one.from)) ? districtHead(one) : null);
    return head ? [asUnit(one, head)] : [];
  });
}

/** By what the text calls that name most often; else a province. */
function headOf({ name }: Headless, same: readonly Place[]): PlaceHead | null {
  const [best] = [...grouped(same, (place) => place.name).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const isProvince = !best || best.head === 'thành phố' || same.some((place) => place.level === 'province');
  if (PROVINCE.has(name) && isProvince) return CITY.has(name) ? CITY_HEAD : PROVINCE_HEAD;
  return best ? placeHead(best.level, best.head) : null;
}

/** "xã Mỹ Bằng (Yên Sơn)": the district that the gazetteer has. */
function districtHead({ name }: Headless): PlaceHead | null {
  const district = DISTRICT_BY_NAME.get(fold(name))?.[0];
  return district ? placeHead('district', district.head) : null;
}

/** Whether a name stands behind a unit as where that is: "xã Mỹ Bằng (Yên Sơn)", "xã Chiềng Lao, Mường La". */
function isParent({ words: { tokens, text } }: Found, one: Headless, unit: Parsed | undefined): boolean {
  if (!unit) return false;
  const after = text[tokens[one.next - 1]?.end ?? 0] ?? '.';
  if (one.bracketed) return after === ')' || after === ',';
  const { head } = innermost(unit);
  return head.type === 'place' && head.level === 'commune' && /[),.]/u.test(after) && tokens[one.from]?.gap === ', ';
}

/** A name without a head as a unit of this head. */
const asUnit = ({ from, next }: Headless, head: PlaceHead): Parsed => ({
  head,
  from,
  headEnd: from,
  own: { from, to: next },
  inner: null,
  next,
  rule: 'without-head',
});
