/** Báo Quảng Trị: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baoquangtri: Site = {
  key: 'baoquangtri',
  name: 'Báo Quảng Trị',
  base: 'https://baoquangtri.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/^\/[^/]+(?:\/[^/]+)?\/\d{6}\/[^/]*-([0-9a-f]+)\/?$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'a.h2, a.h3, a.card-img',
  layouts: [],
  seen: 'second-hand',
};
