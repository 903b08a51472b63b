/** `bocbao gazetteer` and `bocbao unit` as a user runs them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/version.ts';
import { bocbao } from '../program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bocbao-gazetteer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resolutions = join(ROOT, '..', 'shared', 'resolutions');

describe('gazetteer', () => {
  it.skipIf(!existsSync(resolutions))('is made again byte for byte', async () => {
    const out = join(folder, 'communes.ts');
    const run = await bocbao('gazetteer', 'build', resolutions, '--out', out);
    expect(run).toMatchObject({ status: 0, stdout: `34 provinces, 3321 communes written to ${out}\n` });
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(ROOT, 'src/gazetteer/communes.ts'), 'utf8'));
  });

  it('is not made from a folder without resolutions', async () => {
    const out = join(folder, 'none.ts');
    const run = await bocbao('gazetteer', 'build', folder, '--out', out);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('name the folder with the resolutions');
    expect(existsSync(out)).toBe(false);
  });

  it('prints its lineage, one edge a line', async () => {
    const { status, stdout } = await bocbao('gazetteer', 'lineage', '--format', 'jsonl');
    expect(status).toBe(0);
    const edges = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(new Set(edges.map(({ province, kind, unit }) => [province, kind, unit].join())).size).toBe(3321);
    const province = 'Sơn La';
    const resolution = '1681/NQ-UBTVQH15';
    const common = { province, resolution, from_district: null };
    expect(edges).toContainEqual({
      ...common,
      unit: 'Bắc Yên',
      kind: 'xã',
      from: 'Bắc Yên',
      from_kind: 'thị trấn',
      whole: true,
      clause: 25,
    });
    expect(edges).toContainEqual({
      ...common,
      unit: 'Mường Lèo',
      kind: 'xã',
      from: 'Mường Lèo',
      from_kind: 'xã',
      whole: true,
      clause: 69,
    });
  });
});

describe('unit', () => {
  it('shows what a unit was, when, and what it became', async () => {
    const { status, stdout } = await bocbao('unit', 'thị trấn Bắc Yên');
    expect(status).toBe(0);
    expect(stdout).toBe(
      'thị trấn Bắc Yên, tỉnh Sơn La\n  until 2025-06-30\n  became xã Bắc Yên (1681/NQ-UBTVQH15, Article 1, clause 25)\n',
    );
  });

  it('takes text that is not NFC', async () => {
    const run = await bocbao('unit', 'xã Bắc Yên'.normalize('NFD'), '--on', '2025-07-01', '--format', 'jsonl');
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ kind: 'xã', name: 'Bắc Yên', from: '2025-07-01' });
  });

  it('finds candidates for a name without its tones, and decides nothing', async () => {
    const run = await bocbao('unit', 'bac yen');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('did you mean huyện Bắc Yên, thị trấn Bắc Yên, xã Bắc Yên?');
  });

  it('takes a day alone for --on', async () => {
    expect(await bocbao('unit', 'Bắc Yên', '--on', 'hôm qua')).toMatchObject({ status: 2 });
  });
});
