/** Every place of a text where a unit is named or pointed to, with its full name where the text gives it. */
import { CITIES, PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { districts } from '../../src/gazetteer/districts.ts';
import { fold, foldTones } from '../../src/text/fold.ts';
import { spanAt, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { grouped } from '../../src/text/tally.ts';
import { asUnit, headless, type Headless } from './bare.ts';
import type { Words } from './names.ts';
import { isNamed, type Parsed } from './parse.ts';
import { lastBefore, Meant, type Place } from './resolve.ts';
import { isPlural } from './lists.ts';
import { setParents, type Draft } from './parents.ts';
import { innermost, walk, type Found } from './walk.ts';
import type { Level, PlaceHead, UnitKind } from './words.ts';

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

const cache = new WeakMap<Reading, readonly UnitMention[]>();

/** All mentions of units in the text's order, those inside others after them; read once a reading. */
export function unitMentions(reading: Reading): readonly UnitMention[] {
  const known = cache.get(reading);
  if (known) return known;
  const mentions = new Resolver(reading).mentions();
  cache.set(reading, mentions);
  return mentions;
}

const CITY: ReadonlySet<string> = new Set(CITIES);
const PROVINCE: ReadonlySet<string> = new Set(PROVINCE_NAMES);
const DISTRICTS_ENDED = '2025-07-01';
const DISTRICT_BY_NAME = grouped(districts, (district) => fold(district.proper));

const PROVINCE_HEAD: PlaceHead = { type: 'place', head: 'tỉnh', level: 'province' };
const CITY_HEAD: PlaceHead = { type: 'place', head: 'thành phố', level: 'province' };

/** The head a committee of one level implies: "Huyện ủy" is that of a huyện. */
const IMPLIED: [RegExp, string][] = [
  [/^tỉnh/u, 'tỉnh'],
  [/^thành/u, 'thành phố'],
  [/^huyện/u, 'huyện'],
  [/^quận/u, 'quận'],
  [/^thị/u, 'thị xã'],
  [/(?:^| )xã/u, 'xã'],
  [/(?:^| )phường/u, 'phường'],
];

/** One text's units on their way to mentions. */
class Resolver {
  readonly #reading: Reading;
  readonly #found: Found;
  readonly #words: Words;
  readonly #units: Parsed[];
  readonly #meant: Meant;
  /** Organisations of a place with its head, by the name without: "hội nông dân lục ngạn". */
  readonly #full: ReadonlyMap<string, string>;
  readonly #parties = new Map<string, { start: number; name: string; place: Place | null }[]>();
  /** The units by the token after them. */
  readonly #ending: Map<number, Parsed>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#found = walk(reading);
    this.#words = this.#found.words;
    this.#ending = new Map(this.#found.units.map((unit) => [unit.next, unit]));
    const places = this.#found.units.flatMap((unit) => this.#placesOf(unit));
    this.#units = [...this.#found.units, ...this.#headless(places)].toSorted((a, b) => a.from - b.from);
    borrow(this.#words, this.#units);
    this.#full = new Map(this.#units.flatMap((unit) => this.#withoutHead(unit)));
    const all = this.#units.flatMap((unit) => this.#placesOf(unit)).toSorted((a, b) => a.start - b.start);
    this.#meant = new Meant(
      all,
      reading.text.slice(0, reading.paragraphs[0]?.end ?? 0),
      reading.text.slice(0, reading.paragraphs[1]?.end ?? 0),
    );
  }

  mentions(): UnitMention[] {
    const mentions = this.#units.flatMap((unit) => this.#flatten(unit));
    setParents(mentions, this.#words, this.#meant, this.#reading.published);
    return mentions.map(({ unit: _, place: __, ...mention }) => mention);
  }

  #withoutHead({ head, own, inner, borrowed }: Parsed): [string, string][] {
    const place = inner && this.#placeOf(inner);
    if (head.type === 'place' || own || borrowed || !place) return [];
    return [[fold(`${head.head} ${place.proper}`), `${head.head} ${place.name}`]];
  }

  #flatten(unit: Parsed): Draft[] {
    const inner = unit.inner && !unit.borrowed ? this.#flatten(unit.inner) : [];
    return [this.#mention(unit, inner[0]?.name ?? null), ...inner];
  }

  #start = (unit: Parsed): number => this.#words.tokens[unit.from]?.start ?? 0;

  #printed({ from, to }: { from: number; to: number }): string {
    const { tokens, text } = this.#words;
    return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  }

  /** The proper name of a place; that of a heading in capitals as the text prints it elsewhere. */
  #properOf(own: { from: number; to: number }): string {
    const name = this.#printed(own);
    if (this.#words.tokens[own.from]?.upper && this.#words.tokens[own.to - 1]?.upper)
      return this.#found.names.get(fold(name)) ?? KNOWN.get(fold(name)) ?? name;
    return name;
  }

  #placesOf(unit: Parsed): Place[] {
    const inner = unit.inner ? this.#placesOf(unit.inner) : [];
    const own = this.#placeOf(unit);
    return own ? [own, ...inner] : inner;
  }

  /** The place that a unit is or, as "Huyện ủy Mường La", implies. */
  #placeOf(unit: Parsed): Place | null {
    const { head, from } = unit;
    const own = unit.own ?? (head.type === 'place' && head.proper ? { from, to: unit.next } : null);
    if (!own) return null;
    const first = this.#words.tokens[from];
    const start = first?.start ?? 0;
    const weak =
      unit.rule === 'list-member' ||
      unit.rule === 'without-head' ||
      /\($/u.test(first?.gap ?? '') ||
      isPlural(this.#words, from);
    if (head.type === 'place') {
      const proper = head.proper ?? foldTones(this.#properOf(own));
      return { start, head: head.head, level: levelOf(head, proper), proper, name: `${head.head} ${proper}`, weak };
    }
    const implied = head.level && IMPLIED.find(([pattern]) => pattern.test(fold(head.head)))?.[1];
    if (!implied || !head.level) return null;
    const proper = this.#properOf(own);
    const level = implied === 'thành phố' && CITY.has(proper) ? 'province' : head.level;
    return { start, head: implied, level, proper, name: `${implied} ${proper}`, weak: false };
  }

  /** Provinces without a head, and places of the text named again without theirs. */
  #headless(places: readonly Place[]): Parsed[] {
    const byProper = grouped(
      places.filter((place) => place.level !== 'village'),
      (place) => fold(place.proper),
    );
    const since = this.#reading.published !== null && this.#reading.published >= DISTRICTS_ENDED;
    const extra = since ? [] : districts.map((district) => district.proper);
    return headless(this.#found, extra).flatMap((one) => {
      const head = this.#headOf(one, byProper.get(fold(one.name)) ?? []);
      return head ? [asUnit(one, head)] : [];
    });
  }

  #headOf(one: Headless, same: readonly Place[]): PlaceHead | null {
    const counts = [...grouped(same, (place) => place.name).values()].toSorted((a, b) => b.length - a.length);
    const best = counts[0]?.[0];
    if (
      PROVINCE.has(one.name) &&
      (!best || best.head === 'thành phố' || same.some((place) => place.level === 'province'))
    )
      return CITY.has(one.name) ? CITY_HEAD : PROVINCE_HEAD;
    if (best) return { type: 'place', head: best.head, level: best.level };
    // "xã Mỹ Bằng (Yên Sơn)": the district that the gazetteer has.
    if (!this.#isParent(one)) return null;
    const district = DISTRICT_BY_NAME.get(fold(one.name))?.[0];
    return district ? { type: 'place', head: district.head, level: 'district' } : null;
  }

  /** Whether a name stands behind a unit as where that is: "xã Mỹ Bằng (Yên Sơn)", "xã Chiềng Lao, Mường La". */
  #isParent(one: Headless): boolean {
    const { tokens, text } = this.#words;
    const unit = this.#ending.get(one.from);
    if (!unit) return false;
    const after = text[tokens[one.next - 1]?.end ?? 0] ?? '.';
    const { head } = innermost(unit);
    return one.bracketed
      ? /[),]/u.test(after)
      : head.type === 'place' && head.level === 'commune' && /[),.]/u.test(after) && tokens[one.from]?.gap === ', ';
  }

  #mention(unit: Parsed, innerName: string | null): Draft {
    const { tokens } = this.#words;
    const span = { start: this.#start(unit), end: tokens[unit.next - 1]?.end ?? 0 };
    const place = this.#placeOf(unit);
    const base = { ...span, unit, parent: null, province: null, rule: unit.rule };
    if (unit.head.type === 'place') {
      const meant = place ?? this.#bare(unit.head.head, span.start);
      const kind = meant?.level ?? unit.head.level;
      return {
        ...base,
        place: meant,
        kind,
        head: unit.head.head,
        proper: place?.proper ?? null,
        name: meant?.name ?? null,
      };
    }
    const head = this.#headWords(unit);
    const proper = this.#properWords(unit);
    const named = this.#orgName(unit, innerName, span.start);
    if (unit.head.kind.startsWith('party') && named.name && isNamed(unit))
      this.#remember(unit.head.head, span.start, named);
    return { ...base, ...named, kind: unit.head.kind, head, proper };
  }

  #bare(head: string, start: number): Place | null {
    return head === 'tỉnh' ? this.#meant.province() : this.#meant.by(head, start);
  }

  #remember(head: string, start: number, named: { name: string | null; place: Place | null }): void {
    const list = this.#parties.get(head) ?? [];
    list.push({ start, name: named.name ?? '', place: named.place });
    this.#parties.set(head, list);
  }

  #headWords({ head, own, inner, borrowed }: Parsed): string {
    const first = fold(head.head);
    if (own || !inner || borrowed) return first;
    return `${first} ${inner.head.type === 'place' ? inner.head.head : this.#headWords(inner)}`;
  }

  /** The head as it is mostly written; as printed where that differs in more than its capitals. */
  #headPrinted({ head, from, headEnd }: Parsed): string {
    const printed = this.#printed({ from, to: headEnd });
    return from === headEnd || fold(printed) === fold(head.head)
      ? head.head
      : printed.charAt(0).toUpperCase() + printed.slice(1);
  }

  #properWords({ head, own, inner, topic, borrowed }: Parsed): string | null {
    if (head.type === 'org' && head.grammar === 'whole') return head.head;
    if (own) return this.#printed({ from: own.from, to: topic?.to ?? inner?.next ?? own.to });
    if (topic) return this.#printed(topic);
    if (!inner || borrowed) return null;
    return inner.head.type === 'place' ? inner.own && this.#properOf(inner.own) : this.#properWords(inner);
  }

  /** The full name of an organisation, and the place it is of. */
  #orgName(unit: Parsed, innerName: string | null, start: number): { name: string | null; place: Place | null } {
    const { head, own, inner, topic } = unit;
    if (head.type === 'place') throw new Error('an organisation is named by an organisation’s head');
    const tail = topic ? ` ${this.#printed(topic)}` : '';
    const first = this.#headPrinted(unit);
    const words = own ? `${first} ${head.level ? this.#properOf(own) : this.#printed(own)}` : first;
    if (inner) {
      const deep = innermost(inner);
      const place =
        this.#placeOf(deep) ??
        (deep.head.type === 'place' ? this.#bare(deep.head.head, start) : this.#levelPlace(deep, start));
      const name = innerName ?? (unit.borrowed ? (place?.name ?? null) : null);
      if (name) return { name: foldTones(`${words} ${name}${tail}`), place };
      return own || topic
        ? { name: `${words} ${this.#printed({ from: inner.from, to: inner.next })}${tail}`, place }
        : { name: null, place };
    }
    if (own || head.grammar === 'whole')
      return { name: this.#withHead(unit, foldTones(words + tail)), place: this.#placeOf(unit) };
    const place = this.#levelPlace(unit, start);
    if (place) return { name: `${this.#committee(head.head, place)} ${place.proper}`, place };
    return this.#last(unit, start);
  }

  /** "Hội Nông dân Lục Ngạn" is "Hội Nông dân huyện Lục Ngạn" where the text has that too. */
  #withHead({ head, own }: Parsed, name: string): string {
    if (!own || head.type === 'place' || head.grammar !== 'of' || head.level) return name;
    return this.#full.get(`${fold(head.head)} ${fold(this.#printed(own))}`) ?? name;
  }

  /** A Tỉnh ủy in a centrally-run city is its Thành ủy. */
  #committee = (head: string, place: Place): string =>
    head === 'Tỉnh ủy' && place.head === 'thành phố' ? 'Thành ủy' : head;

  #levelPlace({ head, own }: Parsed, start: number): Place | null {
    if (head.type !== 'org' || !head.level || own) return null;
    const implied = IMPLIED.find(([pattern]) => pattern.test(fold(head.head)))?.[1] ?? '';
    const place = this.#bare(implied, start);
    // "Thành ủy" is no committee of a huyện.
    return place && (place.head === implied || implied === 'tỉnh') ? place : null;
  }

  /** "Đảng ủy", "chi bộ" alone: the last one named in full; a Đảng ủy else by the Đảng bộ. */
  #last({ head, from }: Parsed, start: number): { name: string | null; place: Place | null } {
    const same = lastBefore(this.#parties.get(head.head) ?? [], start);
    if (same) return { name: same.name, place: same.place };
    const other = head.head === 'Đảng ủy' ? 'Đảng bộ' : head.head === 'Đảng bộ' ? 'Đảng ủy' : null;
    const place =
      other && this.#words.tokens[from]?.capital ? lastBefore(this.#parties.get(other) ?? [], start)?.place : null;
    const named = place && (this.#meant.isTopic(place) || this.#inParagraph(place.start, start));
    return place && named ? { name: `${head.head} ${place.name}`, place } : { name: null, place: null };
  }

  #inParagraph(from: number, to: number): boolean {
    return spanAt(this.#reading.paragraphs, from) === spanAt(this.#reading.paragraphs, to);
  }
}

