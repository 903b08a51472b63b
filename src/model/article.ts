/** An article and a page that is none: what `strip` makes of one response or file. */
import { z } from 'zod';

export const BLOCK_KINDS = ['title', 'lead', 'paragraph', 'subhead', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One piece of an article's text as the page sets it. */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** What a sidecar `NAME.meta.json` says of a page: an http(s) address, ISO 8601 for the time; an empty string is none. */
const orAbsent = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullish());
export const Meta = z.object({
  url: orAbsent(z.url({ protocol: /^https?$/ })),
  site: orAbsent(z.string()),
  title: orAbsent(z.string()),
  published: orAbsent(z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])),
  author: orAbsent(z.string()),
});
export type Meta = z.infer<typeof Meta>;

/** The `article` record of the fact contract. */
export const Article = z.object({
  type: z.literal('article'),
  /** Canonical URL when known, else the file's path. */
  article: z.string(),
  /** The file it was read from; for a WARC `FILE#offset`. */
  path: z.string(),
  url: z.string().nullable(),
  site: z.string().nullable(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  /** ISO 8601, with `+07:00` when a time is printed, else a date. */
  published: z.string().nullable(),
  /** Title, lead, body and captions joined by `\n\n`; NFC; no chrome. */
  text: z.string(),
});
export type Article = z.infer<typeof Article>;

/** The `page` record of the fact contract: a page that is no article. */
export const Page = z.object({
  type: z.literal('page'),
  article: z.string(),
  path: z.string(),
  kind: z.enum(['listing', 'other']),
  /** Absolute article links, in the page's order, once each. */
  links: z.array(z.string()),
  next: z.string().nullable(),
});
export type Page = z.infer<typeof Page>;

/** One thing `strip` left out, and why. */
export interface Removal {
  /** The step that did it: `hidden`, `chrome phrase`, `link density`, `outside the body` … */
  step: string;
  reason: string;
  /** The first words of what went. */
  words: string;
}

/** The values of an article that `strip` reads, each with where it came from: `json-ld`, `h1`, `line` … */
export type Sources = Partial<{
  [value in 'title' | 'lead' | 'author' | 'published' | 'modified' | 'section' | 'tags' | 'url']: string;
}>;

/** An article as `strip` returns it, before it has an id and a path. */
export interface StrippedArticle {
  kind: 'article';
  url: string | null;
  title: string | null;
  lead: string | null;
  author: string | null;
  section: string | null;
  published: string | null;
  /** As `published`; null when it is not stated, or is the same. */
  modified: string | null;
  tags: string[];
  /** The site's name, as it calls itself. */
  siteName: string | null;
  sources: Sources;
  /** Title, lead and body in reading order. */
  blocks: Block[];
  /** How much of an article each block is: letters of prose, fewer when it has links or no end. */
  scores: number[];
  removals: Removal[];
}

/** A page that is no article, as `strip` returns it. */
export interface StrippedPage {
  kind: 'listing' | 'other';
  url: string | null;
  links: string[];
  next: string | null;
  removals: Removal[];
}

export type Stripped = StrippedArticle | StrippedPage;
