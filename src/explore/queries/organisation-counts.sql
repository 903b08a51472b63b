-- How many Party organisations, committees, cells, communes and villages a unit has, by date.
-- --unit NAME: of this unit
-- --of KIND: party_orgs, party_committees, party_cells, districts, communes or villages
-- --limit N = 50: at most so many rows
SELECT unit, day, of, number, comparator, noun, quote, title
FROM organisation_counts
WHERE true
  AND unit = :unit
  AND of = :of
ORDER BY unit, day, of, number DESC
LIMIT :limit
