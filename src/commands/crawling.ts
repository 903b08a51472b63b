/** A crawl wired to all stages: each response archived and filed, each page read and stored, listings' links given back. */
import type Database from 'better-sqlite3';
import { openArchive, type Archive } from '../archive/archive.ts';
import { crawl } from '../crawl/crawl.ts';
import type { Fetched, Found } from '../crawl/fetched.ts';
import { articleId } from '../crawl/links.ts';
import type { CrawlOptions, CrawlSummary } from '../crawl/options.ts';
import { EXTRACTORS } from '../extract/index.ts';
import { header } from '../model/exchange.ts';
import { storedMemory } from '../store/memory.ts';
import { openStore, type Stage, type Store } from '../store/save.ts';
import { shapeOf } from '../strip/links.ts';
import { VERSION } from '../version.ts';
import { readTask, type PipelineOptions, type Record } from './pipeline.ts';

export interface CrawlingOptions extends Omit<CrawlOptions, 'read' | 'db' | 'isArticle'>, PipelineOptions {
  db: Database.Database;
  /** The WARC to append to, `.warc.gz`; null archives nothing. */
  warc: string | null;
  /** Bytes after which the next WARC is begun. */
  warcSize?: number;
  /** Told of each page that was fetched and could not be read, or is no article where one was promised. */
  onUnread?(url: string, reason: string): void;
}

export interface CrawlingSummary extends CrawlSummary {
  /** Articles read in this run, and their facts. */
  articles: number;
  facts: number;
  /** Of these articles: those known from before, that say something else now. */
  revised: number;
}

const NOTHING: Found = { links: [], next: null };

/** Crawls, archives, strips, extracts and stores. */
export async function crawlAndRead(options: CrawlingOptions): Promise<CrawlingSummary> {
  const { db, warc, warcSize: fileSize } = options;
  const archive =
    warc === null
      ? null
      : await openArchive(db, warc, { software: `bocbao/${VERSION}`, ...(fileSize !== undefined && { fileSize }) });
  const memory = { memory: storedMemory(db), learn: true };
  const reader = openReader({ ...options, memory }, openStore(db));
  try {
    const summary = await crawl({
      ...options,
      isArticle: (url, site) => shapeOf(url, site) !== null,
      async read(fetched) {
        const { path, unchanged, write } = await keep(fetched, archive);
        // What was read before and has not changed says nothing new; a listing is read for its links all the same.
        if (unchanged && fetched.again && fetched.kind === 'article') return { ...NOTHING, unchanged, write };
        return { ...reader.read(fetched, path), unchanged, write };
      },
    });
    return { ...summary, ...reader.tally };
  } finally {
    await archive?.close();
  }
}

interface Kept {
  path: string;
  unchanged: boolean;
  write(): void;
}

async function keep(fetched: Fetched, archive: Archive | null): Promise<Kept> {
  if (archive === null) return { path: fetched.url, unchanged: false, write: () => undefined };
  const { row, file } = await archive.keep(fetched);
  return { path: `${row.file}#${row.offset}`, unchanged: row.type === 'revisit', write: file };
}

interface Reader {
  read(fetched: Fetched, path: string): Found;
  tally: { articles: number; facts: number; revised: number };
}

/** Reads pages that were answered with HTML; what is no page (robots.txt, feeds, errors) was only to be archived. */
function openReader(options: CrawlingOptions, store: Store): Reader {
  const tally = { articles: 0, facts: 0, revised: 0 };
  const fail = (stage: Stage, url: string, reason: string): Found => {
    store.failure(stage, url, reason);
    options.onUnread?.(url, reason);
    return NOTHING;
  };
  const save = (record: Record, fetched: Fetched): void => {
    if ('page' in record) return void store.page(record.page);
    const saved = store.article(asKnown(record.article, fetched), record.facts, EXTRACTORS, record.checks);
    tally.articles++;
    tally.facts += record.facts.length;
    if (saved === 'changed' && fetched.again) tally.revised++;
  };
  const read = (fetched: Fetched, path: string): Found => {
    const { url, status, kind, body, headers, site } = fetched;
    if (status !== 200 || kind === 'robots' || kind === 'feed' || kind === 'sitemap') return NOTHING;
    const contentType = header(headers, 'content-type');
    const expect = kind === 'article' ? 'article' : 'listing';
    const meta = { site: site.key };
    const source = { path, address: url, bytes: body, form: 'html' as const, contentType, meta, expect } as const;
    const record = readTask({ source }, options);
    if ('stage' in record) return fail(record.stage, url, record.reason);
    try {
      save(record, fetched);
    } catch (error) {
      // A full disk or a locked database is no fault of the page.
      if (/^SQLITE_(?!CONSTRAINT)/.test((error as { code?: string }).code ?? '')) throw error;
      return fail('store', url, (error as Error).message);
    }
    store.mended(url);
    if ('article' in record) return { ...NOTHING, published: record.article.published };
    if (kind === 'article') fail('strip', url, `a page that is no article (${record.page.kind})`);
    return { links: record.page.links, next: record.page.next };
  };
  return { read, tally };
}

/** Where addresses have the article's id, the one it was first known by stays its name, whatever its slug is now. */
function asKnown<T extends { article: string }>(article: T, { known, site, kind }: Fetched): T {
  return kind === 'article' && articleId(known, site) !== '' ? { ...article, article: known } : article;
}
