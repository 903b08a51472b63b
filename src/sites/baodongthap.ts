/** Báo Đồng Tháp: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baodongthap: Site = {
  key: 'baodongthap',
  name: 'Báo Đồng Tháp',
  base: 'https://baodongthap.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-a(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'a.news-title, a.title',
  layouts: [],
  seen: 'second-hand',
};
