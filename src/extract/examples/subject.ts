/** Whose a count is: the clause's subject, what points back to it, the speaker's unit, the topic, the title, and what does not take over. */
import { examplesOf, type Example, type Expected } from '../../../extractors/example.ts';

const { reads } = examplesOf<'count'>();

type Part = Expected<'count'>;
type Kind = NonNullable<Part['subject_kind']>;

/** These values, in order, all belong to one unit of a kind. */
const whose =
  (subject_kind: Kind) =>
  (subject: string, ...values: number[]): Part[] =>
    values.map((value) => ({ value, subject, subject_kind }));

const province = whose('province');
const district = whose('district');
const commune = whose('commune');
const village = whose('village');
const committee = whose('party_committee');
const cell = whose('party_cell');
const agency = whose('agency');
const hoi = whose('mass_org');
const school = whose('school');
const company = whose('company');
const coop = whose('cooperative');
const military = whose('military');
const family = whose('household');
/** The text does not say whose these are. */
const nobodys = (...values: number[]): Part[] => values.map((value) => ({ value, subject: null, subject_kind: null }));

export const examples: Example<'count'>[] = [
  // The subject of the clause
  reads(
    'Đảng bộ huyện Mường La có 57 chi, đảng bộ cơ sở trực thuộc, với 6.496 đảng viên.',
    ...committee('Đảng bộ huyện Mường La', 57, 6496),
  ),
  reads('Xã Mường Bú có 24 bản, 2.310 hộ, 10.450 nhân khẩu.', ...commune('xã Mường Bú', 24, 2310, 10450)),
  reads('Bản Nà Tăm có 96 hộ, trong đó 31 hộ nghèo.', ...village('bản Nà Tăm', 96, 31)),
  reads('Chi bộ bản Nà Tăm có 23 đảng viên.', ...cell('Chi bộ bản Nà Tăm', 23)),
  reads('Tỉnh Sơn La sắp xếp còn 75 xã, phường.', ...province('tỉnh Sơn La', 75)),
  reads('Năm nay, huyện Vân Hồ trồng mới 350ha rừng.', ...district('huyện Vân Hồ', 3_500_000)),
  reads('Thị trấn Ít Ong được chia thành 14 tiểu khu.', ...commune('thị trấn Ít Ong', 14)),
  reads('Phường Tô Hiệu hiện quản lý 4.120 hộ dân.', ...commune('phường Tô Hiệu', 4120)),
  reads('Tiểu khu 3 có 152 hộ, 9 hộ kinh doanh.', ...village('tiểu khu 3', 152, 9)),
  reads('Tổ dân phố số 4 vận động được 45 triệu đồng.', ...village('tổ dân phố số 4', 45_000_000)),
  reads('Hội Nông dân xã Chiềng Mai kết nạp 15 hội viên mới.', ...hoi('Hội Nông dân xã Chiềng Mai', 15)),
  reads('Huyện đoàn Phù Yên thành lập 12 đội hình tình nguyện.', ...hoi('Huyện đoàn Phù Yên', 12)),
  reads('Trường THPT Chu Văn An có 36 lớp với 1.480 học sinh.', ...school('Trường THPT Chu Văn An', 36, 1480)),
  reads('HTX Xuân Tiến có 27 thành viên, trồng 60ha cà phê.', ...coop('HTX Xuân Tiến', 27, 600_000)),
  reads(
    'Công ty Cổ phần Mía đường Sơn La tạo việc làm cho 420 lao động.',
    ...company('Công ty Cổ phần Mía đường Sơn La', 420),
  ),
  reads('Trung đoàn 754 cử 80 cán bộ, chiến sĩ giúp dân.', ...military('Trung đoàn 754', 80)),
  reads('Trạm Y tế xã Tà Hừa có 6 giường bệnh.', ...agency('Trạm Y tế xã Tà Hừa', 6)),
  reads('UBND xã Kim Phú tiếp nhận 1.245 hồ sơ.', ...agency('UBND xã Kim Phú', 1245)),
  reads('Công an xã Mường Bú thu hồi 18 khẩu súng tự chế.', ...agency('Công an xã Mường Bú', 18)),
  reads('Hiện nay, Đảng bộ xã Chiềng Hoa đang quản lý 31 chi bộ.', ...committee('Đảng bộ xã Chiềng Hoa', 31)),
  reads('Đảng ủy xã Chiềng Hoa ban hành 14 nghị quyết chuyên đề.', ...committee('Đảng ủy xã Chiềng Hoa', 14)),
  reads('Huyện ủy Mường La mở 5 lớp bồi dưỡng.', ...committee('Huyện ủy Mường La', 5)),
  reads('Chi bộ Trường Tiểu học Tô Hiệu có 28 đảng viên là giáo viên.', ...cell('Chi bộ Trường Tiểu học Tô Hiệu', 28)),
  reads('Được thành lập từ năm 2019, HTX Chè Bản Ven có 42 thành viên.', ...coop('HTX Chè Bản Ven', 42)),
  reads('Là xã biên giới, xã Chiềng Tương có 12km đường biên.', ...commune('xã Chiềng Tương', 12_000)),

  // After a phrase of place, before the verb or with none
  reads('Tại bản Nà Tăm, có 45 hộ được vay vốn.', ...village('bản Nà Tăm', 45)),
  reads('Ở xã Tạ Bú, 18 hộ đã chuyển sang trồng xoài.', ...commune('xã Tạ Bú', 18)),
  reads('Trên địa bàn huyện Sốp Cộp hiện có 52 công trình nước sạch.', ...district('huyện Sốp Cộp', 52)),
  reads('Riêng tại xã Púng Bánh, lũ cuốn trôi 14 ngôi nhà.', ...commune('xã Púng Bánh', 14)),
  reads('Về bản Phiêng Ban, chúng tôi gặp 3 hộ vừa thoát nghèo.', ...village('bản Phiêng Ban', 3)),
  reads('Toàn huyện Quỳnh Nhai có 11 xã, 98 bản.', ...district('huyện Quỳnh Nhai', 11, 98)),
  reads('Toàn Đảng bộ xã Song Khủa có 640 đảng viên.', ...committee('Đảng bộ xã Song Khủa', 640)),
  reads('Trong Đảng bộ xã Song Khủa có 12 chi bộ bản.', ...committee('Đảng bộ xã Song Khủa', 12)),
  reads('Đến bản Huổi Hịa, nơi có 62 hộ đồng bào Mông, đường đã rải nhựa.', ...village('bản Huổi Hịa', 62)),
  reads(
    'Nhiều bản cách xa trung tâm như: Bản Lung Tang (26km), bản Ngậm (30km).',
    ...village('bản Lung Tang', 26_000),
    ...village('bản Ngậm', 30_000),
  ),
  reads('Bản Nà Tăm cách trung tâm xã Mường Bú 12km.', ...village('bản Nà Tăm', 12_000)),
  reads('Bản Nà Tăm (45 hộ) chưa có điện lưới.', ...village('bản Nà Tăm', 45)),
  reads('Chi bộ tiểu khu 5 (19 đảng viên) được chọn làm điểm.', ...cell('Chi bộ tiểu khu 5', 19)),
  reads('Lớp học do xã Mường Cai (huyện Sông Mã) mở có 35 học viên.', ...commune('xã Mường Cai', 35)),

  // Bare heads that point back
  reads('Xã Hua Trai nằm bên dòng Nậm Păm. Xã có 15 bản, 1.420 hộ.', ...commune('xã Hua Trai', 15, 1420)),
  reads(
    'Đảng bộ xã Hua Trai vừa tròn một tuổi. Hiện Đảng bộ xã có 33 chi bộ, 702 đảng viên.',
    ...committee('Đảng bộ xã Hua Trai', 33, 702),
  ),
  reads(
    'Chi bộ bản Pá Kín 1 sinh hoạt đều đặn. Năm qua, chi bộ kết nạp 4 đảng viên.',
    ...cell('Chi bộ bản Pá Kín 1', 4),
  ),
  reads(
    'Huyện Thuận Châu đẩy mạnh chuyển đổi số. Đến nay, huyện có 340 tổ công nghệ số cộng đồng.',
    ...district('huyện Thuận Châu', 340),
  ),
  reads(
    'Trường THCS Quang Minh nằm giữa thung lũng. Năm học này, nhà trường có 18 lớp, 612 học sinh.',
    ...school('Trường THCS Quang Minh', 18, 612),
  ),
  reads(
    'Hội Cựu chiến binh xã Chiềng Sơn hoạt động sôi nổi. Hội có 21 chi hội; Hội giúp 46 hộ hội viên thoát nghèo.',
    ...hoi('Hội Cựu chiến binh xã Chiềng Sơn', 21, 46),
  ),
  reads(
    'Hợp tác xã Nông nghiệp Định Thủy ra đời trong khó khăn. Hợp tác xã nay có 85 thành viên.',
    ...coop('Hợp tác xã Nông nghiệp Định Thủy', 85),
  ),
  reads(
    'Công ty TNHH May Sơn Hà đóng tại cụm công nghiệp. Công ty đang tuyển 150 công nhân.',
    ...company('Công ty TNHH May Sơn Hà', 150),
  ),
  reads(
    'Đồn Biên phòng Chiềng Tương bám dân, bám bản. Đơn vị nhận đỡ đầu 9 học sinh.',
    ...military('Đồn Biên phòng Chiềng Tương', 9),
  ),
  reads(
    'Đảng bộ phường Kỳ Sơn gồm nhiều loại hình chi bộ. Phường có 9.870 nhân khẩu; Đảng bộ phường có 1.105 đảng viên.',
    ...commune('phường Kỳ Sơn', 9870),
    ...committee('Đảng bộ phường Kỳ Sơn', 1105),
  ),
  reads('Đảng ủy xã Mường Khiêng chọn việc khó làm trước. Xã còn 214 hộ nghèo.', ...commune('xã Mường Khiêng', 214)),
  reads(
    'Bản Nậm Lin là bản tái định cư. Cả bản có 71 hộ, chi bộ có 16 đảng viên.',
    ...village('bản Nậm Lin', 71),
    ...cell('Chi bộ bản Nậm Lin', 16),
  ),
  reads('Huyện ủy Bắc Yên vào cuộc quyết liệt, huyện đã xóa 860 nhà tạm.', ...district('huyện Bắc Yên', 860)),
  reads('Xã Nậm Păm sau lũ còn bộn bề. Trên địa bàn xã, 67 hộ phải di dời.', ...commune('xã Nậm Păm', 67)),
  reads('Bản Bó nằm ở lưng chừng núi. Bản Lót ở sát suối. Bản có 38 hộ.', ...village('bản Lót', 38)),
  reads(
    'Thôn Hồng Phong có con đường mới. Thôn huy động 320 triệu đồng, nhân dân trong thôn hiến 1.900m2 đất.',
    ...village('thôn Hồng Phong', 320_000_000, 1900),
  ),

  // The whole of a unit
  reads(
    'Tỉnh ủy Sơn La chỉ đạo quyết liệt công tác phát triển đảng viên. Năm 2023, toàn tỉnh kết nạp 3.279 đảng viên.',
    ...province('tỉnh Sơn La', 3279),
  ),
  reads(
    'Huyện Mai Sơn đón nhiều nhà đầu tư. Toàn huyện có 210 doanh nghiệp, 96 hợp tác xã.',
    ...district('huyện Mai Sơn', 210, 96),
  ),
  reads(
    'Đảng bộ huyện Phù Yên chú trọng nêu gương. Toàn Đảng bộ có 8.120 đảng viên sinh hoạt ở 64 tổ chức cơ sở đảng.',
    ...committee('Đảng bộ huyện Phù Yên', 8120, 64),
  ),
  reads('Xã Tường Phù phát động thi đua. Toàn xã có 48 mô hình dân vận khéo.', ...commune('xã Tường Phù', 48)),
  reads(
    'Hội Nông dân huyện Lục Ngạn đổi mới cách làm. Toàn Hội có 29 cơ sở hội, cả Hội có 31.200 hội viên.',
    ...hoi('Hội Nông dân huyện Lục Ngạn', 29, 31200),
  ),
  reads(
    'Tỉnh Lai Châu bước vào mùa khô. Toàn tỉnh hiện có 106 xã, phường với 478.000 người.',
    ...province('tỉnh Lai Châu', 106, 478_000),
  ),
  reads(
    'Chi bộ bản Tin Tốc có nhiều đảng viên trẻ. Toàn chi bộ có 34 đảng viên, trong đó 20 đồng chí là nữ.',
    ...cell('Chi bộ bản Tin Tốc', 34, 20),
  ),
  reads(
    'Trường Mầm non Hoa Ban đóng ở điểm trung tâm. Toàn trường có 14 nhóm, lớp với 352 cháu.',
    ...school('Trường Mầm non Hoa Ban', 14, 352),
  ),
  reads(
    'Đảng bộ xã Mường Bú tổ chức hội nghị sơ kết. Nửa năm qua, toàn xã giảm được 26 hộ nghèo; toàn Đảng bộ kết nạp 11 đảng viên.',
    ...commune('xã Mường Bú', 26),
    ...committee('Đảng bộ xã Mường Bú', 11),
  ),

  // The speaker's unit
  reads(
    'Ông Hoàng Văn Đại, Bí thư Chi bộ bản Cao Đa I cho biết: “Hiện nay, bản có 269 hộ với 1.212 nhân khẩu, 78 đảng viên”.',
    ...village('bản Cao Đa I', 269, 1212, 78),
  ),
  reads(
    'Bà Quàng Thị Nguyên, Bí thư Đảng ủy xã Chiềng Lao chia sẻ: Xã còn 96 hộ nghèo, tập trung ở các bản vùng cao.',
    ...commune('xã Chiềng Lao', 96),
  ),
  reads(
    'Anh Lò Văn Dọn, Bí thư Chi bộ bản Pá Kín 1, nói: “Chi bộ chúng tôi có 21 đảng viên, phần lớn là người Thái”.',
    ...cell('Chi bộ bản Pá Kín 1', 21),
  ),
  reads(
    'Đồng chí Mùa A Sồng, Bí thư Chi bộ bản Huổi Hịa: “Chúng tôi đã kết nạp 3 đảng viên là người Mông”.',
    ...cell('Chi bộ bản Huổi Hịa', 3),
  ),
  reads(
    'Theo ông Vàng A Súa, Trưởng bản Phiêng Ban, cả bản có 58 hộ, 49 hộ đã có điện.',
    ...village('bản Phiêng Ban', 58, 49),
  ),
  reads(
    'Ông Cầm Văn Thức, Chủ tịch UBND xã Chiềng Pha cho biết thêm: Toàn xã có 1.730 hộ trồng cà phê.',
    ...commune('xã Chiềng Pha', 1730),
  ),
  reads(
    'Bà Nguyễn Thị Hoa, Chủ tịch Hội LHPN xã Cò Nòi, phấn khởi: “Hội đang giúp 32 hội viên vay vốn”.',
    ...hoi('Hội LHPN xã Cò Nòi', 32),
  ),
  reads(
    'Thầy giáo Trần Văn Minh, Hiệu trưởng Trường Tiểu học số 2 Na Sang, trao đổi: Nhà trường có 5 điểm trường lẻ, 410 học sinh bán trú.',
    ...school('Trường Tiểu học số 2 Na Sang', 5, 410),
  ),
  reads(
    'Anh Bùi Văn Phượng, Giám đốc HTX Xuân Tiến, cho hay: “Năm vừa rồi chúng tôi xuất bán 85 tấn nhãn”.',
    ...coop('HTX Xuân Tiến', 85_000),
  ),
  reads(
    'Trung tá Hà Văn Lịch, Chính trị viên Đồn Biên phòng Chiềng Tương, thông tin: Đơn vị phân công 22 đảng viên phụ trách 88 hộ.',
    ...military('Đồn Biên phòng Chiềng Tương', 22, 88),
  ),
  reads(
    'Đồng chí Lò Văn Tưởng, Phó Bí thư Thường trực Huyện ủy Mường La, thông tin: Huyện có 31 chi bộ trường học.',
    ...district('huyện Mường La', 31),
  ),
  reads(
    'Ông Giàng A Chu, Bí thư Chi bộ bản Nà Bai, xã Chiềng Hoa, kể: Trước đây bản có 40 hộ, chi bộ chỉ có 6 đảng viên.',
    ...village('bản Nà Bai', 40),
    ...cell('Chi bộ bản Nà Bai', 6),
  ),
  reads(
    'Ông Lường Văn Hom, Bí thư Chi bộ bản Co Tòng, vui mừng khoe. “Bản tôi giờ có 17 nhà xây kiên cố”, ông nói.',
    ...village('bản Co Tòng', 17),
  ),
  reads(
    'Xã Mường Chùm có nhiều đổi thay. Ông Tòng Văn Lả, Bí thư Chi bộ bản Nong Chạy, cho biết: Bản có 83 hộ, làm được 2,4km đường bê tông.',
    ...village('bản Nong Chạy', 83, 2400),
  ),
  reads(
    'Bà Hà Thị Yến, Bí thư Đảng ủy xã Bắc Yên, cho biết: Đảng bộ có 1.827 đảng viên, sinh hoạt tại 50 chi bộ.',
    ...committee('Đảng bộ xã Bắc Yên', 1827, 50),
  ),

  // Whose it is stands after the noun
  reads('45 đảng viên của Chi bộ bản Nà Tăm tham gia dọn vệ sinh.', ...cell('Chi bộ bản Nà Tăm', 45)),
  reads('Lũ cô lập 121 hộ ở bản Huổi Sàng.', ...village('bản Huổi Sàng', 121)),
  reads('Đã có 36 hộ dân bản Nà Hốc 1 đăng ký hiến đất.', ...village('bản Nà Hốc 1', 36)),
  reads('Tới dự có 52 cán bộ, giáo viên Trường THPT Mường La.', ...school('Trường THPT Mường La', 52)),
  reads('Hơn 200 hội viên Hội Người cao tuổi xã Hát Lót được khám mắt.', ...hoi('Hội Người cao tuổi xã Hát Lót', 200)),
  reads('Cơn lũ làm hư hỏng 2.300m2 ruộng của xã Mường Trai.', ...commune('xã Mường Trai', 2300)),
  reads('300 nhân khẩu tại bản Púng đã được sơ tán an toàn.', ...village('bản Púng', 300)),
  reads('Ghi nhận 14 ca mắc sởi trên địa bàn phường Tô Hiệu.', ...commune('phường Tô Hiệu', 14)),
  reads(
    'Cả 7 chi bộ thuộc Đảng bộ Công ty Điện lực Sơn La đều có nghị quyết năm.',
    ...committee('Đảng bộ Công ty Điện lực Sơn La', 7),
  ),
  reads('Hơn 500 hộ dân thuộc huyện Sông Mã được dùng nước sạch.', ...district('huyện Sông Mã', 500)),

  // Units listed, each with its figure
  reads(
    'Hộ nghèo còn nhiều ở bản Nà Tăm 30 hộ, bản Nà Hốc 25 hộ, bản Co Bay 19 hộ.',
    ...village('bản Nà Tăm', 30),
    ...village('bản Nà Hốc', 25),
    ...village('bản Co Bay', 19),
  ),
  reads(
    'Bản Mòn có 30 hộ; bản Thôm 25 hộ; bản Song 41 hộ.',
    ...village('bản Mòn', 30),
    ...village('bản Thôm', 25),
    ...village('bản Song', 41),
  ),
  reads(
    'Một số nơi còn nhiều nhà tạm như: xã Tạ Bú (12 hộ), xã Liệp Tè (9 hộ), xã Chiềng San (7 hộ).',
    ...commune('xã Tạ Bú', 12),
    ...commune('xã Liệp Tè', 9),
    ...commune('xã Chiềng San', 7),
  ),
  reads(
    'Chi bộ bản Lọng Bon kết nạp 4 đảng viên, Chi bộ bản Tát Ướt kết nạp 3 đảng viên, Chi bộ tiểu khu 3 kết nạp 1 đảng viên.',
    ...cell('Chi bộ bản Lọng Bon', 4),
    ...cell('Chi bộ bản Tát Ướt', 3),
    ...cell('Chi bộ tiểu khu 3', 1),
  ),
  reads(
    'Đảng bộ xã Chiềng Khoa kết nạp 14 đảng viên, Đảng bộ xã Tô Múa 11 đảng viên, Đảng bộ xã Song Khủa 8 đảng viên.',
    ...committee('Đảng bộ xã Chiềng Khoa', 14),
    ...committee('Đảng bộ xã Tô Múa', 11),
    ...committee('Đảng bộ xã Song Khủa', 8),
  ),
  reads(
    'Xã Hát Lót có 17 bản, xã Cò Nòi có 36 bản, thị trấn Hát Lót có 16 tiểu khu.',
    ...commune('xã Hát Lót', 17),
    ...commune('xã Cò Nòi', 36),
    ...commune('thị trấn Hát Lót', 16),
  ),
  reads(
    'Diện tích cà phê tập trung ở huyện Mai Sơn 9.400ha, huyện Thuận Châu 6.100ha, thành phố Sơn La 5.200ha.',
    ...district('huyện Mai Sơn', 94_000_000),
    ...district('huyện Thuận Châu', 61_000_000),
    ...district('thành phố Sơn La', 52_000_000),
  ),
  reads(
    'Hội Nông dân xã Chiềng Mai nhận ủy thác 18 tỷ đồng, Hội Phụ nữ xã Chiềng Mai 22 tỷ đồng.',
    ...hoi('Hội Nông dân xã Chiềng Mai', 18e9),
    ...hoi('Hội Phụ nữ xã Chiềng Mai', 22e9),
  ),
  reads(
    'Trong đó: bản Đông Xuông: 12 hộ; bản Phiêng Khoài: 15 hộ; bản Kéo Bó: 8 hộ.',
    ...village('bản Đông Xuông', 12),
    ...village('bản Phiêng Khoài', 15),
    ...village('bản Kéo Bó', 8),
  ),
  reads(
    'Xã Sặp Vạt có 62 hộ nghèo, trong đó bản Nà Khái 21 hộ, bản Thín 17 hộ.',
    ...commune('xã Sặp Vạt', 62),
    ...village('bản Nà Khái', 21),
    ...village('bản Thín', 17),
  ),
  reads('Bản Bó hiến 900m2 đất, còn bản Lót góp 400 ngày công.', ...village('bản Bó', 900), ...village('bản Lót', 400)),
  reads(
    'Tiểu khu 1 có 110 hộ, tiểu khu 2 có 98 hộ, tiểu khu 3 có 154 hộ.',
    ...village('tiểu khu 1', 110),
    ...village('tiểu khu 2', 98),
    ...village('tiểu khu 3', 154),
  ),
  reads(
    'Thiệt hại nặng nhất là xã Nậm Giôn với 23 nhà bị tốc mái, tiếp đến là xã Chiềng Lao với 16 nhà.',
    ...commune('xã Nậm Giôn', 23),
    ...commune('xã Chiềng Lao', 16),
  ),

  // Respectively
  reads(
    'Bản Nà Tăm và bản Nà Hốc có lần lượt 45 hộ và 52 hộ.',
    ...village('bản Nà Tăm', 45),
    ...village('bản Nà Hốc', 52),
  ),
  reads(
    'Xã Mường Bú, xã Mường Chùm, xã Chiềng Hoa lần lượt kết nạp 12 đảng viên, 9 đảng viên và 7 đảng viên.',
    ...commune('xã Mường Bú', 12),
    ...commune('xã Mường Chùm', 9),
    ...commune('xã Chiềng Hoa', 7),
  ),
  reads(
    'Số hộ nghèo của các xã Tân Xuân, Chiềng Xuân lần lượt là 82 hộ và 64 hộ.',
    ...commune('xã Tân Xuân', 82),
    ...commune('xã Chiềng Xuân', 64),
  ),
  reads(
    'Chi bộ bản Khảo và Chi bộ bản Dè tương ứng có 26 đảng viên và 18 đảng viên.',
    ...cell('Chi bộ bản Khảo', 26),
    ...cell('Chi bộ bản Dè', 18),
  ),

  // Parts have the subject of their total
  reads(
    'Đảng bộ xã Bắc Yên có 50 tổ chức đảng, gồm 21 chi bộ cơ sở, 2 đảng bộ cơ sở và 27 chi bộ bản, tiểu khu.',
    ...committee('Đảng bộ xã Bắc Yên', 50, 21, 2, 27),
  ),
  reads(
    'Tỉnh Sơn La luân chuyển 391 cán bộ; trong đó, cơ quan khối Đảng 21 đồng chí; khối chính quyền 46 đồng chí; từ xã này sang xã khác 281 đồng chí.',
    ...province('tỉnh Sơn La', 391, 21, 46, 281),
  ),
  reads(
    'Xã Tân Lang có 1.512 hộ. Trong đó có 88 hộ nghèo, 120 hộ cận nghèo.',
    ...commune('xã Tân Lang', 1512, 88, 120),
  ),
  reads(
    'Trường PTDTBT TH&THCS Nậm Lạnh có 486 học sinh, trong đó 302 em ở bán trú.',
    ...school('Trường PTDTBT TH&THCS Nậm Lạnh', 486, 302),
  ),
  reads(
    'Chi bộ bản Ngậm có 19 đảng viên, có 7 đảng viên nữ, 3 đảng viên được miễn sinh hoạt.',
    ...cell('Chi bộ bản Ngậm', 19, 7, 3),
  ),
  reads(
    'Huyện Mường La trồng 4.200ha cây ăn quả. Cụ thể: xoài 1.900ha, nhãn 1.200ha, sơn tra 1.100ha.',
    ...district('huyện Mường La', 42_000_000, 19_000_000, 12_000_000, 11_000_000),
  ),

  // A unit that something is compared with does not take over
  reads(
    'Xã Mường Bú có 120 hộ nghèo, ít hơn 15 hộ so với xã Mường Chùm; có 9 hộ cận nghèo.',
    ...commune('xã Mường Bú', 120, 15, 9),
  ),
  reads('So với xã Tạ Khoa, xã Mường Khoa có nhiều hơn 6 bản.', ...commune('xã Mường Khoa', 6)),
  reads('Chi bộ bản Khảo kết nạp 5 đảng viên, nhiều hơn Chi bộ bản Dè 2 đảng viên.', ...cell('Chi bộ bản Khảo', 5, 2)),
  reads('Cũng như xã Chiềng Ân, xã Chiềng Muôn còn 41 hộ chưa có điện.', ...commune('xã Chiềng Muôn', 41)),

  // Whose document it is does not take over
  reads(
    'Thực hiện Nghị quyết Đại hội Đảng bộ huyện Mường La nhiệm kỳ 2020-2025, Đảng bộ xã Mường Bú đã kết nạp 45 đảng viên.',
    ...committee('Đảng bộ xã Mường Bú', 45),
  ),
  reads(
    'Đảng bộ xã Chiềng Hoa kết nạp 12 đảng viên, đạt chỉ tiêu Nghị quyết Đại hội Đảng bộ huyện Mường La; khai trừ 2 đảng viên.',
    ...committee('Đảng bộ xã Chiềng Hoa', 12, 2),
  ),
  reads(
    'Xã Hua Trai triển khai Kế hoạch số 42-KH/TU ngày 17/5/2021 của Tỉnh ủy Sơn La, có 11 bản ra mắt mô hình mới.',
    ...commune('xã Hua Trai', 11),
  ),
  reads(
    'Theo Quyết định số 866/QĐ-UBND của UBND huyện Phù Yên, xã Huy Hạ được hỗ trợ 3,5 tỷ đồng.',
    ...commune('xã Huy Hạ', 3.5e9),
  ),
  reads(
    'Theo số liệu của Chi cục Thống kê huyện Yên Châu, xã Chiềng Pằn có 1.604 hộ.',
    ...commune('xã Chiềng Pằn', 1604),
  ),

  // Where somebody lives, who helps, who came: no owners
  reads('Gia đình ông Lò Văn Hặc ở bản Nà Tăm nuôi 12 con bò.', ...family('gia đình ông Lò Văn Hặc', 12)),
  reads(
    'Gia đình bà Cà Thị Ín, bản Noong Hẻo, xã Mường Giôn, trồng 2ha quế, thu 150 triệu đồng.',
    ...family('gia đình bà Cà Thị Ín', 20_000, 150_000_000),
  ),
  reads(
    'Bản Tà Ẻn có 66 hộ. Gia đình anh Mùa A Dếnh nuôi 40 con dê.',
    ...village('bản Tà Ẻn', 66),
    ...family('gia đình anh Mùa A Dếnh', 40),
  ),
  reads(
    'Công ty Điện lực Sơn La tặng 50 suất quà cho các hộ nghèo xã Chiềng Công.',
    ...company('Công ty Điện lực Sơn La', 50),
  ),
  reads(
    'Đồn Biên phòng Chiềng Tương cử 15 chiến sĩ đến bản Pa Khôm giúp dân dựng nhà.',
    ...military('Đồn Biên phòng Chiềng Tương', 15),
  ),
  reads('Huyện Sốp Cộp điều động 9 cán bộ về xã Mường Lạn.', ...district('huyện Sốp Cộp', 9)),
  reads(
    'Hội Chữ thập đỏ tỉnh Sơn La xây 6 căn nhà tại xã Nậm Giôn và xã Chiềng Lao.',
    ...hoi('Hội Chữ thập đỏ tỉnh Sơn La', 6),
  ),
  reads(
    'Đồng chí Bí thư Tỉnh ủy Sơn La đến thăm bản Huổi Toóng, nơi có 33 hộ sinh sống.',
    ...village('bản Huổi Toóng', 33),
  ),
  reads('Xã Chiềng Sơn phối hợp với Trung đoàn 754 làm 1,5km đường nội đồng.', ...commune('xã Chiềng Sơn', 1500)),
  reads('Được huyện Vân Hồ hỗ trợ, bản Hang Trùng xây 8 nhà nghỉ cộng đồng.', ...village('bản Hang Trùng', 8)),
  reads('Bản Phiêng Ái thuộc xã Mường Bang, huyện Phù Yên có 74 hộ.', ...village('bản Phiêng Ái', 74)),
  reads('Bản Phiêng Đón, xã Mường Thải, có 2 dân tộc cùng sinh sống.', ...village('bản Phiêng Đón', 2)),
  reads('Chi bộ bản Suối Lúa, Đảng bộ xã Mường Bang, có 14 đảng viên.', ...cell('Chi bộ bản Suối Lúa', 14)),
  reads(
    'Trường THCS Tân Lang (xã Tân Lang, huyện Phù Yên) vừa nhận 20 máy tính.',
    ...school('Trường THCS Tân Lang', 20),
  ),

  // The paragraph's topic, and sentences that go on
  reads(
    'Xã Chiềng Yên có thế mạnh du lịch. Đường sá đi lại thuận tiện. Hiện có 12 nhà nghỉ cộng đồng và 4 điểm tham quan.',
    ...commune('xã Chiềng Yên', 12, 4),
  ),
  reads(
    'Chi bộ bản Nà Bai xây dựng kế hoạch tạo nguồn. Nhờ vậy đã giới thiệu được 6 quần chúng ưu tú. Kết nạp được 2 đảng viên.',
    ...cell('Chi bộ bản Nà Bai', 6, 2),
  ),
  reads(
    'Điểm nổi bật trong phát triển đảng viên ở huyện Mường La là quan tâm các trường THPT. Năm 2023, có 65 em học sinh được bồi dưỡng nhận thức về Đảng.',
    ...district('huyện Mường La', 65),
  ),
  reads(
    'Xã Nà Ớt được công nhận đạt chuẩn. Thu nhập bình quân đạt 38 triệu đồng/người/năm. Đường trục xã được cứng hóa 22km.',
    ...commune('xã Nà Ớt', 38_000_000, 22_000),
  ),
  reads(
    'Đảng bộ phường Chiềng Sinh làm tốt công tác tạo nguồn. Năm 2024 cử 45 quần chúng đi học. Đã kết nạp 28 đồng chí.',
    ...committee('Đảng bộ phường Chiềng Sinh', 45, 28),
  ),
  reads(
    'Tại xã Chiềng Khừa, phong trào hiến đất lan rộng. 118 hộ đã hiến 9.600m2 đất.',
    ...commune('xã Chiềng Khừa', 118, 9600),
  ),
  reads(
    'Xã Lóng Sập phát huy lợi thế cửa khẩu. Nghề trồng rau được mở rộng, đạt 130ha. Bản Phát có 40 hộ trồng rau. Toàn xã có 7 hợp tác xã.',
    ...commune('xã Lóng Sập', 1_300_000),
    ...village('bản Phát', 40),
    ...commune('xã Lóng Sập', 7),
  ),

  // The title's unit
  reads('Xã Mường É giảm nghèo bền vững\nĐã có 320 hộ thoát nghèo.', ...commune('xã Mường É', 320)),
  reads(
    'Phù Yên nâng chất lượng chi bộ\nĐảng bộ huyện Phù Yên luôn coi trọng sinh hoạt chi bộ.\nNăm 2023, có 210 chi bộ được kiểm tra.',
    ...committee('Đảng bộ huyện Phù Yên', 210),
  ),
  reads(
    'Chuyện ở bản Huổi Hin\nMùa này sương phủ kín lối. Từ trung tâm vào hết 18km đường đất.\nBản có 54 hộ, 301 nhân khẩu.',
    ...village('bản Huổi Hin', 18_000, 54, 301),
  ),
  reads(
    'Đảng bộ xã Mường Giàng phát triển đảng viên\nThời gian qua, công tác kết nạp đảng viên có nhiều đổi mới. Từ đầu năm đến nay, kết nạp được 17 đảng viên.',
    ...committee('Đảng bộ xã Mường Giàng', 17),
  ),
  reads(
    'Trường Tiểu học Hoàng Văn Thọ đón bằng khen\nSáng 5/9, nhà trường khai giảng năm học mới với 640 học sinh.',
    ...school('Trường Tiểu học Hoàng Văn Thọ', 640),
  ),
  reads(
    'Hội Nông dân xã Chiềng Pha giúp nhau làm kinh tế\nHội viên đoàn kết, giúp nhau 210 ngày công, 15 triệu đồng.',
    ...hoi('Hội Nông dân xã Chiềng Pha', 210, 15_000_000),
  ),
  reads(
    'Thành phố Sơn La chỉnh trang đô thị\nTrong quý II, 24 tuyến phố được lát vỉa hè. Toàn thành phố trồng thêm 1.100 cây xanh.',
    ...district('thành phố Sơn La', 24, 1100),
  ),

  // Paragraphs: another topic takes over, and is given up again
  reads(
    'Huyện Quỳnh Nhai phát triển thủy sản\nXã Chiềng Bằng có 1.820 lồng cá. Xã giữ nghề dệt thổ cẩm.\nToàn huyện có 6.300 lồng cá.',
    ...commune('xã Chiềng Bằng', 1820),
    ...district('huyện Quỳnh Nhai', 6300),
  ),
  reads(
    'Đảng bộ xã Mường Hung có 980 đảng viên.\nChi bộ bản Mường Hung là điểm sáng. Chi bộ có 41 đảng viên.\nĐảng bộ xã đã mở 3 lớp bồi dưỡng.',
    ...committee('Đảng bộ xã Mường Hung', 980),
    ...cell('Chi bộ bản Mường Hung', 41),
    ...committee('Đảng bộ xã Mường Hung', 3),
  ),
  reads(
    'Xã Chiềng Cang có 27 bản.\nBản Nhạp có 105 hộ.\nBản Mờn có 88 hộ.\nXã phấn đấu hoàn thành 19 tiêu chí.',
    ...commune('xã Chiềng Cang', 27),
    ...village('bản Nhạp', 105),
    ...village('bản Mờn', 88),
    ...commune('xã Chiềng Cang', 19),
  ),

  // Party tree beside administrative tree
  reads(
    'Đảng bộ xã Nậm Mằn có 290 đảng viên; xã Nậm Mằn có 640 hộ.',
    ...committee('Đảng bộ xã Nậm Mằn', 290),
    ...commune('xã Nậm Mằn', 640),
  ),
  reads(
    'Xã Bó Sinh có 3.890 nhân khẩu, Đảng bộ xã có 17 chi bộ với 245 đảng viên.',
    ...commune('xã Bó Sinh', 3890),
    ...committee('Đảng bộ xã Bó Sinh', 17, 245),
  ),
  reads(
    'Đảng bộ xã Bắc Yên thành lập ngày 20/6/2025. Hiện Đảng bộ xã có 50 chi bộ. Quy mô dân số trên 32.000 người.',
    ...committee('Đảng bộ xã Bắc Yên', 50),
    ...commune('xã Bắc Yên', 32_000),
  ),
  reads(
    'Chi bộ bản Hua Ty lãnh đạo nhân dân làm kinh tế. Bản có 90 hộ, chi bộ có 22 đảng viên.',
    ...village('bản Hua Ty', 90),
    ...cell('Chi bộ bản Hua Ty', 22),
  ),
  reads(
    'Đảng bộ huyện Sông Mã lãnh đạo phát triển kinh tế. Huyện có 7.500ha nhãn, Đảng bộ có 6.900 đảng viên.',
    ...district('huyện Sông Mã', 75_000_000),
    ...committee('Đảng bộ huyện Sông Mã', 6900),
  ),
  reads(
    'Đảng ủy xã Púng Tra giao chỉ tiêu cho các chi bộ. Đảng bộ xã có 12 chi bộ, xã có 9 bản.',
    ...committee('Đảng bộ xã Púng Tra', 12),
    ...commune('xã Púng Tra', 9),
  ),

  // Names with digits and numerals, old and new names
  reads(
    'Bản Nà Ngà 2 có 47 hộ, bản Nà Ngà 1 có 51 hộ.',
    ...village('bản Nà Ngà 2', 47),
    ...village('bản Nà Ngà 1', 51),
  ),
  reads('Phường 3 có 19 khu phố, 5.400 hộ dân.', ...commune('phường 3', 19, 5400)),
  reads('Chi bộ khối 5 có 37 đảng viên, khối có 132 hộ.', ...cell('Chi bộ khối 5', 37), ...village('khối 5', 132)),
  reads('Ấp Vĩnh Hội có 310 hộ, ấp kết nghĩa với 2 đơn vị bộ đội.', ...village('ấp Vĩnh Hội', 310, 2)),
  reads('Buôn Cuôr Đăng A có 215 hộ, hầu hết là người Ê Đê.', ...village('buôn Cuôr Đăng A', 215)),
  reads('Làng Mơ Nú có 118 hộ dân; làng giữ được 6 bộ cồng chiêng.', ...village('làng Mơ Nú', 118, 6)),

  // What a unit was made of, or is near to, does not take over
  reads(
    'Xã Tô Múa được thành lập trên cơ sở hợp nhất 3 xã: Tô Múa, Suối Bàng và Song Khủa, có diện tích 155,4km2, dân số 13.280 người.',
    ...commune('xã Tô Múa', 3, 155_400_000, 13_280),
  ),
  reads(
    'Đảng bộ phường Vân Sơn thành lập trên cơ sở Đảng bộ thị trấn nông trường Mộc Châu và Đảng bộ xã Phiêng Luông, hiện có 46 chi bộ.',
    ...committee('Đảng bộ phường Vân Sơn', 46),
  ),
  reads(
    'Xã Mường Lạn tiếp giáp với xã Mường Và và nước bạn Lào, có 51km đường biên giới.',
    ...commune('xã Mường Lạn', 51_000),
  ),
  reads(
    'Bản Chiềng Đi 2 ra đời sau khi sáp nhập bản Chiềng Đi với bản Km67, nay có 190 hộ.',
    ...village('bản Chiềng Đi 2', 190),
  ),
  reads(
    'Trước khi sáp nhập, xã Hồng Ngài có 5 bản, xã Song Pe có 9 bản.',
    ...commune('xã Hồng Ngài', 5),
    ...commune('xã Song Pe', 9),
  ),

  // People of a unit who do something together
  reads('Nhân dân bản Lọng Bon hiến 3.000m2 đất.', ...village('bản Lọng Bon', 3000)),
  reads('Cán bộ, đảng viên xã Mường Bú ủng hộ 85 triệu đồng.', ...commune('xã Mường Bú', 85_000_000)),
  reads('Đảng viên Chi bộ bản Tát Ướt nhận giúp 6 hộ nghèo.', ...cell('Chi bộ bản Tát Ướt', 6)),
  reads('Học sinh Trường THPT Mường La quyên góp 12 triệu đồng.', ...school('Trường THPT Mường La', 12_000_000)),
  reads('Đoàn viên Đoàn xã Tân Thành trồng 500 cây hoa ban.', ...hoi('Đoàn xã Tân Thành', 500)),
  reads('Phụ nữ bản Nà Tăm góp 120 ngày công.', ...village('bản Nà Tăm', 120)),

  // Levels one after the other, clauses that set units against each other
  reads(
    'Tỉnh Sơn La có 12 huyện, thành phố; huyện Mường La có 16 xã, xã Mường Bú có 24 bản.',
    ...province('tỉnh Sơn La', 12),
    ...district('huyện Mường La', 16),
    ...commune('xã Mường Bú', 24),
  ),
  reads(
    'Xã Mường Bú có 24 bản, trong khi xã Tạ Bú chỉ có 12 bản.',
    ...commune('xã Mường Bú', 24),
    ...commune('xã Tạ Bú', 12),
  ),
  reads('Trong 24 bản của xã Mường Bú có 18 bản đạt chuẩn.', ...commune('xã Mường Bú', 24, 18)),
  reads('Bản Nà Tăm (xã Mường Bú, huyện Mường La) có 45 hộ.', ...village('bản Nà Tăm', 45)),
  reads(
    'Xã Chiềng Ân còn 320 hộ nghèo. Riêng bản Nong Hoi Trên còn 44 hộ nghèo.',
    ...commune('xã Chiềng Ân', 320),
    ...village('bản Nong Hoi Trên', 44),
  ),
  reads(
    'Năm 2024, xã Tân Phong giảm 52 hộ nghèo, dẫn đầu là bản Vạn với 9 hộ, bản Đồng Mã 7 hộ.',
    ...commune('xã Tân Phong', 52),
    ...village('bản Vạn', 9),
    ...village('bản Đồng Mã', 7),
  ),
  reads(
    'Tiêu biểu như Chi bộ bản Tặc Tè (kết nạp 3 đảng viên), Chi bộ bản Nà Phiêng (kết nạp 2 đảng viên).',
    ...cell('Chi bộ bản Tặc Tè', 3),
    ...cell('Chi bộ bản Nà Phiêng', 2),
  ),
  reads(
    'Xã Chiềng Sơn được UBND huyện Mộc Châu hỗ trợ 600 triệu đồng, Công ty Điện lực Sơn La tặng 40 bộ đèn.',
    ...commune('xã Chiềng Sơn', 600_000_000),
    ...company('Công ty Điện lực Sơn La', 40),
  ),

  // Other words that point back
  reads('Từ phố huyện ngược lên bản Háng Đồng A. Ở đây có 73 hộ người Mông.', ...village('bản Háng Đồng A', 73)),
  reads('Xã Tân Phong về đích nông thôn mới. Địa phương có 5 sản phẩm OCOP.', ...commune('xã Tân Phong', 5)),
  reads(
    'Trường THPT Gia Phù vừa tròn tuổi. Hiện đơn vị có 64 cán bộ, giáo viên; 1.120 học sinh.',
    ...school('Trường THPT Gia Phù', 64, 1120),
  ),
  reads(
    'Chi bộ Công ty TNHH May Sơn Hà có 14 đảng viên. Công ty tạo việc làm cho 620 lao động.',
    ...cell('Chi bộ Công ty TNHH May Sơn Hà', 14),
    ...company('Công ty TNHH May Sơn Hà', 620),
  ),
  reads(
    'Phường Chiềng Cơi đẩy mạnh chuyển đổi số. Phường đã lập 25 tổ công nghệ số. Các tổ hướng dẫn 4.600 lượt người.',
    ...commune('phường Chiềng Cơi', 25, 4600),
  ),
  reads(
    'Đảng bộ tỉnh Sơn La coi trọng nguồn phát triển đảng viên. Năm 2022, toàn Đảng bộ tỉnh kết nạp 2.541 đảng viên. Tỉnh có 204 xã, phường, thị trấn.',
    ...committee('Đảng bộ tỉnh Sơn La', 2541),
    ...province('tỉnh Sơn La', 204),
  ),

  // Several speakers, and a speaker who goes on
  reads(
    'Ông Lò Văn Phong, Bí thư Chi bộ bản Bó, nói: “Bản có 61 hộ”. Ông Quàng Văn Ín, Bí thư Chi bộ bản Lót, góp chuyện: “Bản tôi có 47 hộ”.',
    ...village('bản Bó', 61),
    ...village('bản Lót', 47),
  ),
  reads(
    'Bà Lò Thị Mai, Chủ tịch Hội Nông dân xã Chiềng Mai, cho biết: Hội có 1.020 hội viên. Cũng theo bà Mai, Hội nhận ủy thác 21 tỷ đồng.',
    ...hoi('Hội Nông dân xã Chiềng Mai', 1020, 21e9),
  ),
  reads(
    'Đồng chí Hà Văn Tiến, Bí thư Đảng ủy, Chủ tịch HĐND xã Mường Sang cho biết: Đảng bộ xã có 19 chi bộ; xã có 1.960 hộ.',
    ...committee('Đảng bộ xã Mường Sang', 19),
    ...commune('xã Mường Sang', 1960),
  ),
  reads(
    'Huyện Vân Hồ có 14 xã.\nÔng Vàng A Lả, Trưởng bản Pa Cốp, xã Vân Hồ, bộc bạch: “Bản có 110 hộ, nhà nào cũng trồng đào”.\nToàn huyện có 2.300ha đào.',
    ...district('huyện Vân Hồ', 14),
    ...village('bản Pa Cốp', 110),
    ...district('huyện Vân Hồ', 23_000_000),
  ),
  reads(
    'Xã Quy Hướng giữ rừng\nVới 9.800ha rừng, xã Quy Hướng giao rừng cho các bản. Bản Nà Giàng nhận 620ha. Bản có 5 tổ bảo vệ rừng.\nNăm qua, xã không để xảy ra cháy rừng, xử lý 3 vụ xâm hại.',
    ...commune('xã Quy Hướng', 98_000_000),
    ...village('bản Nà Giàng', 6_200_000, 5),
    ...commune('xã Quy Hướng', 3),
  ),

  // Nothing is said of whose
  reads('Có 27 biểu hiện suy thoái được nhận diện.', ...nobodys(27)),
  reads('Đến nay đã kết nạp được 12 đảng viên.', ...nobodys(12)),
  reads('Mỗi suất quà trị giá 500.000 đồng.', ...nobodys(500_000)),
  reads('Xây dựng chính quyền gần dân, có 5 nhiệm vụ cần làm ngay.', ...nobodys(5)),
  reads('Ngày hội thu hút 1.500 người tham gia.', ...nobodys(1500)),
  reads('Chi bộ có 18 đảng viên; xã có 11 bản.', ...nobodys(18, 11)),

  // Names that open a sentence
  reads(
    'Nhôn Mai là nơi khó khăn nhất huyện. Xã biên giới này có 36 km đường biên.',
    ...commune('xã Nhôn Mai', 36_000),
  ),
  reads(
    'Xã Trà Leng có 900 hộ. Xã Trà Linh có 800 hộ.\n\nTrà Linh - “thủ phủ” sâm - là xã đi đầu với 1.100 ha sâm.',
    ...commune('xã Trà Leng', 900),
    ...commune('xã Trà Linh', 800, 11_000_000),
  ),
  reads(
    'Xã Ô Lâm có 214 hộ nghèo. Ở An Tức, đàn bò đạt 4.150 con.',
    ...commune('xã Ô Lâm', 214),
    ...commune('xã An Tức', 4150),
  ),
  reads(
    'Huyện Tân Kỳ có 21 xã. Không chỉ ở xã Nghĩa Đồng, phụ nữ toàn huyện góp 8.700 ngày công.',
    ...district('huyện Tân Kỳ', 21, 8700),
  ),
  // What opened the paragraph, not a name in passing
  reads(
    'Thôn Khuổi Cưởm hợp nhất từ ba thôn Khuổi Cưởm, Pò Sè và Nà Lốc. Trong đó, Nà Lốc có 33 hộ. Sau sáp nhập, thôn có 118 hộ.',
    { value: 3 },
    ...village('thôn Nà Lốc', 33),
    ...village('thôn Khuổi Cưởm', 118),
  ),
  // "nơi" speaks of the unit before it
  reads(
    'So với xã Quang Trung (cũ) - nơi 16 thôn đạt chuẩn, xã Ngọc Lặc có 9 thôn.',
    ...commune('xã Quang Trung', 16),
    ...commune('xã Ngọc Lặc', 9),
  ),
  // No single one is meant
  reads(
    'Chi bộ bản Xói Voi có 11 đảng viên. Mục tiêu của huyện Tương Dương là không còn bản chưa có chi bộ, kết nạp 90 đảng viên.',
    ...cell('Chi bộ bản Xói Voi', 11),
    ...district('huyện Tương Dương', 90),
  ),
  // A whole that a share is of
  reads(
    'Xã Trà Linh có 1.100 ha sâm, bằng 60% diện tích sâm toàn huyện Nam Trà My. Có 742 hộ trồng sâm.',
    ...commune('xã Trà Linh', 11_000_000, 742),
  ),
  // Persons called again
  reads(
    'Ở buôn Sah B, ai cũng biết ông Y Thuôn Niê, Bí thư Chi bộ. Ông có 2,3 ha cà phê, trồng xen 150 cây sầu riêng.',
    ...whose('person')('ông Y Thuôn Niê', 23_000, 150),
  ),
  reads(
    'Ông Trần Văn Út, chi hội trưởng, có 1,6 ha đất nuôi cá, tạo việc làm cho 8 lao động.',
    ...whose('person')('ông Trần Văn Út', 16_000, 8),
  ),
  // A cell under its village's name alone
  reads(
    'Bản Ché Lầu có 64 hộ. Chi bộ Ché Lầu có 15 đảng viên.',
    ...village('bản Ché Lầu', 64),
    ...cell('Chi bộ bản Ché Lầu', 15),
  ),
  reads(
    'Huyện Tri Tôn có 15 xã. Ô Lâm là xã đông đồng bào Khmer nhất huyện (8.200 người).',
    ...district('huyện Tri Tôn', 15),
    ...commune('xã Ô Lâm', 8200),
  ),
  // What points back to the paragraph before
  reads(
    'Xã Đạo Đức còn 12 thôn\n\nXã Đạo Đức có 408 đảng viên.\n\nThôn Làng Khẻn có 187 hộ.\n\nNhà văn hóa ấy rộng 140m2.',
    ...commune('xã Đạo Đức', 12),
    ...commune('xã Đạo Đức', 408),
    ...village('thôn Làng Khẻn', 187, 140),
  ),

  // What a comparison is made with
  reads(
    'Tỷ lệ hộ nghèo của xã Tả Sìn Thàng là 57,3%. Thu nhập của xã là 20 triệu đồng, thấp hơn mặt bằng chung toàn huyện Tủa Chùa (26 triệu đồng).',
    ...commune('xã Tả Sìn Thàng', 20e6),
    ...district('huyện Tủa Chùa', 26e6),
  ),
  // What a sentence comes to
  reads('Từ 5 homestay ban đầu, xã Pà Cò hiện có 26 homestay.', ...commune('xã Pà Cò', 5, 26)),
  // After those of a list the paragraph goes on with its own
  reads(
    'Huyện Tam Bình có 16 xã. Xã Ngãi Tứ đạt 17 tiêu chí, xã Hậu Lộc đạt 14 tiêu chí. Sức dân đóng góp được 23 tỷ đồng.',
    ...district('huyện Tam Bình', 16),
    ...commune('xã Ngãi Tứ', 17),
    ...commune('xã Hậu Lộc', 14),
    ...district('huyện Tam Bình', 23e9),
  ),
  // Names told by what they are beside them, or known from an organisation's
  reads(
    'Huyện Quan Sơn có 12 xã. Chúng tôi lên Ché Lầu, bản người Mông cách trung tâm 16km. Giờ Chi bộ Ché Lầu đã có 15 đảng viên.',
    ...district('huyện Quan Sơn', 12),
    ...village('bản Ché Lầu', 16_000),
    ...cell('Chi bộ bản Ché Lầu', 15),
  ),
  // A person's words go on
  reads(
    'Bí thư Đảng ủy xã Xuân Lãnh Trần Minh nói: “Chi bộ thôn Lãnh Vân có 38 đồng chí”. Theo ông, cán bộ được bố trí 41 người.',
    ...cell('Chi bộ thôn Lãnh Vân', 38),
    ...commune('xã Xuân Lãnh', 41),
  ),
  // A family's own, and what is only borrowed or kept for another
  reads(
    'Xóm Rú Đất có 90 hộ. Vườn bưởi 1,5ha của gia đình ông Bùi Văn Lực cho thu 300 triệu đồng.',
    ...village('xóm Rú Đất', 90),
    ...family('gia đình ông Bùi Văn Lực', 15_000, 300e6),
  ),
  reads(
    'Thôn Kon Rẫy có 80 hộ, nhận khoán bảo vệ 1.200ha rừng của Công ty Lâm nghiệp Kon Plông.',
    ...village('thôn Kon Rẫy', 80, 12_000_000),
  ),
  reads('Xã Ia Kly có 700 hộ, vay 20 tỷ đồng của Ngân hàng Chính sách xã hội.', ...commune('xã Ia Kly', 700, 20e9)),
  // "toàn Đảng bộ" where no Đảng bộ was named
  reads(
    'Krông Năng sơ kết 6 tháng\n\nHuyện Krông Năng đạt nhiều kết quả.\n\nEa Tóh là xã duy nhất đạt 19 tiêu chí. 6 tháng, toàn Đảng bộ kết nạp 86 đảng viên.',
    ...commune('xã Ea Tóh', 19),
    ...committee('Đảng bộ huyện Krông Năng', 86),
  ),
  // Names without a head beside a number, of communes and districts of the same province
  reads(
    'Huyện Tánh Linh có 13 xã. Gia An là địa bàn nóng nhất với 12 vụ, ngược lại Đức Thuận chỉ còn 2 vụ.',
    ...district('huyện Tánh Linh', 13),
    ...commune('xã Gia An', 12),
    ...commune('xã Đức Thuận', 2),
  ),
  reads(
    'Tỉnh Trà Vinh có 37 xã không còn được cấp thẻ. Riêng Trà Cú mất 31.500 thẻ, Cầu Kè 12.840 thẻ.',
    ...province('tỉnh Trà Vinh', 37),
    ...district('huyện Trà Cú', 31_500),
    ...district('huyện Cầu Kè', 12_840),
  ),
  // Another name of the same form is not one: no unit of the province is called so
  reads('Huyện Tánh Linh có 13 xã. Riêng Sao Mai mất 300 thẻ.', ...district('huyện Tánh Linh', 13, 300)),
  // Offices that report on a place; a bank's money is its own
  reads(
    'Huyện Krông Năng sơ kết 6 tháng.\n\nTheo Chi cục Thuế huyện Krông Năng, tổng thu mới được 49,6 tỷ đồng.',
    ...district('huyện Krông Năng', 49.6e9),
  ),
  reads(
    'Huyện Như Xuân giao quân.\n\nTheo Ban Chỉ huy Quân sự huyện Như Xuân, chỉ tiêu năm nay là 96 công dân.',
    ...district('huyện Như Xuân', 96),
  ),
  // The article's own after others; who is sent to a congress; a group that one is of
  reads(
    'Xã Mậu A sau sáp nhập\n\nXã Mậu A thành lập từ 4 đơn vị.\n\nXã An Thịnh có 310 hộ nghèo, xã Yên Thái có 420 hộ. Tính chung toàn xã có 454 hộ.',
    ...commune('xã Mậu A', 4),
    ...commune('xã An Thịnh', 310),
    ...commune('xã Yên Thái', 420),
    ...commune('xã Mậu A', 454),
  ),
  reads(
    'Đảng bộ xã Mậu A hiện có 71 chi bộ. Trong quý III, Đảng ủy ghép 6 chi bộ.',
    ...committee('Đảng bộ xã Mậu A', 71, 6),
  ),
  reads(
    'Đảng bộ huyện Thạch An có 4.218 đảng viên, bầu đoàn dự Đại hội Đảng bộ tỉnh Cao Bằng gồm 14 đại biểu.',
    ...committee('Đảng bộ huyện Thạch An', 4218, 14),
  ),
  reads(
    'Toàn xã Lũng Phìn có 12 thôn; thôn Sà Lủng từng nằm trong nhóm 4 thôn khó khăn nhất.',
    ...commune('xã Lũng Phìn', 12, 4),
  ),
  reads(
    'Hội Liên hiệp Phụ nữ huyện Thới Bình có 136 tổ. Phó Chủ tịch Hội Huỳnh Cẩm Nhung nói: “Chỉ 1 tổ trung bình”.',
    ...hoi('Hội Liên hiệp Phụ nữ huyện Thới Bình', 136, 1),
  ),
  reads(
    'Phòng Giao dịch Ngân hàng Chính sách xã hội (NHCSXH) huyện Cầu Kè có 11 chương trình.',
    ...agency('Phòng Giao dịch Ngân hàng Chính sách xã hội huyện Cầu Kè', 11),
  ),
  reads(
    'Đakrông là huyện nghèo duy nhất của tỉnh Quảng Trị, có 13 xã. Hộ nghèo của huyện Đakrông còn 20 hộ.',
    ...district('huyện Đakrông', 13, 20),
  ),
  reads('Chi bộ làng Bông có 13 đảng viên. Ngày ấy chi bộ mới có 4 đảng viên.', ...cell('Chi bộ làng Bông', 13, 4)),
];
