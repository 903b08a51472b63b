/** vntk's feature templates ("T[-1,0].lower") made ready once for a model, so that no token parses a template again. */
import { viterbi, type Crf } from './crf.ts';

/** What templates read: the value of `length` items from `start` on, which are all there. */
export type Column = (start: number, length: number) => string;

/** Labels a sentence of `items` items, given the columns that the templates name. */
export type Labeller = (items: number, columns: Readonly<Record<string, Column>>) => string[];

/** The attributes of one value, one for each template of the family; -1 where the model has none. */
type Attributes = Int32Array;

/** Templates that read the same kind of value (the lower case of one item, two items as printed) share a look-up. */
interface Family {
  column: string;
  length: number;
  templates: string[];
  values: Map<string, Attributes>;
}

interface Template {
  family: number;
  /** Which of its family's templates it is. */
  slot: number;
  /** Where its first item stands, counted from the item being labelled. */
  start: number;
  /** The attributes for a place before the first item and after the last. */
  before: number;
  after: number;
}

const SYNTAX = /^T\[(-?\d+)(?:,(-?\d+))?\](.*)$/;

/**
 * A labeller for a model and the templates it was trained with, in their order, with white space between.
 * `T[0,1].lower` reads the column ".lower", `T[0][1]` the column "[1]", `T[0]` the column "".
 */
export function labeller(crf: Crf, templates: string): Labeller {
  const families: Family[] = [];
  const plan = templates
    .trim()
    .split(/\s+/)
    .map((template) => plant(crf, template, families));
  for (const family of families) family.values = valuesOf(crf, family.templates);
  const size = crf.labels.length;
  return (items, columns) => {
    const found = families.map((family) => look(family, items, columns));
    const states = new Float64Array(items * size);
    for (let item = 0; item < items; item++) {
      // In the templates' order, as crfsuite does: another order would round otherwise.
      for (const template of plan) {
        const attribute = attributeAt(template, item, found[template.family] ?? []);
        if (attribute >= 0) add(crf, attribute, states, item * size);
      }
    }
    return Array.from(viterbi(crf, states, items), (label) => crf.labels[label] ?? '');
  };
}

/** Puts a template into its family, a new or a known one. */
function plant({ attributes }: Crf, template: string, families: Family[]): Template {
  const [, from = '', to = from, column = ''] = SYNTAX.exec(template) ?? [];
  const length = Number(to) - Number(from) + 1;
  let family = families.findIndex((known) => known.column === column && known.length === length);
  if (family < 0) family = families.push({ column, length, templates: [], values: new Map() }) - 1;
  const slot = (families[family]?.templates.push(template) ?? 0) - 1;
  const values = attributes.get(template);
  return { family, slot, start: Number(from), before: values?.get('BOS') ?? -1, after: values?.get('EOS') ?? -1 };
}

function valuesOf(crf: Crf, templates: readonly string[]): Map<string, Attributes> {
  const values = new Map<string, Attributes>();
  templates.forEach((template, slot) => {
    for (const [value, attribute] of crf.attributes.get(template) ?? []) {
      let slots = values.get(value);
      if (!slots) values.set(value, (slots = new Int32Array(templates.length).fill(-1)));
      slots[slot] = attribute;
    }
  });
  return values;
}

/** The attributes of the family's values, at each place where a whole one begins. */
function look(
  { column, length, values }: Family,
  items: number,
  columns: Readonly<Record<string, Column>>,
): (Attributes | undefined)[] {
  const read = columns[column];
  if (!read) throw new Error(`the labeller's templates read a column "${column}", and none was given`);
  const places: (Attributes | undefined)[] = [];
  for (let start = 0; start + length <= items; start++) places.push(values.get(read(start, length)));
  return places;
}

function attributeAt(template: Template, item: number, places: readonly (Attributes | undefined)[]): number {
  const first = item + template.start;
  if (first < 0) return template.before;
  if (first >= places.length) return template.after;
  return places[first]?.[template.slot] ?? -1;
}

function add({ starts, targets, weights }: Crf, attribute: number, states: Float64Array, base: number): void {
  const end = starts[attribute + 1] ?? 0;
  for (let i = starts[attribute] ?? 0; i < end; i++) {
    const at = base + (targets[i] ?? 0);
    states[at] = (states[at] ?? 0) + (weights[i] ?? 0);
  }
}
