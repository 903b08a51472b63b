-- What cannot both be right: sums within an article, one number told differently by two articles.
-- --unit NAME: about this unit
-- --limit N = 50: at most so many rows
SELECT unit, scope, what, expected, printed, note, article, other_article
FROM contradictions
WHERE true
  AND unit = :unit
ORDER BY scope DESC, unit, article
LIMIT :limit
