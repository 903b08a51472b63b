/** `bocbao corpus check` and `accept`: today's output beside the golden one, and the one way to change that. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { goldenFact, type GoldenFact, type Output } from '../corpus/case.ts';
import { differences, type Change, type Difference } from '../corpus/diff.ts';
import {
  chosenCases,
  GOLD_ARTICLE,
  keepTruth,
  orphans,
  readGold,
  readGolden,
  stateOf,
  writeGolden,
  type Case,
} from '../corpus/folder.ts';
import type { Label } from '../corpus/label.ts';
import { judge } from '../corpus/right.ts';
import type { Fact } from '../model/fact.ts';
import { outputOf } from './corpus-output.ts';
import { print, tell, UsageError } from './output.ts';

export async function checkCases(
  paths: readonly string[],
  options: { corpus: string; json?: boolean },
): Promise<number> {
  const cases = chosenCases(options.corpus, paths);
  let [different, unread, drafts] = [0, 0, 0];
  for (const one of cases) {
    if (stateOf(one) === 'draft') drafts++;
    try {
      const golden = readGolden(one);
      const found = differences(golden, outputOf(one));
      if (found.length > 0) different++;
      await report(one, found, golden, options.json ?? false);
    } catch (error) {
      unread++;
      tell(`${one.name}: ${(error as Error).message}`);
    }
  }
  const left = paths.length === 0 ? orphans(options.corpus) : [];
  for (const file of left) tell(`${file}: nothing reads it; remove it, or put its page back`);
  if (drafts > 0) tell(`${drafts} of ${cases.length} cases are drafts that nobody has reviewed: bocbao corpus review`);
  tell(`${cases.length} cases: ${cases.length - different - unread} as they were, ${different} different`);
  return different + unread + left.length > 0 ? 1 : 0;
}

async function report(one: Case, found: readonly Difference[], golden: Output, asJson: boolean): Promise<void> {
  if (asJson) {
    for (const difference of found) await print(JSON.stringify({ case: one.name, ...difference }));
    return;
  }
  if (found.length === 0) return;
  const gold = 'article' in golden ? readGold(one) : null;
  await print(one.name);
  for (const difference of found) await print(shown(difference, gold));
  await print(`  all of it is right?  bocbao corpus accept ${relative('.', one.folder)}\n`);
}

const SIGNS = { lost: '-', gained: '+', changed: '~' } as const;

function shown(difference: Difference, gold: readonly Label[] | null): string {
  if (difference.what === 'kind') return `  ~ was ${difference.was}, is ${difference.is}`;
  if (difference.what === 'article') return `  ~ article ${difference.changes.map(changeLine).join(', ')}`;
  if (!('fact' in difference)) {
    const sign = difference.what === 'paragraph lost' ? '-' : '+';
    return `  ${sign} ${difference.what.slice('paragraph '.length)} ${difference.kind}: ${difference.text}`;
  }
  const { what, fact, sentence } = difference;
  const word = what === 'changed' ? `changed ${difference.changes.map(changeLine).join(', ')}` : what;
  const said = saidOf(fact, what, gold);
  return `  ${SIGNS[what]} ${word}: ${fact.type} "${fact.quote}" by ${fact.rule}${said}\n      ${sentence.replace(/\s+/g, ' ')}`;
}

const changeLine = ({ field, was, is }: Change): string => `${field} ${JSON.stringify(was)} → ${JSON.stringify(is)}`;

/** What the reader's gold says of a fact that came or went. */
function saidOf(fact: GoldenFact, what: string, gold: readonly Label[] | null): string {
  if (gold === null || what === 'changed') return '';
  const { found } = judge(gold, [fact as unknown as Fact], new Set([fact.type as Fact['type']]));
  return found.length > 0 ? ' (right, says gold.jsonl)' : ' (not in gold.jsonl)';
}

export async function acceptCases(
  paths: readonly string[],
  { corpus, all = false }: { corpus: string; all?: boolean },
): Promise<number> {
  if (paths.length === 0 && !all) throw new UsageError('name the cases to accept, or give --all');
  let status = 0;
  for (const one of chosenCases(corpus, paths)) {
    try {
      await acceptOne(one, paths.length === 0);
    } catch (error) {
      status = 1;
      tell(`${one.name}: ${(error as Error).message}`);
    }
  }
  return status;
}

/**
 * Whoever names a case has looked at it; with `--all` what a reader had of a page stays beside as gold, so that a page
 * read worse is still judged by what is right.
 */
async function acceptOne(one: Case, unseen: boolean): Promise<void> {
  const now = outputOf(one);
  const before = hasGolden(one) ? readGolden(one) : null;
  const found = before === null ? null : differences(before, now);
  if (found?.length === 0) return;
  const moved = before !== null && stateOf(one) !== 'draft' && !sameReading(before, now);
  const kept = moved && unseen && keepTruth(one);
  writeGolden(one, 'article' in now ? { ...now, facts: now.facts.map(goldenFact) } : now);
  await print(`${one.name}\t${found === null ? 'new' : `${found.length} differences accepted`}`);
  if (kept)
    tell(`${one.name}: stripped otherwise; how it was is kept as gold. If today's is right, remove its *.gold.json`);
  else if (moved && readGold(one) !== null && !existsSync(`${one.folder}/${GOLD_ARTICLE}`))
    tell(
      `${one.name}: its text is another now; look at the places in its gold.jsonl: bocbao corpus stats ${one.folder}`,
    );
}

/** Whether two outputs differ in their facts at most. */
const sameReading = (a: Output, b: Output): boolean =>
  isDeepStrictEqual('article' in a ? a.article : a.page, 'article' in b ? b.article : b.page);

const hasGolden = ({ folder }: Case): boolean =>
  ['article.json', 'page.json'].some((file) => existsSync(`${folder}/${file}`));
