/** What is counted: phrases with their metric and measure, units of measure, and the words around a number. */
import type { Metric } from '../../src/model/fact.ts';

/** A counted noun: the metric it belongs to (or null) and the measure of one of it. */
export interface Noun {
  metric: Metric | null;
  measure: string;
}

const as = (metric: Metric | null, measure: string, phrases: string): [string, Noun][] =>
  phrases.split('|').map((phrase) => [phrase.trim(), { metric, measure }]);

/** Phrases that are counted, as printed in small letters. */
export const NOUNS: Record<string, Noun> = Object.fromEntries([
  ...as('party_members_admitted', 'person', 'đảng viên mới|tân đảng viên'),
  ...as('party_members', 'person', 'đảng viên|đ/v|đv'),
  ...as(
    null,
    'item',
    'lượt cán bộ|lượt cán bộ, công chức|lượt cán bộ, đảng viên|lượt đảng viên|lượt đảng viên, quần chúng|lượt người|lượt hội viên|lượt khách|lượt du khách|lượt hộ|lượt cấp ủy viên|lượt lao động',
  ),
  ...as(
    'party_candidates',
    'person',
    'quần chúng ưu tú|quần chúng|đối tượng kết nạp đảng|đối tượng đảng|cảm tình đảng|đoàn viên ưu tú|hội viên ưu tú|thanh niên ưu tú|học sinh ưu tú|công nhân ưu tú|đoàn viên, hội viên ưu tú|học viên lớp nhận thức về đảng|quần chúng ưu tú học lớp nhận thức về đảng',
  ),
  ...as(
    'party_orgs',
    'org',
    'tổ chức cơ sở đảng và tổ chức đảng trực thuộc|tổ chức cơ sở đảng và tổ chức đảng|tổ chức cơ sở đảng|tổ chức đảng cơ sở|tổ chức đảng|tổ chức đảng trực thuộc|tổ chức cơ sở đảng trực thuộc|tccsđ|chi, đảng bộ|chi, đảng bộ cơ sở|chi, đảng bộ trực thuộc|đảng, chi bộ|chi đảng bộ|đảng bộ, chi bộ cơ sở|chi bộ, đảng bộ cơ sở|chi bộ, đảng bộ trực thuộc|đảng bộ, chi bộ trực thuộc',
  ),
  ...as(
    'party_committees',
    'org',
    'đảng bộ|đảng bộ cơ sở|đảng bộ bộ phận|đảng bộ trực thuộc|đảng bộ xã|đảng bộ cấp xã|đảng bộ xã, phường',
  ),
  ...as(
    'party_cells',
    'org',
    'chi bộ|chi bộ cơ sở|chi bộ trực thuộc|chi bộ bản|chi bộ thôn|chi bộ bản, tiểu khu|chi bộ thôn, bản|chi bộ nông thôn|chi bộ cơ quan|chi bộ trường học|chi bộ khu dân cư|chi bộ ghép|chi bộ độc lập|chi bộ ấp|chi bộ tổ dân phố|chi bộ thôn, tổ dân phố|chi bộ doanh nghiệp|chi bộ đảng',
  ),
  ...as(
    'officials',
    'person',
    'cán bộ|công chức|viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|cán bộ, viên chức|công chức, viên chức|cán bộ công chức|cán bộ chủ chốt|cán bộ lãnh đạo|biên chế|cán bộ quản lý|cán bộ xã|cán bộ, công chức xã',
  ),
  ...as(
    null,
    'person',
    'cán bộ, đảng viên|cán bộ và nhân dân|cán bộ không chuyên trách|cán bộ hội|cán bộ đoàn|cán bộ, chiến sĩ|cán bộ, hội viên',
  ),
  ...as(
    'provinces',
    'unit',
    'tỉnh|tỉnh, thành phố|tỉnh, thành|tỉnh thành|đơn vị hành chính cấp tỉnh|tỉnh, thành phố trực thuộc trung ương',
  ),
  ...as(
    'districts',
    'unit',
    'huyện|thị xã|huyện, thị xã|huyện, thành phố|huyện, thị|huyện, thị, thành phố|huyện, thị xã, thành phố|đơn vị hành chính cấp huyện|đơn vị cấp huyện|quận|quận, huyện|huyện nghèo|huyện biên giới',
  ),
  ...as(
    'communes',
    'unit',
    'xã|phường|thị trấn|đặc khu|xã, phường|xã, phường, thị trấn|xã, phường, đặc khu|xã, thị trấn|phường, xã|xã đặc biệt khó khăn|xã biên giới|xã vùng cao|xã nông thôn mới|xã nghèo|đơn vị hành chính cấp xã|đơn vị cấp xã|đơn vị hành chính xã',
  ),
  ...as(null, 'unit', 'đơn vị hành chính|tỉnh bạn|địa phương'),
  ...as(
    'villages',
    'unit',
    'thôn|bản|tiểu khu|tổ dân phố|ấp|buôn|làng|khu phố|xóm|khối phố|khối|tổ nhân dân|khu dân cư|thôn, bản|bản, tiểu khu|thôn, xóm|thôn, tổ dân phố|bản, tiểu khu, tổ dân phố|thôn, bản, tổ dân phố|thôn, buôn|ấp, khu phố|xóm, bản|thôn bản|bản đặc biệt khó khăn|bản vùng cao|bản biên giới|thôn đặc biệt khó khăn|bản làng|khóm|phum|sóc|bon|plei|khóm, ấp',
  ),
  ...as('poor_households', 'household', 'hộ nghèo|hộ nghèo đa chiều|hộ gia đình nghèo|hộ dân nghèo'),
  ...as(
    'households',
    'household',
    'hộ|hộ dân|hộ gia đình|nóc nhà|hộ cận nghèo|hộ hội viên|hộ nông dân|hộ đồng bào|gia đình|hộ sản xuất|hộ kinh doanh|hộ đảng viên|nhà dân|hộ khá, giàu|hộ khá|hộ giàu',
  ),
  ...as('population', 'person', 'nhân khẩu|khẩu|dân'),
  ...as('ethnic_groups', 'item', 'dân tộc|dân tộc anh em|thành phần dân tộc|dân tộc thiểu số'),
  ...as(
    null,
    'person',
    'người|nữ|nam|người dân|người dân tộc thiểu số|người dân tộc|hội viên|đoàn viên|đoàn viên, thanh niên|đoàn viên thanh niên|thanh niên|phụ nữ|đại biểu|đại biểu chính thức|đảng ủy viên|ủy viên|cấp ủy viên|học sinh|em học sinh|em|cháu|sinh viên|giáo viên|cán bộ, giáo viên|thầy cô giáo|lao động|lao động nông thôn|người lao động|công nhân|đồng chí|chiến sĩ|cựu chiến binh|bí thư chi bộ|bí thư|phó bí thư|trưởng bản|trưởng thôn|tổ trưởng tổ dân phố|tiểu khu trưởng|tổ trưởng|người có uy tín|nghệ nhân|bác sĩ|y sĩ|bệnh nhân|ca|ca bệnh|du khách|khách|khách hàng|kiểm lâm viên|thành viên|học viên|quân nhân|dân quân|nông dân|trẻ em|trẻ|chị|anh|bà mẹ|cán bộ bán chuyên trách|tình nguyện viên|cộng tác viên|tuyên truyền viên|già làng|thương binh|liệt sĩ|gia đình chính sách|người có công|cử tri|ứng cử viên|thí sinh|vận động viên|diễn viên|nhân viên|hộ viên|xã viên|tổ viên|báo cáo viên|kiểm tra viên|đối tượng|cá nhân|bị can|bị cáo|bị hại',
  ),
  ...as(
    null,
    'org',
    'chi hội|chi đoàn|tổ chức hội|cơ sở hội|cơ quan|đơn vị|cơ quan, đơn vị|doanh nghiệp|hợp tác xã|htx|công ty|trường|trường học|trạm y tế|bệnh viện|câu lạc bộ|clb|tổ hợp tác|tổ chức|tổ chức đoàn|đầu mối|phòng|ban|sở|sở, ngành|chi cục|trung tâm|tổ|đội|nhóm|tổ công tác|đoàn công tác|ban chỉ đạo|cơ sở|đảng ủy|chi ủy|tổ đảng|tổ chức chính trị - xã hội|tập thể|hội|liên đội',
  ),
  ...as(
    null,
    'item',
    'bước|vụ|vụ việc|vụ án|vụ vi phạm|phần việc|phần quà|trường hợp|nghị quyết|chỉ thị|kế hoạch|quyết định|văn bản|đề án|mô hình|dự án|công trình|lớp|lớp học|buổi|buổi sinh hoạt|buổi sinh hoạt chi bộ|ngày công|công lao động|cuộc|hội nghị|đợt|chương trình|tiêu chí|chỉ tiêu|nội dung|nhiệm vụ|giải pháp|nhóm giải pháp|ý kiến|lượt|ngôi nhà|nhà|căn nhà|con|con trâu|con bò|trâu|bò|lợn|gia cầm|cây|suất quà|phần quà|suất|triệu cây|cuốn|tài liệu|tin|bài|tin, bài|biểu hiện|điểm|phong trào|công cụ|hồ sơ|thủ tục hành chính|thủ tục|sản phẩm|sản phẩm ocop|nhà văn hóa|cầu|đập|tuyến đường|tuyến|giếng|xe|chiếc|máy|bộ|cụm|điểm trường|phòng học|giường bệnh|vụ việc|đơn thư|đơn|danh hiệu|bằng khen|giấy khen|huy hiệu|huân chương|tổ chức tín dụng',
  ),
  // Classifiers and places: after a number in words they are counted too ("ba cơn bão", "bốn cái cột").
  ...as(
    null,
    'item',
    'môn|môn thi|khu|khu tái định cư|lứa|cái|con|đứa|cơn|tấm|bụi|chiếc|căn|ngôi|quyển|bức|câu|dãy|đàn|gói|hạng mục|khoản|kho|luồng|mảnh|miếng|món|mũi|nhánh|nhịp|phiên|quả|thửa|trận|trạm|vườn|xưởng|ao|bể|khu vực|khu vực bỏ phiếu|khẩu súng|viên đạn|đoạn|bài học|tiết mục|gian hàng|lồng bè|tàu|tàu cá|thuyền|bè|ổ dịch|đám cháy|gốc|luống|bao|thùng|hũ|bình|cặp|đôi|ba lô|trụ|tượng|bia|cột|cổng|nhà văn hóa thôn|bếp|lò|chuồng|chuồng trại|tổ ong',
  ),
]);

