/** What one request brought home, and what the reader of pages makes of it. */
import type { Site } from '../model/site.ts';

/** What the crawler takes a page for before it has seen it. */
export type PageKind = 'home' | 'listing' | 'feed' | 'sitemap' | 'article';

/** One response as it came over the wire. */
export interface Received {
  url: string;
  status: number;
  statusText: string;
  requestHeaders: [string, string][];
  headers: [string, string][];
  /** The payload as sent, content encoding kept. */
  raw: Buffer;
  /** The payload with its content encoding undone. */
  body: Buffer;
  /** ISO 8601, UTC. */
  fetched: string;
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

/** The first value of a header, whatever its case, or null. */
export function header(headers: readonly [string, string][], name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
