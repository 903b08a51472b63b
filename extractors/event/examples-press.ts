/** Sentences as a reporter writes them of what became of units, and what only sounds like it. */
import { examplesOf, type Example } from '../example.ts';
import { dissolved, established, merged, renamed, split, transferred } from './expected.ts';

const { reads } = examplesOf<'event'>();

export const press: readonly Example<'event'>[] = [
  // As a reporter would
  reads(
    'Tháng 3/2021, 14 hộ nuôi cá lồng ở lòng hồ góp vốn lập Hợp tác xã Thủy sản Sông Đà.',
    established('Hợp tác xã Thủy sản Sông Đà', [], '2021-03'),
  ),
  reads(
    'Ngày 12/9/2025, UBND xã Tả Van công bố quyết định sáp nhập Trường Mầm non Bản Hồ với Trường Mầm non Tả Van.',
    merged('Trường Mầm non Bản Hồ', ['Trường Mầm non Bản Hồ', 'Trường Mầm non Tả Van'], '2025-09-12'),
  ),
  reads(
    'Sở Dân tộc và Tôn giáo tỉnh Lạng Sơn đi vào hoạt động từ ngày 1/3/2025.',
    established('Sở Dân tộc và Tôn giáo tỉnh Lạng Sơn', [], '2025-03-01'),
  ),
  reads(
    'Đảng bộ các cơ quan Đảng tỉnh Hà Tĩnh được thành lập trên cơ sở kết thúc hoạt động Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh.',
    established('Đảng bộ các cơ quan Đảng tỉnh Hà Tĩnh', []),
    dissolved('Đảng bộ Khối Các cơ quan và Doanh nghiệp tỉnh Hà Tĩnh', []),
  ),
  reads(
    'Năm 1997, huyện Ba Chẽ tách thôn Khe Ốn khỏi xã Lương Mông, lập thêm thôn Khe Nà.',
    established('thôn Khe Nà', [], '1997'),
  ),
  reads(
    'Xóm Nà Lẹng và xóm Nà Chuông đã về chung một nhà với tên gọi xóm Nà Chuông.',
    merged('xóm Nà Chuông', ['xóm Nà Lẹng', 'xóm Nà Chuông']),
  ),
  reads(
    'Từ ngày 1/3/2025, Công an huyện Văn Bàn kết thúc hoạt động.',
    dissolved('Công an huyện Văn Bàn', [], '2025-03-01'),
  ),
  reads(
    'Tháng 8 vừa qua, Liên đoàn Lao động tỉnh Đắk Nông giải thể.',
    dissolved('Liên đoàn Lao động tỉnh Đắk Nông', []),
  ),
  reads(
    'Trường Cao đẳng Nghề Yên Bái sáp nhập vào Trường Cao đẳng Yên Bái năm 2023.',
    merged('Trường Cao đẳng Yên Bái', ['Trường Cao đẳng Nghề Yên Bái'], '2023'),
  ),
  reads(
    'Ban Quản lý rừng phòng hộ Sông Lũy tiếp nhận nguyên trạng Hạt Kiểm lâm Bắc Bình.',
    transferred('Hạt Kiểm lâm Bắc Bình', []),
  ),
  reads(
    'Ngày 20/10/1930, Chi bộ Thọ Lộc được thành lập tại nhà cụ Hoàng Văn Diệm.',
    established('Chi bộ Thọ Lộc', [], '1930-10-20'),
  ),
  reads(
    'Tiền thân của HTX Sơn Ca là Tổ hợp tác trồng nấm thôn Yên, ra đời năm 2017.',
    established('Tổ hợp tác trồng nấm thôn Yên', [], '2017'),
  ),
  reads(
    'Xã Hướng Hiệp mới được hình thành trên cơ sở nhập ba xã Hướng Hiệp, Mò Ó và Đakrông.',
    merged('xã Hướng Hiệp', ['xã Hướng Hiệp', 'xã Mò Ó', 'xã Đakrông']),
  ),
  reads(
    'Ba thôn Đồng Lợi, Đồng Tiến, Đồng Thắng gộp lại thành thôn Đồng Xuân.',
    merged('thôn Đồng Xuân', ['thôn Đồng Lợi', 'thôn Đồng Tiến', 'thôn Đồng Thắng']),
  ),
  reads(
    'Phường Nghĩa Lộ ra đời từ cuộc hợp nhất ba phường Pú Trạng, Tân An và Cầu Thia.',
    merged('phường Nghĩa Lộ', ['phường Pú Trạng', 'phường Tân An', 'phường Cầu Thia']),
  ),
  reads(
    'Năm 2008, toàn bộ tỉnh Hà Tây được hợp nhất về thành phố Hà Nội.',
    merged('thành phố Hà Nội', ['tỉnh Hà Tây'], '2008'),
  ),
  reads('Huyện Mường Nhé vốn tách từ huyện Mường Tè năm 2002.', split('huyện Mường Nhé', ['huyện Mường Tè'], '2002')),
  reads(
    'Nông trường Rạng Đông được chuyển đổi thành Công ty TNHH MTV Rạng Đông năm 2010.',
    renamed('Công ty TNHH MTV Rạng Đông', ['Nông trường Rạng Đông'], '2010'),
  ),
  reads(
    'Trạm Y tế xã Quảng Thái được sáp nhập vào Trung tâm Y tế huyện Đầm Hà.',
    merged('Trung tâm Y tế huyện Đầm Hà', ['Trạm Y tế xã Quảng Thái']),
  ),
  reads(
    'Đảng ủy xã Ba Động công bố quyết định chuyển giao Chi bộ Trường THPT Ba Tơ về Đảng bộ xã Ba Tơ.',
    transferred('Chi bộ Trường THPT Ba Tơ', []),
  ),
  reads('Thôn 7 đổi thành thôn Phú Thịnh.', renamed('thôn Phú Thịnh', ['thôn 7'])),
  reads(
    'Ngày 14/7/2025, Đoàn TNCS Hồ Chí Minh xã Cốc San chính thức ra mắt.',
    established('Đoàn TNCS Hồ Chí Minh xã Cốc San', [], '2025-07-14'),
  ),
  reads(
    'Trường Tiểu học Ninh Lai nay mang tên Trường Tiểu học Hoàng Hoa Thám.',
    renamed('Trường Tiểu học Hoàng Hoa Thám', ['Trường Tiểu học Ninh Lai']),
  ),
  reads(
    'Huyện đảo Cồn Cỏ được thành lập ngày 1/10/2004 theo Nghị định số 174/2004/NĐ-CP.',
    established('huyện Cồn Cỏ', [], '2004-10-01', '174/2004/NĐ-CP'),
  ),
  reads(
    'Hội Chữ thập đỏ tỉnh Kon Tum hợp nhất với Hội Chữ thập đỏ tỉnh Quảng Ngãi, lấy tên là Hội Chữ thập đỏ tỉnh Quảng Ngãi.',
    merged('Hội Chữ thập đỏ tỉnh Quảng Ngãi', ['Hội Chữ thập đỏ tỉnh Kon Tum', 'Hội Chữ thập đỏ tỉnh Quảng Ngãi']),
  ),
  reads(
    'Đài Phát thanh và Truyền hình tỉnh Bình Thuận cùng Báo Bình Thuận hợp nhất thành Báo và Phát thanh, Truyền hình Bình Thuận.',
    merged('Báo và phát thanh, truyền hình Bình Thuận', [
      'Đài Phát thanh và Truyền hình tỉnh Bình Thuận',
      'Báo Bình Thuận',
    ]),
  ),
  reads(
    'Năm 1959, nông trường Mộc Châu ra đời, tiền thân của Công ty CP Giống bò sữa Mộc Châu.',
    established('Nông trường Mộc Châu', [], '1959'),
  ),
  reads(
    'Xã Sơn Thủy được chia thành hai xã Sơn Thủy và Sơn Hà.',
    split('xã Sơn Thủy', ['xã Sơn Thủy']),
    split('xã Sơn Hà', ['xã Sơn Thủy']),
  ),
  reads(
    'Cùng với đó, Chi bộ Tổ dân phố 8 tách làm hai: Chi bộ Tổ dân phố 8A và Chi bộ Tổ dân phố 8B.',
    split('Chi bộ tổ dân phố 8A', ['Chi bộ tổ dân phố 8']),
    split('Chi bộ tổ dân phố 8B', ['Chi bộ tổ dân phố 8']),
  ),
  reads(
    'Khu phố 3 và Khu phố 5 được ghép lại, mang tên Khu phố Tân Thành.',
    merged('khu phố Tân Thành', ['khu phố 3', 'khu phố 5']),
  ),
  reads(
    'Liên hiệp HTX Nông nghiệp Tam Nông do 5 hợp tác xã sáng lập năm 2022.',
    established('Liên hiệp HTX Nông nghiệp Tam Nông', [], '2022'),
  ),
  reads(
    'Quyết định số 415-QĐ/ĐU ngày 3/9/2025 của Đảng ủy phường Tân Phong về thành lập Chi bộ Trường Tiểu học San Thàng.',
    established('Chi bộ Trường Tiểu học San Thàng', [], '2025-09-03', '415-QĐ/ĐU'),
  ),
  reads('Được thành lập từ năm 2013, xã Nậm Vì có 9 bản.', established('xã Nậm Vì', [], '2013')),
  reads(
    'Thành lập ngày 12/3/2019, HTX Nông sản Cao Sơn có 15 thành viên.',
    established('HTX Nông sản Cao Sơn', [], '2019-03-12'),
  ),
  reads('Ra đời năm 1997, Trường THPT Nà Bao có 18 lớp.', established('Trường THPT Nà Bao', [], '1997')),
  reads(
    'Đi vào hoạt động từ tháng 8/2021, Bệnh viện Đa khoa Hoàng Su Phì có 150 giường.',
    established('Bệnh viện Đa khoa Hoàng Su Phì', [], '2021-08'),
  ),
  reads(
    'Thành lập năm 2007 theo Nghị định số 110/2007/NĐ-CP, xã Nậm Hàng có diện tích rộng.',
    established('xã Nậm Hàng', [], '2007', '110/2007/NĐ-CP'),
  ),
  reads(
    'Tách ra từ Chi bộ thôn Nà Pán năm 2019, Chi bộ thôn Nà Vai có 5 đảng viên.',
    split('Chi bộ thôn Nà Vai', ['Chi bộ thôn Nà Pán'], '2019'),
  ),
  reads(
    'Sáp nhập Hội Nông dân các xã Tà Xùa, Xím Vàng và Làng Chếu thành Hội Nông dân xã Tà Xùa.',
    merged('Hội Nông dân xã Tà Xùa', [
      'Hội Nông dân xã Tà Xùa',
      'Hội Nông dân xã Xím Vàng',
      'Hội Nông dân xã Làng Chếu',
    ]),
  ),
  reads(
    'Giải thể Đảng bộ các xã Mường Khoa, Phúc Khoa.',
    dissolved('Đảng bộ xã Mường Khoa', []),
    dissolved('Đảng bộ xã Phúc Khoa', []),
  ),
  reads(
    'Đến năm 2004, xã Nậm Chà được thành lập trên cơ sở một phần diện tích của xã Nậm Hàng.',
    established('xã Nậm Chà', ['xã Nậm Hàng'], '2004'),
  ),
  reads(
    'Chi bộ Hợp tác xã Dứa Đồng Giao, tiền thân là tổ đảng Nông trường Đồng Giao, được thành lập năm 1996.',
    established('Chi bộ Hợp tác xã Dứa Đồng Giao', [], '1996'),
  ),
  reads(
    'Xã Tam Quang tiếp nhận bản Tùng Hương từ xã Tam Hợp năm 2003.',
    transferred('bản Tùng Hương', ['xã Tam Hợp'], '2003'),
  ),
  reads(
    'Theo nghị quyết của HĐND tỉnh Kon Tum, từ ngày 1/1/2020, thôn Kon Tu Rằng được sáp nhập vào thôn Kon Chốt.',
    merged('thôn Kon Chốt', ['thôn Kon Tu Rằng'], '2020-01-01'),
  ),
  reads(
    'Phòng Kinh tế xã Thượng Lâm được thành lập hồi đầu tháng 7/2025 với 9 công chức.',
    established('Phòng Kinh tế xã Thượng Lâm', [], '2025-07'),
  ),
  reads(
    'Trung tâm Phục vụ hành chính công phường Hạc Thành chính thức đi vào hoạt động.',
    established('Trung tâm Phục vụ hành chính công phường Hạc Thành', []),
  ),
  reads(
    'Sau hợp nhất, Đài Phát thanh và Truyền hình Yên Bái và Báo Yên Bái có tên mới là Báo và phát thanh, truyền hình Yên Bái.',
    merged('Báo và phát thanh, truyền hình Yên Bái', ['Đài Phát thanh và Truyền hình Yên Bái', 'Báo Yên Bái']),
  ),
  reads(
    'Quỹ tín dụng nhân dân Quảng Phú thành lập năm 1995 và nay có 3.200 thành viên.',
    established('Quỹ tín dụng nhân dân Quảng Phú', [], '1995'),
  ),
  reads(
    'HTX Nông nghiệp Bình Minh ra đời trên nền HTX Toàn Thắng cũ.',
    established('HTX Nông nghiệp Bình Minh', ['HTX Toàn Thắng']),
  ),
  reads(
    'Công đoàn phường Hải Châu được thành lập theo Quyết định số 88/QĐ-LĐLĐ của Liên đoàn Lao động thành phố Đà Nẵng.',
    established('Công đoàn phường Hải Châu', [], null, '88/QĐ-LĐLĐ'),
  ),
  reads(
    'Đồn Biên phòng Cửa khẩu Sa Trầm được tách ra từ Đồn Biên phòng Ba Nang từ năm 2009.',
    split('Đồn Biên phòng cửa khẩu Sa Trầm', ['Đồn Biên phòng Ba Nang'], '2009'),
  ),
  reads(
    'Ban Chỉ huy Quân sự huyện Trùng Khánh giải thể, Ban Chỉ huy Phòng thủ khu vực 2 - Trùng Khánh được thành lập.',
    dissolved('Ban Chỉ huy Quân sự huyện Trùng Khánh', []),
    established('Ban Chỉ huy Phòng thủ khu vực 2 - Trùng Khánh', []),
  ),
  reads(
    'Xã Hua Bum được tách từ xã Bum Nưa và Bum Tở năm 2007.',
    split('xã Hua Bum', ['xã Bum Nưa', 'xã Bum Tở'], '2007'),
  ),
  reads('Khi thành lập năm 2013, xã Nậm Vì có 9 bản.', established('xã Nậm Vì', [], '2013')),
  reads(
    'Tổ dân phố Hồng Phong 1, Hồng Phong 2 sau sáp nhập mang tên tổ dân phố Hồng Phong.',
    merged('tổ dân phố Hồng Phong', ['tổ dân phố Hồng Phong 1', 'tổ dân phố Hồng Phong 2']),
  ),
  reads(
    'Từ tháng 10, Hạt Kiểm lâm huyện Mù Cang Chải đổi tên thành Hạt Kiểm lâm khu vực VII.',
    renamed('Hạt Kiểm lâm khu vực VII', ['Hạt Kiểm lâm huyện Mù Cang Chải']),
  ),
  reads(
    'Chi bộ Trung tâm Dịch vụ nông nghiệp huyện Nguyên Bình được chuyển giao về Đảng bộ Sở Nông nghiệp và Môi trường.',
    transferred('Chi bộ Trung tâm Dịch vụ nông nghiệp huyện Nguyên Bình', []),
  ),
  reads('Thôn Nậm Ngùa là thôn mới tách từ thôn Nậm Tà năm 2017.', split('thôn Nậm Ngùa', ['thôn Nậm Tà'], '2017')),
  reads(
    'Hội Người cao tuổi phường Cam Ranh được thành lập trên cơ sở hợp nhất Hội Người cao tuổi các phường Cam Phú, Cam Lộc và Cam Thuận.',
    merged('Hội Người cao tuổi phường Cam Ranh', [
      'Hội Người cao tuổi phường Cam Phú',
      'Hội Người cao tuổi phường Cam Lộc',
      'Hội Người cao tuổi phường Cam Thuận',
    ]),
  ),
  reads(
    'Huyện Bảo Lâm được tách ra từ huyện Bảo Lạc tháng 10/2000, khi ấy chưa có đường nhựa.',
    split('huyện Bảo Lâm', ['huyện Bảo Lạc'], '2000-10'),
  ),
  reads(
    'Ngày 3/10/2025, Đảng ủy phường Trà Lý trao quyết định thành lập Chi bộ Công ty CP May Trà Lý, nâng tổng số chi bộ trực thuộc lên 52.',
    established('Chi bộ Công ty CP May Trà Lý', [], '2025-10-03'),
  ),
  reads('Xã Sơn Vĩ nay nhập cả xã Thượng Phùng và xã Xín Cái.', merged('xã Sơn Vĩ', ['xã Thượng Phùng', 'xã Xín Cái'])),
  reads(
    'Năm 2015, thành phố Lai Châu lập phường Đông Phong và phường Quyết Tiến.',
    established('phường Đông Phong', [], '2015'),
    established('phường Quyết Tiến', [], '2015'),
  ),
  reads(
    'Sau khi thị trấn Ba Tơ được giải thể, xã Ba Tơ mới được thành lập trên cơ sở thị trấn Ba Tơ, xã Ba Cung và xã Ba Bích.',
    dissolved('thị trấn Ba Tơ', []),
    merged('xã Ba Tơ', ['thị trấn Ba Tơ', 'xã Ba Cung', 'xã Ba Bích']),
  ),
  reads(
    'Trước đây Tân Hợp là xã nghèo. Năm 2020, xã Tân Hợp cùng xã Tân Liên nhập lại thành một xã, lấy tên xã Tân Hợp.',
    merged('xã Tân Hợp', ['xã Tân Hợp', 'xã Tân Liên'], '2020'),
  ),
  reads('Tiểu đoàn 5 được biên chế về Trung đoàn 880 từ năm 2022.', transferred('Tiểu đoàn 5', [], '2022')),
  reads(
    'Bệnh viện Y học cổ truyền tỉnh Hà Nam sáp nhập với Bệnh viện Phục hồi chức năng tỉnh Hà Nam.',
    merged('Bệnh viện Y học cổ truyền tỉnh Hà Nam', [
      'Bệnh viện Y học cổ truyền tỉnh Hà Nam',
      'Bệnh viện Phục hồi chức năng tỉnh Hà Nam',
    ]),
  ),
  reads(
    'Chợ xã đông. Phường Tân Giang, phường Sông Bằng và xã Hưng Đạo đã “về một nhà” mang tên phường Thục Phán.',
    merged('phường Thục Phán', ['phường Tân Giang', 'phường Sông Bằng', 'xã Hưng Đạo']),
  ),
  reads(
    'Thành phố Thủ Đức được thành lập năm 2021 trên cơ sở sáp nhập Quận 2, Quận 9 và quận Thủ Đức.',
    merged('thành phố Thủ Đức', ['quận 2', 'quận 9', 'quận Thủ Đức'], '2021'),
  ),
  reads(
    'Tháng 5/1975, bản Noong Hẻo được đặt tên là bản Hồng Thái.',
    renamed('bản Hồng Thái', ['bản Noong Hẻo'], '1975-05'),
  ),
  reads(
    'Ngày 15/8/2025, Ban Chấp hành Đảng bộ phường An Khê quyết định thành lập 3 chi bộ: Chi bộ Văn phòng Đảng ủy, Chi bộ Công an phường và Chi bộ Quân sự phường.',
    established('Chi bộ Văn phòng Đảng ủy phường An Khê', [], '2025-08-15'),
    established('Chi bộ Công an phường An Khê', [], '2025-08-15'),
    established('Chi bộ Quân sự phường An Khê', [], '2025-08-15'),
  ),
  reads(
    'Tháng 6/2023, được sự giúp đỡ của Đồn Biên phòng Bát Xát, Tổ hợp tác trồng chuối bản Qua được thành lập.',
    established('Tổ hợp tác trồng chuối bản Qua', [], '2023-06'),
  ),
  reads(
    'Từ chỗ chỉ là một tổ đảng, đến tháng 4/1995 Chi bộ thôn Bản Khoang mới được thành lập.',
    established('Chi bộ thôn Bản Khoang', [], '1995-04'),
  ),
  reads(
    'Chi bộ bản Tà Pán chính thức được tách khỏi Chi bộ bản Nà Chòm từ đầu năm 2018.',
    split('Chi bộ bản Tà Pán', ['Chi bộ bản Nà Chòm'], '2018'),
  ),
  reads(
    'Kể từ ngày tách khỏi huyện Than Uyên năm 2009, huyện Tân Uyên vươn lên mạnh mẽ.',
    split('huyện Tân Uyên', ['huyện Than Uyên'], '2009'),
  ),
  reads(
    'Phường Nông Trang được thành lập từ sự hợp nhất của các phường Minh Phương, Minh Nông, Vân Phú và xã Thụy Vân.',
    merged('phường Nông Trang', ['phường Minh Phương', 'phường Minh Nông', 'phường Vân Phú', 'xã Thụy Vân']),
  ),
  reads(
    'Phường Âu Cơ có địa bàn rộng, được hình thành trên cơ sở sáp nhập ba đơn vị là phường Hùng Vương, phường Phong Châu và xã Phú Hộ.',
    merged('phường Âu Cơ', ['phường Hùng Vương', 'phường Phong Châu', 'xã Phú Hộ']),
  ),
  reads(
    'Ngày 1/7, xã Đoan Hùng (tỉnh Phú Thọ) chính thức vận hành trên cơ sở nhập thị trấn Đoan Hùng, xã Hợp Nhất và xã Ngọc Quan.',
    merged('xã Đoan Hùng', ['thị trấn Đoan Hùng', 'xã Hợp Nhất', 'xã Ngọc Quan']),
  ),
  reads(
    'UBND tỉnh Lạng Sơn ban hành Quyết định số 1204/QĐ-UBND ngày 30/6/2025 thành lập Trung tâm Y tế khu vực Bắc Sơn.',
    established('Trung tâm Y tế khu vực Bắc Sơn', [], '2025-06-30', '1204/QĐ-UBND'),
  ),
  reads(
    'Theo đó, Trung tâm Y tế huyện Bắc Sơn được tổ chức lại thành Trung tâm Y tế khu vực Bắc Sơn.',
    renamed('Trung tâm Y tế khu vực Bắc Sơn', ['Trung tâm Y tế huyện Bắc Sơn']),
  ),
  reads(
    'Bệnh viện Phổi tỉnh Quảng Bình sáp nhập về Bệnh viện Đa khoa khu vực Đồng Hới.',
    merged('Bệnh viện đa khoa khu vực Đồng Hới', ['Bệnh viện Phổi tỉnh Quảng Bình']),
  ),
  reads(
    'Hợp tác xã Dịch vụ nông nghiệp Thanh Xương do 7 thành viên sáng lập vào tháng 2/2018.',
    established('Hợp tác xã Dịch vụ nông nghiệp Thanh Xương', [], '2018-02'),
  ),
  reads(
    'Hợp tác xã Chè Phìn Hồ do chị Triệu Mùi Say thành lập năm 2017.',
    established('Hợp tác xã Chè Phìn Hồ', [], '2017'),
  ),
  reads(
    'Năm 1994, bản Nậm Sin tách làm đôi, thành bản Nậm Sin và bản Nậm Sin Mới.',
    split('bản Nậm Sin', ['bản Nậm Sin'], '1994'),
    split('bản Nậm Sin Mới', ['bản Nậm Sin'], '1994'),
  ),
  reads('Xóm Bản Tám vừa sáp nhập từ hai xóm Bản Tám và Nà Pò.', merged('xóm Bản Tám', ['xóm Bản Tám', 'xóm Nà Pò'])),
  reads(
    'Tổ dân phố số 5 được thành lập trên cơ sở chia tách tổ dân phố số 2 và tổ dân phố số 3.',
    split('tổ dân phố số 5', ['tổ dân phố số 2', 'tổ dân phố số 3']),
  ),
  reads(
    'Ủy ban Kiểm tra Đảng ủy phường Sông Trí ra mắt ngày 3/7/2025.',
    established('Ủy ban Kiểm tra Đảng ủy phường Sông Trí', [], '2025-07-03'),
  ),
  reads(
    'Sau hơn một năm sáp nhập, thôn Đại Thắng, xã Yên Bình (được sáp nhập từ hai thôn Đại Đồng và Thắng Lợi) đã ổn định.',
    merged('thôn Đại Thắng', ['thôn Đại Đồng', 'thôn Thắng Lợi']),
  ),
  reads(
    'Xã Khánh Yên (sáp nhập từ thị trấn Khánh Yên và các xã Khánh Yên Trung, Hòa Mạc) có 38 thôn.',
    merged('xã Khánh Yên', ['thị trấn Khánh Yên', 'xã Khánh Yên Trung', 'xã Hòa Mạc']),
  ),
  reads('Báo Hòa Bình dừng hoạt động từ ngày 1/7/2025.', dissolved('Báo Hòa Bình', [], '2025-07-01')),
  reads(
    'Từ 0 giờ ngày 1/3/2025, Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An chấm dứt hoạt động.',
    dissolved('Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An', [], '2025-03-01'),
  ),
  reads(
    'Câu lạc bộ Hát then xã Xuân Giang được ra mắt năm 2014.',
    established('Câu lạc bộ Hát then xã Xuân Giang', [], '2014'),
  ),
  reads(
    'Xã Mường Lống, huyện Kỳ Sơn sáp nhập với xã Huồi Tụ thành xã Mường Lống mới.',
    merged('xã Mường Lống', ['xã Mường Lống', 'xã Huồi Tụ']),
  ),
  reads('Chi bộ bản Nà Hạ (thành lập năm 2015) có 9 đảng viên.', established('Chi bộ bản Nà Hạ', [], '2015')),
  reads(
    'Thôn Yên Hòa (nhập từ thôn Yên Mỹ và thôn Hòa Bình) có 210 hộ.',
    merged('thôn Yên Hòa', ['thôn Yên Mỹ', 'thôn Hòa Bình']),
  ),
  reads(
    'Tỉnh ủy trao các Quyết định số 4215-QĐ/TU, 4216-QĐ/TU và 4217-QĐ/TU ngày 25/6/2025 về thành lập Đảng bộ các xã Con Cuông, Môn Sơn và Cam Phục.',
    { event: 'established', subject: 'Đảng bộ xã Con Cuông', date: '2025-06-25', document: '4215-QĐ/TU' },
    { event: 'established', subject: 'Đảng bộ xã Môn Sơn', date: '2025-06-25', document: '4216-QĐ/TU' },
    { event: 'established', subject: 'Đảng bộ xã Cam Phục', date: '2025-06-25', document: '4217-QĐ/TU' },
  ),
  reads('Từ đầu năm 2020, thôn Bản Giang hợp với thôn Nà Dầy, lấy tên mới là thôn Đồng Tâm.', {
    event: 'merged',
    subject: 'thôn Đồng Tâm',
    from: ['thôn Bản Giang', 'thôn Nà Dầy'],
  }),
  reads(
    'Xóm Kim Liên hợp cùng xóm Hồng Phong thành xóm Liên Hồng.',
    merged('xóm Liên Hồng', ['xóm Kim Liên', 'xóm Hồng Phong']),
  ),
  reads(
    'Tổ dân phố 3 và tổ dân phố 4 nhập lại làm một, lấy tên tổ dân phố 3.',
    merged('tổ dân phố 3', ['tổ dân phố 3', 'tổ dân phố 4']),
  ),
  reads(
    'Hợp tác xã Rau sạch Bản Mòng do Hội Phụ nữ xã Hua La sáng lập năm 2018.',
    established('Hợp tác xã Rau sạch Bản Mòng', [], '2018'),
  ),
  reads('Xã Quang Trung (gồm 24 thôn) có 3.100 hộ.'),
  reads('Chương trình do Hội Phụ nữ xã Hua La thành lập kế hoạch.'),
];
