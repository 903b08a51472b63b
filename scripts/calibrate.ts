/**
 * `npm run calibrate`: reckons from the labelled texts and pages how often each rule is right, and each way to a subject and a
 * period; writes `src/extract/confidence-table.ts` and `docs/confidence.md`. With `--check` it writes nothing and fails
 * where they are not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { percent, RELIABILITY_HEAD as head } from '../src/corpus/reliability.ts';
import type { Shares } from '../src/extract/confidence.ts';
import { ROOT } from '../src/version.ts';
import { labelledTexts } from './labelled.ts';
import { isClaim, judgedFacts, reliabilityWithoutOwn, sharesOf, type Told } from './shares.ts';

type Counts = Shares['rules'];

const TABLE = join(ROOT, 'src', 'extract', 'confidence-table.ts');
const PAGE = join(ROOT, 'docs', 'confidence.md');

const sorted = (shares: Counts): [string, Counts[string]][] =>
  Object.entries(shares).toSorted(([a], [b]) => (a < b ? -1 : 1));

function tableSource({ rules, subjects, periods }: Shares): string {
  const entries = (shares: Counts): string =>
    sorted(shares)
      .map(([key, share]) => `  '${key}': [${share.join(', ')}],\n`)
      .join('');
  const old = readFileSync(TABLE, 'utf8');
  return Object.entries({ RULES: rules, SUBJECTS: subjects, PERIODS: periods }).reduce(
    (source, [name, shares]) =>
      source.replace(
        new RegExp(`(export const ${name}: [^=]*= )\\{[^}]*\\};`),
        (_, head: string) => `${head}{\n${entries(shares)}};`,
      ),
    old,
  );
}

const shareRows = (shares: Counts): string[] =>
  sorted(shares).map(([key, [right, seen]]) => `| \`${key}\` | ${seen} | ${percent(right / seen)} |`);

function page(all: readonly Told[], shares: Shares): string {
  const claims = all.filter(({ fact }) => isClaim(fact));
  const others = all.filter(({ fact }) => !isClaim(fact));
  const ways = '| read from | facts | right |\n| --- | --: | --: |';
  return `# Confidence

Made by \`npm run calibrate\` from the labelled texts and pages of \`corpus/\`; a test holds it current.

A fact's confidence is the share of its rule's facts that were right there, smoothed by three facts of the rule's own guess.
For counts and rates it is multiplied by how often a subject, and a period, read in that way was right: a unit in the same
clause is surer than one carried over from the paragraph. A fact is right when all that a reader wrote down of it is.

In the tables of reliability each fact has the confidence that it would have had its own text not been counted.

Counts and rates are judged by texts that no rule was mended by; the other types by texts that were, so theirs are somewhat
too high for articles never seen.

## Counts and rates

${head}
${reliabilityWithoutOwn(claims, all).join('\n')}

Subjects:

${ways}
${shareRows(shares.subjects).join('\n')}

Periods:

${ways}
${shareRows(shares.periods).join('\n')}

## All other facts

${head}
${reliabilityWithoutOwn(others, all).join('\n')}

## Rules

How often each rule is right, subject and period apart.

| rule | facts | right |
| --- | --: | --: |
${shareRows(shares.rules).join('\n')}
`;
}

async function formatted(source: string, file: string): Promise<string> {
  return format(source, { ...(await resolveConfig(file)), filepath: file });
}

const check = process.argv.includes('--check');
const all = judgedFacts([...labelledTexts({ held: false }), ...labelledTexts({ held: true })]);
const shares = sharesOf(all);
const stale: string[] = [];
for (const [file, source] of [
  [TABLE, tableSource(shares)],
  [PAGE, page(all, shares)],
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
  process.stderr.write(`${stale.join(', ')} not current: run npm run accept, which calibrates first\n`);
  process.exitCode = 1;
}
