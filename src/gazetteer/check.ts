/** A reading of a resolution checked against the totals it states and against itself. */
import { fold } from '../text/fold.ts';
import { tally } from '../text/tally.ts';
import type { Commune, Named, Resolution, Totals } from './lineage.ts';

const label = ({ kind, name, district }: Named): string => `${kind} ${name}${district ? ` (${district})` : ''}`;
const key = (unit: Named): string => fold(label(unit));

/** How many of each kind, as "xã 60, phường 8". */
const spelled = (numbers: Record<string, number>): string =>
  Object.entries(numbers)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, times]) => `${kind} ${times}`)
    .join(', ');

const counted = (communes: readonly Commune[]): string =>
  spelled(Object.fromEntries(tally(communes.map((commune) => commune.kind))));

/** Where a reading and the stated totals part, one line each; none when they agree. */
export function totalsWrong({ communes }: Resolution, totals: Totals | null): string[] {
  if (!totals) return ['it states no totals'];
  const formed = communes.filter((commune) => commune.how !== 'unchanged');
  const pairs: [what: string, stated: string, read: string][] = [
    ['communes', String(totals.all), String(communes.length)],
    ['communes by kind', spelled(totals.byKind), counted(communes)],
    ['left as they were', String(totals.unchanged), String(communes.length - formed.length)],
  ];
  if (totals.formed) pairs.push(['formed', spelled(totals.formed), counted(formed)]);
  return pairs
    .filter(([, stated, read]) => stated !== read)
    .map(([what, stated, read]) => `${what}: it states ${stated}, ${read} were read`);
}

/** Clauses that are missing or there twice. */
function clausesWrong(clauses: readonly number[]): string[] {
  return clauses
    .flatMap((clause, i) => (clause === i + 1 ? [] : [`clause ${clause} stands where ${i + 1} should`]))
    .slice(0, 1);
}

/** Units that go over more often than there are of them, and parts without a rest. */
function sharesWrong(communes: readonly Commune[]): string[] {
  const shares = new Map<string, { unit: Named; whole: number; parts: number[] }>();
  for (const commune of communes) {
    for (const source of commune.sources) {
      const share = shares.get(key(source)) ?? { unit: source, whole: 0, parts: [] };
      if (source.whole) share.whole++;
      else share.parts.push(commune.clause ?? 0);
      shares.set(key(source), share);
    }
  }
  return [...shares.values()].flatMap(({ unit, whole, parts }) => {
    if (whole > 1) return [`${label(unit)} goes over whole ${whole} times`];
    if (whole === 1 && parts.length > 0)
      return [`${label(unit)} goes over whole, and in part in clause ${parts.join(', ')}`];
    return parts.length === 1 ? [`${label(unit)} goes over in part in clause ${parts.join()}, its rest nowhere`] : [];
  });
}

/** Names that two communes of one province bear. */
function namesWrong(communes: readonly Commune[]): string[] {
  return tally(communes.map(key)).flatMap(([name, times]) =>
    times > 1 ? [`${times} communes are called ${name}`] : [],
  );
}

/** Where a reading contradicts itself, one line each. */
export function selfWrong(resolution: Resolution, clauses: readonly number[]): string[] {
  return [...clausesWrong(clauses), ...sharesWrong(resolution.communes), ...namesWrong(resolution.communes)];
}
