/** Pages in other languages: chrome, dates, names, ideographs. */
import { describe, expect, it } from 'vitest';
import { chromePhrase, endsArticle } from '../../src/strip/chrome.ts';
import { personsIn } from '../../src/strip/bylines.ts';
import { printedDate } from '../../src/strip/dates.ts';
import { article, bodyOf } from './page.ts';

describe('chrome in other languages', () => {
  it.each([
    'Advertisement', 'Lesen Sie auch', 'À lire aussi', 'Más información', 'Czytaj także', 'Διαβάστε επίσης', 'Baca juga', '相关阅读',
    '2 days ago', 'il y a 3 heures', 'vor 5 Minuten', '10.30 Uhr', 'Compartir en Whatsapp', 'Share on Facebook',
    'Sign up to our newsletter and get the stories that matter in your inbox every morning.',
    'Recibe cada mañana las noticias más importantes en tu correo electrónico.',
    'Simak berita pilihan kami setiap hari di Telegram.',
    'Already a subscriber? Sign in to your account.',
  ])('%s', (line) => {
    expect(chromePhrase(line)).not.toBeNull();
  }); // prettier-ignore

  it.each([
    'Background',
    'Follow the money, the inspector used to say, and you will find the man.',
    'The newsletter was founded in the spring by two reporters of the paper.',
    'Get ready for rain, said the forecaster, who told viewers to check their email.',
    '»Wir haben lange genug gewartet«, sagte Bürgermeisterin Anke Lohmann nach der Sitzung.',
    'Facebook, Google et Apple ont annoncé des résultats en hausse pour le troisième trimestre.',
    'Theo thông tin đăng trên Facebook của xã, đường đã thông từ sáng nay.',
    'Two days ago the mayor resigned.',
  ])('keeps: %s', (line) => {
    expect(chromePhrase(line)).toBeNull();
  });

  it.each(['Leave a comment', '12 Comments', 'Kommentare', 'Σχόλια', '网友评论'])('%s ends an article', (line) => {
    expect(endsArticle(line)).toBe(true);
  });
});

it.each([
  ['12 March 2024', '2024-03-12'],
  ['Mar. 12, 2024', '2024-03-12'],
  ['Publié le 12 mars 2024 à 10h30', '2024-03-12T10:30:00+07:00'],
  ['12. März 2024', '2024-03-12'],
  ['12 de enero de 2024', '2024-01-12'],
  ['12 marca 2024, 10:30', '2024-03-12T10:30:00+07:00'],
  ['12 Μαρτίου 2024', '2024-03-12'],
  ['Selasa, 12 Maret 2024 10:30 WIB', '2024-03-12T10:30:00+07:00'],
  ['2024年3月12日', '2024-03-12'],
  ['Tue, 03/12/2024 - 09:30', '2024-03-12T09:30:00+07:00'],
  ['Wed, 12/24/2025', '2025-12-24'],
])('reads %s', (line, iso) => {
  expect(printedDate(line)).toEqual({ iso, rest: '' });
});

it.each([
  ['By Martha Ellison', 'Martha Ellison'],
  ['Von Jürgen Wächter', 'Jürgen Wächter'],
  ['Par Claire de la Tour', 'Claire de la Tour'],
  ['记者 王晓梅', '王晓梅'],
])('%s is signed by %s', (line, name) => {
  expect(personsIn(line)).toBe(name);
});

const page = (lang: string, title: string, body: string): string =>
  `<html lang="${lang}"><head><title>${title}</title><meta property="og:title" content="${title}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","author":{"name":"Martha Ellison"}}</script></head><body><nav><a href="/">Home</a></nav><main><h1>${title}</h1>${body}</main></body></html>`;

const SENTENCES = [
  'The city council voted nine to four on Tuesday to approve a plan to rebuild the flood defences along the river.',
  'The scheme will raise the embankment by more than a metre, and two pumping stations will be replaced next year.',
  'Opponents argued that the money would be better spent upstream, where restored wetlands could hold the water.',
];
const TITLE = 'Council approves plan to restore flood defences';

describe('edges of the body', () => {
  const p = SENTENCES.map((text) => `<p>${text}</p>`);
  it.each([
    ['what stands under the title', `<div>Political correspondent</div><div>3 min</div>${p.join('')}`],
    ['the author with his post', `<div>Martha Ellison, local government editor</div>${p.join('')}`],
    ['who the author is', `${p.join('')}<div><p><i>Martha Ellison is the correspondent of this paper.</i></p></div>`],
    ['a head without a text', `${p.join('')}<h3>More of the same</h3>`],
    ['a link with its label', `${p[0]}<p>Read also: <a href="/x">Storm warnings are extended</a></p>${p[1]}${p[2]}`],
    [
      'a box round a form',
      `${p[0]}<div><p>Our best stories, once a day, chosen by the editors.</p><input type="email"></div>${p[1]}${p[2]}`,
    ],
    [
      'a figure without a picture',
      `${p[0]}<figure><p>Our best stories, once a day, chosen by the editors.</p></figure>${p[1]}${p[2]}`,
    ],
  ])('leaves out %s', (_, body) => {
    expect(bodyOf(article(page('en', TITLE, `<div>${body}</div>`)))).toEqual(SENTENCES);
  });
});

it('reads ideographs as prose', () => {
  const text = [
    '市议会星期二以九票赞成、四票反对，批准了防洪堤的重建计划。',
    '工程预计六月开工，工期约二十六个月，市政府每月公布进度。',
  ];
  const body = text.map((line) => `<p>${line}</p>`).join('');
  const got = article(page('zh', '市议会批准沿江防洪堤重建计划', `<div>${body}${body.replaceAll('六', '七')}</div>`));
  expect(bodyOf(got).slice(0, 2)).toEqual(text);
});

it('takes the text that JSON-LD states where the page prints none', () => {
  const stated = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: SENTENCES.join('\n\n') });
  const got = article(
    `<html><head><title>${TITLE}</title><script type="application/ld+json">${stated}</script></head><body><div id="root"></div></body></html>`,
  );
  expect(bodyOf(got)).toEqual(SENTENCES);
});

it('keeps a table as rows, cells parted by tabs', () => {
  const table =
    '<table><tr><th>Xã</th><th>Hộ</th></tr><tr><td>Chiềng Lao</td><td>1.204</td></tr><tr><td>Mường La</td><td>987</td></tr></table>';
  const got = article(page('vi', TITLE, `<div>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}${table}</div>`));
  expect(bodyOf(got).slice(3)).toEqual(['Xã\tHộ', 'Chiềng Lao\t1.204', 'Mường La\t987']);
});

it('says where each value came from', () => {
  const got = article(page('en', TITLE, `<div>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</div>`));
  expect(got.sources).toMatchObject({ title: 'h1', author: 'json-ld' });
});
