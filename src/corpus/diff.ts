/** What became different between the golden output of a case and today's. */
import { sentenceAt } from './sentence.ts';
import { textOf, type GoldenArticle, type GoldenFact, type GoldenPage, type Output } from './case.ts';

/** A field that has another value. */
export interface Change {
  field: string;
  was: unknown;
  is: unknown;
}

export type Difference =
  | { what: 'lost' | 'gained'; fact: GoldenFact; sentence: string }
  | { what: 'changed'; fact: GoldenFact; sentence: string; changes: Change[] }
  | { what: 'article'; changes: Change[] }
  | { what: 'paragraph lost' | 'paragraph gained'; text: string; kind: string }
  | { what: 'kind'; was: string; is: string };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const changesOf = (was: object, is: object): Change[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({
      field,
      was: (was as Record<string, unknown>)[field],
      is: (is as Record<string, unknown>)[field],
    }))
    .filter((change) => !same(change.was, change.is));

/** Everything that differs, the article first, then facts in the text's order. */
export function differences(golden: Output, now: Output): Difference[] {
  if ('page' in golden || 'page' in now) {
    if ('page' in golden && 'page' in now) return pageDifferences(golden.page, now.page);
    return [{ what: 'kind', was: kindOf(golden), is: kindOf(now) }];
  }
  return [
    ...articleDifferences(golden.article, now.article),
    ...factDifferences(golden.facts, now.facts, textOf(golden.article), textOf(now.article)),
  ];
}

const kindOf = (output: Output): string => ('page' in output ? `a page (${output.page.kind})` : 'an article');

function pageDifferences(was: GoldenPage, is: GoldenPage): Difference[] {
  const changes = changesOf(was, is);
  return changes.length > 0 ? [{ what: 'article', changes }] : [];
}

function articleDifferences(golden: GoldenArticle, now: GoldenArticle): Difference[] {
  const { blocks: was, ...before } = golden;
  const { blocks: is, ...after } = now;
  const changes = changesOf(before, after);
  const key = ({ kind, text }: { kind: string; text: string }): string => `${kind} ${text}`;
  const [old, fresh] = [new Set(was.map(key)), new Set(is.map(key))];
  const lost = was.filter((block) => !fresh.has(key(block)));
  const gained = is.filter((block) => !old.has(key(block)));
  const moved = lost.length === 0 && gained.length === 0 && !same(was, is);
  return [
    ...(changes.length > 0 ? [{ what: 'article' as const, changes }] : []),
    ...(moved
      ? [{ what: 'article' as const, changes: [{ field: 'order of paragraphs', was: '', is: 'another' }] }]
      : []),
    ...lost.map(({ kind, text }) => ({ what: 'paragraph lost' as const, kind, text })),
    ...gained.map(({ kind, text }) => ({ what: 'paragraph gained' as const, kind, text })),
  ];
}

/** Offsets are compared within a text alone: where a paragraph went or came, facts behind it have moved and are the same. */
function factDifferences(
  golden: readonly GoldenFact[],
  now: readonly GoldenFact[],
  oldText: string,
  newText: string,
): Difference[] {
  const shifted = oldText !== newText;
  const content = (fact: GoldenFact): object => (shifted ? withoutPlaces(fact) : fact);
  const left = new Set(now);
  const lost: GoldenFact[] = [];
  for (const fact of golden) {
    const twin = [...left].find((other) => same(content(fact), content(other)));
    if (twin) left.delete(twin);
    else lost.push(fact);
  }
  const found: Difference[] = [];
  for (const fact of lost) {
    const near = [...left].filter(({ type }) => type === fact.type).filter((other) => meet(fact, other, shifted));
    const twin = near.find(({ start }) => start === fact.start) ?? near[0];
    const sentence = sentenceAt(oldText, fact.start);
    if (!twin) {
      found.push({ what: 'lost', fact, sentence });
      continue;
    }
    left.delete(twin);
    found.push({ what: 'changed', fact, sentence, changes: changesOf(content(fact), content(twin)) });
  }
  for (const fact of left) found.push({ what: 'gained', fact, sentence: sentenceAt(newText, fact.start) });
  return found.toSorted((a, b) => startOf(a) - startOf(b));
}

const startOf = (one: Difference): number => ('fact' in one ? one.fact.start : -1);

const meet = (a: GoldenFact, b: GoldenFact, shifted: boolean): boolean =>
  shifted ? a.quote === b.quote : a.start < b.end && b.start < a.end;

function withoutPlaces(fact: GoldenFact): object {
  const { start: _, end: __, places: ___, spans: ____, ...rest } = fact;
  return rest;
}
