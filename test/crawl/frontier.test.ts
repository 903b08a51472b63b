/** The queue in a real database: what is taken when, and what no one may take out of it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type Database from 'better-sqlite3';
import type { PageKind } from '../../src/crawl/fetched.ts';
import { openFrontier, type Address, type Frontier } from '../../src/crawl/frontier.ts';
import { migratedDb } from './support.ts';

let db: Database.Database;
let frontier: Frontier;
beforeEach(() => {
  db = migratedDb();
  frontier = openFrontier(db);
});
afterEach(() => db.close());

const address = (url: string, kind: PageKind = 'article', site = 'thu'): Address => ({
  url,
  kind,
  site,
  host: `${site}.example`,
  foundOn: null,
  depth: 0,
});
const stateOf = (url: string) => db.prepare('SELECT state FROM frontier WHERE url = ?').pluck().get(url);

it('gives home, sitemaps, feeds, listings, then articles as they were found', () => {
  for (const [url, kind] of [
    ['l', 'listing'],
    ['f', 'feed'],
    ['s', 'sitemap'],
    ['h', 'home'],
  ] as const) {
    frontier.seed(address(url, kind));
  }
  for (const url of ['b', 'a']) frontier.offer(address(url));
  const pages = [1, 2, 3, 4, 5].map(() => frontier.take('thu.example', 'pages')?.url);
  expect(pages).toEqual(['h', 's', 'f', 'l', undefined]);
  expect(frontier.take('thu.example', 'articles')?.url).toBe('b');
  expect(frontier.take('khac.example', 'articles')).toBeNull();
  expect(stateOf('b')).toBe('in flight');
});

it('a refusal does not touch what another site, or another kind of page, has queued', () => {
  frontier.offer(address('x', 'article', 'hai'));
  frontier.refuse(address('x'), 'another host');
  frontier.seed(address('muc', 'listing'));
  frontier.refuse(address('muc'), 'not an article by its address');
  expect([stateOf('x'), stateOf('muc')]).toEqual(['queued', 'queued']);
});

it('an address that another site refused is queued for its own', () => {
  frontier.refuse(address('x'), 'another host');
  expect(frontier.take('thu.example', 'articles')).toBeNull();
  expect(frontier.offer(address('x', 'article', 'hai'))).toBe(true);
  expect(frontier.take('hai.example', 'articles')?.url).toBe('x');
});

it('what is done is not offered again, what was skipped is', () => {
  frontier.offer(address('x'));
  const taken = frontier.take('thu.example', 'articles');
  frontier.settle(taken?.id ?? 0, 'done', null);
  expect(frontier.offer(address('x'))).toBe(false);
  frontier.refuse(address('x'), 'disallowed by robots.txt');
  expect(stateOf('x')).toBe('done');
  frontier.refuse(address('y'), 'disallowed by robots.txt');
  expect(frontier.offer(address('y'))).toBe(true);
});

it('a failure that may pass is taken up in the next two runs, and no more', () => {
  frontier.offer(address('x'));
  const states = [1, 2, 3].map(() => {
    const taken = frontier.take('thu.example', 'articles');
    frontier.settle(taken?.id ?? 0, 'failed', 'HTTP 500');
    frontier.resume('thu');
    return stateOf('x');
  });
  expect(states).toEqual(['queued', 'queued', 'failed']);
});
