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
const FOLLOWS = 8;

/** What is counted. */
const whatOf = ({ metric, noun }: Resolved['fields']): string => metric ?? fold(noun ?? '');

/** Whether two claims of one number say the same with it. */
function areAlike(a: Resolved, b: Resolved): boolean {
  const { type } = a.claim.mention;
  if (type !== b.claim.mention.type || a.fields.modality !== b.fields.modality) return false;
  if (whatOf(a.fields) !== whatOf(b.fields)) return false;
  const follows = ({ claim }: Resolved): string => claim.after.slice(0, FOLLOWS);
  return type !== 'count' || a.fields.value >= SMALL || follows(a) === follows(b);
}

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
  // By their numbers, of which there are many: most are told once, and nothing more need be compared.
  const seen = new Map<number, Resolved[]>();
  const kept: Resolved[] = [];
  for (const one of all) {
    const { claim, fields } = one;
    const same = seen.get(fields.value) ?? [];
    const first = same.find(
      (other) =>
        areAlike(other, one) &&
        (other.claim.paragraph.start !== claim.paragraph.start || namesAgain(claim)) &&
        mayBeOne(other.fields, fields),
    );
    if (first) {
      first.fields.places.push([claim.start, claim.end]);
      continue;
    }
    if (same.push(one) === 1) seen.set(fields.value, same);
    kept.push(one);
  }
  return kept;
}
