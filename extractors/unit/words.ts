/** The words units are named by: heads with their kind, and the words that go on with a name or end it. */
import type { UNIT_KINDS } from '../../src/model/fact.ts';
import { fold } from '../../src/text/fold.ts';

export type UnitKind = (typeof UNIT_KINDS)[number];

/** Administrative levels, from the province down to the village. */
export type Level = 'province' | 'district' | 'commune' | 'village';

/** An administrative head, as its name is written in full. */
export interface PlaceHead {
  type: 'place';
  head: string;
  level: Level;
  /** The whole name: "TP.HCM". */
  proper: string | null;
  /** Only in small letters. */
  small: boolean;
  /** Only before a number: "tổ 5", "khu 6B". */
  numbered: boolean;
}

/** How the name of an organisation goes on after its head. */
export type Grammar =
  /** Complete, or followed by the unit it belongs to: "Đảng ủy xã …", "Công an tỉnh …", "Huyện ủy Mường La". */
  | 'of'
  /** A field of work, then perhaps whose: "Sở Nông nghiệp và Môi trường tỉnh …". */
  | 'field'
  /** A proper name with common words in it: "Công ty cổ phần Mía đường Sơn La", "Trường THPT Chu Văn An". */
  | 'proper'
  /** A number or a proper name: "Trung đoàn 754". */
  | 'formation'
  /** Nothing: "Bộ Chính trị". */
  | 'whole';

/** The head of an organisation's name, as it is written in full. */
export interface OrgHead {
  type: 'org';
  head: string;
  /** The same, folded. */
  folded: string;
  kind: UnitKind;
  grammar: Grammar;
  /** Level of the place whose name follows at once, or is left out: "Huyện ủy Mường La". */
  level: Level | null;
  /** The head of that place: "huyện". */
  of: string | null;
  /** Common words but for their capital: "Sở", "Ban", "Hội". */
  capital: boolean;
}

/** Words that look like a head and are none: "xã hội", "huyện ủy viên". */
export interface NoHead {
  type: 'none';
}

export type Head = PlaceHead | OrgHead | NoHead;

/** A place's head; all have the same fields in one order, since reading objects of many shapes is slow. */
export const placeHead = (
  level: Level,
  head: string,
  { proper = null, small = false, numbered = false }: Partial<PlaceHead> = {},
): PlaceHead => ({ type: 'place', head, level, proper, small, numbered });

/** Heads of places; `short=full` writes an abbreviation out. */
const place = (level: Level, words: readonly string[], more: Partial<PlaceHead> = {}): [string, Head][] =>
  words.map((word) => {
    const [printed = word, head = printed] = word.split('=');
    return [printed, placeHead(level, head, more)];
  });

/** Each word a head; `short=full` writes an abbreviation out, for telling units apart only. */
const org = (
  kind: UnitKind,
  grammar: Grammar,
  words: string,
  { level = null, of = null, capital = false }: Partial<OrgHead> = {},
): [string, Head][] =>
  words.split(/, |\n\s*/u).map((word) => [word, orgHead(word, { kind, grammar, level, of, capital })]);

const orgHead = (
  head: string,
  { kind, grammar, level, of, capital }: Pick<OrgHead, 'kind' | 'grammar' | 'level' | 'of' | 'capital'>,
): OrgHead => ({ type: 'org', head, folded: fold(head), kind, grammar, level, of, capital });

const none = (words: string): [string, Head][] => words.split(', ').map((word) => [word, { type: 'none' }]);

