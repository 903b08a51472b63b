/** Which sentences are worth a rule's pattern: one search for the words of all rules, instead of one a rule. */
import { fold } from '../src/text/fold.ts';
import type { Reading } from '../src/text/reading.ts';
import { searchFor, type Search } from '../src/text/search.ts';

/**
 * Words of which every match of a rule holds one, a 0 in them standing for any digit; without them, every match holds a
 * digit.
 */
interface Needing {
  needs?: readonly string[];
}

interface Plan {
  search: Search;
  /** For each word of the search the places, in the list, of the rules that need it. */
  rules: number[][];
}

const ANY_DIGIT: readonly string[] = ['0'];

const plans = new WeakMap<readonly Needing[], Plan>();

function planOf(rules: readonly Needing[]): Plan {
  const known = plans.get(rules);
  if (known) return known;
  const needs = rules.map((rule) => (rule.needs ?? ANY_DIGIT).map(fold));
  const words = [...new Set(needs.flat())];
  const plan = {
    search: searchFor(words),
    rules: words.map((word) => [...needs.keys()].filter((i) => needs[i]?.includes(word))),
  };
  plans.set(rules, plan);
  return plan;
}

/** The places, in the list of rules, of those that find a word they need in the text. */
export function rulesFor(rules: readonly Needing[], folded: string): ReadonlySet<number> {
  const plan = planOf(rules);
  const found = new Set<number>();
  plan.search(folded, (word) => {
    for (const rule of plan.rules[word] ?? []) found.add(rule);
  });
  return found;
}

/** For each rule the places, in the list of sentences, of those that hold what it needs. */
export function sentencesFor(rules: readonly Needing[], { folded, sentences }: Reading): number[][] {
  const plan = planOf(rules);
  const found: number[][] = rules.map(() => []);
  let i = 0;
  plan.search(folded, (word, end) => {
    while (i < sentences.length && (sentences[i]?.end ?? 0) < end) i++;
    // A word that begins before its sentence does is none of it, but a rule's pattern will say so.
    for (const rule of plan.rules[word] ?? []) {
      const list = found[rule];
      if (list && i < sentences.length && list[list.length - 1] !== i) list.push(i);
    }
  });
  return found;
}
