/** A document's number as its issuer writes it, the press' misprints mended. */
import { PARTY_BODIES } from './bodies.ts';
import { CODES } from './words.ts';

/** The centre's letters: TW, however the press prints them ("T.Ư", "TƯ", "Trung ương"). */
const CENTRE = /(?:T\.?Ư\.?|T\.W|TRUNGƯƠNG)$/iu;
const mended = (part: string): string => {
  const centre = CENTRE.exec(part);
  return centre ? `${part.slice(0, centre.index)}TW` : part;
};
const isCode = (part: string | undefined): boolean => part !== undefined && CODES.has(part.toLowerCase());
const isPartyBody = (part: string | undefined): boolean =>
  part !== undefined && PARTY_BODIES.has(part.toLowerCase().replace(/\./g, ''));

/** Letters as issued, but for an order that only the lists can tell. */
const WELL_FORMED = { party: /^-[^-/.Ưư]+\/[^-/.Ưư]+$/u, state: /^\/[^-/.Ưư]+(?:-[^/.Ưư]+)?$/u };

/**
 * The number in its issuer's grammar: `60-NQ/TW` in the Party's, `72/2025/QH15` in the state's (Nghị định 30/2020/NĐ-CP,
 * Hướng dẫn 36-HD/VPTW); as printed where the issuer is not known. Zeros before the number stay.
 * @param letters what follows number and year, with its separators: "/NQ-TW"
 */
export function canonical(
  number: string,
  year: string | null,
  letters: string,
  grammar: 'party' | 'state' | null,
): string {
  if (grammar && WELL_FORMED[grammar].test(letters) && (grammar === 'state' || !year)) {
    if (grammar === 'state') return year ? `${number}/${year}${letters}` : number + letters;
    if (isCode(letters.slice(1, letters.indexOf('/')))) return number + letters;
  }
  const [first, second, ...more] = letters.split(/[-/]/).filter(Boolean).map(mended);
  const rest = [second, ...more].filter((part) => part !== undefined);
  if (grammar === 'party' && !year && second !== undefined) {
    const swapped = isPartyBody(first) && isCode(second);
    return swapped ? `${number}-${second}/${first}` : `${number}-${first}/${rest.join('-')}`;
  }
  if (grammar === 'state') return [number, year, [first, ...rest].join('-')].filter((part) => part !== null).join('/');
  const glue = /^[-/]/.test(letters) || second === undefined ? '' : '-';
  return [number, year && `/${year}`, glue, letters].join('');
}

/** What of a canonical number tells documents apart: case and leading zeros do not. */
export const identityOf = (number: string): string => number.toLowerCase().replace(/^0+(?=\d)/, '');
