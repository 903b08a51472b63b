/** Báo Sơn Nguyên, a newspaper of our own corpus: the addresses of Báo Sơn La, one flat container per article. */
import type { Site } from '../model/site.ts';

export const baosonnguyen: Site = {
  key: 'baosonnguyen',
  name: 'Báo Sơn Nguyên',
  base: 'http://baosonnguyen.example',
  aliases: ['www.baosonnguyen.example'],
  listings: ['/xay-dung-dang.html', '/xa-hoi.html'],
  feeds: ['/rss/home.rss'],
  sitemaps: ['/sitemap.xml'],
  articlePaths: [/^\/[^/]+\/[^/]*-([A-Za-z0-9]{9})\.html$/],
  nextPage: '{path}/trang-{n}.html',
  layouts: [
    {
      seen: 'page',
      title: 'h1.detail-title',
      lead: 'h2.detail-sapo',
      body: 'div.detail-content',
      author: 'p.detail-author',
      published: 'span.detail-time',
      section: 'ul.breadcrumb li:last-child',
      drop: ['.detail-related', '.detail-tools'],
    },
  ],
  seen: 'page',
};
