/** Names of persons by their shape: a family name of any of the country's peoples, and the syllables after it. */
import { CAPITAL, classAt, DIGIT, isLetterAt } from './letters.ts';
import type { Span } from './sentences.ts';

const words = (list: string): string[] => list.split(' ');

/** Family names that begin hardly any place's name: after a place they begin a person. */
const PLAIN = [
  'Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đào Vương Trịnh Trương Đinh Phùng Tô Tạ Quách Lưu Tống Triệu Doãn',
  'Khổng Nhữ Nghiêm Khúc Hứa Thiều Đậu Chử Cung Lều Sái Ngụy Thẩm Cấn Bế Nông Lục Khuất Vy Đàng Trượng Chau Neáng Néang Thạch Dinh Voòng Nịnh Chíu Chìu',
  'Lò Lô Quàng Cà Cầm Tòng Lường Lèo Vì Vi Đèo Điêu Mè Giàng Vừ Sùng Thào Hạng Mùa Lầu Hờ Cứ Sồng Tráng Phàng Tếnh Thò Hầu Hảng Chảo Chẻo',
  'Phàn Bàn Tằng Lùng Vàng Sìn Sình Sền Thền Phù Hù Lỳ Khoàng Moong Cụt Lừu Vùi Già Xồng Tẩn Ly Vù Lù Tao Kha Sử Lại Lữ Lâm Lý Chu Trang',
  'Ksor Kpă Kpuih Siu Rmah Rchom Rcom RCom Rơchâm Ralan Rahlan Puih Hiao Alăng Bhnướch Bríu Zơrâm Pơloong Arất Hôih Ríah Tơngôl Coor',
  'Danh Điểu Chamaléa Katơr Krajan Niê Êban Mlô Byă Touneh',
].flatMap(words);

/** Family names that are also the first syllable of many places: they count by what follows or what stands before. */
const SHARED =
  'Hoàng Hồ Hà Cao Thái Châu Mai Lương La Tăng Thân Kiều Từ Ninh Phí Đàm Mạc Văn Tôn Giang Cù Bạch Kim Sầm Ma Mã Lăng Quan Ngân Tất Cát Phương Đồng Lang Quang Sa Bạc Lo Và Pờ Xa Lộc Ông Diệp Âu Mùi Trà Đới Khương Viên Trình Mông Tần Nay Đoàn'.split(
    ' ',
  );

/** Family names of two syllables, of the Central Highlands and the Trường Sơn. */
const DOUBLE = [
  'Rơ Châm|Rơ Lan|Rơ Mah|Rơ Ông|Rơ Ô|Rơ Com|Rah Lan|Kra Jan|Bon Niêng|Bon Yô|Bon Tô|Bon Krong|Bon Đơng|Kơ Să|Kơ Sa|Cil Múp|Cil Pam|Cil Yũ',
  'Cil Ha|Păng Ting|Pang Ting|Liêng Hót|Liêng Jrang|Liêng Trang|Đa Gout|Đa Cát|Dà Cát|Đơng Gur|Cơ Liêng|Rơ Yam|Sơ Ao|Kon Sơ|Kon Sa|Lơ Mu',
  'Tou Neh|Tou Prong|Jơ Nơng|Bo Bo|Pi Năng|Tà Thía|Tà Yên|Ta Yên|Blúp Điểu|A Lăng|A Viết|A Rất|Tôn Nữ|Tôn Thất|Âu Dương',
].flatMap((list) => list.split('|'));

const PLAIN_NAMES = new Set(PLAIN);
const SHARED_NAMES = new Set(SHARED);
const DOUBLE_NAMES = new Set(DOUBLE);
const DOUBLE_FIRST = new Set(DOUBLE.map((name) => name.split(' ', 1)[0]));

/** Middle names that tell a person's name from a place's. */
const MIDDLES = new Set(
  words(
    'Văn Thị A Y Mí Thế Đức Hữu Ngọc Minh Quốc Thanh Xuân Công Đình Trọng Duy Bá Tiến Anh Hồng Mạnh Gia Thu Đăng Quang Hoàng Khắc Như Bích Thùy Thúy Mỹ Tuấn Việt Nhật Bảo Trung Tấn Vĩnh Chí Huy Sỹ Sĩ Nữ Nghĩa Viết Phúc Doãn Kim Hoài Mộng Nguyên',
  ),
);

/** Middle names that make any word before them a family name: "Lâu Văn Dính". */
const TELLING = new Set(['Văn', 'Thị']);
/** What follows "Văn" in capitals and makes no name: "Nhà Văn Hóa", "Hội Văn Học". */
const OF_CULTURE = new Set(words('Hóa Hoá Học Phòng Nghệ Minh Bản Kiện Xã Trấn Trường'));

