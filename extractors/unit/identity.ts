/** What makes two names one unit: case, tone placement and abbreviations apart, every letter and tone alike. */
import { fold } from '../../src/text/fold.ts';
import { anyOf, END, START, WORD } from '../../src/text/pattern.ts';

/** Abbreviations and what they stand for, folded. */
const ABBREVIATIONS: Record<string, string> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  mttqvn: 'mặt trận tổ quốc việt nam',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubmttqvn: 'ủy ban mặt trận tổ quốc việt nam',
  bch: 'ban chấp hành',
  btv: 'ban thường vụ',
  ubkt: 'ủy ban kiểm tra',
  tand: 'tòa án nhân dân',
  vksnd: 'viện kiểm sát nhân dân',
  ksnd: 'kiểm sát nhân dân',
  bhxh: 'bảo hiểm xã hội',
  lhpn: 'liên hiệp phụ nữ',
  ccb: 'cựu chiến binh',
  lđlđ: 'liên đoàn lao động',
  nct: 'người cao tuổi',
  tncs: 'thanh niên cộng sản',
  htx: 'hợp tác xã',
  cty: 'công ty',
  dntn: 'doanh nghiệp tư nhân',
  cp: 'cổ phần',
  mtv: 'một thành viên',
  tnhh: 'trách nhiệm hữu hạn',
  thpt: 'trung học phổ thông',
  thcs: 'trung học cơ sở',
  th: 'tiểu học',
  chqs: 'chỉ huy quân sự',
  bđbp: 'bộ đội biên phòng',
  bp: 'biên phòng',
  bql: 'ban quản lý',
  tdp: 'tổ dân phố',
  gdtx: 'giáo dục thường xuyên',
  gdnn: 'giáo dục nghề nghiệp',
};
const ABBREVIATION = new RegExp(`${START}${anyOf(Object.keys(ABBREVIATIONS))}${END}`, 'gu');

/** Fields of work as they are shortened, once marks are gone: "GD&ĐT", "GD-ĐT". */
const FIELDS: [RegExp, string][] = [
  [/gd ?đt/u, 'giáo dục và đào tạo'],
  [/nn ?(?:và )?ptnt/u, 'nông nghiệp và phát triển nông thôn'],
  [/nn ?(?:và )?mt/u, 'nông nghiệp và môi trường'],
  [/tn ?(?:và )?mt/u, 'tài nguyên và môi trường'],
  [/kh ?(?:và )?cn/u, 'khoa học và công nghệ'],
  [/kh ?(?:và )?đt/u, 'kế hoạch và đầu tư'],
  [/tt ?(?:và )?tt/u, 'thông tin và truyền thông'],
  [/lđ ?tb ?(?:và )?xh/u, 'lao động thương binh và xã hội'],
  [/vh ?tt ?(?:và )?dl/u, 'văn hóa thể thao và du lịch'],
];
const SHORT_FIELD = /^(?:sở|phòng|bộ) /;
/** Anything but words one space apart; most names have nothing else. */
const MARKED = new RegExp(`[^${WORD} ]|  |^ | $`);

/** Names alike by this key are one unit: "UBND xã Kim Phú" and "Ủy ban nhân dân xã Kim Phú". */
export function identityOf(name: string): string {
  const whole = fold(name)
    .replace(ABBREVIATION, (short) => ABBREVIATIONS[short] ?? short)
    .replace('ban chấp hành trung ương đảng', 'ban chấp hành trung ương');
  const key = MARKED.test(whole) ? whole.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() : whole;
  if (!SHORT_FIELD.test(key)) return key;
  for (const [short, field] of FIELDS) if (short.test(key)) return key.replace(short, field);
  return key;
}
