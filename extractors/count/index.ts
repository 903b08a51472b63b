/** The extractor of counts: every number that is a quantity, with what it counts; the same statement once an article. */
import { fold } from '../../src/text/fold.ts';
import { numberKind } from '../../src/text/number-kinds.ts';
import type { NumberSpan } from '../../src/text/numbers.ts';
import { spanAt } from '../../src/text/reading.ts';
import { Cover, ofType, type Context, type Extractor, type Mention } from '../rule.ts';
import { nounAt } from './nouns.ts';
import { isCountedNoun, isSkipped, rules } from './rules.ts';

/** "năm" is five where a counted noun follows and nothing makes it a year: "gồm năm dân tộc", "Năm tổ dân phố". */
const FIVE_AFTER =
  /(?:^|[.!?:;,(\n]["]? ?|(?:^|[^\p{L}])(?:gồm|có|với|là|và|được|trên|hơn|gần|khoảng|thành|cho|ở|tại|trong đó) )$/u;

const ONE_AFTER = /(?:^|[^\p{L}])(?:được|chỉ|chỉ có|chỉ còn|thêm|đúng|duy nhất|duy nhất có) $/u;
/** In a list with other numbers: "Bốn người chết, một người mất tích". */
const ONE_IN_LIST = /(?:\d|(?:^|[^\p{L}])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười) )[^.;\n]{3,80}(?:, | và )$/iu;
const A_FEW = /(?:^|[^\p{L}])(?:dăm|vài|đôi|mươi|mấy) $/u;
/** Whether people, households or units of administration are counted here; "một bộ phận" and the like are not. */
const isWhole = (folded: string, index: number): boolean =>
  ['person', 'household', 'unit'].includes(nounAt(folded, index)?.measure ?? '');

/** Whether a number word counts: "một" is mostly an article, "năm" mostly a year. */
function isNumberWord({ reading }: Context, { start, end }: NumberSpan): boolean {
  const { folded, text, sentences } = reading;
  const word = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 12), start);
  // "huyện Ba Bể": a capital inside a sentence names.
  const opens = spanAt(sentences, start)?.start === start;
  if (
    !opens &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    !/[.!?:“"]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return false;
  // "dăm ba hộ" is a few.
  if (A_FEW.test(before)) return false;
  // "kết nạp được một đảng viên", "chỉ một hộ": one of a listed kind, and said to be so.
  if (word === 'một') {
    const listed = ONE_AFTER.test(before) || ONE_IN_LIST.test(folded.slice(Math.max(0, start - 100), start));
    return listed && isWhole(folded, end + 1);
  }
  return word !== 'năm' || (FIVE_AFTER.test(before) && isCountedNoun(folded, end + 1));
}

/** "lúa 2 vụ", "2 vụ/năm" are harvests a year, no cases. */
const isHarvests = (folded: string, { start, end }: NumberSpan): boolean =>
  /^ vụ(?!\p{L})/u.test(folded.slice(end, end + 4)) &&
  (/(?:lúa|ngô|rau|màu|cấy|canh tác|sản xuất|trồng) $/u.test(folded.slice(Math.max(0, start - 12), start)) ||
    /^ vụ(?:\/| lúa| ngô| rau| màu| mỗi| một năm)/u.test(folded.slice(end, end + 12)));

/** Whether a number may count at all. */
function counts(context: Context, number: NumberSpan, taken: Cover): boolean {
  const { folded, text } = context.reading;
  if (number.percent || number.over !== undefined || taken.overlaps(number)) return false;
  if (number.form === 'words' && !isNumberWord(context, number)) return false;
  if (isSkipped(folded, number) || isHarvests(folded, number)) return false;
  return numberKind(text, folded, number, isCountedNoun) === 'quantity';
}

function read(context: Context, number: NumberSpan): Mention<'count'> | null {
  const { sentences } = context.reading;
  const sentence = spanAt(sentences, number.start);
  if (!sentence) return null;
  for (const rule of rules) {
    const draft = rule.read(number, context, sentence.start);
    context.trace?.({
      extractor: 'count',
      rule: rule.name,
      start: number.start,
      end: number.end,
      outcome: draft ? 'fact' : 'rejected by the rule',
    });
    if (draft) return { ...draft, type: 'count', rule: `count/${rule.name}`, confidence: rule.confidence };
  }
  return null;
}

/** A statement told again in another paragraph keeps its first place; small numbers must agree in what follows too. */
function once(mentions: Mention<'count'>[], context: Context): Mention<'count'>[] {
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
function partsOfTotals(mentions: Mention<'count'>[], context: Context): Mention<'count'>[] {
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

export const count: Extractor<'count'> = {
  name: 'count',
  version: 1,
  rules,
  find(context) {
    const taken = new Cover(context.reading.text.length, [
      ...ofType(context.found, 'date'),
      ...ofType(context.found, 'document').filter((mention) => mention.fields.number !== null),
    ]);
    const mentions = context.reading.numbers
      .filter((number) => counts(context, number, taken))
      .map((number) => read(context, number))
      .filter((mention) => mention !== null);
    return once(partsOfTotals(mentions, context), context);
  },
};
