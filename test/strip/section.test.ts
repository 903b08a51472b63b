/** The section of a page whose head does not state it: by its breadcrumb, the label by the title, its menu, its address. */
import { describe, expect, it } from 'vitest';
import { article, page, paragraphs, TITLE } from './page.ts';

const NAMES = ['Xây dựng Đảng', 'Kinh tế', 'Xã hội', 'Miền núi'];
const slug = (i: number): string => ['xay-dung-dang', 'kinh-te', 'xa-hoi', 'mien-nui'][i]!;
const links = NAMES.map((name, i) => `<li><a href="/${slug(i)}/">${name}</a></li>`).join('');
const menu = `<ul class="main-nav"><li><a href="/">Trang chủ</a></li>${links}</ul>`;

const over = (label: string): string => page(paragraphs(), { before: menu }).replace('<h1>', `${label}<h1>`);

describe('the section', () => {
  it.each([
    ['Kinh tế', '<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/kinh-te/">Kinh tế</a></div>'],
    ['Kinh tế', '<div class="duong-dan bread"><a href="/">Trang chủ</a><a href="/kinh-te/">Kinh tế</a></div>'],
    ['Kinh tế', '<div>Trang chủ &gt; Kinh tế</div>'],
    ['Miền núi', '<span class="chuyenmuc"><a href="/mien-nui/">Miền núi</a></span>'],
    ['Miền núi', '<div><a href="/mien-nui/">Miền núi</a></div>'],
    ['Đất Mường', '<p><a href="/dat-muong/" rel="category tag">Đất Mường</a></p>'],
    ['Đối thoại', '<ol class="breadcrumb"><li><a href="/"><i></i></a></li><li class="active">Đối thoại</li></ol>'],
    [
      'Miền núi',
      '<div class="cate-title"><a href="/a/">Chính trị</a> <span>›</span> <a href="/mien-nui/">Miền núi</a></div>',
    ],
    ['XÂY DỰNG ĐẢNG', '<p>XÂY DỰNG ĐẢNG</p>'],
    ['Xã hội', '<p class="dateandcat"><a href="/xa-hoi/">Xã hội</a> <span>07-03-2026 - 08:01</span></p>'],
  ])('%s: %s', (section, label) => {
    expect(article(over(label)).section).toBe(section);
  });

  it('is the item that the menu marks, not the home page', () => {
    const marked = menu.replace('<li><a href="/">', '<li class="active"><a href="/">');
    const html = page(paragraphs(), {
      before: marked.replace('<li><a href="/xa-hoi', '<li class="current"><a href="/xa-hoi'),
    });
    expect(article(html).section).toBe('Xã hội');
  });

  it('is the menu’s item that the address lies under', () => {
    const html = page(paragraphs(), { before: menu });
    expect(article(html, { url: 'https://bao.example/xa-hoi/202603/bai-viet-1a2b3c4/' }).section).toBe('Xã hội');
    expect(article(html, { url: 'https://bao.example/bai-viet-a123456.html' }).section).toBeNull();
  });

  it.each([
    '<p>Trang chủ | Giới thiệu | Liên hệ | RSS</p>',
    '<p><a href="/tac-gia/lam-giang/">Lam Giang</a></p>',
    `<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/x-a123456.html">${TITLE}</a></div>`,
  ])('is none of these: %s', (label) => {
    expect(article(over(label)).section).toBeNull();
  });
});
