/** The extractor of official documents: each once an article, at the mention that says most. */
import { fold } from '../../src/text/fold.ts';
import { runPatterns, type Extractor, type Mention } from '../rule.ts';
import { identityOf } from './canonical.ts';
import { setRoles } from './listed-roles.ts';
import { rules } from './rules.ts';

type Document = Mention<'document'>;

const YEAR = /,? (?:năm )?((?:19|20)\d{2})$/u;

/** What a document is called without a number, its year apart: "Luật Đất đai" may be short for "Luật Đất đai 2024". */
function called({ fields }: Document): { name: string; year: string | null } {
  const folded = fold(`${fields.doc_type} ${fields.name ?? ''}`).replace(/[,()]/g, '');
  const year = YEAR.exec(folded);
  return year ? { name: folded.slice(0, year.index), year: year[1] ?? null } : { name: folded, year: null };
}

/** Type and first digits, which "Nghị quyết số 02" has in common with "Nghị quyết số 02-NQ/TU". */
const stem = ({ fields }: Document): string => `${fields.doc_type} ${/^0*(\d*)/.exec(fields.number ?? '')?.[1] ?? ''}`;
const hasSymbol = ({ fields }: Document): boolean => fields.number !== null && /\p{Lu}/u.test(fields.number);
/** "168/2024" may be short for 168/2024/NĐ-CP, not for 168/2023/NĐ-CP. */
const shortFor = (short: string, full: string): boolean => !short.includes('/') || full.startsWith(`${short}/`);

/** What makes mentions one document: type and canonical number; else type, name and year. */
class Identities {
  /** Mentions with a whole number, by stem; laws with a number, by name; the first year of each name. */
  readonly #whole = new Map<string, Document>();
  readonly #laws = new Map<string, Document>();
  readonly #years = new Map<string, string>();

  constructor(mentions: readonly Document[]) {
    for (const mention of mentions) {
      if (hasSymbol(mention)) {
        this.#whole.set(stem(mention), mention);
        const { doc_type, title } = mention.fields;
        if (title && /luật|Pháp lệnh/iu.test(doc_type))
          this.#laws.set(fold(`${doc_type} ${doc_type} ${title}`).replace(/[,()]/g, ''), mention);
      } else if (mention.fields.number === null) {
        const { name, year } = called(mention);
        if (year && !this.#years.has(name)) this.#years.set(name, year);
      }
    }
  }

  of(mention: Document): string {
    const { doc_type, number, canonical } = mention.fields;
    if (canonical === null) {
      const { name, year } = called(mention);
      const law = this.#laws.get(name);
      return law ? this.of(law) : `${name} ${year ?? this.#years.get(name) ?? ''}`;
    }
    const whole = hasSymbol(mention) ? undefined : this.#whole.get(stem(mention));
    if (whole && number !== null && shortFor(number, whole.fields.number ?? '')) return this.of(whole);
    return `${doc_type} ${identityOf(canonical)}`;
  }
}

/** How much a mention says; a name with its year says more. */
const said = ({ fields }: Document): number =>
  Number(fields.date !== null) +
  Number(fields.title !== null) +
  Number(fields.name !== null && /\d{4}$/.test(fields.name));

const length = (canonical: string | null): number => (canonical === null ? 0 : identityOf(canonical).length);

/** One mention for all of a document: the one that says most, its gaps filled from the others. */
function merged(mentions: readonly Document[]): Document {
  const [best, ...others] =
    mentions.length > 1 ? mentions.toSorted((a, b) => said(b) - said(a) || a.start - b.start) : mentions;
  if (!best) throw new Error('a document without a mention');
  if (others.length === 0) return best;
  const fields = { ...best.fields };
  for (const other of others) {
    fields.date ??= other.fields.date;
    fields.issuer ??= other.fields.issuer;
    fields.title ??= other.fields.title;
    fields.system ??= other.fields.system;
    fields.role ??= other.fields.role;
    if (length(other.fields.canonical) > length(fields.canonical)) {
      fields.number = other.fields.number;
      fields.canonical = other.fields.canonical;
    }
  }
  return { ...best, fields };
}

/** Mentions of each document together. */
function grouped(mentions: readonly Document[]): Document[][] {
  const identities = new Identities(mentions);
  const groups = new Map<string, Document[]>();
  const dates = new Map<string, string>();
  for (const mention of mentions) {
    const key = identities.of(mention);
    // Numbers start again each year or term: of two dates there are two documents.
    const { date } = mention.fields;
    const first = dates.get(key) ?? date;
    if (first) dates.set(key, first);
    const own = date && first !== date ? `${key} of ${date}` : key;
    const group = groups.get(own);
    if (group) group.push(mention);
    else groups.set(own, [mention]);
  }
  return [...groups.values()];
}

export const document: Extractor<'document'> = {
  name: 'document',
  version: 4,
  rules,
  find(context) {
    const mentions = runPatterns('document', rules, context);
    setRoles(mentions, context.reading);
    return grouped(mentions)
      .map(merged)
      .sort((a, b) => a.start - b.start);
  },
};
