-- Party members by unit and date, with the words that say so.
-- --unit NAME: of this unit and the Party committee that leads it, as "xã Kim Bình"
-- --province NAME: of units in this province, as "tỉnh Sơn La"
-- --since DAY: counted on this day or later, as 2025-07-01
-- --limit N = 50: at most so many rows
SELECT unit, day, members, comparator, noun, quote, title, article
FROM members
WHERE true
  AND unit = :unit
  AND province = :province
  AND day >= :since
ORDER BY unit, day, members DESC
LIMIT :limit
