/** Every administrative unit the gazetteer knows, with when it existed, whom it came from and what it became. */
import { fold } from '../text/fold.ts';
import { COMMUNES } from './communes.ts';
import { districts } from './districts.ts';
import { decode } from './encode.ts';
import { SINCE, UNTIL, type Resolution, type Source } from './lineage.ts';
import { PROVINCE_RESOLUTION, PROVINCES } from './province-lineage.ts';

/** How one unit went over into another. */
export interface Step {
  unit: Unit;
  /** False when only a part of it went over. */
  whole: boolean;
  resolution: string;
  clause: number | null;
}

/** A unit is a name with an interval: "thị trấn Bắc Yên" until 30 June 2025, "xã Bắc Yên" since the day after. */
export interface Unit {
  /** "tỉnh", "thành phố", "huyện", "xã", … */
  kind: string;
  name: string;
  /** With its head, where known: "huyện Mai Sơn". */
  district: string | null;
  /** With its head; of a commune that ended, the province it went to. Null for a province. */
  province: string | null;
  /** First and last day, ISO; null when not known, or when it still stands. Of a district the last day at the latest. */
  from: string | null;
  until: string | null;
  sources: Step[];
  became: Step[];
}

type Known = Partial<Pick<Unit, 'district' | 'province' | 'from' | 'until'>>;

const unit = (
  kind: string,
  name: string,
  { district = null, province = null, from = null, until = null }: Known = {},
): Unit => ({ kind, name, district, province, from, until, sources: [], became: [] });

function join(from: Unit, to: Unit, whole: boolean, resolution: string, clause: number | null): void {
  to.sources.push({ unit: from, whole, resolution, clause });
  from.became.push({ unit: to, whole, resolution, clause });
}

/** Gives the unit that a source names, once for all its parts; two of one name that went over whole are namesakes. */
function formerUnits(province: string): (source: Source) => Unit {
  const parts = new Map<string, Unit>();
  return ({ kind, name, district, whole }) => {
    const former = unit(kind, name, { district, province, until: UNTIL });
    if (whole) return former;
    const key = fold(`${kind} ${name} ${district ?? ''}`);
    const known = parts.get(key) ?? former;
    parts.set(key, known);
    return known;
  };
}

function communesOf({ number, province, communes }: Resolution): Unit[] {
  const formerOf = formerUnits(province);
  const list = communes.flatMap(({ kind, name, district, how, clause, sources }) => {
    if (how === 'unchanged') return [unit(kind, name, { district, province })];
    const fresh = unit(kind, name, { district, province, from: SINCE });
    return [
      fresh,
      ...sources.map((source) => {
        const former = formerOf(source);
        join(former, fresh, source.whole, number, clause);
        return former;
      }),
    ];
  });
  return [...new Set(list)];
}

function split(headed: string): [kind: string, name: string] {
  const head = /^(?:thành phố|tỉnh)/u.exec(headed)?.[0] ?? '';
  return [head, headed.slice(head.length + 1)];
}

function provinces(): Unit[] {
  return PROVINCES.flatMap(({ name, clause, formed, from }) => {
    if (!formed) return [unit(...split(name))];
    const fresh = unit(...split(name), { from: SINCE });
    const former = from.map((one) => unit(...split(one), { until: UNTIL }));
    for (const one of former) join(one, fresh, true, PROVINCE_RESOLUTION, clause);
    return [fresh, ...former];
  });
}

const provinceHeaded = (name: string): string =>
  PROVINCES.flatMap(({ name: now, from }) => [now, ...from]).find((headed) => headed.endsWith(` ${name}`)) ?? name;

let known: { units: Unit[]; byName: Map<string, Unit[]> } | undefined;

/** All units; read once. */
export function units(): readonly Unit[] {
  return all().units;
}

function all(): { units: Unit[]; byName: Map<string, Unit[]> } {
  if (known) return known;
  const list = [
    ...provinces(),
    ...districts.map(({ head, proper, province }) =>
      unit(head, proper, { province: provinceHeaded(province), until: UNTIL }),
    ),
    ...decode(COMMUNES).flatMap(communesOf),
  ];
  const byName = new Map<string, Unit[]>();
  for (const one of list) {
    const name = fold(one.name);
    // A kind is in small letters.
    for (const key of [name, `${one.kind} ${name}`]) {
      const same = byName.get(key);
      if (same) same.push(one);
      else byName.set(key, [one]);
    }
  }
  known = { units: list, byName };
  return known;
}

/** Whether a unit stood on a day (ISO). */
export function stoodOn({ from, until }: Unit, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

const NONE: readonly Unit[] = [];

/** Whether a folded name is one of a unit, with its head or without. */
export const isUnitName = (folded: string): boolean => all().byName.has(folded);

/** The units of a name, with its head ("xã Bắc Yên") or without; tones must agree. On a day, those that stood then. */
export function unitsNamed(name: string, on: string | null = null): readonly Unit[] {
  const named = all().byName.get(fold(name)) ?? NONE;
  return on === null ? named : named.filter((one) => stoodOn(one, on));
}

/** Text without diacritics and case: "bac yen". */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/[’']/g, "'");
}

/** Names that agree but for their diacritics: candidates for a person to choose from, never an answer. */
export function candidates(name: string): readonly string[] {
  const wanted = bare(name);
  const found = units().flatMap((one) => {
    const full = `${one.kind} ${one.name}`;
    return bare(one.name) === wanted || bare(full) === wanted ? [full] : [];
  });
  return [...new Set(found)].toSorted();
}
