/** What becomes of each line of a page: kept, or removed by a step for a reason; and the log that comes of it. */
import type { Element } from 'domhandler';
import type { Removal } from '../model/article.ts';
import { firstWords, type Line } from './lines.ts';

/** Why a line went; `element` is the box it went with, for a box is one removal. */
export interface Reason {
  step: string;
  reason: string;
  element?: Element;
}

/** The fates of a page's lines, by their place. A line without one was kept. */
export type Fates = Map<number, Reason>;

/** The removals in the page's order: a box once, with its first words; what is hidden last. */
export function removalsOf(
  lines: readonly Line[],
  fates: Fates,
  hidden: readonly { reason: string; words: string }[],
): Removal[] {
  const removals: Removal[] = [];
  let box: Element | undefined;
  for (const line of lines) {
    const fate = fates.get(line.at);
    if (!fate) continue;
    if (fate.element && fate.element === box) continue;
    box = fate.element;
    removals.push({ step: fate.step, reason: fate.reason, words: firstWords(line.text) });
  }
  for (const { reason, words } of hidden) removals.push({ step: 'hidden', reason, words });
  return removals;
}
