/** Where a paper whose listings nobody named keeps them and its feeds: read off its home page, by the site's pattern or by shape. */
import { load } from 'cheerio/slim';
import type { Site } from '../model/site.ts';
import { hostsOf } from '../sites/hosts.ts';

const MOST = 40;
/** `/kinh-te`, `/xa-hoi.html`, `/van-hoa/du-lich/`: words without a number. */
const SECTION = /^\/[a-z]+(?:-[a-z]+){0,4}(?:\/[a-z]+(?:-[a-z]+){0,4})?(?:\.html?|\/)?$/i;
/** Pages of the house, not of the news. */
const HOUSE =
  /(?:lien-he|gioi-thieu|quy-che|chinh-sach|dieu-khoan|dang-nhap|dang-ky|login|register|quang-cao|dat-bao|rss|search|tim-kiem|so-do|sitemap|tags?$|video|photo|podcast|e-?paper|bao-in|ung-dung)/i;

export interface Sections {
  listings: string[];
  feeds: string[];
}

/** Addresses of listings and feeds that a home page links to, in its order. */
export function sectionsOf(body: Buffer, page: string, site: Site): Sections {
  const $ = load(body.toString('utf8'));
  const hosts = hostsOf(site);
  const links = (selector: string): string[] => [
    ...new Set(
      $(selector)
        .toArray()
        .map((node) => $(node).attr('href') ?? '')
        .filter((href) => URL.canParse(href, page))
        .map((href) => new URL(href, page))
        .filter((url) => hosts.includes(url.host))
        .map((url) => url.origin + url.pathname),
    ),
  ];
  const isSection = (url: string): boolean => {
    const { pathname } = new URL(url);
    if (pathname.length > 60 || HOUSE.test(pathname) || site.articlePaths.some((path) => path.test(pathname)))
      return false;
    return (site.listingPaths ?? [SECTION]).some((path) => path.test(pathname));
  };
  return {
    listings: links('a[href]').filter(isSection).slice(0, MOST),
    feeds: links(
      'link[rel~="alternate"][type="application/rss+xml"], link[rel~="alternate"][type="application/atom+xml"]',
    ),
  };
}
