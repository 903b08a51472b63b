/** The rules that read counts, each tried on a number that is a quantity, in this order. */
import { anyOf, END, START } from '../../src/text/pattern.ts';
import type { NumberSpan } from '../../src/text/numbers.ts';
import type { Context, Draft, Rule } from '../rule.ts';
import { comparatorOf, modalityOf } from './meaning.ts';
import { metricOf } from './metric.ts';
import { nounAt, skippedTo, unitAt, unknownNounAt, type FoundNoun } from './nouns.ts';
import { NOUNS } from './words.ts';

/** A rule over one number; `from` is where its sentence begins. */
export interface NumberRule extends Rule {
  read(number: NumberSpan, context: Context, from: number): Draft<'count'> | null;
}

const QUOTE_BACK = new RegExp(
  `${START}((?:tổng )?(?:dân số|diện tích(?: tự nhiên)?|tăng|giảm|vượt|thu nhập|tổng số(?: vốn)?)(?: thêm| hơn| khoảng| gần| trên| đạt| là| có| được)*) $`,
  'u',
);

/** A count of `noun`, with the words about it read. */
function count(number: NumberSpan, noun: FoundNoun, context: Context, from: number): Draft<'count'> {
  const { folded, text } = context.reading;
  const before = folded.slice(from, number.start);
  const after = folded.slice(Math.max(noun.end, number.end), Math.max(noun.end, number.end) + 160);
  const hedge = comparatorOf(before, folded.slice(number.end, number.end + 60));
  const word = folded.slice(noun.start, noun.end);
  const bare = hedge.length ? before.slice(0, -hedge.length) : before;
  const meant = modalityOf(bare, after, context.reading.published);
  const value = Number((number.value * noun.factor).toPrecision(15));
  const back = QUOTE_BACK.exec(before)?.[0].length ?? 0;
  return {
    start: noun.start < number.start ? noun.start : number.start - back,
    end: Math.max(number.end, noun.end),
    fields: {
      value,
      ...(number.max === undefined ? {} : { value_max: Number((number.max * noun.factor).toPrecision(15)) }),
      noun: text.slice(noun.start, noun.end),
      metric: metricOf(noun, word, before, after, meant.modality),
      measure: noun.measure,
      comparator: hedge.comparator,
      ...meant,
      subject: null,
      subject_kind: null,
      period: null,
    },
  };
}

/** Where the noun after a number begins: right after it or after one space. */
const afterNumber = (folded: string, number: NumberSpan): number =>
  folded[number.end] === ' ' ? number.end + 1 : number.end;

const NOUN_BEFORE = new RegExp(
  `${START}(${anyOf(Object.keys(NOUNS))})(?: (?:là|đạt|gồm|có|lên|lên tới|đến nay là|hiện nay là|hiện có|đến nay|toàn [\\p{L}]{2,6} là|của [^,.;:]{2,40} là|trong toàn [\\p{L}]{2,6} là))?:? $`,
  'u',
);

// "tổng số đảng viên toàn Đảng bộ là": what the number is of stands after "số".
const NUMBER_OF = new RegExp(
  `${START}số (?:lượng )?(${anyOf(Object.keys(NOUNS))})${END}[^;,]{0,50}(?: là| đạt| lên|:) $`,
  'u',
);

