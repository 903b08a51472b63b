/** Báo Đồng Khởi: second-hand, as public crawlers had it between 2024 and 2026; baodongkhoi.vn names this host as its base. */
import type { Site } from '../model/site.ts';

export const baodongkhoi: Site = {
  key: 'baodongkhoi',
  name: 'Báo Đồng Khởi',
  base: 'https://dongkhoi.baovinhlong.vn',
  aliases: ['baodongkhoi.vn'],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-a(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  layouts: [],
  seen: 'second-hand',
};
