/** A count or rate as the refiners see it: its sentence, and the words before its number and after it. */
import type { Mention } from '../../extractors/rule.ts';
import { hedgeBefore, type Hedge } from '../text/hedges.ts';
import { partAt, type Reading } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

export interface Claim extends Span {
  mention: Mention<'count'> | Mention<'rate'>;
  number: Span;
  sentence: Span;
  paragraph: Span;
  /** The sentence up to the number, folded. */
  before: string;
  /** The hedge right before the number. */
  hedge: Hedge | null;
  /** What follows the quote, folded, a few words beyond the sentence too. */
  after: string;
}

/** How much of what follows a claim is looked at. */
const AHEAD = 160;

/** The counts and rates among mentions, in the text's order. */
export function claimsOf(mentions: readonly Mention[], reading: Reading): Claim[] {
  const { folded, sentences, paragraphs } = reading;
  const claims: Claim[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'count' && mention.type !== 'rate') continue;
    const { start, end } = mention;
    const number = mention.number ?? { start, end };
    const sentence = partAt(sentences, number.start) ?? { start, end };
    const paragraph = partAt(paragraphs, number.start) ?? sentence;
    const before = folded.slice(sentence.start, number.start);
    const last = Math.max(end, number.end);
    claims.push({
      mention: mention as Claim['mention'],
      start,
      end,
      number,
      sentence,
      paragraph,
      before,
      hedge: hedgeBefore(before),
      after: folded.slice(last, last + AHEAD),
    });
  }
  return claims.toSorted((a, b) => a.number.start - b.number.start);
}