/** Persons of the past whose names streets, schools and communes bear. */
export const HONOURED = new Set(
  (
    'Hồ Chí Minh|Trần Phú|Lê Lợi|Nguyễn Trãi|Nguyễn Huệ|Nguyễn Du|Lê Hồng Phong|Nguyễn Thị Minh Khai|Nguyễn Thái Học|Hoàng Văn Thụ|Trần Hưng Đạo|' +
    'Phan Đình Phùng|Nguyễn Văn Cừ|Hoàng Diệu|Lý Thường Kiệt|Lý Thái Tổ|Phan Bội Châu|Phan Chu Trinh|Phan Châu Trinh|Lê Quý Đôn|Chu Văn An|Võ Thị Sáu|' +
    'Ngô Quyền|Quang Trung|Bà Triệu|Hai Bà Trưng|Tô Hiệu|Lương Văn Tri|Nguyễn Văn Linh|Lê Duẩn|Trường Chinh|Phạm Văn Đồng|Võ Nguyên Giáp|Võ Văn Kiệt|' +
    'Nguyễn Bỉnh Khiêm|Nguyễn Đình Chiểu|Nguyễn Viết Xuân|Nguyễn Văn Trỗi|Lý Tự Trọng|Kim Đồng|Lê Đại Hành|Đinh Tiên Hoàng|Nguyễn Tất Thành|' +
    'Hùng Vương|An Dương Vương|Lê Thánh Tông|Nguyễn Công Trứ|Trần Quốc Toản|Trần Nhật Duật|Trần Quang Khải|Nguyễn Khuyến|Lương Thế Vinh|Nguyễn Chí Thanh|' +
    'Nguyễn Hữu Thọ|Nguyễn Văn Thoại|Đinh Công Tráng|Nguyễn Thiện Thuật|Phạm Ngũ Lão|Nguyễn Cư Trinh|Nguyễn Thái Bình|Phan Văn Trị|Nguyễn Phích|Tạ An Khương|' +
    'Phan Ngọc Hiển|Nguyễn Việt Khái|Lê Chân|Lê Thanh Nghị|Lê Bình|Lê Đình Chinh|Vừ A Dính|Lò Văn Giá|Nguyễn Nghiêm|Nguyễn Phúc|Nguyễn Úy|Trương Định|Trương Quang Trọng|' +
    'Trần Văn Thời|Nguyễn Huân|Hồ Thị Kỷ|Khánh An|Lê Văn Tám|Phan Đăng Lưu|Đặng Thùy Trâm|Hàm Nghi|Duy Tân|Nơ Trang Long|Ama Thuột|Bế Văn Đàn|La Văn Cầu|Phan Đình Giót|Tôn Đức Thắng|Mạc Đĩnh Chi|Mạc Đĩnh Phúc|Đào Duy Từ|Yết Kiêu|Lương Định Của|Bùi Thị Xuân|Cao Bá Quát|Hoàng Hoa Thám|Đội Cấn|Nguyễn Lương Bằng|Xuân Diệu|Huy Cận|Phan Thanh|Tống Văn Trân|Trần Đăng Ninh|Nguyễn Cảnh Chân|Lê Thị Riêng|Nguyễn Văn Bé'
  ).split('|'),
);

/** The first letters of names with an apostrophe behind them: "H'Hen", "K’Brèo". */
const MARKED = new Set('HKYRMNB');
const isQuote = (sign: string | undefined): boolean => sign === "'" || sign === '’';

/** Where the letters that begin at `index` end. */
function lettersEnd(text: string, index: number): number {
  let end = index;
  while (isLetterAt(text, end)) end++;
  return end;
}

/** Where the capitalised word at `index` ends, with inner hyphens and apostrophes ("H'Hen", "Ayŭn"); `index` itself when none begins there. */
function syllableEnd(text: string, index: number): number {
  if (classAt(text, index) !== CAPITAL) return index;
  const plain = lettersEnd(text, index + 1);
  if (classAt(text, plain) === DIGIT) return index;
  const quoted = isQuote(text[plain]) ? lettersEnd(text, plain + 1) : plain;
  const end = quoted > plain + 1 && classAt(text, quoted) !== DIGIT ? quoted : plain;
  if (end > plain && plain === index + 1 && MARKED.has(text.charAt(index))) return end;
  const hyphened = text[end] === '-' && classAt(text, end + 1) === CAPITAL ? lettersEnd(text, end + 2) : end;
  return hyphened > end + 2 && classAt(text, hyphened) !== DIGIT ? hyphened : end;
}

