/** Which sentences are worth a rule's pattern: one search for the words of all rules, instead of one a rule. */
import { fold } from '../src/text/fold.ts';
import type { Reading } from '../src/text/reading.ts';
import { grouped } from '../src/text/tally.ts';

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

const SPECIAL = /[\\^$.*+?()[\]{}|/]/;
const literal = (letter: string): string => (letter === '0' ? '\\d' : SPECIAL.test(letter) ? `\\${letter}` : letter);

/** The longest of the words, which begin with a letter together as long as they are alike: twice as fast as one after the other. */
function branches(words: readonly string[]): string {
  const byLetter = grouped(words.filter(Boolean), (word) => word.charAt(0));
  const rests = [...byLetter].map(([letter, same]) => literal(letter) + branches(same.map((word) => word.slice(1))));
  if (rests.length === 0) return '';
  return `(?:${rests.join('|')})${words.includes('') ? '?' : ''}`;
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
    words: new RegExp(words.length > 0 ? branches(words) : '(?!)', 'g'),
    rules: new Map(words.map((word) => [word, needing(word)])),
  };
  plans.set(rules, plan);
  return plan;
}

/** Every word of a text that a rule of the plan needs, with its place; words may overlap. */
function eachWord({ words }: Plan, folded: string, tell: (word: string, index: number) => void): void {
  words.lastIndex = 0;
  for (let match = words.exec(folded); match; match = words.exec(folded)) {
    tell(match[0], match.index);
    words.lastIndex = match.index + 1;
  }
}

const rulesNeeding = ({ rules }: Plan, word: string): readonly number[] =>
  rules.get(word) ?? rules.get(word.replace(DIGITS, '0')) ?? [];

/** The places, in the list of rules, of those that find a word they need in the text. */
export function rulesFor(rules: readonly Needing[], folded: string): ReadonlySet<number> {
  const plan = planOf(rules);
  const found = new Set<number>();
  eachWord(plan, folded, (word) => {
    for (const rule of rulesNeeding(plan, word)) found.add(rule);
  });
  return found;
}

const DIGIT = /\d/;
const DIGITS = /\d/g;

/** For each rule the places, in the list of sentences, of those that hold what it needs. */
export function sentencesFor(rules: readonly Needing[], { folded, sentences }: Reading): number[][] {
  const plan = planOf(rules);
  const found: number[][] = rules.map(() => []);
  let i = 0;
  eachWord(plan, folded, (word, index) => {
    while (i < sentences.length && (sentences[i]?.end ?? 0) <= index) i++;
    const sentence = sentences[i];
    if (!sentence || index < sentence.start || index + word.length > sentence.end) return;
    for (const rule of rulesNeeding(plan, word)) {
      const list = found[rule];
      if (list && list[list.length - 1] !== i) list.push(i);
    }
  });
  if (rules.every((rule) => rule.needs)) return found;
  const digits = [...sentences.keys()].filter((n) => DIGIT.test(folded.slice(sentences[n]?.start, sentences[n]?.end)));
  return found.map((list, rule) => (rules[rule]?.needs ? list : digits));
}
