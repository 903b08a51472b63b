/** The next page of a listing: the link the paper gives for it. */
import type { CheerioAPI } from 'cheerio/slim';
import { isTag, type Element } from 'domhandler';
import { hint } from './hints.ts';
import { absolute } from './meta.ts';
import { ancestors, seen } from './parse.ts';

const NEXT_TEXT =
  /^(?:trang (?:sau|tiếp|kế|tiếp theo|kế tiếp)|tiếp|tiếp theo|kế tiếp|sau|next|next page|older(?: posts)?|tin cũ hơn|cũ hơn)?\s*[>»›→⟩]{0,2}$/iu;
const MORE_TEXT =
  /^(?:xem thêm|tải thêm|xem tiếp|hiển thị thêm|load more|view more)(?: tin(?: tức)?| bài(?: viết)?)?[\s.…>»]*$/iu;
/** The number of a listing's page in its address. */
const PAGE_NUMBER =
  /(?:[/-]trang-|[/-]page[/-]|[?&](?:page|trang|p|pg|paged|pageindex)=|[/-]p|\/)(\d{1,5})(?:\.html?|\.aspx|\/)?(?=$|[&#])/i;
const PAGER_TOKENS = new Set('pagination paging pager page pages phantrang wp-pagenavi paginator pagenav'.split(' '));
const CURRENT_TOKENS = new Set('active current selected'.split(' '));

/** Absolute address of the next page, or null. `own` is the page's address, where known. */
export function nextPage($: CheerioAPI, own: string | null): string | null {
  const base = absolute($('base[href]').first().attr('href'), own ?? undefined) ?? own ?? undefined;
  const usable = (href: string | undefined): string | null => {
    if (!href || /^\s*(?:#|javascript:)/i.test(href)) return null;
    const address = absolute(href, base)?.replace(/#.*$/, '') ?? null;
    return address && address !== own ? address : null;
  };
  const stated = usable($('link[rel~="next"], a[rel~="next"]').first().attr('href'));
  if (stated) return stated;
  const links = $('a[href], [data-url], [data-href]').toArray().filter(isTag).filter(seen);
  const pager = links.filter((link) => [link, ...ancestors(link).slice(0, 5)].some((at) => hint(at, PAGER_TOKENS)));
  const named =
    pager.find((link) => isNext($, link) && usable(link.attribs['href'])) ??
    links.find((link) => saysNextPage($, link) && usable(link.attribs['href']));
  if (named) return usable(named.attribs['href']);
  return numbered($, pager, own, usable) ?? more($, links, usable);
}

function label($: CheerioAPI, link: Element): string[] {
  return [$(link).text(), link.attribs['title'] ?? '', link.attribs['aria-label'] ?? ''].map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
}

function isNext($: CheerioAPI, link: Element): boolean {
  if (label($, link).some((text) => text !== '' && NEXT_TEXT.test(text))) return true;
  return [link, ...ancestors(link).slice(0, 1)].some((at) => hint(at, new Set(['next'])));
}

/** Outside a pager only the full words count: "Trang sau", not ">" of a slide show. */
function saysNextPage($: CheerioAPI, link: Element): boolean {
  return label($, link).some((text) => /^(?:trang (?:sau|tiếp|kế|tiếp theo|kế tiếp)|next page)[\s>»›→]*$/iu.test(text));
}

function numbered(
  $: CheerioAPI,
  pager: readonly Element[],
  own: string | null,
  usable: (href: string | undefined) => string | null,
): string | null {
  const numbers = pager.flatMap((link) => {
    const text = $(link).text().trim();
    return /^\d{1,5}$/.test(text) ? [{ number: Number(text), link }] : [];
  });
  if (!numbers.length) return null;
  const marked = numbers.find(({ link }) =>
    [link, ...ancestors(link).slice(0, 1)].some((at) => hint(at, CURRENT_TOKENS)),
  );
  const current = Number(PAGE_NUMBER.exec(own ?? '')?.[1]) || marked?.number || spanNumber($, pager) || 1;
  return usable(numbers.find(({ number }) => number === current + 1)?.link.attribs['href']);
}

/** The current page's number where it is no link: `<span class="current">3</span>`. */
function spanNumber($: CheerioAPI, pager: readonly Element[]): number | null {
  for (const link of pager) {
    const box = ancestors(link).find((at) => hint(at, PAGER_TOKENS));
    if (!box) continue;
    const text = $(box).find('.active, .current, .selected, [aria-current]').first().text().trim();
    return /^\d{1,5}$/.test(text) ? Number(text) : null;
  }
  return null;
}

/** A "load more" that has an address with a page's number in it. */
function more(
  $: CheerioAPI,
  links: readonly Element[],
  usable: (href: string | undefined) => string | null,
): string | null {
  for (const link of links) {
    if (!label($, link).some((text) => MORE_TEXT.test(text))) continue;
    const address = usable(link.attribs['data-url'] ?? link.attribs['data-href'] ?? link.attribs['href']);
    if (address && PAGE_NUMBER.test(address)) return address;
  }
  return null;
}
