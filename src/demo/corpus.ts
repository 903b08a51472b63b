/** The corpus' saved pages as what a newspaper prints: its articles with their addresses, newest first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Meta = z.object({ url: z.string(), site: z.string(), listing: z.string().nullish() });
const Labels = z.object({
  title: z.string().nullish(),
  lead: z.string().nullish(),
  published: z.string().nullish(),
  section: z.string().nullish(),
});

/** One article as a listing shows it and its page prints it. */
export interface Printed {
  /** Path of its address, as in the corpus. */
  path: string;
  /** Path of the listing it stands in. */
  listing: string;
  title: string;
  lead: string;
  section: string | null;
  /** ISO 8601, a time or a day. */
  published: string;
  /** The page, byte for byte. */
  page: Buffer;
}

/** The articles saved under `pagesDir/<site>/`, newest first; `listings` are the site's own, the first for articles of none. */
export function readPrinted(pagesDir: string, site: string, listings: readonly string[]): Printed[] {
  const folder = join(pagesDir, site);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'page.html')))
    .map((name) => readOne(join(folder, name), name.slice(0, 10), listings))
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : a.path < b.path ? -1 : 1));
}

function readOne(folder: string, day: string, listings: readonly string[]): Printed {
  const meta = Meta.parse(readJson(join(folder, 'meta.json')));
  const labels = Labels.parse(readJson(join(folder, 'article.json')));
  const { pathname, search } = new URL(meta.url);
  return {
    path: pathname + search,
    listing: listingOf(meta.listing ?? null, pathname, listings),
    title: labels.title ?? pathname,
    lead: labels.lead ?? '',
    section: labels.section ?? null,
    published: labels.published ?? day,
    page: readFileSync(join(folder, 'page.html')),
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function listingOf(named: string | null, pathname: string, listings: readonly string[]): string {
  if (named !== null) return new URL(named, 'http://x').pathname;
  const section = `/${pathname.split('/')[1] ?? ''}`;
  return listings.find((path) => path.replace(/(?:\.html|\/)$/, '') === section) ?? listings[0] ?? '/';
}
