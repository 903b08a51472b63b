/** Báo Tây Ninh: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baotayninh: Site = {
  key: 'baotayninh',
  name: 'Báo Tây Ninh',
  base: 'https://www.baotayninh.vn',
  aliases: ['baotayninh.vn'],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-a(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'a.title',
  layouts: [{ seen: 'second-hand', lead: 'h4.sapo, p.sapo' }],
  seen: 'second-hand',
};
