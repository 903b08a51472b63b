/** Papers as they are named on the command line: by key, by address, or all of them. */
import type { Site } from '../model/site.ts';
import { siteByKey, siteOfHost, sites } from '../sites/index.ts';
import { UsageError } from './output.ts';

/** True for the papers of our own corpus, which no network knows. */
export const isInvented = (site: Site): boolean => new URL(site.base).host.endsWith('.example');

/** The papers that are named, each once. @throws UsageError when no paper is called so */
export function papersFrom(names: readonly string[]): Site[] {
  const real = sites.filter((site) => !isInvented(site));
  const papers = names.flatMap((name) => (name === 'all' ? real : [paperFrom(name)]));
  return [...new Map(papers.map((site) => [site.key, site])).values()];
}

/** A paper by its key or address; an address nobody described is crawled by shape alone, its path as a listing. */
export function paperFrom(name: string): Site {
  const described = siteByKey(name);
  if (described) return described;
  if (!/^https?:\/\//i.test(name) || !URL.canParse(name)) {
    throw new UsageError(
      `no paper is called ${name}; \`bocbao site list\` names them, or give its address with https://`,
    );
  }
  const { origin, host, pathname, search } = new URL(name);
  const site = siteOfHost(host) ?? undescribed(host, origin);
  return pathname === '/' ? site : { ...site, listings: [...new Set([...site.listings, pathname + search])] };
}

/** A paper of which nothing is known but its address. */
export const undescribed = (key: string, origin: string): Site => ({
  key,
  name: key,
  base: origin,
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [],
  layouts: [],
  seen: 'second-hand',
});
