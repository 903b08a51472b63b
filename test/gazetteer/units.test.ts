/** Units with their intervals: a name is looked up exactly, on a day, with whom it came from and what it became. */
import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../src/gazetteer/province-lineage.ts';
import { CITIES, PROVINCES_SINCE_2025, PROVINCES_UNTIL_2025 } from '../../src/gazetteer/provinces.ts';
import { bare, candidates, stoodOn, units, unitsNamed, type Unit } from '../../src/gazetteer/units.ts';

const label = ({ kind, name }: Unit): string => `${kind} ${name}`;
const COMMUNE_KINDS = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);
const communesOn = (day: string): Unit[] =>
  units().filter((unit) => COMMUNE_KINDS.has(unit.kind) && stoodOn(unit, day));

describe('how many there were', () => {
  it('10,035 communes before, as the government counted them, and 3,321 after', () => {
    // The four communes of huyện Kiên Hải went over with their district, unnamed.
    expect(communesOn('2025-06-30').length + 4).toBe(10035);
    expect(communesOn('2025-07-01')).toHaveLength(3321);
  });

  it.each([
    ['tỉnh Sơn La', 200],
    ['tỉnh Thanh Hóa', 547],
    ['thành phố Hà Nội', 526],
    ['tỉnh Hà Tĩnh', 209],
  ])('%s had %i', (province, times) => {
    expect(communesOn('2025-06-30').filter((unit) => unit.province === province)).toHaveLength(times);
  });

  it('63 provinces before and 34 after', () => {
    const on = (day: string): Unit[] => units().filter((unit) => unit.province === null && stoodOn(unit, day));
    expect([on('2025-06-30').length, on('2025-07-01').length]).toEqual([63, 34]);
  });
});

describe('provinces', () => {
  it('are those of the list, each former one gone into one', () => {
    const now = PROVINCES.map(({ name }) => name.replace(/^(?:tỉnh|thành phố) /u, ''));
    expect(now.toSorted()).toEqual([...CITIES, ...PROVINCES_SINCE_2025].toSorted());
    const former = PROVINCES.flatMap(({ from }) => from);
    expect(new Set(former).size).toBe(63);
    const ended = new Set<string>(PROVINCES_UNTIL_2025.map((name) => `tỉnh ${name}`));
    for (const name of former)
      expect(ended.has(name) || now.includes(name.replace(/^(?:tỉnh|thành phố) /u, ''))).toBe(true);
  });
});

describe('a unit', () => {
  it('is a name with an interval', () => {
    const [now, ...others] = unitsNamed('xã Bắc Yên');
    expect(others).toEqual([]);
    expect(now).toMatchObject({ from: '2025-07-01', until: null, province: 'tỉnh Sơn La' });
    expect(now?.sources.map(({ unit }) => label(unit))).toEqual([
      'thị trấn Bắc Yên',
      'xã Phiêng Ban',
      'xã Hồng Ngài',
      'xã Song Pe',
    ]);
    const [former] = unitsNamed('thị trấn Bắc Yên');
    expect(former).toMatchObject({ until: '2025-06-30' });
    expect(former?.became.map(({ unit, clause, resolution }) => [label(unit), clause, resolution])).toEqual([
      ['xã Bắc Yên', 25, '1681/NQ-UBTVQH15'],
    ]);
  });

  it('is found on a day', () => {
    expect(unitsNamed('Bắc Yên', '2024-01-01').map(label)).toEqual(['huyện Bắc Yên', 'thị trấn Bắc Yên']);
    expect(unitsNamed('Bắc Yên', '2025-08-01').map(label)).toEqual(['xã Bắc Yên']);
  });

  it('keeps its tones: Mường Bang is not Mường Bằng', () => {
    expect(unitsNamed('xã Mường Bang')).toHaveLength(2);
    expect(unitsNamed('xã Mường Bằng')).toHaveLength(1);
    expect(unitsNamed('xã Muong Bang')).toEqual([]);
    expect(candidates('muong bang')).toEqual(['xã Mường Bang', 'xã Mường Báng', 'xã Mường Bằng']);
  });

  it('is one whichever way its tone is placed', () => {
    expect(unitsNamed('phường Hoà Thành')).toEqual(unitsNamed('phường Hòa Thành'));
    expect(unitsNamed('phường Hòa Thành').length).toBeGreaterThan(0);
  });

  it('that went over in parts is one, with a step each', () => {
    const [former] = unitsNamed('phường Vĩnh Hưng', '2025-06-30');
    expect(former?.became.map(({ whole }) => whole)).toEqual([false, false, false, false]);
  });

  it('left as it was stands on both sides of the day', () => {
    const [unit, ...others] = unitsNamed('xã Mường Lèo');
    expect(others).toEqual([]);
    expect(unit).toMatchObject({ from: null, until: null, sources: [], became: [] });
  });

  it('told from its namesakes by the district', () => {
    const named = unitsNamed('xã Chiềng Chung', '2025-01-01');
    expect(new Set(named.map(({ district }) => district))).toEqual(new Set(['huyện Mai Sơn', 'thị xã Mộc Châu']));
  });
});

it('text without diacritics', () => {
  expect(bare('Đắk Lắk, xã Ea H’Leo')).toBe("dak lak, xa ea h'leo");
});
