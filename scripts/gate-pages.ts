/** The gate's figures of pages: how articles are stripped, what listings, feeds and sitemaps name; and what is wrong of which page. */
import { HEAD, scoreArticle, shared, type ArticleScore } from '../src/corpus/article-score.ts';
import type { GoldenArticle, GoldenPage } from '../src/corpus/case.ts';
import { listCases, readTruth } from '../src/corpus/folder.ts';
import { score, type Score } from '../src/corpus/score.ts';
import { outputOf } from '../src/commands/corpus-output.ts';
import { rounded, type Figures } from './gate-scores.ts';
import { CORPUS } from './labelled.ts';

/** What of a page is not as a reader has it. */
export interface PageError {
  page: string;
  group: 'strip' | 'listings';
  what: 'paragraphs' | 'links' | (typeof HEAD)[number];
  /** How much of it is right, 0 to below 1. */
  right: number;
  /** What it is, and what would be right. */
  told: string;
}

export interface PageFigures {
  figures: Figures;
  errors: PageError[];
  pages: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Figures over the pages, each page weighing the same. */
export function pageFigures(held: boolean): PageFigures {
  const articles: ArticleScore[] = [];
  const links: Score[] = [];
  const errors: PageError[] = [];
  for (const page of listCases(CORPUS)) {
    if ((page.meta.split === 'held') !== held) continue;
    const [truth, now] = [readTruth(page), outputOf(page)];
    if ('article' in truth) {
      const got = 'article' in now ? now.article : null;
      const own = scoreArticle(truth.article, got);
      articles.push(own);
      errors.push(...articleErrors(page.name, own, truth.article, got));
    } else {
      const own = linksScore(truth.page, 'page' in now ? now.page : null);
      links.push(own);
      if (own.f1 < 1) errors.push(linksError(page.name, own, truth.page, 'page' in now ? now.page : null));
    }
  }
  const strip = {
    'words.f1': rounded(mean(articles.map(({ words }) => words.f1))),
    'paragraphs.precision': rounded(mean(articles.map(({ paragraphs }) => paragraphs.precision))),
    'paragraphs.recall': rounded(mean(articles.map(({ paragraphs }) => paragraphs.recall))),
    ...Object.fromEntries(HEAD.map((name) => [name, rounded(mean(articles.map(({ head }) => head[name])))])),
  };
  const listings = { 'links.f1': rounded(mean(links.map(({ f1 }) => f1))) };
  const figures = { ...(articles.length > 0 && { strip }), ...(links.length > 0 && { listings }) };
  return { figures, errors, pages: articles.length + links.length };
}

function articleErrors(
  page: string,
  { paragraphs, head }: ArticleScore,
  gold: GoldenArticle,
  got: GoldenArticle | null,
): PageError[] {
  const errors: PageError[] = [];
  if (paragraphs.f1 < 1)
    errors.push({
      page,
      group: 'strip',
      what: 'paragraphs',
      right: rounded(paragraphs.f1),
      told: difference(gold, got),
    });
  for (const what of HEAD) {
    const told = got === null ? 'the page is read as no article' : `${words(got[what])}, right is ${words(gold[what])}`;
    if (head[what] === 0) errors.push({ page, group: 'strip', what, right: 0, told });
  }
  return errors;
}

const words = (value: string | null): string => JSON.stringify(value);
const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** The first paragraph that is there too much or not at all, and how many. */
function difference(gold: GoldenArticle, got: GoldenArticle | null): string {
  const texts = (article: GoldenArticle | null): string[] => article?.blocks.map(({ text }) => text) ?? [];
  const [wanted, given] = [texts(gold), texts(got)];
  const missing = wanted.filter((text) => !given.includes(text));
  const more = given.filter((text) => !wanted.includes(text));
  const told = (word: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [`${list.length} ${word}, first "${cut(list[0] ?? '')}"`];
  return [...told('missing', missing), ...told('too many', more)].join('; ') || 'in another order or number';
}

function linksScore(gold: GoldenPage, now: GoldenPage | null): Score {
  const got = now?.kind === gold.kind ? now : { links: [], next: '' };
  const right = shared(gold.links, got.links);
  return score(right + Number(gold.next === got.next), got.links.length + 1, gold.links.length + 1);
}

function linksError(page: string, { f1 }: Score, gold: GoldenPage, now: GoldenPage | null): PageError {
  const missing = gold.links.filter((link) => !now?.links.includes(link)).length;
  const more = now?.links.filter((link) => !gold.links.includes(link)).length ?? 0;
  const told =
    now === null
      ? `the page is read as an article, right is ${gold.kind}`
      : `${now.kind} with ${missing} links missing and ${more} too many, next page ${words(now.next)}; right is ${gold.kind}, ${words(gold.next)}`;
  return { page, group: 'listings', what: 'links', right: rounded(f1), told };
}

/** Errors in words, those of one paper together: `section of 9 pages of baotrungdu`. */
export function pageErrorsInWords(errors: readonly PageError[]): string[] {
  const groups = new Map<string, PageError[]>();
  for (const error of errors) {
    const key = `${error.what} ${error.page.split('/')[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), error]);
  }
  return [...groups.values()].map((own) => {
    const { what, page } = own[0] as PageError;
    return own.length === 1 ? `${what} of ${page}` : `${what} of ${own.length} pages of ${page.split('/')[0]}`;
  });
}
