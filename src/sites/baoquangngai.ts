/** Báo Quảng Ngãi: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baoquangngai: Site = {
  key: 'baoquangngai',
  name: 'Báo Quảng Ngãi',
  base: 'https://baoquangngai.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d+)\.htm$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: "article a[href$='.htm']",
  layouts: [{ seen: 'second-hand', lead: 'p.sapo, #body .sapo' }],
  seen: 'second-hand',
};
