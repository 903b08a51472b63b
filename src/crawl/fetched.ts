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
}

/** What a reader found on a home or listing page: its article links, and the listing's next page. */
export interface Found {
  links: string[];
  next: string | null;
}
