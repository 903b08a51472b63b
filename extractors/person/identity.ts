/** Who is who in one article: the same full name is one person, and so is a given name alone once the full name is told. */
import { fold } from '../../src/text/fold.ts';
import type { Named } from './rules.ts';
import { isGivenAlone } from './view.ts';

const key = (name: string): string => fold(name);

/** How much one mention says: the whole name before a given name, a role, its unit, more than one role. */
const said = ({ role, unit, name }: Named, whole: string): number =>
  (key(name) === whole ? 8 : 0) + (role ? 4 : 0) + (unit ? 2 : 0) + (role?.includes(',') ? 1 : 0);

/** One mention for all of a person: the first of those that say most, its gaps filled from the others. */
function merged([whole, mentions]: [string, readonly Named[]]): Named {
  const [best, ...others] = mentions.toSorted((a, b) => said(b, whole) - said(a, whole) || a.first - b.first);
  if (!best) throw new Error('a person without a mention');
  const person = { ...best };
  for (const other of others) {
    person.honorific ??= other.honorific;
    person.role ??= other.role;
    person.unit ??= other.unit;
  }
  return person;
}

/** The last `words` words of a name. */
const ending = (name: string, words: number): string => name.split(' ').slice(-words).join(' ');

/** The short names of a person: the last words of the name, and of "Y Krang Bkrông", "H'Liên Ksơr" the first. */
function shortNames(name: string, words: number): string[] {
  const short = Array.from({ length: words - 1 }, (_, k) => ending(name, k + 1));
  const [first = '', second = ''] = name.split(' ');
  if (words > 1 && isGivenAlone(first)) short.push(first);
  else if (words > 2 && (first === 'y' || first === 'h' || first === 'ka')) short.push(`${first} ${second}`);
  return short;
}

/** Mentions to persons, each once; a given name that belongs to no full name is left out. */
export function persons(mentions: readonly Named[]): Named[] {
  const groups = new Map<string, Named[]>();
  const endings = new Map<string, string>();
  const byLength = mentions.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.first - b.first);
  for (const mention of byLength) {
    const name = key(mention.name);
    const words = mention.to - mention.from;
    const own = groups.has(name) ? name : (endings.get(name) ?? name);
    const group = groups.get(own);
    if (group) group.push(mention);
    else if (words > 1 || isGivenAlone(mention.name)) {
      groups.set(own, [mention]);
      for (const short of shortNames(name, words)) if (!endings.has(short)) endings.set(short, own);
    }
  }
  return [...groups].map(merged);
}
