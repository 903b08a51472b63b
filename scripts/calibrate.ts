/**
 * `npm run calibrate`: reckons from the labelled texts how often each rule is right, and each way to a subject and a
 * period; writes `src/extract/confidence-table.ts` and `docs/confidence.md`. With `--check` it writes nothing and fails
 * where they are not current.
 *
 * Texts of sets named `…-held` were never used to mend a rule: where a type has such a set, it alone is counted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { confidenceOf } from '../src/extract/confidence.ts';
import type { Fact, FactType } from '../src/model/fact.ts';
import { ROOT } from '../src/version.ts';
import { isRight, percent, reliability, RELIABILITY_HEAD as head, reliabilityRows } from '../src/corpus/reliability.ts';
import type { Judged } from '../src/corpus/right.ts';
import { judged, labelledTexts, type Labelled } from './labelled.ts';

type Share = [right: number, seen: number];
type Shares = Map<string, Share>;

function add(shares: Shares, key: string, right: boolean): void {
  const [hits, seen] = shares.get(key) ?? [0, 0];
  shares.set(key, [hits + Number(right), seen + 1]);
}

const RESOLVED = new Set(['subject', 'period']);

/** All judged facts of the sets that count for their type. */
function judgedFacts(texts: readonly Labelled[]): Judged[] {
  const sets = grouped(texts);
  const held = new Map<FactType, string[]>();
  for (const [set, own] of sets) {
    for (const type of new Set(own.flatMap(({ types }) => [...types])))
      if (set.endsWith('-held')) held.set(type, [...(held.get(type) ?? []), set]);
  }
  return [...sets].flatMap(([set, own]) => {
    const counts = (type: FactType): boolean => !held.has(type) || (held.get(type)?.includes(set) ?? false);
    return own.flatMap((text) => judged(text, new Set([...text.types].filter(counts))));
  });
}

function grouped(texts: readonly Labelled[]): Map<string, Labelled[]> {
  const sets = new Map<string, Labelled[]>();
  for (const text of texts) sets.set(text.set, [...(sets.get(text.set) ?? []), text]);
  return sets;
}

const isClaim = (fact: Fact): fact is Extract<Fact, { type: 'count' | 'rate' }> => 'subject_from' in fact;

interface Tables {
  rules: Shares;
  subjects: Shares;
  periods: Shares;
}

function reckon(all: readonly Judged[]): Tables {
  const tables: Tables = { rules: new Map(), subjects: new Map(), periods: new Map() };
  for (const one of all) {
    const { fact } = one;
    add(
      tables.rules,
      fact.rule,
      isRight(one, (name) => !RESOLVED.has(name)),
    );
    if (!isClaim(fact) || one.label === null) continue;
    add(
      tables.subjects,
      fact.subject_from ?? 'none',
      isRight(one, (name) => name === 'subject'),
    );
    add(
      tables.periods,
      fact.period_from ?? 'none',
      isRight(one, (name) => name === 'period'),
    );
  }
  return tables;
}

const TABLE = join(ROOT, 'src', 'extract', 'confidence-table.ts');
const PAGE = join(ROOT, 'docs', 'confidence.md');

function tableSource(tables: Tables): string {
  const entries = (shares: Shares): string =>
    [...shares]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, share]) => `  '${key}': [${share.join(', ')}],\n`)
      .join('');
  const old = readFileSync(TABLE, 'utf8');
  return [
    ['RULES', tables.rules] as const,
    ['SUBJECTS', tables.subjects] as const,
    ['PERIODS', tables.periods] as const,
  ].reduce(
    (source, [name, shares]) =>
      source.replace(
        new RegExp(`(export const ${name}: [^=]*= )\\{[^}]*\\};`),
        (_, head: string) => `${head}{\n${entries(shares)}};`,
      ),
    old,
  );
}

const shareRows = (shares: Shares): string[] =>
  [...shares]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, [right, seen]]) => `| \`${key}\` | ${seen} | ${percent(right / seen)} |`);

function page(all: readonly Judged[], tables: Tables): string {
  const claims = all.filter(({ fact }) => isClaim(fact));
  const others = all.filter(({ fact }) => !isClaim(fact));
  const rows = (facts: readonly Judged[]): string => reliabilityRows(reliability(facts, confidenceOf)).join('\n');
  const ways = '| read from | facts | right |\n| --- | --: | --: |';
  return `# Confidence

Made by \`npm run calibrate\` from the labelled texts of \`corpus/texts\`; a test holds it current.

A fact's confidence is the share of its rule's facts that were right there, smoothed by three facts of the rule's own guess.
For counts and rates it is multiplied by how often a subject, and a period, read in that way was right: a unit in the same
clause is surer than one carried over from the paragraph. A fact is right when all that a reader wrote down of it is.

Counts and rates are judged by texts that no rule was mended by; the other types by texts that were, so theirs are somewhat
too high for articles never seen.

## Counts and rates

${head}
${rows(claims)}

Subjects:

${ways}
${shareRows(tables.subjects).join('\n')}

Periods:

${ways}
${shareRows(tables.periods).join('\n')}

## All other facts

${head}
${rows(others)}

## Rules

How often each rule is right, subject and period apart.

| rule | facts | right |
| --- | --: | --: |
${shareRows(tables.rules).join('\n')}
`;
}

async function formatted(source: string, file: string): Promise<string> {
  return format(source, { ...(await resolveConfig(file)), filepath: file });
}

const check = process.argv.includes('--check');
const all = judgedFacts([...labelledTexts({ held: false }), ...labelledTexts({ held: true })]);
const tables = reckon(all);
const stale: string[] = [];
for (const [file, source] of [
  [TABLE, tableSource(tables)],
  [PAGE, page(all, tables)],
] as const) {
  const wanted = await formatted(source, file);
  let current = '';
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // written for the first time
  }
  if (current === wanted) continue;
  if (check) stale.push(file);
  else writeFileSync(file, wanted);
}
if (stale.length > 0) {
  process.stderr.write(
    `${stale.join(', ')} not current: run npm run calibrate, and npm run gate -- --update after it\n`,
  );
  process.exitCode = 1;
}
