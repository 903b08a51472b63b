/** Feeds and sitemaps as papers write them, whole and broken. */
import { expect, it } from 'vitest';
import { discover } from '../../src/crawl/discover.ts';

const read = (text: string) => {
  const { pages, sitemaps, reason } = discover(Buffer.from(text));
  return { pages: pages.map(({ url }) => url), sitemaps: sitemaps.map(({ url }) => url), reason };
};

it('a sitemap, newest first when all of it is dated', () => {
  const url = (loc: string, rest = '') => `<url><loc> ${loc} </loc>${rest}</url>`;
  const old = url('http://a/1', '<lastmod>2024-01-01</lastmod>');
  const young = url(
    'http://a/2?a=1&amp;b=2',
    '<image:image><image:loc>http://a/x.jpg</image:loc></image:image><lastmod>2025-01-01</lastmod>',
  );
  expect(read(`<?xml version="1.0"?><urlset>${old}${young}</urlset>`).pages).toEqual([
    'http://a/2?a=1&b=2',
    'http://a/1',
  ]);
  expect(read(`<urlset>${old}${url('http://a/3')}${young}</urlset>`).pages).toEqual([
    'http://a/1',
    'http://a/3',
    'http://a/2?a=1&b=2',
  ]);
});

it('a news sitemap, by its publication dates', () => {
  const news = (n: number) =>
    `<url><loc>http://a/${n}</loc><news:news><news:publication_date>2025-06-0${n}</news:publication_date></news:news></url>`;
  expect(read(`<urlset xmlns:news="x">${news(1)}${news(2)}</urlset>`).pages).toEqual(['http://a/2', 'http://a/1']);
});

it('a sitemap index', () => {
  const found = read('<sitemapindex><sitemap><loc>http://a/1.xml</loc></sitemap></sitemapindex>');
  expect(found).toEqual({ pages: [], sitemaps: ['http://a/1.xml'], reason: null });
});

it('RSS, with CDATA and a guid for a link', () => {
  const text = `<rss><channel><link>http://a/</link><item><title>x</title><link><![CDATA[ http://a/1 ]]></link></item>
    <item><guid>http://a/2</guid></item><item><guid isPermaLink="false">http://a/3</guid></item></channel></rss>`;
  expect(read(text).pages).toEqual(['http://a/1', 'http://a/2']);
});

it('Atom', () => {
  const text = `<feed><link href="http://a/"/><entry><link rel="enclosure" href="http://a/x"/><link rel="alternate" href="http://a/1"/></entry>
    <entry><link href="http://a/2"/></entry></feed>`;
  expect(read(text).pages).toEqual(['http://a/1', 'http://a/2']);
});

it('a cut file gives what is whole', () => {
  expect(read('<rss><channel><item><link>http://a/1</link></item><item><title>dở').pages).toEqual(['http://a/1']);
});

it.each([
  ['', 'neither a feed nor a sitemap: no XML in it'],
  ['Bảo trì', 'neither a feed nor a sitemap: no XML in it'],
  ['<!DOCTYPE html><html><a href="/x">x</a></html>', 'neither a feed nor a sitemap: it is <html>'],
  ['<rss><channel></channel></rss>', 'it names no address'],
])('%j gives a reason', (text, reason) => {
  expect(read(text)).toEqual({ pages: [], sitemaps: [], reason });
});
