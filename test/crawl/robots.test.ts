/** robots.txt as RFC 9309 has it. */
import { expect, it } from 'vitest';
import { rulesFrom, type RobotsAnswer } from '../../src/crawl/robots.ts';

const URL_ = 'http://thu.example/robots.txt';
const rules = (answer: RobotsAnswer) => rulesFrom(URL_, answer, 'bocbao/0.1 (+https://example.org/bocbao)');
const text = (body: string) => rules({ status: 200, body: Buffer.from(body) });
const allowed = (body: string, path: string) => text(body).refusal(`http://thu.example${path}`) === null;

it.each([
  ['User-agent: *\nDisallow: /tim-kiem/', '/tim-kiem/?q=x', false],
  ['User-agent: *\nDisallow: /tim-kiem/', '/tim-kiem', true],
  ['User-agent: *\nDisallow: /\nAllow: /bai/', '/bai/1', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
  ['User-agent: *\nDisallow: /\n\nUser-agent: BocBao\nDisallow:', '/a', true],
  ['User-agent: khac\nDisallow: /', '/a', true],
  ['\ufeffUser-agent: *\r\nDisallow: /a # chú thích', '/a', false],
  ['User-agent: *\nDisallow: /b%61i', '/bai', false],
  ['User-agent: *\nDisallow: /bài', '/b%C3%A0i', false],
  ['<html>không phải robots</html>', '/a', true],
])('%j: %s is allowed: %s', (body, path, expected) => {
  expect(allowed(body, path)).toBe(expected);
});

it('no file allows all; a file out of reach forbids all', () => {
  const body = Buffer.from('');
  const page = 'http://thu.example/a';
  expect(rules({ status: 404, body }).refusal(page)).toBeNull();
  expect(rules({ status: 403, body }).refusal(page)).toBeNull();
  expect(rules({ status: 500, body }).refusal(page)).toBe('robots.txt out of reach: HTTP 500');
  expect(rules({ status: 429, body }).refusal(page)).toBe('robots.txt out of reach: HTTP 429');
  expect(rules({ status: null, reason: 'no such host' }).refusal(page)).toBe('robots.txt out of reach: no such host');
});

it('its delay is milliseconds, its sitemaps are given', () => {
  const { delay, sitemaps } = text('Sitemap: http://thu.example/s.xml\nUser-agent: *\nCrawl-delay: 1.5');
  expect(delay).toBe(1500);
  expect(sitemaps).toEqual(['http://thu.example/s.xml']);
  expect(text('User-agent: *\nDisallow:').delay).toBeNull();
});
