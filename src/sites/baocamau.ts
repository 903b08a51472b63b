/** Báo Cà Mau: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baocamau: Site = {
  key: 'baocamau',
  name: 'Báo Cà Mau',
  base: 'https://baocamau.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/\.html$/],
  listingPaths: [/^\/[a-z-]+$/],
  layouts: [],
  seen: 'second-hand',
};
