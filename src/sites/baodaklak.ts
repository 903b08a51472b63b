/** Báo Đắk Lắk: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baodaklak: Site = {
  key: 'baodaklak',
  name: 'Báo Đắk Lắk',
  base: 'https://baodaklak.vn',
  aliases: [],
  listings: [],
  feeds: ['/rss/home.rss'],
  sitemaps: [],
  articlePaths: [/\/\d{6}\/[^/]*-([0-9a-f]{7})\/?$/, /\/\d{6}\/[^/]+\/?$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'a.title5',
  layouts: [],
  seen: 'second-hand',
};
