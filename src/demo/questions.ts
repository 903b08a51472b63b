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
    question: 'Which documents were issued, amended or repealed, and which are carried out?',
    sql: `SELECT d.role, d.doc_type, coalesce(d.canonical, d.name) AS document, d.issuer, d.date, a.title
FROM documents d JOIN articles a ON a.id = d.article_id
WHERE d.role <> 'basis'
ORDER BY d.role DESC, d.date DESC LIMIT 8`,
  },
  {
    question: 'How many were admitted to the Party in which time, and how many are only aimed at?',
    sql: `SELECT c.period_start AS since, c.period_end AS until, c.modality, CAST(c.value AS INTEGER) AS admitted, c.quote, a.title
FROM counts c JOIN articles a ON a.id = c.article_id
WHERE c.metric = 'party_members_admitted' AND c.modality IN ('actual', 'target') AND c.period_end IS NOT NULL
ORDER BY c.period_end, c.value LIMIT 10`,
  },
  {
    question: 'What was founded, merged, split or ended, from what, and by which decision?',
    sql: `SELECT e.date, e.event, e.subject, e."from", e.document, a.title
FROM events e JOIN articles a ON a.id = e.article_id
ORDER BY e.date IS NULL, e.date, e.subject LIMIT 8`,
  },
];
