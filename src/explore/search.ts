/** Finds articles by words, with or without their tones; those that have the words as they were typed come first. */
import type Database from 'better-sqlite3';
import { plainLetters } from '../text/plain-letters.ts';
import { joined, matching, snippetOf, termsOf, type Snippet, type Term } from './words.ts';

export interface FoundFact {
  type: string;
  label: string | null;
  value: string | null;
  unit: string | null;
  quote: string;
}

export interface Found {
  id: number;
  article: string;
  title: string | null;
  site: string | null;
  published: string | null;
  snippet: Snippet;
  /** Facts that have all the words, or else most of them. */
  facts: FoundFact[];
}

export interface SearchOptions {
  limit: number;
  site?: string;
  /** ISO day. */
  since?: string;
}

/** Facts shown with an article. */
const FACTS = 3;
/** Of the words, so many at least a fact has to have that is shown with an article. */
const MOST = 0.75;

/**
 * What FTS5 is asked, one after the other until there is enough: the words side by side with their tones, anywhere with
 * their tones, side by side without, anywhere without.
 */
export function tiersOf(terms: readonly Term[]): string[] {
  const whole = joined(terms);
  const all = (exact: boolean): string => terms.map((term) => matching(term, exact)).join(' AND ');
  // Without tones in what was typed, and with one term, some of these are the same.
  return [...new Set([matching(whole, true), all(true), matching(whole, false), all(false)])];
}

/** The title counts most, names that facts were resolved to more than words of the text. */
const RANKED = `
SELECT a.id, a.article, a.title, a.site, a.published, a.text
FROM (SELECT rowid, bm25(search, 8.0, 1.0, 2.0, 0.0) AS score FROM search WHERE search MATCH @words
    AND (@site IS NULL OR rowid IN (SELECT id FROM articles WHERE site = @site))
    AND (@since IS NULL OR rowid IN (SELECT id FROM articles WHERE published >= @since))
    ORDER BY score LIMIT @limit) s
  JOIN articles a ON a.id = s.rowid
ORDER BY s.score, a.id`;

/** @throws Error when there is no word in what was typed */
export function search(db: Database.Database, typed: string, options: SearchOptions): Found[] {
  const terms = termsOf(typed);
  if (terms.length === 0) throw new Error('give a word to search for');
  const { limit, site = null, since = null } = options;
  const ranked = db.prepare<unknown[], Omit<Found, 'snippet' | 'facts'> & { text: string }>(RANKED);
  const found = new Map<number, Found>();
  for (const words of tiersOf(terms)) {
    if (found.size >= limit) break;
    for (const { text, ...article } of ranked.all({ words, site, since, limit: limit + found.size })) {
      if (found.has(article.id) || found.size >= limit) continue;
      found.set(article.id, {
        ...article,
        snippet: snippetOf(text, terms, article.title),
        facts: factsWith(db, article.id, terms),
      });
    }
  }
  return [...found.values()];
}

function factsWith(db: Database.Database, id: number, terms: readonly Term[]): FoundFact[] {
  const all = db.prepare<[number], FoundFact>(
    `SELECT type, label, value, unit, quote FROM facts WHERE article_id = ? AND type NOT IN ('date', 'unit') ORDER BY "start"`,
  );
  const words = terms.flatMap((term) => term.plain);
  const has = ({ label, value, unit, quote }: FoundFact): number => {
    const told = ` ${plainLetters([quote, unit, value, label].filter((part) => part !== null).join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return words.filter((word) => told.includes(` ${word} `)).length;
  };
  const counted = all.all(id).map((fact) => ({ fact, has: has(fact) }));
  const most = Math.max(words.length * MOST, ...counted.map((one) => one.has));
  return counted
    .filter((one) => one.has >= most)
    .slice(0, FACTS)
    .map(({ fact }) => fact);
}
