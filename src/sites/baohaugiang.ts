/** Báo Hậu Giang: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baohaugiang: Site = {
  key: 'baohaugiang',
  name: 'Báo Hậu Giang',
  base: 'https://baohaugiang.com.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/^\/[^/]+\/[^/]+-(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+-\d+\.html$/],
  layouts: [],
  seen: 'second-hand',
};
