/** The rules that read events, over skeletons (skeleton.ts): what happened, to whom, out of whom. */
import type { FactOf } from '../../src/model/fact.ts';
import type { Rule } from '../rule.ts';
import { APART, AUX, BASIS, BECOMES, FORMED, MERGE, OF, OWN, skeleton, SORT, WHEN } from './pieces.ts';
import { BECOME, ENDED, FOUND, JOINED, MERGED } from './words.ts';

/**
 * A rule over a skeleton. Its groups are capitals: `to` what results or ends, `from` (and `more`) what it came from; with
 * `both`, what results is one of those it came from ("Sở A hợp nhất với Sở B").
 */
export interface SkeletonRule extends Rule {
  event: FactOf<'event'>['event'];
  /** Folded words, of which the skeleton must have one. */
  needs: readonly string[];
  /** What it is when there is one source alone: a town formed of a district is no merger. */
  ofOne?: FactOf<'event'>['event'];
  pattern: RegExp;
  both?: boolean;
  /** What results is what the gazetteer knows to have come of them, or what the text names; without either, nothing. */
  unnamed?: boolean;
  /** What the sentence must have said before, where the verb is left out. */
  after?: RegExp;
  /** `to` and `from` are places of one level: a commune that consists of communes. */
  places?: boolean;
  /** `to` and `from` are units of one sort: a commune comes from communes, an office from offices. */
  alike?: boolean;
}

/** Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã A và một phần … của xã B thành xã mới có tên gọi là xã C. */
export const ARRANGED: Rule = { name: 'arranged', confidence: 0.97 };

/** Là xã vùng cao biên giới, được chia tách thành lập tháng 7/2013. */
export const PREDICATE: Rule = { name: 'of-its-sort', confidence: 0.8 };

