/** The ways papers set a page, in small, each read without its site: every one must give the same article. */
import { describe, expect, it } from 'vitest';
import { article, bodyOf, LEAD, PARAGRAPHS, paragraphs, TITLE } from './page.ts';

const CAPTION = 'Lễ kết nạp đảng viên tại bản Nà Cường (Ảnh: Lam Giang).';
const teaser = (i: number): string =>
  `<article class="story"><figure><a href="/kinh-te/tin-so-${i}-post12345${i}.html"><img></a></figure><h2><a class="cms-link" href="/kinh-te/tin-so-${i}-post12345${i}.html">Tin số ${i} dài dòng vui vẻ</a></h2>
   <div class="story__summary">Toàn huyện có trên 3.200 ha xoài, sản lượng tăng 18% so với cùng kỳ năm trước.</div><time datetime="2020-01-01T00:00:00Z">01/01/2020</time></article>`;
const SIDE = [1, 2, 3, 4, 5, 6].map(teaser).join('');
const FOOT =
  '<div class="bottom"><p>Cơ quan chủ quản: Đảng bộ tỉnh Sơn La</p><p>Báo Sơn La giữ bản quyền nội dung trên website này. Nghiêm cấm sao chép dưới mọi hình thức khi chưa được phép.</p></div>';
const wrap = (body: string, title = TITLE): string =>
  `<html><head><title>${title}</title></head><body>${body}${FOOT}</body></html>`;

const LAYOUTS: Record<string, string> = {
  'blocks named article__…':
    wrap(`<header><time>Chủ Nhật, 22/11/2026</time></header><div class="main-column"><h1 class="article__title">${TITLE}</h1>
    <div class="article__meta"><a class="author" href="/x"><span>Lam Giang</span></a><time datetime="2026-03-07T08:01:00+0700">07/03/2026 08:01</time></div><div class="article__sapo">${LEAD}</div>
    <table class="picture"><tr><td><img></td></tr><tr><td class="caption"><p>${CAPTION}</p></td></tr></table>
    <div class="article__body" itemprop="articleBody"><p>${PARAGRAPHS[0]}</p><div class="cms-relate"><article class="story"><a href="/x-post1.html">Bài liên quan rất hay ở đây</a></article></div>${paragraphs(PARAGRAPHS.slice(1))}</div>
    <div class="article__tag"><h3>#Từ khóa</h3><a>đảng viên</a></div><div class="article__related">${SIDE}</div></div>`),
  'one container':
    wrap(`<main><article class="container"><h1>${TITLE}</h1><div class="author-wrap"><div class="author-name"><a href="/x"><b>Lam Giang</b></a></div><time datetime="2026-03-07 08:01">Thứ bảy, 07/03/2026 - 08:01</time></div>
    <h2 class="singular-sapo">${LEAD}</h2><div class="singular-content"><figure><img><figcaption><p>${CAPTION}</p></figcaption></figure>${paragraphs()}</div><ul class="tags-wrap"><li><a href="/tag/a">đảng viên</a></li></ul></article><div>${SIDE}</div></main>`),
  'a form round everything':
    wrap(`<form id="aspnetForm"><div class="left"><h1 class="title">${TITLE}</h1><p class="dateandcat"><a>Thị trường</a> <span class="pdate">07-03-2026 - 08:01 AM</span></p><h2 class="sapo">${LEAD}</h2>
    <div class="relationnews"><ul><li><a href="/a-188123456.chn">Bài liên quan rất hay ở đây</a></li></ul></div><div class="detail"><figure><img><figcaption>${CAPTION}</figcaption></figure>${paragraphs()}</div><p><strong class="detail-author">Lam Giang</strong></p><p class="source">Theo Nhịp sống kinh tế</p></div>${SIDE}</form>`),
  'no h1, a nameless picture table':
    wrap(`<div class="col630"><div class="title-detail">${TITLE}</div><div class="author"><a class="author" href="/x">Lam Giang</a> <span> - 07/03/2026 08:01</span></div><div class="sapo_detail">${LEAD}</div>
    <div id="content_detail_news"><table><tr><td><img></td></tr><tr><td>${CAPTION}</td></tr></table>${paragraphs()}<div class="tag_detail">Tag: <a>abc</a></div></div></div>${SIDE}`),
  'tables and bold lines': wrap(
    `<form action="x"><table><tr><td><a href="/">Trang chủ</a></td><td><a href="/2/">Kinh tế</a></td></tr><tr><td>${SIDE}</td><td><div style="font-weight:bold">${TITLE}</div><div>Cập nhật: Thứ Bảy, 07/03/2026 | 08:01:00 AM</div><div style="font-weight:bold">${LEAD}</div>
    <div><center><img></center><div align="center"><i>${CAPTION}</i></div>${PARAGRAPHS.map((text) => `<div>${text}</div>`).join('<div>&nbsp;</div>')}</div><div style="text-align:right"><b>Lam Giang</b></div><div>Các tin khác</div><ul><li><a href="/12/1234/a.aspx">Tin khác thứ nhất ở đây</a> (06/03)</li></ul></td></tr></table></form>`,
    'Báo Yên Bái',
  ),
};

describe('layouts', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, html) => {
    const got = article(html, { url: 'https://bao.example/xay-dung-dang/bai-viet-2491235.html' });
    expect(got).toMatchObject({
      title: TITLE,
      lead: LEAD,
      author: 'Lam Giang',
      published: '2026-03-07T08:01:00+07:00',
    });
    expect(bodyOf(got)).toEqual([CAPTION, ...PARAGRAPHS]);
    expect(got.blocks.find(({ text }) => text === CAPTION)?.kind).toBe('caption');
  });

  it('reads a WordPress post, whose class holds its tags', () => {
    const html = wrap(
      `<header><h1 class="site-title"><a href="/">Huyện ủy Mường La</a></h1></header><article class="post tag-dang category-tin"><h2 class="entry-title">${TITLE}</h2><div class="entry-content">${paragraphs()}</div></article><div id="comments"><h3>Trả lời</h3><p>Email của bạn sẽ không được hiển thị công khai.</p></div>`,
      `${TITLE} – Huyện ủy Mường La`,
    );
    const got = article(html, { url: 'https://muongla.example/bai-2491235.html' });
    expect([got.title, ...bodyOf(got)]).toEqual([TITLE, ...PARAGRAPHS]);
  });
});
