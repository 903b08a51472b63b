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

describe('a sapô that', () => {
  it.each([
    ['stands in a box of its own', `<div class="x1">${LEAD}</div><div class="x2">${paragraphs()}</div>`],
    ['is bold by its class', `<div class="mt-4 font-semibold">${LEAD}</div><div>${paragraphs()}</div>`],
    [
      'follows names and labels',
      `<article><p>Mai Chi</p><p>Theo dõi</p><p>12/03/2024 08:15</p><p>Góc nhìn</p><h2 class="a__sapo">${LEAD}</h2>${paragraphs()}</article>`,
    ],
    [
      'is text beside the box',
      `<table><tr><td>(Cập nhật: 08:15:00 AM - Ngày 12/03/2011)<br><span>${LEAD}</span><br><div>${PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')}</div></td></tr></table>`,
    ],
  ])('%s', (_, body) => {
    const got = article(plain(body), URL_OF_ONE);
    expect([got.lead, ...bodyOf(got)]).toEqual([LEAD, ...PARAGRAPHS]);
  });

  it('is no part of a text that an advertisement cuts', () => {
    const [first, ...others] = PARAGRAPHS;
    const got = article(
      plain(
        `<div class="t"><p>${first}</p></div><div class="ad">Quảng cáo</div><div class="t">${paragraphs(others)}</div>`,
      ),
      URL_OF_ONE,
    );
    expect([got.lead, ...bodyOf(got)]).toEqual([null, ...PARAGRAPHS]);
  });
});

describe('values', () => {
  it('the last paragraph ends with who wrote it', () => {
    const got = article(page(paragraphs().replace(/<\/p>$/, ' <b>Hồng Vân</b></p>')));
    expect([got.author, ...bodyOf(got)]).toEqual(['Hồng Vân', ...PARAGRAPHS]);
  });

  it('the publication line stands in a bar of tools', () => {
    const html = page(paragraphs()).replace(
      '</h1>',
      '</h1><div class="time-share"><span>08:15, 12/03/2024</span><a href="#">Facebook</a></div>',
    );
    expect(article(html).published).toBe('2024-03-12T08:15:00+07:00');
  });

  it('a source that is an address', () => {
    const got = article(
      page(`${paragraphs()}<p><em>Nguồn: baodienbien.example</em></p><p><b>Tin, ảnh: Thùy Dương</b></p>`),
    );
    expect([got.author, ...bodyOf(got)]).toEqual(['Thùy Dương', ...PARAGRAPHS]);
  });

  it('a film’s caption', () => {
    const film = '<div><video src="a.mp4"></video><p>Lễ kết nạp đảng viên tại bản Nà Cường. Video: Mai Chi</p></div>';
    expect(article(page(film + paragraphs())).blocks[2]).toEqual({
      kind: 'caption',
      text: 'Lễ kết nạp đảng viên tại bản Nà Cường. Video: Mai Chi',
    });
  });

  it.each(['Chi tiết tin tức', 'Báo Yên Bái điện tử'])('a head that says %s on every page', (title) => {
    const body = `<h3 class="news-title">${TITLE}</h3><p class="intro">${LEAD}</p><div>${paragraphs()}</div>`;
    const inline = `<table><tr><td><span class="NewsTitle">${TITLE}</span><br><div>${paragraphs()}</div></td></tr></table>`;
    for (const content of [body, inline])
      expect(
        article(`<html><head><title>${title}</title></head><body>${content}</body></html>`, URL_OF_ONE).title,
      ).toBe(TITLE);
  });
});
