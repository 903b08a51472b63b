/** Báo Hưng Yên: second-hand, as public crawlers had it between 2024 and 2026; its listings are written with and without capitals. */
import type { Site } from '../model/site.ts';

export const baohungyen: Site = {
  key: 'baohungyen',
  name: 'Báo Hưng Yên',
  base: 'https://baohungyen.vn',
  aliases: [],
  listings: ['/Chinh-tri'],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-(\d+)\.html$/],
  listingPaths: [/^\/[A-Za-z-]+$/],
  layouts: [],
  seen: 'second-hand',
};
