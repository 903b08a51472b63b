/** Hànộimới: second-hand, as public crawlers had it between 2024 and 2026; pages of events (-event12.html) are no articles. */
import type { Site } from '../model/site.ts';

export const hanoimoi: Site = {
  key: 'hanoimoi',
  name: 'Hànộimới',
  base: 'https://hanoimoi.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: 'h3 a',
  layouts: [],
  seen: 'second-hand',
};
