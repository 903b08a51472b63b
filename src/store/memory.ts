/** The memory of sites in the database: which lines recur on a site's pages. */
import type Database from 'better-sqlite3';
import { isRecurring, keyOf, keysOf, type Memory, type SiteMemory } from '../text/recurrence.ts';

/** After so many pages more, a line that has not recurred is forgotten. */
const FORGET = 200;

/** The memory that a database keeps; it has to be open for writing to learn. */
export function storedMemory(db: Database.Database): Memory {
  const known = db.prepare('SELECT 1 FROM memory_pages WHERE site = ? AND page = ?').pluck();
  const size = db.prepare('SELECT count(*) FROM memory_pages WHERE site = ?').pluck();
  const count = db.prepare('SELECT pages FROM memory_lines WHERE site = ? AND line = ?').pluck();
  const addPage = db.prepare('INSERT INTO memory_pages (site, page) VALUES (?, ?)');
  const addLine = db.prepare(
    `INSERT INTO memory_lines (site, line, pages, last) VALUES (?, ?, 1, ?)
     ON CONFLICT (site, line) DO UPDATE SET pages = pages + 1, last = excluded.last`,
  );
  const forget = db.prepare('DELETE FROM memory_lines WHERE site = ? AND pages = 1 AND last < ?');
  const learn = db.transaction((site: string, page: string, keys: ReadonlySet<string>): void => {
    if (known.get(site, page) !== undefined) return;
    addPage.run(site, page);
    const pages = size.get(site) as number;
    for (const key of keys) addLine.run(site, key, pages);
    if (pages % FORGET === 0) forget.run(site, pages - FORGET);
  });
  return {
    of: (site): SiteMemory => ({
      recurs: (line) =>
        isRecurring(line, (count.get(site, keyOf(line)) as number | undefined) ?? 0, size.get(site) as number),
      learn: (page, lines) => learn.immediate(site, page, keysOf(lines)),
    }),
  };
}
