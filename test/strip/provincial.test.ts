/** What provincial papers' systems put round an article and into it: bars of tools, polls, signatures, sapô in bold, listings in tables. */
import { describe, expect, it } from 'vitest';
import { stripHtml } from '../../src/strip/index.ts';
import { article, bodyOf, LEAD, page, PARAGRAPHS, paragraphs, TITLE } from './page.ts';

const URL_OF_ONE = { url: 'https://bao.example/xa-hoi/bai-viet-a123456.html' };
const described = `<meta name="description" content="${LEAD}">`;
const plain = (body: string, head = ''): string =>
  `<html><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1>${body}</body></html>`;

describe('under the text', () => {
  it.each([
    '<div><a href="#">Gửi email</a> <a href="#">Bản in</a> <a href="#">Về trước</a> Lượt xem: 643</div>',
    '<div class="x"><a href="#">Ủng hộ tác giả</a> <b>Góc chia sẻ ảnh đẹp</b></div>',
  ])('a signature that tools stand under: %s', (tools) => {
    const got = article(page(`${paragraphs()}<p align="right"><b>Quỳnh Nga</b></p>${tools}`));
    expect([got.author, ...bodyOf(got)]).toEqual(['Quỳnh Nga', ...PARAGRAPHS]);
  });

  it('a signature outside the body’s element', () => {
    const html = plain(
      `<p>${LEAD}</p><div>${paragraphs()}</div><p style="text-align:right"><b>Bài, ảnh: Thu Hà</b></p>`,
    );
    expect(article(html, URL_OF_ONE).author).toBe('Thu Hà');
    expect(article(html.replace('Bài, ảnh: ', '')).author).toBe('Thu Hà');
  });

  it.each([
    '<p>Khảo sát: Bạn thường đọc tin lúc nào?</p><p>Sáng 51% · Trưa 18% · Tối 31% (2.406 lượt)</p>',
    '<p>Thăm dò ý kiến: Bạn thấy giao diện mới thế nào?</p><p>Đẹp 54,1% - Bình thường 30,2% - Xấu 15,7%</p>',
  ])('a poll: %s', (poll) => {
    const html = plain(`<div><p>${LEAD}</p>${paragraphs()}${poll}</div>`, described);
    expect(bodyOf(article(html, URL_OF_ONE))).toEqual(PARAGRAPHS);
  });

  it('what stands in the box that was the lead’s alone', () => {
    const html = plain(
      `<div><p>${LEAD}</p><div>${paragraphs()}</div><p>Ai cũng nói rằng đọc báo này, là vui cả ngày.</p></div>`,
      described,
    );
    expect(bodyOf(article(html, URL_OF_ONE))).toEqual(PARAGRAPHS);
  });
});

it('a sapô in bold after a publication line with a name', () => {
  const meta = '<div>Đăng ngày 10 Tháng 10, 2019 bởi <span class="author">Ngọc Diễm</span></div>';
  const got = article(plain(`${meta}<div><p><strong>${LEAD}</strong></p>${paragraphs()}</div>`));
  expect([got.lead, got.author, ...bodyOf(got)]).toEqual([LEAD, 'Ngọc Diễm', ...PARAGRAPHS]);
});

it('a listing in a table, days beside the titles', () => {
  const rows = PARAGRAPHS.map(
    (text, i) =>
      `<tr><td class="item"><a href="/chuyen-ke-${i}-a12345${i}.html">Tin số ${i} của bản Nà Cường</a> <span>(26/11/201${i})</span><p>${text}</p></td></tr>`,
  ).join('');
  const html = `<html><head><title>Xây dựng Đảng - Báo Trung Du</title></head><body><table><tr><td><h2>Xây dựng Đảng</h2></td></tr>${rows}${rows.replaceAll('a1234', 'a6789')}</table></body></html>`;
  const got = stripHtml(html, { url: 'https://bao.example/xay-dung-dang/' });
  expect([got.kind, got.kind === 'listing' && got.links.length]).toEqual(['listing', 6]);
});
