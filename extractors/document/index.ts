/** The extractor of official documents: each once an article, at the mention that says most. */
import { fold } from '../../src/text/fold.ts';
import { runPatterns, type Extractor, type Mention } from '../rule.ts';
import { rules } from './rules.ts';

/** What makes two mentions one document: the number, else the name. */
function identity({ fields }: Mention<'document'>): string {
  return fields.number ? fold(fields.number) : fold(`${fields.doc_type} ${fields.name ?? ''}`).replace(/[,()]/g, '');
}

/** "Nghị quyết số 02" said after "Nghị quyết số 02-NQ/TU" is the same. */
function isShortOf(short: Mention<'document'>, full: Mention<'document'>): boolean {
  const [a, b] = [short.fields.number, full.fields.number];
  if (!a || !b || short === full || short.fields.doc_type !== full.fields.doc_type) return false;
  return new RegExp(`^0*${a.replace(/^0+/, '')}[-/]`, 'iu').test(b);
}

const said = ({ fields }: Mention<'document'>): number =>
  [fields.date, fields.title].filter((field) => field !== null).length;

/** One mention for all of a document: the one that says most, its gaps filled from the others. */
function merged(mentions: Mention<'document'>[]): Mention<'document'> {
  const [best, ...others] = [...mentions].sort((a, b) => said(b) - said(a) || a.start - b.start);
  if (!best) throw new Error('a document without a mention');
  const fields = { ...best.fields };
  for (const other of others) {
    fields.date ??= other.fields.date;
    fields.issuer ??= other.fields.issuer;
    fields.title ??= other.fields.title;
    fields.system ??= other.fields.system;
  }
  return { ...best, fields };
}

export const document: Extractor<'document'> = {
  name: 'document',
  version: 1,
  rules,
  find(context) {
    const mentions = runPatterns('document', rules, context);
    const full = mentions.filter((mention) => mention.fields.number !== null && /[-/]/.test(mention.fields.number));
    const groups = new Map<string, Mention<'document'>[]>();
    for (const mention of mentions) {
      const key = identity(full.find((other) => isShortOf(mention, other)) ?? mention);
      groups.set(key, [...(groups.get(key) ?? []), mention]);
    }
    return [...groups.values()].map(merged).sort((a, b) => a.start - b.start);
  },
};
