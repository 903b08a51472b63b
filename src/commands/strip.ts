/** `bocbao strip`: the article on a saved page, without the site's chrome. */
import type { Command } from 'commander';
import type { Stripped } from '../model/article.ts';
import { webAddress } from './arguments.ts';
import { readInputs } from './inputs.ts';
import { print, tell } from './output.ts';
import { strip } from './pipeline.ts';

interface Options {
  json?: boolean;
  explain?: boolean;
  base?: string;
}

export function stripCommand(program: Command): void {
  program
    .command('strip')
    .description('print the article on saved pages, without the chrome')
    .argument('<file...>', '.html .htm .txt .warc .warc.gz .wet .wet.gz, or folders of them')
    .option('--json', 'print title, lead, author, time and typed blocks, one JSON object a line')
    .option('--explain', 'list what was removed instead: step, reason and first words, tab-separated')
    .option('--base <url>', 'what relative links of .html files resolve against', webAddress)
    .addHelpText(
      'after',
      `
Exit status: 0 every input was read, 1 some were not (each named on stderr), 2 bad usage.

Example:
  $ bocbao strip saved/page.html
  $ bocbao strip saved/page.html --explain`,
    )
    .action(async (files: string[], options: Options) => {
      process.exitCode = await run(files, options);
    });
}

async function run(files: string[], options: Options): Promise<number> {
  let status = 0;
  const fail = (path: string, reason: string): void => {
    status = 1;
    tell(`${path}: ${reason}`);
  };
  for await (const source of readInputs(files, options.base ?? null)) {
    if ('reason' in source) {
      fail(source.path, source.reason);
      continue;
    }
    try {
      await show(source.path, strip(source), options);
    } catch (error) {
      fail(source.path, (error as Error).message);
    }
  }
  return status;
}

async function show(path: string, stripped: Stripped, options: Options): Promise<void> {
  if (options.explain) {
    for (const { step, reason, words } of stripped.removals) await print([step, reason, words].join('\t'));
    return;
  }
  if (options.json) {
    const { removals: _, ...rest } = stripped;
    return print(JSON.stringify({ path, ...rest }));
  }
  if (stripped.kind === 'article') return print(`${stripped.blocks.map((block) => block.text).join('\n\n')}\n`);
  tell(
    `${path}: no article; ${stripped.kind === 'listing' ? `a listing of ${stripped.links.length} articles` : 'neither article nor listing'}`,
  );
  for (const link of stripped.links) await print(link);
}
