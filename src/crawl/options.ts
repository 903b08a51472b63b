/** What a crawl is told, what it tells on its way, and what it says at its end. */
import type Database from 'better-sqlite3';
import type { Site } from '../model/site.ts';
import type { Wire } from './fetch.ts';
import type { Fetched, Found, PageKind } from './fetched.ts';
import type { State } from './frontier.ts';

export interface CrawlOptions extends Wire {
  /** Migrated: the crawl's tables and `failures` are there. */
  db: Database.Database;
  sites: readonly Site[];
  /** Articles to fetch at most in this run, all sites together; without it, all. */
  max?: number;
  /** Articles to fetch at most of each site. */
  maxPerSite?: number;
  /** An ISO day: articles known to be older are left out, and a listing ends where all are. */
  since?: string;
  /** Days since its first fetch in which an article still named by a page is asked for again; 7 when absent. */
  recheck?: number;
  /** False: a crawl that was cut off is not gone on with; its sites' pages are all asked for again. */
  resume?: boolean;
  /** True: pages that name others are fetched, articles are only queued. */
  discoverOnly?: boolean;
  /** Pages of one listing to follow at most; 50 when absent. */
  maxListingPages?: number;
  userAgent: string;
  /** Milliseconds between two requests to a host; a Crawl-delay in robots.txt raises it. */
  delay: number;
  /** Milliseconds before a failed request is tried again, doubled each time the host fails in a row; 1000 when absent. */
  backOff?: number;
  /** Whether an address that a sitemap names is an article's, for sites that do not say; all are when absent. */
  isArticle?(url: string, site: Site): boolean;
  /**
   * Gets every response, of any status, robots.txt and redirects too. What it returns counts for 200 alone; `links`
   * are the articles. When it throws, the crawl ends and the page stays in the queue.
   */
  read(fetched: Fetched): Found | Promise<Found>;
  onSkip?(url: string, reason: string): void;
  onProgress?(progress: Progress): void;
  /** Ends the crawl early; what was in flight is queued again. */
  signal?: AbortSignal;
}

/** Told after each page. */
export interface Progress {
  url: string;
  site: string;
  host: string;
  kind: PageKind;
  /** `queued`: it failed in a way that may pass, and is tried again later. */
  state: 'done' | 'failed' | 'skipped' | 'queued';
  reason: string | null;
  /** Addresses of the site that wait. */
  queued: number;
  requests: number;
  bytes: number;
}

/** Why a site's crawl ended: nothing was left, the limit was reached, or the host was given up until the next run. */
export interface Ending {
  site: string;
  outcome: 'finished' | 'limit' | 'gave up';
  reason: string | null;
}

export interface CrawlSummary {
  /** Addresses of these sites in each state, of this and earlier runs. */
  states: Record<State, number>;
  /** Articles fetched in this run for the first time, or changed since. */
  articles: number;
  /** Pages that were asked for again and are as they were. */
  unchanged: number;
  requests: number;
  /** Of payloads, as sent. */
  bytes: number;
  seconds: number;
  /** True when the signal ended the crawl. */
  aborted: boolean;
  /** Of the sites whose crawl came to an end. */
  endings: Ending[];
}

/** What a run has done so far. */
export interface Tally {
  /** Articles taken from the queue, whatever came of them. */
  taken: number;
  articles: number;
  unchanged: number;
  requests: number;
  bytes: number;
}
