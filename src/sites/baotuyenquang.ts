/** Báo Tuyên Quang: second-hand, as public crawlers had it between 2024 and 2026; its addresses changed with the merger of July 2025. */
import type { Site } from '../model/site.ts';
import { held } from './held.ts';

export const baotuyenquang: Site = {
  key: 'baotuyenquang',
  name: 'Báo Tuyên Quang',
  base: 'https://baotuyenquang.com.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [held(/\/\d{6}\/[^/]+\/?$/, { from: '2025-07' }), held(/-(\d+)\.html$/, { to: '2025-06' })],
  listingPaths: [/^\/(?:[a-z-]+\/){1,3}$/],
  articleLinks: 'a.title1, a.title2, a.title3, a.title4, a.title5',
  layouts: [],
  seen: 'second-hand',
};
