/** Words before and after persons' names: honorifics, titles, the heads of roles and what may follow them. */
import { fold } from '../../src/text/fold.ts';

const phrases = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split('|')).map(fold));

/** What a person is called by; it stands right before the name. */
export const HONORIFICS = phrases(
  'ông|bà|cụ bà|cụ ông|già|thằng|anh|chị|em|cháu|cụ|bác|chú|cô|dì|thầy|mẹ|mế|cậu|thím|ngài|bé|đồng chí|đ/c|đc|anh chị|ông bà|chàng trai|cô gái|cô bé|cậu bé',
);

/** Ranks, degrees and callings that stand before a name; the person's role when no other is told. */
export const TITLES = phrases(
  'bác sĩ quân y|y sĩ quân y|đại úy quân y|thượng úy quân y|trung úy quân y|thiếu tá quân y|trung tá quân y|đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn tướng|đô đốc|phó đô đốc|chuẩn đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy',
  'thượng sĩ|trung sĩ|hạ sĩ|thượng sỹ|trung sỹ|hạ sỹ|binh nhất|binh nhì|thiếu tá cn|thiếu tá qncn|đại úy qncn|trung úy qncn|thượng úy qncn',
  'bác sĩ|bác sỹ|bác sĩ chuyên khoa i|bác sĩ chuyên khoa ii|bác sĩ ck i|bác sĩ ck ii|bác sĩ cki|bác sĩ ckii|y sĩ|y sỹ|dược sĩ|dược sỹ|điều dưỡng|hộ sinh|kỹ sư|cử nhân',
  'thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|giáo sư|phó giáo sư|gs|pgs|ts|ths|bs|ks|ls|gs.ts|pgs.ts|pgs. ts|gs. ts|ts.bs|ths.bs|ths.bác sĩ|bscki|bsckii|bs.cki|bs.ckii|nsnd|nsưt|kts',
  'nhà giáo|nhà giáo ưu tú|nhà giáo nhân dân|thầy thuốc ưu tú|thầy thuốc nhân dân|thầy giáo|cô giáo|nhà báo|nhà văn|nhà thơ|nhạc sĩ|nhạc sỹ|họa sĩ|họa sỹ|ca sĩ|ca sỹ|kiến trúc sư',
  'soạn giả|nhạc công|nhà nghiên cứu|nhà khoa học|nhà thiết kế|nhà sưu tầm|nhiếp ảnh gia|đạo diễn|diễn viên|biên đạo|nghệ sĩ|nghệ sỹ|nghệ sĩ ưu tú|nghệ sĩ nhân dân|nghệ nhân|nghệ nhân ưu tú|nghệ nhân nhân dân',
  'luật sư|thượng tọa|hòa thượng|đại đức|ni sư|ni trưởng|thích nữ|linh mục|giám mục|mục sư|sư cô|sư cả|anh hùng|anh hùng lao động|anh hùng llvtnd|anh hùng lực lượng vũ trang nhân dân',
  'mẹ việt nam anh hùng|bà mẹ việt nam anh hùng|mẹ vnah|liệt sĩ|liệt sỹ|thương binh|cựu chiến binh|cựu chiến sĩ|cựu thanh niên xung phong|già làng|trưởng họ|thầy mo|thầy cúng|lương y|doanh nhân',
);

