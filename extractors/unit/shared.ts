/** Lends the place of the last of a list of bodies to those before it: "Đảng ủy, HĐND, UBND xã Mường Bú". */
import type { Words } from './heads.ts';
import type { Parsed } from './parse.ts';
import { innermost } from './walk.ts';

/** Changes, in the list, the units that share the place of the one after them. */
export function sharePlaces(words: Words, units: Parsed[]): void {
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
