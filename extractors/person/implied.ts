/** Whose a role is when it names no unit: the headmaster's is the last school named, the village head's the last village. */
import { fold } from '../../src/text/fold.ts';
import type { UnitMention } from '../unit/mentions.ts';
import { OWN } from './owner.ts';
import { articlePlace, placeOf } from './place.ts';
import { lastBefore, nearest, type View } from './view.ts';

interface Implied {
  /** What the role's folded words hold. */
  role: RegExp;
  kinds: readonly UnitMention['kind'][];
  /** How the head of the unit begins; any when absent. */
  head?: RegExp;
  /** The committee of that unit, when the role is the committee's. */
  committee?: string;
  /** Only a unit named before, by its own name: "Phó Trưởng phòng" after "Phòng Nội vụ huyện …" was named. */
  told?: true;
  /** Only one of the same paragraph. */
  near?: true;
  /** The place that the unit is of, not the unit. */
  place?: true;
}

const IMPLIED: readonly Implied[] = [
  {
    role: /hiệu trưởng|hiệu phó|giáo viên|giáo viên chủ nhiệm|tổng phụ trách|nhà trường|bí thư đoàn trường/u,
    kinds: ['school'],
  },
  {
    role: /^(?:phó )?(?:trưởng |phó )(?:bản|thôn|ấp|buôn|làng|xóm|khu phố|khu dân cư|khóm|bon|sóc|tiểu khu)/u,
    kinds: ['village'],
  },
  {
    role: /^(?:tiểu khu trưởng|buôn trưởng|thôn trưởng|xóm trưởng|khối trưởng|già làng|trưởng ban công tác mặt trận)/u,
    kinds: ['village'],
  },
  { role: /^(?:phó )?bí thư chi bộ(?:$|,| kiêm)/u, kinds: ['village', 'party_cell'] },
  { role: /^(?:phó )?bí thư đảng ủy(?:$|,)/u, kinds: ['commune'] },
  // The committees of a people's council
  {
    role: /^(?:phó )?(?:trưởng )?ban (?:kinh tế|pháp chế|văn hóa|dân tộc|đô thị)|^phó trưởng ban (?:kinh tế|pháp chế|văn hóa|dân tộc|đô thị)/u,
    kinds: ['agency'],
    head: /^(?:hđnd|hội đồng nhân dân)/u,
    told: true,
    place: true,
  },
  {
    role: /^(?:phó )?chủ tịch(?: thường trực)?$/u,
    kinds: ['mass_org'],
    head: /^(?!chi )/u,
    told: true,
    place: true,
  },
  { role: /huyện ủy$/u, kinds: ['district'], head: /^huyện$/u, committee: 'Huyện ủy' },
  { role: /thị ủy$/u, kinds: ['district'], head: /^thị xã$/u, committee: 'Thị ủy' },
  { role: /thành ủy$/u, kinds: ['district', 'province'], head: /^thành phố$/u, committee: 'Thành ủy' },
  { role: /tỉnh ủy$/u, kinds: ['province'], head: /^tỉnh$/u, committee: 'Tỉnh ủy' },
  { role: /^(?:phó )?(?:hạt trưởng|hạt phó)/u, kinds: ['agency'], head: /^hạt/u },
  { role: /^(?:phó )?(?:đồn trưởng|đồn phó)/u, kinds: ['military'], head: /^đồn/u },
  { role: /^(?:phó )?(?:trạm trưởng|trạm phó|trưởng trạm)/u, kinds: ['agency'], head: /^trạm/u },
  { role: /^(?:phó )?(?:giám đốc htx|chủ tịch hội đồng quản trị htx|giám đốc hợp tác xã)/u, kinds: ['cooperative'] },
  { role: /^(?:phó )?(?:tổng giám đốc|quản đốc)/u, kinds: ['company'] },
  {
    role: /^(?:phó )?(?:trưởng )?phòng$|^(?:phó )?trưởng phòng$/u,
    kinds: ['agency'],
    head: /^phòng(?= |$)/u,
    told: true,
  },
  { role: /^(?:phó )?trưởng ban$|^phó ban$/u, kinds: ['agency', 'other'], head: /^ban(?= |$)/u, told: true },
  { role: /^(?:phó )?giám đốc sở$/u, kinds: ['agency'], head: /^sở(?= |$)/u, told: true },
  { role: /^(?:phó )?giám đốc trung tâm$/u, kinds: ['agency'], head: /^trung tâm(?= |$)/u, told: true },
  { role: /^(?:phó )?giám đốc bệnh viện$/u, kinds: ['agency'], head: /^bệnh viện(?= |$)/u, told: true },
  { role: /^(?:phó )?giám đốc ban(?: quản lý)?$/u, kinds: ['agency'], head: /^ban(?= |$)/u, told: true },
  { role: /^(?:phó )?chi cục trưởng$|^chi cục phó$/u, kinds: ['agency'], head: /^chi cục(?= |$)/u, told: true },
  { role: /^(?:phó )?cục trưởng$|^cục phó$/u, kinds: ['agency'], head: /^cục(?= |$)/u, told: true },
  { role: /^(?:phó )?viện trưởng$|^viện phó$/u, kinds: ['agency'], head: /^viện(?= |$)/u, told: true },
  { role: /^(?:phó )?chánh văn phòng$/u, kinds: ['agency'], head: /^văn phòng(?= |$)/u, told: true },
  { role: /^(?:phó )?chi hội trưởng$|^chi hội phó$/u, kinds: ['mass_org', 'village'], head: /^(?!hội)/u },
  { role: /^(?:phó )?bí thư$/u, kinds: ['party_cell', 'village'], told: true, near: true },
  { role: /^(?:phó )?bí thư$/u, kinds: ['commune'], told: true },
  {
    role: /^(?:tổ trưởng|tổ phó|công nhân|quản đốc|phó quản đốc|trưởng ca|trưởng chuyền|chuyền trưởng)(?: tổ)? (?:chuyền|dây chuyền|xưởng|phân xưởng|ca|may|cắt|là|sơn|ráp|lắp ráp|hoàn thiện|đóng gói|cơ điện|sản xuất|dệt|nhuộm|thêu|hàn|tiện|chế biến)(?= |$)/u,
    kinds: ['company'],
  },
  { role: /^(?:phó )?giám đốc$/u, kinds: ['company', 'cooperative', 'agency', 'school'] },
];