/** Callings whose bearer's name follows at once, and that are told as roles. */
export const PERSONS = phrases(
  'sản phụ|thai phụ|bệnh nhi|bà mụ|bà đỡ|dân công|cầu thủ|vận động viên|vđv|huấn luyện viên|hlv|trọng tài|thủ môn|tiền đạo|tiền vệ|hậu vệ|võ sĩ|võ sỹ|đô vật|kỳ thủ|tay vợt|học sinh|sinh viên|học viên|thí sinh|nghiên cứu sinh|công nhân|nông dân|ngư dân|lão nông|hộ dân',
  'đảng viên|đảng viên trẻ|hội viên|đoàn viên|thanh niên|chiến sĩ|chiến sỹ|tân binh|quân nhân|nạn nhân|bệnh nhân|bị can|bị cáo|đối tượng|nghi phạm|nghi can|hung thủ|lái xe|tài xế|phụ xe|phóng viên|tác giả|biên tập viên',
  'giáo viên|giảng viên|cô nuôi|nhân viên|nhân viên y tế|y tá|cán bộ|công chức|viên chức|chuyên viên|kiểm lâm viên|tình nguyện viên|cộng tác viên|tuyên truyền viên|hướng dẫn viên|báo cáo viên|đại biểu|đại biểu quốc hội|đbqh|cử tri|ứng cử viên',
  'người dân|người phát ngôn|người có uy tín|chủ hộ|chủ nhà|chủ cơ sở|chủ quán|chủ tàu|chủ xe|chủ trang trại|chủ vườn|chủ doanh nghiệp|chủ nhà hàng|chủ đầu tư|chủ homestay|thuyền trưởng|thuyền viên|điều tra viên|kiểm sát viên|thẩm phán',
  'kình ngư|xạ thủ|tay đua|cơ thủ|cua-rơ|lực sĩ|kiện tướng|trung vệ|mạnh thường quân|nhà hảo tâm|hoa hậu|á hậu|người mẫu|mc|thư ký|thư ký tòa soạn|kế toán|kế toán trưởng|văn thư|lưu trữ|thủ quỹ|thủ kho|nữ sinh|nam sinh|cựu học sinh|thương lái|công an viên|bảo mẫu|phụ huynh|hành khách|du khách|nhà vườn|lao động|thợ hàn|thợ may|tổ viên|thành viên|xã viên|tiểu thương|thợ|đội viên|dân quân|trưởng nhóm|nhóm trưởng|lớp trưởng|bí thư lớp|phi công',
);

/** Words that begin a role, offices of the Party, the state, the army, of firms, schools and villages. */
export const OFFICES = phrases(
  'tỉnh trưởng|phó tỉnh trưởng|ngoại trưởng|huyện trưởng|đô trưởng|tổng bí thư|chủ tịch nước|thủ tướng|thủ tướng chính phủ|phó thủ tướng|bộ trưởng|thứ trưởng|tổng thống|đại sứ|tổng lãnh sự|thống đốc|phó thống đốc|quốc vương|tổng kiểm toán|phó tổng kiểm toán',
  'uvt.ư|uvtw|uvtư|uv t.ư|uvbtv|uvbch|uv btv|uv bch|tuv|bí thư|phó bí thư|bí thư thường trực|phó bí thư thường trực|ủy viên|tỉnh ủy viên|thành ủy viên|huyện ủy viên|thị ủy viên|quận ủy viên|đảng ủy viên|chi ủy viên|cấp ủy viên|thường trực|thường vụ|phái viên|trợ lý|cố vấn|đặc phái viên',
  'chủ tịch|phó chủ tịch|chủ tịch thường trực|phó chủ tịch thường trực|phó trưởng ban thường trực|phó chủ nhiệm thường trực|phó giám đốc thường trực|phó thủ tướng thường trực|phó viện trưởng thường trực|phó ct|trưởng ban|phó trưởng ban|phó ban|trưởng phòng|phó trưởng phòng|phó phòng|trưởng|phó trưởng|phó|trưởng đoàn|phó trưởng đoàn|phó đoàn|trưởng tiểu ban',
  'chánh văn phòng|phó chánh văn phòng|chánh thanh tra|phó chánh thanh tra|chánh án|phó chánh án|chánh tòa|viện trưởng|phó viện trưởng|viện phó|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|quyền giám đốc',
  'cục trưởng|phó cục trưởng|cục phó|chi cục trưởng|phó chi cục trưởng|vụ trưởng|phó vụ trưởng|tổng cục trưởng|hạt trưởng|phó hạt trưởng|hạt phó|trạm trưởng|phó trạm trưởng|trạm phó|trưởng trạm|phó trưởng trạm',
  'đội trưởng|phó đội trưởng|đội phó|đồn trưởng|phó đồn trưởng|đồn phó|chính trị viên|chính trị viên phó|phó chính trị viên|chính ủy|phó chính ủy|tư lệnh|phó tư lệnh|tham mưu trưởng|phó tham mưu trưởng|tham mưu phó',
  'chỉ huy trưởng|phó chỉ huy trưởng|chỉ huy phó|sư đoàn trưởng|lữ đoàn trưởng|trung đoàn trưởng|trung đoàn phó|tiểu đoàn trưởng|tiểu đoàn phó|đại đội trưởng|đại đội phó|trung đội trưởng|tiểu đội trưởng|khẩu đội trưởng|hải đội trưởng|hải đoàn trưởng',
  'chủ nhiệm|phó chủ nhiệm|hiệu trưởng|phó hiệu trưởng|hiệu phó|trưởng khoa|phó trưởng khoa|phó khoa|trưởng bộ môn|tổ trưởng|tổ phó|phó tổ trưởng|tổng phụ trách|tổng biên tập|phó tổng biên tập|tổng thư ký|phó tổng thư ký|quản đốc|trưởng ca',
  'trưởng bản|phó trưởng bản|phó bản|trưởng thôn|phó trưởng thôn|phó thôn|trưởng ấp|phó trưởng ấp|trưởng buôn|buôn trưởng|buôn phó|phó buôn|trưởng làng|thôn trưởng|trưởng xóm|phó xóm|xóm trưởng|trưởng khu phố|trưởng khu|trưởng khóm|trưởng bon|trưởng sóc',
  'trưởng khu dân cư|tiểu khu trưởng|trưởng tiểu khu|khối trưởng|trưởng khối|khu đội trưởng|thôn đội trưởng|ấp đội trưởng|công an viên|xã đội trưởng|chi hội trưởng|hội trưởng|phó hội trưởng|hội phó|chi hội phó|phó chi hội trưởng|hội trưởng|phó hội trưởng|hội phó|bí thư đoàn|liên đội trưởng|trưởng ban quản lý|trụ trì|phó trụ trì|giám thị|cán sự',
  'thủ trưởng|phó thủ trưởng|phó đại sứ|trưởng đại diện|trưởng văn phòng đại diện|tổ trưởng tổ dân phố|tổ phó tổ dân phố|tổ trưởng dân phố|điều dưỡng trưởng|chủ|lãnh đạo|chuyên gia|người sáng lập|nhà sáng lập|đồng sáng lập|người đứng đầu|phụ trách|trưởng ban tổ chức|trưởng ban chỉ đạo|người đại diện|đại diện|ceo|trưởng công an|phó trưởng công an',
);
export const HEADS: ReadonlySet<string> = new Set([...OFFICES, ...PERSONS]);

