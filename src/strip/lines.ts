/** A tree to lines: what a reader sees, one line a block, with what the mark-up says of each. */
import { isTag, isText, type AnyNode, type Element, type ParentNode, type Text } from 'domhandler';
import { normalise } from '../text/normalise.ts';
import { captionHint } from './hints.ts';
import { decodeHTML, textOf, unseen } from './parse.ts';

/** One block of text as the page sets it. */
export interface Line {
  text: string;
  /** Its place among the page's lines. */
  at: number;
  /** How many letters of it are in links, in UTF-16 units. */
  linked: number;
  /** The innermost block element it stands in. */
  block: Element;
  heading: number;
  caption: boolean;
  bold: boolean;
  italic: boolean;
  /** Set to the right or in the middle. */
  aligned: 'right' | 'center' | null;
  /** Nothing but a picture stands between it and the line before. */
  afterImage: boolean;
  /** Ended by `<br>`, not by the end of a block. */
  broken: boolean;
  /** A row of a table: its cells are parted by tabs. */
  row: boolean;
  /** Where its first link goes, as written. */
  href: string | null;
  /** What it was read from, when a trace was asked for. */
  nodes?: Text[];
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const BOLD_CLASS = /(?:^|\s)(?:(?:font-|text-|fw-)?(?:semi)?bold(?:er)?)(?:\s|$)/i;
const ITALIC = /font-style\s*:\s*italic/i;
const ALIGN = /text-align\s*:\s*(right|center)/i;
/** An inline element that is set as a block. */
const AS_BLOCK = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

/** What reading the lines finds besides: elements that later questions are asked of. */
export interface Seen {
  lines: Line[];
  /** What is hidden, with why and its first words. */
  hidden: { reason: string; words: string }[];
}

/** Lines of a tree in the page's order. With `trace`, each line keeps its text nodes. */
export function linesOf(root: ParentNode, dropped: ReadonlySet<Element> = new Set(), trace = false): Seen {
  const lines: Line[] = [];
  const hidden: Seen['hidden'] = [];
  const top = root.children.find(isTag);
  if (!top) return { lines, hidden };
  // The line that is being read.
  let raw = '';
  let linked = '';
  let plain = false;
  let upright = false;
  let href: string | null = null;
  let image = false;
  let nodes: Text[] = [];
  let seam = false;
  // What the place says that is being read.
  let block: Element = top;
  let inLink: string | null = null;
  let isBold = false;
  let isItalic = false;
  let heading = 0;
  let caption = false;
  let aligned: Line['aligned'] = null;
  let row: string[] | null = null;

  const clear = (): void => {
    raw = linked = '';
    plain = upright = false;
    href = null;
    if (trace) nodes = [];
  };
  const flush = (broken: boolean): void => {
    if (row) return void (raw += ' ');
    if (raw === '') return;
    const text = caption ? tidy(raw).replace(CAPTION_LABEL, '') : tidy(raw);
    if (text) {
      lines.push({
        text,
        at: lines.length,
        linked: linked === '' ? 0 : Math.min(text.length, tidy(linked).length),
        block,
        heading,
        caption,
        bold: !plain,
        italic: !upright,
        aligned,
        afterImage: image,
        broken,
        row: false,
        href,
        ...(trace && { nodes }),
      });
      image = false;
    }
    clear();
  };

  const readText = (node: Text): void => {
    const { data } = node;
    const blank = BLANK.test(data);
    if (blank && raw === '') return void (seam = false);
    // Set apart by style alone: <span class="place">Hà Tĩnh</span>Chiều 11/3. No word has a capital inside.
    if (seam && raw !== '' && isSeam(raw, data)) raw += ' ';
    seam = false;
    raw += data;
    if (inLink !== null) linked += data;
    if (trace) nodes.push(node);
    if (!blank) {
      if (!isBold) plain = true;
      if (!isItalic) upright = true;
      href ??= inLink;
    }
  };

  const enter = (node: Element, isBlock: boolean, style: string | undefined): void => {
    const { name, attribs } = node;
    if (isBlock) block = node;
    if (name === 'a' && attribs['href'] !== undefined) inLink = attribs['href'];
    const names = attribs['class'];
    if (name === 'b' || name === 'strong' || (style && BOLD.test(style))) isBold = true;
    else if (names?.includes('bold') && BOLD_CLASS.test(names)) isBold = true;
    if (name === 'i' || name === 'em' || (style && ITALIC.test(style))) isItalic = true;
    if (name.length === 2 && HEADING.test(name)) heading = Number(name[1]);
    if (captionHint(node) || (name === 'figure' && isPicture(node))) caption = true;
    if (!isBlock) return;
    const side = (style && ALIGN.exec(style)?.[1]) || attribs['align'] || (name === 'center' ? 'center' : '');
    if (side) {
      const lower = side.toLowerCase();
      aligned = lower === 'right' || lower === 'center' ? lower : null;
    }
  };

  const walk = (node: AnyNode): void => {
    if (isText(node)) return readText(node);
    if (!isTag(node)) return;
    const why = dropped.size && dropped.has(node) ? 'the layout drops it' : unseen(node);
    if (why !== null) {
      if (isVideo(node)) image = true;
      const words = SILENT.has(node.name) ? '' : tidy(textOf(node));
      if (words) hidden.push({ reason: why, words: firstWords(words) });
      return;
    }
    const { name } = node;
    if (name === 'br' || name === 'hr') return flush(true);
    if (name === 'img' || name === 'picture' || name === 'amp-img') image = true;
    const style = node.attribs['style'];
    const isBlock = BLOCKS.has(name) || (style !== undefined && AS_BLOCK.test(style)) || isComponent(node);
    if (isBlock) flush(false);
    const before = { block, inLink, isBold, isItalic, heading, caption, aligned };
    enter(node, isBlock, style);
    if (name === 'time' || name === 'cite') raw += ' '; // set apart by style alone: <a>name</a><time>day</time>
    if (name === 'tr' && !row && isDataRow(node)) readRow(node);
    else for (const child of node.children) walk(child);
    if (isBlock) flush(false);
    else if (node.attribs['class'] !== undefined) seam = true;
    ({ block, inLink, isBold, isItalic, heading, caption, aligned } = before);
  };

  /** A row of a table as one line, its cells parted by tabs. */
  const readRow = (node: Element): void => {
    row = [];
    for (const child of node.children) {
      if (!isTag(child)) continue;
      walk(child);
      row.push(tidy(raw));
      raw = '';
    }
    const text = row.join('\t').trim();
    row = null;
    if (text) raw = text;
    const at = lines.length;
    flush(false);
    if (lines.length > at) Object.assign(lines[at]!, { text, row: true, bold: false, italic: false });
  };

  for (const child of root.children) walk(child);
  flush(false);
  return { lines, hidden };
}

/** A film, or a frame that shows one: its caption follows as a picture's does. */
const isVideo = ({ name, attribs }: Element): boolean =>
  name === 'video' || (name === 'iframe' && /youtu|video|player|tv/i.test(attribs['src'] ?? ''));

/** Read aloud before a caption, and not shown. */
const CAPTION_LABEL = /^(?:image|media) caption,?:? ?/i;

/** A figure with a picture and a few words: all of these are its caption. */
const PICTURES = new Set(['img', 'picture', 'amp-img', 'video', 'iframe', 'svg', 'noscript']);
const NO_CAPTION = new Set(['table', 'blockquote', 'pre', 'form']);
function isPicture(figure: Element): boolean {
  let picture = false;
  const stack = [figure];
  for (let at = stack.pop(); at; at = stack.pop()) {
    for (const child of at.children) {
      if (!isTag(child)) continue;
      if (PICTURES.has(child.name)) picture = true;
      else if (NO_CAPTION.has(child.name)) return false;
      stack.push(child);
    }
  }
  return picture && tidy(textOf(figure)).length <= CELL * 4;
}

/** An element of the site's own making is a block, unless it stands in a line. */
const isComponent = ({ name, parent }: Element): boolean =>
  name.includes('-') && parent !== null && isTag(parent) && !IN_A_LINE.has(parent.name);
const IN_A_LINE = new Set('p span a b i em strong h1 h2 h3 h4 h5 h6 li'.split(' '));

const isSeam = (before: string, after: string): boolean =>
  (STARTS_CAPITAL.test(after) && ENDS_SMALL.test(before)) || (/^\d/.test(after) && ENDS_YEAR.test(before));
const ENDS_SMALL = /\p{Ll}$/u;
/** "08:15 - 09/03/2026" and what stands beside it: "1.234 lượt xem". */
const ENDS_YEAR = /[/.-]\d{4}$/;
const STARTS_CAPITAL = /^\p{Lu}/u;
const BLANK = /^\s*$/;
const HEADING = /^h[1-6]$/;

const SILENT = new Set('title script style head noscript template svg iframe select option math'.split(' '));

/** Cells of data are short, and there are two at least; tables that set a page or a picture hold other things. */
const CELL = 160;
const dataTables = new WeakMap<Element, boolean>();

function isDataRow(row: Element): boolean {
  let table: ParentNode | null = row.parent;
  while (table && !(isTag(table) && table.name === 'table')) table = table.parent;
  if (!table || !isTag(table)) return false;
  let known = dataTables.get(table);
  if (known === undefined) dataTables.set(table, (known = isData(table)));
  return known;
}

/** Letters in a node, counted no further than just over `most`. */
function lengthOf(node: AnyNode, most: number): number {
  if (isText(node)) return node.data.trim().length;
  let length = 0;
  if (isTag(node)) for (const child of node.children) if ((length += lengthOf(child, most)) > most) break;
  return length;
}

function isData(table: Element): boolean {
  let full = 0;
  let rows = 0;
  const stack: Element[] = table.children.filter(isTag);
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (at.name === 'table' || HEADING.test(at.name) || at.name === 'img') return false;
    if (at.name !== 'tr') {
      stack.push(...at.children.filter(isTag));
      continue;
    }
    const cells = at.children.filter(isTag).map((cell) => {
      stack.push(...cell.children.filter(isTag));
      return lengthOf(cell, CELL * 4);
    });
    if (cells.some((length) => length > CELL * 4)) return false;
    rows++;
    if (cells.filter((length) => length > 0 && length <= CELL).length > 1) full++;
  }
  return full >= 2 && full >= rows / 2;
}

