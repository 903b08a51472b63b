/** Báo Cần Thơ: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baocantho: Site = {
  key: 'baocantho',
  name: 'Báo Cần Thơ',
  base: 'https://baocantho.com.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-a(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  layouts: [],
  seen: 'second-hand',
};
