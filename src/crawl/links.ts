/** Links as a site's own addresses: one address for one page, and nothing that leads elsewhere. */
import type { Site } from '../model/site.ts';
import { hostsOf } from '../sites/hosts.ts';

const LONGEST = 2000;

/** Marks that campaigns and shares leave on an address, and sessions; they change nothing on the page. */
const TRACKING =
  /^(?:utm_[a-z]+|fbclid|gclid|zarsrc|phpsessid|jsessionid|sessionid|session_id|aspsessionid[a-z]*|sid)$/i;
/** Java and ASP.NET write the session into the path. */
const SESSION_IN_PATH = /;jsessionid=[^/?#]*|\/\([SAF]\([a-z0-9]{24}\)\)(?=\/)/gi;

export type Link = { ok: true; url: string } | { ok: false; url: string; reason: string };

/** The link as an address on the site's own host: absolute, no fragment, no tracking marks; or why it is none. */
export function siteLink(href: string, page: string, site: Site): Link {
  if (!URL.canParse(href, page)) return { ok: false, url: href.slice(0, LONGEST), reason: 'not a URL' };
  const url = new URL(href, page);
  const short = url.href.slice(0, LONGEST);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, url: short, reason: 'not http' };
  if (!hostsOf(site).includes(url.host)) return { ok: false, url: short, reason: `another host: ${url.host}` };
  const base = new URL(site.base);
  const own = new URL(url.pathname.replace(SESSION_IN_PATH, '') + withoutTracking(url.search), base);
  if (own.href.length > LONGEST) return { ok: false, url: short, reason: 'address too long' };
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

/** The article's own id, which stays when its slug changes; '' when the site's addresses have none. */
export function articleId(url: string, site: Site): string {
  const { pathname } = new URL(url);
  for (const path of site.articlePaths) {
    const id = path.exec(pathname)?.[1];
    if (id !== undefined) return id;
  }
  return '';
}

/** The last day that an address says an article can be of: `/202506/` gives 2025-06-31, `/2025/06/20/` that day; or null. */
export function dayInAddress(url: string): string | null {
  const { pathname } = new URL(url);
  const match = /\/((?:19|20)\d\d)\/?(0[1-9]|1[0-2])(?:\/(0[1-9]|[12]\d|3[01]))?\//.exec(pathname);
  return match ? `${match[1]}-${match[2]}-${match[3] ?? '31'}` : null;
}
