/** Paragraphs, sentences and clauses as spans of the text they were cut from. */
import { matchesOf, WORD } from './pattern.ts';

/** A stretch of text: `text.slice(start, end)`, UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Words that end in a full stop and end no sentence, in small letters. */
const ABBREVIATIONS = new Set(
  'tp tx tt p q h th ths ts pgs gs bs cn ks cs ô b đ/c tr nxb st kv vd v.v t.ư tl ubnd hđnd gs.ts pgs.ts bs.ck1 bs.ck2 ls nsnd nsưt no'
    .normalize('NFC')
    .split(' '),
);
const LONGEST_ABBREVIATION = 6;

/** The end of a sentence: stops and closing quotes, then white space and something a sentence begins with. */
const STOP = /[.!?…]{1,12}["”’»)\]]{0,4}(?=\s+["“‘«([-]*[\p{Lu}\p{N}])/gu;

const LAST_WORD = new RegExp(`[${WORD}./]{1,7}$`);

/** The word before a stop, abbreviations with inner dots included; of a longer one its end. */
function wordBefore(text: string, index: number): string {
  return LAST_WORD.exec(text.slice(Math.max(0, index - LONGEST_ABBREVIATION - 1), index))?.[0] ?? '';
}

/** A full stop that ends no sentence: after an abbreviation ("TP.") or an initial ("Nguyễn V. A."). */
function isAbbreviation(text: string, index: number): boolean {
  const word = wordBefore(text, index);
  if (word.length > LONGEST_ABBREVIATION) return false;
  return ABBREVIATIONS.has(word.toLowerCase()) || (word.length === 1 && /\p{Lu}/u.test(word));
}

const SPACE = /\s/;

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** The text's lines that hold anything, in order. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** No reporter writes longer sentences; what is longer is cut at a space, so that looking about in one stays cheap. */
const LONGEST = 3000;

function* capped(text: string, { start, end }: Span): Generator<Span> {
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    yield { start, end: cut };
    start = text[cut] === ' ' ? cut + 1 : cut;
  }
  yield { start, end };
}

/** The sentences of one paragraph; decimals, abbreviations and initials do not end one. */
export function sentences(text: string, paragraph: Span): Span[] {
  const spans = uncapped(text, paragraph);
  const long = spans.some(({ start, end }) => end - start > LONGEST);
  return long ? spans.flatMap((span) => [...capped(text, span)]) : spans;
}

function uncapped(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  // On the paragraph alone: a search over the text would run to its end for every paragraph without a stop.
  for (const stop of matchesOf(STOP, text.slice(paragraph.start, paragraph.end))) {
    const index = paragraph.start + stop.index;
    if (stop[0] === '.' && isAbbreviation(text, index)) continue;
    const span = trimmed(text, start, index + stop[0].length);
    if (span) spans.push(span);
    start = index + stop[0].length;
  }
  const last = trimmed(text, start, paragraph.end);
  if (last) spans.push(last);
  return spans;
}

/** The clauses of one sentence: what stands between semicolons, and after a colon. */
export function clauses(text: string, sentence: Span): Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    const here = text[i];
    // A colon inside a clock time ("7:30") divides nothing.
    if (here !== ';' && !(here === ':' && /\s/.test(text[i + 1] ?? ''))) continue;
    const span = trimmed(text, start, i);
    if (span) spans.push(span);
    start = i + 1;
  }
  const last = trimmed(text, start, sentence.end);
  if (last) spans.push(last);
  return spans;
}
