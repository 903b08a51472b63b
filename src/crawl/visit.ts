/** One page: asked for once, followed where it leads; every response is handed to the reader. */
import { header } from '../model/exchange.ts';
import type { Site } from '../model/site.ts';
import { hostsOf } from '../sites/hosts.ts';
import type { Client, Outcome } from './fetch.ts';
import type { Fetched, Found, PageKind } from './fetched.ts';
import type { Gate } from './gate.ts';

const REDIRECTS = 5;

/** What visits need; one of these serves a whole crawl. */
export interface Means {
  client: Client;
  gate: Gate;
  signal: AbortSignal;
  read(fetched: Fetched): Found | Promise<Found>;
}

export interface Errand {
  url: string;
  site: Site;
  kind: PageKind | 'robots';
  /** What the last answer said of itself, so that an unchanged page is not sent again. */
  etag: string | null;
  lastModified: string | null;
  again: boolean;
  /** Why a redirect to this address is not to be followed, or null. */
  refuse(url: string): string | null;
}

/**
 * Where an errand ended: a response that is no redirect and no sign of trouble; or none, and the reason. `refused` says
 * why a redirect was not followed; `wait` is there when another try may help: the ms that the host asks for, 0 when it
 * does not.
 */
export type Arrival = { write(): void } & (
  | { ok: true; fetched: Fetched; found: Found }
  | { ok: false; reason: string; refused: string | null; wait: number | null }
);

/**
 * Fetches a page by way of at most five redirects, each of them checked; `write` puts down what the reader has to.
 * Rejects when the signal aborts.
 */
export async function visit(errand: Errand, means: Means): Promise<Arrival> {
  const { site, kind, again } = errand;
  const writes: (() => void)[] = [];
  const write = (): void => writes.forEach((one) => one());
  const lost = (reason: string, refused: string | null = null, wait: number | null = null): Arrival => ({
    ok: false,
    reason,
    refused,
    wait,
    write,
  });
  let url = errand.url;
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    const outcome = await ask(url, errand, means);
    if (!outcome.ok) return lost(outcome.reason, null, outcome.temporary ? 0 : null);
    const fetched = { ...outcome.received, site, kind, known: errand.url, again };
    const found = await means.read(fetched);
    if (found.write) writes.push(found.write);
    const { status, statusText, headers } = fetched;
    if (status === 429 || status >= 500) {
      return lost(`HTTP ${status} ${statusText}`.trim(), null, retryAfter(header(headers, 'retry-after')));
    }
    const target = redirectOf(fetched);
    if (target === null) return { ok: true, fetched, found, write };
    const reason = (kind === 'robots' ? null : elsewhere(target, site)) ?? errand.refuse(target);
    if (reason) return lost(`redirects to ${target}: ${reason}`, reason);
    url = target;
  }
  return lost(`more than ${REDIRECTS} redirects`);
}

function ask(url: string, { kind, etag, lastModified, ...errand }: Errand, means: Means): Promise<Outcome> {
  const known = url === errand.url ? { etag, lastModified } : {};
  const accepts = (type: string): boolean => isWanted(type, kind);
  return means.gate.pass(new URL(url).host, () => means.client.get(url, { signal: means.signal, accepts, ...known }));
}

/** Pages have to be text; feeds, sitemaps and robots.txt come under many names. */
function isWanted(type: string, kind: Errand['kind']): boolean {
  if (kind === 'home' || kind === 'listing' || kind === 'article') return /html|xml|^text\//i.test(type);
  return !/^(?:image|audio|video|font)\//i.test(type);
}

/** `Retry-After` in milliseconds: seconds or an HTTP date; 0 when there is none. */
function retryAfter(value: string | null): number {
  if (value === null) return 0;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

function redirectOf({ status, headers, url }: Fetched): string | null {
  const location = header(headers, 'location');
  if (status === 304 || status < 300 || status >= 400 || location === null || !URL.canParse(location, url)) return null;
  const target = new URL(location, url);
  target.hash = '';
  return target.href;
}

function elsewhere(target: string, site: Site): string | null {
  const { host } = new URL(target);
  return hostsOf(site).includes(host) ? null : `another host: ${host}`;
}
