/** Units as they are printed to the places they are or imply: "Huyện ủy Mường La" implies the huyện. */
import { SINCE } from '../../src/gazetteer/lineage.ts';
import { CITIES, PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { districts } from '../../src/gazetteer/districts.ts';
import { fold, foldTones } from '../../src/text/fold.ts';
import { printed } from './heads.ts';
import { isPlural } from './lists.ts';
import type { Parsed } from './parse.ts';
import type { Place } from './resolve.ts';
import type { Found } from './walk.ts';
import type { Level, PlaceHead } from './words.ts';

/** Whether an article came out after districts had ended; unknown days are before. */
export const isSinceDistricts = (published: string | null): published is string =>
  published !== null && published >= SINCE;

/** A district's name, with its head. */
export const DISTRICT = /^(?:huyện|quận|thị xã|thành phố) /u;

const CITY: ReadonlySet<string> = new Set(CITIES);

const KNOWN = new Map(
  [...PROVINCE_NAMES, ...districts.map((district) => district.proper)].map((name) => [fold(name), name]),
);

/** The proper name of a place; that of a heading in capitals as the text prints it elsewhere. */
export function properOf(found: Found, own: { from: number; to: number }): string {
  const name = printed(found.words, own);
  const { tokens } = found.words;
  if (!tokens[own.from]?.upper || !tokens[own.to - 1]?.upper) return name;
  return found.names.get(fold(name)) ?? KNOWN.get(fold(name)) ?? name;
}

/** The place that a unit is or, as "Huyện ủy Mường La", implies; null when it has no name. */
export function placeOf(found: Found, unit: Parsed): Place | null {
  const { head, from } = unit;
  const own = unit.own ?? (head.type === 'place' && head.proper ? { from, to: unit.next } : null);
  if (!own) return null;
  const start = found.words.tokens[from]?.start ?? 0;
  if (head.type === 'place') {
    const proper = head.proper ?? foldTones(properOf(found, own));
    const level = levelOf(head, proper);
    return { start, head: head.head, level, proper, name: `${head.head} ${proper}`, weak: isWeak(found, unit) };
  }
  const { of: implied } = head;
  if (!implied || !head.level) return null;
  const proper = properOf(found, own);
  const level = implied === 'thành phố' && CITY.has(proper) ? 'province' : head.level;
  return { start, head: implied, level, proper, name: `${implied} ${proper}`, weak: false };
}

/** In a list, in brackets, or without its head. */
const isWeak = ({ words }: Found, { rule, from }: Parsed): boolean =>
  rule === 'list-member' ||
  rule === 'without-head' ||
  words.tokens[from]?.gap.endsWith('(') === true ||
  isPlural(words, from);

/** A thành phố is a province or a district, by its name. */
const levelOf = (head: PlaceHead, proper: string): Level =>
  head.head === 'thành phố' && CITY.has(proper) ? 'province' : head.level;
