/** The list of newspapers that have a file of their own; a paper without one is read by shape alone. */
import type { Site } from '../model/site.ts';
import { baosonla } from './baosonla.ts';
import { baosongho } from './baosongho.ts';
import { baosonnguyen } from './baosonnguyen.ts';

export const sites: readonly Site[] = [baosonla, baosonnguyen, baosongho];

const byHost = new Map(
  sites.flatMap((site) => [new URL(site.base).host, ...site.aliases].map((host): [string, Site] => [host, site])),
);

/** The site a host belongs to (`www.` and aliases included), or null. */
export function siteOfHost(host: string): Site | null {
  return byHost.get(host.toLowerCase()) ?? null;
}

/** Whether an address is one that a site's file names as home page or listing, its further pages included. */
export function isListing(site: Site, url: string): boolean {
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  const page = (listing: string): RegExp => {
    const pattern = (site.nextPage ?? '').replace('{path}', listing.replace(/\.html?$/, ''));
    return new RegExp(
      `^${pattern
        .split('{n}')
        .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
        .join('\\d+')}$`,
    );
  };
  return (
    path === '/' || site.listings.some((listing) => path === listing || (site.nextPage && page(listing).test(path)))
  );
}

/** The site with this key, or null. */
export function siteByKey(key: string): Site | null {
  return sites.find((site) => site.key === key) ?? null;
}
