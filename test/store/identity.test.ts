/** Which units and persons of different articles are one, and which never are. */
import { describe, expect, it } from 'vitest';
import type { FactOf } from '../../src/model/fact.ts';
import { personIdentity, unitIdentity } from '../../src/store/identity.ts';

const read = { article: 'a', quote: 'x', start: 0, end: 1, rule: 'unit/place', confidence: 1 };
const unit = (name: string, kind: FactOf<'unit'>['kind'], province: string | null, parent: string | null = null) =>
  ({ type: 'unit', ...read, name, kind, parent, province, mentions: 1, spans: [[0, 1]] }) satisfies FactOf<'unit'>;
const person = (name: string, role: string | null, of: string | null): FactOf<'person'> => ({
  type: 'person',
  ...read,
  name,
  honorific: null,
  role,
  unit: of,
});
const OLD = { article: 'a', site: 'baosonla', published: '2024-05-01' };
const NEW = { article: 'b', site: 'baosonla', published: '2025-09-01' };
const LATER = { article: 'c', site: 'baosonla', published: '2026-01-01' };
const ELSEWHERE = { article: 'd', site: 'baodienbien', published: '2026-01-01' };

describe('units', () => {
  const same = (a: FactOf<'unit'>, b: FactOf<'unit'>, [from, to] = [NEW, LATER]): boolean =>
    unitIdentity(a, from) === unitIdentity(b, to);

  it('are one by kind, name and province, however tones are placed', () => {
    expect(same(unit('xã Bắc Yên', 'commune', 'tỉnh Sơn La'), unit('xã Bắc Yên', 'commune', 'tỉnh Sơn La'))).toBe(true);
    const [old, young] = [
      unit('xã Châu Hòa', 'commune', 'tỉnh Vĩnh Long'),
      unit('xã Châu Hoà', 'commune', 'tỉnh Vĩnh Long'),
    ];
    expect(same(old, young)).toBe(true);
    expect(same(unit('Ban Tổ chức Trung ương', 'agency', null), unit('Ban Tổ chức Trung ương', 'agency', null))).toBe(
      true,
    );
  });

  it('are two where a tone, the kind, the province or the time differs', () => {
    const bang = unit('xã Mường Bằng', 'commune', 'tỉnh Sơn La');
    expect(same(bang, unit('xã Mường Bang', 'commune', 'tỉnh Sơn La'))).toBe(false);
    expect(
      same(unit('xã Kim Bình', 'commune', 'tỉnh Tuyên Quang'), unit('xã Kim Bình', 'commune', 'tỉnh Hà Nam')),
    ).toBe(false);
    expect(
      same(unit('Đảng bộ xã Bắc Yên', 'party_committee', 'tỉnh Sơn La'), unit('xã Bắc Yên', 'commune', 'tỉnh Sơn La')),
    ).toBe(false);
    const commune = unit('xã Mường La', 'commune', 'tỉnh Sơn La');
    expect(same(commune, commune, [OLD, NEW])).toBe(false);
  });

  it('stay of their own article where the province, or the commune of a village, is not known', () => {
    const committee = unit('Đảng bộ xã Tân Lập', 'party_committee', null);
    expect(same(committee, committee)).toBe(false);
    const village = unit('bản Nà Hạ', 'village', 'tỉnh Sơn La');
    expect(same(village, village)).toBe(false);
    const placed = unit('bản Nà Hạ', 'village', 'tỉnh Sơn La', 'xã Mường La');
    expect(same(placed, placed)).toBe(true);
    expect(same(placed, unit('bản Nà Hạ', 'village', 'tỉnh Sơn La', 'xã Chiềng Mai'))).toBe(false);
  });

  it('are never merged on a name without diacritics', () => {
    const ascii = unit('xã Bac Yen', 'commune', 'tỉnh Sơn La');
    expect(same(ascii, ascii)).toBe(false);
    expect(same(ascii, unit('xã Bắc Yên', 'commune', 'tỉnh Sơn La'))).toBe(false);
  });
});

describe('persons', () => {
  const same = (a: FactOf<'person'>, b = a, [from, to] = [NEW, LATER]): boolean =>
    personIdentity(a, from) === personIdentity(b, to);

  it('are one in a role of a unit, in one newspaper', () => {
    const one = person('Lò Văn Phong', 'Bí thư Đảng ủy', 'xã Na Tông');
    expect(same(one)).toBe(true);
    expect(same(one, one, [NEW, ELSEWHERE])).toBe(false);
    expect(same(one, person('Lò Văn Phóng', 'Bí thư Đảng ủy', 'xã Na Tông'))).toBe(false);
    expect(same(one, person('Lò Văn Phong', 'Trưởng bản', 'xã Na Tông'))).toBe(false);
  });

  it('stay of their own article without a role, or without diacritics', () => {
    expect(same(person('Lò Văn Phong', null, 'xã Na Tông'))).toBe(false);
    expect(same(person('Lo Van Phong', 'Bí thư', 'xã Na Tông'))).toBe(false);
  });
});
