/** What is not the article: lines by what they say, elements by their names, cards of other stories by their shape. */
import type { Element, ParentNode } from 'domhandler';
import { endsForeign, foreignPhrase, isReadAlso, leadsOn } from './foreign.ts';
import { chromeHint, hint } from './hints.ts';
import { within, type Line } from './lines.ts';
import { remembered } from '../text/remembered.ts';
import { isPoll } from './poll.ts';
import { isToolChain } from './tools.ts';
import { AUTHOR_TOKENS, CHROME_LINES, CHROME_STARTS, END_LINES, FILE_NAME, MASTHEAD, RELATED_LINES } from './words.ts';

/** Longer lines are none of the phrases below. */
const LONGEST = 330;
/** Answers kept: a site's chrome is the same on every page. */
const KNOWN = 10_000;

/** Why a line is a tool, a label or a counter of the page, or null. Never true of a sentence: whole lines or short ones only. */
export function chromePhrase(text: string): string | null {
  if (text.length > LONGEST) return /[\p{L}\p{N}]/u.test(text) ? null : 'rule';
  return phraseOf(text);
}

const phraseOf = remembered((text: string): string | null => {
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length <= 12 ? 'no words' : 'rule';
  if (FILE_NAME.test(text)) return 'file name';
  if (text.length <= 160 && CHROME_LINES.some((pattern) => pattern.test(text))) return 'tool or label';
  if (text.length <= LONGEST_START && ANY_START.test(text) && startsChrome(text)) return 'tool or label';
  if (headsRelated(text)) return 'head of related stories';
  if (isToolChain(text)) return 'tool or label';
  if (isPoll(text)) return 'poll';
  if (text.length <= 100 && MASTHEAD.test(text)) return 'masthead';
  return foreignPhrase(text);
}, KNOWN);

const LONGEST_START = Math.max(...CHROME_STARTS.map(({ limit }) => limit));
/** All of them in one: asked first, for few lines start so. */
const ANY_START = new RegExp(CHROME_STARTS.map(({ start }) => start.source).join('|'), 'iu');
const startsChrome = (text: string): boolean =>
  CHROME_STARTS.some(({ start, limit }) => text.length <= limit && start.test(text));

/** Whether nothing of the article follows a line of these words. */
export function endsArticle(text: string): boolean {
  return text.length <= 60 && (END_LINES.some((pattern) => pattern.test(text)) || endsForeign(text));
}

/** Whether a line is the head of a box of related stories. */
export function headsRelated(text: string): boolean {
  return text.length <= 60 && RELATED_LINES.some((pattern) => pattern.test(text));
}

/** "(26/11/2019)", "26/11/2019 08:30 -", "(26/11)" beside a story's title. */
const DAY_BESIDE =
  /[([|–-]?\s?(?:\d{1,2}[:h]\d{2}(?::\d{2})?,?\s)?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?:,?\s\d{1,2}[:h]\d{2}(?::\d{2})?)?\s?[)\]|–:-]?/gu;

/** A line that is a link and nothing else to speak of, a day apart; or a link with a label before it. */
export function isLink(line: Line): boolean {
  const { text, linked } = line;
  if (linked >= text.length * 0.8) return true;
  if (linked < text.length * 0.4) return false;
  return (
    linked >= text.replace(DAY_BESIDE, '').length * 0.8 ||
    leadsOn(text) ||
    LABELLED.test(text) ||
    isReadAlso(text.slice(0, text.length - linked)) ||
    isReadAlso(text.slice(linked))
  );
}

/** "Lire aussi : …", "Read also: …", in whatever language. */
const LABELLED = /^[^.!?:：]{2,28}[:：] /u;

/** What these name is not the article however much prose is in it. */
const NEVER_BODY = new Set('<nav> <footer> popup modal footer comment comments binhluan login newsletter'.split(' '));

/** Sums over an element and all in it. */
interface Sum {
  lines: number;
  letters: number;
  /** Lines of prose: a teaser has one or two. */
  prose: number;
  proseLetters: number;
  /** Lines that are the linked title of a story. */
  titles: Line[];
}

/** The first letters of a linked title must be this many for a card. */
const TITLE_LENGTH = 15;
/** A card is a title, a section, a time, a teaser: no more lines, letters, lines of prose than this. */
const CARD = { lines: 7, letters: 1500, prose: 2 };

/** What stands where on a page: asked once, for all lines. */
export interface Chrome {
  /** Why an element and all in it are not of the article, by its name and what it stands in; null when they say nothing. */
  reason(element: Element): { step: string; reason: string; element: Element } | null;
  /** Whether a line stands in an element whose name says author. */
  author(line: Line): boolean;
}

/** What is counted over a page's elements; asked once, whatever the article turns out to be. */
export interface Survey {
  sums: ReadonlyMap<Element, Sum>;
  cards: ReadonlySet<Element>;
  /** Boxes of a few words round a field to write in. */
  forms: ReadonlySet<Element>;
  lines: number;
  /** Letters of prose on the whole page. */
  prose: number;
}

export function survey(lines: readonly Line[], fields: readonly Element[] = []): Survey {
  const sums = new Map<Element, Sum>();
  let prose = 0;
  for (const line of lines) {
    const weight = isProse(line) ? line.text.length : 0;
    const isTitle = isTitleLink(line);
    prose += weight;
    for (let at: ParentNode | null = line.block; at; at = at.parent) {
      const element = at as Element;
      let sum = sums.get(element);
      if (!sum) sums.set(element, (sum = { lines: 0, letters: 0, prose: 0, proseLetters: 0, titles: [] }));
      sum.lines++;
      if (weight) sum.prose++;
      sum.proseLetters += weight;
      sum.letters += line.text.length;
      if (isTitle) sum.titles.push(line);
    }
  }
  return { sums, cards: findCards(sums), forms: findForms(sums, fields, prose), lines: lines.length, prose };
}

