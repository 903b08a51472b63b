/** Document symbols ("1507-QĐ/TU", "118/2025/NĐ-CP"): what they look like, and what they say of type, body and system. */
import { anyOf } from '../../src/text/pattern.ts';
import { OTHER_BODIES, PARTY_BODIES, STATE_BODIES } from './bodies.ts';
import { canonical } from './canonical.ts';
import { CODES } from './words.ts';

const PART = '(?:trung ương|[a-zđưị](?:\\.?[a-z0-9đưêịô&]){0,15})';
const YEAR = '(?: ?[-/] ?(?:19|20)\\d{2})?';
/**
 * Number, perhaps a year, then letters; with the press' misprints: spaces about the separators, and a space where one
 * belongs ("15 QĐ/TU", "28/2011 QĐ-UBND").
 */
export const SYMBOL = `\\d{1,5}[a-zđ]?${YEAR}(?:(?: ?[-/] ?${PART}){1,4}| ${anyOf(CODES.keys())}[-/]${PART}(?: ?[-/] ?${PART}){0,2})`;
const SPACED = /^\d+[a-zđ]?(?:[-/]\d{4})? \p{L}/iu;

/** What stands before a symbol: nothing, the document's type, or its type and "số"; the more, the less must be known of it. */
export type Before = 'nothing' | 'type' | 'type and số';

export interface DocumentSymbol {
  /** As printed, without spaces, with plain hyphens. */
  number: string;
  /** As its issuer writes it. */
  canonical: string;
  type: string | null;
  system: 'party' | 'state' | null;
  /** Who issues documents with this symbol; generic ("Tỉnh ủy") where the article has to say which. */
  body: string | null;
  /** The letters of an issuer that no list here knows ("HKH"), by which the article may name it. */
  initials: string | null;
}

/** The key of a state body, the number of a legislature taken off it ("QH15"), or null. */
function stateBody(part: string): string | null {
  const stem = part.replace(/\d+$/, '');
  return STATE_BODIES.has(stem) ? stem : null;
}

/** A part of a symbol: "T.Ư" and "TƯ" are "tư". */
const key = (part: string): string => part.toLowerCase().replace(/[.&]/g, '');

const UNTIDY = /[\s‐-―−]|[.,;]$/u;
const tidied = (printed: string): string =>
  printed
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[.,;]+$/, '');
/** Number, year, and the letters with their separators. */
const PIECES = /^(\d{1,5}[a-zđ]?)(?:[-/]((?:19|20)\d{2}))?((?:[-/]|(?=\p{Lu})).+)$/u;
/** A part that does not begin with a capital. */
const SMALL = /[-/](?!\p{Lu})/u;

/**
 * What a printed symbol says, or null when it is none: its letters are capitals and hold a known type or body.
 * After a type and "số" any capitals will do ("Công văn số 1023/SYT-NVY"), after a type any two parts ("Công văn
 * 636/TCT-DNNCN"); with nothing before it a type alone will not ("Tổ 5 - TT Mộc Châu").
 */
export function readSymbol(printed: string, before: Before = 'nothing'): DocumentSymbol | null {
  if (before === 'nothing' && SPACED.test(printed)) return null;
  const number = UNTIDY.test(printed) ? tidied(printed) : printed;
  const match = PIECES.exec(number);
  const letters = match?.[3];
  if (!letters || SMALL.test(letters)) return null;
  const parts = letters.split(/[-/]/).filter(Boolean);
  const keys = parts.map(key);
  const type = keys.map((k) => CODES.get(k)).find(Boolean) ?? null;
  const last = keys.at(-1) ?? '';
  // "12/SXD-QH": planning in a department of the state, no National Assembly.
  const planning = last === 'qh' && stateBody(keys[0] ?? '') !== null && keys.length > 1;
  const legislature = !planning && /^(?:qh|ubtvqh|hđnn)\d*$/.test(last);
  const party = keys.find((k) => PARTY_BODIES.has(k));
  const other = keys.find((k) => OTHER_BODIES.has(k));
  // "278/QĐ-BNN-BVTV": a ministry before its bureau; in "12-CV/BTC-TU" BTC is the Party's.
  const between = party || other ? null : keys.slice(1, -1).map(stateBody).find(Boolean);
  const stem = (planning ? null : stateBody(last)) ?? stateBody(keys[0] ?? '') ?? between ?? '';
  const state = stem !== '' || legislature;
  const stated =
    type !== null || stem !== '' || before === 'type and số' || (letters.startsWith('/') && keys.length > 1);
  const known = before === 'nothing' ? type !== null && keys.length > 1 : stated;
  if (!known && !party && !legislature) return null;
  const own = party ?? (other && !state);
  const year = match[2] ?? null;
  // A hyphen comes first in a Party number, a slash in the state's; the body decides where the press mixes them up.
  const system =
    party && !state ? 'party' : state || year ? 'state' : other ? null : letters.startsWith('-') ? 'party' : 'state';
  const grammar = own && !state ? (party ? 'party' : null) : state || year ? 'state' : null;
  const body =
    party && system === 'party'
      ? PARTY_BODIES.get(party)
      : state
        ? STATE_BODIES.get(stem)
        : other && OTHER_BODIES.get(other);
  const unknown = keys.findIndex((k) => !CODES.has(k));
  return {
    number,
    canonical: canonical(match[1] ?? '', year, letters, grammar),
    type,
    system,
    body: body ?? null,
    initials: body || legislature || unknown < 0 ? null : (parts[unknown] ?? null),
  };
}
