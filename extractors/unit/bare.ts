/** Names of places that stand without their head: of provinces ("Sơn La, Điện Biên"), and of places the text names in full elsewhere. */
import { PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { fold } from '../../src/text/fold.ts';
import { longest, phrases, type Phrases, type Token } from './tokens.ts';
import type { Found } from './walk.ts';

/** Before a province's name: what is no province, but a river, a road, a paper or a person. Folded. */
const OTHER_THINGS = new Set(
  'sông núi đèo đường phố cầu điện máy trường dịch thắng chợ báo đài sạn ga bến cảng tù ngục chí ông bà anh chị em cô chú bác tộc ty lộ tốc hồ suối đảo vịnh thác cửa bún nem phê chè học viện thủy hãng số họ'.split(
    ' ',
  ),
);
/** Capitals that begin a sentence and are no part of a name. Folded. */
const OPENERS = new Set(
  'tại ở từ đến và với cùng theo khi về cho là trong ngoài giữa của qua sau trước nếu để do vì bởi nhờ hiện hôm nay mai rời lên xuống sang riêng như còn thăm'.split(
    ' ',
  ),
);
/** Names of provinces that are commoner as something else without a head. */
const NEVER_ALONE = new Set(['hồ chí minh']);

const PROVINCES = phrases(PROVINCE_NAMES.map((name): [string, string] => [name, name]));

const joined = (token: Token | undefined): boolean => /^ {1,2}$/u.test(token?.gap ?? '');

/** A place without a head, and what it names: a province, or a place of the text. */
export interface Headless {
  from: number;
  next: number;
  name: string;
  province: boolean;
  bracketed: boolean;
}

/** The names without a head between the units found, in order. */
export function headless({ words, units, names }: Found, extra: Iterable<string>): Headless[] {
  const own: Phrases<string> = phrases([...names.values(), ...extra].map((name): [string, string] => [name, name]));
  const found: Headless[] = [];
  let unit = 0;
  for (let i = 0; i < words.tokens.length; i++) {
    while ((units[unit]?.next ?? Infinity) <= i) unit++;
    const next = units[unit];
    if (next && next.from <= i) {
      i = Math.max(i, next.next - 1);
      continue;
    }
    if (!words.tokens[i]?.capital) continue;
    const run = runEnd(words.tokens, i);
    const one = nameAt(words.tokens, i, run, own);
    if (one) found.push(one);
    i = run - 1;
  }
  return found;
}

function runEnd(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (tokens[at]?.capital && joined(tokens[at])) at++;
  return at;
}

function nameAt(tokens: readonly Token[], i: number, run: number, own: Phrases<string>): Headless | null {
  const from = OPENERS.has(tokens[i]?.folded ?? '') && run - i > 1 ? i + 1 : i;
  const province = longest(PROVINCES, tokens, from);
  const best = province && province.next >= run ? province : longest(own, tokens, from);
  if (!best || best.next < run) return null;
  const before = tokens[from - 1];
  if (before && joined(tokens[from]) && OTHER_THINGS.has(before.folded)) return null;
  const isProvince = best === province;
  if (isProvince && NEVER_ALONE.has(fold(best.value))) return null;
  return {
    from,
    next: best.next,
    name: best.value,
    province: isProvince,
    bracketed: tokens[from]?.gap.endsWith('(') === true,
  };
}
