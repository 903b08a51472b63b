/** What a crawl is told, what it tells on its way, and what it says at its end. */
import type Database from 'better-sqlite3';
import type { Site } from '../model/site.ts';
import type { ConnectTo } from './connect.ts';
import type { Limits } from './fetch.ts';
import type { Fetched, Found, PageKind } from './fetched.ts';
import type { State } from './frontier.ts';

export interface CrawlOptions {
  /** Migrated: the tables `frontier` and `failures` are there. */
  db: Database.Database;
  sites: readonly Site[];
  /** Articles to fetch at most, all sites together; without it, all. */
  max?: number;
  /** Pages of one listing to follow at most; 50 when absent. */
  maxListingPages?: number;
  userAgent: string;
  /** Milliseconds between two requests to a host; a Crawl-delay in robots.txt raises it. */
  delay: number;
  /** Milliseconds before a failed request is tried again, doubled the next time; 1000 when absent. */
  backOff?: number;
  /** The only way to reach a private address. */
  connectTo?: ConnectTo;
  limits?: Partial<Limits>;
  /**
   * Gets every response, of any status, robots.txt and redirects too. What it returns counts for home and listing
   * pages; `links` are the articles. When it throws, the crawl ends and the page stays in the queue.
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
  kind: PageKind;
  state: 'done' | 'failed' | 'skipped';
  reason: string | null;
  requests: number;
  bytes: number;
}

export interface CrawlSummary {
  /** Addresses of these sites in each state, of this and earlier runs. */
  states: Record<State, number>;
  /** Articles fetched in this run. */
  articles: number;
  requests: number;
  /** Of payloads, as sent. */
  bytes: number;
  seconds: number;
  /** True when the signal ended the crawl. */
  aborted: boolean;
}

/** What a run has done so far. */
export interface Tally {
  /** Articles taken from the queue, whatever came of them. */
  taken: number;
  articles: number;
  requests: number;
  bytes: number;
}
