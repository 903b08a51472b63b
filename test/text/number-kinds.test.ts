/** Numbers that count nothing are told apart by kind; those that count are quantities. The number asked about is in braces. */
import { describe, expect, it } from 'vitest';
import { kindsOfNumbers } from '../../extractors/count/quantities.ts';
import { date } from '../../extractors/date/index.ts';
import { document } from '../../extractors/document/index.ts';
import type { Mention } from '../../extractors/rule.ts';
import type { NumberKind } from '../../src/text/number-kinds.ts';
import { read } from '../../src/text/reading.ts';

/** The kind of the number that begins where the brace stands; null when no number is read there. */
function kindIn(marked: string): NumberKind | null {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '').normalize('NFC');
  const found: Mention[] = [];
  const context = { reading: read(text, '2025-09-15'), found };
  found.push(...date.find(context));
  found.push(...document.find(context));
  const number = context.reading.numbers.find((one) => one.start <= start && start < one.end);
  return number ? kindsOfNumbers(context)(number) : null;
}

const KINDS: Record<NumberKind, string[]> = {
  quantity: [
    'Chi bộ có {32} đảng viên.',
    'Xã có {bảy} bản vùng cao.',
    'trồng {510}ha cà phê',
    'thu {80} triệu đồng/năm',
    'tổng số {12} chi bộ',
    'trong số {50} hộ ấy',
    'mỗi bản {5} hộ khá',
    'mỗi năm {2} vụ lúa',
    'Tại Tiểu khu 1, {34} hộ đã hiến đất.',
    'giải quyết dứt điểm {112} ý kiến',
    'Có {3} đồng chí được khen.',
    '{1.827} đảng viên trong toàn Đảng bộ',
  ],
  date: [
    'Ngày {20}/6/2025, xã ra mắt.',
    'ngày 21 tháng {01} năm 2021',
    'sáng {15}/7',
    'năm {2023}, bản thoát nghèo',
    'nhiệm kỳ 2020-{2025}',
    'trong {6} tháng đầu năm 2025',
    'quý {2} năm 2024',
    'giai đoạn {2026}-2030',
  ],
  document: [
    'theo Quyết định số {1507}-QĐ/TU',
    'Nghị định {118}/2025/NĐ-CP',
    'Hướng dẫn số {16} ngày 18/3/2024',
    'Nghị quyết số {18}-NQ/TW',
    'Chỉ thị {05} của Bộ Chính trị',
    'các Nghị quyết số 18, {19} và 20',
  ],
  ordinal: ['Đại hội lần thứ {20}', 'xếp thứ {3} toàn tỉnh', 'khóa {13}', 'lần thứ {hai} liên tiếp'],
  name: [
    'Tiểu khu {1} họp dân.',
    'bản Pá Kín {1} có điện',
    'Tiểu khu Phiêng Ban {2} và các bản',
    'Quốc lộ {6} bị sạt',
    'Phường {3} ra quân',
    'tổ {4} phường Cốc San',
    'Nhà máy Thủy điện Suối Sập {3} và đập',
    'Ban Chỉ đạo {35}',
    'bão số {3} đổ bộ',
    'Điều {5} của luật',
    'Trung đoàn {754}',
    'khối {5}',
  ],
  numbering: ['{1}. Công tác tổ chức', '{2}) Về kinh tế', '- {3}. Văn hóa', '{1}.2. Nông nghiệp'],
  clock: ['Lúc {7} giờ 30, mưa lớn.', 'từ {8}h đến 11h', 'Khoảng {19}h30, nước dâng.', 'vào {6}:45'],
  phone: ['Điện thoại: {0212}3852123', 'gọi {0988123456}', 'đường dây nóng {1900}1234'],
  file: ['ảnh {20250612}_101530.jpg', '{123}.jpg', 'tải {2025}-bao-cao.pdf', '{01}.docx'],
  version: ['cách mạng công nghiệp {4.0}'],
  code: ['phim {3}D', 'mạng {4}G phủ bản'],
};

describe.each(Object.entries(KINDS) as [NumberKind, string[]][])('%s', (kind, texts) => {
  it.each(texts)('%s', (text) => {
    expect(kindIn(text)).toBe(kind);
  });
});

describe('no number at all', () => {
  it.each(['diện tích 195,23km{2}', 'máy bay B{2}B', 'ảnh IMG_{2034}.JPG', 'tệp anh-{2}.png', 'Nghị quyết NQ-TW/{21}'])(
    '%s',
    (text) => {
      expect(kindIn(text)).toBeNull();
    },
  );
});
