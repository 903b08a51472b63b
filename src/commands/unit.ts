/** `bocbao unit`: what an administrative unit is, when it existed, whom it came from and what it became. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { candidates, unitsNamed, type Step, type Unit } from '../gazetteer/units.ts';
import { normalise } from '../text/normalise.ts';
import { print, tell } from './output.ts';

interface Options {
  on?: string;
  format: 'text' | 'jsonl';
}

function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('give a day as 2025-07-01');
  return text;
}

const label = ({ kind, name, district }: Unit): string => `${kind} ${name}${district ? ` (${district})` : ''}`;

/** "1681/NQ-UBTVQH15, Article 1, clause 25". */
const clauseOf = ({ resolution, clause }: Step): string =>
  clause === null ? resolution : `${resolution}, Article 1, clause ${clause}`;

const share = (step: Step): string => `${step.whole ? '' : 'part of '}${label(step.unit)}`;

function lines(unit: Unit): string[] {
  const { province, from, until, sources, became } = unit;
  const where = [label(unit), province].filter((part) => part !== null).join(', ');
  // Some districts had become towns or been merged before.
  const latest = became.length === 0 ? ' at the latest' : '';
  const when = from ? `since ${from}` : until ? `until ${until}${latest}` : 'stands, unchanged on 2025-07-01';
  const [first] = sources;
  return [
    where,
    `  ${when}`,
    ...(first ? [`  formed from ${sources.map(share).join(', ')} (${clauseOf(first)})`] : []),
    ...became.map((step) => `  became ${step.whole ? '' : 'in part '}${label(step.unit)} (${clauseOf(step)})`),
  ];
}

/** Without the units on the other side of each step, which would go round in circles. */
function plain(unit: Unit): Record<string, unknown> {
  const steps = (list: readonly Step[]) => list.map(({ unit: other, ...step }) => ({ unit: label(other), ...step }));
  return { ...unit, sources: steps(unit.sources), became: steps(unit.became) };
}

async function show(printed: string, { on, format }: Options): Promise<number> {
  const name = normalise(printed).trim();
  const found = unitsNamed(name, on ?? null);
  for (const unit of found) await print(format === 'jsonl' ? JSON.stringify(plain(unit)) : lines(unit).join('\n'));
  if (found.length > 0) return 0;
  const others = candidates(name);
  const hint = others.length > 0 ? `; did you mean ${others.slice(0, 12).join(', ')}?` : '';
  tell(`no unit is called ${name}${on ? ` on ${on}` : ''}${hint}`);
  return 1;
}

export function unitCommand(program: Command): void {
  program
    .command('unit')
    .description('show an administrative unit: when it existed, whom it came from, what it became')
    .argument('<name>', 'with its tones, with or without its head: "xã Bắc Yên"')
    .option('--on <day>', 'only units that stood on this day', day)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'jsonl']).default('text'))
    .addHelpText(
      'after',
      `
Exit status: 0 found, 1 no unit of that name (names that differ in their tones are told on stderr), 2 bad usage.

Example:
  $ bocbao unit "thị trấn Bắc Yên"`,
    )
    .action(async (name: string, options: Options) => {
      process.exitCode = await show(name, options);
    });
}
