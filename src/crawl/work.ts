/** One address of the queue: fetched, read, and what became of it written down in one transaction. */
import type Database from 'better-sqlite3';
import { header } from '../model/exchange.ts';
import type { Circuit } from './circuit.ts';
import type { Fetched } from './fetched.ts';
import { TRIES, type Answered, type Row } from './frontier.ts';
import { siteLink } from './links.ts';
import { askAgain, queuePage, type Local } from './queue.ts';
import { readPage } from './pages.ts';
import { visit, type Arrival } from './visit.ts';

/** A host that asks to be left alone for longer (ms) is left for the next run. */
export const LONGEST_WAIT = 3_600_000;

const KNOWN = 'known already';

/** What became of an address. */
export interface Verdict {
  state: 'done' | 'failed' | 'skipped' | 'queued';
  reason: string | null;
  /** Writes down what else came of it, in the same transaction. */
  write?(): void;
  /** True when the page was answered, and true when it is as it was. */
  read?: boolean;
  unchanged?: boolean;
  /** What an answer with 200 said of itself. */
  answer?: Answered;
  /** When it may be tried again, ms since 1970; of what is queued. */
  nextTry?: number;
}

/** A failure that may pass; `wait` is what the host asks for (ms). */
interface Trouble {
  trouble: string;
  wait: number;
  write(): void;
}

/**
 * Fetches and reads one address. Gives why the host is to be given up until the next run, or null; `then` is run in the
 * transaction that settles the address.
 */
export async function work(row: Row, circuit: Circuit, local: Local, then: () => void): Promise<string | null> {
  const before = { ...local.own };
  let found: Verdict | Trouble;
  try {
    found = await fetchAndRead(row, local);
  } catch (error) {
    local.frontier.release(row.id);
    throw error;
  }
  if (!('trouble' in found)) {
    circuit.well();
    settle(row, found, before, local, then);
    return null;
  }
  const pause = circuit.failed();
  const { trouble, wait } = found;
  const giveUp =
    pause === null
      ? `too many failures in a row, the last: ${trouble}`
      : wait > LONGEST_WAIT
        ? `${trouble}, and it asks to be left alone for ${Math.round(wait / 60_000)} minutes`
        : null;
  const rest = Math.ceil(Math.max(pause ?? 0, wait));
  if (giveUp === null) local.means.gate.hold(local.host, rest);
  const another = giveUp !== null || row.tries % TRIES !== 0;
  settle(
    row,
    {
      ...(another ? { state: 'queued' as const, reason: trouble, nextTry: Date.now() + rest } : failed(row, trouble)),
      write: found.write,
    },
    before,
    local,
    giveUp === null ? then : () => undefined,
  );
  return giveUp;
}

/** Keeps count of what is taken from the queue. */
export function took({ kind }: Row, local: Local): void {
  if (kind === 'article') {
    local.waiting.articles -= 1;
    local.tally.taken += 1;
    local.own.taken += 1;
  } else local.waiting.pages -= 1;
}

/** What was not fetched counts for no limit. */
function putBack({ kind }: Row, state: Verdict['state'], local: Local): void {
  if (state === 'queued') local.waiting[kind === 'article' ? 'articles' : 'pages'] += 1;
  if (kind !== 'article' || (state !== 'queued' && state !== 'skipped')) return;
  local.tally.taken -= 1;
  local.own.taken -= 1;
}

function settle(row: Row, verdict: Verdict, before: Local['own'], local: Local, then: () => void): void {
  const { frontier, tally, options, site, host } = local;
  const { state, reason, read = false, unchanged = false } = verdict;
  if (unchanged) tally.unchanged += 1;
  else if (read && row.kind === 'article') {
    tally.articles += 1;
    local.own.articles += 1;
  }
  putBack(row, state, local);
  frontier.together(() => {
    verdict.write?.();
    if (state === 'queued') frontier.retry(row.id, verdict.nextTry ?? 0, reason ?? '');
    else frontier.settle(row.id, state, reason, verdict.answer);
    // Only an article's first try cannot have failed before.
    if (row.kind !== 'article' || row.tries > 1 || state === 'failed' || row.fetched !== null) {
      note(options.db, row.url, state === 'failed' ? reason : null);
    }
    local.runs.spend(local.crawl, {
      requests: local.own.requests - before.requests,
      bytes: local.own.bytes - before.bytes,
      articles: local.own.articles - before.articles,
    });
    then();
  });
  if (state === 'skipped') options.onSkip?.(row.url, reason ?? '');
  const { url, kind } = row;
  const { requests, bytes } = tally;
  const queued = local.waiting.articles + local.waiting.pages;
  options.onProgress?.({ url, kind, site: site.key, host, state, reason, queued, requests, bytes });
}

