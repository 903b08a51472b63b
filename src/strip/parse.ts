/** HTML to a tree, with guards: not too large, not too deep, and what a reader never sees is marked. */
import { load, type CheerioAPI } from 'cheerio/slim';
import { DomHandler, Element, isTag, isText, type AnyNode, type Document } from 'domhandler';
import { Parser, parseDocument } from 'htmlparser2';
import { KeptElement } from './hints.ts';
import { QuickTokenizer } from './tokenizer.ts';

/** Larger pages are refused before they are parsed, in UTF-16 units. */
const MAX_HTML = 20 * 1024 * 1024;
/** Elements within one another. Real pages stay under 60; those deeper than this are read as if they stood side by side. */
const MAX_DEPTH = 500;
/** Elements opened and never closed beyond that depth: more are no page at all. */
const MAX_OPEN = 500_000;

/** What is asked for by name, so that the tree need not be searched. */
const WANTED = new Set('a base body h1 input link meta script time title'.split(' '));

/** A page's tree, and its elements by name. */
export interface Tree {
  root: Document;
  /** Elements of a name among those asked for, in the page's order. */
  named(name: string): readonly Element[];
  /** Elements with an `itemprop`, in the page's order. */
  readonly properties: readonly Element[];
  /** Elements that a site's CSS selector finds. */
  select(selector: string): Element[];
  /** Elements that a layout drops: no reader sees them. */
  readonly dropped: Set<Element>;
}

class Collector extends DomHandler {
  readonly found = new Map<string, Element[]>();
  readonly properties: Element[] = [];
  get depth(): number {
    return this.tagStack.length;
  }
  override onopentag(name: string, attribs: Record<string, string>): void {
    const element = new KeptElement(name, attribs);
    this.addNode(element);
    this.tagStack.push(element);
    if (attribs['itemprop'] !== undefined) this.properties.push(element);
    if (!WANTED.has(name)) return;
    const list = this.found.get(name);
    if (list) list.push(element);
    else this.found.set(name, [element]);
  }
}

/** A parser that takes elements beyond {@link MAX_DEPTH} for empty ones, and their ends for nothing. */
class FlatParser extends Parser {
  private readonly collector: Collector;
  /** Whether the tag that is being read counts for nothing. */
  private flat = false;
  private over = 0;
  constructor(collector: Collector) {
    super(collector, { decodeEntities: true, Tokenizer: QuickTokenizer });
    this.collector = collector;
  }
  protected override isVoidElement(name: string): boolean {
    return this.flat || super.isVoidElement(name);
  }
  override onopentagname(start: number, endIndex: number): void {
    this.flat = this.collector.depth > MAX_DEPTH;
    super.onopentagname(start, endIndex);
  }
  override onopentagend(endIndex: number): void {
    if (this.flat && ++this.over > MAX_OPEN)
      throw new Error(`nested deeper than ${MAX_OPEN} elements: this is no page a reader sees; skip it`);
    super.onopentagend(endIndex);
  }
  override onclosetag(start: number, endIndex: number): void {
    this.flat = this.over > 0;
    if (this.flat) this.over--;
    super.onclosetag(start, endIndex);
  }
}

/**
 * The page as a tree. htmlparser2, not parse5: on the saved pages both give the same text, and it takes a quarter of the time.
 * @throws Error when the page is larger than 20 MB, or half a million elements are never closed
 */
export function parse(html: string): Tree {
  if (html.length > MAX_HTML) throw new Error('larger than 20 MB: no article is; skip it, or cut it down first');
  const handler = new Collector();
  new FlatParser(handler).end(html);
  const { root, found, properties } = handler;
  if (!found.has('body')) found.set('body', [wrap(root)]);
  let $: CheerioAPI | undefined;
  return {
    root,
    properties,
    dropped: new Set(),
    named: (name) => found.get(name) ?? [],
    select: (selector) => ($ ??= load(root))(selector).toArray().filter(isTag),
  };
}

/** A fragment gets the body that a browser would give it. */
function wrap(root: Document): Element {
  const children = root.children as Element[];
  const body = new Element('body', {}, children);
  for (const child of children) child.parent = body;
  root.children = [body];
  body.parent = root;
  return body;
}

/** Elements whose text is never the reader's. */
const UNSEEN = new Set(
  'script style template noscript head title iframe object embed svg math canvas audio video select option textarea button input datalist dialog map'.split(
    ' ',
  ),
);
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|d-none|sr-only|visually-hidden|invisible)(?:\s|$)/;
/** Hidden at one width of screen and shown at another: `hidden md:block`, `d-none d-lg-flex`. */
const SHOWN_AT_A_WIDTH = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):[a-z-]+|d-(?:sm|md|lg|xl|xxl)-(?!none)[a-z-]+)/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Why the reader does not see this element, or null when he does. Does not look at its ancestors. */
export function unseen(element: Element): string | null {
  const kept = element as KeptElement;
  if (kept.why === undefined) kept.why = whyUnseen(element);
  return kept.why;
}

function whyUnseen(element: Element): string | null {
  const { name, attribs } = element;
  if (UNSEEN.has(name)) return name;
  if (name === 'body' || name === 'html') return null; // shown by script once the page is loaded
  if ('hidden' in attribs) return 'attribute hidden';
  if (attribs['aria-hidden'] === 'true' && !holdsPage(element)) return 'aria-hidden';
  const style = attribs['style'];
  if (style !== undefined && HIDDEN_STYLE.test(style)) return 'style hides it';
  const names = attribs['class'];
  return names !== undefined && HIDDEN_CLASS.test(names) && !SHOWN_AT_A_WIDTH.test(names)
    ? `class "${names.trim()}"`
    : null;
}

const pages = new WeakMap<Element, boolean>();

/** Whether the page itself stands in an element: a pop-up that was open when it was saved hides all behind it from readers aloud. */
function holdsPage(element: Element): boolean {
  let found = pages.get(element);
  if (found === undefined) {
    const stack = [element];
    found = false;
    for (let at = stack.pop(); at && !found; at = stack.pop()) {
      found = at.name === 'main' || at.attribs['itemprop'] === 'articleBody';
      stack.push(...at.children.filter(isTag));
    }
    pages.set(element, found);
  }
  return found;
}

/** Whether the element and all it stands in are seen. */
export function seen(element: Element, dropped?: ReadonlySet<Element>): boolean {
  for (let at: AnyNode | null = element; at; at = at.parent)
    if (isTag(at) && (unseen(at) !== null || dropped?.has(at))) return false;
  return true;
}

/** The elements an element stands in, nearest first, `most` of them, itself not among them. */
export function ancestors(element: Element, most = Infinity): Element[] {
  const found: Element[] = [];
  for (let at = element.parent; at && found.length < most; at = at.parent) if (isTag(at)) found.push(at);
  return found;
}

/** All text under a node, hidden or not, pieces parted by spaces. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}

/** Entities read as HTML reads them; tags stay as they are. */
export const decodeHTML = (text: string): string =>
  parseDocument(text.replaceAll('<', '&lt;')).children.map(textOf).join('');
