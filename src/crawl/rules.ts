/** A host's robots.txt as it was fetched: asked for again once a run, and each day of a long one; an unchanged one is not sent twice. */
import type Database from 'better-sqlite3';
import { setTimeout as sleep } from 'node:timers/promises';
import { header } from '../model/exchange.ts';
import type { Site } from '../model/site.ts';
import type { Fetched } from './fetched.ts';
import { TRIES } from './frontier.ts';
import { LONGEST, rulesFrom, type RobotsAnswer, type Rules } from './robots.ts';
import { visit, type Arrival, type Means } from './visit.ts';

interface Kept {
  etag: string | null;
  lastModified: string | null;
  body: Buffer;
}

/** Milliseconds to wait for robots.txt at most before the host is left for the next run. */
const LONGEST_WAIT = 60_000;

/** The rules of a site's own host. */
export async function fetchRules(
  site: Site,
  means: Means,
  { db, userAgent, backOff = 1000 }: { db: Database.Database; userAgent: string; backOff?: number },
): Promise<Rules> {
  const url = new URL('/robots.txt', site.base).href;
  const { host } = new URL(site.base);
  const kept = db
    .prepare<[string], Kept>('SELECT etag, last_modified AS lastModified, body FROM robots WHERE host = ?')
    .get(host);
  const errand = {
    url,
    site,
    kind: 'robots' as const,
    etag: kept?.etag ?? null,
    lastModified: kept?.lastModified ?? null,
    again: kept !== undefined,
    refuse: () => null,
  };
  for (let tries = 1; ; tries++) {
    const arrival = await visit(errand, means);
    arrival.write();
    const wait = arrival.ok ? null : arrival.wait;
    if (wait !== null && tries < TRIES && wait <= LONGEST_WAIT) {
      await sleep(Math.max(wait, backOff * 2 ** (tries - 1)), undefined, { signal: means.signal });
      continue;
    }
    if (arrival.ok && arrival.fetched.status === 200) keep(db, host, arrival.fetched);
    return rulesFrom(url, answerOf(arrival, kept), userAgent);
  }
}

function answerOf(arrival: Arrival, kept: Kept | undefined): RobotsAnswer {
  if (!arrival.ok) return { status: null, reason: arrival.reason };
  const { status, body } = arrival.fetched;
  if (status === 304 && kept) return { status: 200, body: kept.body };
  return { status, body };
}

function keep(db: Database.Database, host: string, { headers, body, fetched, url, known }: Fetched): void {
  // What was said of the place a redirect led to is not said of this one.
  const own = url === known;
  db.prepare(
    `INSERT INTO robots (host, fetched, etag, last_modified, body) VALUES (@host, @fetched, @etag, @lastModified, @body)
     ON CONFLICT (host) DO UPDATE SET fetched = excluded.fetched, etag = excluded.etag,
       last_modified = excluded.last_modified, body = excluded.body`,
  ).run({
    host,
    fetched,
    // A file kept in part could not be told from a whole one.
    etag: own ? header(headers, 'etag') : null,
    lastModified: own ? header(headers, 'last-modified') : null,
    body: body.subarray(0, LONGEST + 1),
  });
}
