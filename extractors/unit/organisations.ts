/** The full name of an organisation, its place made full: "Đảng bộ xã" to "Đảng bộ xã Bắc Yên", "Tỉnh ủy" to "Tỉnh ủy Sơn La". */
import { fold, foldTones } from '../../src/text/fold.ts';
import { partAt, type Reading } from '../../src/text/reading.ts';
import { isNamed, type Parsed } from './parse.ts';
import { printed } from './heads.ts';
import { isSinceDistricts, placeOf, properOf } from './places.ts';
import { lastBefore, type Meant, type Place } from './resolve.ts';
import { innermost, type Found } from './walk.ts';
import type { OrgHead } from './words.ts';

/** A resolved name, and the place the organisation is of. */
export interface Named {
  name: string | null;
  place: Place | null;
}

const UNKNOWN: Named = { name: null, place: null };

/** Names the organisations of one text; they are to come in its order, for "Đảng ủy" alone points to the last one. */
export class Organisations {
  readonly #found: Found;
  readonly #meant: Meant;
  readonly #reading: Reading;
  /** Organisations of a place with its head, by the name without: "hội nông dân lục ngạn". */
  readonly #withHead: ReadonlyMap<string, string>;
  readonly #named = new Map<string, (Named & { start: number })[]>();

  constructor(found: Found, units: readonly Parsed[], meant: Meant, reading: Reading) {
    this.#found = found;
    this.#meant = meant;
    this.#reading = reading;
    this.#withHead = new Map(units.flatMap((unit) => withoutHead(found, unit)));
  }

  /** @param innerName the resolved name of the unit inside, if it has one */
  name(unit: Parsed, head: OrgHead, innerName: string | null, start: number): Named {
    const named = this.#name(unit, head, innerName, start);
    const group = groupOf(head);
    if (group && named.name && isNamed(unit)) {
      const list = this.#named.get(group) ?? [];
      list.push({ start, ...named });
      this.#named.set(group, list);
    }
    return named;
  }

