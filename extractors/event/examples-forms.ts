/** Ways to tell of mergers, splits and foundings, a handful of each. */
import { examplesOf, type Example } from '../example.ts';
import { dissolved, established, merged, renamed, split, transferred } from './expected.ts';

const { reads } = examplesOf<'event'>();

export const forms: readonly Example<'event'>[] = [
  // Formed of
  reads(
    'Phường Đông Sơn được lập nên từ các phường Rừng Thông, Đông Thịnh và xã Đông Tân.',
    merged('phường Đông Sơn', ['phường Rừng Thông', 'phường Đông Thịnh', 'xã Đông Tân']),
  ),
  reads('Xã Ea Kao được lập nên từ hai xã Ea Kao và Hòa Đông.', merged('xã Ea Kao', ['xã Ea Kao', 'xã Hòa Đông'])),
  reads(
    'Xã Mường Chà được tạo nên từ thị trấn Mường Chà và hai xã Ma Thì Hồ, Sa Lông.',
    merged('xã Mường Chà', ['thị trấn Mường Chà', 'xã Ma Thì Hồ', 'xã Sa Lông']),
  ),
  reads(
    'Phường Sa Pa được lập từ các phường Sa Pả, Ô Quý Hồ và Hàm Rồng.',
    merged('phường Sa Pa', ['phường Sa Pả', 'phường Ô Quý Hồ', 'phường Hàm Rồng']),
  ),
  reads(
    'Xã Trà Cú được lập nên từ một phần xã Kim Sơn, xã Thanh Sơn và thị trấn Trà Cú.',
    merged('xã Trà Cú', ['xã Kim Sơn', 'xã Thanh Sơn', 'thị trấn Trà Cú']),
  ),
  reads(
    'Xã Thạnh Phú lập nên từ thị trấn Thạnh Phú và xã An Thạnh, xã Bình Thạnh.',
    merged('xã Thạnh Phú', ['thị trấn Thạnh Phú', 'xã An Thạnh', 'xã Bình Thạnh']),
  ),
  // Made up of, by now
  reads(
    'Xã Yên Thành hôm nay do thị trấn Hoa Thành, xã Đồng Thành và xã Văn Thành nhập lại mà thành.',
    merged('xã Yên Thành', ['thị trấn Hoa Thành', 'xã Đồng Thành', 'xã Văn Thành']),
  ),
  reads(
    'Phường Bạc Liêu ngày nay do Phường 1, Phường 3 và xã Vĩnh Trạch hợp lại mà thành.',
    merged('phường Bạc Liêu', ['phường 1', 'phường 3', 'xã Vĩnh Trạch']),
  ),
  reads(
    'Xã Đắk Mil bây giờ do thị trấn Đắk Mil, xã Đức Mạnh và xã Đức Minh gộp lại mà nên.',
    merged('xã Đắk Mil', ['thị trấn Đắk Mil', 'xã Đức Mạnh', 'xã Đức Minh']),
  ),
  reads(
    'Thôn Nà Phặc hiện do thôn Nà Duồng và thôn Bản Cầy sáp nhập thành.',
    merged('thôn Nà Phặc', ['thôn Nà Duồng', 'thôn Bản Cầy']),
  ),
  reads(
    'Xã Lộc Ninh nay do thị trấn Lộc Ninh và các xã Lộc Thái, Lộc Thuận ghép lại.',
    merged('xã Lộc Ninh', ['thị trấn Lộc Ninh', 'xã Lộc Thái', 'xã Lộc Thuận']),
  ),
  reads(
    'Khóm Thới Hòa bây giờ là do khóm Thới Hòa 1 và khóm Thới Hòa 2 nhập lại.',
    merged('khóm Thới Hòa', ['khóm Thới Hòa 1', 'khóm Thới Hòa 2']),
  ),
  // No result in the sentence
  reads(
    'Ngày 1/7/2025, sau khi hợp nhất hai tỉnh Kon Tum và Quảng Ngãi, không gian phát triển rộng mở.',
    merged('tỉnh Quảng Ngãi', ['tỉnh Kon Tum', 'tỉnh Quảng Ngãi'], '2025-07-01'),
  ),
  reads(
    'Từ khi hợp nhất hai tỉnh Bắc Giang và Bắc Ninh, lượng hồ sơ tăng gấp đôi.',
    merged('tỉnh Bắc Ninh', ['tỉnh Bắc Giang', 'tỉnh Bắc Ninh']),
  ),
  reads(
    'Xã thuộc tỉnh Đồng Nai mới sau khi hợp nhất hai tỉnh Đồng Nai và Bình Phước.',
    merged('tỉnh Đồng Nai', ['tỉnh Đồng Nai', 'tỉnh Bình Phước']),
  ),
  reads(
    'Tỉnh Vĩnh Long mới sau hợp nhất ba tỉnh Vĩnh Long, Bến Tre và Trà Vinh có bờ biển dài 130 km.',
    merged('tỉnh Vĩnh Long', ['tỉnh Vĩnh Long', 'tỉnh Bến Tre', 'tỉnh Trà Vinh']),
  ),
  reads(
    'Sau khi sáp nhập hai tỉnh Bình Định và Gia Lai, tỉnh Gia Lai có diện tích lớn thứ hai cả nước.',
    merged('tỉnh Gia Lai', ['tỉnh Bình Định', 'tỉnh Gia Lai']),
  ),
  // With each other
  reads(
    'Tỉnh Quảng Nam hợp nhất với thành phố Đà Nẵng từ ngày 1/7/2025.',
    merged('thành phố Đà Nẵng', ['tỉnh Quảng Nam', 'thành phố Đà Nẵng'], '2025-07-01'),
  ),
  reads(
    'Khi tỉnh Hậu Giang hợp nhất với thành phố Cần Thơ, công ty chuyển trụ sở.',
    merged('thành phố Cần Thơ', ['tỉnh Hậu Giang', 'thành phố Cần Thơ']),
  ),
  reads(
    'Tỉnh Bình Dương sáp nhập với Thành phố Hồ Chí Minh ngày 1/7/2025.',
    merged('thành phố Hồ Chí Minh', ['tỉnh Bình Dương', 'thành phố Hồ Chí Minh'], '2025-07-01'),
  ),
  reads(
    'Sau khi huyện Hoành Bồ sáp nhập với thành phố Hạ Long, bộ máy gọn lại.',
    merged('thành phố Hạ Long', ['huyện Hoành Bồ', 'thành phố Hạ Long']),
  ),
  reads(
    'Năm 2020, huyện Đông Sơn được sáp nhập với thành phố Thanh Hóa.',
    merged('thành phố Thanh Hóa', ['huyện Đông Sơn', 'thành phố Thanh Hóa'], '2020'),
  ),
  reads('Năm 2019, thôn 4 nhập với thôn 5.', merged('thôn 4', ['thôn 4', 'thôn 5'], '2019')),
  // A result of merging
  reads(
    'Phường Cao Lãnh là kết quả của việc sắp xếp ba phường 1, 3 và Hòa Thuận.',
    merged('phường Cao Lãnh', ['phường 1', 'phường 3', 'phường Hòa Thuận']),
  ),
  reads(
    'Xã Sìn Hồ hiện nay là kết quả sắp xếp thị trấn Sìn Hồ và các xã Phăng Sô Lin, Tả Phìn.',
    merged('xã Sìn Hồ', ['thị trấn Sìn Hồ', 'xã Phăng Sô Lin', 'xã Tả Phìn']),
  ),
  reads(
    'Xã Bình Khê là kết quả của việc sáp nhập hai xã Tràng Lương và Bình Khê.',
    merged('xã Bình Khê', ['xã Tràng Lương', 'xã Bình Khê']),
  ),
  reads(
    'Sở Xây dựng hiện nay là kết quả của việc hợp nhất Sở Xây dựng và Sở Giao thông vận tải.',
    merged('Sở Xây dựng', ['Sở Xây dựng', 'Sở Giao thông vận tải']),
  ),
  reads(
    'Trường THCS Quang Trung là kết quả của cuộc sáp nhập Trường THCS Nghĩa Tân và Trường THCS Nghĩa Phú.',
    merged('Trường THCS Quang Trung', ['Trường THCS Nghĩa Tân', 'Trường THCS Nghĩa Phú']),
  ),
  reads(
    'Xã Khao Mang là sự hợp nhất của ba xã Khao Mang, Hồ Bốn và Lao Chải.',
    merged('xã Khao Mang', ['xã Khao Mang', 'xã Hồ Bốn', 'xã Lao Chải']),
  ),
  // Consisting of
  reads(
    'Theo Nghị quyết số 1668/NQ-UBTVQH15, phường Mỹ Tho được thành lập trên cơ sở sắp xếp Phường 1, Phường 2 và xã Tân Mỹ Chánh. Còn phường Đạo Thạnh gồm Phường 4, xã Đạo Thạnh và phần còn lại của xã Mỹ Phong.',
    merged('phường Mỹ Tho', ['phường 1', 'phường 2', 'xã Tân Mỹ Chánh'], null, '1668/NQ-UBTVQH15'),
    merged('phường Đạo Thạnh', ['phường 4', 'xã Đạo Thạnh', 'xã Mỹ Phong'], null, '1668/NQ-UBTVQH15'),
  ),
  reads(
    'Phường Trấn Biên được thành lập trên cơ sở sáp nhập các phường Bửu Hòa, Tân Vạn. Phường Tam Hiệp gồm các phường Tân Hiệp, Tân Mai và phần còn lại của phường Tam Hòa.',
    merged('phường Trấn Biên', ['phường Bửu Hòa', 'phường Tân Vạn']),
    merged('phường Tam Hiệp', ['phường Tân Hiệp', 'phường Tân Mai', 'phường Tam Hòa']),
  ),
  reads(
    'Xã Ia Ly gồm xã Ia Mơ Nông, xã Ia Kreng và phần còn lại của thị trấn Ia Ly.',
    merged('xã Ia Ly', ['xã Ia Mơ Nông', 'xã Ia Kreng', 'thị trấn Ia Ly']),
  ),
  reads(
    'Theo nghị quyết, xã A Lưới 1 được thành lập từ xã Hồng Thủy, xã Hồng Vân và xã Trung Sơn; xã A Lưới 2 gồm thị trấn A Lưới và các xã Hồng Bắc, Quảng Nhâm.',
    merged('xã A Lưới 1', ['xã Hồng Thủy', 'xã Hồng Vân', 'xã Trung Sơn']),
    merged('xã A Lưới 2', ['thị trấn A Lưới', 'xã Hồng Bắc', 'xã Quảng Nhâm']),
  ),
  reads(
    'Tại huyện Thanh Chương, 5 xã mới được thành lập: xã Đại Đồng gồm thị trấn Dùng và các xã Đồng Văn, Thanh Phong; xã Hạnh Lâm gồm xã Hạnh Lâm và xã Thanh Đức.',
    merged('xã Đại Đồng', ['thị trấn Dùng', 'xã Đồng Văn', 'xã Thanh Phong']),
    merged('xã Hạnh Lâm', ['xã Hạnh Lâm', 'xã Thanh Đức']),
  ),
  // Whose it is
  reads(
    'Trường THCS Nậm Mười nằm giữa rừng. Trường của cô được tách ra từ Trường THCS Sùng Đô năm 2012.',
    split('Trường THCS Nậm Mười', ['Trường THCS Sùng Đô'], '2012'),
  ),
  reads(
    'Ông Hà Văn Tít, Trưởng bản Nà Ngà, kể: Bản của ông tách ra từ bản Nà Tong năm 2003.',
    split('bản Nà Ngà', ['bản Nà Tong'], '2003'),
  ),
  reads(
    'Chi bộ bản Huổi Toóng có 9 đảng viên. Chi bộ của bà con được tách ra từ Chi bộ bản Huổi Lanh năm 2016.',
    split('Chi bộ bản Huổi Toóng', ['Chi bộ bản Huổi Lanh'], '2016'),
  ),
  reads(
    'Xã Đắk Nhau còn nghèo. Xã của chúng tôi được tách ra từ xã Bom Bo năm 2008.',
    split('xã Đắk Nhau', ['xã Bom Bo'], '2008'),
  ),
  reads(
    'Trường Mầm non Hoa Ban có 12 lớp. Trường của các cô được thành lập năm 2004.',
    established('Trường Mầm non Hoa Ban', [], '2004'),
  ),
  reads(
    'Hợp tác xã Rau sạch Tầm Vu có 40 thành viên. Hợp tác xã của anh ra đời năm 2019.',
    established('Hợp tác xã Rau sạch Tầm Vu', [], '2019'),
  ),
  // Came into being
  reads(
    'Huyện Mường Ảng được thành lập tháng 11/2006. Cùng thời gian này, Đảng bộ huyện Mường Ảng ra đời với 25 chi, đảng bộ trực thuộc.',
    established('huyện Mường Ảng', [], '2006-11'),
    established('Đảng bộ huyện Mường Ảng', []),
  ),
  reads('Cùng năm đó, Chi bộ thôn Bản Phố ra đời với 3 đảng viên.', established('Chi bộ thôn Bản Phố', [])),
  reads('Cũng từ đó, Hợp tác xã Chè Suối Giàng ra đời.', established('Hợp tác xã Chè Suối Giàng', [])),
  reads('Đúng dịp ấy, Đảng bộ xã Quảng Lâm ra đời trong muôn vàn khó khăn.', established('Đảng bộ xã Quảng Lâm', [])),
  reads(
    'Rồi Trường Phổ thông Dân tộc nội trú Mường Tè ra đời.',
    established('Trường Phổ thông dân tộc nội trú Mường Tè', []),
  ),
  reads('Lúc bấy giờ, Đảng bộ huyện Bắc Hà ra đời với 7 chi bộ.', established('Đảng bộ huyện Bắc Hà', [])),
  // Handed over
  reads(
    'Từ tháng 7/2025, Chi bộ Công ty CP Chè Mộc Châu chuyển về trực thuộc Đảng bộ phường Mộc Sơn.',
    transferred('Chi bộ Công ty CP Chè Mộc Châu', [], '2025-07'),
  ),
  reads(
    'Chi bộ Bệnh viện Đa khoa Hà Đông có 30 đảng viên. Chi bộ về trực thuộc Đảng bộ phường Hà Đông từ tháng 7/2025.',
    transferred('Chi bộ Bệnh viện Đa khoa Hà Đông', [], '2025-07'),
  ),
  reads(
    'Sau 1/7/2025, Đảng bộ Công ty CP Than Hà Lầm được chuyển giao về trực thuộc Đảng bộ Tập đoàn Than - Khoáng sản.',
    transferred('Đảng bộ Công ty CP Than Hà Lầm', [], '2025-07-01'),
  ),
  reads(
    'Trung tâm Y tế huyện Krông Pắc chuyển về trực thuộc Sở Y tế tỉnh Đắk Lắk.',
    transferred('Trung tâm Y tế huyện Krông Pắc', []),
  ),
  reads(
    'Trường THPT Chu Văn An chuyển sang trực thuộc Sở Giáo dục và Đào tạo.',
    transferred('Trường THPT Chu Văn An', []),
  ),
  reads(
    'Chi bộ Trường THPT Tô Hiệu được tiếp nhận về Đảng bộ phường Tô Hiệu ngày 15/7/2025.',
    transferred('Chi bộ Trường THPT Tô Hiệu', [], '2025-07-15'),
  ),
  // The date in the sentence before
  reads(
    'Từ ngày 1/7/2025, tám xã của huyện được sắp xếp thành bốn xã mới. Trong đó, xã Kỳ Sơn được hình thành từ ba xã Tà Cạ, Hữu Kiệm và Hữu Lập.',
    merged('xã Kỳ Sơn', ['xã Tà Cạ', 'xã Hữu Kiệm', 'xã Hữu Lập'], '2025-07-01'),
  ),
  reads(
    'Từ ngày 1/7/2025, huyện còn 4 xã. Trong đó, xã Mường Xén được hình thành từ thị trấn Mường Xén và hai xã Tà Cạ, Tây Sơn.',
    merged('xã Mường Xén', ['thị trấn Mường Xén', 'xã Tà Cạ', 'xã Tây Sơn'], '2025-07-01'),
  ),
  reads(
    'Ngày 1/7/2025, tỉnh vận hành 75 xã, phường. Theo đó, xã Chiềng Khoong được thành lập từ hai xã Chiềng Khoong và Mường Cai.',
    merged('xã Chiềng Khoong', ['xã Chiềng Khoong', 'xã Mường Cai'], '2025-07-01'),
  ),
  reads(
    'Từ ngày 1/7/2025, mười xã được sắp xếp còn ba xã. Cụ thể, xã Nậm Mạ được hình thành từ xã Nậm Mạ và xã Căn Co.',
    merged('xã Nậm Mạ', ['xã Nậm Mạ', 'xã Căn Co'], '2025-07-01'),
  ),
  reads(
    'Từ ngày 1/1/2025, huyện thực hiện sắp xếp 6 xã. Trong đó, xã Hợp Thịnh được thành lập trên cơ sở nhập xã Hợp Hòa và xã Thịnh Hưng.',
    merged('xã Hợp Thịnh', ['xã Hợp Hòa', 'xã Thịnh Hưng'], '2025-01-01'),
  ),
  // A district and where its communes came from
  reads(
    'Huyện Vân Hồ được thành lập theo Nghị quyết số 72/NQ-CP ngày 10/6/2013, gồm các xã Vân Hồ, Lóng Luông, Chiềng Khoa tách từ huyện Mộc Châu.',
    established('huyện Vân Hồ', ['xã Vân Hồ', 'xã Lóng Luông', 'xã Chiềng Khoa'], '2013-06-10', '72/NQ-CP'),
  ),
  reads(
    'Năm 2007, huyện Tây Giang ra đời, gồm 10 xã tách từ huyện Hiên.',
    split('huyện Tây Giang', ['huyện Hiên'], '2007'),
  ),
  reads(
    'Huyện Lâm Bình được thành lập năm 2011, gồm 5 xã Lăng Can, Khuôn Hà, Thượng Lâm, Phúc Yên và Xuân Lập tách ra từ huyện Nà Hang và hai xã Thổ Bình, Hồng Quang tách ra từ huyện Chiêm Hóa.',
    established(
      'huyện Lâm Bình',
      ['xã Lăng Can', 'xã Khuôn Hà', 'xã Thượng Lâm', 'xã Phúc Yên', 'xã Xuân Lập', 'xã Thổ Bình', 'xã Hồng Quang'],
      '2011',
    ),
  ),
  reads(
    'Huyện Tu Mơ Rông được thành lập năm 2005 với các xã Đắk Hà, Tu Mơ Rông, Măng Ri tách từ huyện Đắk Tô.',
    established('huyện Tu Mơ Rông', ['xã Đắk Hà', 'xã Tu Mơ Rông', 'xã Măng Ri'], '2005'),
  ),
  reads(
    'Thành lập huyện Phú Riềng gồm các xã Bù Nho, Long Tân, Long Hà tách từ huyện Bù Gia Mập.',
    established('huyện Phú Riềng', ['xã Bù Nho', 'xã Long Tân', 'xã Long Hà']),
  ),
  // Named by the sort
  reads(
    'Công ty TNHH Dệt Nam Long đóng ở khu công nghiệp. Chi bộ Công ty được Đảng ủy các khu công nghiệp thành lập tháng 4/2017.',
    established('Chi bộ Công ty TNHH Dệt Nam Long', [], '2017-04'),
  ),
  reads(
    'Chi bộ Hợp tác xã Bưởi Phúc Trạch có 7 đảng viên. Chi bộ được Đảng ủy xã thành lập tháng 9/2020.',
    established('Chi bộ Hợp tác xã Bưởi Phúc Trạch', [], '2020-09'),
  ),
  reads(
    'Trường Tiểu học Lê Lợi có 30 lớp. Nhà trường ra đời năm 1990.',
    established('Trường Tiểu học Lê Lợi', [], '1990'),
  ),
  reads('HTX Chè Suối Giàng có 20 hộ. Hợp tác xã ra đời năm 2019.', established('HTX Chè Suối Giàng', [], '2019')),
  reads(
    'Công ty TNHH Dệt Nam Long lớn mạnh. Công ty được thành lập năm 2003. Chi bộ Công ty được thành lập năm 2010. Công đoàn Công ty được thành lập năm 2011.',
    established('Công ty TNHH Dệt Nam Long', [], '2003'),
    established('Chi bộ Công ty TNHH Dệt Nam Long', [], '2010'),
    established('Công đoàn Công ty TNHH Dệt Nam Long', [], '2011'),
  ),
  reads(
    'Đồn Biên phòng Mường Cai quản lý 20 km. Đồn được thành lập năm 1979.',
    established('Đồn Biên phòng Mường Cai', [], '1979'),
  ),
  reads(
    'Bệnh viện Đa khoa Sông Mã có 210 giường. Bệnh viện được thành lập năm 2016.',
    established('Bệnh viện Đa khoa Sông Mã', [], '2016'),
  ),
  reads(
    'Hội Nông dân xã Tam Đa có 900 hội viên. Hội được thành lập năm 1961.',
    established('Hội Nông dân xã Tam Đa', [], '1961'),
  ),
  reads(
    'Câu lạc bộ Đờn ca tài tử phường 2 có 20 người. Câu lạc bộ ra đời năm 2012.',
    established('Câu lạc bộ Đờn ca tài tử phường 2', [], '2012'),
  ),
  reads('Phường Lê Lợi đông. Phường này được lập nên năm 2025.', established('phường Lê Lợi', [], '2025')),
  reads('Chi bộ thôn 3 có 9 đảng viên. Chi bộ ra đời năm 2012.', established('Chi bộ thôn 3', [], '2012')),
  // Others
  reads(
    'Trường THCS Xuân Lao có 21 lớp. Trường chính thức mang tên Trường PTDTBT THCS Xuân Lao từ năm 2016.',
    renamed('Trường PTDTBT THCS Xuân Lao', ['Trường THCS Xuân Lao'], '2016'),
  ),
  reads(
    'Chi bộ thôn Phú Yên hiện có 22 đảng viên. Chi bộ được tách ra từ Chi bộ thôn Yên Phú vào tháng 5/2011.',
    split('Chi bộ thôn Phú Yên', ['Chi bộ thôn Yên Phú'], '2011-05'),
  ),
  reads(
    'HTX Hoa Lan Măng Đen có 9 thành viên. Năm 2020, HTX ra đời trên cơ sở Tổ hợp tác Hoa Măng Đen.',
    established('HTX Hoa Lan Măng Đen', ['Tổ hợp tác Hoa Măng Đen'], '2020'),
  ),
  reads(
    'Bà Triệu Thị Nhình kể về Chi bộ thôn Khuổi Phìn. Ngày ấy, cả thôn chưa có đảng viên; năm 1998, chi bộ ra đời chỉ với ba người.',
    established('Chi bộ thôn Khuổi Phìn', [], '1998'),
  ),
  reads(
    'Phường Hòa Lợi được mở rộng từ ngày 1/7/2025 sau khi nhập thêm phường Hòa Phú.',
    merged('phường Hòa Lợi', ['phường Hòa Phú'], '2025-07-01'),
  ),
  reads(
    'Xã Cốc Lầu cũ cùng xã Nậm Lúc, xã Bản Cái nay đã hợp thành xã Cốc Lầu.',
    merged('xã Cốc Lầu', ['xã Cốc Lầu', 'xã Nậm Lúc', 'xã Bản Cái']),
  ),
  reads(
    'Từ ngày 1/7/2025, ba xã Ngọc Lâm, Thanh Hòa, Thanh Sơn sáp nhập với nhau, lấy tên xã Thanh Hòa.',
    merged('xã Thanh Hòa', ['xã Ngọc Lâm', 'xã Thanh Hòa', 'xã Thanh Sơn'], '2025-07-01'),
  ),
  reads(
    'Tháng 9/2025, Đảng ủy UBND tỉnh công bố quyết định tiếp nhận Đảng bộ Trường Đại học Tây Bắc.',
    transferred('Đảng bộ Trường Đại học Tây Bắc', [], '2025-09'),
  ),
  reads(
    'Thôn Tân Sơn vốn là hai thôn Tân Lập và Sơn Hà nhập lại năm 2018.',
    merged('thôn Tân Sơn', ['thôn Tân Lập', 'thôn Sơn Hà'], '2018'),
  ),
  reads(
    'Tháng 12/2019, thôn Pác Ngòi và thôn Bó Lù nhập làm một với tên thôn Pác Ngòi.',
    merged('thôn Pác Ngòi', ['thôn Pác Ngòi', 'thôn Bó Lù'], '2019-12'),
  ),
  reads('Từ ngày 1/7, huyện Cô Tô chuyển thành đặc khu Cô Tô.', renamed('đặc khu Cô Tô', ['huyện Cô Tô'])),
  reads(
    'Đặc khu Vân Đồn được thành lập trên cơ sở toàn bộ diện tích, dân số huyện Vân Đồn.',
    established('đặc khu Vân Đồn', ['huyện Vân Đồn']),
  ),
  reads(
    'Theo Nghị quyết số 1670/NQ-UBTVQH15, thành lập đặc khu Kiên Hải từ huyện Kiên Hải.',
    established('đặc khu Kiên Hải', ['huyện Kiên Hải'], null, '1670/NQ-UBTVQH15'),
  ),
  reads(
    'Chi hội Cựu chiến binh khu phố 2 và khu phố 3 sáp nhập thành Chi hội Cựu chiến binh khu phố Long Bình.',
    merged('Chi hội Cựu chiến binh khu phố Long Bình', [
      'Chi hội Cựu chiến binh khu phố 2',
      'Chi hội Cựu chiến binh khu phố 3',
    ]),
  ),
  reads(
    'Ngày 1/9/2025 đánh dấu sự ra đời của Đảng bộ Trường Cao đẳng Lào Cai.',
    established('Đảng bộ Trường Cao đẳng Lào Cai', [], '2025-09-01'),
  ),
  reads(
    'Ngày 3/2/1947, Chi bộ Hòa An được khai sinh tại hang Ngườm Bốc.',
    established('Chi bộ Hòa An', [], '1947-02-03'),
  ),
  reads(
    'Phường Trảng Dài rộng, được sắp xếp từ phường Trảng Dài và xã Thiện Tân.',
    merged('phường Trảng Dài', ['phường Trảng Dài', 'xã Thiện Tân']),
  ),
  reads(
    'Ấp Bình Hòa 1 và ấp Bình Hòa 2 nay được nhập lại, lấy tên ấp Bình Hòa.',
    merged('ấp Bình Hòa', ['ấp Bình Hòa 1', 'ấp Bình Hòa 2']),
  ),
  reads(
    'Liên minh Hợp tác xã tỉnh Quảng Bình giải thể từ tháng 9/2025.',
    dissolved('Liên minh Hợp tác xã tỉnh Quảng Bình', [], '2025-09'),
  ),
  reads(
    'Năm 2005, thị xã Lai Châu được thành lập trên cơ sở huyện Phong Thổ cũ.',
    established('thị xã Lai Châu', ['huyện Phong Thổ'], '2005'),
  ),
];
