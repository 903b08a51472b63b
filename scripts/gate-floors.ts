/** `corpus/floors.json`: the figures below which nothing may fall, and the hash of the corpus that they were reckoned on. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { listCases } from '../src/corpus/folder.ts';
import type { Figures } from './gate-scores.ts';
import { CORPUS } from './labelled.ts';

const Split = z.object({ corpus: z.string(), figures: z.record(z.string(), z.record(z.string(), z.number())) });
const Floors = z.object({ open: Split, held: Split.nullable() });
export type Floors = z.infer<typeof Floors>;

export const FLOORS = join(CORPUS, 'floors.json');

export const readFloors = (): Floors | null =>
  existsSync(FLOORS) ? Floors.parse(JSON.parse(readFileSync(FLOORS, 'utf8'))) : null;

/** What is judged by: pages and texts with what readers say of them. */
const JUDGED = /^(?:page\.(?:html|txt|xml)|meta\.json|gold\.jsonl|(?:page|article)(?:\.gold)?\.json)$/;

/** What the program put out is no part of it where a reader has an own version. */
function judgedFiles(folder: string): string[] {
  const files = new Set(readdirSync(folder));
  return inFolder(folder, (name) => JUDGED.test(name) && !files.has(name.replace(/\.json$/, '.gold.json')));
}

export function corpusHash(held: boolean): string {
  const texts = join(CORPUS, 'texts');
  const sets = readdirSync(texts).filter((set) => set.endsWith('-held') === held);
  const files = [
    ...sets.toSorted().flatMap((set) => inFolder(join(texts, set), () => true)),
    ...listCases(CORPUS)
      .filter(({ meta }) => (meta.split === 'held') === held)
      .flatMap(({ folder }) => judgedFiles(folder)),
  ];
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file.slice(CORPUS.length).replace('.gold.json', '.json')}\n`).update(readFileSync(file));
  return `sha256:${hash.digest('hex')}`;
}

const inFolder = (folder: string, chosen: (name: string) => boolean): string[] =>
  readdirSync(folder)
    .filter(chosen)
    .toSorted()
    .map((name) => join(folder, name));

/** A figure that is not what it was. */
export interface Move {
  group: string;
  name: string;
  floor: number;
  now: number;
}

/** So much may be lost to rounding; pinning anew allows none of it, or floors would sink by little and little. */
const SLACK = 0.0005;

/** Figures below their floors, a missing one counting as 0. */
export function below(figures: Figures, floors: Figures, { pinning }: { pinning: boolean }): Move[] {
  const slack = pinning ? 0 : SLACK;
  return Object.entries(floors).flatMap(([group, named]) =>
    Object.entries(named)
      .map(([name, floor]) => ({ group, name, floor, now: figures[group]?.[name] ?? 0 }))
      .filter(({ floor, now }) => now < floor - slack),
  );
}
