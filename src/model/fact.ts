/** The facts that extractors put out, after the fact contract: one schema a type, all types of the program inferred from them. */
import { z } from 'zod';

export const FACT_TYPES = ['count', 'rate', 'document', 'date', 'person', 'event', 'unit'] as const;
export type FactType = (typeof FACT_TYPES)[number];

export const METRICS = [
  'party_members',
  'party_members_admitted',
  'party_members_confirmed',
  'party_candidates',
  'party_orgs',
  'party_committees',
  'party_cells',
  'officials',
  'provinces',
  'districts',
  'communes',
  'villages',
  'households',
  'poor_households',
  'population',
  'ethnic_groups',
  'area',
  'distance',
  'money',
  'income_per_capita',
] as const;
export type Metric = (typeof METRICS)[number];

export const UNIT_KINDS = [
  'province',
  'district',
  'commune',
  'village',
  'party_committee',
  'party_cell',
  'agency',
  'mass_org',
  'school',
  'company',
  'cooperative',
  'military',
  'other',
] as const;

export const DOCUMENT_ROLES = ['issued', 'basis', 'carried_out', 'amended', 'repealed'] as const;
export type DocumentRole = (typeof DOCUMENT_ROLES)[number];

export type UnitKind = (typeof UNIT_KINDS)[number];

const Comparator = z.enum(['eq', 'gt', 'gte', 'lt', 'lte', 'approx']);
export type Comparator = z.infer<typeof Comparator>;
const Modality = z.enum(['actual', 'target', 'delta', 'remaining']);
export type Modality = z.infer<typeof Modality>;
const Direction = z.enum(['up', 'down']);

/** A stretch of time: the words that state it, and its first and last day (inclusive) where known. */
export const Period = z.object({ text: z.string(), start: z.string().nullable(), end: z.string().nullable() });
export type Period = z.infer<typeof Period>;

/** In the number's own clause; of the total it is a part of; the unit a speaker stands for; of sentences before; of the title. */
export const SUBJECT_FROM = ['clause', 'total', 'speaker', 'paragraph', 'title'] as const;
/** In the number's own clause; earlier in its sentence; in a sentence before; of the total it is a part of; the day of publication. */
export const PERIOD_FROM = ['clause', 'sentence', 'total', 'paragraph', 'title', 'published'] as const;

/** What every fact carries: where it was read, and by which rule. `text.slice(start, end) === quote`. */
const read = {
  article: z.string(),
  quote: z.string().min(1),
  /** UTF-16 offsets into the article's `text`. */
  start: z.int().min(0),
  end: z.int().min(1),
  /** `extractor/rule-name`. */
  rule: z.string(),
  /** Between 0 and 1: the share of facts of this rule that are right. */
  confidence: z.number().min(0).max(1),
};

const meant = {
  comparator: Comparator,
  modality: Modality,
  /** Only with modality `delta`. */
  direction: Direction.optional(),
  subject: z.string().nullable(),
  subject_kind: z.enum([...UNIT_KINDS, 'household', 'person']).nullable(),
  /** Where the subject was read: `clause` states it, all others are inferred; null without a subject. */
  subject_from: z.enum(SUBJECT_FROM).nullable(),
  period: Period.nullable(),
  /** Where the period was read: `clause` states it, all others are inferred; null without a period. */
  period_from: z.enum(PERIOD_FROM).nullable(),
  /** Start and end of every place where the article says it, in order; UTF-16 offsets into its `text`. */
  places: z.array(z.tuple([z.int().min(0), z.int().min(1)])),
};

export const Count = z.object({
  type: z.literal('count'),
  ...read,
  /** In base units: people, m2, m, kg, VND. */
  value: z.number(),
  value_max: z.number().optional(),
  noun: z.string(),
  metric: z.enum(METRICS).nullable(),
  measure: z.string(),
  ...meant,
});

export const Rate = z.object({
  type: z.literal('rate'),
  ...read,
  /** A fraction of 1. */
  value: z.number(),
  value_max: z.number().optional(),
  noun: z.string().nullable(),
  metric: z.enum(['plan_completion', 'poverty_rate', 'growth']).nullable(),
  /** Of X/Y. */
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  /** The percentage printed beside X/Y, as a fraction of 1. */
  percentage: z.number().optional(),
  ...meant,
});

export const Document = z.object({
  type: z.literal('document'),
  ...read,
  doc_type: z.string(),
  /** As printed after "số", spaces removed: `60/NQ-TW`. */
  number: z.string().nullable(),
  /** The number as its issuer writes it, misprints mended: `60-NQ/TW`; null without a number. */
  canonical: z.string().nullable(),
  /** Set when the document is known by name alone. */
  name: z.string().nullable(),
  system: z.enum(['party', 'state']).nullable(),
  issuer: z.string().nullable(),
  date: z.string().nullable(),
  title: z.string().nullable(),
  /** What the article says of it: just issued, what it rests on, what is carried out, amended, repealed; null when it is only named. */
  role: z.enum(DOCUMENT_ROLES).nullable(),
});

export const DateFact = z.object({
  type: z.literal('date'),
  ...read,
  /** `2025-06-20`, `2013-07`, `2018`, `2021-Q3`, or two of a kind with `/` between them. */
  value: z.string(),
  kind: z.enum(['day', 'month', 'quarter', 'year', 'interval', 'term', 'relative']),
  /**
   * As much of the value as the words themselves state, in the manner of EDTF (ISO 8601-2): `XXXX-07-15` for "sáng 15/7";
   * null when they state none of it ("hôm qua").
   */
  stated: z.string().nullable(),
  /** Where the rest was taken from: the day of publication, or other words of the text; null when all is stated. */
  inferred_from: z.enum(['published', 'text']).nullable(),
  /** The calendar the words count in; the value is always of the Gregorian one. */
  calendar: z.enum(['gregorian', 'lunar']),
});

export const Person = z.object({
  type: z.literal('person'),
  ...read,
  name: z.string(),
  honorific: z.string().nullable(),
  role: z.string().nullable(),
  unit: z.string().nullable(),
});

export const Event = z.object({
  type: z.literal('event'),
  ...read,
  event: z.enum(['established', 'merged', 'split', 'dissolved', 'renamed', 'transferred']),
  subject: z.string(),
  from: z.array(z.string()),
  date: z.string().nullable(),
  document: z.string().nullable(),
});

export const Unit = z.object({
  type: z.literal('unit'),
  ...read,
  name: z.string(),
  kind: z.enum(UNIT_KINDS),
  parent: z.string().nullable(),
  province: z.string().nullable(),
  mentions: z.int().min(1),
  /** Start and end of every mention, in order; UTF-16 offsets into the article's `text`. */
  spans: z.array(z.tuple([z.int().min(0), z.int().min(1)])),
});

export const Fact = z.discriminatedUnion('type', [Count, Rate, Document, DateFact, Person, Event, Unit]);
export type Fact = z.infer<typeof Fact>;
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;
