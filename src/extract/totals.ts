/** Parts of a total: "391 cán bộ …; trong đó, khối Đảng 21 đồng chí" counts what the total counts, for whom and when. */
import { fold } from '../text/fold.ts';
import type { Claim } from './claims.ts';

/** Between a total and its parts. */
const PARTS = /(?:trong đó|gồm|bao gồm|cụ thể|riêng|:|;)/u;
const GENERIC = /^(?:đồng chí|người|em)(?: |$)/u;
const INHERITED = new Set<string | null>([
  'officials',
  'party_members',
  'party_members_admitted',
  'party_members_confirmed',
  'party_candidates',
]);

/** A noun that says nothing of who is counted. */
const isGeneric = ({ mention }: Claim): boolean =>
  mention.type === 'count' && mention.fields.metric === null && GENERIC.test(fold(mention.fields.noun));

/** For each claim the place, in the list, of the total that it is a part of, or null. */
export function totalsOf(claims: readonly Claim[], folded: string): (number | null)[] {
  let total: number | null = null;
  return claims.map((claim, i) => {
    const { mention, sentence } = claim;
    if (mention.type !== 'count' || mention.fields.measure !== 'person') return null;
    const generic = isGeneric(claim);
    if (!generic) total = INHERITED.has(mention.fields.metric) ? i : null;
    const whole = total === null ? undefined : claims[total];
    if (!generic || !whole || whole.start < sentence.start || mention.fields.value > whole.mention.fields.value)
      return null;
    const fellows =
      fold(claim.mention.fields.noun ?? '').startsWith('đồng chí') && whole.mention.fields.metric === 'party_members';
    return fellows || PARTS.test(folded.slice(whole.end, claim.start)) ? total : null;
  });
}
