/**
 * The tables of articles, facts and what is known of units, as step 009 makes them, with their indexes. The comments
 * stay in the file: the first is the table's, one after a column is that column's, and docs/schema.md is made of them.
 */

/** What every fact table carries: where it was read, by which rule. */
const READ = `
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE, -- the article that says it
  quote TEXT NOT NULL, -- the words it was read from, as printed
  "start" INTEGER NOT NULL CHECK ("start" >= 0), -- where the quote begins in articles.text, in UTF-16 units
  "end" INTEGER NOT NULL CHECK ("end" > "start"), -- where it ends
  rule TEXT NOT NULL, -- which rule read it: extractor/rule-name
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1), -- of facts given 0.9, nine in ten are right`;

/** What counts and rates say beside their value. */
const MEANT = `
  comparator TEXT NOT NULL CHECK (comparator IN ('eq', 'gt', 'gte', 'lt', 'lte', 'approx')), -- exactly, more than, at least, …
  modality TEXT NOT NULL CHECK (modality IN ('actual', 'target', 'delta', 'remaining')), -- is so, is aimed at, changed by, is still lacking
  direction TEXT CHECK (direction IN ('up', 'down')), -- of a delta
  subject TEXT, -- the unit or body the number belongs to, by its full name; null when the text does not say
  subject_kind TEXT, -- what the subject is: commune, party_committee, …
  subject_from TEXT, -- where the subject was read: 'clause' states it, all else is inferred
  place TEXT, -- the subject, of a Party committee the place it leads: "xã Bắc Yên" of "Đảng bộ xã Bắc Yên"
  period_text TEXT, -- the words that say when
  period_start TEXT, -- first day, ISO 8601
  period_end TEXT, -- last day; of what is counted at a moment, that day
  period_from TEXT -- where the period was read: 'clause' states it, all else is inferred`;

