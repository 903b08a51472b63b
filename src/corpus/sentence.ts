/** The sentence that a place of a text stands in. */
import { paragraphs, sentences, type Span } from '../text/sentences.ts';

function spanAt(text: string, start: number): Span {
  const paragraph = paragraphs(text).find((one) => start < one.end) ?? { start: 0, end: text.length };
  return sentences(text, paragraph).find((one) => start < one.end) ?? paragraph;
}

export function sentenceAt(text: string, start: number): string {
  const { start: from, end } = spanAt(text, start);
  return text.slice(from, end);
}

/** The sentence with a stretch of it between » and «. */
export function marked(text: string, start: number, end: number): string {
  const span = spanAt(text, start);
  const last = Math.max(span.end, end);
  return `${text.slice(span.start, start)}»${text.slice(start, end)}«${text.slice(end, last)}`.replace(/\s+/g, ' ');
}
