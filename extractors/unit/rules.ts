/** The rules that read units, and how sure each is. What they match stands in parse.ts, lists.ts and bare.ts. */
import type { Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  // "xã Bắc Yên", "TP. Sơn La", "bản Cao Đa I", "Phường 3"
  { name: 'place', confidence: 0.97 },
  // "Cò Nòi" of "các xã Hát Lót, Cò Nòi và thị trấn Hát Lót"
  { name: 'list-member', confidence: 0.93 },
  // "Sơn La, Điện Biên và Lai Châu"; "Yên Sơn" where the text has "huyện Yên Sơn"
  { name: 'without-head', confidence: 0.85 },
  // "Đảng bộ xã Bắc Yên", "Ban Thường vụ Huyện ủy Mường La", "Chi bộ HTX Xuân Tiến"
  { name: 'party', confidence: 0.95 },
  // "Sở Nông nghiệp và Môi trường", "Ban Tuyên giáo Huyện ủy Mường La", "Công an xã Mường Bú"
  { name: 'agency', confidence: 0.88 },
  // "Hội Nông dân xã Chiềng Mai", "Tỉnh đoàn Sơn La"
  { name: 'mass-organisation', confidence: 0.88 },
  // "Trường THPT Chu Văn An", "Trường PTDTBT TH&THCS Nậm Lạnh"
  { name: 'school', confidence: 0.9 },
  // "Công ty TNHH MTV Cà phê Sơn La"
  { name: 'company', confidence: 0.85 },
  // "HTX Xuân Tiến"
  { name: 'cooperative', confidence: 0.9 },
  // "Trung đoàn 754", "Đồn Biên phòng Chiềng Tương", "Bộ CHQS tỉnh Sơn La"
  { name: 'military', confidence: 0.9 },
  // "Đảng ủy" of "Đảng ủy, HĐND, UBND xã Mường Bú"
  { name: 'shared-place', confidence: 0.8 },
  // "Đảng bộ xã", "huyện", "Tỉnh ủy": made full by what the text names
  { name: 'bare', confidence: 0.75 },
];
