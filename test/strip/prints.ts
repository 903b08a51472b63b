/** Plain texts as other papers print them: what stands over and under an article, in our own words. */

/** One printed article and what a reader takes from it. A `''` is an empty line. */
export interface Print {
  name: string;
  over: string[];
  /** Title, then lead and body; with captions where they stand. */
  article: string[];
  under: string[];
  author: string | null;
  published: string | null;
  /** Where it is not the second line of the article. */
  lead?: string;
  title?: string;
}

export const RICE = [
  'Mường Tấc vào vụ gặt sớm',
  'Tranh thủ nắng ráo, nông dân các xã vùng lòng chảo Mường Tấc huy động máy gặt liên hợp thu hoạch lúa mùa, nhường đất cho cây vụ đông.',
  'Đến ngày 5/10, toàn vùng đã gặt xong 1.150 ha trên tổng số 1.840 ha lúa mùa. Năng suất bình quân ước đạt 62 tạ/ha, cao hơn vụ trước 3 tạ.',
  'Bà Cầm Thị Pành, bản Nà Xá, gặt xong 4.000 m2 ruộng trong hai buổi. "Thuê máy hết 800 nghìn đồng nhưng đỡ được sáu, bảy công", bà nói.',
  'Hợp tác xã Đồng Tâm đã ký hợp đồng bao tiêu 320 tấn thóc nếp với giá 11.500 đồng/kg. Phần diện tích đã gặt được cày lật ngay để trồng ngô và khoai tây.',
];
export const SCHOOL = [
  'Lớp học cuối con dốc Pa Háng',
  'Ba thầy cô giáo trẻ thay nhau giữ lửa cho điểm trường xa nhất của xã Lóng Sập.',
  'Điểm trường Pa Háng có 3 lớp ghép với 47 học sinh, cách trung tâm xã 14 km đường đất. Mùa mưa, các thầy cô phải gửi xe ở chân dốc rồi đi bộ gần hai tiếng.',
  'Năm học này, điểm trường được một nhóm thiện nguyện góp 260 triệu đồng dựng lại hai phòng học gỗ. Phụ huynh trong bản đóng góp hơn 300 ngày công.',
  'Cô giáo Lường Thị Xuân kể, đầu năm có 6 em theo bố mẹ đi nương xa. Đến giữa tháng 9, cả 6 em đã trở lại lớp.',
];
export const [RICE_TITLE, ...RICE_TEXT] = RICE as [string, ...string[]];
export const [SCHOOL_TITLE, ...SCHOOL_TEXT] = SCHOOL as [string, ...string[]];

/** Paragraphs parted by empty lines. */
export const apart = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, '']);
