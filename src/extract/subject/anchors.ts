/** The units that a number may belong to: each named place of the text, what its bare head means, and its part. */
import { Cover, ofType, type Mention } from '../../../extractors/rule.ts';
import { unitMentions, type UnitMention } from '../../../extractors/unit/mentions.ts';
import { ending, endsIn } from '../../text/pattern.ts';
import { partAt, spanAt, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';
import { meantBy } from './bare.ts';
import {
  ANY_AFTER,
  ANY_BEFORE,
  BACK,
  isBracketed,
  LEVEL_BEFORE,
  LIST_BEFORE,
  MANY_AFTER,
  NEXT_LISTED,
  partOf,
  WITHIN,
  type Part,
} from './parts.ts';
import { isPlace, placeOf, rankOf, type Subject } from './places.ts';
import { guessedVillages, headlessVillages, nounsForUnits, openingNames, type Spoken } from './spoken.ts';

export interface Anchor extends Span, Subject {
  part: Part;
  /** The head of a mention without a name: "xã", "đảng bộ"; null for one with a name. */
  bare: string | null;
}

/** Mentions that lie in no other. */
function outermost(mentions: readonly UnitMention[], folded: string): UnitMention[] {
  const found: UnitMention[] = [];
  let end = -1;
  for (const mention of mentions) {
    if (mention.start < end) continue;
    // "hợp tác xã" is no xã.
    if (mention.proper === null && folded.startsWith('hợp tác ', mention.start - 'hợp tác '.length)) continue;
    end = mention.end;
    found.push(mention);
  }
  return found;
}

/** All anchors of a text, in order. */
export function anchorsOf(found: readonly Mention[], reading: Reading): Anchor[] {
  const mentions = unitMentions(reading);
  const opening = openingNames(mentions, reading);
  const taken = new Cover(reading.text.length, [...mentions, ...opening]);
  const units: Spoken[] = [
    ...outermost(mentions, reading.folded),
    ...opening,
    ...guessedVillages(mentions, taken, reading),
    ...headlessVillages(mentions, opening, taken, reading),
  ].toSorted((a, b) => a.start - b.start);
  const spoken = [...units, ...nounsForUnits(units, mentions, reading)].toSorted((a, b) => a.start - b.start);
  const persons = ofType(found, 'person').toSorted((a, b) => a.start - b.start);
  const names = new Set(persons.map(({ fields: { name } }) => name));
  const documents = ofType(found, 'document');
  const anchors: Anchor[] = [];
  const text = { mentions, names: namesOf(mentions), villages: villagesOf(units) };
  const known = new Set<string>();
  for (const unit of spoken) {
    // "Trưởng bản Giàng Phí Chừ" is no bản of that name.
    const named =
      unit.proper !== null &&
      names.has(unit.proper) &&
      persons.some(
        ({ fields: { name }, start, end }) => unit.proper === name && start <= unit.start && unit.end <= end,
      );
    const anchor = anchorOf(
      named ? { ...unit, proper: null, name: null, end: unit.start + unit.head.length } : unit,
      anchors,
      text,
      known,
      reading,
    );
    if (!anchor) continue;
    const last = anchors.at(-1);
    // "xã Na Tông (huyện Điện Biên)" is one unit.
    if (last && anchor.bare === null && anchor.start - last.end < 12 && isWithin(anchor, last, reading)) {
      last.end = anchor.end;
      continue;
    }
    const person = spanAt(persons, anchor.start);
    const inOffice = person !== null && anchor.end <= person.end;
    if (inOffice || spanAt(documents, anchor.start)) anchor.part = 'aside';
    else if (last && anchor.bare === null && isNextListed(anchor, last, reading)) anchor.part = last.part = 'listed';
    anchors.push(anchor);
    known.add(anchor.name);
    const place = placeOf(anchor);
    if (place) known.add(place.name);
  }
  return anchors;
}

const isWithin = (anchor: Anchor, last: Anchor, { folded }: Reading): boolean =>
  WITHIN.test(folded.slice(last.end, anchor.start)) && rankOf(anchor) > rankOf(last);

const isNextListed = (anchor: Anchor, last: Anchor, { folded }: Reading): boolean =>
  last.part !== 'aside' && anchor.start - last.end < 12 && NEXT_LISTED.test(folded.slice(last.end, anchor.start));

/** One mention as an anchor, or null where it means no single unit. */
function anchorOf(
  unit: Spoken,
  anchors: readonly Anchor[],
  text: { mentions: readonly UnitMention[]; names: Names; villages: ReadonlyMap<string, string> },
  known: ReadonlySet<string>,
  reading: Reading,
): Anchor | null {
  const { folded, sentences } = reading;
  const { start, end, kind } = unit;
  const sentence = partAt(sentences, start);
  const before = folded.slice(Math.max(sentence?.start ?? 0, start - BACK), start);
  const bare = unit.proper === null ? unit.head : null;
  const meant = bare === null ? unit.name : meantBy(unit, anchors, text.mentions, before, reading);
  const name = ofVillage(nameIn(meant, unit, text.names), text.villages);
  if (!name || MANY_AFTER.test(folded.slice(end, end + 9))) return null;
  // "thôn xa nhất" points to no village that is only named later.
  const pointed = bare !== null && (isPlace(kind) || kind === 'party_cell');
  if (pointed && !isKnown(name, known, reading)) return null;
  if (pointed && (endsIn(ANY_BEFORE, before) || ANY_AFTER.test(folded.slice(end, end + 8)))) return null;
  // Money is held in trust: whose it is stands elsewhere.
  const level =
    (bare !== null && endsIn(LEVEL_BEFORE, before)) || name.startsWith('Quỹ ') || name.startsWith('Ngân hàng ');
  const listed =
    endsIn(LIST_BEFORE, before) || (isBracketed(before) && !endsIn(AFTER_NAME, reading.text.slice(start - 12, start)));
  const part = level ? 'aside' : listed ? 'listed' : partOf(before, folded.slice(end, end + 60));
  return { start, end, name, kind, part, bare };
}

/** "Chị Siu H’Chim (làng Tai Glai)": where a person lives says whom the person stands for. */
const AFTER_NAME = ending`\p{Lu}\p{L}* \(`;

/**
 * A name cut to what the text has elsewhere: "Chủ tịch UBND xã Xốp A Dung" goes on with a person's name, "thị trấn Cầu Kè
 * 17 tân binh" with a count.
 */
function nameIn(name: string | null, { kind, end }: Spoken, names: Names): string | null {
  if (!name) return null;
  if (kind !== 'village' && isPlace(kind) && DIGIT.test(name.charAt(name.length - 1)) && /\p{L}{2} \d+$/u.test(name))
    return name.replace(/(?<=\p{Lu}\p{L}*) \d+$/u, '');
  const shorter = shorterName(name, end, names);
  return shorter && /^ \p{Lu}\p{L}* \p{Lu}\p{L}*$/u.test(name.slice(shorter.length)) ? shorter : name;
}

/** The full names of the text's villages, by their proper names. */
function villagesOf(mentions: readonly Spoken[]): Map<string, string> {
  const villages = new Map<string, string>();
  for (const { kind, proper, name } of mentions) if (kind === 'village' && proper && name) villages.set(proper, name);
  return villages;
}

/** "Chi bộ Ché Lầu" where the text has a bản Ché Lầu is "Chi bộ bản Ché Lầu". */
function ofVillage(name: string | null, villages: ReadonlyMap<string, string>): string | null {
  const village = name?.startsWith('Chi bộ ') ? villages.get(name.slice('Chi bộ '.length)) : undefined;
  return village === undefined ? name : `Chi bộ ${village}`;
}

const DIGIT = /\d/;

type Names = ReadonlyMap<string, Named>;

/** A full name of the text, and its first place; and its first place that ends elsewhere. */
interface Named {
  rank: number;
  end: number;
  elsewhere: number | null;
}

/** The full names of a text's units that are named there, by the places where they stand first. */
function namesOf(mentions: readonly UnitMention[]): Map<string, Named> {
  const names = new Map<string, Named>();
  for (let rank = 0; rank < mentions.length; rank++) {
    const { proper = null, name = null, end = 0 } = mentions[rank] ?? {};
    if (proper === null || name === null) continue;
    const known = names.get(name);
    if (!known) names.set(name, { rank, end, elsewhere: null });
    else if (known.end !== end) known.elsewhere ??= rank;
  }
  return names;
}

/** The name told first, of those that a longer name begins with and that stand elsewhere than at `end`. */
function shorterName(name: string, end: number, names: Names): string | null {
  let first: string | null = null;
  let least = Infinity;
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
    const named = names.get(name.slice(0, space));
    const rank = named && (named.end === end ? named.elsewhere : named.rank);
    if (rank === undefined || rank === null || rank >= least) continue;
    first = name.slice(0, space);
    least = rank;
  }
  return first;
}

/** Whether a unit was named before, if only in the name of an organisation, or in the title or lead. */
const isKnown = (name: string, known: ReadonlySet<string>, { text, paragraphs }: Reading): boolean =>
  endsInKnown(name, known) ||
  text.slice(0, paragraphs[1]?.end ?? 0).includes(name.replace(/^(?:Chi (?:bộ|ủy) )?[\p{Ll} ]+ /u, ''));

/** "Chi bộ bản Nà Tân" is known where bản Nà Tân is. */
function endsInKnown(name: string, known: ReadonlySet<string>): boolean {
  for (let start = 0; start < name.length; start = name.indexOf(' ', start) + 1 || Infinity) {
    if (known.has(name.slice(start))) return true;
  }
  return false;
}
