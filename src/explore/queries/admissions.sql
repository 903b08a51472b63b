-- Admissions to the Party by unit and year: reached, aimed at, and the one in per cent of the other.
-- --unit NAME: of this unit
-- --province NAME: of units in this province, as "tỉnh Sơn La"
-- --year YEAR: of this year, as 2025, or of these years, as 2020–2025
-- --limit N = 50: at most so many rows
SELECT unit, province, year, actual, until, target, percentage, printed_percentage, title
FROM admissions
WHERE true
  AND unit = :unit
  AND province = :province
  AND year = :year
ORDER BY unit, province, year
LIMIT :limit
