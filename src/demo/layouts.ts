/** The mark-up of the demo newspapers' home and listing pages, each paper's its own, with what stands around the articles on real ones. */
import type { Printed } from './corpus.ts';

/** A page that lists articles. */
export interface Listing {
  paper: string;
  title: string;
  sections: { path: string; name: string }[];
  articles: Printed[];
  /** Path and query of the page before and after, null at the ends. */
  previous: string | null;
  next: string | null;
}

export type Layout = (listing: Listing) => string;

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

/** A page in the paper's frame. */
export function frame(paper: string, title: string, menu: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${escape(title)} - ${escape(paper)}</title>
<link rel="alternate" type="application/rss+xml" href="/rss/home.rss"></head>
<body>
${menu}
${main}
<footer><p>Cơ quan chủ quản: Tỉnh ủy. Giấy phép số 12/GP-BTTTT. Điện thoại: 0212 000 000</p>
<a href="/chinh-sach-bao-mat.html">Chính sách bảo mật</a> <a href="/lien-he.html">Liên hệ</a>
<a href="https://www.facebook.com/sharer.php">Chia sẻ</a> <a href="mailto:toasoan@example.org">Thư tòa soạn</a>
<a href="#top">Về đầu trang</a></footer>
</body></html>
`;
}

/** Cards: a picture and a headline that both lead to the article, its lead, and the count of its comments. */
export const cards: Layout = ({ paper, title, sections, articles, previous, next }) => {
  const menu = `<nav class="main-menu"><ul><li><a href="/">Trang chủ</a></li>${sections
    .map(({ path, name }) => `<li><a href="${path}">${escape(name)}</a></li>`)
    .join('')}<li><a href="/chu-de/xay-dung-nong-thon-moi.html">Chủ đề: Nông thôn mới</a></li></ul>
<form action="/tim-kiem/"><input name="q"><a href="/tim-kiem/?q=chi+bo">Tìm kiếm</a></form></nav>`;
  const stories = articles.map(
    ({ path, title, lead }) => `<article class="story">
<a class="cms-link" href="${path}" title="${escape(title)}"><img src="/anh/trong.png" alt="${escape(title)}"></a>
<h3 class="story__heading"><a class="cms-link" href="${path}">${escape(title)}</a></h3>
<p class="story__summary">${escape(lead)}</p>
<a class="story__comment" href="${path}#comment">0 bình luận</a>
</article>`,
  );
  const pages = [
    previous ? `<a class="prev" rel="prev" href="${previous}">Trang trước</a>` : '',
    next ? `<a class="next" rel="next" href="${next}">Trang sau</a>` : '',
  ].join('');
  return frame(
    paper,
    title,
    menu,
    `<main><h1>${escape(title)}</h1>\n${stories.join('\n')}\n<div class="pagination">${pages}</div></main>`,
  );
};

/** Rows of a table, as papers set them twenty years ago; the next page is a bare query. */
export const rows: Layout = ({ paper, title, sections, articles, previous, next }) => {
  const menu = `<table id="menu"><tr><td><a href="/">Trang nhất</a></td>${sections
    .map(({ path, name }) => `<td><a class="menu" href="${path}">${escape(name)}</a></td>`)
    .join('')}<td><a href="/tim-kiem/">Tìm kiếm</a></td></tr></table>`;
  const news = articles.map(
    ({ path, title, lead, published }) => `<tr><td class="news-row">
<a class="title2" href="${path}">${escape(title)}</a> <span class="date">(${day(published)})</span>
<div class="desc">${escape(lead)}</div>
<a href="${path}#comment">Gửi bình luận</a> | <a href="javascript:window.print()">In trang</a>
</td></tr>`,
  );
  const pages = [
    previous ? `<a href="${previous}">&laquo; Trang trước</a>` : '',
    next ? `<a href="${next}">Trang sau &raquo;</a>` : '',
  ].join(' | ');
  return frame(
    paper,
    title,
    menu,
    `<table id="content"><tr><td class="cat">${escape(title)}</td></tr>
${news.join('\n')}
<tr><td class="paging">${pages}</td></tr></table>
<div class="topic"><a href="/chu-de/bien-gioi/">Chủ đề: Biên giới</a></div>`,
  );
};

function day(published: string): string {
  return published.slice(0, 10).split('-').toReversed().join('/');
}

const layouts: Record<string, Layout> = { baosonnguyen: cards, baosongho: rows };

/** The layout of a site's listings; a site without one of its own has cards. */
export function layoutOf(site: string): Layout {
  return layouts[site] ?? cards;
}
