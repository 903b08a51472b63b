/** Pages that are no article: listings with their links and next page, errors, shells; and pages that are no pages. */
import { describe, expect, it } from 'vitest';
import { stripHtml } from '../../src/strip/index.ts';
import { baosonla } from '../../src/sites/baosonla.ts';
import { page, PARAGRAPHS, paragraphs, TITLE } from './page.ts';

const BASE = 'https://baosonla.vn/xay-dung-dang.html';
const ids = ['2NSKgzlIR', 'aB3dE5fG7', 'Qw8rT2yU1', 'zX4cV6bN9', 'mL1kJ3hG5'];
const story = (id: string, i: number): string =>
  `<div class="item"><a href="/xay-dung-dang/bai-so-${i}-${id}.html"><img src="${i}.jpg"></a><h3><a href="/xay-dung-dang/bai-so-${i}-${id}.html">Bài số ${i} về công tác xây dựng Đảng ở cơ sở</a></h3><p>${PARAGRAPHS[i % 3]}</p></div>`;
const listing = (pager = ''): string =>
  `<html><head><title>Xây dựng Đảng - Báo Sơn La</title><meta property="og:type" content="article"></head><body>
   <nav><a href="/xay-dung-dang/bai-trong-menu-abCdEf123.html">Trong menu</a></nav><h1>Xây dựng Đảng</h1>
   ${ids.map(story).join('')}<a href="/tag/dang-vien-tre-o-vung-cao-bien-gioi-son-la.html">đảng viên trẻ</a><a href="/xay-dung-dang/bai-so-0-${ids[0]}.html#comment">3 bình luận</a>${pager}</body></html>`;
const wanted = ids.map((id, i) => `https://baosonla.vn/xay-dung-dang/bai-so-${i}-${id}.html`);

describe('listing', () => {
  it.each([
    ['by the site’s patterns', baosonla],
    ['by the shape of addresses', null],
  ])('gives the links in order, once each: %s', (_, site) => {
    const got = stripHtml(listing(), { url: BASE, site });
    expect(got).toMatchObject({ kind: 'listing', links: wanted, next: null });
  });

  it.each([
    ['rel', '<a rel="next" href="/xay-dung-dang/trang-2.html">2</a>'],
    ['words', '<div class="phan"><a href="/xay-dung-dang/trang-2.html">Trang sau</a></div>'],
    [
      'a sign',
      '<ul class="pagination"><li class="active"><a href="/xay-dung-dang.html">1</a></li><li><a href="/xay-dung-dang/trang-9.html">9</a></li><li><a href="/xay-dung-dang/trang-2.html">&gt;</a></li></ul>',
    ],
    [
      'numbers',
      '<div class="paging"><span class="current">1</span><a href="/xay-dung-dang/trang-2.html">2</a><a href="/xay-dung-dang/trang-3.html">3</a></div>',
    ],
    ['load more', '<a class="more" data-url="/xay-dung-dang/trang-2.html">Xem thêm</a>'],
  ])('finds the next page by %s', (_, pager) => {
    expect(stripHtml(listing(pager), { url: BASE, site: baosonla })).toMatchObject({
      next: 'https://baosonla.vn/xay-dung-dang/trang-2.html',
    });
  });

  it('goes on from the third page to the fourth', () => {
    const pager =
      '<div class="paging"><a href="/xay-dung-dang/trang-2.html">2</a><a href="/xay-dung-dang/trang-3.html">3</a><a href="/xay-dung-dang/trang-4.html">4</a></div>';
    const got = stripHtml(listing(pager), { url: 'https://baosonla.vn/xay-dung-dang/trang-3.html', site: baosonla });
    expect(got).toMatchObject({ next: 'https://baosonla.vn/xay-dung-dang/trang-4.html' });
  });

  it('answers with a listing when one is expected, even for one link', () => {
    const html = `<html><body><a href="${wanted[0]}">Bài số 0</a></body></html>`;
    expect(stripHtml(html, { url: BASE, site: baosonla, expect: 'listing' })).toMatchObject({
      kind: 'listing',
      links: [wanted[0]],
    });
  });

  it('does not take an article for one because of the stories beside it', () => {
    expect(
      stripHtml(page(paragraphs(), { after: ids.map(story).join('') }), { url: wanted[0]!, site: baosonla }).kind,
    ).toBe('article');
  });
});

describe('neither', () => {
  it.each([
    ['nothing', ''],
    [
      'a script shell',
      '<html><head><title>Báo Điện Biên Phủ</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
    ],
    [
      'an error page',
      `<html><head><title>404 - Không tìm thấy trang</title></head><body><h1>404</h1><p>Trang bạn tìm không tồn tại hoặc đã bị xóa.</p><h3>Tin mới</h3>${ids.map(story).join('')}</body></html>`,
    ],
    ['a policy', '<html><body><h1>Liên hệ</h1><p>Tòa soạn: 100 đường Tô Hiệu.</p></body></html>'],
  ])('says other to %s', (_, html) => {
    expect(stripHtml(html, { url: 'https://baosonla.vn/x' }).kind).toBe('other');
  });
});

describe('guards', () => {
  it.each([60_000, 100_000])('reads %i nested elements as if they stood side by side', (count) => {
    const html = page(
      '<div>'.repeat(count) +
        paragraphs() +
        '</div>'.repeat(count) +
        '<p>Đồng chí Lò Văn Hặc nói thêm như vậy, sau cùng.</p>',
    );
    const got = stripHtml(html);
    expect(got).toMatchObject({ kind: 'article', title: TITLE });
    expect(got.kind === 'article' && got.blocks.at(-1)?.text).toMatch(/sau cùng/);
  });

  it('refuses a million nested elements by name', () => {
    expect(() => stripHtml('<div>'.repeat(1_000_000))).toThrow(/nested deeper than 500000 elements/);
  });

  it('reads 1,400 nested elements', () => {
    expect(stripHtml(page('<div>'.repeat(1400) + paragraphs())).kind).toBe('article');
  });

  it('refuses more than 20 MB', () => {
    expect(() => stripHtml(' '.repeat(20 * 1024 * 1024 + 1))).toThrow(/larger than 20 MB/);
  });

  it('reads a page that was cut off, up to the cut', () => {
    const html = page(paragraphs());
    for (let at = 0; at < html.length; at += 97) expect(() => stripHtml(html.slice(0, at))).not.toThrow();
    expect(stripHtml(html.slice(0, html.indexOf('</footer>') - 200)).kind).toBe('article');
  });
});
