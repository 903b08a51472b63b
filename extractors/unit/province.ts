/** Which province a text's bare "tỉnh" may be: one that stood then; by its places, where the text names none. */
import { CITIES, PROVINCES_SINCE_2025 } from '../../src/gazetteer/provinces.ts';
import { unitsNamed } from '../../src/gazetteer/units.ts';
import { tally } from '../../src/text/tally.ts';
import { DISTRICT, isSinceDistricts } from './places.ts';
import type { Place } from './resolve.ts';

/**
 * The province of most of the places that the gazetteer knows in one province alone, by its full name; null when there
 * is none, or hardly more than another. Of communes that ended it knows today's province only: they count since then.
 */
export function provinceOfPlaces(places: readonly Place[], published: string | null): string | null {
  const today = isSinceDistricts(published);
  const names = new Set(
    places.filter(({ level }) => level === 'district' || (today && level === 'commune')).map(({ name }) => name),
  );
  const sure = [...names].flatMap((name) => {
    const provinces = new Set(
      unitsNamed(name, today && !DISTRICT.test(name) ? published : null).map((unit) => unit.province),
    );
    return provinces.size === 1 ? [...provinces].filter((province) => province !== null) : [];
  });
  const [most, next] = tally(sure);
  return most && (!next || next[1] * 2 <= most[1]) ? most[0] : null;
}

const TODAY: ReadonlySet<string> = new Set([...CITIES, ...PROVINCES_SINCE_2025]);

/** Whether a province or city of this name stood on the day; before July 2025 all did, whatever the day. */
export const isProvinceOn = (proper: string, published: string | null): boolean =>
  !isSinceDistricts(published) || TODAY.has(proper);
