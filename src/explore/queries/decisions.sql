-- Decisions and other official documents with issuer and date, and the articles that cite them.
-- --unit NAME: issued by this unit's committee or office, as "tỉnh Sơn La"
-- --number NUMBER: of this number, as 1684/NQ-UBTVQH15
-- --type TYPE: of this kind, as "Quyết định"
-- --limit N = 50: at most so many rows
SELECT document, doc_type, issuer, date, title, articles, cited_by
FROM decisions
WHERE document IS NOT NULL
  AND unit = :unit
  AND document = :number
  AND doc_type = :type
ORDER BY articles DESC, date DESC, document
LIMIT :limit
