/** Counts and rates with how they are meant: comparator, modality, subject and period, one refiner each. */
import type { Mention } from '../../extractors/rule.ts';
import { ending, endsIn } from '../text/pattern.ts';
import type { Reading } from '../text/reading.ts';
import { claimsOf, type Claim } from './claims.ts';
import { comparatorOf } from './comparator.ts';
import { modalitiesOf, type Meant } from './modality.ts';
import { once, type Resolved } from './once.ts';
import { periodsOf } from './period/index.ts';
import { subjectsOf } from './subject/index.ts';
import { totalsOf } from './totals.ts';

/** "năm 2016 có 104 đảng viên" in a paragraph that tells of admissions. */
const OF_YEAR = ending`năm \d{4},?(?: có| là| đạt| lên tới| lại còn| được| thêm)?(?: thêm)? `;

/** "đề ra kết nạp 75 đảng viên, nay đã đạt 81,3%" */
const REACHED = ending`, [^,.;%]{0,60}đạt(?: được)? `;

/** The metric of a count once it is known how it is meant and what it is a part of. */
function metricOf(
  { mention, before, paragraph, sentence }: Claim,
  i: number,
  total: Claim | undefined,
  claims: readonly Claim[],
  meant: readonly Meant[],
) {
  const { metric } = mention.fields;
  if (mention.type !== 'count') {
    const last = claims[i - 1];
    const aimed = last?.mention.type === 'count' && last.sentence === sentence && meant[i - 1]?.modality === 'target';
    return metric ?? (aimed && endsIn(REACHED, before) ? 'plan_completion' : null);
  }
  // A target of đảng viên is one of admissions.
  if (metric === 'party_members' && meant[i]?.modality === 'target') return 'party_members_admitted';
  const members = metric === 'party_members' ? membersBefore(claims, i) : undefined;
  const ofList =
    members?.mention.fields.metric === 'party_members_admitted' && members.paragraph.start === paragraph.start;
  if (ofList && endsIn(OF_YEAR, before)) return 'party_members_admitted';
  return total?.mention.fields.metric ?? metric;
}

/** How many claims back one of members, joining or being there, is looked for. */
const BACK = 8;

/** The last claim before of members, or none. */
function membersBefore(claims: readonly Claim[], i: number): Claim | undefined {
  for (let before = i - 1; before >= 0 && before >= i - BACK; before--) {
    const claim = claims[before];
    if (claim?.mention.fields.metric?.startsWith('party_members')) return claim;
  }
  return undefined;
}

/** All mentions, the counts and rates among them resolved. */
export function resolved(found: readonly Mention[], reading: Reading): Mention[] {
  const claims = claimsOf(found, reading);
  if (claims.length === 0) return [...found];
  const totals = totalsOf(claims, reading.folded);
  const meant = modalitiesOf(claims, reading);
  const subjects = subjectsOf(claims, totals, found, reading);
  const periods = periodsOf(claims, totals, meant, found, reading);
  const others = found.filter(({ type }) => type !== 'count' && type !== 'rate');
  const all = claims.map((claim, i): Resolved => {
    const { mention, number } = claim;
    const { modality, direction } = meant[i] ?? { modality: 'actual' };
    const subject = subjects[i];
    const held = periods[i];
    // Set one by one: a spread with the same keys after it is slow; and so is one place for all sorts of fields.
    const fields = mention.type === 'count' ? { ...mention.fields } : { ...mention.fields };
    (fields as { metric: string | null }).metric = metricOf(claim, i, claims[totals[i] ?? -1], claims, meant);
    fields.comparator = comparatorOf(claim, reading.folded, number.end);
    fields.modality = modality;
    if (direction) fields.direction = direction;
    fields.subject = subject?.name ?? null;
    fields.subject_kind = subject?.kind ?? null;
    fields.subject_from = subject?.from ?? null;
    fields.period = held?.period ?? null;
    fields.period_from = held?.from ?? null;
    fields.places = [[claim.start, claim.end]];
    return { claim, fields };
  });
  const told = once(all).map(({ claim, fields }) => {
    const { type, start, end, rule, confidence, number } = claim.mention;
    return { type, start, end, fields, number, rule, confidence } as Mention;
  });
  return [...others, ...told];
}
