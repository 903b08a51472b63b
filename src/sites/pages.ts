/** The pages of a site's listings: which address is the n-th page of which, and the other way round. */
import type { Site } from '../model/site.ts';

const stem = (listing: string): string => listing.replace(/\.html?$/, '');

/** The address of a listing's n-th page, without scheme and host; the listing itself where the site does not say. */
export function pageAddress(site: Site, listing: string, n: number): string {
  if (n === 1 || site.nextPage === undefined) return listing;
  return site.nextPage.replace('{path}', stem(listing)).replace('{n}', String(n));
}

/** Which page of which of the site's listings an address is, or null. */
export function listingPage(site: Site, url: string): { listing: string; n: number } | null {
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  for (const listing of site.listings) {
    if (path === listing) return { listing, n: 1 };
    if (site.nextPage === undefined) continue;
    const [before = '', after = ''] = site.nextPage.replace('{path}', stem(listing)).split('{n}');
    const n = path.slice(before.length, path.length - after.length);
    if (path.startsWith(before) && path.endsWith(after) && /^\d{1,5}$/.test(n)) return { listing, n: Number(n) };
  }
  return null;
}

/** The page behind this one of a listing, by the site's own pattern; null for other addresses. */
export function nextByPattern(site: Site, url: string): string | null {
  const at = site.nextPage === undefined ? null : listingPage(site, url);
  return at && new URL(pageAddress(site, at.listing, at.n + 1), site.base).href;
}

/** Whether an address is one that a site's file names as home page or listing, its further pages included. */
export function isListing(site: Site, url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname + search === '/' || listingPage(site, url) !== null;
}