/** What was fetched before stays done when it cannot be had again. */
function failed(row: Row, reason: string): Verdict {
  if (row.kind === 'article' && row.fetched !== null) return { state: 'done', reason: `asked again: ${reason}` };
  return { state: 'failed', reason };
}

async function fetchAndRead(row: Row, local: Local): Promise<Verdict | Trouble> {
  const refused = local.rules.refusal(row.url) ?? tooOld(row, local);
  if (refused) return { state: 'skipped', reason: refused };
  const { url, kind, etag, lastModified } = row;
  const refuse = (target: string): string | null => refuseRedirect(target, row, local);
  const again = row.fetched !== null;
  const arrival = await visit({ url, site: local.site, kind, etag, lastModified, again, refuse }, local.means);
  if (!arrival.ok && arrival.wait !== null) {
    return { trouble: arrival.reason, wait: arrival.wait, write: arrival.write };
  }
  const verdict = await judge(row, arrival, local);
  const write = (): void => {
    arrival.write();
    verdict.write?.();
  };
  return { ...verdict, write };
}

async function judge(row: Row, arrival: Arrival, local: Local): Promise<Verdict> {
  if (!arrival.ok) {
    const { reason, refused } = arrival;
    return refused === KNOWN ? { state: 'done', reason } : failed(row, reason);
  }
  const { fetched, found } = arrival;
  const { status, statusText } = fetched;
  const again = row.fetched !== null;
  if (status === 304 && again) {
    return { state: 'done', reason: null, unchanged: true, write: () => nameAgain(row, local) };
  }
  if (status === 404 && row.kind === 'listing' && row.depth > 0) {
    return { state: 'skipped', reason: 'the listing ends before this page (HTTP 404)' };
  }
  if (status < 200 || status >= 300) return failed(row, `HTTP ${status} ${statusText}`.trim());
  const verdict = row.kind === 'article' ? arrived(row, fetched, local) : await readPage(row, fetched, found, local);
  const answer = answered(fetched, found.published ?? null, local);
  return { ...verdict, answer, read: true, unchanged: again && found.unchanged === true };
}

/** A further page of a listing is not asked for when the page before it went past the day. */
function tooOld({ kind, depth, foundOn }: Row, { options, frontier }: Local): string | null {
  if (options.since === undefined || kind !== 'listing' || depth === 0 || foundOn === null) return null;
  return frontier.allOlder(foundOn, options.since)
    ? `the page before names articles older than ${options.since}`
    : null;
}

function refuseRedirect(target: string, row: Row, { rules, frontier, site }: Local): string | null {
  const link = siteLink(target, target, site);
  if (!link.ok) return link.reason;
  const known = row.kind === 'article' && link.url !== row.url && row.fetched === null && frontier.hasArticle(link.url);
  return known ? KNOWN : rules.refusal(link.url);
}

function answered({ url, known, headers, fetched }: Fetched, published: string | null, { crawl }: Local): Answered {
  // What was said of the place a redirect led to is not said of this one.
  const own = (name: string): string | null => (url === known ? header(headers, name) : null);
  return { crawl, fetched, published, etag: own('etag'), lastModified: own('last-modified') };
}

/** What a page that is as it was names may have changed all the same. */
function nameAgain(row: Row, local: Local): void {
  for (const { url, kind, depth } of local.frontier.pagesOn(row, local.site.key)) {
    queuePage(url, kind, row.url, depth, local);
  }
  for (const id of local.frontier.namedBy(row.id)) {
    const known = local.frontier.known(id);
    if (known) askAgain(known, row.kind, null, local);
  }
}

/** An article that another address led to is known by both. */
function arrived(row: Row, fetched: Fetched, { site, host, frontier }: Local): Verdict {
  if (fetched.url === row.url) return { state: 'done', reason: null };
  const link = siteLink(fetched.url, fetched.url, site);
  if (!link.ok || link.url === row.url) return { state: 'done', reason: null };
  const { url } = link;
  const at = { url, site: site.key, host, foundOn: row.url, depth: row.depth, priority: 0, articleId: '' };
  const reason = `redirected to ${url}`;
  return { state: 'done', reason, write: () => frontier.reached({ ...at, kind: 'article' }) };
}

/** Keeps the table of failures: a row while the page fails, none once it was read. */
export function note(db: Database.Database, url: string, reason: string | null): void {
  db.prepare(`DELETE FROM failures WHERE stage = 'crawl' AND url = ?`).run(url);
  if (reason === null) return;
  db.prepare(`INSERT INTO failures (stage, url, reason) VALUES ('crawl', ?, ?)`).run(url, reason);
}
