/** Plain text with a page's chrome in it to the article: lines go by what they say, for there is no mark-up to ask. */
import type { Block, BlockKind, Removal, Stripped } from '../model/article.ts';
import { bylineOf, loneNames, personsIn } from './bylines.ts';
import { chromePhrase, endsArticle } from './chrome.ts';
import { printedDate, WEEKDAY } from './dates.ts';
import { headKind, headLength, isDateRow } from './head.ts';
import { titleAt, titleRows } from './headline.ts';
import { firstWords } from './lines.ts';
import { bare } from './meta.ts';
import { isProse, isSentence, rowsOf, type Row } from './rows.ts';
import { hasChromeShape, isCaption, isToolRow, withoutPaper } from './shapes.ts';
import { isCredit, signatureOf } from './signature.ts';
import { ended } from './tail.ts';

/** Less prose than this, in letters, is no article, unless all of it is a passage. */
const LEAST = 200;
/** A passage has so few rows, most of them of so many words; it has no chrome and no head. */
const PASSAGE = 12;
const WORDS = 5;
const ENDS = /[.!?…;:]["”’)]*$/;
/** How far under the title a date or a byline may stand, in rows that are kept. */
const UNDER = 4;

interface Found {
  /** The time printed under the title; the one printed over it, which may be the day the page was saved. */
  published: string | null;
  weak: string | null;
  author: string | null;
  removals: Removal[];
}

/** What is known of the pages of one site. */
export interface Remembered {
  /** Whether a line recurs on other pages of the site. */
  recurs: (line: string) => boolean;
  /** Told of an article's page's lines, all of them. */
  learn?: (lines: string[]) => void;
}

/**
 * Strips a plain text: the zone over its first prose by shape and place, what is under its last by the first signature or
 * tool, what is between by wording alone. The lead is the first sentence under the title. Lines wrapped by hand stay lines of
 * one block, joined by `\n`. Kind `other` when there is hardly any prose and it is no
 * passage either.
 */
export function stripText(text: string, { recurs, learn }: Partial<Remembered> = {}): Stripped {
  const rows = rowsOf(text);
  const plain = stripRows(rows, []);
  if (plain.kind === 'article') learn?.(rows.map((row) => row.text));
  if (!recurs) return plain;
  // The title and the lead recur where other pages tease the article.
  const own = new Set(plain.kind === 'article' ? [plain.title, plain.lead] : []);
  const recurring = rows.filter((row) => recurs(row.text) && !own.has(row.text));
  if (!recurring.length || proseIn(recurring) > proseIn(rows) * MOST) return plain;
  const gone = new Set(recurring);
  const removals: Removal[] = [];
  for (const row of recurring) drop(removals, 'recurs', 'on other pages of the site', row);
  return stripRows(
    rows.filter((row) => !gone.has(row)),
    removals,
  );
}

/** The letters of rows that are prose. */
const proseIn = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + (isProse(row.text) ? row.text.length : 0), 0);

/** More of a text's prose than this does not recur: it is another copy of the article. */
const MOST = 0.7;

function stripRows(all: readonly Row[], removals: Removal[]): Stripped {
  const found: Found = { published: null, weak: null, author: null, removals };
  const { kept, gone, author } = ended(all);
  for (const { row, reason } of gone) drop(removals, 'after the end', reason, row);
  const page = dropBylines(dropChrome(dropHead(kept, found), found), found);
  if (author) found.author = author;
  const prose = proseIn(page);
  const passage = prose < LEAST && isPassage(all);
  const rows = passage ? all : page;
  if (passage) removals.length = 0;
  const blocks = blocksOf(rows);
  const title = blocks[0];
  if (isListing(kept)) return { kind: 'listing', url: null, links: [], next: null, removals };
  if (!title || (prose < LEAST && !passage)) return { kind: 'other', url: null, links: [], next: null, removals };
  return {
    kind: 'article',
    url: null,
    title: title.text.replaceAll('\n', ' '),
    lead: blocks.find(({ kind }) => kind === 'lead')?.text.replaceAll('\n', ' ') ?? null,
    author: found.author,
    section: null,
    published: found.published ?? found.weak,
    modified: null,
    tags: [],
    siteName: null,
    sources: {
      title: 'line',
      ...(blocks.some(({ kind }) => kind === 'lead') && { lead: 'line' }),
      ...(found.author && { author: 'signature' }),
      ...((found.published ?? found.weak) && { published: 'line' }),
    },
    blocks,
    scores: blocks.map((block) => (isProse(block.text) ? block.text.length : 0)),
    removals,
  };
}

