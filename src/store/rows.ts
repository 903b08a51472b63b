/** Facts as rows of their tables: which columns each type has, and what goes into them. */
import type { Article } from '../model/article.ts';
import type { Fact, FactType } from '../model/fact.ts';
import { personIdentity, standing, unitIdentity } from './identity.ts';
import { placeOf } from './place.ts';

const MEANT = [
  'comparator',
  'modality',
  'direction',
  'subject',
  'subject_kind',
  'subject_from',
  'place',
  'period_from',
  'period_text',
  'period_start',
  'period_end',
];

/** The table of each type of fact and its own columns, named as the fact's fields. */
export const TABLES: Record<FactType, { table: string; columns: readonly string[] }> = {
  count: { table: 'counts', columns: ['value', 'value_max', 'noun', 'metric', 'measure', ...MEANT] },
  rate: {
    table: 'rates',
    columns: ['value', 'value_max', 'noun', 'metric', 'numerator', 'denominator', 'percentage', ...MEANT],
  },
  document: {
    table: 'documents',
    columns: ['doc_type', 'number', 'canonical', 'name', 'system', 'issuer', 'place', 'date', 'title', 'role'],
  },
  date: { table: 'dates', columns: ['value', 'kind', 'stated', 'inferred_from', 'calendar'] },
  person: { table: 'persons', columns: ['name', 'honorific', 'role', 'unit', 'place', 'identity'] },
  event: { table: 'events', columns: ['event', 'subject', 'from', 'date', 'document'] },
  unit: {
    table: 'units',
    columns: ['name', 'kind', 'parent', 'place', 'province', 'mentions', 'identity', 'valid_from', 'valid_until'],
  },
};

/** What every fact says of its place and rule. */
export const READ: readonly string[] = ['quote', 'start', 'end', 'rule', 'confidence'];

/** All columns of a type that say something, in the order of its rows. */
export const columnsOf = (type: FactType): readonly string[] => [...READ, ...TABLES[type].columns];

export type Value = string | number | null;

/** What a fact has in its table beside its own fields. */
function added(fact: Fact, article: Article): Record<string, Value | undefined> {
  switch (fact.type) {
    case 'count':
    case 'rate': {
      const { text = null, start = null, end = null } = fact.period ?? {};
      return { period_text: text, period_start: start, period_end: end, place: placeOf(fact.subject) };
    }
    case 'document':
      return { place: placeOf(fact.issuer) };
    case 'person':
      return { place: placeOf(fact.unit), identity: personIdentity(fact, article) };
    case 'event':
      return { from: JSON.stringify(fact.from) };
    case 'unit': {
      const known = standing(fact, article);
      const [one] = known.length === 1 ? known : [];
      return {
        place: placeOf(fact.parent),
        identity: unitIdentity(fact, article, known),
        valid_from: one?.from ?? null,
        valid_until: one?.until ?? null,
      };
    }
    case 'date':
      return {};
  }
}

/** A fact as the values of its columns: the period in three of them, lists as JSON, what is absent as null. */
export function rowOf(fact: Fact, article: Article): Value[] {
  const flat: Record<string, unknown> = { ...fact, ...added(fact, article) };
  return columnsOf(fact.type).map((column) => (flat[column] ?? null) as Value);
}

/** Every place where an article says a fact. */
export function placesOf(fact: Fact): readonly (readonly [start: number, end: number])[] {
  if (fact.type === 'unit') return fact.spans;
  return fact.type === 'count' || fact.type === 'rate' ? fact.places : [];
}

/** The tables that hold those places, and the column that leads to the fact. */
export const PLACES: Partial<Record<FactType, { table: string; key: string }>> = {
  unit: { table: 'unit_mentions', key: 'unit_id' },
  count: { table: 'count_places', key: 'count_id' },
  rate: { table: 'rate_places', key: 'rate_id' },
};
