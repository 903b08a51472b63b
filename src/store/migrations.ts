/** The database's schema as named steps, each run once; a step is never edited once released, a new one is added. */
import type Database from 'better-sqlite3';
import { crawlMigrations } from './crawl-migrations.ts';
import { plainMigrations } from './plain-migrations.ts';

export interface Migration {
  name: string;
  /** What to run: SQL, or what SQL cannot say. Foreign keys are off while it runs, and checked after it. */
  sql: string | ((db: Database.Database) => void);
}

/** What every fact table carries: where it was read, by which rule. */
const READ = `
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  quote TEXT NOT NULL,
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  rule TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1)`;

/** What counts and rates say beside their value. */
const MEANT = `
  comparator TEXT NOT NULL CHECK (comparator IN ('eq', 'gt', 'gte', 'lt', 'lte', 'approx')),
  modality TEXT NOT NULL CHECK (modality IN ('actual', 'target', 'delta', 'remaining')),
  direction TEXT CHECK (direction IN ('up', 'down')),
  subject TEXT,
  subject_kind TEXT,
  period_text TEXT,
  period_start TEXT,
  period_end TEXT`;

const facts = (type: string, table: string, value: string, label: string): string =>
  `SELECT '${type}' AS type, f.id, f.article_id, a.article, a.title AS article_title, a.site, a.published,
     ${value} AS value, ${label} AS label, f.quote, f."start", f."end", f.rule, f.confidence
   FROM ${table} f JOIN articles a ON a.id = f.article_id`;