/** The unit that the role at the word `i` is in, by its full name; null when the role says nothing of its unit. */
export function impliedUnit(view: View, i: number, role: string): string | null {
  const folded = fold(role);
  for (const implied of IMPLIED) {
    const unit = implied.role.test(folded) ? unitOf(view, i, implied) : null;
    if (unit) return unit;
  }
  return null;
}

function unitOf(view: View, i: number, { kinds, head, committee, told, near, place }: Implied): string | null {
  const from = near ? paragraphStart(view, i) : 0;
  const find = told ? lastBefore : nearest;
  const unit = find(view, i, (one) => kinds.includes(one.kind) && (head?.test(one.head) ?? true) && one.start >= from);
  if (committee === 'Tỉnh ủy' && !unit) return articlePlace(view, 'tỉnh')?.replace('tỉnh', 'Tỉnh ủy') ?? null;
  if (!unit) return null;
  if (committee) return `${committee} ${unit.proper}`;
  if (place) return placeOf(unit.name);
  return OWN.has(unit.kind) || (told && unit.kind === 'agency') ? unit.name : placeOf(unit.name);
}

/** No paragraph is looked back into farther than this. */
const LONG = 3000;

function paragraphStart({ text, tokens }: View, i: number): number {
  const at = tokens[i]?.start ?? 0;
  const from = Math.max(0, at - LONG);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}
