/** Báo Lạng Sơn: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baolangson: Site = {
  key: 'baolangson',
  name: 'Báo Lạng Sơn',
  base: 'https://baolangson.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: 'article a, h3 a, h2 a, .card-title a',
  layouts: [],
  seen: 'second-hand',
};
