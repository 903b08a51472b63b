/** `bocbao corpus ls` and `stats`: what a corpus holds, and how good today's facts are by its gold. */
import { textOf } from '../corpus/case.ts';
import { chosenCases, readGold, readGoldArticle, readGolden, stateOf, type Case } from '../corpus/folder.ts';
import { judge } from '../corpus/right.ts';
import { addTo, emptyTallies, foundScore, wholeScore, type Tallies } from '../corpus/score.ts';
import { extract } from '../extract/index.ts';
import { FACT_TYPES } from '../model/fact.ts';
import { print, tell } from './output.ts';
import { render } from './table.ts';

export async function listAll(paths: readonly string[], corpus: string): Promise<void> {
  const rows = chosenCases(corpus, paths).map((one) => {
    const golden = readGolden(one);
    const facts = 'facts' in golden ? golden.facts.length : null;
    const what = 'page' in golden ? golden.page.kind : (golden.article.published?.slice(0, 10) ?? null);
    return [one.name, what, facts, readGold(one)?.length ?? null, stateOf(one)];
  });
  await print(render({ columns: ['case', 'published', 'facts', 'gold', 'state'], rows }, 'table'));
}

export async function showStats(paths: readonly string[], corpus: string): Promise<number> {
  const cases = chosenCases(corpus, paths);
  const states = cases.map(stateOf);
  const count = (state: string): number => states.filter((one) => one === state).length;
  const papers = new Set(cases.map(({ name }) => name.split('/')[0])).size;
  await print(
    `${cases.length} cases of ${papers} papers: ${count('reviewed')} reviewed, ${count('draft')} drafts, ${count('golden')} without gold`,
  );
  const tallies = emptyTallies();
  let status = 0;
  for (const one of cases) {
    try {
      scoreCase(one, tallies);
    } catch (error) {
      status = 1;
      tell(`${one.name}: ${(error as Error).message}`);
    }
  }
  await print(
    render(
      { columns: ['type', 'gold', 'facts', 'precision', 'recall', 'F1', 'whole F1'], rows: rowsOf(tallies) },
      'table',
    ),
  );
  return status;
}

/** Facts of the reader's text, so that a page that is stripped otherwise today moves no place. */
function scoreCase(one: Case, tallies: Tallies): void {
  const [article, gold] = [readGoldArticle(one), readGold(one)];
  if (article === null || gold === null) return;
  const text = textOf(article);
  for (const { quote, start } of gold)
    if (!text.startsWith(quote, start))
      throw new Error(`gold.jsonl: "${quote}" does not stand at ${start} of the article; correct its start`);
  const facts = extract({ article: one.name, text, published: article.published });
  addTo(tallies, judge(gold, facts, new Set(one.meta.gold ?? FACT_TYPES)));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function rowsOf(tallies: Tallies): unknown[][] {
  return FACT_TYPES.filter((type) => tallies[type].gold + tallies[type].given > 0).map((type) => {
    const { precision, recall, f1 } = foundScore(tallies[type]);
    const { gold, given } = tallies[type];
    return [type, gold, given, ...[precision, recall, f1, wholeScore(tallies[type]).f1].map(percent)];
  });
}
