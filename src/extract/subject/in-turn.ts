/** Numbers that belong to the units of a list, one to each: "Bản A và bản B có lần lượt 45 hộ và 52 hộ". */
import { matchesFrom, wordList } from '../../../extractors/unit/tokens.ts';
import { END } from '../../text/pattern.ts';
import { oncePerText, partsUpTo, type Reading } from '../../text/reading.ts';
import type { Claim } from '../claims.ts';
import type { Anchor } from './anchors.ts';

const IN_TURN = new RegExp(`(?:lần lượt|tương ứng|theo thứ tự)${END}`, 'y');
const FIRST = wordList(['lần', 'tương', 'theo']);

/** Where a text says that numbers come in the order of what they are of. */
export const turnsOf = oncePerText((reading) => matchesFrom(FIRST, IN_TURN, reading).map(({ index }) => index));

/** For each claim told "lần lượt" the unit of its turn. */
export function inTurn(claims: readonly Claim[], anchors: readonly Anchor[], reading: Reading): Map<Claim, Anchor> {
  const turns = new Map<Claim, Anchor>();
  const { sentences } = reading;
  for (const index of turnsOf(reading)) {
    const sentence = sentences[partsUpTo(sentences, index) - 1];
    const units = anchors.filter(
      (one) => sentence && one.start >= sentence.start && one.end <= index && one.part === 'listed',
    );
    const numbers = claims.filter(({ number }) => sentence && number.start > index && number.start < sentence.end);
    if (units.length !== numbers.length) continue;
    numbers.forEach((claim, i) => units[i] && turns.set(claim, units[i]));
  }
  return turns;
}
