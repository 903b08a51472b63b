/** Document symbols ("1507-QĐ/TU", "118/2025/NĐ-CP"): what they look like, and what they say of type, body and system. */
import { fold } from '../../src/text/fold.ts';
import { anyOf } from '../../src/text/pattern.ts';
import { CODES, PARTY_BODIES, STATE_BODIES } from './words.ts';

const PART = '[a-zđưị](?:\\.?[a-z0-9đưêịô&]){0,15}';
/** Number, perhaps a year, then letters; spaces about the separators as the press misprints them. */
export const SYMBOL = `\\d{1,5}[a-zđ]?(?: ?/ ?(?:19|20)\\d{2})?(?: ?[-/] ?${PART}){1,4}`;

/** As the press misprints a symbol after its type: "15 QĐ/TU". */
export const LOOSE_SYMBOL = `\\d{1,5} ${anyOf(Object.keys(CODES))}[-/]${PART}(?: ?[-/] ?${PART}){0,2}`;

/** What stands before a symbol: nothing, the document's type, or its type and "số"; the more, the less must be known of it. */
export type Before = 'nothing' | 'type' | 'type and số';

export interface DocumentSymbol {
  /** As printed, without spaces, with plain hyphens. */
  number: string;
  type: string | null;
  system: 'party' | 'state' | null;
  /** Who issues documents with this symbol; generic ("Tỉnh ủy") where the article has to say which. */
  body: string | null;
}

/** The key of a state body, the number of a legislature taken off it ("QH15"), or null. */
function stateBody(part: string): string | null {
  const stem = part.replace(/\d+$/, '');
  return stem in STATE_BODIES ? stem : null;
}

/** A part of a symbol: "T.Ư" and "TƯ" are "tư". */
const key = (part: string): string => fold(part).replace(/[.&]/g, '');

/**
 * What a printed symbol says, or null when it is none: its letters are capitals and hold a known type or body.
 * After a type and "số" any capitals will do ("Công văn số 1023/SYT-NVY"); with nothing before it a type alone will
 * not ("Tổ 5 - TT Mộc Châu").
 */
export function readSymbol(printed: string, before: Before = 'nothing'): DocumentSymbol | null {
  const number = printed
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[.,;]+$/, '');
  const match = /^(\d{1,5}[a-zđ]?)(?:\/((?:19|20)\d{2}))?((?:[-/]|(?=\p{Lu})).+)$/u.exec(number);
  const letters = match?.[3];
  if (!letters) return null;
  const parts = letters.split(/[-/]/).filter(Boolean);
  if (!parts.every((part) => /^[\p{Lu}]/u.test(part))) return null;
  const keys = parts.map(key);
  const type = keys.map((k) => CODES[k]).find(Boolean) ?? null;
  const last = keys.at(-1) ?? '';
  const stem = stateBody(last) ?? stateBody(keys[0] ?? '') ?? '';
  const legislature = /^(?:qh|ubtvqh)\d*$/.test(last) || /^hđnn\d*$/.test(last);
  const party = keys.find((k) => k in PARTY_BODIES);
  const state = stem !== '' || legislature;
  const known = before === 'nothing' ? Boolean(type) && keys.length > 1 : type || stem || before === 'type and số';
  if (!known && !party && !legislature) return null;
  // A hyphen comes first in a Party number, a slash in the state's; the body decides where the press mixes them up.
  const system = party && !state ? 'party' : state || match[2] ? 'state' : letters.startsWith('-') ? 'party' : 'state';
  const body = party && system === 'party' ? (PARTY_BODIES[party] ?? null) : (STATE_BODIES[stem] ?? null);
  return { number, type, system, body };
}
