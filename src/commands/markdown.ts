/** A stripped article as Markdown: title, lead, subheads, captions, tables. */
import type { StrippedArticle } from '../model/article.ts';

/** What would be read as mark-up at a line's start, or within it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/^(#{1,6}|[-+>]|\d{1,9}[.)])(?=\s)/u, (mark) => mark.replace(/([#+>.)-])/g, '\\$1'));

/** The article, paragraphs parted by empty lines, rows of a table together. */
export function markdownOf({ blocks, author, published }: StrippedArticle): string {
  const parts: string[] = [];
  let table: string[] = [];
  const endTable = (): void => {
    if (table.length) parts.push(table.join('\n'));
    table = [];
  };
  for (const { kind, text } of blocks) {
    if (text.includes('\t')) {
      const cells = text.split('\t').map(escaped);
      table.push(`| ${cells.join(' | ')} |`);
      if (table.length === 1) table.push(`|${' --- |'.repeat(cells.length)}`);
      continue;
    }
    endTable();
    const plain = escaped(text.replaceAll('\n', ' '));
    if (kind === 'title') parts.push(`# ${plain}`, ...byline(author, published));
    else if (kind === 'lead') parts.push(`**${plain}**`);
    else if (kind === 'subhead') parts.push(`## ${plain}`);
    else if (kind === 'caption') parts.push(`*${plain}*`);
    else parts.push(plain);
  }
  endTable();
  return parts.join('\n\n');
}

const byline = (author: string | null, published: string | null): string[] => {
  const line = [author, published].filter((part) => part !== null).join(', ');
  return line ? [escaped(line)] : [];
};
