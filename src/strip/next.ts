/** The next page of a listing: the link the paper gives for it. */
import { isTag, type Element, type ParentNode } from 'domhandler';
import { hint } from './hints.ts';
import { tidy } from './lines.ts';
import { baseOf } from './links.ts';
import { absolute } from './meta.ts';
import { ancestors, seen, textOf, type Tree } from './parse.ts';

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
export function nextPage(tree: Tree, own: string | null): string | null {
  const base = absolute(baseOf(tree), own ?? undefined) ?? own ?? undefined;
  const usable = (href: string | undefined): string | null => {
    if (!href || /^\s*(?:#|javascript:)/i.test(href)) return null;
    const address = absolute(href, base)?.replace(/#.*$/, '') ?? null;
    return address && address !== own ? address : null;
  };
  const stated = usable(
    [...tree.named('link'), ...tree.named('a')].find(({ attribs }) => attribs['rel']?.split(/\s+/).includes('next'))
      ?.attribs['href'],
  );
  if (stated) return stated;
  const links = linking(tree.root).filter((link) => seen(link));
  const pager = links.filter((link) => [link, ...ancestors(link, 5)].some((at) => hint(at, PAGER_TOKENS)));
  const named =
    pager.find((link) => isNext(link) && usable(link.attribs['href'])) ??
    links.find((link) => saysNextPage(link) && usable(link.attribs['href']));
  if (named) return usable(named.attribs['href']);
  return numbered(pager, own, usable) ?? more(links, usable);
}

/** Elements with an address to follow, also those that scripts follow. */
const linking = (root: ParentNode): Element[] =>
  elementsIn(root).filter(
    ({ name, attribs }) =>
      (name === 'a' && attribs['href'] !== undefined) ||
      attribs['data-url'] !== undefined ||
      attribs['data-href'] !== undefined,
  );

/** All elements in one, in the page's order. */
function elementsIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  const walk = (node: ParentNode): void => {
    for (const child of node.children) {
      if (!isTag(child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}

function label(link: Element): string[] {
  return [textOf(link), link.attribs['title'] ?? '', link.attribs['aria-label'] ?? ''].map(tidy);
}

function isNext(link: Element): boolean {
  if (label(link).some((text) => text !== '' && NEXT_TEXT.test(text))) return true;
  return [link, ...ancestors(link, 1)].some((at) => hint(at, new Set(['next'])));
}

/** Outside a pager only the full words count: "Trang sau", not ">" of a slide show. */
function saysNextPage(link: Element): boolean {
  return label(link).some((text) => /^(?:trang (?:sau|tiếp|kế|tiếp theo|kế tiếp)|next page)[\s>»›→]*$/iu.test(text));
}

function numbered(
  pager: readonly Element[],
  own: string | null,
  usable: (href: string | undefined) => string | null,
): string | null {
  const numbers = pager.flatMap((link) => {
    const text = textOf(link).trim();
    return /^\d{1,5}$/.test(text) ? [{ number: Number(text), link }] : [];
  });
  if (!numbers.length) return null;
  const marked = numbers.find(({ link }) => [link, ...ancestors(link, 1)].some((at) => hint(at, CURRENT_TOKENS)));
  const current = Number(PAGE_NUMBER.exec(own ?? '')?.[1]) || marked?.number || spanNumber(pager) || 1;
  return usable(numbers.find(({ number }) => number === current + 1)?.link.attribs['href']);
}

/** The current page's number where it is no link: `<span class="current">3</span>`. */
function spanNumber(pager: readonly Element[]): number | null {
  for (const link of pager) {
    const box = ancestors(link).find((at) => hint(at, PAGER_TOKENS));
    if (!box) continue;
    const marked = elementsIn(box).find((at) => hint(at, CURRENT_TOKENS) || at.attribs['aria-current'] !== undefined);
    const text = marked ? textOf(marked).trim() : '';
    return /^\d{1,5}$/.test(text) ? Number(text) : null;
  }
  return null;
}

/** A "load more" that has an address with a page's number in it. */
function more(links: readonly Element[], usable: (href: string | undefined) => string | null): string | null {
  for (const link of links) {
    if (!label(link).some((text) => MORE_TEXT.test(text))) continue;
    const address = usable(link.attribs['data-url'] ?? link.attribs['data-href'] ?? link.attribs['href']);
    if (address && PAGE_NUMBER.test(address)) return address;
  }
  return null;
}
