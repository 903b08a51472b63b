/** Resolutions read by the extractors: the shapes of their clauses, glued words, totals, and what does not agree. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrangementIn } from '../../extractors/event/arrangement.ts';
import { totalsIn } from '../../extractors/event/totals.ts';
import { unitMentions } from '../../extractors/unit/mentions.ts';
import { readResolution } from '../../src/commands/resolutions.ts';
import { extract } from '../../src/extract/index.ts';
import { COMMUNES } from '../../src/gazetteer/communes.ts';
import { CORRECTIONS } from '../../src/gazetteer/corrections.ts';
import { decode, encode } from '../../src/gazetteer/encode.ts';
import type { Resolution } from '../../src/gazetteer/lineage.ts';
import { resolutionText } from '../../src/gazetteer/resolution.ts';
import { unglue } from '../../src/gazetteer/unglue.ts';
import { fold } from '../../src/text/fold.ts';
import { read } from '../../src/text/reading.ts';
import { ROOT } from '../../src/version.ts';

/** A resolution of our own about a province there is none of. */
const resolution = (...clauses: string[]): string => `
   Số: 9999/NQ-UBTVQH15         *Hà Nội, ngày 16 tháng 6 năm 2025*

**Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Sơn Nguyên**

Ủy ban Thường vụ Quốc hội quyết định như sau:

${clauses.map((clause, i) => `${i + 1}\\. ${clause}`).join('\n\n')}

**Điều 2. Hiệu lực thi hành**

1\\. Nghị quyết này có hiệu lực thi hành từ ngày được thông qua.
`;

const ALL = 'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của';
const readOf = (...clauses: string[]) => readResolution(resolutionText(resolution(...clauses)));

/** Sources as a person writes them: a part with `~`. */
function sources(clause: string): string[] {
  const reading = read(clause);
  const arrangement = reading.sentences.map((sentence) => arrangementIn(reading, sentence)).find(Boolean);
  return (arrangement?.sources ?? []).map(
    ({ kind, name, district, whole }) => `${whole ? '' : '~'}${kind} ${name}${district ? ` (${district})` : ''}`,
  );
}

