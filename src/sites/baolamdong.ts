/** Báo Lâm Đồng: second-hand, as public crawlers had it between 2024 and 2026; its addresses changed about the merger of July 2025. */
import type { Site } from '../model/site.ts';
import { held } from './held.ts';

export const baolamdong: Site = {
  key: 'baolamdong',
  name: 'Báo Lâm Đồng',
  base: 'https://baolamdong.vn',
  aliases: [],
  listings: [],
  feeds: ['/rss/home.rss'],
  sitemaps: [],
  articlePaths: [
    held(/-(\d+)\.html$/, { from: '2025-07' }),
    held(/\/\d{6}\/[^/]*-([0-9a-f]{7})\/?$/, { to: '2025-06' }),
    held(/\/\d{6}\/[^/]+\/?$/, { to: '2025-06' }),
  ],
  listingPaths: [/^\/[a-z-]+$/],
  layouts: [],
  seen: 'second-hand',
};
