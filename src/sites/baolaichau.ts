/** Báo Lai Châu: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baolaichau: Site = {
  key: 'baolaichau',
  name: 'Báo Lai Châu',
  base: 'https://baolaichau.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d+)\/?$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: 'a.blc-post__link[href]',
  layouts: [],
  seen: 'second-hand',
};