export const rules: NumberRule[] = [
  // "195,23km2", "510ha", "80 triệu đồng/năm", "26 km"
  {
    name: 'measure',
    confidence: 0.95,
    read(number, context, from) {
      const unit = unitAt(context.reading.folded, number.end);
      if (!unit) return null;
      // "19 tấn rưỡi": half of the unit more.
      const half = /^ rưỡi(?!\p{L})/u.test(context.reading.folded.slice(unit.end, unit.end + 6));
      if (!half) return count(number, unit, context, from);
      const more = { ...number, value: number.value + 0.5, end: unit.end + ' rưỡi'.length };
      return count(more, unit, context, from);
    },
  },
  // "9.141 đảng viên", "27 bản, tiểu khu", "hai mươi lăm hộ nghèo"
  {
    name: 'noun-after',
    confidence: 0.96,
    read(number, context, from) {
      const noun = nounAt(context.reading.folded, afterNumber(context.reading.folded, number));
      return noun && count(number, noun, context, from);
    },
  },
  // "tổng số đảng viên là 112", "số hộ nghèo: 45,": the number stands alone
  {
    name: 'noun-before',
    confidence: 0.85,
    read(number, context, from) {
      const { folded } = context.reading;
      if (
        number.form === 'words' ||
        !/^(?:[.,;)]|$|\n| (?:tăng|giảm|và|so với|đạt|chiếm))/u.test(folded.slice(number.end, number.end + 9))
      )
        return null;
      const before = folded.slice(from, number.start);
      const hedge = comparatorOf(before, '');
      const bare = hedge.length ? before.slice(0, -hedge.length) : before;
      const match = NUMBER_OF.exec(bare) ?? NOUN_BEFORE.exec(bare);
      const noun = match && nounAt(folded, from + match.index + match[0].indexOf(match[1] ?? ''));
      return noun && /(?:là|đạt|:|lên|lên tới|gồm) ?$/u.test(bare) ? count(number, noun, context, from) : null;
    },
  },
  // "bán 1 triệu rưỡi/con", "góp 2 tỷ.": millions of nothing are đồng
  {
    name: 'bare-money',
    confidence: 0.85,
    read(number, context, from) {
      const { folded } = context.reading;
      const scale = /(triệu|tỷ|tỉ|nghìn|ngàn)(?: rưỡi)?$/u.exec(folded.slice(number.start, number.end));
      const after = folded.slice(number.end, number.end + 12);
      if (!scale || !(scale[1] === 'nghìn' || scale[1] === 'ngàn' ? THOUSANDS_AFTER : MONEY_AFTER).test(after))
        return null;
      const at = number.start + scale.index;
      return count(number, { start: at, end: number.end, metric: 'money', measure: 'VND', factor: 1 }, context, from);
    },
  },
  // "163 gùi lúa": a noun that no list has
  {
    name: 'unknown-noun',
    confidence: 0.75,
    read(number, context, from) {
      const { folded } = context.reading;
      if (number.form === 'words' || looksLikeYear(folded, number)) return null;
      const noun = folded[number.end] === ' ' ? unknownNounAt(context.reading, number.end + 1) : null;
      return noun && count(number, noun, context, from);
    },
  },
];

/** What follows millions that are đồng: a mark, or a word that no counted noun begins with. */
const MONEY_AFTER =
  /^(?:[.,;)/]|$|\n| (?:cho|để|xây|mua|đầu tư|làm|vào|từ|trên|mỗi|một|vốn|tiền|hỗ trợ|và|thì|là|trả|nuôi|\/)(?!\p{L}))/u;

/** After thousands đồng are meant in a price, or before the other end of a change: "từ 180 nghìn lên 320 nghìn đồng". */
const THOUSANDS_AFTER = /^(?:\/| (?:lên|xuống|đến) \d)/u;

/** A bare 2018 counts nothing unless a known noun says so. */
function looksLikeYear(folded: string, number: NumberSpan): boolean {
  return /^(?:19|20)\d{2}$/.test(folded.slice(number.start, number.end));
}

/** Whether a number's noun is one that nobody counts: durations, ages, levels; "ngày công" is one that is counted. */
export const isSkipped = (folded: string, number: NumberSpan): boolean =>
  skippedTo(folded, number.end) >= (nounAt(folded, afterNumber(folded, number))?.end ?? number.end + 1);

/** Whether a counted noun stands at this place: what tells "bản 5 hộ" from "bản 5". */
export function isCountedNoun(folded: string, index: number): boolean {
  return (nounAt(folded, index) ?? unitAt(folded, index)) !== null;
}
