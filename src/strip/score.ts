/** Finding the body without knowing the site: the element with the most prose in it, and no more than that. */
import type { Element } from 'domhandler';
import { isProse } from './chrome.ts';
import { hint } from './hints.ts';
import { within, type Line } from './lines.ts';
import { ancestors } from './parse.ts';
import { BODY_TOKENS } from './words.ts';

/** Elements that hold one paragraph: the body is what they stand in. */
export const PARAGRAPHS = new Set(
  'p li blockquote h1 h2 h3 h4 h5 h6 figcaption td th tr tbody table dd dt pre ul ol figure'.split(' '),
);

/** A larger element is the body when it holds this many times the prose of the smaller one; `page`: the whole page more yet. */
const GAIN = { withTitle: 1.12, without: 1.3, page: 1.3 };

/** A text of ideographs says as much in a third of the letters. */
export const density = (text: string): number => (/^.{0,40}[\u3040-\u30ff\u3400-\u9fff]/u.test(text) ? 3 : 1);

/** How much of an article a line is: letters of prose, fewer when it has links or no end. */
export function weight(line: Line): number {
  let known = weights.get(line);
  if (known === undefined) weights.set(line, (known = weigh(line)));
  return known;
}

/** Asked of a line several times over. */
const weights = new WeakMap<Line, number>();

function weigh(line: Line): number {
  if (!isProse(line) || line.caption) return 0;
  const links = 1 - line.linked / line.text.length;
  return line.text.length * links * (/[.!?…:;”"’»«)。！？」]\s*$/u.test(line.text) ? 1 : 0.7) * density(line.text);
}

/**
 * The element that holds the article's body, or null when no line is prose. `lines` are those left when boxes and cards
 * are gone; those before the title count little, and the body never reaches beyond what also holds the title.
 */
export function findBody(
  lines: readonly Line[],
  title: Element | null,
  titleAt: number,
  agrees: ((line: Line) => boolean) | null = null,
): Element | null {
  const direct = new Map<Element, number>();
  const total = new Map<Element, number>();
  for (const line of lines) {
    const score = weight(line) * (line.at < titleAt ? 0.1 : 1) * (agrees ? (agrees(line) ? 2 : 0.2) : 1);
    if (!score) continue;
    let holder: Element | null = null;
    for (const element of within(line)) {
      if (!holder || PARAGRAPHS.has(holder.name)) holder = element;
      total.set(element, (total.get(element) ?? 0) + score);
    }
    if (holder) direct.set(holder, (direct.get(holder) ?? 0) + score);
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of direct) {
    const named = element.attribs['itemprop'] === 'articleBody' ? 1.5 : hint(element, BODY_TOKENS) ? 1.25 : 1;
    if (score * named > most) [best, most] = [element, score * named];
  }
  return best && widened(best, total, title);
}

function widened(best: Element, total: ReadonlyMap<Element, number>, title: Element | null): Element {
  const holdsTitle = new Set(title ? ancestors(title) : []);
  const gain = title ? GAIN.withTitle : GAIN.without;
  let body = best;
  const isMarked = (element: Element): boolean => element.attribs['itemprop'] === 'articleBody';
  if (holdsTitle.has(best) || best === title || isMarked(best)) return body;
  for (const element of ancestors(best)) {
    if (element.name === 'html') break;
    const enough = element.name === 'body' ? gain * GAIN.page : gain;
    if ((total.get(element) ?? 0) >= (total.get(body) ?? 0) * enough) body = element;
    if (holdsTitle.has(element) || isMarked(element)) break;
  }
  return body;
}