/** Heads after which anything may follow up to the next comma: "chủ một trang trại bò", "học sinh lớp 9A". */
export const FREE_HEADS: ReadonlySet<string> = new Set(
  [
    ...PERSONS,
    'chủ',
    'chuyên gia',
    'tổ trưởng',
    'nhóm trưởng',
    'người sáng lập',
    'phụ trách',
    'đại diện',
    'tổng phụ trách',
  ].map(fold),
);

/** Words that begin as a head does and are none: "dưới sự chủ trì của". */
export const NO_HEADS = phrases(
  'chủ trì|chủ trương|chủ động|chủ yếu|chủ đạo|chủ quan|chủ nghĩa|chủ đề|chủ nhật|chủ lực|chủ quyền|chủ thể|chủ chốt|chủ nhân|trưởng thành|trưởng bối|phó thác|phó mặc|phụ trách các|thường trực tại',
);

/** Words before a head that belong to the role. */
export const PREFIXES = phrases('nguyên|cựu|quyền|q.|cố|tân|nguyên là|đồng|nữ|nam');

/** Small words inside a role: bodies and fields that a head rules over, as printed in small letters. */
export const BODY_WORDS = phrases(
  'vũ trang|vận động quần chúng|tổng hợp đảm bảo|quần chúng|sư sãi yêu nước|dân quân|phòng chống ma túy và tội phạm',
  'thường trực|thường vụ|chuyên trách|phụ trách|dự khuyết|danh dự|lâm thời|không chuyên trách|kiêm nhiệm|đảng ủy|đảng bộ|đảng|chi bộ|chi ủy|chi đoàn|chi hội|đảng đoàn|ban cán sự|cấp ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|thị đoàn|đoàn|hội|liên hội|đoàn thanh niên|đoàn xã|đoàn phường|đoàn trường',
  'ban trị sự|ban chấp hành|ban thường vụ|ban thường trực|ban|phòng|sở|cục|vụ|chi cục|tổng cục|viện|trạm|hạt|đội|tổ|cụm|khối|văn phòng|ủy ban|ủy ban nhân dân|ủy ban mttq|hội đồng|hội đồng nhân dân|hội đồng quản trị|hội đồng thành viên|hđqt|hđtv|bch|btv|ubnd|hđnd|mttq|ubmttq|ubkt|bqt|ban quản trị|ban quản lý|bql|ban giám đốc|ban giám hiệu',
  'trung ương|t.ư|tw|tư|chính phủ|quốc hội|nhà nước|bộ chính trị|ban bí thư|bộ|cơ quan|đơn vị|nhà trường|trường|công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|htx|xí nghiệp|nhà máy|chi nhánh|trung tâm|bệnh viện|bảo tàng|thư viện|câu lạc bộ|clb|khoa|lớp|học viện|bưu điện|kho bạc|ngân hàng|quỹ|lâm trường|nông trường|vườn quốc gia|khu bảo tồn',
  'công an|quân sự|biên phòng|bộ đội biên phòng|bđbp|chqs|bộ chqs|ban chqs|chính trị|tham mưu|hậu cần|kỹ thuật|hậu cần - kỹ thuật|cảnh sát|cảnh sát giao thông|cảnh sát hình sự|cảnh sát điều tra|an ninh|quốc phòng|quốc phòng - an ninh|an ninh trật tự|phòng chống ma túy|trung đoàn|tiểu đoàn|đại đội|sư đoàn|lữ đoàn|quân khu|đồn|đồn biên phòng|thi hành án dân sự|thi hành án|tòa án|tòa án nhân dân|viện kiểm sát|viện kiểm sát nhân dân|vksnd|tand',
  'tổ chức|tổ chức - nội vụ|nội vụ|tuyên giáo|dân vận|tuyên giáo và dân vận|tuyên huấn|nội chính|kiểm tra|thanh tra|thanh tra - kiểm tra|kinh tế|kinh tế - xã hội|kinh tế - ngân sách|hạ tầng|kinh tế - hạ tầng|đô thị|pháp chế|pháp luật|tư pháp|hộ tịch|tài chính|kế hoạch|kế hoạch - tài chính|tài chính - kế hoạch|đầu tư|nông nghiệp|môi trường|phát triển nông thôn|tài nguyên|công thương|xây dựng|giao thông|vận tải|giao thông vận tải|khoa học|công nghệ|truyền thông|thông tin|văn hóa|thể thao|du lịch|xã hội|văn hóa - xã hội|văn xã|văn hóa, thể thao|văn hóa, khoa học|giáo dục|đào tạo|giáo dục thường xuyên|lao động|thương binh|lao động, thương binh|lao động - thương binh|dân tộc|tôn giáo|y tế|y tế công cộng|dân số|ngoại vụ|đối ngoại|khuyến nông|khuyến học|khuyến công|thủy lợi|thủy sản|chăn nuôi|thú y|trồng trọt|bảo vệ thực vật|kiểm lâm|lâm nghiệp|hải quan|thuế|thống kê|địa chính|quản lý thị trường|bảo hiểm xã hội|bhxh|điện lực|viễn thông|dịch vụ|sản xuất|kinh doanh|thương mại|xúc tiến|kỹ thuật|nghiệp vụ|tổng hợp|hành chính|hành chính công|hành chính - tổng hợp|phục vụ hành chính công|tổ chức cán bộ|cán bộ|chuyên môn|đào tạo nghề|giáo dục nghề nghiệp|kiểm soát bệnh tật|nội|ngoại|sản|nhi|cấp cứu|hồi sức|khám bệnh|dược|điều dưỡng|công tác mặt trận|công tác|mặt trận|mặt trận tổ quốc|mặt trận tổ quốc việt nam|phụ nữ|liên hiệp phụ nữ|lhpn|nông dân|cựu chiến binh|ccb|thanh niên|đoàn tncs|chữ thập đỏ|người cao tuổi|người mù|nạn nhân chất độc da cam|khuyến học|cựu giáo chức|đông y|luật gia|nhà báo|văn học nghệ thuật|doanh nhân|doanh nghiệp trẻ|liên đoàn lao động|lđlđ|công đoàn|công đoàn cơ sở|liên minh hợp tác xã|liên minh htx|hợp tác|chỉ đạo|tổ chức|giám sát|quản trị|dân phòng|bảo vệ|an ninh cơ sở|bảo vệ an ninh trật tự|công nghệ số cộng đồng|hợp tác|tiết kiệm|vay vốn|tiết kiệm và vay vốn|quản lý|quản lý dự án|dự án|đầu tư xây dựng|phát triển|bồi dưỡng chính trị|chính trị|trị sự|điều hành|biên tập|soạn thảo|bầu cử|tiếp công dân|cải cách|một cửa|sinh hoạt|chủ nhiệm|bộ môn|tổ chuyên môn|chuyên trách|cơ sở|địa phương|phòng, chống tội phạm|phòng chống tội phạm|phòng, chống ma túy và tội phạm|phòng chống ma túy và tội phạm|ma túy và tội phạm|hồi sức tích cực|chống độc|cao tốc|đường cao tốc|văn hóa, thông tin, thể thao và du lịch|đờn ca tài tử|liên lạc|ban liên lạc|ban đại diện|văn phòng đại diện|đảng bộ bộ phận|bộ phận|đại biểu|đại biểu quốc hội|dân gian|dân tộc học|lâm thời|vùng|khu vực|cấp|nhiệm kỳ',
  'xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|tỉnh|thôn|bản|ấp|buôn|làng|xóm|khu phố|tiểu khu|tổ dân phố|khóm|khối|khối phố|khu|bon|sóc',
);

