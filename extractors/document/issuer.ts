/** Who issued a document: named after it ("của Tỉnh ủy Sơn La"), before it ("Tỉnh ủy ban hành …"), or by its symbol. */
import { CITIES, PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { fold } from '../../src/text/fold.ts';
import { anyOf, at, END, matchAt, rx, START } from '../../src/text/pattern.ts';
import { placeMeant } from '../../src/text/places.ts';
import type { Reading } from '../../src/text/reading.ts';
import { tally } from '../../src/text/tally.ts';
import { ISSUER_HEADS, ISSUER_TAIL, TYPES } from './words.ts';

const HEAD = at`(?:(?:bộ trưởng|chủ tịch|giám đốc|trưởng) )?${anyOf(ISSUER_HEADS)}${END}`;
const TAIL = at` ${anyOf(ISSUER_TAIL)}${END}`;
const NEXT = / ([\p{L}\p{M}\p{N}]+)/uy;
const ROMAN = /^[IVXLC]+$/;
const PROVINCE_NAMED = rx`(?:tỉnh|tỉnh ủy|tỉnh đoàn|thành phố|thành ủy|đảng bộ tỉnh|đảng bộ thành phố|ubnd tỉnh|hđnd tỉnh) (?<name>${anyOf(PROVINCE_NAMES)})`;

/** The longest issuer's name that begins at `index` of the text, or null. */
export function issuerAt(reading: Reading, index: number): { name: string; end: number } | null {
  const head = matchAt(HEAD, reading.folded, index);
  // "tỉnh ủy" is printed with a capital; "bộ" and "sở" without one are other words.
  if (!head || !/\p{Lu}/u.test(reading.text[index] ?? '')) return null;
  let end = index + head[0].length;
  for (;;) {
    NEXT.lastIndex = end;
    const word = NEXT.exec(reading.text)?.[1];
    if (!word) break;
    const tail = matchAt(TAIL, reading.folded, end);
    if (tail) {
      // "khóa" goes on with a Roman number alone.
      if (tail[0].endsWith('khóa') && !ROMAN.test(nextWord(reading.text, end + tail[0].length) ?? '')) break;
      end += tail[0].length;
      continue;
    }
    if (!/^\p{Lu}/u.test(word)) break;
    end += 1 + word.length;
  }
  return { name: reading.text.slice(index, end), end };
}

function nextWord(text: string, index: number): string | null {
  NEXT.lastIndex = index;
  return NEXT.exec(text)?.[1] ?? null;
}

const VERBS = 'ban hành|thông qua|ký ban hành|đã ký|ra|xây dựng|cụ thể hóa bằng';
const BEFORE = new RegExp(
  `${START}(?<issuer>${anyOf(ISSUER_HEADS)})(?<rest>[^.;:"()]{0,80}?) (?:${VERBS}) (?:và |thêm |các |\\d+ )?$`,
  'u',
);
const BACK = 160;
/** Documents in the same list before this one: "ban hành Nghị quyết số 66-NQ/TW, Nghị quyết số 68-NQ/TW". */
const LISTED = new RegExp(`${anyOf(Object.keys(TYPES))} (?:số:? )?\\d[^ ,;]{0,24}(?:, | và )$`, 'u');

/** The issuer named before a document in the same sentence, as the subject of "ban hành". */
export function issuerBefore(reading: Reading, from: number, index: number): string | null {
  let start = Math.max(from, index - BACK);
  const listed = LISTED.exec(reading.folded.slice(start, index));
  if (listed && listed.index > 0) return issuerBefore(reading, from, start + listed.index);
  let found: string | null = null;
  // The issuer next to the verb is the subject: look for one inside what the first one left.
  for (;;) {
    const match = BEFORE.exec(reading.folded.slice(start, index));
    if (!match) return found;
    const at = start + match.index;
    const issuer = issuerAt(reading, at);
    found = issuer?.name ?? found;
    start = issuer?.end ?? at + 1;
  }
}

const provinces = new WeakMap<Reading, string | null>();

/** The province an article speaks of: the one it names most often, or null. */
export function provinceOf(reading: Reading): string | null {
  const known = provinces.get(reading);
  if (known !== undefined) return known;
  const name = mostNamed(reading);
  provinces.set(reading, name);
  return name;
}

function mostNamed(reading: Reading): string | null {
  const [best] = tally(Array.from(reading.folded.matchAll(PROVINCE_NAMED), (match) => match.groups?.['name'] ?? ''));
  return best ? (NAMES.get(best[0]) ?? null) : mostNamedAlone(reading);
}

/** As printed, so that "hòa bình" is no Hòa Bình. */
const PROVINCE_ALONE = new RegExp(
  `${START}(?:${PROVINCE_NAMES.map((name) => name.replace(/[-–]/g, '.')).join('|')})${END}`,
  'gu',
);

/** The province named most often without a head ("Đắk Lắk ghi nhận …"), twice at least. */
function mostNamedAlone(reading: Reading): string | null {
  const [best] = tally(Array.from(reading.text.matchAll(PROVINCE_ALONE), ([name]) => name));
  return best && best[1] >= 2 ? best[0] : null;
}

const NAMES = new Map(PROVINCE_NAMES.map((name) => [fold(name), name]));
const CITY: readonly string[] = CITIES;

/** The committee of a level, where its name stands alone: "Huyện ủy" is the committee of a huyện. */
const COMMITTEES: [RegExp, string][] = [
  [/(?:^|\s)huyện ủy$/u, 'huyện'],
  [/(?:^|\s)thành ủy$/u, 'thành phố'],
  [/(?:^|\s)thị ủy$/u, 'thị xã'],
  [/(?:^|\s)quận ủy$/u, 'quận'],
];
/** A head whose name is left out: at the end, or before the number of a congress. */
const BARE_HEAD = /(?<=\s)(huyện|thị xã|thành phố|quận|xã|phường|thị trấn)(?=$| (?:lần thứ|khóa) )/u;
const BARE_PROVINCE = /(?<=\s)tỉnh(?=$| (?:lần thứ|khóa) )/u;

/**
 * A name made full by what the article named before: "Tỉnh ủy" to "Tỉnh ủy Sơn La", "Đảng ủy xã" to "Đảng ủy xã Mường
 * La", "Đại hội Đảng bộ huyện lần thứ XXI" to "Đại hội Đảng bộ huyện Sơn Dương lần thứ XXI".
 * @param index where the document is named
 */
export function fullName(name: string, reading: Reading, index: number): string {
  const folded = fold(name);
  if (/(?:^|\s)tỉnh ủy$/u.test(folded)) {
    const known = provinceOf(reading);
    if (!known) return name;
    return CITY.includes(known) ? `${name.slice(0, -'Tỉnh ủy'.length)}Thành ủy ${known}` : `${name} ${known}`;
  }
  if (BARE_PROVINCE.test(folded)) {
    const known = provinceOf(reading);
    return known ? insert(name, BARE_PROVINCE.exec(folded), ` ${known}`) : name;
  }
  for (const [committee, head] of COMMITTEES) {
    const place = committee.test(folded) ? placeMeant(reading, head, index) : null;
    if (place) return `${name} ${place.slice(head.length + 1)}`;
  }
  if (folded === 'đảng ủy' || folded === 'ban thường vụ đảng ủy') {
    const place = placeMeant(reading, 'xã', index);
    return place ? `${name} ${place}` : name;
  }
  const bare = BARE_HEAD.exec(folded);
  const place = bare && placeMeant(reading, bare[1] ?? '', index);
  return place ? insert(name, bare, place.slice(place.indexOf(bare[1] ?? '') + (bare[1] ?? '').length)) : name;
}

/** Puts `words` after what was matched. */
function insert(name: string, match: RegExpExecArray | null, words: string): string {
  if (!match) return name;
  const end = match.index + match[0].length;
  return name.slice(0, end) + words + name.slice(end);
}
