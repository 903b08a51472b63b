/** The rule report: how often each rule fired on the corpus, how often it was right, and an example of it. */
import { extractors } from '../extractors/index.ts';
import { isRight } from '../src/corpus/reliability.ts';
import { sentenceAt } from '../src/corpus/sentence.ts';
import { judged, type Labelled } from './labelled.ts';

export interface RuleRow {
  rule: string;
  /** Facts of it on the corpus; of those judged; of those right but for subject and period. */
  fired: number;
  judged: number;
  right: number;
  example: string | null;
}

const RESOLVED = new Set(['subject', 'period']);

/** Every rule of the extractors, in their order, then those that fired and are in no list. */
export function ruleRows(texts: readonly Labelled[]): RuleRow[] {
  const rows = new Map<string, RuleRow>();
  const row = (rule: string): RuleRow => {
    const known = rows.get(rule) ?? { rule, fired: 0, judged: 0, right: 0, example: null };
    rows.set(rule, known);
    return known;
  };
  for (const { name, rules } of extractors) for (const rule of rules) row(`${name}/${rule.name}`);
  for (const text of texts) {
    for (const fact of text.facts) row(fact.rule).fired++;
    for (const one of judged(text)) {
      const own = row(one.fact.rule);
      own.judged++;
      if (isRight(one, (name) => !RESOLVED.has(name))) {
        own.right++;
        own.example ??= sentenceAt(text.text, one.fact.start);
      }
    }
    for (const fact of text.facts) row(fact.rule).example ??= sentenceAt(text.text, fact.start);
  }
  return [...rows.values()];
}

const cut = (text: string): string => (text.length > 110 ? `${text.slice(0, 109)}…` : text).replace(/\s+/g, ' ');

/** Lines for a terminal. */
export function ruleReport(rows: readonly RuleRow[]): string[] {
  const fired = rows.filter(({ fired }) => fired > 0);
  const idle = rows.filter(({ fired }) => fired === 0);
  return [
    `${'rule'.padEnd(40)} fired judged  right  example`,
    ...fired.map(({ rule, fired, judged, right, example }) => {
      const share = judged === 0 ? '     -' : `${((right / judged) * 100).toFixed(1)}%`.padStart(6);
      return `${rule.padEnd(40)} ${String(fired).padStart(5)} ${String(judged).padStart(6)} ${share}  ${cut(example ?? '')}`;
    }),
    ...(idle.length > 0 ? ['', `never fired on the corpus: ${idle.map(({ rule }) => rule).join(', ')}`] : []),
  ];
}