const LONGEST = 7;

/** The words in capitals that begin at `index`, one space apart; never past `end`, at most `most`. */
export function capitals(text: string, index: number, end = text.length, most = LONGEST): Span[] {
  const found: Span[] = [];
  for (let start = index; found.length < most;) {
    const next = syllableEnd(text, start);
    if (next === start || next > end) break;
    found.push({ start, end: next });
    if (text[next] !== ' ') break;
    start = next + 1;
  }
  return found;
}

/** "HOÀNG" as "Hoàng", so that names in headlines are known too. */
const titled = (word: string): string =>
  classAt(word, 1) === CAPITAL && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** "Y Thơm Niê", "H'Hen Niê", "K'Brèo", "A Sanh", "Ka Thụy": the given name comes first, after a mark of man or woman. */
const GIVEN_FIRST = /^(?:[HK]['’]\p{L}+|Y|H|A|Ka)$/u;

export type FamilyName = 'plain' | 'shared' | 'given first';

/** What family name the words begin with: one that begins persons alone, or one that places begin with too; or null. */
export function familyName(text: string, [first, second, third]: readonly Span[]): FamilyName | null {
  if (!first || !second) {
    const alone = first && text.slice(first.start, first.end);
    return alone && /^[HK]['’]\p{L}+$/u.test(alone) ? 'given first' : null;
  }
  const one = titled(text.slice(first.start, first.end));
  if (PLAIN_NAMES.has(one)) return 'plain';
  const two = titled(text.slice(second.start, second.end));
  if (DOUBLE_FIRST.has(one) && DOUBLE_NAMES.has(`${one} ${two}`)) return 'plain';
  if (GIVEN_FIRST.test(one)) return 'given first';
  if (SHARED_NAMES.has(one)) return 'shared';
  const three = third ? titled(text.slice(third.start, third.end)) : '';
  return TELLING.has(two) && !OF_CULTURE.has(three) ? 'shared' : null;
}

/** Whether the second word is a middle name, which no place has there: "Hoàng Văn …", "Giàng A …". */
export function hasMiddle(text: string, names: readonly Span[]): boolean {
  const second = names[1];
  return names.length >= 3 && second !== undefined && MIDDLES.has(titled(text.slice(second.start, second.end)));
}

/** How much the words look like a person's name; 0 when they are none. Three syllables are the most common. */
function likeness(text: string, names: readonly Span[]): number {
  const family = names.length > 5 ? null : familyName(text, names);
  if (!family) return 0;
  const middle = hasMiddle(text, names);
  if (family === 'shared' && !middle) return 0;
  return (family === 'shared' ? 0 : 1) + (middle ? 3 : 0) + ([0, 0, 0.5, 2, 1.5, 0.5][names.length] ?? 0);
}

/**
 * Where in the capitals of `text.slice(start, end)` a person's name begins that stands behind a place's or an office's
 * ("Mường Nhé| Nguyễn Quang Hưng", "Y tế| Phạm Giang Nam"), or at `start` itself; null when none does.
 * What streets and communes are named after is no person here ("phường Lê Hồng Phong").
 */
export function personFrom(text: string, start: number, end: number): number | null {
  const all = capitals(text, start, end);
  if (all.length < 2 || all.at(-1)?.end !== end || HONOURED.has(text.slice(start, end))) return null;
  let best: { from: number; like: number } | null = null;
  for (const [i, { start: from }] of all.entries()) {
    const rest = all.slice(i);
    // Two words are as often the end of a place; what begins the whole is a place unless it looks like nothing else.
    const like = rest.length < (i > 1 ? 2 : 3) || HONOURED.has(text.slice(from, end)) ? 0 : likeness(text, rest);
    if (like > (best?.like ?? 0) && (i > 0 || like > 3)) best = { from, like };
  }
  return best?.from ?? null;
}

/** What no Vietnamese syllable has: other letters and endings, or two vowels apart: "Vladimir", "Klaus", "Sonexay". */
const FOREIGN = /[fjwz]|(?:[bdfklrsvx]|[^n]g|[^nct]h)$|[aeiou][b-df-hj-np-tv-xz]{1,4}[aeiou]/iu;
const ASCII = /^[a-z-]+$/iu;

/** Whether the words can be the name of someone from abroad: two at least, one of them written as no Vietnamese word is. */
export const isForeign = (names: readonly string[]): boolean =>
  names.length > 1 && names.some((name) => ASCII.test(name) && FOREIGN.test(name));
