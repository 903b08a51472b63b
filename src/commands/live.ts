/** How far a crawl has come: on a terminal a line a host and the totals, rewritten; elsewhere a line now and then. */
import type { Progress } from '../crawl/options.ts';
import { progress, tell } from './output.ts';

interface Host {
  done: number;
  failed: number;
  skipped: number;
  queued: number;
  /** Milliseconds since the crawl began. */
  since: number;
}

export interface Live {
  /** Told after each page. */
  page(event: Progress): void;
  end(): void;
}

/** Milliseconds between two pictures on a terminal, and between two lines elsewhere. */
const REDRAW = 200;
const LOG = 30_000;
/** Hosts that are shown at most; the totals are of all. */
const LINES = 30;

export function openLive(): Live {
  const hosts = new Map<string, Host>();
  const started = performance.now();
  const now = (): number => performance.now() - started;
  let last: Progress | null = null;
  const draw = (): void => {
    const rows = [...hosts].slice(0, LINES).map(([name, host]) => hostLine(name, host, now()));
    progress(...rows, totalLine(hosts, last, now()));
  };
  const log = (): void => {
    if (!process.stderr.isTTY) tell(totalLine(hosts, last, now()));
  };
  const timers = [setInterval(draw, REDRAW), setInterval(log, LOG)];
  for (const timer of timers) timer.unref();
  return {
    page(event) {
      const host = hosts.get(event.host) ?? { done: 0, failed: 0, skipped: 0, queued: 0, since: now() };
      hosts.set(event.host, host);
      if (event.state !== 'queued') host[event.state] += 1;
      host.queued = event.queued;
      last = event;
    },
    end: () => timers.forEach((timer) => clearInterval(timer)),
  };
}

/** `baosonla.vn  120 done  3 failed  480 queued  0.5/s  16 min left` */
export function hostLine(name: string, { done, failed, queued, since }: Host, now: number): string {
  const rate = (done + failed) / Math.max(1, (now - since) / 1000);
  const left = rate > 0 && queued > 0 ? `  ${duration(queued / rate)} left` : '';
  return `${name.padEnd(28)} ${done} done  ${failed} failed  ${queued} queued  ${rate.toFixed(1)}/s${left}`;
}

function totalLine(hosts: ReadonlyMap<string, Host>, last: Progress | null, now: number): string {
  const sum = (field: 'done' | 'failed' | 'skipped' | 'queued'): number =>
    [...hosts.values()].reduce((total, host) => total + host[field], 0);
  const { requests = 0, bytes = 0 } = last ?? {};
  const rate = (requests / Math.max(1, now / 1000)).toFixed(1);
  return (
    `${sum('done')} done, ${sum('failed')} failed, ${sum('queued')} queued; ` +
    `${requests} requests, ${(bytes / 1e6).toFixed(1)} MB, ${rate}/s, ${duration(now / 1000)}`
  );
}

/** Seconds as `40 s`, `16 min`, `3.2 h`. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