/** Every head, as the press prints it. */
export const HEADS: readonly [string, Head][] = [
  ...place('province', ['tỉnh']),
  // Whether a thành phố is a province or in one, its name decides.
  ...place('district', ['thành phố', 'tp=thành phố', 'huyện', 'quận', 'thị xã', 'tx=thị xã']),
  ...['tphcm', 'tp hcm', 'tp hồ chí minh', 'thành phố hồ chí minh'].map((name): [string, Head] => [
    name,
    placeHead('province', 'thành phố', { proper: 'Hồ Chí Minh' }),
  ]),
  // Southern papers: "TT.Phước Hải", "P.Bến Nghé"
  ...place('district', ['h=huyện', 'q=quận']),
  ...place('commune', ['tt=thị trấn', 'p=phường']),
  ...place('village', ['kp=khu phố']),
  ...place('commune', ['xã', 'phường', 'thị trấn', 'đặc khu']),
  ...place('village', [
    'thôn',
    'bản',
    'tiểu khu',
    'tổ dân phố',
    'tdp=tổ dân phố',
    'tổ nhân dân',
    'khu dân cư',
    'khu phố',
    'ấp',
    'buôn',
    'làng',
    'xóm',
    'khối',
    'khối phố',
    'khóm',
    'nóc',
  ]),
  // In small letters alone: "Sóc Trăng", "Bon Niêng" are names.
  ...place('village', ['bon', 'plei', 'phum', 'sóc'], { small: true }),
  ...place('village', ['tổ', 'khu'], { numbered: true }),

  // The Party
  ...org(
    'party_committee',
    'of',
    'Đảng bộ, Đảng ủy, Ban Chấp hành, BCH, Ban Thường vụ, BTV, Đảng đoàn, Ban cán sự đảng',
  ),
  ...org('party_committee', 'of', 'Tỉnh ủy', { level: 'province', of: 'tỉnh' }),
  ...org('party_committee', 'of', 'Thành ủy', { level: 'district', of: 'thành phố' }),
  ...org('party_committee', 'of', 'Huyện ủy', { level: 'district', of: 'huyện' }),
  ...org('party_committee', 'of', 'Quận ủy', { level: 'district', of: 'quận' }),
  ...org('party_committee', 'of', 'Thị ủy, Thị xã ủy', { level: 'district', of: 'thị xã' }),
  ...org('party_cell', 'of', 'Chi bộ, Chi ủy'),
  ...org(
    'party_committee',
    'whole',
    'Ban Chấp hành Trung ương Đảng, Ban Chấp hành Trung ương, BCH Trung ương Đảng, BCH Trung ương, Bộ Chính trị, Ban Bí thư',
  ),
  ...org(
    'agency',
    'of',
    'Ban Tổ chức, Ban Tuyên giáo, Ban Tuyên giáo và Dân vận, Ban Dân vận, Ban Nội chính, Ban Xây dựng Đảng, Ban Kinh tế, Ủy ban Kiểm tra, UBKT, Văn phòng, Cơ quan Ủy ban Kiểm tra',
  ),

  // Bodies of the Party by what they are of: "Đảng bộ các cơ quan Đảng tỉnh"
  ...['Đảng bộ', 'Đảng ủy'].flatMap((head) =>
    org(
      'party_committee',
      'of',
      [
        'các cơ quan Đảng',
        'các cơ quan',
        'Khối các cơ quan',
        'Khối Các cơ quan và Doanh nghiệp',
        'Khối Cơ quan và Doanh nghiệp',
        'Khối doanh nghiệp',
        'Quân sự',
        'Bộ đội Biên phòng',
      ]
        .map((what) => `${head} ${what}`)
        .join(', '),
    ),
  ),
  ...org('party_cell', 'of', 'Chi bộ Quân sự, Chi bộ các cơ quan Đảng'),

  // The State
  ...org(
    'agency',
    'whole',
    'Bộ Công an, Bộ Quốc phòng, Bộ Ngoại giao, Bộ Nội vụ, Bộ Tư pháp, Bộ Tài chính, Bộ Công Thương, Bộ Xây dựng, Bộ Y tế, Văn phòng Chủ tịch nước, Văn phòng Trung ương Đảng',
    { capital: true },
  ),
  ...org(
    'agency',
    'whole',
    'Quốc hội, Ủy ban Thường vụ Quốc hội, Chính phủ, Hội đồng Bộ trưởng, Văn phòng Chính phủ, Văn phòng Quốc hội',
    {
      capital: true,
    },
  ),
  ...org(
    'agency',
    'of',
    'Ủy ban nhân dân, UBND, Hội đồng nhân dân, HĐND, Văn phòng HĐND và UBND, Văn phòng UBND, Tòa án nhân dân, TAND, Viện Kiểm sát nhân dân, VKSND, Viện KSND, Kho bạc Nhà nước, Kho bạc, Bảo hiểm xã hội, BHXH, Hạt Kiểm lâm, Trạm Y tế, Trung tâm Y tế, Bệnh viện Đa khoa, Bệnh viện đa khoa khu vực, Trung tâm Chính trị, Trung tâm Phục vụ hành chính công, Thi hành án dân sự, Kiểm toán Nhà nước, Đoàn đại biểu Quốc hội, Đoàn ĐBQH, Văn phòng Đoàn ĐBQH và HĐND, Văn phòng Đoàn đại biểu Quốc hội và HĐND, Ban Kinh tế - Ngân sách, Ban Kinh tế - Xã hội, Ban Pháp chế, Chi nhánh Văn phòng Đăng ký đất đai',
  ),
  ...org('agency', 'of', 'Công an, Thanh tra, Thuế, Thư viện, Bảo tàng', { capital: true }),
  ...['Báo và phát thanh, truyền hình', 'Báo và Đài Phát thanh, Truyền hình'].map((head): [string, Head] => [
    head,
    orgHead(head, { kind: 'agency', grammar: 'of', level: null, of: null, capital: false }),
  ]),
  ...org('agency', 'whole', 'Thông tấn xã Việt Nam'),
  ...org('agency', 'field', 'Bộ, Sở, Ban, Phòng, Cục, Vụ, Viện, Quỹ, Trạm, Đài, Báo, Tạp chí, Ủy ban, Hội đồng', {
    capital: true,
  }),
  ...org(
    'agency',
    'field',
    'Chi cục, Tổng cục, Nhà hát, Đoàn Nghệ thuật, Đoàn Ca múa nhạc, Trung tâm, Bệnh viện, Ban Quản lý, BQL, Cơ quan, Phòng Giao dịch, Ngân hàng, Ban Chỉ đạo, Hải quan, Đội Quản lý thị trường, Vườn quốc gia, Khu bảo tồn',
  ),

  // Mass organisations
  ...org(
    'mass_org',
    'of',
    `Mặt trận Tổ quốc, MTTQ, Mặt trận Tổ quốc Việt Nam, MTTQ Việt Nam, MTTQVN, Ủy ban Mặt trận Tổ quốc, Ủy ban MTTQ, UBMTTQ, Ủy ban Mặt trận Tổ quốc Việt Nam, Ủy ban MTTQ Việt Nam, UBMTTQ Việt Nam, UBMTTQVN, Ủy ban MTTQVN
      Hội Nông dân, Hội ND, Hội Liên hiệp Phụ nữ, Hội LHPN, Hội Phụ nữ, Hội Cựu chiến binh, Hội CCB, Đoàn Thanh niên, Đoàn TNCS Hồ Chí Minh, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Đoàn TN
      Liên đoàn Lao động, LĐLĐ, Công đoàn, Hội Chữ thập đỏ, Hội Người cao tuổi, Hội NCT, Hội Khuyến học, Hội Cựu giáo chức, Hội Nhà báo, Hội Luật gia, Hội Làm vườn, Hội Đông y, Hội Người mù, Hội Văn học nghệ thuật, Hội Đoàn kết sư sãi yêu nước, Hội Văn học - Nghệ thuật, Hội Cựu thanh niên xung phong, Hội Cựu TNXP, Hội Bảo trợ người khuyết tật và trẻ mồ côi, Hội Nạn nhân chất độc da cam, Hội Nạn nhân chất độc da cam/dioxin, Hội Liên hiệp Thanh niên, Hội LHTN, Hội Sinh viên, Hội Doanh nhân trẻ, Liên minh Hợp tác xã, Liên minh HTX, Liên hiệp các Hội Khoa học và Kỹ thuật, Liên hiệp các tổ chức hữu nghị, Hiệp hội Doanh nghiệp, Hội đồng Đội
      Chi hội Nông dân, Chi hội Phụ nữ, Chi hội Cựu chiến binh, Chi hội CCB, Chi đoàn, Chi hội Người cao tuổi, Ban công tác Mặt trận, Ban Công tác Mặt trận`,
  ),
  ...org('mass_org', 'of', 'Tỉnh đoàn', { level: 'province', of: 'tỉnh' }),
  ...org('mass_org', 'of', 'Thành đoàn', { level: 'district', of: 'thành phố' }),
  ...org('mass_org', 'of', 'Huyện đoàn', { level: 'district', of: 'huyện' }),
  ...org('mass_org', 'of', 'Quận đoàn', { level: 'district', of: 'quận' }),
  ...org('mass_org', 'of', 'Thị đoàn', { level: 'district', of: 'thị xã' }),
  ...org('mass_org', 'of', 'Xã đoàn, Đoàn xã', { level: 'commune', of: 'xã' }),
  ...org('mass_org', 'of', 'Phường đoàn, Đoàn phường', { level: 'commune', of: 'phường' }),
  ...org('mass_org', 'field', 'Hội, Hiệp hội, Chi hội, Liên hiệp, Câu lạc bộ, CLB, Nghiệp đoàn', { capital: true }),

  // Schools
  ...org(
    'school',
    'proper',
    'Trường THPT, Trường THCS, Trường THCS - THPT, Trường THCS&THPT, Trường THCS và THPT, Trường TH&THCS, Trường TH - THCS, Trường TH và THCS, Trường Tiểu học và THCS, Trường Tiểu học - THCS, Trường Tiểu học và Trung học cơ sở, Trường TH - THCS - THPT, Trường TH&THCS&THPT, Trường PTDTBT THCS, Trường PTDTBT TH, Trường PTDTBT Tiểu học, Trường PTDTBT TH&THCS, Trường PTDTBT Tiểu học và THCS, Trường PTDTNT THCS, Trường PTDTNT THCS&THPT, Trường PTDTNT THCS và THPT, Trường PTDTNT THCS - THPT, Trường PTDTBT TH và THCS, Trường PTDTBT TH - THCS, Trường PTDTBT THCS&THPT, Trường PTDTBT THCS và THPT, Trường PTDTNT THPT, Trường PTDT nội trú, Trường PTDT bán trú, Trường Phổ thông dân tộc nội trú, Trường Phổ thông dân tộc bán trú, Trường Phổ thông dân tộc nội trú THCS, Trường Phổ thông dân tộc bán trú Tiểu học, Trường Phổ thông dân tộc bán trú THCS, Trường Trung học phổ thông, Trường Trung học cơ sở, Trường Tiểu học, Trường TH, Trường Mầm non, Trường Mẫu giáo, Trường MN, Trường PTDTBT, Trường PTDTNT, Trường PTDT, Trường Phổ thông, Trường Phổ thông cơ sở, Trường PTCS, Trường Phổ thông liên cấp, Trường Cao đẳng, Trường CĐ, Trường Trung cấp, Trường Đại học, Trường ĐH, Trường Sĩ quan, Trường Chính trị, Trường Quân sự, Trường Chuyên, Trường Liên cấp',
  ),
  ...org('school', 'proper', 'THPT, THCS, PTDTBT, PTDTNT, Học viện, Đại học, ĐH, Cao đẳng', { capital: true }),
  ...org(
    'school',
    'of',
    'Trung tâm Giáo dục thường xuyên, Trung tâm GDTX, Trung tâm GDNN-GDTX, Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên, Trung tâm Giáo dục nghề nghiệp',
  ),

  // Companies and cooperatives
  ...org(
    'company',
    'proper',
    'Công ty, Cty, Tổng công ty, Tập đoàn, Xí nghiệp, Doanh nghiệp tư nhân, DNTN, Lâm trường, Nông trường, Điện lực, Viễn thông, Bưu điện, Ngân hàng Nông nghiệp và Phát triển nông thôn, Agribank, Vietcombank, BIDV, Vietinbank, Viettel, VNPT',
  ),
  ...org('cooperative', 'proper', 'Hợp tác xã, HTX, Tổ hợp tác, Liên hiệp Hợp tác xã, Liên hiệp HTX'),

  // The armed forces
  ...org(
    'military',
    'of',
    'Bộ Chỉ huy Quân sự, Bộ CHQS, Ban Chỉ huy Quân sự, Ban CHQS, Bộ Chỉ huy Bộ đội Biên phòng, Bộ Chỉ huy BĐBP, Bộ đội Biên phòng, BĐBP, Ban Chỉ huy Bộ đội Biên phòng, Bộ Tư lệnh',
  ),
  ...org(
    'military',
    'formation',
    'Quân khu, Quân đoàn, Quân chủng, Binh chủng, Binh đoàn, Sư đoàn, Lữ đoàn, Trung đoàn, Tiểu đoàn, Đại đội, Hải đội, Hải đoàn, Đoàn Kinh tế - Quốc phòng, Đoàn KT-QP, Đoàn Kinh tế Quốc phòng, Đồn Biên phòng, Đồn Biên phòng cửa khẩu, Đồn Biên phòng cửa khẩu quốc tế, Đồn Biên phòng cửa khẩu cảng, Đồn BP, Đồn BPCK, Đồn BPCKQT, Trạm Kiểm soát Biên phòng, Bệnh viện Quân y, Học viện Quân sự, Đồn Công an, Ban Chỉ huy Phòng thủ khu vực',
  ),
  ...org('agency', 'formation', 'Thuế cơ sở'),
  ...org('military', 'formation', 'Vùng Cảnh sát biển'),
  ...org('military', 'whole', 'Bộ Tư lệnh Bộ đội Biên phòng, Bộ Tư lệnh BĐBP'),

  ...none(
    'già làng, xã hội, xã hội hóa, xã viên, xã luận, xã giao, xã tắc, xã hội chủ nghĩa, tỉnh ủy viên, thành ủy viên, huyện ủy viên, đảng ủy viên, chi ủy viên, quận ủy viên, tỉnh lộ, tỉnh lỵ, tỉnh giấc, tỉnh táo, huyện lỵ, hương lộ, bản thân, bản đồ, bản sắc, bản lĩnh, bản tin, bản án, bản quyền, bản chất, bản địa, bản vị, văn bản, cơ bản, kịch bản, phiên bản, ấn bản, tài bản, xuất bản, căn bản, bài bản, biên bản, dị bản, nguyên bản, thôn bản, buôn bán, buôn lậu, buôn làng, làng nghề, làng xã, làng bản, thôn xóm, xóm giềng, làng xóm, khối đảng, khối chính quyền, khối mặt trận, khối đoàn thể, khối doanh nghiệp, khối cơ quan, khối các cơ quan, khối nội chính, khối dân vận, khối thi đua, khối lượng, khối đại đoàn kết, khối tài sản, khối óc, ấp ủ, trấn áp, công an nhân dân, thuế suất, thuế quan, bộ phận, bộ đội, bộ máy, bộ trưởng, bộ luật, bộ tiêu chí, bộ thủ tục, bộ môn, bộ quần áo, ban ngành, ban đầu, ban hành, ban giám hiệu, ban giám đốc, ban giám khảo, ban ngày, ban lãnh đạo, ban chuyên án, ban vận động, ban phụ huynh, ban đại diện, ban liên lạc, ban nhân dân, ban soạn thảo, ban biên tập, ban thư ký, phòng chống, phòng ngừa, phòng cháy, phòng học, phòng trọ, phòng khám, phòng dịch, phòng thủ, hội viên, hội nghị, hội thảo, hội thi, hội đồng thi, hội đồng nghĩa vụ quân sự, hội họp, hội quán, hội chợ, hội xuân, hội trường, hội nhập, hội đàm, hội thao, hội diễn, hội thánh, viện trợ, viện phí, quỹ đất, trạm bơm, trạm biến áp, báo cáo, báo chí, báo động, báo công, đoàn viên, đoàn thể, đoàn kết, đoàn công tác, công an viên, doanh nghiệp nhà nước, doanh nghiệp nhỏ và vừa, vụ đông, vụ xuân, vụ mùa, vụ án, đài tưởng niệm, tổ chức, tổ trưởng, tổ công tác, khu công nghiệp, khu vực, khu di tích, khu du lịch, đội ngũ, đội bóng, câu lạc bộ bóng đá, thường trực ban bí thư, sở hữu, sở thích, phòng vệ, phòng bệnh, cục bộ, cục diện',
  ),
];

