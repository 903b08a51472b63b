/** Báo Điện Biên Phủ: second-hand, as public crawlers had it between 2024 and 2026; its listings (/tin-tuc/…) are made in the browser, so only the home page names articles. */
import type { Site } from '../model/site.ts';

export const baodienbienphu: Site = {
  key: 'baodienbienphu',
  name: 'Báo Điện Biên Phủ',
  base: 'https://baodienbienphu.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/^\/tin-bai\/[^/]+\/[^/]+\/?$/],
  articleLinks: "a[href*='/tin-bai/']",
  layouts: [],
  seen: 'second-hand',
};
