/** Polls: a question to the readers, and its answers with their votes. */

/** "THĂM DÒ", "Khảo sát: Bạn thường đọc tin lúc nào?", "Bạn thấy giao diện mới thế nào?" */
const ASKS =
  /^(?:(?:khảo sát|thăm dò|bình chọn|trưng cầu)(?: (?:ý kiến|dư luận|bạn đọc|của báo|trực tuyến)){0,2}\s*(?:$|:\s*(?:$|.{8,150}\?$))|(?:theo bạn|bạn|quý vị)(?!\p{L}).{8,150}\?$)/iu;
/** "Tổng số phiếu: 412", "Xem kết quả". */
const VOTES =
  /^(?:tổng (?:số )?(?:phiếu|lượt)(?: bình chọn| bầu)? ?:? \d[\d.,]{0,9}|(?:biểu quyết|bình chọn|xem kết quả|gửi bình chọn)(?:[ |/·-]{1,3}(?:bình chọn|biểu quyết|xem kết quả))?)$/iu;
/** "Sáng 51% · Tối 49% (2.406 lượt)". */
const COUNTED = /\([\d.,]{1,9} (?:lượt|phiếu)(?: [^()]{1,20})?\)$/iu;

/** Whether a line is a poll's question; "Bạn …?" may be an interview's, and is one only when answers follow. */
export const asksPoll = (text: string): boolean => text.length <= 170 && ASKS.test(text);

/** Whether a line is a poll's by its own words. */
export const isPoll = (text: string): boolean =>
  text.length <= 170 &&
  (VOTES.test(text) ||
    (COUNTED.test(text) && isAnswer(text)) ||
    (ASKS.test(text) && !/^(?:theo bạn|bạn|quý vị)/iu.test(text)));

/** Whether a line may be an answer: a few words, with its share or its votes. */
export const isAnswer = (text: string): boolean =>
  text.length <= 150 && /\d ?(?:%|phiếu)/u.test(text) && !/[.!?]$/u.test(text);
