/** `bocbao gazetteer`: makes the gazetteer from the resolutions that arranged the communes, and prints who came from whom. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Option, type Command } from 'commander';
import { CORRECTIONS } from '../gazetteer/corrections.ts';
import { COMMUNES } from '../gazetteer/communes.ts';
import { decode, encode } from '../gazetteer/encode.ts';
import type { Resolution } from '../gazetteer/lineage.ts';
import { resolutionText } from '../gazetteer/resolution.ts';
import { ROOT } from '../version.ts';
import { print, tell } from './output.ts';
import { readResolution } from './resolutions.ts';
import { TEXT_FORMATS, render, type TextFormat } from './table.ts';

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
  if (!existsSync(dirname(out))) {
    tell(`there is no folder ${dirname(out)} to write to; name a file with --out`);
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

async function lineage(format: TextFormat): Promise<void> {
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
Exit status: 0 written, 1 nothing written, since the folder has no resolutions or there is none to write to, 2 bad usage.

Example:
  $ bocbao gazetteer build ../shared/resolutions`,
    )
    .action(async (folder: string, options: { out: string }) => {
      process.exitCode = await build(folder, options.out);
    });
  gazetteer
    .command('lineage')
    .description('print every commune with the units it came from, one a line')
    .addOption(new Option('--format <format>', 'how to print them').choices(TEXT_FORMATS).default('jsonl'))
    .addHelpText('after', '\nExample:\n  $ bocbao gazetteer lineage --format csv')
    .action(async (options: { format: TextFormat }) => lineage(options.format));
}
