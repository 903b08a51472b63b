/** Where an article ends, in plain text: at its signature, a comment box, a list of other stories, the page's tools. */
import { chromePhrase, endsArticle, headsRelated } from './chrome.ts';
import { bylineOf } from './bylines.ts';
import { printedDate } from './dates.ts';
import { isDateRow } from './head.ts';
import { isImage, isProse, isSentence, type Row } from './rows.ts';
import { hasChromeShape, isCaption, isToolRow } from './shapes.ts';
import { signatureOf } from './signature.ts';

/** Letters of prose before a comment box or a list of other stories for the article to end there; before a signature. */
const BEFORE = { end: 150, signature: 200 };

/** The rows of the article, those that go with why, and who signed it; a signature goes too. */
export interface Ended {
  kept: Row[];
  gone: { row: Row; reason: string }[];
  /** Undefined when no signature stands at the end, null when a desk or a source signed. */
  author: string | null | undefined;
}

/** For each row, where the next row of a kind stands, itself counted; the number of rows when there is none. */
interface Ahead {
  /** The head of comments or of other stories. */
  end: number[];
  prose: number[];
  sentence: number[];
}

function lookAhead(rows: readonly Row[]): Ahead {
  const next = (is: (row: Row) => boolean): number[] => {
    const found = Array.from({ length: rows.length + 1 }, () => rows.length);
    for (let i = rows.length - 1; i >= 0; i--) found[i] = is(rows[i]!) ? i : found[i + 1]!;
    return found;
  };
  return {
    end: next(({ text }) => endsArticle(text) || headsRelated(text)),
    prose: next(({ text }) => isProse(text)),
    sentence: next((row) => isCaption(row) || ((isProse(row.text) || isSentence(row.text)) && !isChrome(row))),
  };
}

export function ended(rows: readonly Row[]): Ended {
  const total = rows.reduce((sum, { text }) => sum + (isProse(text) ? text.length : 0), 0);
  const ahead = lookAhead(rows);
  const result: Ended = { kept: [], gone: [], author: undefined };
  const leave = (from: number, to: number, reason: string): void => {
    for (const row of rows.slice(from, to)) result.gone.push({ row, reason });
  };
  let before = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (before >= BEFORE.end && headsRelated(row.text)) {
      const resumes = afterBox(rows, ahead, i + 1);
      leave(i, resumes, row.text);
      i = resumes - 1;
      continue;
    }
    // "Bình luận" in a tool bar over the text: the body's prose follows at once.
    const tool = before < total * 0.3 && afterRelated(rows, ahead, i + 1) <= i + 5 && i + 5 < rows.length;
    const end: End | null =
      before >= BEFORE.end && !tool && endsArticle(row.text)
        ? { author: undefined, reason: row.text }
        : before >= BEFORE.signature
          ? endAt(rows, ahead, i, before >= total * 0.3)
          : null;
    if (end) {
      result.author = end.author;
      leave(i, rows.length, end.reason);
      break;
    }
    result.kept.push(row);
    if (isProse(row.text)) before += row.text.length;
  }
  return result;
}

interface End {
  author: string | null | undefined;
  reason: string;
}

/** Why the article ends before the row at `i`, and who signed; null when it goes on. `late`: much of the prose is behind. */
function endAt(rows: readonly Row[], ahead: Ahead, i: number, late: boolean): End | null {
  const row = rows[i]!;
  const goesOn = ahead.sentence[i + 1]! < ahead.end[i + 1]!;
  const signature = signatureOf(row.text);
  if (!signature) {
    const tools = isChrome(row) && !isSeparator(row) && !goesOn;
    return tools ? { author: undefined, reason: 'tools of the page' } : null;
  }
  if (isListed(rows, i)) return null;
  const labelled = late && signature.author !== null && /^[\s\p{P}]*(?:tin,? )?bài/iu.test(row.text);
  const next = rows[i + 1];
  const shut = next !== undefined && ((isChrome(next) && !isSeparator(next)) || isDated(rows[i + 2]));
  const closed =
    shut && !/^[\s\p{P}]*(?:chùm )?ảnh/iu.test(row.text) && afterRelated(rows, ahead, i + 1) === rows.length;
  return labelled || closed || !goesOn ? { author: authorFrom(rows, i), reason: 'byline' } : null;
}

