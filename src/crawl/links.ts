/** Links as a site's own addresses: one address for one page, and nothing that leads elsewhere. */
import type { Site } from '../model/site.ts';

const LONGEST = 2000;

/** Marks that campaigns and shares leave on an address; they change nothing on the page. */
const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|zarsrc)$/;

export type Link = { ok: true; url: string } | { ok: false; url: string; reason: string };

/** All hosts of a site, its own first. */
export function hostsOf(site: Site): string[] {
  return [new URL(site.base).host, ...site.aliases];
}

/** The link as an address on the site's own host: absolute, no fragment, no tracking marks; or why it is none. */
export function siteLink(href: string, page: string, site: Site): Link {
  if (!URL.canParse(href, page)) return { ok: false, url: href, reason: 'not a URL' };
  const url = new URL(href, page);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, url: url.href, reason: 'not http' };
  if (!hostsOf(site).includes(url.host)) return { ok: false, url: url.href, reason: `another host: ${url.host}` };
  const base = new URL(site.base);
  const own = new URL(url.pathname + withoutTracking(url.search), base);
  if (own.href.length > LONGEST) return { ok: false, url: own.href.slice(0, LONGEST), reason: 'address too long' };
  return { ok: true, url: own.href };
}

function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => !TRACKING.test(part.split('=')[0] ?? ''));
  return kept.join('&') === '' ? '' : `?${kept.join('&')}`;
}

/** True when the address looks like an article of the site, or when the site does not say what one looks like. */
export function isArticleAddress(url: string, site: Site): boolean {
  const { pathname } = new URL(url);
  return site.articlePaths.length === 0 || site.articlePaths.some((path) => path.test(pathname));
}

/** The article's own id, which stays when its slug changes; null when the site's addresses have none. */
export function articleId(url: string, site: Site): string | null {
  const { pathname } = new URL(url);
  for (const path of site.articlePaths) {
    const id = path.exec(pathname)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}
