/** A sapô that nothing names: the one paragraph between the title and the box that holds all others. */
import type { Element } from 'domhandler';
import { chromePhrase, isLink } from './chrome.ts';
import { inside, within, type Line } from './lines.ts';
import { PARAGRAPHS, weight } from './score.ts';
import { isDated, type Piece } from './title.ts';

const LENGTH = { min: 60, max: 600 };
/** The box of the text holds so many paragraphs at least. */
const LEAST = 2;

/** The lead set apart by its place alone, among the lines after a title; null when there is none, or more than one. */
export function leadByPlace(lines: readonly Line[]): Piece | null {
  const prose = lines.filter((line) => weight(line) > 0 && !chromePhrase(line.text) && !isDated(line.text));
  const [first] = prose;
  const main = mainHolder(prose);
  if (!first || !main || !isLead(first)) return null;
  const [second] = prose.slice(1);
  if (!second || inside(first, main) || !inside(second, main)) return null;
  return isAlone(first, second, prose)
    ? { text: first.text, lines: [first], element: first.block, from: 'paragraph between title and text' }
    : null;
}

/** Whether the first paragraph stands in a box of its own, or as the only one straight in the box that holds the text's. */
function isAlone(first: Line, second: Line, prose: readonly Line[]): boolean {
  const around = within(second);
  if (around.includes(first.block)) return prose.filter((line) => line.block === first.block).length === 1;
  const box = within(first).find(({ parent }) => around.some((element) => element === parent));
  const other = around.find(({ parent }) => parent === box?.parent);
  if (!box || !other || isAlike(box, other)) return false;
  return prose.filter((line) => inside(line, box)).length === 1;
}

const isLead = (line: Line): boolean =>
  line.text.length >= LENGTH.min && line.text.length <= LENGTH.max && !isCaptioned(line) && !line.row && !isLink(line);

/** Words set under a picture as captions are. */
const isCaptioned = ({ caption, afterImage, italic, aligned }: Line): boolean =>
  caption || (afterImage && (italic || aligned === 'center'));

/** Parts that an advertisement cuts a text into are made alike. */
const isAlike = (a: Element, b: Element): boolean => a.name === b.name && a.attribs['class'] === b.attribs['class'];

/** The element that most prose stands in directly. */
function mainHolder(prose: readonly Line[]): Element | null {
  const blocks = new Map<Element, number>();
  for (const { block } of prose) blocks.set(block, (blocks.get(block) ?? 0) + 1);
  const counts = new Map<Element, { letters: number; lines: number }>();
  for (const line of prose) {
    const single = blocks.get(line.block) === 1;
    const holder = within(line).find((element) => !PARAGRAPHS.has(element.name) && !(single && element === line.block));
    if (!holder) continue;
    const sum = counts.get(holder) ?? { letters: 0, lines: 0 };
    counts.set(holder, { letters: sum.letters + weight(line), lines: sum.lines + 1 });
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b.letters - a.letters);
  return best && best[1].lines >= LEAST ? best[0] : null;
}
