/** Parts of a total: "391 cán bộ …; trong đó, khối Đảng 21 đồng chí" counts what the total counts, for whom and when. */
import { fold } from '../text/fold.ts';
import { ending, endsIn, START } from '../text/pattern.ts';
import type { Claim } from './claims.ts';

/** Between a total and its parts. */
const PARTS = /(?:trong đó|gồm|bao gồm|cụ thể|riêng|:|;)/u;
/** "Trong số 257 đảng viên mới có 63 người": a total that was told before, and its parts. */
const OF_THESE = ending`${START}trong (?:tổng )?số `;
/** "kết nạp 19 hội viên, tăng 3 người" */
const CHANGE = /^[^.;\d]{0,40}, (?:tăng|giảm|vượt|nhiều hơn|ít hơn|thấp hơn|cao hơn)[^.;,\d]{0,24}$/u;
/** "9, 6 và 11 đảng viên, gộp lại được 26 đồng chí" */
const SUM = /^[^.;\d]{0,24}(?:gộp|tổng cộng|cộng lại|hợp lại)[^.;\d]{0,24}$/u;
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

/** Whether a claim only names again what was counted before. */
export const namesAgain = ({ before }: Claim): boolean => endsIn(OF_THESE, before);

/** How many claims back a total is looked for that is told again. */
const BACK = 12;

/** The claim of the same number that "trong số 257 đảng viên" points back to, by its place, or null. */
function toldBefore(claims: readonly Claim[], i: number): number | null {
  const claim = claims[i];
  if (!claim || !namesAgain(claim)) return null;
  for (let before = i - 1; before >= 0 && before >= i - BACK; before--) {
    const { type, fields } = claims[before]?.mention ?? {};
    if (type === 'count' && fields?.value === claim.mention.fields.value) return before;
  }
  return null;
}

/** For each claim the place, in the list, of the total that it is a part of, or null. */
export function totalsOf(claims: readonly Claim[], folded: string): (number | null)[] {
  let total: number | null = null;
  return claims.map((claim, i) => {
    const { mention, sentence } = claim;
    if (mention.type !== 'count' || mention.fields.measure !== 'person') return null;
    const generic = isGeneric(claim);
    if (!generic) {
      total = INHERITED.has(mention.fields.metric) ? i : null;
      return toldBefore(claims, i);
    }
    const whole = total === null ? undefined : claims[total];
    if (!whole || whole.start < sentence.start) return null;
    const between = folded.slice(whole.end, claim.number.start);
    if (SUM.test(between)) return total;
    if (mention.fields.value > whole.mention.fields.value) return null;
    const fellows =
      fold(mention.fields.noun ?? '').startsWith('đồng chí') && whole.mention.fields.metric === 'party_members';
    const isPart = fellows || PARTS.test(between) || CHANGE.test(between) || namesAgain(whole);
    return isPart ? total : null;
  });
}
