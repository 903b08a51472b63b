/** How a count is meant, by the words of its sentence: hedged, aimed at, a difference, what remains. */
import type { Comparator, Modality } from '../../src/model/fact.ts';
import { fold } from '../../src/text/fold.ts';
import { anyOf, END, START } from '../../src/text/pattern.ts';
import { FALLS, HEDGES, RISES, TARGETS } from './words.ts';

const hedges = new Map(Object.entries(HEDGES).map(([words, comparator]) => [fold(words), comparator]));
const HEDGE = new RegExp(`${START}(${anyOf(Object.keys(HEDGES))}) $`, 'u');
/** "cao hơn 2.000 đồng" compares and does not hedge. */
const COMPARED = new RegExp(`${START}(?:cao|nhiều|lớn|thấp|ít|nhỏ|đông) hơn $`, 'u');
const OR_MORE = new RegExp(`^[^,.;]{0,30} trở lên${END}`, 'u');
const OR_LESS = new RegExp(`^[^,.;]{0,30} trở xuống${END}`, 'u');

/** The hedge before a number, with where it begins, so that a quote can hold it. */
export function comparatorOf(before: string, after: string): { comparator: Comparator; length: number } {
  const hedge = HEDGE.exec(before);
  const comparator = hedge && hedges.get(hedge[1] ?? '');
  if (hedge && comparator && !COMPARED.test(before)) return { comparator, length: hedge[0].length };
  if (THRESHOLD.test(before)) return { comparator: 'gt', length: 0 };
  if (OR_MORE.test(after)) return { comparator: 'gte', length: 0 };
  if (OR_LESS.test(after)) return { comparator: 'lte', length: 0 };
  return { comparator: 'eq', length: 0 };
}

/** Between the verb and the number: a hedge, an object that is counted on, "thêm". */
const LINK = '(?: thêm| được| tới| đến| lên| khoảng| gần| trên| hơn)*';
/** "vượt chỉ tiêu 5 đảng viên", "tăng so với năm trước 15 hộ" */
const THAN = '(?:(?: so với)? (?:chỉ tiêu|kế hoạch|mục tiêu)| (?:so với |(?=năm |cùng kỳ|đỉnh |mức ))[^,.;]{2,40})?';
const UP = new RegExp(`${START}(${anyOf(RISES)})${THAN}${LINK} $`, 'u');
const DOWN = new RegExp(`${START}(${anyOf(FALLS)})${THAN}${LINK} $`, 'u');
const AIM = new RegExp(`${START}(?:chỉ tiêu|kế hoạch|mục tiêu)(?: là|:)? $`, 'u');
// "các chỉ tiêu năm 2021: thu ngân sách 10.780 tỷ đồng; …"
const AIMS_LISTED = new RegExp(`${START}(?:chỉ tiêu|mục tiêu)[^.;:]{0,40}: `, 'u');
// "thực hiện thắng lợi các chỉ tiêu: …" lists what was reached.
const CARRIED_OUT = new RegExp(`${START}(?:đạt|hoàn thành|thực hiện|vượt)[^.;:]{0,24}$`, 'u');
// "đã vượt 2.100 ca", "vượt mốc 1.000 tỷ đồng": a threshold that was passed.
const THRESHOLD = new RegExp(`${START}(?:đã vượt|vượt (?:mốc|ngưỡng|con số)) $`, 'u');
// "tăng từ 5 lên 10" gives two states, no difference; so does "giảm còn 12".
const STATES = new RegExp(`${START}(?:lên|xuống|còn|từ)(?: mức| gần| trên| hơn| khoảng)? $`, 'u');
const TARGET = new RegExp(`${START}${anyOf(TARGETS)}${END}`, 'gu');
// "hoàn thành mục tiêu", "đạt mục tiêu" speak of what was reached.
// "đề ra 24 chỉ tiêu" counts them.
const COUNTED_AIM = /\d (?:chỉ tiêu|mục tiêu|kế hoạch)/u;
const REACHED = new RegExp(`(?:${START}(?:đạt|vượt|hoàn thành|thực hiện|so với|về đích|vốn|các|những) )$`, 'u');
const DONE = new RegExp(
  `${START}(?:đã|hiện|hiện nay|hiện có|đạt được|thực hiện được|đến nay|kết quả|thực hiện)${END}`,
  'u',
);
// "sẽ bỏ phiếu tại 26 khu vực": where it will be is there already.
const PLACE = new RegExp(`${START}(?:tại|ở|thuộc|của|cho|trong)(?: cả)? $`, 'u');
const BY_YEAR = new RegExp(`${START}(?:(?:đến|tới|vào|trong) (?:hết |cuối )?)?năm ((?:19|20)\\d{2})${END}`, 'gu');
const REMAINS = new RegExp(`${START}(?:còn thiếu|chỉ còn|còn)(?: khoảng| gần| trên| hơn)? $`, 'u');
const STILL = new RegExp(`${START}còn${END}`, 'u');
const NOT_YET = new RegExp(`^[^.;,]{0,40}${START}chưa${END}`, 'u');

export interface Meant {
  modality: Modality;
  direction?: 'up' | 'down';
}

/** Whether the last word of purpose before the number still holds: nothing was done since. */
function isTarget(before: string, published: string | null): boolean {
  const purposes = [...before.matchAll(TARGET)].filter(
    ({ index, 0: words }) =>
      !REACHED.test(before.slice(0, index)) &&
      !COUNTED_AIM.test(before.slice(Math.max(0, index - 2), index + words.length)),
  );
  if (AIM.test(before)) return true;
  const list = AIMS_LISTED.exec(before);
  const open = list && !CARRIED_OUT.test(before.slice(0, list.index)) && !DONE.test(before.slice(list.index));
  if (open && !PLACE.test(before)) return true;
  const year = published?.slice(0, 4);
  const ahead = [...before.matchAll(BY_YEAR)].filter((match) => year !== undefined && (match[1] ?? '') > year);
  const last = Math.max(purposes.at(-1)?.index ?? -1, ahead.at(-1)?.index ?? -1);
  return last >= 0 && !DONE.test(before.slice(last)) && !PLACE.test(before);
}

/**
 * @param before the sentence up to the number
 * @param after what follows the noun
 * @param published the day of publication: a year after it is aimed at
 */
export function modalityOf(before: string, after: string, published: string | null): Meant {
  const near = before.slice(-40);
  if (UP.test(near) && !STATES.test(near) && !THRESHOLD.test(near)) return { modality: 'delta', direction: 'up' };
  if (DOWN.test(near) && !STATES.test(near)) return { modality: 'delta', direction: 'down' };
  if (near.endsWith('còn thiếu ')) return { modality: 'remaining' };
  if (NOT_YET.test(after) && (REMAINS.test(near) || STILL.test(before))) return { modality: 'remaining' };
  return { modality: isTarget(before, published) ? 'target' : 'actual' };
}