const KNOWN = new Map(
  [...PROVINCE_NAMES, ...districts.map((district) => district.proper)].map((name) => [fold(name), name]),
);

function levelOf(head: PlaceHead, proper: string): Level {
  return head.head === 'thành phố' && CITY.has(proper) ? 'province' : head.level;
}

/** Lends the place of the last of a list of bodies to those before it: "Đảng ủy, HĐND, UBND xã Mường Bú". */
function borrow(words: Words, units: Parsed[]): void {
  for (let i = units.length - 2; i >= 0; i--) {
    const unit = units[i];
    const next = units[i + 1];
    if (!unit || !next?.inner || unit.inner || unit.own || unit.head.type !== 'org') continue;
    if (unit.head.grammar !== 'of' || unit.head.level || !words.tokens[unit.from]?.capital) continue;
    if (!isBeside(words, unit, next)) continue;
    const place = innermost(next);
    if (place.head.type === 'place') units[i] = { ...unit, inner: place, borrowed: true, rule: 'shared-place' };
  }
}

function isBeside({ tokens }: Words, unit: Parsed, next: Parsed): boolean {
  const after = tokens[unit.next];
  if (unit.next === next.from) return /^(?:, | ?[-–/] ?)$/u.test(after?.gap ?? '');
  return unit.next + 1 === next.from && after?.folded === 'và' && after.gap === ' ';
}
