/** An article's text to its facts: one reading, the extractors in their order, facts in the text's order. */
import { extractors } from '../../extractors/index.ts';
import type { Mention, TraceStep } from '../../extractors/rule.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { read, type Tagger } from '../text/reading.ts';
import { confidenceOf } from './confidence.ts';
import { withNames } from './names.ts';
import { resolved } from './resolve.ts';

/** Names and versions of the extractors and refiners, as kept with every article: a change says which facts are stale. */
export const EXTRACTORS: string = [...extractors, { name: 'resolve', version: 3 }]
  .map(({ name, version }) => `${name}@${version}`)
  .join(' ');

export interface ExtractOptions {
  /** Bounds nouns and adds names that no rule has (`--nlp`). */
  tagger?: Tagger | null;
  trace?: (step: TraceStep) => void;
  /** How sure a fact is, by its rule's own guess; else by what the labelled corpus shows. */
  confidence?: (fact: Fact) => number;
}

/** The facts of an article, in the text's order. Pure: the same text and date give the same facts. */
export function extract(
  article: Pick<Article, 'article' | 'text' | 'published'>,
  options: ExtractOptions = {},
): Fact[] {
  const { trace, tagger = null, confidence = confidenceOf } = options;
  const reading = read(article.text, article.published, tagger);
  const found: Mention[] = [];
  for (const extractor of extractors) found.push(...extractor.find({ reading, found, ...(trace && { trace }) }));
  return resolved(tagger ? withNames(found, reading, tagger.names) : found, reading)
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
    .map((mention) => {
      const fact = toFact(mention, article);
      fact.confidence = confidence(fact);
      return fact;
    });
}

function toFact(mention: Mention, article: Pick<Article, 'article' | 'text'>): Fact {
  const { type, start, end, rule, confidence, fields } = mention;
  const quote = article.text.slice(start, end);
  if (!quote) throw new Error(`rule ${rule} put out a fact without words at ${start}–${end}`);
  return { article: article.article, type, quote, start, end, rule, confidence, ...fields } as Fact;
}
