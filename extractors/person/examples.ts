/** Phrasings in which persons are named and what they say, and what names no person. */
import { examplesOf, type Example } from '../example.ts';

const { means, nothing, reads } = examplesOf<'person'>();

export const examples: Example<'person'>[] = [
  // One person by every honorific
  ...means(
    { name: 'Lò Văn Phong' },
    'Ông Lò Văn Phong cho biết dân bản rất phấn khởi.',
    'ông Lò Văn Phong, người đã gắn bó nửa đời với nghề rừng',
    'Anh Lò Văn Phong vừa dựng xong căn nhà mới.',
    'Gia đình anh Lò Văn Phong thoát nghèo năm 2019.',
    'Hộ ông Lò Văn Phong nuôi 12 con bò.',
    'Theo đồng chí Lò Văn Phong, việc khó nhất là đất đai.',
    'Đ/c Lò Văn Phong chủ trì buổi họp.',
    'Chú Lò Văn Phong kể chuyện đánh bắt cá.',
    'cụ Lò Văn Phong đã ngoài tám mươi',
    'Bác Lò Văn Phong dắt chúng tôi ra vườn mận.',
    'Em Lò Văn Phong đoạt giải Nhì môn Toán.',
    'cháu Lò Văn Phong được đưa đến viện kịp thời',
    'Nhà của anh Lò Văn Phong nằm bên suối.',
    '“Cứ làm rồi sẽ quen”, ông Lò Văn Phong nói.',
    'vợ chồng anh Lò Văn Phong trồng 2 ha cà phê',
    'Thầy Lò Văn Phong vượt 20 km đường rừng tới lớp.',
    'Gặp ông Lò Văn Phong bên bếp lửa, chúng tôi được nghe nhiều chuyện.',
    'Nhờ có anh Lò Văn Phong, con đường mới hoàn thành.',
    'Người hiến đất nhiều nhất là ông Lò Văn Phong.',
    'Tham gia đội văn nghệ còn có ông Lò Văn Phong.',
  ),
  ...means(
    { name: 'Hà Thị Ngọc Yến', honorific: 'bà' },
    'Bà Hà Thị Ngọc Yến phát biểu tại buổi lễ.',
    'bà Hà Thị Ngọc Yến tặng quà cho các cháu',
    'Tiếp chúng tôi là bà Hà Thị Ngọc Yến.',
  ),
  ...means(
    { name: 'Vàng Thị Dế', honorific: 'chị' },
    'Chị Vàng Thị Dế địu con xuống chợ.',
    'với chị Vàng Thị Dế, ngày ấy như mới hôm qua',
  ),
  ...means(
    { name: 'Nông Thị Hồng Nhung', honorific: 'cô' },
    'cô Nông Thị Hồng Nhung đứng lớp đã 15 năm',
    'Cô Nông Thị Hồng Nhung dạy chữ cho dân bản.',
  ),

  // Names of every people
  ...[
    'Giàng A Páo',
    'Sùng Mí Chở',
    'Vừ Thị Mỷ',
    'Thào Seo Sính',
    'Quàng Thị Nguyên',
    'Cà Văn Chiu',
    'Tòng Thị Inh',
    'Chảo Láo Tả',
    'Phàn Lở Mẩy',
    'Tẩn Phù Siểu',
    'Pờ Sì Tài',
    'Lỳ Phì Cà',
    'Moong Văn Nghệ',
    'Cụt Thị Hương',
    'Lương Văn Kẹo',
    'Bùi Văn Lợi',
    'Quách Thị Loan',
    'Nông Quốc Tuấn',
    'Vi Thị Xoan',
    'Hứa Đức Thìn',
    'Thạch Sô Phia',
    'Danh Thị Tươi',
    'Kim Som Phát',
    'Sơn Thị Sa Rây',
    'Trượng Văn Lánh',
    'Đàng Năng Thọ',
    'Hồ Văn Krai',
    'Alăng Mười',
    'Bhnướch Mon',
    'Bríu Liếc',
    'Zơrâm Nhung',
    'Rah Lan Thuk',
    'Siu Blăh',
    'Ksor Tứ',
    'Rơ Châm Hoang',
    'Kpă Thuật',
    'Kra Jan Tham',
    'Liêng Hót Ha Hai',
    'Cil Pam Ha Kriêng',
    'Điểu Minh',
    'Chamaléa Thị Khem',
    'Tô Hoài Phương',
    'Tôn Nữ Thị Ninh',
    'Sình Dỉ Gai',
    'Lù Văn Que',
  ].flatMap((name) => means({ name, honorific: 'anh' }, `Hôm ấy, anh ${name} đi từ sáng sớm.`)),
  ...means({ name: "H'Hen Niê", honorific: 'chị' }, "Chị H'Hen Niê trở về buôn.", 'chị H’Hen Niê mở lớp dệt thổ cẩm'),
  ...means({ name: 'Y Nuên Ayŭn', honorific: 'anh' }, 'Anh Y Nuên Ayŭn kể về mùa rẫy.'),
  ...means({ name: "K'Brèo", honorific: 'ông' }, "Ông K'Brèo trồng 3 ha cà phê.", 'ông K’Brèo gõ chiêng'),
  ...means({ name: 'A Wưng', honorific: 'anh' }, 'Anh A Wưng đan gùi rất khéo.'),
  ...means({ name: 'Y Der', honorific: 'bà' }, 'Nhà bà Y Der ở cuối làng.'),
  ...means({ name: 'Ka Thụy', honorific: 'bà' }, 'bà Ka Thụy ủ rượu cần'),
  ...means({ name: 'Sisouphanh Phommachanh' }, 'Thay mặt đoàn bạn, ông Sisouphanh Phommachanh cảm ơn tỉnh.'),

  // Role after the name; the unit is not in the role's words
  ...means(
    { name: 'Đoàn Khắc Mười', role: 'Bí thư Đảng ủy', unit: 'xã Kim Phú' },
    'Đồng chí Đoàn Khắc Mười, Bí thư Đảng ủy xã Kim Phú',
    'ông Đoàn Khắc Mười - Bí thư Đảng ủy xã Kim Phú cho rằng',
    'Ông Đoàn Khắc Mười (Bí thư Đảng ủy xã Kim Phú) vui mừng báo tin.',
    'Ông Đoàn Khắc Mười, 45 tuổi, Bí thư Đảng ủy xã Kim Phú, nói:',
    'Ông Đoàn Khắc Mười là Bí thư Đảng ủy xã Kim Phú.',
    'đồng chí Đoàn Khắc Mười – Bí thư Đảng ủy xã Kim Phú',
    'Bí thư Đảng ủy xã Kim Phú Đoàn Khắc Mười cho biết',
    'theo Bí thư Đảng ủy xã Kim Phú, ông Đoàn Khắc Mười, hạn hán còn kéo dài',
    'đồng chí Bí thư Đảng ủy xã Kim Phú Đoàn Khắc Mười',
    'Đoàn Khắc Mười, Bí thư Đảng ủy xã Kim Phú, là người con của bản.',
    'Ông Đoàn Khắc Mười, Bí thư Đảng ủy xã Kim Phú, tỉnh Tuyên Quang',
    'Đồng chí Đoàn Khắc Mười được bầu giữ chức Bí thư Đảng ủy xã Kim Phú.',
  ),
  ...means(
    { name: 'Lý Công Nguyên', role: 'Bí thư Chi bộ', unit: 'thôn Làng Chẩu 1' },
    'Đồng chí Lý Công Nguyên, Bí thư Chi bộ thôn Làng Chẩu 1, xã Thắng Quân cho biết:',
    'Bí thư Chi bộ thôn Làng Chẩu 1 Lý Công Nguyên bộc bạch',
    'anh Lý Công Nguyên - Bí thư Chi bộ thôn Làng Chẩu 1',
  ),
  ...means(
    { name: 'Lê Thành Đô', role: 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND', unit: 'tỉnh Điện Biên' },
    'Đồng chí Lê Thành Đô, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Điện Biên',
    'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Điện Biên Lê Thành Đô kiểm tra hiện trường.',
    'Dự lễ có ông Lê Thành Đô - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Điện Biên.',
  ),
  ...means(
    { name: 'Hoàng Văn Chất', role: 'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Tổ chức Tỉnh ủy' },
    'Đồng chí Hoàng Văn Chất, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Tổ chức Tỉnh ủy, cho biết:',
    'ông Hoàng Văn Chất - Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Tổ chức Tỉnh ủy',
  ),
  ...means(
    { name: 'Nguyễn Văn Đệ', role: 'nguyên Phó Chủ tịch UBND', unit: 'tỉnh Nghệ An' },
    'ông Nguyễn Văn Đệ, nguyên Phó Chủ tịch UBND tỉnh Nghệ An, được trao Huy hiệu 50 năm tuổi Đảng',
    'Đồng chí Nguyễn Văn Đệ - nguyên Phó Chủ tịch UBND tỉnh Nghệ An',
  ),
  ...means(
    { name: 'Vũ Thị Hoa', role: 'Hiệu trưởng', unit: 'Trường Tiểu học Nậm Mười' },
    'Cô Vũ Thị Hoa, Hiệu trưởng Trường Tiểu học Nậm Mười, lo lắng:',
    'Hiệu trưởng Trường Tiểu học Nậm Mười Vũ Thị Hoa đón học trò từ cổng.',
    'Trường Tiểu học Nậm Mười có 300 học sinh. Bà Vũ Thị Hoa, Hiệu trưởng, chia sẻ:',
  ),
  ...means(
    { name: 'Trần Thảo Vy', role: 'Giám đốc', unit: 'Công ty TNHH Hồng Phát' },
    'Bà Trần Thảo Vy, Giám đốc Công ty TNHH Hồng Phát, ký kết hợp đồng.',
    'chị Trần Thảo Vy - Giám đốc Công ty TNHH Hồng Phát',
  ),
  ...means(
    { name: 'Mùa A Lử', role: 'Trưởng bản', unit: 'bản Tà Số' },
    'Anh Mùa A Lử, Trưởng bản Tà Số, dẫn đường.',
    'ông Mùa A Lử - Trưởng bản Tà Số',
  ),
  ...means(
    { name: 'Rmah Loan', role: 'Chủ tịch Hội Nông dân', unit: 'xã Ia Mơ' },
    'Ông Rmah Loan, Chủ tịch Hội Nông dân xã Ia Mơ, cho hay:',
    'Chủ tịch Hội Nông dân xã Ia Mơ, ông Rmah Loan',
  ),
  ...means(
    { name: 'Phạm Thị Thanh Thúy', role: 'Trưởng phòng Văn hóa và Thông tin', unit: 'huyện Lạc Dương' },
    'Bà Phạm Thị Thanh Thúy, Trưởng phòng Văn hóa và Thông tin huyện Lạc Dương, cho biết',
  ),
  ...means(
    { name: 'Nhữ Hùng Thông', role: 'Phó Trưởng cơ quan Tổ chức - Nội vụ', unit: 'huyện Yên Sơn' },
    'Đồng chí Nhữ Hùng Thông, Phó Trưởng cơ quan Tổ chức - Nội vụ huyện Yên Sơn cho biết:',
  ),
  ...means(
    { name: 'Trịnh Hoàng Kha', role: 'Đồn trưởng' },
    'Thiếu tá Trịnh Hoàng Kha, Đồn trưởng Đồn Biên phòng Sông Đốc',
    'Trung tá Trịnh Hoàng Kha - Đồn trưởng, nói:',
  ),
  ...means(
    { name: 'Bùi Thị Mến', role: 'người có uy tín', unit: 'bản Nưa' },
    'Bà Bùi Thị Mến, người có uy tín bản Nưa, vận động bà con.',
  ),
  ...means(
    { name: 'Nguyễn Hữu Hùng', role: 'chủ vườn hồng treo gió' },
    'Ông Nguyễn Hữu Hùng, chủ vườn hồng treo gió, phấn khởi:',
    'anh Nguyễn Hữu Hùng - chủ vườn hồng treo gió, cho biết',
  ),
  ...means(
    { name: 'Lô Văn Lập', role: 'học sinh lớp 9A' },
    'em Lô Văn Lập, học sinh lớp 9A, đã trả lại ví',
    'Em Lô Văn Lập (học sinh lớp 9A) thích môn Sử.',
  ),

  // Role before the name
  ...means(
    { name: 'Phạm Đăng Định', role: 'Phó Bí thư Thường trực Đảng ủy', unit: 'xã Chân Sơn' },
    'Phó Bí thư Thường trực Đảng ủy xã Chân Sơn Phạm Đăng Định cho biết',
    'Theo Phó Bí thư Thường trực Đảng ủy xã Chân Sơn Phạm Đăng Định, mô hình này dễ làm.',
    '“Phải làm thật”, Phó Bí thư Thường trực Đảng ủy xã Chân Sơn Phạm Đăng Định khẳng định.',
  ),
  ...means(
    { name: 'Phạm Giang Nam', role: 'Giám đốc Sở Y tế' },
    'Giám đốc Sở Y tế Phạm Giang Nam báo cáo về tình hình thiếu thuốc.',
    'do Giám đốc Sở Y tế Phạm Giang Nam làm trưởng đoàn',
  ),
  ...means(
    { name: 'Nguyễn Quang Hưng', role: 'Bí thư Huyện ủy', unit: 'Huyện ủy Mường Nhé' },
    'Bí thư Huyện ủy Mường Nhé Nguyễn Quang Hưng nêu khó khăn.',
    'Ông Nguyễn Quang Hưng, Bí thư Huyện ủy Mường Nhé, nhận định',
  ),
  ...means(
    { name: 'Phạm Minh Chính' },
    'Thủ tướng Chính phủ Phạm Minh Chính dự lễ khởi công.',
    'Thủ tướng Phạm Minh Chính yêu cầu đẩy nhanh tiến độ',
  ),
  ...means(
    { name: 'Trần Hồng Hà', role: 'Phó Thủ tướng' },
    'Phó Thủ tướng Trần Hồng Hà ký Quyết định phê duyệt.',
    'Kết luận của Phó Thủ tướng Trần Hồng Hà',
  ),
  ...means(
    { name: 'Hoàng Văn Pao', role: 'Trưởng thôn' },
    'Trưởng thôn Hoàng Văn Pao đánh kẻng gọi dân.',
    'Nói rồi Trưởng thôn Hoàng Văn Pao chỉ tay về phía núi.',
  ),
  ...means({ name: 'Ngô Minh Đương', role: 'nghi phạm' }, 'lực lượng chức năng bắt giữ nghi phạm Ngô Minh Đương'),
  ...means(
    { name: 'Nguyễn Thị Oanh', role: 'vận động viên' },
    'Tấm Huy chương Vàng thuộc về vận động viên Nguyễn Thị Oanh.',
    'cổ vũ vận động viên Nguyễn Thị Oanh',
  ),

  // Ranks, degrees and callings
  ...means(
    { name: 'Đinh Ngọc Thành', honorific: 'thượng tá' },
    'Thượng tá Đinh Ngọc Thành thị sát thao trường.',
    'do thượng tá Đinh Ngọc Thành phụ trách',
  ),
  ...means({ name: 'Krajan Plin', role: 'Nghệ nhân Ưu tú' }, 'Nghệ nhân Ưu tú Krajan Plin truyền dạy cồng chiêng.'),
  ...means(
    { name: 'Nguyễn Thị Vân Khánh' },
    'Bác sĩ chuyên khoa II Nguyễn Thị Vân Khánh, Giám đốc bệnh viện, cảnh báo:',
  ),
  ...means({ name: 'Lương Văn Kẹo', role: 'Già làng' }, 'Già làng Lương Văn Kẹo thắp hương khấn thần rừng.'),
  ...means(
    { name: 'Lê Văn Hợi' },
    'PGS.TS Lê Văn Hợi trình bày tham luận.',
    'TS. Lê Văn Hợi nghiên cứu giống lúa này.',
    'ThS Lê Văn Hợi, giảng viên',
    'BS. Lê Văn Hợi khám bệnh cho dân.',
    'Thạc sĩ, bác sĩ Lê Văn Hợi mổ thành công.',
    'Đại tá, PGS.TS Lê Văn Hợi',
  ),
  ...means(
    { name: 'Trần Thị Tẻo', role: 'Mẹ Việt Nam Anh hùng' },
    'Mẹ Việt Nam Anh hùng Trần Thị Tẻo năm nay 94 tuổi.',
  ),

  // Where the person lives
  ...means(
    { name: 'Huỳnh Văn Tám', role: null, unit: 'ấp Tân Thành' },
    'ông Huỳnh Văn Tám (ấp Tân Thành, xã Tân Thuận) có 6 ha ao nuôi tôm',
    'Ông Huỳnh Văn Tám, ấp Tân Thành, xã Tân Thuận, nói:',
    'ông Huỳnh Văn Tám, ngụ ấp Tân Thành, kể',
    'Ông Huỳnh Văn Tám, ở ấp Tân Thành',
    'ông Huỳnh Văn Tám, 61 tuổi, ở ấp Tân Thành, xã Tân Thuận',
    'ông Huỳnh Văn Tám (SN 1964, trú tại ấp Tân Thành)',
    'Ông Huỳnh Văn Tám, sinh năm 1964, trú tại ấp Tân Thành, xã Tân Thuận, khai nhận',
  ),

  // Lists
  reads(
    'Các đồng chí: Trần Quốc Cường, Bí thư Tỉnh ủy; Mùa A Sơn, Phó Bí thư Thường trực Tỉnh ủy; Lò Thị Luyến chủ trì hội nghị.',
    { name: 'Trần Quốc Cường', honorific: 'đồng chí', role: 'Bí thư Tỉnh ủy' },
    { name: 'Mùa A Sơn', role: 'Phó Bí thư Thường trực Tỉnh ủy' },
    { name: 'Lò Thị Luyến', honorific: 'đồng chí' },
  ),
  reads(
    'Các đồng chí Phó Chủ tịch UBND tỉnh Điện Biên: Phạm Đức Toàn, Vừ A Bằng cùng dự.',
    { name: 'Phạm Đức Toàn', role: 'Phó Chủ tịch UBND', unit: 'tỉnh Điện Biên' },
    { name: 'Vừ A Bằng', role: 'Phó Chủ tịch UBND', unit: 'tỉnh Điện Biên' },
  ),
  reads(
    'Giải được trao cho các chiến sĩ Hồ Văn Năng, Phạm Văn Gái và Đinh Văn Rơ.',
    { name: 'Hồ Văn Năng', role: 'chiến sĩ' },
    { name: 'Phạm Văn Gái', role: 'chiến sĩ' },
    { name: 'Đinh Văn Rơ', role: 'chiến sĩ' },
  ),
  reads(
    'Cùng đi có các ông Lê Văn Bảy, Trịnh Đình Lâm và bà Vi Thị Xoan.',
    { name: 'Lê Văn Bảy', honorific: 'ông' },
    { name: 'Trịnh Đình Lâm', honorific: 'ông' },
    { name: 'Vi Thị Xoan', honorific: 'bà' },
  ),
  reads(
    'Hai em Triệu Gia Bảo và Chu Thị Ngọc Diệp đoạt giải Nhì.',
    { name: 'Triệu Gia Bảo', honorific: 'em' },
    { name: 'Chu Thị Ngọc Diệp', honorific: 'em' },
  ),
  reads(
    'Ông Vi Văn Thức và bà Lăng Thị Hoan có ba con.',
    { name: 'Vi Văn Thức', honorific: 'ông' },
    { name: 'Lăng Thị Hoan', honorific: 'bà' },
  ),
  reads(
    'khởi tố bị can đối với Rah Lan Thuk (SN 2001), Siu Đoan (SN 2003) và Nguyễn Thành Lợi (31 tuổi)',
    { name: 'Rah Lan Thuk' },
    { name: 'Siu Đoan' },
    { name: 'Nguyễn Thành Lợi' },
  ),
  reads(
    'Bố em, anh Hồ Văn Krai, đi rẫy; mẹ em, chị Hồ Thị Thoan, ở nhà.',
    { name: 'Hồ Văn Krai' },
    { name: 'Hồ Thị Thoan' },
  ),

  // Nothing announces the name
  ...means(
    { name: 'Sùng Mí Chở' },
    'Ở đây, Sùng Mí Chở là công chức trẻ nhất.',
    'Sùng Mí Chở vừa tròn 24 tuổi.',
    'Câu chuyện của Sùng Mí Chở lan khắp bản.',
  ),
  ...means(
    { name: 'Nguyễn Thành Lợi' },
    'Đến nơi, Nguyễn Thành Lợi bỏ chạy vào rừng.',
    'Nguyễn Thành Lợi khai nhận toàn bộ hành vi.',
    'bắt tạm giam Nguyễn Thành Lợi để điều tra',
  ),

  // The same person again, by the given name or in full
  ...means(
    { name: 'Giàng A Páo' },
    'Ông Giàng A Páo trồng sâm. Ông Páo nói: “Khó mấy cũng làm”.',
    'Chuyện ông Páo giữ rừng\n\nÔng Giàng A Páo đã giữ rừng 20 năm.',
    'Anh Giàng A Páo sinh năm 1990. Anh Páo lập nghiệp từ hai bàn tay trắng. Giàng A Páo nay là tỷ phú.',
  ),
  ...means({ name: 'Hồ Thị Châu Loan' }, 'Bà Hồ Thị Châu Loan nhận nhiệm vụ mới. Bà Châu Loan cảm ơn đồng nghiệp.'),
  ...means(
    { name: 'Lò Minh Hùng', role: 'Phó Bí thư Tỉnh ủy' },
    'Đồng chí Lò Minh Hùng thăm mô hình. Cùng đi với đồng chí Lò Minh Hùng, Phó Bí thư Tỉnh ủy, có lãnh đạo huyện.',
  ),

  // Persons of the past are named with their office; what bears their name is nothing
  ...means(
    { name: 'Hồ Chí Minh', role: 'Chủ tịch' },
    'Sinh thời, Chủ tịch Hồ Chí Minh nhiều lần nhắc tới chi bộ.',
    'Chủ tịch Hồ Chí Minh về thăm bản năm 1959.',
  ),
  ...nothing(
    'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Đoàn TNCS Hồ Chí Minh huyện tổ chức hội trại.',
    'Thành phố Hồ Chí Minh mưa lớn.',
    'TP. Hồ Chí Minh và Hà Nội dẫn đầu cả nước.',
    'Đường Hồ Chí Minh đoạn qua tỉnh đã thông xe.',
    'Quảng trường Hồ Chí Minh rợp cờ hoa.',
    'Tư tưởng Hồ Chí Minh soi đường.',
    'được tặng Huân chương Hồ Chí Minh',
    'Bác Hồ kính yêu',
    'dâng hương tại Khu tưởng niệm Chủ tịch Hồ Chí Minh',
    'Lăng Chủ tịch Hồ Chí Minh',
    'tượng đài Chủ tịch Hồ Chí Minh',
    'Mỗi tuần một câu chuyện về Bác Hồ',
    'Trường Chính trị Hồ Chí Minh',
  ),
  // Streets, schools, prizes, places
  ...nothing(
    'Trên đường Nguyễn Tất Thành, xe nối đuôi nhau.',
    'đường Phan Đình Phùng kéo dài',
    'phố Trần Hưng Đạo',
    'Trường THPT Lê Quý Đôn tổ chức khai giảng.',
    'Trường Tiểu học Nguyễn Viết Xuân',
    'Trường THCS Võ Thị Sáu có 24 lớp.',
    'phường Lê Hồng Phong',
    'phường Trần Phú và phường Quang Trung',
    'xã Nguyễn Huệ',
    'chợ Trần Văn Ơn',
    'cầu Nguyễn Văn Trỗi',
    'giải thưởng Nguyễn Văn Trỗi',
    'học bổng Nguyễn Thái Bình',
    'Quỹ học bổng Vừ A Dính',
    'sân vận động Phan Đình Phùng',
    'tượng đài Trương Định',
    'công viên Nguyễn Văn Cừ',
    'Chi đội Nguyễn Bá Ngọc',
    'Bệnh viện Nguyễn Tri Phương',
    'Nhà hát Trần Hữu Trang',
    'đền thờ Nguyễn Trung Trực',
    'khu lưu niệm Nguyễn Văn Linh',
    'làng Nguyễn Xá',
    'Trường Đại học Tôn Đức Thắng',
    'huyện Trần Văn Thời',
    'Cuộc thi Nguyễn Du',
    'Mai Sơn, Mộc Châu và Yên Châu là vùng mận.',
    'Cao Bằng, Hà Giang, Thái Nguyên',
    'Hoàng Sa, Trường Sa là của Việt Nam.',
    'Hoàng Su Phì mùa nước đổ',
    'Dãy Hoàng Liên Sơn phủ tuyết.',
    'Đoàn công tác đến Đinh Văn, Lâm Hà.',
    'Lương Sơn là huyện cửa ngõ.',
    'Lâm Đồng được mùa cà phê.',
    'Hà Tĩnh ứng phó với bão.',
    'vùng biển Bà Rịa - Vũng Tàu',
    'Sông Ông Đốc mùa cá',
    'núi Bà Đen',
    'khu du lịch Bà Nà',
    'chợ Bà Điều',
    'Tháp Bà Ponagar',
    'quần đảo Bà Lụa',
  ),
  // Bodies, offices and honours without a name
  ...nothing(
    'Đồng chí Bí thư Tỉnh ủy cùng Đoàn công tác thăm xã Phiêng Pằn.',
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể.',
    'Bí thư Chi bộ là người đi đầu.',
    'các đồng chí Ủy viên Ban Thường vụ, Huyện ủy viên phụ trách các chi bộ',
    'Giám đốc Sở Giáo dục và Đào tạo đã tặng Giấy khen.',
    'Hội Nông dân xã phối hợp với Đoàn Thanh niên.',
    'Bà con các dân tộc Thái, Mông, Dao cùng chung sống.',
    'Đồng bào Mông ăn Tết.',
    'Người Hà Nhì giữ rừng.',
    'Ông bà ta có câu như thế.',
    'Anh em trong tổ thay nhau trực.',
    'Nhà giáo Việt Nam',
    'Thầy thuốc Việt Nam',
    'Ngày Nhà giáo Việt Nam 20/11',
    'danh hiệu Bà mẹ Việt Nam Anh hùng',
    'Anh hùng Lao động thời kỳ đổi mới',
    'Trung tâm Y tế, Bảo hiểm xã hội và Kho bạc Nhà nước',
    'Đảng Cộng sản Việt Nam',
    'Tổ quốc Việt Nam xã hội chủ nghĩa',
    'Hội Liên hiệp Phụ nữ Việt Nam',
    'Ban Chấp hành Trung ương',
    'Nghị quyết Trung ương 4 khóa XII',
    'Sở Nông nghiệp và Môi trường',
    'nước Anh và nước Pháp',
    'giáo viên Tiếng Anh và Tin học',
    'Anh, Pháp, Đức và Nhật Bản',
    'giống gà Đông Tảo, lợn Móng Cái',
    'Tết Nguyên đán Ất Tỵ',
    'chương trình Xuân Biên phòng ấm lòng dân bản',
    'các cháu Nhi đồng',
    'Trưởng ban Tổ chức Huyện ủy phát biểu.',
    'đồng chí Trưởng đoàn Kiểm tra',
    'Ông nói và cười.',
    'Bà kể rằng ngày ấy khổ lắm.',
    'Chị Hội trưởng rất nhiệt tình.',
    'Cán bộ, chiến sĩ Đồn Biên phòng Sông Đốc giúp dân gặt lúa.',
    'Bác sĩ Bệnh viện đa khoa tỉnh khám cho 300 người.',
    'Nghệ nhân các huyện Mai Châu, Đà Bắc trình diễn.',
    'Đại tá chỉ huy buổi tập.',
  ),
  // Who wrote the article and took the photos
  ...nothing(
    'Ảnh: Quàng Hưởng',
    'Bài, ảnh: Nguyễn Thị Yến',
    'Tin, ảnh: Lò Văn Thái',
    'Nguồn: Trần Thanh Tùng',
    'Thực hiện: Lê Minh Hải',
  ),
  // Documents, dates, events
  ...nothing(
    'Quyết định số 1507-QĐ/TU ngày 20/6/2025',
    'Chiến dịch Điện Biên Phủ toàn thắng.',
    'Cách mạng Tháng Tám thành công.',
    'Lễ hội Lồng Tồng xuân Giáp Thìn',
    'Xã Bắc Yên được thành lập sau hợp nhất từ 4 đơn vị hành chính.',
    'Chương trình OCOP đạt kết quả.',
    'Giải Bóng chuyền nữ quốc tế VTV Cup',
    'Ngân hàng Chính sách xã hội tỉnh giải ngân 200 tỷ đồng.',
    'sản phẩm chè Shan tuyết Suối Giàng',
    'Quốc lộ 6 qua đèo Pha Đin',
    'Công ty cổ phần Tập đoàn Thủy sản Minh Phú',
    'Công ty TNHH Lê Vũ',
  ),

  // Two persons side by side: each has the role before the own name
  reads(
    'Tổng Bí thư Tô Lâm, Chủ tịch nước Lương Cường và Thủ tướng Phạm Minh Chính dâng hoa.',
    { name: 'Tô Lâm', role: 'Tổng Bí thư' },
    { name: 'Lương Cường', role: 'Chủ tịch nước' },
    { name: 'Phạm Minh Chính', role: 'Thủ tướng' },
  ),
  reads(
    'Chánh án TAND tỉnh Hà Giang Nguyễn Văn Bường và Viện trưởng VKSND tỉnh Đặng Văn Cường đồng chủ trì.',
    { name: 'Nguyễn Văn Bường', role: 'Chánh án TAND', unit: 'tỉnh Hà Giang' },
    { name: 'Đặng Văn Cường', role: 'Viện trưởng VKSND', unit: 'tỉnh Hà Giang' },
  ),
  reads(
    'Đồng chí Nguyễn Ngọc Hân - Phó Bí thư Tỉnh ủy, đồng chí Phan Thanh Liêm - Trưởng ban Nội chính Tỉnh ủy tới dự.',
    { name: 'Nguyễn Ngọc Hân', role: 'Phó Bí thư Tỉnh ủy' },
    { name: 'Phan Thanh Liêm', role: 'Trưởng ban Nội chính Tỉnh ủy' },
  ),
  reads('Thừa ủy quyền của Chủ tịch nước, đồng chí Hầu Minh Lợi, Phó Chủ tịch UBND tỉnh Hà Giang trao Huân chương.', {
    name: 'Hầu Minh Lợi',
    role: 'Phó Chủ tịch UBND',
    unit: 'tỉnh Hà Giang',
  }),
  reads(
    'Thủ môn Đặng Văn Lâm cản phá; tiền đạo Nguyễn Tiến Linh ghi bàn phút 67.',
    { name: 'Đặng Văn Lâm', role: 'Thủ môn' },
    { name: 'Nguyễn Tiến Linh', role: 'tiền đạo' },
  ),
  reads(
    'Các bác sĩ Trần Văn Hùng, Lê Thị Mai khám bệnh miễn phí.',
    { name: 'Trần Văn Hùng', role: 'bác sĩ' },
    { name: 'Lê Thị Mai', role: 'bác sĩ' },
  ),
  reads(
    'Ông Bùi Thanh Hà cùng vợ là Nguyễn Thị Lan đầu tư 2 tỷ đồng.',
    { name: 'Bùi Thanh Hà' },
    { name: 'Nguyễn Thị Lan' },
  ),
  reads('Chị Bàn Thị Mến cùng con gái Đặng Thị Nga hái lê.', { name: 'Bàn Thị Mến' }, { name: 'Đặng Thị Nga' }),
  reads(
    'Điển hình như hộ Lò Văn Hoan, Quàng Văn Thiết và Cà Thị Pâng.',
    { name: 'Lò Văn Hoan' },
    { name: 'Quàng Văn Thiết' },
    { name: 'Cà Thị Pâng' },
  ),
  reads(
    'Danh sách ủng hộ: Nguyễn Thị Hạnh (200.000 đồng), Trần Văn Lực (500.000 đồng).',
    { name: 'Nguyễn Thị Hạnh' },
    { name: 'Trần Văn Lực' },
  ),

  // What stands between the name and the role says nothing of the role
  ...means(
    { name: 'Lê Văn Sáu', role: 'Giám đốc', unit: 'HTX Phước Hậu' },
    'Ông Lê Văn Sáu (bìa phải), Giám đốc HTX Phước Hậu, giới thiệu sản phẩm.',
    'Ông Lê Văn Sáu (thứ hai, từ trái sang), Giám đốc HTX Phước Hậu',
    'ông Lê Văn Sáu, 52 tuổi, dân tộc Mường, Giám đốc HTX Phước Hậu',
    'Ông Lê Văn Sáu (sinh năm 1970), Giám đốc HTX Phước Hậu',
    'Ông Lê Văn Sáu Giám đốc HTX Phước Hậu cho biết',
  ),
  ...means(
    { name: 'Nông Văn Dũng', role: 'Chủ tịch Hội Cựu chiến binh', unit: 'thị trấn Yên Thế' },
    'Chủ tịch Hội Cựu chiến binh thị trấn Yên Thế, ông Nông Văn Dũng, cho biết hội có 9 chi hội.',
    'Theo Chủ tịch Hội Cựu chiến binh thị trấn Yên Thế Nông Văn Dũng, hội rất mạnh.',
    'Với vai trò Chủ tịch Hội Cựu chiến binh thị trấn Yên Thế, ông Nông Văn Dũng luôn gương mẫu.',
  ),
  ...means(
    { name: 'Lâu Văn Dính', role: 'Chủ tịch UBND', unit: 'xã Mường Lát' },
    'Chủ tịch UBND xã Mường Lát Lâu Văn Dính báo cáo nhanh.',
    'Tại xã Mường Lát, Chủ tịch UBND xã Lâu Văn Dính cho biết đã di dời 41 hộ.',
    'Xã Mường Lát có 12 bản. Ông Lâu Văn Dính, Chủ tịch UBND xã, nói:',
  ),
  ...means(
    { name: 'Võ Văn Đời', role: 'Chủ nhiệm', unit: 'HTX Tân Phú' },
    'Chủ nhiệm HTX Tân Phú Võ Văn Đời ký hợp đồng.',
    'Ông Võ Văn Đời, Chủ nhiệm HTX Tân Phú, cho biết',
  ),
  ...means(
    { name: 'Vũ Mạnh Hùng', role: 'Đội trưởng Đội Quản lý thị trường số 3' },
    'Đội trưởng Đội Quản lý thị trường số 3 Vũ Mạnh Hùng cho hay',
    'Ông Vũ Mạnh Hùng, Đội trưởng Đội Quản lý thị trường số 3',
  ),
  ...means(
    { name: 'Nguyễn Thị Huệ', role: 'Bí thư Chi đoàn', unit: 'thôn Bản Lầu' },
    'Chị Nguyễn Thị Huệ, Bí thư Chi đoàn thôn Bản Lầu, người Tày, là điển hình.',
  ),
  ...means({ name: 'Lò Vũ Vân', role: 'Nhà nghiên cứu văn hóa' }, 'Nhà nghiên cứu văn hóa Lò Vũ Vân vừa ra sách mới.'),
  ...means(
    { name: 'Ly Thị Chía', role: 'cô giáo cắm bản' },
    'Vợ anh là chị Ly Thị Chía, sinh năm 1995, cô giáo cắm bản.',
  ),
  ...means(
    { name: 'Ama Bhiăng', role: 'già làng', unit: 'buôn Ko Siêr' },
    'Theo ông Ama Bhiăng - già làng buôn Ko Siêr, lễ cúng có từ lâu.',
  ),
  ...means(
    { name: 'Hồ Thị Nghịt', unit: 'bản Cát' },
    'Đến thăm mẹ Hồ Thị Nghịt ở bản Cát, ai cũng nghẹn ngào.',
    'Bà Hồ Thị Nghịt trú tại bản Cát.',
  ),
  ...means(
    { name: 'Thào A Sì', role: 'Trưởng bản', unit: 'bản Trống Tông' },
    'Ông Thào A Sì được dân bầu làm Trưởng bản Trống Tông.',
  ),
  ...means({ name: 'Giàng A Dơ' }, 'Ảnh: Anh Giàng A Dơ hướng dẫn du khách làm bánh dày.'),
  ...means({ name: 'Y Krang Bkrông' }, 'Ông Y Krang Bkrông trồng cà phê. Ông Y Krang nói: “Phải học”.'),
  ...means({ name: "H'Liên Ksơr" }, "Bà H'Liên Ksơr dệt vải. Chị H'Liên bán thổ cẩm."),
  ...means({ name: 'Võ Nguyên Giáp', role: 'Đại tướng' }, 'Đại tướng Võ Nguyên Giáp chọn Mường Phăng làm Sở chỉ huy.'),
  ...means({ name: 'Nguyễn Hải Nam', role: 'Tổng Giám đốc' }, 'Ông Tổng Giám đốc Nguyễn Hải Nam phát biểu.'),
  ...means({ name: 'Hoàng Đức Thắng', role: 'ĐBQH' }, 'ĐBQH Hoàng Đức Thắng (Đoàn Quảng Trị) tán thành dự thảo.'),
  ...means(
    { name: 'Điểu Khôn', role: 'Bí thư Huyện đoàn', unit: 'Huyện đoàn Bù Đốp' },
    'Anh Điểu Khôn, Bí thư Huyện đoàn Bù Đốp, khởi xướng mô hình.',
  ),
  ...means({ name: 'Thào A Sình', honorific: 'thằng' }, 'như thằng Thào A Sình nhà cuối bản'),

  // What bears a person's name, what looks like one
  ...nothing(
    'Giải thưởng mang tên bà Nguyễn Thị Định được trao lần đầu.',
    'Núi Cô Tiên, suối Ông Lão',
    'Lễ hội Bà Chúa Xứ núi Sam',
    'Gạo Nàng Hai, khoai lang Nhật, chè Thái Nguyên',
    'Chị Dậu là hình tượng người phụ nữ nông thôn.',
    'Đồng chí Tổng Giám đốc phát biểu.',
    'Các đồng chí Đoàn Thanh niên xã tham gia.',
    'Anh Sơn, Đô Lương, Thanh Chương là ba huyện miền núi.',
    'cầu Trần Thị Lý nối đôi bờ sông Hàn',
    'Doanh nghiệp tư nhân Trần Quang Minh đồng hành.',
    'Khu công nghiệp Trần Quốc Toản giai đoạn 2',
    'Giải báo chí Huỳnh Thúc Kháng lần thứ 16',
    'Đội Thiếu niên Tiền phong Hồ Chí Minh',
    'Học viện Chính trị quốc gia Hồ Chí Minh',
    'Đoàn Quảng Trị giành 12 huy chương.',
    'Được sự giới thiệu của Chủ tịch UBND xã Hồ Thầu, chúng tôi lên núi.',
    'phường Nguyễn Nghiêm và phường Lê Hồng Phong',
    'Chủ tịch UBND phường Lê Hồng Phong trao quà.',
    'Ông chủ Hoa Yêu Thương giảm giá.',
    'Làng Mùa Sái, bản Tà Số',
  ),

  // From abroad
  reads(
    'Tổng thống Nga Vladimir Putin và Thủ tướng Lào Sonexay Siphandone tới thăm.',
    { name: 'Vladimir Putin', role: 'Tổng thống Nga' },
    { name: 'Sonexay Siphandone', role: 'Thủ tướng Lào' },
  ),
  ...means({ name: 'Ito Naoki' }, 'Ngài Ito Naoki trao tặng xe cứu thương.'),

  // Names whose first word is a mark of man or woman, in a list
  reads(
    'Dự có các đồng chí: Dương Văn Trang - Bí thư Tỉnh ủy; A Pớt - Phó Bí thư Tỉnh ủy; Y Ngọc - Phó Chủ tịch UBND tỉnh Kon Tum.',
    { name: 'Dương Văn Trang', role: 'Bí thư Tỉnh ủy' },
    { name: 'A Pớt', role: 'Phó Bí thư Tỉnh ủy' },
    { name: 'Y Ngọc', role: 'Phó Chủ tịch UBND', unit: 'tỉnh Kon Tum' },
  ),
  ...nothing(
    'Nghĩa trang liệt sĩ Núi Nài',
    'huyện A Lưới và xã Y Tý',
    'Y Tý mùa mây, A Pa Chải cực Tây',
    'Nhà Văn Hóa thôn, Sở Văn Hóa Thể Thao',
    'hãng Toyota, Honda và Samsung Electronics',
    'giống lúa Japonica, cam Vinh, bưởi Diễn',
  ),

  // A role ends before what is done, and before others
  ...means(
    { name: 'Lê Văn An', role: 'Bí thư Huyện ủy', unit: 'Huyện ủy Mai Sơn' },
    'Đồng chí Lê Văn An, Bí thư Huyện ủy Mai Sơn kiểm tra tiến độ thi công.',
    'Đồng chí Lê Văn An, Bí thư Huyện ủy Mai Sơn, lãnh đạo các phòng dự buổi lễ.',
    'Đồng chí Lê Văn An, Bí thư Huyện ủy Mai Sơn tổ chức gặp mặt báo chí.',
    'Đồng chí Lê Văn An, Bí thư Huyện ủy Mai Sơn, cán bộ, công chức các cơ quan tham gia trồng cây.',
    'Ông Lê Văn An hiện là Bí thư Huyện ủy Mai Sơn.',
    'Ông Lê Văn An từng giữ chức vụ Bí thư Huyện ủy Mai Sơn.',
    'Chỉ định đồng chí Lê Văn An tham gia Ban Thường vụ và giữ chức Bí thư Huyện ủy Mai Sơn.',
  ),
  // Roles whose body no list has, before the name
  ...means(
    { name: 'Nguyễn Văn Lâm', role: 'Chủ nhiệm Câu lạc bộ hát then' },
    'Theo Chủ nhiệm Câu lạc bộ hát then Nguyễn Văn Lâm, lớp học rất đông.',
  ),
  ...means(
    { name: 'Nguyễn Văn Lâm', role: 'Phó Viện trưởng Viện Dân tộc học' },
    'Phó Viện trưởng Viện Dân tộc học Nguyễn Văn Lâm trình bày tham luận.',
  ),
  ...means(
    { name: 'Nguyễn Thị Hoa' },
    'Nghị lực của nữ sinh khuyết tật Nguyễn Thị Hoa lay động nhiều người.',
    'một shipper trẻ Nguyễn Thị Hoa',
  ),

  // A list with words in brackets between
  reads(
    "3 HCV do công của Điểu Thị Xia (1.500 m nữ), H'Linh (nhảy xa) và Lê Ngọc Phúc (chạy 400 m rào nam).",
    { name: 'Điểu Thị Xia' },
    { name: "H'Linh" },
    { name: 'Lê Ngọc Phúc' },
  ),
  // The reporter's name at the end
  ...nothing('Bản làng đổi mới từng ngày.\n\nNguyễn Thị Hạnh', 'Mùa xuân đã về.\n\nLò Văn Thái\n\n'),

  // As the press prints it: a place in brackets before the name, terms of office, abbreviations
  ...means(
    { name: 'Vi Văn Sáo', role: 'Bí thư Đảng ủy', unit: 'xã Sơn Hải' },
    'Bí thư Đảng ủy xã Sơn Hải (Lục Ngạn) Vi Văn Sáo thủng thẳng nói.',
    'Ông Vi Văn Sáo, Bí thư Đảng ủy xã Sơn Hải khóa XV, nói.',
    'Ông Vi Văn Sáo-Bí thư Đảng ủy xã Sơn Hải nói.',
  ),
  ...means(
    { name: 'Nguyễn Thị Ngọc', role: 'giáo viên', unit: 'Trường Tiểu học số 2 thị trấn Tân Uyên' },
    'Tôi tình cờ biết cô Nguyễn Thị Ngọc, giáo viên Trường Tiểu học số 2 thị trấn Tân Uyên.',
  ),
  ...means(
    { name: 'Nguyễn Tiềm', role: 'Bí thư' },
    'Đại hội bầu 7 đồng chí (Đ/C), Đ/C Nguyễn Tiềm được bầu làm Bí thư.',
  ),
  ...means(
    { name: 'Nguyễn Thị Thanh', role: 'UVT.Ư Đảng, Bí thư Tỉnh ủy' },
    'Đồng chí Nguyễn Thị Thanh, UVT.Ư Đảng, Bí thư Tỉnh ủy chủ trì hội nghị.',
    'Dưới sự chủ trì của đồng chí Nguyễn Thị Thanh, UVT.Ư Đảng, Bí thư Tỉnh ủy',
  ),
  reads(
    'Sáu đối tượng bị truy nã gồm Y Quynh Bdap (31 tuổi, trú tại xã Ea Yông); Y Mut Mlô (63 tuổi); Y Niên Êya (45 tuổi).',
    { name: 'Y Quynh Bdap', unit: 'xã Ea Yông' },
    { name: 'Y Mut Mlô' },
    { name: 'Y Niên Êya' },
  ),
  reads(
    'có 3 đối tượng là Mai Đăng Nguyên (SN 2007), Mai Tiến Đạt (SN 2005) và Nguyễn Quốc Thiện (SN 2006)',
    { name: 'Mai Đăng Nguyên' },
    { name: 'Mai Tiến Đạt' },
    { name: 'Nguyễn Quốc Thiện' },
  ),
  ...means({ name: 'Y Chônh Bkrông', role: null }, 'nam thanh niên tên Y Chônh Bkrông (SN 2002)'),
  ...nothing(
    'Đền thờ Chủ tịch Tôn Đức Thắng',
    'Khu lưu niệm Chủ tịch Tôn Đức Thắng (xã Mỹ Hòa Hưng)',
    'phẩm chất người lính Cụ Hồ',
    'Tuyến đường được mở rộng. Ảnh: Quang Cường - TTXVN',
  ),

  // Whose a bare office is
  ...means(
    { name: 'Hồ Thị Kim Cúc', role: 'Phó Bí thư Đảng ủy', unit: 'xã Tà Rụt' },
    'Đảng ủy Quân khu 4 kiểm tra. Ở xã Tà Rụt, Phó Bí thư Đảng ủy Hồ Thị Kim Cúc chia sẻ:',
    'Xã Tà Rụt có 12 chi bộ. Bà Hồ Thị Kim Cúc, Phó Bí thư Đảng ủy, cho biết:',
  ),
  ...means(
    { name: 'Hồ Văn Đươi', role: 'Bí thư', unit: 'thôn A Đăng' },
    'Chi bộ thôn A Đăng do ông Hồ Văn Đươi làm Bí thư có 23 đảng viên.',
  ),
  ...means(
    { name: 'Lường Văn Chỉnh', role: 'Chủ tịch UBND', unit: 'xã Côn Minh' },
    'Ông Lường Văn Chỉnh - khi đó là Chủ tịch UBND xã Côn Minh - động viên.',
    'Ông Lường Văn Chỉnh, nay là Chủ tịch UBND xã Côn Minh',
  ),
  ...nothing('đại diện siêu thị Big C hứa bao tiêu 50 tấn', 'giám đốc Vincom Plaza khai trương'),

  // The organ named before, to which a bare one points
  ...means(
    { name: 'Hà Văn Thiết', role: 'Đội trưởng Đội Tổng hợp đảm bảo', unit: 'Đồn Biên phòng Hiền Kiệt' },
    'Đồn Biên phòng Hiền Kiệt đứng chân ở xã Hiền Kiệt. Trung úy Hà Văn Thiết, Đội trưởng Đội Tổng hợp đảm bảo của đồn, kể:',
  ),
  ...means(
    { name: 'Lê Đình Quý', role: 'Đội trưởng Đội Vũ trang', unit: 'Đồn Biên phòng Ia O' },
    'Đến Đồn Biên phòng Ia O, chúng tôi gặp Thượng úy Lê Đình Quý, Đội trưởng Đội Vũ trang của đồn.',
  ),
  ...means(
    { name: 'Phan Thị Mơ', role: 'Tổ trưởng Tổ Ngữ văn', unit: 'Trường THPT Mường Bú' },
    'Trường THPT Mường Bú có 18 lớp. Cô Phan Thị Mơ, Tổ trưởng Tổ Ngữ văn của trường, được khen.',
  ),
  ...means(
    { name: 'Trương Văn Đảm', role: 'Trưởng phòng Kỹ thuật', unit: 'Công ty CP Mía đường Sóc Trăng' },
    'Công ty CP Mía đường Sóc Trăng vào vụ ép. Anh Trương Văn Đảm, Trưởng phòng Kỹ thuật của công ty, cho biết:',
  ),
  ...means(
    { name: 'Thân Thị Thủy', role: 'Chủ tịch Công đoàn', unit: 'Công ty TNHH Giày Việt Phát' },
    'Công ty TNHH Giày Việt Phát có 2.000 lao động. Bà Thân Thị Thủy, Chủ tịch Công đoàn của công ty, nói:',
  ),
  ...means(
    { name: 'Ngân Thị Quế', unit: 'Trường PTDTBT Tiểu học Trung Lý 1' },
    'Trường PTDTBT Tiểu học Trung Lý 1 ra đời trên cơ sở sáp nhập Trường Tiểu học Tà Cóm và Trường Tiểu học Pa Búa. Cô giáo Ngân Thị Quế, Hiệu trưởng nhà trường, kể:',
    'Trường PTDTBT Tiểu học Trung Lý 1 được thành lập từ Trường Tiểu học Tà Cóm. Cô Ngân Thị Quế, Phó Hiệu trưởng nhà trường',
    'Trường PTDTBT Tiểu học Trung Lý 1 vừa nhập với Trường Mầm non Tà Cóm. Cô Ngân Thị Quế, Bí thư Chi bộ, Hiệu trưởng nhà trường',
    'Tại Trường PTDTBT Tiểu học Trung Lý 1, cô Ngân Thị Quế, Hiệu phó nhà trường, đón khách.',
    'Trường PTDTBT Tiểu học Trung Lý 1 khang trang. Hiệu trưởng nhà trường Ngân Thị Quế cho hay',
  ),
  ...means(
    { name: 'Lưu Thế Vinh', unit: 'Công ty TNHH Gỗ Phú Tài' },
    'Chi bộ Công ty TNHH Gỗ Phú Tài có 15 đảng viên. Ông Lưu Thế Vinh, Bí thư Chi bộ, Phó Giám đốc Công ty, kể:',
    'Công ty TNHH Gỗ Phú Tài được thành lập năm 2009. Chủ tịch Công đoàn Công ty Lưu Thế Vinh nói:',
    'Công ty TNHH Gỗ Phú Tài được thành lập năm 2009. Anh Lưu Thế Vinh, Bí thư Đoàn Thanh niên Công ty, nói:',
    'Công ty TNHH Gỗ Phú Tài được thành lập năm 2009. Giám đốc Công ty Lưu Thế Vinh nói:',
    'Công ty TNHH Gỗ Phú Tài được thành lập năm 2009. Anh Lưu Thế Vinh, tổ trưởng chuyền ráp số 3, quê ở Phù Cát.',
    'Công ty TNHH Gỗ Phú Tài được thành lập năm 2009. Anh Lưu Thế Vinh, tổ trưởng tổ sơn, nói:',
    'Công ty TNHH Gỗ Phú Tài được thành lập năm 2009. Anh Lưu Thế Vinh, công nhân phân xưởng 2, nói:',
    'Công ty TNHH Gỗ Phú Tài được thành lập năm 2009. Anh Lưu Thế Vinh, Quản đốc xưởng cưa, nói:',
  ),
  ...means(
    { name: 'Mã Thị Nhình', role: 'Phó Trưởng phòng', unit: 'Phòng Nội vụ huyện Bảo Lạc' },
    'Theo Phòng Nội vụ huyện Bảo Lạc, toàn huyện giảm 40 xóm. Bà Mã Thị Nhình, Phó Trưởng phòng, cho rằng đó là việc khó.',
  ),
  ...means(
    { name: 'Đỗ Văn Lành', role: 'Trưởng phòng', unit: 'Phòng Kinh tế thị xã Giá Rai' },
    'Phòng Kinh tế thị xã Giá Rai đã cử cán bộ xuống ấp. Ông Đỗ Văn Lành, Trưởng phòng, nói:',
  ),
  ...means(
    { name: 'Rmah Duyên', role: 'Phó Trưởng ban', unit: 'Ban Dân tộc tỉnh Gia Lai' },
    'Ban Dân tộc tỉnh Gia Lai vừa khảo sát 12 làng. Ông Rmah Duyên, Phó Trưởng ban, cho biết:',
  ),
  ...means(
    { name: 'Trịnh Quang Huy', role: 'Chi cục trưởng', unit: 'Chi cục Thủy lợi tỉnh Bến Tre' },
    'Chi cục Thủy lợi tỉnh Bến Tre mở cống. Ông Trịnh Quang Huy, Chi cục trưởng, khuyến cáo dân trữ nước.',
  ),
  ...means(
    { name: 'Vũ Đình Khoa', unit: 'phường Nam Đồng' },
    'Phường Nam Đồng được lập nên từ phường Ái Quốc và một phần phường An Thượng. Ông Vũ Đình Khoa, Phó Bí thư Đảng ủy phường, nói:',
    'Xã An Thượng và phường Ái Quốc nhập lại thành phường Nam Đồng. Ông Vũ Đình Khoa, Chủ tịch UBND phường, nói:',
    'Phường Nam Đồng hình thành trên cơ sở sắp xếp phường Ái Quốc với phường An Thượng. Bí thư Đảng ủy phường Vũ Đình Khoa nói:',
    'Phường Nam Đồng hợp nhất từ phường Ái Quốc và phường An Thượng. Theo Chủ tịch UBND phường Vũ Đình Khoa',
    'Phường Nam Đồng ra đời sau khi sáp nhập phường Ái Quốc với phường An Thượng. Ông Vũ Đình Khoa, Chủ tịch HĐND phường, nói:',
  ),
  ...means(
    { name: 'Thạch Thị Pha Ly', role: 'Chi hội trưởng', unit: 'ấp Sóc Dong' },
    'Chi hội Phụ nữ ấp Sóc Dong có 80 hội viên. Chi hội trưởng là chị Thạch Thị Pha Ly, 40 tuổi.',
  ),
  ...means(
    { name: 'Lò Văn Hiêng', role: 'Bí thư Chi bộ', unit: 'bản Nà Tòng' },
    'Ở bản Nà Tòng, Bí thư Chi bộ là ông Lò Văn Hiêng, người có 30 năm tuổi Đảng.',
    'Chi bộ bản Nà Tòng có 20 đảng viên, Bí thư Chi bộ là ông Lò Văn Hiêng.',
  ),
  ...means(
    { name: 'Bùi Thị Nhót', role: 'Tổ trưởng', unit: null },
    'Tổ trưởng là bà Bùi Thị Nhót, người Mường.',
    'Mỗi tổ có 12 người. Tổ trưởng là bà Bùi Thị Nhót.',
  ),
  ...means(
    { name: 'Y Bham Êban', role: 'Giám đốc', unit: 'HTX Ca cao Buôn Triết' },
    'HTX Ca cao Buôn Triết có 40 thành viên. Anh Y Bham Êban, Giám đốc, nói:',
  ),
  ...means(
    { name: 'Lâm Văn Đực', unit: 'HTX Nghêu Rạng Đông' },
    'HTX Nghêu Rạng Đông có 600 thành viên. Giám đốc HTX Lâm Văn Đực bảo giá nghêu đang lên.',
    'HTX Nghêu Rạng Đông có 600 thành viên. Ông Lâm Văn Đực, Chủ tịch Hội đồng quản trị HTX, bảo:',
    'HTX Nghêu Rạng Đông có 600 thành viên. Chủ nhiệm HTX Lâm Văn Đực bảo:',
  ),
  ...means(
    { name: 'Danh Lung', role: 'Chủ tịch Hội Đoàn kết sư sãi yêu nước', unit: 'huyện Gò Quao' },
    'Ở huyện Gò Quao có 12 chùa. Hòa thượng Danh Lung, Chủ tịch Hội Đoàn kết sư sãi yêu nước huyện, nói:',
  ),

  // Each its own, in the order told
  reads(
    'Các đồng chí Lê Văn Sáu, Trần Thị Hiền, Mai Văn Út lần lượt giữ chức Bí thư Đảng ủy các xã Tân Long, Phú Lộc, Vĩnh Lợi.',
    { name: 'Lê Văn Sáu', role: 'Bí thư Đảng ủy', unit: 'xã Tân Long' },
    { name: 'Trần Thị Hiền', role: 'Bí thư Đảng ủy', unit: 'xã Phú Lộc' },
    { name: 'Mai Văn Út', role: 'Bí thư Đảng ủy', unit: 'xã Vĩnh Lợi' },
  ),
  reads(
    'Hai đồng chí Sùng A Hồng và Lò Văn Muôn lần lượt được bầu làm Chủ tịch HĐND các xã Nà Tấu, Mường Phăng.',
    { name: 'Sùng A Hồng', role: 'Chủ tịch HĐND', unit: 'xã Nà Tấu' },
    { name: 'Lò Văn Muôn', role: 'Chủ tịch HĐND', unit: 'xã Mường Phăng' },
  ),
  reads(
    'Các ông Trần Đức Hải và Võ Văn Lợi lần lượt là Chủ tịch UBND phường Hải Châu và phường Hòa Khánh.',
    { name: 'Trần Đức Hải', role: 'Chủ tịch UBND', unit: 'phường Hải Châu' },
    { name: 'Võ Văn Lợi', role: 'Chủ tịch UBND', unit: 'phường Hòa Khánh' },
  ),
  reads(
    'Các đồng chí Hoàng Minh Sơn, Lục Thị Thắm, Nông Văn Tuân lần lượt giữ các chức vụ Bí thư Đảng ủy, Phó Bí thư Thường trực Đảng ủy, Chủ tịch UBND xã Đồng Đăng.',
    { name: 'Hoàng Minh Sơn', role: 'Bí thư Đảng ủy', unit: 'xã Đồng Đăng' },
    { name: 'Lục Thị Thắm', role: 'Phó Bí thư Thường trực Đảng ủy', unit: 'xã Đồng Đăng' },
    { name: 'Nông Văn Tuân', role: 'Chủ tịch UBND', unit: 'xã Đồng Đăng' },
  ),
  reads(
    'Bổ nhiệm các bà Ksor H’Lâm, Nay H’Ban giữ chức Phó Giám đốc Sở Y tế tỉnh Gia Lai.',
    { name: "Ksor H'Lâm", role: 'Phó Giám đốc Sở Y tế', unit: 'tỉnh Gia Lai' },
    { name: "Nay H'Ban", role: 'Phó Giám đốc Sở Y tế', unit: 'tỉnh Gia Lai' },
  ),

  // The new office before the former
  ...means(
    { name: 'Đặng Ngọc Sáng', role: 'Bí thư Đảng ủy', unit: 'xã Ba Vì' },
    'Đồng chí Đặng Ngọc Sáng, nguyên Phó Giám đốc Sở Tài chính tỉnh Quảng Ngãi, giữ chức Bí thư Đảng ủy xã Ba Vì.',
    'Đồng chí Đặng Ngọc Sáng, nguyên Trưởng ban Dân vận Huyện ủy Ba Tơ, được chỉ định giữ chức Bí thư Đảng ủy xã Ba Vì.',
    'Đồng chí Đặng Ngọc Sáng (nguyên Chủ tịch UBND huyện Ba Tơ) làm Bí thư Đảng ủy xã Ba Vì.',
    'đồng chí Đặng Ngọc Sáng, nguyên Bí thư Huyện ủy Ba Tơ, được điều động, chỉ định giữ chức vụ Bí thư Đảng ủy xã Ba Vì',
    'Ông Đặng Ngọc Sáng - nguyên Phó Chủ tịch UBND huyện Ba Tơ được bầu làm Bí thư Đảng ủy xã Ba Vì.',
  ),
  ...means(
    { name: 'Trang Văn Bửu', role: 'Bí thư' },
    'Ban Thường vụ Tỉnh ủy chỉ định đồng chí Trang Văn Bửu làm Bí thư.',
    'Ban Thường vụ Huyện ủy phân công đồng chí Trang Văn Bửu làm Bí thư.',
    'Ban Chấp hành Đảng bộ huyện bầu đồng chí Trang Văn Bửu làm Bí thư.',
    'Đảng ủy xã giới thiệu ông Trang Văn Bửu làm Bí thư.',
  ),
  ...means(
    { name: 'Quàng Thị Hồng', role: 'Phó Bí thư', unit: 'bản Huổi Lạ' },
    'Chi bộ bản Huổi Lạ có 9 đảng viên. Đại hội đã bầu chị Quàng Thị Hồng làm Phó Bí thư.',
    'Với bản Huổi Lạ, Đảng ủy xã chỉ định chị Quàng Thị Hồng làm Phó Bí thư.',
  ),
  ...means(
    { name: 'Phùng Thế Tài', role: 'Bí thư', unit: 'Trường THCS Nậm Mười' },
    'Chi bộ Trường THCS Nậm Mười có 17 đảng viên. Đại hội bầu thầy Phùng Thế Tài làm Bí thư.',
  ),
  ...means(
    { name: 'Châu Ngọc Ẩn', role: 'Bí thư', unit: 'phường Rạch Giá' },
    'Với phường Rạch Giá, Ban Thường vụ Tỉnh ủy chỉ định đồng chí Châu Ngọc Ẩn làm Bí thư.',
  ),

  // A calling told with "giờ là"
  ...means(
    { name: 'Rơ Ông Ha Tuyên', role: 'kỹ sư' },
    'Cậu bé chăn bò ngày nào Rơ Ông Ha Tuyên giờ là kỹ sư.',
    'Rơ Ông Ha Tuyên nay đã là kỹ sư.',
    'Rơ Ông Ha Tuyên bây giờ là kỹ sư.',
    'Rơ Ông Ha Tuyên hiện nay là kỹ sư.',
  ),
  ...means(
    { name: 'Cil Ha Thương', role: 'bác sĩ', unit: 'Bệnh viện Đa khoa tỉnh Lâm Đồng' },
    'Cậu học trò năm xưa Cil Ha Thương giờ là bác sĩ Bệnh viện Đa khoa tỉnh Lâm Đồng.',
  ),
  ...means(
    { name: 'Bon Yô Ha Mi', role: 'điều dưỡng', unit: 'Trung tâm Y tế huyện Lạc Dương' },
    'Cô bé Bon Yô Ha Mi nay là điều dưỡng Trung tâm Y tế huyện Lạc Dương.',
  ),
  ...nothing(
    'Chi hội trưởng là người gần dân nhất.',
    'Bí thư Chi bộ là hạt nhân ở bản.',
    'Các xã Tân Long, Phú Lộc, Vĩnh Lợi lần lượt ra mắt.',
    'Các phường Nam Đồng, Ái Quốc lần lượt đón bằng khen.',
    'Ban Thường vụ Tỉnh ủy chỉ định 27 đồng chí.',
    'Tổ trưởng chuyền may được tập huấn.',
  ),
  ...means(
    { name: 'Triệu Mùi Pham', role: 'Đội trưởng Đội Kiểm soát hành chính', unit: 'Đồn Biên phòng Bát Xát' },
    'Trung tá Triệu Mùi Pham, Đội trưởng Đội Kiểm soát hành chính của Đồn Biên phòng Bát Xát, kể:',
  ),
  ...means(
    { name: 'Mai Thị Thơm', role: 'Tổ trưởng Tổ Văn phòng', unit: 'Trường THCS Hưng Yên Nam' },
    'Cô Mai Thị Thơm, Tổ trưởng Tổ Văn phòng của Trường THCS Hưng Yên Nam, kể:',
  ),
  reads(
    'Các đồng chí Pi Năng Thạnh và Y Kham lần lượt được bầu giữ chức Chủ tịch HĐND các xã Phước Hà, Ia Tơi.',
    { name: 'Pi Năng Thạnh', role: 'Chủ tịch HĐND', unit: 'xã Phước Hà' },
    { name: 'Y Kham', role: 'Chủ tịch HĐND', unit: 'xã Ia Tơi' },
  ),
  ...means(
    { name: 'Vũ Đức Hạnh', unit: 'Công ty TNHH Thêu Minh Lãng' },
    'Công ty TNHH Thêu Minh Lãng có 300 thợ. Khác nhiều nơi, chẳng hạn Công ty CP Dệt Thái Phương, ở đây không ai bỏ việc. Ông Vũ Đức Hạnh, Giám đốc công ty, nói:',
    'Công ty TNHH Thêu Minh Lãng có 300 thợ. Nhiều nơi như Công ty CP Dệt Thái Phương đã học theo. Ông Vũ Đức Hạnh, Phó Giám đốc công ty, nói:',
  ),
  ...means(
    { name: 'Trần Minh Tuệ', role: 'Phó Giám đốc Sở Y tế', unit: 'tỉnh Nghệ An' },
    'Bác sĩ Trần Minh Tuệ, Phó Giám đốc Sở Y tế Nghệ An, từng lên tận nơi.',
    'Phó Giám đốc Sở Y tế Nghệ An Trần Minh Tuệ từng lên tận nơi.',
  ),
  ...means(
    { name: 'Vi Thị Bích', role: 'Chủ tịch Hội Nông dân', unit: 'tỉnh Lạng Sơn' },
    'Bà Vi Thị Bích, Chủ tịch Hội Nông dân Lạng Sơn, cho biết:',
  ),
  ...means({ name: 'Sùng Thị Pà', unit: 'bản Pa Phang' }, 'Đêm ấy, sản phụ Sùng Thị Pà ở bản Pa Phang trở dạ.'),
  ...means({ name: 'Kiều Đình Bách', role: 'Thiếu tá Quân y' }, 'Thiếu tá Quân y Kiều Đình Bách khám cho dân.'),
  ...means(
    { name: 'Lý Văn Tài', unit: 'xóm Đồng Tâm' },
    'Xóm Đồng Tâm do xóm Ba Bể và xóm Nà Lạn nhập lại mà thành. Bí thư Chi bộ kiêm Trưởng xóm Lý Văn Tài kể.',
    'Xóm Đồng Tâm được lập từ xóm Ba Bể và xóm Nà Lạn gộp lại. Trưởng xóm Lý Văn Tài kể.',
  ),
  ...means(
    { name: 'Lương Thế Dũng', role: 'Phó Giám đốc Sở Công Thương', unit: 'thành phố Đà Nẵng' },
    'Ông Lương Thế Dũng, Phó Giám đốc Sở Công Thương Đà Nẵng, cho biết:',
  ),
  ...means(
    { name: 'Triệu Tuấn Hải', role: 'Phó Giám đốc Sở', unit: 'Sở Công Thương tỉnh Lạng Sơn' },
    'Sở Công Thương tỉnh Lạng Sơn mở hội chợ. Ông Triệu Tuấn Hải, Phó Giám đốc Sở, cho biết:',
  ),
  ...means(
    { name: 'Sầm Thị Hòa', role: 'Giám đốc Trung tâm', unit: 'Trung tâm Dịch vụ nông nghiệp huyện Quế Phong' },
    'Trung tâm Dịch vụ nông nghiệp huyện Quế Phong cấp giống. Bà Sầm Thị Hòa, Giám đốc Trung tâm, cho biết:',
  ),
  ...means(
    { name: 'Đinh Xuân Thảo', role: 'Phó Giám đốc Bệnh viện', unit: 'Bệnh viện Sản - Nhi tỉnh Phú Thọ' },
    'Bệnh viện Sản - Nhi tỉnh Phú Thọ vừa cứu một sản phụ. Bác sĩ Đinh Xuân Thảo, Phó Giám đốc Bệnh viện, cho biết:',
  ),
  ...nothing(
    'Hiệu trưởng nhà trường phải chịu trách nhiệm trước phụ huynh.',
    'Đội trưởng Đội Vận động quần chúng của đồn đi vắng.',
    'Giám đốc Công ty cùng Chủ tịch Công đoàn đến thăm công nhân.',
    'Phường Nam Đồng gồm phường Ái Quốc và một phần phường An Thượng.',
    'Ba xã lần lượt công bố quyết định giữ chức của cán bộ.',
    'Nguyên Phó Giám đốc Sở Nội vụ giữ chức Bí thư Đảng ủy xã Ba Vì.',
    'Tổ trưởng là đảng viên, tổ phó là đoàn viên.',
    'Bí thư Chi bộ là người Mông, Trưởng bản là người Thái.',
    'Phó Giám đốc Sở Y tế Nghệ An vừa được bổ nhiệm.',
    'Chủ tịch UBND các xã Tân Long, Phú Lộc và Vĩnh Lợi cùng dự.',
    'Xóm Đồng Danh do xóm Ba Họ và xóm Bằng Ninh nhập lại mà thành.',
    'Giám đốc Sở, Trưởng phòng, Chi cục trưởng đều có mặt.',
  ),

  // Family names of few bearers: Nịnh, Chíu, Chìu
  reads('Bí thư Chi bộ thôn Cây Thị Nịnh Văn Sáu cho biết thêm.', {
    name: 'Nịnh Văn Sáu',
    role: 'Bí thư Chi bộ',
    unit: 'thôn Cây Thị',
  }),
  reads('Trưởng thôn Khe Mọi Chíu Sáng Phúc đi từng nhà.', { name: 'Chíu Sáng Phúc', role: 'Trưởng thôn' }),

  // Elected again; a council's committees; clerks
  reads('Tại kỳ họp, bà Lê Thị Kim Thoa tái đắc cử Phó Chủ tịch HĐND xã Long Trung.', {
    name: 'Lê Thị Kim Thoa',
    role: 'Phó Chủ tịch HĐND',
    unit: 'xã Long Trung',
  }),
  reads('Ông Sùng A Páo đắc cử Chủ tịch Hội Nông dân xã Nậm Lành.', { name: 'Sùng A Páo' }),
  reads('HĐND xã Tân Phú họp phiên đầu. Ông Đặng Quốc Thái được bầu làm Trưởng Ban Kinh tế - Xã hội.', {
    name: 'Đặng Quốc Thái',
    role: 'Trưởng Ban Kinh tế - Xã hội',
    unit: 'xã Tân Phú',
  }),
  reads('Chị Đinh Thị Nhơn, văn thư UBND xã Vĩnh Sơn, xếp lại hồ sơ.', { name: 'Đinh Thị Nhơn', unit: 'xã Vĩnh Sơn' }),
];
