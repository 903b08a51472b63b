/** Words that a resolution's text prints wrong, each with how that is known. Nothing else is changed before reading. */
import type { Correction } from './resolution.ts';

export const CORRECTIONS: readonly Correction[] = [];
