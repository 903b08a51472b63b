/** Báo Nghệ An: second-hand, as public crawlers had it between 2024 and 2026; its addresses had -post before the number until about the merger of July 2025. */
import type { Site } from '../model/site.ts';
import { held } from './held.ts';

export const baonghean: Site = {
  key: 'baonghean',
  name: 'Báo Nghệ An',
  base: 'https://baonghean.vn',
  aliases: [],
  listings: [],
  feeds: ['/rss/thoi-su'],
  sitemaps: [],
  articlePaths: [/-(?:event)?(\d+)\.html$/, held(/-post(\d+)\.html$/, { to: '2025-06' })],
  listingPaths: [/^\/[a-z-]+$/],
  articleLinks: '.b-grid__title a, .b-grid__img a',
  layouts: [{ seen: 'second-hand', lead: '.sc-longform-header-sapo' }],
  seen: 'second-hand',
};
