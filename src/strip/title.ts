/** The title the reader sees, and the sapô under it, found among a page's lines. */
import { isTag, type Element } from 'domhandler';
import type { Layout } from '../model/site.ts';
import { hint } from './hints.ts';
import { openByline, personsIn } from './bylines.ts';
import { chromePhrase, endsArticle, isLink, isProse } from './chrome.ts';
import { printedDate } from './dates.ts';
import { inside, tidy, within, type Line } from './lines.ts';
import { bare, type Head } from './meta.ts';
import { ancestors, seen, textOf, type Tree } from './parse.ts';
import { density } from './score.ts';
import { LEAD_TOKENS } from './words.ts';

/** A piece of the page: its text, the lines it is made of, and their element; no lines when only the head has it. */
export interface Piece {
  text: string;
  lines: Line[];
  element: Element | null;
  /** By what it was found. */
  from: string;
}

const TITLE_TOKENS = new Set('title headline tieude heading'.split(' '));
const TITLE_PAIR = /tieu[-_]?de/i;

/** First element the selector finds that is seen and has lines. */
export function pick(tree: Tree, selector: string | undefined, lines: readonly Line[]): Piece | null {
  if (!selector) return null;
  for (const element of tree.select(selector)) {
    if (!seen(element, tree.dropped)) continue;
    const piece = pieceOf(element, lines, 'layout') ?? inlinePiece(element, lines);
    if (piece) return piece;
  }
  return null;
}

/** An element inside a line: its own text, and the line it is part of. */
function inlinePiece(element: Element, lines: readonly Line[]): Piece | null {
  const text = tidy(textOf(element));
  const line = lines.find((one) => one.text.includes(text) && ancestors(element).includes(one.block));
  return text && line ? { text, lines: [line], element, from: 'layout' } : null;
}

/** The lines in an element as one text, or null when there are none. */
function pieceOf(element: Element, lines: readonly Line[], by: string): Piece | null {
  const found = lines.filter((line) => inside(line, element));
  return found.length ? { text: found.map((line) => line.text).join(' '), lines: found, element, from: by } : null;
}