/** What is said of a place between its head and its name: "xã biên giới Mường Xén", "huyện đảo Lý Sơn". */
export const QUALITIES: readonly string[] =
  'vùng cao, vùng cao biên giới, vùng biên, vùng biên giới, vùng sâu, vùng xa, vùng ven, vùng lũ, vùng lòng hồ, vùng rẻo cao, vùng bãi ngang, vùng đồng bào dân tộc thiểu số, rẻo cao, biên giới, biên giới biển, miền núi, miền biển, miền Tây, miền xuôi, ven biển, ven đô, ven sông, bãi ngang, đảo, đảo tiền tiêu, cù lao, nghèo, nghèo nhất, khó khăn, đặc biệt khó khăn, thuần nông, nông thôn mới, anh hùng, cửa ngõ, trung du, ngoại thành, nội thành, xa xôi, mới, cũ, láng giềng, giáp ranh, lân cận, bạn, căn cứ, cách mạng, trẻ, cảng, biển, hoa, du lịch, người Mông, người Dao, người Thái, dân tộc Mông, dân tộc Dao, văn hóa, văn hóa du lịch cộng đồng, du lịch cộng đồng, tái định cư, ven đường, trung tâm, nghề, gốm, chài, cổ'.split(
    ', ',
  );

/** Small fields of work that are verbs too: after a complete name they are its verb ("Sở Y tế kiểm tra"). Folded. */
export const VERBS: ReadonlySet<string> = new Set(
  'tổ chức|kiểm tra|thanh tra|giám sát|hỗ trợ|xây dựng|quản lý|đào tạo|đầu tư|phát triển|tuyên truyền|vận động|phục vụ|bảo vệ|nghiên cứu|bồi dưỡng|kiểm soát|giáo dục|tư vấn|vận hành|khai thác|điều tra|điều phối|thẩm định|xúc tiến|ứng dụng|rà soát|bảo trợ|cấp cứu|khen thưởng|kiểm định|quy hoạch|tập huấn|tổng kết|phát hành|đổi mới sáng tạo|hợp tác|khám chữa bệnh|giải quyết khiếu nại|chế biến|chăn nuôi|trồng trọt|sản xuất|kinh doanh|bảo tồn|truyền thông|xuất bản|dự trữ|ứng phó|chuyển giao|bảo trì|thông tin|hiến máu|tiếp công dân|quản trị|trợ giúp pháp lý|đăng ký đất đai|dạy nghề'.split(
    '|',
  ),
);

