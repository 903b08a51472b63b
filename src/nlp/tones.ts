/** Tones where vntk's dictionary and models have them: "hoà", "khoẻ", "uỷ" for the press's "hòa", "khỏe", "ủy". */

const PAIRS = new Map(
  (
    [
      ['òóỏõọ', 'àáảãạ', 'o', 'a'],
      ['òóỏõọ', 'èéẻẽẹ', 'o', 'e'],
      ['ùúủũụ', 'ỳýỷỹỵ', 'u', 'y'],
    ] as const
  ).flatMap(([onFirst, onSecond, first, second]) =>
    [...onFirst].flatMap((toned, i) =>
      inAllCases(toned + second).map((pair, n) => [pair, inAllCases(first + (onSecond[i] ?? ''))[n] ?? pair] as const),
    ),
  ),
);

/** A toned vowel before the open syllable's last: "hòa", not "hòai". */
const TONE_FIRST = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}\p{M}])/giu;

function inAllCases(pair: string): string[] {
  const [first = '', second = ''] = pair;
  return [first, first.toUpperCase()].flatMap((f) => [second, second.toUpperCase()].map((s) => f + s));
}

/** NFC text with its tones moved. Same length. */
export function moveTones(text: string): string {
  return text.replace(TONE_FIRST, (pair) => PAIRS.get(pair) ?? pair);
}

/** A dictionary with its own words of the press's spelling moved too; it has both kinds. */
export function moveTonesIn(words: ReadonlySet<string>): ReadonlySet<string> {
  const moved = new Set(words);
  for (const word of words) moved.add(moveTones(word));
  return moved;
}
