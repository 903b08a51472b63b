/** Extraction into a database: what is known is passed over, the rest is read on all cores and saved in batches. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { FACT_TYPES } from '../model/fact.ts';
import type { Input } from '../store/inputs.ts';
import { openRun, type Run } from '../store/runs.ts';
import { openStore, type Stage, type Store } from '../store/save.ts';
import { readInputs, type Unread } from './inputs.ts';
import { openNames, renamed } from './names.ts';
import { READER, type Outcome, type Record, type Source } from './pipeline.ts';
import type { Readers } from './readers.ts';

export interface ExtractingOptions {
  db: Database.Database;
  /** Names and versions of the extractors, with what else changes facts. */
  extractors: string;
  readers: Readers;
  /** Files and folders; none for the articles of the database. */
  files: readonly string[];
  base: string | null;
  /** Reads again what was read and has not changed. */
  again: boolean;
  onUnread(unread: { path: string; reason: string }): void;
  /** Told of each record that was read, in order. */
  onRecord?(record: Record): Promise<void>;
  onProgress?(tally: ExtractingTally, path: string): void;
}

export interface ExtractingTally {
  articles: number;
  pages: number;
  facts: number;
  unread: number;
  /** Inputs that were known, or articles that are up to date. */
  passed: number;
}

export interface ExtractingSummary extends ExtractingTally, Pick<Run, 'resumed' | 'changes'> {
  added: number;
  changed: number;
  unchanged: number;
}

/** Articles are saved so many in a transaction. */
const BATCH = 64;

/** One thing to read, on its way. */
interface Item {
  path: string;
  address: string | null;
  input: Input | null;
  outcome: Promise<Outcome | { passed: number | null } | { stage: Stage; reason: string }>;
}
type Done = Omit<Item, 'outcome'> & { outcome: Awaited<Item['outcome']> };

/** Reads what is new or stale, and saves it; killed at any moment, the same call goes on where it stopped. */
export async function extractInto(options: ExtractingOptions): Promise<ExtractingSummary> {
  const { db, extractors, files } = options;
  const store = openStore(db);
  const run = openRun(db, files, extractors);
  const saver = openSaver(options, store, run);
  const items = files.length > 0 ? fromFiles(options, store) : fromStore(options, store);
  // Enough on their way that no thread waits for the next, and few enough that memory stays flat.
  const ahead: Item[] = [];
  for await (const item of items) {
    // A thread that ends early is told of where it is waited for.
    item.outcome.catch(() => undefined);
    ahead.push(item);
    if (ahead.length >= BATCH) await saver.take(ahead.splice(0, 1));
  }
  await saver.take(ahead);
  await saver.flush();
  run.end();
  return { ...saver.tally, ...run.tally, resumed: run.resumed, changes: run.changes };
}

/** Everything in the files: known inputs of which nothing can have changed are passed over. */
async function* fromFiles(options: ExtractingOptions, store: Store): AsyncGenerator<Item> {
  const { readers, extractors, again, base, files } = options;
  for await (const source of readInputs(files, base)) {
    const { path } = source;
    if ('reason' in source) {
      yield { path, address: null, input: null, outcome: Promise.resolve(unreadOf(source)) };
      continue;
    }
    const input = { path, hash: digest(source), reader: READER };
    const item = { path, address: source.address ?? null, input };
    const known = again ? null : store.inputs.known(input);
    const saved = known?.article ? store.saved(known.article) : null;
    if (known && saved?.extractors !== undefined && saved.extractors !== extractors)
      yield { ...item, address: null, outcome: readers.read({ article: saved.article }) };
    else if (known) yield { ...item, outcome: Promise.resolve({ passed: saved ? saved.facts : null }) };
    else yield { ...item, outcome: readers.read({ source }) };
  }
}

/** The articles of the database whose facts other extractors read, from the text that is kept. */
function* fromStore({ readers, extractors, again }: ExtractingOptions, store: Store): Generator<Item> {
  for (const id of store.stale(again ? '' : extractors)) {
    const saved = store.saved(id);
    if (!saved) continue;
    const { article } = saved;
    yield { path: article.path, address: null, input: null, outcome: readers.read({ article }) };
  }
}

const unreadOf = ({ reason, stage = 'strip' }: Unread): { stage: Stage; reason: string } => ({ stage, reason });

/** All that decides what a source is read to. */
function digest({ bytes, ...beside }: Source): string {
  const told = Object.entries(beside).filter(([key]) => key !== 'path');
  const sorted = told.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).update(bytes).digest('base64url');
}

interface Saver {
  tally: ExtractingTally;
  take(items: readonly Item[]): Promise<void>;
  flush(): Promise<void>;
}

function openSaver(options: ExtractingOptions, store: Store, run: Run): Saver {
  const tally: ExtractingTally = { articles: 0, pages: 0, facts: 0, unread: 0, passed: 0 };
  const named = openNames(options.db);
  let batch: Done[] = [];
  const fail = ({ path }: Done, stage: Stage, reason: string): void => {
    tally.unread++;
    options.onUnread({ path, reason });
    store.failure(stage, path, reason);
  };
  const save = (done: Done): void => {
    const { path, address, input, outcome } = done;
    if ('passed' in outcome) {
      tally.passed++;
      if (outcome.passed === null) tally.pages++;
      else {
        tally.articles++;
        tally.facts += outcome.passed;
      }
      return;
    }
    if ('stage' in outcome) return fail(done, outcome.stage, outcome.reason);
    const beside = { ...(input && { input }), changes: run.changes, again: options.again };
    try {
      if ('page' in outcome) {
        store.page(outcome.page, beside);
        tally.pages++;
      } else {
        const { article, facts, checks } = (done.outcome = renamed(outcome, named(outcome.article, address)));
        run.add(store.article(article, facts, options.extractors, checks, beside));
        tally.articles++;
        tally.facts += facts.length;
      }
      store.mended(path);
    } catch (error) {
      // A full disk or a locked database is no fault of the page.
      if (!(error as { code?: string }).code?.startsWith('SQLITE_CONSTRAINT')) throw error;
      fail(done, 'store', (error as Error).message);
    }
  };
  const flush = async (): Promise<void> => {
    const all = batch;
    batch = [];
    if (all.length === 0) return;
    store.batch(() => {
      for (const done of all) save(done);
      run.write();
    });
    options.onProgress?.(tally, all.at(-1)?.path ?? '');
    for (const { outcome } of all) if ('article' in outcome || 'page' in outcome) await options.onRecord?.(outcome);
  };
  return {
    tally,
    async take(items) {
      for (const { outcome, ...item } of items) {
        batch.push({ ...item, outcome: await outcome });
        if (batch.length >= BATCH) await flush();
      }
    },
    flush,
  };
}

/** "count 3 gained, 1 lost, 5 changed" for each extractor that reads known articles otherwise than before. */
export function changeLines(changes: Run['changes']): string[] {
  return FACT_TYPES.flatMap((type) => {
    const { gained, lost, changed } = changes[type];
    return gained + lost + changed === 0 ? [] : [`${type}: ${gained} gained, ${lost} lost, ${changed} changed`];
  });
}
