/**
 * The 34 provinces since 1 July 2025 and the 63 they came from: Resolution 202/2025/QH15 of the National Assembly of 12
 * June 2025, Article 1, whose clauses 1 to 23 form one province each and whose clause 24 names the eleven left as they were.
 */
import { CITIES } from './provinces.ts';

export const PROVINCE_RESOLUTION = '202/2025/QH15';

/** By the name since 1 July 2025, in the order of the clauses: the names until 30 June 2025. */
const FORMED: readonly [name: string, ...from: string[]][] = [
  ['Tuyên Quang', 'Hà Giang', 'Tuyên Quang'],
  ['Lào Cai', 'Yên Bái', 'Lào Cai'],
  ['Thái Nguyên', 'Bắc Kạn', 'Thái Nguyên'],
  ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình', 'Phú Thọ'],
  ['Bắc Ninh', 'Bắc Giang', 'Bắc Ninh'],
  ['Hưng Yên', 'Thái Bình', 'Hưng Yên'],
  ['Hải Phòng', 'Hải Phòng', 'Hải Dương'],
  ['Ninh Bình', 'Hà Nam', 'Nam Định', 'Ninh Bình'],
  ['Quảng Trị', 'Quảng Bình', 'Quảng Trị'],
  ['Đà Nẵng', 'Đà Nẵng', 'Quảng Nam'],
  ['Quảng Ngãi', 'Kon Tum', 'Quảng Ngãi'],
  ['Gia Lai', 'Bình Định', 'Gia Lai'],
  ['Khánh Hòa', 'Ninh Thuận', 'Khánh Hòa'],
  ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận', 'Lâm Đồng'],
  ['Đắk Lắk', 'Phú Yên', 'Đắk Lắk'],
  ['Hồ Chí Minh', 'Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
  ['Đồng Nai', 'Bình Phước', 'Đồng Nai'],
  ['Tây Ninh', 'Long An', 'Tây Ninh'],
  ['Cần Thơ', 'Cần Thơ', 'Sóc Trăng', 'Hậu Giang'],
  ['Vĩnh Long', 'Bến Tre', 'Trà Vinh', 'Vĩnh Long'],
  ['Đồng Tháp', 'Tiền Giang', 'Đồng Tháp'],
  ['Cà Mau', 'Bạc Liêu', 'Cà Mau'],
  ['An Giang', 'Kiên Giang', 'An Giang'],
];
const UNCHANGED =
  'Cao Bằng, Điện Biên, Hà Tĩnh, Lai Châu, Lạng Sơn, Nghệ An, Quảng Ninh, Thanh Hóa, Sơn La, Hà Nội, Huế'.split(', ');
const UNCHANGED_CLAUSE = 24;

/** A province as it stands, with those it came from; one left as it was comes from itself. */
export interface Province {
  /** With its head: "tỉnh Sơn La", "thành phố Huế". */
  name: string;
  clause: number;
  formed: boolean;
  from: readonly string[];
}

const cities = new Set<string>(CITIES);

/** "Sơn La" to "tỉnh Sơn La". */
const headed = (name: string): string => `${cities.has(name) ? 'thành phố' : 'tỉnh'} ${name}`;

/** The 34 provinces, in the order of the clauses. */
export const PROVINCES: readonly Province[] = [
  ...FORMED.map(([name, ...from], i) => ({ name: headed(name), clause: i + 1, formed: true, from: from.map(headed) })),
  ...UNCHANGED.map((name) => ({
    name: headed(name),
    clause: UNCHANGED_CLAUSE,
    formed: false,
    from: [headed(name)],
  })),
];
