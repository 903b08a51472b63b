/** What becomes of a link: queued as an article or as a page that names others, or refused with a reason. */
import type { Site } from '../model/site.ts';
import type { PageKind } from './fetched.ts';
import type { Address, Frontier, Row } from './frontier.ts';
import { articleId, isArticleAddress, siteLink } from './links.ts';
import type { CrawlOptions, Tally } from './options.ts';
import type { Rules } from './robots.ts';
import type { Means } from './visit.ts';

export interface Run {
  options: CrawlOptions;
  frontier: Frontier;
  means: Means;
  tally: Tally;
}

/** A run's view of one site. */
export interface Local extends Run {
  site: Site;
  host: string;
  rules: Rules;
  /** Article id → the address it is known by. */
  ids: Map<string, string>;
  /** Pages queued in this run, so that listings that lead in a circle end. */
  seen: Set<string>;
}

/** Queues a page that names others; one of this run is not queued twice. */
export function queuePage(href: string, kind: PageKind, page: string, depth: number, local: Local): void {
  const { site, host, frontier, seen } = local;
  const link = siteLink(href, page, site);
  const address: Address = { url: link.url, site: site.key, host, kind, foundOn: depth === 0 ? null : page, depth };
  if (!link.ok) return refuse(address, link.reason, local);
  if (seen.has(link.url)) return;
  seen.add(link.url);
  frontier.seed(address);
}

/** True when the article waits to be fetched. */
export function offerArticle(href: string, row: Row, page: string, local: Local): boolean {
  const { site, host, frontier, ids } = local;
  const link = siteLink(href, page, site);
  const address: Address = {
    url: link.url,
    site: site.key,
    host,
    kind: 'article',
    foundOn: page,
    depth: row.depth + 1,
  };
  const reason = link.ok ? articleRefusal(link.url, row.kind, local) : link.reason;
  if (reason) {
    refuse(address, reason, local);
    return false;
  }
  const waits = frontier.offer(address);
  const id = articleId(link.url, site);
  if (waits && id !== null) ids.set(id, link.url);
  return waits;
}

function articleRefusal(url: string, namedBy: PageKind, { site, ids, rules }: Local): string | null {
  // A sitemap names listings and topics too; what a listing's reader names is an article by its word.
  if (namedBy === 'sitemap' && !isArticleAddress(url, site)) return 'not an article by its address';
  const known = ids.get(articleId(url, site) ?? '');
  if (known !== undefined && known !== url) return `same article as ${known}`;
  return rules.refusal(url);
}

function refuse(address: Address, reason: string, { frontier, options }: Local): void {
  frontier.refuse(address, reason);
  options.onSkip?.(address.url, reason);
}