/** Whether a row is the publication line of another story. */
function isDated(row: Row | undefined): boolean {
  const printed = row && row.text.length <= 90 ? printedDate(row.text) : null;
  return row !== undefined && printed !== null && isDateRow(row.text, printed);
}

/** The first person of the signatures that stand one under another: "Theo TTXVN" may stand over a name. */
function authorFrom(rows: readonly Row[], from: number): string | null {
  for (const row of rows.slice(from, from + 3)) {
    const signature = signatureOf(row.text);
    if (!signature) break;
    if (signature.author) return signature.author;
  }
  return null;
}

/** Whether a name stands in a list of names: three rows of them are no signature. */
function isListed(rows: readonly Row[], i: number): boolean {
  const isName = (at: number): boolean => {
    const text = rows[at]?.text;
    return text !== undefined && bylineOf(text) === null && signatureOf(text) !== null;
  };
  const [a, b, c, d, e] = [i - 2, i - 1, i, i + 1, i + 2].map(isName);
  return (c && ((a && b) || (b && d) || (d && e))) === true;
}

/** A file's name and a rule stand between paragraphs too. */
const isSeparator = (row: Row): boolean =>
  isImage(row.text) || ['no words', 'rule'].includes(chromePhrase(row.text) ?? '');

const isChrome = (row: Row): boolean =>
  chromePhrase(row.text) !== null || endsArticle(row.text) || hasChromeShape(row) || isToolRow(row);

/** Where the text goes on after a row that may be a tool: at the first of two rows of prose after titles alone; else the end. */
function afterRelated(rows: readonly Row[], ahead: Ahead, from: number): number {
  const next = ahead.prose[from] ?? rows.length;
  return rows[next + 1] && isProse(rows[next + 1]!.text) && !/^[•·*-]/.test(rows[next]!.text) ? next : rows.length;
}

/** Rows of prose in a row that are no teasers of other stories, with a signature further down and without. */
const RUN = { signed: 2, unsigned: 3 };

/**
 * Where the article goes on after a box of related stories, else the end. When a signature stands further down, before any
 * other box, the article does go on: at its first long paragraph, or at the last prose, with the subhead over it.
 */
function afterBox(rows: readonly Row[], ahead: Ahead, from: number): number {
  const plain = afterRelated(rows, ahead, from);
  if (plain < rows.length) return isTeaser(rows.slice(from, plain + 1), plain - from) ? plain + 1 : plain;
  const stop = ahead.end[from]!;
  const box = rows.slice(from, stop);
  const signed = box.findIndex((row, i) => closes(rows, from + i, row));
  const region = signed < 0 ? box : box.slice(0, signed);
  const prose = region.map(({ text }) => isProse(text));
  const run = signed < 0 ? RUN.unsigned : RUN.signed;
  const isRun = (i: number): boolean => prose.slice(i, i + run).filter(Boolean).length === run;
  const goesOn = (i: number): boolean => prose[i] === true && (isRun(i) || (signed >= 0 && isParagraph(region[i]!)));
  const found = region.findIndex((_, i) => goesOn(i) && !isTeaser(region, i));
  const at = found < 0 && signed >= 0 ? prose.lastIndexOf(true) : found;
  if (at < 0) return rows.length;
  const [above, teaser] = [region[at - 1], region[at - 2]];
  const isSubhead =
    above &&
    teaser &&
    !isSentence(above.text) &&
    isSentence(teaser.text) &&
    above.text.length <= 60 &&
    !/^[\p{P}\p{S}]/u.test(above.text);
  return from + at - (isSubhead ? 1 : 0);
}

/** A subhead has few words; a story's title seldom. */
const isShort = ({ text }: Row): boolean => text.split(' ').length <= 6;

/** Whether a row is one sentence under a title of the box: the title has a bullet, or there was such a pair before. */
function isTeaser(region: readonly Row[], i: number): boolean {
  const above = region[i - 1];
  if (!above || isSentence(above.text) || isParagraph(region[i]!)) return false;
  return /^[»•·*▪-]/u.test(above.text) || (!isShort(above) && isSentence(region[i - 2]?.text ?? ''));
}

const closes = (rows: readonly Row[], i: number, { text }: Row): boolean =>
  signatureOf(text) !== null && !isListed(rows, i) && (rows[i + 1] === undefined || isChrome(rows[i + 1]!));

/** Longer than teasers are, or of two sentences. */
const isParagraph = ({ text }: Row): boolean => text.length >= 220 || /[.!?…][”"]?\s\p{Lu}/u.test(text);
