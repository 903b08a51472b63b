/** `npm run bench dates`: the extractor's own examples read by it and by chrono-node's `vi` locale: right, wrong, missed, and found where nothing is. */
import { vi } from 'chrono-node';
import Table from 'cli-table3';
import { examples } from '../extractors/date/examples.ts';
import { date } from '../extractors/date/index.ts';
import type { Example } from '../extractors/example.ts';
import { read } from '../src/text/reading.ts';

/** Noon of a day at +07:00, whatever the machine's zone. */
const NO_DAY = '2025-09-01';
const reference = (published: string | undefined) => ({
  instant: new Date(`${(published ?? NO_DAY).slice(0, 10)}T12:00:00+07:00`),
  timezone: 7 * 60,
});

type Components = ReturnType<typeof vi.parse>[number]['start'];

/** As much of a date as chrono is certain of: `2025-06-20`, `2013-07`, `2018`; what it implies for a day or month counts as said. */
function iso(found: Components): string {
  const [year, month, day] = [found.get('year'), found.get('month'), found.get('day')].map((n) => n ?? 0);
  const two = (n: number | undefined): string => String(n).padStart(2, '0');
  if (found.isCertain('day') || found.isCertain('weekday')) return `${year}-${two(month)}-${two(day)}`;
  return found.isCertain('month') ? `${year}-${two(month)}` : String(year);
}

const theirs = ({ text, published }: Example<'date'>): string[] =>
  vi.parse(text, reference(published)).map(({ start, end }) => (end ? `${iso(start)}/${iso(end)}` : iso(start)));

const ours = ({ text, published }: Example<'date'>): string[] =>
  date.find({ reading: read(text, published ?? null), found: [] }).map(({ fields }) => fields.value);

interface Score {
  right: number;
  wrong: number;
  missed: number;
  extra: number;
}

/** What is asked for and what is found, value by value; a value more where one is missing is a wrong one. */
function score(asked: readonly string[], found: readonly string[]): Score {
  const left = [...found];
  let right = 0;
  for (const value of asked) {
    const at = left.indexOf(value);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  const wrong = Math.min(asked.length - right, left.length);
  return { right, wrong, missed: asked.length - right - wrong, extra: left.length - wrong };
}

const add = (a: Score, b: Score): Score => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
  extra: a.extra + b.extra,
});

/** Examples by what they hold: one kind of date, several, or none. */
function kindOf(example: Example<'date'>): string {
  const kinds = new Set(example.facts.map(({ kind, value }) => kind ?? (value?.includes('/') ? 'interval' : 'day')));
  const [kind = 'nothing', ...others] = kinds;
  return others.length > 0 ? 'several' : kind;
}

export function run(): void {
  const groups = new Map<string, Example<'date'>[]>();
  for (const example of examples) {
    if (example.facts.some(({ value }) => value === undefined)) continue;
    groups.set(kindOf(example), [...(groups.get(kindOf(example)) ?? []), example]);
  }
  const table = new Table({
    head: ['examples of', 'texts', 'reader', 'right', 'wrong', 'missed', 'where nothing is'],
    colAligns: ['left', 'right', 'left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  const none: Score = { right: 0, wrong: 0, missed: 0, extra: 0 };
  const row = (name: string, of: readonly Example<'date'>[]): void => {
    for (const [reader, find] of [['bocbao', ours] as const, ['chrono vi', theirs] as const]) {
      const scores = of.map((example) =>
        score(
          example.facts.map(({ value }) => value ?? ''),
          find(example),
        ),
      );
      const { right, wrong, missed, extra } = scores.reduce(add, none);
      table.push([
        reader === 'bocbao' ? name : '',
        reader === 'bocbao' ? of.length : '',
        reader,
        right,
        wrong,
        missed,
        extra,
      ]);
    }
  };
  for (const [name, of] of groups) row(name, of);
  row('all', [...groups.values()].flat());
  process.stdout.write(`${table.toString()}\n`);
  process.stdout.write(
    'The examples are the extractor’s own: they show what chrono reads of them, not how well either reads the press.\n',
  );
}
