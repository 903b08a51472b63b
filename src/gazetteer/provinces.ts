/** The provinces and centrally-run cities: the 63 until 30 June 2025 and the 34 since 1 July 2025, by name. */

/** Centrally-run cities; their Party committee is a Thành ủy. Huế is one since 1 January 2025. */
export const CITIES = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'] as const;

/** Provinces that stand since 1 July 2025; most kept the name of one they were merged from. */
export const PROVINCES_SINCE_2025 = [
  'An Giang',
  'Bắc Ninh',
  'Cà Mau',
  'Cao Bằng',
  'Đắk Lắk',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Tĩnh',
  'Hưng Yên',
  'Khánh Hòa',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Nghệ An',
  'Ninh Bình',
  'Phú Thọ',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sơn La',
  'Tây Ninh',
  'Thái Nguyên',
  'Thanh Hóa',
  'Tuyên Quang',
  'Vĩnh Long',
] as const;

/** Provinces that ended on 30 June 2025, with other spellings the press prints. */
export const PROVINCES_UNTIL_2025 = [
  'Bà Rịa - Vũng Tàu',
  'Bà Rịa – Vũng Tàu',
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bến Tre',
  'Bình Dương',
  'Bình Định',
  'Bình Phước',
  'Bình Thuận',
  'Đắk Nông',
  'Đăk Nông',
  'Đăk Lăk',
  'Hà Giang',
  'Hà Nam',
  'Hải Dương',
  'Hậu Giang',
  'Hòa Bình',
  'Kiên Giang',
  'Kon Tum',
  'Long An',
  'Nam Định',
  'Ninh Thuận',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Sóc Trăng',
  'Thái Bình',
  'Thừa Thiên Huế',
  'Thừa Thiên - Huế',
  'Tiền Giang',
  'Trà Vinh',
  'Vĩnh Phúc',
  'Yên Bái',
] as const;

/** All names a province or centrally-run city had or has, as printed. */
export const PROVINCE_NAMES: readonly string[] = [...CITIES, ...PROVINCES_SINCE_2025, ...PROVINCES_UNTIL_2025];
