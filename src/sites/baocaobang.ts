/** Báo Cao Bằng: second-hand, as public crawlers had it between 2024 and 2026; capitals in its listings matter. */
import type { Site } from '../model/site.ts';

export const baocaobang: Site = {
  key: 'baocaobang',
  name: 'Báo Cao Bằng',
  base: 'https://baocaobang.vn',
  aliases: [],
  listings: ['/Thoi-su', '/chinh-tri'],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d+)\.html$/],
  listingPaths: [/^\/[A-Za-z-]+$/],
  articleLinks: 'article a, h3 a, h2 a, .card-title a',
  layouts: [],
  seen: 'second-hand',
};
