/** The same statement told again (lead, caption, body) is one fact with several places. */
import { fold } from '../text/fold.ts';
import type { Claim } from './claims.ts';
import { namesAgain } from './totals.ts';

/** A claim with all that is known of it. */
export interface Resolved {
  claim: Claim;
  fields: Claim['mention']['fields'];
}

/** A small number must agree in what follows too: "5 hộ" are many. */
const SMALL = 20;

const keyOf = ({ claim, fields }: Resolved): string => {
  const { value, metric, noun, modality } = fields;
  const follows = claim.mention.type === 'count' && value < SMALL ? claim.after.slice(0, 8) : '';
  return `${claim.mention.type}|${value}|${metric ?? fold(noun ?? '')}|${modality}|${follows}`;
};

/** Whether two claims may be of one subject: one is only guessed at, or they are alike. */
function mayBeOne(a: Resolved['fields'], b: Resolved['fields']): boolean {
  const sure = (fields: Resolved['fields']): boolean =>
    fields.subject_from === 'clause' || fields.subject_from === 'speaker';
  return a.subject === b.subject || !sure(a) || !sure(b);
}

/**
 * Statements, each at its first place, with all its places. Within one paragraph a number twice is two
 * statements, but for "trong số 257 đảng viên mới".
 */
export function once(all: readonly Resolved[]): Resolved[] {
  const seen = new Map<string, Resolved[]>();
  const kept: Resolved[] = [];
  for (const one of all) {
    const { claim, fields } = one;
    const key = keyOf(one);
    const alike = seen.get(key) ?? [];
    const first = alike.find(
      (other) =>
        (other.claim.paragraph.start !== claim.paragraph.start || namesAgain(claim)) && mayBeOne(other.fields, fields),
    );
    if (first) {
      first.fields.places.push([claim.start, claim.end]);
      continue;
    }
    if (alike.push(one) === 1) seen.set(key, alike);
    kept.push(one);
  }
  return kept;
}
