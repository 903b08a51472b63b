/**
 * The views that answer what people ask of a newspaper; in each, `unit` is what to filter by. The last step of the schema
 * makes all of them anew: when one changes, so does that step's number.
 */

const facts = (type: string, table: string, value: string, label: string, unit: string): string =>
  `SELECT CAST('${type}' AS TEXT) AS type, f.id, f.article_id, a.article, a.title AS article_title, a.site, a.published,
  CAST(${value} AS TEXT) AS value, CAST(${label} AS TEXT) AS label, ${unit} AS unit, f.quote, f."start", f."end", f.rule, f.confidence
FROM ${table} f JOIN articles a ON a.id = f.article_id`;

/** The province of a number's subject, as its article says. */
const PROVINCE = `(SELECT u.province FROM units u
    WHERE u.article_id = c.article_id AND u.name IN (c.subject, c.place) AND u.province IS NOT NULL LIMIT 1)`;

/** The year that a period lies in, or the first and the last. */
const YEAR = `CASE WHEN substr(coalesce(c.period_start, c.period_end), 1, 4) = substr(c.period_end, 1, 4)
    THEN substr(c.period_end, 1, 4) ELSE substr(c.period_start, 1, 4) || '–' || substr(c.period_end, 1, 4) END`;

/**
 * A number behind its day, with the share of a plan that is printed behind it, article and title: the largest of these is
 * the latest. Day, number and share have 10, 12 and 10 letters.
 */
const LATEST = `format('%-10s %012d %-10s %s%s%s', substr(c.period_end, 1, 10), c.value,
    coalesce((SELECT format('%.6f', r.value) FROM rates r WHERE r.article_id = c.article_id AND r.metric = 'plan_completion'
      AND r.modality = 'actual' AND r.period_end = c.period_end AND r."start" BETWEEN c."end" AND c."end" + 40
      ORDER BY r."start" LIMIT 1), ''), a.article, char(10), a.title)`;
const ACTUAL = `max(${LATEST}) FILTER (WHERE c.modality = 'actual')`;
const TARGET = `max(${LATEST}) FILTER (WHERE c.modality = 'target')`;
const TOLD_BY = `substr(coalesce(${ACTUAL}, ${TARGET}), 36)`;

/** A unit itself, or a body that leads one: a company's area is not a unit's. */
const OF_UNIT = `(c.subject_kind IN ('province', 'district', 'commune', 'village') OR c.place <> c.subject)`;

/** Told in square kilometres, or with "tự nhiên" beside it: all else is the area of fields, forests and floors. */
const WHOLE_AREA = `(c.noun LIKE 'k%' OR c.quote LIKE '%tự nhiên%' OR substr(a.text, max(1, c."start" - 29), 30) LIKE '%tự nhiên%'
    OR (substr(a.text, c."end" + 1, 24) LIKE '%tự nhiên%' AND substr(a.text, c."end" + 1, 24) NOT LIKE '%rừng tự nhiên%'))`;

/** What articles tell of a unit, a metric and a last day, value by value; written out twice, or a filter would not reach into it. */
const TOLD = `
  SELECT c.place, u.identity, c.subject, c.metric, c.period_end, c.value, min(c.id) AS first, max(c.id) AS last, count(*) AS articles,
    CASE WHEN c.value % 1000000 = 0 THEN 500000 WHEN c.value % 100000 = 0 THEN 50000 WHEN c.value % 10000 = 0 THEN 5000
      WHEN c.value % 1000 = 0 THEN 500 WHEN c.value % 100 = 0 THEN 50 ELSE 0 END AS half
  FROM counts c JOIN units u ON u.article_id = c.article_id AND u.name = c.subject
  WHERE c.metric IS NOT NULL AND c.modality = 'actual' AND c.period_end IS NOT NULL
    AND c.metric NOT IN ('money', 'distance')
    AND NOT EXISTS (SELECT 1 FROM counts d WHERE d.article_id = c.article_id AND d.subject = c.subject AND d.metric = c.metric
      AND d.period_end = c.period_end AND d.modality = 'actual' AND (d.value > c.value OR d.value = c.value AND d.id < c.id))
  GROUP BY c.place, u.identity, c.metric, c.period_end, c.value`;

