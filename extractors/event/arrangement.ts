/**
 * Clauses that arrange units, as the resolutions of June 2025 and the press after them write them: "Sắp xếp toàn bộ
 * diện tích tự nhiên, quy mô dân số của xã A và một phần … của xã B thành xã mới có tên gọi là xã C".
 */
import type { Source } from '../../src/gazetteer/lineage.ts';
import { at, END, matchAt, rx } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { afterBrackets, afterSeparator, listedUnitAt, type ListedUnit } from '../unit/lists.ts';

/** A clause read: what results, and of whom. */
export interface Arrangement extends Span {
  how: 'arranged' | 'renamed';
  result: ListedUnit;
  sources: Source[];
  /** Words between sources that name no unit ("Trường bắn TB1"). */
  skipped: string[];
}

const OPENING = rx`(?:sắp xếp|nhập|sáp nhập|hợp nhất|đổi tên|tổ chức lại)`;
const PEOPLE = `quy mô dân(?: số)?`;
const LAND = `diện tích(?: tự nhiên)?`;
const OF = `(?: ?của)*(?: |$)`;
const WHOLE = at`(?:toàn )?bộ (?:${LAND}(?:(?:,| và)? ${PEOPLE})?${OF}|(?=(?:xã|phường|thị trấn|huyện) ))`;
const PART = at`(?:một )?phần (?:(?:(?:${LAND}|${PEOPLE})(?:,? ${PEOPLE})? )?còn lại|${LAND}(?:(?:,| và)?(?: toàn bộ)? ${PEOPLE})?|${PEOPLE})${OF}`;
/** "sau khi sắp xếp theo quy định tại khoản 1, khoản 3 Điều này". */
const AFTER = at`,? ?sau khi (?:thực hiện )?sắp xếp (?:theo )?(?:quy định )?tại (?:các )?khoản \d{1,3}(?:(?:,| và) (?:khoản )?\d{1,3}){0,12}(?: (?:của )?điều này)?`;
const BECOMES = at`,? ?(?:để )?(?:thành lập|thành|để lập)(?: một)? (?=(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|tiểu khu|tổ dân phố|ấp|khóm|khối|xóm|khu phố)${END})`;
const NAMED = at`(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|tiểu khu|tổ dân phố|ấp|khóm|khối|xóm|khu phố)(?: mới)?,? (?:có tên gọi là|có tên là|lấy tên gọi là|lấy tên là|lấy tên|mang tên|gọi là|là) `;

interface Place {
  index: number;
  shared: string | null;
  whole: boolean;
}

/** The scope words at a place ("một phần diện tích tự nhiên của"), or null. */
function scopeAt(folded: string, index: number): { whole: boolean; end: number } | null {
  const part = matchAt(PART, folded, index);
  if (part) return { whole: false, end: index + part[0].length };
  const whole = matchAt(WHOLE, folded, index);
  return whole ? { whole: true, end: index + whole[0].length } : null;
}

/** The unit that results, at the words after "thành". */
function resultAt(reading: Reading, index: number): ListedUnit | null {
  const named = matchAt(NAMED, reading.folded, index);
  const shared = named ? (/^(?:thị trấn|đặc khu|thị xã|thành phố|tiểu khu|tổ dân phố|khu phố|\S+)/u.exec(named[0])?.[0] ?? null) : null;
  return listedUnitAt(reading.text, reading.folded, index + (named?.[0].length ?? 0), shared);
}

const STOP = /, | và | thành |[;.]/gu;

/** Where words that name no unit end. */
function skipEnd(folded: string, from: number, end: number): number {
  STOP.lastIndex = from;
  const stop = STOP.exec(folded);
  return stop ? Math.min(stop.index, end) : end;
}

/** "Phường 8, Phường 10 và Phường 13 (quận Phú Nhuận)": the brackets hold for all the numbers before them. */
function withSharedDistricts(sources: readonly Source[]): Source[] {
  const shared = [...sources];
  for (let i = shared.length - 1; i > 0; i--) {
    const [before, here] = [shared[i - 1], shared[i]];
    const numbered = [before, here].every((source) => /^\d+$/u.test(source?.name ?? ''));
    if (before && here?.district && !before.district && numbered) shared[i - 1] = { ...before, district: here.district };
  }
  return shared;
}

/** The sources from `index` up to "thành", and the result behind it; null when the sentence is no such clause. */
function clauseAt(reading: Reading, start: number, index: number, end: number): Omit<Arrangement, 'how'> | null {
  const { text, folded } = reading;
  const sources: Source[] = [];
  const skipped: string[] = [];
  let place: Place = { index, shared: null, whole: true };
  while (place.index < end) {
    const becomes = matchAt(BECOMES, folded, place.index);
    if (becomes) {
      const result = resultAt(reading, place.index + becomes[0].length);
      return result && sources.length > 0
        ? { start, end: result.end, result, sources: withSharedDistricts(sources), skipped }
        : null;
    }
    place = step(reading, place, end, sources, skipped);
    place.index = nextIndex(text, folded, place.index);
  }
  return null;
}

/** Past brackets, "sau khi sắp xếp …" and the comma or "và" after them. */
function nextIndex(text: string, folded: string, index: number): number {
  const close = afterBrackets(text, index);
  const after = close + (matchAt(AFTER, folded, close)?.[0].length ?? 0);
  const next = afterSeparator(folded, after);
  return next === after && folded[after] === ' ' ? after + 1 : next;
}

/** One source at a place, or words passed over. */
function step(reading: Reading, place: Place, end: number, sources: Source[], skipped: string[]): Place {
  const { text, folded } = reading;
  const scope = scopeAt(folded, place.index);
  const whole = scope?.whole ?? place.whole;
  const from = scope?.end ?? place.index;
  // A new scope names its own head.
  const unit = listedUnitAt(text, folded, from, scope ? null : place.shared);
  if (unit) {
    sources.push({ kind: unit.head, name: unit.proper, district: unit.within, whole });
    return { index: unit.end, shared: unit.head, whole };
  }
  if (scope && scope.end < end && !/\p{L}/u.test(folded[scope.end] ?? '')) return { ...place, index: scope.end, whole };
  const stop = Math.max(skipEnd(folded, from, end), place.index + 1);
  skipped.push(text.slice(from, stop).trim());
  return { index: stop, shared: place.shared, whole };
}

/** The first arrangement that a sentence makes, or null. */
export function arrangementIn(reading: Reading, sentence: Span): Arrangement | null {
  const words = reading.folded.slice(sentence.start, sentence.end);
  for (const opening of words.matchAll(OPENING)) {
    const start = sentence.start + opening.index;
    const from = start + opening[0].length + 1;
    const clause = clauseAt(reading, start, from, sentence.end);
    if (clause) return { ...clause, how: opening[0] === 'đổi tên' ? 'renamed' : 'arranged' };
  }
  return null;
}
