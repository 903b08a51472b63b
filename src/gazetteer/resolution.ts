/** A resolution's Markdown to its text: unwrapped, in NFC, without marks of type and tables, one paragraph a line. */
import { normalise } from '../text/normalise.ts';
import { unglue } from './unglue.ts';

/** A word printed wrong: where, what stands there, what is meant, and how that is known. */
export interface Correction {
  resolution: string;
  clause: number;
  printed: string;
  meant: string;
  reason: string;
}

/** A numbered paragraph of Article 1. */
export interface Clause {
  number: number;
  text: string;
}

/** What a resolution is and says, before anybody reads its clauses. */
export interface ResolutionText {
  /** "1681/NQ-UBTVQH15". */
  number: string;
  /** ISO. */
  date: string;
  /** "tỉnh Sơn La", "thành phố Huế". */
  province: string;
  clauses: Clause[];
  /** Corrections that fit nowhere. */
  unused: Correction[];
}

/** Marks of type, escapes and doubled spaces gone. */
const plain = (block: string): string =>
  block
    .replace(/\*+/g, '')
    .replace(/\\(?=\S)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The paragraphs of a Markdown text; tables are left as they are. */
function paragraphs(markdown: string): string[] {
  return normalise(markdown)
    .split(/\n[ ]*\n/)
    .map(plain)
    .filter((paragraph) => paragraph !== '');
}

const NUMBER = /Số: ?(\d+\/NQ-UBTVQH\d+)/u;
const DAY = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;
const TITLE = /^Điều 1\. ?Sắp xếp các đơn vị hành chính cấp xã của ((?:tỉnh|thành phố) .+)$/iu;

function found(pattern: RegExp, paragraphs: readonly string[], what: string): RegExpExecArray {
  for (const paragraph of paragraphs) {
    const match = pattern.exec(paragraph);
    if (match) return match;
  }
  throw new Error(`the resolution has no ${what}; give the Markdown of a resolution that arranges communes`);
}

/**
 * Reads a resolution's head and the clauses of its first article, corrected.
 * @throws when number, date or title is missing.
 */
export function resolutionText(markdown: string, corrections: readonly Correction[] = []): ResolutionText {
  const lines = paragraphs(markdown);
  const number = found(NUMBER, lines, 'number ("Số: …")')[1] ?? '';
  const [, day = '', month = '', year = ''] = found(DAY, lines, 'date');
  const title = found(TITLE, lines, 'first article about communes');
  const from = lines.findIndex((line) => TITLE.test(line));
  const to = lines.findIndex((line) => line.startsWith('Điều 2.'));
  const own = corrections.filter((correction) => correction.resolution === number);
  const used = new Set<Correction>();
  const clauses = lines.slice(from + 1, to).flatMap((line) => {
    const clause = /^(\d+)\. ?(.*)$/u.exec(unglue(line));
    return clause ? [corrected({ number: Number(clause[1]), text: clause[2] ?? '' }, own, used)] : [];
  });
  return {
    number,
    date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    province: (title[1] ?? '').replace(/^\p{Lu}/u, (first) => first.toLowerCase()),
    clauses,
    unused: own.filter((correction) => !used.has(correction)),
  };
}

function corrected(clause: Clause, corrections: readonly Correction[], used: Set<Correction>): Clause {
  let { text } = clause;
  for (const correction of corrections) {
    if (correction.clause !== clause.number || !text.includes(correction.printed)) continue;
    used.add(correction);
    text = text.replace(correction.printed, correction.meant);
  }
  return { number: clause.number, text };
}
