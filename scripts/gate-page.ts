/** `docs/accuracy.md`: the figures per extractor and attribute, how reliable confidence is, and the most common errors. */
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { percent, RELIABILITY_HEAD } from '../src/corpus/reliability.ts';
import { wrongOf } from '../src/corpus/right.ts';
import { marked } from '../src/corpus/sentence.ts';
import { FACT_TYPES } from '../src/model/fact.ts';
import { ROOT } from '../src/version.ts';
import type { Floors } from './gate-floors.ts';
import { pageErrorsInWords, type PageError } from './gate-pages.ts';
import { factFigures, talliesOf, type Figures } from './gate-scores.ts';
import { judgementOf, type Labelled } from './labelled.ts';
import { isClaim, judgedFacts, reliabilityWithoutOwn } from './shares.ts';

export const PAGE = join(ROOT, 'docs', 'accuracy.md');

interface Wrong {
  what: string;
  times: number;
  example: string;
}

/** Errors of one kind together, the most common first. */
export function commonErrors(texts: readonly Labelled[]): Wrong[] {
  const errors = new Map<string, Wrong>();
  const add = (what: string, example: string): void => {
    const known = errors.get(what) ?? { what, times: 0, example };
    known.times++;
    errors.set(what, known);
  };
  for (const text of texts) {
    const { found, missed, extra } = judgementOf(text);
    const at = (start: number, quote: string): string => marked(text.text, start, start + quote.length);
    for (const { type, start, quote } of missed) add(`a ${type} is not found`, at(start, quote));
    for (const { rule, start, quote } of extra) add(`\`${rule}\` finds what is none`, at(start, quote));
    for (const { label, fact } of found)
      for (const name of wrongOf(label, fact)) add(`${name} of a ${fact.type} is wrong`, at(label.start, label.quote));
  }
  return [...errors.values()].toSorted((a, b) => b.times - a.times || (a.what < b.what ? -1 : 1));
}

const cut = (text: string): string => (text.length > 200 ? around(text) : text).replaceAll('|', '\\|');

/** As much of a long sentence as stands about its marked words. */
function around(text: string): string {
  const from = Math.max(0, text.indexOf('»') - 80);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + 200)}…`;
}

function typeRows(texts: readonly Labelled[], figures: Figures): string[] {
  const tallies = talliesOf(texts);
  return FACT_TYPES.filter((type) => figures[type]).map((type) => {
    const own = figures[type] ?? {};
    const cells = ['precision', 'recall', 'f1', 'whole.f1'].map((name) => percent(own[name] ?? 0));
    return `| ${type} | ${tallies[type].gold} | ${tallies[type].given} | ${cells.join(' | ')} |`;
  });
}

function attributeRows(texts: readonly Labelled[], figures: Figures): string[] {
  const tallies = talliesOf(texts);
  return FACT_TYPES.filter((type) => figures[type]).flatMap((type) =>
    Object.entries(tallies[type].attributes)
      .filter(([, { stated }]) => stated > 0)
      .map(([name, { stated }]) => {
        const cells = ['precision', 'recall', 'f1'].map((one) => percent(figures[type]?.[`${name}.${one}`] ?? 0));
        return `| ${type} | ${name} | ${stated} | ${cells.join(' | ')} |`;
      }),
  );
}

const plainRows = (figures: Readonly<Record<string, number>>): string =>
  Object.entries(figures)
    .map(([name, value]) => `| ${name} | ${percent(value)} |`)
    .join('\n');

function heldSection(held: Floors['held']): string {
  if (!held) return '';
  const rows = Object.entries(held.figures).map(([type, figures]) => {
    const cells = ['precision', 'recall', 'f1', 'whole.f1'].map((name) => percent(figures[name] ?? 0));
    return `| ${type} | ${cells.join(' | ')} |`;
  });
  return `## Held texts

Scored before a release alone (\`npm run gate -- --release --update\`); no rule was mended by them.

| type | precision | recall | F1 | all right F1 |
| --- | --: | --: | --: | --: |
${rows.join('\n')}
`;
}

export interface Measured {
  texts: readonly Labelled[];
  /** They say how sure a fact is, and are told of by figures alone. */
  heldTexts: readonly Labelled[];
  pages: Figures;
  pageErrors: readonly PageError[];
  pageCount: number;
  held: Floors['held'];
}

export async function accuracyPage({
  texts,
  heldTexts,
  pages,
  pageErrors,
  pageCount,
  held,
}: Measured): Promise<string> {
  const figures = factFigures(talliesOf(texts));
  const all = judgedFacts([...texts, ...heldTexts]);
  const claims = all.filter(({ fact }) => isClaim(fact));
  const others = all.filter(({ fact }) => !isClaim(fact));
  const errors = commonErrors(texts).slice(0, 10);
  const page = `# Accuracy

Made by \`npm run gate -- --update\` from ${texts.length} labelled articles and ${pageCount} pages of \`corpus/\`; a test holds it current.

Rules were mended by most of these texts, so an article never seen is read somewhat worse than this. Precision is the
share of facts that a careful reader has too, recall the share of the reader's facts that are found, F1 their harmonic
mean. A fact is found when its value stands where the reader has it; it is all right when every attribute is, too.

## Facts

| type | gold | facts | precision | recall | F1 | all right F1 |
| --- | --: | --: | --: | --: | --: | --: |
${typeRows(texts, figures).join('\n')}

## Attributes

Of the facts that were found, where the reader states the attribute.

| type | attribute | stated | precision | recall | F1 |
| --- | --- | --: | --: | --: | --: |
${attributeRows(texts, figures).join('\n')}

## Pages

How the article is taken out of a page, and what listings, feeds and sitemaps name; each page weighs the same.

| figure | share |
| --- | --: |
${plainRows({ ...pages['strip'], ...pages['listings'] })}

${pageErrors.length === 0 ? 'No page is wrong.' : `Wrong: ${pageErrorsInWords(pageErrors).join('; ')}.`}

${heldSection(held)}
## Confidence

A fact's confidence, had its own text not been counted for it, beside how often such facts are all right
([confidence.md](confidence.md) tells how it is made). Counts and rates are those of held texts where there are any.

Counts and rates:

${RELIABILITY_HEAD}
${reliabilityWithoutOwn(claims, all).join('\n')}

All other facts:

${RELIABILITY_HEAD}
${reliabilityWithoutOwn(others, all).join('\n')}

## The ten most common errors

| times | error | for example |
| --: | --- | --- |
${errors.map(({ times, what, example }) => `| ${times} | ${what} | ${cut(example)} |`).join('\n')}
`;
  return format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}
