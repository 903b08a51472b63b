/** A newspaper's site as plain data: how its pages are found, and how they are laid out. */

/** Where a value comes from: `page` when it was seen on a saved page, `second-hand` when somebody wrote it down. */
export type Seen = 'page' | 'second-hand';

/** CSS selectors of one layout of article pages; any may be absent, and stripping works without all of them. */
export interface Layout {
  /** First and last day (ISO) of publication that the layout was used for; absent is open. */
  from?: string;
  to?: string;
  seen: Seen;
  title?: string;
  lead?: string;
  body?: string;
  author?: string;
  published?: string;
  section?: string;
  /** What stands inside the body and is not of the article. */
  drop?: string[];
}

/** What an address's path looks like, and the first and last day (ISO, or a month of it) it was so; absent is open. */
export interface DatedPath extends RegExp {
  from?: string;
  to?: string;
}

export interface Site {
  /** Short name, used on the command line and in the database: `baosonla`. */
  key: string;
  name: string;
  /** Scheme and host, no slash at the end: `https://baosonla.vn`. */
  base: string;
  /** Other hosts of the same paper. */
  aliases: string[];
  /** Paths of listings to crawl; the home page is always one. */
  listings: string[];
  feeds: string[];
  sitemaps: string[];
  /** What an article's path looks like, newest scheme first; group 1, where there is one, is the article's own id. */
  articlePaths: DatedPath[];
  /** What a listing's path looks like; listings that are not named are found on the home page by it. */
  listingPaths?: DatedPath[];
  /** The path of a listing's n-th page, `{path}` being the listing's path without its ending and `{n}` the number. */
  nextPage?: string;
  /** CSS selector of the links to articles on a listing, where somebody knew one. Reading does without it. */
  articleLinks?: string;
  layouts: Layout[];
  /** Of everything but the layouts, which say it themselves. */
  seen: Seen;
}
