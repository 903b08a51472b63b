/** The extractor of events: what came to be, merged, split, ended, was renamed or handed over; each once an article. */
import type { Span } from '../../src/text/sentences.ts';
import { needing, sentencesFor } from '../needs.ts';
import { ofType, type Context, type Extractor, type Fields, type Mention, type TraceStep } from '../rule.ts';
import { unitMentions } from '../unit/mentions.ts';
import { arrangementIn } from './arrangement.ts';
import { eventsIn, type Telling } from './match.ts';
import { once } from './once.ts';
import { ARRANGED, PREDICATE, rules } from './rules.ts';
import { skeletonOf, itemsOf, type Item } from './skeleton.ts';
import { unitsBySort } from './sorts.ts';
import { topicEvents } from './topic.ts';
import { whenOf } from './when.ts';
import { ARRANGES, TRIGGERS } from './words.ts';

type Event = Mention<'event'>;

/** What a clause of a resolution arranges; a part of a unit is a source as the whole is. */
function arranged(telling: Telling): Event | null {
  const { reading } = telling.context;
  const arrangement = arrangementIn(reading, telling.sentence);
  if (!arrangement) return null;
  const { start, end, how, result, sources, skipped } = arrangement;
  // A resolution gives a clause a sentence; the press puts several behind each other.
  if (skipped.length > 1 || reading.text.slice(start, end).includes(';')) return null;
  const fields: Fields<'event'> = {
    event: how === 'renamed' ? 'renamed' : 'merged',
    subject: `${result.head} ${result.proper}`,
    from: sources.map(({ kind, name }) => `${kind} ${name}`),
    ...whenOf(telling.skeleton, { start: 0, end: 0 }, telling),
  };
  return { start, end, fields, type: 'event', rule: `event/${ARRANGED.name}`, confidence: ARRANGED.confidence };
}

/** What all rules need together. */
const TRIGGERED = needing([{ needs: TRIGGERS }]);

function eventsOf(telling: Telling): Event[] {
  const { context, sentence } = telling;
  const words = context.reading.folded.slice(sentence.start, sentence.end);
  const clause = ARRANGES.test(words) ? arranged(telling) : null;
  return clause ? [clause] : [...eventsIn(telling), ...topicEvents(telling)];
}

function itemsFor({ reading, found }: Context, told: readonly Span[]): Item[] {
  const units = unitMentions(reading);
  return itemsOf(
    reading,
    [...units, ...unitsBySort(reading, units, told)],
    ofType(found, 'date'),
    ofType(found, 'document'),
  );
}

function traced(event: Event, { trace }: Context): Event {
  const step: Omit<TraceStep, 'outcome'> = { ...event, extractor: 'event', rule: event.rule.slice('event/'.length) };
  trace?.({ ...step, outcome: 'fact' });
  return event;
}

export const event: Extractor<'event'> = {
  name: 'event',
  version: 2,
  rules: [ARRANGED, ...rules, PREDICATE],
  find(context) {
    const { reading, found } = context;
    const [triggered = []] = sentencesFor(TRIGGERED, reading);
    const told = triggered.flatMap((i) => reading.sentences[i] ?? []);
    if (told.length === 0) return [];
    const items = itemsFor(context, told);
    const documents = ofType(found, 'document').filter(({ fields }) => fields.number !== null);
    const events = told.flatMap((sentence) =>
      eventsOf({ context, sentence, items, documents, skeleton: skeletonOf(reading, sentence, items) }),
    );
    return once(events).map((one) => traced(one, context));
  },
};