/** Words that join two fields of one body: "Nông nghiệp và Môi trường", "Tổ chức - Nội vụ". */
export const JOINERS = phrases('và|-|&');

/** Bare administrative heads: "huyện" at the end of a role names its unit. */
export const PLACE_HEADS = phrases(
  'xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|tỉnh|thôn|bản|ấp|buôn|làng|xóm|khu phố|tiểu khu|tổ dân phố|khóm|khối|khối phố|bon|sóc',
);

/** Words after which a name is that of a street, a school, a prize and no person. */
export const NAMED_AFTER = phrases(
  'tưởng niệm|khu tưởng niệm|nhà tưởng niệm|chân dung|ảnh|lăng|khu di tích|đường|phố|ngõ|hẻm|cầu|chợ|sông|suối|kênh|hồ|núi|đèo|đảo|vịnh|đình|đền|chùa|miếu|phủ|lăng|tượng|tượng đài|công viên|quảng trường|sân vận động|nhà thờ|đền thờ|khu di tích|bảo tàng|trường|lớp|giải|giải thưởng|cúp|quỹ|học bổng|huân chương|huy chương|phong trào|chiến dịch|đại lộ|khu đô thị|ga|cảng|bến|bệnh viện|nhà hát|thư viện|rạp|thành phố|tỉnh|huyện|quận|thị xã|thị trấn|xã|phường|thôn|bản|ấp|khu phố|làng|buôn|tổ|khối|chi đội|chi đoàn|liên đội|đội|trung đội|đại đội|tiểu đoàn|trung đoàn|công ty|doanh nghiệp|htx|tuyến|nút giao|vòng xoay|bãi|mũi|đồi|hang|thác|đầm|vườn|nghĩa trang|tư tưởng|phong cách|đạo đức|tấm gương|gương|di chúc|thời đại|tncs|cháu ngoan|mang tên|khu lưu niệm|nhà máy|nhà văn hóa|khách sạn|kỷ niệm chương|đội tntp|tổ chức',
);

