/** The counted noun beside a number: units of measure, phrases of the lexicon, lists of them, and nouns nobody listed. */
import type { Reading } from '../../src/text/reading.ts';
import { fold } from '../../src/text/fold.ts';
import { at, END, matchAt, WORD } from '../../src/text/pattern.ts';
import { phraseAt, phrasesOf } from '../../src/text/phrases.ts';
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

const NOUN = phrasesOf(Object.keys(NOUNS));
const UNIT = phrasesOf(Object.keys(UNITS));
const SKIPPED = phrasesOf([...NOT_COUNTED, 'km/h', 'km/giờ']);
const FUNCTION = phrasesOf(FUNCTION_WORDS);
/** A speed ("km/h") is no length. */
const PER_TIME = at`/(?:h|giờ|s|giây)${END}`;
/** "đồng" of "đồng chí" is no money; "đồng/năm" is money all the same. */
const NO_MONEY = at` (?:chí|bào|hồ|đội|ruộng|môn|hương)${END}`;
const AND = at`, | và | hoặc `;
const SYLLABLE = at`[\p{L}\p{M}][${WORD}-]*`;

const PARTY = new Set<Metric | null>(['party_cells', 'party_committees', 'party_orgs']);
const STATE = new Set<Metric | null>(['communes', 'districts', 'provinces']);

/** The metric of two kinds counted as one ("chi bộ, đảng bộ"), or undefined when they do not go together. */
function together(a: Noun, b: Noun): Noun | undefined {
  if (a.metric === b.metric) return a.metric || a.measure === b.measure ? a : undefined;
  if (PARTY.has(a.metric) && PARTY.has(b.metric)) return { metric: 'party_orgs', measure: 'org' };
  if (STATE.has(a.metric) && STATE.has(b.metric)) return { metric: null, measure: 'unit' };
  return undefined;
}

let asked: { folded: string; index: number; noun: FoundNoun | null } | undefined;

/** The phrase of the lexicon at `index`, with the kinds it is counted together with. */
export function nounAt(folded: string, index: number): FoundNoun | null {
  // What a number is, whether it counts and which rule reads it all hang on the same noun.
  if (asked?.index !== index || asked.folded !== folded) asked = { folded, index, noun: readNoun(folded, index) };
  return asked.noun;
}

function readNoun(folded: string, index: number): FoundNoun | null {
  const first = phraseAt(NOUN, folded, index);
  const head = first && nouns.get(first);
  if (!first || !head) return null;
  let noun = head;
  let end = index + first.length;
  for (;;) {
    const glue = matchAt(AND, folded, end)?.[0];
    const next = glue && phraseAt(NOUN, folded, end + glue.length);
    const other = next && nouns.get(next);
    const both = other && together(noun, other);
    // A noun said again begins something new: "3 đợt, đợt đầu …".
    if (!both || next === first) break;
    noun = both;
    end += glue.length + next.length;
  }
  return { start: index, end, metric: noun.metric, measure: noun.measure, factor: 1 };
}

/** The unit of measure at `index`, glued or after a space. */
export function unitAt(folded: string, index: number): FoundNoun | null {
  const start = folded[index] === ' ' ? index + 1 : index;
  const printed = phraseAt(
    UNIT,
    folded,
    start,
    (unit, end) => !matchAt(PER_TIME, folded, end) && !(unit === 'đồng' && matchAt(NO_MONEY, folded, end)),
  );
  const found = printed && units.get(printed);
  if (!found) return null;
  const { metric, measure, factor } = found;
  return { start, end: start + printed.length, metric, measure, factor };
}

/** Where a duration, an age or the like that follows a number ends; 0 when none does. */
export function skippedTo(folded: string, index: number): number {
  const start = folded[index] === ' ' ? index + 1 : index;
  const words = phraseAt(SKIPPED, folded, start);
  return words ? start + words.length : 0;
}

/**
 * A noun that no lexicon has: as far as the NLP package says, else one to three syllables up to a function word, a
 * number or a mark.
 */
export function unknownNounAt({ folded, text, tagger }: Reading, index: number): FoundNoun | null {
  if (phraseAt(FUNCTION, folded, index)) return null;
  const tagged = tagger?.nounPhraseEnd(text, index);
  if (tagged) return { start: index, end: tagged, metric: null, measure: 'item', factor: 1 };
  let end = index;
  for (let syllables = 0; syllables < 3; syllables++) {
    const from = syllables === 0 ? index : end + 1;
    if (syllables > 0 && folded[end] !== ' ') break;
    if (phraseAt(FUNCTION, folded, from)) break;
    const syllable = matchAt(SYLLABLE, folded, from);
    if (!syllable) break;
    end = from + syllable[0].length;
  }
  return end > index ? { start: index, end, metric: null, measure: 'item', factor: 1 } : null;
}
