/** Phrasings of units and what they mean, and what is no unit. */
import { examplesOf, type Example } from '../example.ts';
import { nothings } from './examples-nothing.ts';

const { means, meansOn, reads, readsOn } = examplesOf<'unit'>();

export const examples: Example<'unit'>[] = [
  // Places by their head, whatever the capitals
  ...means(
    { name: 'xã Bắc Yên', kind: 'commune' },
    'xã Bắc Yên',
    'Xã Bắc Yên đổi thay từng ngày.',
    'Về xã Bắc Yên hôm nay, đường sá phong quang.',
    'Ở xã Bắc Yên, nhà nào cũng có ao cá.',
    'người dân xã Bắc Yên phấn khởi',
    '“Xã Bắc Yên là quê hương thứ hai của tôi”',
    'xã biên giới Bắc Yên',
    'xã vùng cao, biên giới Bắc Yên',
    'xã đặc biệt khó khăn Bắc Yên',
  ),
  ...means(
    { name: 'huyện Mường La', kind: 'district' },
    'huyện Mường La',
    'Huyện Mường La có 16 xã, thị trấn.',
    'Sáng 12/3, huyện Mường La tổ chức hội thi.',
    'toàn huyện Mường La',
    'huyện vùng cao Mường La',
    'trên địa bàn huyện Mường La, mưa to kéo dài',
  ),
  ...means(
    { name: 'thành phố Sơn La', kind: 'district' },
    'thành phố Sơn La',
    'Thành phố Sơn La',
    'TP Sơn La',
    'TP. Sơn La',
    'TP.Sơn La',
    'Tp. Sơn La lên đèn',
    'tới TP. Sơn La lúc trời sẩm tối',
  ),
  ...means(
    { name: 'thành phố Hồ Chí Minh', kind: 'province' },
    'thành phố Hồ Chí Minh',
    'TP. Hồ Chí Minh',
    'TP Hồ Chí Minh đón khách',
    'Thành phố Hồ Chí Minh',
    'TP.HCM',
    'TPHCM',
    'TP HCM vào mùa mưa',
  ),
  ...means(
    { name: 'tỉnh Đắk Lắk', kind: 'province' },
    'tỉnh Đắk Lắk',
    'Tỉnh Đắk Lắk',
    'Đắk Lắk được mùa sầu riêng',
    'Từ Đắk Lắk, đoàn lên đường.',
    'nông sản Đắk Lắk',
  ),
  ...means(
    { name: 'thị xã Nghĩa Lộ', kind: 'district' },
    'thị xã Nghĩa Lộ',
    'TX Nghĩa Lộ',
    'TX. Nghĩa Lộ',
    'Thị xã Nghĩa Lộ',
  ),
  ...means({ name: 'quận Ninh Kiều', kind: 'district' }, 'quận Ninh Kiều', 'Quận Ninh Kiều'),
  ...means({ name: 'quận 7', kind: 'district' }, 'quận 7', 'Quận 7', 'ở quận 7, giá thuê nhà giảm'),
  ...means(
    { name: 'phường 3', kind: 'commune' },
    'phường 3',
    'Phường 3',
    'tại phường 3 sáng nay',
    'Phường 3 có chợ mới',
  ),
  ...means(
    { name: 'phường Hà Giang 1', kind: 'commune' },
    'phường Hà Giang 1',
    'Phường Hà Giang 1 vận động 12 hộ hiến đất',
  ),
  ...means({ name: 'đặc khu Phú Quốc', kind: 'commune' }, 'đặc khu Phú Quốc', 'Đặc khu Phú Quốc vươn mình'),
  ...means({ name: 'thị trấn Ít Ong', kind: 'commune' }, 'thị trấn Ít Ong', 'Thị trấn Ít Ong về đêm'),
  ...means({ name: 'huyện Lý Sơn', kind: 'district' }, 'huyện Lý Sơn', 'huyện đảo Lý Sơn', 'Huyện đảo Lý Sơn đón sóng'),
  ...means({ name: "huyện Cư M'gar", kind: 'district' }, "huyện Cư M'gar", "Huyện Cư M'gar"),
  ...means({ name: 'huyện Krông Pắc', kind: 'district' }, 'huyện Krông Pắc trồng sầu riêng'),
  ...means({ name: 'xã Ia Mơ Nông', kind: 'commune' }, 'xã Ia Mơ Nông', 'đường vào xã Ia Mơ Nông'),
  ...means({ name: 'xã Bản Lầm', kind: 'commune' }, 'xã Bản Lầm', 'Xã Bản Lầm mùa mận chín'),
  ...means({ name: 'thị trấn Phó Bảng', kind: 'commune' }, 'thị trấn Phó Bảng'),
  ...means({ name: 'huyện Chi Lăng', kind: 'district' }, 'huyện Chi Lăng'),
  ...means({ name: 'xã Hội Hoan', kind: 'commune' }, 'xã Hội Hoan'),
  ...means({ name: 'thành phố Phan Rang - Tháp Chàm', kind: 'district' }, 'thành phố Phan Rang - Tháp Chàm'),
  ...means({ name: 'tỉnh Bà Rịa - Vũng Tàu', kind: 'province' }, 'tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'),

  // Villages, with numbers and Roman numerals
  ...means(
    { name: 'bản Pá Kín 1', kind: 'village' },
    'bản Pá Kín 1',
    'Bản Pá Kín 1',
    'bản Pá Kín 1 có 62 hộ',
    'bản Pá Kín 1, bà con dậy sớm ra nương',
    'lên bản Pá Kín 1.',
  ),
  ...means({ name: 'bản Cao Đa I', kind: 'village' }, 'bản Cao Đa I', 'Bản Cao Đa I nằm ven suối'),
  ...means(
    { name: 'bản Bó', kind: 'village' },
    'bản Bó',
    'bản Bó 45 hộ',
    'bản Bó 12,5 ha lúa',
    'về bản Bó năm 2020',
    'bản Bó 3 năm liền đạt văn hóa',
  ),
  ...means({ name: 'tiểu khu Phiêng Ban 2', kind: 'village' }, 'tiểu khu Phiêng Ban 2', 'Tiểu khu Phiêng Ban 2'),
  ...means({ name: 'tiểu khu 3', kind: 'village' }, 'tiểu khu 3', 'Tiểu khu 3 ra quân'),
  ...means({ name: 'tổ dân phố 12', kind: 'village' }, 'tổ dân phố 12', 'Tổ dân phố 12', 'TDP 12'),
  ...means({ name: 'tổ dân phố số 4', kind: 'village' }, 'tổ dân phố số 4', 'Tổ dân phố số 4 họp'),
  ...means({ name: 'thôn Lập Thành', kind: 'village' }, 'thôn Lập Thành', 'Thôn Lập Thành có nhà văn hóa mới'),
  ...means({ name: 'thôn 5', kind: 'village' }, 'thôn 5', 'Thôn 5', 'ở thôn 5, nước đã rút'),
  ...means({ name: 'ấp Phước Lợi A', kind: 'village' }, 'ấp Phước Lợi A', 'Ấp Phước Lợi A'),
  ...means({ name: 'ấp 4', kind: 'village' }, 'ấp 4', 'Ấp 4 lắp đèn đường'),
  ...means({ name: 'buôn Ko Tam', kind: 'village' }, 'buôn Ko Tam', 'Buôn Ko Tam vào hội'),
  ...means({ name: 'làng Kon Brăp Ju', kind: 'village' }, 'làng Kon Brăp Ju', 'Làng Kon Brăp Ju bên sông'),
  ...means({ name: 'khu phố Tân Bình', kind: 'village' }, 'khu phố Tân Bình', 'Khu phố Tân Bình'),
  ...means({ name: 'xóm Mỏ Gà', kind: 'village' }, 'xóm Mỏ Gà', 'Xóm Mỏ Gà'),
  ...means({ name: 'sóc Bù Tam', kind: 'village' }, 'sóc Bù Tam'),
  ...means({ name: 'tổ 7', kind: 'village' }, 'nhà ở tổ 7, gần chợ'),
  ...means({ name: 'thôn Lô Lô Chải', kind: 'village' }, 'Trưởng thôn Lô Lô Chải Sình Dỉ Gai cho biết'),

  // Where a place's name ends: at the verb, at a person, at a role
  ...means(
    { name: 'xã Chân Sơn', kind: 'commune' },
    'xã Chân Sơn được công nhận đạt chuẩn',
    'xã Chân Sơn Phạm Đăng Định',
    'Chủ tịch xã Chân Sơn Phạm Đăng Định chia sẻ',
    'xã Chân Sơn Bí thư trẻ nhất tỉnh',
    'xã Chân Sơn 3 năm qua',
    'xã Chân Sơn (ảnh)',
    'xã Chân Sơn: đường mới',
  ),

  // Lists with a shared head
  reads(
    'tại các xã Hát Lót, Cò Nòi và thị trấn Hát Lót',
    { quote: 'xã Hát Lót', name: 'xã Hát Lót' },
    { quote: 'Cò Nòi', name: 'xã Cò Nòi', kind: 'commune' },
    { name: 'thị trấn Hát Lót' },
  ),
  reads(
    'Lũ chia cắt các xã: Nậm Lạnh, Mường Và, Púng Bánh.',
    { quote: 'Nậm Lạnh', name: 'xã Nậm Lạnh' },
    { name: 'xã Mường Và' },
    { name: 'xã Púng Bánh' },
  ),
  reads(
    'ở các xã vùng cao như Tà Xùa, Háng Đồng và Xím Vàng',
    { name: 'xã Tà Xùa' },
    { name: 'xã Háng Đồng' },
    { quote: 'Xím Vàng', name: 'xã Xím Vàng' },
  ),
  reads('hai bản Nà Lò và Pá Sang', { name: 'bản Nà Lò' }, { name: 'bản Pá Sang' }),
  reads('3 thôn Đông, Đoài, Thượng', { name: 'thôn Đông' }, { name: 'thôn Đoài' }, { name: 'thôn Thượng' }),
  reads('các tiểu khu 1, 2 và 3', { name: 'tiểu khu 1' }, { name: 'tiểu khu 2' }, { quote: '3', name: 'tiểu khu 3' }),
  reads('các ấp 1, 2', { name: 'ấp 1' }, { name: 'ấp 2' }),
  reads(
    'gồm các phường Đa Kao, Nguyễn Thái Bình và Bến Nghé',
    { name: 'phường Đa Kao' },
    { name: 'phường Nguyễn Thái Bình' },
    { name: 'phường Bến Nghé' },
  ),
  reads(
    'các huyện Yên Châu, Mai Sơn, thành phố Sơn La',
    { name: 'huyện Yên Châu' },
    { name: 'huyện Mai Sơn' },
    { name: 'thành phố Sơn La' },
  ),
  reads(
    'sinh viên các tỉnh Sơn La, Điện Biên và Lai Châu',
    { name: 'tỉnh Sơn La' },
    { name: 'tỉnh Điện Biên' },
    { name: 'tỉnh Lai Châu', kind: 'province' },
  ),
  reads(
    'khách từ Sơn La, Điện Biên và Lai Châu',
    { name: 'tỉnh Sơn La' },
    { name: 'tỉnh Điện Biên' },
    { name: 'tỉnh Lai Châu' },
  ),
  reads('xe chạy Hà Nội - Cao Bằng', { name: 'thành phố Hà Nội', kind: 'province' }, { name: 'tỉnh Cao Bằng' }),
  reads(
    'các xã Tân Lập (huyện Mộc Châu), Chiềng Hắc và Lóng Sập',
    { name: 'xã Tân Lập', parent: 'huyện Mộc Châu' },
    { name: 'huyện Mộc Châu' },
    { name: 'xã Chiềng Hắc' },
    { name: 'xã Lóng Sập' },
  ),
  reads('giữa xã Mường Bú và xã Tạ Bú', { name: 'xã Mường Bú' }, { name: 'xã Tạ Bú' }),
  reads(
    'lãnh đạo các Sở Tài chính, Xây dựng và Y tế',
    { name: 'Sở Tài chính' },
    { quote: 'Xây dựng', name: 'Sở Xây dựng' },
    { quote: 'Y tế', name: 'Sở Y tế' },
  ),

  // Parents and provinces
  reads(
    'Chi bộ thôn Lập Thành, xã Mỹ Bằng (Yên Sơn) vững mạnh.',
    { name: 'Chi bộ thôn Lập Thành', kind: 'party_cell' },
    { name: 'thôn Lập Thành', parent: 'xã Mỹ Bằng' },
    { name: 'xã Mỹ Bằng', parent: 'huyện Yên Sơn', province: 'tỉnh Tuyên Quang' },
    { name: 'huyện Yên Sơn', quote: 'Yên Sơn' },
  ),
  reads(
    'bản Huổi Hịa, xã Nậm Lạnh, huyện Sốp Cộp, tỉnh Sơn La',
    { name: 'bản Huổi Hịa', parent: 'xã Nậm Lạnh', province: 'tỉnh Sơn La' },
    { name: 'xã Nậm Lạnh', parent: 'huyện Sốp Cộp' },
    { name: 'huyện Sốp Cộp', parent: 'tỉnh Sơn La' },
    { name: 'tỉnh Sơn La', parent: null },
  ),
  readsOn(
    '2026-02-03',
    'xã Đắk Phơi, tỉnh Đắk Lắk',
    { name: 'xã Đắk Phơi', parent: 'tỉnh Đắk Lắk', province: 'tỉnh Đắk Lắk' },
    { name: 'tỉnh Đắk Lắk' },
  ),
  readsOn(
    '2019-05-06',
    'xã Khánh Thiện thuộc huyện Lục Yên',
    { name: 'xã Khánh Thiện', parent: 'huyện Lục Yên', province: 'tỉnh Yên Bái' },
    { name: 'huyện Lục Yên' },
  ),
  reads('xã Na Tông (huyện Điện Biên)', { name: 'xã Na Tông', parent: 'huyện Điện Biên' }, { name: 'huyện Điện Biên' }),

  // The Party
  ...means(
    { name: 'Tỉnh ủy Sơn La', kind: 'party_committee' },
    'Tỉnh ủy Sơn La',
    'Tỉnh uỷ Sơn La',
    'Tỉnh ủy Sơn La ban hành kế hoạch',
    'Bí thư Tỉnh ủy Sơn La',
    'TỈNH ỦY SƠN LA',
  ),
  ...means(
    { name: 'Huyện ủy Mường La', kind: 'party_committee' },
    'Huyện ủy Mường La',
    'Huyện uỷ Mường La',
    'huyện ủy Mường La',
  ),
  ...means(
    { name: 'Thành ủy Hải Phòng', kind: 'party_committee' },
    'Thành ủy Hải Phòng',
    'Phó Bí thư Thường trực Thành ủy Hải Phòng',
  ),
  ...means({ name: 'Quận ủy Ninh Kiều', kind: 'party_committee' }, 'Quận ủy Ninh Kiều'),
  reads('Đảng bộ xã Bắc Yên', { name: 'Đảng bộ xã Bắc Yên', kind: 'party_committee' }, { name: 'xã Bắc Yên' }),
  reads(
    'đảng bộ huyện Yên Sơn',
    { name: 'Đảng bộ huyện Yên Sơn', quote: 'đảng bộ huyện Yên Sơn' },
    { name: 'huyện Yên Sơn' },
  ),
  reads('Bí thư Đảng uỷ xã Kim Phú', { quote: 'Đảng uỷ xã Kim Phú', kind: 'party_committee' }, { name: 'xã Kim Phú' }),
  reads('Chi bộ bản Cao Đa I', { name: 'Chi bộ bản Cao Đa I', kind: 'party_cell' }, { name: 'bản Cao Đa I' }),
  reads(
    'Chi bộ HTX Xuân Tiến',
    { name: 'Chi bộ HTX Xuân Tiến', kind: 'party_cell' },
    { name: 'HTX Xuân Tiến', kind: 'cooperative' },
  ),
  reads(
    'Chi bộ Trường Tiểu học Tô Hiệu kết nạp 2 đảng viên',
    { name: 'Chi bộ Trường Tiểu học Tô Hiệu', kind: 'party_cell' },
    { name: 'Trường Tiểu học Tô Hiệu', kind: 'school' },
  ),
  reads(
    'Ban Chấp hành Đảng bộ tỉnh Sơn La',
    { name: 'Ban Chấp hành Đảng bộ tỉnh Sơn La', kind: 'party_committee' },
    { name: 'Đảng bộ tỉnh Sơn La' },
    { name: 'tỉnh Sơn La' },
  ),
  reads(
    'Ủy viên Ban Thường vụ Huyện ủy Bù Đăng',
    { name: 'Ban Thường vụ Huyện ủy Bù Đăng', kind: 'party_committee' },
    { name: 'Huyện ủy Bù Đăng' },
  ),
  reads(
    'Đảng ủy Công an tỉnh Nghệ An',
    { name: 'Đảng ủy Công an tỉnh Nghệ An', kind: 'party_committee' },
    { name: 'Công an tỉnh Nghệ An', kind: 'agency' },
    { name: 'tỉnh Nghệ An' },
  ),
  reads(
    'Đảng bộ các cơ quan Đảng tỉnh Thanh Hóa',
    { name: 'Đảng bộ các cơ quan Đảng tỉnh Thanh Hóa', kind: 'party_committee' },
    { name: 'tỉnh Thanh Hóa' },
  ),
  reads(
    'Đảng bộ UBND tỉnh Lâm Đồng',
    { name: 'Đảng bộ UBND tỉnh Lâm Đồng', kind: 'party_committee' },
    { name: 'UBND tỉnh Lâm Đồng' },
    { name: 'tỉnh Lâm Đồng' },
  ),
  reads('Ban Chấp hành Trung ương Đảng khóa XIII', { name: 'Ban Chấp hành Trung ương Đảng', kind: 'party_committee' }),
  reads('Bộ Chính trị kết luận', { name: 'Bộ Chính trị', kind: 'party_committee' }),
  reads(
    'Ban Tuyên giáo Huyện ủy Mường La',
    { name: 'Ban Tuyên giáo Huyện ủy Mường La', kind: 'agency', parent: 'huyện Mường La' },
    { name: 'Huyện ủy Mường La' },
  ),
  reads(
    'Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai',
    { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai', kind: 'agency' },
    { name: 'Tỉnh ủy Gia Lai' },
  ),
  reads(
    'Văn phòng Tỉnh ủy Bến Tre',
    { name: 'Văn phòng Tỉnh ủy Bến Tre', kind: 'agency' },
    { name: 'Tỉnh ủy Bến Tre' },
  ),
  reads(
    'Ủy ban Kiểm tra Thành ủy Đà Nẵng',
    { name: 'Ủy ban Kiểm tra Thành ủy Đà Nẵng', kind: 'agency' },
    { name: 'Thành ủy Đà Nẵng' },
  ),
  reads('Ban Tuyên giáo Trung ương', { name: 'Ban Tuyên giáo Trung ương', kind: 'agency' }),
  reads('Ban Chỉ đạo 35 họp', { name: 'Ban Chỉ đạo 35', kind: 'agency' }),

  // The State
  reads('UBND xã Kim Phú', { name: 'UBND xã Kim Phú', kind: 'agency', parent: 'xã Kim Phú' }, { name: 'xã Kim Phú' }),
  reads(
    'Ủy ban nhân dân tỉnh Hà Tĩnh',
    { name: 'Ủy ban nhân dân tỉnh Hà Tĩnh', kind: 'agency' },
    { name: 'tỉnh Hà Tĩnh' },
  ),
  reads('Chủ tịch HĐND huyện Quan Sơn', { name: 'HĐND huyện Quan Sơn' }, { name: 'huyện Quan Sơn' }),
  reads('UBND TP. Vinh', { name: 'UBND thành phố Vinh', quote: 'UBND TP. Vinh' }, { name: 'thành phố Vinh' }),
  reads(
    'Đảng ủy, HĐND, UBND xã Mường Bú',
    { quote: 'Đảng ủy', name: 'Đảng ủy xã Mường Bú', kind: 'party_committee' },
    { quote: 'HĐND', name: 'HĐND xã Mường Bú' },
    { name: 'UBND xã Mường Bú' },
    { name: 'xã Mường Bú' },
  ),
  reads(
    'HĐND và UBND huyện Sông Hinh',
    { name: 'HĐND huyện Sông Hinh' },
    { name: 'UBND huyện Sông Hinh' },
    { name: 'huyện Sông Hinh' },
  ),
  reads('Công an xã Mường Bú', { name: 'Công an xã Mường Bú', kind: 'agency' }, { name: 'xã Mường Bú' }),
  reads('Trạm Y tế xã Tà Hừa', { name: 'Trạm Y tế xã Tà Hừa', kind: 'agency' }, { name: 'xã Tà Hừa' }),
  reads(
    'Viện Kiểm sát nhân dân tỉnh Cà Mau',
    { name: 'Viện Kiểm sát nhân dân tỉnh Cà Mau', kind: 'agency' },
    { name: 'tỉnh Cà Mau' },
  ),
  reads('TAND huyện Bá Thước xét xử', { name: 'TAND huyện Bá Thước', kind: 'agency' }, { name: 'huyện Bá Thước' }),
  reads('BHXH tỉnh Sơn La', { name: 'BHXH tỉnh Sơn La', kind: 'agency' }, { name: 'tỉnh Sơn La' }),
  reads('Bảo hiểm xã hội khu vực XXXI', { name: 'Bảo hiểm xã hội khu vực XXXI', kind: 'agency' }),
  reads(
    'Trung tâm Phục vụ hành chính công xã Ea Kar',
    { kind: 'agency', name: 'Trung tâm Phục vụ hành chính công xã Ea Kar' },
    { name: 'xã Ea Kar' },
  ),
  ...means(
    { name: 'Sở Nông nghiệp và Môi trường', kind: 'agency' },
    'Sở Nông nghiệp và Môi trường',
    'Sở Nông nghiệp và Môi trường cho biết',
    'Giám đốc Sở Nông nghiệp và Môi trường Nguyễn Thành Công',
    'Sở Nông nghiệp và Môi trường kiểm tra rừng',
  ),
  ...means(
    { name: 'Sở Y tế', kind: 'agency' },
    'Sở Y tế',
    'Sở Y tế tổ chức tiêm chủng',
    'Sở Y tế Phạm Giang Nam',
    'Sở Y tế và ông An',
  ),
  ...means(
    { name: 'Sở Văn hóa, Thể thao và Du lịch', kind: 'agency' },
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Văn hóa, Thể thao và Du lịch phối hợp tổ chức',
  ),
  ...means(
    { name: 'Bộ Lao động - Thương binh và Xã hội', kind: 'agency' },
    'Bộ Lao động - Thương binh và Xã hội',
    'Bộ Lao động - Thương binh và Xã hội ban hành',
  ),
  reads(
    'Phòng Giáo dục và Đào tạo huyện Mai Sơn',
    { name: 'Phòng Giáo dục và Đào tạo huyện Mai Sơn', kind: 'agency' },
    { name: 'huyện Mai Sơn' },
  ),
  reads(
    'Phòng Nội vụ thị xã Vĩnh Châu',
    { name: 'Phòng Nội vụ thị xã Vĩnh Châu', kind: 'agency' },
    { name: 'thị xã Vĩnh Châu' },
  ),
  ...means(
    { name: 'Chi cục Trồng trọt và Bảo vệ thực vật', kind: 'agency' },
    'Chi cục Trồng trọt và Bảo vệ thực vật',
    'Chi cục Trồng trọt và Bảo vệ thực vật khuyến cáo',
  ),
  ...means({ name: 'Chi cục Hải quan khu vực XVI', kind: 'agency' }, 'Chi cục Hải quan khu vực XVI'),
  ...means({ name: 'Trung tâm Khuyến nông', kind: 'agency' }, 'Trung tâm Khuyến nông hướng dẫn bà con'),
  ...means({ name: 'Trung tâm Dịch vụ việc làm', kind: 'agency' }, 'Trung tâm Dịch vụ việc làm mở phiên giao dịch'),
  ...means({ name: 'Bệnh viện Đa khoa Mường La', kind: 'agency' }, 'Bệnh viện Đa khoa Mường La'),
  ...means(
    { name: 'Ban Quản lý Khu kinh tế cửa khẩu Thanh Thủy', kind: 'agency' },
    'Ban Quản lý Khu kinh tế cửa khẩu Thanh Thủy',
  ),
  ...means(
    { name: 'Đài Phát thanh và Truyền hình Quảng Trị', kind: 'agency' },
    'Đài Phát thanh và Truyền hình Quảng Trị',
  ),
  reads('Quốc hội thông qua luật', { name: 'Quốc hội', kind: 'agency' }),
  reads('Nghị quyết của Chính phủ', { name: 'Chính phủ', kind: 'agency' }),
  reads(
    'Hạt Kiểm lâm huyện Sơn Động',
    { name: 'Hạt Kiểm lâm huyện Sơn Động', kind: 'agency' },
    { name: 'huyện Sơn Động' },
  ),

  // Mass organisations
  reads(
    'Hội Nông dân xã Chiềng Mai',
    { name: 'Hội Nông dân xã Chiềng Mai', kind: 'mass_org' },
    { name: 'xã Chiềng Mai' },
  ),
  reads('Hội LHPN huyện Tủa Chùa', { name: 'Hội LHPN huyện Tủa Chùa', kind: 'mass_org' }, { name: 'huyện Tủa Chùa' }),
  reads(
    'Hội Cựu chiến binh tỉnh Quảng Nam',
    { kind: 'mass_org', name: 'Hội Cựu chiến binh tỉnh Quảng Nam' },
    { name: 'tỉnh Quảng Nam' },
  ),
  ...means(
    { name: 'Tỉnh đoàn Sơn La', kind: 'mass_org' },
    'Tỉnh đoàn Sơn La',
    'Bí thư Tỉnh đoàn Sơn La',
    'Tỉnh Đoàn Sơn La',
  ),
  ...means(
    { name: 'Huyện đoàn Phù Yên', kind: 'mass_org' },
    'Huyện đoàn Phù Yên',
    'Huyện đoàn Phù Yên kết nối các nhóm thiện nguyện',
  ),
  reads(
    'Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang',
    { kind: 'mass_org', name: 'Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang' },
    { name: 'tỉnh Tuyên Quang' },
  ),
  reads(
    'Liên đoàn Lao động tỉnh Bình Dương',
    { kind: 'mass_org', name: 'Liên đoàn Lao động tỉnh Bình Dương' },
    { name: 'tỉnh Bình Dương' },
  ),
  reads('Hội Nông dân Việt Nam', { name: 'Hội Nông dân Việt Nam', kind: 'mass_org' }),
  reads(
    'Hội Nông dân Lục Ngạn vui hội. Hội Nông dân huyện Lục Ngạn có 25 tổ.',
    { name: 'Hội Nông dân huyện Lục Ngạn', mentions: 2, kind: 'mass_org' },
    { name: 'huyện Lục Ngạn' },
  ),
  reads(
    'Chi hội Phụ nữ thôn Hồng Phong',
    { name: 'Chi hội Phụ nữ thôn Hồng Phong', kind: 'mass_org' },
    { name: 'thôn Hồng Phong' },
  ),
  reads('Đoàn xã Tân Thành', { name: 'Đoàn xã Tân Thành', kind: 'mass_org' }),

  // Schools
  ...means(
    { name: 'Trường THPT Chu Văn An', kind: 'school' },
    'Trường THPT Chu Văn An',
    'trường THPT Chu Văn An',
    'Trường THPT Chu Văn An tổ chức lễ kỷ niệm',
    'học sinh Trường THPT Chu Văn An đạt giải',
  ),
  ...means({ name: 'Trường PTDTBT TH&THCS Nậm Lạnh', kind: 'school' }, 'Trường PTDTBT TH&THCS Nậm Lạnh'),
  ...means({ name: 'Trường Tiểu học số 2 Na Sang', kind: 'school' }, 'Trường Tiểu học số 2 Na Sang'),
  ...means(
    { name: 'Trường Mầm non Hoa Ban', kind: 'school' },
    'Trường Mầm non Hoa Ban',
    'cô giáo Trường Mầm non Hoa Ban',
  ),
  ...means(
    { name: 'Trường Đại học Tây Bắc', kind: 'school' },
    'Trường Đại học Tây Bắc',
    'Trường Đại học Tây Bắc tuyển sinh',
  ),
  ...means({ name: 'Trường THCS - THPT Tân Tiến', kind: 'school' }, 'Trường THCS - THPT Tân Tiến'),
  ...means({ name: 'Trường Cao đẳng Y tế Sơn La', kind: 'school' }, 'Trường Cao đẳng Y tế Sơn La'),
  ...means({ name: 'Học viện Nông nghiệp Việt Nam', kind: 'school' }, 'Học viện Nông nghiệp Việt Nam'),
  reads(
    'Trường Chính trị tỉnh Lào Cai',
    { name: 'Trường Chính trị tỉnh Lào Cai', kind: 'school' },
    { name: 'tỉnh Lào Cai' },
  ),

  // Companies and cooperatives
  ...means(
    { name: 'Công ty TNHH MTV Sông Chu', kind: 'company' },
    'Công ty TNHH MTV Sông Chu',
    'Công ty TNHH MTV Sông Chu hỗ trợ 1,2 tỷ đồng',
  ),
  ...means(
    { name: 'Công ty Cổ phần Mía đường Sơn La', kind: 'company' },
    'Công ty Cổ phần Mía đường Sơn La',
    'Công ty Cổ phần Mía đường Sơn La thu mua',
  ),
  ...means(
    { name: 'Công ty CP Thực phẩm xuất khẩu Đồng Giao', kind: 'company' },
    'Công ty CP Thực phẩm xuất khẩu Đồng Giao',
  ),
  ...means({ name: 'Tập đoàn Quế Lâm', kind: 'company' }, 'Tập đoàn Quế Lâm', 'Tập đoàn Quế Lâm bao tiêu'),
  ...means({ name: 'Công ty Điện lực Sơn La', kind: 'company' }, 'Công ty Điện lực Sơn La'),
  ...means(
    { name: 'Xí nghiệp Thủy lợi Tĩnh Gia', kind: 'company' },
    'Xí nghiệp Thủy lợi Tĩnh Gia',
    'Xí nghiệp Thủy lợi Tĩnh Gia hỗ trợ',
  ),
  ...means(
    { name: 'HTX Xuân Tiến', kind: 'cooperative' },
    'HTX Xuân Tiến',
    'HTX Xuân Tiến trồng na',
    'Giám đốc HTX Xuân Tiến',
  ),
  ...means(
    { name: 'Hợp tác xã Nông nghiệp Định Thủy', kind: 'cooperative' },
    'Hợp tác xã Nông nghiệp Định Thủy',
    'Hợp tác xã Nông nghiệp Định Thủy xuất khẩu dừa',
  ),
  ...means(
    { name: 'Hợp tác xã dịch vụ nông nghiệp Tiên Sơn', kind: 'cooperative' },
    'hợp tác xã dịch vụ nông nghiệp Tiên Sơn',
  ),
  ...means(
    { name: 'Tổ hợp tác sản xuất vải sớm Giáp Sơn', kind: 'cooperative' },
    'Tổ hợp tác sản xuất vải sớm Giáp Sơn',
  ),

  // The armed forces
  ...means(
    { name: 'Trung đoàn 754', kind: 'military' },
    'Trung đoàn 754',
    'Trung đoàn 754 hành quân',
    'chiến sĩ Trung đoàn 754',
  ),
  ...means(
    { name: 'Đồn Biên phòng Chiềng Tương', kind: 'military' },
    'Đồn Biên phòng Chiềng Tương',
    'Đồn Biên phòng Chiềng Tương khám bệnh',
  ),
  ...means(
    { name: 'Đồn Biên phòng cửa khẩu quốc tế Hoa Lư', kind: 'military' },
    'Đồn Biên phòng cửa khẩu quốc tế Hoa Lư',
  ),
  ...means({ name: 'Đoàn Kinh tế - Quốc phòng 326', kind: 'military' }, 'Đoàn Kinh tế - Quốc phòng 326'),
  ...means({ name: 'Quân khu 2', kind: 'military' }, 'Quân khu 2', 'Tư lệnh Quân khu 2'),
  reads('Bộ CHQS tỉnh Sóc Trăng', { name: 'Bộ CHQS tỉnh Sóc Trăng', kind: 'military' }, { name: 'tỉnh Sóc Trăng' }),
  reads(
    'Bộ Tư lệnh Quân khu 4 điều Sư đoàn 324',
    { name: 'Bộ Tư lệnh Quân khu 4' },
    { name: 'Quân khu 4' },
    { name: 'Sư đoàn 324' },
  ),
  reads(
    'Ban Chỉ huy Quân sự xã Yên Khương',
    { name: 'Ban Chỉ huy Quân sự xã Yên Khương', kind: 'military' },
    { name: 'xã Yên Khương' },
  ),
  reads('Đại đội 2, Tiểu đoàn 208', { name: 'Đại đội 2' }, { name: 'Tiểu đoàn 208' }),

  // Bare heads, resolved by the last full name of their kind
  reads(
    'Xã Mường Bú có 27 bản. Đảng ủy xã họp. Trên địa bàn xã có 5 trường.',
    { name: 'xã Mường Bú', mentions: 3 },
    { quote: 'Đảng ủy xã', name: 'Đảng ủy xã Mường Bú', kind: 'party_committee', mentions: 1 },
  ),
  reads(
    'Huyện Vị Xuyên rộng lớn. Huyện ủy chỉ đạo, UBND huyện thực hiện.',
    { name: 'huyện Vị Xuyên', mentions: 2 },
    { quote: 'Huyện ủy', name: 'Huyện ủy Vị Xuyên' },
    { quote: 'UBND huyện', name: 'UBND huyện Vị Xuyên', kind: 'agency' },
  ),
  reads(
    'Tỉnh Hậu Giang vào vụ mới. Tỉnh ủy giao Công an tỉnh.',
    { name: 'tỉnh Hậu Giang' },
    { quote: 'Tỉnh ủy', name: 'Tỉnh ủy Hậu Giang' },
    { quote: 'Công an tỉnh', name: 'Công an tỉnh Hậu Giang' },
  ),
  reads('Thành phố Đà Nẵng sẵn sàng. Thành ủy kết luận.', { name: 'thành phố Đà Nẵng' }, { name: 'Thành ủy Đà Nẵng' }),
  reads(
    'Đảng ủy xã Kim Phú lãnh đạo. Năm 2018, Đảng bộ được khen.',
    { name: 'Đảng ủy xã Kim Phú' },
    { name: 'xã Kim Phú' },
    { quote: 'Đảng bộ', name: 'Đảng bộ xã Kim Phú' },
  ),
  reads(
    'xã Sa Lông hợp nhất từ các xã Sa Lông, Hừa Ngài và Na Sang. Đảng bộ xã có 40 chi bộ.',
    { name: 'xã Sa Lông' },
    { name: 'xã Hừa Ngài' },
    { name: 'xã Na Sang' },
    { name: 'Đảng bộ xã Sa Lông' },
  ),
  reads(
    'Cao Bằng đón khách. UBND tỉnh cấp phép.',
    { name: 'tỉnh Cao Bằng', quote: 'Cao Bằng' },
    { name: 'UBND tỉnh Cao Bằng' },
  ),
  reads(
    'bản Nà Bai đẹp như tranh. Bí thư Chi bộ bản mời trà.',
    { name: 'bản Nà Bai' },
    { name: 'Chi bộ bản Nà Bai', kind: 'party_cell' },
  ),
  reads('Yên Sơn khởi sắc\n\nHuyện Yên Sơn có 28 xã.', { name: 'huyện Yên Sơn', quote: 'Yên Sơn', mentions: 2 }),

  // Headings in capitals: a name that is known
  reads('XÃ MƯỜNG LA XÂY DỰNG NÔNG THÔN MỚI', { quote: 'XÃ MƯỜNG LA', name: 'xã Mường La' }),
  reads('HUYỆN ỦY BÙ ĐỐP TỔNG KẾT NĂM', { quote: 'HUYỆN ỦY BÙ ĐỐP', name: 'Huyện ủy Bù Đốp' }),

  // One unit, told in two spellings
  reads(
    'UBND xã Kim Phú. Ủy ban nhân dân xã Kim Phú.',
    { name: 'UBND xã Kim Phú', mentions: 2 },
    { name: 'xã Kim Phú', mentions: 2 },
  ),
  reads('HTX Xuân Tiến, tức Hợp tác xã Xuân Tiến', { name: 'HTX Xuân Tiến', mentions: 2 }),
  reads('xã Mường Bằng, không phải xã Mường Bang', { name: 'xã Mường Bằng' }, { name: 'xã Mường Bang' }),

  ...meansOn('2025-08-01', { name: 'xã Mường La', parent: 'tỉnh Sơn La', province: 'tỉnh Sơn La' }, 'xã Mường La'),

  // Names that begin like a head, and heads that begin like another word
  ...means({ name: 'xã Đoàn Kết', kind: 'commune' }, 'xã Đoàn Kết', 'Ở xã Đoàn Kết, mưa đã ngớt'),
  reads(
    'các xã Tân Thành, Đoàn Kết, Hội Sơn và Bản Mù',
    { name: 'xã Tân Thành' },
    { name: 'xã Đoàn Kết' },
    { name: 'xã Hội Sơn' },
    { name: 'xã Bản Mù' },
  ),
  ...means({ name: 'xã Trung Tâm', kind: 'commune' }, 'xã Trung Tâm'),
  ...means({ name: 'thị trấn Nông trường Liên Sơn', kind: 'commune' }, 'thị trấn Nông trường Liên Sơn'),
  ...means({ name: 'phường 1 Bảo Lộc', kind: 'commune' }, 'phường 1 Bảo Lộc', 'Phường 1 Bảo Lộc ra mắt'),
  reads('điểm trường thôn Lăng Lương, Tu Nương còn thiếu điện', { name: 'thôn Lăng Lương' }, { name: 'thôn Tu Nương' }),
  reads('thôn Phú Cường, Quốc lộ 25', { name: 'thôn Phú Cường' }),

  // A person's name next to a bare head is no name of a place
  reads(
    'Phường Minh Xuân họp. Chủ tịch UBND phường Lê Quang Vinh kết luận.',
    { name: 'phường Minh Xuân', mentions: 2 },
    { name: 'UBND phường Minh Xuân', quote: 'UBND phường' },
  ),

  // Bodies by what they are of
  ...means(
    { name: 'Chi bộ Hạt Kiểm lâm', kind: 'party_cell' },
    'Chi bộ Hạt Kiểm lâm',
    'Chi bộ Hạt Kiểm lâm kết nạp 2 đảng viên',
  ),
  reads(
    'Ban Quản lý các khu công nghiệp tỉnh Hưng Yên',
    { name: 'Ban Quản lý các khu công nghiệp tỉnh Hưng Yên', kind: 'agency' },
    { name: 'tỉnh Hưng Yên' },
  ),
  reads(
    'Tổ hợp tác nuôi bò ấp Vĩnh Hội',
    { name: 'Tổ hợp tác nuôi bò ấp Vĩnh Hội', kind: 'cooperative' },
    { name: 'ấp Vĩnh Hội' },
  ),
  reads(
    'Công ty 78 (Binh đoàn 15)',
    { name: 'Công ty 78', kind: 'company' },
    { name: 'Binh đoàn 15', kind: 'military' },
  ),
  ...means(
    { name: 'Bệnh viện Nhân dân 115', kind: 'agency' },
    'Bệnh viện Nhân dân 115',
    'bác sĩ Bệnh viện Nhân dân 115',
  ),
  ...means({ name: 'Bộ Công an', kind: 'agency' }, 'Bộ Công an', 'Bộ Công an gửi thư khen'),
  ...means({ name: 'Đại đội Bộ binh 1', kind: 'military' }, 'Đại đội Bộ binh 1'),
  reads(
    'Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh Sơn La',
    { name: 'Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh Sơn La', kind: 'agency' },
    { name: 'Công an tỉnh Sơn La' },
    { name: 'tỉnh Sơn La' },
  ),

  // Abbreviated heads with a dot, as southern papers print them
  ...means({ name: 'thị trấn Phước Hải', kind: 'commune' }, 'TT.Phước Hải', 'thị trấn Phước Hải'),
  ...means({ name: 'phường Bến Nghé', kind: 'commune' }, 'P.Bến Nghé', 'ở P.Bến Nghé'),
  ...means({ name: 'huyện Củ Chi', kind: 'district' }, 'H.Củ Chi'),
  ...means({ name: 'quận 1', kind: 'district' }, 'Q.1'),
  ...means({ name: 'thành phố Thủ Đức', kind: 'district' }, 'TP.Thủ Đức'),

  // A name without a head in title or lead, where the text goes on with the bare head
  readsOn(
    '2024-05-01',
    'Nậm Lạnh: Đảng viên đi trước\n\nĐảng bộ xã có 20 chi bộ. Người Nậm Lạnh cần cù.',
    { name: 'xã Nậm Lạnh', quote: 'Nậm Lạnh', kind: 'commune', mentions: 3 },
    { name: 'Đảng bộ xã Nậm Lạnh', quote: 'Đảng bộ xã' },
  ),
  readsOn(
    '2019-03-02',
    'Tủa Chùa mùa hoa ban\n\nHuyện ủy giao UBND huyện tổ chức lễ hội.',
    { name: 'huyện Tủa Chùa', quote: 'Tủa Chùa' },
    { name: 'Huyện ủy Tủa Chùa', quote: 'Huyện ủy' },
    { name: 'UBND huyện Tủa Chùa', quote: 'UBND huyện' },
  ),
  // The province of the places named, where none is
  readsOn(
    '2025-11-05',
    'Phường Nông Tiến sạch đẹp. UBND tỉnh tặng bằng khen.',
    { name: 'phường Nông Tiến', province: 'tỉnh Tuyên Quang' },
    { name: 'UBND tỉnh Tuyên Quang', quote: 'UBND tỉnh' },
  ),
  // The chi bộ of the village named last in the sentence
  reads(
    'Chi bộ bản Phổng vững mạnh. Đến bản Hua Lạnh, ông Giàng A Lâu, Bí thư Chi bộ kể.',
    { name: 'Chi bộ bản Phổng' },
    { name: 'bản Phổng' },
    { name: 'bản Hua Lạnh' },
    { name: 'Chi bộ bản Hua Lạnh', quote: 'Chi bộ' },
  ),
  ...means(
    { name: 'Trường Tiểu học Hoàng Văn Thọ', kind: 'school' },
    'Trường Tiểu học Hoàng Văn Thọ',
    'phụ huynh Trường Tiểu học Hoàng Văn Thọ',
  ),
  ...means({ name: 'Huyện ủy Trạm Tấu', kind: 'party_committee' }, 'Huyện ủy Trạm Tấu', 'Huyện ủy Trạm Tấu tổng kết'),
  ...means({ name: 'HTX Điều hữu cơ True Coop', kind: 'cooperative' }, 'HTX Điều hữu cơ True Coop'),
  ...means({ name: 'Ban Quản lý Khu Công nghệ cao', kind: 'agency' }, 'Ban Quản lý Khu Công nghệ cao'),
  ...means({ name: 'Thông tấn xã Việt Nam', kind: 'agency' }, 'Thông tấn xã Việt Nam'),
  ...means({ name: 'Phòng Nội vụ', kind: 'agency' }, 'Trưởng phòng Nội vụ trả lời', 'Phòng Nội vụ trả lời'),
  reads(
    'Tỉnh Lâm Đồng khởi sắc. Sở Y tế vào cuộc.',
    { name: 'tỉnh Lâm Đồng' },
    { name: 'Sở Y tế', parent: 'tỉnh Lâm Đồng', province: 'tỉnh Lâm Đồng' },
  ),
  reads(
    'Trường Tiểu học Trà Tập (xã Trà Tập, huyện Nam Trà My)',
    { name: 'Trường Tiểu học Trà Tập', parent: 'xã Trà Tập' },
    { name: 'xã Trà Tập', parent: 'huyện Nam Trà My' },
    { name: 'huyện Nam Trà My' },
  ),
  ...means({ name: 'Nhà hát Dân ca Quan họ Bắc Ninh', kind: 'agency' }, 'Nhà hát Dân ca Quan họ Bắc Ninh'),
  reads(
    'Huyện Ba Tơ vào mùa. Phó Bí thư Thường trực Huyện ủy Phạm Giang Nam cho biết.',
    { name: 'huyện Ba Tơ' },
    { name: 'Huyện ủy Ba Tơ', quote: 'Huyện ủy' },
  ),
  // What an independent set of articles showed
  ...means({ name: 'HTX Chè Bản Ven', kind: 'cooperative' }, 'HTX Chè Bản Ven', 'HTX Chè Bản Ven xuất khẩu'),
  ...means({ name: 'khóm Ao Lăng A Bé', kind: 'village' }, 'khóm Ao Lăng A Bé'),
  reads(
    'Công ty TNHH May Sơn Hà có 900 công nhân. Bí thư Chi bộ Công ty Lê Văn Tân vui mừng.',
    { name: 'Công ty TNHH May Sơn Hà', kind: 'company' },
    { name: 'Chi bộ Công ty TNHH May Sơn Hà', kind: 'party_cell' },
  ),
  reads(
    'Sở Y tế tỉnh Gia Lai họp. Giám đốc Sở Y tế kết luận.',
    { name: 'Sở Y tế tỉnh Gia Lai', mentions: 2 },
    { name: 'tỉnh Gia Lai' },
  ),
  reads('Sở GD&ĐT ra công văn. Sở Giáo dục và Đào tạo hướng dẫn.', { name: 'Sở GD&ĐT', mentions: 2 }),
  readsOn(
    '2025-10-02',
    'TP.HCM thêm việc làm. Thành ủy kết luận. Thành phố Biên Hòa trước đây đông dân.',
    { name: 'thành phố Hồ Chí Minh' },
    { name: 'Thành ủy thành phố Hồ Chí Minh', quote: 'Thành ủy' },
    { name: 'thành phố Biên Hòa' },
  ),
  reads('phường Phú Lợi và Chánh Hiệp', { name: 'phường Phú Lợi' }, { name: 'phường Chánh Hiệp', quote: 'Chánh Hiệp' }),
  readsOn(
    '2025-09-05',
    'Trà Vinh đổi thay. Nay Trà Vinh thuộc tỉnh Vĩnh Long, UBND tỉnh đầu tư mạnh.',
    { name: 'tỉnh Trà Vinh' },
    { name: 'tỉnh Vĩnh Long' },
    { name: 'UBND tỉnh Vĩnh Long', quote: 'UBND tỉnh' },
  ),
  ...nothings,

  // The government until 1992
  reads('Quyết định của Hội đồng Bộ trưởng năm 1989.', { name: 'Hội đồng Bộ trưởng', kind: 'agency', parent: null }),

  // Schools of two levels; a name ends where the unit becomes another
  reads('Trường PTDTNT THCS và THPT Vĩnh Thạnh có 420 học sinh.', {
    name: 'Trường PTDTNT THCS và THPT Vĩnh Thạnh',
    kind: 'school',
  }),
  reads('Trường PTDTBT TH và THCS Nậm Lạnh khai giảng.', { name: 'Trường PTDTBT TH và THCS Nậm Lạnh', kind: 'school' }),
  reads('Năm 2018, tổ hợp tác chuyển thành Hợp tác xã Dịch vụ tổng hợp Tuấn Tú.', {
    name: 'Hợp tác xã Dịch vụ tổng hợp Tuấn Tú',
    kind: 'cooperative',
  }),
  // What a name is called for short stands in brackets inside it
  reads('Hội Liên hiệp Phụ nữ (LHPN) xã Bờ Y', { name: 'Hội Liên hiệp Phụ nữ xã Bờ Y' }, { name: 'xã Bờ Y' }),
  reads(
    'Ban Chấp hành (BCH) Đảng bộ huyện Cầu Kè',
    { name: 'Ban Chấp hành Đảng bộ huyện Cầu Kè' },
    { name: 'Đảng bộ huyện Cầu Kè' },
    { name: 'huyện Cầu Kè' },
  ),
  reads(
    'Phòng Giao dịch Ngân hàng Chính sách xã hội (NHCSXH) huyện Cầu Kè',
    { name: 'Phòng Giao dịch Ngân hàng Chính sách xã hội huyện Cầu Kè' },
    { name: 'huyện Cầu Kè' },
  ),
  reads('Ủy ban nhân dân (UBND) huyện Cầu Kè', { name: 'Ủy ban nhân dân huyện Cầu Kè' }, { name: 'huyện Cầu Kè' }),
  // A trade in small letters before the name, and a verb of the same words behind it
  reads('Công ty Cao su Lộc Ninh Xanh khai thác mủ', { name: 'Công ty Cao su Lộc Ninh Xanh' }),
  reads('Công ty TNHH Lương thực Tháp Vàng cung ứng giống', { name: 'Công ty TNHH Lương thực Tháp Vàng' }),
  // A known place before a word of two syllables
  reads('trình UBND tỉnh Sơn La Đề án cây ăn quả', { name: 'UBND tỉnh Sơn La' }, { name: 'tỉnh Sơn La' }),
];
