/** Places that title or lead name without a head, where the text goes on with the bare head: "Nậm Lạnh: …", then "xã". */
import { unitsNamed } from '../../src/gazetteer/units.ts';
import { fold } from '../../src/text/fold.ts';
import type { Words } from './heads.ts';
import type { Parsed } from './parse.ts';
import type { Place } from './resolve.ts';
import type { Found } from './walk.ts';
import { innermost } from './walk.ts';
import { placeHead, type PlaceHead } from './words.ts';

/** Heads that a text says bare; of a higher level first, so that "Mường La" is a huyện before it is a xã. */
const HEADS: readonly PlaceHead[] = [
  placeHead('district', 'huyện'),
  placeHead('district', 'thị xã'),
  placeHead('commune', 'xã'),
  placeHead('commune', 'phường'),
  placeHead('commune', 'thị trấn'),
];

/**
 * The heads of names that stand without one, by the folded name: those of the opening that the gazetteer has under a
 * head which the text says bare and never with a name.
 */
export function impliedHeads(
  found: Found,
  places: readonly Place[],
  opening: number,
  on: string | null,
): Map<string, PlaceHead> {
  const bare = new Set(found.units.map(bareHead));
  const named = new Set(places.map((place) => place.head));
  const implied = new Map<string, PlaceHead>();
  const wanted = HEADS.filter(({ head }) => bare.has(head) && !named.has(head));
  if (wanted.length === 0) return implied;
  const names = capitalNames(found.words, opening).filter((name) => unitsNamed(`tỉnh ${name}`).length === 0);
  for (const head of wanted) {
    const name = names.find((one) => !implied.has(fold(one)) && unitsNamed(`${head.head} ${one}`, on).length > 0);
    if (name === undefined) continue;
    implied.set(fold(name), head);
    found.names.set(fold(name), name);
  }
  return implied;
}

/** The head that a unit says without a name: "xã", or "xã" of "Đảng ủy xã", "huyện" of "Huyện ủy". */
function bareHead(unit: Parsed): string | null {
  const { head, own } = innermost(unit);
  if (own) return null;
  return head.type === 'place' ? head.head : head.of;
}

/** The runs of two to four capitals before `end`, as printed, each once. */
function capitalNames({ tokens, text }: Words, end: number): string[] {
  const names = new Set<string>();
  for (let i = 0; (tokens[i]?.start ?? end) < end; i++) {
    if (!tokens[i]?.capital) continue;
    const from = i;
    while (tokens[i + 1]?.capital && tokens[i + 1]?.gap === ' ') i++;
    if (i > from && i - from < 4) names.add(text.slice(tokens[from]?.start, tokens[i]?.end));
  }
  return [...names];
}
