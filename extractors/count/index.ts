/** The extractor of counts: every number that is a quantity, with what it counts; the same statement once an article. */
import { fold } from '../../src/text/fold.ts';
import { numberKind } from '../../src/text/number-kinds.ts';
import type { NumberSpan } from '../../src/text/numbers.ts';
import { spanAt } from '../../src/text/reading.ts';
import { Cover, ofType, type Context, type Extractor, type Mention } from '../rule.ts';
import { isCountedNoun, isSkipped, rules } from './rules.ts';

/** "năm" is five where a counted noun follows and nothing makes it a year: "gồm năm dân tộc", "Năm tổ dân phố". */
const FIVE_AFTER =
  /(?:^|[.!?:;,(\n]["]? ?|(?:^|[^\p{L}])(?:gồm|có|với|là|và|được|trên|hơn|gần|khoảng|thành|cho|ở|tại) )$/u;

/** Whether a number word counts: "một" is mostly an article, "năm" mostly a year. */
function isNumberWord(folded: string, { start, end }: NumberSpan): boolean {
  const word = folded.slice(start, end);
  if (word === 'một') return false;
  return (
    word !== 'năm' || (FIVE_AFTER.test(folded.slice(Math.max(0, start - 12), start)) && isCountedNoun(folded, end + 1))
  );
}

/** Whether a number may count at all. */
function counts(context: Context, number: NumberSpan, taken: Cover): boolean {
  const { folded, text } = context.reading;
  if (number.percent || number.over !== undefined || taken.overlaps(number)) return false;
  if (number.form === 'words' && !isNumberWord(folded, number)) return false;
  if (isSkipped(folded, number)) return false;
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
  const seen = new Map<string, number>();
  return mentions.filter((mention) => {
    const { value, noun, metric, modality } = mention.fields;
    const follows = value < 20 ? folded.slice(mention.end, mention.end + 8) : '';
    const key = [value, metric ?? fold(noun), modality, follows].join('|');
    const paragraph = spanAt(paragraphs, mention.start)?.start ?? 0;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, paragraph);
    return first === undefined || first === paragraph;
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
    return once(mentions, context);
  },
};
