/** The role of each document of an article: by the words about it, else by those about its list. */
import type { DocumentRole } from '../../src/model/fact.ts';
import { partAt, partsUpTo, type Reading } from '../../src/text/reading.ts';
import type { Mention } from '../rule.ts';
import { inOneList, roleAt, roleOfList, type Said } from './roles.ts';

type Document = Mention<'document'>;

/** A mark before an item of a list of paragraphs: "- ", "1. ". */
const MARK = 4;

/** The place in the list of paragraphs of the one that this mention opens, or null. */
function opened({ paragraphs }: Reading, { start }: Document): number | null {
  const i = partsUpTo(paragraphs, start) - 1;
  return start - (paragraphs[i]?.start ?? 0) <= MARK ? i : null;
}

/** A clause of a list that semicolons part: the sentence it is in, and the role of the document that opens it. */
interface Clause {
  sentence: number;
  start: number;
  role: DocumentRole | null;
}

/** Between ";" and the document that the clause is about. */
const OPENING = 12;

/** Sets the role of each mention, by the words about it or, in a list, by those about the list. */
export function setRoles(mentions: readonly Document[], reading: Reading): void {
  const said = mentions.map(({ start, end }, i) =>
    roleAt(reading, start, end, mentions[i + 1]?.start ?? reading.text.length),
  );
  forwards(mentions, said, reading);
  backwards(mentions, said, reading);
}

/** What stands in a list is what the first of it is. */
function forwards(mentions: readonly Document[], said: readonly (Said | undefined)[], reading: Reading): void {
  let before: Document | undefined;
  let item: { mention: Document; paragraph: number } | undefined;
  let clause: Clause | undefined;
  for (const [i, mention] of mentions.entries()) {
    const own = said[i];
    const paragraph = opened(reading, mention);
    const inherits = own === undefined || own.by === 'sign';
    const here = clauseAt(reading, mention.start);
    const opens = here.sentence !== clause?.sentence || here.start !== clause.start;
    let listed: DocumentRole | null = null;
    if (inherits && paragraph === null) {
      if (opens) listed = listRole(reading, here, mention, clause);
      else if (before && inOneList(reading, before.end, mention.start)) listed = before.fields.role;
    } else if (inherits && item?.paragraph === (paragraph ?? 0) - 1) listed = item.mention.fields.role;
    mention.fields.role = inherits ? (listed ?? own?.role ?? null) : own.role;
    if (opens) clause = { ...here, role: mention.fields.role };
    before = mention;
    if (paragraph !== null) item = { mention, paragraph };
  }
}

function clauseAt({ folded, sentences }: Reading, index: number): Clause {
  const sentence = partAt(sentences, index)?.start ?? 0;
  return { sentence, start: sentence + folded.slice(sentence, index).lastIndexOf(';') + 1, role: null };
}

/** The role of a list that semicolons part, for the document that opens its next clause. */
function listRole(reading: Reading, here: Clause, { start }: Document, last: Clause | undefined): DocumentRole | null {
  if (here.start === here.sentence || start - here.start > OPENING) return null;
  return last?.sentence === here.sentence ? last.role : roleOfList(reading, here.sentence, start);
}

/** What is said after the last of a list is said of all. */
function backwards(mentions: readonly Document[], said: readonly (Said | undefined)[], reading: Reading): void {
  let role: DocumentRole | null = null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (!mention) continue;
    const own = said[i];
    if (role && next && own === undefined && mention.fields.role === null) {
      if (inOneList(reading, mention.end, next.start)) mention.fields.role = role;
      else role = null;
    } else role = own?.by === 'predicate' ? own.role : null;
  }
}
