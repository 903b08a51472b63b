/** Báo Quảng Ninh: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baoquangninh: Site = {
  key: 'baoquangninh',
  name: 'Báo Quảng Ninh',
  base: 'https://baoquangninh.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: 'article.card a, .card-content a',
  layouts: [],
  seen: 'second-hand',
};
