/** `bocbao corpus`: pages saved with what was read of them, looked at once, and compared ever after. */
import type { Command } from 'commander';
import { connectTo, siteKey, webAddress } from './arguments.ts';
import { addPages, type AddOptions } from './corpus-add.ts';
import { acceptCases, checkCases } from './corpus-check.ts';
import { listAll, showStats } from './corpus-list.ts';
import { reviewCases } from './corpus-review.ts';

const DIR = ['--corpus <dir>', 'the corpus', 'corpus'] as const;

type At = { corpus: string };

export function corpusCommand(program: Command): void {
  const corpus = program
    .command('corpus')
    .description('keep pages with their facts, and see what a new version reads differently')
    .addHelpText(
      'after',
      `
Exit status: 0 done and nothing differs, 1 something differs or could not be read, 2 bad usage.

Example:
  $ bocbao corpus add saved/page.html
  $ bocbao corpus review
  $ bocbao corpus check`,
    );
  corpus
    .command('add')
    .description('save pages with their article and facts as a draft')
    .argument('<file|url...>', '.html .htm .txt .warc .warc.gz, feeds and sitemaps (.xml), or addresses')
    .option(...DIR)
    .option('--url <url>', 'the address that a file was saved from', webAddress)
    .option('--site <key>', 'the paper it is of, and the folder it is put in', siteKey)
    .option('--connect-to <host:address:port>', 'connect to this address for this host; may be repeated', connectTo)
    .action(async (inputs: string[], options: AddOptions) => {
      process.exitCode = await addPages(inputs, options);
    });
  corpus
    .command('review')
    .description('look at the facts of drafts, one by one: right, wrong, or corrected; note what was missed')
    .argument('[case...]', 'folders of cases, or of many; all drafts without any')
    .option(...DIR)
    .option('--editor', 'open draft.jsonl, the text beside it, in $VISUAL or $EDITOR instead')
    .action(async (cases: string[], options: At & { editor?: boolean }) => {
      process.exitCode = await reviewCases(cases, options);
    });
  corpus
    .command('check')
    .description('read the saved pages again and print what became different')
    .argument('[case...]', 'folders of cases, or of many; the whole corpus without any')
    .option(...DIR)
    .option('--json', 'one JSON object a line for each difference')
    .action(async (cases: string[], options: At & { json?: boolean }) => {
      process.exitCode = await checkCases(cases, options);
    });
  corpus
    .command('accept')
    .description('make what is read today the golden output of the cases named')
    .argument('[case...]', 'folders of cases, or of many')
    .option(...DIR)
    .option('--all', 'of every case; what a reader had of a page stripped otherwise stays as gold')
    .action(async (cases: string[], options: At & { all?: boolean }) => {
      process.exitCode = await acceptCases(cases, options);
    });
  corpus
    .command('ls')
    .description('list the cases, how many facts they have, and what was reviewed')
    .argument('[case...]', 'folders of cases, or of many; all without any')
    .option(...DIR)
    .action(async (cases: string[], options: At) => {
      await listAll(cases, options.corpus);
    });
  corpus
    .command('stats')
    .description('count cases and facts, and score what is read today by what reviewers said')
    .argument('[case...]', 'folders of cases, or of many; all without any')
    .option(...DIR)
    .action(async (cases: string[], options: At) => {
      process.exitCode = await showStats(cases, options.corpus);
    });
}
