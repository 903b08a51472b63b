/** The extractor of units: each once an article, at its first full mention, with all places where it is named. */
import { nameOf, type Context, type Extractor, type Mention } from '../rule.ts';
import { identityOf } from './identity.ts';
import { unitMentions, type UnitMention } from './mentions.ts';
import { rules } from './rules.ts';

/** What is named by its proper name alone: "huyện" says nothing. */
const PLACES: ReadonlySet<string> = new Set(['province', 'district', 'commune', 'village']);
const RULES = new Map(rules.map((rule) => [rule.name, { name: nameOf('unit', rule), confidence: rule.confidence }]));

/**
 * One unit's fact from all its mentions, which are in the text's order; null for a unit that is only pointed to in small
 * letters ("huyện ủy").
 */
function factOf(mentions: readonly UnitMention[], text: string): Mention<'unit'> | null {
  const named = mentions.some(
    ({ proper, start, kind }) => proper !== null || (!PLACES.has(kind) && /\p{Lu}/u.test(text[start] ?? '')),
  );
  if (!named) return null;
  const best = mentions.find((mention) => mention.proper !== null) ?? mentions[0];
  if (!best?.name) return null;
  const known = (field: 'parent' | 'province'): string | null =>
    mentions.find((one) => one[field] !== null)?.[field] ?? null;
  const rule = RULES.get(best.rule);
  return {
    type: 'unit',
    start: best.start,
    end: best.end,
    rule: rule?.name ?? `unit/${best.rule}`,
    confidence: rule?.confidence ?? 0.5,
    fields: {
      name: best.name,
      kind: best.kind,
      parent: best.parent ?? known('parent'),
      province: best.province ?? known('province'),
      mentions: mentions.length,
      spans: mentions.map(({ start, end }) => [start, end]),
    },
  };
}

/** The named mentions of each unit, in the order of its first. */
function grouped(mentions: readonly UnitMention[]): Map<string, UnitMention[]> {
  const groups = new Map<string, UnitMention[]>();
  // Most names are told again as they were.
  const told = new Map<string, UnitMention[]>();
  for (const mention of mentions) {
    if (!mention.name) continue;
    const known = told.get(mention.name);
    if (known) {
      known.push(mention);
      continue;
    }
    const key = identityOf(mention.name);
    const group = groups.get(key) ?? [];
    group.push(mention);
    groups.set(key, group);
    told.set(mention.name, group);
  }
  return groups;
}

/** Tells how each mention was read. */
function trace({ trace: tell }: Context, mentions: readonly UnitMention[]): void {
  for (const { start, end, rule, name } of mentions) {
    tell?.({ extractor: 'unit', rule, start, end, outcome: name ? 'fact' : 'rejected by the rule' });
  }
}

export const unit: Extractor<'unit'> = {
  name: 'unit',
  version: 2,
  rules,
  find(context) {
    const mentions = unitMentions(context.reading);
    trace(context, mentions);
    return [...grouped(mentions).values()]
      .map((group) => factOf(group, context.reading.text))
      .filter((fact) => fact !== null)
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
  },
};
