/** The files of a case: a saved page, what the program put out for it, and what a reader says. */
import { z } from 'zod';
import { Article, BLOCK_KINDS, Meta, Page } from '../model/article.ts';
import { FACT_TYPES } from '../model/fact.ts';

/** `meta.json`: what is known of a page besides its bytes. */
export const CaseMeta = Meta.extend({
  /** Path of the listing that links to it, for a corpus that is served as newspapers. */
  listing: z.string().nullish(),
  /** As they came over the wire, where the page was fetched. */
  headers: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** When it was fetched, ISO 8601. */
  fetched: z.string().optional(),
  /** The types that `gold.jsonl` covers; all when absent. */
  gold: z.array(z.enum(FACT_TYPES)).optional(),
  /** A held case is scored before a release alone, and no rule is mended by it. */
  split: z.literal('held').optional(),
  note: z.string().optional(),
});
export type CaseMeta = z.infer<typeof CaseMeta>;

/** `article.json`: what stripping makes of the page. */
export const GoldenArticle = Article.pick({
  url: true,
  site: true,
  title: true,
  lead: true,
  author: true,
  section: true,
  published: true,
}).extend({
  blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), text: z.string() })),
});
export type GoldenArticle = z.infer<typeof GoldenArticle>;

/** `page.json`: a page that is no article, or a feed or sitemap with the addresses it names. */
export const GoldenPage = z.object({
  kind: z.enum(['listing', 'other', 'feed', 'sitemap']),
  ...Page.pick({ links: true, next: true }).shape,
});
export type GoldenPage = z.infer<typeof GoldenPage>;

/** A fact without what the confidence table adds to it: a table reckoned anew is no change of a rule. */
export type GoldenFact = Readonly<Record<string, unknown>> & {
  type: string;
  quote: string;
  start: number;
  end: number;
  rule: string;
};

/** What the program puts out for a case. */
export type Output = { article: GoldenArticle; facts: GoldenFact[] } | { page: GoldenPage };

export const textOf = ({ blocks }: Pick<GoldenArticle, 'blocks'>): string =>
  blocks.map(({ text }) => text).join('\n\n');

/** A fact as it is kept. */
export function goldenFact(fact: Readonly<Record<string, unknown>>): GoldenFact {
  const { article: _, confidence: __, ...rest } = fact;
  return rest as GoldenFact;
}