describe('a clause', () => {
  it('shares a head among the names of a list', () => {
    const clause = `${ALL} thị trấn Mường Giàng và các xã Chiềng Bằng, Chiềng Khoang, Chiềng Ơn thành xã mới có tên gọi là xã Quỳnh Nhai.`;
    expect(sources(clause)).toEqual(['thị trấn Mường Giàng', 'xã Chiềng Bằng', 'xã Chiềng Khoang', 'xã Chiềng Ơn']);
  });

  it('tells a part from the whole, and ends a rest with the clause it names', () => {
    const clause = `${ALL} các phường Ngọc Hà, Minh Khai, một phần diện tích tự nhiên của xã Thái Hòa, phần còn lại của phường Quang Trung sau khi sắp xếp theo quy định tại khoản 9, khoản 10 Điều này và xã Phong Quang thành phường mới có tên gọi là phường Hà Giang 2.`;
    expect(sources(clause)).toEqual([
      'phường Ngọc Hà',
      'phường Minh Khai',
      '~xã Thái Hòa',
      '~phường Quang Trung',
      'xã Phong Quang',
    ]);
  });

  it('takes land without its people for a part', () => {
    expect(
      sources(
        `${ALL} phường Kỳ Long và toàn bộ diện tích tự nhiên của xã Kỳ Lợi thành phường mới có tên gọi là phường Vũng Áng.`,
      ),
    ).toEqual(['phường Kỳ Long', '~xã Kỳ Lợi']);
  });

  it('gives brackets to those that they hold for', () => {
    expect(
      sources(
        `${ALL} Phường 8, Phường 10 và Phường 13 (quận Phú Nhuận) thành phường mới có tên gọi là phường Phú Nhuận.`,
      ),
    ).toEqual(['phường 8 (quận Phú Nhuận)', 'phường 10 (quận Phú Nhuận)', 'phường 13 (quận Phú Nhuận)']);
    expect(
      sources(`${ALL} xã Bắc Sơn và xã Nam Sơn (huyện Quỳ Hợp), xã Châu Lý thành xã mới có tên gọi là xã Mường Chọng.`),
    ).toEqual(['xã Bắc Sơn (huyện Quỳ Hợp)', 'xã Nam Sơn (huyện Quỳ Hợp)', 'xã Châu Lý']);
    expect(
      sources(`${ALL} xã Tân Lập và xã Minh Sơn (huyện Ngọc Lặc) thành xã mới có tên gọi là xã Minh Sơn.`),
    ).toEqual(['xã Tân Lập', 'xã Minh Sơn (huyện Ngọc Lặc)']);
  });

  it.each([
    ['xã Nậm Chày và các xã Bản Lầu, Làng Giàng', ['xã Nậm Chày', 'xã Bản Lầu', 'xã Làng Giàng']],
    ['các phường Phú Hội, Phường Đúc và Vĩnh Ninh', ['phường Phú Hội', 'phường Phường Đúc', 'phường Vĩnh Ninh']],
    ['Phường I, Phường III và Phường VII', ['phường I', 'phường III', 'phường VII']],
    ['phường Phường 4 (Quận 8), Rạch Ông', ['phường 4 (quận 8)', 'phường Rạch Ông']],
    ["xã Ea H'Leo và xã N' Thôn Hạ", ["xã Ea H'Leo", "xã N' Thôn Hạ"]],
    ['thị trấn Nông trường Liên Sơn và xã Sơn A', ['thị trấn Nông trường Liên Sơn', 'xã Sơn A']],
    ['phường Văn Miếu - Quốc Tử Giám và xã Đoàn Kết', ['phường Văn Miếu - Quốc Tử Giám', 'xã Đoàn Kết']],
    ['của xã xã Đông Hưng và Đông Thới', ['xã Đông Hưng', 'xã Đông Thới']],
    ['xã Biên Sơn và toàn bộ diện tích tự nhiên của Trường bắn TB1', ['xã Biên Sơn']],
  ])('reads “%s”', (list, expected) => {
    expect(sources(`${ALL} ${list} thành xã mới có tên gọi là xã Sơn Nguyên.`)).toEqual(expected);
  });

  it('names what results, in every way', () => {
    const names = [
      'xã mới có tên gọi là xã Tân Lập',
      'xã Tân Lập',
      'phường mới có tên gọi là Phường 1 Bảo Lộc',
      'đặc khu có tên gọi là đặc khu Lý Sơn',
    ];
    const results = names.map((name) => readOf(`${ALL} xã Tân Hương thành ${name}.`).resolution.communes[0]);
    expect(results.map((commune) => `${commune?.kind} ${commune?.name}`)).toEqual([
      'xã Tân Lập',
      'xã Tân Lập',
      'phường 1 Bảo Lộc',
      'đặc khu Lý Sơn',
    ]);
    expect(readOf('Đổi tên xã Krông Na thành xã Buôn Đôn.').resolution.communes[0]).toMatchObject({
      how: 'renamed',
      name: 'Buôn Đôn',
    });
  });
});

describe('words that lost their spaces', () => {
  it.each([
    ['của cácxãPhìn Hồ, Ma Quai vàHồng Thuthành xã mới', 'của các xã Phìn Hồ, Ma Quai và Hồng Thu thành xã mới'],
    [
      '25.Sắp xếptoàn bộ diện tích tự nhiên, quy mô dân sốcủacác phường',
      '25. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường',
    ],
    ['thị trấn Nghènxã Thiên Lộc', 'thị trấn Nghèn xã Thiên Lộc'],
    ['Dân Thànhthànhphường mới', 'Dân Thành thành phường mới'],
    ['Quang Trung(huyện Trùng Khánh), Tri Phương', 'Quang Trung (huyện Trùng Khánh), Tri Phương'],
    ['gồm67 xã, 45 phường', 'gồm 67 xã, 45 phường'],
    ["xã Ea H'Leo, xã Ayun và xã Chư Pưh", "xã Ea H'Leo, xã Ayun và xã Chư Pưh"],
  ])('%s', (glued, apart) => {
    expect(unglue(glued)).toBe(apart);
  });
});