/** Whether a short text is a sentence or several, as somebody copied them, and no page: mostly sentences. */
function isPassage(rows: readonly Row[]): boolean {
  const letters = (list: readonly Row[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  const said = rows.filter(({ text }) => (rows.length === 1 || ENDS.test(text)) && text.split(' ').length >= WORDS);
  return rows.length <= PASSAGE && letters(said) * 2 > letters(rows);
}

/** Publication lines that make a list of stories of a text, each with a teaser or two. */
const DATED = 4;

/** Whether a text is a list of stories: many publication lines, the first of them with hardly any prose between. */
function isListing(rows: readonly Row[]): boolean {
  const from = titleAt(rows, headLength(rows));
  const dates = rows.flatMap((row, i) => {
    const printed = i > from && row.text.length <= 90 ? printedDate(row.text) : null;
    return printed && isDateRow(row.text, printed) ? [i] : [];
  });
  const proseFrom = (start: number, end: number): number =>
    rows.slice(start, end).filter(({ text }) => isProse(text)).length;
  return dates.length >= DATED && dates.slice(0, DATED).every((at, i) => proseFrom(dates[i - 1] ?? from, at) <= 2);
}

function drop(removals: Removal[], step: string, reason: string, row: Row): void {
  removals.push({ step, reason, words: firstWords(row.text) });
}

/** The title as the first row, then what stands under it and is of the article, then the text. */
function dropHead(rows: readonly Row[], found: Found): Row[] {
  const length = headLength(rows);
  const at = titleAt(rows, length);
  for (const [i, row] of rows.slice(0, at).entries()) {
    if (!takeDate(row, false, i === at - 1, found)) drop(found.removals, 'before the title', headKind(row), row);
  }
  const first = rows[at];
  if (!first) return [];
  const count = titleRows(rows, at, length);
  const lines = rows.slice(at, at + count);
  const printed = lines.map((row) => row.printed).join('\n');
  const plain = withoutPaper(first.text);
  const title: Row =
    count === 1 && at < length && plain !== first.text
      ? { ...first, text: plain, printed: plain }
      : { ...first, text: lines.map((row) => row.text).join(' '), printed };
  const under = rows.slice(at + count, Math.max(length, at + count)).filter((row) => {
    const kind = headKind(row);
    if (bare(row.text) === bare(title.text)) drop(found.removals, 'repeated', 'the title again', row);
    else if (kind === 'caption' || kind === 'sentence' || kind === 'line') return true;
    else if (kind === 'byline') {
      found.author ??= signatureOf(row.text)?.author ?? null;
      drop(found.removals, 'byline', 'who wrote it', row);
    } else if (!takeDate(row, true, true, found)) drop(found.removals, 'under the title', kind, row);
    return false;
  });
  return [title, ...under, ...rows.slice(Math.max(length, at + count))];
}

/** Reads a publication line; one over the title counts when it has a clock, a label, or the title directly under it. */
function takeDate(row: Row, under: boolean, near: boolean, found: Found): boolean {
  const printed = printedDate(row.text);
  if (!printed || !isDateRow(row.text, printed)) return false;
  const today = WEEKDAY.test(row.text);
  const labelled = /đăng|cập nhật|xuất bản/iu.test(row.text);
  if (under) found.published ??= printed.iso;
  else if (printed.iso.includes('T') || labelled || (near && !today)) found.weak = printed.iso;
  const signed = printed.rest.includes(' ') ? (signatureOf(printed.rest)?.author ?? null) : null;
  if (signed) found.author ??= signed;
  drop(found.removals, 'date line', 'publication time', row);
  return true;
}

/** Tools, labels, mastheads, file names and photographers' credits in the text, and a publication line at either end. */
function dropChrome(rows: readonly Row[], found: Found): Row[] {
  return rows.filter((row, i) => {
    if (i === 0) return true;
    if ((i <= UNDER || rows.length - i <= 4) && takeDate(row, true, true, found)) return false;
    const phrase = chromePhrase(row.text) ?? (endsArticle(row.text) ? 'head of another list' : null);
    const reason = phrase ?? (hasChromeShape(row) || isToolRow(row) ? 'shape' : isCredit(row.text) ? 'credit' : null);
    if (reason) drop(found.removals, 'chrome phrase', reason, row);
    return !reason;
  });
}

/** Bylines at the end and under the title, and a row of nothing but names in either place. */
function dropBylines(rows: Row[], found: Found): Row[] {
  const kept = [...rows];
  while (kept.length > 2) {
    const last = kept.at(-1)!;
    const byline = bylineOf(last.text);
    const names = byline ? byline.author : loneNames(last.text);
    if (!byline && !names) break;
    const person = names ? personsIn(names) : null;
    if (person) found.author = person;
    drop(found.removals, 'byline', 'who wrote it', last);
    kept.pop();
  }
  return kept.filter((row, i) => {
    if (i === 0 || i > UNDER - 1 || !kept.slice(i + 1, i + 20).some((after) => isProse(after.text))) return true;
    const names =
      bylineOf(row.text)?.author ??
      (kept.slice(1, i).some((above) => isProse(above.text)) ? null : loneNames(row.text));
    const person = names ? personsIn(names) : null;
    if (!person) return true;
    found.author ??= person;
    drop(found.removals, 'byline', 'who wrote it', row);
    return false;
  });
}

/** Blocks with their kinds: the lead is the first of the first rows that is no caption. */
function blocksOf(rows: readonly Row[]): Block[] {
  const kinds = rows.map((row, i) => kindOf(row, rows[i + 1], i));
  const lead = kinds.findIndex((kind, i) => i > 0 && kind !== 'caption');
  const row = rows[lead];
  if (row && lead <= 3 && (row.text.length >= 60 || /[.…!?]["”’)]*$/.test(row.text))) kinds[lead] = 'lead';
  return rows.map(({ printed }, i) => ({ kind: kinds[i]!, text: printed }));
}

function kindOf(row: Row, next: Row | undefined, place: number): BlockKind {
  if (place === 0) return 'title';
  const open = !/[.,;:…!?”"]$/.test(row.text);
  // A picture's caption between title and lead: a line without a full stop, over prose.
  const first =
    place === 1 && open && row.text.length < 100 && next !== undefined && (isProse(next.text) || isSentence(next.text));
  if (first || isCaption(row) || (next && next.text === row.text)) return 'caption';
  return row.text.length <= 120 && open ? 'subhead' : 'paragraph';
}
