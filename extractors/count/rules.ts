/** The rules that read counts, each tried on a number that is a quantity, in this order. */
import { anyOf, END, ending, endOf, endsIn, START } from '../../src/text/pattern.ts';
import type { NumberSpan } from '../../src/text/numbers.ts';
import { countUpTo } from '../../src/text/reading.ts';
import { hedgeBefore } from '../../src/text/hedges.ts';
import type { NumberRule } from '../numbers.ts';
import { UNRESOLVED, type Context, type Draft } from '../rule.ts';
import { metricOf } from './metric.ts';
import { nounAt, skippedTo, unitAt, unknownNounAt, type FoundNoun } from './nouns.ts';
import { NOUNS } from './words.ts';

const QUOTE_BACK = ending`${START}((?:tổng )?(?:dân số|diện tích(?: tự nhiên)?|tăng|giảm|vượt|thu nhập|tổng số(?: vốn)?)(?: thêm| hơn| khoảng| gần| trên| đạt| là| có| được)*) `;

/** So many times a unit's factor, without the noise of binary fractions. */
function product(value: number, factor: number): number {
  const exact = value * factor;
  return Number.isSafeInteger(exact) && exact < 1e15 ? exact : Number(exact.toPrecision(15));
}

/** A count of `noun`, with the words about it read. */
function count(number: NumberSpan, noun: FoundNoun, context: Context, from: number): Draft<'count'> {
  const { folded, text } = context.reading;
  const before = folded.slice(from, number.start);
  const after = folded.slice(Math.max(noun.end, number.end), Math.max(noun.end, number.end) + 160);
  const word = folded.slice(noun.start, noun.end);
  const value = product(number.value, noun.factor);
  const back = endOf(QUOTE_BACK, before)?.[1]?.length ?? -1;
  // Written out, since a spread into another object is slow: most of what a count costs would be that.
  const fields: Draft<'count'>['fields'] = {
    value,
    noun: text.slice(noun.start, noun.end),
    metric: metricOf(noun, word, before, after),
    measure: noun.measure,
    comparator: UNRESOLVED.comparator,
    modality: UNRESOLVED.modality,
    subject: UNRESOLVED.subject,
    subject_kind: UNRESOLVED.subject_kind,
    subject_from: UNRESOLVED.subject_from,
    period: UNRESOLVED.period,
    period_from: UNRESOLVED.period_from,
    places: UNRESOLVED.places,
  };
  return {
    start: noun.start < number.start ? noun.start : number.start - (back + 1),
    end: Math.max(number.end, noun.end),
    number,
    fields:
      number.max === undefined ? fields : Object.assign({ value, value_max: product(number.max, noun.factor) }, fields),
  };
}

/** Where the noun after a number begins: right after it or after one space. */
const afterNumber = (folded: string, number: NumberSpan): number =>
  folded[number.end] === ' ' ? number.end + 1 : number.end;

/** Between a noun and the number that stands alone after it. */
const TELLS = ending`(?:là|đạt|:|lên|gồm|còn|lên tới) ?`;
const NOUN_BEFORE = new RegExp(
  `${START}(${anyOf(Object.keys(NOUNS))})(?: (?:là|đạt|gồm|có|còn|lên|lên tới|đến nay là|hiện nay là|hiện có|đến nay|toàn [\\p{L}]{2,6} là|của [^,.;:]{2,40} là|trong toàn [\\p{L}]{2,6} là))?:? $`,
  'u',
);

// "tổng số đảng viên toàn Đảng bộ là": what the number is of stands after "số".
const NUMBER_OF = new RegExp(
  `${START}số (?:lượng )?(${anyOf(Object.keys(NOUNS))})${END}[^;,]{0,50}(?: là| đạt| lên| còn|:) $`,
  'u',
);

