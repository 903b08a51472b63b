/** Báo Hải Phòng: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baohaiphong: Site = {
  key: 'baohaiphong',
  name: 'Báo Hải Phòng',
  base: 'https://baohaiphong.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/\.html$/],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: 'h3 a',
  layouts: [{ seen: 'second-hand', lead: '.sc-longform-header-sapo, p.block-sc-sapo' }],
  seen: 'second-hand',
};
