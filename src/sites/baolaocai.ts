/** Báo Lào Cai: second-hand, as public crawlers had it between 2024 and 2026; its articles are told by shape. */
import type { Site } from '../model/site.ts';

export const baolaocai: Site = {
  key: 'baolaocai',
  name: 'Báo Lào Cai',
  base: 'https://baolaocai.vn',
  aliases: [],
  listings: [],
  feeds: ['/rss/home.rss'],
  sitemaps: [],
  articlePaths: [],
  listingPaths: [/^\/[a-z0-9-]+$/],
  layouts: [],
  seen: 'second-hand',
};
