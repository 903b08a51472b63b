-- Units and bodies that articles name, with the days they existed where the gazetteer knows.
-- --unit NAME: of this name
-- --kind KIND: commune, party_committee, village, …
-- --province NAME: in this province
-- --limit N = 50: at most so many rows
SELECT unit, kind, parent, province, valid_from, valid_until, articles, mentions
FROM known_units
WHERE true
  AND unit = :unit
  AND kind = :kind
  AND province = :province
ORDER BY articles DESC, mentions DESC, unit, identity
LIMIT :limit
