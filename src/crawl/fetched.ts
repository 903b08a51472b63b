/** What one request brought home, and what the reader of pages makes of it. */
import type { Exchange } from '../model/exchange.ts';
import type { Site } from '../model/site.ts';

/** What the crawler takes a page for before it has seen it. */
export type PageKind = 'home' | 'listing' | 'feed' | 'sitemap' | 'article';

/** One response as it came over the wire, with its content encoding undone. */
export interface Received extends Exchange {
  body: Buffer;
}

/** A response and what it was asked for; redirects and errors are responses too. */
export interface Fetched extends Received {
  site: Site;
  kind: PageKind | 'robots';
  /** The address the page is known by, whatever redirects led away from it. */
  known: string;
  /** True for a page that was fetched before and is asked for again. */
  again: boolean;
}

/** What a reader found: on a home or listing page its article links and the next page, on an article its day. */
export interface Found {
  links: string[];
  next: string | null;
  /** ISO 8601. */
  published?: string | null;
  /** True when the payload is the one that was fetched before. */
  unchanged?: boolean;
  /** What the reader writes into the database, in one transaction with what becomes of the address. */
  write?(): void;
}
