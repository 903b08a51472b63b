/** Names of issuers made full by what the article names: "Tỉnh ủy" to "Tỉnh ủy Sơn La", "Đảng ủy xã" to "Đảng ủy xã Mường La". */
import { fold } from '../../src/text/fold.ts';
import { placeMeant } from '../../src/text/places.ts';
import { countUpTo, oncePerText, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { issuerAt } from './issuer.ts';
import { isCity, provinceOf } from './province.ts';

const UPPER = /\p{Lu}/u;
/** Where a head without a name stands: at the end, or before the number of a congress or a term. */
const OPEN = '(?=$| (?:lần thứ|khóa) )';
const PROVINCE_COMMITTEE = new RegExp(`(?<=^|\\s)tỉnh ủy${OPEN}`, 'u');
const BARE_PROVINCE = new RegExp(`(?<=\\s)tỉnh${OPEN}`, 'u');
const BARE_COMMITTEE = new RegExp(`(?<=^|\\s)(?<committee>huyện ủy|thành ủy|thị ủy|quận ủy)${OPEN}`, 'u');
const BARE_HEAD = new RegExp(`(?<=\\s)(?<head>huyện|thị xã|thành phố|quận|xã|phường|thị trấn)${OPEN}`, 'u');
const PARTY_COMMITTEE = new RegExp(`(?<=^|\\s)đảng ủy${OPEN}`, 'u');
/** A head that any of these may end in; most names have none. */
const ANY_OPEN = new RegExp(`(?:ủy|tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn)${OPEN}`, 'u');
/** The unit of a committee that is named by its level alone. */
const LEVELS: Record<string, string> = {
  'huyện ủy': 'huyện',
  'thành ủy': 'thành phố',
  'thị ủy': 'thị xã',
  'quận ủy': 'quận',
};

/** And the committee that names a unit: "Huyện ủy Yên Khánh" is that of huyện Yên Khánh. */
const COMMITTEES: Record<string, string> = Object.fromEntries(
  Object.entries(LEVELS).map(([committee, head]) => [head, `${committee} `]),
);

/**
 * A name made full: "Đại hội Đảng bộ huyện lần thứ XXI" to "Đại hội Đảng bộ huyện Sơn Dương lần thứ XXI"; as it is
 * where the article does not say.
 * @param index where the document is named
 */
export function fullName(name: string, reading: Reading, index: number): string {
  const folded = fold(name);
  if (!ANY_OPEN.test(folded)) return name;
  const committee = PROVINCE_COMMITTEE.exec(folded);
  if (committee) return provincial(name, committee, reading);
  const province = BARE_PROVINCE.exec(folded);
  if (province) return insert(name, province, provinceOf(reading));
  const district = BARE_COMMITTEE.exec(folded);
  if (district) return insert(name, district, proper(reading, LEVELS[district[0]] ?? '', index));
  const party = PARTY_COMMITTEE.exec(folded);
  if (party) return insert(name, party, organBefore(reading, 'đảng ủy ', index) ?? placeMeant(reading, 'xã', index));
  const bare = BARE_HEAD.exec(folded);
  if (!bare) return name;
  // "Đảng bộ huyện": that of the Huyện ủy named last; no other huyện need be meant.
  const committeeOf = folded.includes('đảng bộ') ? COMMITTEES[bare[0]] : undefined;
  const own = committeeOf ? organBefore(reading, committeeOf, index) : null;
  return insert(name, bare, own ?? proper(reading, bare[0], index));
}

/** A city's committee is a Thành ủy. */
function provincial(name: string, match: RegExpExecArray, reading: Reading): string {
  const province = provinceOf(reading);
  if (!province) return name;
  const full = insert(name, match, province);
  if (!isCity(province)) return full;
  return `${full.slice(0, match.index)}Thành ủy${full.slice(match.index + match[0].length)}`;
}

/** The name of the place that a head alone points to, without the head. */
function proper(reading: Reading, head: string, index: number): string | null {
  const place = placeMeant(reading, head, index);
  const capital = place ? place.search(/\p{Lu}|\d/u) : -1;
  return place && capital >= 0 ? place.slice(capital) : null;
}

interface Organ extends Span {
  /** What follows the head: "Sở Y tế" of "Đảng ủy Sở Y tế". */
  named: string;
}

const organs = oncePerText(() => new Map<string, Organ[]>());

/** All full names that begin with this head, in order; found once a reading. */
function organsOf(reading: Reading, head: string): Organ[] {
  const ofReading = organs(reading);
  const known = ofReading.get(head);
  if (known) return known;
  const { folded, text } = reading;
  const found: Organ[] = [];
  for (let at = folded.indexOf(head); at >= 0; at = folded.indexOf(head, at + 1)) {
    const issuer = UPPER.test(text[at] ?? '') ? issuerAt(reading, at) : null;
    const named = issuer?.name.slice(head.length) ?? '';
    // "Đảng ủy xã" says no more than "Đảng ủy".
    if (UPPER.test(named)) found.push({ start: at, end: at + head.length, named });
  }
  ofReading.set(head, found);
  return found;
}

/** What follows the last full name before `index` that begins with `head`, or null. */
function organBefore(reading: Reading, head: string, index: number): string | null {
  const found = organsOf(reading, head);
  return found[countUpTo(found, index - 1) - 1]?.named ?? null;
}

/** Puts `words` after what was matched. */
function insert(name: string, match: RegExpExecArray, words: string | null): string {
  if (!words) return name;
  const end = match.index + match[0].length;
  return `${name.slice(0, end)} ${words}${name.slice(end)}`;
}
