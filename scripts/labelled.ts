/** What careful readers found in the corpus' texts and pages, beside what the program finds there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../src/corpus/case.ts';
import { listCases, readGold, readGoldArticle } from '../src/corpus/folder.ts';
import type { Label } from '../src/corpus/label.ts';
import { judge, type Judged, type Judgement } from '../src/corpus/right.ts';
import { extract } from '../src/extract/index.ts';
import { FACT_TYPES, type Fact, type FactType } from '../src/model/fact.ts';
import { ROOT } from '../src/version.ts';

export interface Labelled {
  /** `counts-1/a01`, or `pages/baosonnguyen/2025-06-27--…`. */
  name: string;
  set: string;
  /** A held text is scored before a release alone, and no rule is mended by it. */
  held: boolean;
  text: string;
  /** The types that its reader wrote down. */
  types: ReadonlySet<FactType>;
  labels: readonly Label[];
  facts: readonly Fact[];
}

export const CORPUS = join(ROOT, 'corpus');
const TEXTS = join(CORPUS, 'texts');

interface Meta {
  published?: string;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The facts of an article, each as sure as its rule guesses: what calibration begins with. */
const guessed = (article: Parameters<typeof extract>[0]): Fact[] =>
  extract(article, { confidence: ({ confidence }) => confidence });

/** The texts of one set, in the order of their names. */
function textsOf(set: string): Labelled[] {
  const names = readdirSync(join(TEXTS, set))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .toSorted();
  const read = names.map((name) => ({ name, ...one(join(TEXTS, set, name)) }));
  const types = new Set(read.flatMap(({ labels }) => labels.map(({ type }) => type)));
  return read.map(({ name, text, published, labels }) => ({
    name: `${set}/${name}`,
    set,
    held: set.endsWith('-held'),
    text,
    types,
    labels,
    facts: guessed({ article: `${set}/${name}`, text, published }),
  }));
}

function one(path: string): { text: string; published: string | null; labels: Label[] } {
  const text = readFileSync(`${path}.txt`, 'utf8').trimEnd();
  const lines = readFileSync(`${path}.jsonl`, 'utf8').trim().split('\n');
  const meta = existsSync(`${path}.meta.json`) ? (json(`${path}.meta.json`) as Meta) : {};
  return { text, published: meta.published ?? null, labels: lines.map((line) => JSON.parse(line) as Label) };
}

/** The text as its reader has it: how a page is stripped is scored by itself. */
function pagesOf(held: boolean): Labelled[] {
  return listCases(CORPUS).flatMap((page) => {
    if ((page.meta.split === 'held') !== held) return [];
    const [article, labels] = [readGoldArticle(page), readGold(page)];
    if (article === null || labels === null) return [];
    const text = textOf(article);
    const facts = guessed({ article: page.name, text, published: article.published });
    const types = new Set(page.meta.gold ?? FACT_TYPES);
    return [{ name: `pages/${page.name}`, set: held ? 'pages-held' : 'pages', held, text, types, labels, facts }];
  });
}

/** All labelled texts and pages with what the program finds in them, each fact as sure as its rule guesses; in the order of their names. */
export function labelledTexts({ held }: { held: boolean }): Labelled[] {
  const sets = readdirSync(TEXTS).toSorted();
  return [...sets.filter((set) => set.endsWith('-held') === held).flatMap(textsOf), ...pagesOf(held)];
}

export const judgementOf = ({ labels, facts, types }: Labelled, only = types): Judgement => judge(labels, facts, only);

/** The judged facts of a text, each with its label. */
export function judged(text: Labelled, only = text.types): Judged[] {
  const { found, extra } = judgementOf(text, only);
  return [...found, ...extra.map((fact) => ({ fact, label: null }))];
}