  #name(unit: Parsed, head: OrgHead, innerName: string | null, start: number): Named {
    const { own, inner, topic } = unit;
    const first = headPrinted(this.#found, unit, head);
    const ownWords = own && (head.level ? properOf(this.#found, own) : printed(this.#found.words, own));
    const words = ownWords === null ? first : `${first} ${ownWords}`;
    const tail = topic ? ` ${printed(this.#found.words, topic)}` : '';
    if (inner) return this.#ofInner(unit, inner, words, tail, innerName, start);
    if (own || head.grammar === 'whole') {
      const shortened = head.head === 'Sở' || (head.grammar === 'of' && !head.level);
      const known = shortened && this.#withHead.get(`${head.folded} ${fold(ownWords ?? '')}`);
      return { name: known || foldTones(words + tail), place: placeOf(this.#found, unit) };
    }
    const place = this.#placeOfLevel(head, start);
    // A Tỉnh ủy in a centrally-run city is its Thành ủy.
    const committee = head.head === 'Tỉnh ủy' && place?.head === 'thành phố' ? 'Thành ủy' : head.head;
    if (!place) return this.#last(unit, head, start);
    // Nobody writes "Thành ủy Hồ Chí Minh".
    const name = place.proper === 'Hồ Chí Minh' ? place.name : place.proper;
    return { name: `${committee} ${name}`, place };
  }

  #ofInner(unit: Parsed, inner: Parsed, words: string, tail: string, innerName: string | null, start: number): Named {
    const deep = innermost(inner);
    const place =
      placeOf(this.#found, deep) ??
      (deep.head.type === 'place' ? this.#meant.by(deep.head.head, start) : this.#placeOfLevel(deep.head, start));
    const name = innerName ?? (unit.borrowed ? (place?.name ?? null) : null);
    if (name) return { name: foldTones(`${words} ${name}${tail}`), place };
    // With words of its own it is named enough: "Ban Chỉ đạo tỉnh về …".
    const named = unit.own !== null || unit.topic !== undefined;
    const asPrinted = `${words} ${printed(this.#found.words, { from: inner.from, to: inner.next })}${tail}`;
    return { name: named ? asPrinted : null, place };
  }

  #placeOfLevel(head: OrgHead, start: number): Place | null {
    const { of: implied } = head;
    const city = this.#meant.province();
    // Since districts ended a Thành ủy is a centrally-run city's.
    if (implied === 'thành phố' && city?.head === implied && isSinceDistricts(this.#reading.published)) return city;
    const place = implied && this.#meant.by(implied, start);
    // "Thành ủy" is no committee of a huyện.
    return place && (place.head === implied || implied === 'tỉnh') ? place : null;
  }

  /** "Đảng ủy", "chi bộ" alone: the last one named in full; a Đảng ủy else by the Đảng bộ, and the other way round. */
  #last({ from }: Parsed, orgHead: OrgHead, start: number): Named {
    const { head } = orgHead;
    const group = groupOf(orgHead);
    if (!group) return UNKNOWN;
    const same = lastBefore(this.#named.get(group) ?? [], start);
    const village = head === 'Chi bộ' ? this.#villageBeside(start) : null;
    // "Đến bản Hua Lạnh, ông Giàng A Lâu, Bí thư Chi bộ": of the bản named last in the sentence.
    if (village && village.start > (same?.start ?? -1) && this.#found.words.tokens[from]?.capital)
      return { name: `${head} ${village.name}`, place: village };
    if (same) return { name: same.name, place: same.place };
    const other = head === 'Đảng ủy' ? 'Đảng bộ' : head === 'Đảng bộ' ? 'Đảng ủy' : null;
    if (!other || !this.#found.words.tokens[from]?.capital) return UNKNOWN;
    const place = lastBefore(this.#named.get(other) ?? [], start)?.place;
    const meant = place && (this.#meant.isTopic(place) || this.#inParagraph(place.start, start));
    return place && meant ? { name: `${head} ${place.name}`, place } : UNKNOWN;
  }

  #villageBeside(start: number): Place | null {
    const sentence = partAt(this.#reading.sentences, start);
    const village = this.#meant.lastOf('village', start);
    return village && sentence && village.start >= sentence.start ? village : null;
  }

  #inParagraph(from: number, to: number): boolean {
    return partAt(this.#reading.paragraphs, from) === partAt(this.#reading.paragraphs, to);
  }
}

/** Among which organisations the last one named is what a bare head points to: of one head, or of one kind. */
function groupOf({ head, kind, grammar }: OrgHead): string | null {
  return kind.startsWith('party') ? head : grammar === 'proper' ? kind : null;
}

/** "Hội Nông dân Lục Ngạn" is "Hội Nông dân huyện Lục Ngạn" where the text has that too. */
function withoutHead(found: Found, { head, own, inner, borrowed }: Parsed): [string, string][] {
  const place = inner && placeOf(found, inner);
  if (head.type === 'place' || borrowed || !place) return [];
  if (!own) return [[`${head.folded} ${fold(place.proper)}`, `${head.head} ${place.name}`]];
  // "Sở Y tế" is "Sở Y tế tỉnh Gia Lai" where the text has that too.
  const words = printed(found.words, own);
  return head.head === 'Sở' ? [[`${head.folded} ${fold(words)}`, `${head.head} ${words} ${place.name}`]] : [];
}

/** The head as it is mostly written; as printed where that differs in more than its capitals. */
function headPrinted(found: Found, { from, headEnd }: Parsed, { head, folded }: OrgHead): string {
  const { tokens, folded: text } = found.words;
  if (from === headEnd || text.slice(tokens[from]?.start, tokens[headEnd - 1]?.end) === folded) return head;
  const words = printed(found.words, { from, to: headEnd });
  return words.charAt(0).toUpperCase() + words.slice(1);
}
