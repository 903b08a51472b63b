/** Reads a resolution with the extractors, clause by clause, and checks the reading against what the resolution states. */
import { arrangementIn, type Arrangement } from '../../extractors/event/arrangement.ts';
import { totalsIn } from '../../extractors/event/totals.ts';
import { selfWrong, totalsWrong } from '../gazetteer/check.ts';
import type { Commune, Resolution, Totals } from '../gazetteer/lineage.ts';
import type { Clause, ResolutionText } from '../gazetteer/resolution.ts';
import { read } from '../text/reading.ts';

/** What a resolution says, and what is doubtful about it. */
interface Read {
  resolution: Resolution;
  /** One line each: what is wrong, or worth a look. */
  remarks: string[];
}

function communeOf(clause: Clause, { how, result, sources }: Arrangement): Commune {
  return { kind: result.head, name: result.proper, district: result.within, clause: clause.number, how, sources };
}

/** The arrangement that a clause makes, by the event extractor. */
function arrangementOf(clause: Clause): Arrangement | null {
  const reading = read(clause.text);
  for (const sentence of reading.sentences) {
    const arrangement = arrangementIn(reading, sentence);
    if (arrangement) return arrangement;
  }
  return null;
}

/** Reads one resolution with the extractors, and checks it. */
export function readResolution(text: ResolutionText): Read {
  const communes: Commune[] = [];
  const remarks = text.unused.map(({ clause, printed }) => `clause ${clause} has no “${printed}” to correct`);
  let totals: Totals | null = null;
  for (const clause of text.clauses) {
    const arrangement = arrangementOf(clause);
    if (arrangement) communes.push(communeOf(clause, arrangement));
    for (const words of arrangement?.skipped ?? []) remarks.push(`clause ${clause.number}: “${words}” is no unit`);
    if (arrangement) continue;
    const stated = totalsIn(read(clause.text));
    if (!stated) remarks.push(`clause ${clause.number} cannot be read: “${clause.text.slice(0, 80)}…”`);
    else {
      totals = stated;
      for (const unit of stated.left)
        communes.push({ ...unit, clause: clause.number, how: 'unchanged', sources: [{ ...unit, whole: true }] });
    }
  }
  const resolution = { number: text.number, date: text.date, province: text.province, communes };
  remarks.push(...totalsWrong(resolution, totals));
  remarks.push(
    ...selfWrong(
      resolution,
      text.clauses.map((clause) => clause.number),
    ),
  );
  return { resolution, remarks };
}
