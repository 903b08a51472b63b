/** The communes since 1 July 2025 and what each came from; made by `bocbao gazetteer build` from the 34 resolutions of June 2025. */

/** One line a commune, as encode.ts tells. */
export const COMMUNES = `
# 1654/NQ-UBTVQH15 2025-06-16 tỉnh An Giang
1 xã An Phú < thị trấn An Phú; xã Vĩnh Hội Đông; ~xã Phú Hội, Phước Hưng
2 xã Vĩnh Hậu < thị trấn Đa Phước; xã Vĩnh Trường, Vĩnh Hậu
3 xã Nhơn Hội < xã Quốc Thái, Nhơn Hội; ~xã Phước Hưng, Phú Hội
4 xã Khánh Bình < thị trấn Long Bình; xã Khánh An, Khánh Bình
5 xã Phú Hữu < xã Phú Hữu, Vĩnh Lộc; ~xã Phước Hưng
6 xã Tân An < xã Tân An (thị xã Tân Châu), Tân Thạnh (thị xã Tân Châu), Long An
7 xã Châu Phong < xã Phú Vĩnh, Lê Chánh, Châu Phong
8 xã Vĩnh Xương < xã Vĩnh Hòa (thị xã Tân Châu), Phú Lộc, Vĩnh Xương
9 xã Phú Tân < thị trấn Phú Mỹ; xã Tân Hòa (huyện Phú Tân), Tân Trung, Phú Hưng
10 xã Phú An < xã Phú Thọ, Phú Xuân, Phú An
11 xã Bình Thạnh Đông < xã Hiệp Xương, Phú Bình, Bình Thạnh Đông
12 xã Chợ Vàm < thị trấn Chợ Vàm; xã Phú Thạnh, Phú Thành
13 xã Hòa Lạc < xã Phú Hiệp, Hòa Lạc
14 xã Phú Lâm < xã Long Hòa, Phú Long, Phú Lâm
15 xã Châu Phú < thị trấn Cái Dầu; xã Bình Long, Bình Phú
16 xã Mỹ Đức < xã Khánh Hòa, Mỹ Đức
17 xã Vĩnh Thạnh Trung < thị trấn Vĩnh Thạnh Trung; xã Mỹ Phú
18 xã Bình Mỹ < xã Bình Thủy, Bình Chánh, Bình Mỹ
19 xã Thạnh Mỹ Tây < xã Đào Hữu Cảnh, Ô Long Vĩ, Thạnh Mỹ Tây
20 xã An Cư < xã Văn Giáo, Vĩnh Trung, An Cư
21 xã Núi Cấm < xã Tân Lập, An Hảo
22 xã Ba Chúc < thị trấn Ba Chúc; xã Lạc Quới, Lê Trì
23 xã Tri Tôn < thị trấn Tri Tôn; xã Núi Tô, Châu Lăng
24 xã Ô Lâm < xã An Tức, Lương Phi, Ô Lâm
25 xã Cô Tô < thị trấn Cô Tô; xã Tà Đảnh, Tân Tuyến
26 xã Vĩnh Gia < xã Vĩnh Phước, Lương An Trà, Vĩnh Gia
27 xã An Châu < thị trấn An Châu; xã Hòa Bình Thạnh, Vĩnh Thành
28 xã Bình Hòa < xã Bình Thạnh, An Hòa, Bình Hòa
29 xã Cần Đăng < xã Vĩnh Lợi, Cần Đăng
30 xã Vĩnh Hanh < xã Vĩnh Nhuận, Vĩnh Hanh
31 xã Vĩnh An < thị trấn Vĩnh Bình; xã Tân Phú, Vĩnh An
32 xã Chợ Mới < thị trấn Chợ Mới; xã Kiến An, Kiến Thành
33 xã Cù Lao Giêng < xã Tấn Mỹ, Mỹ Hiệp, Bình Phước Xuân
34 xã Hội An < thị trấn Hội An; xã Hòa An (huyện Chợ Mới), Hòa Bình
35 xã Long Điền < thị trấn Mỹ Luông; xã Long Điền A, Long Điền B
36 xã Nhơn Mỹ < xã Mỹ Hội Đông, Long Giang, Nhơn Mỹ
37 xã Long Kiến < xã An Thạnh Trung, Mỹ An, Long Kiến
38 xã Thoại Sơn < thị trấn Núi Sập; xã Thoại Giang, Bình Thành
39 xã Óc Eo < thị trấn Óc Eo; xã Vọng Thê, Vọng Đông
40 xã Định Mỹ < xã Vĩnh Phú (huyện Thoại Sơn), Định Thành, Định Mỹ
41 xã Phú Hòa < thị trấn Phú Hòa; xã Phú Thuận, Vĩnh Chánh
42 xã Vĩnh Trạch < xã Vĩnh Khánh, Vĩnh Trạch
43 xã Tây Phú < xã An Bình, Mỹ Phú Đông, Tây Phú
44 xã Vĩnh Bình < xã Vĩnh Bình Bắc, Vĩnh Bình Nam, Bình Minh
45 xã Vĩnh Thuận < xã Tân Thuận, Vĩnh Thuận
46 xã Vĩnh Phong < thị trấn Vĩnh Thuận; xã Phong Đông, Vĩnh Phong
47 xã Vĩnh Hòa < xã Vĩnh Hòa (huyện U Minh Thượng), Thạnh Yên A, Hòa Chánh, Thạnh Yên
48 xã U Minh Thượng < xã An Minh Bắc, Minh Thuận
49 xã Đông Hòa < xã Đông Thạnh, Đông Hòa
50 xã Tân Thạnh < xã Tân Thạnh (huyện An Minh), Thuận Hòa
51 xã Đông Hưng < xã Vân Khánh Đông, Đông Hưng A
52 xã An Minh < thị trấn Thứ Mười Một; xã Đông Hưng, Đông Hưng B
53 xã Vân Khánh < xã Vân Khánh Tây, Vân Khánh
54 xã Tây Yên < xã Tây Yên A, Nam Yên, Tây Yên
55 xã Đông Thái < xã Nam Thái, Nam Thái A, Đông Thái
56 xã An Biên < thị trấn Thứ Ba; xã Đông Yên, Hưng Yên
57 xã Định Hòa < xã Thới Quản, Thủy Liễu, Định Hòa
58 xã Gò Quao < thị trấn Gò Quao; xã Vĩnh Phước B, Định An
59 xã Vĩnh Hòa Hưng < xã Vĩnh Hòa Hưng Bắc, Vĩnh Hòa Hưng Nam
60 xã Vĩnh Tuy < xã Vĩnh Thắng, Vĩnh Phước A, Vĩnh Tuy
61 xã Giồng Riềng < thị trấn Giồng Riềng; xã Bàn Tân Định, Thạnh Hòa, Bàn Thạch, Thạnh Bình
62 xã Thạnh Hưng < xã Thạnh Lộc (huyện Giồng Riềng), Thạnh Phước, Thạnh Hưng
63 xã Long Thạnh < xã Vĩnh Phú (huyện Giồng Riềng), Vĩnh Thạnh, Long Thạnh
64 xã Hòa Hưng < xã Hòa An (huyện Giồng Riềng), Hòa Lợi, Hòa Hưng
65 xã Ngọc Chúc < xã Ngọc Thuận, Ngọc Thành, Ngọc Chúc
66 xã Hòa Thuận < xã Ngọc Hòa, Hòa Thuận
67 xã Tân Hội < xã Tân Hòa (huyện Tân Hiệp), Tân An (huyện Tân Hiệp), Tân Thành, Tân Hội
68 xã Tân Hiệp < thị trấn Tân Hiệp; xã Tân Hiệp B, Thạnh Đông B, Thạnh Đông
69 xã Thạnh Đông < xã Tân Hiệp A, Thạnh Trị, Thạnh Đông A
70 xã Thạnh Lộc < xã Thạnh Lộc (huyện Châu Thành), Mong Thọ, Mong Thọ A, Mong Thọ B
71 xã Châu Thành < thị trấn Minh Lương; xã Minh Hòa, Giục Tượng
72 xã Bình An < xã Bình An (huyện Châu Thành), Vĩnh Hòa Hiệp, Vĩnh Hòa Phú
73 xã Hòn Đất < thị trấn Hòn Đất; xã Lình Huỳnh, Thổ Sơn, Nam Thái Sơn
74 xã Sơn Kiên < xã Sơn Bình, Mỹ Thái, Sơn Kiên
75 xã Mỹ Thuận < thị trấn Sóc Sơn; xã Mỹ Hiệp Sơn, Mỹ Phước, Mỹ Thuận
76 xã Hòa Điền < xã Kiên Bình, Hòa Điền
77 xã Kiên Lương < thị trấn Kiên Lương; xã Bình An (huyện Kiên Lương), Bình Trị
78 xã Giang Thành < xã Tân Khánh Hòa, Phú Lợi, Phú Mỹ
79 xã Vĩnh Điều < xã Vĩnh Phú (huyện Giang Thành), Vĩnh Điều
80 phường Long Xuyên < phường Mỹ Bình, Mỹ Long, Mỹ Xuyên, Mỹ Phước, Mỹ Quý, Mỹ Hòa
81 phường Bình Đức < phường Bình Khánh, Bình Đức; xã Mỹ Khánh
82 phường Mỹ Thới < phường Mỹ Thạnh, Mỹ Thới
83 phường Châu Đốc < phường Vĩnh Nguơn, Châu Phú A, Châu Phú B, Vĩnh Mỹ; ~xã Vĩnh Châu
84 phường Vĩnh Tế < phường Núi Sam; xã Vĩnh Tế; ~xã Vĩnh Châu
85 phường Tân Châu < phường Long Thạnh, Long Sơn
86 phường Long Phú < phường Long Hưng, Long Châu, Long Phú
87 phường Tịnh Biên < phường An Phú, Tịnh Biên; xã An Nông
88 phường Thới Sơn < phường Nhơn Hưng, Nhà Bàng, Thới Sơn
89 phường Chi Lăng < phường Núi Voi, Chi Lăng; xã Tân Lợi
90 phường Vĩnh Thông < phường Vĩnh Thông; xã Phi Thông, Mỹ Lâm
91 phường Rạch Giá < phường Vĩnh Quang, Vĩnh Thanh, Vĩnh Thanh Vân, Vĩnh Lạc, An Hòa, Vĩnh Hiệp, An Bình, Rạch Sỏi, Vĩnh Lợi
92 phường Hà Tiên < phường Pháo Đài, Bình San, Mỹ Đức, Đông Hồ
93 phường Tô Châu < phường Tô Châu; xã Thuận Yên, Dương Hòa
94 đặc khu Kiên Hải < huyện Kiên Hải
95 đặc khu Phú Quốc < phường Dương Đông, An Thới; xã Dương Tơ, Hàm Ninh, Cửa Dương, Bãi Thơm, Gành Dầu, Cửa Cạn
96 đặc khu Thổ Châu < xã Thổ Châu
97 xã Mỹ Hòa Hưng
97 xã Bình Giang
97 xã Bình Sơn
97 xã Hòn Nghệ
97 xã Sơn Hải
97 xã Tiên Hải
# 1655/NQ-UBTVQH15 2025-06-16 tỉnh Cà Mau
1 xã Tân Thuận < xã Tân Đức, Tân Thuận
2 xã Tân Tiến < xã Nguyễn Huân, Tân Tiến
3 xã Tạ An Khương < xã Tạ An Khương Đông, Tạ An Khương Nam; ~xã Tạ An Khương
4 xã Trần Phán < xã Tân Trung, Trần Phán
5 xã Thanh Tùng < xã Ngọc Chánh, Thanh Tùng
6 xã Đầm Dơi < thị trấn Đầm Dơi; xã Tân Duyệt, Tân Dân; ~xã Tạ An Khương
7 xã Quách Phẩm < xã Quách Phẩm Bắc, Quách Phẩm
8 xã U Minh < xã Khánh Tiến, Khánh Hòa; ~xã Khánh Thuận, Khánh Lâm
9 xã Nguyễn Phích < thị trấn U Minh; ~xã Nguyễn Phích, Khánh Thuận
10 xã Khánh Lâm < xã Khánh Hội; ~xã Nguyễn Phích, Khánh Lâm
11 xã Khánh An < xã Khánh An; ~xã Nguyễn Phích
12 xã Phan Ngọc Hiển < thị trấn Rạch Gốc; xã Viên An Đông; ~xã Tân Ân
13 xã Đất Mũi < xã Đất Mũi; ~xã Viên An, Tân Ân
14 xã Tân Ân < xã Tam Giang Tây, Tân Ân Tây
15 xã Khánh Bình < xã Khánh Bình Đông, Khánh Bình
16 xã Đá Bạc < xã Khánh Bình Tây, Khánh Bình Tây Bắc; ~xã Trần Hợi
17 xã Khánh Hưng < xã Khánh Hải, Khánh Hưng
18 xã Sông Đốc < thị trấn Sông Đốc; ~xã Phong Điền
19 xã Trần Văn Thời < thị trấn Trần Văn Thời; xã Khánh Lộc, Phong Lạc; ~xã Lợi An, Trần Hợi, Phong Điền
20 xã Thới Bình < thị trấn Thới Bình; xã Thới Bình
21 xã Trí Phải < xã Trí Lực, Tân Phú, Trí Phải
22 xã Tân Lộc < xã Tân Lộc Bắc, Tân Lộc Đông, Tân Lộc
23 xã Biển Bạch < xã Tân Bằng, Biển Bạch Đông, Biển Bạch
24 xã Đất Mới < xã Lâm Hải, Đất Mới; ~thị trấn Năm Căn; ~xã Hàm Rồng, Viên An
25 xã Năm Căn < xã Hàng Vịnh; ~thị trấn Năm Căn; ~xã Hàm Rồng
26 xã Tam Giang < xã Hiệp Tùng, Tam Giang Đông, Tam Giang
27 xã Cái Đôi Vàm < thị trấn Cái Đôi Vàm; xã Nguyễn Việt Khái
28 xã Nguyễn Việt Khái < xã Tân Hưng Tây, Rạch Chèo, Việt Thắng
29 xã Phú Tân < xã Tân Hải, Phú Tân
30 xã Phú Mỹ < xã Phú Thuận, Phú Mỹ; ~xã Hòa Mỹ
31 xã Lương Thế Trân < xã Thạnh Phú, Phú Hưng, Lương Thế Trân; ~xã Lợi An
32 xã Tân Hưng < xã Tân Hưng; ~xã Đông Hưng, Đông Thới, Hòa Mỹ
33 xã Hưng Mỹ < xã Hưng Mỹ; ~xã Tân Hưng Đông, Hòa Mỹ
34 xã Cái Nước < thị trấn Cái Nước; xã Trần Thới; ~xã Đông Hưng, Đông Thới, Tân Hưng Đông
35 xã Phong Thạnh < xã Tân Thạnh, Phong Thạnh Tây, Tân Phong
36 xã Hồng Dân < thị trấn Ngan Dừa; xã Lộc Ninh, Ninh Hòa
37 xã Vĩnh Lộc < xã Vĩnh Lộc A, Vĩnh Lộc
38 xã Ninh Thạnh Lợi < xã Ninh Thạnh Lợi A, Ninh Thạnh Lợi
39 xã Ninh Quới < xã Ninh Quới A, Ninh Quới
40 xã Gành Hào < thị trấn Gành Hào; xã Long Điền Tây
41 xã Định Thành < xã An Phúc, Định Thành A, Định Thành
42 xã An Trạch < xã An Trạch A, An Trạch
43 xã Long Điền < xã Điền Hải, Long Điền
44 xã Đông Hải < xã Long Điền Đông, Long Điền Đông A
45 xã Hoà Bình < thị trấn Hòa Bình; xã Vĩnh Mỹ A, Long Thạnh
46 xã Vĩnh Mỹ < xã Minh Diệu, Vĩnh Bình, Vĩnh Mỹ B
47 xã Vĩnh Hậu < xã Vĩnh Thịnh, Vĩnh Hậu A, Vĩnh Hậu
48 xã Phước Long < thị trấn Phước Long; xã Vĩnh Phú Đông
49 xã Vĩnh Phước < xã Phước Long, Vĩnh Phú Tây
50 xã Phong Hiệp < xã Phong Thạnh Tây A, Phong Thạnh Tây B
51 xã Vĩnh Thanh < xã Hưng Phú, Vĩnh Thanh
52 xã Vĩnh Lợi < thị trấn Châu Hưng; xã Châu Hưng A
53 xã Hưng Hội < xã Hưng Thành, Hưng Hội
54 xã Châu Thới < xã Vĩnh Hưng, Vĩnh Hưng A, Châu Thới
55 phường Bạc Liêu < phường 1 (thành phố Bạc Liêu), 2 (thành phố Bạc Liêu), 7 (thành phố Bạc Liêu), 8 (thành phố Bạc Liêu), 3
56 phường Vĩnh Trạch < phường 5 (thành phố Bạc Liêu); xã Vĩnh Trạch
57 phường Hiệp Thành < phường Nhà Mát; xã Vĩnh Trạch Đông, Hiệp Thành
58 phường Giá Rai < phường 1 (thị xã Giá Rai), Hộ Phòng; xã Phong Thạnh, Phong Thạnh A
59 phường Láng Tròn < phường Láng Tròn; xã Phong Tân, Phong Thạnh Đông
60 phường An Xuyên < phường 1 (thành phố Cà Mau), 2 (thành phố Cà Mau), 9, Tân Xuyên; xã An Xuyên
61 phường Lý Văn Lâm < phường 8 (thành phố Cà Mau); xã Lý Văn Lâm; ~xã Lợi An
62 phường Tân Thành < phường 5 (thành phố Cà Mau), Tân Thành; xã Tân Thành; ~phường 7 (thành phố Cà Mau), 6; ~xã Định Bình, Tắc Vân
63 phường Hoà Thành < xã Hòa Tân, Hòa Thành; ~phường 7 (thành phố Cà Mau), 6; ~xã Định Bình, Tắc Vân
64 xã Hồ Thị Kỷ
# 1656/NQ-UBTVQH15 2025-06-16 thành phố Hà Nội
1 phường Hoàn Kiếm < phường Hàng Bạc, Hàng Bồ, Hàng Buồm, Hàng Đào, Hàng Gai, Hàng Mã, Lý Thái Tổ; ~phường Cửa Đông, Cửa Nam, Điện Biên, Đồng Xuân, Hàng Bông, Hàng Trống, Tràng Tiền
2 phường Cửa Nam < phường Hàng Bài, Phan Chu Trinh, Trần Hưng Đạo; ~phường Cửa Nam, Nguyễn Du, Phạm Đình Hổ, Hàng Bông, Hàng Trống, Tràng Tiền
3 phường Ba Đình < phường Quán Thánh, Trúc Bạch; ~phường Cửa Nam, Điện Biên, Đội Cấn, Kim Mã, Ngọc Hà, Thụy Khuê, Cửa Đông, Đồng Xuân
4 phường Ngọc Hà < phường Vĩnh Phúc, Liễu Giai; ~phường Cống Vị, Kim Mã, Ngọc Khánh, Nghĩa Đô, Đội Cấn, Ngọc Hà
5 phường Giảng Võ < phường Giảng Võ; ~phường Cát Linh, Láng Hạ, Ngọc Khánh, Thành Công, Cống Vị, Kim Mã
6 phường Hai Bà Trưng < phường Đồng Nhân, Phố Huế; ~phường Bạch Đằng, Lê Đại Hành, Nguyễn Du, Thanh Nhàn, Phạm Đình Hổ
7 phường Vĩnh Tuy < ~phường Mai Động, Thanh Lương, Vĩnh Hưng, Vĩnh Tuy
8 phường Bạch Mai < phường Bạch Mai, Bách Khoa, Quỳnh Mai; ~phường Minh Khai (quận Hai Bà Trưng), Đồng Tâm, Lê Đại Hành, Phương Mai, Trương Định, Thanh Nhàn
9 phường Đống Đa < phường Thịnh Quang; ~phường Quang Trung (quận Đống Đa), Láng Hạ, Nam Đồng, Ô Chợ Dừa, Trung Liệt
10 phường Kim Liên < phường Kim Liên, Khương Thượng; ~phường Nam Đồng, Phương Liên - Trung Tự, Trung Liệt, Phương Mai, Quang Trung (quận Đống Đa)
11 phường Văn Miếu - Quốc Tử Giám < phường Khâm Thiên, Thổ Quan, Văn Chương; ~phường Điện Biên, Hàng Bột, Văn Miếu - Quốc Tử Giám, Cửa Nam, Lê Đại Hành, Nam Đồng, Nguyễn Du, Phương Liên - Trung Tự
12 phường Láng < phường Láng Thượng; ~phường Láng Hạ, Ngọc Khánh
13 phường Ô Chợ Dừa < ~phường Cát Linh, Điện Biên, Thành Công, Ô Chợ Dừa, Trung Liệt, Hàng Bột, Văn Miếu - Quốc Tử Giám
14 phường Hồng Hà < phường Chương Dương, Phúc Tân, Phúc Xá; ~phường Nhật Tân, Phú Thượng, Quảng An, Thanh Lương, Tứ Liên, Yên Phụ, Bồ Đề, Ngọc Thụy, Bạch Đằng
15 phường Lĩnh Nam < ~phường Lĩnh Nam, Thanh Trì, Trần Phú, Yên Sở, Thanh Lương
16 phường Hoàng Mai < ~phường Giáp Bát, Hoàng Liệt, Hoàng Văn Thụ, Lĩnh Nam, Tân Mai, Thịnh Liệt, Tương Mai, Trần Phú, Vĩnh Hưng, Yên Sở
17 phường Vĩnh Hưng < ~phường Vĩnh Hưng, Lĩnh Nam, Thanh Trì, Vĩnh Tuy
18 phường Tương Mai < ~phường Giáp Bát, Phương Liệt, Mai Động, Minh Khai (quận Hai Bà Trưng), Đồng Tâm, Trương Định, Hoàng Văn Thụ, Tân Mai, Tương Mai, Vĩnh Hưng
19 phường Định Công < ~phường Định Công, Hoàng Liệt, Thịnh Liệt; ~xã Tân Triều, Thanh Liệt; ~phường Đại Kim, Giáp Bát
20 phường Hoàng Liệt < ~phường Hoàng Liệt; ~thị trấn Văn Điển; ~xã Tam Hiệp (huyện Thanh Trì), Thanh Liệt; ~phường Đại Kim
21 phường Yên Sở < ~phường Thịnh Liệt, Yên Sở; ~xã Tứ Hiệp; ~phường Hoàng Liệt, Trần Phú
22 phường Thanh Xuân < ~phường Nhân Chính, Thanh Xuân Bắc, Thanh Xuân Trung, Thượng Đình, Trung Hoà, Trung Văn
23 phường Khương Đình < ~phường Hạ Đình, Khương Đình, Khương Trung, Đại Kim; ~xã Tân Triều; ~phường Thanh Xuân Trung, Thượng Đình
24 phường Phương Liệt < phường Khương Mai; ~phường Thịnh Liệt, Phương Liệt, Định Công, Khương Đình, Khương Trung
25 phường Cầu Giấy < ~phường Dịch Vọng, Dịch Vọng Hậu, Quan Hoa, Mỹ Đình 1, Mỹ Đình 2, Yên Hòa
26 phường Nghĩa Đô < phường Nghĩa Tân; ~phường Cổ Nhuế 1, Mai Dịch, Nghĩa Đô, Xuân La, Xuân Tảo, Dịch Vọng, Dịch Vọng Hậu, Quan Hoa
27 phường Yên Hòa < ~phường Mễ Trì, Nhân Chính, Trung Hòa, Yên Hòa
28 phường Tây Hồ < phường Bưởi; ~phường Phú Thượng, Xuân La, Nhật Tân, Quảng An, Tứ Liên, Yên Phụ, Nghĩa Đô, Thụy Khuê
29 phường Phú Thượng < ~phường Đông Ngạc, Xuân La, Xuân Đỉnh, Xuân Tảo, Phú Thượng
30 phường Tây Tựu < ~phường Minh Khai (quận Bắc Từ Liêm), Tây Tựu; ~xã Kim Chung (huyện Hoài Đức)
31 phường Phú Diễn < phường Phú Diễn; ~phường Cổ Nhuế 1, Mai Dịch, Phúc Diễn
32 phường Xuân Đỉnh < ~phường Xuân Đỉnh, Cổ Nhuế 1, Xuân La, Xuân Tảo
33 phường Đông Ngạc < phường Đức Thắng; ~phường Cổ Nhuế 2, Thụy Phương, Minh Khai (quận Bắc Từ Liêm), Đông Ngạc, Xuân Đỉnh
34 phường Thượng Cát < phường Liên Mạc, Thượng Cát; ~phường Minh Khai (quận Bắc Từ Liêm), Tây Tựu, Cổ Nhuế 2, Thụy Phương
35 phường Từ Liêm < phường Cầu Diễn; ~phường Mễ Trì, Phú Đô, Mai Dịch, Mỹ Đình 1, Mỹ Đình 2
36 phường Xuân Phương < phường Phương Canh, Xuân Phương; ~phường Đại Mỗ, Tây Mỗ; ~xã Vân Canh; ~phường Minh Khai (quận Bắc Từ Liêm), Phúc Diễn
37 phường Tây Mỗ < ~phường Đại Mỗ, Dương Nội; ~xã An Khánh; ~phường Tây Mỗ
38 phường Đại Mỗ < ~phường Dương Nội, Đại Mỗ, Mộ Lao, Mễ Trì, Nhân Chính, Trung Hòa, Phú Đô, Trung Văn
39 phường Long Biên < ~phường Cự Khối, Phúc Đồng, Thạch Bàn; ~xã Bát Tràng; ~phường Long Biên, Bồ Đề, Gia Thụy
40 phường Bồ Đề < phường Ngọc Lâm; ~phường Đức Giang, Gia Thụy, Thượng Thanh, Phúc Đồng, Ngọc Thụy, Bồ Đề, Long Biên
41 phường Việt Hưng < ~phường Giang Biên, Phúc Đồng, Việt Hưng, Phúc Lợi, Gia Thụy, Đức Giang, Thượng Thanh
42 phường Phúc Lợi < ~phường Thạch Bàn; ~xã Cổ Bi; ~phường Giang Biên, Việt Hưng, Phúc Lợi, Phúc Đồng
43 phường Hà Đông < phường Phúc La, Vạn Phúc; ~phường Quang Trung (quận Hà Đông), Đại Mỗ, Hà Cầu, La Khê, Văn Quán; ~xã Tân Triều; ~phường Mộ Lao
44 phường Dương Nội < ~phường Dương Nội, Phú La, Yên Nghĩa; ~xã La Phù; ~phường Đại Mỗ, La Khê
45 phường Yên Nghĩa < ~phường Đồng Mai, Yên Nghĩa
46 phường Phú Lương < phường Phú Lãm; ~phường Kiến Hưng, Phú Lương; ~xã Cự Khê, Hữu Hòa
47 phường Kiến Hưng < ~phường Kiến Hưng, Phú Lương, Quang Trung (quận Hà Đông), Hà Cầu, Phú La
48 phường Thanh Liệt < ~xã Tả Thanh Oai; ~phường Đại Kim, Thanh Xuân Bắc, Hạ Đình, Văn Quán; ~xã Thanh Liệt, Tân Triều
49 phường Chương Mỹ < phường Biên Giang; thị trấn Chúc Sơn; xã Đại Yên, Ngọc Hòa, Phụng Châu, Tiên Phương, Thuỵ Hương; ~phường Đồng Mai
50 phường Sơn Tây < phường Ngô Quyền, Phú Thịnh, Viên Sơn; xã Đường Lâm; ~phường Trung Hưng, Sơn Lộc; ~xã Thanh Mỹ
51 phường Tùng Thiện < phường Xuân Khanh, Trung Sơn Trầm; xã Xuân Sơn; ~phường Trung Hưng, Sơn Lộc; ~xã Thanh Mỹ
52 xã Thanh Trì < ~thị trấn Văn Điển; ~xã Ngũ Hiệp, Vĩnh Quỳnh, Yên Mỹ, Duyên Hà, Tứ Hiệp; ~phường Yên Sở
53 xã Đại Thanh < ~xã Tam Hiệp (huyện Thanh Trì), Hữu Hòa; ~phường Kiến Hưng; ~thị trấn Văn Điển; ~xã Tả Thanh Oai, Vĩnh Quỳnh
54 xã Nam Phù < xã Vạn Phúc; ~xã Liên Ninh, Ninh Sở, Đông Mỹ, Duyên Thái, Ngũ Hiệp, Yên Mỹ, Duyên Hà
55 xã Ngọc Hồi < xã Ngọc Hồi; ~xã Duyên Thái, Đại Áng, Khánh Hà, Liên Ninh
56 xã Thượng Phúc < xã Tân Minh (huyện Thường Tín), Dũng Tiến, Quất Động, Nghiêm Xuyên, Nguyễn Trãi
57 xã Thường Tín < thị trấn Thường Tín; xã Tiền Phong (huyện Thường Tín), Hiền Giang, Hòa Bình, Nhị Khê, Văn Bình, Văn Phú; ~xã Đại Áng, Khánh Hà
58 xã Chương Dương < xã Chương Dương, Lê Lợi, Thắng Lợi, Tự Nhiên; ~xã Tô Hiệu, Vạn Nhất
59 xã Hồng Vân < xã Hà Hồi, Hồng Vân, Liên Phương, Vân Tảo; ~xã Duyên Thái, Ninh Sở, Đông Mỹ
60 xã Phú Xuyên < thị trấn Phú Minh, Phú Xuyên; xã Hồng Thái, Minh Cường, Nam Phong, Nam Tiến, Quang Hà, Văn Tự; ~xã Tô Hiệu, Vạn Nhất
61 xã Phượng Dực < xã Hoàng Long, Hồng Minh, Phú Túc, Văn Hoàng, Phượng Dực
62 xã Chuyên Mỹ < xã Tân Dân (huyện Phú Xuyên), Châu Can, Phú Yên, Vân Từ, Chuyên Mỹ
63 xã Đại Xuyên < xã Bạch Hạ, Khai Thái, Minh Tân, Phúc Tiến, Quang Lãng, Tri Thủy, Đại Xuyên
64 xã Thanh Oai < thị trấn Kim Bài; xã Đỗ Động, Kim An, Phương Trung, Thanh Mai; ~xã Kim Thư
65 xã Bình Minh < xã Bích Hòa, Bình Minh, Cao Viên, Thanh Cao; ~xã Lam Điền, Cự Khê; ~phường Phú Lương
66 xã Tam Hưng < xã Mỹ Hưng, Thanh Thùy, Thanh Văn, Tam Hưng
67 xã Dân Hòa < xã Cao Xuân Dương, Hồng Dương, Liên Châu, Tân Ước, Dân Hòa
68 xã Vân Đình < thị trấn Vân Đình; xã Cao Sơn Tiến, Phương Tú, Tảo Dương Văn
69 xã Ứng Thiên < xã Hoa Viên, Liên Bạt, Quảng Phú Cầu, Trường Thịnh
70 xã Hòa Xá < xã Hòa Phú (huyện Ứng Hòa), Thái Hòa (huyện Ứng Hòa), Bình Lưu Quang, Phù Lưu
71 xã Ứng Hòa < xã Đại Cường, Đại Hùng, Đông Lỗ, Đồng Tân, Kim Đường, Minh Đức, Trầm Lộng, Trung Tú
72 xã Mỹ Đức < thị trấn Đại Nghĩa; xã An Phú, Đại Hưng, Hợp Thanh, Phù Lưu Tế
73 xã Hồng Sơn < xã Phùng Xá (huyện Mỹ Đức), An Mỹ, Hợp Tiến, Lê Thanh, Xuy Xá, Hồng Sơn
74 xã Phúc Sơn < xã Mỹ Xuyên, Phúc Lâm, Thượng Lâm, Tuy Lai; ~xã Đồng Tâm
75 xã Hương Sơn < xã An Tiến, Hùng Tiến, Vạn Tín, Hương Sơn
76 xã Phú Nghĩa < xã Đông Phương Yên, Đông Sơn, Thanh Bình, Trung Hòa, Trường Yên, Phú Nghĩa
77 xã Xuân Mai < thị trấn Xuân Mai; xã Nam Phương Tiến, Thủy Xuân Tiên; ~xã Tân Tiến
78 xã Trần Phú < xã Hoàng Văn Thụ, Hữu Văn, Mỹ Lương, Trần Phú; ~xã Đồng Tâm, Tân Tiến
79 xã Hòa Phú < xã Hòa Phú (huyện Chương Mỹ), Đồng Lạc, Hồng Phú, Thượng Vực, Văn Võ; ~xã Kim Thư
80 xã Quảng Bị < xã Hoàng Diệu, Hợp Đồng, Quảng Bị, Tốt Động; ~xã Lam Điền
81 xã Minh Châu < xã Minh Châu; ~thị trấn Tây Đằng; ~xã Chu Minh
82 xã Quảng Oai < xã Cam Thượng, Đông Quang, Tiên Phong; ~xã Thụy An; ~thị trấn Tây Đằng; ~xã Chu Minh
83 xã Vật Lại < xã Thái Hòa (huyện Ba Vì), Phú Sơn (huyện Ba Vì), Đồng Thái, Phú Châu, Vật Lại
84 xã Cổ Đô < xã Phú Cường (huyện Ba Vì), Cổ Đô, Phong Vân, Phú Hồng, Phú Đông, Vạn Thắng
85 xã Bất Bạt < xã Thuần Mỹ, Tòng Bạt, Sơn Đà; ~xã Cẩm Lĩnh, Minh Quang
86 xã Suối Hai < xã Ba Trại, Tản Lĩnh; ~xã Thụy An, Cẩm Lĩnh
87 xã Ba Vì < xã Ba Vì, Khánh Thượng; ~xã Minh Quang
88 xã Yên Bài < xã Vân Hòa, Yên Bài; ~xã Thạch Hòa
89 xã Đoài Phương < xã Kim Sơn, Sơn Đông; ~xã Cổ Đông
90 xã Phúc Thọ < thị trấn Phúc Thọ; xã Long Thượng, Phúc Hòa, Phụng Thượng, Tích Lộc, Trạch Mỹ Lộc
91 xã Phúc Lộc < xã Nam Hà, Sen Phương, Vân Phúc, Võng Xuyên, Xuân Đình
92 xã Hát Môn < xã Tam Hiệp (huyện Phúc Thọ), Hiệp Thuận, Liên Hiệp, Ngọc Tảo, Tam Thuấn, Thanh Đa, Hát Môn
93 xã Thạch Thất < thị trấn Liên Quan; xã Cẩm Yên, Đại Đồng, Kim Quan, Lại Thượng, Phú Kim
94 xã Hạ Bằng < xã Cần Kiệm, Đồng Trúc; ~xã Bình Yên, Hạ Bằng, Tân Xã, Phú Cát
95 xã Tây Phương < xã Phùng Xá (huyện Thạch Thất), Hương Ngải, Lam Sơn, Thạch Xá; ~xã Quang Trung; ~thị trấn Quốc Oai; ~xã Ngọc Liệp, Phượng Sơn
96 xã Hòa Lạc < ~xã Tiến Xuân, Thạch Hòa, Cổ Đông, Bình Yên, Hạ Bằng, Tân Xã
97 xã Yên Xuân < xã Đông Xuân (huyện Quốc Oai), Yên Bình, Yên Trung; ~xã Tiến Xuân, Thạch Hòa
98 xã Quốc Oai < xã Thạch Thán, Sài Sơn; ~xã Ngọc Mỹ; ~thị trấn Quốc Oai; ~xã Phượng Sơn
99 xã Hưng Đạo < xã Cộng Hoà, Đồng Quang, Hưng Đạo
100 xã Kiều Phú < xã Cấn Hữu, Liệp Nghĩa, Tuyết Nghĩa; ~xã Ngọc Liệp, Quang Trung, Ngọc Mỹ
101 xã Phú Cát < xã Đông Yên, Hoà Thạch, Phú Mãn; ~xã Phú Cát
102 xã Hoài Đức < thị trấn Trạm Trôi; xã Di Trạch, Đức Giang, Đức Thượng; ~phường Tây Tựu; ~xã Tân Lập, Kim Chung (huyện Hoài Đức)
103 xã Dương Hòa < xã Cát Quế, Dương Liễu, Đắc Sở, Minh Khai, Yên Sở
104 xã Sơn Đồng < xã Lại Yên, Sơn Đồng, Tiền Yên; ~xã An Khánh, Song Phương, Vân Côn, An Thượng, Vân Canh
105 xã An Khánh < xã Đông La; ~phường Dương Nội; ~xã An Khánh, La Phù, Song Phương, Vân Côn, An Thượng
106 xã Đan Phượng < thị trấn Phùng; xã Đồng Tháp, Song Phượng, Thượng Mỗ, Đan Phượng
107 xã Ô Diên < xã Hạ Mỗ, Tân Hội; ~xã Liên Hà (huyện Đan Phượng), Hồng Hà, Liên Hồng, Liên Trung, Văn Khê; ~phường Tây Tựu; ~xã Tân Lập
108 xã Liên Minh < xã Phương Đình; ~xã Trung Châu, Thọ Xuân, Thọ An, Hồng Hà, Tiến Thịnh
109 xã Gia Lâm < xã Dương Xá, Kiêu Kỵ; ~thị trấn Trâu Quỳ; ~phường Thạch Bàn; ~xã Phú Sơn (huyện Gia Lâm), Cổ Bi, Đa Tốn, Bát Tràng
110 xã Thuận An < xã Dương Quang, Lệ Chi; ~xã Đặng Xá, Phú Sơn (huyện Gia Lâm)
111 xã Bát Tràng < xã Kim Đức; ~phường Cự Khối, Thạch Bàn; ~thị trấn Trâu Quỳ; ~xã Đa Tốn, Bát Tràng
112 xã Phù Đổng < thị trấn Yên Viên; xã Ninh Hiệp, Phù Đổng, Thiên Đức, Yên Thường, Yên Viên; ~xã Cổ Bi, Đặng Xá
113 xã Thư Lâm < xã Thụy Lâm, Vân Hà; ~xã Xuân Nộn; ~thị trấn Đông Anh; ~xã Liên Hà (huyện Đông Anh), Dục Tú, Nguyên Khê, Uy Nỗ, Việt Hùng
114 xã Đông Anh < xã Cổ Loa, Đông Hội, Mai Lâm; ~thị trấn Đông Anh; ~xã Tàm Xá, Tiên Dương, Vĩnh Ngọc, Xuân Canh, Liên Hà (huyện Đông Anh), Dục Tú, Uy Nỗ, Việt Hùng
115 xã Phúc Thịnh < xã Bắc Hồng, Nam Hồng, Vân Nội; ~xã Vĩnh Ngọc, Nguyên Khê, Xuân Nộn, Tiên Dương; ~thị trấn Đông Anh
116 xã Thiên Lộc < xã Võng La; ~xã Kim Chung (huyện Đông Anh), Đại Mạch, Kim Nỗ, Tiền Phong (huyện Mê Linh), Hải Bối
117 xã Vĩnh Thanh < ~xã Tàm Xá, Xuân Canh, Vĩnh Ngọc, Kim Chung (huyện Đông Anh), Hải Bối, Kim Nỗ
118 xã Mê Linh < xã Tráng Việt; ~xã Tiền Phong (huyện Mê Linh), Văn Khê, Mê Linh, Đại Thịnh, Hồng Hà, Liên Hà (huyện Đan Phượng), Liên Hồng, Liên Trung, Đại Mạch
119 xã Yên Lãng < xã Chu Phan, Hoàng Kim, Liên Mạc; ~xã Thạch Đà, Văn Khê, Tiến Thịnh, Trung Châu, Thọ Xuân, Thọ An, Hồng Hà
120 xã Tiến Thắng < xã Tam Đồng, Tiến Thắng, Tự Lập; ~xã Đại Thịnh, Kim Hoa, Thanh Lâm, Văn Khê, Thạch Đà
121 xã Quang Minh < thị trấn Chi Đông, Quang Minh; ~xã Mê Linh, Tiền Phong (huyện Mê Linh), Đại Thịnh, Kim Hoa, Thanh Lâm
122 xã Sóc Sơn < thị trấn Sóc Sơn; xã Tân Minh (huyện Sóc Sơn), Đông Xuân (huyện Sóc Sơn), Phù Lỗ, Phù Linh, Tiên Dược; ~xã Mai Đình, Phú Minh, Quang Tiến
123 xã Đa Phúc < xã Bắc Phú, Đức Hoà, Kim Lũ, Tân Hưng, Việt Long, Xuân Giang, Xuân Thu
124 xã Nội Bài < xã Phú Cường (huyện Sóc Sơn), Hiền Ninh, Thanh Xuân; ~xã Mai Đình, Phú Minh, Quang Tiến
125 xã Trung Giã < xã Bắc Sơn, Hồng Kỳ, Nam Sơn, Trung Giã
126 xã Kim Anh < xã Tân Dân (huyện Sóc Sơn), Minh Phú, Minh Trí
# 1657/NQ-UBTVQH15 2025-06-16 tỉnh Cao Bằng
1 xã Quảng Lâm < xã Thạch Lâm, Quảng Lâm
2 xã Nam Quang < xã Nam Cao, Nam Quang
3 xã Lý Bôn < xã Vĩnh Quang (huyện Bảo Lâm), Lý Bôn
4 xã Bảo Lâm < thị trấn Pác Miầu; xã Mông Ân, Vĩnh Phong
5 xã Yên Thổ < xã Thái Học, Thái Sơn, Yên Thổ
6 xã Sơn Lộ < xã Sơn Lập, Sơn Lộ
7 xã Hưng Đạo < xã Hưng Thịnh, Kim Cúc, Hưng Đạo (huyện Bảo Lạc)
8 xã Bảo Lạc < thị trấn Bảo Lạc; xã Bảo Toàn, Hồng Trị
9 xã Cốc Pàng < xã Đức Hạnh, Cốc Pàng
10 xã Cô Ba < xã Thượng Hà, Cô Ba
11 xã Khánh Xuân < xã Phan Thanh (huyện Bảo Lạc), Khánh Xuân
12 xã Xuân Trường < xã Hồng An, Xuân Trường
13 xã Huy Giáp < xã Đình Phùng, Huy Giáp
14 xã Ca Thành < xã Yên Lạc, Ca Thành
15 xã Phan Thanh < xã Phan Thanh (huyện Nguyên Bình), Mai Long
16 xã Thành Công < xã Quang Thành, Thành Công
17 xã Tam Kim < xã Hưng Đạo (huyện Nguyên Bình), Hoa Thám, Tam Kim
18 xã Nguyên Bình < thị trấn Nguyên Bình; xã Thể Dục, Vũ Minh
19 xã Tĩnh Túc < thị trấn Tĩnh Túc; xã Triệu Nguyên, Vũ Nông
20 xã Minh Tâm < xã Trương Lương, Minh Tâm
21 xã Thanh Long < xã Ngọc Động (huyện Hà Quảng), Yên Sơn, Thanh Long
22 xã Cần Yên < xã Cần Nông, Lương Thông, Cần Yên
23 xã Thông Nông < thị trấn Thông Nông; xã Đa Thông, Lương Can
24 xã Trường Hà < thị trấn Xuân Hòa; xã Quý Quân, Sóc Hà, Trường Hà
25 xã Hà Quảng < xã Hồng Sỹ, Ngọc Đào, Mã Ba
26 xã Lũng Nặm < xã Thượng Thôn, Lũng Nặm
27 xã Tổng Cọt < xã Nội Thôn, Cải Viên, Tổng Cọt
28 xã Nam Tuấn < xã Đức Long (huyện Hòa An), Dân Chủ, Nam Tuấn
29 xã Hòa An < thị trấn Nước Hai; xã Đại Tiến, Hồng Việt
30 xã Bạch Đằng < xã Thịnh Vượng, Bình Dương, Bạch Đằng
31 xã Nguyễn Huệ < xã Quang Trung (huyện Hòa An), Ngũ Lão, Nguyễn Huệ
32 xã Minh Khai < xã Quang Trọng, Minh Khai
33 xã Canh Tân < xã Đức Thông, Canh Tân
34 xã Kim Đồng < xã Hồng Nam, Thái Cường, Kim Đồng
35 xã Thạch An < xã Tiên Thành, Vân Trình, Lê Lai
36 xã Đông Khê < thị trấn Đông Khê; xã Đức Xuân, Trọng Con
37 xã Đức Long < xã Đức Long (huyện Thạch An), Thụy Hùng, Lê Lợi
38 xã Phục Hòa < thị trấn Tà Lùng, Hòa Thuận; xã Mỹ Hưng, Đại Sơn
39 xã Bế Văn Đàn < xã Hồng Quang, Cách Linh, Bế Văn Đàn
40 xã Độc Lập < xã Quảng Hưng, Cai Bộ, Độc Lập
41 xã Quảng Uyên < thị trấn Quảng Uyên; xã Phi Hải, Phúc Sen, Chí Thảo
42 xã Hạnh Phúc < xã Ngọc Động (huyện Quảng Hòa), Tự Do, Hạnh Phúc
43 xã Quang Hán < xã Quang Vinh, Quang Hán
44 xã Trà Lĩnh < thị trấn Trà Lĩnh; xã Cao Chương, Quốc Toản
45 xã Quang Trung < xã Quang Trung (huyện Trùng Khánh), Tri Phương, Xuân Nội
46 xã Đoài Dương < xã Trung Phúc, Cao Thăng, Đoài Dương
47 xã Trùng Khánh < thị trấn Trùng Khánh; xã Đức Hồng, Lăng Hiếu, Khâm Thành
48 xã Đàm Thủy < xã Chí Viễn, Phong Châu, Đàm Thủy
49 xã Đình Phong < xã Ngọc Côn, Ngọc Khê, Phong Nặm, Đình Phong
50 xã Hạ Lang < thị trấn Thanh Nhật; xã Thống Nhất, Thị Hoa
51 xã Lý Quốc < xã Minh Long, Đồng Loan, Lý Quốc
52 xã Vinh Quý < xã Cô Ngân, An Lạc, Kim Loan, Vinh Quý
53 xã Quang Long < xã Đức Quang, Thắng Lợi, Quang Long
54 phường Thục Phán < phường Sông Hiến, Đề Thám, Hợp Giang; xã Hưng Đạo (thành phố Cao Bằng), Hoàng Tung
55 phường Nùng Trí Cao < phường Ngọc Xuân, Sông Bằng; xã Vĩnh Quang (thành phố Cao Bằng)
56 phường Tân Giang < phường Tân Giang, Duyệt Trung, Hòa Chung; xã Chu Trinh, Lê Chung
# 1658/NQ-UBTVQH15 2025-06-16 tỉnh Bắc Ninh
1 xã Chi Lăng < xã Yên Giả, Chi Lăng
2 xã Phù Lãng < xã Châu Phong, Đức Long, Phù Lãng
3 xã Yên Phong < thị trấn Chờ; xã Trung Nghĩa, Long Châu, Đông Tiến
4 xã Văn Môn < xã Yên Phụ, Đông Thọ, Văn Môn
5 xã Tam Giang < xã Hòa Tiến, Tam Giang
6 xã Yên Trung < xã Dũng Liệt, Yên Trung
7 xã Tam Đa < xã Thụy Hòa, Đông Phong, Tam Đa
8 xã Tiên Du < thị trấn Lim; xã Nội Duệ, Phú Lâm
9 xã Liên Bão < xã Hiên Vân, Việt Đoàn, Liên Bão
10 xã Tân Chi < xã Lạc Vệ, Tân Chi
11 xã Đại Đồng < xã Tri Phương, Hoàn Sơn, Đại Đồng
12 xã Phật Tích < xã Minh Đạo, Cảnh Hưng, Phật Tích
13 xã Gia Bình < thị trấn Gia Bình; xã Xuân Lai, Quỳnh Phú, Đại Bái
14 xã Nhân Thắng < thị trấn Nhân Thắng; xã Thái Bảo, Bình Dương
15 xã Đại Lai < xã Song Giang, Đại Lai
16 xã Cao Đức < xã Vạn Ninh, Cao Đức
17 xã Đông Cứu < xã Giang Sơn, Lãng Ngâm, Đông Cứu
18 xã Lương Tài < thị trấn Thứa; xã Phú Hòa, Tân Lãng
19 xã Lâm Thao < xã Bình Định, Quảng Phú, Lâm Thao
20 xã Trung Chính < xã Phú Lương, Quang Minh, Trung Chính
21 xã Trung Kênh < xã An Thịnh, An Tập, Trung Kênh
22 xã Đại Sơn < xã Giáo Liêm, Phúc Sơn, Đại Sơn
23 xã Sơn Động < thị trấn An Châu; xã An Bá, Vĩnh An
24 xã Tây Yên Tử < thị trấn Tây Yên Tử; xã Thanh Luận
25 xã Dương Hưu < xã Long Sơn, Dương Hưu
26 xã Yên Định < xã Cẩm Đàn, Yên Định
27 xã An Lạc < xã Lệ Viễn, An Lạc
28 xã Vân Sơn < xã Hữu Sản, Vân Sơn
29 xã Biển Động < thị trấn Biển Động; xã Kim Sơn, Phú Nhuận
30 xã Lục Ngạn < thị trấn Phì Điền; xã Giáp Sơn, Đồng Cốc, Tân Hoa, Tân Quang
31 xã Đèo Gia < xã Tân Lập, Đèo Gia
32 xã Sơn Hải < xã Hộ Đáp, Sơn Hải
33 xã Tân Sơn < xã Cấm Sơn, Tân Sơn
34 xã Biên Sơn < xã Phong Vân, Biên Sơn
35 xã Sa Lý < xã Phong Minh, Sa Lý
36 xã Nam Dương < xã Tân Mộc, Nam Dương
37 xã Kiên Lao < xã Kiên Thành, Kiên Lao
38 xã Lục Sơn < xã Bình Sơn, Lục Sơn
39 xã Trường Sơn < xã Vô Tranh, Trường Sơn
40 xã Cẩm Lý < xã Đan Hội, Cẩm Lý
41 xã Đông Phú < xã Đông Hưng, Đông Phú
42 xã Nghĩa Phương < xã Trường Giang, Huyền Sơn, Nghĩa Phương
43 xã Lục Nam < thị trấn Phương Sơn, Đồi Ngô; xã Cương Sơn, Tiên Nha, Chu Điện
44 xã Bắc Lũng < xã Yên Sơn, Lan Mẫu, Khám Lạng, Bắc Lũng
45 xã Bảo Đài < xã Bảo Sơn, Thanh Lâm, Tam Dị, Bảo Đài
46 xã Lạng Giang < thị trấn Vôi; xã Xương Lâm, Hương Lạc, Tân Hưng
47 xã Mỹ Thái < xã Xuân Hương, Dương Đức, Tân Thanh, Mỹ Thái
48 xã Kép < thị trấn Kép; xã Quang Thịnh, Hương Sơn
49 xã Tân Dĩnh < xã Tân Dĩnh, Thái Đào, Đại Lâm
50 xã Tiên Lục < xã Đào Mỹ, Nghĩa Hòa, An Hà, Nghĩa Hưng, Tiên Lục
51 xã Yên Thế < thị trấn Phồn Xương; xã Đồng Lạc, Đồng Tâm, Tân Hiệp, Tân Sỏi
52 xã Bố Hạ < thị trấn Bố Hạ; xã Đông Sơn, Hương Vĩ
53 xã Đồng Kỳ < xã Đồng Hưu, Đồng Vương, Đồng Kỳ
54 xã Xuân Lương < xã Đồng Tiến (huyện Yên Thế), Canh Nậu, Xuân Lương
55 xã Tam Tiến < xã Tiến Thắng, An Thượng, Tam Tiến
56 xã Tân Yên < thị trấn Cao Thượng; xã Cao Xá, Việt Lập, Ngọc Lý
57 xã Ngọc Thiện < xã Song Vân, Ngọc Châu, Ngọc Vân, Việt Ngọc, Ngọc Thiện
58 xã Nhã Nam < thị trấn Nhã Nam; xã Tân Trung, Liên Sơn, An Dương
59 xã Phúc Hoà < xã Hợp Đức, Liên Chung, Phúc Hòa
60 xã Quang Trung < xã Lam Sơn, Quang Trung
61 xã Hợp Thịnh < xã Thường Thắng, Mai Trung, Hùng Thái, Sơn Thịnh, Hợp Thịnh
62 xã Hiệp Hòa < thị trấn Thắng; xã Đông Lỗ, Đoan Bái, Danh Thắng, Lương Phong
63 xã Hoàng Vân < xã Đồng Tiến (huyện Hiệp Hòa), Toàn Thắng, Ngọc Sơn, Hoàng Vân
64 xã Đồng Việt < xã Đức Giang, Đồng Phúc, Đồng Việt
65 xã Xuân Cẩm < thị trấn Bắc Lý; xã Hương Lâm, Mai Đình, Châu Minh, Xuân Cẩm
66 phường Kinh Bắc < phường Suối Hoa, Tiền Ninh Vệ, Vạn An, Hòa Long, Khúc Xuyên, Kinh Bắc
67 phường Võ Cường < phường Đại Phúc, Phong Khê, Võ Cường
68 phường Vũ Ninh < phường Kim Chân, Đáp Cầu, Thị Cầu, Vũ Ninh
69 phường Hạp Lĩnh < phường Khắc Niệm, Hạp Lĩnh
70 phường Nam Sơn < phường Vân Dương, Nam Sơn
71 phường Từ Sơn < phường Đông Ngàn, Tân Hồng, Phù Chẩn, Đình Bảng
72 phường Tam Sơn < phường Tương Giang, Tam Sơn
73 phường Đồng Nguyên < phường Trang Hạ, Đồng Kỵ, Đồng Nguyên
74 phường Phù Khê < phường Châu Khê, Hương Mạc, Phù Khê
75 phường Thuận Thành < phường Hồ, Song Hồ, Gia Đông; xã Đại Đồng Thành
76 phường Mão Điền < phường An Bình; xã Hoài Thượng, Mão Điền
77 phường Trạm Lộ < phường Trạm Lộ; xã Nghĩa Đạo
78 phường Trí Quả < phường Thanh Khương, Trí Quả; xã Đình Tổ
79 phường Song Liễu < phường Xuân Lâm, Hà Mãn; xã Ngũ Thái, Song Liễu
80 phường Ninh Xá < phường Ninh Xá; xã Nguyệt Đức
81 phường Quế Võ < phường Phố Mới, Bằng An, Việt Hùng, Quế Tân
82 phường Phương Liễu < phường Phượng Mao, Phương Liễu
83 phường Nhân Hòa < phường Đại Xuân, Nhân Hòa; xã Việt Thống
84 phường Đào Viên < phường Phù Lương; xã Ngọc Xá, Đào Viên
85 phường Bồng Lai < phường Cách Bi, Bồng Lai; xã Mộ Đạo
86 phường Chũ < phường Thanh Hải, Hồng Giang, Trù Hựu, Chũ
87 phường Phượng Sơn < phường Phượng Sơn; xã Quý Sơn, Mỹ An
88 phường Tự Lạn < phường Tự Lạn; xã Việt Tiến, Thượng Lan, Hương Mai
89 phường Việt Yên < phường Bích Động, Hồng Thái; xã Minh Đức, Nghĩa Trung
90 phường Nếnh < phường Quang Châu, Vân Trung, Tăng Tiến, Nếnh
91 phường Vân Hà < phường Ninh Sơn, Quảng Minh; xã Tiên Sơn, Trung Sơn, Vân Hà
92 phường Bắc Giang < phường Thọ Xương, Ngô Quyền, Xương Giang, Hoàng Văn Thụ, Trần Phú, Dĩnh Kế, Dĩnh Trì
93 phường Đa Mai < phường Tân Mỹ, Mỹ Độ, Song Mai, Đa Mai; xã Quế Nham
94 phường Tiền Phong < phường Nội Hoàng, Song Khê, Đồng Sơn, Tiền Phong
95 phường Tân An < phường Tân An; xã Quỳnh Sơn, Trí Yên, Lãng Sơn
96 phường Yên Dũng < phường Tân Liễu, Nham Biền; xã Yên Lư
97 phường Tân Tiến < phường Hương Gián, Tân Tiến; xã Xuân Phú
98 phường Cảnh Thụy < phường Cảnh Thụy; xã Tiến Dũng, Tư Mại
99 xã Tuấn Đạo
# 1659/NQ-UBTVQH15 2025-06-16 thành phố Đà Nẵng
1 phường Hải Châu < phường Thanh Bình, Thuận Phước, Thạch Thang, Phước Ninh, Hải Châu
2 phường Hòa Cường < phường Bình Thuận, Hòa Thuận Tây, Hòa Cường Bắc, Hòa Cường Nam
3 phường Thanh Khê < phường Xuân Hà, Chính Gián, Thạc Gián, Thanh Khê Tây, Thanh Khê Đông
4 phường An Khê < phường Hòa An, Hòa Phát, An Khê
5 phường An Hải < phường Phước Mỹ, An Hải Bắc, An Hải Nam
6 phường Sơn Trà < phường Thọ Quang, Nại Hiên Đông, Mân Thái
7 phường Ngũ Hành Sơn < phường Mỹ An, Khuê Mỹ, Hòa Hải, Hòa Quý
8 phường Hòa Khánh < phường Hòa Khánh Nam, Hòa Minh; xã Hòa Sơn
9 phường Hải Vân < phường Hòa Hiệp Bắc, Hòa Hiệp Nam; xã Hòa Bắc; ~xã Hòa Liên
10 phường Liên Chiểu < phường Hòa Khánh Bắc; ~xã Hòa Liên
11 phường Cẩm Lệ < phường Hòa Thọ Tây, Hòa Thọ Đông, Khuê Trung
12 phường Hòa Xuân < phường Hòa Xuân; xã Hòa Châu, Hòa Phước
13 phường Tam Kỳ < phường An Mỹ, An Xuân, Trường Xuân
14 phường Quảng Phú < phường An Phú; xã Tam Thanh, Tam Phú
15 phường Hương Trà < phường An Sơn, Hòa Hương; xã Tam Ngọc
16 phường Bàn Thạch < phường Tân Thạnh, Hòa Thuận; xã Tam Thăng
17 phường Điện Bàn < phường Điện Phương, Điện Minh, Vĩnh Điện
18 phường Điện Bàn Đông < phường Điện Nam Đông, Điện Nam Trung, Điện Dương, Điện Ngọc, Điện Nam Bắc
19 phường An Thắng < phường Điện An, Điện Thắng Nam, Điện Thắng Trung
20 phường Điện Bàn Bắc < phường Điện Thắng Bắc; xã Điện Hòa, Điện Tiến
21 phường Hội An < phường Minh An, Cẩm Phô, Sơn Phong, Cẩm Nam; xã Cẩm Kim
22 phường Hội An Đông < phường Cẩm Châu, Cửa Đại; xã Cẩm Thanh
23 phường Hội An Tây < phường Thanh Hà, Tân An, Cẩm An; xã Cẩm Hà
24 xã Hòa Vang < xã Hòa Phong, Hòa Phú
25 xã Hòa Tiến < xã Hòa Khương, Hòa Tiến
26 xã Bà Nà < xã Hòa Ninh, Hòa Nhơn
27 xã Núi Thành < thị trấn Núi Thành; xã Tam Quang, Tam Nghĩa, Tam Hiệp, Tam Giang
28 xã Tam Mỹ < xã Tam Mỹ Đông, Tam Mỹ Tây, Tam Trà
29 xã Tam Anh < xã Tam Hòa, Tam Anh Bắc, Tam Anh Nam
30 xã Đức Phú < xã Tam Sơn, Tam Thạnh
31 xã Tam Xuân < xã Tam Xuân I, Tam Xuân II, Tam Tiến
32 xã Tây Hồ < xã Tam An, Tam Thành, Tam Phước, Tam Lộc
33 xã Chiên Đàn < thị trấn Phú Thịnh; xã Tam Đàn, Tam Thái
34 xã Phú Ninh < xã Tam Dân, Tam Đại, Tam Lãnh
35 xã Lãnh Ngọc < xã Tiên Lãnh, Tiên Ngọc, Tiên Hiệp
36 xã Tiên Phước < thị trấn Tiên Kỳ; xã Tiên Mỹ, Tiên Phong, Tiên Thọ
37 xã Thạnh Bình < xã Tiên Lập, Tiên Lộc, Tiên An, Tiên Cảnh
38 xã Sơn Cẩm Hà < xã Tiên Sơn, Tiên Hà, Tiên Châu
39 xã Trà Liên < xã Trà Đông, Trà Nú, Trà Kót
40 xã Trà Giáp < xã Trà Ka, Trà Giáp
41 xã Trà Tân < xã Trà Giác, Trà Tân
42 xã Trà Đốc < xã Trà Bui, Trà Đốc
43 xã Trà My < thị trấn Trà My; xã Trà Sơn, Trà Giang, Trà Dương
44 xã Nam Trà My < xã Trà Mai, Trà Don
45 xã Trà Tập < xã Trà Cang, Trà Tập
46 xã Trà Vân < xã Trà Vinh, Trà Vân
47 xã Trà Linh < xã Trà Nam, Trà Linh
48 xã Trà Leng < xã Trà Dơn, Trà Leng
49 xã Thăng Bình < thị trấn Hà Lam; xã Bình Nguyên, Bình Quý, Bình Phục
50 xã Thăng An < xã Bình Triều, Bình Giang, Bình Đào, Bình Minh, Bình Dương
51 xã Thăng Trường < xã Bình Nam, Bình Hải, Bình Sa
52 xã Thăng Điền < xã Bình An, Bình Trung, Bình Tú
53 xã Thăng Phú < xã Bình Phú, Bình Quế
54 xã Đồng Dương < xã Bình Lãnh, Bình Trị, Bình Định
55 xã Quế Sơn Trung < xã Quế Mỹ, Quế Hiệp, Quế Thuận, Quế Châu
56 xã Quế Sơn < thị trấn Đông Phú; xã Quế Minh, Quế An, Quế Long, Quế Phong
57 xã Xuân Phú < thị trấn Hương An; xã Quế Xuân 1, Quế Xuân 2, Quế Phú
58 xã Nông Sơn < thị trấn Trung Phước; xã Quế Lộc
59 xã Quế Phước < xã Quế Lâm, Phước Ninh, Ninh Phước
60 xã Duy Nghĩa < xã Duy Thành, Duy Hải, Duy Nghĩa
61 xã Nam Phước < thị trấn Nam Phước; xã Duy Phước, Duy Vinh
62 xã Duy Xuyên < xã Duy Trung, Duy Sơn, Duy Trinh
63 xã Thu Bồn < xã Duy Châu, Duy Hoà, Duy Phú, Duy Tân
64 xã Điện Bàn Tây < xã Điện Hồng, Điện Thọ, Điện Phước
65 xã Gò Nổi < xã Điện Phong, Điện Trung, Điện Quang
66 xã Đại Lộc < thị trấn Ái Nghĩa; xã Đại Hiệp, Đại Hòa, Đại An, Đại Nghĩa
67 xã Hà Nha < xã Đại Đồng, Đại Hồng, Đại Quang
68 xã Thượng Đức < xã Đại Lãnh, Đại Hưng, Đại Sơn
69 xã Vu Gia < xã Đại Phong, Đại Minh, Đại Cường
70 xã Phú Thuận < xã Đại Tân, Đại Thắng, Đại Chánh, Đại Thạnh
71 xã Thạnh Mỹ < thị trấn Thạnh Mỹ
72 xã Bến Giằng < xã Cà Dy, Tà Bhing, Tà Pơơ
73 xã Nam Giang < xã Zuôih, Chà Vàl
74 xã Đắc Pring < xã Đắc Pre, Đắc Pring
75 xã La Dêê < xã Đắc Tôi, La Dêê
76 xã La Êê < xã Chơ Chun, La Êê
77 xã Sông Vàng < xã Tư, Ba
78 xã Sông Kôn < xã A Ting, Jơ Ngây, Sông Kôn
79 xã Đông Giang < thị trấn Prao; xã Tà Lu, A Rooi, Zà Hung
80 xã Bến Hiên < xã Kà Dăng, Mà Cooih
81 xã Avương < xã Bhalêê, Avương
82 xã Tây Giang < xã Atiêng, Dang, Anông, Lăng
83 xã Hùng Sơn < xã Ch'ơm, Gari, Tr'hy, Axan
84 xã Hiệp Đức < thị trấn Tân Bình; xã Quế Tân, Quế Lưu
85 xã Việt An < xã Thăng Phước, Bình Sơn, Quế Thọ, Bình Lâm
86 xã Phước Trà < xã Sông Trà, Phước Gia, Phước Trà
87 xã Khâm Đức < thị trấn Khâm Đức; xã Phước Xuân
88 xã Phước Năng < xã Phước Đức, Phước Mỹ, Phước Năng
89 xã Phước Chánh < xã Phước Công, Phước Chánh
90 xã Phước Thành < xã Phước Lộc, Phước Kim, Phước Thành
91 xã Phước Hiệp < xã Phước Hòa, Phước Hiệp
92 đặc khu Hoàng Sa < huyện Hoàng Sa
93 xã Tam Hải
93 xã Tân Hiệp
# 1660/NQ-UBTVQH15 2025-06-16 tỉnh Đắk Lắk
1 xã Hòa Phú < xã Hòa Phú (thành phố Buôn Ma Thuột), Hòa Xuân, Hòa Khánh
2 xã Ea Drông < xã Ea Siên, Ea Drông
3 xã Ea Súp < thị trấn Ea Súp; xã Cư M'Lan, Ea Lê
4 xã Ea Rốk < xã Ia Jlơi, Cư Kbang, Ea Rốk
5 xã Ea Bung < xã Ya Tờ Mốt, Ea Bung
6 xã Ea Wer < xã Ea Huar, Tân Hòa, Ea Wer
7 xã Ea Nuôl < xã Ea Bar (huyện Buôn Đôn), Cuôr Knia, Ea Nuôl
8 xã Ea Kiết < xã Ea Kuêh, Ea Kiết
9 xã Ea M'Droh < xã Quảng Hiệp, Ea M'nang, Ea M'Droh
10 xã Quảng Phú < thị trấn Quảng Phú, Ea Pốk; xã Cư Suê, Quảng Tiến
11 xã Cuôr Đăng < xã Ea Drơng, Cuôr Đăng
12 xã Cư M'gar < xã Ea H'đing, Ea Kpam, Cư M'gar
13 xã Ea Tul < xã Ea Tar, Cư Dliê Mnông, Ea Tul
14 xã Pơng Drang < thị trấn Pơng Drang; xã Ea Ngai, Tân Lập
15 xã Krông Búk < xã Cư Né, Chứ Kbô
16 xã Cư Pơng < xã Ea Sin, Cư Pơng
17 xã Ea Khăl < xã Ea Nam, Ea Tir, Ea Khăl
18 xã Ea Drăng < thị trấn Ea Drăng; xã Ea Ral, Dliê Yang
19 xã Ea Wy < xã Cư A Mung, Cư Mốt, Ea Wy
20 xã Ea Hiao < xã Ea Sol, Ea Hiao
21 xã Krông Năng < thị trấn Krông Năng; xã Phú Lộc, Ea Hồ
22 xã Dliê Ya < xã Ea Tóh, Ea Tân, Dliê Ya
23 xã Tam Giang < xã Ea Tam, Cư Klông, Tam Giang
24 xã Phú Xuân < xã Ea Púk, Ea Dăh, Phú Xuân
25 xã Krông Pắc < thị trấn Phước An; xã Hòa An (huyện Krông Pắc), Ea Yông, Hòa Tiến
26 xã Ea Knuếc < xã Hòa Đông, Ea Kênh, Ea Knuếc
27 xã Tân Tiến < xã Ea Yiêng, Ea Uy, Tân Tiến
28 xã Ea Phê < xã Ea Kuăng, Ea Hiu, Ea Phê
29 xã Ea Kly < xã Krông Búk, Ea Kly
30 xã Ea Kar < thị trấn Ea Kar; xã Cư Huê, Ea Đar, Ea Kmút, Cư Ni, Xuân Phú
31 xã Ea Ô < xã Cư Elang, Ea Ô
32 xã Ea Knốp < thị trấn Ea Knốp; xã Ea Tih, Ea Sô, Ea Sar
33 xã Cư Yang < xã Cư Bông, Cư Yang
34 xã Ea Păl < xã Cư Prông, Ea Păl
35 xã M'Drắk < thị trấn M'Drắk; xã Krông Jing, Ea Lai
36 xã Ea Riêng < xã Ea H'Mlay, Ea M'Doal, Ea Riêng
37 xã Cư M'ta < xã Cư Króa, Cư M'ta
38 xã Krông Á < xã Cư San, Krông Á
39 xã Cư Prao < xã Ea Pil, Cư Prao
40 xã Hòa Sơn < xã Yang Reh, Ea Trul, Hòa Sơn
41 xã Dang Kang < xã Hòa Thành (huyện Krông Bông), Cư Kty, Dang Kang
42 xã Krông Bông < thị trấn Krông Kmar; xã Hòa Lễ, Khuê Ngọc Điền
43 xã Yang Mao < xã Cư Drăm, Yang Mao
44 xã Cư Pui < xã Hòa Phong (huyện Krông Bông), Cư Pui
45 xã Liên Sơn Lắk < thị trấn Liên Sơn; xã Yang Tao, Bông Krang
46 xã Đắk Liêng < xã Buôn Tría, Buôn Triết, Đắk Liêng
47 xã Nam Ka < xã Ea Rbin, Nam Ka
48 xã Đắk Phơi < xã Đắk Nuê, Đắk Phơi
49 xã Ea Ning < xã Cư Êwi, Ea Hu, Ea Ning
50 xã Dray Bhăng < xã Hòa Hiệp, Dray Bhăng; ~xã Ea Bhốk
51 xã Ea Ktur < xã Ea Tiêu, Ea Ktur; ~xã Ea Bhốk
52 xã Krông Ana < thị trấn Buôn Trấp; xã Bình Hòa, Quảng Điền
53 xã Dur Kmăl < xã Băng A Drênh, Dur Kmăl
54 xã Ea Na < xã Ea Bông, Dray Sáp, Ea Na
55 xã Xuân Thọ < xã Xuân Lâm, Xuân Thọ 1, Xuân Thọ 2
56 xã Xuân Cảnh < xã Xuân Bình, Xuân Cảnh
57 xã Xuân Lộc < xã Xuân Hải, Xuân Lộc
58 xã Hòa Xuân < xã Hòa Tâm, Hòa Xuân Đông, Hòa Xuân Nam
59 xã Tuy An Bắc < thị trấn Chí Thạnh; xã An Dân, An Định
60 xã Tuy An Đông < xã An Ninh Đông, An Ninh Tây, An Thạch
61 xã Ô Loan < xã An Hiệp, An Hòa Hải, An Cư
62 xã Tuy An Nam < xã An Thọ, An Mỹ, An Chấn
63 xã Tuy An Tây < xã An Nghiệp, An Xuân, An Lĩnh
64 xã Phú Hòa 1 < thị trấn Phú Hòa; xã Hòa Thắng (huyện Phú Hòa), Hòa Định Đông, Hòa Định Tây, Hòa Hội; ~xã Hòa An (huyện Phú Hòa)
65 xã Phú Hòa 2 < xã Hòa Quang Nam, Hòa Quang Bắc; ~xã Hòa Trị
66 xã Tây Hòa < thị trấn Phú Thứ; xã Hòa Phong (huyện Tây Hòa), Hòa Tân Tây; ~xã Hòa Bình 1
67 xã Hòa Thịnh < xã Hòa Đồng, Hòa Thịnh
68 xã Hòa Mỹ < xã Hòa Mỹ Đông, Hòa Mỹ Tây
69 xã Sơn Thành < xã Hòa Phú (huyện Tây Hòa), Sơn Thành Đông, Sơn Thành Tây
70 xã Sơn Hòa < thị trấn Củng Sơn; xã Suối Bạc, Sơn Hà, Sơn Nguyên, Sơn Phước
71 xã Vân Hòa < xã Sơn Long, Sơn Xuân, Sơn Định
72 xã Tây Sơn < xã Sơn Hội, Cà Lúi, Phước Tân
73 xã Suối Trai < xã Ea Chà Rang, Krông Pa, Suối Trai
74 xã Ea Ly < xã Ea Lâm, Ea Ly; ~xã Ea Bar (huyện Sông Hinh)
75 xã Ea Bá < xã Ea Bá; ~xã Ea Bar (huyện Sông Hinh)
76 xã Đức Bình < xã Sơn Giang, Đức Bình Đông, Đức Bình Tây; ~xã Ea Bia
77 xã Sông Hinh < thị trấn Hai Riêng; xã Ea Trol, Sông Hinh; ~xã Ea Bia
78 xã Xuân Lãnh < xã Đa Lộc, Xuân Lãnh
79 xã Phú Mỡ < xã Xuân Quang 1, Phú Mỡ
80 xã Xuân Phước < xã Xuân Quang 3, Xuân Phước
81 xã Đồng Xuân < thị trấn La Hai; xã Xuân Sơn Nam, Xuân Sơn Bắc, Xuân Long, Xuân Quang 2
82 phường Buôn Ma Thuột < phường Thành Công, Tân Tiến, Tân Thành, Tự An, Tân Lợi; xã Cư Êbur
83 phường Tân An < phường Tân An; xã Ea Tu, Hòa Thuận
84 phường Tân Lập < phường Tân Hòa, Tân Lập; xã Hòa Thắng (thành phố Buôn Ma Thuột)
85 phường Thành Nhất < phường Khánh Xuân, Thành Nhất
86 phường Ea Kao < phường Ea Tam; xã Ea Kao
87 phường Buôn Hồ < phường Đạt Hiếu, An Bình, An Lạc, Thiện An, Thống Nhất, Đoàn Kết
88 phường Cư Bao < phường Bình Tân; xã Bình Thuận, Cư Bao
89 phường Phú Yên < phường Phú Đông, Phú Lâm, Phú Thạnh; xã Hòa Thành (thị xã Đông Hòa); ~phường Hòa Hiệp Bắc; ~xã Hòa Bình 1
90 phường Tuy Hòa < phường 1, 2, 4, 5, 7; ~phường 9; ~xã Hòa An (huyện Phú Hòa), Hòa Trị
91 phường Bình Kiến < xã An Phú, Hòa Kiến, Bình Kiến; ~phường 9
92 phường Xuân Đài < phường Xuân Thành, Xuân Đài
93 phường Sông Cầu < phường Xuân Yên, Xuân Phú; xã Xuân Phương, Xuân Thịnh
94 phường Đông Hòa < phường Hòa Vinh, Hòa Xuân Tây; xã Hòa Tân Đông
95 phường Hòa Hiệp < phường Hòa Hiệp Trung, Hòa Hiệp Nam; ~phường Hòa Hiệp Bắc
96 xã Buôn Đôn = xã Krông Na
97 xã Ea H'Leo
97 xã Ea Trang
97 xã Ia Lốp
97 xã Ia Rvê
97 xã Krông Nô
97 xã Vụ Bổn
# 1661/NQ-UBTVQH15 2025-06-16 tỉnh Điện Biên
1 xã Mường Nhé < xã Nậm Vì, Chung Chải, Mường Nhé
2 xã Sín Thầu < xã Sen Thượng, Leng Su Sìn, Sín Thầu
3 xã Mường Toong < xã Huổi Lếch, Mường Toong
4 xã Nậm Kè < xã Pá Mỳ, Nậm Kè
5 xã Quảng Lâm < xã Na Cô Sa, Quảng Lâm
6 xã Nà Hỳ < xã Nà Khoa, Nậm Nhừ, Nậm Chua, Nà Hỳ
7 xã Mường Chà < xã Chà Cang, Chà Nưa, Nậm Tin, Pa Tần
8 xã Nà Bủng < xã Vàng Đán, Nà Bủng
9 xã Chà Tở < xã Nậm Khăn, Chà Tở
10 xã Si Pa Phìn < xã Phìn Hồ, Si Pa Phìn
11 xã Na Sang < thị trấn Mường Chà; xã Ma Thì Hồ, Sa Lông, Na Sang
12 xã Mường Tùng < xã Huổi Lèng, Mường Tùng
13 xã Pa Ham < xã Hừa Ngài, Pa Ham
14 xã Nậm Nèn < xã Huổi Mí, Nậm Nèn
15 xã Mường Pồn < xã Mường Mươn, Mường Pồn
16 xã Tủa Chùa < thị trấn Tủa Chùa; xã Mường Báng, Nà Tòng
17 xã Sín Chải < xã Tả Sìn Thàng, Lao Xả Phình, Sín Chải
18 xã Sính Phình < xã Trung Thu, Tả Phìn, Sính Phình
19 xã Tủa Thàng < xã Huổi Só, Tủa Thàng
20 xã Sáng Nhè < xã Xá Nhè, Mường Đun, Phình Sáng
21 xã Tuần Giáo < thị trấn Tuần Giáo; xã Quài Cang, Quài Nưa
22 xã Quài Tở < xã Tỏa Tình, Tênh Phông, Quài Tở
23 xã Mường Mùn < xã Mùn Chung, Pú Xi, Mường Mùn
24 xã Pú Nhung < xã Rạng Đông, Ta Ma, Pú Nhung
25 xã Chiềng Sinh < xã Nà Sáy, Mường Thín, Mường Khong, Chiềng Sinh
26 xã Mường Ảng < thị trấn Mường Ảng; xã Ẳng Nưa, Ẳng Cang
27 xã Nà Tấu < xã Mường Đăng, Ngối Cáy, Nà Tấu
28 xã Búng Lao < xã Ẳng Tở, Chiềng Đông, Búng Lao
29 xã Mường Lạn < xã Nặm Lịch, Xuân Lao, Mường Lạn
30 xã Mường Phăng < xã Nà Nhạn, Pá Khoang, Mường Phăng
31 xã Thanh Nưa < xã Hua Thanh, Thanh Luông, Thanh Hưng, Thanh Chăn, Thanh Nưa
32 xã Thanh An < xã Noong Hẹt, Sam Mứn, Thanh An
33 xã Thanh Yên < xã Noong Luống, Pa Thơm, Thanh Yên
34 xã Sam Mứn < xã Pom Lót, Na Ư
35 xã Núa Ngam < xã Hẹ Muông, Na Tông, Núa Ngam
36 xã Mường Nhà < xã Mường Lói, Phu Luông, Mường Nhà
37 xã Na Son < thị trấn Điện Biên Đông; xã Keo Lôm, Na Son
38 xã Xa Dung < xã Phì Nhừ, Xa Dung
39 xã Pu Nhi < xã Nong U, Pu Nhi
40 xã Mường Luân < xã Chiềng Sơ, Luân Giói, Mường Luân
41 xã Tìa Dình < xã Háng Lìa, Tìa Dình
42 xã Phình Giàng < xã Pú Hồng, Phình Giàng
43 phường Mường Lay < phường Sông Đà, Na Lay; xã Lay Nưa, Sá Tổng
44 phường Điện Biên Phủ < phường Him Lam, Tân Thanh, Mường Thanh, Thanh Bình, Thanh Trường; xã Thanh Minh
45 phường Mường Thanh < phường Noong Bua, Nam Thanh; xã Thanh Xương
# 1662/NQ-UBTVQH15 2025-06-16 tỉnh Đồng Nai
1 xã Đại Phước < xã Phú Hữu, Phú Đông, Phước Khánh, Đại Phước
2 xã Nhơn Trạch < thị trấn Hiệp Phước; xã Long Tân (huyện Nhơn Trạch), Phú Thạnh, Phú Hội, Phước Thiền
3 xã Phước An < xã Phước An (huyện Nhơn Trạch), Vĩnh Thanh, Long Thọ
4 xã Phước Thái < xã Tân Hiệp (huyện Long Thành), Phước Bình, Phước Thái
5 xã Long Phước < xã Bàu Cạn, Long Phước
6 xã Long Thành < thị trấn Long Thành; xã Lộc An (huyện Long Thành), Bình Sơn (huyện Long Thành), Long An
7 xã Bình An < xã Long Đức, Bình An
8 xã An Phước < xã Tam An, An Phước
9 xã An Viễn < xã Đồi 61, An Viễn
10 xã Bình Minh < xã Bình Minh (huyện Trảng Bom), Bắc Sơn
11 xã Trảng Bom < thị trấn Trảng Bom; xã Quảng Tiến, Sông Trầu, Giang Điền
12 xã Bàu Hàm < xã Thanh Bình (huyện Trảng Bom), Cây Gáo, Sông Thao, Bàu Hàm
13 xã Hưng Thịnh < xã Đông Hòa, Tây Hòa, Trung Hòa, Hưng Thịnh
14 xã Dầu Giây < thị trấn Dầu Giây; xã Hưng Lộc, Bàu Hàm 2, Lộ 25
15 xã Gia Kiệm < xã Quang Trung, Gia Tân 3, Gia Kiệm
16 xã Thống Nhất < xã Gia Tân 1, Gia Tân 2, Phú Cường, Phú Túc
17 xã Xuân Quế < xã Sông Nhạn, Xuân Quế
18 xã Xuân Đường < xã Cẩm Đường, Thừa Đức, Xuân Đường
19 xã Cẩm Mỹ < thị trấn Long Giao; xã Nhân Nghĩa, Xuân Mỹ, Bảo Bình
20 xã Sông Ray < xã Lâm San, Sông Ray
21 xã Xuân Đông < xã Xuân Tây, Xuân Đông; ~xã Xuân Tâm
22 xã Xuân Định < xã Xuân Bảo, Bảo Hòa, Xuân Định
23 xã Xuân Phú < xã Lang Minh, Xuân Phú
24 xã Xuân Lộc < thị trấn Gia Ray; xã Xuân Thọ, Xuân Trường, Suối Cát, Xuân Hiệp
25 xã Xuân Hòa < xã Xuân Hưng, Xuân Hòa; ~xã Xuân Tâm
26 xã Xuân Thành < xã Suối Cao, Xuân Thành
27 xã Xuân Bắc < xã Suối Nho, Xuân Bắc
28 xã La Ngà < xã Túc Trưng, La Ngà
29 xã Định Quán < thị trấn Định Quán; xã Phú Ngọc, Gia Canh, Ngọc Định
30 xã Phú Vinh < xã Phú Tân, Phú Vinh
31 xã Phú Hòa < xã Phú Điền, Phú Lợi, Phú Hòa
32 xã Tà Lài < xã Phú Thịnh, Phú Lập, Tà Lài
33 xã Nam Cát Tiên < xã Phú An, Nam Cát Tiên
34 xã Tân Phú < thị trấn Tân Phú (huyện Tân Phú); xã Phú Lộc, Trà Cổ, Phú Thanh, Phú Xuân
35 xã Phú Lâm < xã Thanh Sơn (huyện Tân Phú), Phú Sơn (huyện Tân Phú), Phú Bình, Phú Lâm
36 xã Trị An < thị trấn Vĩnh An; xã Mã Đà, Trị An
37 xã Tân An < xã Vĩnh Tân, Tân An
38 xã Nha Bích < xã Minh Thắng, Minh Lập, Nha Bích
39 xã Tân Quan < xã Phước An (huyện Hớn Quản), Tân Lợi (huyện Hớn Quản), Quang Minh, Tân Quan
40 xã Tân Hưng < xã Tân Hưng (huyện Hớn Quản), An Khương, Thanh An
41 xã Tân Khai < thị trấn Tân Khai; xã Tân Hiệp (huyện Hớn Quản), Đồng Nơ
42 xã Minh Đức < xã An Phú, Minh Tâm, Minh Đức
43 xã Lộc Thành < xã Lộc Thịnh, Lộc Thành
44 xã Lộc Ninh < thị trấn Lộc Ninh; xã Lộc Thái, Lộc Thuận
45 xã Lộc Hưng < xã Lộc Khánh, Lộc Điền, Lộc Hưng
46 xã Lộc Tấn < xã Lộc Thiện, Lộc Tấn
47 xã Lộc Thạnh < xã Lộc Hòa, Lộc Thạnh
48 xã Lộc Quang < xã Lộc Phú, Lộc Hiệp, Lộc Quang
49 xã Tân Tiến < xã Tân Thành, Tân Tiến (huyện Bù Đốp), Lộc An (huyện Lộc Ninh)
50 xã Thiện Hưng < thị trấn Thanh Bình; xã Thanh Hòa, Thiện Hưng
51 xã Hưng Phước < xã Phước Thiện, Hưng Phước
52 xã Phú Nghĩa < xã Phú Văn, Đức Hạnh, Phú Nghĩa
53 xã Đa Kia < xã Phước Minh, Bình Thắng, Đa Kia
54 xã Bình Tân < xã Long Hưng (huyện Phú Riềng), Long Bình, Bình Tân
55 xã Long Hà < xã Long Tân (huyện Phú Riềng), Long Hà
56 xã Phú Riềng < xã Bù Nho, Phú Riềng
57 xã Phú Trung < xã Phước Tân, Phú Trung
58 xã Thuận Lợi < xã Thuận Phú, Thuận Lợi
59 xã Đồng Tâm < xã Đồng Tiến, Tân Phước, Đồng Tâm
60 xã Tân Lợi < xã Tân Hưng (huyện Đồng Phú), Tân Lợi (huyện Đồng Phú), Tân Hòa
61 xã Đồng Phú < thị trấn Tân Phú; xã Tân Tiến (huyện Đồng Phú), Tân Lập
62 xã Phước Sơn < xã Đăng Hà, Thống Nhất, Phước Sơn
63 xã Nghĩa Trung < xã Đức Liễu, Nghĩa Bình, Nghĩa Trung
64 xã Bù Đăng < thị trấn Đức Phong; xã Đoàn Kết, Minh Hưng
65 xã Thọ Sơn < xã Phú Sơn (huyện Bù Đăng), Đồng Nai, Thọ Sơn
66 xã Đak Nhau < xã Đường 10, Đak Nhau
67 xã Bom Bo < xã Bình Minh (huyện Bù Đăng), Bom Bo
68 phường Biên Hòa < phường Tân Hạnh, Hóa An, Bửu Hòa, Tân Vạn
69 phường Trấn Biên < phường Bửu Long, Quang Vinh, Trung Dũng, Thống Nhất, Hiệp Hòa, An Bình
70 phường Tam Hiệp < phường Tân Hiệp, Tân Mai, Bình Đa, Tam Hiệp
71 phường Long Bình < phường Hố Nai, Tân Biên, Long Bình
72 phường Trảng Dài < phường Trảng Dài; xã Thiện Tân
73 phường Hố Nai < phường Tân Hòa; xã Hố Nai 3
74 phường Long Hưng < phường Long Bình Tân, An Hòa; xã Long Hưng (thành phố Biên Hòa)
75 phường Bình Lộc < phường Suối Tre; xã Xuân Thiện, Bình Lộc
76 phường Bảo Vinh < phường Bảo Vinh; xã Bảo Quang
77 phường Xuân Lập < phường Bàu Sen, Xuân Lập
78 phường Long Khánh < phường Xuân An, Xuân Bình, Xuân Hòa, Phú Bình; xã Bàu Trâm
79 phường Hàng Gòn < phường Xuân Tân; xã Hàng Gòn
80 phường Tân Triều < phường Tân Phong; xã Tân Bình, Bình Lợi, Thạnh Phú
81 phường Minh Hưng < phường Minh Long, Minh Hưng
82 phường Chơn Thành < phường Hưng Long, Thành Tâm, Minh Thành
83 phường Bình Long < phường An Lộc, Hưng Chiến, Phú Đức; xã Thanh Bình (huyện Hớn Quản)
84 phường An Lộc < phường Phú Thịnh; xã Thanh Phú, Thanh Lương
85 phường Phước Bình < phường Long Phước, Phước Bình; xã Bình Sơn (huyện Phú Riềng), Long Giang
86 phường Phước Long < phường Long Thủy, Thác Mơ, Sơn Giang; xã Phước Tín
87 phường Đồng Xoài < phường Tiến Thành; xã Tân Thành (thành phố Đồng Xoài)
88 phường Bình Phước < phường Tân Phú, Tân Đồng, Tân Thiện, Tân Bình, Tân Xuân; xã Tiến Hưng
89 phường Phước Tân
89 phường Tam Phước
89 xã Thanh Sơn (huyện Định Quán)
89 xã Đak Lua
89 xã Phú Lý
89 xã Bù Gia Mập
89 xã Đăk Ơ
# 1663/NQ-UBTVQH15 2025-06-16 tỉnh Đồng Tháp
1 xã Tân Hồng < thị trấn Sa Rài; xã Bình Phú (huyện Tân Hồng), Tân Công Chí
2 xã Tân Thành < xã Thông Bình, Tân Thành A
3 xã Tân Hộ Cơ < xã Tân Thành B, Tân Hộ Cơ
4 xã An Phước < xã Tân Phước (huyện Tân Hồng), An Phước
5 xã Thường Phước < thị trấn Thường Thới Tiền; xã Thường Phước 1, Thường Phước 2
6 xã Long Khánh < xã Long Khánh A, Long Khánh B
7 xã Long Phú Thuận < xã Long Thuận, Phú Thuận A; ~xã Phú Thuận B
8 xã An Hòa < xã Phú Thành B, An Hòa
9 xã Tam Nông < xã Phú Đức, Phú Hiệp
10 xã Phú Thọ < xã Phú Thành A, Phú Thọ
11 xã Tràm Chim < thị trấn Tràm Chim; xã Tân Công Sính
12 xã Phú Cường < xã Phú Cường (huyện Tam Nông), Hòa Bình; ~xã Gáo Giồng
13 xã An Long < xã An Phong, Phú Ninh, An Long
14 xã Thanh Bình < xã Tân Mỹ (huyện Thanh Bình), Tân Phú (huyện Thanh Bình); thị trấn Thanh Bình; ~xã Tân Thạnh (huyện Thanh Bình)
15 xã Tân Thạnh < xã Phú Lợi; ~xã Tân Thạnh (huyện Thanh Bình)
16 xã Bình Thành < xã Bình Thành (huyện Thanh Bình), Bình Tấn
17 xã Tân Long < xã Tân Bình (huyện Thanh Bình), Tân Hòa (huyện Thanh Bình), Tân Quới, Tân Huề, Tân Long; ~xã Phú Thuận B
18 xã Tháp Mười < thị trấn Mỹ An; xã Mỹ An, Mỹ Hòa
19 xã Thanh Mỹ < xã Phú Điền, Thanh Mỹ
20 xã Mỹ Quí < xã Láng Biển, Mỹ Đông, Mỹ Quí
21 xã Đốc Binh Kiều < xã Tân Kiều, Đốc Binh Kiều
22 xã Trường Xuân < xã Thạnh Lợi, Trường Xuân
23 xã Phương Thịnh < xã Hưng Thạnh (huyện Tháp Mười), Phương Thịnh
24 xã Phong Mỹ < xã Phong Mỹ; ~xã Gáo Giồng
25 xã Ba Sao < xã Phương Trà, Ba Sao
26 xã Mỹ Thọ < thị trấn Mỹ Thọ; xã Mỹ Hội (huyện Cao Lãnh), Mỹ Xương, Mỹ Thọ
27 xã Bình Hàng Trung < xã Tân Hội Trung, Bình Hàng Tây, Bình Hàng Trung
28 xã Mỹ Hiệp < xã Mỹ Long (huyện Cao Lãnh), Bình Thạnh (huyện Cao Lãnh), Mỹ Hiệp
29 xã Mỹ An Hưng < xã Tân Mỹ (huyện Lấp Vò), Hội An Đông, Mỹ An Hưng A, Mỹ An Hưng B
30 xã Tân Khánh Trung < xã Long Hưng A, Long Hưng B, Tân Khánh Trung
31 xã Lấp Vò < thị trấn Lấp Vò; xã Bình Thành (huyện Lấp Vò), Vĩnh Thạnh, Bình Thạnh Trung
32 xã Lai Vung < xã Tân Thành (huyện Lai Vung), Tân Phước (huyện Lai Vung), Định An, Định Yên
33 xã Hòa Long < thị trấn Lai Vung; xã Long Hậu, Long Thắng, Hòa Long
34 xã Phong Hòa < xã Tân Hòa (huyện Lai Vung), Định Hòa, Vĩnh Thới, Phong Hòa
35 xã Tân Dương < xã Tân Phú Đông, Hòa Thành, Tân Dương
36 xã Phú Hựu < thị trấn Cái Tàu Hạ; xã An Phú Thuận, An Hiệp, An Nhơn, Phú Hựu
37 xã Tân Nhuận Đông < xã Hòa Tân, An Khánh, Tân Nhuận Đông
38 xã Tân Phú Trung < xã Tân Bình (huyện Châu Thành), Tân Phú (huyện Châu Thành), Phú Long, Tân Phú Trung
39 xã Tân Phú < xã Tân Hội (thị xã Cai Lậy), Tân Phú (thị xã Cai Lậy), Mỹ Hạnh Đông
40 xã Thanh Hưng < xã Tân Thanh, Tân Hưng, An Thái Trung
41 xã An Hữu < xã Hòa Hưng, Mỹ Lương, An Hữu
42 xã Mỹ Lợi < xã An Thái Đông, Mỹ Lợi A, Mỹ Lợi B
43 xã Mỹ Đức Tây < xã Thiện Trí, Mỹ Đức Đông, Mỹ Đức Tây
44 xã Mỹ Thiện < xã Mỹ Tân (huyện Cái Bè), Mỹ Trung, Thiện Trung
45 xã Hậu Mỹ < xã Hậu Mỹ Bắc A, Hậu Mỹ Bắc B, Hậu Mỹ Trinh
46 xã Hội Cư < xã Mỹ Hội (huyện Cái Bè), An Cư, Hậu Thành, Hậu Mỹ Phú
47 xã Cái Bè < thị trấn Cái Bè; xã Đông Hòa Hiệp, Hòa Khánh
48 xã Mỹ Thành < xã Phú Nhuận, Mỹ Thành Bắc, Mỹ Thành Nam
49 xã Thạnh Phú < xã Phú Cường (huyện Cai Lậy), Thạnh Lộc
50 xã Bình Phú < thị trấn Bình Phú; xã Phú An, Cẩm Sơn
51 xã Hiệp Đức < xã Tân Phong, Hội Xuân, Hiệp Đức
52 xã Long Tiên < xã Mỹ Long (huyện Cai Lậy), Long Trung, Long Tiên
53 xã Ngũ Hiệp < xã Tam Bình, Ngũ Hiệp
54 xã Tân Phước 1 < thị trấn Mỹ Phước; xã Thạnh Mỹ, Tân Hòa Đông
55 xã Tân Phước 2 < xã Thạnh Tân, Thạnh Hòa, Tân Hòa Tây
56 xã Tân Phước 3 < xã Phước Lập, Tân Lập 1, Tân Lập 2
57 xã Hưng Thạnh < xã Hưng Thạnh (huyện Tân Phước), Phú Mỹ, Tân Hòa Thành
58 xã Tân Hương < xã Tân Lý Đông, Tân Hội Đông, Tân Hương
59 xã Châu Thành < thị trấn Tân Hiệp; xã Thân Cửu Nghĩa, Long An
60 xã Long Hưng < xã Tam Hiệp, Thạnh Phú, Long Hưng
61 xã Long Định < xã Nhị Bình, Đông Hòa, Long Định
62 xã Bình Trưng < xã Điềm Hy, Bình Trưng
63 xã Vĩnh Kim < xã Phú Phong, Bàn Long, Vĩnh Kim
64 xã Kim Sơn < xã Song Thuận, Bình Đức, Kim Sơn
65 xã Mỹ Tịnh An < xã Trung Hòa, Hòa Tịnh, Tân Bình Thạnh, Mỹ Tịnh An
66 xã Lương Hòa Lạc < xã Thanh Bình, Phú Kiết, Lương Hòa Lạc
67 xã Tân Thuận Bình < xã Đăng Hưng Phước, Quơn Long, Tân Thuận Bình
68 xã Chợ Gạo < thị trấn Chợ Gạo; xã Long Bình Điền, Song Bình
69 xã An Thạnh Thủy < xã Bình Phan, Bình Phục Nhứt, An Thạnh Thủy
70 xã Bình Ninh < xã Xuân Đông, Hòa Định, Bình Ninh
71 xã Vĩnh Bình < thị trấn Vĩnh Bình; xã Thạnh Nhựt, Thạnh Trị
72 xã Đồng Sơn < xã Bình Nhì, Đồng Thạnh, Đồng Sơn
73 xã Phú Thành < xã Bình Phú (huyện Gò Công Tây), Thành Công, Yên Luông
74 xã Long Bình < xã Bình Tân, Long Bình
75 xã Vĩnh Hựu < xã Long Vĩnh, Vĩnh Hựu
76 xã Gò Công Đông < xã Tân Thành (huyện Gò Công Đông), Tăng Hòa
77 xã Tân Điền < xã Bình Ân, Tân Điền
78 xã Tân Hòa < thị trấn Tân Hòa; xã Phước Trung, Bình Nghị
79 xã Tân Đông < xã Tân Phước (huyện Gò Công Đông), Tân Tây, Tân Đông
80 xã Gia Thuận < thị trấn Vàm Láng; xã Kiểng Phước, Gia Thuận
81 xã Tân Thới < xã Tân Phú (huyện Tân Phú Đông), Tân Thạnh (huyện Tân Phú Đông), Tân Thới
82 xã Tân Phú Đông < xã Phú Thạnh, Phú Đông, Phú Tân
83 phường Mỹ Tho < phường 1 (thành phố Mỹ Tho), 2 (thành phố Mỹ Tho), Tân Long
84 phường Đạo Thạnh < phường 4 (thành phố Mỹ Tho), 5 (thành phố Mỹ Tho); xã Đạo Thạnh
85 phường Mỹ Phong < phường 9 (thành phố Mỹ Tho); xã Tân Mỹ Chánh, Mỹ Phong
86 phường Thới Sơn < phường 6 (thành phố Mỹ Tho); xã Thới Sơn
87 phường Trung An < phường 10; xã Phước Thạnh, Trung An
88 phường Gò Công < phường 1 (thành phố Gò Công), 5 (thành phố Gò Công), Long Hòa
89 phường Long Thuận < phường 2 (thành phố Gò Công), Long Thuận
90 phường Bình Xuân < phường Long Chánh; xã Bình Xuân
91 phường Sơn Qui < phường Long Hưng; xã Tân Trung, Bình Đông
92 phường An Bình < phường An Lộc, An Bình A, An Bình B
93 phường Hồng Ngự < phường An Thạnh; xã Bình Thạnh, Tân Hội (thành phố Hồng Ngự)
94 phường Thường Lạc < phường An Lạc; xã Thường Thới Hậu A, Thường Lạc
95 phường Cao Lãnh < phường 1 (thành phố Cao Lãnh), 3 (thành phố Cao Lãnh), 4 (thành phố Cao Lãnh), 6 (thành phố Cao Lãnh), Hòa Thuận; xã Hòa An, Tịnh Thới, Tân Thuận Tây, Tân Thuận Đông
96 phường Mỹ Ngãi < phường Mỹ Ngãi; xã Mỹ Tân (thành phố Cao Lãnh), Tân Nghĩa
97 phường Mỹ Trà < phường Mỹ Phú; xã Nhị Mỹ, An Bình, Mỹ Trà
98 phường Sa Đéc < phường 1 (thành phố Sa Đéc), 2 (thành phố Sa Đéc), 3 (thành phố Sa Đéc), 4 (thành phố Sa Đéc), An Hòa, Tân Quy Đông; xã Tân Khánh Đông, Tân Quy Tây
99 phường Mỹ Phước Tây < phường 1 (thị xã Cai Lậy), 3 (thị xã Cai Lậy); xã Mỹ Hạnh Trung, Mỹ Phước Tây
100 phường Thanh Hòa < phường 2; xã Tân Bình (thị xã Cai Lậy), Thanh Hòa
101 phường Cai Lậy < phường 4 (thị xã Cai Lậy), 5 (thị xã Cai Lậy); xã Long Khánh
102 phường Nhị Quý < phường Nhị Mỹ; xã Phú Quý, Nhị Quý
# 1664/NQ-UBTVQH15 2025-06-16 tỉnh Gia Lai
1 xã An Nhơn Tây < xã Nhơn Lộc, Nhơn Tân
2 xã Phù Cát < thị trấn Ngô Mây; xã Cát Trinh, Cát Tân
3 xã Xuân An < xã Cát Nhơn, Cát Tường
4 xã Ngô Mây < xã Cát Hưng, Cát Thắng, Cát Chánh
5 xã Cát Tiến < thị trấn Cát Tiến; xã Cát Thành, Cát Hải
6 xã Đề Gi < thị trấn Cát Khánh; xã Cát Minh, Cát Tài
7 xã Hòa Hội < xã Cát Hanh, Cát Hiệp
8 xã Hội Sơn < xã Cát Lâm, Cát Sơn
9 xã Phù Mỹ < thị trấn Phù Mỹ; xã Mỹ Quang, Mỹ Chánh Tây
10 xã An Lương < xã Mỹ Chánh, Mỹ Thành, Mỹ Cát
11 xã Bình Dương < thị trấn Bình Dương; xã Mỹ Lợi, Mỹ Phong
12 xã Phù Mỹ Đông < xã Mỹ An, Mỹ Thọ, Mỹ Thắng
13 xã Phù Mỹ Tây < xã Mỹ Trinh, Mỹ Hòa
14 xã Phù Mỹ Nam < xã Mỹ Tài, Mỹ Hiệp
15 xã Phù Mỹ Bắc < xã Mỹ Đức, Mỹ Châu, Mỹ Lộc
16 xã Tuy Phước < thị trấn Tuy Phước, Diêu Trì; xã Phước Thuận, Phước Nghĩa, Phước Lộc
17 xã Tuy Phước Đông < xã Phước Sơn, Phước Hòa, Phước Thắng
18 xã Tuy Phước Tây < xã Phước An, Phước Thành
19 xã Tuy Phước Bắc < xã Phước Hiệp, Phước Hưng, Phước Quang
20 xã Tây Sơn < thị trấn Phú Phong; xã Tây Xuân, Bình Nghi
21 xã Bình Khê < xã Tây Giang, Tây Thuận
22 xã Bình Phú < xã Vĩnh An, Bình Tường, Tây Phú
23 xã Bình Hiệp < xã Bình Thuận, Bình Tân, Tây An
24 xã Bình An < xã Tây Vinh, Tây Bình, Bình Hòa, Bình Thành
25 xã Hoài Ân < thị trấn Tăng Bạt Hổ; xã Ân Phong, Ân Đức, Ân Tường Đông
26 xã Ân Tường < xã Ân Tường Tây, Ân Hữu, Đak Mang
27 xã Kim Sơn < xã Ân Nghĩa, Bok Tới
28 xã Vạn Đức < xã Ân Sơn, Ân Tín, Ân Thạnh
29 xã Ân Hảo < xã Ân Hảo Tây, Ân Hảo Đông, Ân Mỹ
30 xã Vân Canh < thị trấn Vân Canh; xã Canh Thuận, Canh Hòa; ~xã Canh Hiệp
31 xã Canh Vinh < xã Canh Vinh, Canh Hiển; ~xã Canh Liên, Canh Hiệp
32 xã Canh Liên < ~xã Canh Liên
33 xã Vĩnh Thạnh < thị trấn Vĩnh Thạnh; xã Vĩnh Hảo
34 xã Vĩnh Thịnh < xã Vĩnh Hiệp, Vĩnh Thịnh
35 xã Vĩnh Quang < xã Vĩnh Thuận, Vĩnh Hòa, Vĩnh Quang
36 xã Vĩnh Sơn < xã Vĩnh Kim, Vĩnh Sơn
37 xã An Hòa < xã An Hòa, An Quang; ~xã An Nghĩa
38 xã An Lão < thị trấn An Lão; xã An Tân, An Hưng
39 xã An Vinh < xã An Trung (huyện An Lão), An Dũng, An Vinh
40 xã An Toàn < xã An Toàn; ~xã An Nghĩa
41 xã Biển Hồ < xã Nghĩa Hưng, Chư Đang Ya, Hà Bầu, Biển Hồ
42 xã Gào < xã Ia Kênh, Ia Pếch, Gào
43 xã Ia Ly < thị trấn Ia Ly; xã Ia Mơ Nông, Ia Kreng
44 xã Chư Păh < thị trấn Phú Hòa; xã Nghĩa Hòa, Hòa Phú
45 xã Ia Khươl < xã Đăk Tơ Ver, Hà Tây, Ia Khươl
46 xã Ia Phí < xã Ia Ka, Ia Nhin, Ia Phí
47 xã Chư Prông < thị trấn Chư Prông; xã Ia Phìn, Ia Kly, Ia Drang
48 xã Bàu Cạn < xã Thăng Hưng, Bình Giáo, Bàu Cạn
49 xã Ia Boòng < xã Ia O (huyện Chư Prông), Ia Me, Ia Boòng
50 xã Ia Lâu < xã Ia Piơr, Ia Lâu
51 xã Ia Pia < xã Ia Ga, Ia Vê, Ia Pia
52 xã Ia Tôr < xã Ia Băng (huyện Chư Prông), Ia Bang, Ia Tôr
53 xã Chư Sê < thị trấn Chư Sê; xã Dun, Ia Blang, Ia Pal, Ia Glai
54 xã Bờ Ngoong < xã Bar Măih, Ia Tiêm, Chư Pơng, Bờ Ngoong
55 xã Ia Ko < xã Ia Hlốp, Ia Hla, Ia Ko
56 xã Al Bá < xã Ayun (huyện Chư Sê), Kông Htok, Al Bá
57 xã Chư Pưh < thị trấn Nhơn Hòa; xã Chư Don, Ia Phang
58 xã Ia Le < xã Ia Blứ, Ia Le
59 xã Ia Hrú < xã Ia Dreng, Ia Rong, HBông, Ia Hrú
60 xã Cửu An < xã Tú An, Xuân An, Song An, Cửu An
61 xã Đak Pơ < thị trấn Đak Pơ; xã Hà Tam, An Thành, Yang Bắc
62 xã Ya Hội < xã Phú An, Ya Hội
63 xã Kbang < thị trấn Kbang; xã Lơ Ku, Đak Smar
64 xã Kông Bơ La < xã Đông, Nghĩa An, Kông Bơ La
65 xã Tơ Tung < xã Kông Lơng Khơng, Tơ Tung
66 xã Sơn Lang < xã Sơ Pai, Sơn Lang
67 xã Đak Rong < xã Kon Pne, Đak Rong
68 xã Kông Chro < thị trấn Kông Chro; xã Yang Trung, Yang Nam
69 xã Ya Ma < xã Đăk Tơ Pang, Kông Yang, Ya Ma
70 xã Chư Krey < xã An Trung (huyện Kông Chro), Chư Krey
71 xã SRó < xã Đăk Kơ Ning, SRó
72 xã Đăk Song < xã Đăk Pling, Đăk Song
73 xã Chơ Long < xã Đăk Pơ Pho, Chơ GLong
74 xã Ia Rbol < xã Chư Băh, Ia Rbol
75 xã Ia Sao < xã Ia Sao (thị xã Ayun Pa), Ia Rtô
76 xã Phú Thiện < thị trấn Phú Thiện; xã Ia Sol, Ia Piar, Ia Yeng
77 xã Chư A Thai < xã Ayun Hạ, Ia Ake, Chư A Thai
78 xã Ia Hiao < xã Chrôh Pơnan, Ia Peng, Ia Hiao
79 xã Pờ Tó < xã Chư Răng, Pờ Tó
80 xã Ia Pa < xã Ia Mrơn, Kim Tân, Ia Trôk
81 xã Ia Tul < xã Chư Mố, Ia Broăi, Ia Kdăm, Ia Tul
82 xã Phú Túc < thị trấn Phú Túc; xã Phú Cần, Chư Ngọc, Ia Mlah, Đất Bằng
83 xã Ia Dreh < xã Ia Rmok, Krông Năng, Ia Dreh
84 xã Ia Rsai < xã Chư RCăm, Chư Gu, Ia Rsai
85 xã Uar < xã Ia Rsươm, Chư Drăng, Uar
86 xã Đak Đoa < thị trấn Đak Đoa; xã Tân Bình, Glar
87 xã Kon Gang < xã Đak Krong, Hneng, Nam Yang, Kon Gang
88 xã Ia Băng < xã Ia Băng (huyện Đak Đoa), Adơk, Ia Pết
89 xã KDang < xã Hnol, Trang, KDang
90 xã Đak Sơmei < xã Hà Đông, Đak Sơmei
91 xã Mang Yang < thị trấn Kon Dơng; xã Đăk Yă, Đak Djrăng, Hải Yang
92 xã Lơ Pang < xã Đê Ar, Kon Thụp, Lơ Pang
93 xã Kon Chiêng < xã Đak Trôi, Kon Chiêng
94 xã Hra < xã Đak Ta Ley, Hra
95 xã Ayun < xã Đak Jơ Ta, Ayun (huyện Mang Yang)
96 xã Ia Grai < thị trấn Ia Kha; xã Ia Bă, Ia Grăng
97 xã Ia Krái < xã Ia Tô, Ia Khai, Ia Krái
98 xã Ia Hrung < xã Ia Sao (huyện Ia Grai), Ia Yok, Ia Dêr, Ia Hrung
99 xã Đức Cơ < thị trấn Chư Ty; xã Ia Kriêng
100 xã Ia Dơk < xã Ia Kla, Ia Dơk
101 xã Ia Krêl < xã Ia Lang, Ia Din, Ia Krêl
102 phường Quy Nhơn < phường Đống Đa (thành phố Quy Nhơn), Hải Cảng, Thị Nại, Trần Phú
103 phường Quy Nhơn Đông < phường Nhơn Bình; xã Nhơn Hội, Nhơn Lý, Nhơn Hải
104 phường Quy Nhơn Tây < phường Bùi Thị Xuân; xã Phước Mỹ
105 phường Quy Nhơn Nam < phường Ngô Mây (thành phố Quy Nhơn), Nguyễn Văn Cừ, Quang Trung, Ghềnh Ráng
106 phường Quy Nhơn Bắc < phường Trần Quang Diệu, Nhơn Phú
107 phường Bình Định < phường Bình Định; xã Nhơn Khánh, Nhơn Phúc
108 phường An Nhơn < phường Đập Đá; xã Nhơn Mỹ, Nhơn Hậu
109 phường An Nhơn Đông < phường Nhơn Hưng; xã Nhơn An
110 phường An Nhơn Nam < phường Nhơn Hòa; xã Nhơn Thọ
111 phường An Nhơn Bắc < phường Nhơn Thành; xã Nhơn Phong, Nhơn Hạnh
112 phường Bồng Sơn < phường Hoài Đức, Bồng Sơn
113 phường Hoài Nhơn < phường Hoài Thanh, Tam Quan Nam, Hoài Thanh Tây
114 phường Tam Quan < phường Tam Quan; xã Hoài Châu
115 phường Hoài Nhơn Đông < phường Hoài Hương; xã Hoài Hải, Hoài Mỹ
116 phường Hoài Nhơn Tây < phường Hoài Hảo; xã Hoài Phú
117 phường Hoài Nhơn Nam < phường Hoài Tân, Hoài Xuân
118 phường Hoài Nhơn Bắc < phường Tam Quan Bắc; xã Hoài Sơn, Hoài Châu Bắc
119 phường Pleiku < phường Tây Sơn (thành phố Pleiku), Hội Thương, Hoa Lư, Phù Đổng; xã Trà Đa
120 phường Hội Phú < phường Trà Bá, Chi Lăng, Hội Phú
121 phường Thống Nhất < phường Đống Đa (thành phố Pleiku), Yên Thế, Thống Nhất
122 phường Diên Hồng < phường Yên Đỗ, Ia Kring, Diên Hồng; xã Diên Phú
123 phường An Phú < phường Thắng Lợi; xã Chư Á, An Phú
124 phường An Khê < phường Ngô Mây (thị xã An Khê), Tây Sơn (thị xã An Khê), An Phú, An Phước, An Tân; xã Thành An
125 phường An Bình < phường An Bình; xã Tân An, Cư An
126 phường Ayun Pa < phường Đoàn Kết, Sông Bờ, Cheo Reo, Hòa Bình
127 xã Ia O (huyện Ia Grai)
127 xã Nhơn Châu
127 xã Ia Púch
127 xã Ia Mơ
127 xã Ia Pnôn
127 xã Ia Nan
127 xã Ia Dom
127 xã Ia Chia
127 xã Krong
# 1665/NQ-UBTVQH15 2025-06-16 tỉnh Hà Tĩnh
1 xã Thạch Lạc < xã Tượng Sơn, Thạch Thắng, Thạch Lạc
2 xã Đồng Tiến < xã Thạch Trị, Thạch Hội, Thạch Văn
3 xã Thạch Khê < xã Đỉnh Bàn, Thạch Hải, Thạch Khê
4 xã Cẩm Bình < xã Cẩm Vịnh, Thạch Bình, Cẩm Thành, Cẩm Bình
5 xã Kỳ Xuân < xã Kỳ Phong, Kỳ Bắc, Kỳ Xuân
6 xã Kỳ Anh < thị trấn Kỳ Đồng; xã Kỳ Giang, Kỳ Tiến, Kỳ Phú
7 xã Kỳ Hoa < xã Kỳ Tân, Kỳ Hoa
8 xã Kỳ Văn < xã Kỳ Tây, Kỳ Trung, Kỳ Văn
9 xã Kỳ Khang < xã Kỳ Thọ, Kỳ Thư, Kỳ Khang
10 xã Kỳ Lạc < xã Lâm Hợp, Kỳ Lạc
11 xã Kỳ Thượng < xã Kỳ Sơn, Kỳ Thượng
12 xã Cẩm Xuyên < thị trấn Cẩm Xuyên; xã Cẩm Quang, Cẩm Quan
13 xã Thiên Cầm < thị trấn Thiên Cầm; xã Nam Phúc Thăng, Cẩm Nhượng
14 xã Cẩm Duệ < xã Cẩm Mỹ, Cẩm Thạch, Cẩm Duệ
15 xã Cẩm Hưng < xã Cẩm Thịnh, Cẩm Hà, Cẩm Hưng
16 xã Cẩm Lạc < xã Cẩm Minh, Cẩm Sơn, Cẩm Lạc
17 xã Cẩm Trung < xã Cẩm Lĩnh, Cẩm Lộc, Cẩm Trung
18 xã Yên Hòa < xã Cẩm Dương, Yên Hòa
19 xã Thạch Hà < thị trấn Thạch Hà; xã Thạch Long, Thạch Sơn
20 xã Toàn Lưu < xã Ngọc Sơn, Lưu Vĩnh Sơn
21 xã Việt Xuyên < xã Việt Tiến, Thạch Ngọc
22 xã Đông Kinh < xã Thạch Kênh, Thạch Liên, Ích Hậu
23 xã Thạch Xuân < xã Nam Điền, Thạch Xuân
24 xã Lộc Hà < thị trấn Lộc Hà; xã Bình An, Thịnh Lộc, Thạch Kim
25 xã Hồng Lộc < xã Tân Lộc, Hồng Lộc
26 xã Mai Phụ < xã Thạch Mỹ, Thạch Châu, Phù Lưu, Mai Phụ
27 xã Can Lộc < thị trấn Nghèn; xã Thiên Lộc, Vượng Lộc
28 xã Tùng Lộc < xã Thuần Thiện, Tùng Lộc
29 xã Gia Hanh < xã Khánh Vĩnh Yên, Thanh Lộc, Gia Hanh
30 xã Trường Lưu < xã Kim Song Trường, Thường Nga, Phú Lộc
31 xã Xuân Lộc < xã Sơn Lộc, Quang Lộc, Xuân Lộc
32 xã Đồng Lộc < thị trấn Đồng Lộc; xã Thượng Lộc, Mỹ Lộc
33 xã Tiên Điền < thị trấn Tiên Điền; xã Xuân Yên, Xuân Mỹ, Xuân Thành
34 xã Nghi Xuân < thị trấn Xuân An; xã Xuân Giang, Xuân Hồng, Xuân Viên, Xuân Lĩnh
35 xã Cổ Đạm < xã Cương Gián, Xuân Liên, Cổ Đạm
36 xã Đan Hải < xã Đan Trường, Xuân Hải, Xuân Hội, Xuân Phổ
37 xã Đức Thọ < thị trấn Đức Thọ; xã Tùng Ảnh, Hòa Lạc, Tân Dân
38 xã Đức Đồng < xã Đức Lạng, Tân Hương, Đức Đồng
39 xã Đức Quang < xã Quang Vĩnh, Bùi La Nhân, Yên Hồ
40 xã Đức Thịnh < xã Thanh Bình Thịnh, Lâm Trung Thủy, An Dũng
41 xã Đức Minh < xã Trường Sơn, Tùng Châu, Liên Minh
42 xã Hương Sơn < thị trấn Phố Châu; xã Sơn Phú, Sơn Bằng, Sơn Ninh, Sơn Trung
43 xã Sơn Tây < thị trấn Tây Sơn; xã Sơn Tây
44 xã Tứ Mỹ < xã Châu Bình, Tân Mỹ Hà, Mỹ Long
45 xã Sơn Giang < xã Sơn Lâm, Quang Diệm, Sơn Giang
46 xã Sơn Tiến < xã Sơn Lễ, An Hòa Thịnh, Sơn Tiến
47 xã Sơn Hồng < xã Sơn Lĩnh, Sơn Hồng
48 xã Kim Hoa < xã Hàm Trường, Kim Hoa
49 xã Vũ Quang < thị trấn Vũ Quang; xã Hương Minh, Quang Thọ, Thọ Điền
50 xã Mai Hoa < xã Ân Phú, Đức Giang, Đức Lĩnh
51 xã Thượng Đức < xã Đức Bồng, Đức Hương, Đức Liên
52 xã Hương Khê < thị trấn Hương Khê; xã Hương Long, Phú Gia
53 xã Hương Phố < xã Hương Giang, Hương Thủy, Gia Phố
54 xã Hương Đô < xã Lộc Yên, Hương Trà, Hương Đô
55 xã Hà Linh < xã Điền Mỹ, Hà Linh
56 xã Hương Bình < xã Hòa Hải, Phúc Đồng, Hương Bình
57 xã Phúc Trạch < xã Hương Trạch, Hương Liên, Phúc Trạch
58 xã Hương Xuân < xã Hương Lâm, Hương Vĩnh, Hương Xuân
59 phường Thành Sen < phường Bắc Hà, Thạch Quý, Tân Giang, Thạch Hưng, Nam Hà, Trần Phú, Hà Huy Tập, Văn Yên; ~phường Đại Nài
60 phường Trần Phú < phường Thạch Trung, Đồng Môn, Thạch Hạ; xã Hộ Độ
61 phường Hà Huy Tập < xã Tân Lâm Hương, Thạch Đài; ~phường Đại Nài
62 phường Vũng Áng < phường Kỳ Long, Kỳ Thịnh; ~xã Kỳ Lợi
63 phường Sông Trí < phường Hưng Trí, Kỳ Trinh; xã Kỳ Châu; ~xã Kỳ Lợi
64 phường Hoành Sơn < phường Kỳ Nam, Kỳ Phương, Kỳ Liên; ~xã Kỳ Lợi
65 phường Hải Ninh < phường Kỳ Ninh; xã Kỳ Hà, Kỳ Hải
66 phường Bắc Hồng Lĩnh < phường Bắc Hồng, Đức Thuận, Trung Lương; xã Xuân Lam
67 phường Nam Hồng Lĩnh < phường Nam Hồng, Đậu Liêu; xã Thuận Lộc
68 xã Sơn Kim 1
68 xã Sơn Kim 2
# 1666/NQ-UBTVQH15 2025-06-16 tỉnh Hưng Yên
1 xã Tân Hưng < xã Thủ Sỹ, Phương Nam, Tân Hưng
2 xã Hoàng Hoa Thám < thị trấn Vương; xã Hưng Đạo, Nhật Tân, An Viên
3 xã Tiên Lữ < xã Thiện Phiến, Hải Thắng, Thụy Lôi
4 xã Tiên Hoa < xã Lệ Xá, Trung Dũng, Cương Chính
5 xã Quang Hưng < thị trấn Trần Cao; xã Minh Tân (huyện Phù Cừ), Tống Phan, Quang Hưng
6 xã Đoàn Đào < xã Phan Sào Nam, Minh Hoàng, Đoàn Đào
7 xã Tiên Tiến < xã Đình Cao, Nhật Quang, Tiên Tiến
8 xã Tống Trân < xã Tam Đa, Nguyên Hòa, Tống Trân
9 xã Lương Bằng < thị trấn Lương Bằng; xã Phạm Ngũ Lão, Chính Nghĩa, Diên Hồng
10 xã Nghĩa Dân < xã Đồng Thanh (huyện Kim Động), Vĩnh Xá, Toàn Thắng, Nghĩa Dân
11 xã Hiệp Cường < xã Song Mai, Hùng An, Hiệp Cường; ~xã Ngọc Thanh
12 xã Đức Hợp < xã Phú Thọ, Mai Động, Đức Hợp
13 xã Ân Thi < thị trấn Ân Thi; xã Quang Vinh, Hoàng Hoa Thám
14 xã Xuân Trúc < xã Vân Du, Quảng Lãng, Xuân Trúc
15 xã Phạm Ngũ Lão < xã Bắc Sơn (huyện Ân Thi), Phù Ủng, Đào Dương, Bãi Sậy
16 xã Nguyễn Trãi < xã Đặng Lễ, Cẩm Ninh, Đa Lộc, Nguyễn Trãi
17 xã Hồng Quang < xã Hồ Tùng Mậu, Tiền Phong, Hạ Lễ, Hồng Quang
18 xã Khoái Châu < thị trấn Khoái Châu; xã Liên Khê, Phùng Hưng, Đông Kết
19 xã Triệu Việt Vương < xã Phạm Hồng Thái, Tân Dân, Ông Đình, An Vĩ
20 xã Việt Tiến < xã Đồng Tiến (huyện Khoái Châu), Dân Tiến, Việt Hòa
21 xã Chí Minh < xã Thuần Hưng, Nguyễn Huệ, Chí Minh
22 xã Châu Ninh < xã Đại Tập, Tứ Dân, Tân Châu, Đông Ninh
23 xã Yên Mỹ < thị trấn Yên Mỹ; xã Tân Lập (huyện Yên Mỹ), Trung Hòa, Tân Minh
24 xã Việt Yên < xã Yên Phú, Thanh Long, Việt Yên
25 xã Hoàn Long < xã Đông Tảo, Đồng Than, Hoàn Long
26 xã Nguyễn Văn Linh < xã Ngọc Long, Liêu Xá, Nguyễn Văn Linh
27 xã Như Quỳnh < thị trấn Như Quỳnh; xã Tân Quang, Lạc Hồng, Trưng Trắc; ~xã Đình Dù
28 xã Lạc Đạo < xã Chỉ Đạo, Minh Hải; ~xã Lạc Đạo
29 xã Đại Đồng < xã Việt Hưng, Lương Tài, Đại Đồng; ~xã Đình Dù, Lạc Đạo
30 xã Nghĩa Trụ < xã Long Hưng, Vĩnh Khúc, Nghĩa Trụ
31 xã Phụng Công < xã Xuân Quan, Cửu Cao, Phụng Công
32 xã Văn Giang < xã Tân Tiến (huyện Văn Giang), Liên Nghĩa; thị trấn Văn Giang
33 xã Mễ Sở < xã Bình Minh (huyện Khoái Châu), Thắng Lợi, Mễ Sở
34 xã Thái Thụy < thị trấn Diêm Điền; xã Thụy Hải, Thụy Trình, Thụy Bình, Thụy Liên
35 xã Đông Thụy Anh < xã Thụy Trường, Thụy Xuân, An Tân, Hồng Dũng
36 xã Bắc Thụy Anh < xã Thụy Quỳnh, Thụy Văn, Thụy Việt
37 xã Thụy Anh < xã Thụy Sơn, Dương Phúc, Thụy Hưng
38 xã Nam Thụy Anh < xã Thụy Thanh, Thụy Phong, Thụy Duyên
39 xã Bắc Thái Ninh < xã Thái Phúc, Dương Hồng Thủy
40 xã Thái Ninh < xã Thái Hưng (huyện Thái Thụy), Thái Thượng, Hòa An, Thái Nguyên
41 xã Đông Thái Ninh < xã Mỹ Lộc, Tân Học, Thái Đô, Thái Xuyên
42 xã Nam Thái Ninh < xã Thái Thọ, Thái Thịnh, Thuần Thành
43 xã Tây Thái Ninh < xã Sơn Hà, Thái Giang
44 xã Tây Thụy Anh < xã Thụy Chính, Thụy Dân, Thụy Ninh
45 xã Tiền Hải < thị trấn Tiền Hải; xã An Ninh (huyện Tiền Hải), Tây Ninh, Tây Lương, Vũ Lăng
46 xã Tây Tiền Hải < xã Phương Công, Vân Trường, Bắc Hải
47 xã Ái Quốc < xã Tây Giang, Ái Quốc
48 xã Đồng Châu < xã Đông Hoàng (huyện Tiền Hải), Đông Cơ, Đông Lâm, Đông Minh
49 xã Đông Tiền Hải < xã Đông Xuyên, Đông Quang, Đông Long, Đông Trà
50 xã Nam Cường < xã Nam Thịnh, Nam Tiến, Nam Chính, Nam Cường
51 xã Hưng Phú < xã Nam Phú, Nam Hưng, Nam Trung
52 xã Nam Tiền Hải < xã Nam Hồng, Nam Hà, Nam Hải
53 xã Đông Hưng < thị trấn Đông Hưng; xã Nguyên Xá (huyện Đông Hưng), Đông La, Đông Các, Đông Sơn, Đông Hợp
54 xã Bắc Tiên Hưng < xã Liên An Đô, Lô Giang, Mê Linh, Phú Lương
55 xã Đông Tiên Hưng < xã Phong Dương Tiến, Phú Châu
56 xã Nam Đông Hưng < xã Đông Hoàng (huyện Đông Hưng), Xuân Quang Động
57 xã Bắc Đông Quan < xã Hà Giang, Đông Kinh, Đông Vinh
58 xã Bắc Đông Hưng < xã Đông Cường, Đông Xá, Đông Phương
59 xã Đông Quan < xã Đông Á, Đông Tân, Đông Quan
60 xã Nam Tiên Hưng < xã Liên Hoa, Hồng Giang, Trọng Quan, Minh Phú
61 xã Tiên Hưng < xã Minh Tân (huyện Đông Hưng), Hồng Bạch, Thăng Long, Hồng Việt
62 xã Quỳnh Phụ < thị trấn Quỳnh Côi; xã Quỳnh Hải, Quỳnh Hội, Quỳnh Hồng, Quỳnh Mỹ, Quỳnh Hưng
63 xã Minh Thọ < xã Quỳnh Hoa, Quỳnh Minh, Quỳnh Giao, Quỳnh Thọ
64 xã Nguyễn Du < xã Châu Sơn, Quỳnh Khê, Quỳnh Nguyên
65 xã Quỳnh An < xã Trang Bảo Xá, An Vinh, Đông Hải
66 xã Ngọc Lâm < xã Quỳnh Hoàng, Quỳnh Lâm, Quỳnh Ngọc
67 xã Đồng Bằng < xã An Cầu, An Ấp, An Lễ, An Quý
68 xã A Sào < xã An Đồng, An Hiệp, An Thái, An Khê
69 xã Phụ Dực < thị trấn An Bài; xã An Ninh (huyện Quỳnh Phụ), An Vũ, An Mỹ, An Thanh
70 xã Tân Tiến < xã Đồng Tiến (huyện Quỳnh Phụ), An Dục, An Tràng
71 xã Hưng Hà < xã Hòa Bình (huyện Hưng Hà), Minh Khai (huyện Hưng Hà), Thống Nhất (huyện Hưng Hà), Kim Trung, Hồng Lĩnh, Văn Lang; thị trấn Hưng Hà
72 xã Tiên La < xã Tân Tiến (huyện Hưng Hà), Thái Phương, Đoan Hùng, Phúc Khánh
73 xã Lê Quý Đôn < xã Minh Tân (huyện Hưng Hà), Độc Lập, Hồng An
74 xã Hồng Minh < xã Chí Hòa, Minh Hòa, Hồng Minh
75 xã Thần Khê < xã Bắc Sơn (huyện Hưng Hà), Đông Đô, Tây Đô, Chi Lăng
76 xã Diên Hà < xã Quang Trung (huyện Hưng Hà), Văn Cẩm, Duyên Hải
77 xã Ngự Thiên < xã Tân Hòa (huyện Hưng Hà), Canh Tân, Cộng Hòa, Hòa Tiến
78 xã Long Hưng < thị trấn Hưng Nhân; xã Thái Hưng (huyện Hưng Hà), Tân Lễ, Tiến Đức, Liên Hiệp
79 xã Kiến Xương < xã Bình Minh (huyện Kiến Xương), Quang Trung (huyện Kiến Xương), Quang Minh, Quang Bình; thị trấn Kiến Xương
80 xã Lê Lợi < xã Thống Nhất (huyện Kiến Xương), Lê Lợi
81 xã Quang Lịch < xã Hòa Bình (huyện Kiến Xương), Vũ Lễ, Quang Lịch
82 xã Vũ Quý < xã Vũ An, Vũ Ninh, Vũ Trung, Vũ Quý
83 xã Bình Thanh < xã Minh Tân (huyện Kiến Xương), Minh Quang (huyện Kiến Xương), Bình Thanh
84 xã Bình Định < xã Hồng Tiến, Nam Bình, Bình Định
85 xã Hồng Vũ < xã Vũ Công, Hồng Vũ
86 xã Bình Nguyên < xã Thanh Tân, An Bình, Bình Nguyên
87 xã Trà Giang < xã Hồng Thái, Quốc Tuấn, Trà Giang
88 xã Vũ Thư < xã Hòa Bình (huyện Vũ Thư), Minh Khai (huyện Vũ Thư), Minh Quang (huyện Vũ Thư), Tam Quang, Dũng Nghĩa; thị trấn Vũ Thư
89 xã Thư Trì < xã Song Lãng, Hiệp Hòa, Minh Lãng
90 xã Tân Thuận < xã Tân Lập (huyện Vũ Thư), Tự Tân, Bách Thuận
91 xã Thư Vũ < xã Việt Thuận, Vũ Hội, Vũ Vinh, Vũ Vân
92 xã Vũ Tiên < xã Vũ Đoài, Duy Nhất, Hồng Phong, Vũ Tiến
93 xã Vạn Xuân < xã Đồng Thanh (huyện Vũ Thư), Hồng Lý, Việt Hùng, Xuân Hòa
94 phường Phố Hiến < phường An Tảo, Lê Lợi, Hiến Nam, Minh Khai; xã Trung Nghĩa, Liên Phương
95 phường Sơn Nam < phường Lam Sơn; xã Phú Cường, Hùng Cường, Bảo Khê; ~xã Ngọc Thanh
96 phường Hồng Châu < phường Hồng Châu; xã Quảng Châu, Hoàng Hanh
97 phường Mỹ Hào < phường Bần Yên Nhân, Nhân Hòa, Phan Đình Phùng; xã Cẩm Xá
98 phường Đường Hào < phường Dị Sử, Phùng Chí Kiên; xã Xuân Dục, Hưng Long, Ngọc Lâm
99 phường Thượng Hồng < phường Bạch Sam, Minh Đức; xã Dương Quang, Hòa Phong
100 phường Thái Bình < phường Lê Hồng Phong, Bồ Xuyên, Tiền Phong; xã Tân Hòa (huyện Vũ Thư), Phúc Thành, Tân Phong, Tân Bình
101 phường Trần Lãm < phường Trần Lãm, Kỳ Bá; xã Vũ Đông, Vũ Lạc, Vũ Chính, Tây Sơn
102 phường Trần Hưng Đạo < phường Trần Hưng Đạo, Đề Thám, Quang Trung; xã Phú Xuân
103 phường Trà Lý < phường Hoàng Diệu; xã Đông Mỹ, Đông Hoà, Đông Thọ, Đông Dương
104 phường Vũ Phúc < phường Phú Khánh; xã Nguyên Xá (huyện Vũ Thư), Song An, Trung An, Vũ Phúc
# 1667/NQ-UBTVQH15 2025-06-16 tỉnh Khánh Hòa
1 xã Nam Cam Ranh < xã Cam Lập, Cam Bình, Cam Thịnh Đông, Cam Thịnh Tây
2 xã Bắc Ninh Hòa < xã Ninh An, Ninh Sơn, Ninh Thọ
3 xã Tân Định < xã Ninh Xuân, Ninh Quang, Ninh Bình
4 xã Nam Ninh Hòa < xã Ninh Lộc, Ninh Ích, Ninh Hưng, Ninh Tân
5 xã Tây Ninh Hòa < xã Ninh Tây, Ninh Sim
6 xã Hòa Trí < xã Ninh Thượng, Ninh Trung, Ninh Thân
7 xã Đại Lãnh < xã Vạn Thạnh, Vạn Thọ, Đại Lãnh
8 xã Tu Bông < xã Vạn Khánh, Vạn Long, Vạn Phước
9 xã Vạn Thắng < xã Vạn Bình, Vạn Thắng
10 xã Vạn Ninh < thị trấn Vạn Giã; xã Vạn Phú, Vạn Lương
11 xã Vạn Hưng < xã Xuân Sơn, Vạn Hưng
12 xã Diên Khánh < thị trấn Diên Khánh; xã Diên An, Diên Toàn
13 xã Diên Lạc < xã Diên Thạnh, Diên Lạc, Diên Hòa
14 xã Diên Điền < xã Diên Sơn, Diên Phú, Diên Điền
15 xã Diên Lâm < xã Xuân Đồng, Diên Lâm
16 xã Diên Thọ < xã Diên Tân, Diên Phước, Diên Thọ
17 xã Suối Hiệp < xã Suối Tiên, Bình Lộc, Suối Hiệp
18 xã Cam Lâm < thị trấn Cam Đức; xã Cam Hải Đông, Cam Hải Tây, Cam Thành Bắc; ~xã Cam Hiệp Bắc, Cam Hiệp Nam, Cam Hòa, Cam Tân, Cam An Bắc, Cam An Nam, Suối Tân
19 xã Suối Dầu < xã Suối Cát; ~xã Cam Hòa, Cam Tân, Suối Tân
20 xã Cam Hiệp < xã Sơn Tân; ~xã Cam Hiệp Bắc, Cam Hiệp Nam, Cam Hòa, Cam Tân, Suối Tân
21 xã Cam An < xã Cam Phước Tây; ~xã Cam An Bắc, Cam An Nam
22 xã Bắc Khánh Vĩnh < xã Khánh Bình, Khánh Đông
23 xã Trung Khánh Vĩnh < xã Khánh Trung, Khánh Hiệp
24 xã Tây Khánh Vĩnh < xã Giang Ly, Khánh Thượng, Khánh Nam
25 xã Nam Khánh Vĩnh < xã Cầu Bà, Khánh Thành, Liên Sang, Sơn Thái
26 xã Khánh Vĩnh < thị trấn Khánh Vĩnh; xã Sông Cầu, Khánh Phú
27 xã Khánh Sơn < thị trấn Tô Hạp; xã Sơn Hiệp, Sơn Bình
28 xã Tây Khánh Sơn < xã Sơn Lâm, Thành Sơn
29 xã Đông Khánh Sơn < xã Sơn Trung, Ba Cụm Bắc, Ba Cụm Nam
30 xã Ninh Phước < thị trấn Phước Dân; xã Phước Thuận, Phước Hải
31 xã Phước Hữu < xã Phước Thái, Phước Hữu
32 xã Phước Hậu < xã Phước Vinh, Phước Sơn, Phước Hậu
33 xã Thuận Nam < xã Phước Nam, Phước Ninh, Phước Minh
34 xã Cà Ná < xã Phước Diêm, Cà Ná
35 xã Phước Hà < xã Nhị Hà, Phước Hà
36 xã Phước Dinh < xã An Hải, Phước Dinh; ~phường Đông Hải
37 xã Ninh Hải < xã Phương Hải, Tri Hải, Bắc Sơn
38 xã Xuân Hải < xã Hộ Hải, Tân Hải, Xuân Hải
39 xã Vĩnh Hải < xã Nhơn Hải, Thanh Hải, Vĩnh Hải
40 xã Thuận Bắc < xã Bắc Phong, Phước Kháng, Lợi Hải
41 xã Công Hải < xã Phước Chiến, Công Hải
42 xã Ninh Sơn < thị trấn Tân Sơn; xã Quảng Sơn
43 xã Lâm Sơn < xã Lương Sơn, Lâm Sơn
44 xã Anh Dũng < xã Ma Nới, Hòa Sơn
45 xã Mỹ Sơn < xã Phước Trung, Mỹ Sơn
46 xã Bác Ái Đông < xã Phước Đại, Phước Thành
47 xã Bác Ái < xã Phước Tiến, Phước Thắng, Phước Chính
48 xã Bác Ái Tây < xã Phước Hòa, Phước Tân, Phước Bình
49 phường Nha Trang < phường Vạn Thạnh, Lộc Thọ, Vĩnh Nguyên, Tân Tiến, Phước Hòa
50 phường Bắc Nha Trang < phường Vĩnh Hòa, Vĩnh Hải, Vĩnh Phước, Vĩnh Thọ; xã Vĩnh Lương, Vĩnh Phương
51 phường Tây Nha Trang < phường Ngọc Hiệp, Phương Sài; xã Vĩnh Ngọc, Vĩnh Thạnh, Vĩnh Hiệp, Vĩnh Trung
52 phường Nam Nha Trang < phường Phước Hải, Phước Long, Vĩnh Trường; xã Vĩnh Thái, Phước Đồng
53 phường Bắc Cam Ranh < phường Cam Nghĩa, Cam Phúc Bắc; xã Cam Thành Nam
54 phường Cam Ranh < phường Cam Phú, Cam Lộc, Cam Phúc Nam
55 phường Cam Linh < phường Cam Thuận, Cam Lợi, Cam Linh
56 phường Ba Ngòi < phường Ba Ngòi; xã Cam Phước Đông
57 phường Ninh Hòa < phường Ninh Hiệp, Ninh Đa; xã Ninh Đông, Ninh Phụng
58 phường Đông Ninh Hòa < phường Ninh Diêm, Ninh Hải, Ninh Thủy; xã Ninh Phước
59 phường Hòa Thắng < phường Ninh Giang, Ninh Hà; xã Ninh Phú
60 phường Phan Rang < phường Kinh Dinh, Phủ Hà, Đài Sơn, Đạo Long
61 phường Đông Hải < phường Mỹ Bình, Mỹ Đông, Mỹ Hải; ~phường Đông Hải
62 phường Ninh Chử < phường Văn Hải; thị trấn Khánh Hải
63 phường Bảo An < phường Phước Mỹ, Bảo An; xã Thành Hải
64 phường Đô Vinh < phường Đô Vinh; xã Nhơn Sơn
65 đặc khu Trường Sa < thị trấn Trường Sa; xã Song Tử Tây, Sinh Tồn
# 1668/NQ-UBTVQH15 2025-06-16 thành phố Cần Thơ
1 phường Ninh Kiều < phường Tân An, Thới Bình, Xuân Khánh
2 phường Cái Khế < phường An Hòa, Cái Khế; ~phường Bùi Hữu Nghĩa
3 phường Tân An < phường An Khánh, Hưng Lợi
4 phường An Bình < phường An Bình; xã Mỹ Khánh; ~phường Long Tuyền
5 phường Thới An Đông < phường Trà An, Trà Nóc, Thới An Đông
6 phường Bình Thủy < phường An Thới, Bình Thủy; ~phường Bùi Hữu Nghĩa
7 phường Long Tuyền < phường Long Hòa; ~phường Long Tuyền
8 phường Cái Răng < phường Lê Bình, Thường Thạnh, Ba Láng, Hưng Thạnh
9 phường Hưng Phú < phường Tân Phú, Phú Thứ, Hưng Phú
10 phường Ô Môn < phường Châu Văn Liêm, Thới Hòa, Thới An; xã Thới Thạnh
11 phường Phước Thới < phường Trường Lạc, Phước Thới
12 phường Thới Long < phường Long Hưng, Tân Hưng, Thới Long
13 phường Trung Nhứt < phường Thạnh Hòa, Trung Nhứt; xã Trung An
14 phường Thuận Hưng < phường Trung Kiên, Thuận Hưng; ~phường Thốt Nốt
15 phường Thốt Nốt < phường Thuận An (quận Thốt Nốt), Thới Thuận; ~phường Thốt Nốt
16 phường Vị Thanh < phường I, III, VII
17 phường Vị Tân < phường IV, V; xã Vị Tân
18 phường Long Bình < phường Bình Thạnh, Vĩnh Tường; xã Long Bình (thị xã Long Mỹ)
19 phường Long Mỹ < phường Thuận An (thị xã Long Mỹ); xã Long Trị, Long Trị A
20 phường Long Phú 1 < phường Trà Lồng; xã Tân Phú, Long Phú (thị xã Long Mỹ)
21 phường Đại Thành < phường Hiệp Lợi; xã Tân Thành, Đại Thành
22 phường Ngã Bảy < phường Lái Hiếu, Hiệp Thành, Ngã Bảy
23 phường Phú Lợi < phường 1 (thành phố Sóc Trăng), 2 (thành phố Sóc Trăng), 3 (thành phố Sóc Trăng), 4
24 phường Sóc Trăng < phường 5, 6, 7, 8
25 phường Mỹ Xuyên < phường 10; thị trấn Mỹ Xuyên; xã Đại Tâm
26 phường Vĩnh Phước < phường Vĩnh Phước; xã Vĩnh Tân
27 phường Vĩnh Châu < phường 1 (thị xã Vĩnh Châu), 2 (thị xã Vĩnh Châu); xã Lạc Hòa
28 phường Khánh Hòa < phường Khánh Hòa; xã Vĩnh Hiệp, Hòa Đông
29 phường Ngã Năm < phường 1 (thị xã Ngã Năm), 2 (thị xã Ngã Năm); xã Vĩnh Quới
30 phường Mỹ Quới < phường 3 (thị xã Ngã Năm); xã Mỹ Bình, Mỹ Quới
31 xã Phong Điền < thị trấn Phong Điền; xã Tân Thới, Giai Xuân
32 xã Nhơn Ái < xã Nhơn Nghĩa, Nhơn Ái
33 xã Thới Lai < thị trấn Thới Lai; xã Thới Tân, Trường Thắng
34 xã Đông Thuận < xã Đông Bình, Đông Thuận
35 xã Trường Xuân < xã Trường Xuân A, Trường Xuân B, Trường Xuân
36 xã Trường Thành < xã Tân Thạnh (huyện Thới Lai), Định Môn, Trường Thành
37 xã Cờ Đỏ < thị trấn Cờ Đỏ; xã Thới Đông, Thới Xuân
38 xã Đông Hiệp < xã Đông Thắng, Xuân Thắng, Đông Hiệp
39 xã Trung Hưng < xã Trung Thạnh, Trung Hưng
40 xã Vĩnh Thạnh < thị trấn Vĩnh Thạnh; xã Thạnh Lộc, Thạnh Mỹ
41 xã Vĩnh Trinh < xã Vĩnh Bình, Vĩnh Trinh
42 xã Thạnh An < thị trấn Thạnh An; xã Thạnh Lợi, Thạnh Thắng
43 xã Thạnh Quới < xã Thạnh Tiến, Thạnh An, Thạnh Quới (huyện Vĩnh Thạnh)
44 xã Hỏa Lựu < xã Tân Tiến, Hỏa Tiến, Hỏa Lựu
45 xã Vị Thủy < thị trấn Nàng Mau; xã Vị Thắng, Vị Trung
46 xã Vĩnh Thuận Đông < xã Vĩnh Thuận Tây, Vị Thủy, Vĩnh Thuận Đông
47 xã Vị Thanh 1 < xã Vị Đông, Vị Bình, Vị Thanh
48 xã Vĩnh Tường < xã Vĩnh Trung, Vĩnh Tường
49 xã Vĩnh Viễn < thị trấn Vĩnh Viễn; xã Vĩnh Viễn A
50 xã Xà Phiên < xã Thuận Hòa (huyện Long Mỹ), Thuận Hưng (huyện Long Mỹ), Xà Phiên
51 xã Lương Tâm < xã Lương Nghĩa, Lương Tâm
52 xã Thạnh Xuân < thị trấn Rạch Gòi; xã Tân Phú Thạnh, Thạnh Xuân
53 xã Tân Hòa < thị trấn Một Ngàn, Bảy Ngàn; xã Nhơn Nghĩa A, Tân Hòa
54 xã Trường Long Tây < xã Trường Long A, Trường Long Tây
55 xã Châu Thành < thị trấn Mái Dầm, Ngã Sáu; xã Đông Phú
56 xã Đông Phước < thị trấn Cái Tắc; xã Đông Thạnh, Đông Phước A
57 xã Phú Hữu < xã Phú Tân (huyện Châu Thành, tỉnh Hậu Giang), Đông Phước, Phú Hữu (huyện Châu Thành, tỉnh Hậu Giang)
58 xã Tân Bình < xã Bình Thành, Tân Bình
59 xã Hòa An < thị trấn Kinh Cùng; xã Hòa An
60 xã Phương Bình < xã Phương Phú, Phương Bình
61 xã Tân Phước Hưng < thị trấn Búng Tàu; xã Tân Phước Hưng
62 xã Hiệp Hưng < thị trấn Cây Dương; xã Hiệp Hưng
63 xã Phụng Hiệp < xã Hòa Mỹ, Phụng Hiệp
64 xã Thạnh Hòa < xã Long Thạnh, Tân Long (huyện Phụng Hiệp), Thạnh Hòa
65 xã Hòa Tú < xã Hòa Tú 1, Hòa Tú 2
66 xã Gia Hòa < xã Thạnh Quới (huyện Mỹ Xuyên), Gia Hòa 2
67 xã Nhu Gia < xã Thạnh Phú (huyện Mỹ Xuyên), Gia Hòa 1
68 xã Ngọc Tố < xã Tham Đôn, Ngọc Đông, Ngọc Tố
69 xã Trường Khánh < xã Hậu Thạnh, Phú Hữu (huyện Long Phú), Trường Khánh
70 xã Đại Ngãi < thị trấn Đại Ngãi; xã Long Đức
71 xã Tân Thạnh < xã Tân Hưng, Châu Khánh, Tân Thạnh (huyện Long Phú)
72 xã Long Phú < thị trấn Long Phú; xã Long Phú (huyện Long Phú)
73 xã Nhơn Mỹ < xã An Mỹ, Song Phụng, Nhơn Mỹ
74 xã An Lạc Thôn < thị trấn An Lạc Thôn; xã Xuân Hòa, Trinh Phú
75 xã Kế Sách < thị trấn Kế Sách; xã Kế An, Kế Thành
76 xã Thới An Hội < xã An Lạc Tây, Thới An Hội
77 xã Đại Hải < xã Ba Trinh, Đại Hải
78 xã Phú Tâm < thị trấn Châu Thành; xã Phú Tâm
79 xã An Ninh < xã An Hiệp, An Ninh
80 xã Thuận Hòa < xã Thuận Hòa (huyện Châu Thành), Phú Tân (huyện Châu Thành, tỉnh Sóc Trăng)
81 xã Hồ Đắc Kiện < xã Thiện Mỹ, Hồ Đắc Kiện
82 xã Mỹ Tú < thị trấn Huỳnh Hữu Nghĩa; xã Mỹ Thuận, Mỹ Tú
83 xã Long Hưng < xã Hưng Phú, Long Hưng
84 xã Mỹ Hương < xã Thuận Hưng (huyện Mỹ Tú), Phú Mỹ, Mỹ Hương
85 xã Tân Long < xã Thạnh Tân, Long Bình (thị xã Ngã Năm), Tân Long (thị xã Ngã Năm)
86 xã Phú Lộc < thị trấn Hưng Lợi, Phú Lộc; xã Thạnh Trị
87 xã Vĩnh Lợi < xã Châu Hưng, Vĩnh Thành, Vĩnh Lợi
88 xã Lâm Tân < xã Tuân Tức, Lâm Kiết, Lâm Tân
89 xã Thạnh Thới An < xã Thạnh Thới Thuận, Thạnh Thới An
90 xã Tài Văn < xã Viên An, Tài Văn
91 xã Liêu Tú < xã Viên Bình, Liêu Tú
92 xã Lịch Hội Thượng < thị trấn Lịch Hội Thượng; xã Lịch Hội Thượng
93 xã Trần Đề < thị trấn Trần Đề; xã Đại Ân 2, Trung Bình
94 xã An Thạnh < thị trấn Cù Lao Dung; xã An Thạnh 1, An Thạnh Tây, An Thạnh Đông
95 xã Cù Lao Dung < xã An Thạnh 2, Đại Ân 1, An Thạnh 3, An Thạnh Nam
96 phường Tân Lộc
96 xã Trường Long
96 xã Thạnh Phú (huyện Cờ Đỏ)
96 xã Thới Hưng
96 xã Phong Nẫm
96 xã Mỹ Phước
96 xã Lai Hòa
96 xã Vĩnh Hải
# 1669/NQ-UBTVQH15 2025-06-16 thành phố Hải Phòng
1 phường Thủy Nguyên < phường Dương Quan, Thủy Đường; ~phường Hoa Động, An Lư, Thủy Hà
2 phường Thiên Hương < phường Thiên Hương, Hoàng Lâm; ~phường Lê Hồng Phong, Hoa Động
3 phường Hòa Bình < phường Hòa Bình; ~phường An Lư, Thủy Hà
4 phường Nam Triệu < phường Nam Triệu Giang, Lập Lễ, Tam Hưng
5 phường Bạch Đằng < phường Minh Đức; xã Bạch Đằng (thành phố Thủy Nguyên); phường Phạm Ngũ Lão
6 phường Lưu Kiếm < phường Trần Hưng Đạo (thành phố Thủy Nguyên), Lưu Kiếm; ~xã Liên Xuân, Quang Trung (thành phố Thủy Nguyên)
7 phường Lê Ích Mộc < phường Quảng Thanh; ~phường Lê Hồng Phong; ~xã Quang Trung (thành phố Thủy Nguyên)
8 phường Hồng Bàng < phường Hoàng Văn Thụ, Minh Khai, Phan Bội Châu, Thượng Lý, Sở Dầu, Hùng Vương; ~phường Gia Viên
9 phường Hồng An < phường Quán Toan, An Hồng; ~phường An Hưng, Đại Bản, Lê Thiện, Tân Tiến
10 phường Ngô Quyền < phường Máy Chai, Vạn Mỹ, Cầu Tre; ~phường Gia Viên, Đông Khê
11 phường Gia Viên < phường Đằng Giang; ~phường Cầu Đất, Lạch Tray, Gia Viên, Đông Khê
12 phường Lê Chân < phường Hàng Kênh, Dư Hàng Kênh, Kênh Dương; ~phường An Biên, Trần Nguyên Hãn, Vĩnh Niệm, Cầu Đất, Lạch Tray
13 phường An Biên < phường An Dương; ~phường An Biên, Trần Nguyên Hãn, Vĩnh Niệm
14 phường Hải An < phường Cát Bi, Đằng Lâm, Thành Tô, Đằng Hải, Tràng Cát; ~phường Nam Hải, Đông Hải 2
15 phường Đông Hải < phường Đông Hải 1; ~phường Đông Hải 2, Nam Hải
16 phường Kiến An < ~phường Nam Sơn (quận Kiến An), Đồng Hòa, Bắc Sơn, Trần Thành Ngọ, Văn Đẩu
17 phường Phù Liễn < phường Bắc Hà, Ngọc Sơn; ~thị trấn Trường Sơn; ~phường Nam Sơn (quận Kiến An), Đồng Hòa, Bắc Sơn, Trần Thành Ngọ, Văn Đẩu
18 phường Nam Đồ Sơn < phường Minh Đức (quận Đồ Sơn), Bàng La, Hợp Đức; ~phường Vạn Hương, Ngọc Xuyên
19 phường Đồ Sơn < phường Hải Sơn; ~phường Tân Thành, Vạn Hương, Ngọc Xuyên
20 phường Hưng Đạo < phường Đa Phúc, Hưng Đạo; ~phường Anh Dũng, Hải Thành
21 phường Dương Kinh < phường Hòa Nghĩa; ~phường Tân Thành, Anh Dũng, Hải Thành
22 phường An Dương < phường Nam Sơn (quận An Dương); ~phường An Hải, Lê Lợi, Đồng Thái, Tân Tiến, An Hưng
23 phường An Hải < phường An Đồng, Hồng Thái; ~phường Lê Lợi, An Hải, Đồng Thái
24 phường An Phong < phường An Hòa, Hồng Phong; ~phường Đại Bản, Lê Thiện, Tân Tiến, Lê Lợi
25 phường Hải Dương < phường Trần Hưng Đạo (thành phố Hải Dương), Nhị Châu, Ngọc Châu, Quang Trung
26 phường Lê Thanh Nghị < phường Tân Bình, Thanh Bình, Lê Thanh Nghị; ~phường Trần Phú
27 phường Việt Hòa < phường Việt Hòa; xã Cao An; ~phường Tứ Minh; ~thị trấn Lai Cách
28 phường Thành Đông < phường Cẩm Thượng, Bình Hàn, Nguyễn Trãi; xã An Thượng
29 phường Nam Đồng < phường Nam Đồng; xã Tiền Tiến
30 phường Tân Hưng < phường Hải Tân, Tân Hưng; xã Ngọc Sơn; ~phường Trần Phú
31 phường Thạch Khôi < phường Thạch Khôi; xã Gia Xuyên, Liên Hồng; ~xã Thống Nhất
32 phường Tứ Minh < xã Cẩm Đoài; ~phường Tứ Minh; ~thị trấn Lai Cách
33 phường Ái Quốc < phường Ái Quốc; xã Quyết Thắng; ~xã Hồng Lạc
34 phường Chu Văn An < phường Sao Đỏ, Văn An, Chí Minh, Thái Học; ~phường Cộng Hòa, Văn Đức
35 phường Chí Linh < phường Phả Lại, Cổ Thành; xã Nhân Huệ
36 phường Trần Hưng Đạo < xã Lê Lợi, Hưng Đạo (thành phố Chí Linh); ~phường Cộng Hòa
37 phường Nguyễn Trãi < phường Bến Tắm; xã Bắc An, Hoàng Hoa Thám
38 phường Trần Nhân Tông < phường Hoàng Tân, Hoàng Tiến; ~phường Văn Đức
39 phường Lê Đại Hành < phường Tân Dân (thành phố Chí Linh), An Lạc, Đồng Lạc
40 phường Kinh Môn < phường An Lưu, Hiệp An, Long Xuyên
41 phường Nguyễn Đại Năng < phường Thái Thịnh, Hiến Thành; xã Minh Hòa
42 phường Trần Liễu < phường An Phụ; xã Hiệp Hòa; ~xã Thượng Quận
43 phường Bắc An Phụ < phường Thất Hùng; xã Bạch Đằng (thị xã Kinh Môn), Lê Ninh; ~phường Văn Đức
44 phường Phạm Sư Mạnh < phường Phạm Thái, An Sinh, Hiệp Sơn
45 phường Nhị Chiểu < phường Tân Dân (thị xã Kinh Môn), Minh Tân, Duy Tân, Phú Thứ
46 xã An Hưng < xã An Thái, An Thọ, Chiến Thắng
47 xã An Khánh < xã Tân Viên, Mỹ Đức; ~xã Thái Sơn
48 xã An Quang < xã Quốc Tuấn (huyện An Lão), Quang Trung (huyện An Lão), Quang Hưng
49 xã An Trường < xã Bát Trang, Trường Thọ, Trường Thành
50 xã An Lão < thị trấn An Lão; xã An Thắng, Tân Dân, An Tiến; ~thị trấn Trường Sơn; ~xã Thái Sơn
51 xã Kiến Thụy < thị trấn Núi Đối; xã Thanh Sơn (huyện Kiến Thụy), Thuận Thiên, Hữu Bằng; ~xã Kiến Hưng
52 xã Kiến Minh < xã Minh Tân (huyện Kiến Thụy), Đại Đồng, Đông Phương
53 xã Kiến Hải < xã Tân Phong (huyện Kiến Thụy), Đại Hợp (huyện Kiến Thụy), Tú Sơn; ~xã Đoàn Xá
54 xã Kiến Hưng < xã Tân Trào (huyện Kiến Thụy); ~xã Kiến Hưng, Đoàn Xá
55 xã Nghi Dương < xã Ngũ Phúc (huyện Kiến Thụy), Kiến Quốc, Du Lễ
56 xã Quyết Thắng < xã Đại Thắng, Tiên Cường, Tự Cường
57 xã Tiên Lãng < thị trấn Tiên Lãng; xã Quyết Tiến, Tiên Thanh, Khởi Nghĩa
58 xã Tân Minh < xã Cấp Tiến, Kiến Thiết, Đoàn Lập; ~xã Tân Minh
59 xã Tiên Minh < xã Tiên Thắng, Tiên Minh; ~xã Tân Minh
60 xã Chấn Hưng < xã Nam Hưng (huyện Tiên Lãng), Bắc Hưng, Đông Hưng, Tây Hưng
61 xã Hùng Thắng < xã Hùng Thắng (huyện Tiên Lãng), Vinh Quang
62 xã Vĩnh Bảo < thị trấn Vĩnh Bảo; xã Vĩnh Hưng (huyện Vĩnh Bảo), Tân Hưng, Tân Liên
63 xã Nguyễn Bỉnh Khiêm < xã Trấn Dương, Hòa Bình (huyện Vĩnh Bảo), Lý Học
64 xã Vĩnh Am < xã Tam Cường, Cao Minh, Liên Am
65 xã Vĩnh Hải < xã Tiền Phong, Vĩnh Hải
66 xã Vĩnh Hòa < xã Vĩnh Hòa (huyện Vĩnh Bảo), Hùng Tiến
67 xã Vĩnh Thịnh < xã Thắng Thủy, Trung Lập, Việt Tiến
68 xã Vĩnh Thuận < xã Vĩnh An, Giang Biên, Dũng Tiến
69 xã Việt Khê < xã Ninh Sơn; ~xã Liên Xuân
70 xã Nam An Phụ < xã Quang Thành, Lạc Long, Thăng Long; ~xã Tuấn Việt, Vũ Dũng, Cộng Hòa
71 xã Nam Sách < thị trấn Nam Sách; xã Hồng Phong (huyện Nam Sách), Đồng Lạc
72 xã Thái Tân < xã Minh Tân (huyện Nam Sách), An Sơn, Thái Tân
73 xã Trần Phú < xã Quốc Tuấn (huyện Nam Sách), Hiệp Cát, Trần Phú
74 xã Hợp Tiến < xã Nam Hưng (huyện Nam Sách), Nam Tân, Hợp Tiến
75 xã An Phú < xã An Bình, An Phú; ~xã Cộng Hòa
76 xã Thanh Hà < thị trấn Thanh Hà; xã Thanh Sơn (huyện Thanh Hà), Thanh Tân
77 xã Hà Tây < xã Tân An, An Phượng; ~xã Thanh Hải
78 xã Hà Bắc < xã Tân Việt (huyện Thanh Hà); ~xã Cẩm Việt, Hồng Lạc
79 xã Hà Nam < xã Thanh Xuân, Liên Mạc, Thanh Lang; ~xã Thanh An, Hòa Bình (huyện Kim Thành)
80 xã Hà Đông < xã Thanh Hồng, Vĩnh Cường, Thanh Quang
81 xã Mao Điền < xã Tân Trường, Cẩm Đông; ~xã Phúc Điền
82 xã Cẩm Giàng < xã Lương Điền, Ngọc Liên, Cẩm Hưng; ~xã Phúc Điền
83 xã Cẩm Giang < thị trấn Cẩm Giang; xã Định Sơn, Cẩm Hoàng
84 xã Tuệ Tĩnh < xã Đức Chính, Cẩm Vũ, Cẩm Văn
85 xã Kẻ Sặt < xã Vĩnh Hưng (huyện Bình Giang), Hùng Thắng (huyện Bình Giang); thị trấn Kẻ Sặt; ~xã Vĩnh Hồng
86 xã Bình Giang < xã Tân Việt (huyện Bình Giang), Long Xuyên, Hồng Khê, Cổ Bì; ~xã Vĩnh Hồng
87 xã Đường An < ~xã Thúc Kháng, Thái Minh, Tân Hồng, Thái Dương, Thái Hòa
88 xã Thượng Hồng < xã Bình Xuyên (huyện Bình Giang); ~xã Thanh Tùng, Đoàn Tùng, Thúc Kháng, Thái Minh, Tân Hồng, Thái Dương, Thái Hòa
89 xã Gia Lộc < xã Gia Tiến; ~thị trấn Gia Lộc; ~xã Gia Phúc, Yết Kiêu, Lê Lợi (huyện Gia Lộc)
90 xã Yết Kiêu < ~xã Thống Nhất, Lê Lợi (huyện Gia Lộc), Yết Kiêu
91 xã Gia Phúc < xã Toàn Thắng, Hoàng Diệu, Hồng Hưng; ~xã Thống Kênh, Đoàn Thượng, Quang Đức; ~thị trấn Gia Lộc; ~xã Gia Phúc
92 xã Trường Tân < xã Phạm Trấn, Nhật Quang; ~xã Thống Kênh, Đoàn Thượng, Quang Đức; ~thị trấn Thanh Miện
93 xã Tứ Kỳ < thị trấn Tứ Kỳ; xã Minh Đức, Quang Khải, Quang Phục
94 xã Tân Kỳ < xã Đại Hợp (huyện Tứ Kỳ), Tân Kỳ, Dân An, Kỳ Sơn; ~xã Hưng Đạo (huyện Tứ Kỳ)
95 xã Đại Sơn < xã Bình Lãng, Đại Sơn; ~xã Thanh Hải, Hưng Đạo (huyện Tứ Kỳ)
96 xã Chí Minh < xã An Thanh, Văn Tố, Chí Minh
97 xã Lạc Phượng < xã Quang Trung (huyện Tứ Kỳ), Lạc Phượng; ~xã Tiên Động
98 xã Nguyên Giáp < xã Hà Kỳ, Nguyên Giáp, Hà Thanh; ~xã Tiên Động
99 xã Ninh Giang < thị trấn Ninh Giang; xã Vĩnh Hòa (huyện Ninh Giang), Hồng Dụ, Hiệp Lực
100 xã Vĩnh Lại < xã Ứng Hòe, Tân Hương, Nghĩa An
101 xã Khúc Thừa Dụ < xã Bình Xuyên (huyện Ninh Giang), Hồng Phong (huyện Ninh Giang), Kiến Phúc
102 xã Tân An < xã Tân Phong (huyện Ninh Giang), An Đức, Đức Phúc
103 xã Hồng Châu < xã Tân Quang, Văn Hội, Hưng Long
104 xã Thanh Miện < xã Cao Thắng, Ngũ Hùng, Tứ Cường; ~thị trấn Thanh Miện
105 xã Bắc Thanh Miện < xã Hồng Quang, Lam Sơn, Lê Hồng
106 xã Hải Hưng < xã Tân Trào (huyện Thanh Miện), Ngô Quyền, Đoàn Kết
107 xã Nguyễn Lương Bằng < xã Phạm Kha, Nhân Quyền; ~xã Thanh Tùng, Đoàn Tùng
108 xã Nam Thanh Miện < xã Hồng Phong (huyện Thanh Miện), Thanh Giang, Chi Lăng Bắc, Chi Lăng Nam
109 xã Phú Thái < thị trấn Phú Thái; xã Kim Xuyên, Kim Anh, Kim Liên; ~xã Thượng Quận
110 xã Lai Khê < xã Lai Khê; ~xã Vũ Dũng, Tuấn Việt, Cộng Hoà, Thanh An, Cẩm Việt
111 xã An Thành < xã Ngũ Phúc (huyện Kim Thành), Kim Tân, Kim Đính
112 xã Kim Thành < xã Đồng Cẩm, Tam Kỳ, Đại Đức; ~xã Hòa Bình (huyện Kim Thành)
113 đặc khu Cát Hải < thị trấn Cát Hải, Cát Bà; xã Đồng Bài, Hoàng Châu, Nghĩa Lộ, Văn Phong, Gia Luận, Hiền Hào, Phù Long, Trân Châu, Việt Hải, Xuân Đám
114 đặc khu Bạch Long Vĩ < huyện Bạch Long Vĩ
# 1670/NQ-UBTVQH15 2025-06-16 tỉnh Lai Châu
1 xã Mường Kim < xã Tà Mung, Tà Hừa, Pha Mu, Mường Kim
2 xã Khoen On < xã Ta Gia, Khoen On
3 xã Than Uyên < thị trấn Than Uyên; xã Mường Than, Hua Nà, Mường Cang
4 xã Mường Than < xã Phúc Than, Mường Mít
5 xã Pắc Ta < xã Hố Mít, Pắc Ta
6 xã Nậm Sỏ < xã Tà Mít, Nậm Sỏ
7 xã Tân Uyên < thị trấn Tân Uyên; xã Trung Đồng, Thân Thuộc, Nậm Cần
8 xã Mường Khoa < xã Phúc Khoa, Mường Khoa
9 xã Bản Bo < xã Nà Tăm, Bản Bo
10 xã Bình Lư < thị trấn Tam Đường; xã Sơn Bình, Bình Lư
11 xã Tả Lèng < xã Giang Ma, Hồ Thầu, Tả Lèng
12 xã Khun Há < xã Bản Hon, Khun Há
13 xã Sin Suối Hồ < xã Nậm Xe, Thèn Sin, Sin Suối Hồ
14 xã Phong Thổ < thị trấn Phong Thổ; xã Huổi Luông, Ma Li Pho, Mường So
15 xã Dào San < xã Tung Qua Lìn, Mù Sang, Dào San
16 xã Sì Lở Lầu < xã Vàng Ma Chải, Mồ Sì San, Pa Vây Sử, Sì Lở Lầu
17 xã Khổng Lào < xã Hoang Thèn, Bản Lang, Khổng Lào
18 xã Tủa Sín Chải < xã Làng Mô, Tả Ngảo, Tủa Sín Chải
19 xã Sìn Hồ < thị trấn Sìn Hồ; xã Sà Dề Phìn, Phăng Sô Lin, Tả Phìn
20 xã Hồng Thu < xã Phìn Hồ, Ma Quai, Hồng Thu
21 xã Nậm Tăm < xã Lùng Thàng, Nậm Cha, Nậm Tăm
22 xã Pu Sam Cáp < xã Pa Khóa, Noong Hẻo, Pu Sam Cáp
23 xã Nậm Cuổi < xã Nậm Hăn, Nậm Cuổi
24 xã Nậm Mạ < xã Căn Co, Nậm Mạ
25 xã Lê Lợi < xã Nậm Pì, Pú Đao, Chăn Nưa, Lê Lợi
26 xã Nậm Hàng < thị trấn Nậm Nhùn; xã Nậm Manh, Nậm Hàng
27 xã Mường Mô < xã Nậm Chà, Mường Mô
28 xã Hua Bum < xã Vàng San, Hua Bum
29 xã Pa Tần < xã Nậm Ban, Trung Chải, Pa Tần
30 xã Bum Nưa < xã Pa Vệ Sủ, Bum Nưa
31 xã Bum Tở < thị trấn Mường Tè; xã Can Hồ, Bum Tở
32 xã Mường Tè < xã Nậm Khao, Mường Tè
33 xã Thu Lũm < xã Ka Lăng, Thu Lũm
34 xã Pa Ủ < xã Tá Bạ, Pa Ủ
35 phường Tân Phong < phường Tân Phong, Đông Phong; xã San Thàng, Nùng Nàng, Bản Giang
36 phường Đoàn Kết < phường Đoàn Kết, Quyết Tiến, Quyết Thắng; xã Lản Nhì Thàng, Sùng Phài
37 xã Mù Cả
37 xã Tà Tổng
# 1671/NQ-UBTVQH15 2025-06-16 tỉnh Lâm Đồng
1 xã Lạc Dương < xã Đạ Sar, Đạ Nhim, Đạ Chais
2 xã Đơn Dương < thị trấn Thạnh Mỹ; xã Đạ Ròn, Tu Tra
3 xã Ka Đô < xã Lạc Lâm, Ka Đô
4 xã Quảng Lập < xã Ka Đơn, Quảng Lập
5 xã D'Ran < thị trấn D'Ran; xã Lạc Xuân
6 xã Hiệp Thạnh < xã Hiệp An, Liên Hiệp, Hiệp Thạnh
7 xã Đức Trọng < thị trấn Liên Nghĩa; xã Phú Hội
8 xã Tân Hội < xã Tân Thành (huyện Đức Trọng), N' Thôn Hạ, Tân Hội
9 xã Tà Hine < xã Ninh Loan, Đà Loan, Tà Hine
10 xã Tà Năng < xã Đa Quyn, Tà Năng
11 xã Đinh Văn Lâm Hà < xã Bình Thạnh (huyện Đức Trọng), Tân Văn; thị trấn Đinh Văn
12 xã Phú Sơn Lâm Hà < xã Phú Sơn, Đạ Đờn
13 xã Nam Hà Lâm Hà < xã Nam Hà, Phi Tô
14 xã Nam Ban Lâm Hà < thị trấn Nam Ban; xã Đông Thanh, Mê Linh, Gia Lâm
15 xã Tân Hà Lâm Hà < xã Tân Hà (huyện Lâm Hà), Hoài Đức, Đan Phượng, Liên Hà
16 xã Phúc Thọ Lâm Hà < xã Phúc Thọ, Tân Thanh
17 xã Đam Rông 1 < xã Phi Liêng, Đạ K'Nàng
18 xã Đam Rông 2 < xã Rô Men, Liêng Srônh
19 xã Đam Rông 3 < xã Đạ Rsal, Đạ M'Rông
20 xã Đam Rông 4 < xã Đạ Tông, Đạ Long, Đưng K'Nớ
21 xã Di Linh < thị trấn Di Linh; xã Liên Đầm, Tân Châu, Gung Ré
22 xã Hòa Ninh < xã Đinh Trang Hòa, Hòa Trung, Hòa Ninh
23 xã Hòa Bắc < xã Hòa Nam, Hòa Bắc
24 xã Đinh Trang Thượng < xã Tân Lâm, Tân Thượng, Đinh Trang Thượng
25 xã Bảo Thuận < xã Đinh Lạc, Tân Nghĩa, Bảo Thuận
26 xã Sơn Điền < xã Gia Bắc, Sơn Điền
27 xã Gia Hiệp < xã Tam Bố, Gia Hiệp
28 xã Bảo Lâm 1 < thị trấn Lộc Thắng; xã Lộc Quảng, Lộc Ngãi
29 xã Bảo Lâm 2 < xã Lộc An, Lộc Đức, Tân Lạc
30 xã Bảo Lâm 3 < xã Lộc Thành, Lộc Nam
31 xã Bảo Lâm 4 < xã Lộc Phú, Lộc Lâm, B'Lá
32 xã Bảo Lâm 5 < xã Lộc Bảo, Lộc Bắc
33 xã Đạ Huoai < thị trấn Mađaguôi; xã Mađaguôi, Đạ Oai
34 xã Đạ Huoai 2 < thị trấn Đạ M'ri; xã Hà Lâm
35 xã Đạ Tẻh < thị trấn Đạ Tẻh; xã An Nhơn, Đạ Lây
36 xã Đạ Tẻh 2 < xã Quảng Trị, Đạ Pal, Đạ Kho
37 xã Đạ Tẻh 3 < xã Mỹ Đức, Quốc Oai
38 xã Cát Tiên < thị trấn Cát Tiên; xã Nam Ninh, Quảng Ngãi
39 xã Cát Tiên 2 < thị trấn Phước Cát; xã Phước Cát 2, Đức Phổ
40 xã Cát Tiên 3 < xã Gia Viễn, Tiên Hoàng, Đồng Nai Thượng
41 xã Vĩnh Hảo < xã Vĩnh Tân, Vĩnh Hảo
42 xã Liên Hương < thị trấn Liên Hương; xã Bình Thạnh (huyện Tuy Phong), Phước Thể, Phú Lạc
43 xã Tuy Phong < xã Phan Dũng; ~xã Phong Phú
44 xã Phan Rí Cửa < thị trấn Phan Rí Cửa; xã Chí Công, Hòa Minh; ~xã Phong Phú
45 xã Bắc Bình < thị trấn Chợ Lầu; xã Phan Hòa, Phan Hiệp, Phan Rí Thành
46 xã Hồng Thái < xã Phan Thanh, Hồng Thái; ~xã Hòa Thắng
47 xã Hải Ninh < xã Bình An, Phan Điền, Hải Ninh
48 xã Phan Sơn < xã Phan Lâm, Phan Sơn
49 xã Sông Lũy < xã Phan Tiến, Bình Tân, Sông Lũy
50 xã Lương Sơn < thị trấn Lương Sơn; xã Sông Bình
51 xã Hòa Thắng < xã Hồng Phong; ~xã Hòa Thắng
52 xã Đông Giang < xã Đông Tiến, Đông Giang
53 xã La Dạ < xã Đa Mi, La Dạ
54 xã Hàm Thuận Bắc < xã Thuận Hòa, Hàm Trí, Hàm Phú
55 xã Hàm Thuận < thị trấn Ma Lâm; xã Thuận Minh, Hàm Đức
56 xã Hồng Sơn < xã Hồng Liêm, Hồng Sơn
57 xã Hàm Liêm < xã Hàm Chính, Hàm Liêm
58 xã Tuyên Quang < xã Tiến Lợi, Hàm Mỹ
59 xã Hàm Thạnh < xã Mỹ Thạnh, Hàm Cần, Hàm Thạnh
60 xã Hàm Kiệm < xã Mương Mán, Hàm Cường, Hàm Kiệm
61 xã Tân Thành < xã Tân Thành (huyện Hàm Thuận Nam), Thuận Quý, Tân Thuận
62 xã Hàm Thuận Nam < thị trấn Thuận Nam; xã Hàm Minh
63 xã Tân Lập < xã Sông Phan, Tân Lập
64 xã Tân Minh < thị trấn Tân Minh; xã Tân Đức, Tân Phúc
65 xã Hàm Tân < xã Tân Hà (huyện Hàm Tân), Tân Xuân; thị trấn Tân Nghĩa
66 xã Sơn Mỹ < xã Tân Thắng, Thắng Hải, Sơn Mỹ
67 xã Tân Hải < xã Tân Tiến, Tân Hải
68 xã Nghị Đức < xã Đức Phú, Nghị Đức
69 xã Bắc Ruộng < xã Măng Tố, Bắc Ruộng
70 xã Đồng Kho < xã Huy Khiêm, La Ngâu, Đức Bình, Đồng Kho
71 xã Tánh Linh < thị trấn Lạc Tánh; xã Gia An, Đức Thuận
72 xã Suối Kiết < xã Gia Huynh, Suối Kiết
73 xã Nam Thành < xã Mê Pu, Sùng Nhơn, Đa Kai
74 xã Đức Linh < thị trấn Võ Xu; xã Nam Chính, Vũ Hòa
75 xã Hoài Đức < thị trấn Đức Tài; xã Đức Tín, Đức Hạnh
76 xã Trà Tân < xã Tân Hà (huyện Đức Linh), Đông Hà, Trà Tân
77 xã Đắk Wil < xã Ea Pô, Đắk Wil
78 xã Nam Dong < xã Đắk D'rông, Nam Dong
79 xã Cư Jút < thị trấn Ea T'ling; xã Trúc Sơn, Tâm Thắng, Cư K'nia
80 xã Thuận An < xã Đắk Lao, Thuận An
81 xã Đức Lập < thị trấn Đắk Mil; xã Đức Mạnh, Đức Minh
82 xã Đắk Mil < xã Đắk Gằn, Đắk N'Drót, Đắk R'La
83 xã Đắk Sắk < xã Nam Xuân, Long Sơn, Đắk Sắk
84 xã Nam Đà < xã Buôn Choáh, Đắk Sôr, Nam Đà
85 xã Krông Nô < xã Tân Thành (huyện Krông Nô), Đắk Drô; thị trấn Đắk Mâm
86 xã Nâm Nung < xã Nâm N'Đir, Nâm Nung
87 xã Quảng Phú < xã Đức Xuyên, Đắk Nang, Quảng Phú
88 xã Đắk Song < xã Đắk Môl, Đắk Hòa
89 xã Đức An < thị trấn Đức An; xã Đắk N'Drung, Nam Bình
90 xã Thuận Hạnh < xã Thuận Hà, Thuận Hạnh
91 xã Trường Xuân < xã Nâm N'Jang, Trường Xuân
92 xã Tà Đùng < xã Đắk Som, Đắk R'Măng
93 xã Quảng Khê < xã Đắk Plao, Quảng Khê
94 xã Quảng Tân < xã Đắk Ngo, Quảng Tân
95 xã Tuy Đức < xã Quảng Tâm, Đắk R'Tíh, Đắk Búk So
96 xã Kiến Đức < thị trấn Kiến Đức; xã Đạo Nghĩa, Nghĩa Thắng, Kiến Thành
97 xã Nhân Cơ < xã Nhân Đạo, Đắk Wer, Nhân Cơ
98 xã Quảng Tín < xã Đắk Sin, Hưng Bình, Đắk Ru, Quảng Tín
99 phường Xuân Hương - Đà Lạt < phường 1 (thành phố Đà Lạt), 2 (thành phố Đà Lạt), 3, 4, 10
100 phường Cam Ly - Đà Lạt < phường 5, 6; xã Tà Nung
101 phường Lâm Viên - Đà Lạt < phường 8, 9, 12
102 phường Xuân Trường - Đà Lạt < phường 11; xã Xuân Thọ, Xuân Trường, Trạm Hành
103 phường Lang Biang - Đà Lạt < phường 7; thị trấn Lạc Dương; xã Lát
104 phường 1 Bảo Lộc < phường 1 (thành phố Bảo Lộc), Lộc Phát; xã Lộc Thanh
105 phường 2 Bảo Lộc < phường 2 (thành phố Bảo Lộc); xã Lộc Tân, Đam Bri
106 phường 3 Bảo Lộc < phường Lộc Tiến; xã Lộc Châu, Đại Lào
107 phường B'Lao < phường Lộc Sơn, B'Lao; xã Lộc Nga
108 phường Hàm Thắng < phường Xuân An; thị trấn Phú Long; xã Hàm Thắng
109 phường Bình Thuận < phường Phú Tài; xã Phong Nẫm, Hàm Hiệp
110 phường Mũi Né < phường Hàm Tiến, Mũi Né; xã Thiện Nghiệp
111 phường Phú Thủy < phường Thanh Hải, Phú Hài, Phú Thủy
112 phường Phan Thiết < phường Phú Trinh, Lạc Đạo, Bình Hưng
113 phường Tiến Thành < phường Đức Long; xã Tiến Thành
114 phường La Gi < phường Tân An, Bình Tân, Tân Thiện; xã Tân Bình
115 phường Phước Hội < phường Phước Lộc, Phước Hội; xã Tân Phước
116 phường Bắc Gia Nghĩa < phường Quảng Thành, Nghĩa Thành, Nghĩa Đức; xã Đắk Ha
117 phường Nam Gia Nghĩa < phường Nghĩa Phú, Nghĩa Tân; xã Đắk R'Moan
118 phường Đông Gia Nghĩa < phường Nghĩa Trung; xã Đắk Nia
119 đặc khu Phú Quý < xã Long Hải, Ngũ Phụng, Tam Thanh
120 xã Đạ Huoai 3 = xã Bà Gia
121 xã Quảng Hòa
121 xã Quảng Sơn
121 xã Quảng Trực
121 xã Ninh Gia
# 1672/NQ-UBTVQH15 2025-06-16 tỉnh Lạng Sơn
1 xã Thất Khê < xã Chi Lăng (huyện Tràng Định), Chí Minh; thị trấn Thất Khê
2 xã Đoàn Kết < xã Khánh Long, Cao Minh, Đoàn Kết
3 xã Tân Tiến < xã Tân Yên, Kim Đồng, Tân Tiến
4 xã Tràng Định < xã Đề Thám, Hùng Sơn, Hùng Việt
5 xã Quốc Khánh < xã Tri Phương, Đội Cấn, Quốc Khánh
6 xã Kháng Chiến < xã Trung Thành, Tân Minh, Kháng Chiến
7 xã Quốc Việt < xã Đào Viên, Quốc Việt
8 xã Bình Gia < xã Hoàng Văn Thụ (huyện Bình Gia), Mông Ân; thị trấn Bình Gia
9 xã Tân Văn < xã Hồng Thái (huyện Bình Gia), Bình La, Tân Văn
10 xã Hồng Phong < xã Hồng Phong (huyện Bình Gia), Minh Khai
11 xã Hoa Thám < xã Hưng Đạo, Hoa Thám
12 xã Quý Hòa < xã Vĩnh Yên, Quý Hòa
13 xã Thiện Hòa < xã Yên Lỗ, Thiện Hòa
14 xã Thiện Thuật < xã Quang Trung, Thiện Thuật
15 xã Thiện Long < xã Hòa Bình (huyện Bình Gia), Tân Hòa, Thiện Long
16 xã Bắc Sơn < thị trấn Bắc Sơn; xã Long Đống, Bắc Quỳnh
17 xã Hưng Vũ < xã Trấn Yên, Hưng Vũ
18 xã Vũ Lăng < xã Tân Lập, Tân Hương, Chiêu Vũ, Vũ Lăng
19 xã Nhất Hòa < xã Tân Thành (huyện Bắc Sơn), Nhất Tiến, Nhất Hòa
20 xã Vũ Lễ < xã Chiến Thắng (huyện Bắc Sơn), Vũ Sơn, Vũ Lễ
21 xã Tân Tri < xã Đồng Ý, Vạn Thủy, Tân Tri
22 xã Văn Quan < xã Hòa Bình (huyện Văn Quan), Tú Xuyên; thị trấn Văn Quan
23 xã Điềm He < xã Trấn Ninh, Liên Hội, Điềm He
24 xã Yên Phúc < xã An Sơn, Bình Phúc, Yên Phúc
25 xã Tri Lễ < xã Lương Năng, Hữu Lễ, Tri Lễ
26 xã Tân Đoàn < xã Tân Thành (huyện Cao Lộc), Tràng Phái, Tân Đoàn
27 xã Khánh Khê < xã Xuân Long, Bình Trung, Khánh Khê
28 xã Na Sầm < thị trấn Na Sầm; xã Hoàng Việt, Bắc Hùng
29 xã Hoàng Văn Thụ < xã Hồng Thái (huyện Văn Lãng), Hoàng Văn Thụ (huyện Văn Lãng), Tân Mỹ, Nhạc Kỳ, Tân Thanh
30 xã Thụy Hùng < xã Thụy Hùng (huyện Văn Lãng), Thanh Long, Trùng Khánh
31 xã Văn Lãng < xã Bắc Việt, Bắc La, Tân Tác, Thành Hòa
32 xã Hội Hoan < xã Gia Miễn, Hội Hoan
33 xã Lộc Bình < thị trấn Lộc Bình; xã Khánh Xuân, Đồng Bục, Hữu Khánh
34 xã Mẫu Sơn < xã Mẫu Sơn (huyện Lộc Bình), Yên Khoái, Tú Mịch
35 xã Na Dương < thị trấn Na Dương; xã Đông Quan, Tú Đoạn
36 xã Lợi Bác < xã Sàn Viên, Lợi Bác
37 xã Thống Nhất < xã Minh Hiệp, Hữu Lân, Thống Nhất
38 xã Xuân Dương < xã Nam Quan, Ái Quốc, Xuân Dương
39 xã Khuất Xá < xã Tam Gia, Khuất Xá
40 xã Đình Lập < thị trấn Đình Lập; xã Đình Lập; ~xã Bính Xá
41 xã Thái Bình < thị trấn Nông Trường Thái Bình; xã Lâm Ca, Thái Bình
42 xã Châu Sơn < xã Bắc Lãng, Đồng Thắng, Cường Lợi, Châu Sơn; ~xã Kiên Mộc
43 xã Kiên Mộc < xã Bắc Xa; ~xã Bính Xá, Kiên Mộc
44 xã Hữu Lũng < thị trấn Hữu Lũng; xã Đồng Tân, Hồ Sơn
45 xã Tuấn Sơn < xã Minh Sơn, Minh Hòa, Hòa Thắng
46 xã Tân Thành < xã Tân Thành (huyện Hữu Lũng), Hòa Lạc, Hòa Sơn
47 xã Vân Nham < xã Minh Tiến, Nhật Tiến, Vân Nham
48 xã Thiện Tân < xã Thanh Sơn, Đồng Tiến, Thiện Tân
49 xã Yên Bình < xã Hòa Bình (huyện Hữu Lũng), Quyết Thắng, Yên Bình
50 xã Hữu Liên < xã Yên Thịnh, Hữu Liên
51 xã Cai Kinh < xã Yên Vượng, Yên Sơn, Cai Kinh
52 xã Chi Lăng < xã Chi Lăng (huyện Chi Lăng); thị trấn Chi Lăng, Đồng Mỏ
53 xã Quan Sơn < xã Hữu Kiên, Quan Sơn
54 xã Chiến Thắng < xã Chiến Thắng (huyện Chi Lăng), Vân An, Liên Sơn, Vân Thủy
55 xã Nhân Lý < xã Mai Sao, Bắc Thủy, Lâm Sơn, Nhân Lý
56 xã Bằng Mạc < xã Gia Lộc, Bằng Hữu, Thượng Cường, Bằng Mạc
57 xã Vạn Linh < xã Hòa Bình (huyện Chi Lăng), Y Tịch, Vạn Linh
58 xã Đồng Đăng < thị trấn Đồng Đăng; xã Thụy Hùng (huyện Cao Lộc), Phú Xá, Hồng Phong, Bảo Lâm
59 xã Cao Lộc < xã Lộc Yên, Thanh Lòa, Thạch Đạn
60 xã Công Sơn < xã Hòa Cư, Hải Yến, Công Sơn
61 xã Ba Sơn < xã Mẫu Sơn (huyện Cao Lộc), Cao Lâu, Xuất Lễ
62 phường Tam Thanh < phường Tam Thanh; xã Hoàng Đồng
63 phường Lương Văn Tri < phường Chi Lăng; xã Quảng Lạc
64 phường Kỳ Lừa < phường Hoàng Văn Thụ; thị trấn Cao Lộc; xã Hợp Thành, Tân Liên, Gia Cát
65 phường Đông Kinh < phường Vĩnh Trại, Đông Kinh; xã Yên Trạch, Mai Pha
# 1673/NQ-UBTVQH15 2025-06-16 tỉnh Lào Cai
1 xã Khao Mang < xã Hồ Bốn, Khao Mang
2 xã Mù Cang Chải < thị trấn Mù Cang Chải; xã Kim Nọi, Mồ Dề, Chế Cu Nha
3 xã Púng Luông < xã Nậm Khắt, La Pán Tẩn, Dế Xu Phình, Púng Luông
4 xã Tú Lệ < xã Cao Phạ, Tú Lệ
5 xã Trạm Tấu < xã Pá Lau, Pá Hu, Túc Đán, Trạm Tấu
6 xã Hạnh Phúc < thị trấn Trạm Tấu; xã Bản Công, Hát Lừu, Xà Hồ
7 xã Phình Hồ < xã Làng Nhì, Bản Mù, Phình Hồ
8 xã Liên Sơn < thị trấn Nông trường Liên Sơn; xã Sơn A, Nghĩa Phúc
9 xã Gia Hội < xã Nậm Búng, Nậm Lành, Gia Hội
10 xã Sơn Lương < xã Nậm Mười, Sùng Đô, Suối Quyền, Sơn Lương
11 xã Văn Chấn < thị trấn Sơn Thịnh; xã Đồng Khê, Suối Bu, Suối Giàng
12 xã Thượng Bằng La < thị trấn Nông trường Trần Phú; xã Thượng Bằng La
13 xã Chấn Thịnh < xã Tân Thịnh (huyện Văn Chấn), Đại Lịch, Chấn Thịnh
14 xã Nghĩa Tâm < xã Bình Thuận, Minh An, Nghĩa Tâm
15 xã Phong Dụ Hạ < xã Xuân Tầm, Phong Dụ Hạ
16 xã Châu Quế < xã Châu Quế Thượng, Châu Quế Hạ
17 xã Lâm Giang < xã Lang Thíp, Lâm Giang
18 xã Đông Cuông < xã Quang Minh, An Bình, Đông An, Đông Cuông
19 xã Tân Hợp < xã Đại Sơn, Nà Hẩu, Tân Hợp
20 xã Mậu A < thị trấn Mậu A; xã Yên Thái, An Thịnh, Mậu Đông, Ngòi A
21 xã Xuân Ái < xã Đại Phác, Yên Phú, Yên Hợp, Viễn Sơn, Xuân Ái
22 xã Mỏ Vàng < xã An Lương, Mỏ Vàng
23 xã Lâm Thượng < xã Mai Sơn, Khánh Thiện, Tân Phượng, Lâm Thượng
24 xã Lục Yên < thị trấn Yên Thế; xã Minh Xuân, Yên Thắng, Liễu Đô
25 xã Tân Lĩnh < xã Minh Chuẩn, Tân Lập, Phan Thanh, Khai Trung, Tân Lĩnh
26 xã Khánh Hòa < xã Tô Mậu, An Lạc, Động Quan, Khánh Hòa
27 xã Phúc Lợi < xã Trúc Lâu, Trung Tâm, Phúc Lợi
28 xã Mường Lai < xã An Phú, Vĩnh Lạc, Minh Tiến, Mường Lai
29 xã Cảm Nhân < xã Xuân Long, Ngọc Chấn, Cảm Nhân
30 xã Yên Thành < xã Phúc Ninh, Mỹ Gia, Xuân Lai, Phúc An, Yên Thành
31 xã Thác Bà < thị trấn Thác Bà; xã Vũ Linh, Bạch Hà, Hán Đà, Vĩnh Kiên, Đại Minh
32 xã Yên Bình < thị trấn Yên Bình; xã Tân Hương, Thịnh Hưng, Đại Đồng
33 xã Bảo Ái < xã Cảm Ân, Mông Sơn, Tân Nguyên, Bảo Ái
34 xã Trấn Yên < thị trấn Cổ Phúc; xã Báo Đáp, Tân Đồng, Thành Thịnh, Hòa Cuông, Minh Quán
35 xã Hưng Khánh < xã Hồng Ca, Hưng Khánh
36 xã Lương Thịnh < xã Hưng Thịnh, Lương Thịnh
37 xã Việt Hồng < xã Việt Cường, Vân Hội, Việt Hồng
38 xã Quy Mông < xã Kiên Thành, Y Can, Quy Mông
39 xã Cốc San < xã Đồng Tuyển, Tòng Sành, Cốc San
40 xã Hợp Thành < xã Tả Phời, Hợp Thành
41 xã Phong Hải < thị trấn Nông trường Phong Hải; xã Bản Cầm
42 xã Xuân Quang < xã Phong Niên, Trì Quang, Xuân Quang
43 xã Bảo Thắng < thị trấn Phố Lu; xã Sơn Hà, Sơn Hải, Thái Niên
44 xã Tằng Loỏng < thị trấn Tằng Loỏng; xã Phú Nhuận
45 xã Gia Phú < xã Xuân Giao, Thống Nhất, Gia Phú
46 xã Mường Hum < xã Nậm Pung, Trung Lèng Hồ, Mường Hum
47 xã Dền Sáng < xã Dền Thàng, Sàng Ma Sáo, Dền Sáng
48 xã Y Tý < xã A Lù, Y Tý
49 xã A Mú Sung < xã Nậm Chạc, A Mú Sung
50 xã Trịnh Tường < xã Cốc Mỳ, Trịnh Tường
51 xã Bản Xèo < xã Pa Cheo, Mường Vi, Bản Xèo
52 xã Bát Xát < thị trấn Bát Xát; xã Bản Vược, Bản Qua, Phìn Ngan, Quang Kim
53 xã Võ Lao < xã Nậm Mả, Nậm Dạng, Võ Lao
54 xã Khánh Yên < xã Khánh Yên Trung, Liêm Phú, Khánh Yên Hạ
55 xã Văn Bàn < thị trấn Khánh Yên; xã Khánh Yên Thượng, Sơn Thuỷ, Làng Giàng, Hòa Mạc
56 xã Dương Quỳ < xã Thẳm Dương, Dương Quỳ
57 xã Chiềng Ken < xã Nậm Tha, Chiềng Ken
58 xã Minh Lương < xã Nậm Xây, Minh Lương
59 xã Nậm Chày < xã Dần Thàng, Nậm Chày
60 xã Bảo Yên < thị trấn Phố Ràng; xã Yên Sơn, Lương Sơn, Xuân Thượng
61 xã Nghĩa Đô < xã Tân Tiến, Vĩnh Yên, Nghĩa Đô
62 xã Thượng Hà < xã Điện Quan, Minh Tân, Thượng Hà
63 xã Xuân Hòa < xã Tân Dương, Xuân Hòa
64 xã Phúc Khánh < xã Việt Tiến, Phúc Khánh
65 xã Bảo Hà < xã Kim Sơn, Cam Cọn, Tân An, Tân Thượng, Bảo Hà
66 xã Mường Bo < xã Liên Minh, Mường Bo
67 xã Bản Hồ < xã Thanh Bình (thị xã Sa Pa), Bản Hồ
68 xã Tả Van < xã Hoàng Liên, Mường Hoa, Tả Van
69 xã Tả Phìn < xã Trung Chải, Tả Phìn
70 xã Cốc Lầu < xã Nậm Lúc, Bản Cái, Cốc Lầu
71 xã Bảo Nhai < xã Nậm Đét, Cốc Ly, Bảo Nhai
72 xã Bản Liền < xã Nậm Khánh, Bản Liền
73 xã Bắc Hà < thị trấn Bắc Hà; xã Na Hối, Thải Giàng Phố, Bản Phố, Hoàng Thu Phố, Nậm Mòn
74 xã Tả Củ Tỷ < xã Lùng Cải, Tả Củ Tỷ
75 xã Lùng Phình < xã Tả Van Chư, Lùng Phình, Lùng Thẩn
76 xã Pha Long < xã Tả Ngài Chồ, Dìn Chin, Tả Gia Khâu, Pha Long
77 xã Mường Khương < thị trấn Mường Khương; xã Thanh Bình (huyện Mường Khương), Nậm Chảy, Tung Chung Phố, Nấm Lư
78 xã Bản Lầu < xã Bản Sen, Lùng Vai, Bản Lầu
79 xã Cao Sơn < xã Lùng Khấu Nhin, Tả Thàng, La Pan Tẩn, Cao Sơn
80 xã Si Ma Cai < thị trấn Si Ma Cai; xã Sán Chải, Nàn Sán, Cán Cấu, Quan Hồ Thẩn
81 xã Sín Chéng < xã Bản Mế, Thào Chư Phìn, Nàn Sín, Sín Chéng
82 phường Nghĩa Lộ < phường Tân An, Pú Trạng; xã Nghĩa An, Nghĩa Sơn
83 phường Trung Tâm < phường Trung Tâm; xã Phù Nham, Nghĩa Lợi, Nghĩa Lộ
84 phường Cầu Thia < phường Cầu Thia; xã Thanh Lương, Thạch Lương, Phúc Sơn, Hạnh Sơn
85 phường Văn Phú < phường Yên Thịnh; xã Tân Thịnh (thành phố Yên Bái), Văn Phú, Phú Thịnh
86 phường Yên Bái < phường Đồng Tâm, Yên Ninh, Minh Tân, Nguyễn Thái Học, Hồng Hà
87 phường Nam Cường < phường Nam Cường (thành phố Yên Bái); xã Minh Bảo, Tuy Lộc, Cường Thịnh
88 phường Âu Lâu < phường Hợp Minh; xã Giới Phiên, Minh Quân, Âu Lâu
89 phường Cam Đường < phường Nam Cường (thành phố Lào Cai), Xuân Tăng, Pom Hán, Bắc Cường, Bắc Lệnh, Bình Minh; xã Cam Đường
90 phường Lào Cai < phường Duyên Hải, Cốc Lếu, Kim Tân, Lào Cai; xã Vạn Hòa, Bản Phiệt
91 phường Sa Pa < phường Hàm Rồng, Ô Quý Hồ, Sa Pả, Cầu Mây, Phan Si Păng, Sa Pa
92 xã Nậm Xé
92 xã Ngũ Chỉ Sơn
92 xã Chế Tạo
92 xã Lao Chải
92 xã Nậm Có
92 xã Tà Xi Láng
92 xã Cát Thịnh
92 xã Phong Dụ Thượng
# 1674/NQ-UBTVQH15 2025-06-16 tỉnh Ninh Bình
1 xã Bình Lục < xã Bình Nghĩa, Tràng An, Đồng Du
2 xã Bình Mỹ < thị trấn Bình Mỹ; xã Đồn Xá, La Sơn
3 xã Bình An < xã Trung Lương, Ngọc Lũ, Bình An
4 xã Bình Giang < xã Bồ Đề, Vũ Bản, An Ninh
5 xã Bình Sơn < xã Tiêu Động, An Lão, An Đổ
6 xã Liêm Hà < xã Liêm Phong, Liêm Cần, Thanh Hà
7 xã Tân Thanh < thị trấn Tân Thanh; xã Thanh Thủy, Thanh Phong
8 xã Thanh Bình < xã Liêm Sơn, Liêm Thuận, Liêm Túc
9 xã Thanh Lâm < xã Thanh Nghị, Thanh Tân, Thanh Hải
10 xã Thanh Liêm < xã Thanh Hương, Thanh Tâm, Thanh Nguyên
11 xã Lý Nhân < xã Chính Lý, Hợp Lý, Văn Lý
12 xã Nam Xang < xã Công Lý, Nguyên Lý, Đức Lý
13 xã Bắc Lý < xã Chân Lý, Đạo Lý, Bắc Lý
14 xã Vĩnh Trụ < thị trấn Vĩnh Trụ; xã Nhân Chính, Nhân Khang
15 xã Trần Thương < xã Trần Hưng Đạo, Nhân Nghĩa, Nhân Bình
16 xã Nhân Hà < xã Nhân Thịnh, Nhân Mỹ, Xuân Khê
17 xã Nam Lý < xã Tiến Thắng (huyện Lý Nhân), Phú Phúc, Hòa Hậu
18 xã Nam Trực < thị trấn Nam Giang; xã Nam Cường, Nam Hùng
19 xã Nam Minh < xã Nam Dương, Bình Minh, Nam Tiến
20 xã Nam Đồng < xã Đồng Sơn, Nam Thái
21 xã Nam Ninh < xã Nam Hoa, Nam Lợi, Nam Hải, Nam Thanh
22 xã Nam Hồng < xã Tân Thịnh, Nam Thắng, Nam Hồng
23 xã Minh Tân < xã Cộng Hòa, Minh Tân
24 xã Hiển Khánh < xã Hợp Hưng, Trung Thành, Quang Trung, Hiển Khánh
25 xã Vụ Bản < thị trấn Gôi; xã Kim Thái, Tam Thanh
26 xã Liên Minh < xã Vĩnh Hào, Đại Thắng, Liên Minh
27 xã Ý Yên < xã Yên Phong (huyện Ý Yên), Hồng Quang (huyện Ý Yên), Yên Khánh; thị trấn Lâm
28 xã Yên Đồng < xã Yên Đồng (huyện Ý Yên), Yên Trị, Yên Khang
29 xã Yên Cường < xã Yên Nhân (huyện Ý Yên), Yên Lộc (huyện Ý Yên), Yên Phúc, Yên Cường
30 xã Vạn Thắng < xã Yên Thắng (huyện Ý Yên), Yên Tiến, Yên Lương
31 xã Vũ Dương < xã Yên Mỹ (huyện Ý Yên), Yên Bình, Yên Dương, Yên Ninh
32 xã Tân Minh < xã Trung Nghĩa, Tân Minh
33 xã Phong Doanh < xã Phú Hưng, Yên Thọ, Yên Chính
34 xã Cổ Lễ < thị trấn Cổ Lễ; xã Trung Đông, Trực Tuấn
35 xã Ninh Giang < xã Trực Chính, Phương Định, Liêm Hải
36 xã Cát Thành < thị trấn Cát Thành; xã Việt Hùng, Trực Đạo
37 xã Trực Ninh < xã Trực Thanh, Trực Nội, Trực Hưng
38 xã Quang Hưng < xã Trực Khang, Trực Mỹ, Trực Thuận
39 xã Minh Thái < xã Trực Đại, Trực Thái, Trực Thắng
40 xã Ninh Cường < thị trấn Ninh Cường; xã Trực Cường, Trực Hùng
41 xã Xuân Trường < thị trấn Xuân Trường; xã Xuân Phúc, Xuân Ninh, Xuân Ngọc
42 xã Xuân Hưng < xã Xuân Vinh, Trà Lũ, Thọ Nghiệp
43 xã Xuân Giang < xã Xuân Tân, Xuân Phú, Xuân Giang
44 xã Xuân Hồng < xã Xuân Châu, Xuân Thành, Xuân Thượng, Xuân Hồng
45 xã Hải Hậu < thị trấn Yên Định; xã Hải Trung, Hải Long
46 xã Hải Anh < xã Hải Minh, Hải Đường, Hải Anh
47 xã Hải Tiến < thị trấn Cồn; xã Hải Sơn, Hải Tân
48 xã Hải Hưng < xã Hải Nam, Hải Lộc, Hải Hưng
49 xã Hải An < xã Hải Phong, Hải Giang, Hải An
50 xã Hải Quang < xã Hải Đông, Hải Tây, Hải Quang
51 xã Hải Xuân < xã Hải Phú, Hải Hòa, Hải Xuân
52 xã Hải Thịnh < thị trấn Thịnh Long; xã Hải Châu, Hải Ninh
53 xã Giao Minh < xã Giao Thiện, Giao Hương, Giao Thanh
54 xã Giao Hòa < xã Hồng Thuận, Giao An, Giao Lạc
55 xã Giao Thủy < thị trấn Giao Thủy; xã Bình Hòa
56 xã Giao Phúc < xã Giao Xuân, Giao Hà, Giao Hải
57 xã Giao Hưng < xã Giao Nhân, Giao Long, Giao Châu
58 xã Giao Bình < xã Giao Yến, Bạch Long, Giao Tân
59 xã Giao Ninh < thị trấn Quất Lâm; xã Giao Phong, Giao Thịnh
60 xã Đồng Thịnh < xã Hoàng Nam, Đồng Thịnh
61 xã Nghĩa Hưng < thị trấn Liễu Đề; xã Nghĩa Thái, Nghĩa Châu, Nghĩa Trung
62 xã Nghĩa Sơn < xã Nghĩa Lạc, Nghĩa Sơn
63 xã Hồng Phong < xã Nghĩa Hồng, Nghĩa Phong, Nghĩa Phú
64 xã Quỹ Nhất < thị trấn Quỹ Nhất; xã Nghĩa Thành, Nghĩa Lợi
65 xã Nghĩa Lâm < xã Nghĩa Hùng, Nghĩa Hải, Nghĩa Lâm
66 xã Rạng Đông < xã Nam Điền (huyện Nghĩa Hưng), Phúc Thắng; thị trấn Rạng Đông
67 xã Gia Viễn < thị trấn Thịnh Vượng; xã Gia Hòa
68 xã Đại Hoàng < xã Tiến Thắng (huyện Gia Viễn), Gia Phương, Gia Trung
69 xã Gia Hưng < xã Liên Sơn (huyện Gia Viễn), Gia Phú, Gia Hưng
70 xã Gia Phong < xã Gia Lạc, Gia Minh, Gia Phong
71 xã Gia Vân < xã Gia Lập, Gia Vân; ~xã Gia Tân
72 xã Gia Trấn < xã Gia Thanh, Gia Xuân, Gia Trấn
73 xã Nho Quan < thị trấn Nho Quan; xã Đồng Phong, Yên Quang
74 xã Gia Lâm < xã Gia Sơn, Xích Thổ, Gia Lâm
75 xã Gia Tường < xã Gia Thủy, Đức Long, Gia Tường
76 xã Phú Sơn < xã Thạch Bình, Lạc Vân, Phú Sơn
77 xã Cúc Phương < xã Văn Phương, Cúc Phương
78 xã Phú Long < xã Kỳ Phú, Phú Long
79 xã Thanh Sơn < xã Thanh Sơn (huyện Nho Quan), Thượng Hòa, Văn Phú
80 xã Quỳnh Lưu < xã Phú Lộc, Quỳnh Lưu
81 xã Yên Khánh < thị trấn Yên Ninh; xã Khánh Cư, Khánh Vân, Khánh Hải
82 xã Khánh Nhạc < xã Khánh Hồng, Khánh Nhạc
83 xã Khánh Thiện < xã Khánh Cường, Khánh Lợi, Khánh Thiện
84 xã Khánh Hội < xã Khánh Mậu, Khánh Thủy, Khánh Hội
85 xã Khánh Trung < xã Khánh Thành, Khánh Công, Khánh Trung
86 xã Yên Mô < thị trấn Yên Thịnh; xã Khánh Dương, Yên Hòa
87 xã Yên Từ < xã Yên Phong (huyện Yên Mô), Yên Nhân (huyện Yên Mô), Yên Từ
88 xã Yên Mạc < xã Yên Mỹ (huyện Yên Mô), Yên Lâm, Yên Mạc
89 xã Đồng Thái < xã Yên Đồng (huyện Yên Mô), Yên Thành, Yên Thái
90 xã Chất Bình < xã Xuân Chính, Hồi Ninh, Chất Bình
91 xã Kim Sơn < xã Kim Định, Ân Hòa, Hùng Tiến
92 xã Quang Thiện < xã Như Hòa, Đồng Hướng, Quang Thiện
93 xã Phát Diệm < thị trấn Phát Diệm; xã Thượng Kiệm, Kim Chính
94 xã Lai Thành < xã Yên Lộc (huyện Kim Sơn), Tân Thành, Lai Thành
95 xã Định Hóa < xã Văn Hải, Kim Tân, Định Hóa
96 xã Bình Minh < thị trấn Bình Minh; xã Cồn Thoi, Kim Mỹ
97 xã Kim Đông < xã Kim Trung, Kim Đông
98 phường Duy Tiên < xã Chuyên Ngoại, Trác Văn, Yên Nam; ~phường Hòa Mạc
99 phường Duy Tân < phường Châu Giang; xã Mộc Hoàn; ~phường Hòa Mạc
100 phường Đồng Văn < phường Bạch Thượng, Yên Bắc, Đồng Văn
101 phường Duy Hà < phường Duy Minh, Duy Hải; ~phường Hoàng Đông
102 phường Tiên Sơn < phường Tiên Sơn; ~phường Tiên Nội; ~xã Tiên Ngoại
103 phường Lê Hồ < phường Đại Cương, Đồng Hoá, Lê Hồ
104 phường Nguyễn Úy < phường Tượng Lĩnh, Tân Sơn; xã Nguyễn Úy
105 phường Lý Thường Kiệt < xã Liên Sơn (thị xã Kim Bảng), Thanh Sơn (thị xã Kim Bảng); phường Thi Sơn
106 phường Kim Thanh < phường Tân Tựu; xã Hoàng Tây
107 phường Tam Chúc < phường Ba Sao; xã Khả Phong, Thuỵ Lôi
108 phường Kim Bảng < phường Quế, Ngọc Sơn; xã Văn Xá
109 phường Hà Nam < phường Lam Hạ, Tân Hiệp; ~phường Quang Trung (thành phố Phủ Lý), Hoàng Đông, Tiên Nội; ~xã Tiên Ngoại
110 phường Phù Vân < phường Lê Hồng Phong; xã Kim Bình, Phù Vân
111 phường Châu Sơn < phường Thanh Tuyền, Châu Sơn; thị trấn Kiện Khê
112 phường Phủ Lý < phường Châu Cầu, Thanh Châu, Liêm Chính; ~phường Quang Trung (thành phố Phủ Lý)
113 phường Liêm Tuyền < phường Tân Liêm; xã Đinh Xá, Trịnh Xá
114 phường Nam Định < phường Quang Trung (thành phố Nam Định), Vị Xuyên, Lộc Vượng, Cửa Bắc, Trần Hưng Đạo, Năng Tĩnh, Cửa Nam; xã Mỹ Phúc
115 phường Thiên Trường < phường Lộc Hạ; xã Mỹ Tân, Mỹ Trung
116 phường Đông A < phường Lộc Hòa; xã Mỹ Thắng, Mỹ Hà
117 phường Vị Khê < xã Nam Điền (huyện Nam Trực); phường Nam Phong
118 phường Thành Nam < phường Mỹ Xá; xã Đại An
119 phường Trường Thi < phường Trường Thi; xã Thành Lợi
120 phường Hồng Quang < xã Hồng Quang (huyện Nam Trực), Nghĩa An; phường Nam Vân
121 phường Mỹ Lộc < phường Hưng Lộc; xã Mỹ Thuận, Mỹ Lộc
122 phường Tây Hoa Lư < phường Ninh Giang; xã Trường Yên, Ninh Hòa, Phúc Sơn, Gia Sinh; ~xã Gia Tân
123 phường Hoa Lư < phường Ninh Mỹ, Ninh Khánh, Đông Thành, Tân Thành, Vân Giang, Nam Thành, Nam Bình, Bích Đào; xã Ninh Khang, Ninh Nhất, Ninh Tiến
124 phường Nam Hoa Lư < phường Ninh Phong, Ninh Sơn; xã Ninh Vân, Ninh An, Ninh Hải
125 phường Đông Hoa Lư < phường Ninh Phúc; xã Khánh Hòa, Khánh Phú, Khánh An
126 phường Tam Điệp < phường Bắc Sơn, Tây Sơn; xã Quang Sơn
127 phường Yên Sơn < phường Tân Bình; xã Quảng Lạc, Yên Sơn
128 phường Trung Sơn < phường Nam Sơn, Trung Sơn; xã Đông Sơn
129 phường Yên Thắng < xã Yên Thắng (huyện Yên Mô), Khánh Thượng; phường Yên Bình
# 1675/NQ-UBTVQH15 2025-06-16 thành phố Huế
1 phường Phong Điền < phường Phong Thu; xã Phong Mỹ, Phong Xuân
2 phường Phong Thái < phường Phong An, Phong Hiền; xã Phong Sơn
3 phường Phong Dinh < phường Phong Hòa; xã Phong Bình, Phong Chương
4 phường Phong Phú < phường Phong Phú; xã Phong Thạnh
5 phường Phong Quảng < phường Phong Hải; xã Quảng Công, Quảng Ngạn
6 phường Hương Trà < phường Tứ Hạ, Hương Văn, Hương Vân
7 phường Kim Trà < phường Hương Xuân, Hương Chữ; xã Hương Toàn
8 phường Kim Long < phường Long Hồ, Hương Long, Kim Long
9 phường Hương An < phường An Hòa, Hương Sơ, Hương An
10 phường Phú Xuân < phường Gia Hội, Phú Hậu, Tây Lộc, Thuận Lộc, Thuận Hòa, Đông Ba
11 phường Thuận An < phường Thuận An; xã Phú Hải, Phú Thuận
12 phường Hóa Châu < phường Hương Phong, Hương Vinh; xã Quảng Thành
13 phường Mỹ Thượng < phường Phú Thượng; xã Phú An, Phú Mỹ
14 phường Vỹ Dạ < phường Thủy Vân, Xuân Phú, Vỹ Dạ
15 phường Thuận Hóa < phường Phú Hội, Phú Nhuận, Phường Đúc, Vĩnh Ninh, Phước Vĩnh, Trường An
16 phường An Cựu < phường An Đông, An Tây, An Cựu
17 phường Thủy Xuân < phường Thủy Biều, Thủy Bằng, Thủy Xuân
18 phường Thanh Thủy < phường Thủy Dương, Thủy Phương; xã Thủy Thanh
19 phường Hương Thủy < phường Thủy Lương, Thủy Châu; xã Thủy Tân
20 phường Phú Bài < phường Phú Bài; xã Thủy Phù, Phú Sơn, Dương Hòa
21 xã Đan Điền < xã Quảng Thái, Quảng Lợi, Quảng Vinh, Quảng Phú
22 xã Quảng Điền < thị trấn Sịa; xã Quảng Phước, Quảng An, Quảng Thọ
23 xã Bình Điền < xã Hương Bình, Bình Thành, Bình Tiến
24 xã Phú Vinh < xã Phú Diên, Vinh Xuân, Vinh An, Vinh Thanh
25 xã Phú Hồ < xã Phú Xuân, Phú Lương, Phú Hồ
26 xã Phú Vang < thị trấn Phú Đa; xã Phú Gia, Vinh Hà
27 xã Vinh Lộc < xã Vinh Hưng, Vinh Mỹ, Giang Hải, Vinh Hiền
28 xã Hưng Lộc < thị trấn Lộc Sơn; xã Lộc Bổn, Xuân Lộc
29 xã Lộc An < xã Lộc Hòa, Lộc Điền, Lộc An
30 xã Phú Lộc < thị trấn Phú Lộc; xã Lộc Trì, Lộc Bình
31 xã Chân Mây - Lăng Cô < thị trấn Lăng Cô; xã Lộc Tiến, Lộc Vĩnh, Lộc Thủy
32 xã Long Quảng < xã Thượng Quảng, Thượng Long, Hương Hữu
33 xã Nam Đông < xã Hương Xuân, Thượng Nhật, Hương Sơn
34 xã Khe Tre < thị trấn Khe Tre; xã Hương Phú, Hương Lộc, Thượng Lộ
35 xã A Lưới 1 < xã Hồng Thủy, Hồng Vân, Trung Sơn, Hồng Kim
36 xã A Lưới 2 < thị trấn A Lưới; xã Hồng Bắc, Quảng Nhâm, A Ngo
37 xã A Lưới 3 < xã Sơn Thủy, Hồng Thượng, Phú Vinh, Hồng Thái
38 xã A Lưới 4 < xã Hương Phong, A Roàng, Đông Sơn, Lâm Đớt
39 xã A Lưới 5 < xã Hương Nguyên, Hồng Hạ
40 phường Dương Nỗ
# 1676/NQ-UBTVQH15 2025-06-16 tỉnh Phú Thọ
1 xã Hy Cương < xã Thanh Đình, Chu Hóa, Hy Cương
2 xã Lâm Thao < thị trấn Hùng Sơn, Lâm Thao; xã Thạch Sơn
3 xã Xuân Lũng < xã Tiên Kiên, Xuân Huy, Xuân Lũng
4 xã Phùng Nguyên < xã Tứ Xã, Sơn Vi, Phùng Nguyên
5 xã Bản Nguyên < xã Cao Xá, Vĩnh Lại, Bản Nguyên
6 xã Phù Ninh < thị trấn Phong Châu; xã Phú Nham, Phú Lộc, Phù Ninh
7 xã Dân Chủ < xã Bảo Thanh, Trị Quận, Hạ Giáp, Gia Thanh
8 xã Phú Mỹ < xã Liên Hoa, Lệ Mỹ, Phú Mỹ
9 xã Trạm Thản < xã Tiên Phú, Trung Giáp, Trạm Thản
10 xã Bình Phú < xã Tiên Du, An Đạo, Bình Phú
11 xã Thanh Ba < thị trấn Thanh Ba; xã Đồng Xuân, Hanh Cù, Vân Lĩnh
12 xã Quảng Yên < xã Đại An, Đông Lĩnh, Quảng Yên
13 xã Hoàng Cương < xã Ninh Dân, Mạn Lạn, Hoàng Cương
14 xã Đông Thành < xã Khải Xuân, Võ Lao, Đông Thành
15 xã Chí Tiên < xã Sơn Cương, Thanh Hà, Chí Tiên
16 xã Liên Minh < xã Đỗ Sơn, Đỗ Xuyên, Lương Lỗ
17 xã Đoan Hùng < thị trấn Đoan Hùng; xã Hợp Nhất, Ngọc Quan
18 xã Tây Cốc < xã Phú Lâm, Ca Đình, Tây Cốc
19 xã Chân Mộng < xã Hùng Long, Yên Kiện, Chân Mộng
20 xã Chí Đám < xã Hùng Xuyên, Chí Đám
21 xã Bằng Luân < xã Bằng Doãn, Phúc Lai, Bằng Luân
22 xã Hạ Hòa < thị trấn Hạ Hòa; xã Minh Hạc, Ấm Hạ, Gia Điền
23 xã Đan Thượng < xã Tứ Hiệp, Đại Phạm, Hà Lương, Đan Thượng
24 xã Yên Kỳ < xã Hương Xạ, Phương Viên, Yên Kỳ
25 xã Vĩnh Chân < xã Lang Sơn, Yên Luật, Vĩnh Chân
26 xã Văn Lang < xã Vô Tranh, Bằng Giã, Minh Côi, Văn Lang
27 xã Hiền Lương < xã Hiền Lương (huyện Hạ Hòa), Xuân Áng
28 xã Cẩm Khê < thị trấn Cẩm Khê; xã Minh Tân, Phong Thịnh
29 xã Phú Khê < xã Hương Lung, Phú Khê
30 xã Hùng Việt < xã Nhật Tiến, Hùng Việt
31 xã Đồng Lương < xã Điêu Lương, Yên Dưỡng, Đồng Lương
32 xã Tiên Lương < xã Phượng Vĩ, Minh Thắng, Tiên Lương
33 xã Vân Bán < xã Tùng Khê, Tam Sơn, Văn Bán
34 xã Tam Nông < thị trấn Hưng Hóa; xã Dân Quyền, Hương Nộn
35 xã Thọ Văn < xã Dị Nậu, Tề Lễ, Thọ Văn
36 xã Vạn Xuân < xã Quang Húc, Lam Sơn, Vạn Xuân
37 xã Hiền Quan < xã Thanh Uyên, Bắc Sơn, Hiền Quan
38 xã Thanh Thủy < xã Sơn Thủy (huyện Thanh Thủy), Đoan Hạ, Bảo Yên; thị trấn Thanh Thủy
39 xã Đào Xá < xã Xuân Lộc, Thạch Đồng, Tân Phương, Đào Xá
40 xã Tu Vũ < xã Đồng Trung, Hoàng Xá, Tu Vũ
41 xã Thanh Sơn < thị trấn Thanh Sơn; xã Sơn Hùng, Giáp Lai, Thạch Khoán, Thục Luyện
42 xã Võ Miếu < xã Địch Quả, Cự Thắng, Võ Miếu
43 xã Văn Miếu < xã Tân Lập (huyện Thanh Sơn), Tân Minh (huyện Thanh Sơn), Văn Miếu
44 xã Cự Đồng < xã Tất Thắng, Thắng Sơn, Cự Đồng
45 xã Hương Cần < xã Yên Lương, Yên Lãng, Hương Cần
46 xã Yên Sơn < xã Tinh Nhuệ, Lương Nha, Yên Sơn
47 xã Khả Cửu < xã Đông Cửu, Thượng Cửu, Khả Cửu
48 xã Tân Sơn < thị trấn Tân Phú; xã Thu Ngạc, Thạch Kiệt
49 xã Minh Đài < xã Mỹ Thuận, Văn Luông, Minh Đài
50 xã Lai Đồng < xã Kiệt Sơn, Tân Sơn, Đồng Sơn, Lai Đồng
51 xã Xuân Đài < xã Kim Thượng, Xuân Sơn, Xuân Đài
52 xã Long Cốc < xã Tam Thanh, Vinh Tiền, Long Cốc
53 xã Yên Lập < thị trấn Yên Lập; xã Đồng Thịnh (huyện Yên Lập), Hưng Long, Đồng Lạc
54 xã Thượng Long < xã Phúc Khánh, Nga Hoàng, Thượng Long
55 xã Sơn Lương < xã Mỹ Lương, Mỹ Lung, Lương Sơn
56 xã Xuân Viên < xã Xuân Thủy (huyện Yên Lập), Xuân An, Xuân Viên
57 xã Minh Hòa < xã Ngọc Lập, Ngọc Đồng, Minh Hòa
58 xã Tam Sơn < xã Tân Lập (huyện Sông Lô), Đồng Quế; thị trấn Tam Sơn
59 xã Sông Lô < xã Đồng Thịnh (huyện Sông Lô), Tứ Yên, Đức Bác, Yên Thạch
60 xã Hải Lựu < xã Nhân Đạo, Đôn Nhân, Phương Khoan, Hải Lựu
61 xã Yên Lãng < xã Quang Yên, Lãng Công
62 xã Lập Thạch < thị trấn Lập Thạch; xã Xuân Hòa, Tử Du, Vân Trục
63 xã Tiên Lữ < xã Xuân Lôi, Văn Quán, Đồng Ích, Tiên Lữ
64 xã Thái Hòa < xã Bắc Bình, Liễn Sơn, Thái Hòa
65 xã Liên Hòa < thị trấn Hoa Sơn; xã Bàn Giản, Liên Hòa
66 xã Hợp Lý < xã Ngọc Mỹ (huyện Lập Thạch), Quang Sơn, Hợp Lý
67 xã Sơn Đông < xã Tây Sơn, Cao Phong, Sơn Đông
68 xã Tam Đảo < thị trấn Hợp Châu, Tam Đảo; xã Hồ Sơn, Minh Quang
69 xã Đại Đình < thị trấn Đại Đình; xã Bồ Lý
70 xã Đạo Trù < xã Yên Dương, Đạo Trù
71 xã Tam Dương < thị trấn Hợp Hòa, Kim Long; xã Hướng Đạo, Đạo Tú
72 xã Hội Thịnh < xã Duy Phiên, Thanh Vân, Hội Thịnh
73 xã Hoàng An < xã Hoàng Đan, Hoàng Lâu, An Hòa
74 xã Tam Dương Bắc < xã Đồng Tĩnh, Hoàng Hoa, Tam Quan
75 xã Vĩnh Tường < thị trấn Vĩnh Tường, Tứ Trưng; xã Lương Điền, Vũ Di
76 xã Thổ Tang < thị trấn Thổ Tang; xã Thượng Trưng, Tuân Chính
77 xã Vĩnh Hưng < xã Nghĩa Hưng, Yên Lập, Đại Đồng
78 xã Vĩnh An < xã Kim Xá, Yên Bình, Chấn Hưng
79 xã Vĩnh Phú < xã An Nhân, Vĩnh Thịnh, Ngũ Kiên, Vĩnh Phú
80 xã Vĩnh Thành < xã Sao Đại Việt, Lũng Hòa, Tân Phú
81 xã Yên Lạc < thị trấn Yên Lạc; xã Bình Định, Đồng Cương
82 xã Tề Lỗ < xã Đồng Văn, Trung Nguyên, Tề Lỗ
83 xã Liên Châu < xã Đại Tự, Hồng Châu, Liên Châu
84 xã Tam Hồng < thị trấn Tam Hồng; xã Yên Phương, Yên Đồng
85 xã Nguyệt Đức < xã Văn Tiến, Trung Kiên, Trung Hà, Nguyệt Đức
86 xã Bình Nguyên < thị trấn Hương Canh; xã Tam Hợp, Quất Lưu, Sơn Lôi
87 xã Xuân Lãng < thị trấn Thanh Lãng, Đạo Đức; xã Tân Phong, Phú Xuân
88 xã Bình Xuyên < thị trấn Gia Khánh; xã Hương Sơn, Thiện Kế
89 xã Bình Tuyền < thị trấn Bá Hiến; xã Trung Mỹ
90 xã Thịnh Minh < xã Hợp Thành, Quang Tiến, Thịnh Minh
91 xã Cao Phong < thị trấn Cao Phong; xã Hợp Phong, Thu Phong
92 xã Mường Thàng < xã Dũng Phong, Nam Phong, Tây Phong, Thạch Yên
93 xã Thung Nai < xã Bắc Phong, Bình Thanh, Thung Nai
94 xã Đà Bắc < thị trấn Đà Bắc; xã Hiền Lương (huyện Đà Bắc), Toàn Sơn, Tú Lý
95 xã Cao Sơn < xã Tân Minh, Cao Sơn (huyện Đà Bắc)
96 xã Đức Nhàn < xã Mường Chiềng, Nánh Nghê
97 xã Quy Đức < xã Đoàn Kết (huyện Đà Bắc), Đồng Ruộng, Trung Thành, Yên Hoà
98 xã Tân Pheo < xã Đồng Chum, Giáp Đắt, Tân Pheo
99 xã Tiền Phong < xã Tiền Phong; ~xã Vầy Nưa
100 xã Kim Bôi < thị trấn Bo; xã Vĩnh Đồng, Kim Bôi
101 xã Mường Động < xã Đông Bắc, Hợp Tiến, Tú Sơn, Vĩnh Tiến
102 xã Dũng Tiến < xã Cuối Hạ, Mỵ Hòa, Nuông Dăm
103 xã Hợp Kim < xã Kim Lập, Nam Thượng, Sào Báy
104 xã Nật Sơn < xã Xuân Thủy (huyện Kim Bôi), Bình Sơn, Đú Sáng, Hùng Sơn
105 xã Lạc Sơn < thị trấn Vụ Bản; xã Hương Nhượng, Vũ Bình
106 xã Mường Vang < xã Tân Lập (huyện Lạc Sơn), Quý Hòa, Tuân Đạo
107 xã Đại Đồng < xã Ân Nghĩa, Tân Mỹ, Yên Nghiệp
108 xã Ngọc Sơn < xã Ngọc Lâu, Tự Do, Ngọc Sơn
109 xã Nhân Nghĩa < xã Mỹ Thành, Văn Nghĩa, Nhân Nghĩa
110 xã Quyết Thắng < xã Chí Đạo, Định Cư, Quyết Thắng
111 xã Thượng Cốc < xã Miền Đồi, Văn Sơn, Thượng Cốc
112 xã Yên Phú < xã Bình Hẻm, Xuất Hóa, Yên Phú
113 xã Lạc Thủy < thị trấn Chi Nê; xã Đồng Tâm, Khoan Dụ, Yên Bồng
114 xã An Bình < xã Hưng Thi, Thống Nhất, An Bình
115 xã An Nghĩa < thị trấn Ba Hàng Đồi; xã Phú Nghĩa, Phú Thành
116 xã Lương Sơn < thị trấn Lương Sơn; xã Hòa Sơn, Lâm Sơn, Nhuận Trạch, Tân Vinh; ~xã Cao Sơn (huyện Lương Sơn)
117 xã Cao Dương < xã Thanh Cao, Thanh Sơn, Cao Dương
118 xã Liên Sơn < xã Cư Yên, Liên Sơn; ~xã Cao Sơn (huyện Lương Sơn)
119 xã Mai Châu < thị trấn Mai Châu; xã Nà Phòn, Thành Sơn, Tòng Đậu; ~xã Đồng Tân
120 xã Bao La < xã Mai Hịch, Xăm Khòe, Bao La
121 xã Mai Hạ < xã Chiềng Châu, Vạn Mai, Mai Hạ
122 xã Pà Cò < xã Cun Pheo, Hang Kia, Pà Cò; ~xã Đồng Tân
123 xã Tân Mai < xã Sơn Thủy (huyện Mai Châu), Tân Thành
124 xã Tân Lạc < thị trấn Mãn Đức; xã Ngọc Mỹ (huyện Tân Lạc), Đông Lai, Thanh Hối, Tử Nê
125 xã Mường Bi < xã Mỹ Hòa, Phong Phú, Phú Cường
126 xã Mường Hoa < xã Phú Vinh, Suối Hoa
127 xã Toàn Thắng < xã Gia Mô, Lỗ Sơn, Nhân Mỹ
128 xã Vân Sơn < xã Ngổ Luông, Quyết Chiến, Vân Sơn
129 xã Yên Thủy < thị trấn Hàng Trạm; xã Lạc Thịnh, Phú Lai
130 xã Lạc Lương < xã Bảo Hiệu, Đa Phúc, Lạc Sỹ, Lạc Lương
131 xã Yên Trị < xã Đoàn Kết (huyện Yên Thủy), Hữu Lợi, Ngọc Lương, Yên Trị
132 phường Việt Trì < phường Tân Dân, Gia Cẩm, Minh Nông, Dữu Lâu; xã Trưng Vương
133 phường Nông Trang < phường Minh Phương, Nông Trang; xã Thụy Vân
134 phường Thanh Miếu < phường Thọ Sơn, Tiên Cát, Bạch Hạc, Thanh Miếu; xã Sông Lô
135 phường Vân Phú < phường Vân Phú; xã Phượng Lâu, Hùng Lô, Kim Đức
136 phường Phú Thọ < phường Hùng Vương (thị xã Phú Thọ); xã Văn Lung, Hà Lộc
137 phường Phong Châu < phường Phong Châu; xã Phú Hộ, Hà Thạch
138 phường Âu Cơ < phường Thanh Vinh, Âu Cơ; xã Thanh Minh
139 phường Vĩnh Phúc < phường Định Trung, Liên Bảo, Khai Quang, Ngô Quyền, Đống Đa
140 phường Vĩnh Yên < phường Tích Sơn, Hội Hợp, Đồng Tâm; xã Thanh Trù
141 phường Phúc Yên < phường Hùng Vương (thành phố Phúc Yên), Hai Bà Trưng, Phúc Thắng, Tiền Châu, Nam Viêm
142 phường Xuân Hòa < phường Đồng Xuân, Xuân Hòa; xã Cao Minh, Ngọc Thanh
143 phường Hòa Bình < phường Đồng Tiến, Hữu Nghị, Phương Lâm, Quỳnh Lâm, Tân Thịnh, Thịnh Lang, Trung Minh
144 phường Kỳ Sơn < phường Kỳ Sơn; xã Độc Lập, Mông Hóa
145 phường Tân Hòa < phường Tân Hòa; xã Hòa Bình, Yên Mông
146 phường Thống Nhất < phường Dân Chủ, Thái Bình, Thống Nhất; ~xã Vầy Nưa
147 xã Thu Cúc
147 xã Trung Sơn
# 1677/NQ-UBTVQH15 2025-06-16 tỉnh Quảng Ngãi
1 xã Tịnh Khê < xã Tịnh Kỳ, Tịnh Châu, Tịnh Long, Tịnh Thiện, Tịnh Khê
2 xã An Phú < xã Nghĩa Hà, Nghĩa Dõng, Nghĩa Dũng, An Phú
3 xã Nguyễn Nghiêm < xã Phổ Nhơn, Phổ Phong
4 xã Khánh Cường < xã Phổ Khánh, Phổ Cường
5 xã Bình Minh < xã Bình Khương, Bình An, Bình Minh
6 xã Bình Chương < xã Bình Mỹ, Bình Chương
7 xã Bình Sơn < thị trấn Châu Ổ; xã Bình Thạnh, Bình Chánh, Bình Dương, Bình Nguyên, Bình Trung, Bình Long
8 xã Vạn Tường < xã Bình Thuận, Bình Đông, Bình Trị, Bình Hải, Bình Hòa, Bình Phước
9 xã Đông Sơn < xã Bình Hiệp, Bình Thanh, Bình Tân Phú, Bình Châu, Tịnh Hòa
10 xã Trường Giang < xã Tịnh Giang, Tịnh Đông, Tịnh Minh
11 xã Ba Gia < xã Tịnh Bắc, Tịnh Hiệp, Tịnh Trà
12 xã Sơn Tịnh < thị trấn Tịnh Hà; xã Tịnh Bình, Tịnh Sơn
13 xã Thọ Phong < xã Tịnh Phong, Tịnh Thọ
14 xã Tư Nghĩa < thị trấn La Hà; xã Nghĩa Trung, Nghĩa Thương, Nghĩa Hòa
15 xã Vệ Giang < thị trấn Sông Vệ; xã Nghĩa Hiệp, Nghĩa Phương
16 xã Nghĩa Giang < xã Nghĩa Thuận, Nghĩa Kỳ, Nghĩa Điền
17 xã Trà Giang < xã Nghĩa Sơn, Nghĩa Lâm, Nghĩa Thắng
18 xã Nghĩa Hành < thị trấn Chợ Chùa; xã Hành Thuận, Hành Trung
19 xã Đình Cương < xã Hành Đức, Hành Phước, Hành Thịnh
20 xã Thiện Tín < xã Hành Thiện, Hành Tín Tây, Hành Tín Đông
21 xã Phước Giang < xã Hành Dũng, Hành Nhân, Hành Minh
22 xã Long Phụng < xã Thắng Lợi, Đức Nhuận, Đức Hiệp
23 xã Mỏ Cày < xã Đức Chánh, Đức Thạnh, Đức Minh
24 xã Mộ Đức < thị trấn Mộ Đức; xã Đức Hòa, Đức Phú, Đức Tân
25 xã Lân Phong < xã Đức Phong, Đức Lân
26 xã Trà Bồng < thị trấn Trà Xuân; xã Trà Sơn, Trà Thủy
27 xã Đông Trà Bồng < xã Trà Bình, Trà Phú, Trà Giang
28 xã Tây Trà < xã Sơn Trà, Trà Phong, Trà Xinh
29 xã Thanh Bồng < xã Trà Lâm, Trà Hiệp, Trà Thanh
30 xã Cà Đam < xã Trà Tân; ~xã Trà Bùi
31 xã Tây Trà Bồng < xã Hương Trà, Trà Tây; ~xã Trà Bùi
32 xã Sơn Hạ < xã Sơn Thành, Sơn Nham, Sơn Hạ
33 xã Sơn Linh < xã Sơn Giang, Sơn Cao, Sơn Linh
34 xã Sơn Hà < thị trấn Di Lăng; xã Sơn Bao, Sơn Thượng
35 xã Sơn Thủy < xã Sơn Trung, Sơn Hải, Sơn Thủy
36 xã Sơn Kỳ < xã Sơn Ba, Sơn Kỳ
37 xã Sơn Tây < xã Sơn Long, Sơn Tân, Sơn Dung
38 xã Sơn Tây Thượng < xã Sơn Mùa, Sơn Liên, Sơn Bua
39 xã Sơn Tây Hạ < xã Sơn Tinh, Sơn Lập, Sơn Màu
40 xã Minh Long < xã Long Hiệp, Thanh An, Long Môn
41 xã Sơn Mai < xã Long Mai, Long Sơn
42 xã Ba Vì < xã Ba Tiêu, Ba Ngạc, Ba Vì
43 xã Ba Tô < xã Ba Lế, Ba Nam, Ba Tô
44 xã Ba Dinh < xã Ba Giang, Ba Dinh
45 xã Ba Tơ < thị trấn Ba Tơ; xã Ba Cung, Ba Bích
46 xã Ba Vinh < xã Ba Điền, Ba Vinh
47 xã Ba Động < xã Ba Liên, Ba Thành, Ba Động
48 xã Đặng Thùy Trâm < xã Ba Trang, Ba Khâm
49 xã Ngọk Bay < xã Kroong, Vinh Quang, Ngọk Bay
50 xã Ia Chim < xã Đoàn Kết, Đăk Năng, Ia Chim
51 xã Đăk Rơ Wa < xã Hòa Bình, Chư Hreng, Đăk Blà, Đăk Rơ Wa
52 xã Đăk Pxi < xã Đăk Long, Đăk Pxi
53 xã Đăk Mar < xã Đăk Hring, Đăk Mar
54 xã Đăk Ui < xã Đăk Ngọk, Đăk Ui
55 xã Ngọk Réo < xã Ngọk Wang, Ngọk Réo
56 xã Đăk Hà < thị trấn Đăk Hà; xã Hà Mòn, Đăk La
57 xã Ngọk Tụ < xã Đăk Rơ Nga, Ngọk Tụ
58 xã Đăk Tô < thị trấn Đăk Tô; xã Tân Cảnh, Pô Kô, Diên Bình
59 xã Kon Đào < xã Văn Lem, Đăk Trăm, Kon Đào
60 xã Đăk Sao < xã Đăk Na, Đăk Sao
61 xã Đăk Tờ Kan < xã Đăk Rơ Ông, Đăk Tờ Kan
62 xã Tu Mơ Rông < xã Đăk Hà, Tu Mơ Rông
63 xã Măng Ri < xã Ngọk Yêu, Văn Xuôi, Tê Xăng, Ngọk Lây, Măng Ri
64 xã Bờ Y < thị trấn Plei Kần; xã Đăk Xú, Pờ Y
65 xã Sa Loong < xã Đăk Kan, Sa Loong
66 xã Dục Nông < xã Đăk Ang, Đăk Dục, Đăk Nông
67 xã Xốp < xã Đăk Choong, Xốp
68 xã Ngọc Linh < xã Mường Hoong, Ngọc Linh
69 xã Đăk Plô < xã Đăk Nhoong, Đăk Man, Đăk Plô
70 xã Đăk Pék < thị trấn Đăk Glei; xã Đăk Pék
71 xã Đăk Môn < xã Đăk Kroong, Đăk Môn
72 xã Sa Thầy < thị trấn Sa Thầy; xã Sa Sơn, Sa Nhơn
73 xã Sa Bình < xã Sa Nghĩa, Hơ Moong, Sa Bình
74 xã Ya Ly < xã Ya Xiêr, Ya Tăng, Ya Ly
75 xã Ia Tơi < xã Ia Dom, Ia Tơi
76 xã Đăk Kôi < xã Đăk Tơ Lung, Đăk Kôi
77 xã Kon Braih < xã Đăk Tờ Re, Đăk Ruồng, Tân Lập
78 xã Đăk Rve < thị trấn Đăk Rve; xã Đăk Pne
79 xã Măng Đen < thị trấn Măng Đen; xã Măng Cành, Đăk Tăng
80 xã Măng Bút < xã Đăk Nên, Đăk Ring, Măng Bút
81 xã Kon Plông < xã Ngọk Tem, Hiếu, Pờ Ê
82 phường Trương Quang Trọng < phường Trương Quang Trọng; xã Tịnh Ấn Tây, Tịnh Ấn Đông, Tịnh An
83 phường Cẩm Thành < phường Nguyễn Nghiêm (thành phố Quảng Ngãi), Trần Hưng Đạo (thành phố Quảng Ngãi), Nghĩa Chánh, Chánh Lộ
84 phường Nghĩa Lộ < phường Lê Hồng Phong, Trần Phú, Quảng Phú, Nghĩa Lộ
85 phường Trà Câu < phường Phổ Văn, Phổ Quang; xã Phổ An, Phổ Thuận
86 phường Đức Phổ < phường Nguyễn Nghiêm (thị xã Đức Phổ), Phổ Hòa, Phổ Minh, Phổ Vinh, Phổ Ninh
87 phường Sa Huỳnh < phường Phổ Thạnh; xã Phổ Châu
88 phường Kon Tum < phường Quang Trung, Quyết Thắng, Thắng Lợi, Trường Chinh, Thống Nhất
89 phường Đăk Cấm < phường Ngô Mây, Duy Tân; xã Đăk Cấm
90 phường Đăk Bla < phường Trần Hưng Đạo (thành phố Kon Tum), Lê Lợi, Nguyễn Trãi
91 đặc khu Lý Sơn < huyện Lý Sơn
92 xã Đăk Long (huyện Đăk Glei)
92 xã Ba Xa
92 xã Rờ Kơi
92 xã Mô Rai
92 xã Ia Đal
# 1678/NQ-UBTVQH15 2025-06-16 tỉnh Nghệ An
1 xã Anh Sơn < thị trấn Kim Nhan; xã Đức Sơn, Phúc Sơn
2 xã Yên Xuân < xã Cao Sơn, Khai Sơn, Lĩnh Sơn, Long Sơn
3 xã Nhân Hòa < xã Cẩm Sơn, Hùng Sơn, Tam Đỉnh
4 xã Anh Sơn Đông < xã Lạng Sơn, Tào Sơn, Vĩnh Sơn
5 xã Vĩnh Tường < xã Hoa Sơn, Hội Sơn, Tường Sơn
6 xã Thành Bình Thọ < xã Bình Sơn (huyện Anh Sơn), Thành Sơn, Thọ Sơn
7 xã Con Cuông < thị trấn Trà Lân; xã Chi Khê, Yên Khê
8 xã Môn Sơn < xã Lục Dạ, Môn Sơn
9 xã Mậu Thạch < xã Mậu Đức, Thạch Ngàn
10 xã Cam Phục < xã Cam Lâm, Đôn Phục
11 xã Châu Khê < xã Lạng Khê, Châu Khê
12 xã Diễn Châu < thị trấn Diễn Thành; xã Diễn Hoa, Diễn Phúc, Ngọc Bích
13 xã Đức Châu < xã Diễn Hồng, Diễn Kỷ, Diễn Phong, Diễn Vạn
14 xã Quảng Châu < xã Diễn Đồng, Diễn Liên, Diễn Thái, Xuân Tháp
15 xã Hải Châu < xã Diễn Hoàng, Diễn Kim, Diễn Mỹ, Hùng Hải
16 xã Tân Châu < xã Diễn Lộc, Diễn Lợi, Diễn Phú, Diễn Thọ
17 xã An Châu < xã Diễn An, Diễn Tân, Diễn Thịnh, Diễn Trung
18 xã Minh Châu < xã Diễn Cát, Diễn Nguyên, Hạnh Quảng, Minh Châu
19 xã Hùng Châu < xã Diễn Đoài, Diễn Lâm, Diễn Trường, Diễn Yên
20 xã Đô Lương < xã Bắc Sơn (huyện Đô Lương), Nam Sơn (huyện Đô Lương), Đà Sơn, Đặng Sơn, Lưu Sơn, Thịnh Sơn, Văn Sơn, Yên Sơn; thị trấn Đô Lương
21 xã Bạch Ngọc < xã Bồi Sơn, Giang Sơn Đông, Giang Sơn Tây, Bạch Ngọc
22 xã Văn Hiến < xã Tân Sơn (huyện Đô Lương), Hòa Sơn, Quang Sơn, Thái Sơn, Thượng Sơn
23 xã Bạch Hà < xã Đại Sơn, Hiến Sơn, Mỹ Sơn, Trù Sơn
24 xã Thuần Trung < xã Minh Sơn (huyện Đô Lương), Lạc Sơn, Nhân Sơn, Thuận Sơn, Trung Sơn, Xuân Sơn
25 xã Lương Sơn < xã Bài Sơn, Đông Sơn, Hồng Sơn, Tràng Sơn
26 xã Hưng Nguyên < thị trấn Hưng Nguyên; xã Hưng Đạo, Hưng Tây, Thịnh Mỹ
27 xã Yên Trung < xã Hưng Yên Bắc, Hưng Yên Nam, Hưng Trung
28 xã Hưng Nguyên Nam < xã Hưng Lĩnh, Long Xá, Thông Tân, Xuân Lam
29 xã Lam Thành < xã Châu Nhân, Hưng Nghĩa, Hưng Thành, Phúc Lợi
30 xã Chiêu Lưu < xã Bảo Thắng, Chiêu Lưu
31 xã Hữu Kiệm < xã Bảo Nam, Hữu Lập, Hữu Kiệm
32 xã Mường Típ < xã Mường Ải, Mường Típ
33 xã Mường Xén < thị trấn Mường Xén; xã Tà Cạ, Tây Sơn
34 xã Na Loi < xã Đoọc Mạy, Na Loi
35 xã Na Ngoi < xã Nậm Càn, Na Ngoi
36 xã Nậm Cắn < xã Phà Đánh, Nậm Cắn
37 xã Kim Liên < xã Hùng Tiến, Nam Cát, Nam Giang, Xuân Hồng, Kim Liên
38 xã Vạn An < thị trấn Nam Đàn; xã Thượng Tân Lộc, Xuân Hòa
39 xã Nam Đàn < xã Nghĩa Thái (huyện Nam Đàn), Nam Hưng, Nam Thanh
40 xã Đại Huệ < xã Nam Anh, Nam Lĩnh, Nam Xuân
41 xã Thiên Nhẫn < xã Khánh Sơn, Nam Kim, Trung Phúc Cường
42 xã Nghĩa Đàn < thị trấn Nghĩa Đàn; xã Nghĩa Bình, Nghĩa Trung
43 xã Nghĩa Thọ < xã Nghĩa Hội, Nghĩa Lợi, Nghĩa Thọ
44 xã Nghĩa Lâm < xã Nghĩa Lạc, Nghĩa Sơn, Nghĩa Yên, Nghĩa Lâm
45 xã Nghĩa Mai < xã Nghĩa Hồng, Nghĩa Minh, Nghĩa Mai
46 xã Nghĩa Hưng < xã Nghĩa Thành, Nghĩa Hưng
47 xã Nghĩa Khánh < xã Nghĩa An, Nghĩa Đức, Nghĩa Khánh
48 xã Nghĩa Lộc < xã Nghĩa Long, Nghĩa Lộc
49 xã Nghi Lộc < thị trấn Quán Hành; xã Diên Hoa, Nghi Trung, Nghi Vạn
50 xã Phúc Lộc < xã Nghi Công Bắc, Nghi Công Nam, Nghi Lâm, Nghi Mỹ
51 xã Đông Lộc < xã Khánh Hợp, Nghi Thạch, Thịnh Trường
52 xã Trung Lộc < xã Nghi Long, Nghi Quang, Nghi Thuận, Nghi Xá
53 xã Thần Lĩnh < xã Nghi Đồng, Nghi Hưng, Nghi Phương
54 xã Hải Lộc < xã Nghi Thiết, Nghi Tiến, Nghi Yên
55 xã Văn Kiều < xã Nghi Kiều, Nghi Văn
56 xã Mường Quàng < xã Cắm Muộn, Châu Thôn, Quang Phong
57 xã Quế Phong < thị trấn Kim Sơn; xã Châu Kim, Mường Nọc, Nậm Giải
58 xã Thông Thụ < xã Đồng Văn (huyện Quế Phong), Thông Thụ
59 xã Tiền Phong < xã Hạnh Dịch, Tiền Phong
60 xã Tri Lễ < xã Nậm Nhoóng, Tri Lễ
61 xã Quỳ Châu < thị trấn Tân Lạc; xã Châu Hạnh, Châu Hội, Châu Nga
62 xã Châu Tiến < xã Châu Tiến (huyện Quỳ Châu), Châu Bính, Châu Thắng, Châu Thuận
63 xã Hùng Chân < xã Châu Hoàn, Châu Phong, Diên Lãm
64 xã Quỳ Hợp < thị trấn Quỳ Hợp; xã Châu Đình, Châu Quang, Thọ Hợp
65 xã Tam Hợp < xã Tam Hợp (huyện Quỳ Hợp), Đồng Hợp, Nghĩa Xuân, Yên Hợp
66 xã Châu Lộc < xã Liên Hợp, Châu Lộc
67 xã Châu Hồng < xã Châu Tiến (huyện Quỳ Hợp), Châu Thành, Châu Hồng
68 xã Mường Ham < xã Châu Cường, Châu Thái
69 xã Mường Chọng < xã Bắc Sơn (huyện Quỳ Hợp), Nam Sơn (huyện Quỳ Hợp), Châu Lý
70 xã Minh Hợp < xã Hạ Sơn, Văn Lợi, Minh Hợp
71 xã Quỳnh Lưu < thị trấn Cầu Giát; xã Bình Sơn (huyện Quỳnh Lưu), Quỳnh Diễn, Quỳnh Giang, Quỳnh Hậu
72 xã Quỳnh Văn < xã Quỳnh Tân, Quỳnh Thạch, Quỳnh Văn
73 xã Quỳnh Anh < xã Minh Lương, Quỳnh Bảng, Quỳnh Đôi, Quỳnh Thanh, Quỳnh Yên
74 xã Quỳnh Tam < xã Tân Sơn (huyện Quỳnh Lưu), Quỳnh Châu, Quỳnh Tam
75 xã Quỳnh Phú < xã An Hòa, Phú Nghĩa, Thuận Long, Văn Hải
76 xã Quỳnh Sơn < xã Ngọc Sơn (huyện Quỳnh Lưu), Quỳnh Lâm, Quỳnh Sơn
77 xã Quỳnh Thắng < xã Tân Thắng, Quỳnh Thắng
78 xã Tân Kỳ < thị trấn Tân Kỳ; xã Nghĩa Dũng, Kỳ Tân, Kỳ Sơn
79 xã Tân Phú < xã Nghĩa Thái (huyện Tân Kỳ), Hoàn Long, Tân Xuân, Tân Phú
80 xã Tân An < xã Hương Sơn, Nghĩa Phúc, Tân An
81 xã Nghĩa Đồng < xã Bình Hợp, Nghĩa Đồng
82 xã Giai Xuân < xã Tân Hợp, Giai Xuân
83 xã Nghĩa Hành < xã Phú Sơn, Tân Hương, Nghĩa Hành
84 xã Tiên Đồng < xã Đồng Văn (huyện Tân Kỳ), Tiên Kỳ
85 xã Đông Hiếu < xã Nghĩa Mỹ, Nghĩa Thuận, Đông Hiếu
86 xã Bích Hào < xã Mai Giang, Thanh Lâm, Thanh Tùng, Thanh Xuân
87 xã Cát Ngạn < xã Minh Sơn (huyện Thanh Chương), Cát Văn, Phong Thịnh
88 xã Đại Đồng < thị trấn Dùng; xã Đồng Văn (huyện Thanh Chương), Thanh Ngọc, Thanh Phong, Đại Đồng
89 xã Hạnh Lâm < xã Thanh Đức, Hạnh Lâm
90 xã Hoa Quân < xã Thanh An, Thanh Hương, Thanh Quả, Thanh Thịnh
91 xã Kim Bảng < xã Thanh Hà, Thanh Thủy, Kim Bảng
92 xã Sơn Lâm < xã Ngọc Lâm, Thanh Sơn
93 xã Tam Đồng < xã Thanh Liên, Thanh Mỹ, Thanh Tiên
94 xã Xuân Lâm < xã Ngọc Sơn (huyện Thanh Chương), Minh Tiến, Xuân Dương
95 xã Nga My < xã Xiêng My, Nga My
96 xã Nhôn Mai < xã Mai Sơn, Nhôn Mai
97 xã Tam Quang < xã Tam Đình, Tam Quang
98 xã Tam Thái < xã Tam Hợp (huyện Tương Dương), Tam Thái
99 xã Tương Dương < thị trấn Thạch Giám; xã Lưu Kiền, Xá Lượng
100 xã Yên Hòa < xã Yên Thắng, Yên Hòa
101 xã Yên Na < xã Yên Tĩnh, Yên Na
102 xã Yên Thành < thị trấn Hoa Thành; xã Đông Thành, Tăng Thành, Văn Thành
103 xã Quan Thành < xã Bắc Thành, Nam Thành, Trung Thành, Xuân Thành
104 xã Hợp Minh < xã Bảo Thành, Long Thành, Sơn Thành, Viên Thành, Vĩnh Thành
105 xã Vân Tụ < xã Liên Thành, Mỹ Thành, Vân Tụ
106 xã Vân Du < xã Minh Thành, Tây Thành, Thịnh Thành
107 xã Quang Đồng < xã Đồng Thành, Kim Thành, Quang Thành
108 xã Giai Lạc < xã Hậu Thành, Lăng Thành, Phúc Thành
109 xã Bình Minh < xã Đức Thành, Mã Thành, Tân Thành, Tiến Thành
110 xã Đông Thành < xã Đô Thành, Phú Thành, Thọ Thành
111 phường Hoàng Mai < phường Quỳnh Thiện; xã Quỳnh Trang, Quỳnh Vinh
112 phường Quỳnh Mai < phường Mai Hùng, Quỳnh Phương, Quỳnh Xuân; xã Quỳnh Liên
113 phường Tân Mai < phường Quỳnh Dị; xã Quỳnh Lập, Quỳnh Lộc
114 phường Thái Hòa < phường Hòa Hiếu, Long Sơn, Quang Phong
115 phường Tây Hiếu < phường Quang Tiến; xã Nghĩa Tiến, Tây Hiếu
116 phường Trường Vinh < phường Bến Thủy, Hưng Dũng, Hưng Phúc, Trung Đô, Trường Thi, Vinh Tân; xã Hưng Hòa
117 phường Thành Vinh < phường Cửa Nam, Đông Vĩnh, Hưng Bình, Lê Lợi, Quang Trung; xã Hưng Chính
118 phường Vinh Hưng < phường Hưng Đông, Quán Bàu; xã Nghi Kim, Nghi Liên
119 phường Vinh Phú < phường Hà Huy Tập, Nghi Đức, Nghi Phú; xã Nghi Ân
120 phường Vinh Lộc < phường Hưng Lộc; xã Nghi Phong, Nghi Thái, Nghi Xuân, Phúc Thọ
121 phường Cửa Lò < phường Nghi Hải, Nghi Hòa, Nghi Hương, Nghi Tân, Nghi Thu, Nghi Thủy, Thu Thủy
122 xã Keng Đu
122 xã Mỹ Lý
122 xã Bắc Lý
122 xã Huồi Tụ
122 xã Mường Lống
122 xã Bình Chuẩn
122 xã Hữu Khuông
122 xã Lượng Minh
122 xã Châu Bình
# 1679/NQ-UBTVQH15 2025-06-16 tỉnh Quảng Ninh
1 xã Quảng La < xã Bằng Cả, Dân Chủ, Tân Dân, Quảng La
2 xã Thống Nhất < xã Vũ Oai, Hòa Bình, Thống Nhất; ~xã Đồng Lâm
3 xã Hải Hòa < ~xã Hải Lạng, Hải Hòa
4 xã Tiên Yên < thị trấn Tiên Yên; xã Phong Dụ, Tiên Lãng; ~xã Yên Than, Đại Dực, Đông Ngũ, Vô Ngại
5 xã Điền Xá < xã Hà Lâu, Điền Xá; ~xã Yên Than
6 xã Đông Ngũ < xã Đông Hải; ~xã Đại Dực, Đông Ngũ
7 xã Hải Lạng < xã Đồng Rui; ~xã Hải Lạng, Hải Hòa
8 xã Lương Minh < xã Đồng Sơn, Lương Minh
9 xã Kỳ Thượng < xã Thanh Lâm, Đạp Thanh, Kỳ Thượng
10 xã Ba Chẽ < thị trấn Ba Chẽ; xã Thanh Sơn, Nam Sơn, Đồn Đạc; ~xã Hải Lạng
11 xã Quảng Tân < xã Quảng An, Dực Yên, Quảng Lâm, Quảng Tân
12 xã Đầm Hà < thị trấn Đầm Hà; xã Tân Bình, Đại Bình, Tân Lập, Đầm Hà
13 xã Quảng Hà < thị trấn Quảng Hà; xã Quảng Minh, Quảng Chính, Quảng Phong; ~xã Quảng Long
14 xã Đường Hoa < xã Quảng Sơn, Đường Hoa; ~xã Quảng Long
15 xã Quảng Đức < xã Quảng Thành, Quảng Thịnh, Quảng Đức
16 xã Hoành Mô < xã Đồng Văn, Hoành Mô
17 xã Lục Hồn < xã Đồng Tâm, Lục Hồn
18 xã Bình Liêu < thị trấn Bình Liêu; xã Húc Động; ~xã Vô Ngại
19 xã Hải Sơn < xã Bắc Sơn, Hải Sơn
20 xã Hải Ninh < xã Quảng Nghĩa, Hải Tiến
21 xã Vĩnh Thực < xã Vĩnh Trung, Vĩnh Thực
22 phường An Sinh < phường Bình Dương; xã An Sinh, Việt Dân; ~phường Đức Chính
23 phường Đông Triều < phường Thủy An, Hưng Đạo, Hồng Phong; xã Nguyễn Huệ; ~phường Đức Chính
24 phường Bình Khê < phường Tràng An, Bình Khê; xã Tràng Lương
25 phường Mạo Khê < phường Xuân Sơn, Kim Sơn, Yên Thọ, Mạo Khê
26 phường Hoàng Quế < phường Yên Đức, Hoàng Quế; xã Hồng Thái Tây, Hồng Thái Đông
27 phường Yên Tử < phường Phương Đông, Phương Nam; xã Thượng Yên Công
28 phường Vàng Danh < phường Bắc Sơn, Nam Khê, Vàng Danh; ~phường Trưng Vương
29 phường Uông Bí < phường Quang Trung, Thanh Sơn, Yên Thanh; ~phường Trưng Vương
30 phường Đông Mai < phường Minh Thành, Đông Mai
31 phường Hiệp Hòa < phường Cộng Hòa; xã Sông Khoai, Hiệp Hòa
32 phường Quảng Yên < phường Yên Giang, Quảng Yên; xã Tiền An
33 phường Hà An < phường Tân An, Hà An; xã Hoàng Tân; ~xã Liên Hòa
34 phường Phong Cốc < phường Nam Hòa, Yên Hải, Phong Cốc; xã Cẩm La
35 phường Liên Hòa < phường Phong Hải; xã Liên Vị, Tiền Phong; ~xã Liên Hòa
36 phường Tuần Châu < phường Đại Yên, Tuần Châu; ~phường Hà Khẩu
37 phường Việt Hưng < phường Giếng Đáy, Việt Hưng; ~phường Hà Khẩu
38 phường Bãi Cháy < phường Hùng Thắng, Bãi Cháy
39 phường Hà Tu < phường Hà Phong, Hà Tu
40 phường Hà Lầm < phường Cao Thắng, Hà Trung, Hà Lầm
41 phường Cao Xanh < phường Hà Khánh, Cao Xanh
42 phường Hồng Gai < phường Bạch Đằng, Trần Hưng Đạo, Hồng Gai
43 phường Hạ Long < phường Hồng Hà, Hồng Hải
44 phường Hoành Bồ < phường Hoành Bồ; xã Sơn Dương, Lê Lợi; ~xã Đồng Lâm
45 phường Mông Dương < phường Mông Dương; xã Dương Huy
46 phường Quang Hanh < phường Cẩm Thạch, Cẩm Thủy, Quang Hanh
47 phường Cẩm Phả < phường Cẩm Trung, Cẩm Thành, Cẩm Bình, Cẩm Tây, Cẩm Đông
48 phường Cửa Ông < phường Cẩm Phú, Cẩm Thịnh, Cẩm Sơn, Cửa Ông
49 phường Móng Cái 1 < phường Trần Phú, Hải Hòa, Bình Ngọc, Trà Cổ; xã Hải Xuân
50 phường Móng Cái 2 < phường Ninh Dương, Ka Long; xã Vạn Ninh
51 phường Móng Cái 3 < phường Hải Yên; xã Hải Đông
52 đặc khu Vân Đồn < thị trấn Cái Rồng; xã Bản Sen, Bình Dân, Đài Xuyên, Đoàn Kết, Đông Xá, Hạ Long, Minh Châu, Ngọc Vừng, Quan Lạn, Thắng Lợi, Vạn Yên
53 đặc khu Cô Tô < thị trấn Cô Tô; xã Đồng Tiến, Thanh Lân
54 xã Cái Chiên
# 1680/NQ-UBTVQH15 2025-06-16 tỉnh Quảng Trị
1 xã Nam Gianh < xã Quảng Hòa, Quảng Lộc, Quảng Văn, Quảng Minh
2 xã Nam Ba Đồn < xã Quảng Tân, Quảng Trung, Quảng Tiên, Quảng Sơn, Quảng Thủy
3 xã Dân Hóa < xã Trọng Hóa, Dân Hóa
4 xã Kim Điền < xã Hóa Sơn, Hóa Hợp
5 xã Kim Phú < xã Thượng Hóa, Trung Hóa, Minh Hóa, Tân Hóa
6 xã Minh Hóa < thị trấn Quy Đạt; xã Xuân Hóa, Yên Hóa, Hồng Hóa
7 xã Tuyên Lâm < xã Lâm Hóa, Thanh Hóa
8 xã Tuyên Sơn < xã Thanh Thạch, Hương Hóa
9 xã Đồng Lê < thị trấn Đồng Lê; xã Kim Hóa, Lê Hóa, Thuận Hóa, Sơn Hóa
10 xã Tuyên Phú < xã Đồng Hóa, Thạch Hóa, Đức Hóa
11 xã Tuyên Bình < xã Phong Hóa, Ngư Hóa, Mai Hóa
12 xã Tuyên Hóa < xã Tiến Hóa, Châu Hóa, Cao Quảng, Văn Hóa
13 xã Tân Gianh < xã Phù Cảnh, Liên Trường, Quảng Thanh
14 xã Trung Thuần < xã Quảng Lưu, Quảng Thạch, Quảng Tiến
15 xã Quảng Trạch < xã Quảng Phương, Quảng Xuân, Quảng Hưng
16 xã Hòa Trạch < xã Quảng Châu, Quảng Tùng, Cảnh Dương
17 xã Phú Trạch < xã Quảng Đông, Quảng Phú, Quảng Kim, Quảng Hợp
18 xã Thượng Trạch < xã Tân Trạch, Thượng Trạch
19 xã Phong Nha < thị trấn Phong Nha; xã Lâm Trạch, Xuân Trạch, Phúc Trạch
20 xã Bắc Trạch < xã Thanh Trạch, Hạ Mỹ, Liên Trạch, Bắc Trạch
21 xã Đông Trạch < xã Hải Phú (huyện Bố Trạch), Sơn Lộc, Đức Trạch, Đồng Trạch
22 xã Hoàn Lão < thị trấn Hoàn Lão; xã Trung Trạch, Đại Trạch, Tây Trạch, Hòa Trạch
23 xã Bố Trạch < xã Hưng Trạch, Cự Nẫm, Vạn Trạch, Phú Định
24 xã Nam Trạch < thị trấn Nông trường Việt Trung; xã Nhân Trạch, Lý Nam
25 xã Quảng Ninh < thị trấn Quán Hàu; xã Vĩnh Ninh, Võ Ninh, Hàm Ninh
26 xã Ninh Châu < xã Tân Ninh, Gia Ninh, Duy Ninh, Hải Ninh
27 xã Trường Ninh < xã Vạn Ninh, An Ninh, Xuân Ninh, Hiền Ninh
28 xã Trường Sơn < xã Trường Xuân, Trường Sơn
29 xã Lệ Thủy < thị trấn Kiến Giang; xã Liên Thủy, Xuân Thủy, An Thủy, Phong Thủy, Lộc Thủy
30 xã Cam Hồng < xã Cam Thủy (huyện Lệ Thủy), Thanh Thủy, Hồng Thủy, Ngư Thủy Bắc
31 xã Sen Ngư < xã Hưng Thủy, Sen Thủy, Ngư Thủy
32 xã Tân Mỹ < xã Tân Thủy, Dương Thủy, Mỹ Thủy, Thái Thủy
33 xã Trường Phú < xã Trường Thủy, Mai Thủy, Phú Thủy
34 xã Lệ Ninh < thị trấn Nông trường Lệ Ninh; xã Sơn Thủy, Hoa Thủy
35 xã Kim Ngân < xã Kim Thủy, Ngân Thủy, Lâm Thủy
36 xã Vĩnh Linh < thị trấn Hồ Xá; xã Vĩnh Long, Vĩnh Chấp
37 xã Cửa Tùng < thị trấn Cửa Tùng; xã Vĩnh Giang, Hiền Thành, Kim Thạch
38 xã Vĩnh Hoàng < xã Vĩnh Thái, Trung Nam, Vĩnh Hòa, Vĩnh Tú
39 xã Vĩnh Thủy < xã Vĩnh Lâm, Vĩnh Sơn, Vĩnh Thủy
40 xã Bến Quan < thị trấn Bến Quan; xã Vĩnh Ô, Vĩnh Hà, Vĩnh Khê
41 xã Cồn Tiên < xã Hải Thái, Linh Trường, Gio An, Gio Sơn
42 xã Cửa Việt < thị trấn Cửa Việt; xã Gio Mai, Gio Hải
43 xã Gio Linh < thị trấn Gio Linh; xã Gio Quang, Gio Mỹ, Phong Bình
44 xã Bến Hải < xã Trung Hải, Trung Giang, Trung Sơn
45 xã Cam Lộ < thị trấn Cam Lộ; xã Cam Thành, Cam Chính, Cam Nghĩa
46 xã Hiếu Giang < xã Cam Thủy (huyện Cam Lộ), Cam Hiếu, Cam Tuyền, Thanh An
47 xã La Lay < xã A Bung, A Ngo
48 xã Tà Rụt < xã A Vao, Húc Nghì, Tà Rụt
49 xã Đakrông < xã Ba Nang, Tà Long, Đakrông
50 xã Ba Lòng < xã Triệu Nguyên, Ba Lòng
51 xã Hướng Hiệp < thị trấn Krông Klang; xã Mò Ó, Hướng Hiệp
52 xã Hướng Lập < xã Hướng Việt, Hướng Lập
53 xã Hướng Phùng < xã Hướng Sơn, Hướng Linh, Hướng Phùng
54 xã Khe Sanh < thị trấn Khe Sanh; xã Tân Hợp, Húc, Hướng Tân
55 xã Tân Lập < xã Tân Liên, Hướng Lộc, Tân Lập
56 xã Lao Bảo < xã Tân Thành (huyện Hướng Hóa), Tân Long; thị trấn Lao Bảo
57 xã Lìa < xã Thanh, Thuận, Lìa
58 xã A Dơi < xã Ba Tầng, Xy, A Dơi
59 xã Triệu Phong < thị trấn Ái Tử; xã Triệu Thành, Triệu Thượng
60 xã Ái Tử < xã Triệu Ái, Triệu Giang, Triệu Long
61 xã Triệu Bình < xã Triệu Độ, Triệu Thuận, Triệu Hòa, Triệu Đại
62 xã Triệu Cơ < xã Triệu Trung, Triệu Tài, Triệu Cơ
63 xã Nam Cửa Việt < xã Triệu Trạch, Triệu Phước, Triệu Tân
64 xã Diên Sanh < thị trấn Diên Sanh; xã Hải Trường, Hải Định
65 xã Mỹ Thủy < xã Hải Dương, Hải An, Hải Khê
66 xã Hải Lăng < xã Hải Phú (huyện Hải Lăng), Hải Lâm, Hải Thượng
67 xã Nam Hải Lăng < xã Hải Sơn, Hải Phong, Hải Chánh
68 xã Vĩnh Định < xã Hải Quy, Hải Hưng, Hải Bình
69 phường Đồng Hới < phường Đức Ninh Đông, Đồng Hải, Đồng Phú, Phú Hải, Hải Thành, Nam Lý; xã Bảo Ninh, Đức Ninh
70 phường Đồng Thuận < phường Bắc Lý; xã Lộc Ninh, Quang Phú
71 phường Đồng Sơn < phường Bắc Nghĩa, Đồng Sơn; xã Nghĩa Ninh, Thuận Đức
72 phường Ba Đồn < phường Quảng Phong, Quảng Long, Ba Đồn; xã Quảng Hải
73 phường Bắc Gianh < phường Quảng Phúc, Quảng Thọ, Quảng Thuận
74 phường Đông Hà < phường 1 (thành phố Đông Hà), 3 (thành phố Đông Hà), 4, Đông Giang, Đông Thanh
75 phường Nam Đông Hà < phường 2 (thành phố Đông Hà), 5, Đông Lễ, Đông Lương
76 phường Quảng Trị < phường 1 (thị xã Quảng Trị), 2 (thị xã Quảng Trị), 3 (thị xã Quảng Trị), An Đôn; xã Hải Lệ
77 đặc khu Cồn Cỏ < huyện Cồn Cỏ
78 xã Tân Thành (huyện Minh Hóa)
# 1681/NQ-UBTVQH15 2025-06-16 tỉnh Sơn La
1 xã Đoàn Kết < xã Chiềng Chung (thị xã Mộc Châu), Đoàn Kết
2 xã Lóng Sập < xã Chiềng Khừa, Lóng Sập
3 xã Chiềng Sơn < xã Chiềng Xuân, Chiềng Sơn
4 xã Vân Hồ < xã Lóng Luông, Chiềng Yên, Mường Men, Vân Hồ
5 xã Song Khủa < xã Mường Tè, Liên Hòa, Quang Minh, Song Khủa
6 xã Tô Múa < xã Chiềng Khoa, Suối Bàng, Tô Múa
7 xã Xuân Nha < xã Tân Xuân, Xuân Nha
8 xã Quỳnh Nhai < thị trấn Mường Giàng; xã Chiềng Bằng, Chiềng Khoang, Chiềng Ơn
9 xã Mường Chiên < xã Chiềng Khay, Cà Nàng, Mường Chiên
10 xã Mường Giôn < xã Pá Ma Pha Khinh, Mường Giôn
11 xã Mường Sại < xã Nặm Ét, Mường Sại
12 xã Thuận Châu < thị trấn Thuận Châu; xã Phổng Ly, Thôm Mòn, Tông Lạnh, Chiềng Pấc
13 xã Chiềng La < xã Chiềng Ngàm, Nong Lay, Tông Cọ, Chiềng La
14 xã Nậm Lầu < xã Chiềng Bôm, Púng Tra, Nậm Lầu
15 xã Muổi Nọi < xã Bản Lầm, Bon Phặng, Muổi Nọi
16 xã Mường Khiêng < xã Liệp Tè, Bó Mười, Mường Khiêng
17 xã Co Mạ < xã Co Tòng, Pá Lông, Co Mạ
18 xã Bình Thuận < xã Phổng Lái, Chiềng Pha
19 xã Mường É < xã Phổng Lập, Mường É
20 xã Long Hẹ < xã É Tòng, Long Hẹ
21 xã Mường La < thị trấn Ít Ong; xã Nặm Păm, Chiềng San, Chiềng Muôn, Mường Trai, Pi Toong
22 xã Chiềng Lao < xã Nậm Giôn, Hua Trai, Chiềng Lao
23 xã Mường Bú < xã Mường Chùm, Tạ Bú, Mường Bú
24 xã Chiềng Hoa < xã Chiềng Ân, Chiềng Công, Chiềng Hoa
25 xã Bắc Yên < thị trấn Bắc Yên; xã Phiêng Ban, Hồng Ngài, Song Pe
26 xã Tà Xùa < xã Làng Chếu, Háng Đồng, Tà Xùa
27 xã Tạ Khoa < xã Mường Khoa, Hua Nhàn, Tạ Khoa
28 xã Xím Vàng < xã Hang Chú, Xím Vàng
29 xã Pắc Ngà < xã Chim Vàn, Pắc Ngà
30 xã Chiềng Sại < xã Phiêng Côn, Chiềng Sại
31 xã Phù Yên < thị trấn Quang Huy; xã Huy Hạ, Huy Tường, Huy Tân, Huy Thượng
32 xã Gia Phù < xã Tường Phù, Suối Bau, Sập Xa, Gia Phù
33 xã Tường Hạ < xã Tường Thượng, Tường Phong, Tường Tiến, Tường Hạ
34 xã Mường Cơi < xã Mường Thải, Tân Lang, Mường Cơi
35 xã Mường Bang < xã Mường Do, Mường Lang, Mường Bang
36 xã Tân Phong < xã Bắc Phong, Nam Phong, Tân Phong
37 xã Kim Bon < xã Đá Đỏ, Kim Bon
38 xã Yên Châu < thị trấn Yên Châu; xã Chiềng Đông, Chiềng Sàng, Chiềng Pằn, Chiềng Khoi, Sặp Vạt
39 xã Chiềng Hặc < xã Tú Nang, Mường Lựm, Chiềng Hặc
40 xã Lóng Phiêng < xã Chiềng Tương, Lóng Phiêng
41 xã Yên Sơn < xã Chiềng On, Yên Sơn
42 xã Chiềng Mai < xã Chiềng Ban, Chiềng Kheo, Chiềng Dong, Chiềng Ve, Chiềng Mai
43 xã Mai Sơn < thị trấn Hát Lót; xã Hát Lót, Cò Nòi
44 xã Phiêng Pằn < xã Nà Ớt, Chiềng Lương, Phiêng Pằn
45 xã Chiềng Mung < xã Mường Bằng, Mường Bon, Chiềng Mung
46 xã Phiêng Cằm < xã Chiềng Nơi, Phiêng Cằm
47 xã Mường Chanh < xã Chiềng Chung (huyện Mai Sơn), Mường Chanh
48 xã Tà Hộc < xã Nà Bó, Tà Hộc
49 xã Chiềng Sung < xã Chiềng Chăn, Chiềng Sung
50 xã Bó Sinh < xã Pú Bẩu, Chiềng En, Bó Sinh
51 xã Chiềng Khương < xã Mường Sai, Chiềng Khương
52 xã Mường Hung < xã Chiềng Cang, Mường Hung
53 xã Chiềng Khoong < xã Mường Cai, Chiềng Khoong
54 xã Mường Lầm < xã Đứa Mòn, Mường Lầm
55 xã Nậm Ty < xã Chiềng Phung, Nậm Ty
56 xã Sông Mã < thị trấn Sông Mã; xã Nà Nghịu
57 xã Huổi Một < xã Nậm Mằn, Huổi Một
58 xã Chiềng Sơ < xã Yên Hưng, Chiềng Sơ
59 xã Sốp Cộp < xã Mường Và, Nậm Lạnh, Sốp Cộp
60 xã Púng Bánh < xã Dồm Cang, Sam Kha, Púng Bánh
61 phường Tô Hiệu < phường Quyết Thắng, Quyết Tâm, Chiềng Lề, Tô Hiệu
62 phường Chiềng An < phường Chiềng An; xã Chiềng Xôm, Chiềng Đen
63 phường Chiềng Cơi < phường Chiềng Cơi; xã Hua La, Chiềng Cọ
64 phường Chiềng Sinh < phường Chiềng Sinh; xã Chiềng Ngần
65 phường Mộc Châu < phường Mộc Lỵ, Mường Sang; xã Chiềng Hắc
66 phường Mộc Sơn < phường Đông Sang, Mộc Sơn
67 phường Vân Sơn < phường Bình Minh, Vân Sơn
68 phường Thảo Nguyên < phường Cờ Đỏ, Thảo Nguyên
69 xã Mường Lạn
69 xã Phiêng Khoài
69 xã Suối Tọ
69 xã Ngọc Chiến
69 xã Tân Yên
69 xã Mường Bám
69 xã Mường Lèo
# 1682/NQ-UBTVQH15 2025-06-16 tỉnh Tây Ninh
1 xã Hưng Điền < xã Hưng Hà, Hưng Điền B, Hưng Điền
2 xã Vĩnh Thạnh < xã Thạnh Hưng (huyện Tân Hưng), Vĩnh Châu B, Hưng Thạnh
3 xã Tân Hưng < thị trấn Tân Hưng; xã Vĩnh Thạnh, Vĩnh Lợi
4 xã Vĩnh Châu < xã Vĩnh Đại, Vĩnh Bửu, Vĩnh Châu A
5 xã Tuyên Bình < xã Tuyên Bình, Tuyên Bình Tây; ~xã Vĩnh Bình, Vĩnh Thuận, Thái Bình Trung
6 xã Vĩnh Hưng < thị trấn Vĩnh Hưng; ~xã Vĩnh Trị, Thái Trị, Khánh Hưng, Thái Bình Trung, Vĩnh Thuận, Vĩnh Bình
7 xã Khánh Hưng < xã Hưng Điền A; ~xã Thái Bình Trung, Vĩnh Trị, Thái Trị, Khánh Hưng
8 xã Tuyên Thạnh < xã Thạnh Hưng (thị xã Kiến Tường), Tuyên Thạnh; ~xã Bắc Hòa
9 xã Bình Hiệp < xã Thạnh Trị, Bình Tân, Bình Hòa Tây, Bình Hiệp
10 xã Bình Hòa < xã Bình Thạnh (huyện Mộc Hóa), Bình Hòa Đông, Bình Hòa Trung
11 xã Mộc Hóa < xã Tân Thành (huyện Mộc Hóa), Tân Lập (huyện Mộc Hóa); thị trấn Bình Phong Thạnh
12 xã Hậu Thạnh < xã Hậu Thạnh Đông, Hậu Thạnh Tây; ~xã Bắc Hòa
13 xã Nhơn Hòa Lập < xã Tân Lập (huyện Tân Thạnh), Nhơn Hòa, Nhơn Hòa Lập
14 xã Nhơn Ninh < xã Tân Thành (huyện Tân Thạnh), Tân Ninh, Nhơn Ninh
15 xã Tân Thạnh < xã Tân Bình (huyện Tân Thạnh), Tân Hòa (huyện Tân Thạnh), Kiến Bình; thị trấn Tân Thạnh
16 xã Bình Thành < xã Tân Hiệp (huyện Thạnh Hóa), Thuận Bình, Bình Hòa Hưng
17 xã Thạnh Phước < xã Thuận Nghĩa Hòa, Thạnh Phú, Thạnh Phước
18 xã Thạnh Hóa < thị trấn Thạnh Hóa; xã Thủy Tây, Thạnh An
19 xã Tân Tây < xã Tân Đông (huyện Thạnh Hóa), Thủy Đông, Tân Tây
20 xã Thủ Thừa < thị trấn Thủ Thừa; ~xã Bình Thạnh (huyện Thủ Thừa), Tân Thành (huyện Thủ Thừa), Nhị Thành
21 xã Mỹ An < xã Mỹ Phú, Mỹ An
22 xã Mỹ Thạnh < xã Bình An, Mỹ Lạc, Mỹ Thạnh; ~xã Tân Thành (huyện Thủ Thừa)
23 xã Tân Long < xã Long Thuận (huyện Thủ Thừa), Long Thạnh, Tân Long
24 xã Mỹ Quý < xã Mỹ Thạnh Bắc, Mỹ Quý Đông, Mỹ Quý Tây
25 xã Đông Thành < thị trấn Đông Thành; xã Mỹ Thạnh Tây, Mỹ Thạnh Đông, Mỹ Bình
26 xã Đức Huệ < xã Bình Hòa Bắc, Bình Hòa Nam, Bình Thành
27 xã An Ninh < xã Lộc Giang, An Ninh Đông, An Ninh Tây
28 xã Hiệp Hòa < xã Tân Phú (huyện Đức Hòa), Hiệp Hòa; thị trấn Hiệp Hòa
29 xã Hậu Nghĩa < thị trấn Hậu Nghĩa; xã Đức Lập Thượng, Tân Mỹ
30 xã Hòa Khánh < xã Hòa Khánh Tây, Hòa Khánh Nam, Hòa Khánh Đông
31 xã Đức Lập < xã Đức Lập Hạ, Mỹ Hạnh Bắc; ~xã Đức Hòa Thượng
32 xã Mỹ Hạnh < xã Đức Hòa Đông, Mỹ Hạnh Nam; ~xã Đức Hòa Thượng
33 xã Đức Hòa < thị trấn Đức Hòa; xã Hựu Thạnh, Đức Hòa Hạ
34 xã Thạnh Lợi < xã Thạnh Hòa, Lương Bình, Thạnh Lợi
35 xã Bình Đức < xã Thạnh Đức (huyện Bến Lức), Nhựt Chánh, Bình Đức
36 xã Lương Hòa < xã Tân Bửu, Lương Hòa
37 xã Bến Lức < xã An Thạnh (huyện Bến Lức), Thanh Phú; thị trấn Bến Lức
38 xã Mỹ Yên < xã Long Hiệp, Phước Lợi, Mỹ Yên
39 xã Long Cang < xã Long Định, Phước Vân, Long Cang
40 xã Rạch Kiến < xã Long Trạch, Long Khê, Long Hòa
41 xã Mỹ Lệ < xã Tân Trạch, Long Sơn, Mỹ Lệ
42 xã Tân Lân < xã Phước Đông (huyện Cần Đước), Tân Lân
43 xã Cần Đước < thị trấn Cần Đước; xã Phước Tuy, Tân Ân, Tân Chánh
44 xã Long Hựu < xã Long Hựu Đông, Long Hựu Tây
45 xã Phước Lý < xã Long Thượng, Phước Hậu, Phước Lý
46 xã Mỹ Lộc < xã Phước Lâm, Thuận Thành, Mỹ Lộc
47 xã Cần Giuộc < thị trấn Cần Giuộc; xã Phước Lại, Long Hậu
48 xã Phước Vĩnh Tây < xã Long An, Long Phụng, Phước Vĩnh Tây
49 xã Tân Tập < xã Đông Thạnh, Phước Vĩnh Đông, Tân Tập
50 xã Vàm Cỏ < xã Tân Phước Tây, Nhựt Ninh, Đức Tân
51 xã Tân Trụ < thị trấn Tân Trụ; xã Bình Trinh Đông, Bình Lãng, Bình Tịnh
52 xã Nhựt Tảo < xã Tân Bình (huyện Tân Trụ), Quê Mỹ Thạnh, Lạc Tấn; ~xã Nhị Thành
53 xã Thuận Mỹ < xã Thanh Phú Long, Thanh Vĩnh Đông, Thuận Mỹ
54 xã An Lục Long < xã Dương Xuân Hội, Long Trì, An Lục Long
55 xã Tầm Vu < thị trấn Tầm Vu; xã Hiệp Thạnh (huyện Châu Thành), Phú Ngãi Trị, Phước Tân Hưng
56 xã Vĩnh Công < xã Hòa Phú, Bình Quới, Vĩnh Công
57 xã Phước Chỉ < xã Phước Bình, Phước Chỉ
58 xã Hưng Thuận < xã Đôn Thuận, Hưng Thuận
59 xã Thạnh Đức < xã Thạnh Đức (huyện Gò Dầu), Cẩm Giang
60 xã Phước Thạnh < xã Hiệp Thạnh (huyện Gò Dầu), Phước Trạch, Phước Thạnh
61 xã Truông Mít < xã Bàu Đồn, Truông Mít
62 xã Lộc Ninh < xã Bến Củi, Lộc Ninh; ~xã Phước Minh
63 xã Cầu Khởi < xã Phước Ninh, Cầu Khởi; ~xã Chà Là
64 xã Dương Minh Châu < thị trấn Dương Minh Châu; ~xã Phan, Suối Đá, Phước Minh
65 xã Tân Đông < xã Tân Đông (huyện Tân Châu), Tân Hà
66 xã Tân Châu < thị trấn Tân Châu; xã Thạnh Đông; ~xã Tân Phú (huyện Tân Châu), Suối Dây
67 xã Tân Phú < xã Tân Hưng; ~xã Mỏ Công, Trà Vong, Tân Phong, Tân Phú (huyện Tân Châu)
68 xã Tân Hội < xã Tân Hiệp (huyện Tân Châu), Tân Hội
69 xã Tân Thành < xã Tân Thành (huyện Tân Châu); ~xã Suối Dây
70 xã Tân Hòa < xã Tân Hòa (huyện Tân Châu), Suối Ngô
71 xã Tân Lập < xã Tân Lập (huyện Tân Biên), Thạnh Bắc
72 xã Tân Biên < xã Tân Bình (huyện Tân Biên), Thạnh Tây; thị trấn Tân Biên
73 xã Thạnh Bình < xã Thạnh Bình; ~xã Tân Phong
74 xã Trà Vong < ~xã Mỏ Công, Trà Vong
75 xã Phước Vinh < xã Hòa Hiệp, Phước Vinh
76 xã Hòa Hội < xã Biên Giới, Hòa Thạnh, Hòa Hội
77 xã Ninh Điền < xã Thành Long, Ninh Điền
78 xã Châu Thành < thị trấn Châu Thành; xã Đồng Khởi, An Bình; ~xã Thái Bình
79 xã Hảo Đước < xã An Cơ, Trí Bình, Hảo Đước
80 xã Long Chữ < xã Long Vĩnh, Long Phước, Long Chữ
81 xã Long Thuận < xã Long Thuận (huyện Bến Cầu), Long Giang, Long Khánh
82 xã Bến Cầu < thị trấn Bến Cầu; xã An Thạnh (huyện Bến Cầu), Tiên Thuận, Lợi Thuận
83 phường Kiến Tường < phường 1 (thị xã Kiến Tường), 2 (thị xã Kiến Tường), 3 (thị xã Kiến Tường)
84 phường Long An < phường 1 (thành phố Tân An), 3 (thành phố Tân An), 4, 5, 6; xã Hướng Thọ Phú; ~xã Bình Thạnh (huyện Thủ Thừa)
85 phường Tân An < phường 7; xã Bình Tâm, Nhơn Thạnh Trung, An Vĩnh Ngãi
86 phường Khánh Hậu < phường Tân Khánh, Khánh Hậu; xã Lợi Bình Nhơn
87 phường Tân Ninh < phường 1 (thành phố Tây Ninh), 2 (thành phố Tây Ninh), 3 (thành phố Tây Ninh), IV, Hiệp Ninh; ~xã Thái Bình
88 phường Bình Minh < phường Ninh Sơn; xã Tân Bình (thành phố Tây Ninh), Bình Minh, Thạnh Tân; ~xã Suối Đá, Phan
89 phường Ninh Thạnh < phường Ninh Thạnh; xã Bàu Năng; ~xã Chà Là
90 phường Long Hoa < phường Long Thành Bắc, Long Hoa; xã Trường Hòa, Trường Tây, Trường Đông
91 phường Hòa Thành < phường Long Thành Trung; xã Long Thành Nam
92 phường Thanh Điền < phường Hiệp Tân; xã Thanh Điền
93 phường Trảng Bàng < phường An Hòa, Trảng Bàng
94 phường An Tịnh < phường Lộc Hưng, An Tịnh
95 phường Gò Dầu < phường Gia Bình; thị trấn Gò Dầu; xã Thanh Phước
96 phường Gia Lộc < xã Phước Đông (huyện Gò Dầu); phường Gia Lộc
# 1683/NQ-UBTVQH15 2025-06-16 tỉnh Thái Nguyên
1 xã Tân Cương < xã Thịnh Đức, Bình Sơn, Tân Cương
2 xã Đại Phúc < thị trấn Hùng Sơn; xã Phúc Xuân, Phúc Trìu, Tân Thái, Phúc Tân
3 xã Thành Công < xã Vạn Phái, Thành Công
4 xã Định Hóa < thị trấn Chợ Chu; xã Phúc Chu, Bảo Linh, Đồng Thịnh
5 xã Bình Yên < xã Trung Lương, Định Biên, Thanh Định, Bình Yên
6 xã Trung Hội < xã Phú Tiến, Bộc Nhiêu, Trung Hội
7 xã Phượng Tiến < xã Tân Dương, Tân Thịnh, Phượng Tiến
8 xã Phú Đình < xã Điềm Mặc, Phú Đình
9 xã Bình Thành < xã Sơn Phú, Bình Thành
10 xã Kim Phượng < xã Quy Kỳ, Kim Phượng
11 xã Lam Vỹ < xã Linh Thông, Lam Vỹ
12 xã Võ Nhai < thị trấn Đình Cả; xã Phú Thượng, Lâu Thượng
13 xã Dân Tiến < xã Bình Long, Phương Giao, Dân Tiến
14 xã Nghinh Tường < xã Vũ Chấn, Nghinh Tường
15 xã Thần Sa < xã Thượng Nung, Thần Xa
16 xã La Hiên < xã Cúc Đường, La Hiên
17 xã Tràng Xá < xã Liên Minh, Tràng Xá
18 xã Phú Lương < thị trấn Đu, Giang Tiên; xã Yên Lạc, Động Đạt
19 xã Vô Tranh < xã Tức Tranh, Cổ Lũng, Phú Đô, Vô Tranh
20 xã Yên Trạch < xã Yên Ninh, Yên Đổ, Yên Trạch
21 xã Hợp Thành < xã Ôn Lương, Phủ Lý, Hợp Thành
22 xã Đồng Hỷ < thị trấn Hóa Thượng, Sông Cầu; xã Minh Lập, Hóa Trung
23 xã Quang Sơn < xã Tân Long, Quang Sơn
24 xã Trại Cau < thị trấn Trại Cau; xã Hợp Tiến
25 xã Nam Hòa < xã Cây Thị, Nam Hòa
26 xã Văn Hán < xã Khe Mo, Văn Hán
27 xã Văn Lăng < xã Hòa Bình, Văn Lăng
28 xã Đại Từ < xã Bình Thuận, Khôi Kỳ, Mỹ Yên, Lục Ba
29 xã Đức Lương < xã Minh Tiến, Phúc Lương, Đức Lương
30 xã Phú Thịnh < xã Bản Ngoại, Phú Cường, Phú Thịnh
31 xã La Bằng < xã Hoàng Nông, Tiên Hội, La Bằng
32 xã Phú Lạc < xã Phục Linh, Tân Linh, Phú Lạc
33 xã An Khánh < xã Cù Vân, Hà Thượng, An Khánh
34 xã Quân Chu < thị trấn Quân Chu; xã Cát Nê
35 xã Vạn Phú < xã Văn Yên, Vạn Phú
36 xã Phú Xuyên < xã Yên Lãng, Phú Xuyên
37 xã Phú Bình < thị trấn Hương Sơn; xã Xuân Phương, Úc Kỳ, Nhã Lộng, Bảo Lý; ~xã Thượng Đình
38 xã Tân Thành < xã Tân Hòa, Tân Kim, Tân Thành
39 xã Điềm Thụy < xã Hà Châu, Nga My, Điềm Thụy; ~xã Thượng Đình
40 xã Kha Sơn < xã Lương Phú, Tân Đức, Thanh Ninh, Dương Thành, Kha Sơn
41 xã Tân Khánh < xã Bàn Đạt, Đào Xá, Tân Khánh
42 xã Bằng Thành < xã Bộc Bố, Nhạn Môn, Giáo Hiệu, Bằng Thành
43 xã Nghiên Loan < xã Xuân La, An Thắng, Nghiên Loan
44 xã Cao Minh < xã Công Bằng, Cổ Linh, Cao Tân
45 xã Ba Bể < xã Cao Thượng, Nam Mẫu, Khang Ninh
46 xã Chợ Rã < thị trấn Chợ Rã; xã Thượng Giáo, Địa Linh
47 xã Phúc Lộc < xã Bành Trạch, Hà Hiệu, Phúc Lộc
48 xã Thượng Minh < xã Yến Dương, Chu Hương, Mỹ Phương
49 xã Đồng Phúc < xã Quảng Khê, Hoàng Trĩ, Bằng Phúc, Đồng Phúc
50 xã Bằng Vân < xã Thượng Ân, Bằng Vân
51 xã Ngân Sơn < thị trấn Vân Tùng; xã Cốc Đán, Đức Vân
52 xã Nà Phặc < thị trấn Nà Phặc; xã Trung Hòa
53 xã Hiệp Lực < xã Thuần Mang, Hiệp Lực
54 xã Nam Cường < xã Xuân Lạc, Đồng Lạc, Nam Cường
55 xã Quảng Bạch < xã Tân Lập, Quảng Bạch
56 xã Yên Thịnh < xã Bản Thi, Yên Thượng, Yên Thịnh
57 xã Chợ Đồn < thị trấn Bằng Lũng; xã Ngọc Phái, Phương Viên, Bằng Lãng
58 xã Yên Phong < xã Đại Sảo, Yên Mỹ, Yên Phong
59 xã Nghĩa Tá < xã Lương Bằng, Bình Trung, Nghĩa Tá
60 xã Phủ Thông < thị trấn Phủ Thông; xã Vi Hương, Tân Tú, Lục Bình
61 xã Cẩm Giàng < xã Quân Hà, Nguyên Phúc, Mỹ Thanh, Cẩm Giàng
62 xã Vĩnh Thông < xã Sỹ Bình, Vũ Muộn, Cao Sơn
63 xã Bạch Thông < xã Đồng Thắng, Dương Phong, Quang Thuận
64 xã Phong Quang < xã Dương Quang, Đôn Phong
65 xã Văn Lang < xã Kim Hỷ, Lương Thượng, Văn Lang
66 xã Cường Lợi < xã Văn Vũ, Cường Lợi
67 xã Na Rì < thị trấn Yến Lạc; xã Sơn Thành, Kim Lư
68 xã Trần Phú < xã Văn Minh, Cư Lễ, Trần Phú
69 xã Côn Minh < xã Quang Phong, Dương Sơn, Côn Minh
70 xã Xuân Dương < xã Đổng Xá, Liêm Thủy, Xuân Dương
71 xã Tân Kỳ < xã Tân Sơn, Cao Kỳ, Hòa Mục
72 xã Thanh Mai < xã Thanh Vận, Mai Lạp, Thanh Mai
73 xã Thanh Thịnh < xã Nông Hạ, Thanh Thịnh
74 xã Chợ Mới < thị trấn Đồng Tâm; xã Quảng Chu, Như Cố
75 xã Yên Bình < xã Yên Cư, Bình Văn, Yên Hân
76 phường Phan Đình Phùng < phường Trưng Vương, Túc Duyên, Đồng Quang, Quang Trung, Hoàng Văn Thụ, Tân Thịnh, Phan Đình Phùng; ~phường Gia Sàng
77 phường Linh Sơn < phường Chùa Hang, Đồng Bẩm; xã Cao Ngạn, Huống Thượng, Linh Sơn
78 phường Tích Lương < phường Trung Thành (thành phố Thái Nguyên), Phú Xá, Tân Thành, Tân Lập, Tích Lương; ~phường Cam Giá
79 phường Gia Sàng < phường Hương Sơn; xã Đồng Liên; ~phường Gia Sàng, Cam Giá
80 phường Quyết Thắng < phường Thịnh Đán; xã Phúc Hà, Quyết Thắng
81 phường Quan Triều < phường Tân Long, Quang Vinh, Quan Triều; xã Sơn Cẩm
82 phường Sông Công < phường Thắng Lợi, Phố Cò, Cải Đan
83 phường Bá Xuyên < phường Mỏ Chè, Châu Sơn; xã Bá Xuyên
84 phường Bách Quang < phường Lương Sơn, Bách Quang; xã Tân Quang
85 phường Phổ Yên < phường Ba Hàng, Hồng Tiến, Bãi Bông, Đắc Sơn
86 phường Vạn Xuân < phường Nam Tiến, Đồng Tiến, Tân Hương, Tiên Phong
87 phường Trung Thành < phường Trung Thành (thành phố Phổ Yên), Đông Cao, Tân Phú, Thuận Thành
88 phường Phúc Thuận < phường Bắc Sơn; xã Minh Đức, Phúc Thuận
89 phường Đức Xuân < phường Nguyễn Thị Minh Khai, Huyền Tụng, Đức Xuân
90 phường Bắc Kạn < phường Sông Cầu, Phùng Chí Kiên, Xuất Hóa; xã Nông Thượng
91 xã Sảng Mộc
91 xã Thượng Quan
# 1684/NQ-UBTVQH15 2025-06-16 tỉnh Tuyên Quang
1 xã Thượng Lâm < xã Khuôn Hà, Thượng Lâm
2 xã Lâm Bình < thị trấn Lăng Can; xã Phúc Yên, Xuân Lập
3 xã Minh Quang < xã Phúc Sơn, Hồng Quang, Minh Quang
4 xã Bình An < xã Thổ Bình, Bình An
5 xã Côn Lôn < xã Sinh Long, Côn Lôn
6 xã Yên Hoa < xã Khâu Tinh, Yên Hoa
7 xã Thượng Nông < xã Thượng Giáp, Thượng Nông
8 xã Hồng Thái < xã Đà Vị, Sơn Phú, Hồng Thái
9 xã Nà Hang < thị trấn Na Hang; xã Năng Khả, Thanh Tương
10 xã Tân Mỹ < xã Hùng Mỹ, Tân Mỹ
11 xã Yên Lập < xã Bình Phú, Yên Lập
12 xã Tân An < xã Hà Lang, Tân An
13 xã Chiêm Hóa < thị trấn Vĩnh Lộc; xã Xuân Quang, Phúc Thịnh, Ngọc Hội, Trung Hòa
14 xã Hòa An < xã Tân Thịnh, Nhân Lý, Hòa An
15 xã Kiên Đài < xã Phú Bình, Kiên Đài
16 xã Tri Phú < xã Linh Phú, Tri Phú
17 xã Kim Bình < xã Vinh Quang, Bình Nhân, Kim Bình
18 xã Yên Nguyên < xã Hòa Phú, Yên Nguyên
19 xã Yên Phú < xã Yên Lâm, Yên Phú
20 xã Bạch Xa < xã Yên Thuận, Minh Khương, Bạch Xa
21 xã Phù Lưu < xã Minh Dân, Phù Lưu
22 xã Hàm Yên < thị trấn Tân Yên; xã Tân Thành (huyện Hàm Yên), Bằng Cốc, Nhân Mục
23 xã Bình Xa < xã Minh Hương, Bình Xa
24 xã Thái Sơn < xã Thành Long, Thái Sơn
25 xã Thái Hòa < xã Đức Ninh, Thái Hòa
26 xã Hùng Lợi < xã Trung Minh, Hùng Lợi
27 xã Trung Sơn < xã Đạo Viện, Công Đa, Trung Sơn
28 xã Thái Bình < xã Phú Thịnh, Tiến Bộ; ~xã Thái Bình
29 xã Tân Long < xã Tân Tiến (huyện Yên Sơn), Tân Long
30 xã Xuân Vân < xã Trung Trực, Phúc Ninh, Xuân Vân
31 xã Lực Hành < xã Quý Quân, Chiêu Yên, Lực Hành
32 xã Yên Sơn < thị trấn Yên Sơn; xã Tứ Quận, Lang Quán, Chân Sơn
33 xã Nhữ Khê < xã Nhữ Hán, Đội Bình, Nhữ Khê
34 xã Tân Trào < xã Kim Quan, Trung Yên, Tân Trào
35 xã Minh Thanh < xã Bình Yên, Lương Thiện, Minh Thanh
36 xã Sơn Dương < thị trấn Sơn Dương; xã Hợp Thành, Phúc Ứng, Tú Thịnh
37 xã Bình Ca < xã Thượng Ấm, Cấp Tiến, Vĩnh Lợi
38 xã Tân Thanh < xã Kháng Nhật, Hợp Hòa, Tân Thanh
39 xã Sơn Thủy < xã Ninh Lai, Thiện Kế, Sơn Nam
40 xã Phú Lương < xã Đại Phú, Tam Đa, Phú Lương
41 xã Trường Sinh < xã Hào Phú, Đông Lợi, Trường Sinh
42 xã Hồng Sơn < xã Chi Thiết, Văn Phú, Hồng Sơn
43 xã Đông Thọ < xã Đồng Quý, Quyết Thắng, Đông Thọ
44 xã Lũng Cú < xã Má Lé, Lũng Táo, Lũng Cú
45 xã Đồng Văn < thị trấn Đồng Văn; xã Tả Lủng (huyện Đồng Văn), Tả Phìn, Thài Phìn Tủng, Pải Lủng
46 xã Sà Phìn < xã Sủng Là, Sính Lủng, Sảng Tủng, Sà Phìn
47 xã Phố Bảng < thị trấn Phố Bảng; xã Phố Là, Phố Cáo, Lũng Thầu
48 xã Lũng Phìn < xã Sủng Trái, Hố Quáng Phìn, Lũng Phìn
49 xã Sủng Máng < xã Lũng Chinh, Sủng Trà, Sủng Máng
50 xã Sơn Vĩ < xã Thượng Phùng, Xín Cái, Sơn Vĩ
51 xã Mèo Vạc < thị trấn Mèo Vạc; xã Tả Lủng (huyện Mèo Vạc), Giàng Chu Phìn, Pả Vi
52 xã Khâu Vai < xã Cán Chu Phìn, Lũng Pù, Khâu Vai
53 xã Niêm Sơn < xã Niêm Tòng, Niêm Sơn
54 xã Tát Ngà < xã Nậm Ban, Tát Ngà
55 xã Thắng Mố < xã Sủng Cháng, Sủng Thài, Thắng Mố
56 xã Bạch Đích < xã Phú Lũng, Na Khê, Bạch Đích
57 xã Yên Minh < thị trấn Yên Minh; xã Lao Và Chải, Hữu Vinh, Đông Minh, Vần Chải
58 xã Mậu Duệ < xã Ngam La, Mậu Long, Mậu Duệ
59 xã Du Già < xã Du Tiến, Du Già
60 xã Đường Thượng < xã Lũng Hồ, Đường Thượng
61 xã Lùng Tám < xã Thái An, Đông Hà, Lùng Tám
62 xã Cán Tỷ < xã Bát Đại Sơn, Cán Tỷ
63 xã Nghĩa Thuận < xã Thanh Vân, Nghĩa Thuận
64 xã Quản Bạ < thị trấn Tam Sơn; xã Quyết Tiến, Quản Bạ
65 xã Tùng Vài < xã Cao Mã Pờ, Tả Ván, Tùng Vài
66 xã Yên Cường < xã Phiêng Luông, Yên Cường
67 xã Đường Hồng < xã Đường Âm, Phú Nam, Đường Hồng
68 xã Bắc Mê < thị trấn Yên Phú; xã Yên Phong, Lạc Nông
69 xã Minh Ngọc < xã Minh Ngọc, Thượng Tân; ~xã Yên Định
70 xã Ngọc Đường < xã Ngọc Đường; ~xã Yên Định
71 xã Lao Chải < xã Xín Chải, Thanh Đức, Lao Chải
72 xã Thanh Thủy < xã Phương Tiến, Thanh Thủy
73 xã Phú Linh < xã Kim Thạch, Kim Linh, Phú Linh
74 xã Linh Hồ < xã Ngọc Linh, Trung Thành, Linh Hồ
75 xã Bạch Ngọc < xã Ngọc Minh, Bạch Ngọc
76 xã Vị Xuyên < thị trấn Vị Xuyên, Nông trường Việt Lâm; xã Đạo Đức; ~xã Việt Lâm
77 xã Việt Lâm < xã Quảng Ngần; ~xã Việt Lâm
78 xã Tân Quang < xã Tân Thành (huyện Bắc Quang), Tân Lập, Tân Quang
79 xã Đồng Tâm < xã Đồng Tiến, Thượng Bình, Đồng Tâm
80 xã Liên Hiệp < xã Hữu Sản, Đức Xuân, Liên Hiệp
81 xã Bằng Hành < xã Kim Ngọc, Vô Điếm, Bằng Hành
82 xã Bắc Quang < thị trấn Việt Quang; xã Quang Minh, Việt Vinh
83 xã Hùng An < xã Việt Hồng, Tiên Kiều, Hùng An
84 xã Vĩnh Tuy < thị trấn Vĩnh Tuy; xã Vĩnh Hảo, Đông Thành
85 xã Đồng Yên < xã Vĩnh Phúc, Đồng Yên
86 xã Tiên Yên < xã Vĩ Thượng, Hương Sơn, Tiên Yên
87 xã Xuân Giang < xã Nà Khương, Xuân Giang
88 xã Bằng Lang < xã Yên Hà, Bằng Lang
89 xã Yên Thành < xã Bản Rịa, Yên Thành
90 xã Quang Bình < thị trấn Yên Bình; xã Tân Nam
91 xã Tân Trịnh < xã Tân Bắc, Tân Trịnh
92 xã Thông Nguyên < xã Xuân Minh, Thông Nguyên
93 xã Hồ Thầu < xã Nậm Khòa, Nam Sơn, Hồ Thầu
94 xã Nậm Dịch < xã Nậm Ty, Tả Sử Choóng, Nậm Dịch
95 xã Tân Tiến < xã Tân Tiến (huyện Hoàng Su Phì), Bản Nhùng, Túng Sán
96 xã Hoàng Su Phì < thị trấn Vinh Quang; xã Bản Luốc, Ngàm Đăng Vài, Tụ Nhân, Đản Ván
97 xã Thàng Tín < xã Pố Lồ, Thèn Chu Phìn, Thàng Tín
98 xã Bản Máy < xã Bản Phùng, Chiến Phố, Bản Máy
99 xã Pờ Ly Ngài < xã Sán Sả Hồ, Nàng Đôn, Pờ Ly Ngài
100 xã Xín Mần < xã Thèn Phàng, Nàn Xỉn, Bản Díu, Chí Cà, Xín Mần
101 xã Pà Vầy Sủ < thị trấn Cốc Pài; xã Nàn Ma, Bản Ngò, Pà Vầy Sủ
102 xã Nấm Dẩn < xã Chế Là, Tả Nhìu, Nấm Dẩn
103 xã Trung Thịnh < xã Cốc Rế, Thu Tà, Trung Thịnh
104 xã Khuôn Lùng < xã Nà Chì, Khuôn Lùng
105 phường Mỹ Lâm < phường Mỹ Lâm; xã Mỹ Bằng; ~xã Kim Phú
106 phường Minh Xuân < phường Ỷ La, Tân Hà, Phan Thiết, Minh Xuân, Tân Quang; xã Trung Môn; ~xã Kim Phú
107 phường Nông Tiến < phường Nông Tiến; xã Tràng Đà; ~xã Thái Bình
108 phường An Tường < phường Hưng Thành, An Tường; xã Lưỡng Vượng, An Khang, Hoàng Khai
109 phường Bình Thuận < phường Đội Cấn; xã Thái Long
110 phường Hà Giang 1 < phường Nguyễn Trãi; xã Phương Thiện, Phương Độ; ~phường Quang Trung
111 phường Hà Giang 2 < phường Ngọc Hà, Trần Phú, Minh Khai; ~phường Quang Trung; xã Phong Quang
112 xã Trung Hà
112 xã Kiến Thiết
112 xã Hùng Đức
112 xã Minh Sơn
112 xã Minh Tân
112 xã Thuận Hòa
112 xã Tùng Bá
112 xã Thượng Sơn
112 xã Cao Bồ
112 xã Ngọc Long
112 xã Giáp Trung
112 xã Tiên Nguyên
112 xã Quảng Nguyên
# 1685/NQ-UBTVQH15 2025-06-16 thành phố Hồ Chí Minh
1 phường Sài Gòn < phường Bến Nghé; ~phường Đa Kao, Nguyễn Thái Bình
2 phường Tân Định < phường Tân Định (quận 1); ~phường Đa Kao
3 phường Bến Thành < phường Bến Thành, Phạm Ngũ Lão; ~phường Cầu Ông Lãnh, Nguyễn Thái Bình
4 phường Cầu Ông Lãnh < phường Nguyễn Cư Trinh, Cầu Kho, Cô Giang; ~phường Cầu Ông Lãnh
5 phường Bàn Cờ < phường 1 (quận 3), 2 (quận 3), 3 (quận 3), 5 (quận 3); ~phường 4 (quận 3)
6 phường Xuân Hòa < phường Võ Thị Sáu; ~phường 4 (quận 3)
7 phường Nhiêu Lộc < phường 9 (quận 3), 11 (quận 3), 12 (quận 3), 14 (quận 3)
8 phường Xóm Chiếu < phường 13 (quận 4), 16 (quận 4), 18 (quận 4); ~phường 15 (quận 4)
9 phường Khánh Hội < phường 8 (quận 4), 9 (quận 4); ~phường 2 (quận 4), 4 (quận 4), 15 (quận 4)
10 phường Vĩnh Hội < phường 1 (quận 4), 3 (quận 4); ~phường 2 (quận 4), 4 (quận 4)
11 phường Chợ Quán < phường 1 (quận 5), 2 (quận 5), 4 (quận 5)
12 phường An Đông < phường 5 (quận 5), 7 (quận 5), 9 (quận 5)
13 phường Chợ Lớn < phường 11 (quận 5), 12 (quận 5), 13 (quận 5), 14 (quận 5)
14 phường Bình Tây < phường 2 (quận 6), 9 (quận 6)
15 phường Bình Tiên < phường 1 (quận 6), 7 (quận 6), 8 (quận 6)
16 phường Bình Phú < phường 10 (quận 6), 11 (quận 6); ~phường 16 (quận 8)
17 phường Phú Lâm < phường 12 (quận 6), 13 (quận 6), 14 (quận 6)
18 phường Tân Thuận < phường Bình Thuận, Tân Thuận Đông, Tân Thuận Tây
19 phường Phú Thuận < phường Phú Thuận; ~phường Phú Mỹ (quận 7)
20 phường Tân Mỹ < phường Tân Phú (quận 7); ~phường Phú Mỹ (quận 7)
21 phường Tân Hưng < phường Tân Phong, Tân Quy, Tân Kiểng, Tân Hưng
22 phường Chánh Hưng < phường 4 (quận 8), Rạch Ông, Hưng Phú; ~phường 5 (quận 8)
23 phường Phú Định < phường 14 (quận 8), 15 (quận 8), Xóm Củi; ~phường 16 (quận 8)
24 phường Bình Đông < phường 6 (quận 8); ~phường 7 (quận 8); ~xã An Phú Tây; ~phường 5 (quận 8)
25 phường Diên Hồng < phường 6 (quận 10), 8 (quận 10); ~phường 14 (quận 10)
26 phường Vườn Lài < phường 1 (quận 10), 2 (quận 10), 4 (quận 10), 9 (quận 10), 10 (quận 10)
27 phường Hòa Hưng < phường 12 (quận 10), 13 (quận 10), 15 (quận 10); ~phường 14 (quận 10)
28 phường Minh Phụng < phường 1 (quận 11), 7 (quận 11), 16 (quận 11)
29 phường Bình Thới < phường 3 (quận 11), 10 (quận 11); ~phường 8 (quận 11)
30 phường Hòa Bình < phường 5 (quận 11), 14 (quận 11)
31 phường Phú Thọ < phường 11 (quận 11), 15 (quận 11); ~phường 8 (quận 11)
32 phường Đông Hưng Thuận < phường Tân Thới Nhất, Tân Hưng Thuận, Đông Hưng Thuận
33 phường Trung Mỹ Tây < phường Tân Chánh Hiệp, Trung Mỹ Tây
34 phường Tân Thới Hiệp < phường Hiệp Thành (quận 12), Tân Thới Hiệp
35 phường Thới An < phường Thạnh Xuân, Thới An
36 phường An Phú Đông < phường Thạnh Lộc, An Phú Đông
37 phường An Lạc < phường Bình Trị Đông B, An Lạc A, An Lạc
38 phường Bình Tân < phường Bình Hưng Hòa B; ~phường Bình Trị Đông A, Tân Tạo
39 phường Tân Tạo < ~phường Tân Tạo A, Tân Tạo; ~xã Tân Kiên
40 phường Bình Trị Đông < phường Bình Trị Đông; ~phường Bình Hưng Hòa A, Bình Trị Đông A
41 phường Bình Hưng Hòa < phường Bình Hưng Hòa; ~phường Sơn Kỳ, Bình Hưng Hòa A
42 phường Gia Định < phường 1 (quận Bình Thạnh), 2 (quận Bình Thạnh), 7 (quận Bình Thạnh), 17 (quận Bình Thạnh)
43 phường Bình Thạnh < phường 12 (quận Bình Thạnh), 14 (quận Bình Thạnh), 26
44 phường Bình Lợi Trung < phường 5 (quận Bình Thạnh), 11 (quận Bình Thạnh), 13 (quận Bình Thạnh)
45 phường Thạnh Mỹ Tây < phường 19, 22, 25
46 phường Bình Quới < phường 27, 28
47 phường Hạnh Thông < phường 1 (quận Gò Vấp), 3 (quận Gò Vấp)
48 phường An Nhơn < phường 5 (quận Gò Vấp), 6 (quận Gò Vấp)
49 phường Gò Vấp < phường 10 (quận Gò Vấp), 17 (quận Gò Vấp)
50 phường An Hội Đông < phường 15 (quận Gò Vấp), 16 (quận Gò Vấp)
51 phường Thông Tây Hội < phường 8 (quận Gò Vấp), 11 (quận Gò Vấp)
52 phường An Hội Tây < phường 12 (quận Gò Vấp), 14 (quận Gò Vấp)
53 phường Đức Nhuận < phường 4 (quận Phú Nhuận), 5 (quận Phú Nhuận), 9 (quận Phú Nhuận)
54 phường Cầu Kiệu < phường 1 (quận Phú Nhuận), 2 (quận Phú Nhuận), 7 (quận Phú Nhuận); ~phường 15 (quận Phú Nhuận)
55 phường Phú Nhuận < phường 8 (quận Phú Nhuận), 10 (quận Phú Nhuận), 11 (quận Phú Nhuận), 13 (quận Phú Nhuận); ~phường 15 (quận Phú Nhuận)
56 phường Tân Sơn Hòa < phường 1 (quận Tân Bình), 2 (quận Tân Bình), 3 (quận Tân Bình)
57 phường Tân Sơn Nhất < phường 4 (quận Tân Bình), 5 (quận Tân Bình), 7 (quận Tân Bình)
58 phường Tân Hòa < phường 6 (quận Tân Bình), 8 (quận Tân Bình), 9 (quận Tân Bình)
59 phường Bảy Hiền < phường 10 (quận Tân Bình), 11 (quận Tân Bình), 12 (quận Tân Bình)
60 phường Tân Bình < phường 13 (quận Tân Bình), 14 (quận Tân Bình); ~phường 15 (quận Tân Bình)
61 phường Tân Sơn < ~phường 15 (quận Tân Bình)
62 phường Tây Thạnh < phường Tây Thạnh; ~phường Sơn Kỳ
63 phường Tân Sơn Nhì < phường Tân Sơn Nhì; ~phường Sơn Kỳ, Tân Quý, Tân Thành
64 phường Phú Thọ Hòa < phường Phú Thọ Hòa; ~phường Tân Thành, Tân Quý
65 phường Tân Phú < phường Phú Trung, Hòa Thạnh; ~phường Tân Thới Hòa, Tân Thành
66 phường Phú Thạnh < phường Hiệp Tân, Phú Thạnh; ~phường Tân Thới Hòa
67 phường Hiệp Bình < phường Hiệp Bình Chánh, Hiệp Bình Phước; ~phường Linh Đông
68 phường Thủ Đức < phường Bình Thọ, Linh Chiểu, Trường Thọ; ~phường Linh Tây, Linh Đông
69 phường Tam Bình < phường Bình Chiểu, Tam Phú, Tam Bình
70 phường Linh Xuân < phường Linh Trung, Linh Xuân; ~phường Linh Tây
71 phường Tăng Nhơn Phú < phường Tân Phú (thành phố Thủ Đức), Hiệp Phú, Tăng Nhơn Phú A, Tăng Nhơn Phú B; ~phường Long Thạnh Mỹ
72 phường Long Bình < phường Long Bình; ~phường Long Thạnh Mỹ
73 phường Long Phước < phường Trường Thạnh, Long Phước
74 phường Long Trường < phường Phú Hữu, Long Trường
75 phường Cát Lái < phường Thạnh Mỹ Lợi, Cát Lái
76 phường Bình Trưng < phường Bình Trưng Đông, Bình Trưng Tây; ~phường An Phú (thành phố Thủ Đức)
77 phường Phước Long < phường Phước Bình, Phước Long A, Phước Long B
78 phường An Khánh < phường Thủ Thiêm, An Lợi Đông, Thảo Điền, An Khánh; ~phường An Phú (thành phố Thủ Đức)
79 phường Đông Hòa < phường Bình An, Bình Thắng, Đông Hòa
80 phường Dĩ An < phường An Bình, Dĩ An; ~phường Tân Đông Hiệp
81 phường Tân Đông Hiệp < phường Tân Bình; ~phường Thái Hòa, Tân Đông Hiệp
82 phường An Phú < phường An Phú (thành phố Thuận An); ~phường Bình Chuẩn
83 phường Bình Hòa < phường Bình Hòa; ~phường Vĩnh Phú
84 phường Lái Thiêu < phường Bình Nhâm, Lái Thiêu; ~phường Vĩnh Phú
85 phường Thuận An < phường Hưng Định, An Thạnh; xã An Sơn
86 phường Thuận Giao < phường Thuận Giao; ~phường Bình Chuẩn
87 phường Thủ Dầu Một < phường Phú Cường, Phú Thọ, Chánh Nghĩa; ~phường Hiệp Thành (thành phố Thủ Dầu Một), Chánh Mỹ
88 phường Phú Lợi < phường Phú Hòa, Phú Lợi; ~phường Hiệp Thành (thành phố Thủ Dầu Một)
89 phường Chánh Hiệp < phường Định Hòa, Tương Bình Hiệp; ~phường Hiệp An, Chánh Mỹ
90 phường Bình Dương < phường Phú Mỹ (thành phố Thủ Dầu Một), Hòa Phú, Phú Tân, Phú Chánh
91 phường Hòa Lợi < phường Tân Định (thành phố Bến Cát), Hòa Lợi
92 phường Phú An < phường Tân An; xã Phú An; ~phường Hiệp An
93 phường Tây Nam < phường An Tây; ~xã Thanh Tuyền, An Lập
94 phường Long Nguyên < phường An Điền; xã Long Nguyên; ~phường Mỹ Phước
95 phường Bến Cát < xã Tân Hưng (huyện Bàu Bàng), Lai Hưng; ~phường Mỹ Phước
96 phường Chánh Phú Hòa < phường Chánh Phú Hòa; xã Hưng Hòa
97 phường Vĩnh Tân < phường Vĩnh Tân; thị trấn Tân Bình
98 phường Bình Cơ < xã Bình Mỹ (huyện Bắc Tân Uyên); phường Hội Nghĩa
99 phường Tân Uyên < phường Uyên Hưng; xã Bạch Đằng, Tân Lập; ~xã Tân Mỹ
100 phường Tân Hiệp < phường Khánh Bình, Tân Hiệp
101 phường Tân Khánh < phường Thạnh Phước, Tân Phước Khánh, Tân Vĩnh Hiệp; xã Thạnh Hội; ~phường Thái Hòa
102 phường Vũng Tàu < phường 1 (thành phố Vũng Tàu), 2 (thành phố Vũng Tàu), 3 (thành phố Vũng Tàu), 4 (thành phố Vũng Tàu), 5 (thành phố Vũng Tàu), Thắng Nhì, Thắng Tam
103 phường Tam Thắng < phường 7 (thành phố Vũng Tàu), 8 (thành phố Vũng Tàu), 9 (thành phố Vũng Tàu), Nguyễn An Ninh
104 phường Rạch Dừa < phường 10 (thành phố Vũng Tàu), Thắng Nhất, Rạch Dừa
105 phường Phước Thắng < phường 11 (thành phố Vũng Tàu), 12 (thành phố Vũng Tàu)
106 phường Long Hương < xã Tân Hưng (thành phố Bà Rịa); phường Kim Dinh, Long Hương
107 phường Bà Rịa < phường Phước Trung, Phước Nguyên, Long Toàn, Phước Hưng
108 phường Tam Long < phường Long Tâm; xã Hòa Long, Long Phước
109 phường Tân Hải < phường Tân Hòa, Tân Hải
110 phường Tân Phước < phường Phước Hòa, Tân Phước
111 phường Phú Mỹ < phường Phú Mỹ (thành phố Phú Mỹ), Mỹ Xuân
112 phường Tân Thành < phường Hắc Dịch; xã Sông Xoài
113 xã Vĩnh Lộc < xã Vĩnh Lộc A; ~xã Phạm Văn Hai
114 xã Tân Vĩnh Lộc < xã Vĩnh Lộc B; ~xã Phạm Văn Hai; ~phường Tân Tạo
115 xã Bình Lợi < xã Lê Minh Xuân, Bình Lợi
116 xã Tân Nhựt < thị trấn Tân Túc; xã Tân Nhựt; ~phường Tân Tạo A; ~xã Tân Kiên; ~phường 16 (quận 8)
117 xã Bình Chánh < xã Tân Quý Tây, Bình Chánh; ~xã An Phú Tây
118 xã Hưng Long < xã Đa Phước, Qui Đức, Hưng Long
119 xã Bình Hưng < xã Phong Phú, Bình Hưng; ~phường 7 (quận 8)
120 xã Bình Khánh < xã Tam Thôn Hiệp, Bình Khánh; ~xã An Thới Đông
121 xã An Thới Đông < xã Lý Nhơn; ~xã An Thới Đông
122 xã Cần Giờ < xã Long Hòa (huyện Cần Giờ); thị trấn Cần Thạnh
123 xã Củ Chi < xã Tân Phú Trung, Tân Thông Hội, Phước Vĩnh An
124 xã Tân An Hội < thị trấn Củ Chi; xã Phước Hiệp, Tân An Hội
125 xã Thái Mỹ < xã Trung Lập Thượng, Phước Thạnh, Thái Mỹ
126 xã An Nhơn Tây < xã Phú Mỹ Hưng, An Phú, An Nhơn Tây
127 xã Nhuận Đức < xã Phạm Văn Cội, Trung Lập Hạ, Nhuận Đức
128 xã Phú Hòa Đông < xã Tân Thạnh Tây, Tân Thạnh Đông, Phú Hòa Đông
129 xã Bình Mỹ < xã Bình Mỹ (huyện Củ Chi), Hòa Phú, Trung An
130 xã Đông Thạnh < xã Thới Tam Thôn, Nhị Bình, Đông Thạnh
131 xã Hóc Môn < xã Tân Hiệp (huyện Hóc Môn), Tân Xuân; thị trấn Hóc Môn
132 xã Xuân Thới Sơn < xã Tân Thới Nhì, Xuân Thới Đông, Xuân Thới Sơn
133 xã Bà Điểm < xã Xuân Thới Thượng, Trung Chánh, Bà Điểm
134 xã Nhà Bè < thị trấn Nhà Bè; xã Phú Xuân, Phước Kiển, Phước Lộc
135 xã Hiệp Phước < xã Nhơn Đức, Long Thới, Hiệp Phước
136 xã Thường Tân < xã Lạc An, Hiếu Liêm, Thường Tân; ~xã Tân Mỹ
137 xã Bắc Tân Uyên < thị trấn Tân Thành; xã Đất Cuốc, Tân Định
138 xã Phú Giáo < thị trấn Phước Vĩnh; xã An Bình; ~xã Tam Lập
139 xã Phước Hòa < xã Vĩnh Hòa, Phước Hòa; ~xã Tam Lập
140 xã Phước Thành < xã Tân Hiệp (huyện Phú Giáo), An Thái, Phước Sang
141 xã An Long < xã An Linh, Tân Long, An Long
142 xã Trừ Văn Thố < xã Trừ Văn Thố, Cây Trường II; ~thị trấn Lai Uyên
143 xã Bàu Bàng < ~thị trấn Lai Uyên
144 xã Long Hòa < xã Long Tân (huyện Dầu Tiếng), Long Hòa (huyện Dầu Tiếng); ~xã Minh Tân, Minh Thạnh
145 xã Thanh An < xã Thanh An; ~xã Định Hiệp, Thanh Tuyền, An Lập
146 xã Dầu Tiếng < thị trấn Dầu Tiếng; xã Định An, Định Thành; ~xã Định Hiệp
147 xã Minh Thạnh < xã Minh Hòa; ~xã Minh Tân, Minh Thạnh
148 xã Châu Pha < xã Tóc Tiên, Châu Pha
149 xã Long Hải < thị trấn Long Hải; xã Phước Tỉnh, Phước Hưng
150 xã Long Điền < thị trấn Long Điền; xã Tam An
151 xã Phước Hải < thị trấn Phước Hải; xã Phước Hội
152 xã Đất Đỏ < thị trấn Đất Đỏ; xã Long Tân (huyện Long Đất), Láng Dài, Phước Long Thọ
153 xã Nghĩa Thành < xã Đá Bạc, Nghĩa Thành
154 xã Ngãi Giao < thị trấn Ngãi Giao; xã Bình Ba, Suối Nghệ
155 xã Kim Long < thị trấn Kim Long; xã Bàu Chinh, Láng Lớn
156 xã Châu Đức < xã Cù Bị, Xà Bang
157 xã Bình Giã < xã Bình Trung, Quảng Thành, Bình Giã
158 xã Xuân Sơn < xã Suối Rao, Sơn Bình, Xuân Sơn
159 xã Hồ Tràm < thị trấn Phước Bửu; xã Phước Tân, Phước Thuận
160 xã Xuyên Mộc < xã Bông Trang, Bưng Riềng, Xuyên Mộc
161 xã Hòa Hội < xã Hòa Hưng, Hòa Bình, Hòa Hội
162 xã Bàu Lâm < xã Tân Lâm, Bàu Lâm
163 đặc khu Côn Đảo < huyện Côn Đảo
164 phường Thới Hòa
164 xã Long Sơn
164 xã Hòa Hiệp
164 xã Bình Châu
164 xã Thạnh An
# 1686/NQ-UBTVQH15 2025-06-16 tỉnh Thanh Hóa
1 xã Các Sơn < xã Anh Sơn, Các Sơn
2 xã Trường Lâm < xã Tân Trường, Trường Lâm
3 xã Hà Trung < xã Hà Đông, Hà Ngọc, Yến Sơn; ~thị trấn Hà Trung; ~xã Hà Bình
4 xã Tống Sơn < thị trấn Hà Lĩnh; xã Hà Tiến, Hà Tân, Hà Sơn
5 xã Hà Long < thị trấn Hà Long; xã Hà Bắc, Hà Giang
6 xã Hoạt Giang < xã Yên Dương, Hoạt Giang; ~thị trấn Hà Trung; ~xã Hà Bình
7 xã Lĩnh Toại < xã Hà Hải, Hà Châu, Thái Lai, Lĩnh Toại
8 xã Triệu Lộc < xã Đại Lộc, Tiến Lộc, Triệu Lộc
9 xã Đông Thành < xã Đồng Lộc, Thành Lộc, Cầu Lộc, Tuy Lộc
10 xã Hậu Lộc < thị trấn Hậu Lộc; xã Thuần Lộc, Mỹ Lộc, Lộc Sơn
11 xã Hoa Lộc < xã Xuân Lộc (huyện Hậu Lộc), Liên Lộc, Quang Lộc, Phú Lộc, Hòa Lộc, Hoa Lộc
12 xã Vạn Lộc < xã Minh Lộc, Hải Lộc, Hưng Lộc, Ngư Lộc, Đa Lộc
13 xã Nga Sơn < thị trấn Nga Sơn; xã Nga Yên, Nga Thanh, Nga Hiệp, Nga Thủy
14 xã Nga Thắng < xã Nga Văn, Nga Phượng, Nga Thạch, Nga Thắng
15 xã Hồ Vương < xã Nga Hải, Nga Thành, Nga Giáp, Nga Liên
16 xã Tân Tiến < xã Nga Tiến, Nga Tân, Nga Thái
17 xã Nga An < xã Nga Điền, Nga Phú, Nga An
18 xã Ba Đình < xã Nga Vịnh, Nga Trường, Nga Thiện, Ba Đình
19 xã Hoằng Hóa < thị trấn Bút Sơn; xã Hoằng Đức, Hoằng Đồng, Hoằng Đạo, Hoằng Hà, Hoằng Đạt
20 xã Hoằng Tiến < xã Hoằng Yến, Hoằng Hải, Hoằng Trường, Hoằng Tiến
21 xã Hoằng Thanh < xã Hoằng Đông, Hoằng Ngọc, Hoằng Phụ, Hoằng Thanh
22 xã Hoằng Lộc < xã Hoằng Thịnh, Hoằng Thái, Hoằng Thành, Hoằng Trạch, Hoằng Tân, Hoằng Lộc
23 xã Hoằng Châu < xã Hoằng Thắng, Hoằng Phong, Hoằng Lưu, Hoằng Châu
24 xã Hoằng Sơn < xã Hoằng Trinh, Hoằng Xuyên, Hoằng Cát, Hoằng Sơn
25 xã Hoằng Phú < xã Hoằng Quý, Hoằng Kim, Hoằng Trung, Hoằng Phú
26 xã Hoằng Giang < xã Hoằng Xuân, Hoằng Quỳ, Hoằng Hợp, Hoằng Giang
27 xã Lưu Vệ < thị trấn Tân Phong; xã Quảng Đức, Quảng Định
28 xã Quảng Yên < xã Quảng Trạch, Quảng Hòa, Quảng Long, Quảng Yên
29 xã Quảng Ngọc < xã Quảng Hợp, Quảng Văn, Quảng Phúc, Quảng Ngọc
30 xã Quảng Ninh < xã Quảng Nhân, Quảng Hải, Quảng Ninh
31 xã Quảng Bình < xã Quảng Lưu, Quảng Lộc, Quảng Thái, Quảng Bình
32 xã Tiên Trang < xã Quảng Thạch, Quảng Nham, Tiên Trang
33 xã Quảng Chính < xã Quảng Trường, Quảng Khê, Quảng Trung, Quảng Chính
34 xã Nông Cống < thị trấn Nông Cống; xã Vạn Thắng, Vạn Hòa, Vạn Thiện, Minh Nghĩa, Minh Khôi
35 xã Thắng Lợi < xã Trung Thành (huyện Nông Cống), Tế Nông, Tế Thắng, Tế Lợi
36 xã Trung Chính < xã Tân Phúc (huyện Nông Cống), Tân Thọ, Tân Khang, Hoàng Sơn, Hoàng Giang, Trung Chính
37 xã Trường Văn < xã Trường Minh, Trường Trung, Trường Sơn, Trường Giang
38 xã Thăng Bình < xã Thăng Long, Thăng Thọ, Thăng Bình
39 xã Tượng Lĩnh < xã Tượng Sơn, Tượng Văn, Tượng Lĩnh
40 xã Công Chính < xã Công Liêm, Yên Mỹ, Công Chính; ~xã Thanh Tân
41 xã Thiệu Hóa < xã Thiệu Phúc, Thiệu Công, Thiệu Nguyên; ~thị trấn Thiệu Hóa; ~xã Thiệu Long
42 xã Thiệu Quang < xã Thiệu Duy, Thiệu Hợp, Thiệu Thịnh, Thiệu Giang, Thiệu Quang; ~thị trấn Thiệu Hóa
43 xã Thiệu Tiến < xã Thiệu Ngọc, Thiệu Vũ, Thiệu Thành, Thiệu Tiến
44 xã Thiệu Toán < thị trấn Hậu Hiền; xã Thiệu Chính, Thiệu Hòa, Thiệu Toán
45 xã Thiệu Trung < xã Thiệu Vận, Thiệu Lý, Thiệu Viên, Thiệu Trung; ~thị trấn Thiệu Hóa
46 xã Yên Định < thị trấn Quán Lào; xã Định Liên, Định Long, Định Tăng
47 xã Yên Trường < xã Yên Trung, Yên Phong, Yên Thái, Yên Trường
48 xã Yên Phú < thị trấn Thống Nhất; xã Yên Tâm, Yên Phú
49 xã Quý Lộc < xã Yên Thọ (huyện Yên Định); thị trấn Yên Lâm, Quý Lộc
50 xã Yên Ninh < xã Yên Hùng, Yên Thịnh, Yên Ninh
51 xã Định Tân < xã Định Hải (huyện Yên Định), Định Hưng, Định Tiến, Định Tân
52 xã Định Hòa < xã Định Bình, Định Công, Định Thành, Định Hòa; ~xã Thiệu Long
53 xã Thọ Xuân < thị trấn Thọ Xuân; xã Xuân Hồng, Xuân Trường, Xuân Giang
54 xã Thọ Long < xã Thọ Lộc, Xuân Phong, Nam Giang, Bắc Lương, Tây Hồ
55 xã Xuân Hòa < xã Xuân Hòa (huyện Thọ Xuân), Thọ Hải, Thọ Diên, Xuân Hưng
56 xã Sao Vàng < thị trấn Sao Vàng; xã Thọ Lâm, Xuân Phú, Xuân Sinh
57 xã Lam Sơn < thị trấn Lam Sơn; xã Xuân Bái, Thọ Xương
58 xã Thọ Lập < xã Xuân Thiên, Thuận Minh, Thọ Lập
59 xã Xuân Tín < xã Phú Xuân (huyện Thọ Xuân), Quảng Phú, Xuân Tín
60 xã Xuân Lập < xã Xuân Minh, Xuân Lai, Trường Xuân, Xuân Lập
61 xã Vĩnh Lộc < thị trấn Vĩnh Lộc; xã Ninh Khang, Vĩnh Phúc, Vĩnh Hưng, Vĩnh Hòa
62 xã Tây Đô < xã Vĩnh Quang, Vĩnh Yên, Vĩnh Tiến, Vĩnh Long
63 xã Biện Thượng < xã Vĩnh Hùng, Minh Tân, Vĩnh Thịnh, Vĩnh An
64 xã Triệu Sơn < thị trấn Triệu Sơn; xã Minh Sơn (huyện Triệu Sơn), Dân Lực, Dân Lý, Dân Quyền
65 xã Thọ Bình < xã Thọ Sơn, Bình Sơn, Thọ Bình
66 xã Thọ Ngọc < xã Thọ Tiến, Xuân Thọ, Thọ Cường, Thọ Ngọc
67 xã Thọ Phú < xã Xuân Lộc (huyện Triệu Sơn), Thọ Dân, Thọ Thế, Thọ Tân, Thọ Phú
68 xã Hợp Tiến < xã Hợp Lý, Hợp Thắng, Hợp Thành, Triệu Thành, Hợp Tiến
69 xã An Nông < xã Tiến Nông, Khuyến Nông, Nông Trường, An Nông
70 xã Tân Ninh < thị trấn Nưa; xã Thái Hòa, Vân Sơn
71 xã Đồng Tiến < xã Đồng Lợi, Đồng Thắng, Đồng Tiến
72 xã Hồi Xuân < thị trấn Hồi Xuân; xã Phú Nghiêm
73 xã Nam Xuân < xã Nam Tiến, Nam Xuân
74 xã Thiên Phủ < xã Nam Động, Thiên Phủ
75 xã Hiền Kiệt < xã Hiền Chung, Hiền Kiệt
76 xã Phú Lệ < xã Phú Sơn (huyện Quan Hóa), Phú Thanh, Phú Lệ
77 xã Trung Thành < xã Thành Sơn, Trung Thành (huyện Quan Hóa)
78 xã Tam Lư < xã Sơn Hà, Tam Lư; ~thị trấn Sơn Lư
79 xã Quan Sơn < xã Trung Thượng; ~thị trấn Sơn Lư
80 xã Trung Hạ < xã Trung Tiến, Trung Xuân, Trung Hạ
81 xã Linh Sơn < thị trấn Lang Chánh; xã Trí Nang
82 xã Đồng Lương < xã Tân Phúc (huyện Lang Chánh), Đồng Lương
83 xã Văn Phú < xã Tam Văn, Lâm Phú
84 xã Giao An < xã Giao Thiện, Giao An
85 xã Bá Thước < thị trấn Cành Nàng; xã Ban Công, Hạ Trung
86 xã Thiết Ống < xã Thiết Kế, Thiết Ống
87 xã Văn Nho < xã Kỳ Tân, Văn Nho
88 xã Điền Quang < xã Điền Thượng, Điền Hạ, Điền Quang
89 xã Điền Lư < xã Ái Thượng, Điền Trung, Điền Lư
90 xã Quý Lương < xã Lương Nội, Lương Trung, Lương Ngoại
91 xã Cổ Lũng < xã Lũng Cao, Cổ Lũng
92 xã Pù Luông < xã Thành Sơn (huyện Bá Thước), Lũng Niêm, Thành Lâm
93 xã Ngọc Lặc < thị trấn Ngọc Lặc; xã Mỹ Tân, Thúy Sơn
94 xã Thạch Lập < xã Quang Trung (huyện Ngọc Lặc), Đồng Thịnh, Thạch Lập
95 xã Ngọc Liên < xã Lộc Thịnh, Cao Thịnh, Ngọc Sơn, Ngọc Trung, Ngọc Liên
96 xã Minh Sơn < xã Minh Sơn (huyện Ngọc Lặc), Lam Sơn, Cao Ngọc, Minh Tiến
97 xã Nguyệt Ấn < xã Phùng Giáo, Vân Am, Nguyệt Ấn
98 xã Kiên Thọ < xã Phúc Thịnh, Phùng Minh, Kiên Thọ
99 xã Cẩm Thạch < xã Cẩm Thành, Cẩm Liên, Cẩm Bình, Cẩm Thạch
100 xã Cẩm Thủy < thị trấn Phong Sơn; xã Cẩm Ngọc
101 xã Cẩm Tú < xã Cẩm Quý, Cẩm Giang, Cẩm Lương, Cẩm Tú
102 xã Cẩm Vân < xã Cẩm Tâm, Cẩm Châu, Cẩm Yên, Cẩm Vân
103 xã Cẩm Tân < xã Cẩm Long, Cẩm Phú, Cẩm Tân
104 xã Kim Tân < thị trấn Kim Tân; xã Thành Hưng, Thành Thọ, Thạch Định, Thành Trực, Thành Tiến
105 xã Vân Du < thị trấn Vân Du; xã Thành Công, Thành Tân
106 xã Ngọc Trạo < xã Thành An, Thành Long, Thành Tâm, Ngọc Trạo
107 xã Thạch Bình < xã Thạch Sơn, Thạch Long, Thạch Cẩm, Thạch Bình
108 xã Thành Vinh < xã Thành Minh, Thành Mỹ, Thành Yên, Thành Vinh
109 xã Thạch Quảng < xã Thạch Lâm, Thạch Tượng, Thạch Quảng
110 xã Như Xuân < thị trấn Yên Cát; xã Tân Bình
111 xã Thượng Ninh < xã Cát Tân, Cát Vân, Thượng Ninh
112 xã Xuân Bình < xã Xuân Hòa (huyện Như Xuân), Bãi Trành, Xuân Bình
113 xã Hóa Quỳ < xã Bình Lương, Hóa Quỳ
114 xã Thanh Phong < xã Thanh Hòa, Thanh Lâm, Thanh Phong
115 xã Thanh Quân < xã Thanh Sơn (huyện Như Xuân), Thanh Xuân, Thanh Quân
116 xã Xuân Du < xã Cán Khê, Phượng Nghi, Xuân Du
117 xã Mậu Lâm < xã Phú Nhuận, Mậu Lâm
118 xã Như Thanh < thị trấn Bến Sung; xã Xuân Khang, Hải Long; ~xã Yên Thọ (huyện Như Thanh)
119 xã Yên Thọ < xã Xuân Phúc, Yên Lạc; ~xã Yên Thọ (huyện Như Thanh)
120 xã Thanh Kỳ < xã Thanh Kỳ; ~xã Thanh Tân
121 xã Thường Xuân < thị trấn Thường Xuân; xã Thọ Thanh, Ngọc Phụng, Xuân Dương
122 xã Luận Thành < xã Xuân Cao, Luận Thành; ~xã Luận Khê
123 xã Tân Thành < xã Tân Thành; ~xã Luận Khê
124 xã Thắng Lộc < xã Xuân Lộc (huyện Thường Xuân), Xuân Thắng
125 xã Xuân Chinh < xã Xuân Lẹ, Xuân Chinh
126 xã Mường Lát < thị trấn Mường Lát
127 phường Hạc Thành < phường Phú Sơn (thành phố Thanh Hóa), Lam Sơn (thành phố Thanh Hóa), Ba Đình (thành phố Thanh Hóa), Ngọc Trạo (thành phố Thanh Hóa), Đông Sơn (thành phố Thanh Hóa), Trường Thi, Điện Biên, Đông Hương, Đông Hải, Đông Vệ; ~phường Đông Thọ, An Hưng
128 phường Quảng Phú < phường Quảng Hưng, Quảng Tâm, Quảng Thành, Quảng Đông, Quảng Thịnh, Quảng Cát, Quảng Phú
129 phường Đông Quang < phường Quảng Thắng; xã Đông Vinh, Đông Quang, Đông Yên, Đông Văn, Đông Phú, Đông Nam; ~phường An Hưng
130 phường Đông Sơn < phường Rừng Thông, Đông Thịnh, Đông Tân; xã Đông Hòa, Đông Minh, Đông Hoàng, Đông Khê, Đông Ninh
131 phường Đông Tiến < phường Đông Lĩnh, Thiệu Khánh; xã Đông Thanh, Thiệu Vân, Tân Châu, Thiệu Giao, Đông Tiến
132 phường Hàm Rồng < phường Thiệu Dương, Đông Cương, Nam Ngạn, Hàm Rồng; ~phường Đông Thọ
133 phường Nguyệt Viên < phường Tào Xuyên, Long Anh, Hoằng Quang, Hoằng Đại
134 phường Sầm Sơn < phường Bắc Sơn (thành phố Sầm Sơn), Quảng Tiến, Quảng Cư, Trung Sơn, Trường Sơn, Quảng Châu, Quảng Thọ
135 phường Nam Sầm Sơn < phường Quảng Vinh; xã Quảng Minh, Đại Hùng, Quảng Giao
136 phường Bỉm Sơn < phường Đông Sơn (thị xã Bỉm Sơn), Lam Sơn (thị xã Bỉm Sơn), Ba Đình (thị xã Bỉm Sơn); xã Hà Vinh
137 phường Quang Trung < phường Bắc Sơn, Ngọc Trạo, Phú Sơn; xã Quang Trung (thị xã Bỉm Sơn)
138 phường Ngọc Sơn < xã Thanh Sơn (thị xã Nghi Sơn), Thanh Thủy; phường Hải Châu, Hải Ninh
139 phường Tân Dân < phường Hải An, Tân Dân; xã Ngọc Lĩnh
140 phường Hải Lĩnh < xã Định Hải (thị xã Nghi Sơn); phường Ninh Hải, Hải Lĩnh
141 phường Tĩnh Gia < phường Hải Hòa, Bình Minh, Hải Thanh; xã Hải Nhân
142 phường Đào Duy Từ < phường Nguyên Bình, Xuân Lâm
143 phường Hải Bình < phường Mai Lâm, Tĩnh Hải, Hải Bình
144 phường Trúc Lâm < phường Trúc Lâm; xã Phú Sơn (thị xã Nghi Sơn), Phú Lâm, Tùng Lâm
145 phường Nghi Sơn < phường Hải Thượng; xã Hải Hà, Nghi Sơn
146 xã Phú Xuân (huyện Quan Hóa)
146 xã Mường Chanh
146 xã Quang Chiểu
146 xã Tam Chung
146 xã Pù Nhi
146 xã Nhi Sơn
146 xã Mường Lý
146 xã Trung Lý
146 xã Trung Sơn
146 xã Na Mèo
146 xã Sơn Thủy
146 xã Sơn Điện
146 xã Mường Mìn
146 xã Tam Thanh
146 xã Yên Khương
146 xã Yên Thắng
146 xã Xuân Thái
146 xã Bát Mọt
146 xã Yên Nhân
146 xã Lương Sơn
146 xã Vạn Xuân
# 1687/NQ-UBTVQH15 2025-06-16 tỉnh Vĩnh Long
1 xã Cái Nhum < xã An Phước (huyện Mang Thít), Chánh An; thị trấn Cái Nhum
2 xã Tân Long Hội < xã Tân An Hội, Tân Long, Tân Long Hội
3 xã Nhơn Phú < xã Mỹ An (huyện Mang Thít), Mỹ Phước, Nhơn Phú
4 xã Bình Phước < xã Long Mỹ (huyện Mang Thít), Hòa Tịnh, Bình Phước
5 xã An Bình < xã Hòa Ninh, Bình Hòa Phước, Đồng Phú, An Bình
6 xã Long Hồ < thị trấn Long Hồ; xã Long An, Long Phước
7 xã Phú Quới < xã Lộc Hòa, Hòa Phú, Thạnh Quới, Phú Quới
8 xã Quới Thiện < xã Thanh Bình, Quới Thiện
9 xã Trung Thành < thị trấn Vũng Liêm; xã Trung Hiếu, Trung Thành
10 xã Trung Ngãi < xã Trung Thành Đông, Trung Nghĩa, Trung Ngãi
11 xã Quới An < xã Trung Thành Tây, Tân Quới Trung, Quới An
12 xã Trung Hiệp < xã Tân An Luông, Trung Chánh, Trung Hiệp
13 xã Hiếu Phụng < xã Hiếu Thuận, Trung An, Hiếu Phụng
14 xã Hiếu Thành < xã Hiếu Nhơn, Hiếu Nghĩa, Hiếu Thành
15 xã Lục Sĩ Thành < xã Phú Thành, Lục Sĩ Thành
16 xã Trà Ôn < xã Tích Thiện; ~thị trấn Trà Ôn
17 xã Trà Côn < xã Nhơn Bình, Trà Côn, Tân Mỹ; ~thị trấn Tam Bình
18 xã Vĩnh Xuân < xã Hựu Thành, Thuận Thới, Vĩnh Xuân
19 xã Hòa Bình < xã Xuân Hiệp, Thới Hòa, Hòa Bình
20 xã Hòa Hiệp < xã Hòa Thạnh, Hòa Lộc (huyện Tam Bình), Hòa Hiệp
21 xã Tam Bình < xã Mỹ Thạnh Trung; ~thị trấn Tam Bình
22 xã Ngãi Tứ < xã Loan Mỹ, Bình Ninh; ~xã Ngãi Tứ; ~thị trấn Trà Ôn
23 xã Song Phú < xã Tân Phú (huyện Tam Bình), Long Phú, Phú Thịnh, Song Phú
24 xã Cái Ngang < xã Mỹ Lộc, Tân Lộc, Hậu Lộc, Phú Lộc
25 xã Tân Quới < xã Tân Bình (huyện Bình Tân), Thành Lợi; thị trấn Tân Quới
26 xã Tân Lược < xã Tân Thành, Tân An Thạnh, Tân Lược
27 xã Mỹ Thuận < xã Thành Trung, Nguyễn Văn Thảnh, Mỹ Thuận
28 xã Long Hữu < xã Hiệp Thạnh, Long Hữu
29 xã Càng Long < thị trấn Càng Long; xã Mỹ Cẩm, Nhị Long Phú
30 xã An Trường < xã Tân Bình (huyện Càng Long), An Trường A, An Trường
31 xã Tân An < xã Huyền Hội, Tân An
32 xã Nhị Long < xã Đại Phước, Đức Mỹ, Nhị Long
33 xã Bình Phú < xã Bình Phú (huyện Càng Long), Đại Phúc, Phương Thạnh
34 xã Châu Thành < thị trấn Châu Thành (huyện Châu Thành, tỉnh Trà Vinh); xã Mỹ Chánh (huyện Châu Thành), Thanh Mỹ, Đa Lộc
35 xã Song Lộc < xã Lương Hòa (huyện Châu Thành), Lương Hòa A, Song Lộc
36 xã Hưng Mỹ < xã Hòa Lợi (huyện Châu Thành), Phước Hảo, Hưng Mỹ
37 xã Cầu Kè < thị trấn Cầu Kè; xã Hòa Ân, Châu Điền
38 xã Phong Thạnh < xã Ninh Thới, Phong Phú, Phong Thạnh
39 xã An Phú Tân < xã Hòa Tân, An Phú Tân
40 xã Tam Ngãi < xã Thông Hòa, Thạnh Phú, Tam Ngãi
41 xã Tiểu Cần < thị trấn Tiểu Cần; xã Phú Cần, Hiếu Trung
42 xã Tân Hoà < xã Long Thới (huyện Tiểu Cần), Tân Hòa; thị trấn Cầu Quan
43 xã Hùng Hoà < xã Ngãi Hùng, Tân Hùng, Hùng Hòa
44 xã Tập Ngãi < xã Hiếu Tử, Tập Ngãi
45 xã Cầu Ngang < xã Mỹ Hòa (huyện Cầu Ngang), Thuận Hòa; thị trấn Cầu Ngang
46 xã Mỹ Long < thị trấn Mỹ Long; xã Mỹ Long Bắc, Mỹ Long Nam
47 xã Vinh Kim < xã Kim Hòa, Vinh Kim
48 xã Nhị Trường < xã Hiệp Hòa, Trường Thọ, Nhị Trường
49 xã Hiệp Mỹ < xã Long Sơn, Hiệp Mỹ Đông, Hiệp Mỹ Tây
50 xã Trà Cú < thị trấn Trà Cú; xã Ngãi Xuyên, Thanh Sơn
51 xã Đại An < thị trấn Định An; xã Định An, Đại An
52 xã Lưu Nghiệp Anh < xã An Quảng Hữu, Lưu Nghiệp Anh
53 xã Hàm Giang < xã Hàm Tân, Kim Sơn, Hàm Giang
54 xã Long Hiệp < xã Ngọc Biên, Tân Hiệp, Long Hiệp
55 xã Tập Sơn < xã Tân Sơn, Phước Hưng, Tập Sơn
56 xã Long Thành < thị trấn Long Thành; xã Long Khánh
57 xã Đôn Châu < xã Đôn Xuân, Đôn Châu
58 xã Ngũ Lạc < xã Thạnh Hòa Sơn, Ngũ Lạc
59 xã Phú Túc < thị trấn Châu Thành (huyện Châu Thành, tỉnh Bến Tre); xã Tân Thạch, Tường Đa, Phú Túc
60 xã Giao Long < xã An Phước (huyện Châu Thành), Quới Sơn, Giao Long
61 xã Tiên Thủy < thị trấn Tiên Thủy; xã Thành Triệu, Quới Thành
62 xã Tân Phú < xã Tân Phú (huyện Châu Thành), Tiên Long, Phú Đức
63 xã Phú Phụng < xã Sơn Định, Vĩnh Bình, Phú Phụng
64 xã Chợ Lách < xã Long Thới (huyện Chợ Lách), Hòa Nghĩa; thị trấn Chợ Lách
65 xã Vĩnh Thành < xã Phú Sơn, Tân Thiềng, Vĩnh Thành
66 xã Hưng Khánh Trung < xã Vĩnh Hòa (huyện Chợ Lách), Hưng Khánh Trung A, Hưng Khánh Trung B
67 xã Phước Mỹ Trung < thị trấn Phước Mỹ Trung; xã Phú Mỹ, Thạnh Ngãi, Tân Phú Tây
68 xã Tân Thành Bình < xã Tân Bình (huyện Mỏ Cày Bắc), Thành An, Hòa Lộc (huyện Mỏ Cày Bắc), Tân Thành Bình
69 xã Nhuận Phú Tân < xã Khánh Thạnh Tân, Tân Thanh Tây, Nhuận Phú Tân
70 xã Đồng Khởi < xã Định Thủy, Phước Hiệp, Bình Khánh
71 xã Mỏ Cày < thị trấn Mỏ Cày; xã An Thạnh (huyện Mỏ Cày Nam), Tân Hội, Đa Phước Hội
72 xã Thành Thới < xã An Thới, Thành Thới A, Thành Thới B
73 xã An Định < xã Tân Trung, Minh Đức, An Định
74 xã Hương Mỹ < xã Ngãi Đăng, Cẩm Sơn, Hương Mỹ
75 xã Đại Điền < xã Phú Khánh, Tân Phong, Thới Thạnh, Đại Điền
76 xã Quới Điền < xã Hòa Lợi (huyện Thạnh Phú), Mỹ Hưng, Quới Điền
77 xã Thạnh Phú < thị trấn Thạnh Phú; xã An Thạnh (huyện Thạnh Phú), Bình Thạnh, Mỹ An
78 xã An Qui < xã An Thuận, An Nhơn, An Qui
79 xã Thạnh Hải < xã An Điền, Thạnh Hải
80 xã Thạnh Phong < xã Giao Thạnh, Thạnh Phong
81 xã Tân Thủy < thị trấn Tiệm Tôm; xã An Hòa Tây, Tân Thủy
82 xã Bảo Thạnh < xã Bảo Thuận, Bảo Thạnh
83 xã Ba Tri < thị trấn Ba Tri; xã Vĩnh Hòa (huyện Ba Tri), An Đức, Vĩnh An, An Bình Tây
84 xã Tân Xuân < xã Phú Lễ, Phước Ngãi, Tân Xuân
85 xã Mỹ Chánh Hòa < xã Mỹ Hòa (huyện Ba Tri), Mỹ Chánh (huyện Ba Tri), Mỹ Nhơn
86 xã An Ngãi Trung < xã Mỹ Thạnh (huyện Ba Tri), An Phú Trung, An Ngãi Trung
87 xã An Hiệp < xã Tân Hưng, An Ngãi Tây, An Hiệp
88 xã Hưng Nhượng < xã Tân Thanh, Hưng Lễ, Hưng Nhượng
89 xã Giồng Trôm < thị trấn Giồng Trôm; xã Bình Hòa, Bình Thành
90 xã Tân Hào < xã Tân Lợi Thạnh, Thạnh Phú Đông, Tân Hào
91 xã Phước Long < xã Long Mỹ (huyện Giồng Trôm), Hưng Phong, Phước Long
92 xã Lương Phú < xã Mỹ Thạnh (huyện Giồng Trôm), Thuận Điền, Lương Phú
93 xã Châu Hòa < xã Châu Bình, Lương Quới, Châu Hòa
94 xã Lương Hòa < xã Lương Hòa (huyện Giồng Trôm), Phong Nẫm
95 xã Thới Thuận < xã Thừa Đức, Thới Thuận
96 xã Thạnh Phước < xã Đại Hòa Lộc, Thạnh Phước
97 xã Bình Đại < thị trấn Bình Đại; xã Bình Thới, Bình Thắng
98 xã Thạnh Trị < xã Định Trung, Phú Long, Thạnh Trị
99 xã Lộc Thuận < xã Vang Quới Đông, Vang Quới Tây, Lộc Thuận
100 xã Châu Hưng < xã Long Hòa (huyện Bình Đại), Thới Lai, Châu Hưng
101 xã Phú Thuận < xã Long Định, Tam Hiệp, Phú Thuận
102 phường Thanh Đức < phường 5 (thành phố Vĩnh Long); xã Thanh Đức
103 phường Long Châu < phường 1 (thành phố Vĩnh Long), 9 (thành phố Vĩnh Long), Trường An
104 phường Phước Hậu < phường 3 (thành phố Vĩnh Long), 4 (thành phố Vĩnh Long); xã Phước Hậu
105 phường Tân Hạnh < phường 8 (thành phố Vĩnh Long); xã Tân Hạnh
106 phường Tân Ngãi < phường Tân Hòa, Tân Hội, Tân Ngãi
107 phường Bình Minh < xã Thuận An; ~phường Thành Phước, Cái Vồn
108 phường Cái Vồn < xã Mỹ Hòa (thị xã Bình Minh); ~xã Ngãi Tứ; ~phường Thành Phước, Cái Vồn
109 phường Đông Thành < phường Đông Thuận; xã Đông Bình, Đông Thạnh, Đông Thành
110 phường Trà Vinh < phường 1 (thành phố Trà Vinh), 3 (thành phố Trà Vinh), 9 (thành phố Trà Vinh)
111 phường Long Đức < phường 4 (thành phố Trà Vinh); xã Long Đức
112 phường Nguyệt Hoá < phường 7 (thành phố Trà Vinh), 8 (thành phố Trà Vinh); xã Nguyệt Hóa
113 phường Hoà Thuận < phường 5 (thành phố Trà Vinh); xã Hòa Thuận
114 phường Duyên Hải < phường 1 (thị xã Duyên Hải); xã Long Toàn, Dân Thành
115 phường Trường Long Hoà < phường 2 (thị xã Duyên Hải); xã Trường Long Hòa
116 phường An Hội < phường An Hội; xã Mỹ Thạnh An, Phú Nhuận, Sơn Phú
117 phường Phú Khương < phường 8 (thành phố Bến Tre), Phú Khương; xã Phú Hưng, Nhơn Thạnh
118 phường Bến Tre < phường 7; xã Bình Phú (thành phố Bến Tre), Thanh Tân
119 phường Sơn Đông < phường 6; xã Sơn Đông, Tam Phước
120 phường Phú Tân < phường Phú Tân; xã Hữu Định, Phước Thạnh
121 xã Long Hòa (huyện Châu Thành)
121 xã Đông Hải
121 xã Long Vĩnh
121 xã Hòa Minh
`;
