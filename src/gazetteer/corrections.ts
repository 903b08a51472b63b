/** Words that a resolution's text prints wrong or leaves out, each with how that is known. Nothing else is changed before reading. */
import type { Correction } from './resolution.ts';

/** Two communes of one name went over whole by the same resolution, which prints the district of neither. */
const namesake = (resolution: string, clause: number, printed: string, district: string): Correction => ({
  resolution: `${resolution}/NQ-UBTVQH15`,
  clause,
  printed,
  meant: `${printed} (${district})`,
  reason: 'another clause takes over a commune of this name; the communes beside it in the clause tell the district',
});

export const CORRECTIONS: readonly Correction[] = [
  namesake('1668', 18, 'xã Long Bình', 'thị xã Long Mỹ'),
  namesake('1668', 20, 'xã Long Phú', 'thị xã Long Mỹ'),
  namesake('1668', 36, 'Tân Thạnh', 'huyện Thới Lai'),
  namesake('1668', 43, 'Thạnh Quới', 'huyện Vĩnh Thạnh'),
  namesake('1668', 50, 'Thuận Hưng', 'huyện Long Mỹ'),
  namesake('1668', 57, 'Phú Tân', 'huyện Châu Thành, tỉnh Hậu Giang'),
  namesake('1668', 57, 'Phú Hữu', 'huyện Châu Thành, tỉnh Hậu Giang'),
  namesake('1668', 64, 'Tân Long', 'huyện Phụng Hiệp'),
  namesake('1668', 66, 'Thạnh Quới', 'huyện Mỹ Xuyên'),
  namesake('1668', 67, 'Thạnh Phú', 'huyện Mỹ Xuyên'),
  namesake('1668', 69, 'Phú Hữu', 'huyện Long Phú'),
  namesake('1668', 71, 'Tân Thạnh', 'huyện Long Phú'),
  namesake('1668', 72, 'xã Long Phú', 'huyện Long Phú'),
  namesake('1668', 80, 'Phú Tân', 'huyện Châu Thành, tỉnh Sóc Trăng'),
  namesake('1668', 84, 'Thuận Hưng', 'huyện Mỹ Tú'),
  namesake('1668', 85, 'Long Bình', 'thị xã Ngã Năm'),
  namesake('1668', 85, 'Tân Long', 'thị xã Ngã Năm'),
  namesake('1668', 96, 'Thạnh Phú', 'huyện Cờ Đỏ'),
  namesake('1669', 63, 'Hòa Bình', 'huyện Vĩnh Bảo'),
  namesake('1669', 79, 'Hòa Bình', 'huyện Kim Thành'),
  namesake('1669', 112, 'Hòa Bình', 'huyện Kim Thành'),
  namesake('1687', 20, 'Hòa Lộc', 'huyện Tam Bình'),
  namesake('1687', 68, 'Hòa Lộc', 'huyện Mỏ Cày Bắc'),
];
