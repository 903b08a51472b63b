/** Whose a role is when it names no unit: the headmaster's is the last school named, the village head's the last village. */
import { fold } from '../../src/text/fold.ts';
import type { UnitMention } from '../unit/mentions.ts';
import { articlePlace, placeOf } from './place.ts';
import { nearest, type View } from './view.ts';

interface Implied {
  /** What the role's folded words hold. */
  role: RegExp;
  kinds: readonly UnitMention['kind'][];
  /** How the head of the unit begins; any when absent. */
  head?: RegExp;
  /** The committee of that unit, when the role is the committee's. */
  committee?: string;
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
  { role: /huyện ủy$/u, kinds: ['district'], head: /^huyện$/u, committee: 'Huyện ủy' },
  { role: /thị ủy$/u, kinds: ['district'], head: /^thị xã$/u, committee: 'Thị ủy' },
  { role: /thành ủy$/u, kinds: ['district', 'province'], head: /^thành phố$/u, committee: 'Thành ủy' },
  { role: /tỉnh ủy$/u, kinds: ['province'], head: /^tỉnh$/u, committee: 'Tỉnh ủy' },
  { role: /^(?:phó )?(?:hạt trưởng|hạt phó)/u, kinds: ['agency'], head: /^hạt/u },
  { role: /^(?:phó )?(?:đồn trưởng|đồn phó)/u, kinds: ['military'], head: /^đồn/u },
  { role: /^(?:phó )?(?:trạm trưởng|trạm phó|trưởng trạm)/u, kinds: ['agency'], head: /^trạm/u },
  { role: /^(?:phó )?(?:giám đốc htx|chủ tịch hội đồng quản trị htx|giám đốc hợp tác xã)/u, kinds: ['cooperative'] },
  { role: /^(?:phó )?(?:tổng giám đốc|quản đốc)/u, kinds: ['company'] },
  { role: /^(?:phó )?giám đốc$/u, kinds: ['company', 'cooperative', 'agency', 'school'] },
];

/** The unit that the role at the word `i` is in, by its full name; null when the role says nothing of its unit. */
export function impliedUnit(view: View, i: number, role: string): string | null {
  const folded = fold(role);
  const implied = IMPLIED.find((one) => one.role.test(folded));
  if (!implied) return null;
  const unit = nearest(view, i, ({ kind, head }) => implied.kinds.includes(kind) && (implied.head?.test(head) ?? true));
  if (implied.committee === 'Tỉnh ủy' && !unit) return articlePlace(view, 'tỉnh')?.replace('tỉnh', 'Tỉnh ủy') ?? null;
  if (unit && implied.committee) return `${implied.committee} ${unit.proper}`;
  return (
    unit &&
    (unit.kind === 'school' || unit.kind === 'company' || unit.kind === 'cooperative' ? unit.name : placeOf(unit.name))
  );
}
