/** How exact a number is, by the hedge before it ("trên", "gần") or the words after it ("trở lên"). */
import type { Comparator } from '../model/fact.ts';
import { END, ending, endsIn, START } from '../text/pattern.ts';
import type { Claim } from './claims.ts';

// Over no other number, and over no grade: "100% có trình độ đại học trở lên".
const UP_TO_IT = '(?:(?! từ |trình độ|đại học|cao đẳng|trung cấp|nhiệm vụ|loại|khá|tuổi)[^,.;\\d]){0,30}';
const OR_MORE = new RegExp(`^${UP_TO_IT} trở lên${END}`, 'u');
const OR_LESS = new RegExp(`^${UP_TO_IT} trở xuống${END}`, 'u');
/** "đã vượt 2.100 ca", "vượt mốc 1.000 tỷ đồng": a threshold that was passed. */
export const PASSED = ending`${START}(?:đã vượt|vượt (?:mốc|ngưỡng|con số)) `;

export function comparatorOf({ before, hedge }: Claim, folded: string, numberEnd: number): Comparator {
  if (hedge) return hedge.comparator;
  if (endsIn(PASSED, before.slice(-24))) return 'gt';
  const after = folded.slice(numberEnd, numberEnd + 60);
  if (!after.includes(' trở ')) return 'eq';
  if (OR_MORE.test(after)) return 'gte';
  return OR_LESS.test(after) ? 'lte' : 'eq';
}