/** Words that may stand right before a name that nothing else announces. */
export const BEFORE_BARE = phrases(
  'và|của|với|là|do|cho|bởi|gặp|như|gồm|có|theo|cùng|nghe|giữa|từ|để|còn|khi|mà|nhưng|thì|về|gọi|bắt|đối với|trong đó|thuộc về|bị|được|nhờ|riêng|ngoài|hoặc|mời|thấy|giao|đón|giúp|tặng|thăm|chồng|vợ|con|bạn|tạm giam|tạm giữ|truy nã|khởi tố|sau khi|trước khi|lúc|hỏi|khen|phạt|xử phạt|biết|vì|tới|đến|rằng|con gái|con trai|con cả|con út|con đầu|con thứ|em gái|em trai|anh trai|chị gái|cháu nội|cháu ngoại|con dâu|con rể|người con|người vợ|người chồng|đồng phạm|đồng bọn|hộ|gia đình|hộ gia đình|nhà|tên|tên là|vợ là|chồng là',
);

/** Words that begin what a person says or does: a role ends before them. */
export const VERBS = phrases(
  'chỉ định|phân công|bổ nhiệm|điều động|luân chuyển|giới thiệu|bầu|tên|tên là|của|các|những|như|gồm|theo|hay|hoặc|nhưng|cho biết|cho hay|cho rằng|chia sẻ|nói|kể|kể lại|khẳng định|nhấn mạnh|phát biểu|thông tin|đã|đang|sẽ|cùng|được|tâm sự|phấn khởi|bày tỏ|trao|tặng|thăm|chủ trì|dự|tham dự|nhớ|nhớ lại|cười|đề nghị|yêu cầu|đánh giá|trình bày|báo cáo|trực tiếp|có|vừa|thì|cũng|vẫn|là|giới thiệu|hướng dẫn|khuyến cáo|cảm ơn|vui mừng|vui vẻ|xúc động|bộc bạch|giãi bày|nhận xét|nhận định|lý giải|phân tích|thừa nhận|trăn trở|băn khoăn|hồ hởi|tự hào|trả lời|kết luận|chỉ đạo|ký|ký ban hành|đến|về|tại|ở|trong|khi|với|và|cho|nêu|bổ sung|trở thành|nhận|mong|mong muốn|tin|hy vọng|dẫn|đưa|bảo|thay mặt|tiếp|động viên|kiểm tra|gửi|thắp|dâng|chúc|chúc mừng|tham gia|trao đổi|hứa|giữ|làm|bị|nay|hiện|năm|người|phải|do|mà|để|từ|này|kia|ấy|đó|không|chưa|rất',
);

