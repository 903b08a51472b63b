/** What a rule and an extractor are, and how rules in their order become facts of a text that do not overlap. */
import type { FactOf, FactType } from '../src/model/fact.ts';
import { execLed } from '../src/text/pattern.ts';
import type { Reading } from '../src/text/reading.ts';
import type { Span } from '../src/text/sentences.ts';
import { sentencesFor } from './needs.ts';

/** What a rule says of a fact; the place, the quote and the rule's name are added by the runner. */
export type Fields<T extends FactType> = Omit<
  FactOf<T>,
  'type' | 'article' | 'quote' | 'start' | 'end' | 'rule' | 'confidence'
>;

/** A fact as a rule reads it: its place in the text and what it says. */
export interface Draft<T extends FactType> extends Span {
  fields: Fields<T>;
  /** Of a count or rate: its number, around which the refiners of `src/extract/` read. */
  number?: Span;
}

/** Of counts and rates: what the refiners of `src/extract/` find out. */
export const UNRESOLVED = {
  comparator: 'eq',
  modality: 'actual',
  subject: null,
  subject_kind: null,
  subject_from: null,
  period: null,
  period_from: null,
  places: [] as [start: number, end: number][],
} as const;

/** A draft with the rule that made it. */
export interface Mention<T extends FactType = FactType> extends Draft<T> {
  type: T;
  rule: string;
  confidence: number;
}

/** What an extractor sees: the text, and what the extractors before it found. */
export interface Context {
  reading: Reading;
  found: readonly Mention[];
  /** Told of every match of every rule, and what came of it. */
  trace?: (step: TraceStep) => void;
}

export interface TraceStep extends Span {
  extractor: FactType;
  rule: string;
  outcome: 'fact' | 'rejected by the rule' | 'covered by an earlier rule';
}

export interface Rule {
  /** Plain words, kebab-case: `day-month-year`. */
  name: string;
  /** The share of this rule's facts that are right, before calibration. */
  confidence: number;
}

/** A rule that begins with a pattern over the folded text. */
export interface PatternRule<T extends FactType> extends Rule {
  /** Tried on each sentence by itself; global. */
  pattern: RegExp;
  /**
   * Folded words of which every match holds one, a 0 in them standing for any digit: sentences without any are passed over, which is most of the speed.
   * Without it, every match holds a digit.
   */
  needs?: readonly string[];
  read(match: RegExpExecArray, context: Context): Draft<T> | Draft<T>[] | null;
}

export interface Extractor<T extends FactType = FactType> {
  name: T;
  /** Raised with every change that may change a fact. */
  version: number;
  rules: readonly Rule[];
  find(context: Context): Mention<T>[];
}

const names = new WeakMap<Rule, string>();

/** A rule's name with its type, `date/month`: made once, so that looking it up is no reading of its letters. */
export function nameOf(type: FactType, rule: Rule): string {
  const known = names.get(rule);
  if (known !== undefined) return known;
  const name = `${type}/${rule.name}`;
  names.set(rule, name);
  return name;
}

/** Places to a number of a {@link Cover}: as many bits as a small integer of V8 has for certain. */
const BITS = 30;

/**
 * Marks the places that are taken, so that no two facts of a kind overlap. A bit a place, in plain numbers: a typed array
 * of a text's length lies outside the heap, and getting one costs more than all that is done with it.
 */
export class Cover {
  readonly #taken: number[];
  constructor(length: number, spans: Iterable<Span> = []) {
    this.#taken = new Array<number>(Math.ceil(length / BITS)).fill(0);
    for (const span of spans) this.add(span);
  }
  add({ start, end }: Span): void {
    const taken = this.#taken;
    for (let i = start; i < end; i++) taken[Math.trunc(i / BITS)]! |= 1 << (i % BITS);
  }
  overlaps({ start, end }: Span): boolean {
    const taken = this.#taken;
    for (let i = start; i < end; i++) if ((taken[Math.trunc(i / BITS)] ?? 0) & (1 << (i % BITS))) return true;
    return false;
  }
}

const asList = <V>(value: V | V[] | null): V[] => (value === null ? [] : Array.isArray(value) ? value : [value]);

/** The facts that pattern rules read, an earlier rule before a later one, in the text's order. */
export function runPatterns<T extends FactType>(
  type: T,
  rules: readonly PatternRule<T>[],
  context: Context,
): Mention<T>[] {
  const { reading } = context;
  const cover = new Cover(reading.folded.length);
  const mentions: Mention<T>[] = [];
  const slices: string[] = [];
  const worth = sentencesFor(rules, reading);
  for (const [place, rule] of rules.entries()) {
    const places = worth[place] ?? [];
    if (places.length === 0) continue;
    const name = nameOf(type, rule);
    for (const i of places) {
      const { start: from, end: to } = reading.sentences[i] ?? { start: 0, end: 0 };
      const sentence = (slices[i] ??= reading.folded.slice(from, to));
      for (const draft of drafts(type, rule, sentence, from, context)) {
        const free = !cover.overlaps(draft);
        const outcome = free ? 'fact' : 'covered by an earlier rule';
        context.trace?.({ extractor: type, rule: rule.name, start: draft.start, end: draft.end, outcome });
        if (!free) continue;
        cover.add(draft);
        const { start, end, fields } = draft;
        mentions.push({ type, start, end, fields, rule: name, confidence: rule.confidence });
      }
    }
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What one rule reads in one sentence, which begins at `start` of the text. */
function drafts<T extends FactType>(
  type: T,
  rule: PatternRule<T>,
  sentence: string,
  start: number,
  context: Context,
): Draft<T>[] {
  const { pattern, name } = rule;
  const found: Draft<T>[] = [];
  pattern.lastIndex = 0;
  for (let match = execLed(pattern, sentence); match; match = execLed(pattern, sentence)) {
    const next = match.index + 1 + (match.groups?.['lead']?.length ?? 0);
    match.index += start; // rules know the text, not the sentence
    const read = asList(rule.read(match, context));
    if (read.length > 0) found.push(...read);
    else {
      const matchEnd = match.index + match[0].length;
      context.trace?.({
        extractor: type,
        rule: name,
        start: match.index,
        end: matchEnd,
        outcome: 'rejected by the rule',
      });
      // A rejected match may hide a good one that begins inside it.
      pattern.lastIndex = next;
    }
  }
  return found;
}

/** Makes of a question one that is answered once as long as the same is asked about; nothing else is kept. */
export function whileSame<K, V>(answer: (about: K) => V): (about: K) => V {
  let last: { about: K; answer: V } | null = null;
  return (about) => {
    if (last?.about !== about) last = { about, answer: answer(about) };
    return last.answer;
  };
}

/** The mentions of one kind among those of all. */
export function ofType<T extends FactType>(mentions: readonly Mention[], type: T): Mention<T>[] {
  return mentions.filter((mention): mention is Mention<T> => mention.type === type);
}