/** A box round a form says no more than this. */
const FORM = { letters: 700, share: 0.25, climb: 6 };
const FIELDS = new Set(['email', 'text', 'tel', 'submit']);

function findForms(sums: ReadonlyMap<Element, Sum>, fields: readonly Element[], prose: number): Set<Element> {
  const found = new Set<Element>();
  for (const field of fields) {
    if (!FIELDS.has((field.attribs['type'] ?? 'text').toLowerCase())) continue;
    let box: Element | null = null;
    let at = field.parent;
    for (let i = 0; at && 'attribs' in at && i < FORM.climb; i++, at = at.parent) {
      const sum = sums.get(at);
      if (!sum) continue;
      if (sum.letters > FORM.letters || sum.proseLetters > prose * FORM.share) break;
      box = at;
    }
    if (box) found.add(box);
  }
  return found;
}

/**
 * Finds the boxes round the article. An element that holds `core` (the title's element, an `articleBody`) or most of the
 * page's prose is no such box, whatever its name.
 */
export function findChrome({ sums, cards, forms, lines, prose }: Survey, core: ReadonlySet<Element>): Chrome {
  const guarded = (element: Element): boolean => {
    const sum = sums.get(element);
    return (
      core.has(element) ||
      element.name === 'body' ||
      element.name === 'html' ||
      (sum?.lines ?? 0) > lines * 0.6 || // such as the one <form> round an .aspx page
      (sum?.proseLetters ?? 0) > Math.max(prose * 0.6, 400)
    );
  };

  type Reason = { step: string; reason: string; element: Element };
  const known = new Map<Element, Reason | null>();
  const reasonOf = (element: Element): Reason | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parent && 'attribs' in element.parent ? element.parent : null;
    let reason: Reason | null = parent ? reasonOf(parent) : null;
    if (!reason && forms.has(element) && !guarded(element)) reason = { step: 'box', reason: 'round a form', element };
    if (!reason && cards.has(element) && !core.has(element))
      reason = { step: 'card', reason: 'title and teaser of another story', element };
    if (!reason) {
      const token = chromeHint(element);
      if (token && !(NEVER_BODY.has(token) ? core.has(element) : guarded(element)))
        reason = { step: 'box', reason: token, element };
    }
    known.set(element, reason);
    return reason;
  };
  return {
    reason: reasonOf,
    author: (line) => {
      const around = within(line);
      // The speaker of a quotation and the writer of a comment are named so too.
      if (around.some((at) => at.name === 'blockquote' || /quote|comment/i.test(at.attribs['class'] ?? '')))
        return false;
      return around.some((at) => hint(at, AUTHOR_TOKENS) && !guarded(at));
    },
  };
}

/** A line with the length and the punctuation of a sentence, and few links in it. */
export function isProse({ text, heading, linked }: Line): boolean {
  if (heading || linked >= text.length * 0.35) return false;
  return text.length >= 40
    ? PUNCTUATION.test(text)
    : text.length >= 16 && IDEOGRAPHS.test(text) && PUNCTUATION.test(text);
}

const PUNCTUATION = /[.,;:!?…”"。，、；：！？」।؟،]/u;
/** Writing in which a word is a sign or two. */
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

function isTitleLink(line: Line): boolean {
  return isLink(line) && line.text.length >= TITLE_LENGTH;
}

/** So many boxes of one name side by side are a list. */
const ALIKE = 3;

const isSmall = (sum: Sum): boolean =>
  sum.titles.length > 0 && sum.lines <= CARD.lines && sum.letters <= CARD.letters && sum.prose <= CARD.prose;

/**
 * Cards: elements of a handful of lines with the linked title of a story, that either stand among others of their kind,
 * or hold a second link (the picture's) to the same address.
 */
function findCards(sums: ReadonlyMap<Element, Sum>): Set<Element> {
  const cards = new Set<Element>();
  const groups = new Map<ParentNode, Element[]>();
  for (const [element, sum] of sums) {
    if (!('attribs' in element) || !isSmall(sum)) continue;
    if (element.parent && 'attribs' in element.parent) {
      const group = groups.get(element.parent);
      if (group) group.push(element);
      else groups.set(element.parent, [element]);
    }
    if (hasPictureOfTitle(element, sum)) cards.add(element);
  }
  for (const group of groups.values()) {
    if (group.length < ALIKE) continue;
    const byName = new Map<string, Element[]>();
    for (const child of group) {
      const key = `${child.name}.${/^\S*/.exec(child.attribs['class'] ?? '')![0]}`;
      const alike = byName.get(key);
      if (alike) alike.push(child);
      else byName.set(key, [child]);
    }
    for (const alike of byName.values()) if (alike.length >= ALIKE) for (const card of alike) cards.add(card);
  }
  return cards;
}

function hasPictureOfTitle(element: Element, sum: Sum): boolean {
  const href = sum.titles[0]?.href;
  if (!href || sum.titles.length > 2) return false;
  const stack: Element[] = [element];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const children = at.children.filter((child): child is Element => 'attribs' in child);
    if (at.name === 'a' && at.attribs['href'] === href && hasPicture(at)) return true;
    stack.push(...children);
  }
  return false;
}

function hasPicture(element: Element): boolean {
  return element.children.some(
    (child) => 'attribs' in child && (['img', 'picture'].includes(child.name) || hasPicture(child)),
  );
}