export const migrations: readonly Migration[] = [
  {
    name: '001 crawl and archive',
    sql: `
-- Every URL the crawler knows, and what became of it.
CREATE TABLE frontier (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  site TEXT NOT NULL,
  host TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('home', 'sitemap', 'feed', 'listing', 'article')),
  state TEXT NOT NULL CHECK (state IN ('queued', 'in flight', 'done', 'failed', 'skipped')),
  reason TEXT,            -- why it failed or was skipped
  found_on TEXT,          -- the URL that named it
  depth INTEGER NOT NULL, -- pages of a listing count one each
  tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX frontier_state ON frontier (host, state, id);

-- Every response archived, and where its WARC record lies.
CREATE TABLE responses (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL,
  fetched TEXT NOT NULL,  -- ISO 8601, UTC
  status INTEGER NOT NULL,
  content_type TEXT,
  digest TEXT NOT NULL,   -- of the payload, as in the WARC record: sha256:…
  file TEXT NOT NULL,     -- the WARC
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  UNIQUE (file, offset)
) STRICT;
CREATE INDEX responses_url ON responses (url, fetched);

-- What could not be read: one row a stage, URL (or file) and reason.
CREATE TABLE failures (
  id INTEGER PRIMARY KEY,
  stage TEXT NOT NULL CHECK (stage IN ('crawl', 'archive', 'strip', 'extract', 'store')),
  url TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (stage, url, reason)
) STRICT;`,
  },
  {
    name: '002 articles, pages, facts',
    sql: `
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE, -- canonical URL when known, else the file's path
  path TEXT NOT NULL,           -- the file it was read from
  url TEXT,
  site TEXT,
  title TEXT,
  lead TEXT,
  author TEXT,
  section TEXT,
  published TEXT,               -- ISO 8601 with +07:00, or a date
  text TEXT NOT NULL,           -- title, lead, body and captions
  hash TEXT NOT NULL,           -- of all of the above
  extractors TEXT NOT NULL      -- names and versions its facts were read with
) STRICT;

-- Pages that are no article.
CREATE TABLE pages (
  id INTEGER PRIMARY KEY,
  page TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('listing', 'other')),
  next TEXT
) STRICT;

CREATE TABLE page_links (
  page_id INTEGER NOT NULL REFERENCES pages(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (page_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE counts (${READ},
  value REAL NOT NULL,          -- base units: people, m2, m, kg, VND
  value_max REAL,
  noun TEXT NOT NULL,
  metric TEXT,
  measure TEXT NOT NULL,${MEANT}
) STRICT;
CREATE INDEX counts_article ON counts (article_id);
CREATE INDEX counts_metric ON counts (metric, subject);

CREATE TABLE rates (${READ},
  value REAL NOT NULL,          -- a fraction of 1
  value_max REAL,
  noun TEXT,
  metric TEXT,
  numerator REAL,
  denominator REAL,${MEANT}
) STRICT;
CREATE INDEX rates_article ON rates (article_id);

CREATE TABLE documents (${READ},
  doc_type TEXT NOT NULL,
  number TEXT,
  name TEXT,
  system TEXT CHECK (system IN ('party', 'state')),
  issuer TEXT,
  date TEXT,
  title TEXT
) STRICT;
CREATE INDEX documents_article ON documents (article_id);
CREATE INDEX documents_number ON documents (number);

CREATE TABLE dates (${READ},
  value TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('day', 'month', 'quarter', 'year', 'interval', 'term', 'relative'))
) STRICT;
CREATE INDEX dates_article ON dates (article_id);
CREATE INDEX dates_value ON dates (value);

CREATE TABLE persons (${READ},
  name TEXT NOT NULL,
  honorific TEXT,
  role TEXT,
  unit TEXT
) STRICT;
CREATE INDEX persons_article ON persons (article_id);

CREATE TABLE events (${READ},
  event TEXT NOT NULL CHECK (event IN ('established', 'merged', 'split', 'dissolved', 'renamed', 'transferred')),
  subject TEXT NOT NULL,
  "from" TEXT NOT NULL,         -- a JSON array of unit names
  date TEXT,
  document TEXT
) STRICT;
CREATE INDEX events_article ON events (article_id);

CREATE TABLE units (${READ},
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  province TEXT,
  mentions INTEGER NOT NULL
) STRICT;
CREATE INDEX units_article ON units (article_id);

-- Every fact of every kind, with its article.
CREATE VIEW facts AS
${[
  facts('count', 'counts', "format('%.15g', f.value)", 'coalesce(f.metric, f.noun)'),
  facts('rate', 'rates', "format('%.15g', f.value)", 'coalesce(f.metric, f.noun)'),
  facts('document', 'documents', 'coalesce(f.number, f.name)', 'f.doc_type'),
  facts('date', 'dates', 'f.value', 'f.kind'),
  facts('person', 'persons', 'f.name', 'f.role'),
  facts('event', 'events', 'f.subject', 'f.event'),
  facts('unit', 'units', 'f.name', 'f.kind'),
].join('\nUNION ALL\n')};

-- A silent zero is worth a look: articles nothing was read from.
CREATE VIEW articles_without_facts AS
SELECT a.id, a.article, a.title FROM articles a
WHERE NOT EXISTS (SELECT 1 FROM facts f WHERE f.article_id = a.id);`,
  },
  {
    name: '003 what a date states, what a document is to the article',
    sql: `
ALTER TABLE dates ADD COLUMN stated TEXT;          -- as much of the value as the words state: XXXX-07-15
ALTER TABLE dates ADD COLUMN inferred_from TEXT CHECK (inferred_from IN ('published', 'text'));
ALTER TABLE dates ADD COLUMN calendar TEXT NOT NULL DEFAULT 'gregorian' CHECK (calendar IN ('gregorian', 'lunar'));
ALTER TABLE documents ADD COLUMN canonical TEXT;   -- the number with misprints mended; number is as printed
ALTER TABLE documents ADD COLUMN role TEXT CHECK (role IN ('issued', 'basis', 'carried_out', 'amended', 'repealed'));
CREATE INDEX documents_canonical ON documents (canonical);`,
  },
  {
    name: '004 who is who across articles',
    sql: `
-- Every place where an article names a unit.
CREATE TABLE unit_mentions (
  unit_id INTEGER NOT NULL REFERENCES units(id) ON DELETE CASCADE,
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  PRIMARY KEY (unit_id, "start", "end")
) STRICT, WITHOUT ROWID;

-- The same identity is the same unit, or the same person in a role (docs/facts.md says by which rules).
ALTER TABLE units ADD COLUMN identity TEXT;
ALTER TABLE persons ADD COLUMN identity TEXT;
CREATE INDEX units_identity ON units (identity);
CREATE INDEX persons_identity ON persons (identity);

CREATE VIEW known_units AS
SELECT u.identity, max(u.name) AS name, u.kind, max(u.parent) AS parent, max(u.province) AS province,
  count(*) AS articles, sum(u.mentions) AS mentions, min(a.published) AS first, max(a.published) AS last
FROM units u JOIN articles a ON a.id = u.article_id GROUP BY u.identity, u.kind;

CREATE VIEW known_persons AS
SELECT p.identity, max(p.name) AS name, max(p.role) AS role, max(p.unit) AS unit,
  count(*) AS articles, min(a.published) AS first, max(a.published) AS last
FROM persons p JOIN articles a ON a.id = p.article_id GROUP BY p.identity;`,
  },
  {
    name: '005 how counts and rates were read, and what their arithmetic says',
    sql: `
-- Where the subject and the period were read: 'clause' states them, all else is inferred (docs/facts.md).
ALTER TABLE counts ADD COLUMN subject_from TEXT;
ALTER TABLE counts ADD COLUMN period_from TEXT;
ALTER TABLE rates ADD COLUMN subject_from TEXT;
ALTER TABLE rates ADD COLUMN period_from TEXT;
ALTER TABLE rates ADD COLUMN percentage REAL;      -- the percentage printed beside X/Y, as a fraction of 1

-- Every place where an article says it: lead, caption, body.
CREATE TABLE count_places (
  count_id INTEGER NOT NULL REFERENCES counts(id) ON DELETE CASCADE,
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  PRIMARY KEY (count_id, "start", "end")
) STRICT, WITHOUT ROWID;
CREATE TABLE rate_places (
  rate_id INTEGER NOT NULL REFERENCES rates(id) ON DELETE CASCADE,
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  PRIMARY KEY (rate_id, "start", "end")
) STRICT, WITHOUT ROWID;

-- The arithmetic that an article prints, done again.
CREATE TABLE checks (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('parts', 'ratio', 'plan', 'change', 'told')),
  expected REAL NOT NULL,
  printed REAL NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('agrees', 'rounds', 'disagrees')),
  note TEXT NOT NULL                               -- the sum in words: "21 + 2 + 27 = 50"
) STRICT;
CREATE INDEX checks_article ON checks (article_id);
-- The facts of a check in their order; the total, result or first statement comes first.
CREATE TABLE check_facts (
  check_id INTEGER NOT NULL REFERENCES checks(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  count_id INTEGER REFERENCES counts(id) ON DELETE CASCADE,
  rate_id INTEGER REFERENCES rates(id) ON DELETE CASCADE,
  PRIMARY KEY (check_id, position),
  CHECK ((count_id IS NULL) <> (rate_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX check_facts_count ON check_facts (count_id);
CREATE INDEX check_facts_rate ON check_facts (rate_id);

-- One unit, one metric, one last day, told by two articles. Within the rounding of the rounder number they agree: half
-- of the last place it prints.
CREATE VIEW compared_counts AS
WITH told AS (
  SELECT c.id, c.article_id, u.identity, c.subject, c.metric, c.period_end, c.value, c.comparator,
    CASE WHEN c.value % 1000000 = 0 THEN 500000 WHEN c.value % 100000 = 0 THEN 50000 WHEN c.value % 10000 = 0 THEN 5000
      WHEN c.value % 1000 = 0 THEN 500 WHEN c.value % 100 = 0 THEN 50 ELSE 0 END AS half
  FROM counts c JOIN units u ON u.article_id = c.article_id AND u.name = c.subject
  WHERE c.metric IS NOT NULL AND c.modality = 'actual' AND c.period_end IS NOT NULL
    AND c.metric NOT IN ('money', 'distance')
)
SELECT a.id AS count_id, b.id AS other_id, a.subject, a.metric, a.period_end, a.value, b.value AS other,
  CASE WHEN a.value = b.value THEN 'agrees'
    WHEN abs(a.value - b.value) <= max(a.half, b.half) THEN 'rounds' ELSE 'disagrees' END AS verdict
FROM told a JOIN told b
  ON b.identity = a.identity AND b.metric = a.metric AND b.period_end = a.period_end AND b.article_id > a.article_id;

-- What cannot both be right: within an article by its own arithmetic, across articles by two that tell differently.
CREATE VIEW contradictions AS
SELECT 'within' AS scope, a.article, NULL AS other_article, k.kind AS what, k.expected, k.printed, k.note
FROM checks k JOIN articles a ON a.id = k.article_id WHERE k.verdict = 'disagrees'
UNION ALL
SELECT 'across', a.article, b.article, c.metric, c.value, c.other, c.subject || ', ' || c.period_end
FROM compared_counts c JOIN counts x ON x.id = c.count_id JOIN articles a ON a.id = x.article_id
  JOIN counts y ON y.id = c.other_id JOIN articles b ON b.id = y.article_id
WHERE c.verdict = 'disagrees';`,
  },
  {
    name: '006 lines that recur on a site',
    sql: `
-- Pages whose lines were counted, by the key, host or folder of their site.
CREATE TABLE memory_pages (
  site TEXT NOT NULL,
  page TEXT NOT NULL,
  PRIMARY KEY (site, page)
) STRICT, WITHOUT ROWID;

-- On how many of these a line stands: its words alone, small, any number as 0.
CREATE TABLE memory_lines (
  site TEXT NOT NULL,
  line TEXT NOT NULL,
  pages INTEGER NOT NULL,
  last INTEGER NOT NULL,  -- the how-manieth page of the site it was last seen on
  PRIMARY KEY (site, line)
) STRICT, WITHOUT ROWID;`,
  },
  ...crawlMigrations,
  ...plainMigrations,
];