export const tables: readonly string[] = [
  `
CREATE TABLE articles (
  -- One row an article, as it was last read.
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE, -- canonical URL when known, else the file's path
  path TEXT NOT NULL, -- the file it was read from; FILE#offset in a WARC
  url TEXT, -- canonical URL
  site TEXT, -- the newspaper's key, as in bocbao site list
  title TEXT,
  lead TEXT, -- the sapô
  author TEXT,
  section TEXT, -- as the paper calls it
  published TEXT, -- ISO 8601: with +07:00 when a time is printed, else a date
  facts INTEGER NOT NULL DEFAULT 0, -- how many were read
  hash TEXT NOT NULL, -- digest of what the article says: all but the path
  extractors TEXT NOT NULL, -- names and versions its facts were read with
  text TEXT NOT NULL -- title, lead, body and captions, paragraphs parted by empty lines
) STRICT;
CREATE INDEX articles_site ON articles (site, published);
CREATE INDEX articles_path ON articles (path);`,
  `
CREATE TABLE revisions (
  -- What an article said before the paper changed it.
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  path TEXT NOT NULL, -- the record it was read from
  title TEXT,
  lead TEXT,
  author TEXT,
  section TEXT,
  published TEXT, -- ISO 8601
  text TEXT NOT NULL,
  hash TEXT NOT NULL, -- as articles.hash
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
CREATE TRIGGER articles_current AFTER UPDATE OF hash ON articles
BEGIN
  DELETE FROM revisions WHERE article_id = new.id AND hash = new.hash;
END;`,
  `
CREATE TABLE pages (
  -- Pages that are no article: listings and others.
  id INTEGER PRIMARY KEY,
  page TEXT NOT NULL UNIQUE, -- its URL when known, else the file's path
  path TEXT NOT NULL, -- the file it was read from
  kind TEXT NOT NULL CHECK (kind IN ('listing', 'other')),
  next TEXT -- URL of the next page of the listing
) STRICT;`,
  `
CREATE TABLE page_links (
  -- The articles that a page names, in its order.
  page_id INTEGER NOT NULL REFERENCES pages(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (page_id, position)
) STRICT, WITHOUT ROWID;`,
  `
CREATE TABLE inputs (
  -- What was read already, so that it is not read again before it or the reader changes.
  path TEXT PRIMARY KEY, -- the file; FILE#offset in a WARC
  hash TEXT NOT NULL, -- digest of its bytes and of what is known of them from outside
  reader TEXT NOT NULL, -- version of what makes text of pages
  article_id INTEGER REFERENCES articles(id) ON DELETE CASCADE,
  page_id INTEGER REFERENCES pages(id) ON DELETE CASCADE,
  CHECK ((article_id IS NULL) <> (page_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX inputs_article ON inputs (article_id);
CREATE INDEX inputs_page ON inputs (page_id) WHERE page_id IS NOT NULL;`,
  `
CREATE TABLE counts (
  -- Numbers of something: members, households, hectares, đồng.${READ}
  value REAL NOT NULL, -- in base units: people, households, m2, m, kg, VND
  value_max REAL, -- of a range, its upper end
  noun TEXT NOT NULL, -- what is counted, as printed
  metric TEXT, -- what is counted, by one name for all words of it: party_members, households, … (docs/facts.md)
  measure TEXT NOT NULL, -- person, household, org, unit, m2, m, kg, VND, item, …${MEANT}
) STRICT;
CREATE INDEX counts_article ON counts (article_id);
CREATE INDEX counts_metric ON counts (metric, modality, period_end) WHERE metric IS NOT NULL;
CREATE INDEX counts_place ON counts (place, metric) WHERE place IS NOT NULL;`,
  `
CREATE TABLE count_places (
  -- Every place where an article says a count: title, lead, caption, body.
  count_id INTEGER NOT NULL REFERENCES counts(id) ON DELETE CASCADE,
  "start" INTEGER NOT NULL CHECK ("start" >= 0), -- in articles.text, in UTF-16 units
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  PRIMARY KEY (count_id, "start", "end")
) STRICT, WITHOUT ROWID;`,
  `
CREATE TABLE rates (
  -- Shares and percentages.${READ}
  value REAL NOT NULL, -- a fraction of 1
  value_max REAL, -- of a range, its upper end
  noun TEXT, -- share of what, as printed
  metric TEXT, -- plan_completion, poverty_rate, growth
  numerator REAL, -- when X/Y is printed
  denominator REAL,
  percentage REAL, -- the percentage printed beside X/Y, as a fraction of 1${MEANT}
) STRICT;
CREATE INDEX rates_article ON rates (article_id);
CREATE INDEX rates_metric ON rates (metric, modality, period_end) WHERE metric IS NOT NULL;
CREATE INDEX rates_place ON rates (place, metric) WHERE place IS NOT NULL;`,
  `
CREATE TABLE rate_places (
  -- Every place where an article says a rate.
  rate_id INTEGER NOT NULL REFERENCES rates(id) ON DELETE CASCADE,
  "start" INTEGER NOT NULL CHECK ("start" >= 0), -- in articles.text, in UTF-16 units
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  PRIMARY KEY (rate_id, "start", "end")
) STRICT, WITHOUT ROWID;`,
  `
CREATE TABLE documents (
  -- Official documents that articles cite: one row an article and document.${READ}
  doc_type TEXT NOT NULL, -- Quyết định, Nghị quyết, Kế hoạch, …
  number TEXT, -- as printed after "số", spaces removed
  canonical TEXT, -- the number as its issuer writes it, misprints mended
  name TEXT, -- of a document known by name alone
  system TEXT CHECK (system IN ('party', 'state')),
  issuer TEXT, -- the body that issued it, by its full name
  place TEXT, -- the issuer, of a committee the place it leads: "tỉnh Sơn La" of "Tỉnh ủy Sơn La"
  date TEXT, -- when it was issued, ISO 8601
  title TEXT, -- what it is about
  role TEXT CHECK (role IN ('issued', 'basis', 'carried_out', 'amended', 'repealed')) -- what the article says of it
) STRICT;
CREATE INDEX documents_article ON documents (article_id);
CREATE INDEX documents_canonical ON documents (canonical) WHERE canonical IS NOT NULL;
CREATE INDEX documents_number ON documents (number) WHERE number IS NOT NULL;
CREATE INDEX documents_place ON documents (place) WHERE place IS NOT NULL;`,
  `
CREATE TABLE dates (
  -- Days, months, years and terms of office that an article names.${READ}
  value TEXT NOT NULL, -- 2025-06-20, 2013-07, 2018, 2021-Q3, or two of a kind with / between
  kind TEXT NOT NULL CHECK (kind IN ('day', 'month', 'quarter', 'year', 'interval', 'term', 'relative')),
  stated TEXT, -- as much of the value as the words state: XXXX-07-15
  inferred_from TEXT CHECK (inferred_from IN ('published', 'text')), -- where the rest was taken from
  calendar TEXT NOT NULL DEFAULT 'gregorian' CHECK (calendar IN ('gregorian', 'lunar')) -- that the words count in
) STRICT;
CREATE INDEX dates_article ON dates (article_id);
CREATE INDEX dates_value ON dates (value);`,
  `
CREATE TABLE persons (
  -- Persons that an article names: one row an article and person.${READ}
  name TEXT NOT NULL,
  honorific TEXT, -- đồng chí, ông, bà, …
  role TEXT, -- office: Bí thư Đảng ủy
  unit TEXT, -- where, by its full name
  place TEXT, -- the unit, of a committee the place it leads
  identity TEXT -- alike where persons of different articles are one (docs/facts.md)
) STRICT;
CREATE INDEX persons_article ON persons (article_id);
CREATE INDEX persons_name ON persons (name);
CREATE INDEX persons_place ON persons (place) WHERE place IS NOT NULL;
CREATE INDEX persons_identity ON persons (identity);`,
  `
CREATE TABLE events (
  -- What happened to a unit: founded, merged, split, dissolved, renamed, transferred.${READ}
  event TEXT NOT NULL CHECK (event IN ('established', 'merged', 'split', 'dissolved', 'renamed', 'transferred')),
  subject TEXT NOT NULL, -- the unit that results, or ends
  "from" TEXT NOT NULL, -- the units it was made of, as a JSON array of names
  date TEXT, -- ISO 8601, as much as is said
  document TEXT -- number of the document that says so
) STRICT;
CREATE INDEX events_article ON events (article_id);
CREATE INDEX events_subject ON events (subject);`,
  `
CREATE TABLE units (
  -- Units and bodies that an article names: one row an article and unit.${READ}
  name TEXT NOT NULL, -- full and canonical: "Đảng bộ xã Bắc Yên"
  kind TEXT NOT NULL, -- province, district, commune, village, party_committee, party_cell, agency, …
  parent TEXT, -- the unit it belongs to
  place TEXT, -- the parent, of a committee the place it leads
  province TEXT,
  mentions INTEGER NOT NULL, -- how often the article names it
  identity TEXT, -- alike where units of different articles are one (docs/facts.md)
  valid_from TEXT, -- first day it existed, as the gazetteer knows
  valid_until TEXT -- last day
) STRICT;
CREATE INDEX units_article ON units (article_id, name);
CREATE INDEX units_name ON units (name);
CREATE INDEX units_place ON units (place) WHERE place IS NOT NULL;
CREATE INDEX units_identity ON units (identity);`,
  `
CREATE TABLE unit_mentions (
  -- Every place where an article names a unit.
  unit_id INTEGER NOT NULL REFERENCES units(id) ON DELETE CASCADE,
  "start" INTEGER NOT NULL CHECK ("start" >= 0), -- in articles.text, in UTF-16 units
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  PRIMARY KEY (unit_id, "start", "end")
) STRICT, WITHOUT ROWID;`,
  `
CREATE TABLE checks (
  -- The arithmetic that an article prints, done again.
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('parts', 'ratio', 'plan', 'change', 'told')), -- total and parts, X/Y and percentage, result and plan, from and to, told twice
  expected REAL NOT NULL, -- what the other numbers come to
  printed REAL NOT NULL, -- what stands there
  verdict TEXT NOT NULL CHECK (verdict IN ('agrees', 'rounds', 'disagrees')),
  note TEXT NOT NULL -- the sum in words: "21 + 2 + 27 = 50"
) STRICT;
CREATE INDEX checks_article ON checks (article_id);
CREATE INDEX checks_verdict ON checks (verdict) WHERE verdict = 'disagrees';`,
  `
CREATE TABLE check_facts (
  -- The facts of a check in their order; the total, result or first statement comes first.
  check_id INTEGER NOT NULL REFERENCES checks(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  count_id INTEGER REFERENCES counts(id) ON DELETE CASCADE,
  rate_id INTEGER REFERENCES rates(id) ON DELETE CASCADE,
  PRIMARY KEY (check_id, position),
  CHECK ((count_id IS NULL) <> (rate_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX check_facts_count ON check_facts (count_id) WHERE count_id IS NOT NULL;
CREATE INDEX check_facts_rate ON check_facts (rate_id) WHERE rate_id IS NOT NULL;`,
  `
CREATE TABLE failures (
  -- What could not be read: one row a stage, URL (or file) and reason.
  id INTEGER PRIMARY KEY,
  stage TEXT NOT NULL CHECK (stage IN ('crawl', 'archive', 'strip', 'extract', 'store')),
  url TEXT NOT NULL, -- or the file's path
  reason TEXT NOT NULL,
  UNIQUE (stage, url, reason)
) STRICT;
CREATE INDEX failures_url ON failures (url);`,
  `
CREATE TABLE administrative_units (
  -- Provinces, districts and communes with the days they existed, from the official resolutions.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL, -- with its head: "xã Bắc Yên"
  kind TEXT NOT NULL, -- tỉnh, thành phố, huyện, xã, phường, …
  district TEXT,
  province TEXT, -- null for a province
  valid_from TEXT, -- first day; null when it stood before 2025
  valid_until TEXT -- last day; null while it stands
) STRICT;
CREATE INDEX administrative_units_name ON administrative_units (name);`,
  `
CREATE TABLE administrative_changes (
  -- Which unit went over into which.
  id INTEGER PRIMARY KEY,
  from_id INTEGER NOT NULL REFERENCES administrative_units(id) ON DELETE CASCADE, -- the unit before
  to_id INTEGER NOT NULL REFERENCES administrative_units(id) ON DELETE CASCADE, -- the unit after
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)), -- 0 when only a part of it went over
  resolution TEXT NOT NULL, -- number of the resolution
  clause INTEGER -- of its Article 1
) STRICT;
CREATE INDEX administrative_changes_from ON administrative_changes (from_id);
CREATE INDEX administrative_changes_to ON administrative_changes (to_id);`,
  `
CREATE TABLE runs (
  -- One row an extraction into this database; one that has not ended was cut off, and the same command goes on with it.
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL, -- what was to be read, as a JSON array of files; empty for the database's own articles
  extractors TEXT NOT NULL, -- names and versions
  started TEXT NOT NULL, -- ISO 8601, UTC
  ended TEXT,
  added INTEGER NOT NULL DEFAULT 0, -- articles not known before
  changed INTEGER NOT NULL DEFAULT 0, -- articles known before, whose words or facts are others now
  unchanged INTEGER NOT NULL DEFAULT 0 -- articles read again that say the same
) STRICT;`,
  `
CREATE TABLE run_changes (
  -- What a run changed in articles that were known before, by extractor.
  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  extractor TEXT NOT NULL, -- the type of the facts
  gained INTEGER NOT NULL, -- facts at places where none of this type was
  lost INTEGER NOT NULL,
  changed INTEGER NOT NULL, -- facts at the same place that say something else
  PRIMARY KEY (run_id, extractor)
) STRICT, WITHOUT ROWID;`,
  `
CREATE TABLE about (
  -- What this file holds from outside of the articles.
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;`,
  `
CREATE VIRTUAL TABLE search USING fts5(
  title,
  text,
  facts,
  toned,
  tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER articles_searched AFTER DELETE ON articles
BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;`,
];