/** A unit of measure: what it measures, what one of it is in the base unit, and the base unit. */
export interface Unit {
  metric: Metric | null;
  measure: string;
  factor: number;
}

const unit = (metric: Metric | null, measure: string, factor: number, forms: string): [string, Unit][] =>
  forms.split('|').map((form) => [form, { metric, measure, factor }]);

/** Units of measure as printed, glued to the number or after a space. A sào is taken as northern, 360 m². */
export const UNITS: Record<string, Unit> = Object.fromEntries([
  ...unit('area', 'm2', 10_000, 'ha|hecta|héc-ta|héc ta|hec-ta|hécta|mẫu tây'),
  ...unit('area', 'm2', 1_000_000, 'km2|km²|km vuông|ki-lô-mét vuông|kilômét vuông|cây số vuông'),
  ...unit('area', 'm2', 1, 'm2|m²|mét vuông|m vuông'),
  ...unit('area', 'm2', 360, 'sào'),
  ...unit('distance', 'm', 1000, 'km|ki-lô-mét|kilômét|cây số|kilomet'),
  ...unit('distance', 'm', 1, 'm|mét'),
  ...unit('distance', 'm', 0.01, 'cm'),
  ...unit(null, 'm', 0.001, 'mm|mi-li-mét|milimét'),
  ...unit('distance', 'm', 1852, 'hải lý'),
  ...unit(null, 'kg', 1000, 'tấn'),
  ...unit(null, 'kg', 100, 'tạ'),
  ...unit(null, 'kg', 10, 'yến'),
  ...unit(null, 'kg', 0.001, 'gam|gram|gr'),
  ...unit(null, 'kg', 1, 'kg|ki-lô-gam|cân'),
  ...unit(null, 'm3', 1, 'm3|m³|mét khối'),
  ...unit(null, 'l', 1, 'lít'),
  ...unit(null, 'W', 1e6, 'mw'),
  ...unit(null, 'Wh', 1000, 'kwh'),
  ...unit('money', 'VND', 1, 'đồng|vnđ|vnd|đ'),
  ...unit('money', 'USD', 1, 'usd|đô la mỹ|đô la|đô-la'),
]);

