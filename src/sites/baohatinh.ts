/** Báo Hà Tĩnh: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baohatinh: Site = {
  key: 'baohatinh',
  name: 'Báo Hà Tĩnh',
  base: 'https://baohatinh.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-post(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'a.cms-link[href]',
  layouts: [],
  seen: 'second-hand',
};
