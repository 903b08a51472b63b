/** Each event once an article, however often it is told: at the mention that says most. */
import { fold } from '../../src/text/fold.ts';
import type { Mention } from '../rule.ts';

type Event = Mention<'event'>;

/** Ways to come to be; a unit does so once, whichever the article says. */
const ORIGINS = new Set(['established', 'merged', 'split']);

const keyOf = ({ fields: { event, subject } }: Event): string =>
  `${ORIGINS.has(event) ? 'origin' : event} ${fold(subject)}`;

/** Sources first, then how it came to be, date and document. */
function said({ fields: { event, from, date, document } }: Event): number {
  return (from.length > 0 ? 8 : 0) + (event === 'established' ? 0 : 4) + (date ? 2 : 0) + (document ? 1 : 0);
}

/** The tellings of one event; a different year makes another event. */
interface Told {
  year: string | null;
  events: Event[];
}

function merged(events: readonly Event[]): Event {
  const [best, ...others] = events.toSorted((a, b) => said(b) - said(a) || a.start - b.start);
  if (!best) throw new Error('an event without a mention');
  if (others.length === 0) return best;
  const fields = { ...best.fields };
  for (const other of others) {
    fields.date ??= other.fields.date;
    fields.document ??= other.fields.document;
  }
  return { ...best, fields };
}

/** The events of an article, told again or not, each once; in the text's order. */
export function once(events: readonly Event[]): Event[] {
  const groups = new Map<string, Told[]>();
  for (const event of events) {
    const key = keyOf(event);
    const year = event.fields.date?.slice(0, 4) ?? null;
    const same = groups.get(key) ?? [];
    groups.set(key, same);
    const told = same.find((one) => year === null || one.year === null || one.year === year);
    if (told) {
      told.year ??= year;
      told.events.push(event);
    } else same.push({ year, events: [event] });
  }
  return [...groups.values()]
    .flat()
    .map((told) => merged(told.events))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
