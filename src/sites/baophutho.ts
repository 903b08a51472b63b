/** Báo Phú Thọ: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baophutho: Site = {
  key: 'baophutho',
  name: 'Báo Phú Thọ',
  base: 'https://baophutho.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d+)\.htm$/],
  listingPaths: [/^\/[a-z-]+$/],
  layouts: [],
  seen: 'second-hand',
};
