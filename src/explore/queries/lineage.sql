-- When a unit existed, whom it came from and what it became, by the resolutions and by the articles.
-- --unit NAME: this unit, with its head: "xã Kim Bình"
-- --province NAME: units of this province
-- --limit N = 50: at most so many rows
SELECT unit, district, province, valid_from, valid_until, how, other, extent, document, clause, article
FROM unit_lineage
WHERE true
  AND unit = :unit
  AND province = :province
ORDER BY unit, valid_from, province, how, other
LIMIT :limit
