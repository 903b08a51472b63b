/** Which sentences are worth a rule's pattern: one search for the words of all rules, instead of one a rule. */
import { fold } from '../src/text/fold.ts';
import { anyOf } from '../src/text/pattern.ts';
import type { Reading } from '../src/text/reading.ts';

/**
 * Words of which every match of a rule holds one, a 0 in them standing for any digit; without them, every match holds a
 * digit.
 */
interface Needing {
  needs?: readonly string[];
}

interface Plan {
  words: RegExp;
  /** For each word the places of the rules that need it, or need what it begins with. */
  rules: Map<string, number[]>;
}

const plans = new WeakMap<readonly Needing[], Plan>();

function planOf(rules: readonly Needing[]): Plan {
  const known = plans.get(rules);
  if (known) return known;
  const needs = rules.map((rule) => rule.needs?.map(fold) ?? []);
  const words = [...new Set(needs.flat())];
  const needing = (word: string): number[] =>
    [...needs.keys()].filter((i) => needs[i]?.some((need) => word.startsWith(need)));
  const plan = {
    words: new RegExp(words.length > 0 ? anyOf(words).replaceAll('0', '\\d') : '(?!)', 'g'),
    rules: new Map(words.map((word) => [word, needing(word)])),
  };
  plans.set(rules, plan);
  return plan;
}

const DIGIT = /\d/;
const DIGITS = /\d/g;

/** For each rule the places, in the list of sentences, of those that hold what it needs. */
export function sentencesFor(rules: readonly Needing[], { folded, sentences }: Reading): number[][] {
  const { words, rules: needing } = planOf(rules);
  const found: number[][] = rules.map(() => []);
  let i = 0;
  words.lastIndex = 0;
  for (let match = words.exec(folded); match; match = words.exec(folded)) {
    while (i < sentences.length && (sentences[i]?.end ?? 0) <= match.index) i++;
    for (const rule of needing.get(match[0]) ?? needing.get(match[0].replace(DIGITS, '0')) ?? []) {
      const list = found[rule];
      if (list && list[list.length - 1] !== i && i < sentences.length) list.push(i);
    }
    words.lastIndex = match.index + 1; // words may overlap
  }
  if (rules.every((rule) => rule.needs)) return found;
  const digits = [...sentences.keys()].filter((n) => DIGIT.test(folded.slice(sentences[n]?.start, sentences[n]?.end)));
  return found.map((list, rule) => (rules[rule]?.needs ? list : digits));
}
