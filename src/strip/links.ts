/** The articles a listing links to: which addresses are articles', by the site's patterns or by their shape. */
import { isTag, type Element } from 'domhandler';
import type { Site } from '../model/site.ts';
import { menuHint } from './hints.ts';
import { absolute } from './meta.ts';
import { tidy } from './lines.ts';
import { ancestors, seen, textOf, type Tree } from './parse.ts';

/** Sections of a site whose pages are lists, forms or policies. */
const NOT_ARTICLES =
  /\/(?:tags?|chu-de|topics?|tac-gia|authors?|su-kien|events?|search|tim-kiem|rss|lien-he|gioi-thieu|quy-che[^/]*|chinh-sach-bao-mat[^/]*|dieu-khoan[^/]*|dang-nhap|dang-ky|login|register|quang-cao|thu-vien|page|trang-\d+|dong-su-kien|tu-khoa|chuyen-trang|doc-bao-in|bao-in|wp-content|wp-admin|cdn-cgi)(?:[/.]|$)/i;
const NOT_PAGES = /\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|zip|rar|mp[34]|css|js|xml|json|apk)$/i;
/** A topic's or event's page that looks like an article: `-e587.htm`, `-event12.html`, `-t123.htm`. */
const TOPIC = /-(?:e|t|c|event|topic|tag|cat)\d{1,6}(?:\.html?)?\/?$/i;
/** A policy or a contact page with a long name. */
const POLICY =
  /\/(?:quy-che|quy-dinh-su-dung|chinh-sach-(?:bao-mat|quyen|rieng-tu)|dieu-khoan-su-dung|lien-he|dat-bao|bang-gia)[a-z-]{0,40}(?:\.html?)?$/i;

/** Endings that are an article's own id. */
const ID_ENDINGS: readonly RegExp[] = [
  /[-_/](?:post|postid|a|d|i|ar|art|news|n)?\d{5,20}(?:\.[a-z]{2,5})?\/?$/i, // -post123456.html -a12345.html -postid1234567.bbg
  /\/\d{6}\/[^/]{8,}\/?$/, // /202501/slug-1a2b3c4/
  /[-_][0-9a-f]{7}\/?$/, // -1a2b3c4/
  /-(?=[A-Za-z0-9]{9}\.html$)(?=[A-Za-z]*\d|[a-z0-9]*[A-Z])[A-Za-z0-9]{9}\.html$/, // -2NSKgzlIR.html
  /\/\d{1,3}\/\d{4,}\/[^/]+\.aspx$/i, // /12/322405/Ten_bai.aspx
  /\/\d{4}\/\d{1,2}\/(?:\d{1,2}\/)?[^/]{8,}\/?$/, // /2025/07/12/slug
  /\/tin-bai\/[^/]+\/[^/]{12,}\/?$/,
];
const ID_QUERY = /[?&](?:id|newsid|aid|articleid|nid|p)=\d{2,}/i;
/** A name of six words or more, with or without an ending. */
const LONG_SLUG = /\/[a-z0-9]+(?:-[a-z0-9]+){5,}(?:\.(?:html?|aspx|php))?\/?$/i;

/** How an address is an article's: by the site's own pattern or by its id, by a long name alone, or not. */
type Shape = 'id' | 'slug' | null;

/** What an address looks like. `site.articlePaths`, where there are any, decide alone. */
export function shapeOf(address: string, site: Site | null): Shape {
  const { pathname, search } = new URL(address);
  if (site?.articlePaths.length) return site.articlePaths.some((path) => path.test(pathname)) ? 'id' : null;
  if (
    pathname === '/' ||
    NOT_ARTICLES.test(pathname) ||
    NOT_PAGES.test(pathname) ||
    TOPIC.test(pathname) ||
    POLICY.test(pathname)
  )
    return null;
  if (ID_ENDINGS.some((ending) => ending.test(pathname)) || ID_QUERY.test(search)) return 'id';
  return LONG_SLUG.test(pathname) && pathname.length >= 30 ? 'slug' : null;
}

/** Host without `www.`, `m.`, `mobile.`, `amp.`. */
const bareHost = (host: string): string => host.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');

/** Hosts of the paper that an address is of. */
const hostsOf = (address: string, site: Site | null): string[] =>
  [new URL(address).host, ...(site ? [new URL(site.base).host, ...site.aliases] : [])].map(bareHost);

/** A page's links as the reader sees them, menus left out, absolute and without `#…`. */
interface Link {
  address: string;
  text: string;
  element: Element;
}

/** What the page says its relative links resolve against. */
export const baseOf = (tree: Tree): string | undefined =>
  tree.named('base').find(({ attribs }) => attribs['href'] !== undefined)?.attribs['href'];

/** All links of the page's middle to pages of the same paper, in order. `base` null: only absolute ones. */
export function linksOf(tree: Tree, base: string | null, site: Site | null): Link[] {
  const start = absolute(baseOf(tree), base ?? undefined) ?? base;
  const menus = new Map<Element, boolean>();
  const inMenu = (element: Element): boolean => {
    const known = menus.get(element);
    if (known !== undefined) return known;
    const parent = element.parent && isTag(element.parent) ? element.parent : null;
    const found =
      (parent !== null && inMenu(parent)) || (!['body', 'html', 'a'].includes(element.name) && menuHint(element));
    menus.set(element, found);
    return found;
  };
  const own = start ? hostsOf(start, site) : null;
  return tree.named('a').flatMap((element) => {
    const href = element.attribs['href'];
    if (href === undefined) return [];
    if (href.startsWith('#') || /#.{0,20}(?:comment|binh-?luan)/i.test(href) || inMenu(element) || !seen(element))
      return [];
    const address = absolute(href, start ?? undefined)?.replace(/#.*$/, '');
    if (!address || (own && !own.includes(bareHost(new URL(address).host)))) return [];
    return [{ address, text: tidy(textOf(element)), element }];
  });
}

/** Addresses of articles among links, in order, once each; `own`, the page's own address, is none of them. */
export function articleLinks(links: readonly Link[], site: Site | null, own: string | null): string[] {
  const shapes = new Map<string, Shape>();
  for (const { address } of links) if (address !== own) shapes.set(address, shapeOf(address, site));
  const withId = [...shapes.values()].filter((shape) => shape === 'id').length;
  // A paper has one scheme: where its articles have ids, a long name without one is a section's.
  const slugs = withId < 3;
  return [...shapes].filter(([, shape]) => shape === 'id' || (slugs && shape === 'slug')).map(([address]) => address);
}

/** Whether an address is that of a list: the home page, one of the site's listings, a listing's n-th page. */
export function isListAddress(address: string, site: Site | null): boolean {
  const { pathname } = new URL(address);
  return (
    pathname === '/' || (site?.listings.includes(pathname) ?? false) || /[/-]trang-\d+(?:\.html?)?\/?$/i.test(pathname)
  );
}

/** How many links are the headlines of stories by their place alone: in a heading, or as long as a title. */
export function headlines(tree: Tree): number {
  const titles = new Set<string>();
  for (const element of tree.named('a')) {
    if (element.attribs['href'] === undefined || !seen(element)) continue;
    const around = ancestors(element);
    if (around.some((at) => menuHint(at) && !['body', 'html'].includes(at.name))) continue;
    const text = tidy(textOf(element));
    if (text.length >= 20 && around.slice(0, 3).some((at) => /^h[1-6]$/.test(at.name))) titles.add(text);
  }
  return titles.size;
}
