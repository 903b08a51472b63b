/** Báo Vĩnh Long: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baovinhlong: Site = {
  key: 'baovinhlong',
  name: 'Báo Vĩnh Long',
  base: 'https://baovinhlong.com.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/^\/[^/]+\/\d{6}\/[^/]+-([0-9a-f]{7})\/?$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  layouts: [],
  seen: 'second-hand',
};
