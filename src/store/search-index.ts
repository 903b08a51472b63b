/** What of an article search looks in: its words without tones, with tones, and the names its facts were resolved to. */
import type Database from 'better-sqlite3';
import { fold } from '../text/fold.ts';
import { plainLetters } from '../text/plain-letters.ts';

export interface Searched {
  title: string | null;
  text: string;
}

/** Names that facts have and the text has not: units by their full names, numbers of documents as their issuers write them. */
const NAMES = `
SELECT subject AS name FROM counts WHERE article_id = @id AND subject IS NOT NULL
UNION SELECT subject FROM rates WHERE article_id = @id AND subject IS NOT NULL
UNION SELECT name FROM units WHERE article_id = @id
UNION SELECT unit FROM persons WHERE article_id = @id AND unit IS NOT NULL
UNION SELECT coalesce(canonical, name) FROM documents WHERE article_id = @id AND coalesce(canonical, name) IS NOT NULL
UNION SELECT issuer FROM documents WHERE article_id = @id AND issuer IS NOT NULL
UNION SELECT subject FROM events WHERE article_id = @id
ORDER BY name`;

/** Puts an article whose facts are stored into the index, in place of what was there. */
export function indexArticle(db: Database.Database): (id: number, article: Searched) => void {
  const names = db.prepare<{ id: number }, string>(NAMES).pluck();
  const drop = db.prepare('DELETE FROM search WHERE rowid = ?');
  const put = db.prepare('INSERT INTO search (rowid, title, text, facts, toned) VALUES (?, ?, ?, ?, ?)');
  return (id, { title, text }) => {
    const toned = fold(text);
    const others = names.all({ id }).filter((name) => !toned.includes(fold(name)));
    drop.run(id);
    const facts = others.join('\n');
    put.run(id, plainLetters(title ?? ''), plainLetters(text), plainLetters(facts), `${toned}\n${fold(facts)}`);
  };
}
