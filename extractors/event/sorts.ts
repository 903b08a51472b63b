/** Words for a unit that name its sort alone ("Trường của thầy", "HTX ra đời"), each standing for the last such unit named. */
import { END, matchesOf } from '../../src/text/pattern.ts';
import { countUpTo, type Reading } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import { fold } from '../../src/text/fold.ts';
import type { UnitMention } from '../unit/mentions.ts';

const BEHIND = `(?:này|ấy|của|được|ra đời|ra mắt|thành lập|hình thành|chính thức|đi vào|tách|vốn|nay|mới|đã|sáp nhập|hợp nhất|đổi tên|mang tên|giải thể)`;
/** At the beginning of a clause, with what can follow a subject. */
const SORT = new RegExp(
  `(?:^|[.,;:"(] ?|(?:khi|lúc|và|thì|là|rằng) )(nhà trường|trường|hợp tác xã|htx|công ty|nông trường|đồn|bệnh viện|trung đoàn|sư đoàn|câu lạc bộ|clb|tổ hợp tác|chi hội|hội)(?= ${BEHIND}${END})`,
  'gu',
);

/** How the names begin that a word can stand for, where it is not the word itself. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'nhà trường': ['trường '],
  htx: ['htx ', 'hợp tác xã '],
  'hợp tác xã': ['htx ', 'hợp tác xã '],
  clb: ['clb ', 'câu lạc bộ '],
  'câu lạc bộ': ['clb ', 'câu lạc bộ '],
};

/** How many mentions back the unit may have been named. */
const FAR = 60;

/** The last unit named before `index` that a word can stand for. */
function lastOf(word: string, index: number, units: readonly UnitMention[]): UnitMention | null {
  const begins = NAMED[word] ?? [`${word} `];
  const last = countUpTo(units, index);
  for (let i = last - 1; i >= Math.max(0, last - FAR); i--) {
    const unit = units[i];
    const name = unit?.name ? fold(unit.name) : '';
    if (unit && begins.some((beginning) => name.startsWith(beginning))) return unit;
  }
  return null;
}

/** The places of some sentences where a unit is named by its sort alone. */
export function unitsBySort(
  { folded }: Reading,
  units: readonly UnitMention[],
  sentences: readonly Span[],
): UnitMention[] {
  return sentences.flatMap((sentence) =>
    matchesOf(SORT, folded.slice(sentence.start, sentence.end)).flatMap((match): UnitMention[] => {
      const head = match[1] ?? '';
      const start = sentence.start + match.index + match[0].length - head.length;
      const unit = lastOf(head, start, units);
      return unit ? [{ ...unit, start, end: start + head.length, head, proper: null }] : [];
    }),
  );
}
