/** Who issued a document: named after it ("của Tỉnh ủy Sơn La"), before it ("Tỉnh ủy ban hành …"), or by its symbol. */
import { CITIES, PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { fold } from '../../src/text/fold.ts';
import { anyOf, at, END, matchAt, rx, START } from '../../src/text/pattern.ts';
import type { Reading } from '../../src/text/reading.ts';
import { ISSUER_HEADS, ISSUER_TAIL } from './words.ts';

const HEAD = at`${anyOf(ISSUER_HEADS)}${END}`;
const NEXT = / ([\p{L}\p{M}\p{N}]+)/uy;
const COMMA_NAME = /, (?=Thể thao|Thương binh|Phụ nữ)/uy;
const ROMAN = /^[IVXLC]+$/;
const PROVINCE_NAMED = rx`(?:tỉnh|tỉnh ủy|tỉnh đoàn|thành phố|thành ủy|đảng bộ tỉnh|đảng bộ thành phố|ubnd tỉnh|hđnd tỉnh) (?<name>${anyOf(PROVINCE_NAMES)})`;

/** The longest issuer's name that begins at `index` of the text, or null. */
export function issuerAt(reading: Reading, index: number): { name: string; end: number } | null {
  const head = matchAt(HEAD, reading.folded, index);
  // "tỉnh ủy" is printed with a capital; "bộ" and "sở" without one are other words.
  if (!head || !/\p{Lu}/u.test(reading.text[index] ?? '')) return null;
  let end = index + head[0].length;
  for (;;) {
    NEXT.lastIndex = end;
    const word = NEXT.exec(reading.text)?.[1];
    if (!word) {
      COMMA_NAME.lastIndex = end;
      if (!COMMA_NAME.test(reading.text)) break;
      end += 1;
      continue;
    }
    const capital = /^\p{Lu}/u.test(word);
    if (!capital && !ISSUER_TAIL.has(fold(word))) break;
    // "Chính phủ và Thủ tướng": a joining word goes on with small letters alone, and "khóa" with a Roman number.
    const after = nextWord(reading.text, end + 1 + word.length);
    if (fold(word) === 'và' && !(after && ISSUER_TAIL.has(fold(after)))) break;
    if (/^khóa$/u.test(fold(word)) && !(after && ROMAN.test(after))) break;
    end += 1 + word.length;
  }
  return { name: reading.text.slice(index, end), end };
}

function nextWord(text: string, index: number): string | null {
  NEXT.lastIndex = index;
  return NEXT.exec(text)?.[1] ?? null;
}

const BEFORE = rx`(?<issuer>${anyOf(ISSUER_HEADS)})[^.;:"()]{0,60}? (?:ban hành|ký ban hành|ra|xây dựng|có) (?:và |thêm |các |\d+ )?`;
const BACK = 160;

/** The issuer named before a document in the same sentence, as the subject of "ban hành". */
export function issuerBefore(reading: Reading, from: number, index: number): string | null {
  const start = Math.max(from, index - BACK);
  const stretch = reading.folded.slice(start, index);
  BEFORE.lastIndex = 0;
  let found: string | null = null;
  for (let match = BEFORE.exec(stretch + 'x'); match; match = BEFORE.exec(stretch + 'x')) {
    if (match.index + match[0].length < stretch.length - 1) continue;
    found = issuerAt(reading, start + match.index)?.name ?? found;
  }
  return found;
}

/** The province an article speaks of: the one it names most often, or null. */
export function provinceOf(reading: Reading): string | null {
  const times = new Map<string, number>();
  for (const match of reading.folded.matchAll(PROVINCE_NAMED)) {
    const name = match.groups?.['name'] ?? '';
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1]);
  return best ? (NAMES.get(best[0]) ?? null) : null;
}

const NAMES = new Map(PROVINCE_NAMES.map((name) => [fold(name), name]));
const ENDS_IN_TINH_UY = new RegExp(`${START}(?:tỉnh ủy|đảng bộ tỉnh)$`, 'u');
const ENDS_IN_TINH = new RegExp(`${START}(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) tỉnh$`, 'u');

/** A generic name made full with the article's province: "Tỉnh ủy" to "Tỉnh ủy Sơn La". */
export function withProvince(name: string, province: string | null): string {
  const folded = fold(name);
  if (!province || !(ENDS_IN_TINH_UY.test(folded) || ENDS_IN_TINH.test(folded))) return name;
  const city = (CITIES as readonly string[]).includes(province);
  return city ? name.replace(/Tỉnh ủy$/u, 'Thành ủy').concat(' ', province) : `${name} ${province}`;
}
