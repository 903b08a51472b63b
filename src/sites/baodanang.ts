/** Báo Đà Nẵng: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baodanang: Site = {
  key: 'baodanang',
  name: 'Báo Đà Nẵng',
  base: 'https://baodanang.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/\.html$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: 'h3.b-grid__title a',
  layouts: [],
  seen: 'second-hand',
};
