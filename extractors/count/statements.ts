/** What counts say together: the parts of a total, and a statement told again. */
import { fold } from '../../src/text/fold.ts';
import { spanAt } from '../../src/text/reading.ts';
import type { Context, Mention } from '../rule.ts';

/** A statement told again in another paragraph keeps its first place; small numbers must agree in what follows too. */
export function once(mentions: Mention<'count'>[], context: Context): Mention<'count'>[] {
  const { folded, paragraphs } = context.reading;
  const seen = new Map<string, { paragraph: number; named: string | null }>();
  return mentions.filter((mention) => {
    const { value, noun, metric, modality } = mention.fields;
    const follows = value < 20 ? folded.slice(mention.end, mention.end + 8) : '';
    const key = [value, metric ?? fold(noun), modality, follows].join('|');
    const paragraph = spanAt(paragraphs, mention.start)?.start ?? 0;
    const named = lastNamed(context, mention.start);
    const first = seen.get(key);
    if (!first) seen.set(key, { paragraph, named });
    // "Bản Bó có 45 hộ nghèo" and "Bản Lót có 45 hộ nghèo" are two statements.
    return !first || first.paragraph === paragraph || (first.named !== null && named !== null && first.named !== named);
  });
}

const NAMED =
  /(?:^|[^\p{L}])(?:[Bb]ản|[Tt]hôn|[Tt]iểu khu|[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]hị trấn|[Tt]ỉnh|[Ấấ]p|[Bb]uôn|[Ll]àng|[Xx]óm) ((?:\p{Lu}[\p{L}\p{M}'’]*(?: |(?=[^\p{L}\p{M}]))){1,4})/gu;

/** The unit that a sentence named last before this place, or null. */
function lastNamed(context: Context, index: number): string | null {
  const { text, sentences } = context.reading;
  const from = spanAt(sentences, index)?.start ?? index;
  return [...text.slice(from, index).matchAll(NAMED)].at(-1)?.[1]?.trim() ?? null;
}

const GENERIC = /^(?:đồng chí|người|em)(?: |$)/u;
const INHERITED = new Set<string | null>([
  'officials',
  'party_members',
  'party_members_admitted',
  'party_members_confirmed',
  'party_candidates',
]);
const PARTS = /(?:trong đó|gồm|bao gồm|cụ thể|:|;)/u;

/** "391 cán bộ …; trong đó, khối Đảng 21 đồng chí": parts of a total count what the total counts. */
export function partsOfTotals(mentions: Mention<'count'>[], context: Context): Mention<'count'>[] {
  const { folded, sentences } = context.reading;
  let total: Mention<'count'> | null = null;
  return mentions.map((mention) => {
    const { noun, metric, measure, value } = mention.fields;
    const generic = metric === null && GENERIC.test(fold(noun));
    const sentence = spanAt(sentences, mention.start);
    if (measure === 'person' && !generic) total = INHERITED.has(metric) ? mention : null;
    if (!generic || !total || !sentence || total.start < sentence.start || value > total.fields.value) return mention;
    if (!PARTS.test(folded.slice(total.end, mention.start))) return mention;
    return { ...mention, fields: { ...mention.fields, metric: total.fields.metric } };
  });
}
