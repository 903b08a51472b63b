/** How well a page was stripped: the words and paragraphs of its article, and each value of its head. */
import type { GoldenArticle } from './case.ts';
import { score, type Score } from './score.ts';

export const HEAD = ['title', 'lead', 'author', 'section', 'published'] as const;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How many of the items of two lists are in both, each as often as it stands in both. */
export function shared(gold: readonly string[], got: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of gold) left.set(item, (left.get(item) ?? 0) + 1);
  return got.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count > 0;
  }).length;
}

const overlap = (gold: readonly string[], got: readonly string[]): Score =>
  score(shared(gold, got), got.length, gold.length);

/** F1 over the multisets of words of two texts, 0 to 1. */
export const wordF1 = (gold: string, got: string): number => overlap(wordsOf(gold), wordsOf(got)).f1;

export interface ArticleScore {
  words: Score;
  /** Whole paragraphs, letter by letter. */
  paragraphs: Score;
  /** 1 where a value is right. */
  head: Record<(typeof HEAD)[number], number>;
}

/** @param got null when the page was taken for no article */
export function scoreArticle(gold: GoldenArticle, got: GoldenArticle | null): ArticleScore {
  const texts = (article: GoldenArticle | null): string[] => article?.blocks.map(({ text }) => text) ?? [];
  const words = (article: GoldenArticle | null): string[] => texts(article).flatMap(wordsOf);
  return {
    words: overlap(words(gold), words(got)),
    paragraphs: overlap(texts(gold), texts(got)),
    head: Object.fromEntries(HEAD.map((name) => [name, Number(got !== null && gold[name] === got[name])])) as Record<
      (typeof HEAD)[number],
      number
    >,
  };
}