/** Durations, ages, times over, levels: what follows such a number is counted by nobody. */
export const NOT_COUNTED =
  'năm|tháng|ngày|giờ|phút|giây|tuần|tuần lễ|tuổi|thập kỷ|thập niên|thế kỷ|đêm|tiếng|tiếng đồng hồ|lần|cấp|mùa|nhiệm kỳ|độ|độ c|quý|phần|bậc|số|chữ số|chiều|mặt trận|khóa|tuổi đảng|phần trăm|giờ đồng hồ|năm học|năm tuổi đảng|sao|con số|lượt xem|lượt đọc|lượt thích|lượt chia sẻ|bình luận|không|đến|tới|vế'.split(
    '|',
  );

/** Words that no counted noun begins with. */
export const FUNCTION_WORDS =
  'và|là|của|đã|được|cho|trong|tại|ở|với|có|để|thì|mà|nên|nhưng|hoặc|hay|đến|tới|từ|trở|so|này|đó|kia|nữa|không|chưa|theo|về|do|bởi|khi|vào|ra|lên|xuống|sau|trước|trên|dưới|giữa|đạt|tăng|giảm|chiếm|vượt|sẽ|đang|cũng|còn|như|cùng|gồm|bao gồm|bao nhiêu|thuộc|nhằm|tập trung|tổ chức|thực hiện|triển khai|xây dựng|phấn đấu|trường hợp nào|hàng|mỗi|các|những|quan|tiếp|qua|bằng|lại|đều|rồi|cách|nơi|bị|rất|càng|sang|nhất|hai|ba|khác|thứ|nằm|xác định|quy định|ngày|gắn|song|vì|nếu|tuy|bên|rạng|trong khi|phải|cần|mới|vẫn|chỉ|nhờ|trừ|làm|sạch|sao|rõ'.split(
    '|',
  );
