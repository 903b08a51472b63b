-- Articles that nothing was read from.
-- --site KEY: of this newspaper
-- --limit N = 50: at most so many rows
SELECT site, published, title, article
FROM articles_without_facts
WHERE true
  AND site = :site
ORDER BY site, published, article
LIMIT :limit
