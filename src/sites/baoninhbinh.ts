/** Báo Ninh Bình: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baoninhbinh: Site = {
  key: 'baoninhbinh',
  name: 'Báo Ninh Bình',
  base: 'https://baoninhbinh.org.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d{15})\.html$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: "a[href$='.html']",
  layouts: [],
  seen: 'second-hand',
};
