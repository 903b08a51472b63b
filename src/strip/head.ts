/** The zone over an article's text, in plain text: which row is the title, and what round it is chrome. */
import { chromePhrase, endsArticle } from './chrome.ts';
import { printedDate } from './dates.ts';
import { isProse, isSentence, type Row } from './rows.ts';
import { hasChromeShape, isCaption, isLabel, isPaperName, isPhraseList, isSection, isToolRow } from './shapes.ts';
import { isCapitalHeadline, signatureOf } from './signature.ts';

/** What a row over the text is. A `line` may be the title, a `label` seldom is, the others never are. */
export type HeadKind = 'chrome' | 'section' | 'date' | 'byline' | 'caption' | 'sentence' | 'label' | 'line';

/** A title is no longer than this. */
export const TITLE = 200;

/**
 * How many rows stand before the text: those over the first row of prose that is neither chrome nor a long title. Prose with
 * nothing over it that could be a title, and a menu or a date and then a headline under it, is a notice: the text is further down.
 */
export function headLength(rows: readonly Row[]): number {
  const first = proseFrom(rows, 0);
  const next = proseFrom(rows, first + 1);
  if (next >= rows.length) return first;
  const over = rows.slice(0, first).map(headKind);
  const under = rows.slice(first + 1, next).map(headKind);
  const isHead = (kind: HeadKind): boolean => kind === 'date' || kind === 'section' || kind === 'chrome';
  return !over.includes('line') && under.includes('line') && under.some(isHead) ? next : first;
}

function proseFrom(rows: readonly Row[], from: number): number {
  const found = rows.findIndex(
    ({ text }, i) =>
      i >= from &&
      isProse(text) &&
      !chromePhrase(text) &&
      !(endsLikeTitle(text) && rows.slice(i + 1, i + 4).some((row) => isProse(row.text))),
  );
  return found < 0 ? rows.length : found;
}

/** Long, and ended by a quotation's mark or a question's, with no sentence's end inside: a title may be so. */
const endsLikeTitle = (text: string): boolean =>
  text.length <= TITLE && /(?:\p{L}[”"]|[?!][”"]?)$/u.test(text) && !/[.!?…]\s/u.test(text);

export function headKind(row: Row): HeadKind {
  const { text } = row;
  if (isSection(text)) return 'section';
  const printed = printedDate(text);
  if (printed && isDateRow(text, printed)) return 'date';
  if (isCaption(row)) return 'caption';
  if (chromePhrase(text) || endsArticle(text) || hasChromeShape(row) || isPaperName(row)) return 'chrome';
  if (isToolRow(row) || isPhraseList(row)) return 'chrome';
  if (signatureOf(text) && !isCapitalHeadline(text)) return 'byline';
  if (isSentence(text) && !endsLikeTitle(text)) return 'sentence';
  return isLabel(text) ? 'label' : 'line';
}

/** "TIN VẮN NGÀY 18/11/2025" is a headline with the day in it. */
const BULLETIN = /^(?:tin (?:vắn|tức|nhanh|sáng|chiều|tối)|bản tin|điểm tin|điểm báo|nhật ký)(?!\p{L})/iu;

/** Whether a row says when it was published and little else: a name, a section, a source. */
export function isDateRow(text: string, { iso, rest }: { iso: string; rest: string }): boolean {
  if (rest === '') return true;
  if (BULLETIN.test(text)) return false;
  if (isSection(rest)) return true;
  const signed = signatureOf(rest);
  if (signed && rest.includes(' ')) return true;
  return iso.includes('T') && text.length <= 90 && rest.split(' ').length <= 4;
}
