/** The text that a page states in its JSON-LD: what agrees with it is the body, and where the page prints none it is the text. */
import { tidy, type Line } from './lines.ts';
import { bare } from './meta.ts';
import { decodeHTML } from './parse.ts';

/** Shorter ones are a description. */
const LEAST = 300;
/** Lines of fewer letters are found by chance. */
const SHORTEST = 25;

/** A stated text, as paragraphs. */
export function statedParagraphs(body: string | null): string[] {
  if (!body || body.length < LEAST) return [];
  const text = decodeHTML(body.replace(/<(?:\/p|br ?\/?|\/div|\/li|\/h[2-6])>/gi, '\n').replace(/<[^>]{0,500}>/g, ' '));
  return text.split(/\n+/).map(tidy).filter(Boolean);
}

/** Whether a line is of the stated text; null when the page states none, or prints another. */
export function agreesWith(body: string | null, lines: readonly Line[]): ((line: Line) => boolean) | null {
  const paragraphs = statedParagraphs(body);
  if (!paragraphs.length) return null;
  const whole = bare(paragraphs.join(' '));
  const agreeing = new Set<Line>();
  let letters = 0;
  for (const line of lines) {
    if (line.text.length < SHORTEST) continue;
    const plain = bare(line.text);
    if (!plain || !whole.includes(plain)) continue;
    agreeing.add(line);
    letters += plain.length;
  }
  return letters >= whole.length * 0.5 ? (line) => agreeing.has(line) : null;
}
