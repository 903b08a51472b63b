/** The extractor of rates: every share of a whole, per cent, X/Y or in words, with what it is a share of. */
import { END, ending, endsIn, START } from '../../src/text/pattern.ts';
import { partAt, type Reading } from '../../src/text/reading.ts';
import { readNumber } from '../numbers.ts';
import type { Extractor, Mention } from '../rule.ts';
import { ofPercent, ofRatio } from './rules.ts';
import { shares } from './shares.ts';

export const rate: Extractor<'rate'> = {
  name: 'rate',
  version: 2,
  rules: [...ofRatio, ...ofPercent],
  find(context) {
    const found = shares(context)
      .map((number) => readNumber('rate', number.percent ? ofPercent : ofRatio, number, context))
      .filter((mention) => mention !== null);
    return withMetrics(withoutTwins(found, context.reading.folded), context.reading);
  },
};

/** A percentage that X/Y has taken in is no share of its own; "100% (14/14) chi bộ" is one, with its X/Y. */
function withoutTwins(found: readonly Mention<'rate'>[], folded: string): Mention<'rate'>[] {
  const kept: Mention<'rate'>[] = [];
  for (const mention of found) {
    const before = kept.at(-1);
    const start = mention.number?.start ?? mention.start;
    if (before && start < before.end) continue;
    const { numerator, denominator } = mention.fields;
    if (before?.number && denominator !== undefined && folded.slice(before.number.end, start) === ' (') {
      kept[kept.length - 1] = { ...before, end: mention.end, fields: { ...before.fields, numerator, denominator } };
    } else kept.push(mention);
  }
  return kept;
}

/** "… thấp hơn bình quân toàn huyện là 2,33%", "tỷ lệ này", "mục tiêu cuối năm": the share told of before. */
const ANOTHER = ending`${START}(?:bình quân|trung bình|mức chung|toàn [\p{L}]+|cả nước|này|ấy|đó|mục tiêu|chỉ tiêu|cuối năm|năm \d{4}|năm trước|riêng)${END}[^.;:%]{0,50}`;
/** "tổng chi 341 tỷ đồng, đạt 51,4%" after a share of its plan. */
const OF_PLAN_TOO = ending`, (?:mới )?(?:đạt|bằng) `;
/** How far before a share the one that it goes on from may stand. */
const REACH = 260;

/** Shares with the metric of those before them in the paragraph, where they tell the same of another unit or time. */
function withMetrics(found: readonly Mention<'rate'>[], { folded, paragraphs }: Reading): Mention<'rate'>[] {
  let told: Mention<'rate'> | null = null;
  return found.map((mention) => {
    const start = mention.number?.start ?? mention.start;
    const { metric } = mention.fields;
    if (metric === 'poverty_rate' || metric === 'plan_completion') told = mention;
    const paragraph = partAt(paragraphs, start)?.start ?? start;
    if (metric !== null || !told || told.start < paragraph || start - told.end > REACH) return mention;
    const between = folded.slice(told.end, start);
    const same =
      told.fields.metric === 'plan_completion'
        ? endsIn(OF_PLAN_TOO, between) && !between.includes('.')
        : endsIn(ANOTHER, between);
    return same ? { ...mention, fields: { ...mention.fields, metric: told.fields.metric } } : mention;
  });
}
