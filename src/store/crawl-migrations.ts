/** The steps of the schema that the crawl and the archive need: the queue's order, runs, revisits, revisions. */
import type { Migration } from './migrations.ts';

export const crawlMigrations: readonly Migration[] = [
  {
    name: '007 the frontier: order, identity, validators, runs',
    sql: `
-- Taken from the highest priority down: seconds since 1970 of the page's age as far as it is known or can be guessed.
ALTER TABLE frontier ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
ALTER TABLE frontier ADD COLUMN next_try INTEGER NOT NULL DEFAULT 0; -- ms since 1970: not to be asked before
ALTER TABLE frontier ADD COLUMN article_id TEXT;    -- of the site's addresses; '' where they have none
ALTER TABLE frontier ADD COLUMN published TEXT;     -- an article's day, once it was read
ALTER TABLE frontier ADD COLUMN fetched TEXT;       -- first answered with 200, ISO 8601
ALTER TABLE frontier ADD COLUMN etag TEXT;          -- what the last answer said of itself
ALTER TABLE frontier ADD COLUMN last_modified TEXT;
ALTER TABLE frontier ADD COLUMN links TEXT;         -- ids of the articles that a page named last, as JSON
ALTER TABLE frontier ADD COLUMN crawl INTEGER;      -- the crawl that queued it last
DROP INDEX frontier_state;
CREATE INDEX frontier_next ON frontier (host, priority DESC, id) WHERE state = 'queued';
-- Small ones, so that a page costs few writes: what is in flight or failed, what names articles, what has no id yet.
CREATE INDEX frontier_open ON frontier (site, state) WHERE state IN ('in flight', 'failed');
CREATE INDEX frontier_pages ON frontier (site, kind) WHERE kind <> 'article';
CREATE INDEX frontier_nameless ON frontier (site) WHERE article_id IS NULL;
CREATE INDEX frontier_article ON frontier (site, article_id) WHERE article_id <> '';

-- One row a crawl of a site; one that has not ended was cut off, and is gone on with.
CREATE TABLE crawls (
  id INTEGER PRIMARY KEY,
  site TEXT NOT NULL,
  host TEXT NOT NULL,
  started TEXT NOT NULL,
  last TEXT NOT NULL,                -- its last request
  ended TEXT,
  outcome TEXT CHECK (outcome IN ('finished', 'limit', 'gave up', 'begun anew')),
  reason TEXT,                       -- why the host was given up
  robots TEXT,                       -- what became of robots.txt
  requests INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0,
  articles INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX crawls_site ON crawls (site, id);

-- The last robots.txt of each host, so that an unchanged one need not be sent again.
CREATE TABLE robots (
  host TEXT PRIMARY KEY,
  fetched TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  body BLOB NOT NULL
) STRICT, WITHOUT ROWID;`,
  },
  {
    name: '008 archived again, archived anew',
    sql: `
-- A revisit says that the payload was the one of an earlier response.
ALTER TABLE responses ADD COLUMN type TEXT NOT NULL DEFAULT 'response' CHECK (type IN ('response', 'revisit'));
ALTER TABLE responses ADD COLUMN refers_to INTEGER REFERENCES responses(id) ON DELETE SET NULL;

-- What an article said before the paper changed it; path leads to the record it was read from.
CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  title TEXT,
  lead TEXT,
  author TEXT,
  section TEXT,
  published TEXT,
  text TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (article_id, hash)
) STRICT;
CREATE TRIGGER articles_revised BEFORE UPDATE ON articles
WHEN old.hash <> new.hash AND old.path <> new.path
BEGIN
  INSERT INTO revisions (article_id, path, title, lead, author, section, published, text, hash)
  VALUES (old.id, old.path, old.title, old.lead, old.author, old.section, old.published, old.text, old.hash)
  ON CONFLICT (article_id, hash) DO NOTHING;
END;
-- Reading an archive again passes through what was said before; what is said now is no revision.
CREATE TRIGGER articles_current AFTER UPDATE ON articles
BEGIN
  DELETE FROM revisions WHERE article_id = new.id AND hash = new.hash;
END;`,
  },
];
