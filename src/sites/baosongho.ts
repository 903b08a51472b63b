/** Báo Sông Hồ, a newspaper of our own corpus: month folders in its addresses, older mark-up, the byline in the text's last line. */
import type { Site } from '../model/site.ts';

export const baosongho: Site = {
  key: 'baosongho',
  name: 'Báo Sông Hồ',
  base: 'http://baosongho.example',
  aliases: [],
  listings: ['/xay-dung-dang/', '/kinh-te/'],
  feeds: ['/rss/home.rss'],
  sitemaps: [],
  articlePaths: [/^\/(?:[^/]+\/)+\d{6}\/[^/]*-([0-9a-f]{7})\/$/],
  nextPage: '{path}?page={n}',
  layouts: [
    {
      seen: 'page',
      title: 'div.title-news',
      lead: 'div.sapo-news',
      body: 'div#content.content-detail',
      published: 'div.date-news',
      section: 'div.path-news a:last-child',
    },
  ],
  seen: 'page',
};
