/** Báo Thanh Hóa: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baothanhhoa: Site = {
  key: 'baothanhhoa',
  name: 'Báo Thanh Hóa',
  base: 'https://baothanhhoa.vn',
  aliases: [],
  listings: ['/xa-phuong', '/xay-dung-dang', '/nghi-quyet-cua-dang'],
  feeds: ['/rss/thoi-su.xml'],
  sitemaps: [],
  articlePaths: [/-(\d+)\.htm$/],
  listingPaths: [/^\/[a-z-]+$/],
  layouts: [{ seen: 'second-hand', lead: 'div.article__sapo' }],
  seen: 'second-hand',
};
