/** A draft: what the program put out for a new case, each line waiting for a reader's verdict. */
import { z } from 'zod';
import { FACT_TYPES, Fact } from '../model/fact.ts';
import { GoldenPage, type Output } from './case.ts';
import { Label, labelOf } from './label.ts';
import { marked } from './sentence.ts';
import { textOf } from './case.ts';

/** `null`: not yet looked at; `missed`: the reader adds what the program has not. */
const Verdict = z.enum(['right', 'wrong', 'corrected', 'missed']).nullable();
export type Verdict = z.infer<typeof Verdict>;

const Head = z.looseObject({
  title: z.string().nullable(),
  lead: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  published: z.string().nullable(),
});

/** A line of `draft.jsonl`: a fact beside its sentence, or what was read of the page itself. */
export const DraftLine = z.union([
  z.object({
    verdict: Verdict,
    fact: z.looseObject({ type: z.enum(FACT_TYPES), quote: z.string() }),
    sentence: z.string(),
  }),
  z.object({ verdict: Verdict, fact: z.looseObject({ type: z.enum(FACT_TYPES), quote: z.string() }) }),
  z.object({ verdict: Verdict, article: Head }),
  z.object({ verdict: Verdict, page: GoldenPage }),
]);
export type DraftLine = z.infer<typeof DraftLine>;

/** Every line undecided. */
export function draftOf(output: Output): DraftLine[] {
  if ('page' in output) return [{ verdict: null, page: output.page }];
  const { title, lead, author, section, published } = output.article;
  const text = textOf(output.article);
  return [
    { verdict: null, article: { title, lead, author, section, published } },
    ...output.facts.map((fact) => ({
      verdict: null,
      fact: Label.parse(fact),
      sentence: marked(text, fact.start, fact.end),
    })),
  ];
}

/** What is still to be looked at. */
export const undecided = (draft: readonly DraftLine[]): DraftLine[] => draft.filter(({ verdict }) => verdict === null);

/** The reader's labels: facts that are right, those corrected, those missed. @throws Error naming the line that is wrong */
export function goldOf(draft: readonly DraftLine[], text: string): Label[] {
  const labels = draft.flatMap((line) => {
    if (!('fact' in line) || line.verdict === 'wrong' || line.verdict === null) return [];
    return [line.verdict === 'missed' ? missed(line.fact, text) : placed(labelOf({ start: 0, ...line.fact }), text)];
  });
  return labels.toSorted((a, b) => a.start - b.start);
}

function placed(label: Label, text: string): Label {
  if (text.startsWith(label.quote, label.start)) return label;
  throw new Error(`"${label.quote}" does not stand at ${label.start} of the text; correct quote or start`);
}

/** A fact that a reader adds: its quote is looked up when no place is given. */
export function missed(fact: Readonly<Record<string, unknown>> & { quote: string }, text: string): Label {
  const start = typeof fact['start'] === 'number' ? fact['start'] : text.indexOf(fact.quote);
  if (start < 0 || fact.quote === '') throw new Error(`"${fact.quote}" does not stand in the text; copy it from there`);
  return placed(labelOf({ ...fact, start }), text);
}

/** `value=60 subject="xã Mường La" period=null` as fields; what is no JSON is taken as words. @throws Error naming the remedy */
export function fieldsFrom(line: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const rest = line.replace(
    /([a-z_]+)=("(?:[^"\\]|\\.)*"|\{[^{}]*\}|\[[^[\]]*\]|\S+)/g,
    (_, name: string, value: string) => {
      fields[name] = valueOf(value);
      return '';
    },
  );
  if (rest.trim() !== '' || Object.keys(fields).length === 0)
    throw new Error('give FIELD=VALUE, words with spaces in double quotes: value=60 subject="xã Mường La"');
  return fields;
}

function valueOf(word: string): unknown {
  try {
    return JSON.parse(word) as unknown;
  } catch {
    return word;
  }
}

/** A fact with fields replaced. @throws Error for a field that its type has not, or a value that it may not have */
export function corrected<T extends { type: string }>(fact: T, fields: Readonly<Record<string, unknown>>): T {
  const schema = Fact.options.find(({ shape }) => shape.type.value === fact.type);
  const shape = schema?.shape as Record<string, z.ZodType> | undefined;
  for (const [name, value] of Object.entries(fields)) {
    const field = shape?.[name.replace(/_alt$/, '')];
    if (!field && name !== 'optional')
      throw new Error(`a ${fact.type} has no "${name}"; it has ${Object.keys(shape ?? {}).join(', ')}`);
    const right = name === 'optional' || name.endsWith('_alt') || field?.safeParse(value).success;
    if (!right) throw new Error(`${name} cannot be ${JSON.stringify(value)}; docs/facts.md says what it may be`);
  }
  return { ...fact, ...fields };
}
