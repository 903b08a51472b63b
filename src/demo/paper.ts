/** One demo newspaper: every page it has, by its path. */
import type { Site } from '../model/site.ts';
import { pageAddress } from '../sites/pages.ts';
import type { Printed } from './corpus.ts';
import { escape, frame, layoutOf, type Listing } from './layouts.ts';

export interface ServedPage {
  type: string;
  body: Buffer;
}

/** Articles on one page of a listing, in the feed, and on the home page. */
const A_PAGE = 3;
const IN_FEED = 4;
const AT_HOME = 6;

const NAMES: Record<string, string> = { 'xay-dung-dang': 'Xây dựng Đảng', 'xa-hoi': 'Xã hội', 'kinh-te': 'Kinh tế' };

/** The paper's pages: path and query → page. */
export function pagesOf(site: Site, printed: readonly Printed[]): Map<string, ServedPage> {
  const pages = new Map<string, ServedPage>();
  const listings = [...new Set([...site.listings, ...printed.map(({ listing }) => listing)])].filter(
    (path) => path !== '/',
  );
  const sections = listings.map((path) => ({ path, name: nameOf(path, printed) }));
  const page = (
    title: string,
    articles: readonly Printed[],
    previous: string | null,
    next: string | null,
  ): ServedPage => {
    const listing: Listing = { paper: site.name, title, sections, articles: [...articles], previous, next };
    return html(layoutOf(site.key)(listing));
  };
  pages.set('/', page(site.name, printed.slice(0, AT_HOME), null, null));
  for (const { path, name } of sections) {
    const own = printed.filter(({ listing }) => listing === path);
    const last = Math.max(1, Math.ceil(own.length / A_PAGE));
    for (let n = 1; n <= last; n++) {
      const articles = own.slice((n - 1) * A_PAGE, n * A_PAGE);
      const next = n < last ? pageAddress(site, path, n + 1) : null;
      pages.set(pageAddress(site, path, n), page(name, articles, n > 1 ? pageAddress(site, path, n - 1) : null, next));
    }
  }
  for (const path of site.feeds) pages.set(path, xml('application/rss+xml', feed(site, printed.slice(0, IN_FEED))));
  for (const path of site.sitemaps) pages.set(path, xml('application/xml', sitemap(site, listings, printed)));
  pages.set('/robots.txt', { type: 'text/plain; charset=utf-8', body: Buffer.from(robots(site)) });
  for (const [path, title] of OTHERS) pages.set(path, html(frame(site.name, title, '', `<h1>${title}</h1>`)));
  for (const { path, page } of printed) pages.set(path, { type: 'text/html; charset=utf-8', body: page });
  return pages;
}

/** Pages that are neither listing nor article; robots.txt forbids the search. */
const OTHERS: readonly [string, string][] = [
  ['/chinh-sach-bao-mat.html', 'Chính sách bảo mật'],
  ['/lien-he.html', 'Liên hệ'],
  ['/tim-kiem/', 'Tìm kiếm'],
  ['/tim-kiem/?q=chi+bo', 'Tìm kiếm: chi bộ'],
  ['/chu-de/xay-dung-nong-thon-moi.html', 'Chủ đề: Nông thôn mới'],
  ['/chu-de/bien-gioi/', 'Chủ đề: Biên giới'],
];

function nameOf(path: string, printed: readonly Printed[]): string {
  const slug = path.replace(/\.html?$/, '').replaceAll('/', '');
  return NAMES[slug] ?? printed.find(({ listing }) => listing === path)?.section ?? slug;
}

function html(text: string): ServedPage {
  return { type: 'text/html; charset=utf-8', body: Buffer.from(text) };
}

function xml(type: string, text: string): ServedPage {
  return { type, body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`) };
}

function robots(site: Site): string {
  const sitemaps = site.sitemaps.map((path) => `Sitemap: ${site.base}${path}\n`);
  return `User-agent: *\nDisallow: /tim-kiem/\n\n${sitemaps.join('')}`;
}

function feed(site: Site, articles: readonly Printed[]): string {
  const items = articles.map(
    ({ path, title, lead, published }) =>
      `<item><title>${escape(title)}</title><link>${escape(site.base + path)}</link>
<description>${escape(lead)}</description><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>${escape(site.name)}</title><link>${site.base}/</link>\n${items.join('\n')}\n</channel></rss>\n`;
}

function sitemap(site: Site, listings: readonly string[], articles: readonly Printed[]): string {
  const url = (path: string, date = ''): string => `<url><loc>${escape(site.base + path)}</loc>${date}</url>`;
  const entries = [
    ...listings.map((path) => url(path)),
    ...articles.map(({ path, published }) => url(path, `<lastmod>${published}</lastmod>`)),
  ];
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
