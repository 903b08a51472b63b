/** Events of a unit that the sentence names by its sort alone: "Là xã vùng cao biên giới, được chia tách thành lập tháng 7/2013". */
import { rx } from '../../src/text/pattern.ts';
import { countUpTo } from '../../src/text/reading.ts';
import type { Mention } from '../rule.ts';
import { unitMentions } from '../unit/mentions.ts';
import type { Telling } from './match.ts';
import { PREDICATE } from './rules.ts';
import { whenOf } from './when.ts';

const LEVEL = 'xã|phường|thị trấn|huyện|thôn|bản|làng|buôn|ấp|xóm|khu phố';
const TOLD = rx`là (?:một |một trong những )?(${LEVEL}) [\p{Ll} ]{0,50},? (?:được |mới được )(chia tách|tách|thành lập)(?: (?:ra|và|,))?(?: thành lập)?`;

/** How many mentions back it may have been named. */
const FAR = 100;

/** The last place of a sort that the text names before `index`, or that a body named before it is of. */
function lastNamed(telling: Telling, head: string, index: number): string | null {
  const units = unitMentions(telling.context.reading);
  const last = countUpTo(units, index);
  for (const { name } of units.slice(Math.max(0, last - FAR), last).toReversed()) {
    const at = ` ${name ?? ''}`.lastIndexOf(` ${head} `);
    if (at >= 0) return name?.slice(at) ?? null;
  }
  return null;
}

/** Such events of one sentence; at most one. */
export function topicEvents(telling: Telling): Mention<'event'>[] {
  const { words, offset } = telling.skeleton;
  TOLD.lastIndex = 0;
  const match = TOLD.exec(words);
  if (!match) return [];
  const place = { start: match.index, end: match.index + match[0].length };
  const subject = lastNamed(telling, match[1] ?? '', offset(place.start));
  if (!subject) return [];
  const kind = match[2] === 'thành lập' ? 'established' : 'split';
  const fields = { event: kind, subject, from: [], ...whenOf(telling.skeleton, place, telling) } as const;
  const span = { start: offset(place.start), end: offset(place.end - 1) + 1 };
  const rule = `event/${PREDICATE.name}`;
  return [{ ...span, fields: { ...fields, from: [] }, type: 'event', rule, confidence: PREDICATE.confidence }];
}
