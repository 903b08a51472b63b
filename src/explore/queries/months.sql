-- Articles and facts per newspaper and month.
-- --site KEY: of this newspaper
-- --limit N = 100: at most so many rows
SELECT site, month, articles, facts, facts_an_article, without_facts
FROM facts_by_month
WHERE true
  AND site = :site
ORDER BY site IS NULL, site, month
LIMIT :limit
