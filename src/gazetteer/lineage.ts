/** What a resolution made of units: the ones that came to be, and of whom each was formed. */

/** A unit as a resolution names it. */
export interface Named {
  /** "xã", "phường", "thị trấn", "đặc khu", "huyện". */
  kind: string;
  name: string;
  /** The district printed in brackets, with its head: "huyện Mai Sơn"; else null. */
  district: string | null;
}

/** A unit that went into another. */
export interface Source extends Named {
  /** False when only a part of it went over. */
  whole: boolean;
}

/** A commune as it stands since 1 July 2025, with what it came from. */
export interface Commune extends Named {
  /** The clause of Article 1 that names it; null when none does. */
  clause: number | null;
  how: 'arranged' | 'renamed' | 'unchanged';
  /** Of one left as it was: itself. */
  sources: readonly Source[];
}

/** All that one resolution says. */
export interface Resolution {
  /** "1681/NQ-UBTVQH15". */
  number: string;
  /** The day it was adopted, ISO. */
  date: string;
  /** With its head: "tỉnh Sơn La". */
  province: string;
  communes: readonly Commune[];
}

/** What a resolution states of its own totals. */
export interface Totals {
  all: number;
  byKind: Record<string, number>;
  /** Formed by it, by kind; null when it does not tell them from those left as they were. */
  formed: Record<string, number> | null;
  unchanged: number;
  /** The units left as they were, by name. */
  left: readonly Named[];
}

/** The day the communes of the resolutions began their work (Article 2 of each): districts had ended the day before. */
export const SINCE = '2025-07-01';
export const UNTIL = '2025-06-30';
