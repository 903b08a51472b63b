/** Lines that recur on a site's pages: in memory, in the database, in HTML and in plain text. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { storedMemory } from '../../src/store/memory.ts';
import { stripHtml, stripText } from '../../src/strip/index.ts';
import { isRecurring, keyOf, openMemory, type Memory } from '../../src/text/recurrence.ts';
import { temporaryFolder } from '../temporary.ts';
import { article, bodyOf } from './page.ts';

/** Prose that nothing but its recurring tells from an article's. */
const PROMOTION =
  'Sáng 15/7, giá cà phê nhân tại Tây Nguyên tăng 500 đồng/kg, hồ tiêu giữ mức 140.000 đồng/kg, sầu riêng giảm nhẹ so với hôm qua.';
const UNITS = ['Chiềng Lao', 'Mường Bú', 'Phiêng Khoài', 'Tạ Bú'];
const sentences = (unit: string): string[] => [
  `Đảng bộ xã ${unit} có 412 đảng viên, sinh hoạt tại 21 chi bộ; hằng năm, Đảng ủy xã giao chỉ tiêu cho từng chi bộ.`,
  `Từ đầu nhiệm kỳ đến nay, ${unit} đã kết nạp được 52 đảng viên mới, trong đó có nhiều đoàn viên ưu tú ở các bản vùng cao.`,
  `Bí thư Đảng ủy xã ${unit} cho biết, các bản đều đã có tổ chức đảng, không còn phải sinh hoạt ghép như trước đây nữa.`,
];
const html = (unit: string): string =>
  `<html><head><title>${unit} phát triển đảng viên</title></head><body><h1>${unit} phát triển đảng viên</h1><div>${[...sentences(unit), PROMOTION].map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
const url = (i: number): string => `https://bao.example/tin/bai-viet-so-${i}-123456${i}.html`;

function learn(memory: Memory): void {
  UNITS.forEach((unit, i) =>
    stripHtml(html(unit), {
      url: url(i),
      memory: () => ({ recurs: () => false, learn: (lines) => memory.of('bao').learn(url(i), lines) }),
    }),
  );
}

const known = (memory: Memory) => () => ({ recurs: memory.of('bao').recurs });
const body = (memory?: Memory): string[] =>
  bodyOf(article(html('Chiềng Lao'), { url: url(0), ...(memory && { memory: known(memory) }) }));

describe.each([
  ['that lasts as long as the program', () => openMemory()],
  ['in the database', () => storedMemory(openDatabase(join(temporaryFolder(), 'a.db')))],
])('a memory %s', (_, open) => {
  it('takes out of a page what recurs on three others, and nothing else', () => {
    const memory = open();
    expect(body(memory)).toEqual([...sentences('Chiềng Lao'), PROMOTION]);
    learn(memory);
    expect(body(memory)).toEqual(sentences('Chiềng Lao'));
  });

  it('counts a page once, however often it is read', () => {
    const memory = open();
    for (let i = 0; i < 5; i++) memory.of('bao').learn(url(0), [PROMOTION]);
    expect(memory.of('bao').recurs(PROMOTION)).toBe(false);
  });

  it('keeps sites apart', () => {
    const memory = open();
    learn(memory);
    expect(memory.of('other').recurs(PROMOTION)).toBe(false);
  });

  it('keeps an article that is there under several addresses', () => {
    const memory = open();
    for (let i = 0; i < 4; i++) memory.of('bao').learn(url(i), [...sentences('Chiềng Lao'), PROMOTION]);
    expect(body(memory)).toEqual([...sentences('Chiềng Lao'), PROMOTION]);
  });
});

it('takes recurring lines out of plain text', () => {
  const memory = openMemory();
  const text = (unit: string): string =>
    [`${unit} phát triển đảng viên ở các bản`, ...sentences(unit), PROMOTION].join('\n\n');
  const read = (unit: string, recurs?: (line: string) => boolean): string[] => {
    const got = stripText(text(unit), recurs && { recurs });
    return got.kind === 'article' ? got.blocks.map((block) => block.text) : [];
  };
  expect(read('Chiềng Lao')).toContain(PROMOTION);
  for (const unit of UNITS)
    stripText(text(unit), { recurs: () => false, learn: (lines) => memory.of('bao').learn(unit, lines) });
  expect(read('Chiềng Lao', memory.of('bao').recurs)).toEqual([
    `Chiềng Lao phát triển đảng viên ở các bản`,
    ...sentences('Chiềng Lao'),
  ]);
});

it('takes numbers for one another, and asks more of short lines', () => {
  expect(keyOf('Lượt xem: 6.979')).toBe(keyOf('Lượt xem: 1.203'));
  expect(isRecurring('Kết quả', 3, 100)).toBe(false);
  expect(isRecurring('Kết quả', 40, 100)).toBe(true);
  expect(isRecurring(PROMOTION, 3, 100)).toBe(true);
  expect(isRecurring(PROMOTION, 2, 2)).toBe(false);
});