/** What stands between a name and the place its bearer lives or works in. */
export const LIVES = phrases(
  'ở|tại|sinh hoạt tại|sinh hoạt ở|đang sinh hoạt tại|trú tại|trú ở|ngụ tại|ngụ|trú|thường trú tại|cư trú tại|tạm trú tại|hộ khẩu thường trú tại|người|người dân|thuộc|quê|quê ở|sống tại|sống ở|nhà ở|ở tại|đến từ|dân|công tác tại|làm việc tại|cư dân|cùng trú tại|đều trú tại|đều ở|cùng ở',
);

/** Countries that stand between an office and its bearer's name: "Tổng thống Nga Vladimir Putin". */
export const COUNTRIES = phrases(
  'nga|mỹ|hoa kỳ|anh|pháp|đức|ý|italia|nhật bản|hàn quốc|trung quốc|lào|campuchia|thái lan|cuba|úc|australia|ấn độ|indonesia|malaysia|philippines|singapore|myanmar|brazil|canada|hà lan|thụy sĩ|thụy điển|na uy|ukraine|ba lan|bỉ|áo|nam phi|israel|iran',
);

/** Words of a body that also say what is done: in small letters, "Bí thư Tỉnh ủy kiểm tra tiến độ" ends before them. */
export const DOINGS = phrases(
  'kiểm tra|chỉ đạo|giám sát|tổ chức|tuyên truyền|phục vụ|phát triển|bồi dưỡng|quản lý|đầu tư|xây dựng|sản xuất|kinh doanh|đào tạo|thanh tra|hợp tác|công tác|bảo vệ|thông tin|truyền thông|khám bệnh|điều tra|biên tập|tiếp công dân|xúc tiến|vận động|hỗ trợ|đại diện|bầu cử|dự án|quản trị|giáo dục|trọng tài|chăn nuôi|trồng trọt|vận tải|thống kê|khai thác|rà soát|tổng kết|tập huấn|đấu giá|tư vấn|phòng chống ma túy|cải cách|kiểm soát|phục hồi chức năng|nghiên cứu|vận hành|giới thiệu việc làm|giải quyết khiếu nại|thi đua|khen thưởng|thẩm định|tiết kiệm|sinh hoạt',
);
/** The last word of what may have such a word after it in small letters: "cán bộ tuyên truyền", "Trưởng ban quản lý". */
export const BEFORE_DOINGS = phrases(
  'ban|phòng|tổ|đội|sở|viện|tâm|hội|khoa|cục|vụ|bộ|chức|viên|trưởng|quan|trạm|khối|lượng|và|sự|phó|đoàn|phụ trách',
);