export const rules: readonly SkeletonRule[] = [
  // Xã Bắc Yên, tỉnh Sơn La được thành lập sau khi hợp nhất từ 4 đơn vị hành chính gồm: Thị trấn Bắc Yên, xã Phiêng Ban
  {
    name: 'formed-by-merging-named-units',
    needs: MERGED,
    confidence: 0.95,
    event: 'merged',
    alike: true,
    pattern: skeleton`(?<to>[UB])${OWN}${APART}(?:${FORMED}${WHEN} ${BASIS}|${AUX} (?:chính )?là (?:kết quả|thành quả|sự|cuộc)(?: của)?(?: (?:việc|sự|cuộc|quá trình))?) ${MERGE}${OF} (?<from>U)`,
  },
  // Xã Chiềng Mai hình thành từ 5 xã Chiềng Ban, Chiềng Kheo, Chiềng Dong, Chiềng Ve và Chiềng Mai
  {
    name: 'formed-from',
    needs: FOUND,
    confidence: 0.92,
    event: 'merged',
    ofOne: 'established',
    alike: true,
    pattern: skeleton`(?<to>[UB])${OWN}${APART}${FORMED}${WHEN} ${BASIS}${OF} (?<from>U)`,
  },
  // thành lập Sở Nông nghiệp và Môi trường trên cơ sở hợp nhất Sở Nông nghiệp và Phát triển nông thôn và Sở Tài nguyên
  {
    name: 'forming-by-merging-named-units',
    needs: ['lập', 'hình thành'],
    confidence: 0.95,
    event: 'merged',
    ofOne: 'established',
    alike: true,
    pattern: skeleton`(?:thành lập|hình thành)(?: mới)? (?<to>U)${WHEN} ${BASIS}(?: ${MERGE})?${OF} (?<from>U)`,
  },
  // Tỉnh Cà Mau được hợp nhất từ 2 tỉnh Cà Mau và Bạc Liêu
  {
    name: 'merged-from',
    needs: MERGED,
    confidence: 0.95,
    event: 'merged',
    pattern: skeleton`(?<to>[UB])${OWN}${APART}(?:${AUX} (?:được ${MERGE}|sáp nhập|hợp nhất)${WHEN}|[^,;:.UB]{0,40} hợp thành) (?:từ|bởi|của|trên cơ sở)${OF} (?<from>U)`,
  },
  // Xã Tân Trào do ba xã Kim Quan, Trung Yên và Tân Trào hợp thành
  {
    name: 'made-up-of',
    needs: MERGED,
    confidence: 0.9,
    event: 'merged',
    alike: true,
    pattern: skeleton`(?<to>[UB])${OWN}(?:,? (?:được|vốn|nay|hôm nay|ngày nay|bây giờ|giờ|hiện|hiện nay|D|chính|là)){0,3} (?:do|gồm|từ|vốn là|trước là|trước đây là|nguyên là)${OF} (?<from>U)(?: (?:của|thuộc) [UB])? (?:được )?(?:hợp thành|hợp nhất|sáp nhập|(?:nhập|hợp|gộp|ghép|sáp nhập)(?: chung| lại| làm một| vào)(?: với)?(?: nhau)?)`,
  },
  // Huyện Đam Rông được thành lập năm 2004, gồm ba xã A, B, C tách từ huyện Lạc Dương và năm xã D, E tách từ huyện Lâm Hà
  {
    name: 'formed-of-parts',
    needs: ['tách'],
    confidence: 0.9,
    event: 'established',
    pattern: skeleton`(?:(?:thành lập|tái lập) (?<to>U)|(?<to2>[UB])${OWN}${FORMED})${WHEN} (?:gồm|với|gồm có|bao gồm|trên cơ sở|từ)${OF} (?<from>U)(?:,? (?:được )?(?:chia )?tách(?: ra)? (?:từ|khỏi) U)(?:(?:,| và|, và)${OF} (?<more>U),? (?:được )?(?:chia )?tách(?: ra)? (?:từ|khỏi) U)?`,
  },
  // Năm 2007, huyện Tây Giang ra đời, gồm 10 xã tách từ huyện Hiên
  {
    name: 'formed-of-so-many',
    needs: ['tách'],
    confidence: 0.88,
    event: 'split',
    pattern: skeleton`(?:(?:thành lập|tái lập) (?<to>U)|(?<to2>[UB])${OWN}${FORMED})${WHEN} (?:gồm|với|gồm có|bao gồm|trên cơ sở|từ) [\p{Ll}\d ,]{2,30} (?:được )?(?:chia )?tách(?: ra)? (?:từ|khỏi) (?<from>U)`,
  },
  // Ấp Xóm Lớn Trong được thành lập năm 1999 từ việc chia tách ấp Xóm Lớn; xã Ia Hrung được tách ra từ xã Ia Dêr
  {
    name: 'split-from',
    needs: ['tách', 'chia'],
    confidence: 0.92,
    event: 'split',
    pattern: skeleton`(?<to>[UB])${OWN}(?:,? là [\p{Ll} ]{2,40}?,?)?${AUX}(?: được)?(?: (?:thành lập|ra đời|hình thành)${WHEN} ${BASIS} (?:việc )?(?:chia tách|tách ra|tách|chia)(?: từ)?| (?:chia tách|tách ra|chia ra|tách|chia)${WHEN} (?:từ|khỏi|ra khỏi)|(?: thành lập${WHEN},)? (?:tách ra|tách|chia tách)${WHEN} từ)${OF} (?<from>U)`,
  },
  // sáp nhập xã A Xing và xã A Túc thành xã Lìa
  {
    name: 'merge-into-new',
    needs: MERGED,
    confidence: 0.95,
    event: 'merged',
    alike: true,
    pattern: skeleton`${MERGE}${OF} (?<from>U)(?: của U)?(?: với${OF} (?<more>U))?${WHEN};? ${BECOMES} (?<to>U)`,
  },
  // Trung tâm Y tế huyện Bắc Sơn được tổ chức lại thành Trung tâm Y tế khu vực Bắc Sơn
  {
    name: 'reorganised',
    needs: ['tổ chức lại thành', 'sắp xếp thành', 'sắp xếp lại thành', 'kiện toàn thành'],
    confidence: 0.88,
    event: 'renamed',
    alike: true,
    pattern: skeleton`(?<from>[UB])${AUX}(?: được)? (?:tổ chức lại|kiện toàn|sắp xếp|sắp xếp lại) thành (?<to>U)`,
  },
  // Xã Khánh Yên (sáp nhập từ thị trấn Khánh Yên và các xã Khánh Yên Trung, Hòa Mạc)
  {
    name: 'merged-in-brackets',
    needs: ['('],
    confidence: 0.88,
    event: 'merged',
    ofOne: 'established',
    alike: true,
    pattern: skeleton`(?<to>U) \((?:được |mới |vừa ){0,2}(?:sáp nhập|hợp nhất|nhập|thành lập|hình thành)${WHEN} (?:từ|trên cơ sở)(?: (?:việc )?${MERGE})?${OF} (?<from>U)`,
  },
  // Chi bộ bản Nà Hạ (thành lập năm 2015) có 9 đảng viên
  {
    name: 'founded-in-brackets',
    needs: ['('],
    confidence: 0.88,
    event: 'established',
    pattern: skeleton`(?<to>U) \((?:được |mới |vừa ){0,2}(?:thành lập|tái lập|ra đời)(?: từ| vào| năm| tháng| ngày| hồi){0,2} D`,
  },
  // Làng Út 1 và làng Út 2 được sáp nhập thành làng Út; Sở Xây dựng hợp nhất với Sở Giao thông vận tải thành Sở Xây dựng
  {
    name: 'merged-into-new',
    needs: MERGED,
    confidence: 0.95,
    event: 'merged',
    alike: true,
    pattern: skeleton`(?<from>[UB])(?: mình| này| của U)?(?: (?:với|cùng) (?<more2>U))?${AUX}(?: được| sau| sau khi)? ${MERGE}(?: lại| chung| với nhau){0,2}(?: (?:với|cùng)${OF} (?<more>U))?${WHEN};? ${BECOMES} (?<to>U)`,
  },
  // sáp nhập xã Pù Bin vào xã Noong Luông; nhập thôn Cợp về thôn Hướng Phú
  {
    name: 'merge-into-old',
    needs: JOINED,
    confidence: 0.9,
    event: 'merged',
    alike: true,
    pattern: skeleton`(?:sáp nhập|hợp nhất|nhập|ghép|gộp)${OF} (?<from>U)${WHEN} (?:vào|về) (?<to>U)`,
  },
  // Hai thôn Xa Ry và Cợp nhập vào thôn Hướng Phú
  {
    name: 'merged-into-old',
    needs: JOINED,
    confidence: 0.9,
    event: 'merged',
    alike: true,
    pattern: skeleton`(?<from>U)(?: của U)?${AUX}(?: được)? (?:sáp nhập|hợp nhất|nhập|ghép|gộp)${WHEN} (?:vào|về) (?<to>U)`,
  },
  // Xã Sơn Vĩ nay nhập cả xã Thượng Phùng và xã Xín Cái
  {
    name: 'took-in',
    needs: ['nhập thêm', 'nhập cả', 'ghép thêm', 'ghép cả'],
    confidence: 0.85,
    event: 'merged',
    alike: true,
    pattern: skeleton`(?<to>U)${AUX}(?: được)? (?:sáp nhập|nhập|ghép) (?:thêm|cả)${OF} (?<from>U)`,
  },
  // Sở Tài chính được hợp nhất với Sở Kế hoạch và Đầu tư; sáp nhập Chi bộ thôn Xa Ry với Chi bộ thôn Hướng Phú
  {
    name: 'merged-with',
    needs: MERGED,
    confidence: 0.85,
    event: 'merged',
    alike: true,
    both: true,
    pattern: skeleton`(?:(?<from>U)${AUX}(?: được)? ${MERGE}(?: chung| lại)?|${MERGE}${OF} (?<from2>U)) (?:với|cùng)${OF} (?<more>U)`,
  },
  // Còn phường Phú Lợi gồm phường Phú Hòa, phường Phú Lợi và phần còn lại của phường Hiệp Thành
  {
    name: 'consisting-of',
    needs: ['gồm'],
    confidence: 0.85,
    event: 'merged',
    places: true,
    pattern: skeleton`(?:còn |riêng )?(?<to>U)(?: mới)?(?:,? (?:hiện|nay|sẽ|hiện nay|có))? (?:gồm|gồm có|bao gồm)(?: toàn bộ)? (?<from>U)`,
  },
  // Sau khi sáp nhập các xã Tân Lập và Tân Hương, xã Tân Lập có 21 thôn
  {
    name: 'after-merging',
    needs: ['sau '],
    confidence: 0.85,
    event: 'merged',
    alike: true,
    pattern: skeleton`sau (?:khi )?${MERGE}${OF} (?<from>U), (?<to>U)`,
  },
  // tỉnh Lâm Đồng mới sau khi hợp nhất ba tỉnh Lâm Đồng, Đắk Nông và Bình Thuận
  {
    name: 'since-merging',
    needs: ['sau '],
    confidence: 0.85,
    event: 'merged',
    alike: true,
    pattern: skeleton`(?:(?:của|thuộc|tại|ở|về|với|và) )?(?<to>U)(?: mới)?(?: được mở rộng${WHEN})?,? sau (?:khi )?${MERGE}${OF} (?<from>U)`,
  },
  // Từ khi hợp nhất hai tỉnh Bắc Giang và Bắc Ninh, …
  {
    name: 'merging',
    needs: ['nhập', 'hợp nhất'],
    confidence: 0.75,
    event: 'merged',
    alike: true,
    unnamed: true,
    pattern: skeleton`(?:sáp nhập|hợp nhất|(?<!sáp )nhập)(?! từ)${OF} (?<from>U)(?! (?:chưa|sẽ|không|đang|cần|phải|được (?:bàn|xem|đề|trình|lấy|tính)))|(?<from2>U)${AUX}(?: được)? (?:sáp nhập|hợp nhất|nhập lại)(?: với nhau)?(?=[,.;:)]|$| (?:từ|vào|theo|kể từ) [DN])`,
  },
  // Chia tách xã Chiềng Sơn thành xã Chiềng Sơn và xã Chiềng Xuân
  {
    name: 'split-into',
    needs: ['tách', 'chia'],
    confidence: 0.9,
    event: 'split',
    alike: true,
    pattern: skeleton`(?:(?:chia tách|tách|chia)${OF} (?<from>U)|(?<from2>U)${AUX}(?: được)? (?:chia tách|tách|chia)(?: ra| làm (?:đôi|hai|ba))?)${WHEN} (?:thành|để thành lập|làm|ra)(?: \d{1,2}| hai| ba| bốn| năm)?(?: ${SORT}){0,2}(?: mới)?(?:,? lấy tên| có tên gọi)?(?: là)?:? (?<to>U)`,
  },
  // tách bản Nà Tân ra khỏi bản Nà Hạ để thành lập bản Nà Mới
  {
    name: 'taken-out-to-form',
    needs: ['tách'],
    confidence: 0.88,
    event: 'split',
    alike: true,
    pattern: skeleton`(?:chia tách|tách)${OF} (?:U|B|[^,;:.UBDN]{1,30}) (?:ra khỏi|khỏi|từ|của) (?<from>U)${WHEN} (?:để |và )?(?:thành lập|lập)(?: thêm| mới| ra| nên)? (?<to>U)|(?:thành lập|lập) (?<to2>U)${WHEN} ${BASIS} (?:chia tách|tách)(?: ra)?(?: từ)?${OF} (?<from2>U)`,
  },
  // Ấp Long Trị, tiền thân là ấp Cồn Cũ, được đổi tên năm 1994
  {
    name: 'formerly-called',
    needs: ['đổi tên', 'mang tên'],
    confidence: 0.88,
    event: 'renamed',
    pattern: skeleton`(?<to>U),? (?:tiền thân là|trước đây là|trước là|nguyên là|vốn là|trước kia là|trước đây có tên là) (?<from>U)${AUX}(?: được)? (?:đổi tên|mang tên)`,
  },
  // đổi tên xã Krông Na thành xã Buôn Đôn; làng Maih được đổi tên thành làng Mít Kom; A nâng cấp thành B
  {
    name: 'renamed-to',
    needs: ['đổi', 'nâng', 'tên mới'],
    confidence: 0.93,
    event: 'renamed',
    pattern: skeleton`(?:đổi tên${OF} (?<from>U)|(?<from2>U)${AUX}(?: được)? (?:đổi tên|đổi|mang tên mới|lấy tên mới|nâng cấp|nâng lên))${WHEN} (?:thành|là|lên)(?: ${SORT} mới là)? (?<to>U)`,
  },
  // huyện Ngã Năm trở thành thị xã Ngã Năm; Trường Tiểu học Ninh Lai nay mang tên Trường Tiểu học Hoàng Hoa Thám
  {
    name: 'became',
    needs: BECOME,
    confidence: 0.85,
    event: 'renamed',
    alike: true,
    pattern: skeleton`(?<from>[UB])${OWN}${AUX}(?: được)? (?:trở thành|chuyển đổi(?: mô hình)?(?: hoạt động)? (?:thành|sang)|chuyển thành|phát triển thành|mang tên|lấy tên|đặt tên là|đặt lại tên là|có tên(?: gọi)? mới|gọi là|(?:chính thức|được) lên)(?: mới)?(?: là)? (?<to>U)`,
  },
  // sáp nhập thôn 2 với thôn 3 thành thôn 2; thôn 9 với thôn 10 thành thôn 8
  {
    name: 'merged-likewise',
    needs: [' với '],
    confidence: 0.88,
    event: 'merged',
    alike: true,
    after: /nhập|hợp nhất/u,
    pattern: skeleton`(?<from>U) với (?<more>U) (?:thành|lấy tên là) (?<to>U)`,
  },
  // đổi tên thôn 4 thành thôn 3; thôn 5 thành thôn 4
  {
    name: 'renamed-likewise',
    needs: ['đổi tên'],
    confidence: 0.85,
    event: 'renamed',
    alike: true,
    after: /đổi tên[^.]*;[^;]*$/u,
    pattern: skeleton`(?<from>U) thành (?<to>U)`,
  },
  // Công ty TNHH MTV Cà phê Khe Sanh được đổi tên từ Nông trường Cà phê Khe Sanh
  {
    name: 'renamed-from',
    needs: ['đổi', 'nâng cấp'],
    confidence: 0.92,
    event: 'renamed',
    pattern: skeleton`(?<to>[UB])${AUX}(?: được)? (?:đổi tên|nâng cấp|chuyển đổi)${WHEN} từ (?<from>U)`,
  },
  // chuyển Chi bộ Trạm Y tế về trực thuộc Đảng bộ xã; Chi bộ Điện lực được bàn giao về Đảng bộ xã Bắc Yên
  {
    name: 'transferred',
    needs: ['chuyển', 'giao về', 'biên chế về', 'bàn giao', 'tiếp nhận', 'về trực thuộc'],
    confidence: 0.88,
    event: 'transferred',
    pattern: skeleton`(?:(?:chuyển|chuyển giao|bàn giao|điều chuyển)(?: nguyên trạng)? (?<to>U)|(?<to2>[UB])${AUX} (?:được (?:chuyển|chuyển giao|bàn giao|điều chuyển|biên chế|giao(?= về))(?: nguyên trạng)?|chuyển nguyên trạng|được tiếp nhận|chuyển(?= (?:về|sang) (?:trực thuộc|sinh hoạt))|(?=về trực thuộc)))(?: từ(?: trực thuộc)? (?<from>[UB]))?${WHEN} ?(?:về|sang|cho|vào)(?: trực thuộc)? [UB]`,
  },
  // Tách xóm Bắc Vãng của xã Côn Lôn để sáp nhập vào xã Trùng Khánh; nhập xã Đồng Nai vào huyện Đạ Huoai
  {
    name: 'moved-into',
    needs: ['tách', 'điều chỉnh', 'nhập'],
    confidence: 0.85,
    event: 'transferred',
    pattern: skeleton`(?:tách|chia tách|điều chỉnh|sáp nhập|nhập)(?: nguyên trạng| toàn bộ)? (?<to>U)(?: (?:của|từ|khỏi|ra khỏi|thuộc) (?<from>U))?(?:,? (?:để )?(?:sáp nhập|nhập))?${WHEN} (?:vào|về) U`,
  },
  // tiếp nhận Chi bộ Trường THPT Mai Sơn từ Đảng bộ huyện Mai Sơn
  {
    name: 'taken-over',
    needs: ['tiếp nhận'],
    confidence: 0.88,
    event: 'transferred',
    pattern: skeleton`tiếp nhận(?: (?:nguyên trạng )?(?<to>U) từ (?<from>[UB])| nguyên trạng (?<to2>U))|quyết định tiếp nhận (?<to3>U)`,
  },
  // giải thể Chi bộ Phòng Nông nghiệp; kết thúc hoạt động của Đảng bộ huyện Mường La
  {
    name: 'dissolve',
    needs: ENDED,
    confidence: 0.93,
    event: 'dissolved',
    pattern: skeleton`(?:giải thể|kết thúc hoạt động(?: của)?|chấm dứt hoạt động(?: của)?|kết thúc nhiệm vụ của) (?<to>U)`,
  },
  // Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh kết thúc hoạt động
  {
    name: 'dissolved',
    needs: ENDED,
    confidence: 0.9,
    event: 'dissolved',
    pattern: skeleton`(?<to>U)${AUX}(?: (?:được|bị) giải thể|(?: được)? (?:giải thể|kết thúc hoạt động|chấm dứt hoạt động|kết thúc nhiệm vụ|ngừng hoạt động|dừng hoạt động|giải tán|chấm dứt tồn tại|(?:kết thúc|hoàn thành|khép lại) sứ mệnh(?: lịch sử)?)(?=[,.;:)]|$| (?:từ|vào|theo|và|để|do|sau|kể|trước|khi|D|trên)))`,
  },
  // Xã Bắc Yên được thành lập sau hợp nhất từ 4 đơn vị hành chính thuộc cấp huyện cũ
  {
    name: 'formed-by-merging',
    needs: ['nhập', 'hợp nhất'],
    confidence: 0.85,
    event: 'merged',
    pattern: skeleton`(?<to>[UB])${AUX}(?: được)? (?:thành lập|hình thành|ra đời)(?: mới)?${WHEN} ${BASIS} (?:sáp nhập|hợp nhất|nhập)`,
  },
  // Là xã vùng cao biên giới, được chia tách thành lập tháng 7/2013
  {
    name: 'split-off',
    needs: ['tách'],
    confidence: 0.85,
    event: 'split',
    pattern: skeleton`(?<to>[UB])(?: [\p{Ll} ]{1,40})?${AUX} được (?:chia )?tách(?:,| và| để| ra)?(?: thành lập)?(?! thành)`,
  },
  // Trung đoàn 254 được thành lập ngày 16/4/1979; Đảng bộ xã Bắc Yên thành lập theo Quyết định số 1507-QĐ/TU
  {
    name: 'founded',
    needs: FOUND,
    confidence: 0.93,
    event: 'established',
    pattern: skeleton`(?<to>[UB])${OWN}(?:, (?:tiền thân|nguyên|trước đây|nằm|đóng|nơi|đơn vị) [^,;.]{1,60},)?(?:${AUX} được (?:[UB] )?(?:ra )?(?:quyết định )?(?:thành lập(?! (?:đội|tổ|nhóm|nhiều|các|thêm|hội đồng)(?![\p{L}\p{M}]))|tái lập|ra mắt|khai sinh|lập nên|lập ra|tạo lập|lập(?= [DN]| (?:từ|năm|tháng|ngày|vào)))|${AUX} được [UB] [^,;:.]{1,40} (?:thành lập|tái lập)(?=[,.;]|$| (?:từ|vào|theo|với|ngày|năm|tháng|D|N))|${AUX} do [^,;:.]{1,40} (?:thành lập|sáng lập|lập nên|lập ra)(?=[,.;]|$| (?:từ|vào|theo|với|D|N))|${AUX} (?:thành lập|tái lập|ra đời|ra mắt|đi vào hoạt động|hoạt động chính thức|chính thức hoạt động)(?=(?: từ| vào| ngày| năm| tháng| theo)? [DN])|${AUX} (?:ra mắt|ra đời|đi vào hoạt động)(?=[,.;]|$)|${AUX} ra đời(?= (?:với|trong|giữa|từ|để|nhằm|tại|ở|khi|đánh dấu|như|và|sau|đúng|cùng|theo|chỉ|vào))|${AUX} (?:ra đời|hình thành)(?= (?:từ việc|trên cơ sở|sau khi))|${AUX} (?:chính thức|được công bố) (?:thành lập|ra mắt|đi vào hoạt động))`,
  },
  // Được thành lập từ năm 2013, xã Nậm Vì có 9 bản
  {
    name: 'founded-then',
    needs: FOUND,
    confidence: 0.85,
    event: 'established',
    pattern: skeleton`(?:được |mới |chính thức |khi |lúc ){0,3}(?:thành lập|tái lập|ra đời|đi vào hoạt động)(?: từ| vào| năm| tháng| hồi| đầu| cuối){0,2} D(?: theo N(?: của [UB])?| trên cơ sở [^,;.UBDN]{1,40}| với [^,;.UBDN]{1,40})?, (?:đến nay,? |hiện |nay |hiện nay,? )?(?<to>[UB])(?! (?:đã )?(?:thành lập|quyết định|ban hành|công bố|trao|tổ chức))`,
  },
  // Tách ra từ xã Pi Toong năm 2007, xã Nậm Giôn có 4 bản
  {
    name: 'split-off-then',
    needs: ['tách'],
    confidence: 0.85,
    event: 'split',
    alike: true,
    pattern: skeleton`(?:sau khi |khi |được |mới |từ khi |(?:kể )?từ ngày |kể từ khi ){0,2}(?:chia tách|tách ra|tách)(?: ra)?(?: từ| khỏi) (?<from>U)(?: (?:từ |vào )?(?:năm |tháng )?D)?, (?<to>[UB])(?! (?:đã )?(?:thành lập|quyết định|ban hành|công bố))`,
  },
  // công bố quyết định thành lập Chi bộ HTX Xuân Tiến; thành lập và đi vào hoạt động Ban Chỉ đạo tỉnh
  {
    name: 'founding',
    needs: ['lập', 'ra mắt', 'sự ra đời'],
    confidence: 0.92,
    event: 'established',
    pattern: skeleton`(?:thành lập|ra mắt|sự (?:ra đời|thành lập) của|(?<!(?:thiết|xác|độc|tự|biệt|trung|công|đối|hội|tạo|cô|quốc|dân|thành|tái) )lập)(?: mới| thêm| lại)?(?: và (?:đi vào hoạt động|ra mắt|công bố|kiện toàn))?(?: (?:các|hai|ba|\d{1,2}|được|ra|nên))?(?: [\p{Ll}\d ]{2,40}(?:(?:gồm|là|gồm có|bao gồm|như|, trong đó có|, gồm|, là):?|:))? (?<to>U)`,
  },
];
