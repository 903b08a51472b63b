/** The tables of the crawl, the archive and the memory of sites, as step 009 makes them (see tables.ts). */

export const crawlTables: readonly string[] = [
  `
CREATE TABLE frontier (
  -- Every URL the crawler knows, and what became of it.
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  site TEXT NOT NULL, -- the newspaper's key
  host TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('home', 'sitemap', 'feed', 'listing', 'article')),
  state TEXT NOT NULL CHECK (state IN ('queued', 'in flight', 'done', 'failed', 'skipped')),
  reason TEXT, -- why it failed or was skipped
  found_on TEXT, -- the URL that named it
  depth INTEGER NOT NULL, -- pages of a listing count one each
  tries INTEGER NOT NULL DEFAULT 0,
  priority INTEGER NOT NULL DEFAULT 0, -- taken from the highest down: the page's age in seconds since 1970, known or guessed
  next_try INTEGER NOT NULL DEFAULT 0, -- ms since 1970: not to be asked before
  article_id TEXT, -- the site's own number of the article, from the URL; '' where URLs have none
  published TEXT, -- an article's day, once it was read
  fetched TEXT, -- first answered with 200, ISO 8601
  etag TEXT, -- what the last answer said of itself
  last_modified TEXT, -- what the last answer said of itself
  links TEXT, -- the site's numbers of the articles that a page named last, as JSON
  crawl INTEGER -- the crawl that queued it last
) STRICT;
CREATE INDEX frontier_next ON frontier (host, priority DESC, id) WHERE state = 'queued';
CREATE INDEX frontier_open ON frontier (site, state) WHERE state IN ('in flight', 'failed');
CREATE INDEX frontier_pages ON frontier (site, kind) WHERE kind <> 'article';
CREATE INDEX frontier_nameless ON frontier (site) WHERE article_id IS NULL;
CREATE INDEX frontier_article ON frontier (site, article_id) WHERE article_id <> '';`,
  `
CREATE TABLE responses (
  -- Every response archived, and where its WARC record lies.
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL,
  fetched TEXT NOT NULL, -- ISO 8601, UTC
  status INTEGER NOT NULL, -- of HTTP
  content_type TEXT,
  digest TEXT NOT NULL, -- of the payload, as in the WARC record: sha256:…
  file TEXT NOT NULL, -- the WARC
  offset INTEGER NOT NULL, -- where the record begins in it, in bytes
  length INTEGER NOT NULL, -- of the compressed record, in bytes
  type TEXT NOT NULL DEFAULT 'response' CHECK (type IN ('response', 'revisit')), -- a revisit says that the payload was the one of an earlier response
  refers_to INTEGER REFERENCES responses(id) ON DELETE SET NULL, -- that earlier response
  UNIQUE (file, offset)
) STRICT;
CREATE INDEX responses_url ON responses (url, fetched);
CREATE INDEX responses_refers_to ON responses (refers_to) WHERE refers_to IS NOT NULL;`,
  `
CREATE TABLE crawls (
  -- One row a crawl of a site; one that has not ended was cut off, and is gone on with.
  id INTEGER PRIMARY KEY,
  site TEXT NOT NULL, -- the newspaper's key
  host TEXT NOT NULL,
  started TEXT NOT NULL, -- ISO 8601, UTC
  last TEXT NOT NULL, -- its last request
  ended TEXT,
  outcome TEXT CHECK (outcome IN ('finished', 'limit', 'gave up', 'begun anew')),
  reason TEXT, -- why the host was given up
  robots TEXT, -- what became of robots.txt
  requests INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0,
  articles INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX crawls_site ON crawls (site, id);`,
  `
CREATE TABLE robots (
  -- The last robots.txt of each host, so that an unchanged one need not be sent again.
  host TEXT PRIMARY KEY,
  fetched TEXT NOT NULL, -- ISO 8601, UTC
  etag TEXT, -- what the answer said of itself
  last_modified TEXT, -- what the answer said of itself
  body BLOB NOT NULL
) STRICT, WITHOUT ROWID;`,
  `
CREATE TABLE memory_pages (
  -- Pages whose lines were counted, by the key, host or folder of their site.
  site TEXT NOT NULL,
  page TEXT NOT NULL,
  PRIMARY KEY (site, page)
) STRICT, WITHOUT ROWID;`,
  `
CREATE TABLE memory_lines (
  -- On how many pages of a site a line stands; what recurs is no article's.
  site TEXT NOT NULL,
  line TEXT NOT NULL, -- its words alone, small, any number as 0
  pages INTEGER NOT NULL,
  last INTEGER NOT NULL, -- the how-manieth page of the site it was last seen on
  PRIMARY KEY (site, line)
) STRICT, WITHOUT ROWID;`,
];
