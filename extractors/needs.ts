/** Which sentences are worth a rule's pattern: one search for the words of all rules, instead of one a rule. */
import { fold } from '../src/text/fold.ts';
import { oncePerText, type Reading } from '../src/text/reading.ts';
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
export function sentencesFor(rules: readonly Needing[], reading: Reading): number[][] {
  const from = all.places.get(rules);
  return from === undefined ? search(rules, reading) : sentencesForAll(reading).slice(from, from + rules.length);
}

/** The rules of all extractors, one list behind the other, and where each list begins. */
const all = { rules: [] as Needing[], places: new Map<readonly Needing[], number>() };

/** Rules whose words are looked for together with those of the other extractors, in one search a text. */
export function needing<R extends Needing>(rules: R[]): R[] {
  all.places.set(rules, all.rules.length);
  // A new list, so that no plan made before is taken for that of all.
  all.rules = [...all.rules, ...rules];
  return rules;
}

const sentencesForAll = oncePerText((reading) => search(all.rules, reading));

function search(rules: readonly Needing[], { folded, sentences }: Reading): number[][] {
  const plan = planOf(rules);
  const found: number[][] = rules.map(() => []);
  let i = 0;
  plan.search(folded, (word, end) => {
    while (i < sentences.length && sentences[i]!.end < end) i++;
    if (i === sentences.length) return;
    // A word that begins before its sentence does is none of it, but a rule's pattern will say so.
    for (const rule of plan.rules[word]!) {
      const list = found[rule]!;
      if (list[list.length - 1] !== i) list.push(i);
    }
  });
  return found;
}
