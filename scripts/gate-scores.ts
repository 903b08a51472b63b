/** The figures of the gate: every type of fact and attribute, how pages are stripped, what listings and feeds name. */
import { HEAD, scoreArticle, type ArticleScore } from '../src/corpus/article-score.ts';
import { listCases, readTruth } from '../src/corpus/folder.ts';
import {
  addTo,
  attributeScore,
  emptyTallies,
  foundScore,
  wholeScore,
  type Score,
  type Tallies,
} from '../src/corpus/score.ts';
import { shared } from '../src/corpus/article-score.ts';
import { score } from '../src/corpus/score.ts';
import { outputOf } from '../src/commands/corpus-output.ts';
import { FACT_TYPES } from '../src/model/fact.ts';
import { CORPUS, judgementOf, type Labelled } from './labelled.ts';

/** Each group's figures by name, 0 to 1: `count` → `subject.recall`. */
export type Figures = Record<string, Record<string, number>>;

export const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const flat = (name: string, { precision, recall, f1 }: Score): Record<string, number> => {
  const prefix = name === '' ? '' : `${name}.`;
  return {
    [`${prefix}precision`]: rounded(precision),
    [`${prefix}recall`]: rounded(recall),
    [`${prefix}f1`]: rounded(f1),
  };
};

export function talliesOf(texts: readonly Labelled[]): Tallies {
  const tallies = emptyTallies();
  for (const text of texts) addTo(tallies, judgementOf(text));
  return tallies;
}

/** Figures of the types that occur. */
export function factFigures(tallies: Tallies): Figures {
  return Object.fromEntries(
    FACT_TYPES.filter((type) => tallies[type].gold > 0).map((type) => [
      type,
      {
        ...flat('', foundScore(tallies[type])),
        'whole.f1': rounded(wholeScore(tallies[type]).f1),
        ...Object.assign(
          {},
          ...Object.entries(tallies[type].attributes).map(([name, tally]) => flat(name, attributeScore(tally))),
        ),
      },
    ]),
  );
}

/** A page that is not stripped, or does not name its links, as it should. */
export interface PageError {
  page: string;
  what: string;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Figures over the pages, each page weighing the same. */
export function pageFigures(held: boolean): { figures: Figures; errors: PageError[]; pages: number } {
  const articles: ArticleScore[] = [];
  const links: Score[] = [];
  const errors: PageError[] = [];
  for (const page of listCases(CORPUS)) {
    if ((page.meta.split === 'held') !== held) continue;
    const [truth, now] = [readTruth(page), outputOf(page)];
    if ('article' in truth) {
      const own = scoreArticle(truth.article, 'article' in now ? now.article : null);
      articles.push(own);
      const wrong = HEAD.filter((name) => own.head[name] === 0);
      if (own.paragraphs.f1 < 1) errors.push({ page: page.name, what: 'paragraphs' });
      for (const what of wrong) errors.push({ page: page.name, what });
      continue;
    }
    const got = 'page' in now && now.page.kind === truth.page.kind ? now.page : { links: [], next: '' };
    const right = shared(truth.page.links, got.links);
    links.push(score(right + Number(truth.page.next === got.next), got.links.length + 1, truth.page.links.length + 1));
    if ((links.at(-1)?.f1 ?? 0) < 1) errors.push({ page: page.name, what: 'links' });
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