export const rules: NumberRule<'count'>[] = [
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
      const bare = before.slice(0, before.length - (hedgeBefore(before)?.length ?? 0));
      if (!endsIn(TELLS, bare)) return null;
      const match = NUMBER_OF.exec(bare) ?? NOUN_BEFORE.exec(bare);
      const noun = match && nounAt(folded, from + match.index + match[0].indexOf(match[1] ?? ''));
      return noun && count(number, noun, context, from);
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
  // "12, 15 và 20 hộ", "từ 380 lên 412 đồng chí": the noun of the last is that of all
  {
    name: 'shared-noun',
    confidence: 0.85,
    read(number, context, from) {
      const { folded, numbers } = context.reading;
      if (number.form === 'words' || looksLikeYear(folded, number)) return null;
      const more = SHARING.exec(folded.slice(number.end, number.end + 60));
      if (!more) return null;
      const at = number.end + more[0].length;
      const last = numbers[countUpTo(numbers, at - 1) - 1];
      if (!last || last.end < at) return null;
      const noun = unitAt(folded, last.end) ?? nounAt(folded, afterNumber(folded, last));
      if (!noun) return null;
      // "20, 30 và 50 triệu đồng": millions all of them.
      const scale =
        last.value /
        (Number(/[\d.,]+/.exec(folded.slice(last.start, last.end))?.[0].replaceAll('.', '').replace(',', '.')) ||
          last.value);
      const factor = number.value < 1000 ? noun.factor * scale : noun.factor;
      return { ...count(number, { ...noun, factor }, context, from), start: number.start, end: number.end };
    },
  },
  // "năm 2021: 28; năm 2022: 35", "trong đó khiển trách 17, cảnh cáo 4": of what was counted before
  {
    name: 'listed',
    confidence: 0.85,
    read(number, context, from) {
      const { folded } = context.reading;
      if (number.form === 'words' || !STANDS_ALONE.test(folded.slice(number.end, number.end + 18))) return null;
      const all = folded.slice(from, number.start);
      const before = all.slice(0, all.length - (hedgeBefore(all)?.length ?? 0));
      const after = folded.slice(number.end, number.end + 16);
      const breakdown = breakdownOf(before, folded, from);
      if (breakdown) return { ...count(number, breakdown, context, from), start: number.start, end: number.end };
      if (
        !endsIn(BY_YEAR, before) &&
        !endsIn(PART, before) &&
        !endsIn(OF_PLAN, before) &&
        !endsIn(CHANGED_TO, before) &&
        !OF_THEM.test(after)
      )
        return null;
      const noun = LAST_COUNTED.exec(before)?.[1];
      const at = noun === undefined ? -1 : from + before.lastIndexOf(noun);
      const found = at < from ? null : nounAt(folded, at);
      return found && { ...count(number, found, context, from), start: number.start, end: number.end };
    },
  },
  // "163 gùi lúa": a noun that no list has
  {
    name: 'unknown-noun',
    confidence: 0.75,
    read(number, context, from) {
      const { folded } = context.reading;
      if (number.form === 'words' || looksLikeYear(folded, number)) return null;
      // A slogan in quotes: “2 tốt”, “5 không, 3 sạch”.
      if (folded[number.start - 1] === '"' && /^ [\p{L} ,\d]{2,24}"/u.test(folded.slice(number.end, number.end + 28)))
        return null;
      const noun = folded[number.end] === ' ' ? unknownNounAt(context.reading, number.end + 1) : null;
      return noun && count(number, noun, context, from);
    },
  },
];

/** More numbers of one noun, or the other end of a change. */
const SHARING = /^(?:(?:,|, và| và| lên| lên tới| lên đến| xuống| xuống còn) \d+(?:[.,]\d+)*(?=[ ,\p{L}])){1,6}/u;
const BY_YEAR = ending`${START}(?:năm \d{4}|(?:sáu|6|9|chín) tháng đầu năm(?: \d{4})?|quý [ivx\d]+(?:/\d{4})?)(?:[^;.\d]{0,24}(?: là| có| đạt| chỉ| tăng lên| giảm còn| còn| được|:))? `;
/** A number without a noun: a mark after it, or the next of the list. */
const STANDS_ALONE = /^(?:[.;)]|,(?! ?\d)|$|\n| và | là (?:người|nữ|nam|dân tộc|đảng viên)| trong số (?:đó|này|ấy))/u;
/** "Từ 199 thôn, huyện rút xuống còn 173" */
const CHANGED_TO = ending`\d [^.;]{2,80}${START}(?:xuống còn|giảm còn|tăng lên|nâng lên|lên) `;
/** "so với chỉ tiêu 600": the aim of what was counted. */
const OF_PLAN = ending`\d [^.;]{2,80}${START}(?:chỉ tiêu|kế hoạch)(?: là| giao)? `;
/** "11 trong số đó", "7 là người Dao" */
const OF_THEM = /^ (?:là (?:người|nữ|nam|dân tộc|đảng viên)|trong số (?:đó|này|ấy))/u;
/** A part of a total, told by words: "trong đó, hồ sơ trực tuyến 2.814". */
const PART = ending`\d [^.;]{3,80}${START}(?:trong đó|gồm|bao gồm|hình thức|khiển trách|cảnh cáo)(?:,| có|:)? [^.;]{3,80}(?<![\d%,.] )(?<!(?:năm|tháng|ngày|số|khóa|thứ|đến|từ) )`;
/** "Cụ thể: khiển trách 91, cảnh cáo 58": a sentence that breaks down what the one before counted, or what its label says. */
const BREAKDOWN =
  /^(?:cụ thể|trong đó|gồm|bao gồm|cơ cấu (?<of>[^:;,.\d]{3,40}))(?: là)?: (?:(?:[^.;:]|\.(?=\d))*(?:, |; |và ))?[\p{L}, -]{2,50}(?<!(?:năm|tháng|ngày|số|khóa|thứ|đến|từ|lần|lớp|tổ|khối|thôn|bản|xóm|ấp|khu|quý)) $/u;
/** How far back the sentence before is looked at. */
const SENTENCE_BACK = 240;

/** What the numbers of a breakdown count, or null where none stands at the end of `before`. */
function breakdownOf(before: string, folded: string, from: number): FoundNoun | null {
  const match = BREAKDOWN.exec(before);
  if (!match) return null;
  const of = match.groups?.['of'];
  if (of !== undefined) return nounAt(folded, from + before.indexOf(of));
  const back = Math.max(0, from - SENTENCE_BACK);
  const last = folded.slice(back, from);
  const noun = LAST_COUNTED.exec(last)?.[1];
  return noun === undefined ? null : nounAt(folded, back + last.lastIndexOf(noun));
}

const LAST_COUNTED = new RegExp(
  `\\d (${anyOf(Object.keys(NOUNS))})${END}(?!.*\\d ${anyOf(Object.keys(NOUNS))}${END})`,
  'u',
);

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
