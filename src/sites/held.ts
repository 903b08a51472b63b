/** Patterns of addresses with the days they held: a paper that changes its scheme keeps the old one beside the new. */
import type { DatedPath } from '../model/site.ts';

/** @param days first and last day (ISO) or month; what is absent is open */
export function held(path: RegExp, days: { from?: string; to?: string }): DatedPath {
  return Object.assign(path, days);
}
