/** The words of time: parts of a date as patterns, and phrases relative to the day of publication. */
import { anyOf, START } from '../../src/text/pattern.ts';

export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const MONTH = '(?:1[0-2]|0?[1-9])';
export const YEAR = '(?:1[89]|20)\\d{2}';
/** Between day, month and year: a slash, hyphen or full stop, seldom with a space. */
export const SLASH = ' ?[/.-] ?';
/** Between the ends of an interval. */
export const TO = '(?: ?- ?| (?:cho )?(?:đến|tới)(?: hết)? )';

/** Parts of a day. */
export const PART_OF_DAY = anyOf(['rạng sáng', 'sáng', 'trưa', 'chiều', 'tối', 'đêm']);

/** What goes by the day or month: "ngày 2-3 lần", "tháng 7 triệu đồng" are no day and no month. */
export const BY_THE_DAY = anyOf(
  'lần|bữa|buổi|giờ|tiếng|chuyến|độ|lượt|ca|kỳ|triệu|nghìn|ngàn|trăm|tỷ|tỉ|phiên|cuộc|tạ|tấn|kg|yến|lít|suất|phút|km|ha'.split(
    '|',
  ),
);

/** Words that name a year by the year of publication: "tháng 5 năm ngoái". */
export const YEAR_SHIFTS: Record<string, number> = { nay: 0, ngoái: -1, trước: -1, rồi: -1, sau: 1, tới: 1 };

/** The sixty-year names: "Giáp Thìn". */
export const STEMS = 'giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý'.split('|');
export const STEM = anyOf(STEMS);
export const BRANCH = anyOf('tý|tí|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi'.split('|'));
/** What makes four digits a year wherever it stands: "vụ mùa 2024", "Xuân Giáp Thìn 2024", "(sinh 1985)". */
export const BEFORE_YEAR = `${START}(?:cùng kỳ|tầm nhìn|vụ (?:mùa|xuân|đông|chiêm|hè thu|thu đông)|${STEM} ${BRANCH}|sn|(?<=\\()sinh)`;

/** What may stand before a day and makes "15/7" one. */
export const DAY_WORDS = [
  'ngày',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'khuya',
  'hôm',
  'rạng sáng',
  'sáng ngày',
  'trưa ngày',
  'chiều ngày',
  'tối ngày',
  'đêm ngày',
  'rạng sáng ngày',
  'sớm ngày',
  'sáng sớm',
  'chiều muộn',
  'tối muộn',
  'mùng',
  'mồng',
  'ngày mùng',
  'ngày mồng',
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'chủ nhật',
];
export const DAY_WORD = anyOf(DAY_WORDS);

/** Numbers of months in words ("tháng ba", "chín tháng"). */
export const MONTH_WORDS: Record<string, number> = {
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

/** "quý" and the other spelling of it. */
export const QUARTER_WORD = 'qu[ýí]';

/** What is counted next to years that are no years ("mật độ 2000 - 2050 cây/ha"). */
export const COUNTED = anyOf(
  'cây|con|hộ|người|đảng viên|suất|kg|tấn|tạ|đồng|nghìn|ha|lượt|cuốn|em|học sinh|gốc|bao|viên|thùng|m|mm|m2|m3|km|mét|lít|kw'.split(
    '|',
  ),
);

export const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
};

/** What a relative phrase points to, as a number of days, months or years from the day of publication. */
export interface Relative {
  unit: 'day' | 'month' | 'year';
  shift: number;
}

export const RELATIVES: Record<string, Relative> = {
  'hôm nay': { unit: 'day', shift: 0 },
  'sáng nay': { unit: 'day', shift: 0 },
  'trưa nay': { unit: 'day', shift: 0 },
  'chiều nay': { unit: 'day', shift: 0 },
  'tối nay': { unit: 'day', shift: 0 },
  'đêm nay': { unit: 'day', shift: 0 },
  'hôm qua': { unit: 'day', shift: -1 },
  'sáng qua': { unit: 'day', shift: -1 },
  'chiều qua': { unit: 'day', shift: -1 },
  'tối qua': { unit: 'day', shift: -1 },
  'đêm qua': { unit: 'day', shift: -1 },
  'trưa qua': { unit: 'day', shift: -1 },
  'hôm kia': { unit: 'day', shift: -2 },
  'ngày mai': { unit: 'day', shift: 1 },
  'ngày kia': { unit: 'day', shift: 2 },
  'sáng mai': { unit: 'day', shift: 1 },
  'chiều mai': { unit: 'day', shift: 1 },
  'tối mai': { unit: 'day', shift: 1 },
  'tháng này': { unit: 'month', shift: 0 },
  'tháng trước': { unit: 'month', shift: -1 },
  'tháng qua': { unit: 'month', shift: -1 },
  'tháng vừa qua': { unit: 'month', shift: -1 },
  'tháng vừa rồi': { unit: 'month', shift: -1 },
  'tháng rồi': { unit: 'month', shift: -1 },
  'tháng tới': { unit: 'month', shift: 1 },
  'năm nay': { unit: 'year', shift: 0 },
  'năm ngoái': { unit: 'year', shift: -1 },
  'năm trước': { unit: 'year', shift: -1 },
  'năm qua': { unit: 'year', shift: -1 },
  'năm vừa qua': { unit: 'year', shift: -1 },
  'năm rồi': { unit: 'year', shift: -1 },
  'năm vừa rồi': { unit: 'year', shift: -1 },
  'năm kia': { unit: 'year', shift: -2 },
  'cùng kỳ năm trước': { unit: 'year', shift: -1 },
  'cùng kỳ năm ngoái': { unit: 'year', shift: -1 },
  'năm tới': { unit: 'year', shift: 1 },
  'năm sau': { unit: 'year', shift: 1 },
  'sang năm': { unit: 'year', shift: 1 },
};

/** Weeks by that of publication: "tuần trước". */
export const WEEK_SHIFTS: Record<string, number> = {
  này: 0,
  trước: -1,
  qua: -1,
  rồi: -1,
  'vừa qua': -1,
  'vừa rồi': -1,
  tới: 1,
  sau: 1,
};

/** Days of the week, counted from Monday. */
export const WEEKDAYS: Record<string, number> = {
  'thứ hai': 0,
  'thứ ba': 1,
  'thứ tư': 2,
  'thứ năm': 3,
  'thứ sáu': 4,
  'thứ bảy': 5,
  'chủ nhật': 6,
};

/** Before "năm qua" these make it a number of years, no year: "những năm qua", "3 năm qua". */
export const MANY = anyOf(
  'những|nhiều|các|mấy|vài|bao|một|tháng|hàng|hằng|mỗi|từng|trăm|chục|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiệm kỳ|lăm|mươi'.split(
    '|',
  ),
);

/** What says that the sentence looks ahead. */
export const AHEAD = anyOf(
  'sẽ|dự kiến|sắp|tới đây|tới|chuẩn bị|phấn đấu|kế hoạch|trước|bắt đầu từ|kể từ|đến hết|hạn|chậm nhất|muộn nhất'.split(
    '|',
  ),
);
