/** The province an article speaks of, by every naming of one. */
import { CITIES, PROVINCE_NAMES } from '../../src/gazetteer/provinces.ts';
import { fold } from '../../src/text/fold.ts';
import { END, START, matchesOf } from '../../src/text/pattern.ts';
import { oncePerText, type Reading } from '../../src/text/reading.ts';

const NAMED = PROVINCE_NAMES.flatMap((name) => [name, name.toUpperCase()]).map((name) => name.replace(/[-–]/g, '[-–]'));
/** As printed, so that "hòa bình" is no Hòa Bình; nor is Thái Bình Dương Thái Bình. */
const PROVINCE = new RegExp(`(?:${NAMED.join('|')}|HCM)${END}(?! Dương)`, 'gu');
/** A bare "Hồ Chí Minh" is the man. */
const MAN = 'Hồ Chí Minh';
const LETTER = /\p{L}/u;
/** Words before a name that make it another place's or thing's. */
const OTHER = new RegExp(
  `${START}(?:xã|phường|thị trấn|huyện|thị xã|quận|đường|phố|trường|đại học|chợ|cầu|sông|đèo|bản|thôn|khu công nghiệp|kcn|bệnh viện|công ty|sân bay|hồ|núi|vịnh) $`,
  'u',
);
const HEAD = /(?:tỉnh|tỉnh ủy|thành ủy|thành phố|tỉnh đoàn|ubnd|hđnd|tp ?\.?) ?$/u;
const NAMES = new Map(PROVINCE_NAMES.map((name) => [fold(name), name]));
const CITY: readonly string[] = CITIES;

/** What a naming counts for: in title and lead, after "tỉnh", elsewhere. */
const IN_TITLE = 4;
const IN_LEAD = 2;
const AFTER_HEAD = 2;

/** The province an article speaks of, as printed in the gazetteer, or null: title and lead weigh most, then its head. */
export const provinceOf = oncePerText(mostNamed);

function mostNamed(reading: Reading): string | null {
  const weights = new Map<string, number>();
  let best: string | null = null;
  for (const { index, 0: printed } of matchesOf(PROVINCE, reading.text)) {
    const name = printed === 'HCM' ? MAN : NAMES.get(fold(printed));
    const weight = name ? weightAt(reading, index, name) : 0;
    if (!name || weight === 0) continue;
    const sum = (weights.get(name) ?? 0) + weight;
    weights.set(name, sum);
    if (best === null || sum > (weights.get(best) ?? 0)) best = name;
  }
  return best;
}

/** Zero where the name is that of another place, or of the man. */
function weightAt({ text, folded, paragraphs }: Reading, index: number, name: string): number {
  const before = folded.slice(Math.max(0, index - 16), index);
  const headed = HEAD.test(before);
  if (LETTER.test(text[index - 1] ?? '') || OTHER.test(before) || (name === MAN && !headed)) return 0;
  const place = index < (paragraphs[0]?.end ?? 0) ? IN_TITLE : index < (paragraphs[1]?.end ?? 0) ? IN_LEAD : 1;
  return place + (headed ? AFTER_HEAD : 0);
}

/** Whether a province is a centrally-run city, whose Party committee is a Thành ủy. */
export const isCity = (province: string): boolean => CITY.includes(province);
