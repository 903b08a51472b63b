/** Lines that come again on other pages of a site are the site's, not an article's: how they are counted, and from when they count. */

/** What is known of a site's pages. */
export interface SiteMemory {
  /** Whether a line stands on so many pages that it is the site's. */
  recurs(line: string): boolean;
  /** Takes in a page's lines; a page that is known already is not counted again. */
  learn(page: string, lines: readonly string[]): void;
}

/** Memories of sites, by the site's key, its host, or the folder its pages lie in. */
export interface Memory {
  of(site: string): SiteMemory;
}

/** A long line recurs from this many pages; a short one when it is on this share of the pages too. */
const RECURRING = { pages: 3, short: 40, share: 0.25 };

/** Whether a line that is on `count` of `pages` pages recurs. */
export function isRecurring(line: string, count: number, pages: number): boolean {
  return count >= RECURRING.pages && (line.length >= RECURRING.short || count >= pages * RECURRING.share);
}

/** Longer keys say no more. */
const KEY = 120;

/** What two printings of one line have in common: its words, any number for any other. */
export function keyOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{M}0]+/gu, ' ')
    .trim()
    .slice(0, KEY);
}

/** The keys of a page's lines, each once; lines without a word have none. */
export const keysOf = (lines: readonly string[]): Set<string> =>
  new Set(lines.map(keyOf).filter((key) => /\p{L}/u.test(key)));

/** A memory that lasts as long as the program. */
export function openMemory(): Memory {
  const sites = new Map<string, SiteMemory>();
  return {
    of: (site) => {
      let memory = sites.get(site);
      if (!memory) sites.set(site, (memory = siteMemory()));
      return memory;
    },
  };
}

function siteMemory(): SiteMemory {
  const pages = new Set<string>();
  const counts = new Map<string, number>();
  return {
    recurs: (line) => isRecurring(line, counts.get(keyOf(line)) ?? 0, pages.size),
    learn: (page, lines) => {
      if (pages.has(page)) return;
      pages.add(page);
      for (const key of keysOf(lines)) counts.set(key, (counts.get(key) ?? 0) + 1);
    },
  };
}
