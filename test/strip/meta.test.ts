/** Title, author, time, section and address, out of head, JSON-LD and the page itself. */
import { describe, expect, it } from 'vitest';
import { article, bodyOf, page, PARAGRAPHS, paragraphs, TITLE } from './page.ts';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('title', () => {
  it('is the h1 before og:title, and a heading that is the logo is none', () => {
    const html = page(paragraphs(), {
      head: '<meta property="og:title" content="Phát triển đảng viên vùng cao ở Chiềng Lao | Báo Sơn La">',
      before: '<h1 class="logo"><a href="/">Báo Sơn La</a></h1>',
    });
    expect(article(html).title).toBe(TITLE);
  });

  it('is the line that the head names when there is no h1', () => {
    const html = page(paragraphs()).replace(`<h1>${TITLE}</h1>`, `<div class="x">${TITLE}</div>`);
    expect(article(html).title).toBe(TITLE);
  });

  it.each(['Báo Sơn La điện tử - ', 'Baosonla.vn | '])('loses the site’s name before it: %s', (name) => {
    const html = page(paragraphs())
      .replace(`<h1>${TITLE}</h1>`, '')
      .replace(/<title>.*?<\/title>/, `<title>${name}${TITLE}</title>`);
    expect(article(html).title).toBe(TITLE);
  });
});

describe('author', () => {
  it.each([
    ['<p style="text-align:right"><strong>Lam Giang</strong></p>', 'Lam Giang'],
    ['<p>Bài, ảnh: Huy Ngoan, Quàng Hưởng</p>', 'Huy Ngoan, Quàng Hưởng'],
    ['<p>Tin, ảnh: Thu Thảo (CTV)</p>', 'Thu Thảo'],
    ['<p>Theo Lan Anh (TTXVN)</p>', 'Lan Anh'],
    ['<p>Theo TTXVN</p>', null],
    ['<p>Nguồn: Báo Nhân Dân</p>', null],
    ['<p><b>NHẬT XUÂN - NGHI VŨ</b></p>', 'NHẬT XUÂN - NGHI VŨ'],
    ["<p>H'Lan Niê</p>", "H'Lan Niê"],
    ['<p>Nhóm P.V</p>', null],
  ])('%s signs %s, and the line is not of the body', (line, name) => {
    const got = article(page(paragraphs() + line));
    expect(got.author).toBe(name);
    expect(bodyOf(got)).toEqual(PARAGRAPHS);
  });

  it('comes from JSON-LD, but not when that names the paper', () => {
    const person = ld('{"@type":"NewsArticle","headline":"x","author":[{"@type":"Person","name":"Quàng Hưởng"}]}');
    const paper = ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Organization","name":"Báo Sơn La"}}');
    expect(article(page(paragraphs(), { head: person })).author).toBe('Quàng Hưởng');
    expect(article(page(paragraphs(), { head: paper })).author).toBeNull();
  });

  it('comes from an element of that name, not from the speaker of a quotation', () => {
    const quote = '<div class="quotes">Chi bộ là hạt nhân lãnh đạo ở bản. <span class="author">Lò Văn Hặc</span></div>';
    const got = article(
      page(paragraphs() + quote, { after: '' }).replace(
        '<h2 class="sapo">',
        '<div class="post-author"><a href="/tac-gia/x">Minh Thu</a></div><h2 class="sapo">',
      ),
    );
    expect(got.author).toBe('Minh Thu');
    expect(bodyOf(got)[3]).toBe('Chi bộ là hạt nhân lãnh đạo ở bản. Lò Văn Hặc');
  });
});

describe('published', () => {
  const visible = (line: string): string => page(paragraphs()).replace('</h1>', `</h1><div>${line}</div>`);
  it.each([
    ['09:12 - Thứ Tư, 29/03/2017 Lượt xem: 6979 In bài viết', '2017-03-29T09:12:00+07:00'],
    ['Cập nhật lúc 09:24, Thứ Hai, 22/10/2018 (GMT+7)', '2018-10-22T09:24:00+07:00'],
    ['Thứ tư, 22/10/2025, 19:25 (GMT+7)', '2025-10-22T19:25:00+07:00'],
    ['Ngày đăng: 18-3-2024', '2024-03-18'],
    ['Ngày 5 tháng 7 năm 2025, 8 giờ 05 phút', '2025-07-05T08:05:00+07:00'],
    ['15.7.2025 | 2:30 CH', '2025-07-15T14:30:00+07:00'],
  ])('reads %s', (line, iso) => {
    expect(article(visible(line)).published).toBe(iso);
  });

  it('comes from JSON-LD that is no JSON', () => {
    const head = ld('{"@type":"NewsArticle","headline":"Nói "thẳng" ","datePublished":"2024-02-01T08:30:00",}');
    expect(article(page(paragraphs(), { head })).published).toBe('2024-02-01T08:30:00+07:00');
  });

  it('comes from <time>, and the printed clock completes a day alone', () => {
    expect(article(visible('<time datetime="2024-02-01T08:30">1/2</time>')).published).toBe(
      '2024-02-01T08:30:00+07:00',
    );
    const head = '<meta property="article:published_time" content="2017-03-29">';
    expect(article(visible('09:12 - Thứ Tư, 29/03/2017').replace('</head>', `${head}</head>`)).published).toBe(
      '2017-03-29T09:12:00+07:00',
    );
  });

  it('moves another zone to +07:00', () => {
    const head = '<meta property="article:published_time" content="2024-02-01T20:30:00Z">';
    expect(article(page(paragraphs(), { head })).published).toBe('2024-02-02T03:30:00+07:00');
  });

  it('is never a related story’s, nor the day of the visit', () => {
    const after = ['a', 'b', 'c']
      .map(
        (id) =>
          `<li class="story"><a href="/${id}-123456.html">Xuất khẩu xoài đạt 2,2 triệu USD ${id}</a><span class="time">12/03/2019 08:00</span></li>`,
      )
      .join('');
    const html = page(paragraphs(), {
      before: '<div class="top">Chủ Nhật, 22/11/2026, 07:15 (GMT+7)</div>',
      after: `<ul>${after}</ul>`,
    });
    expect(article(html).published).toBeNull();
  });
});

describe('section and address', () => {
  it('reads a breadcrumb and the canonical address', () => {
    const head = '<link rel="canonical" href="/xay-dung-dang/bai-2NSKgzlIR.html">';
    const html = page(paragraphs(), {
      head,
      before: '<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/x">Xây dựng Đảng</a></li></ul>',
    });
    const got = article(html, { url: 'https://baosonla.vn/xay-dung-dang/bai-2NSKgzlIR.html?utm=1' });
    expect([got.section, got.url]).toEqual(['Xây dựng Đảng', 'https://baosonla.vn/xay-dung-dang/bai-2NSKgzlIR.html']);
  });

  it('reads strings escaped twice', () => {
    const head = ld('{"@type":"NewsArticle","headline":"x","articleSection":"X&amp;#227; h&#7897;i"}');
    expect(article(page(paragraphs(), { head })).section).toBe('Xã hội');
  });
});
