-- Population, households and area by unit and date.
-- --unit NAME: of this unit
-- --province NAME: of units in this province
-- --limit N = 50: at most so many rows
SELECT unit, province, day, population, households, poor_households, area_km2, title
FROM unit_sizes
WHERE true
  AND unit = :unit
  AND province = :province
ORDER BY unit, day, article
LIMIT :limit
