/** A crawl wired to all stages: each response archived and filed, each page read and stored, listings' links given back. */
import type Database from 'better-sqlite3';
import { recordResponse } from '../archive/responses.ts';
import { openWarc, type Warc } from '../archive/warc.ts';
import { crawl } from '../crawl/crawl.ts';
import type { Fetched, Found } from '../crawl/fetched.ts';
import type { CrawlOptions, CrawlSummary } from '../crawl/options.ts';
import { EXTRACTORS } from '../extract/index.ts';
import { header } from '../model/exchange.ts';
import { storedMemory } from '../store/memory.ts';
import { openStore } from '../store/save.ts';
import { VERSION } from '../version.ts';
import { readSource, type PipelineOptions, type Record } from './pipeline.ts';

export interface CrawlingOptions extends Omit<CrawlOptions, 'read' | 'db'>, PipelineOptions {
  db: Database.Database;
  /** The WARC to append to, `.warc.gz`. */
  warc: string;
  /** Told of each page that was fetched and could not be read, or is no article where one was promised. */
  onUnread?(url: string, reason: string): void;
}

export interface CrawlingSummary extends CrawlSummary {
  /** Articles read in this run, and their facts. */
  articles: number;
  facts: number;
}

const NOTHING: Found = { links: [], next: null };

/** Crawls, archives, strips, extracts and stores. */
export async function crawlAndRead(options: CrawlingOptions): Promise<CrawlingSummary> {
  const store = openStore(options.db);
  const memory = { memory: storedMemory(options.db), learn: true };
  const warc = await openWarc(options.warc, { software: `bocbao/${VERSION}` });
  const tally = { articles: 0, facts: 0 };
  const keep = (record: Record): void => {
    if ('page' in record) return void store.page(record.page);
    store.article(record.article, record.facts, EXTRACTORS, record.checks);
    tally.articles++;
    tally.facts += record.facts.length;
  };
  const unread = (url: string, reason: string): void => {
    store.failure('strip', url, reason);
    options.onUnread?.(url, reason);
  };
  try {
    const summary = await crawl({
      ...options,
      read: async (fetched) => {
        const path = await archive(fetched, warc, options.db);
        return read(fetched, path, { ...options, memory }, keep, unread, store.mended);
      },
    });
    return { ...summary, ...tally };
  } finally {
    await warc.close();
  }
}

async function archive(fetched: Fetched, warc: Warc, db: Database.Database): Promise<string> {
  const placed = await warc.append(fetched);
  recordResponse(db, fetched, placed);
  return `${placed.file}#${placed.offset}`;
}

/** Reads a page that was answered with HTML; what is no page (robots.txt, feeds, errors) was only to be archived. */
function read(
  fetched: Fetched,
  path: string,
  options: PipelineOptions,
  keep: (record: Record) => void,
  unread: (url: string, reason: string) => void,
  mended: (url: string) => void,
): Found {
  const { url, status, kind, body, headers, site } = fetched;
  if (status !== 200 || kind === 'robots' || kind === 'feed' || kind === 'sitemap') return NOTHING;
  const contentType = header(headers, 'content-type');
  const expect = kind === 'article' ? 'article' : 'listing';
  try {
    const meta = { site: site.key };
    const record = readSource({ path, address: url, bytes: body, form: 'html', contentType, meta, expect }, options);
    keep(record);
    mended(url);
    if ('article' in record) return NOTHING;
    if (kind === 'article') unread(url, `a page that is no article (${record.page.kind})`);
    return { links: record.page.links, next: record.page.next };
  } catch (error) {
    unread(url, (error as Error).message);
    return NOTHING;
  }
}
