/** The closing clause of a resolution: how many units there are after it, how many it formed, and which it left as they were. */
import type { Totals } from '../../src/gazetteer/lineage.ts';
import { at, END, matchAt, rx } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import { unitList } from './listed.ts';

const KIND = '(xã|phường|thị trấn|đặc khu)';
const ALL = rx`có (\d{1,3}) đơn vị hành chính cấp xã`;
const BY_KIND = at`(\d{1,3}) ${KIND}${END}(?:, | và )?`;
const PARTS = rx`gồm`;
const FORMED = rx`trong đó có`;
const LEFT = rx`(\d{1,3}) (?:xã|phường|đơn vị hành chính cấp xã) không thực hiện sắp xếp(?: là)?`;

/** Numbers of units by kind from `index` on: "60 xã, 08 phường". */
function numbersAt(folded: string, index: number): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (let from = index; ;) {
    const part = matchAt(BY_KIND, folded, from);
    if (!part) return numbers;
    numbers[part[2] ?? ''] = Number(part[1]);
    from += part[0].length;
  }
}

/** What stands after a pattern's match and the space behind it, searched from `index`; -1 without one. */
function endOf(pattern: RegExp, folded: string, index: number): number {
  pattern.lastIndex = index;
  const match = pattern.exec(folded);
  return match ? match.index + match[0].length + 1 : -1;
}

/** What a text states of its totals, or null when it states none. */
export function totalsIn({ text, folded }: Reading): Totals | null {
  ALL.lastIndex = 0;
  const all = ALL.exec(folded);
  if (!all) return null;
  const parts = endOf(PARTS, folded, all.index);
  const formed = endOf(FORMED, folded, all.index);
  LEFT.lastIndex = 0;
  const left = LEFT.exec(folded);
  return {
    all: Number(all[1]),
    byKind: numbersAt(folded, parts),
    formed: formed < 0 ? null : numbersAt(folded, formed),
    unchanged: left ? Number(left[1]) : 0,
    left: left
      ? unitList(text, folded, left.index + left[0].length + 1).map((unit) => ({
          kind: unit.head,
          name: unit.proper,
          district: unit.within,
        }))
      : [],
  };
}
