/** The extractor of rates: every share of a whole, per cent, X/Y or in words, with what it is a share of. */
import { END, ending, endsIn, START } from '../../src/text/pattern.ts';
import { partAt, type Reading } from '../../src/text/reading.ts';
import { readNumber } from '../numbers.ts';
import type { Extractor, Mention } from '../rule.ts';
import { ofPercent, ofRatio } from './rules.ts';
import { shares } from './shares.ts';

export const rate: Extractor<'rate'> = {
  name: 'rate',
  version: 3,
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
/** "tăng 11,4% về số tiền và 6,9% về số lượt" */
const ALSO_BY = ending`^ về [^.;,\d]{2,24} và `;
/** "phấn đấu mỗi năm giảm từ 5% trở lên" */
const FALLS = ending`${START}(?:mỗi năm|bình quân|phấn đấu|mục tiêu|chỉ tiêu|cả năm|hằng năm|hàng năm|xác định|đề ra)(?: [\p{L}\p{M}]+){0,3} giảm(?: bình quân| thêm)?(?: từ| ít nhất| trên| hơn)? `;
/** "cao hơn so với 8,9% của xã và 6,4% của huyện", "trong khi ở thị trấn chỉ có 4,8%" */
const COMPARED = ending`${START}(?:so với(?: mức)?|so với [\d.,]+% của [^.;,\d]{2,30} và|trong khi [^.;,%\d]{2,40} (?:là|còn|có|ở mức|lên tới|lên đến)|^, [\p{L}]+ [\p{L}]+ (?:là|còn)) `;
/** "tổng chi 341 tỷ đồng, đạt 51,4%", "thuế ngoài quốc doanh chỉ đạt 36%", "năm 2022 là 2.045 đồng chí, vượt 2,25%" after a share of its plan. */
const OF_PLAN_TOO = ending`(?:, (?:mới |chỉ )?(?:đạt|bằng)|[,;] (?:thu|chi|thuế|phí|vốn|giải ngân|sản lượng|diện tích)${END}[^.,;%]{0,50} (?:chỉ |mới ){0,2}(?:đạt|bằng)|, vượt) `;
/** How far before a share the one that it goes on from may stand. */
const REACH = 260;

/** Shares with the metric of those before them in the paragraph, where they tell the same of another unit or time. */
function withMetrics(found: readonly Mention<'rate'>[], { folded, paragraphs }: Reading): Mention<'rate'>[] {
  let told: Mention<'rate'> | null = null;
  return found.map((mention, i) => {
    const start = mention.number?.start ?? mention.start;
    const { metric } = mention.fields;
    const last = found[i - 1];
    if (metric === null && last?.fields.metric === 'growth' && endsIn(ALSO_BY, folded.slice(last.end, start)))
      return withMetric(mention, 'growth');
    if (metric === 'poverty_rate' || metric === 'plan_completion') told = mention;
    const paragraph = partAt(paragraphs, start)?.start ?? start;
    if (!told || told.start < paragraph || start - told.end > REACH) return mention;
    const between = folded.slice(told.end, start);
    return goesOn(told, mention, between) ? withMetric(mention, told.fields.metric) : mention;
  });
}

const withMetric = (mention: Mention<'rate'>, metric: Mention<'rate'>['fields']['metric']): Mention<'rate'> => ({
  ...mention,
  fields: { ...mention.fields, metric },
});

function goesOn(told: Mention<'rate'>, { fields, start, number }: Mention<'rate'>, between: string): boolean {
  const { metric, noun, denominator } = fields;
  if (metric === 'growth') return told.fields.metric === 'poverty_rate' && noun === null && endsIn(FALLS, between);
  if (metric !== null) return false;
  if (told.fields.metric === 'plan_completion') return endsIn(OF_PLAN_TOO, between) && !between.includes('. ');
  // "12/19 tiêu chí", "90% số hộ": shares of something else.
  const ofOthers = denominator !== undefined || (noun !== null && number?.start === start);
  return (!ofOthers && endsIn(ANOTHER, between)) || (noun === null && endsIn(COMPARED, between));
}
