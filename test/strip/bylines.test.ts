/** Who wrote it and when, where no name of an element says so; and what the lines round it are. */
import { describe, expect, it } from 'vitest';
import { openByline, personsIn } from '../../src/strip/bylines.ts';
import { article, bodyOf, LEAD, PARAGRAPHS, paragraphs, TITLE } from './page.ts';

const URL = 'https://bao.example/chieng-lao-phat-trien-dang-vien-vung-cao-123456.html';
const read = (under: string, body = paragraphs(), head = `<title>${TITLE}</title>`) =>
  article(
    `<html><head>${head}</head><body><div id="x1"><div><h1>${TITLE}</h1>${under}</div><div>${body}</div></div></body></html>`,
    { url: URL },
  );

describe('the author', () => {
  it.each([
    ['a line of its own under the title', '<div>Mai Chi</div>'],
    ['two words beside a clock', '<p><span>Mai Chi</span> <span>09/03/2026 08:15</span></p>'],
    ['"Viết bởi"', '<dl><dd>Viết bởi Mai Chi</dd></dl>'],
    [
      'a label in an element called author',
      '<div class="author-by">By</div><div class="author-name"><a>Mai Chi</a></div>',
    ],
    ['an element called byline for tests', '<div data-testid="byline-names"><span>Mai Chi</span></div>'],
  ])('is read from %s', (_, under) => {
    const got = read(under);
    expect([got.author, ...bodyOf(got)]).toEqual(['Mai Chi', ...PARAGRAPHS]);
  });

  it.each([
    '<div>Sơn La</div>',
    '<div>Thời Sự</div>',
    '<p>Hà Nội, 09/03/2026 08:15</p>',
    '<p>Hà Tĩnh 09/03/2026 08:15</p>',
  ])('is nobody by %s', (under) => {
    expect(read(under).author).toBeNull();
  });

  it.each([
    ['By Martha Ellison', 'Martha Ellison'],
    ['Von Jürgen Wächter', 'Jürgen Wächter'],
    ['Viết bởi Mai Chi', 'Mai Chi'],
    ['By Martha Ellison and Tom Hale, CNN', 'Martha Ellison and Tom Hale'],
    ['作者：王晓梅', '王晓梅'],
    ['By nightfall the water had gone', null],
    ['Par exemple', null],
  ])('%s is signed by %s', (line, name) => {
    expect(openByline(line)).toBe(name);
  });

  it('is a name of any language beside the time alone', () => {
    expect(read('<a href="/m">Martha Ellison</a><div>Mar 12, 2024</div>').author).toBe('Martha Ellison');
    expect(read('<div>Local Matters</div>').author).toBeNull();
  });

  it.each(['By', 'Super User', 'Tác giả'])('%s is nobody', (name) => {
    expect(personsIn(name)).toBeNull();
  });
});

describe('the lead', () => {
  it.each([
    [
      'under tools and a time on one line',
      '<div><span>Ngày đăng: 09/03/2026 - 08:15</span> <span>Lượt xem: 102</span> <span>Cỡ chữ: A- A A+</span></div>',
    ],
    ['under who posted it', '<div><span>Được đăng bởi maichi vào T2, 09/03/2026 - 08:15</span></div>'],
  ])('is the bold first paragraph %s', (_, under) => {
    expect(read(under, `<p><strong>${LEAD}</strong></p>${paragraphs()}`).lead).toBe(LEAD);
  });

  it('is what stands alone between title and text', () => {
    expect(read(`<div>${LEAD}</div><div>09/03/2026 08:15</div>`).lead).toBe(LEAD);
  });
});

it('reads a time under the lead, where all stands in one element', () => {
  const html = `<html><head><title>${TITLE}</title></head><body><div><h1>${TITLE}</h1><p>${LEAD}</p><div>Example video title</div><div>Example video title</div><div>Valley</div><div>Published: 10:30 a.m. ET March 12, 2024</div>${paragraphs()}</div></body></html>`;
  expect(article(html, { url: URL }).published).toBe('2024-03-12T10:30:00+07:00');
});

it('parts a time from the counter beside it', () => {
  expect(
    read('<p><span class="time">08:15 - 09/03/2026</span><span class="view">1.234 lượt xem</span></p>').published,
  ).toBe('2026-03-09T08:15:00+07:00');
});

describe('the body', () => {
  const ends = (last: string): string[] => bodyOf(read('<p>Mai Chi</p>', paragraphs() + last)).slice(PARAGRAPHS.length);

  it('keeps a caption that names the author as its photographer', () => {
    expect(ends('<div><img src="a.jpg"><span>Bà con thu hái thảo quả trên núi. Ảnh: Mai Chi</span></div>')).toEqual([
      'Bà con thu hái thảo quả trên núi. Ảnh: Mai Chi',
    ]);
  });

  it('keeps the thanks an interview ends with, and no head without a text', () => {
    expect(ends('<p><strong>PV: Trân trọng cảm ơn đồng chí!</strong></p>')).toEqual([
      'PV: Trân trọng cảm ơn đồng chí!',
    ]);
    expect(ends('<p><strong>Ý kiến bạn đọc viết</strong></p>')).toEqual([]);
  });

  it.each([
    '<div class="gate"><h3>Nội dung dành cho hội viên</h3><p>Để đọc tiếp bài viết, vui lòng đăng nhập hoặc mua gói hội viên.</p></div>',
    '<p>Trang web này sử dụng cookie để đảm bảo bạn có trải nghiệm tốt nhất trên trang.</p>',
    '<p>jwa/dpa</p>',
    '<p>Если вы заметили ошибку в тексте, выделите её и нажмите Ctrl+Enter</p>',
    '<div>(责编：张三、李四)</div>',
    '<p>Follow BB Valley on <a>Facebook</a>, on X, on Instagram, or via WhatsApp on 0808 100 2230.</p>',
    '<p>Want more stories like this? <a href="/nl">Sign up for our morning newsletter</a>.</p>',
  ])('ends before %s', (last) => {
    expect(ends(last)).toEqual([]);
  });
});

describe('the title', () => {
  it('is the named element of a table, not the name of a box', () => {
    const html = `<html><head><title>Báo Sơn La</title></head><body><form><table><tr><td><table><tr><td class="box-title">Liên kết website</td></tr></table></td><td><table><tr><td><span class="TieuDe"><b>${TITLE}</b></span></td></tr><tr><td><div>${PARAGRAPHS.join('<br><br>')}</div></td></tr></table></td></tr></table></form></body></html>`;
    expect(article(html, { url: URL }).title).toBe(TITLE);
  });

  it('is the bold line that the head names the paper before', () => {
    const html = `<html><head><title>Valley Post: ${TITLE}</title></head><body><table><tr><td><font size="5"><b>${TITLE}</b></font><br>By Martha Ellison<br>Tuesday, March 12, 2024; 10:30 AM${paragraphs()}</td></tr></table></body></html>`;
    expect(article(html, { url: URL })).toMatchObject({
      title: TITLE,
      author: 'Martha Ellison',
      published: '2024-03-12T10:30:00+07:00',
    });
  });
});