/** Roles and titles that end a unit's name when they stand next to it. */
export const ROLES: readonly string[] =
  'Bí thư, Phó Bí thư, Chủ tịch, Phó Chủ tịch, Trưởng ban, Phó Trưởng ban, Phó ban, Giám đốc, Phó Giám đốc, Tổng Giám đốc, Phó Tổng Giám đốc, Chánh Văn phòng, Phó Chánh Văn phòng, Chánh án, Chánh Thanh tra, Viện trưởng, Hiệu trưởng, Phó Hiệu trưởng, Trưởng phòng, Phó Trưởng phòng, Trưởng bản, Trưởng thôn, Trưởng Công an, Phó Trưởng Công an, Ủy viên, Đồng chí, Thượng tá, Đại tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy, Thiếu úy, Thiếu tướng, Trung tướng, Đại tướng, Thượng tướng, Chính ủy, Chính trị viên, Tổng Bí thư, Thủ tướng, Bộ trưởng, Thứ trưởng, Đại biểu, Kế toán trưởng, Đội trưởng, Tổ trưởng'.split(
    ', ',
  );

/** Small words that no name goes on with. Folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'và với cùng cho của là đã đang sẽ có được bị do tại ở trong trên dưới từ đến về vào ra lên xuống khi nếu nhưng mà thì để nhằm theo như qua sau trước này đó kia ấy nay cũng đều vẫn còn không chưa chỉ rất lại luôn hiện vừa các những một mỗi nhiều hơn gần hai ba bốn toàn đồng ông bà anh chị năm tháng ngày lần khóa nhiệm'.split(
    ' ',
  ),
);

/** Small words with which a verb begins after the name of an organisation: they are no second syllable of it. Folded. */
export const ENDERS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...'chuyển thành trở thường mới tiếp phối phát tổ tham thực triển chủ xây tặng trao nhận đạt gồm thuộc nói chia khẳng nhấn yêu đề tập tăng hướng kiểm phân ban hành hàng em tổng thông quản vận giao thống đưa đi làm giúp hỗ tuyên ký kết mở bàn họp dự nêu biết'.split(
    ' ',
  ),
]);

