/** Matches of the rules over a sentence's skeleton to events. */
import type { FactOf } from '../../src/model/fact.ts';
import type { Reading } from '../../src/text/reading.ts';
import { matchesOf } from '../../src/text/pattern.ts';
import type { Span } from '../../src/text/sentences.ts';
import { rulesFor } from '../needs.ts';
import { nameOf as ruleName, type Context, type Fields, type Mention } from '../rule.ts';
import type { UnitMention } from '../unit/mentions.ts';
import { rules, type SkeletonRule } from './rules.ts';
import { resultOf } from './results.ts';
import type { Item, Skeleton } from './skeleton.ts';
import { whenOf } from './when.ts';
import { beginsClause, isNoFact } from './words.ts';

type Event = Mention<'event'>;

/** A sentence that may tell of events, with all that is known of it. */
export interface Telling {
  context: Context;
  sentence: Span;
  skeleton: Skeleton;
  /** Those of the whole text. */
  items: readonly Item[];
  /** The article's documents that have a number. */
  documents: readonly Mention<'document'>[];
}

const PLACES = new Set<FactOf<'unit'>['kind']>(['village', 'commune', 'district', 'province']);
/** A proper name has a capital or a number. */
const PROPER = /[\p{Lu}\d]/u;

/** The full name, or the printed words where it could not be told. */
const nameOf = (unit: UnitMention, { text }: Reading): string => unit.name ?? text.slice(unit.start, unit.end);

/** The units of a match's groups of one role. */
function unitsIn({ items, at }: Skeleton, match: RegExpExecArray, ...groups: string[]): UnitMention[] {
  return groups.flatMap((group) => {
    const place = match.indices?.groups?.[group]?.[0];
    const item: Item | undefined = place === undefined ? undefined : items[at.indexOf(place)];
    return item ? item.units : [];
  });
}

/** Units that can have come from each other: places of one level, or bodies; a đặc khu was a district. */
function areAlike(to: readonly UnitMention[], from: readonly UnitMention[]): boolean {
  const sort = ({ kind }: UnitMention): string => (PLACES.has(kind) ? kind : 'body');
  const isAlike = (a: UnitMention, b: UnitMention): boolean =>
    sort(a) === sort(b) || (a.head === 'đặc khu' && b.kind === 'district');
  return to.every((unit) => from.every((other) => isAlike(unit, other)));
}

/** Whether what results and what it came from are of the sorts that a rule asks for. */
function fits(rule: SkeletonRule, to: readonly UnitMention[], from: readonly UnitMention[]): boolean {
  if (rule.places && ![...to, ...from].every(({ kind }) => PLACES.has(kind))) return false;
  return (!rule.alike && !rule.places) || areAlike(to, from);
}

/** The text that a match covers. */
function spanOf({ items, at, offset }: Skeleton, { start, end }: Span): Span {
  const last = items[at.indexOf(end - 1)];
  return { start: offset(start), end: last ? last.end : offset(end - 1) + 1 };
}

/** "2 chi bộ Đảng ngoài …": several are counted, and only one seems to be named. */
const COUNTED = /(?:^|[^\p{L}\p{N}])(?:[2-9]|\d\d|hai|ba|bốn|các|những) $/u;

function isCounted({ start }: UnitMention, { folded }: Reading): boolean {
  return COUNTED.test(folded.slice(Math.max(0, start - 8), start));
}

const isNamed = (unit: UnitMention): boolean => unit.name !== null || PROPER.test(unit.proper ?? '');

/** The names of what results: of one unit, but for what is split or founded, which may be several. */
function resultsOf(rule: SkeletonRule, to: readonly UnitMention[], reading: Reading): string[] {
  if (to.length === 1 && to[0] && isCounted(to[0], reading)) return [];
  const one = rule.event === 'merged' || rule.event === 'renamed';
  const named = to.filter(isNamed).map((unit) => nameOf(unit, reading));
  return one ? named.slice(0, 1) : named;
}

/** The name of what results where the sentence tells only what merges; at most one. */
function resultsAmong(rule: SkeletonRule, from: readonly UnitMention[], reading: Reading): string[] {
  const names = from.map((unit) => nameOf(unit, reading));
  const result = resultOf(from, names, reading.published);
  if (result) return [result];
  return rule.both ? resultsOf(rule, from, reading) : [];
}

/** What happened, by how many it happened to: two that get one name are merged. */
function kindOf(rule: SkeletonRule, sources: number): FactOf<'event'>['event'] {
  if (rule.event === 'renamed' && sources > 1) return 'merged';
  return rule.ofOne && sources === 1 ? rule.ofOne : rule.event;
}

/** "Quyết định số 5, 6 và 7 về thành lập Đảng bộ các xã A, B và C": as many decisions as units, each its own. */
function respectively({ items }: Skeleton, units: number): Pick<Fields<'event'>, 'date' | 'document'>[] {
  const told = items.flatMap(({ document }) => (document?.fields.number ? [document.fields] : []));
  if (units < 2 || told.length !== units) return [];
  const date = told.find((one) => one.date !== null)?.date ?? null;
  return told.map((one) => ({ date: one.date ?? date, document: one.number }));
}

/** The events of one match: one for each unit that results. */
function eventsOf(rule: SkeletonRule, match: RegExpExecArray, telling: Telling): Event[] {
  const { skeleton, context } = telling;
  const from = unitsIn(skeleton, match, 'from', 'from2', 'more2', 'more');
  const to = unitsIn(skeleton, match, 'to', 'to2', 'to3');
  const among = rule.both === true || rule.unnamed === true;
  if (!fits(rule, among ? from : to, from)) return [];
  const subjects = (among ? resultsAmong : resultsOf)(rule, among ? from : to, context.reading);
  const place = { start: match.index, end: match.index + match[0].length };
  const when = whenOf(skeleton, place, telling);
  const decisions = respectively(skeleton, subjects.length);
  return subjects.map((subject, i): Event => {
    const { date, document } = decisions[i] ?? when;
    const sources = [...new Set(from.map((other) => nameOf(other, context.reading)))];
    const fields: Fields<'event'> = { event: kindOf(rule, from.length), subject, from: sources, date, document };
    const { start, end } = spanOf(skeleton, place);
    return { type: 'event', start, end, fields, rule: ruleName('event', rule), confidence: rule.confidence };
  });
}

/** The events of one sentence, an earlier rule before a later one. */
export function eventsIn(telling: Telling): Event[] {
  const { words, items } = telling.skeleton;
  if (!items.some(({ letter }) => letter === 'U' || letter === 'B')) return [];
  const taken: Span[] = [];
  const found: Event[] = [];
  const worth = rulesFor(rules, words);
  for (const [place, rule] of rules.entries()) {
    if (!worth.has(place)) continue;
    for (const match of matchesOf(rule.pattern, words)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some(({ start, end }) => start < span.end && span.start < end) || isNoFact(words, span.start)) continue;
      if (rule.after && !rule.after.test(words.slice(0, span.start))) continue;
      if (/[UB]/u.test(match[0].charAt(0)) && !beginsClause(words, span.start)) continue;
      const events = eventsOf(rule, match, telling);
      if (events.length > 0) taken.push(span);
      found.push(...events);
    }
  }
  return found;
}
