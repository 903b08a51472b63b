/** What a bare head points to: "huyện", "Đảng bộ xã", "Tỉnh ủy" made full by what the text names. */
import { tally } from '../../src/text/tally.ts';
import type { Level } from './words.ts';

/** A place that the text names in full. */
export interface Place {
  start: number;
  head: string;
  level: Level;
  proper: string;
  /** "xã Bắc Yên" */
  name: string;
  /** In a list, in brackets or without its head: what bare heads after it hardly point to. */
  weak: boolean;
}

/** The places of one head, in order, and the one that the article is about. */
interface Among {
  places: Place[];
  strong: Place[];
  topic: Place | null;
}

/** How often a place must be named to be what the article is about. */
const TOPIC = 3;
/** How many times more often than any other. */
const CLEAR = 1.5;

/** What the gazetteer says of provinces, for one text. */
export interface Provinces {
  /** The full name of the one that its places lie in; asked for when the text names none. */
  byPlaces: () => string | null;
  /** Whether the one of this name stood when the article came out. */
  stands: (proper: string) => boolean;
}

/** Answers what bare heads of one text point to. */
export class Meant {
  readonly #places: readonly Place[];
  readonly #provinces: Provinces;
  readonly #title: string;
  readonly #opening: string;
  readonly #known = new Map<string, Among>();
  #province: { place: Place | null } | null = null;
  #byPlaces: { place: Place | null } | null = null;

  /** @param places in the text's order; @param title, @param opening the first paragraph, and the
   * first two; @param provinces what the gazetteer says of provinces */
  constructor(places: readonly Place[], title: string, opening: string, provinces: Provinces) {
    this.#provinces = provinces;
    this.#title = title;
    this.#places = places;
    this.#opening = opening;
  }

  /**
   * What a head without a name points to at `start`: the article's own place of that head, if title or lead name it and
   * no other is named more often; else the last such place before it, else the first after. A tỉnh is the province named
   * most often.
   */
  by(head: string, start: number): Place | null {
    if (head === 'tỉnh') return this.province() ?? this.provinceByPlaces();
    const level = LEVEL_OF[head];
    const same = this.#among(head, (place) => place.head === head);
    // "xã" said of a phường is rare, so that the same head counts before the same level.
    const among = same.places.length > 0 || !level ? same : this.#among(level, (place) => place.level === level);
    return meantAmong(among, start);
  }

  /** The last place of a level named before `start`, else the article's own. */
  ofLevel(level: Level, start: number): Place | null {
    const among = this.#among(level, (place) => place.level === level);
    return meantAmong(among, start);
  }

  /** The last place of a level named before `start`, whatever the article is about. */
  lastOf(level: Level, start: number): Place | null {
    return lastBefore(this.#among(level, (place) => place.level === level).strong, start);
  }

  /** The province named most often, or null. */
  province(): Place | null {
    this.#province ??= { place: this.#mostNamed('province') };
    return this.#province.place;
  }

  /** The province that the text's places lie in. */
  provinceByPlaces(): Place | null {
    this.#byPlaces ??= { place: placeNamed(this.#provinces.byPlaces()) };
    return this.#byPlaces.place;
  }

  #mostNamed(level: Level): Place | null {
    const all = this.#among(level, (place) => place.level === level).places;
    const places = all.filter((place) => this.#provinces.stands(place.proper));
    const [most] = tally(places.map((place) => place.name));
    return places.find((place) => place.name === most?.[0]) ?? null;
  }

  #among(key: string, belongs: (place: Place) => boolean): Among {
    const known = this.#known.get(key);
    if (known) return known;
    const places = this.#places.filter(belongs);
    const among = { places, strong: places.filter((place) => !place.weak), topic: this.#topic(places) };
    this.#known.set(key, among);
    return among;
  }

  /** Whether the article is about this place. */
  isTopic({ head, name }: Place): boolean {
    return this.#among(head, (place) => place.head === head).topic?.name === name;
  }

  #topic(places: readonly Place[]): Place | null {
    const [most, next] = tally(places.map((place) => place.name));
    if (!most || most[1] < TOPIC || (next && next[1] * CLEAR > most[1])) return null;
    const place = places.find((one) => one.name === most[0]);
    // Named first of its kind, or in the title.
    return place &&
      this.#opening.includes(place.proper) &&
      (place.name === places[0]?.name || this.#title.includes(place.proper))
      ? place
      : null;
  }
}

/** A province by its full name as a place that the text does not print. */
function placeNamed(name: string | null): Place | null {
  if (name === null) return null;
  const head = name.startsWith('tỉnh ') ? 'tỉnh' : 'thành phố';
  return { start: 0, head, level: 'province', proper: name.slice(head.length + 1), name, weak: true };
}

const meantAmong = ({ places, strong, topic }: Among, start: number): Place | null =>
  topic ?? lastBefore(strong, start) ?? lastBefore(places, start) ?? strong[0] ?? places[0] ?? null;

const LEVEL_OF: Record<string, Level> = {
  tỉnh: 'province',
  huyện: 'district',
  'thị xã': 'district',
  quận: 'district',
  'thành phố': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

/** The last of the items that begins before `start`, by bisection; null when none does. */
export function lastBefore<T extends { start: number }>(items: readonly T[], start: number): T | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}
