/** Every place of a text where a unit is named or pointed to, with its full name where the text gives it. */
import { oncePerText, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { headlessUnits } from './headless.ts';
import { Organisations } from './organisations.ts';
import { setParents, type Draft } from './parents.ts';
import type { Parsed } from './parse.ts';
import { printed } from './heads.ts';
import { placeOf, properOf } from './places.ts';
import { isProvinceOn, provinceOfPlaces } from './province.ts';
import { Meant, type Place } from './resolve.ts';
import { sharePlaces } from './shared.ts';
import { walk, type Found } from './walk.ts';
import type { UnitKind } from './words.ts';

/** One place of the text where a unit is named, or pointed to. */
export interface UnitMention extends Span {
  kind: UnitKind;
  /** Its head, folded: "xã", "đảng bộ xã", "chi bộ", "hội nông dân xã". */
  head: string;
  /** The proper name as printed: "Bắc Yên", "Pá Kín 1"; null for a bare mention. */
  proper: string | null;
  /** The full name: "Đảng bộ xã Bắc Yên", "xã Bắc Yên", "bản Cao Đa I"; null when it cannot be resolved. */
  name: string | null;
  /** The unit it is a part of, by its full name. */
  parent: string | null;
  /** Its province or centrally-run city, by its full name. */
  province: string | null;
  /** Which rule read it, without the extractor's name. */
  rule: string;
}

/** All mentions of units in the text's order, those inside others after them; read once a reading. */
export const unitMentions: (reading: Reading) => readonly UnitMention[] = oncePerText(mentionsOf);

function mentionsOf(reading: Reading): UnitMention[] {
  const found = walk(reading);
  const named = allPlaces(found, found.units);
  const [title, opening] = [0, 1].map((i) => reading.paragraphs[i]?.end ?? 0);
  const headless = headlessUnits(found, named, reading.published, opening || (title ?? 0));
  const units = [...found.units, ...headless].toSorted((a, b) => a.from - b.from);
  sharePlaces(found.words, units);
  const places = allPlaces(found, units).sort((a, b) => a.start - b.start);
  const meant = new Meant(places, reading.text.slice(0, title), reading.text.slice(0, opening), {
    byPlaces: () => provinceOfPlaces(places, reading.published),
    stands: (proper) => isProvinceOn(proper, reading.published),
  });
  const organisations = new Organisations(found, units, meant, reading);
  const drafts: Draft[] = [];
  for (const unit of units) drafts.push(...withInner(found, unit, meant, organisations));
  setParents(drafts, found.words, meant, reading.published);
  return drafts.map(published);
}

/** The places of all units and of those inside them. */
function allPlaces(found: Found, units: readonly Parsed[]): Place[] {
  const places: Place[] = [];
  for (const unit of units) {
    for (let one: Parsed | null = unit; one; one = one.inner) {
      const place = placeOf(found, one);
      if (place) places.push(place);
    }
  }
  return places;
}

/** A mention without what it was read from. */
function published({ start, end, kind, head, proper, name, parent, province, rule }: Draft): UnitMention {
  return { start, end, kind, head, proper, name, parent, province, rule };
}

/** A unit's mention, then those of the units inside it. */
function withInner(found: Found, unit: Parsed, meant: Meant, organisations: Organisations): Draft[] {
  const inner = unit.inner && !unit.borrowed ? withInner(found, unit.inner, meant, organisations) : [];
  return [draftOf(found, unit, inner[0]?.name ?? null, meant, organisations), ...inner];
}

function draftOf(
  found: Found,
  unit: Parsed,
  innerName: string | null,
  meant: Meant,
  organisations: Organisations,
): Draft {
  const { tokens } = found.words;
  const { head, rule } = unit;
  const start = tokens[unit.from]?.start ?? 0;
  const end = tokens[unit.next - 1]?.end ?? start;
  // Written out: a spread of objects costs more here than all the rest.
  if (head.type === 'org') {
    const { name, place } = organisations.name(unit, head, innerName, start);
    const proper = properWords(found, unit);
    const words = headWords(unit);
    return { start, end, kind: head.kind, head: words, proper, name, parent: null, province: null, rule, unit, place };
  }
  const own = placeOf(found, unit);
  const place = own ?? meant.by(head.head, start);
  const kind = place?.level ?? head.level;
  const proper = own?.proper ?? null;
  const name = place?.name ?? null;
  return { start, end, kind, head: head.head, proper, name, parent: null, province: null, rule, unit, place };
}

function headWords({ head, own, inner, borrowed }: Parsed): string {
  const first = head.type === 'org' ? head.folded : head.head;
  return own || !inner || borrowed ? first : `${first} ${headWords(inner)}`;
}

function properWords(found: Found, { head, own, inner, topic, borrowed }: Parsed): string | null {
  if (head.type === 'place') return own && properOf(found, own);
  if (head.grammar === 'whole') return head.head;
  if (own) return printed(found.words, { from: own.from, to: topic?.to ?? inner?.next ?? own.to });
  if (topic) return printed(found.words, topic);
  return inner && !borrowed ? properWords(found, inner) : null;
}
