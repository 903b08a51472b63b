/** The words that the names of those who issue documents begin and go on with. */

/** What ministries, departments and district offices are for; half of it is in small letters. */
const FIELDS = [
  'Giáo dục và Đào tạo',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Lao động - TB và XH',
  'Lao động, TB và XH',
  'Lao động - TBXH',
  'Lao động TB và XH',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa - Thể thao và Du lịch',
  'Văn hóa, TT và DL',
  'Văn hóa và Thể thao',
  'Văn hóa và Thông tin',
  'Kế hoạch và Đầu tư',
  'Tài nguyên và Môi trường',
  'Thông tin và Truyền thông',
  'Khoa học và Công nghệ',
  'Dân tộc và Tôn giáo',
  'Tài chính và Kế hoạch',
  'Kinh tế và Hạ tầng',
  'Giao thông vận tải',
  'Giao thông',
  'Quốc phòng',
  'Công an',
  'Công Thương',
  'Nội vụ',
  'Tài chính',
  'Xây dựng',
  'Tư pháp',
  'Y tế',
  'Ngoại vụ',
];

/** A field as the press prints it: "Nông nghiệp và PTNT", "Nông nghiệp & Phát triển nông thôn", "Giáo dục - Đào tạo". */
function variants(field: string): string[] {
  const [first = '', last] = field.split(' và ');
  if (!last) return [field];
  const letters = last.replace(/(\p{L})\p{Ll}+ ?/gu, (_, letter: string) => letter.toUpperCase());
  return [' và ', ' & ', '&', ' - ', '-'].flatMap((and) => [last, letters].map((rest) => first + and + rest));
}

/** The first words of whoever issues a document, as printed after "của" or before "ban hành". */
export const ISSUER_HEADS = [
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành Đảng bộ',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Ban Bí thư',
  'Bộ Chính trị',
  'Ban Tổ chức',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Chỉ đạo',
  'Ủy ban Kiểm tra',
  'Ủy ban Thường vụ Quốc hội',
  'Ủy ban nhân dân',
  'Ủy ban Dân tộc',
  'Ủy ban bầu cử',
  'UBTVQH',
  'UBND',
  'HĐND',
  'UBKT',
  'Hội đồng nhân dân',
  'Chủ tịch nước',
  'Chủ tịch Quốc hội',
  'Thường trực Tỉnh ủy',
  'Thường trực HĐND',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Thị ủy',
  'Quận ủy',
  'Đảng ủy',
  'Đảng ủy Công an',
  'Đảng ủy Viện Kiểm sát',
  'Đảng ủy Tòa án',
  'Đảng ủy Quân sự',
  'Đảng ủy Bộ Chỉ huy Quân sự',
  'Đảng ủy Bộ đội Biên phòng',
  'Đảng bộ',
  'Quân ủy Trung ương',
  'Trung ương',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Quốc hội',
  'Tổng Liên đoàn Lao động Việt Nam',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Hội Liên hiệp Phụ nữ',
  'Tỉnh đoàn',
  'Trung ương Đoàn',
  ...['Bộ', 'Sở', 'Phòng'].flatMap((office) => FIELDS.flatMap(variants).map((field) => `${office} ${field}`)),
  'Bộ',
  'Sở',
];

/** First words of other organisations, whose names go on in capitals ("Hội Khuyến học", "Ban Quản lý dự án giao thông"). */
export const ORGANISATIONS =
  'Hội đồng|Hội|Liên đoàn|Liên minh|Hiệp hội|Liên hiệp|Đoàn|Ban|Ban cán sự|Đảng đoàn|Ủy ban|Ủy ban MTTQ|MTTQ|Mặt trận|Ngân hàng|Công ty|Tổng công ty|Tổng Công ty|Tập đoàn|Hợp tác xã|Quỹ|Bảo hiểm xã hội|BHXH|Kho bạc|Tòa án|TAND|Viện|VKSND|Cục|Chi cục|Tổng cục|Vụ|Trường|Đại học|Học viện|Trung tâm|Bệnh viện|Công an|Bộ đội|Bộ Chỉ huy|Bộ CHQS|Bộ CHBĐBP|Bộ Tư lệnh|Quân khu|Thanh tra|Kiểm toán|Văn phòng|Phòng|Hạt|Hải quan|Chi cục Thuế|Cơ quan|Tổng Giám đốc|Giám đốc|Thành đoàn|Huyện đoàn|Thủ tướng|Chủ tịch'.split(
    '|',
  );

/** Words in small letters that end a name: what is done, when, to what. */
export const NAME_STOPS =
  'về|và|ngày|đã|đang|sẽ|vừa|mới|cũng|có|là|ra|ký|được|bị|cho|với|trong|tại|ở|theo|để|đến|từ|khi|trên|dưới|nêu|trình|gửi|bằng|do|của|nhằm|gồm|thì|mà|nay|này|đó|số|năm|tháng|quý|cùng|hết|không|còn|chưa|các|những|cả|gắn|qua|đề|vào|lần|rồi|kèm|hoặc|nên|nếu|mở|đưa|đặt|lập|hôm|trước|sau|đối|vì|nhưng|vẫn|khoảng|gần|hơn|đều|phải|sáng|chiều|tối|trưa|cần|đạt|nhất|như|vượt|giữa|ban hành|thông qua|thông báo|công bố|công nhận|quy định|yêu cầu|phê duyệt|hướng dẫn|giao cho|giao nhiệm|chỉ đạo|chỉ định|phát hành|phát động|thực hiện|triển khai|sửa đổi|bổ sung|thay thế|bãi bỏ|căn cứ|xác định|áp dụng|tạo điều|nhiệm kỳ|thẩm định|thẩm tra|tán thành|phân công|phân cấp|tiếp tục|tuyên truyền|tuyên dương|tuyên phạt|kết luận|xây dựng|giải quyết|thống nhất|khẳng định|tổ chức|quyết định|chấp thuận|đồng ý|phối hợp|khởi tố|kiểm tra|cho biết|liên quan|quán triệt|tặng|khen|họp|xem xét|đánh giá|xét xử|xử lưu|xử sơ|xử phúc|xử phạt|tuyên án|mở phiên|cảnh báo|đăng|nói|báo cáo'.split(
    '|',
  );

/** Words in small letters that an issuer's name goes on with. */
export const ISSUER_TAIL =
  'tối cao|cấp cao|cấp cao tại|tỉnh|huyện|xã|phường|thị trấn|thành phố|thị xã|quận|đặc khu|đảng|trung ương|khóa|lâm thời|khối|các cơ quan|doanh nghiệp|nhân dân|chính phủ|bộ|ủy'.split(
    '|',
  );