export const views: readonly string[] = [
  `
CREATE VIEW facts AS
-- Every fact of every kind, with its article; unit is what it is about.
${[
  facts('count', 'counts', "format('%.15g', f.value)", 'coalesce(f.metric, f.noun)', 'f.place'),
  facts('rate', 'rates', "format('%.15g', f.value)", 'coalesce(f.metric, f.noun)', 'f.place'),
  facts('document', 'documents', 'coalesce(f.number, f.name)', 'f.doc_type', 'f.place'),
  facts('date', 'dates', 'f.value', 'f.kind', 'NULL'),
  facts('person', 'persons', 'f.name', 'f.role', 'f.place'),
  facts('event', 'events', 'f.subject', 'f.event', 'f.subject'),
  facts('unit', 'units', 'f.name', 'f.kind', 'f.name'),
].join('\nUNION ALL\n')};`,
  `
CREATE VIEW members AS
-- Party members by unit and date.
SELECT c.place AS unit, CAST(${PROVINCE} AS TEXT) AS province, c.period_end AS day, CAST(c.value AS INTEGER) AS members,
  c.comparator, c.noun, c.subject AS told_of, c.quote, a.article, a.title, a.published, c.confidence
FROM counts c JOIN articles a ON a.id = c.article_id
WHERE c.metric = 'party_members' AND c.modality = 'actual' AND c.place IS NOT NULL;`,
  `
CREATE VIEW admissions AS
-- Admissions to the Party by unit and year, or years: what was reached beside what was aimed at, of several numbers the
-- largest of the latest day. percentage is actual of target; printed_percentage is the share of the plan that the
-- article prints right after the number. The article is the one that tells what was reached, else what was aimed at.
SELECT c.place AS unit, CAST(${PROVINCE} AS TEXT) AS province, CAST(${YEAR} AS TEXT) AS year,
  CAST(substr(${ACTUAL}, 12, 12) AS INTEGER) AS actual,
  CAST(max(c.period_end) FILTER (WHERE c.modality = 'actual') AS TEXT) AS until,
  CAST(substr(${TARGET}, 12, 12) AS INTEGER) AS target,
  CAST(round(100.0 * substr(${ACTUAL}, 12, 12) / substr(${TARGET}, 12, 12), 1) AS REAL) AS percentage,
  CAST(round(100 * nullif(trim(substr(${ACTUAL}, 25, 10)), ''), 2) AS REAL) AS printed_percentage,
  CAST(substr(${TOLD_BY}, 1, instr(${TOLD_BY}, char(10)) - 1) AS TEXT) AS article,
  CAST(nullif(substr(${TOLD_BY}, instr(${TOLD_BY}, char(10)) + 1), '') AS TEXT) AS title
FROM counts c JOIN articles a ON a.id = c.article_id
WHERE c.metric = 'party_members_admitted' AND c.modality IN ('actual', 'target') AND c.period_end IS NOT NULL
  AND c.place IS NOT NULL
GROUP BY c.place, ${PROVINCE}, ${YEAR};`,
  `
CREATE VIEW organisations AS
-- Bodies and places under a unit, as articles name them.
SELECT u.place AS unit, u.name AS organisation, u.kind, u.province, CAST(count(*) AS INTEGER) AS articles,
  CAST(min(substr(a.published, 1, 10)) AS TEXT) AS first, CAST(max(substr(a.published, 1, 10)) AS TEXT) AS last
FROM units u JOIN articles a ON a.id = u.article_id WHERE u.place IS NOT NULL
GROUP BY u.place, u.name, u.kind, u.province;`,
  `
CREATE VIEW organisation_counts AS
-- How many Party organisations, committees, cells, communes and villages a unit has, by date.
SELECT c.place AS unit, CAST(${PROVINCE} AS TEXT) AS province, c.period_end AS day, c.metric AS of,
  CAST(c.value AS INTEGER) AS number, c.comparator, c.noun, c.quote, a.article, a.title, a.published, c.confidence
FROM counts c JOIN articles a ON a.id = c.article_id
WHERE c.metric IN ('party_orgs', 'party_committees', 'party_cells', 'districts', 'communes', 'villages')
  AND c.modality = 'actual' AND c.place IS NOT NULL;`,
  `
CREATE VIEW unit_sizes AS
-- Population, households and area by unit and date: the largest that an article says of that day. The area is the unit's
-- own, told in square kilometres or as natural area; those of fields and forests are in counts.
SELECT c.place AS unit, CAST(max(${PROVINCE}) AS TEXT) AS province, c.period_end AS day,
  CAST(max(c.value) FILTER (WHERE c.metric = 'population') AS INTEGER) AS population,
  CAST(max(c.value) FILTER (WHERE c.metric = 'households') AS INTEGER) AS households,
  CAST(max(c.value) FILTER (WHERE c.metric = 'poor_households') AS INTEGER) AS poor_households,
  CAST(max(c.value) FILTER (WHERE c.metric = 'area') / 1e6 AS REAL) AS area_km2,
  a.article, a.title, a.published
FROM counts c JOIN articles a ON a.id = c.article_id
WHERE c.metric IN ('population', 'households', 'poor_households', 'area') AND c.modality = 'actual' AND c.place IS NOT NULL
  AND ${OF_UNIT} AND (c.metric <> 'area' OR ${WHOLE_AREA})
GROUP BY c.place, c.period_end, c.article_id;`,
  `
CREATE VIEW decisions AS
-- Official documents with issuer and date, and the articles that cite them.
SELECT d.place AS unit, d.issuer, d.doc_type, CAST(coalesce(d.canonical, d.name) AS TEXT) AS document, CAST(max(d.date) AS TEXT) AS date,
  CAST(max(d.title) AS TEXT) AS title,
  CAST(count(DISTINCT d.article_id) AS INTEGER) AS articles, CAST(max(d.role) AS TEXT) AS role,
  CAST(json_group_array(DISTINCT a.article) AS TEXT) AS cited_by
FROM documents d JOIN articles a ON a.id = d.article_id
GROUP BY d.place, d.issuer, d.doc_type, coalesce(d.canonical, d.name);`,
  `
CREATE VIEW citations AS
-- Which article cites which document, and as what: one row an article and document.
SELECT d.place AS unit, d.issuer, d.doc_type, CAST(coalesce(d.canonical, d.name) AS TEXT) AS document, d.date, d.role,
  d.quote, a.article, a.title AS article_title, a.site, a.published, d.confidence
FROM documents d JOIN articles a ON a.id = d.article_id;`,
  `
CREATE VIEW unit_lineage AS
-- When a unit existed, whom it came from, what it became: by the resolutions, and as articles tell it.
SELECT u.name AS unit, u.district, u.province, u.valid_from, u.valid_until, CAST('became' AS TEXT) AS how, o.name AS other,
  CAST(CASE s.whole WHEN 1 THEN 'whole' ELSE 'part' END AS TEXT) AS extent, s.resolution AS document, s.clause, CAST(NULL AS TEXT) AS article
FROM administrative_units u JOIN administrative_changes s ON s.from_id = u.id JOIN administrative_units o ON o.id = s.to_id
UNION ALL
SELECT u.name, u.district, u.province, u.valid_from, u.valid_until, 'formed from', o.name,
  CASE s.whole WHEN 1 THEN 'whole' ELSE 'part' END, s.resolution, s.clause, NULL
FROM administrative_units u JOIN administrative_changes s ON s.to_id = u.id JOIN administrative_units o ON o.id = s.from_id
UNION ALL
SELECT u.name, u.district, u.province, u.valid_from, u.valid_until, 'unchanged', NULL, NULL, NULL, NULL, NULL
FROM administrative_units u
WHERE NOT EXISTS (SELECT 1 FROM administrative_changes s WHERE s.from_id = u.id OR s.to_id = u.id)
UNION ALL
SELECT e.subject, NULL, NULL, e.date, NULL, e.event, CAST(f.value AS TEXT), NULL, e.document, NULL, a.article
FROM events e JOIN articles a ON a.id = e.article_id LEFT JOIN json_each(e."from") f;`,
  `
CREATE VIEW known_units AS
-- Units across articles: the same identity is the same unit.
SELECT u.name AS unit, u.kind, CAST(max(u.parent) AS TEXT) AS parent, CAST(max(u.province) AS TEXT) AS province,
  CAST(max(u.valid_from) AS TEXT) AS valid_from, CAST(max(u.valid_until) AS TEXT) AS valid_until, CAST(count(*) AS INTEGER) AS articles, CAST(sum(u.mentions) AS INTEGER) AS mentions,
  CAST(min(substr(a.published, 1, 10)) AS TEXT) AS first, CAST(max(substr(a.published, 1, 10)) AS TEXT) AS last, u.identity
FROM units u JOIN articles a ON a.id = u.article_id GROUP BY u.name, u.kind, u.identity;`,
  `
CREATE VIEW known_persons AS
-- Persons in a role, across articles: the same identity is the same person.
SELECT p.place AS unit, p.name, CAST(max(p.role) AS TEXT) AS role, p.unit AS told_of, CAST(count(*) AS INTEGER) AS articles,
  CAST(min(substr(a.published, 1, 10)) AS TEXT) AS first, CAST(max(substr(a.published, 1, 10)) AS TEXT) AS last, p.identity
FROM persons p JOIN articles a ON a.id = p.article_id GROUP BY p.place, p.name, p.unit, p.identity;`,
  `
CREATE VIEW compared_counts AS
-- One unit, one metric, one last day, told by different articles: a row for every two values of it, and for one that
-- several articles tell. Of several numbers in one article the largest counts, others are parts of it. Within the rounding
-- of the rounder number two agree: half of the last place it prints.
SELECT CAST(a.first AS INTEGER) AS count_id, CAST(iif(a.value = b.value, b.last, b.first) AS INTEGER) AS other_id, a.place AS unit, a.subject, a.metric, a.period_end,
  a.value, b.value AS other, CAST(a.articles AS INTEGER) AS articles, CAST(b.articles AS INTEGER) AS other_articles,
  CAST(CASE WHEN a.value = b.value THEN 'agrees'
    WHEN b.value - a.value <= max(a.half, b.half) THEN 'rounds' ELSE 'disagrees' END AS TEXT) AS verdict
FROM (${TOLD}) a JOIN (${TOLD}) b ON b.place = a.place AND b.identity = a.identity AND b.metric = a.metric AND b.period_end = a.period_end
  AND (b.value > a.value OR b.value = a.value AND a.articles > 1);`,
  `
CREATE VIEW contradictions AS
-- What cannot both be right: across articles two that tell differently, within an article its own arithmetic. Across
-- comes first: a filter would not reach into it behind an expression.
SELECT c.unit, CAST('across' AS TEXT) AS scope, c.metric AS what, c.value AS expected, c.other AS printed,
  CAST(c.subject || ', ' || c.period_end AS TEXT) AS note, a.article, b.article AS other_article
FROM compared_counts c JOIN counts x ON x.id = c.count_id JOIN articles a ON a.id = x.article_id
  JOIN counts y ON y.id = c.other_id JOIN articles b ON b.id = y.article_id
WHERE c.verdict = 'disagrees'
UNION ALL
SELECT CAST((SELECT coalesce(c.place, r.place) FROM check_facts f LEFT JOIN counts c ON c.id = f.count_id
    LEFT JOIN rates r ON r.id = f.rate_id WHERE f.check_id = k.id AND f.position = 0) AS TEXT),
  'within', k.kind, k.expected, k.printed, k.note, a.article, NULL
FROM checks k JOIN articles a ON a.id = k.article_id WHERE k.verdict = 'disagrees';`,
  `
CREATE VIEW articles_without_facts AS
-- A silent zero is worth a look: articles nothing was read from.
SELECT a.id, a.article, a.title, a.site, a.published FROM articles a WHERE a.facts = 0;`,
  `
CREATE VIEW facts_by_month AS
-- What was read per newspaper and month of publication.
SELECT a.site, CAST(substr(a.published, 1, 7) AS TEXT) AS month, CAST(count(*) AS INTEGER) AS articles, CAST(sum(a.facts) AS INTEGER) AS facts,
  CAST(round(avg(a.facts), 1) AS REAL) AS facts_an_article, CAST(count(*) FILTER (WHERE a.facts = 0) AS INTEGER) AS without_facts
FROM articles a GROUP BY a.site, substr(a.published, 1, 7);`,
];
