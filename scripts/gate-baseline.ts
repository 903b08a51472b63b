/** `corpus/baseline.jsonl`: which rule found what, and what was wrong of which page, when the floors were pinned; so that a drop names rule, article and sentence. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrongOf } from '../src/corpus/right.ts';
import { marked } from '../src/corpus/sentence.ts';
import type { Label } from '../src/corpus/label.ts';
import type { PageError } from './gate-pages.ts';
import { CORPUS, judgementOf, type Labelled } from './labelled.ts';

/** One text: by rule, where the labels stand that it found (with the attributes that were wrong), and its facts too many. */
interface Line {
  text: string;
  /** `count/noun-after` → `["132", "190 -subject -period"]` */
  found: Record<string, string[]>;
  extra: Record<string, string[]>;
}

/** One page that is not stripped as a reader has it: how much is right of what. */
interface PageLine {
  page: string;
  right: Partial<Record<string, number>>;
}

interface Baseline {
  texts: ReadonlyMap<string, Line>;
  pages: ReadonlyMap<string, PageLine>;
}

export const BASELINE = join(CORPUS, 'baseline.jsonl');

/** Nothing in it where floors were never pinned. */
export function readBaseline(): Baseline {
  const lines = existsSync(BASELINE) ? readFileSync(BASELINE, 'utf8').split('\n').filter(Boolean) : [];
  const all = lines.map((line) => JSON.parse(line) as Line | PageLine);
  return {
    texts: new Map(all.flatMap((line) => ('text' in line ? [[line.text, line] as const] : []))),
    pages: new Map(all.flatMap((line) => ('page' in line ? [[line.page, line] as const] : []))),
  };
}

export function pageLines(errors: readonly PageError[]): PageLine[] {
  const lines = new Map<string, PageLine>();
  for (const { page, what, right } of errors) {
    const line = lines.get(page) ?? { page, right: {} };
    line.right[what] = right;
    lines.set(page, line);
  }
  return [...lines.values()];
}

/** Of what is wrong of pages, that which was better. */
export const pageRegressions = (errors: readonly PageError[], { pages }: Baseline): PageError[] =>
  errors.filter(({ page, what, right }) => right < (pages.get(page)?.right[what] ?? 1));

/** A label's place, and which one it is of those of its type there. */
function keysOf(labels: readonly Label[]): Map<Label, string> {
  const times = new Map<string, number>();
  return new Map(
    labels.map((label) => {
      const place = `${label.type}@${label.start}`;
      const n = times.get(place) ?? 0;
      times.set(place, n + 1);
      return [label, n === 0 ? `${label.start}` : `${label.start}.${n}`];
    }),
  );
}

const put = (lists: Record<string, string[]>, rule: string, entry: string): void => {
  (lists[rule] ??= []).push(entry);
};

export function lineOf(text: Labelled): Line {
  const { found, extra } = judgementOf(text);
  const keys = keysOf(text.labels);
  const line: Line = { text: text.name, found: {}, extra: {} };
  for (const { label, fact } of found)
    put(line.found, fact.rule, [keys.get(label), ...wrongOf(label, fact).map((name) => `-${name}`)].join(' '));
  for (const fact of extra) put(line.extra, fact.rule, `${fact.start}`);
  for (const lists of [line.found, line.extra]) for (const list of Object.values(lists)) list.sort();
  return line;
}

/** Something that was right when the floors were pinned and is not now. */
export interface Regression {
  /** `count`, and the attribute that is wrong now, if it is one. */
  type: string;
  attribute: string | null;
  rule: string;
  text: string;
  what: string;
  /** The sentence, with the words in question between » and «. */
  sentence: string;
}

const typeOf = (rule: string): string => rule.split('/')[0] ?? '';

/** What got worse in a text since its line was written. */
export function regressionsIn(text: Labelled, before: Line | undefined): Regression[] {
  if (!before) return [];
  const { found, missed, extra } = judgementOf(text);
  const keys = keysOf(text.labels);
  const then = new Map(
    Object.entries(before.found).flatMap(([rule, entries]) =>
      entries.map((entry): [string, { rule: string; wrong: string[] }] => {
        const [key = '', ...wrong] = entry.split(' ');
        return [`${typeOf(rule)}@${key}`, { rule, wrong: wrong.map((name) => name.slice(1)) }];
      }),
    ),
  );
  const thenOf = (label: Label) => then.get(`${label.type}@${keys.get(label) ?? ''}`);
  const at = (start: number, quote: string): string => marked(text.text, start, start + quote.length);
  const lost = missed.flatMap((label) => {
    const was = thenOf(label);
    if (!was) return [];
    const sentence = at(label.start, label.quote);
    return [{ type: label.type, attribute: null, rule: was.rule, text: text.name, what: 'no longer found', sentence }];
  });
  const spoiled = found.flatMap(({ label, fact }) => {
    const was = thenOf(label);
    const fresh = was ? wrongOf(label, fact).filter((name) => !was.wrong.includes(name)) : [];
    return fresh.map((attribute) => ({
      type: fact.type as string,
      attribute,
      rule: fact.rule,
      text: text.name,
      what: `${attribute} is ${valueOf(fact, attribute)}, right is ${valueOf(label, attribute)}`,
      sentence: at(label.start, label.quote),
    }));
  });
  const known = new Set(Object.entries(before.extra).flatMap(([rule, places]) => places.map((at) => `${rule} ${at}`)));
  const added = extra
    .filter(({ rule, start }) => !known.has(`${rule} ${start}`))
    .map(({ type, rule, start, quote }) => ({
      type: type as string,
      attribute: null,
      rule,
      text: text.name,
      what: 'found and wrong',
      sentence: at(start, quote),
    }));
  return [...lost, ...spoiled, ...added];
}

const valueOf = (one: object, name: string): string => JSON.stringify((one as Record<string, unknown>)[name] ?? null);
