/**
 * `npm run gate`: fails when the corpus' figures fall below `corpus/floors.json`, and names the rules, articles and
 * sentences. `--update` pins today's figures, `--allow-regression` lower ones too; `--release` scores the held texts as
 * well; `--rules` prints how often each rule fired and was right.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import '../src/commands/output.ts';
import { jsonLines, json, orphans } from '../src/corpus/folder.ts';
import {
  BASELINE,
  lineOf,
  pageLines,
  pageRegressions,
  readBaseline,
  regressionsIn,
  type Regression,
} from './gate-baseline.ts';
import { below, corpusHash, FLOORS, readFloors, type Floors, type Move } from './gate-floors.ts';
import { accuracyPage, PAGE } from './gate-page.ts';
import { pageErrorsInWords, pageFigures, type PageError } from './gate-pages.ts';
import { ruleReport, ruleRows } from './gate-rules.ts';
import { factFigures, talliesOf, type Figures } from './gate-scores.ts';
import { CORPUS, labelledTexts, type Labelled } from './labelled.ts';
import { orphanedTexts } from './orphaned-texts.ts';

const { values: options } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    'allow-regression': { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(line: string): void {
  say(line);
  process.exitCode = 1;
}

const moved = ({ group, name, floor, now }: Move): string =>
  `  ${`${group} ${name}`.padEnd(28)} ${now.toFixed(4)}, floor ${floor.toFixed(4)}`;

interface Blame {
  facts: Regression[];
  pages: PageError[];
}

/** What became worse in the groups that fell. */
function blame(texts: readonly Labelled[], errors: readonly PageError[], falls: readonly Move[]): Blame {
  const baseline = readBaseline();
  const groups = new Set(falls.map(({ group }) => group));
  const facts = texts.flatMap((text) => regressionsIn(text, baseline.texts.get(text.name)));
  return {
    facts: facts.filter(({ type }) => groups.has(type)),
    pages: pageRegressions(errors, baseline).filter(({ group }) => groups.has(group)),
  };
}

const SHOWN = 40;

/** The rules and articles, most telling first. */
function showBlame({ facts, pages }: Blame): void {
  if (facts.length + pages.length === 0)
    return say(
      '  nothing that was right before is wrong now: the corpus has more that is hard, not a rule that is worse',
    );
  const rules = new Map<string, Set<string>>();
  for (const { rule, text } of facts) rules.set(rule, (rules.get(rule) ?? new Set()).add(text));
  for (const [rule, articles] of [...rules].toSorted(([, a], [, b]) => b.size - a.size))
    say(`  rule ${rule} in ${articles.size === 1 ? '1 article' : `${articles.size} articles`}`);
  const lines = [
    ...facts.map(
      ({ rule, type, what, text, sentence }) => `    ${text}: ${type} by ${rule}: ${what}\n      ${sentence}`,
    ),
    ...pages.map(({ page, what, told }) => `    pages/${page}: ${what}: ${told}`),
  ];
  for (const line of lines.slice(0, SHOWN)) say(line);
  if (lines.length > SHOWN) say(`    … and ${lines.length - SHOWN} more`);
}

function showFigures(title: string, figures: Figures): void {
  say(title);
  for (const [group, named] of Object.entries(figures)) {
    const { precision, recall, f1, ...rest } = named;
    const main = [precision, recall, f1].map((value) => (value === undefined ? '' : value.toFixed(3).padStart(6)));
    const own = Object.entries(rest).filter(([name]) => !/\.(?:precision|recall)$/.test(name) || f1 === undefined);
    say(
      `  ${group.padEnd(9)} ${main.join(' ')}  ${own.map(([name, value]) => `${name.replace('.f1', '')} ${value.toFixed(3)}`).join('  ')}`,
    );
  }
}

const started = performance.now();
const floors = readFloors();
const texts = labelledTexts({ held: false });
const pages = pageFigures(false);
const now = { corpus: corpusHash(false), figures: { ...factFigures(talliesOf(texts)), ...pages.figures } };
showFigures(`${texts.length} labelled articles, ${pages.pages} pages: precision, recall, F1`, now.figures);
for (const line of pageErrorsInWords(pages.errors)) say(`  wrong: ${line}`);

const falls = below(now.figures, floors?.open.figures ?? {}, { pinning: options.update });
if (falls.length > 0) {
  (options.update && options['allow-regression'] ? say : fail)(`\nbelow the floor:\n${falls.map(moved).join('\n')}`);
  showBlame(blame(texts, pages.errors, falls));
}
if (!options.update && floors?.open.corpus !== now.corpus)
  fail('\nthe corpus is not the one the floors were pinned on: look at the figures, then npm run gate -- --update');
for (const file of [...orphans(CORPUS), ...orphanedTexts(CORPUS)])
  fail(`\n${file}: nothing reads it; remove it, or put its page or text back`);

let held = floors?.held ?? null;
if (options.release) held = release() ?? held;
if (options.rules) for (const line of ruleReport(ruleRows(texts))) say(line);
if (options.update) await update();
say(`\n${process.exitCode ? 'failed' : 'passed'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);

/** Scores the held texts; of them figures are told alone, lest a rule be mended by them. */
function release(): Floors['held'] {
  const own = labelledTexts({ held: true });
  if (own.length === 0) {
    say('\nno held texts: a set of corpus/texts named …-held is one, and a page with "split": "held" in its meta.json');
    return null;
  }
  const figures = { ...factFigures(talliesOf(own)), ...pageFigures(true).figures };
  showFigures(`\n${own.length} held articles`, figures);
  const fallen = below(figures, floors?.held?.figures ?? {}, { pinning: options.update });
  if (fallen.length > 0)
    (options['allow-regression'] ? say : fail)(`\nheld texts below the floor:\n${fallen.map(moved).join('\n')}`);
  return { corpus: corpusHash(true), figures };
}

async function update(): Promise<void> {
  if (process.exitCode)
    return say('\nnothing was pinned; mend what is above, or lower the floors with --update --allow-regression');
  const pinned: Floors = { open: now, held };
  writeFileSync(FLOORS, json(pinned));
  writeFileSync(BASELINE, jsonLines([...texts.map(lineOf), ...pageLines(pages.errors)]));
  const heldTexts = labelledTexts({ held: true });
  const measured = { texts, heldTexts, pages: pages.figures, pageErrors: pages.errors, pageCount: pages.pages, held };
  writeFileSync(PAGE, await accuracyPage(measured));
  say('\npinned: corpus/floors.json, corpus/baseline.jsonl, docs/accuracy.md');
}
