/** Báo Khánh Hòa: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baokhanhhoa: Site = {
  key: 'baokhanhhoa',
  name: 'Báo Khánh Hòa',
  base: 'https://baokhanhhoa.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/^\/[^/]+\/\d{6}\/[^/]+-([0-9a-f]{7})\/?$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'div.item a',
  layouts: [],
  seen: 'second-hand',
};
