/** Báo Sơn La: hosts and addresses are second-hand, no page of it was seen by us. */
import type { Site } from '../model/site.ts';

export const baosonla: Site = {
  key: 'baosonla',
  name: 'Báo Sơn La',
  base: 'https://baosonla.vn',
  aliases: ['baosonla.org.vn', 'www.baosonla.vn'],
  listings: [
    '/thoi-su-chinh-tri.html',
    '/xay-dung-dang.html',
    '/kinh-te.html',
    '/xa-hoi.html',
    '/nong-thon-moi.html',
    '/cai-cach-hanh-chinh.html',
  ],
  feeds: [],
  sitemaps: [],
  // The id is mixed-case and stays as it is; the slug before it may change.
  articlePaths: [/^\/[^/]+\/[^/]*-([A-Za-z0-9]{9})\.html$/],
  nextPage: '{path}/trang-{n}.html',
  layouts: [],
  seen: 'second-hand',
};
