/** Báo Bắc Ninh: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baobacninhtv: Site = {
  key: 'baobacninhtv',
  name: 'Báo Bắc Ninh',
  base: 'https://baobacninhtv.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-postid(\d+)\.bbg$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: 'a.font-tin-doc',
  layouts: [{ seen: 'second-hand', lead: 'div.news_detail_sapo' }],
  seen: 'second-hand',
};
