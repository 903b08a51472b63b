/** When an event happened and by which document, as its sentence says. */
import { partsUpTo, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import type { Mention } from '../rule.ts';
import type { Telling } from './match.ts';
import { skeletonOf, type Item, type Skeleton } from './skeleton.ts';

/** Right behind the words of an event: "theo Quyết định số 15, ngày 20/6/2025", "vào tháng 3/2021". */
const AFTER =
  /^(?: từ [^,;:.D]{1,40}(?= ))?(?:,? (?:(?:và )?(?:chính thức )?(?:vận hành|đi vào hoạt động|hoạt động|có hiệu lực)|của B|vào|từ|trong|hồi|kể từ|đầu|cuối|theo N|của U|tại N|năm|tháng|N)){0,5},? ?D/u;
/** A date that opens its sentence: "Ngày 25/6/2025, …", "Từ ngày 1/2/2025, …". */
const OPENING = /^["“(]?(?:(?:từ|vào|sáng|chiều|trong|đến|đầu|cuối|giữa|kể từ|mới đây|,) ?){0,3}D[,: ]/u;

/** Between a date and the words of an event in one clause: "Từ mô hình này, tháng 6/2021, Hội hỗ trợ …". */
const BETWEEN = /^,? [^,;:.DN]{0,60}$/u;

interface When {
  date: string | null;
  document: string | null;
}

const ONE_TIME = /^\d{4}(?:-\d{2}){0,2}$/u;

/** A day, month or year; no interval or term. */
function dayOf(item: Item | undefined): string | null {
  const value = item?.date?.fields.value;
  return value && ONE_TIME.test(value) ? value : null;
}

/** "Phường Vĩnh Châu hôm nay do ba phường hợp thành": it did not come to be today. */
const isToday = (item: Item, { folded }: Reading): boolean => folded.startsWith('hôm nay', item.start);

/** Whether a sentence has a document's number; a short one may be anything. */
function isIn({ text }: Reading, { start, end }: Span, number: string): boolean {
  return number.length > 3 && text.slice(start, end).includes(number);
}

/** The document of a sentence: the extractor found it there, or its number, found elsewhere, stands in it again. */
function documentOf({ items }: Skeleton, { context, sentence, documents }: Telling): Mention<'document'> | null {
  const here = items.find((item) => item.document?.fields.number)?.document;
  if (here) return here;
  return documents.find(({ fields: { number } }) => isIn(context.reading, sentence, number ?? '')) ?? null;
}

/** What goes on with the sentence before, or happened when that did. */
const GOES_ON = /^(?:trong (?:đó|số đó|số này)|theo đó|cụ thể|còn|riêng)(?![\p{L}\p{M}])/u;
const AT_ONCE = /^(?:cũng )?(?:trong )?cùng (ngày|tháng|năm)(?: đó| này| ấy)?,? /u;
const LENGTH = { ngày: 10, tháng: 7, năm: 4 };

/** When what the sentence before tells happened, where this one goes on with it and has no date of its own. */
function whenBefore(words: string, { context, sentence, items }: Telling): When {
  const none = { date: null, document: null };
  const unit = AT_ONCE.exec(words)?.[1] as keyof typeof LENGTH | undefined;
  if (!unit && !GOES_ON.test(words)) return none;
  const { sentences } = context.reading;
  const previous = sentences[partsUpTo(sentences, sentence.start) - 2];
  if (!previous) return none;
  const told = skeletonOf(context.reading, previous, items);
  if (unit) {
    const date = dayOf(told.items.findLast((item) => item.letter === 'D'));
    return { date: date && date.length >= LENGTH[unit] ? date.slice(0, LENGTH[unit]) : null, document: null };
  }
  const opening = OPENING.exec(told.words);
  const document = told.items.find((item) => item.document?.fields.number)?.document?.fields;
  const date = dayOf(opening ? told.items[told.at.indexOf(opening[0].length - 2)] : undefined);
  return { date: date ?? document?.date ?? null, document: document?.number ?? null };
}

/** Date and document of the event that a stretch of the skeleton tells. */
export function whenOf(skeleton: Skeleton, { start, end }: Span, telling: Telling): When {
  const { words, items, at } = skeleton;
  const itemAt = (place: number): Item | undefined => items[at.indexOf(place)];
  const after = AFTER.exec(words.slice(end, end + 120));
  const inside = items.find(
    (item, i) =>
      item.letter === 'D' && (at[i] ?? 0) >= start && (at[i] ?? 0) < end && !isToday(item, telling.context.reading),
  );
  const opening = OPENING.exec(words);
  const before = items.findLast(
    (item, i) => item.letter === 'D' && (at[i] ?? start) < start && BETWEEN.test(words.slice((at[i] ?? 0) + 1, start)),
  );
  const document = documentOf(skeleton, telling);
  const date =
    dayOf(inside) ??
    dayOf(after ? itemAt(end + after[0].length - 1) : undefined) ??
    document?.fields.date ??
    dayOf(opening ? itemAt(opening[0].length - 2) : undefined) ??
    dayOf(before);
  if (date || document) return { date, document: document?.fields.number ?? null };
  return whenBefore(words, telling);
}
