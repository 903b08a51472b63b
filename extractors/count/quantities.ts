/** Which numbers of a text may count at all: no dates, no shares, no ages, no names, and number words that are no other word. */
import { numberKind, type NumberKind } from '../../src/text/number-kinds.ts';
import type { NumberSpan } from '../../src/text/numbers.ts';
import { ending, endsIn, START } from '../../src/text/pattern.ts';
import { partAt, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { Cover, ofType, type Context, type Mention } from '../rule.ts';
import { nounAt } from './nouns.ts';
import { isCountedNoun, isSkipped } from './rules.ts';

/** "năm" is five where a counted noun follows and nothing makes it a year: "gồm năm dân tộc", "Năm tổ dân phố". */
const FIVE_AFTER = ending`(?:^|[.!?:;,(\n]["]? ?|(?:^|[^\p{L}])(?:gồm|có|với|là|và|được|trên|hơn|gần|khoảng|thành|cho|ở|tại|trong đó) )`;

/** One of a kind, and said to be so: "kết nạp được một đảng viên". */
const ONE_AFTER = ending`(?:^|[^\p{L}])(?:được|chỉ|chỉ có|chỉ còn|thêm|đúng|duy nhất|duy nhất có) `;
/** In a list with other numbers: "Bốn người chết, một người mất tích". */
const ONE_IN_LIST = ending`(?:\d|${START}(?:hai|ba|bốn|sáu|bảy|tám|chín|mười) )[^.;\n]{3,80}(?:, | và )`;
const A_FEW = ending`(?:^|[^\p{L}])(?:dăm|vài|đôi|mươi|mấy|năm lần) `;
/** Whether people, households or units of administration are counted here; "một bộ phận" and the like are not. */
const isWhole = (folded: string, index: number): boolean =>
  ['person', 'household', 'unit'].includes(nounAt(folded, index)?.measure ?? '');

/** Whether a number word counts: "một" is mostly an article, "năm" mostly a year. */
function isNumberWord({ reading }: Context, { start, end }: NumberSpan): boolean {
  const { folded, text, sentences } = reading;
  const word = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 12), start);
  // "huyện Ba Bể": a capital inside a sentence names.
  const opens = partAt(sentences, start)?.start === start;
  if (
    !opens &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    !/[.!?:“"]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return false;
  // "dăm ba hộ" is a few.
  if (endsIn(A_FEW, before)) return false;
  // "kết nạp được một đảng viên", "chỉ một hộ": one of a listed kind, and said to be so.
  if (word === 'một') {
    const listed = endsIn(ONE_AFTER, before) || endsIn(ONE_IN_LIST, folded.slice(Math.max(0, start - 100), start));
    return listed && isWhole(folded, end + 1);
  }
  return word !== 'năm' || (endsIn(FIVE_AFTER, before) && isCountedNoun(folded, end + 1));
}

/** "lúa 2 vụ", "2 vụ/năm" are harvests a year, no cases. */
const isHarvests = (folded: string, { start, end }: NumberSpan): boolean =>
  /^ vụ(?!\p{L})/u.test(folded.slice(end, end + 4)) &&
  (/(?:lúa|ngô|rau|màu|cấy|canh tác|sản xuất|trồng) $/u.test(folded.slice(Math.max(0, start - 12), start)) ||
    /^ vụ(?:\/| lúa| ngô| rau| màu| mỗi| một năm)/u.test(folded.slice(end, end + 12)));

/** Whether a number may count at all. */
function counts(context: Context, number: NumberSpan, kindOf: (number: NumberSpan) => NumberKind): boolean {
  const { folded } = context.reading;
  if (number.percent || number.over !== undefined) return false;
  if (number.form === 'words' && !isNumberWord(context, number)) return false;
  return kindOf(number) === 'quantity' && !isSkipped(folded, number) && !isHarvests(folded, number);
}

/** The kinds of the numbers of the text read last. */
let kinds: { found: readonly Mention[]; kindOf: (number: NumberSpan) => NumberKind } | null = null;

/** Tells the kinds of a text's numbers, once its dates and documents are found; made once for counts and rates. */
export function kindsOfNumbers({ reading, found }: Context): (number: NumberSpan) => NumberKind {
  if (kinds?.found !== found) kinds = { found, kindOf: kindsIn(reading, found) };
  return kinds.kindOf;
}

function kindsIn({ text, folded }: Reading, found: readonly Mention[]): (number: NumberSpan) => NumberKind {
  const dates = new Cover(text.length, ofType(found, 'date'));
  const documents = new Cover(
    text.length,
    ofType(found, 'document').filter((mention) => mention.fields.number !== null),
  );
  const known = {
    isDate: (span: Span) => dates.overlaps(span),
    isDocument: (span: Span) => documents.overlaps(span),
    isNoun: isCountedNoun,
  };
  return (number) => numberKind(text, folded, number, known);
}

/** The numbers that count something, whatever it is. */
export function quantities(context: Context): NumberSpan[] {
  const kindOf = kindsOfNumbers(context);
  return context.reading.numbers.filter((number) => counts(context, number, kindOf));
}
