/** The corpus again and again under other names: what a database of a million facts is made of. */
import { EXTRACTORS } from '../src/extract/index.ts';
import { readInputs } from '../src/commands/inputs.ts';
import { readSource, type Record } from '../src/commands/pipeline.ts';
import type { Article } from '../src/model/article.ts';
import type { Check } from '../src/model/check.ts';
import type { Fact } from '../src/model/fact.ts';

export interface Read {
  article: Article;
  facts: Fact[];
  checks: Check[];
}

export const VERSION_READ = EXTRACTORS;

/** Every article of the corpus, read. */
export async function readCorpus(): Promise<Read[]> {
  const all: Read[] = [];
  for await (const source of readInputs(['corpus/pages', 'corpus/texts', 'test/explore/more'], null)) {
    if ('reason' in source) throw new Error(`${source.path}: ${source.reason}`);
    const record: Record = readSource(source);
    if ('article' in record) all.push(record);
  }
  return all;
}

const CAPITAL = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;

/** Syllables of names, by length: of persons and of all units but provinces, which stay what they are. */
function syllablesOf(all: readonly Read[]): Map<number, string[]> {
  const names = (provinces: boolean): string[] =>
    all.flatMap(({ facts }) =>
      facts.flatMap((fact) => {
        if (fact.type === 'unit') return (fact.kind === 'province') === provinces ? [fact.name] : [];
        return fact.type === 'person' && !provinces ? [fact.name] : [];
      }),
    );
  const words = (list: string[]): string[] => list.flatMap((name) => name.match(CAPITAL) ?? []);
  // Heads of bodies are no names.
  const kept = new Set([
    ...words(names(true)),
    ...'Đảng Chi Ban Bộ Hội Công Ty Ủy Tỉnh Huyện Trung Ương Quốc'.split(' '),
  ]);
  const byLength = new Map<number, string[]>();
  for (const word of new Set(words(names(false)))) {
    if (!kept.has(word)) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }
  return byLength;
}

/** Articles that share their names with so many others. */
const TOLD = 5;

/** Makes the n-th copy: names of the same lengths, so that every fact stays where it is. */
export function copier(all: readonly Read[]): (read: Read, n: number) => Read {
  const byLength = syllablesOf(all);
  const place = new Map([...byLength.values()].flatMap((words) => words.map((word, i) => [word, i])));
  return ({ article, facts, checks }, n) => {
    const shift = Math.floor(n / TOLD);
    const other = (word: string): string => {
      const at = place.get(word);
      const words = byLength.get(word.length);
      if (at === undefined || !words) return word;
      // A step of its own for each word, or the same words would stand together in every copy.
      return words[(at + shift * (1 + (at % 7))) % words.length] ?? word;
    };
    const parts = { article, facts, places: checks.map((check) => check.facts.map((fact) => facts.indexOf(fact))) };
    const copy = JSON.parse(JSON.stringify(parts).replace(CAPITAL, other)) as Omit<Read, 'checks'>;
    copy.article.article = `${article.article}?copy=${n}`;
    copy.article.path = `${article.path}.${n}`;
    const copied = checks.map((check, i) => ({
      ...check,
      facts: (parts.places[i] ?? []).map((index) => copy.facts[index]) as unknown as Check['facts'],
    }));
    return { ...copy, checks: copied };
  };
}
