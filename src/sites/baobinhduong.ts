/** Báo Bình Dương: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baobinhduong: Site = {
  key: 'baobinhduong',
  name: 'Báo Bình Dương',
  base: 'https://baobinhduong.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-a(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: '.article-item a, h3 a, h2 a',
  layouts: [],
  seen: 'second-hand',
};
