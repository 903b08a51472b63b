/** What a unit is a part of: the place printed next to it, else by the text's own places and the gazetteer. */
import { CITIES } from '../../src/gazetteer/provinces.ts';
import { unitsNamed, type Unit } from '../../src/gazetteer/units.ts';
import type { UnitMention } from './mentions.ts';
import type { Words } from './heads.ts';
import type { Parsed } from './parse.ts';
import { DISTRICT, isSinceDistricts } from './places.ts';
import type { Meant, Place } from './resolve.ts';
import type { Level } from './words.ts';

/** A mention with what it was read from. */
export interface Draft extends UnitMention {
  unit: Parsed;
  /** The place it is, or is of. */
  place: Place | null;
}

/** Agencies that provinces alone have. */
const OF_PROVINCE = new Set(['Sở', 'Chi cục']);

const RANK: Record<Level, number> = { village: 0, commune: 1, district: 2, province: 3 };
/** What stands between a unit and the one it is in: "xã Na Tông (huyện Điện Biên)", "bản Bó, xã Mường Bú". */
const BESIDE = /^(?:, | \(| - | – |,| )$/u;
const OF = new Set(['thuộc', 'của']);

/** Fills in `parent` and `province` of all mentions. */
export function setParents(drafts: Draft[], words: Words, meant: Meant, published: string | null): void {
  const today = isSinceDistricts(published);
  const beside = besides(drafts, words);
  for (const [i, draft] of drafts.entries()) draft.parent = beside[i]?.name ?? null;
  const parents = new Map<string, string>();
  for (const { name, parent } of drafts) {
    // Since districts ended a commune "(huyện … cũ)" is not the one of today with its name.
    const former = today && parent !== null && DISTRICT.test(parent) && !isProvince(parent);
    if (name && parent && !former && !parents.has(name)) parents.set(name, parent);
  }
  for (const draft of drafts) {
    if (!isPlace(draft)) continue;
    draft.parent ??=
      parents.get(draft.name ?? '') ?? (draft.place && byText(draft.place, draft.start, meant, published));
    if (draft.name && draft.parent && !parents.has(draft.name)) parents.set(draft.name, draft.parent);
  }
  for (const draft of drafts) {
    draft.province = provinceOf(draft, parents, meant, today ? published : null);
    const isTop = draft.kind === 'district' || (today && draft.kind === 'commune');
    draft.parent ??= isPlace(draft) && isTop ? draft.province : ofOrganisation(draft, parents);
    if (draft.parent === draft.name) draft.parent = null;
  }
}

const isPlace = ({ unit }: Draft): boolean => unit.head.type === 'place';

/** For each mention the place of a higher level that stands right behind it; members of a list share the last one's. */
function besides(drafts: readonly Draft[], { tokens }: Words): (Place | null)[] {
  const starting = new Map<number, Place>();
  for (const { unit, place } of drafts)
    if (unit.head.type === 'place' && unit.own && place) starting.set(unit.from, place);
  const found: (Place | null)[] = drafts.map(() => null);
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft || (isPlace(draft) && !draft.place)) continue;
    const { next } = draft.unit;
    const gap = tokens[next]?.gap ?? '';
    const at = gap === ' ' && OF.has(tokens[next]?.folded ?? '') ? next + 1 : next;
    const behind = BESIDE.test(gap) || at > next ? starting.get(at) : undefined;
    const rank = isPlace(draft) && draft.place ? RANK[draft.place.level] : -1;
    if (behind && RANK[behind.level] > rank && behind.name !== draft.place?.name) found[i] = behind;
    else if (drafts[i + 1]?.rule === 'list-member' && draft.place?.weak) found[i] = found[i + 1] ?? null;
  }
  return found;
}

/** What an organisation is a part of: the place it is of; for the Party the committee above, in its own tree. */
function ofOrganisation({ unit, place, kind, province }: Draft, parents: ReadonlyMap<string, string>): string | null {
  if (OF_PROVINCE.has(unit.head.head)) return province;
  if (!place || unit.head.type === 'place') return null;
  if (kind !== 'party_cell' && kind !== 'party_committee') return unit.inner ? place.name : null;
  if (place.level === 'province') return null;
  const above = parents.get(place.name) ?? (place.level === 'village' ? null : province);
  return above && `Đảng bộ ${above}`;
}

/** The place above by what the text names: a village's commune, a commune's district as long as there were districts. */
function byText({ level, name }: Place, start: number, meant: Meant, published: string | null): string | null {
  if (level === 'village') return meant.ofLevel('commune', start)?.name ?? null;
  if (level !== 'commune') return null;
  if (isSinceDistricts(published)) return null;
  const named = meant.ofLevel('district', start)?.name ?? null;
  const known = unitsNamed(name).map((unit) => unit.district);
  // Where the gazetteer has the districts of all of that name, the text's is to be one of them.
  if (known.length === 0 || known.includes(null) || known.includes(named)) return named;
  return known.length === 1 ? (known[0] ?? null) : null;
}

const CITY_NAMES: ReadonlySet<string> = new Set(CITIES.map((city) => `thành phố ${city}`));
const isProvince = (name: string): boolean => name.startsWith('tỉnh ') || CITY_NAMES.has(name);

/** The province of a unit: up its parents, else what the gazetteer has of its place, else the article's own. */
function provinceOf(
  { unit, place, name, parent }: Draft,
  parents: ReadonlyMap<string, string>,
  meant: Meant,
  today: string | null,
): string | null {
  const own = meant.province()?.name ?? null;
  if (place?.level === 'province') return place.name;
  let above: string | null = parent ?? parents.get(place?.name ?? '') ?? null;
  for (let steps = 0; above && steps < 4; steps++) {
    if (isProvince(above)) return above;
    const known = withDistrict(above);
    if (known.size === 1) return [...known][0] ?? null;
    above = parents.get(above) ?? null;
  }
  // A Sở is the article's own province's.
  if (!place) return OF_PROVINCE.has(unit.head.head) ? own : null;
  const ever = place.level === 'commune' && today ? everIn(place.name) : withDistrict(place.name);
  if (own && (ever.size === 0 || ever.has(own))) return own;
  const known = place.level === 'commune' && today && ever.size > 1 ? provinces(unitsNamed(place.name, today)) : ever;
  const only = known.size === 1 ? known : ever;
  return only.size === 1 && name !== null ? ([...only][0] ?? null) : own;
}

const provinces = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.flatMap((unit) => unit.province ?? []));

/** The answers for units of one name, by the gazetteer's list of them. */
const remembered = (answer: (units: readonly Unit[]) => ReadonlySet<string>) => {
  const known = new WeakMap<readonly Unit[], ReadonlySet<string>>();
  return (name: string): ReadonlySet<string> => {
    const units = unitsNamed(name);
    const before = known.get(units);
    if (before) return before;
    const fresh = answer(units);
    known.set(units, fresh);
    return fresh;
  };
};

/** The provinces in which the gazetteer has a district of this name. */
const withDistrict = remembered((units) => provinces(units.filter((unit) => DISTRICT.test(`${unit.kind} `))));

/** The provinces that have or had a commune of this name, as they are today. */
const everIn = remembered(provinces);
