/** Sài Gòn Giải Phóng: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const sggp: Site = {
  key: 'sggp',
  name: 'Sài Gòn Giải Phóng',
  base: 'https://www.sggp.org.vn',
  aliases: ['sggp.org.vn'],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/-post(\d+)\.html$/],
  listingPaths: [/^\/[a-z-]+\/$/],
  articleLinks: 'article.story a',
  layouts: [{ seen: 'second-hand', lead: 'div.article__sapo' }],
  seen: 'second-hand',
};
