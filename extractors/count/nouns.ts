/** The counted noun beside a number: units of measure, phrases of the lexicon, lists of them, and nouns nobody listed. */
import type { Reading } from '../../src/text/reading.ts';
import { fold } from '../../src/text/fold.ts';
import { anyOf, at, END, matchAt } from '../../src/text/pattern.ts';
import type { Metric } from '../../src/model/fact.ts';
import { FUNCTION_WORDS, NOT_COUNTED, NOUNS, UNITS, type Noun, type Unit } from './words.ts';

/** A noun found in the text: offsets, what it measures, and what one of it is in the base unit. */
export interface FoundNoun {
  start: number;
  end: number;
  metric: Metric | null;
  measure: string;
  factor: number;
}

const table = <V>(entries: Record<string, V>): Map<string, V> =>
  new Map(Object.entries(entries).map(([key, value]) => [fold(key), value]));
const nouns: Map<string, Noun> = table(NOUNS);
const units: Map<string, Unit> = table(UNITS);

const NOUN = at`${anyOf(Object.keys(NOUNS))}${END}`;
// A speed ("km/h") is no length, and "đồng" of "đồng chí" no money; "đồng/năm" is money all the same.
const UNIT = at` ?(?<unit>${anyOf(Object.keys(UNITS))})${END}(?!/(?:h|giờ|s|giây)${END})(?<!đồng(?= (?:chí|bào|hồ|đội|ruộng|môn|hương)${END}))`;
const AND = at`, | và | hoặc `;
const SKIPPED = at` ?(?:${anyOf(NOT_COUNTED)}|km/(?:h|giờ))${END}`;
const FUNCTION = at`${anyOf(FUNCTION_WORDS)}${END}`;
const SYLLABLE = /[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*/uy;

const PARTY = new Set<Metric | null>(['party_cells', 'party_committees', 'party_orgs']);
const STATE = new Set<Metric | null>(['communes', 'districts', 'provinces']);

/** The metric of two kinds counted as one ("chi bộ, đảng bộ"), or undefined when they do not go together. */
function together(a: Noun, b: Noun): Noun | undefined {
  if (a.metric === b.metric) return a.metric || a.measure === b.measure ? a : undefined;
  if (PARTY.has(a.metric) && PARTY.has(b.metric)) return { metric: 'party_orgs', measure: 'org' };
  if (STATE.has(a.metric) && STATE.has(b.metric)) return { metric: null, measure: 'unit' };
  return undefined;
}

/** The phrase of the lexicon at `index`, with the kinds it is counted together with. */
export function nounAt(folded: string, index: number): FoundNoun | null {
  const first = matchAt(NOUN, folded, index);
  const head = first && nouns.get(first[0]);
  if (!first || !head) return null;
  let noun = head;
  let end = index + first[0].length;
  for (;;) {
    const glue = matchAt(AND, folded, end);
    const next = glue && matchAt(NOUN, folded, end + glue[0].length);
    const other = next && nouns.get(next[0]);
    const both = other && together(noun, other);
    // A noun said again begins something new: "3 đợt, đợt đầu …".
    if (!glue || !next || !both || next[0] === first[0]) break;
    noun = both;
    end += glue[0].length + next[0].length;
  }
  return { start: index, end, ...noun, factor: 1 };
}

/** The unit of measure at `index`, glued or after a space. */
export function unitAt(folded: string, index: number): FoundNoun | null {
  const match = matchAt(UNIT, folded, index);
  const printed = match?.groups?.['unit'];
  const found = printed === undefined ? undefined : units.get(printed);
  if (!match || printed === undefined || !found) return null;
  const end = index + match[0].length;
  return { start: end - printed.length, end, ...found };
}

/** Where a duration, an age or the like that follows a number ends; 0 when none does. */
export function skippedTo(folded: string, index: number): number {
  const match = matchAt(SKIPPED, folded, index);
  return match ? index + match[0].length : 0;
}

/**
 * A noun that no lexicon has: as far as the NLP package says, else one to three syllables up to a function word, a
 * number or a mark.
 */
export function unknownNounAt({ folded, text, tagger }: Reading, index: number): FoundNoun | null {
  if (matchAt(FUNCTION, folded, index)) return null;
  const tagged = tagger?.nounPhraseEnd(text, index);
  if (tagged) return { start: index, end: tagged, metric: null, measure: 'item', factor: 1 };
  let end = index;
  for (let syllables = 0; syllables < 3; syllables++) {
    const from = syllables === 0 ? index : end + 1;
    if (syllables > 0 && folded[end] !== ' ') break;
    if (matchAt(FUNCTION, folded, from)) break;
    const syllable = matchAt(SYLLABLE, folded, from);
    if (!syllable) break;
    end = from + syllable[0].length;
  }
  return end > index ? { start: index, end, metric: null, measure: 'item', factor: 1 } : null;
}
