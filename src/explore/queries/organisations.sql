-- Bodies and places under a unit.
-- --unit NAME: under this unit and the Party committee that leads it
-- --kind KIND: party_cell, party_committee, agency, school, village, …
-- --limit N = 100: at most so many rows
SELECT unit, kind, organisation, articles, first, last
FROM organisations
WHERE true
  AND unit = :unit
  AND kind = :kind
ORDER BY unit, kind, organisation
LIMIT :limit
