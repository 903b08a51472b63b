/** How often what was read was right in the labelled corpus; made by `npm run calibrate`, never by hand. */

/** How many were right, of how many seen. */
export type Share = readonly [right: number, seen: number];

/** By rule: the value at its place, and what else the rule itself says. */
export const RULES: Readonly<Record<string, Share>> = {};

/** By where the subject of a count or rate was read. */
export const SUBJECTS: Readonly<Record<string, Share>> = {};

/** By where the period of a count or rate was read. */
export const PERIODS: Readonly<Record<string, Share>> = {};
