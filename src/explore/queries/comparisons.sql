-- One number of one unit and one day, told by two articles, and whether they agree.
-- --unit NAME: of this unit
-- --verdict VERDICT: agrees, rounds or disagrees
-- --limit N = 50: at most so many rows
SELECT unit, metric, period_end, value, articles, other, other_articles, verdict
FROM compared_counts
WHERE true
  AND unit = :unit
  AND verdict = :verdict
ORDER BY unit, metric, period_end, value
LIMIT :limit
