/** Huế ngày nay: second-hand, as public crawlers had it between 2024 and 2026; the one who wrote its pattern down had not seen it either. */
import type { Site } from '../model/site.ts';

export const huengaynay: Site = {
  key: 'huengaynay',
  name: 'Huế ngày nay',
  base: 'https://huengaynay.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/\.html?$/],
  layouts: [],
  seen: 'second-hand',
};
