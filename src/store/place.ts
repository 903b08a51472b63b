/** The place that a body leads, so that what is told of "Đảng bộ xã Bắc Yên" is found under "xã Bắc Yên". */

const HEAD =
  '(?:tỉnh|thành phố|thị xã|quận|huyện|đặc khu|xã|phường|thị trấn|bản|thôn|xóm|ấp|buôn|bon|làng|khóm|khu phố|khu dân cư|tổ dân phố|tiểu khu|khối|phum|sóc|plei|plây) ';
const BODY = new RegExp(
  `^(?:(?:ban chấp hành|bch|ban thường vụ|btv|thường trực) )?(?:đảng bộ|đảng ủy|đảng uỷ|cấp ủy|chi bộ|chi ủy|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (${HEAD}.+)$`,
  'iu',
);
/** "Huyện ủy Mường La" leads "huyện Mường La". */
const COMMITTEE =
  /^(?:(?:ban chấp hành|bch|ban thường vụ|btv|thường trực) )?(?:(tỉnh|thành|thị|quận|huyện) (?:ủy|uỷ)) (\p{Lu}.*)$/iu;
const FULL: Record<string, string> = { thành: 'thành phố', thị: 'thị xã' };

/** The place that a unit of this name leads, or the name itself. */
export function placeOf(name: string | null): string | null {
  if (name === null) return null;
  const body = BODY.exec(name);
  if (body?.[1]) return body[1];
  const [, head = '', proper] = COMMITTEE.exec(name) ?? [];
  return proper ? `${FULL[head.toLowerCase()] ?? head.toLowerCase()} ${proper}` : name;
}
