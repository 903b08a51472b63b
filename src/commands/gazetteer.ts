/** `bocbao gazetteer`: makes the gazetteer from the resolutions that arranged the communes, and prints who came from whom. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { arrangementIn, type Arrangement } from '../../extractors/event/arrangement.ts';
import { totalsIn } from '../../extractors/event/totals.ts';
import { selfWrong, totalsWrong } from '../gazetteer/check.ts';
import { CORRECTIONS } from '../gazetteer/corrections.ts';
import { COMMUNES } from '../gazetteer/communes.ts';
import { decode, encode } from '../gazetteer/encode.ts';
import type { Commune, Resolution, Totals } from '../gazetteer/lineage.ts';
import { resolutionText, type Clause, type ResolutionText } from '../gazetteer/resolution.ts';
import { read } from '../text/reading.ts';
import { ROOT } from '../version.ts';
import { print, tell } from './output.ts';
import { FORMATS, render, type Format } from './table.ts';

/** What a resolution says, with its stated totals and the clauses nobody could read. */
interface Reading {
  resolution: Resolution;
  totals: Totals | null;
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
export function readResolution(text: ResolutionText): Reading {
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
  return { resolution, totals, remarks };
}

const HEAD = `/** The communes since 1 July 2025 and what each came from; made by \`bocbao gazetteer build\` from the 34 resolutions of June 2025. */

/** One line a commune, as encode.ts tells. */
export const COMMUNES = \`
`;

const OUT = join(ROOT, 'src/gazetteer/communes.ts');

async function build(folder: string, out: string): Promise<number> {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('_NQ-UBTVQH15.md'))
        .toSorted()
    : [];
  if (files.length === 0) {
    tell(`${folder} has no *_NQ-UBTVQH15.md; name the folder with the resolutions`);
    return 1;
  }
  const readings = files.map((file) =>
    readResolution(resolutionText(readFileSync(join(folder, file), 'utf8'), CORRECTIONS)),
  );
  for (const { resolution, remarks } of readings)
    for (const remark of remarks) tell(`${resolution.number} ${resolution.province}: ${remark}`);
  const resolutions = readings.map((reading) => reading.resolution);
  writeFileSync(out, `${HEAD}${encode(resolutions)}\n\`;\n`);
  const communes = resolutions.reduce((sum, { communes }) => sum + communes.length, 0);
  await print(`${resolutions.length} provinces, ${communes} communes written to ${out}`);
  return 0;
}

/** One edge of the lineage: a commune, and one unit it came from. */
interface Edge {
  province: string;
  unit: string;
  kind: string;
  from: string;
  from_kind: string;
  /** The district printed with it, to tell namesakes apart. */
  from_district: string | null;
  whole: boolean;
  resolution: string;
  clause: number | null;
}

/** All edges, in the order of the resolutions. */
export function edges(resolutions: readonly Resolution[]): Edge[] {
  return resolutions.flatMap(({ number, province, communes }) =>
    communes.flatMap((commune) =>
      commune.sources.map((source) => ({
        province: province.replace(/^(?:tỉnh|thành phố) /u, ''),
        unit: commune.name,
        kind: commune.kind,
        from: source.name,
        from_kind: source.kind,
        from_district: source.district,
        whole: source.whole,
        resolution: number,
        clause: commune.clause,
      })),
    ),
  );
}

async function lineage(format: Format): Promise<void> {
  const rows = edges(decode(COMMUNES));
  const columns = Object.keys(rows[0] ?? {});
  if (format === 'jsonl') for (const row of rows) await print(JSON.stringify(row));
  else await print(render({ columns, rows: rows.map((row) => Object.values(row)) }, format));
}

export function gazetteerCommand(program: Command): void {
  const gazetteer = program.command('gazetteer').description('administrative units and who came from whom');
  gazetteer
    .command('build')
    .description('read the resolutions of June 2025 and write the gazetteer')
    .argument('<folder>', 'the folder with *_NQ-UBTVQH15.md')
    .option('--out <file>', 'where to write it', OUT)
    .addHelpText(
      'after',
      `
Every total a resolution states is checked; what does not agree is told on stderr.
Exit status: 0 written, 1 the folder has no resolutions (nothing is written), 2 bad usage.

Example:
  $ bocbao gazetteer build ../shared/resolutions`,
    )
    .action(async (folder: string, options: { out: string }) => {
      process.exitCode = await build(folder, options.out);
    });
  gazetteer
    .command('lineage')
    .description('print every commune with the units it came from, one a line')
    .addOption(new Option('--format <format>', 'how to print them').choices(FORMATS).default('jsonl'))
    .addHelpText('after', '\nExample:\n  $ bocbao gazetteer lineage --format csv')
    .action(async (options: { format: Format }) => lineage(options.format));
}
