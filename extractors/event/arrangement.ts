/**
 * Clauses that arrange units, as the resolutions of June 2025 and the press after them write them: "Sắp xếp toàn bộ
 * diện tích tự nhiên, quy mô dân số của xã A và một phần … của xã B thành xã mới có tên gọi là xã C".
 */
import type { Source } from '../../src/gazetteer/lineage.ts';
import { at, END, matchAt, rx, matchesOf } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { afterBrackets, afterSeparator, listedUnitAt, type ListedUnit } from './listed.ts';
import { afterEarlier, scopeAt, sourcesOf, type Part } from './shares.ts';

/** A clause read: what results, and of whom. */
export interface Arrangement extends Span {
  how: 'arranged' | 'renamed';
  result: ListedUnit;
  sources: Source[];
  /** Words between sources that name no unit ("Trường bắn TB1"). */
  skipped: string[];
}

const OPENING = rx`(?:sắp xếp|nhập|sáp nhập|hợp nhất|đổi tên|tổ chức lại)`;
const HEAD =
  'xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|tiểu khu|tổ dân phố|ấp|khóm|khối|xóm|khu phố';
const BECOMES = at`,? ?(?:để )?(?:thành lập|thành|để lập)(?: một)? (?=(?:${HEAD})${END})`;
/** "xã mới có tên gọi là ", before the name with its head or without. */
const NAMED = at`(${HEAD})(?: mới)?,? (?:có tên gọi là|có tên là|lấy tên gọi là|lấy tên là|lấy tên|mang tên|gọi là|là) `;

/** The unit that results, at the words after "thành". */
function resultAt(reading: Reading, index: number): ListedUnit | null {
  const named = matchAt(NAMED, reading.folded, index);
  return listedUnitAt(reading.text, reading.folded, index + (named?.[0].length ?? 0), named?.[1] ?? null);
}

const STOP = /, | và | thành |[;.]/gu;

/** Where words that name no unit end. */
function skipEnd(folded: string, from: number, end: number): number {
  STOP.lastIndex = from;
  const stop = STOP.exec(folded);
  return stop ? Math.min(stop.index, end) : end;
}

/** Where the reading of a clause stands, and what goes for the next unit. */
interface Place {
  index: number;
  /** The head that units without one share. */
  shared: string | null;
  whole: boolean;
}

/** One source at a place, or words passed over. */
function step(reading: Reading, place: Place, end: number, parts: Part[], skipped: string[]): Place {
  const { text, folded } = reading;
  const scope = scopeAt(folded, place.index);
  const whole = scope?.whole ?? place.whole;
  const from = scope?.end ?? place.index;
  // Words of extent name their own head.
  const unit = listedUnitAt(text, folded, from, scope ? null : place.shared);
  if (unit) {
    const close = afterBrackets(text, unit.end);
    const next = afterEarlier(folded, close);
    const index = afterSeparator(folded, next);
    const joint = folded.slice(next, index).trim();
    parts.push({ kind: unit.head, name: unit.proper, district: unit.within, whole, joint, opens: scope !== null });
    // What comes after "phần còn lại của … sau khi …" is whole again, where nothing else is said.
    return { index: skipSpace(folded, index), shared: unit.head, whole: next > close ? true : whole };
  }
  const stop = Math.max(skipEnd(folded, from, end), place.index + 1);
  skipped.push(text.slice(from, stop).trim());
  return { index: skipSpace(folded, afterSeparator(folded, stop)), shared: place.shared, whole };
}

const skipSpace = (folded: string, index: number): number => (folded[index] === ' ' ? index + 1 : index);

/** The sources from `index` up to "thành", and the result behind it; null when the sentence is no such clause. */
function clauseAt(reading: Reading, start: number, index: number, end: number): Omit<Arrangement, 'how'> | null {
  const parts: Part[] = [];
  const skipped: string[] = [];
  let place: Place = { index, shared: null, whole: true };
  while (place.index < end) {
    const becomes = matchAt(BECOMES, reading.folded, place.index);
    if (becomes) {
      const result = resultAt(reading, place.index + becomes[0].length);
      return result && parts.length > 0 ? { start, end: result.end, result, sources: sourcesOf(parts), skipped } : null;
    }
    place = step(reading, place, end, parts, skipped);
  }
  return null;
}

/** The first arrangement that a sentence makes, or null. */
export function arrangementIn(reading: Reading, sentence: Span): Arrangement | null {
  const words = reading.folded.slice(sentence.start, sentence.end);
  for (const opening of matchesOf(OPENING, words)) {
    const start = sentence.start + opening.index;
    const clause = clauseAt(reading, start, start + opening[0].length + 1, sentence.end);
    if (clause) return { ...clause, how: opening[0] === 'đổi tên' ? 'renamed' : 'arranged' };
  }
  return null;
}