describe('totals', () => {
  it('are read with the units left as they were', () => {
    const text =
      'Sau khi sắp xếp, tỉnh Đồng Nai có 95 đơn vị hành chính cấp xã, gồm 72 xã và 23 phường; trong đó có 67 xã, 21 phường hình thành sau sắp xếp quy định tại Điều này và 07 đơn vị hành chính cấp xã không thực hiện sắp xếp là phường Phước Tân, phường Tam Phước, các xã Thanh Sơn (huyện Định Quán), Đak Lua, Phú Lý, Bù Gia Mập, Đăk Ơ.';
    const totals = totalsIn(read(text));
    expect(totals).toMatchObject({
      all: 95,
      byKind: { xã: 72, phường: 23 },
      formed: { xã: 67, phường: 21 },
      unchanged: 7,
    });
    expect(totals?.left).toHaveLength(7);
    expect(totals?.left[2]).toEqual({ kind: 'xã', name: 'Thanh Sơn', district: 'huyện Định Quán' });
  });

  it('that do not agree are told, and so are clauses that contradict each other', () => {
    const { remarks } = readOf(
      `${ALL} xã Tân Hương và xã Tân Lập thành xã mới có tên gọi là xã Tân Lập.`,
      `${ALL} xã Tân Hương, một phần diện tích tự nhiên của xã Na Hang thành xã mới có tên gọi là xã Na Hang.`,
      'Một câu không ai đọc được.',
      'Sau khi sắp xếp, tỉnh Sơn Nguyên có 4 đơn vị hành chính cấp xã, gồm 3 xã và 01 phường; trong đó có 2 xã hình thành sau sắp xếp quy định tại Điều này và 02 xã không thực hiện sắp xếp là xã Tà Xùa.',
    );
    expect(remarks).toEqual([
      'clause 3 cannot be read: “Một câu không ai đọc được.…”',
      'communes: it states 4, 3 were read',
      'communes by kind: it states phường 1, xã 3, xã 3 were read',
      'left as they were: it states 2, 1 were read',
      'xã Tân Hương goes over whole 2 times',
      'xã Na Hang goes over in part in clause 2, its rest nowhere',
    ]);
  });

  it('a correction that fits nowhere is told', () => {
    const correction = {
      resolution: '9999/NQ-UBTVQH15',
      clause: 1,
      printed: 'xã Tà Xùa',
      meant: 'xã Tà Sùa',
      reason: '',
    };
    const text = resolutionText(resolution(`${ALL} xã A thành xã B.`), [correction]);
    expect(readResolution(text).remarks).toContain('clause 1 has no “xã Tà Xùa” to correct');
  });

  it('a text that is no resolution is refused', () => {
    expect(() => resolutionText('# Một bài báo')).toThrow(/give the Markdown of a resolution/);
  });
});

const folder = join(ROOT, '..', 'shared', 'resolutions');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('_NQ-UBTVQH15.md')) : [];

describe.skipIf(files.length === 0)('the 34 resolutions', () => {
  const texts = files.toSorted().map((file) => resolutionText(readFileSync(join(folder, file), 'utf8'), CORRECTIONS));
  const all = texts.map(readResolution);
  const resolutions: Resolution[] = all.map(({ resolution }) => resolution);

  it('give 34 provinces and 3,321 communes, and agree with every total', () => {
    expect(resolutions).toHaveLength(34);
    expect(resolutions.flatMap(({ communes }) => communes)).toHaveLength(3321);
    // Two pieces of land that were no commune's are all there is to remark.
    expect(all.flatMap(({ remarks }) => remarks)).toEqual([
      'clause 34: “Trường bắn TB1” is no unit',
      'clause 97: “khu vực bãi bồi ven biển (do huyện Kim Sơn quản lý)” is no unit',
    ]);
  });

  it('give the data that is kept, byte for byte', () => {
    expect(`\n${encode(resolutions)}\n`).toBe(COMMUNES);
  });

  it('are one event a clause to the event extractor', () => {
    const odd = texts.flatMap(({ number, clauses }) => {
      const text = clauses.map((clause) => clause.text).join('\n');
      const events = extract({ article: number, text, published: '2025-06-16' }).filter(({ type }) => type === 'event');
      return events.length === clauses.length - 1 ? [] : [`${number}: ${events.length} of ${clauses.length - 1}`];
    });
    expect(odd).toEqual([]);
  });

  it('are read alike by the unit extractor, but for names such as "Đoàn Kết"', () => {
    const clauses = texts.flatMap((text) => text.clauses);
    const agree = clauses.filter(({ text }) => {
      const expected = sources(text).map((source) => source.replace(/^~| \(.*/gu, ''));
      const named = new Set(unitMentions(read(text)).map((unit) => fold(unit.name ?? '')));
      return expected.every((name) => named.has(fold(name)));
    });
    expect(agree.length / clauses.length).toBeGreaterThan(0.99);
  });
});

describe('the data', () => {
  it('survives being written and read', () => {
    const resolutions = decode(COMMUNES);
    expect(resolutions).toHaveLength(34);
    expect(`\n${encode(resolutions)}\n`).toBe(COMMUNES);
  });
});
