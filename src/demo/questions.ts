/** Questions that the demo asks of its database, in words and in SQL; the README shows the same. */

export interface Question {
  question: string;
  sql: string;
}

export const questions: readonly Question[] = [
  {
    question: 'How many Party members do the articles speak of, and where does it say so?',
    sql: `SELECT substr(a.published, 1, 10) AS day, CAST(c.value AS INTEGER) AS members, c.comparator, c.quote, a.title
FROM counts c JOIN articles a ON a.id = c.article_id
WHERE c.metric = 'party_members' AND c.modality = 'actual'
ORDER BY c.value DESC LIMIT 6`,
  },
  {
    question: 'Which documents are cited, and by how many articles?',
    sql: `SELECT coalesce(number, name) AS document, doc_type, max(issuer) AS issuer, max(date) AS date, count(DISTINCT article_id) AS articles
FROM documents
GROUP BY coalesce(number, name) ORDER BY articles DESC, date DESC LIMIT 8`,
  },
  {
    question: 'How many were admitted to the Party in which time, and how many are only aimed at?',
    sql: `SELECT c.period_start AS since, c.period_end AS until, c.modality, CAST(c.value AS INTEGER) AS admitted, c.quote, a.title
FROM counts c JOIN articles a ON a.id = c.article_id
WHERE c.metric = 'party_members_admitted' AND c.modality IN ('actual', 'target') AND c.period_end IS NOT NULL
ORDER BY c.period_end, c.value LIMIT 10`,
  },
];
