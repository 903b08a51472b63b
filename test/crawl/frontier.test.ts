/** The queue in a real database: what is taken when, and what no one may take out of it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type Database from 'better-sqlite3';
import type { PageKind } from '../../src/crawl/fetched.ts';
import { openFrontier, type Address, type Frontier, type Which } from '../../src/crawl/frontier.ts';
import { migratedDb } from './support.ts';

let db: Database.Database;
let frontier: Frontier;
beforeEach(() => {
  db = migratedDb();
  frontier = openFrontier(db);
});
afterEach(() => db.close());

const address = (url: string, kind: PageKind = 'article', site = 'thu', priority = 0): Address => ({
  url,
  kind,
  site,
  host: `${site}.example`,
  foundOn: null,
  depth: 0,
  priority,
  articleId: '',
});
const take = (host: string, what: Which = 'all') => frontier.take(host, what, Date.now());
/** The crawl of these tests. */
const ONE = 1;
const stateOf = (url: string) => db.prepare('SELECT state FROM frontier WHERE url = ?').pluck().get(url);

it('gives the highest priority first, and of equals what was found first', () => {
  frontier.seed(address('l', 'listing', 'thu', 3), ONE);
  frontier.seed(address('h', 'home', 'thu', 9), ONE);
  for (const [url, priority] of [
    ['b', 5],
    ['a', 5],
    ['c', 6],
  ] as const)
    frontier.offer(address(url, 'article', 'thu', priority), ONE);
  expect(take('thu.example', 'pages')?.url).toBe('h');
  expect([1, 2, 3, 4, 5].map(() => take('thu.example')?.url)).toEqual(['c', 'b', 'a', 'l', undefined]);
  expect(take('khac.example')).toBeNull();
  expect(stateOf('b')).toBe('in flight');
});

it('seeds a page once a crawl, whatever became of it', () => {
  expect(frontier.seed(address('h', 'home'), ONE)).toBe(true);
  frontier.settle(take('thu.example')?.id ?? 0, 'done', null);
  expect(frontier.seed(address('h', 'home'), ONE)).toBe(false);
  expect(frontier.seed(address('h', 'home'), 2)).toBe(true);
  expect(stateOf('h')).toBe('queued');
});

it('gives nothing before its time', () => {
  frontier.offer(address('x'), ONE);
  const later = Date.now() + 60_000;
  frontier.retry(take('thu.example')?.id ?? 0, later, 'HTTP 503');
  expect(take('thu.example')).toBeNull();
  expect(frontier.nextTry('thu.example', 'all')).toBe(later);
  expect(frontier.take('thu.example', 'all', later)?.tries).toBe(2);
});

it('gives an article that is done again once a crawl, behind what is new', () => {
  const { id } = frontier.offer(address('cu', 'article', 'thu', 100), ONE);
  expect(frontier.again(id, 2)).toBe(false);
  frontier.settle(take('thu.example')?.id ?? 0, 'done', null);
  expect([frontier.again(id, ONE), frontier.again(id, 2), frontier.again(id, 2)]).toEqual([false, true, false]);
  frontier.offer(address('moi'), 2);
  expect([take('thu.example')?.url, take('thu.example')?.url]).toEqual(['moi', 'cu']);
});

it('a refusal does not touch what another site, or another kind of page, has queued', () => {
  frontier.offer(address('x', 'article', 'hai'), ONE);
  frontier.refuse(address('x'), 'another host');
  frontier.seed(address('muc', 'listing'), ONE);
  frontier.refuse(address('muc'), 'not an article by its address');
  expect([stateOf('x'), stateOf('muc')]).toEqual(['queued', 'queued']);
});

it('an address that another site refused is queued for its own', () => {
  frontier.refuse(address('x'), 'another host');
  expect(take('thu.example')).toBeNull();
  expect(frontier.offer(address('x', 'article', 'hai'), ONE).fresh).toBe(true);
  expect(take('hai.example')?.url).toBe('x');
});

it('what is done is not offered again, what was skipped is', () => {
  frontier.offer(address('x'), ONE);
  const taken = take('thu.example');
  frontier.settle(taken?.id ?? 0, 'done', null);
  expect(frontier.offer(address('x'), ONE)).toMatchObject({ fresh: false, state: 'done' });
  frontier.refuse(address('x'), 'disallowed by robots.txt');
  expect(stateOf('x')).toBe('done');
  frontier.refuse(address('y'), 'disallowed by robots.txt');
  expect(frontier.offer(address('y'), ONE).fresh).toBe(true);
});

it('a failure that may pass is tried nine times in all, in new crawls alone', () => {
  frontier.offer(address('x'), ONE);
  const states = Array.from({ length: 9 }, () => {
    frontier.settle(take('thu.example')?.id ?? 0, 'failed', 'HTTP 500');
    frontier.resume('thu', false);
    expect(stateOf('x')).toBe('failed');
    frontier.resume('thu', true);
    return stateOf('x');
  });
  expect(states).toEqual([...Array.from({ length: 8 }, () => 'queued'), 'failed']);
});

it('what was in flight is queued again, its try counted, so that a page that kills the program is given up', () => {
  frontier.offer(address('x'), ONE);
  take('thu.example');
  frontier.resume('thu', false);
  expect(take('thu.example')).toMatchObject({ url: 'x', tries: 2 });
});
