/** What results of a merger whose sentence names no result: one of those that merge, by its rank, or what the gazetteer knows. */
import { SINCE } from '../../src/gazetteer/lineage.ts';
import { unitsNamed } from '../../src/gazetteer/units.ts';
import type { UnitMention } from '../unit/mentions.ts';

/** The month from which an article can tell of the mergers that the gazetteer knows. */
const TOLD_SINCE = '2025-06';

/** The units that one of a name went over into, each once, by its full name. */
function became(name: string): Set<string> {
  const steps = unitsNamed(name).flatMap((unit) => unit.became);
  return new Set(steps.filter(({ unit }) => unit.from === SINCE).map(({ unit }) => `${unit.kind} ${unit.name}`));
}

/** What all of these names went over into in July 2025; null when there is no such unit, or more than one. */
export function knownResult(names: readonly string[], published: string | null): string | null {
  if (names.length < 2 || (published !== null && published < TOLD_SINCE)) return null;
  const [first, ...others] = names.map(became);
  const shared = [...(first ?? [])].filter((name) => others.every((set) => set.has(name)));
  return shared.length === 1 ? (shared[0] ?? null) : null;
}

/** Heads of places, a higher one in a later place of its row. */
const RANKS = [
  ['xã', 'thị trấn', 'phường'],
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['tỉnh', 'thành phố'],
];

/** The highest in rank of places of one level: a huyện that merges with a thành phố becomes a part of it. */
function highest(units: readonly UnitMention[]): UnitMention | null {
  const heads = units.map(({ head }) => head);
  const row = RANKS.find((ranks) => heads.every((head) => ranks.includes(head)));
  if (!row || new Set(heads).size === 1) return null;
  const top = Math.max(...heads.map((head) => row.indexOf(head)));
  const tops = units.filter(({ head }) => row.indexOf(head) === top);
  return tops.length === 1 ? (tops[0] ?? null) : null;
}

/** The name of what results of units that merge with each other; null when neither the gazetteer nor their rank tells. */
export function resultOf(
  units: readonly UnitMention[],
  names: readonly string[],
  published: string | null,
): string | null {
  return knownResult(names, published) ?? highest(units)?.name ?? null;
}