/** The share of words that two texts have in common, of the shorter one's; 0 to 1. */
function agreement(a: string, b: string): number {
  const [x, y] = [new Set(bare(a).split(' ')), new Set(bare(b).split(' '))];
  const shared = [...x].filter((word) => word && y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

/**
 * The title: the layout's, else the h1 that agrees with the head, else the line that is the head's title, else the
 * first h1, else what the head says. Lines of boxes and cards are to be left out of `lines`.
 */
export function findTitle(tree: Tree, lines: readonly Line[], head: Head, layout: Layout | null): Piece | null {
  const chosen = pick(tree, layout?.title, lines);
  if (chosen) return chosen;
  const own = new Set(head.siteNames.map(bare));
  const headings = h1s(lines).filter((piece) => !own.has(bare(piece.text)));
  for (const title of head.titles) {
    const same = headings.find((piece) => bare(piece.text) === bare(title));
    if (same) return same;
  }
  // A logo's h1 may be part of a title that ends with the paper's name: it has to be most of it.
  const agrees = (piece: Piece, title: string): boolean =>
    piece.text.length >= Math.max(8, title.length * 0.6) && agreement(piece.text, title) >= 0.7;
  const near = headings.find((piece) => head.titles.some((title) => agrees(piece, title)));
  if (near) return near;
  const printed = printedTitle(lines, head) ?? underKicker(lines, head);
  if (printed) return printed;
  const first = headings.find((piece) => !piece.lines.every(isLink)); // a linked h1 is the logo
  if (first) return first;
  const isNamed = ({ block }: Line): boolean =>
    hint(block, TITLE_TOKENS) !== null || TITLE_PAIR.test(block.attribs['class'] ?? '');
  const named = lines.find(
    (line) =>
      (isNamed(line) || isTitleInside(line)) &&
      !isLink(line) &&
      line.text.length >= 10 &&
      line.text.length <= 250 &&
      !chromePhrase(line.text) &&
      !endsArticle(line.text),
  );
  const inner = head.titles.length ? undefined : inlineTitle(lines);
  if (inner) return only(inner, 'element named title');
  if (named && !head.titles.length) return only(named, 'element named title');
  const heading = lines.find(
    (line) =>
      ((line.heading > 1 && line.heading < 5) || (line.bold && !/[.;,]$/.test(line.text))) &&
      !isLink(line) &&
      line.text.length >= 15 &&
      line.text.length <= 250,
  );
  if (heading && !head.titles.length) return only(heading, 'first heading');
  const stated = head.titles[0];
  return stated ? { text: stated, lines: [], element: null, from: 'head' } : null;
}

/** A line that is all of a span called title, in a cell with the whole article: `<span class="NewsTitle">…</span><br>`. */
function inlineTitle(lines: readonly Line[]): Line | undefined {
  for (const block of new Set(lines.map((line) => line.block))) {
    for (const element of block.children) {
      if (!isTag(element) || element.name !== 'span') continue;
      const names = `${element.attribs['class']} ${element.attribs['id']}`;
      if (hint(element, TITLE_TOKENS) === null && !TITLE_PAIR.test(names)) continue;
      const text = tidy(textOf(element));
      const line = lines.find((one) => one.block === block && one.text === text && !isLink(one));
      if (line && text.length >= 20 && text.length <= 250 && seen(element)) return line;
    }
  }
  return undefined;
}

/** A line that is all of an inline element called title: `<td><span class="TieuDe">…</span></td>`. */
function isTitleInside({ block }: Line): boolean {
  const inner = block.children.filter(isTag);
  const only = inner.length === 1 ? inner[0]! : null;
  return only !== null && TITLE_PAIR.test(`${only.attribs['class']} ${only.attribs['id']}`);
}

function h1s(lines: readonly Line[]): Piece[] {
  const elements = new Set<Element>();
  for (const line of lines) {
    if (line.heading !== 1) continue;
    const h1 = within(line).find((element) => element.name === 'h1');
    if (h1) elements.add(h1);
  }
  return [...elements]
    .slice(0, 40)
    .map((element) => pieceOf(element, lines, 'h1'))
    .filter((piece) => piece !== null);
}

/** A heading that holds the kicker and the title: "Nach der FlutStadtrat billigt Plan". */
function underKicker(lines: readonly Line[], head: Head): Piece | null {
  for (const title of head.titles.filter((text) => text.length >= 20)) {
    const line = lines.find(
      ({ heading, text }) => heading > 0 && text.endsWith(title) && text.length <= title.length + 60,
    );
    if (line) return { ...only(line, 'heading that ends with the head’s'), text: title };
  }
  return null;
}

function printedTitle(lines: readonly Line[], head: Head): Piece | null {
  const split = (title: string): string[] => [...title.split(/\s+[-–|»]\s+/u), title.replace(/^.{3,40}?:\s/u, '')];
  const parts = head.titles.flatMap(split).filter((part) => part.length >= 20);
  const wanted = [...head.titles, ...parts].map((title) => ({ words: bare(title), length: title.length }));
  const candidates = lines.filter((line) => line.text.length >= 8 && line.text.length <= 300 && !isLink(line));
  // Punctuation apart, equal titles are about as long: cheaper to ask first.
  const line = candidates.find(({ text }) =>
    wanted.some(
      ({ words, length }) => words.length >= 8 && Math.abs(text.length - length) <= 12 && bare(text) === words,
    ),
  );
  return line ? only(line, 'line that agrees with the head') : null;
}

/** How many lines after the body's first a sapô may start. */
const LEAD_REACH = 3;
/** … and how many before it. */
const LEAD_BEFORE = 40;
const LEAD_LENGTH = { min: 30, max: 1500 };

/**
 * The sapô between the title and the body's first lines: the layout's, an element named so, a line that agrees with the
 * description, a bold or headed first paragraph. Null when nothing on the page says it is one.
 * `lines` are those after the title, `start` is the index in them of the body's first, `body` the body's own.
 */
export function findLead(
  tree: Tree,
  lines: readonly Line[],
  start: number,
  body: readonly Line[],
  head: Head,
  layout: Layout | null,
): Piece | null {
  const chosen = pick(tree, layout?.lead, lines);
  if (chosen) return withoutLinks(chosen);
  const near = openingOf(lines, start).filter(
    (line) => !line.caption && !chromePhrase(line.text) && !isDated(line.text),
  );
  for (const line of near) {
    const element = within(line, 4).find((at) => hint(at, LEAD_TOKENS));
    const piece = element ? pieceOf(element, lines, 'element named lead') : null;
    if (piece && piece.lines.length <= 6 && fits(piece.text) && !isMost(piece.lines, body)) return withoutLinks(piece);
  }
  for (const line of near) {
    if (!isLink(line) && fits(line.text) && head.descriptions.some((text) => repeats(line.text, text)))
      return only(line, 'line that agrees with the description');
  }
  const stamp = lines.slice(0, BETWEEN).findIndex(({ text }) => isDated(text) || openByline(text) !== null);
  const between = lines.slice(0, Math.max(start, lines.slice(stamp + 1).some(isProse) ? stamp : 0));
  const apart = near.filter((line) => between.includes(line) && !isLink(line) && fits(line.text) && isApart(line));
  if (apart.length === 1 && between.length <= BETWEEN) return only(apart[0]!, 'line between title and text');
  const first = near.find(
    (line) => line.text.length >= LEAD_LENGTH.min && !isLink(line) && (line.bold || isSentence(line)),
  );
  if (first && fits(first.text) && isSentence(first) && (first.bold || first.heading === 2 || first.heading === 3))
    return only(first, 'first paragraph, set apart');
  return null;
}

/** The lines before the body, and the first of it; names, times and labels are not counted. */
function openingOf(lines: readonly Line[], start: number): Line[] {
  const from = Math.max(0, start - LEAD_BEFORE);
  let left = LEAD_REACH;
  const end = lines.findIndex(
    ({ text }, i) => i >= start && (i >= start + 12 || (said(text) >= LEAD_LENGTH.min && left-- === 0)),
  );
  return lines.slice(from, end < 0 ? lines.length : end);
}

/** No more lines than these stand between a title and a text that have a sapô between them and nothing else to read. */
const BETWEEN = 8;
/** A line of a sentence's length, neither a byline nor a name beside a place. */
const isApart = (line: Line): boolean =>
  said(line.text) >= 60 && !line.afterImage && !openByline(line.text) && !line.row && line.heading < 4;

/** A publication line, with a name or the page's tools in it. */
export function isDated(text: string): boolean {
  const printed = text.length <= 120 ? printedDate(text) : null;
  if (printed === null) return false;
  const { iso, rest } = printed;
  return rest === '' || (iso.includes('T') && rest.length <= 50) || (rest.length <= 60 && personsIn(rest) !== null);
}

const only = (line: Line, from: string): Piece => ({ text: line.text, lines: [line], element: line.block, from });
const fits = (text: string): boolean => said(text) >= LEAD_LENGTH.min && text.length <= LEAD_LENGTH.max;
/** Letters, those of ideographs counted three times. */
const said = (text: string): number => text.length * density(text);
const isSentence = (line: Line): boolean => line.text.length >= 70 && (isProse(line) || /[.…!?”"]$/.test(line.text));

/** Several lines that are most of the body are the body, under a name such as `description`. */
function isMost(lines: readonly Line[], body: readonly Line[]): boolean {
  const letters = (list: readonly Line[]): number => list.reduce((sum, line) => sum + line.text.length, 0);
  return lines.length > 1 && letters(body.filter((line) => lines.includes(line))) > letters(body) / 2;
}

/** Whether a printed line and a description are one text, a dateline before it or a cut end apart. */
function repeats(line: string, description: string): boolean {
  const [a, b] = [bare(line), bare(description)];
  if (said(b) < 30) return false;
  const end = b.slice(0, Math.min(b.length, 100));
  const at = a.indexOf(end.slice(0, Math.max(30, end.length - 10)));
  return at >= 0 && at <= 40 && a.length <= b.length * 2.5 + 60;
}

function withoutLinks(piece: Piece): Piece {
  const kept = piece.lines.filter((line) => !isLink(line));
  return kept.length ? { ...piece, text: kept.map((line) => line.text).join(' ') } : piece;
}
