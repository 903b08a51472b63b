/** What becomes of a link: queued as an article or as a page that names others, or refused with a reason. */
import type { Site } from '../model/site.ts';
import type { Entry } from './discover.ts';
import type { PageKind } from './fetched.ts';
import type { Address, Frontier, Known, Row } from './frontier.ts';
import { articleId, dayInAddress, isArticleAddress, siteLink } from './links.ts';
import type { CrawlOptions, Tally } from './options.ts';
import type { Rules } from './robots.ts';
import type { Runs } from './runs.ts';
import { trapOf, VARIANTS } from './traps.ts';
import type { Means } from './visit.ts';

export interface Run {
  options: CrawlOptions;
  frontier: Frontier;
  runs: Runs;
  means: Means;
  tally: Tally;
}

/** A run's view of one site. */
export interface Local extends Run {
  site: Site;
  host: string;
  rules: Rules;
  /** The row of the table `crawls`. */
  crawl: number;
  /** Seconds since 1970. */
  started: number;
  /** Addresses that wait. */
  waiting: { articles: number; pages: number };
  /** Of this site alone: articles taken from the queue and read, requests, bytes. */
  own: { taken: number; articles: number; requests: number; bytes: number };
}

const DAY = 86_400;

/** What names many addresses in one answer comes first, then listings' first pages. */
const FIRST: Record<Exclude<PageKind, 'article'>, number> = { home: 4e10, sitemap: 3e10, feed: 2e10, listing: 1e10 };

/** A page further down a listing is as old as a day for each page above it: a guess that puts the articles above it first. */
function pagePriority(kind: Exclude<PageKind, 'article'>, depth: number, started: number): number {
  return kind === 'listing' && depth > 0 ? started - depth * DAY : FIRST[kind];
}

/** Queues a page that names others, once a crawl. */
export function queuePage(
  href: string,
  kind: Exclude<PageKind, 'article'>,
  page: string,
  depth: number,
  local: Local,
  stop: string | null = null,
): void {
  const { site, host, frontier, crawl, started } = local;
  const link = siteLink(href, page, site);
  const address: Address = {
    url: link.url,
    site: site.key,
    host,
    kind,
    foundOn: depth === 0 ? null : page,
    depth,
    priority: pagePriority(kind, depth, started),
    articleId: '',
  };
  const reason = link.ok ? (stop ?? (kind === 'sitemap' ? null : trap(link.url, local))) : link.reason;
  if (reason) return refuse(address, reason, local);
  if (frontier.seed(address, crawl)) local.waiting.pages += 1;
}

/** Why an address looks like one of a number without end, or null. */
function trap(url: string, { frontier }: Local): string | null {
  const reason = trapOf(url);
  if (reason || !url.includes('?')) return reason;
  const variants = frontier.variants(url.slice(0, url.indexOf('?')), VARIANTS);
  return variants < VARIANTS ? null : `a trap: more than ${VARIANTS} addresses of one path`;
}

/** What became of an offered article: its row, and whether it waits for its first fetch. */
export interface Offered {
  id: number | null;
  fresh: boolean;
}

/** Queues an article; one that was fetched lately, or was changed since, is asked for again. */
export function offerArticle(entry: Entry, row: Row, page: string, local: Local): Offered {
  const { site, host, frontier, crawl } = local;
  const link = siteLink(entry.url, page, site);
  const address: Address = {
    url: link.url,
    site: site.key,
    host,
    kind: 'article',
    foundOn: page,
    depth: row.depth + 1,
    priority: link.ok ? priority(link.url, entry, row, local) : 0,
    articleId: link.ok ? articleId(link.url, site) : '',
  };
  const reason = link.ok ? articleRefusal(address, entry.date, row.kind, local) : link.reason;
  if (reason) {
    refuse(address, reason, local);
    return { id: null, fresh: false };
  }
  const known = frontier.offer(address, crawl);
  if (known.fresh) local.waiting.articles += 1;
  else askAgain(known, row.kind, entry.date, local);
  return { id: known.id, fresh: known.fetched === null && (known.state === 'queued' || known.state === 'in flight') };
}

/** Queues an article again that a page still names and that is young, or that a sitemap says was changed. */
export function askAgain(known: Known, namedBy: PageKind, changed: string | null, local: Local): void {
  const { state, fetched, id } = known;
  if (state !== 'done' || fetched === null) return;
  const age = Math.max(0, local.started - Date.parse(fetched) / 1000);
  const young = namedBy !== 'sitemap' && age < (local.options.recheck ?? 7) * DAY;
  if (!young && !(changed !== null && Date.parse(changed) > Date.parse(fetched))) return;
  if (local.frontier.again(id, local.crawl)) local.waiting.articles += 1;
}

function priority(url: string, { date }: Entry, row: Row, { started }: Local): number {
  const known = date === null ? NaN : Date.parse(date) / 1000;
  if (!Number.isNaN(known)) return Math.trunc(Math.min(known, started));
  const day = dayInAddress(url);
  // A day inside its month, so that what stands under its folder keeps its order among the dated.
  if (day) return Math.trunc(Math.min(Date.parse(day.replace('-31', '-28')) / 1000, started - 1));
  // A sitemap's order says little; its articles come behind what stands on the front pages.
  return row.kind === 'sitemap' ? started - 30 * DAY : started - row.depth * DAY - 1;
}

function articleRefusal(address: Address, date: string | null, namedBy: PageKind, local: Local): string | null {
  const { site, frontier, options } = local;
  const { url } = address;
  // A sitemap names listings and topics too; what a listing's reader names is an article by its word.
  if (namedBy === 'sitemap' && !isArticle(url, local)) return 'not an article by its address';
  const known = address.articleId === '' ? null : frontier.articleWithId(site.key, address.articleId);
  if (known !== null && known !== url) return `same article as ${known}`;
  const day = [date?.slice(0, 10), dayInAddress(url)].filter((one) => one !== undefined && one !== null).sort()[0];
  if (options.since !== undefined && day !== undefined && day < options.since) return `older than ${options.since}`;
  return trap(url, local);
}

function isArticle(url: string, { site, options }: Local): boolean {
  if (site.articlePaths.length > 0) return isArticleAddress(url, site);
  return options.isArticle?.(url, site) ?? true;
}

function refuse(address: Address, reason: string, { frontier, options }: Local): void {
  frontier.refuse(address, reason);
  options.onSkip?.(address.url, reason);
}
