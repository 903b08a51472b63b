/**
 * The districts until 30 June 2025, by province: names as printed, from the list of administrative units that the
 * General Statistics Office kept (Decision 124/2004/QĐ-TTg and its changes), as they stood in 2020 and later.
 * A name alone is a huyện; `tp`, `tx` and `q` before it stand for thành phố, thị xã and quận.
 */
const DISTRICTS: Record<string, string> = {
  'Hà Nội':
    'q Ba Đình, q Hoàn Kiếm, q Tây Hồ, q Long Biên, q Cầu Giấy, q Đống Đa, q Hai Bà Trưng, q Hoàng Mai, q Thanh Xuân, q Nam Từ Liêm, q Bắc Từ Liêm, q Hà Đông, tx Sơn Tây, Sóc Sơn, Đông Anh, Gia Lâm, Thanh Trì, Mê Linh, Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai, Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức',
  'Hà Giang':
    'tp Hà Giang, Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình',
  'Cao Bằng':
    'tp Cao Bằng, Bảo Lâm, Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Hòa An, Nguyên Bình, Thạch An, Thông Nông, Trà Lĩnh, Phục Hòa, Quảng Uyên',
  'Bắc Kạn': 'tp Bắc Kạn, Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì',
  'Tuyên Quang': 'tp Tuyên Quang, Lâm Bình, Na Hang, Nà Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương',
  'Lào Cai': 'tp Lào Cai, tx Sa Pa, Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn',
  'Điện Biên':
    'tp Điện Biên Phủ, tx Mường Lay, Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên, Điện Biên Đông, Mường Ảng, Nậm Pồ',
  'Lai Châu': 'tp Lai Châu, Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn',
  'Sơn La':
    'tp Sơn La, Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, tx Mộc Châu, Mộc Châu, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ',
  'Yên Bái': 'tp Yên Bái, tx Nghĩa Lộ, Lục Yên, Văn Yên, Mù Cang Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình',
  'Hòa Bình':
    'tp Hòa Bình, Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy, Kỳ Sơn',
  'Thái Nguyên':
    'tp Thái Nguyên, tp Sông Công, tp Phổ Yên, tx Phổ Yên, Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình',
  'Lạng Sơn':
    'tp Lạng Sơn, Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập',
  'Quảng Ninh':
    'tp Hạ Long, tp Móng Cái, tp Cẩm Phả, tp Uông Bí, tp Đông Triều, tx Đông Triều, tx Quảng Yên, Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Cô Tô, Hoành Bồ',
  'Bắc Giang':
    'tp Bắc Giang, tx Việt Yên, tx Chũ, Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Yên Dũng, Việt Yên, Hiệp Hòa',
  'Phú Thọ':
    'tp Việt Trì, tx Phú Thọ, Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy, Tân Sơn',
  'Vĩnh Phúc': 'tp Vĩnh Yên, tp Phúc Yên, Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô',
  'Bắc Ninh':
    'tp Bắc Ninh, tp Từ Sơn, tx Thuận Thành, tx Quế Võ, Yên Phong, Quế Võ, Tiên Du, Thuận Thành, Gia Bình, Lương Tài',
  'Hải Dương':
    'tp Hải Dương, tp Chí Linh, tx Kinh Môn, Nam Sách, Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện',
  'Hải Phòng':
    'q Hồng Bàng, q Ngô Quyền, q Lê Chân, q Hải An, q Kiến An, q Đồ Sơn, q Dương Kinh, q An Dương, tp Thủy Nguyên, Thủy Nguyên, An Dương, An Lão, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ',
  'Hưng Yên': 'tp Hưng Yên, tx Mỹ Hào, Văn Lâm, Văn Giang, Yên Mỹ, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ',
  'Thái Bình': 'tp Thái Bình, Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư',
  'Hà Nam': 'tp Phủ Lý, tx Duy Tiên, tx Kim Bảng, Kim Bảng, Thanh Liêm, Bình Lục, Lý Nhân',
  'Nam Định': 'tp Nam Định, Mỹ Lộc, Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu',
  'Ninh Bình': 'tp Ninh Bình, tp Hoa Lư, tp Tam Điệp, Nho Quan, Gia Viễn, Hoa Lư, Yên Khánh, Kim Sơn, Yên Mô',
  'Thanh Hóa':
    'tp Thanh Hóa, tp Sầm Sơn, tx Bỉm Sơn, tx Nghi Sơn, Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như Xuân, Như Thanh, Nông Cống, Đông Sơn, Quảng Xương, Tĩnh Gia',
  'Nghệ An':
    'tp Vinh, tx Cửa Lò, tx Thái Hòa, tx Hoàng Mai, Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông, Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên',
  'Hà Tĩnh':
    'tp Hà Tĩnh, tx Hồng Lĩnh, tx Kỳ Anh, Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Kỳ Anh, Lộc Hà',
  'Quảng Bình': 'tp Đồng Hới, tx Ba Đồn, Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Quảng Ninh, Lệ Thủy',
  'Quảng Trị':
    'tp Đông Hà, tx Quảng Trị, Vĩnh Linh, Hướng Hóa, Gio Linh, Đakrông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ',
  'Thừa Thiên Huế':
    'tp Huế, tx Hương Thủy, tx Hương Trà, tx Phong Điền, q Thuận Hóa, q Phú Xuân, Phong Điền, Quảng Điền, Phú Vang, A Lưới, Phú Lộc, Nam Đông',
  'Đà Nẵng': 'q Liên Chiểu, q Thanh Khê, q Hải Châu, q Sơn Trà, q Ngũ Hành Sơn, q Cẩm Lệ, Hòa Vang, Hoàng Sa',
  'Quảng Nam':
    'tp Tam Kỳ, tp Hội An, tx Điện Bàn, Tây Giang, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh, Nông Sơn',
  'Quảng Ngãi':
    'tp Quảng Ngãi, tx Đức Phổ, Bình Sơn, Trà Bồng, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Ba Tơ, Lý Sơn, Tây Trà',
  'Bình Định':
    'tp Quy Nhơn, tx An Nhơn, tx Hoài Nhơn, An Lão, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh',
  'Phú Yên': 'tp Tuy Hòa, tx Sông Cầu, tx Đông Hòa, Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa',
  'Khánh Hòa':
    'tp Nha Trang, tp Cam Ranh, tx Ninh Hòa, Cam Lâm, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa',
  'Ninh Thuận': 'tp Phan Rang - Tháp Chàm, Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam',
  'Bình Thuận':
    'tp Phan Thiết, tx La Gi, Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quý',
  'Kon Tum': 'tp Kon Tum, Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H’Drai',
  'Gia Lai':
    'tp Pleiku, tx An Khê, tx Ayun Pa, KBang, Đak Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đak Pơ, Ia Pa, Krông Pa, Phú Thiện, Chư Pưh',
  'Đắk Lắk':
    'tp Buôn Ma Thuột, tx Buôn Hồ, Ea H’leo, Ea Súp, Buôn Đôn, Cư M’gar, Krông Búk, Krông Năng, Ea Kar, M’Drắk, Krông Bông, Krông Pắc, Krông Pắk, Krông Ana, Lắk, Cư Kuin',
  'Đắk Nông': 'tp Gia Nghĩa, Đắk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R’lấp, Tuy Đức',
  'Lâm Đồng':
    'tp Đà Lạt, tp Bảo Lộc, Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, Đạ Huoai, Đạ Tẻh, Cát Tiên',
  'Bình Phước':
    'tp Đồng Xoài, tx Phước Long, tx Bình Long, tx Chơn Thành, Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Chơn Thành, Phú Riềng',
  'Tây Ninh':
    'tp Tây Ninh, tx Hòa Thành, tx Trảng Bàng, Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Gò Dầu, Bến Cầu',
  'Bình Dương':
    'tp Thủ Dầu Một, tp Thuận An, tp Dĩ An, tp Tân Uyên, tp Bến Cát, Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên',
  'Đồng Nai':
    'tp Biên Hòa, tp Long Khánh, Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch',
  'Bà Rịa - Vũng Tàu':
    'tp Vũng Tàu, tp Bà Rịa, tp Phú Mỹ, tx Phú Mỹ, Châu Đức, Xuyên Mộc, Long Điền, Long Đất, Đất Đỏ, Côn Đảo',
  'Hồ Chí Minh':
    'tp Thủ Đức, q 1, q 2, q 3, q 4, q 5, q 6, q 7, q 8, q 9, q 10, q 11, q 12, q Gò Vấp, q Bình Thạnh, q Tân Bình, q Tân Phú, q Phú Nhuận, q Bình Tân, q Thủ Đức, Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần Giờ',
  'Long An':
    'tp Tân An, tx Kiến Tường, Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ, Cần Đước, Cần Giuộc, Châu Thành',
  'Tiền Giang':
    'tp Mỹ Tho, tp Gò Công, tx Gò Công, tx Cai Lậy, Tân Phước, Cái Bè, Cai Lậy, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông',
  'Bến Tre': 'tp Bến Tre, Châu Thành, Chợ Lách, Mỏ Cày Nam, Mỏ Cày Bắc, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú',
  'Trà Vinh': 'tp Trà Vinh, tx Duyên Hải, Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú, Duyên Hải',
  'Vĩnh Long': 'tp Vĩnh Long, tx Bình Minh, Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân',
  'Đồng Tháp':
    'tp Cao Lãnh, tp Sa Đéc, tp Hồng Ngự, Tân Hồng, Hồng Ngự, Tam Nông, Tháp Mười, Cao Lãnh, Thanh Bình, Lấp Vò, Lai Vung, Châu Thành',
  'An Giang':
    'tp Long Xuyên, tp Châu Đốc, tx Tân Châu, tx Tịnh Biên, An Phú, Phú Tân, Châu Phú, Tịnh Biên, Tri Tôn, Châu Thành, Chợ Mới, Thoại Sơn',
  'Kiên Giang':
    'tp Rạch Giá, tp Hà Tiên, tp Phú Quốc, Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận, Kiên Hải, U Minh Thượng, Giang Thành',
  'Cần Thơ': 'q Ninh Kiều, q Ô Môn, q Bình Thủy, q Cái Răng, q Thốt Nốt, Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai',
  'Hậu Giang': 'tp Vị Thanh, tp Ngã Bảy, tx Long Mỹ, Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy, Long Mỹ',
  'Sóc Trăng':
    'tp Sóc Trăng, tx Vĩnh Châu, tx Ngã Năm, Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Thạnh Trị, Trần Đề',
  'Bạc Liêu': 'tp Bạc Liêu, tx Giá Rai, Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải, Hòa Bình',
  'Cà Mau': 'tp Cà Mau, U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển',
};

/** A district: its head in small letters, its proper name, and the province it was in. */
export interface District {
  head: string;
  proper: string;
  province: string;
}

const HEADS: Record<string, string> = { tp: 'thành phố', tx: 'thị xã', q: 'quận' };

/** All districts that stood at some time until 30 June 2025; one that rose to a town or city stands twice. */
export const districts: readonly District[] = Object.entries(DISTRICTS).flatMap(([province, list]) =>
  list.split(', ').map((entry) => {
    const [, short, proper] = /^(?:(tp|tx|q) )?(.+)$/u.exec(entry) ?? [];
    return { head: HEADS[short ?? ''] ?? 'huyện', proper: proper ?? entry, province };
  }),
);
