/** Who signed a page: the names it states, the elements called author, and the signature under the text, weighed. */
import type { Element } from 'domhandler';
import { bylineOf, isOrganisation, loneNames, openByline, personsIn, statedPerson } from './bylines.ts';
import { chromePhrase, type Chrome } from './chrome.ts';
import { printedDate } from './dates.ts';
import { hint } from './hints.ts';
import { tidy, type Line } from './lines.ts';
import { bare, type Head, type Sourced } from './meta.ts';
import { ancestors, seen, textOf } from './parse.ts';
import { isSection } from './shapes.ts';
import { SURNAMES } from './signature.ts';
import { AUTHOR_TOKENS, PLACES } from './words.ts';

/** A name beside the publication time: "Nguyễn Thu Hà | 12/03/2025 09:30"; one of two words as of a known surname, for towns have two. */
export function datedAuthor(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 6)) {
    const rest = text.length <= 90 ? printedDate(text)?.rest : undefined;
    const person = rest?.includes(' ') ? personsIn(rest) : null;
    if (person && (person.split(' ').length >= 3 || isVietnamese(person))) return person;
  }
  return null;
}

/** Whether a name starts with a surname of Vietnam's and is no place or section: "Mai Chi", not "Hà Nội". */
function isVietnamese(name: string): boolean {
  const plain = bare(name);
  return SURNAMES.has(plain.split(' ')[0]!) && !PLACES.has(plain) && !isSection(name);
}

/** A line between title and text that is nothing but who wrote it: "By Martha Ellison", or a Vietnamese name near the title. */
export function bylineUnderTitle(lines: readonly Line[]): string | null {
  for (const [i, line] of lines.slice(0, 8).entries()) {
    if (line.text.length >= 200 || line.heading || line.caption) continue;
    const said = openByline(line.text);
    if (said) return said;
    const person = i < 4 && loneNames(line.text) ? personsIn(line.text) : null;
    const dated = [lines[i - 1], lines[i + 1]].some((near) => near && printedDate(near.text)?.rest === '');
    if (person && !isSection(person) && (isVietnamese(person) || (dated && !PLACES.has(bare(person))))) return person;
  }
  return null;
}

/** Who signs in the lines directly under a body, outside its element: a label's name, or a name set apart. */
export function signedUnder(lines: readonly Line[]): string[] {
  const signed: string[] = [];
  for (const line of lines.slice(0, 4)) {
    if (line.heading || line.linked) break;
    const byline = bylineOf(line.text);
    const apart = line.bold || line.aligned === 'right';
    const names = byline ? byline.author : apart ? loneNames(line.text) : null;
    const person = names ? personsIn(names) : null;
    if (person && !isSection(person)) signed.push(person);
    else if (!byline && !chromePhrase(line.text)) break;
  }
  return signed;
}

/** Whether what looks like a person's name is that of a province or a section. */
export const isPlaceOrSection = (name: string): boolean => PLACES.has(bare(name)) || isSection(name);

const INLINE = new Set(['a', 'span', 'strong', 'b', 'em', 'i']);

/** Names in elements called author: whole lines, or a link or span inside one. */
export function namedAuthors(lines: readonly Line[], chrome: Chrome, beside: readonly Line[]): string[] {
  const whole = [...lines, ...beside]
    .filter((line) => line.text.length <= 90 && chrome.author(line))
    .map(({ text }) => printedDate(text)?.rest ?? text);
  const ours = new Set(beside.map((line) => line.block));
  const blocks = new Set([...lines.map((line) => line.block), ...ours]);
  const named = inlineAuthors(blocks).filter((element) => {
    const block = ancestors(element).find((at) => blocks.has(at));
    return block && seen(element) && (ours.has(block) || !chrome.reason(block)) && !isQuoted(element);
  });
  return [...whole, ...named.map((element) => tidy(textOf(element)))];
}

/** Inline elements that are called author, below the blocks that hold lines. */
function inlineAuthors(blocks: ReadonlySet<Element>): Element[] {
  const found = new Set<Element>();
  for (const block of blocks) {
    const stack = [block];
    for (let at = stack.pop(); at; at = stack.pop()) {
      for (const child of at.children) {
        if (!('attribs' in child) || blocks.has(child)) continue;
        const { rel, itemprop } = child.attribs;
        if (
          rel === 'author' ||
          itemprop === 'author' ||
          (INLINE.has(child.name) && calledAuthor(child)) ||
          isCard(child)
        )
          found.add(child);
        stack.push(child);
      }
    }
  }
  return [...found];
}

/** hCard and Drupal: `<span class="vcard"><span class="fn">…`, `<span class="username">`. */
const isCard = ({ name, attribs }: Element): boolean =>
  (name === 'span' || name === 'a') && /(?:^|\s)(?:fn|username|p-author)(?:\s|$)/.test(attribs['class'] ?? '');

const calledAuthor = (element: Element): boolean =>
  hint(element, AUTHOR_TOKENS) !== null || /author/i.test(element.attribs['class'] ?? '');

const isQuoted = (element: Element): boolean =>
  ancestors(element).some((at) => at.name === 'blockquote' || /quote|comment/i.test(at.attribs['class'] ?? ''));

/** The signature: as printed when it agrees with the stated names, else the stated ones, else what is printed. */
export function authorOf(head: Head, signatures: readonly (Sourced | null)[]): Sourced | null {
  const own = new Set(head.siteNames.map(bare));
  const person = (text: string | undefined | null): string | null => {
    const name = text ? personsIn(text) : null;
    return name && !own.has(bare(name)) ? name : null;
  };
  const stated = head.jsonLd.authors
    .filter((name) => !isOrganisation(name) && !own.has(bare(name)))
    .map(statedPerson)
    .filter((name) => name !== null);
  const printed = signatures.flatMap((one) => {
    const value = person(one?.value);
    return value && one ? [{ value, from: one.from }] : [];
  });
  if (stated.length)
    return (
      printed.find(({ value }) => stated.every((one) => bare(value).includes(bare(one)))) ?? {
        value: [...new Set(stated)].join(', '),
        from: 'json-ld',
      }
    );
  const first = printed[0];
  if (first)
    return (
      printed.find(({ value }) => value.length > first.value.length && bare(value).includes(bare(first.value))) ?? first
    );
  for (const { value, from } of head.authors) {
    const name = value.includes(' ') ? person(value.replace(/;/g, ', ')) : null;
    if (name) return { value: name, from };
  }
  return null;
}
