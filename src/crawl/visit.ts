/** One page: asked for, asked again where that may help, followed where it leads; every response is handed to the reader. */
import type { Site } from '../model/site.ts';
import type { Client, Outcome } from './fetch.ts';
import { header } from '../model/exchange.ts';
import type { Fetched, Found, PageKind } from './fetched.ts';
import type { Gate } from './gate.ts';
import { hostsOf } from './links.ts';

const TRIES = 3;
const REDIRECTS = 5;
/** A host that asks for more patience than this (ms) is left for the next run. */
const LONGEST_WAIT = 5 * 60_000;

/** What visits need; one of these serves a whole crawl. */
export interface Means {
  client: Client;
  gate: Gate;
  signal: AbortSignal;
  /** Milliseconds before the second try; doubled before the third. */
  backOff: number;
  read(fetched: Fetched): Found | Promise<Found>;
}

export interface Errand {
  url: string;
  site: Site;
  kind: PageKind | 'robots';
  /** Why a redirect to this address is not to be followed, or null. */
  refuse(url: string): string | null;
}

/**
 * Where an errand ended: a response of any status that is no redirect, or none and the reason;
 * `refused` says why a redirect was not followed.
 */
export type Arrival =
  { ok: true; fetched: Fetched; found: Found } | { ok: false; reason: string; refused: string | null };

const NOTHING: Found = { links: [], next: null };

/** Fetches a page by way of at most five redirects, each of them checked. Rejects when the signal aborts. */
export async function visit(errand: Errand, means: Means): Promise<Arrival> {
  let url = errand.url;
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    const arrival = await attempts(url, errand, means);
    const target = arrival.ok ? redirectOf(arrival.fetched) : null;
    if (target === null) return arrival;
    const reason = elsewhere(target, errand.site) ?? errand.refuse(target);
    if (reason) return { ok: false, reason: `redirects to ${target}: ${reason}`, refused: reason };
    url = target;
  }
  return { ok: false, reason: `more than ${REDIRECTS} redirects`, refused: null };
}

async function attempts(url: string, { site, kind }: Errand, means: Means): Promise<Arrival> {
  const { host } = new URL(url);
  for (let tried = 1; ; tried++) {
    const outcome = await means.gate.pass(host, () => means.client.get(url, means.signal));
    const fetched = outcome.ok ? { ...outcome.received, site, kind } : null;
    const found = fetched ? await means.read(fetched) : NOTHING;
    const wait = tried < TRIES ? waitBeforeRetry(outcome, means.backOff * 2 ** (tried - 1)) : null;
    if (wait !== null) means.gate.hold(host, wait);
    else if (fetched) return { ok: true, fetched, found };
    else if (!outcome.ok) return { ok: false, reason: outcome.reason, refused: null };
  }
}

/** Milliseconds to wait before asking again, or null when that would not help. */
function waitBeforeRetry(outcome: Outcome, backOff: number): number | null {
  // Jitter keeps crawlers that failed together from coming back together.
  const own = backOff * (1 + Math.random() / 4);
  if (!outcome.ok) return outcome.temporary ? own : null;
  const { status, headers } = outcome.received;
  if (status !== 429 && status < 500) return null;
  const asked = retryAfter(header(headers, 'retry-after'));
  return asked > LONGEST_WAIT ? null : Math.max(own, asked);
}

/** `Retry-After` in milliseconds: seconds or an HTTP date; 0 when there is none. */
function retryAfter(value: string | null): number {
  if (value === null) return 0;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

function redirectOf({ status, headers, url }: Fetched): string | null {
  const location = header(headers, 'location');
  if (status < 300 || status >= 400 || location === null || !URL.canParse(location, url)) return null;
  const target = new URL(location, url);
  target.hash = '';
  return target.href;
}

function elsewhere(target: string, site: Site): string | null {
  const { host } = new URL(target);
  return hostsOf(site).includes(host) ? null : `another host: ${host}`;
}