/** NFC, one space between words, none at the ends. */
export function tidy(text: string): string {
  const short = text.trim();
  if (!UNUSUAL.test(short)) return short;
  const single = short.replace(/\s+/g, ' ');
  if (!UNUSUAL.test(single)) return single;
  const whole = single.includes('&') ? unescapedAgain(single) : single;
  return normalise(whole).replace(/\s+/g, ' ').trim();
}

/** What may need mending: anything but printed ASCII, precomposed Latin letters and usual dashes and quotes; two spaces; an entity. */
const UNUSUAL =
  /[^ -~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u0233\u1e00-\u1eff\u2010-\u2027\u20ab]| {2}|&[#a-z]/;
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/i;

/** Entities that were escaped before the page was made are still there as text: `&amp;#7871;` reads `&#7871;`. */
function unescapedAgain(text: string): string {
  let last = text;
  for (let i = 0; i < 2 && ENTITY.test(last); i++) last = decodeHTML(last);
  return last;
}

/** The first eight words or so, for the removal log. */
export function firstWords(text: string): string {
  let eighth = 0;
  for (let words = 0, at = text.indexOf(' '); at >= 0 && at < 200; at = text.indexOf(' ', at + 1)) {
    words++;
    if (words === 8) eighth = at;
    if (words === 9) return `${text.slice(0, Math.min(eighth, 110))} …`;
  }
  return text.slice(0, 120);
}

/** Whether a line stands in an element. */
export function inside(line: Line, element: Element): boolean {
  for (let at: ParentNode | null = line.block; at; at = at.parent) if (at === element) return true;
  return false;
}

/** The elements a line stands in, nearest first, `most` of them. */
export function within(line: Line, most = Infinity): Element[] {
  const found: Element[] = [];
  for (let at: ParentNode | null = line.block; at && found.length < most; at = at.parent) if (isTag(at)) found.push(at);
  return found;
}
