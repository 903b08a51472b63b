/** What an article page gives: blocks, and what stays out of them. */
import { describe, expect, it } from 'vitest';
import { article, bodyOf, LEAD, page, PARAGRAPHS, paragraphs, TITLE } from './page.ts';

describe('body', () => {
  it('reads title, lead and paragraphs in order, and nothing of menu and footer', () => {
    const got = article(page(paragraphs()));
    expect(got.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', TITLE],
      ['lead', LEAD],
      ...PARAGRAPHS.map((text) => ['paragraph', text]),
    ]);
  });

  it.each([
    ['<div>', PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')],
    ['<br><br>', PARAGRAPHS.join('<br><br/>\n')],
    ['table cells', `<table>${PARAGRAPHS.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`],
    ['wrappers', PARAGRAPHS.map((text) => `<section><div><p>${text}</p></div></section>`).join('')],
    [
      'an advertisement in the middle',
      `<div>${paragraphs(PARAGRAPHS.slice(0, 1))}</div><div class="ads">Mua ngay</div><div>${paragraphs(PARAGRAPHS.slice(1))}</div>`,
    ],
  ])('reads paragraphs set as %s', (_, content) => {
    expect(bodyOf(article(page(content)))).toEqual(PARAGRAPHS);
  });

  it('keeps words over spans whole and words across <br> and cells apart', () => {
    const got = bodyOf(
      article(
        page(
          `${paragraphs()}<p>Tổng số đả<span style="color:#000">ng</span> viên là <b>41</b>2.<br>Xã có 21 chi bộ.</p>`,
        ),
      ),
    );
    expect(got.slice(3)).toEqual(['Tổng số đảng viên là 412.', 'Xã có 21 chi bộ.']);
  });

  it('joins a sentence that <br> only wraps', () => {
    expect(bodyOf(article(page(`${paragraphs()}<p>Xã có 21 chi bộ trực thuộc,<br>sinh hoạt nền nếp.</p>`)))[3]).toBe(
      'Xã có 21 chi bộ trực thuộc, sinh hoạt nền nếp.',
    );
  });

  it('mends decomposed letters, ð and invisible marks', () => {
    const got = bodyOf(
      article(page(`<p>${PARAGRAPHS[0]!.normalize('NFD').replace('Đ', 'Ð')}</p>${paragraphs(PARAGRAPHS.slice(1))}`)),
    );
    expect(got[0]).toBe(PARAGRAPHS[0]);
  });

  it('never counts what a reader does not see', () => {
    const hidden = [
      '<p style="display:none">Ẩn một, câu này không ai đọc thấy trên trang báo.</p>',
      '<p hidden>Ẩn hai, câu này không ai đọc thấy trên trang báo.</p>',
      '<div aria-hidden="true">Ẩn ba, câu này không ai đọc thấy trên trang báo.</div>',
      '<template><p>Ẩn bốn.</p></template><noscript>Ẩn năm.</noscript><script>var an = "Ẩn sáu";</script><style>.an{}</style>',
    ].join('');
    const got = article(page(paragraphs() + hidden));
    expect(bodyOf(got)).toEqual(PARAGRAPHS);
    expect(got.removals.filter((removal) => removal.step === 'hidden').length).toBeGreaterThanOrEqual(3);
  });

  it('tells captions and subheads from paragraphs', () => {
    const content = `<figure><img src="a.jpg" alt="anh-1.jpg"><figcaption>Lễ kết nạp đảng viên tại bản Nà Cường.</figcaption></figure>
      <h3>Tạo nguồn từ cơ sở</h3>${paragraphs(PARAGRAPHS.slice(0, 2))}<p><strong>Gỡ khó cho bản xa</strong></p>
      <table class="image"><tr><td><img src="b.jpg"></td></tr><tr><td class="image_desc"><p>Chi bộ bản sinh hoạt định kỳ.</p></td></tr></table>${paragraphs(PARAGRAPHS.slice(2))}`;
    const kinds = article(page(content))
      .blocks.slice(2)
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['caption', 'subhead', 'paragraph', 'paragraph', 'subhead', 'caption', 'paragraph']);
  });

  it('keeps a coloured box that is part of the article', () => {
    const box =
      '<div style="background:#fffbf2"><h3>Số liệu</h3><p>Toàn xã có 21 chi bộ, trong đó 19 chi bộ bản và 2 chi bộ trường học.</p></div>';
    expect(bodyOf(article(page(paragraphs() + box)))).toEqual([
      ...PARAGRAPHS,
      'Số liệu',
      'Toàn xã có 21 chi bộ, trong đó 19 chi bộ bản và 2 chi bộ trường học.',
    ]);
  });
});

