-- All facts about a unit, in the order of their articles.
-- --unit NAME: about this unit
-- --type TYPE: count, rate, document, person, event or unit
-- --limit N = 100: at most so many rows
SELECT unit, type, label, value, quote, article_title, published
FROM facts
WHERE true
  AND unit = :unit
  AND type = :type
ORDER BY article, "start", type
LIMIT :limit
