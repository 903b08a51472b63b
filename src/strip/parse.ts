/** HTML to a tree, with guards: not too large, not too deep, and what a reader never sees is marked. */
import { load, type CheerioAPI } from 'cheerio/slim';
import { DomHandler, Element, isTag, type AnyNode, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Larger pages are refused before they are parsed, in UTF-16 units. */
const MAX_HTML = 20 * 1024 * 1024;
/** Elements within one another. Real pages stay under 60; beyond this a recursive walk would end the stack. */
const MAX_DEPTH = 1500;

class BoundedHandler extends DomHandler {
  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    if (this.tagStack.length > MAX_DEPTH) {
      throw new Error(`nested deeper than ${MAX_DEPTH} elements: this is no page a reader sees; skip it`);
    }
  }
}

/**
 * The page as a tree that can be asked with CSS selectors.
 * htmlparser2 (`cheerio/slim`), not parse5: on the saved pages both give the same text, and it takes a quarter of the time.
 */
export function parse(html: string): CheerioAPI {
  if (html.length > MAX_HTML) throw new Error('larger than 20 MB: no article is; skip it, or cut it down first');
  const handler = new BoundedHandler();
  const parser = new Parser(handler, { decodeEntities: true });
  parser.end(html);
  const $ = load(handler.root);
  if (!$('body').length) wrap(handler.root);
  return $;
}

/** A fragment gets the body that a browser would give it. */
function wrap(root: Document): void {
  const children = root.children as Element[];
  const body = new Element('body', {}, children);
  for (const child of children) child.parent = body;
  root.children = [body];
  body.parent = root;
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
  const { name, attribs } = element;
  if (UNSEEN.has(name)) return name;
  if (name === 'body' || name === 'html') return null; // shown by script once the page is loaded
  if ('hidden' in attribs) return 'attribute hidden';
  if (attribs['aria-hidden'] === 'true') return 'aria-hidden';
  if (HIDDEN_STYLE.test(attribs['style'] ?? '')) return 'style hides it';
  const names = attribs['class'] ?? '';
  return HIDDEN_CLASS.test(names) && !SHOWN_AT_A_WIDTH.test(names) ? `class "${names.trim()}"` : null;
}

/** Whether the element and all it stands in are seen. */
export function seen(element: Element): boolean {
  for (let at: AnyNode | null = element; at; at = at.parent) if (isTag(at) && unseen(at)) return false;
  return true;
}

/** The elements an element stands in, nearest first, itself not among them. */
export function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parent; at; at = at.parent) if (isTag(at)) found.push(at);
  return found;
}
