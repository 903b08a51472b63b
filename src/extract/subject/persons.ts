/** Every place where a person of the text is spoken of: by the full name, or as "ông Klít". */
import { ofType, type Mention } from '../../../extractors/rule.ts';
import { ending, endOf, START } from '../../text/pattern.ts';
import { matchesFrom, wordList } from '../../../extractors/unit/tokens.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';

export interface PersonPlace extends Span {
  /** The fact of that person, at its best mention. */
  person: Mention<'person'>;
  /** The word the person is called by here or at the best mention; empty for "đồng chí" and without one. */
  honorific: string;
}

const HONORIFICS = 'ông|bà|anh|chị|em|cô|chú|bác|cụ|già|thầy';
const CALLED = ending`${START}(?<honorific>${HONORIFICS}) `;
const SHORT = new RegExp(`(?:${HONORIFICS}) `, 'y');
const FIRST = wordList(HONORIFICS.split('|'));
/** A name in capitals, of one to five words. */
const NAME = /\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){0,4}/uy;

const ALIKE = /['’]/g;

/** All places of the text's persons, in order. */
export function personPlaces(found: readonly Mention[], reading: Reading): PersonPlace[] {
  const { text, folded } = reading;
  const persons = ofType(found, 'person');
  const places: PersonPlace[] = [];
  const known = ({ fields: { honorific } }: Mention<'person'>): string =>
    honorific === 'già làng' ? 'ông' : honorific && HONORIFICS.split('|').includes(honorific) ? honorific : '';
  for (const person of persons) {
    const { name } = person.fields;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const best = person.start <= start && start < person.end;
      const called = endOf(CALLED, folded.slice(Math.max(0, start - 12), start))?.groups?.['honorific'];
      places.push({ start, end: best ? person.end : start + name.length, person, honorific: called ?? known(person) });
    }
  }
  for (const match of matchesFrom(FIRST, SHORT, reading)) {
    NAME.lastIndex = match.index + match[0].length;
    const name = NAME.exec(text)?.[0].replace(ALIKE, "'");
    const person = name && persons.find(({ fields }) => fields.name.replace(ALIKE, "'").endsWith(` ${name}`));
    if (person) places.push({ start: match.index, end: NAME.lastIndex, person, honorific: match[0].trim() });
  }
  return places.toSorted((a, b) => a.start - b.start);
}
