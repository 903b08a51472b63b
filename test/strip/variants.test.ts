/** Plain texts with heads and feet of papers the rules were not written on. */
import { describe, expect, it } from 'vitest';
import { stripText } from '../../src/strip/index.ts';
import { MORE_PRINTS } from './footers.ts';
import { PRINTS } from './headers.ts';
import type { Print } from './prints.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines of an article that are chrome though they stand in it. */
const INSIDE =
  /^(?:.*\d{1,2}[/-]\d{1,2}[/-]\d{4}.{0,16}|\(Đăng ngày.*|.*Lượt xem.*|Tác giả:.*|Lường Văn Toán|00:00.*|1x|Theo dõi trên.*|Cỡ chữ:|A|Nghe bài viết.*|Giọng nữ.*|Facebook .*|Chia sẻ .*|Quảng cáo|Xem thêm:.*|Ảnh: Lường Văn Toán|[\w-]+\.jpg)$/u;

function wanted({ article, title }: Print): string[] {
  const lines = article.filter((line, i) => line && (i === 0 || line.length > 60 || !INSIDE.test(line)));
  return title ? [title, ...lines.filter((line) => !title.includes(line) && !line.startsWith(`${title} |`))] : lines;
}

describe('plain texts of other papers', () => {
  it.each([...PRINTS, ...MORE_PRINTS].map((print) => [print.name, print] as const))('%s', (_, print) => {
    const got = stripText([...print.over, ...print.article, ...print.under].join('\n'));
    if (got.kind !== 'article') throw new Error(`read as ${got.kind}`);
    const blocks = got.blocks.flatMap(({ kind, text }) =>
      kind === 'title' ? [squeeze(text)] : text.split('\n').map(squeeze),
    );
    const lines = wanted(print);
    expect({ title: got.title, lead: got.lead, author: got.author, published: got.published, lines: blocks }).toEqual({
      title: print.title ?? lines[0],
      lead: print.lead ?? lines[1],
      author: print.author,
      published: print.published,
      lines,
    });
  });
});
