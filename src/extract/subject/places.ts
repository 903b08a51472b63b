/** Subjects and the places they are of: "xã Bắc Yên" of "Đảng bộ xã Bắc Yên". */
import type { FactOf } from '../../model/fact.ts';
import { anyOf } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';

export type SubjectKind = NonNullable<FactOf<'count'>['subject_kind']>;

/** What a number may belong to. */
export interface Subject {
  name: string;
  kind: SubjectKind;
}

const RANKS: Partial<Record<SubjectKind, number>> = { village: 1, commune: 2, district: 3, province: 4 };

/** Whether a kind is an administrative unit. */
export const isPlace = (kind: SubjectKind): boolean => RANKS[kind] !== undefined;

/** How high a unit stands among places; an organisation as high as its place, 0 for one without. */
export const rankOf = (subject: Subject): number =>
  RANKS[subject.kind] ?? RANKS[placeOf(subject)?.kind ?? 'other'] ?? 0;

/** The administrative heads in names, with what they are. */
export const HEADS: Record<string, SubjectKind> = {
  tỉnh: 'province',
  'thành phố': 'district',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  thôn: 'village',
  bản: 'village',
  'tiểu khu': 'village',
  'tổ dân phố': 'village',
  'khu dân cư': 'village',
  'khu phố': 'village',
  ấp: 'village',
  buôn: 'village',
  bon: 'village',
  sóc: 'village',
  nóc: 'village',
  làng: 'village',
  xóm: 'village',
  khối: 'village',
  khóm: 'village',
};
const PLACE_IN = new RegExp(` (?<head>${anyOf(Object.keys(HEADS))}) (?=\\p{Lu}|\\d).+$`, 'u');
const COMMITTEE =
  /^(?:(?:UBKT|Ủy ban Kiểm tra|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Thường vụ)|Văn phòng) )?(?<head>Tỉnh|Huyện|Thị xã|Quận|Thành) ủy (?<proper>.+)$/u;

/** The place that an organisation is of: "xã Bắc Yên" of "Đảng bộ xã Bắc Yên", "huyện Yên Sơn" of "Huyện ủy Yên Sơn". */
export const placeOf = ({ name }: Subject): Subject | null => placeIn(name);

/** Names kept: an article asks for the same few over and over. */
const REMEMBERED = 1000;

const placeIn = remembered((name: string): Subject | null => {
  const committee = COMMITTEE.exec(name)?.groups;
  if (committee) {
    const head = committee['head'] === 'Thành' ? 'thành phố' : (committee['head'] ?? '').toLowerCase();
    return { name: `${head} ${committee['proper']}`, kind: HEADS[head] ?? 'other' };
  }
  const inside = PLACE_IN.exec(name);
  const head = inside?.groups?.['head'];
  return inside && head ? { name: inside[0].trimStart(), kind: HEADS[head] ?? 'other' } : null;
}, REMEMBERED);
