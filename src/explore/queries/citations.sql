-- The articles that cite a document, with their words.
-- --unit NAME: documents issued by this unit's committee or office, as "tỉnh Sơn La"
-- --number NUMBER: the document of this number, as 1684/NQ-UBTVQH15
-- --role ROLE: issued, basis, carried_out, amended or repealed
-- --limit N = 50: at most so many rows
SELECT document, issuer, date, role, quote, article_title, published, article
FROM citations
WHERE document IS NOT NULL
  AND unit = :unit
  AND document = :number
  AND role = :role
ORDER BY document, published, article
LIMIT :limit