describe('chrome', () => {
  it.each([
    [
      'a related box by its class',
      '<div class="box-related"><a href="/a">Xuất khẩu xoài đạt 2,2 triệu USD</a><p>Toàn huyện có trên 3.200 ha xoài, sản lượng tăng 18%.</p></div>',
    ],
    [
      'a card by its shape',
      '<div class="x1"><a href="/a-123456.html"><img src="a.jpg"></a><a href="/a-123456.html">Xuất khẩu xoài đạt 2,2 triệu USD</a><p>Toàn huyện có trên 3.200 ha xoài, sản lượng tăng 18%.</p></div>',
    ],
    ['a link of its own', '<p><strong>&gt;&gt;&gt; <a href="/a">Xuất khẩu xoài đạt 2,2 triệu USD</a></strong></p>'],
    [
      'tags',
      '<div class="article-tags"><span>Từ khóa:</span> <a href="/tag/a">đảng viên</a>, <a href="/tag/b">chi bộ</a></div>',
    ],
    ['a rating', '<div>Tổng số điểm của bài viết là: 0 trong 0 đánh giá</div><div>Click để đánh giá bài viết</div>'],
    [
      'a comment box',
      '<div><h4>BÌNH LUẬN</h4><div>Bạn còn 500/500 ký tự</div><p>Bài viết rất hay, mong xã có thêm nhiều đảng viên trẻ.</p></div>',
    ],
    [
      'latest news',
      '<h3>Tin mới</h3><div><a href="/b">Mùa hoa cải ở Vân Hồ</a><p>178 đảng viên tại 14 chi bộ trực thuộc đổi mới phương thức chỉ đạo.</p></div>',
    ],
    ['a share bar', '<div>Chia sẻ Facebook Zalo</div><div>Lượt xem: 6979</div><div>A- A A+</div>'],
  ])('leaves out %s', (_, extra) => {
    const got = article(page(paragraphs() + extra));
    expect(bodyOf(got)).toEqual(PARAGRAPHS);
    expect(got.removals.length).toBeGreaterThan(0);
  });

  it('leaves a related box out of the middle and goes on after it', () => {
    const box =
      '<table class="box"><tr><td><b>Tin liên quan</b></td></tr><tr><td>» <a href="/a-1234567.html">Xuất khẩu xoài đạt 2,2 triệu USD</a></td></tr></table>';
    const got = article(page(paragraphs(PARAGRAPHS.slice(0, 1)) + box + paragraphs(PARAGRAPHS.slice(1))));
    expect(bodyOf(got)).toEqual(PARAGRAPHS);
  });

  it('keeps sentences that start like chrome', () => {
    const sentences = [
      'Theo báo cáo của UBND xã, toàn xã có 120 hộ nghèo.',
      'Bình luận về kết quả này, ông Hặc cho rằng cần thêm thời gian để các chi bộ tạo nguồn.',
      'Xem thêm nhiều mô hình hay ở các bản, chúng tôi hiểu vì sao số đảng viên trẻ của xã tăng lên từng năm; người dân tin tưởng vào chi bộ, tích cực tham gia các phong trào thi đua ở địa phương.',
      'Tin mới vui nhất là bản Nà Cường không còn sinh hoạt ghép.',
      'Ảnh hưởng của mưa lũ làm 12 hộ phải di dời.',
    ];
    expect(bodyOf(article(page(paragraphs([...sentences, ...PARAGRAPHS]))))).toEqual([...sentences, ...PARAGRAPHS]);
  });

  it('counts a lead once that is also the first paragraph', () => {
    const got = article(page(`<p><b>${LEAD}</b></p>${paragraphs()}`));
    expect(got.blocks.filter(({ text }) => text === LEAD)).toHaveLength(1);
  });

  it('reads the first of two articles on one page', () => {
    const second = `<div class="main"><div class="box"><h1 class="t">Một bài khác ở phía dưới</h1><div class="noi-dung">${paragraphs(PARAGRAPHS.map((text) => `${text} Nữa.`))}</div></div></div>`;
    const html = page(paragraphs(), { after: second }).replace('<h1>', '<h1 class="t">');
    expect(bodyOf(article(html))).toEqual(PARAGRAPHS);
  });
});

describe('layouts', () => {
  it('takes the layout of the page’s time, and drops what it names', () => {
    const site = {
      key: 'thu', name: 'Báo Thử', base: 'https://thu.example', aliases: [], listings: [], feeds: [], sitemaps: [], articlePaths: [],
      layouts: [
        { from: '2020-01-01', seen: 'page' as const, title: 'h1', lead: '.none', body: '.moi' },
        { to: '2019-12-31', seen: 'page' as const, title: 'h1', lead: '.sapo', body: '.noi-dung', drop: ['.xep'] },
      ],
      seen: 'page' as const,
    }; // prettier-ignore
    const head = '<meta property="article:published_time" content="2018-05-02T08:00:00+07:00">';
    const html = page(`${paragraphs()}<div class="xep">Một câu của trang chứ không phải của bài, dài vừa đủ.</div>`, {
      head,
    });
    expect(bodyOf(article(html, { site }))).toEqual(PARAGRAPHS);
  });
});
