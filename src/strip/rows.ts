/** A plain text to rows: its printed lines, with lines that were wrapped by hand joined again. */
import { normalise } from '../text/normalise.ts';
import { bylineOf } from './bylines.ts';
import { chromePhrase, endsArticle } from './chrome.ts';
import { printedDate } from './dates.ts';
import { tidy } from './lines.ts';
import { FILE_NAME, SECTION_LINES } from './words.ts';

export interface Row {
  /** One space between words: what the row is judged by. */
  text: string;
  /** As printed, runs of spaces and hand-made line breaks and all: what goes into the article. */
  printed: string;
  /** Nothing but a line break before it, no empty line. */
  tight: boolean;
  /** The row before was a picture's file name. */
  afterImage: boolean;
}

/** Rows of this length with a sentence's end are prose. */
const PROSE = 90;

export const isProse = (text: string): boolean => text.length >= PROSE && /[.!?…:;”"]["”’)\]./]*$/.test(text);

/** A sentence too short to be called prose by its length alone. */
export const isSentence = (text: string): boolean => text.length >= 40 && /[.!?…”]["”’)\]]*$/.test(text);

/** A picture's file name, or the label that stands for one. */
export const isImage = (text: string): boolean => FILE_NAME.test(text) || /^chú thích ảnh$/iu.test(text);

export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let tight = false;
  // A tab parts phrases as a run of spaces does; `normalise` would make one space of it.
  for (const raw of normalise(text.replaceAll('\t', '   ')).split('\n')) {
    const line = tidy(raw);
    if (line)
      rows.push({
        text: line,
        printed: raw.trim(),
        tight: tight && rows.length > 0,
        afterImage: isImage(rows.at(-1)?.text ?? ''),
      });
    tight = line !== '';
  }
  return joined(rows);
}

/** Lines narrower than this were not wrapped by hand. */
const NARROW = 130;

/** The width at which a whole text was wrapped by hand, or null: most of its full lines go on in the next. */
function wrapWidth(rows: readonly Row[]): number | null {
  const widths = rows.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width < 40 || widths.at(-1)! > NARROW) return null;
  const full = rows.filter((row, i) => row.text.length >= width * 0.7 && rows[i + 1]?.tight);
  const goOn = full.filter(({ text }) => !/[.!?…:;”"]$/.test(text));
  return full.length >= 6 && goOn.length >= full.length * 0.6 ? width : null;
}

function joined(rows: readonly Row[]): Row[] {
  const width = wrapWidth(rows);
  const kept: Row[] = [];
  let above = '';
  for (const row of rows) {
    const last = kept.at(-1);
    const goesOn =
      last && row.tight && (continues(above, row.text) || (width !== null && fills(above, row.text, width)));
    if (goesOn) {
      last.text += ` ${row.text}`;
      last.printed += `\n${row.printed}`;
    } else kept.push({ ...row });
    above = row.text;
  }
  return kept;
}

/** Shorter lines are labels of a menu, not broken ones. */
const BREAKABLE = 20;

/** A word that no headline and no sentence ends with. */
const LEANS =
  /(?:^|\s)(?:của|và|ở|tại|với|cho|từ|đến|là|trong|về|các|những|theo|bằng|để|trên|dưới|do|vào|không|sẽ|đã|đang|một|mỗi)$/iu;

function continues(above: string, below: string): boolean {
  if (above.length < BREAKABLE || isImage(above)) return false;
  const broken = /[\p{L}\p{N},–-]$/u.test(above) && /^\p{Ll}/u.test(below) && !/^(?:www\.|\p{Ll}[).])/u.test(below);
  return (broken || (LEANS.test(above) && /^[\p{L}\p{N}“"]/u.test(below))) && !isTool(above) && !isTool(below);
}

function fills(above: string, below: string, width: number): boolean {
  return above.length >= width * 0.7 && !/^[-–+•*]\s/.test(below) && !isTool(above) && !isTool(below);
}

const isTool = (text: string): boolean =>
  SECTION_LINES.some((section) => section.test(text)) ||
  chromePhrase(text) !== null ||
  endsArticle(text) ||
  bylineOf(text) !== null ||
  printedDate(text)?.rest === '';
