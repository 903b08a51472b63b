/** Families and persons that a number may belong to: "gia đình ông Lò Văn Liên", "nhà tôi", "Anh Siu Hyak nuôi …". */
import { matchesFrom, wordList } from '../../../extractors/unit/tokens.ts';
import { END } from '../../text/pattern.ts';
import { countUpTo, partAt, spanAt, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';
import type { PersonPlace } from './persons.ts';

/** A family, or a person where no family is spoken of, at one place of the text. */
export interface Family extends Span {
  name: string;
  kind: 'household' | 'person';
}

const HONORIFIC = 'ông|bà|anh|chị|em|cô|chú|bác|cụ|già|vợ chồng ông|vợ chồng anh|vợ chồng chị';
const FAMILY = new RegExp(
  `(?:(?:gia đình|nhà|hộ)(?: (?<honorific>${HONORIFIC}))?(?: (?<self>tôi|mình|chúng tôi|em|tui)${END})?(?: |(?=[,.;:)]))|hai vợ chồng )`,
  'y',
);
const FIRST = wordList(['gia', 'nhà', 'hộ', 'hai']);
/** A name in capitals, of one word or more. */
const NAME = /\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){0,4}/uy;

/** "gia đình ông Lò Văn Liên" */
export const familyOf = ({ person, honorific }: Pick<PersonPlace, 'person' | 'honorific'>): string =>
  ['gia đình', honorific, person.fields.name].filter(Boolean).join(' ');

/** All places where a family is spoken of, or somebody who has and does things, in order. */
export function familiesOf(places: readonly PersonPlace[], reading: Reading): Family[] {
  const named = namedFamilies(places, reading);
  return [...named, ...doers(places, named, reading), ...calledAgain(places, named, reading)].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** "Ông có 2,3 ha cà phê", "nay chị nuôi 40 con dê": the person so called who was spoken of last in the paragraph. */
const AGAIN = new RegExp(
  `(?<honorific>ông|bà|anh|chị)(?= (?:đã |đang |còn |cũng |mới |hiện )?(?:có|mạnh dạn|vay|nuôi|trồng|thu|đầu tư|mua|bán|hiến|góp|mở|làm|xây|nhận|trả|chuyển)${END})`,
  'y',
);
const CALLED = wordList(['ông', 'bà', 'anh', 'chị']);

function calledAgain(places: readonly PersonPlace[], named: readonly Family[], reading: Reading): Family[] {
  const { paragraphs } = reading;
  return matchesFrom(CALLED, AGAIN, reading).flatMap(({ index, 0: honorific }) => {
    const last = places[countUpTo(places, index) - 1];
    const paragraph = partAt(paragraphs, index)?.start ?? 0;
    if (!last || last.start < paragraph || last.honorific !== honorific || spanAt(named, index)) return [];
    const name = `${honorific} ${last.person.fields.name}`;
    return [{ start: index, end: index + honorific.length, name, kind: 'person' as const }];
  });
}

function namedFamilies(places: readonly PersonPlace[], reading: Reading): Family[] {
  const { text } = reading;
  const families: Family[] = [];
  for (const match of matchesFrom(FIRST, FAMILY, reading)) {
    const end = match.index + match[0].length;
    NAME.lastIndex = end;
    const printed = NAME.exec(text)?.[0] ?? null;
    const honorific = match.groups?.['honorific'] ?? '';
    const whole = match[0].startsWith('hai vợ chồng');
    const points = match.groups?.['self'] !== undefined || whole || (printed === null && honorific !== '');
    const name = points ? lastFamily(places, match.index) : printed && family(places, printed, honorific);
    if (name)
      families.push({
        start: match.index,
        end: points || !printed ? end : end + printed.length,
        name,
        kind: 'household',
      });
  }
  return families;
}

/** The family of the person printed after "gia đình". */
function family(places: readonly PersonPlace[], printed: string, honorific: string): string | null {
  const known = places.find(({ person: { fields } }) => fields.name === printed || fields.name.endsWith(` ${printed}`));
  if (known) return familyOf({ ...known, honorific: honorific || known.honorific });
  return honorific && printed.includes(' ') ? `gia đình ${honorific} ${printed}` : null;
}

/** "Nhà tôi", "gia đình ông": of the person spoken of last. */
function lastFamily(places: readonly PersonPlace[], index: number): string | null {
  const last = places[countUpTo(places, index) - 1];
  return last ? familyOf(last) : null;
}

/** After a person's name: they do or have something themselves. */
const DOES = new RegExp(
  `^(?:,? |[^.;:]{0,60}, )(?:đã|đang|hiện|cũng|còn|mạnh dạn|vay|nuôi|trồng|có|thu|đầu tư|mua|bán|hiến|góp|ủng hộ|chuyển|mở|làm|xây|nhận|được vay|trả)${END}`,
  'u',
);

/** Persons without an office who do or have something: "Anh Mùa A Dếnh nuôi 40 con dê", "chị trả xong vốn". */
function doers(places: readonly PersonPlace[], families: readonly Family[], { folded, sentences }: Reading): Family[] {
  return places
    .filter(({ start, end, person }) => {
      if (spanAt(families, start)) return false;
      // "Được bác Klít chỉ cách trồng": somebody else has it.
      if (/(?:được|của|nhờ|do|theo) $/u.test(folded.slice(Math.max(0, start - 8), start))) return false;
      const opens = start - (partAt(sentences, start)?.start ?? 0) < 8;
      return DOES.test(folded.slice(end, end + 90)) || (opens && person.fields.role === null);
    })
    .map(({ start, end, person, honorific }) => ({
      start,
      end,
      name: [honorific, person.fields.name].filter(Boolean).join(' '),
      kind: 'person',
    }));
}
