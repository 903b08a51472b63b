/** Plain text with a page's chrome in it to the article: lines go by what they say, for there is no mark-up to ask. */
import { normalise } from '../text/normalise.ts';
import type { Block, BlockKind, Removal, Stripped } from '../model/article.ts';
import { bylineOf, isNames, loneNames, personsIn } from './bylines.ts';
import { chromePhrase, endsArticle, headsRelated } from './chrome.ts';
import { printedDate } from './dates.ts';
import { firstWords, tidy } from './lines.ts';
import { bare, withoutSite } from './meta.ts';
import { FILE_NAME, SECTION_LINES } from './words.ts';

interface Row {
  /** One space between words: what the line is judged by. */
  text: string;
  /** As printed, runs of spaces and all: what goes into the article. */
  printed: string;
  /** Nothing but a line break before it, no empty line. */
  tight: boolean;
  /** The line before was a picture's file name. */
  afterImage: boolean;
}

/** Lines of this length with a sentence's end are prose. */
const PROSE = 90;
/** Less prose than this, in letters, is no article. */
const LEAST = 200;
/** Letters of prose before a comment box or a list of other stories for the article to end there. */
const BEFORE_END = 150;
/** How far from the top a date, a byline or a section's name may stand, in lines that are kept. */
const HEAD = 6;

const isProse = (text: string): boolean => text.length >= PROSE && /[.!?…:;”"]["”’)\]./]*$/.test(text);

/**
 * Strips a plain text. Title is the first line left, the lead the next when it is a sentence. Lines wrapped by hand stay
 * lines of one block, joined by `\n`. Kind `other` when there is hardly any prose.
 */
export function stripText(text: string): Stripped {
  const removals: Removal[] = [];
  const rows = cut(rowsOf(text), removals);
  const found: Found = { published: null, weak: null, author: null, dateAt: null, removals };
  const head = dropHead(dropChrome(rows, found), found);
  const body = dropBylines(head, found);
  const blocks = blocksOf(body);
  const prose = body.reduce((sum, row) => sum + (isProse(row.text) ? row.text.length : 0), 0);
  const title = blocks[0];
  if (!title || prose < LEAST) return { kind: 'other', url: null, links: [], next: null, removals };
  const lead = blocks[1]?.kind === 'lead' ? blocks[1].text.replaceAll('\n', ' ') : null;
  return {
    kind: 'article',
    url: null,
    title: title.text.replaceAll('\n', ' '),
    lead,
    author: found.author,
    section: null,
    published: found.published ?? found.weak,
    blocks,
    removals,
  };
}

interface Found {
  /** The time printed under the title; the one printed over it, which may be the day the page was saved. */
  published: string | null;
  weak: string | null;
  author: string | null;
  /** How many kept lines stand above the first publication line. */
  dateAt: number | null;
  removals: Removal[];
}

function drop(removals: Removal[], step: string, reason: string, row: Row): void {
  removals.push({ step, reason, words: firstWords(row.text) });
}

const isImageLine = (text: string): boolean => FILE_NAME.test(text) || /^chú thích ảnh$/iu.test(text);

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let tight = false;
  for (const raw of normalise(text).split('\n')) {
    const line = tidy(raw);
    if (line)
      rows.push({
        text: line,
        printed: raw.trim(),
        tight: tight && rows.length > 0,
        afterImage: isImageLine(rows.at(-1)?.text ?? ''),
      });
    tight = line !== '';
  }
  return rows;
}

/** Cuts where the article ends: at a comment box, a list of other stories, or the byline under it. */
function cut(rows: Row[], removals: Removal[]): Row[] {
  const total = rows.reduce((sum, { text }) => sum + (isProse(text) ? text.length : 0), 0);
  const kept: Row[] = [];
  let before = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const related = headsRelated(row.text);
    if (before >= BEFORE_END && related) {
      const resumes = afterRelated(rows, i + 1);
      for (const gone of rows.slice(i, resumes)) drop(removals, 'after the end', row.text, gone);
      i = resumes - 1;
      continue;
    }
    // "Bình luận" in a tool bar over the text: the body's prose follows at once.
    const tool = before < total * 0.3 && afterRelated(rows, i + 1) <= i + 5 && i + 5 < rows.length;
    if (before >= BEFORE_END && !tool && endsArticle(row.text)) {
      for (const gone of rows.slice(i)) drop(removals, 'after the end', row.text, gone);
      break;
    }
    kept.push(row);
    if (isProse(row.text)) before += row.text.length;
    const byline =
      before >= LEAST && before >= total * 0.3 && /^[\s\p{P}]*(?:tin,? )?bài/iu.test(row.text)
        ? bylineOf(row.text)
        : null;
    if (byline?.author) {
      for (const gone of rows.slice(i + 1)) drop(removals, 'after the end', 'byline', gone);
      break;
    }
  }
  return kept;
}

