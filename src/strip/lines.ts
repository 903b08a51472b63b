/** A tree to lines: what a reader sees, one line a block, with what the mark-up says of each. */
import { isTag, isText, type AnyNode, type Element, type ParentNode } from 'domhandler';
import { normalise } from '../text/normalise.ts';
import type { Removal } from '../model/article.ts';
import { captionHint } from './hints.ts';
import { unseen } from './parse.ts';

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
  /** Where its first link goes, as written. */
  href: string | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

interface State {
  block: Element;
  link: boolean;
  bold: boolean;
  italic: boolean;
  heading: number;
  caption: boolean;
  aligned: 'right' | 'center' | null;
  href: string | null;
}

/** Lines of a tree in the page's order; what is hidden goes into `removals`. */
export function linesOf(root: ParentNode, removals: Removal[]): Line[] {
  const lines: Line[] = [];
  let raw = '';
  let linked = '';
  let plain = { bold: false, italic: false };
  let href: string | null = null;
  let image = false;

  const flush = (state: State, broken: boolean): void => {
    const text = tidy(raw);
    if (text) {
      const { block, heading, caption, aligned } = state;
      const { bold, italic } = plain;
      lines.push({
        text,
        at: lines.length,
        linked: Math.min(text.length, tidy(linked).length),
        block,
        heading,
        caption,
        bold: !bold,
        italic: !italic,
        aligned,
        afterImage: image,
        broken,
        href,
      });
      image = false;
    }
    raw = '';
    linked = '';
    plain = { bold: false, italic: false };
    href = null;
  };

  const walk = (node: AnyNode, state: State): void => {
    if (isText(node)) {
      raw += node.data;
      if (!node.data.trim()) return;
      if (state.link) linked += node.data;
      if (!state.bold) plain.bold = true;
      if (!state.italic) plain.italic = true;
      if (state.href && !href) href = state.href;
      return;
    }
    if (!isTag(node)) return;
    const why = unseen(node);
    if (why) {
      const words = SILENT.has(node.name) ? '' : tidy(textOf(node));
      if (words) removals.push({ step: 'hidden', reason: why, words: firstWords(words) });
      return;
    }
    if (node.name === 'br' || node.name === 'hr') return flush(state, true);
    if (node.name === 'img' || node.name === 'picture') image = true;
    const inner = enter(node, state);
    const isBlock = BLOCKS.has(node.name);
    if (isBlock) flush(state, false);
    if (node.name === 'time') raw += ' '; // set apart by style alone: <a>name</a><time>day</time>
    for (const child of node.children) walk(child, inner);
    if (isBlock) flush(inner, false);
  };

  const top = root.children.find(isTag);
  if (!top) return lines;
  const start: State = {
    block: top,
    link: false,
    bold: false,
    italic: false,
    heading: 0,
    caption: false,
    aligned: null,
    href: null,
  };
  for (const child of root.children) walk(child, start);
  flush(start, false);
  return lines;
}

const SILENT = new Set([
  'title',
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'svg',
  'iframe',
  'select',
  'option',
  'math',
]);

function enter(node: Element, state: State): State {
  const { name, attribs } = node;
  const style = attribs['style'] ?? '';
  const block = BLOCKS.has(name);
  const next: State = { ...state, block: block ? node : state.block };
  if (name === 'a' && attribs['href'] !== undefined) Object.assign(next, { link: true, href: attribs['href'] });
  if (name === 'b' || name === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) next.bold = true;
  if (name === 'i' || name === 'em' || /font-style\s*:\s*italic/i.test(style)) next.italic = true;
  if (/^h[1-6]$/.test(name)) next.heading = Number(name[1]);
  if (captionHint(node)) next.caption = true;
  if (block) {
    const align =
      /text-align\s*:\s*(right|center)/i.exec(style)?.[1] ?? attribs['align'] ?? (name === 'center' ? 'center' : '');
    const side = align.toLowerCase();
    if (side) next.aligned = side === 'right' || side === 'center' ? side : null;
  }
  return next;
}

/** All text under a node, hidden or not. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}

/** NFC, one space between words, none at the ends. */
export function tidy(text: string): string {
  return normalise(text).replace(/\s+/g, ' ').trim();
}

/** The first eight words or so, for the removal log. */
export function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length <= 9 ? text.slice(0, 120) : `${words.slice(0, 8).join(' ').slice(0, 110)} …`;
}

/** The elements a line stands in, nearest first. */
export function* within(line: Line): Generator<Element> {
  for (let at: ParentNode | null = line.block; at; at = at.parent) if (isTag(at)) yield at;
}
