/** Báo Đồng Nai: second-hand, as public crawlers had it between 2024 and 2026. */
import type { Site } from '../model/site.ts';

export const baodongnai: Site = {
  key: 'baodongnai',
  name: 'Báo Đồng Nai',
  base: 'https://baodongnai.com.vn',
  aliases: [],
  listings: [],
  feeds: [],
  sitemaps: [],
  articlePaths: [/\/\d{6}\/[a-z0-9-]+-([a-f0-9]{7})\/?$/],
  articleLinks: 'a.title1, a.title3',
  layouts: [{ seen: 'second-hand', body: 'div#content.content-detail' }],
  seen: 'second-hand',
};
