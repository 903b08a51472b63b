/** Names of places that stand without their head: of provinces ("Sơn La, Điện Biên"), and of places the text names in full elsewhere. */
import { districts } from '../../src/gazetteer/districts.ts';
import { PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { fold } from '../../src/text/fold.ts';
import { familyName } from '../../src/text/person-names.ts';
import { joined, type Words } from './heads.ts';
import { longest, phrases, phrasesOfText, type Match, type Phrases, type Token } from './tokens.ts';
import type { Found } from './walk.ts';
import { OTHER_THINGS } from './words.ts';

/** Capitals that begin a sentence and are no part of a name. Folded. */
const OPENERS = new Set(
  'tại ở từ đến và với cùng theo khi về cho là trong ngoài giữa của qua sau trước nếu để do vì bởi nhờ hiện hôm nay mai rời lên xuống sang riêng như còn thăm'.split(
    ' ',
  ),
);
/** Names of provinces that are commoner as something else without a head. */
const NEVER_ALONE = new Set(['hồ chí minh']);

const DISTRICTS = phrases(districts.map(({ proper }): [string, string] => [proper, proper]));
const PROVINCES = phrases(PROVINCE_NAMES.map((name): [string, string] => [name, name]));

/** A place without a head, and what it names: a province, or a place of the text. */
export interface Headless {
  from: number;
  next: number;
  name: string;
  province: boolean;
  bracketed: boolean;
}

/** The names without a head between the units found, in order. */
export function headless({ words, units, names }: Found, withDistricts: boolean): Headless[] {
  const own: Phrases<string> = phrasesOfText([...names.values()].map((name): [string, string] => [name, name]));
  const trees = withDistricts ? [own, DISTRICTS] : [own];
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
    const one = nameAt(words, i, run, trees);
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

/** The name of a list that begins at token `i` and holds all of the run. */
function wholeIn(tree: Phrases<string>, tokens: readonly Token[], i: number, run: number): Match<string> | null {
  const found = longest(tree, tokens, i);
  return found && found.next >= run ? found : null;
}

/** The name that a run of capitals is, from its first word or, where that opens a sentence, from its second. */
function nameAt(words: Words, i: number, run: number, trees: readonly Phrases<string>[]): Headless | null {
  const { tokens } = words;
  const from = run - i > 1 && isOpener(words, i, run, [PROVINCES, ...trees]) ? i + 1 : i;
  const province = wholeIn(PROVINCES, tokens, from, run);
  let found = province;
  for (const tree of trees) found ??= wholeIn(tree, tokens, from, run);
  if (!found) return null;
  const before = tokens[from - 1];
  if (before && joined(tokens[from]) && OTHER_THINGS.has(before.folded)) return null;
  if (province && NEVER_ALONE.has(fold(province.value))) return null;
  const bracketed = tokens[from]?.gap.endsWith('(') === true;
  return { from, next: found.next, name: found.value, province: province !== null, bracketed };
}

/** What opens a sentence: a line break, a mark, a quotation. */
const OPENING = /[\n.!?…:“"»•-]/u;

/** Whether a capital is no part of the name after it: "Tại Sơn La", "Người Sơn La"; but "Nguyễn Hà Giang". */
function isOpener({ tokens, text }: Words, i: number, run: number, trees: readonly Phrases<string>[]): boolean {
  const first = tokens[i];
  if (!first || OPENERS.has(first.folded)) return true;
  if (!OPENING.test(first.gap) || familyName(text, tokens.slice(i, run)) !== null) return false;
  const isWhole = (from: number): boolean => trees.some((tree) => longest(tree, tokens, from)?.next === run);
  return !isWhole(i) && isWhole(i + 1);
}
