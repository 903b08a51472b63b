#!/usr/bin/env node
/** The program: one line per command. */
import { Command, CommanderError } from 'commander';
import { archiveCommand } from './commands/archive.ts';
import { corpusCommand } from './commands/corpus.ts';
import { crawlCommand } from './commands/crawl.ts';
import { demoCommand } from './commands/demo.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { gazetteerCommand } from './commands/gazetteer.ts';
import { tell, UsageError } from './commands/output.ts';
import { queryCommand } from './commands/query.ts';
import { searchCommand } from './commands/search.ts';
import { showCommand } from './commands/show.ts';
import { siteCommand } from './commands/site.ts';
import { stripCommand } from './commands/strip.ts';
import { unitCommand } from './commands/unit.ts';
import { VERSION } from './version.ts';

const program = new Command('bocbao')
  .description('Crawls Vietnam’s provincial newspapers, archives them, and reads their facts into SQLite')
  .version(VERSION)
  .showHelpAfterError('(--help tells more)')
  .exitOverride();

crawlCommand(program);
archiveCommand(program);
siteCommand(program);
stripCommand(program);
extractCommand(program);
queryCommand(program);
searchCommand(program);
showCommand(program);
exportCommand(program);
gazetteerCommand(program);
unitCommand(program);
corpusCommand(program);
demoCommand(program);

program.addHelpText(
  'after',
  '\nExit status: 0 done, 1 something could not be read (said on stderr), 2 bad usage.\n\nExample:\n  $ bocbao demo',
);

try {
  await program.parseAsync();
} catch (error) {
  // Commander has told already; its 1 for bad usage is our 2, and help asked for is none.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    tell(`bocbao: ${(error as Error).message}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
