/** Document symbols ("1507-QĐ/TU", "118/2025/NĐ-CP"): what they look like, and what they say of type, body and system. */
import { fold } from '../../src/text/fold.ts';
import { CODES, PARTY_BODIES, STATE_BODIES } from './words.ts';

const PART = '[a-zđưị](?:\\.?[a-z0-9đưêịô&]){0,15}';
/** Number, perhaps a year, then letters; spaces about the separators as the press misprints them. */
export const SYMBOL = `\\d{1,5}[a-zđ]?(?: ?/ ?(?:19|20)\\d{2})?(?: ?[-/] ?${PART}){1,4}`;

export interface DocumentSymbol {
  /** As printed, without spaces, with plain hyphens. */
  number: string;
  type: string | null;
  system: 'party' | 'state' | null;
  /** Who issues documents with this symbol; generic ("Tỉnh ủy") where the article has to say which. */
  body: string | null;
}

/** A part of a symbol: "T.Ư" and "TƯ" are "tư". */
const key = (part: string): string => fold(part).replace(/[.&]/g, '');

/** What a printed symbol says, or null when it is none: its letters are capitals and hold a known type or body. */
export function readSymbol(printed: string): DocumentSymbol | null {
  const number = printed
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[.,;]+$/, '');
  const match = /^(\d{1,5}[a-zđ]?)(?:\/((?:19|20)\d{2}))?([-/].+)$/u.exec(number);
  const letters = match?.[3];
  if (!letters) return null;
  const parts = letters.split(/[-/]/).filter(Boolean);
  if (!parts.every((part) => /^[\p{Lu}]/u.test(part))) return null;
  const keys = parts.map(key);
  const type = keys.map((k) => CODES[k]).find(Boolean) ?? null;
  const last = keys.at(-1) ?? '';
  const stem = last.replace(/\d+$/, '');
  const legislature = /^(?:qh|ubtvqh)\d*$/.test(last) || /^hđnn\d*$/.test(last);
  const party = keys.find((k) => k in PARTY_BODIES);
  const state = stem in STATE_BODIES || legislature;
  if (!type && !party && !legislature) return null;
  // A hyphen comes first in a Party number, a slash in the state's; the body decides where the press mixes them up.
  const system = party && !state ? 'party' : state || match[2] ? 'state' : letters.startsWith('-') ? 'party' : 'state';
  const body = party && system === 'party' ? (PARTY_BODIES[party] ?? null) : (STATE_BODIES[stem] ?? null);
  return { number, type, system, body };
}
