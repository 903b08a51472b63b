-- Persons with their offices, across articles.
-- --unit NAME: in the offices of this unit
-- --name NAME: of this name
-- --limit N = 50: at most so many rows
SELECT name, role, told_of, articles, first, last
FROM known_persons
WHERE true
  AND unit = :unit
  AND name = :name
ORDER BY articles DESC, name, told_of, role
LIMIT :limit
