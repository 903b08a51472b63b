/** The extractor of official documents: each once an article, at the mention that says most. */
import { fold } from '../../src/text/fold.ts';
import { runPatterns, type Extractor, type Mention } from '../rule.ts';
import { rules } from './rules.ts';

type Document = Mention<'document'>;

/** What makes two mentions one document: the number, else the name. */
function identity({ fields }: Document): string {
  return fields.number ? fold(fields.number) : fold(`${fields.doc_type} ${fields.name ?? ''}`).replace(/[,()]/g, '');
}

/** Type and first digits, which "Nghị quyết số 02" has in common with "Nghị quyết số 02-NQ/TU". */
const stem = ({ fields }: Document): string => `${fields.doc_type} ${/^0*(\d*)/.exec(fields.number ?? '')?.[1] ?? ''}`;
const hasSymbol = ({ fields }: Document): boolean => fields.number !== null && /\p{Lu}/u.test(fields.number);
/** "168/2024" may be short for 168/2024/NĐ-CP, not for 168/2023/NĐ-CP. */
const shortFor = (short: string, full: string): boolean => !short.includes('/') || full.startsWith(`${short}/`);

const said = ({ fields }: Document): number => [fields.date, fields.title].filter((field) => field !== null).length;

/** One mention for all of a document: the one that says most, its gaps filled from the others. */
function merged(mentions: readonly Document[]): Document {
  const [best, ...others] = mentions.toSorted((a, b) => said(b) - said(a) || a.start - b.start);
  if (!best) throw new Error('a document without a mention');
  const fields = { ...best.fields };
  for (const other of others) {
    fields.date ??= other.fields.date;
    fields.issuer ??= other.fields.issuer;
    fields.title ??= other.fields.title;
    fields.system ??= other.fields.system;
    if ((other.fields.number?.length ?? 0) > (fields.number?.length ?? 0)) fields.number = other.fields.number;
  }
  return { ...best, fields };
}

export const document: Extractor<'document'> = {
  name: 'document',
  version: 2,
  rules,
  find(context) {
    const mentions = runPatterns('document', rules, context);
    const full = new Map(mentions.filter(hasSymbol).map((mention) => [stem(mention), mention]));
    const groups = new Map<string, Document[]>();
    const dates = new Map<string, string>();
    for (const mention of mentions) {
      const short = mention.fields.number !== null && !hasSymbol(mention);
      const whole = short ? full.get(stem(mention)) : undefined;
      const key = identity(whole && shortFor(mention.fields.number ?? '', whole.fields.number ?? '') ? whole : mention);
      // Numbers start again each year or term: of two dates there are two documents.
      const { date } = mention.fields;
      const first = dates.get(key) ?? date;
      if (first) dates.set(key, first);
      const own = date && first !== date ? `${key} of ${date}` : key;
      const group = groups.get(own);
      if (group) group.push(mention);
      else groups.set(own, [mention]);
    }
    return [...groups.values()].map(merged).toSorted((a, b) => a.start - b.start);
  },
};
