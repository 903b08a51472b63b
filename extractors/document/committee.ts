/** The people's committee or council that "-UBND" or "-HĐND" in a symbol means where the text does not say: the article's own. */
import { END, START, matchesOf } from '../../src/text/pattern.ts';
import { oncePerText, type Reading } from '../../src/text/reading.ts';
import { issuerAt } from './issuer.ts';

const LEVEL = 'tỉnh|thành phố|tp\\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu';
/** A committee with its level; "Chủ tịch UBND xã" is one who speaks. */
const COMMITTEE = new RegExp(
  `${START}(?<!chủ tịch )(?<organ>ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) (?<level>${LEVEL})${END}`,
  'gu',
);
const ORGAN = /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)/u;

/** What follows the organ in the name of the committee that the article has acting ("huyện Cát Hải"); null if the province's. */
const levelOf = oncePerText((reading): string | null => {
  const opening = reading.paragraphs[1]?.end ?? 0;
  const all = matchesOf(COMMITTEE, reading.folded);
  const first = all.filter(({ index, 0: words }) => index + words.length <= opening);
  return only(reading, first) ?? (first.length === 0 ? only(reading, all) : null);
});

/** The committee that all of these are, if they are one, below the province. */
function only(reading: Reading, found: readonly RegExpExecArray[]): string | null {
  const level = found[0]?.groups?.['level'];
  if (!level || level === 'tỉnh' || found.some(({ groups }) => groups?.['level'] !== level)) return null;
  const names = new Set(found.map(({ index }) => issuerAt(reading, index)?.name.replace(ORGAN, '').trim() ?? ''));
  const full = [...names].filter((name) => /\p{Lu}|\d/u.test(name));
  return full.length > 1 ? null : (full[0] ?? level);
}

/** "UBND tỉnh", as a symbol has it, or the article's own "UBND huyện Cát Hải". */
export function committeeMeant(reading: Reading, body: string): string {
  const [, organ] = /^(UBND|HĐND) tỉnh$/u.exec(body) ?? [];
  const level = organ ? levelOf(reading) : null;
  return level ? `${organ} ${level}` : body;
}
