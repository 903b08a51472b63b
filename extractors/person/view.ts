/** What the rules for persons look at: the words of a text, and the units that begin at each of them. */
import { familyName, hasMiddle, HONOURED, personFrom } from '../../src/text/person-names.ts';
import { countUpTo, oncePerText } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { unitMentions, type UnitMention } from '../unit/mentions.ts';
import { tokensOf, type Token } from '../unit/tokens.ts';
import { asides } from './asides.ts';

/** The head of a role: its first word behind what stands before it, and the word after it. */
export interface Head {
  from: number;
  next: number;
}

export interface View {
  text: string;
  folded: string;
  tokens: readonly Token[];
  /** The units that begin at an offset, the longest first. */
  units: ReadonlyMap<number, readonly UnitMention[]>;
  /** For each word, the first unit that holds it, if any does. */
  inUnit: readonly (UnitMention | undefined)[];
  /** Units with a name of their own, in order. */
  named: readonly UnitMention[];
  /** Those of them that are told of in passing. */
  asides: () => ReadonlySet<UnitMention>;
  /** The heads of roles found so far, by the word that they begin with; null where none does. */
  heads: Map<number, Head | null>;
  /** Full names of the others. */
  plainly: () => ReadonlySet<string | null>;
}

/** The kinds of administrative units. */
export const PLACES: ReadonlySet<UnitMention['kind']> = new Set(['province', 'district', 'commune', 'village']);

/** What is found out when it is first asked for; many texts never ask. */
function once<T extends object>(find: () => T): () => T {
  let known: T | null = null;
  return () => (known ??= find());
}

export const viewOf = oncePerText((reading): View => {
  const tokens = tokensOf(reading);
  const units = new Map<number, UnitMention[]>();
  const inUnit = new Array<UnitMention | undefined>(tokens.length).fill(undefined);
  const named: UnitMention[] = [];
  for (const unit of unitMentions(reading)) {
    const same = units.get(unit.start);
    if (same) same.push(unit);
    else units.set(unit.start, [unit]);
    for (let i = tokenFrom(tokens, unit.start); i < tokens.length && (tokens[i]?.start ?? 0) < unit.end; i++)
      inUnit[i] ??= unit;
    if (unit.proper !== null && unit.name !== null) named.push(unit);
  }
  for (const same of units.values()) same.sort((a, b) => b.end - a.end);
  const passing = once(() => asides(tokens, units, inUnit));
  const plainly = once(() => new Set(named.flatMap((unit) => (passing().has(unit) ? [] : [unit.name]))));
  const { text, folded } = reading;
  return { text, folded, tokens, units, inUnit, named, heads: new Map(), asides: passing, plainly };
});

/** How many units back, and on, a unit may be looked for: no article names more. */
const FAR = 400;

/** The last unit named before the word `i` that is wanted; one told of in passing only for want of others. */
export function lastBefore(view: View, i: number, wanted: (unit: UnitMention) => boolean): UnitMention | null {
  const { named, tokens, asides: passing } = view;
  const at = tokens[i]?.start ?? 0;
  const to = countUpTo(named, at);
  const before = named.slice(Math.max(0, to - FAR), to);
  const own = (unit: UnitMention) => at >= unit.end && wanted(unit) && !isPerson(view, unit);
  return before.findLast((unit) => own(unit) && !passing().has(unit)) ?? before.findLast(own) ?? null;
}

/** The same, else the first after it. */
export function nearest(view: View, i: number, wanted: (unit: UnitMention) => boolean): UnitMention | null {
  const before = lastBefore(view, i, wanted);
  if (before) return before;
  const { named, tokens } = view;
  const at = tokens[i]?.start ?? 0;
  const from = countUpTo(named, at);
  const own = (unit: UnitMention) => unit.start > at && wanted(unit) && !isPerson(view, unit);
  return named.slice(from, from + FAR).find(own) ?? null;
}

/** Where a person's name was read as a unit's, it is none. */
const isPerson = ({ text }: View, unit: UnitMention): boolean =>
  personFrom(text, unit.end - (unit.proper?.length ?? 0), unit.end) !== null;

/** The first word at or after an offset. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number => countUpTo(tokens, offset - 1);

export const gapBefore = ({ tokens }: View, i: number): string => tokens[i]?.gap ?? '\n';

/** The printed words from `i` up to the word `next`. */
export const printed = ({ text, tokens }: View, i: number, next: number): string =>
  text.slice(tokens[i]?.start ?? 0, tokens[next - 1]?.end ?? 0);

/** The same, folded. */
export const foldedWords = ({ folded, tokens }: View, i: number, next: number): string =>
  folded.slice(tokens[i]?.start ?? 0, tokens[next - 1]?.end ?? 0);

/** The word after the capitals that begin at `i`, one space apart; looked for so far and no farther. */
export function capitalsEnd({ tokens }: View, i: number, most = 12): number {
  let next = i;
  while (next - i < most && tokens[next]?.capital && (next === i || tokens[next]?.gap === ' ')) next++;
  return next;
}

const spans = ({ tokens }: View, i: number, next: number): readonly Span[] => tokens.slice(i, next);

/** A headline's capitals make no word an abbreviation. */
const shouted = ({ tokens }: View, i: number, next: number): boolean =>
  tokens.slice(i, next).every((token) => token.upper || token.end - token.start === 1);

/** A given name that is all of a name: "K'Brèo", "H'Hen". */
const GIVEN_ALONE = /^[HKhk]['’]\p{L}/u;
export const isGivenAlone = (name: string): boolean => GIVEN_ALONE.test(name);

/** Whether the words can be a name at all: two to five, no abbreviation among them. */
export function canBeName(view: View, i: number, next: number): boolean {
  if (next - i < 2 || next - i > 5) return next - i === 1 && isGivenAlone(printed(view, i, next));
  return shouted(view, i, next) || !view.tokens.slice(i, next).some((token) => token.upper);
}

/** Whether streets and schools bear the name. */
export const isHonoured = (view: View, i: number, next: number): boolean => HONOURED.has(printed(view, i, next));

/** How sure the words are a person's name by themselves. */
export type Shape = 'full' | 'plain' | 'shared' | 'given first' | 'none';

/**
 * `full`: a family name with a middle name, or one that begins persons alone with two syllables after it; `plain`: such a one with
 * one; `shared`: places begin with it too; `given first`: "Y Thơm Niê", "H'Hen"; `none`: no family name known.
 */
export function shapeOf(view: View, i: number, next: number): Shape {
  const names = spans(view, i, next);
  const family = familyName(view.text, names);
  if (family === null) return 'none';
  if (family === 'given first') return 'given first';
  if (names.length > 2 && (family === 'plain' || hasMiddle(view.text, names))) return 'full';
  return family;
}

/** The word with which a person's name begins inside the capitals from `i` up to `next`; null when none does. */
export function personWithin(view: View, i: number, next: number): number | null {
  const { text, tokens } = view;
  const from = personFrom(text, tokens[i]?.start ?? 0, tokens[next - 1]?.end ?? 0);
  return from === null ? null : tokenFrom(tokens, from);
}
