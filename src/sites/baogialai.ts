/** Báo Gia Lai: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baogialai: Site = {
  key: 'baogialai',
  name: 'Báo Gia Lai',
  base: 'https://baogialai.com.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-post(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'article a',
  layouts: [],
  seen: 'second-hand',
};
