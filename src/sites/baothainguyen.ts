/** Báo Thái Nguyên: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baothainguyen: Site = {
  key: 'baothainguyen',
  name: 'Báo Thái Nguyên',
  base: 'https://baothainguyen.vn',
  aliases: [],
  listings: [],
  feeds: ['/rss/home.rss'],
  sitemaps: [],
  articlePaths: [/\/\d{6}\/[^/]*-([0-9a-f]{7})\/?$/, /\/\d{6}\/[^/]+\/?$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'a.title2',
  layouts: [{ seen: 'second-hand', lead: 'div.desc' }],
  seen: 'second-hand',
};
