/**
 * Identity across articles: which units, and which persons in a role, of different articles are one. Two are one only
 * when all that tells namesakes apart is known and alike; what is not known keeps them apart.
 */
import { unitsNamed, type Unit } from '../gazetteer/units.ts';
import type { Article } from '../model/article.ts';
import type { FactOf } from '../model/fact.ts';
import { fold } from '../text/fold.ts';

type Where = Pick<Article, 'article' | 'site' | 'published'>;

/** Units whose names come again in every commune or province: their parent is part of what they are. */
const WITHIN_PARENT: ReadonlySet<string> = new Set(['village', 'party_cell', 'mass_org', 'school', 'cooperative']);
/** Bodies there is one of in the country. */
const NATIONAL =
  /(?<!\p{L})(?:trung ương|quốc hội|chính phủ|quốc gia|nhà nước|việt nam|bộ chính trị|ban bí thư|toàn quốc)(?!\p{L})|^bộ \p{L}/u;
const DIACRITIC = /[^\p{ASCII}]/u;

/** Names alike in every letter and tone; case, tone placement and punctuation apart. */
const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The words of a name that are capital: "Bắc Yên" of "xã Bắc Yên". */
const proper = (name: string): string => (name.match(/\p{Lu}[\p{L}\p{M}'’]*|\d+/gu) ?? []).join(' ');

/** The units of the gazetteer that a unit of an article may be: of its name and province, standing when it was published. */
export function standing({ name, province }: FactOf<'unit'>, { published }: Pick<Where, 'published'>): Unit[] {
  return unitsNamed(name, published?.slice(0, 10)).filter((one) => !province || one.province === province);
}

/**
 * What makes units of different articles one: kind, name and province, of villages, cells, schools and the like their
 * parent too, of communes with namesakes in their province the district, and of what the gazetteer knows the time it
 * stood. A unit whose province is unknown, or whose name has no diacritics and is in no gazetteer, is one with itself
 * in its own article alone.
 */
export function unitIdentity(
  unit: FactOf<'unit'>,
  where: Where,
  known: readonly Unit[] = standing(unit, where),
): string {
  const { kind, name, parent, province } = unit;
  const { article } = where;
  const spelled = DIACRITIC.test(proper(name)) || known.length > 0 || (kind !== 'commune' && kind !== 'village');
  const whole = province !== null || kind === 'province' || NATIONAL.test(fold(name));
  if (!spelled || !whole || (WITHIN_PARENT.has(kind) && parent === null)) return `${kind}: ${key(name)} in ${article}`;
  const within = [];
  if (kind === 'commune' && known.length > 1 && parent) within.push(parent);
  if (WITHIN_PARENT.has(kind) && parent) within.push(parent);
  if (province && kind !== 'province') within.push(province);
  const since = known.length === 1 ? known[0]?.from : null;
  const until = known.length === 1 ? known[0]?.until : null;
  const stood = since ? ` since ${since}` : until ? ` until ${until}` : '';
  return `${kind}: ${[name, ...within].map(key).join(', ')}${stood}`;
}

/**
 * What makes persons of different articles one: name, role, unit and newspaper. A person without a role or unit, or
 * whose name has no diacritics, is one with himself in his own article alone.
 */
export function personIdentity(person: FactOf<'person'>, { article, site }: Where): string {
  const { name, role, unit } = person;
  const alone = !role || !unit || !site || !DIACRITIC.test(name);
  return [name, role ?? '', unit ?? ''].map(key).join(', ') + (alone ? ` in ${article}` : ` in ${site}`);
}