/** Small words inside names of companies and cooperatives, by syllable. Folded. */
export const TRADE: ReadonlySet<string> = new Set(
  'tnhh mtv cp tm dv sx xd cổ phần trách nhiệm hữu hạn một thành viên thương mại dịch vụ sản xuất xây dựng đầu tư tư vấn nông nghiệp lâm thủy sản du lịch cộng đồng xuất nhập khẩu chế biến chăn nuôi trồng trọt hữu cơ công nghệ cao sinh học kinh doanh tổng hợp nông sản dược liệu cây ăn quả rau sạch an toàn vận tải môi trường đô thị và cà phê chè mật ong thổ cẩm cấp nước thủy lợi điện lực khoai sâm gạo phát triển kỹ thuật khai thác khoáng thiết kế in may mặc giống vật tư quốc tế'.split(
    ' ',
  ),
);

/** Before a place's name: what is no place, but a river, a road, a paper or a person named after it. Folded. */
export const OTHER_THINGS: ReadonlySet<string> = new Set(
  'sông núi đèo đường phố cầu điện máy trường dịch thắng chợ báo đài sạn ga bến cảng tù ngục chí ông bà anh chị em cô chú bác tộc ty lộ tốc hồ suối đảo vịnh thác cửa bún nem phê chè học viện thủy hãng số họ'.split(
    ' ',
  ),
);
