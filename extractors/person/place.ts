/** From a body's name to its place, and from a bare "tỉnh", "xã" to the article's own. */
import { unitsNamed } from '../../src/gazetteer/units.ts';
import { canBeName, capitalsEnd, printed, type View } from './view.ts';

const PLACE_IN_NAME =
  /(?<!tác|thị) (?=(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|tỉnh|thôn|bản|ấp|buôn|làng|xóm|khu phố|tiểu khu|tổ dân phố) [\p{Lu}\d])/u;

/** "Ban Thường vụ| Tỉnh ủy Sơn La" */
const COMMITTEE_IN_NAME = / (?=(?:Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|đoàn)(?: |$))/u;

/** "Chi bộ| Trường THCS Nậm Mười" */
const OWNER_IN_NAME =
  /^(?:Chi bộ|Đảng bộ|Đảng ủy|Công đoàn|Đoàn Thanh niên|Chi đoàn) (?=(?:Trường|Công ty|HTX|Hợp tác xã|Xí nghiệp|Nhà máy) )/u;

/** The administrative unit, or the committee, that a body's full name ends with, else the body itself. */
export function placeOf(name: string | null): string | null {
  if (name === null) return null;
  const owner = OWNER_IN_NAME.exec(name);
  if (owner) return name.slice(owner[0].length);
  const at = name.search(PLACE_IN_NAME);
  if (at > 0) return name.slice(at + 1);
  const committee = name.search(COMMITTEE_IN_NAME);
  return committee > 0 ? name.slice(committee + 1) : name;
}

/** How many words of an article its title and lead may have. */
const OPENING = 90;

/** The place that the title or the lead names without its head, if the gazetteer knows it by this one: "Nậm Lạnh: …" is "xã Nậm Lạnh". */
function headless(view: View, head: string): string | null {
  for (let i = 0; i < Math.min(OPENING, view.tokens.length); i++) {
    if (!view.tokens[i]?.capital) continue;
    const next = capitalsEnd(view, i);
    const name = printed(view, i, next);
    if (canBeName(view, i, next) && unitsNamed(`${head} ${name}`).length > 0) return `${head} ${name}`;
    i = next - 1;
  }
  return null;
}

/** What a bare head means where no unit with it is named: the province of the units named, the place of the title. */
export function articlePlace(view: View, head: string): string | null {
  if (head !== 'tỉnh') return headless(view, head);
  const province = view.named.find((unit) => unit.province?.startsWith('tỉnh '))?.province;
  return province ?? headless(view, head);
}