/** Where the article goes on after a box of related stories: at the first of two lines of prose after titles alone; else the end. */
function afterRelated(rows: readonly Row[], from: number): number {
  const next = rows.findIndex((row, i) => i >= from && isProse(row.text));
  return next >= 0 && rows[next + 1] && isProse(rows[next + 1]!.text) && !/^[•·*-]/.test(rows[next]!.text)
    ? next
    : rows.length;
}

/** Tools, labels, mastheads, file names; publication lines are read as they go. */
function dropChrome(rows: readonly Row[], found: Found): Row[] {
  const kept: Row[] = [];
  let prose = false;
  for (const [i, row] of rows.entries()) {
    const ends = rows.length - i <= 4;
    if ((kept.length < HEAD || ends) && takeDate(row, kept.length, found)) continue;
    const phrase = chromePhrase(row.text) ?? (endsArticle(row.text) ? 'head of another list' : null);
    const section = !prose && kept.length < HEAD && SECTION_LINES.some((pattern) => pattern.test(row.text));
    if (phrase || section) drop(found.removals, 'chrome phrase', phrase ?? 'section', row);
    else kept.push(row);
    prose ||= isProse(row.text);
  }
  return kept;
}

function takeDate(row: Row, above: number, found: Found): boolean {
  const printed = printedDate(row.text);
  if (!printed) return false;
  const clock = printed.iso.includes('T');
  const signed = isNames(printed.rest) && printed.rest.includes(' ') ? personsIn(printed.rest) : null;
  const labelled = /đăng|cập nhật|xuất bản/iu.test(row.text);
  const around = printed.rest === '' || (clock && row.text.length <= 90 && printed.rest.split(' ').length <= 4);
  if (!around || (printed.rest !== '' && !clock)) return false;
  found.dateAt ??= above;
  if (above > 0) found.published ??= printed.iso;
  else if (clock || labelled) found.weak ??= printed.iso;
  if (signed) found.author ??= signed;
  drop(found.removals, 'date line', 'publication time', row);
  return true;
}

/** Menus above the title, and the title printed twice. */
function dropHead(rows: Row[], found: Found): Row[] {
  const firstProse = rows.findIndex((row) => isProse(row.text));
  let from = 0;
  const short = (row: Row): boolean => row.text.length < 25 && row.text.split(' ').length <= 4;
  if (firstProse > 3) while (from < firstProse - 1 && short(rows[from]!)) from++;
  // A short line, the title, the date: the first is the kicker.
  if (from === 0 && found.dateAt === 2 && rows[0] && rows[1] && short(rows[0]) && !isProse(rows[1].text)) from = 1;
  const plain = withoutSite(rows[from]?.text ?? '', []);
  const again = rows.slice(from + 1, from + 5).some((row) => bare(row.text) === bare(plain));
  if (again && plain !== rows[from]?.text) from++;
  for (const row of rows.slice(0, from)) drop(found.removals, 'before the title', 'menu', row);
  const title = bare(rows[from]?.text ?? '');
  return rows.slice(from).filter((row, i) => {
    const repeated = i > 0 && i < 4 && bare(row.text) === title;
    if (repeated) drop(found.removals, 'repeated', 'the title again', row);
    return !repeated;
  });
}

/** Bylines at the end and under the title, and a line of nothing but names in either place. */
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
    if (i === 0 || i > 3 || !kept.slice(i + 1).some((after) => isProse(after.text))) return true;
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

function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  for (const [i, row] of rows.entries()) {
    const last = blocks.at(-1);
    const wraps = row.tight && last && /[\p{L}\p{N},–-]$/u.test(last.text) && /^\p{Ll}/u.test(row.text);
    if (wraps) last.text += `\n${row.printed}`;
    else blocks.push({ kind: kindOf(row, rows[i + 1], blocks.length), text: row.printed });
  }
  return blocks;
}

/** A caption that ends with who took the picture: "… Ảnh: Hoài Thu". */
const CREDITED = /^.{5,240}[\s(.]Ảnh\s*:\s*[^.]{2,40}$/u;

function kindOf(row: Row, next: Row | undefined, place: number): BlockKind {
  if (place === 0) return 'title';
  if (place === 1 && (row.text.length >= 60 || /[.…!?]$/.test(row.text)) && !row.afterImage) return 'lead';
  if (row.afterImage || (next && next.text === row.text) || CREDITED.test(row.text)) return 'caption';
  return row.text.length <= 120 && !/[.,;:…!?”"]$/.test(row.text) ? 'subhead' : 'paragraph';
}
