/** The labelled texts of the corpus: what a careful reader found in them, and what the program finds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/index.ts';
import type { Fact, FactType } from '../src/model/fact.ts';
import { ROOT } from '../src/version.ts';

/** A fact as a reader wrote it down: `…_alt` are other right readings; an optional one is neither demanded nor wrong. */
export interface Label extends Record<string, unknown> {
  type: FactType;
  quote: string;
  start: number;
  optional?: boolean;
}

export interface Labelled {
  /** `counts-1/a01` */
  name: string;
  set: string;
  text: string;
  labels: readonly Label[];
  facts: readonly Fact[];
}

const FOLDER = join(ROOT, 'corpus', 'texts');

function labelled(set: string, file: string): Labelled {
  const name = file.slice(0, -'.txt'.length);
  const path = (ending: string): string => join(FOLDER, set, `${name}.${ending}`);
  const text = readFileSync(path('txt'), 'utf8').trimEnd();
  const lines = readFileSync(path('jsonl'), 'utf8').trim().split('\n');
  const meta = existsSync(path('meta.json')) ? (JSON.parse(readFileSync(path('meta.json'), 'utf8')) as Meta) : {};
  const labels = lines.map((line) => JSON.parse(line) as Label);
  const article = { article: `${set}/${name}`, text, published: meta.published ?? null };
  const facts = extract(article, { confidence: guessed });
  return { name: `${set}/${name}`, set, text, labels, facts };
}

interface Meta {
  published?: string;
}

/** What calibration begins with: the rules' own guesses. */
const guessed = ({ confidence }: Fact): number => confidence;

/** All labelled texts with what the program finds in them, each fact as sure as its rule guesses; in the order of their names. */
export const labelledTexts = (): Labelled[] =>
  readdirSync(FOLDER)
    .toSorted()
    .flatMap((set) =>
      readdirSync(join(FOLDER, set))
        .filter((file) => file.endsWith('.txt'))
        .toSorted()
        .map((file) => labelled(set, file)),
    );
