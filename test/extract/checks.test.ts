/** The arithmetic of sentences: which sums are found, and what is said of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/commands/pipeline.ts';
import { checksOf } from '../../src/extract/checks.ts';
import { extract } from '../../src/extract/index.ts';
import { ROOT } from '../../src/version.ts';

const checks = (text: string): string[] =>
  checksOf(text, extract({ article: 'a', text, published: '2025-09-01' })).map(
    ({ kind, verdict, note }) => `${kind} ${verdict}: ${note}`,
  );

describe('checks', () => {
  it.each<[string, string[]]>([
    [
      'Đảng bộ xã A Lù có 40 tổ chức đảng, gồm 9 chi bộ cơ sở, 1 đảng bộ cơ sở và 30 chi bộ bản.',
      ['parts agrees: 9 + 1 + 30 = 40'],
    ],
    ['Xã có 62 chi bộ, gồm 28 chi bộ bản và 33 chi bộ cơ quan.', ['parts disagrees: 28 + 33 = 61, printed 62']],
    ['Xã có 62 đảng viên, trong đó 20 đảng viên nữ.', []],
    ['Có 76/82 đảng viên dự họp (92,7%).', ['ratio rounds: 76 / 82 = 92,68%, printed 92,7%']],
    ['Có 76/82 đảng viên dự họp (đạt tỷ lệ 97,2%).', ['ratio disagrees: 76 / 82 = 92,68%, printed 97,2%']],
    [
      'Xã kết nạp 60 đảng viên, vượt 10 đảng viên, đạt 120% kế hoạch.',
      ['plan agrees: 60 / (60 − 10) = 120%, printed 120%'],
    ],
    [
      'Huyện kết nạp 60 đảng viên, vượt 12 đảng viên so với chỉ tiêu 50 đảng viên.',
      ['plan disagrees: 60 − 12 = 48, printed 50'],
    ],
    ['Số hộ nghèo giảm từ 130 hộ xuống còn 52 hộ, giảm 78 hộ.', ['change agrees: 130 → 52: 78, printed 78']],
    [
      'Xã Hua Trai có dân số 4.120 người.\n\nDân số của xã Hua Trai là 5.210 người.',
      ['told disagrees: dân số 4.120 người; 5.210 người'],
    ],
    [
      'Xã Hua Trai có dân số hơn 4.000 người.\n\nXã Hua Trai hiện có dân số 4.120 người.',
      ['told rounds: dân số hơn 4.000 người; dân số 4.120 người'],
    ],
    ['Xã kết nạp 12 đảng viên, đạt 60% kế hoạch.', []],
  ])('%s', (text, expected) => expect(checks(text)).toEqual(expected));

  it('a share of the plan that an earlier result implies', () => {
    const text =
      'Nhiệm kỳ 2020-2025, Đảng bộ huyện Mường Ảng đã kết nạp 350 đảng viên, đạt 70% chỉ tiêu.\n\n' +
      'Nhiệm kỳ 2020-2025, Đảng bộ huyện Mường Ảng phấn đấu kết nạp 600 đảng viên, vượt 120% chỉ tiêu.';
    expect(checks(text)).toEqual(['plan agrees: 350 / 70% = 500; 600 / 500 = 120%, printed vượt 120%, meant as đạt']);
  });

  const seeds = join(ROOT, '..', 'shared', 'facts', 'seeds');
  it.skipIf(!existsSync(seeds))('finds the sums that the seed articles print', () => {
    const notes = ['000', '002', '004'].flatMap((name) => {
      const path = join(seeds, `${name}.txt`);
      const record = readSource({ path, bytes: readFileSync(path), form: 'text', meta: {} });
      return 'checks' in record ? record.checks.map(({ kind, verdict, note }) => `${kind} ${verdict}: ${note}`) : [];
    });
    expect(notes).toContain('parts agrees: 21 + 2 + 27 = 50');
    expect(notes).toContain('parts agrees: 21 + 46 + 281 + 43 = 391');
    expect(notes).toContain('ratio rounds: 2.228 / 2.247 = 99,15%, printed 99,15%');
    expect(notes).toContain('plan rounds: 647 / 92,4% = 700; 900 / 700 = 128,53%, printed vượt 128%, meant as đạt');
    expect(notes).toContain('told disagrees: dân số 21.531 người; dân số trên 32.000 người');
  });
});
